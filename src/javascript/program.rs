//! One source file of a run.

use std::{borrow::Cow, cell::OnceCell};

use sandglass_typescript::{Erased, Mapping};

use super::{
    functions::Functions,
    words::{self, Piece},
};

/// What a source is to the engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// A snippet of a session, whose names are global.
    #[default]
    Script,
    /// The body of the function that is around each CommonJS module.
    Function,
    /// An ES module.
    Module,
}

/// What is between the path of a session's snippets and the number of one. No path has it.
pub(super) const SNIPPET: char = '\0';

/// A source, by lines.
#[derive(Default)]
pub(super) struct Program {
    path: String,
    form: Form,
    source: String,
    /// Where each line begins.
    lines: Vec<usize>,
    /// For each line of what the engine was given that stands for none of the author's, which it is.
    added: Vec<u32>,
    /// The JavaScript that was made of it, if it is TypeScript.
    erased: Option<Box<(Program, Mapping)>>,
    functions: OnceCell<Functions>,
}

impl Program {
    /// A source whose path is not known yet.
    pub(super) fn new(source: &str) -> Self {
        let is_first_of_two = |index: usize| source[index..].starts_with("\r\n");
        let ends = source
            .match_indices(words::ends_line)
            .filter(|(index, _)| !is_first_of_two(*index))
            .map(|(index, end)| index + end.len());
        Self {
            source: source.to_owned(),
            lines: std::iter::once(0).chain(ends).collect(),
            ..Self::default()
        }
    }

    /// The same at an absolute path.
    pub(super) fn at(self, path: &str, form: Form) -> Self {
        let added = match form {
            // The head of the function has a line of its own, so that no column is shifted.
            Form::Function => vec![1],
            Form::Script | Form::Module => Vec::new(),
        };
        Self {
            path: path.to_owned(),
            form,
            added,
            ..self
        }
    }

    /// The same, given to the engine with lines that the author did not write. They are in order.
    pub(super) fn with_added_lines(self, added: Vec<u32>) -> Self {
        Self { added, ..self }
    }

    /// The same, given to the engine as the JavaScript that was made of it.
    pub(super) fn with_erased(self, erased: &Erased) -> Self {
        let javascript = Program::new(&erased.code).at(&self.path, self.form);
        Self {
            erased: Some(Box::new((javascript, erased.mapping.clone()))),
            ..self
        }
    }

    /// The same, given to the engine with lines of ours in the text that the author wrote. They are in order.
    pub(super) fn with_lines_between(mut self, between: Vec<u32>) -> Self {
        let head = u32::try_from(self.added.len()).unwrap_or(0);
        self.added.extend(between.iter().map(|line| line + head));
        self
    }

    /// The absolute path, which tells a source from all others of a run.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn form(&self) -> Form {
        self.form
    }

    /// What Node calls the file in a stack: an ES module is known by its URL.
    pub(super) fn shown(&self) -> Cow<'_, str> {
        match self.form {
            Form::Module => url(&self.path).into(),
            Form::Script | Form::Function => without_number(&self.path).into(),
        }
    }

    /// The author's line and column for those that the engine was given. `None` is for what the author has not written.
    pub(super) fn place_of(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        let (line, column) = self.written_at(line, column)?;
        self.original(line, column)
    }

    /// The line and column of what the engine was given, without the lines that were added.
    pub(super) fn written_at(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        let before = self.added.iter().take_while(|added| **added < line);
        let line = line.checked_sub(u32::try_from(before.count()).ok()?)?;
        Some((line, column))
    }

    /// The functions in the source.
    pub(super) fn functions(&self) -> &Functions {
        self.functions.get_or_init(|| Functions::of(&self.source))
    }

    /// The author's line and column for those of the JavaScript that was made of the source, if it is none.
    pub(super) fn original(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        match &self.erased {
            Some(erased) => erased.1.original(line, column),
            None => Some((line, column)),
        }
    }

    /// The source as the engine is given it, but for lines that were added.
    pub(super) fn given(&self) -> &Program {
        self.javascript().unwrap_or(self)
    }

    /// The JavaScript that was made of the source, if it is none.
    pub(super) fn javascript(&self) -> Option<&Program> {
        self.erased.as_ref().map(|erased| &erased.0)
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

    /// The byte of the source at a line and a column.
    pub(super) fn index(&self, line: u32, column: u32) -> Option<usize> {
        let (before, _) = self.split(line, column)?;
        let start = self.lines.get((line as usize).checked_sub(1)?)?;
        Some(start + before.len())
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

    /// The source as parsers take it anywhere: the line that tells a shell what runs the file is a comment.
    pub(super) fn parsable(&self) -> Cow<'_, str> {
        match self.source.strip_prefix("#!") {
            Some(rest) => format!("//{rest}").into(),
            None => self.source.as_str().into(),
        }
    }

    /// Where a variable is first named at or after a position, apart from strings and comments.
    ///
    /// Boa's bytecode does not say where in a statement a variable is read: this finds the one that is missing.
    pub(super) fn find_variable(&self, name: &str, line: u32, column: u32) -> Option<(u32, u32)> {
        if let Some(javascript) = self.javascript() {
            // There it is not taken for a type of that name.
            let (line, column) = javascript.find_variable(name, line, column)?;
            return self.original(line, column);
        }
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

/// A path as the URL of a file.
pub(super) fn url(path: &str) -> String {
    const PLAIN: &[u8] = b"/-_.!~*'()$&+,;=:@?#";
    let mut url = "file://".to_owned();
    for &byte in path.as_bytes() {
        if byte.is_ascii_alphanumeric() || PLAIN.contains(&byte) {
            url.push(char::from(byte));
        } else {
            url += &format!("%{byte:02X}");
        }
    }
    url
}

/// The path of a session's snippet without what tells it from the others.
pub(super) fn without_number(path: &str) -> &str {
    path.split(SNIPPET).next().unwrap_or(path)
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
