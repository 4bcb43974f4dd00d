//! Changes to a source that keep its lines.

use crate::erased::{Erased, Mapping};

use super::text::{is_line_end, lines_of};

/// Changes to one source, in any order, none of which overlaps another.
#[derive(Default)]
pub(super) struct Edits {
    list: Vec<Edit>,
    /// What stands behind the source, on lines of its own.
    appendix: String,
}

struct Edit {
    start: usize,
    end: usize,
    text: Text,
}

enum Text {
    /// Spaces, but perhaps for the first of them.
    Blank(Option<char>),
    Code(String),
}

impl Edits {
    /// Overwrites with spaces.
    pub(super) fn blank(&mut self, start: usize, end: usize) {
        self.push(start, end, Text::Blank(None));
    }

    /// Overwrites with spaces, the first of which is a mark.
    pub(super) fn blank_to(&mut self, start: usize, end: usize, mark: char) {
        self.push(start, end, Text::Blank(Some(mark)));
    }

    /// Puts code in the place of what is there. Of that the ends of lines stay.
    pub(super) fn replace(&mut self, start: usize, end: usize, code: impl Into<String>) {
        self.push(start, end, Text::Code(code.into()));
    }

    /// Puts code before what stands at a place, and behind what was inserted there before.
    pub(super) fn insert(&mut self, at: usize, code: impl Into<String>) {
        self.replace(at, at, code);
    }

    /// Puts code behind everything. Columns do not suffer there.
    pub(super) fn append(&mut self, code: &str) {
        self.appendix.push('\n');
        self.appendix.push_str(code);
    }

    /// Makes a semicolon of the spaces that end a statement, if spaces end it.
    pub(super) fn end_statement(&mut self, end: usize) {
        let found = self.list.iter_mut().rev().take(8);
        let found = found.filter(|edit| edit.end == end && edit.start < end);
        for edit in found {
            if let Text::Blank(mark @ None) = &mut edit.text {
                *mark = Some(';');
            }
        }
    }

    fn push(&mut self, start: usize, end: usize, text: Text) {
        if start < end || matches!(text, Text::Code(_)) {
            self.list.push(Edit { start, end, text });
        }
    }

    /// Makes all of the changes.
    pub(super) fn apply(mut self, source: &str) -> Erased {
        // A stable sort: insertions at one place stay in the order in which they were asked for.
        self.list.sort_by_key(|edit| edit.start);
        let mut writer = Writer::new(source);
        let mut done = 0;
        for edit in self.list {
            // Whoever overlaps loses: that would be a mistake of ours, and must not end in a panic.
            if edit.start < done {
                continue;
            }
            writer.copy(&source[done..edit.start]);
            let replaced = &source[edit.start..edit.end];
            match edit.text {
                Text::Blank(mark) => writer.blank(replaced, mark),
                Text::Code(code) => writer.replace(replaced, &code),
            }
            done = edit.end;
        }
        writer.copy(&source[done..]);
        writer.code.push_str(&self.appendix);
        Erased {
            code: writer.code,
            mapping: writer.mapping,
        }
    }
}

/// The JavaScript so far, and where both texts stand.
struct Writer {
    code: String,
    mapping: Mapping,
    line: u32,
    /// In the JavaScript.
    column: u32,
    /// In the TypeScript.
    original: u32,
}

impl Writer {
    fn new(source: &str) -> Self {
        Self {
            code: String::with_capacity(source.len() + source.len() / 8),
            mapping: Mapping::new(lines_of(source)),
            line: 1,
            column: 1,
            original: 1,
        }
    }

    fn copy(&mut self, text: &str) {
        let mut before = None;
        for character in text.chars() {
            self.code.push(character);
            self.step(character, &mut before, true);
        }
    }

    fn blank(&mut self, text: &str, mut mark: Option<char>) {
        let mut before = None;
        for character in text.chars() {
            let is_end = is_line_end(character);
            let put = match mark.take_if(|_| !is_end) {
                Some(mark) => mark,
                None if is_end => character,
                None => ' ',
            };
            self.code.push(put);
            self.step(character, &mut before, true);
        }
    }

    fn replace(&mut self, text: &str, code: &str) {
        self.mapping.shift(self.line, self.column, self.original);
        self.code.push_str(code);
        let width = code.chars().count();
        self.column += u32::try_from(width).unwrap_or(u32::MAX);
        let mut before = None;
        for character in text.chars() {
            let is_end = is_line_end(character);
            if is_end {
                self.code.push(character);
            }
            self.step(character, &mut before, is_end);
        }
        self.mapping.shift(self.line, self.column, self.original);
    }

    /// Goes over a character of the source, which is in the JavaScript as well or is not.
    fn step(&mut self, character: char, before: &mut Option<char>, is_kept: bool) {
        if is_line_end(character) {
            if !(character == '\n' && *before == Some('\r')) {
                self.line += 1;
            }
            self.column = 1;
            self.original = 1;
        } else {
            self.column += u32::from(is_kept);
            self.original += 1;
        }
        *before = Some(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_keep_lines_and_tell_of_columns() {
        let source = "let é: A<\nB> = x; y\nz";
        let mut edits = Edits::default();
        edits.blank(5 + 1, 13);
        edits.replace(16, 17, "N.x");
        edits.append("end");
        let Erased { code, mapping } = edits.apply(source);
        assert_eq!(code, "let é    \n   = N.x; y\nz\nend");
        assert_eq!(mapping.original(2, 8), Some((2, 7)));
        assert_eq!(mapping.original(2, 10), Some((2, 8)));
        assert_eq!(mapping.original(3, 1), Some((3, 1)));
        assert_eq!(mapping.original(4, 1), None);
    }

    #[test]
    fn insertions_at_one_place_keep_their_order() {
        let mut edits = Edits::default();
        edits.insert(1, "1");
        edits.insert(1, "2");
        edits.blank_to(1, 3, ';');
        assert_eq!(edits.apply("abcd").code, "a12; d");
    }

    #[test]
    fn a_blank_end_becomes_a_semicolon() {
        let mut edits = Edits::default();
        edits.blank(1, 4);
        edits.end_statement(4);
        edits.end_statement(6);
        assert_eq!(edits.apply("abcdef").code, "a;  ef");
    }
}
