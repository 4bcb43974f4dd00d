//! What a CommonJS module exports, by its source alone: `import` has to know it before the module runs.
//!
//! It finds what the package cjs-module-lexer finds, which Node asks (<https://github.com/nodejs/cjs-module-lexer#grammar>), in the forms that people
//! and compilers write.

use std::collections::BTreeSet;

use crate::javascript::words::{self, Piece};

/// The names that a source exports, and the specifiers of the modules that it passes on.
#[derive(Default)]
pub(super) struct Names {
    pub(super) exported: BTreeSet<String>,
    pub(super) passed_on: Vec<String>,
}

/// Looks through a source.
pub(super) fn find(source: &str) -> Names {
    let reader = Reader {
        source,
        pieces: words::pieces(source).collect(),
    };
    let mut names = Names::default();
    for at in 0..reader.pieces.len() {
        reader.take(at, &mut names);
    }
    names
}

struct Reader<'a> {
    source: &'a str,
    /// Words and marks with the byte that each begins at; strings are between them.
    pieces: Vec<(usize, Piece<'a>)>,
}

impl<'a> Reader<'a> {
    fn word(&self, at: usize) -> Option<&'a str> {
        match self.pieces.get(at)? {
            (_, Piece::Word(word)) => Some(word),
            _ => None,
        }
    }

    /// Whether a value begins with a name there.
    fn is_name(&self, at: usize) -> bool {
        self.word(at)
            .is_some_and(|word| !word.starts_with(|it: char| it.is_ascii_digit()))
    }

    fn is_mark(&self, at: usize, mark: char) -> bool {
        self.pieces
            .get(at)
            .is_some_and(|(_, piece)| *piece == Piece::Mark(mark))
    }

    /// The only string between a piece and the next.
    fn string(&self, at: usize) -> Option<&'a str> {
        let (start, piece) = self.pieces.get(at)?;
        let length = match piece {
            Piece::Word(word) => word.len(),
            Piece::Mark(mark) => mark.len_utf8(),
            Piece::OpenString => return None,
        };
        let (end, _) = self.pieces.get(at + 1)?;
        let between = self.source[start + length..*end].trim();
        let quote = between
            .chars()
            .next()
            .filter(|it| matches!(it, '\'' | '"'))?;
        let text = between.strip_prefix(quote)?.strip_suffix(quote)?;
        (!text.contains([quote, '\\'])).then_some(text)
    }

    /// Whether a piece begins the name `exports` or `module.exports`, and where what follows it begins.
    fn after_exports(&self, at: usize) -> Option<usize> {
        let is_member = at > 0 && self.is_mark(at - 1, '.');
        match self.word(at)? {
            "exports" if !is_member => Some(at + 1),
            "module" if !is_member && self.is_mark(at + 1, '.') => {
                (self.word(at + 2)? == "exports").then_some(at + 3)
            }
            _ => None,
        }
    }

    fn is_assignment(&self, at: usize) -> bool {
        self.is_mark(at, '=') && !self.is_mark(at + 1, '=') && !self.is_mark(at + 1, '>')
    }

    fn take(&self, at: usize, names: &mut Names) {
        if let Some(after) = self.after_exports(at) {
            self.take_assignment(after, names);
            return;
        }
        let Some(word) = self.word(at) else {
            return;
        };
        match word {
            "defineProperty" if self.is_mark(at + 1, '(') => {
                let comma = self.after_exports(at + 2);
                let comma = comma.filter(|comma| self.is_mark(*comma, ','));
                let name = comma.and_then(|comma| self.string(comma));
                names.exported.extend(name.map(str::to_owned));
            }
            "__export" | "__exportStar" if self.is_mark(at + 1, '(') => {
                names.passed_on.extend(self.required(at + 2));
            }
            _ => {}
        }
    }

    /// What is assigned to `exports` or to one of its members.
    fn take_assignment(&self, at: usize, names: &mut Names) {
        if self.is_mark(at, '.') && self.is_assignment(at + 2) {
            names.exported.extend(self.word(at + 1).map(str::to_owned));
        } else if self.is_mark(at, '[') && self.is_mark(at + 1, ']') && self.is_assignment(at + 2) {
            names.exported.extend(self.string(at).map(str::to_owned));
        } else if self.is_assignment(at) {
            if let Some(specifier) = self.required(at + 1) {
                names.passed_on.push(specifier);
            } else if self.is_mark(at + 1, '{') {
                self.take_members(at + 1, names);
            }
        }
    }

    /// The specifier of a call of `require` that begins at a piece.
    fn required(&self, at: usize) -> Option<String> {
        let is_call = self.word(at)? == "require" && self.is_mark(at + 1, '(');
        let specifier = self.string(at + 1).filter(|_| is_call)?;
        Some(specifier.to_owned())
    }

    /// The members of an object literal, up to the first whose value is more than a name.
    fn take_members(&self, brace: usize, names: &mut Names) {
        let mut at = brace;
        loop {
            if self.is_mark(at + 1, '.') && self.is_mark(at + 3, '.') {
                match self.required(at + 4) {
                    Some(specifier) => names.passed_on.push(specifier),
                    None => return,
                }
                at += 7;
            } else if let Some(name) = self.string(at) {
                if !(self.is_mark(at + 1, ':') && self.is_name(at + 2)) {
                    return;
                }
                names.exported.insert(name.to_owned());
                at += 3;
            } else if let Some(name) = self.word(at + 1) {
                let is_pair = self.is_mark(at + 2, ':');
                let is_alone = self.is_mark(at + 2, ',') || self.is_mark(at + 2, '}');
                if !(is_alone || is_pair && self.is_name(at + 3)) {
                    return;
                }
                names.exported.insert(name.to_owned());
                at += if is_pair { 4 } else { 2 };
            } else {
                return;
            }
            if !self.is_mark(at, ',') {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, exported: &[&str], passed_on: &[&str]) {
        let names = find(source);
        let found: Vec<_> = names.exported.iter().map(String::as_str).collect();
        assert_eq!(found, exported, "{source}");
        assert_eq!(names.passed_on, passed_on, "{source}");
    }

    #[test]
    fn names_are_assigned() {
        check("exports.a = 1; module.exports.b = 2", &["a", "b"], &[]);
        check("exports['a-b'] = 1; exports[c] = 1", &["a-b"], &[]);
        check("exports.a == 1; x.exports.b = 1; exports.c", &[], &[]);
        check("exports.a = exports.b = void 0", &["a", "b"], &[]);
        check(
            "Object.defineProperty(exports, '__esModule', { value: true })",
            &["__esModule"],
            &[],
        );
    }

    #[test]
    fn members_are_names_up_to_the_first_expression() {
        check(
            "module.exports = { a, b: c, 'd': e, f }",
            &["a", "b", "d", "f"],
            &[],
        );
        check("module.exports = { a: f(), b }", &["a"], &[]);
        check("module.exports = { a, b: 1, c }", &["a"], &[]);
        check("module.exports = { a, f() {}, b }", &["a"], &[]);
        check("module.exports = {}", &[], &[]);
    }

    #[test]
    fn other_modules_are_passed_on() {
        check("module.exports = require('./a')", &[], &["./a"]);
        check("__exportStar(require('./a'), exports)", &[], &["./a"]);
        check("module.exports = { ...require('a'), b }", &["b"], &["a"]);
    }
}
