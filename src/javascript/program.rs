//! The program that a run was asked for.

use std::rc::Rc;

use boa_engine::Context;

use super::words::{self, Piece};

/// The directory that programs are said to be in.
pub(super) const DIRECTORY: &str = "/home/guest";

/// The program's name in that directory.
pub(super) const FILE: &str = "main.js";

/// The program's whole path.
pub(super) const PATH: &str = "/home/guest/main.js";

/// A program's source, by lines.
#[derive(Default)]
pub(super) struct Program {
    source: String,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl Program {
    pub(super) fn new(source: &str) -> Self {
        let is_first_of_two = |index: usize| source[index..].starts_with("\r\n");
        let ends = source
            .match_indices(words::ends_line)
            .filter(|(index, _)| !is_first_of_two(*index))
            .map(|(index, end)| index + end.len());
        Self {
            source: source.to_owned(),
            lines: std::iter::once(0).chain(ends).collect(),
        }
    }

    /// Keeps the program of the run that begins, for the errors in it.
    pub(super) fn enter(self, context: &mut Context) {
        context.insert_data(Rc::new(self));
    }

    /// The program that runs, an empty one before there is any.
    pub(super) fn of(context: &Context) -> Rc<Self> {
        context.get_data::<Rc<Self>>().cloned().unwrap_or_default()
    }

    /// A line without its end; lines count from 1.
    pub(super) fn line(&self, line: u32) -> Option<&str> {
        let index = (line as usize).checked_sub(1)?;
        let start = *self.lines.get(index)?;
        let end = self
            .lines
            .get(index + 1)
            .map_or(self.source.len(), |next| *next);
        Some(self.source[start..end].trim_end_matches(words::ends_line))
    }

    /// What is before and after a position in its line; columns count characters from 1.
    pub(super) fn split(&self, line: u32, column: u32) -> Option<(&str, &str)> {
        let line = self.line(line)?;
        let column = (column as usize).checked_sub(1)?;
        let ends = line
            .char_indices()
            .map(|(index, _)| index)
            .chain([line.len()]);
        let index = ends.into_iter().nth(column)?;
        Some(line.split_at(index))
    }

    /// The line and the column of a byte of the source.
    pub(super) fn position(&self, index: usize) -> (u32, u32) {
        let line = self.lines.partition_point(|start| *start <= index);
        let start = self.lines[line.saturating_sub(1)];
        let column = self.source[start..index].chars().count() + 1;
        let narrow = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (narrow(line), narrow(column))
    }

    /// The source from a position on.
    pub(super) fn rest_at(&self, line: u32, column: u32) -> &str {
        let Some((before, _)) = self.split(line, column) else {
            return "";
        };
        let start = self.lines[line as usize - 1];
        &self.source[start + before.len()..]
    }

    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// Where a variable is first named at or after a position, apart from strings and comments.
    ///
    /// Boa's bytecode does not say where in a statement a variable is read: this finds the one that is missing.
    pub(super) fn find_variable(&self, name: &str, line: u32, column: u32) -> Option<(u32, u32)> {
        let first = (line as usize).saturating_sub(1);
        let start = *self.lines.get(first)?;
        let skipped = match self.split(line, column) {
            Some((before, _)) => before.len(),
            None => 0,
        };
        let index = find_word(&self.source[start + skipped..], name)? + start + skipped;
        Some(self.position(index))
    }
}

/// Where a word begins that is no property.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let mut is_property = false;
    for (index, piece) in words::pieces(text) {
        if piece == Piece::Word(word) && !is_property {
            return Some(index);
        }
        is_property = piece == Piece::Mark('.');
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_found_where_it_is_read() {
        let source = concat!(
            "let s = 'x', o = { y: 1 };\n",
            "// x\n",
            r#"o.x(s, xx, "\"x");"#,
            "\n  x;"
        );
        let program = Program::new(source);
        assert_eq!(program.find_variable("x", 0, 0), Some((4, 3)));
        assert_eq!(program.find_variable("s", 2, 1), Some((3, 5)));
        assert_eq!(program.find_variable("z", 1, 1), None);
    }

    #[test]
    fn lines_and_columns_count_from_one() {
        let program = Program::new("é1\r\nab");
        assert_eq!(program.line(1), Some("é1"));
        assert_eq!(program.split(1, 2), Some(("é", "1")));
        assert_eq!(program.split(2, 3), Some(("ab", "")));
        assert_eq!(program.split(3, 1), None);
        assert_eq!(program.split(0, 0), None);
    }

    #[test]
    fn lines_end_in_four_ways() {
        let program = Program::new("a\r\nb\rc\n\u{2028}\u{2029}\r\r\n");
        let lines: Vec<_> = (1..).map_while(|line| program.line(line)).collect();
        assert_eq!(lines, ["a", "b", "c", "", "", "", "", ""]);
    }
}
