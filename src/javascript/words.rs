//! A rough look at source text: its words and marks, without strings and comments.
//!
//! It serves to find places that Boa does not tell. It is no lexer: whether a slash divides or begins a regular expression
//! it tells by the piece before, which is right but for code that nobody writes.

/// A piece of source.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// An identifier, a keyword or a number.
    Word(&'a str),
    /// Any other character that is not white space.
    Mark(char),
    /// A string that its line ends before its quote does.
    OpenString,
}

/// The pieces of a source, each with the byte at which it begins.
pub(super) fn pieces(source: &str) -> Pieces<'_> {
    Pieces {
        source,
        index: 0,
        is_value: false,
        open: Vec::new(),
    }
}

pub(super) struct Pieces<'a> {
    source: &'a str,
    index: usize,
    /// Whether the last piece ends a value: a slash after it divides.
    is_value: bool,
    /// For each open brace whether it is that of a template.
    open: Vec<bool>,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = (usize, Piece<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let index = self.index;
            let rest = &self.source[index..];
            let character = rest.chars().next()?;
            let (length, piece) = if rest.starts_with("//") {
                (rest.find(ends_line).unwrap_or(rest.len()), None)
            } else if let Some(comment) = rest.strip_prefix("/*") {
                (comment.find("*/").map_or(rest.len(), |end| end + 4), None)
            } else if matches!(character, '\'' | '"') {
                self.is_value = true;
                let (length, is_closed) = string(rest, character);
                (length, (!is_closed).then_some(Piece::OpenString))
            } else if character == '`' || (character == '}' && self.open.last() == Some(&true)) {
                if character == '}' {
                    self.open.pop();
                }
                self.template(rest)
            } else if character == '/' && !self.is_value {
                self.is_value = true;
                (expression(rest), None)
            } else if is_word_part(character) {
                let length = rest.find(|it| !is_word_part(it)).unwrap_or(rest.len());
                let word = &rest[..length];
                self.is_value = !OPERATORS.contains(&word);
                (length, Some(Piece::Word(word)))
            } else {
                self.mark(rest, character)
            };
            self.index += length;
            if let Some(piece) = piece {
                return Some((index, piece));
            }
        }
    }
}

impl<'a> Pieces<'a> {
    /// Goes through the text of a template, to its end or to a value in it.
    fn template(&mut self, rest: &str) -> (usize, Option<Piece<'a>>) {
        let mut is_escaped = false;
        for (index, character) in rest.char_indices().skip(1) {
            if is_escaped {
                is_escaped = false;
            } else if character == '\\' {
                is_escaped = true;
            } else if character == '`' {
                self.is_value = true;
                return (index + 1, None);
            } else if character == '$' && rest[index + 1..].starts_with('{') {
                self.is_value = false;
                self.open.push(true);
                return (index + 2, None);
            }
        }
        (rest.len(), Some(Piece::OpenString))
    }

    fn mark(&mut self, rest: &str, character: char) -> (usize, Option<Piece<'a>>) {
        if character.is_whitespace() {
            return (character.len_utf8(), None);
        }
        // After `i++` there is a value or not, as before it.
        if rest.starts_with("++") || rest.starts_with("--") {
            return (2, Some(Piece::Mark(character)));
        }
        match character {
            '{' => self.open.push(false),
            '}' => drop(self.open.pop()),
            _ => {}
        }
        self.is_value = matches!(character, ')' | ']');
        (character.len_utf8(), Some(Piece::Mark(character)))
    }
}

/// Words after which a value begins.
const OPERATORS: [&str; 14] = [
    "await",
    "case",
    "delete",
    "do",
    "else",
    "in",
    "instanceof",
    "new",
    "of",
    "return",
    "throw",
    "typeof",
    "void",
    "yield",
];

/// The length of the regular expression that a text begins with, which ends with its line at the latest.
fn expression(text: &str) -> usize {
    let (mut is_escaped, mut in_class) = (false, false);
    for (index, character) in text.char_indices().skip(1) {
        match character {
            character if ends_line(character) => return index,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '/' if !in_class => return index + 1,
            _ => {}
        }
    }
    text.len()
}

pub(super) fn is_word_part(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '$')
}

/// Whether a character ends a line, also where another one follows that ends it with it: ECMA-262, section 12.3.
pub(super) fn ends_line(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// The length of the string that a text begins with, quotes included, and whether it is closed.
fn string(text: &str, quote: char) -> (usize, bool) {
    let mut is_escaped = false;
    for (index, character) in text.char_indices().skip(1) {
        if is_escaped {
            is_escaped = false;
        } else if character == '\\' {
            is_escaped = true;
        } else if character == quote {
            return (index + 1, true);
        } else if matches!(character, '\n' | '\r') {
            return (index, false);
        }
    }
    (text.len(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_comments_are_left_out() {
        let source = "let a = 'x\\'y' /* b */ + `c`; // d\n\"open";
        let found: Vec<_> = pieces(source).map(|(_, piece)| piece).collect();
        let expected = [
            Piece::Word("let"),
            Piece::Word("a"),
            Piece::Mark('='),
            Piece::Mark('+'),
            Piece::Mark(';'),
            Piece::OpenString,
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_in_templates_is_seen() {
        let source = "`a ${b + `${c}`} d` / /[/`']/.e";
        let found: Vec<_> = pieces(source).map(|(_, piece)| piece).collect();
        let expected = [
            Piece::Word("b"),
            Piece::Mark('+'),
            Piece::Word("c"),
            Piece::Mark('/'),
            Piece::Mark('.'),
            Piece::Word("e"),
        ];
        assert_eq!(found, expected);
    }
}
