//! A rough look at source text: its words and marks, without strings and comments.
//!
//! It serves to find places that Boa does not tell. It is no lexer: it takes a regular expression for marks and words,
//! and a template for its text.

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
    Pieces { source, index: 0 }
}

pub(super) struct Pieces<'a> {
    source: &'a str,
    index: usize,
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
            } else if matches!(character, '\'' | '"' | '`') {
                let (length, is_closed) = string(rest, character);
                (length, (!is_closed).then_some(Piece::OpenString))
            } else if is_word_part(character) {
                let length = rest.find(|it| !is_word_part(it)).unwrap_or(rest.len());
                (length, Some(Piece::Word(&rest[..length])))
            } else {
                let piece = (!character.is_whitespace()).then_some(Piece::Mark(character));
                (character.len_utf8(), piece)
            };
            self.index += length;
            if let Some(piece) = piece {
                return Some((index, piece));
            }
        }
    }
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
        } else if matches!(character, '\n' | '\r') && quote != '`' {
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
}
