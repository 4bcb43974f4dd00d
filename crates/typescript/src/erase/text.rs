//! The text between the nodes of a tree: keywords and marks that the parser keeps no place of.

/// Whether a character ends a line. (ECMA-262, section 12.3)
pub(super) fn is_line_end(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// How many lines a text has.
pub(super) fn lines_of(text: &str) -> u32 {
    let pairs = text.matches("\r\n").count();
    let lines = text.matches(is_line_end).count() - pairs + 1;
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// The line and the column of a byte of a text, from 1.
pub(super) fn position(text: &str, index: usize) -> (u32, u32) {
    let before = &text[..index];
    let start = before.rfind(is_line_end).map_or(0, |end| {
        end + before[end..].chars().next().map_or(0, char::len_utf8)
    });
    let column = before[start..].chars().count() + 1;
    (lines_of(before), u32::try_from(column).unwrap_or(u32::MAX))
}

/// Where the next token begins at or after a place.
pub(super) fn skip_trivia(text: &str, mut index: usize) -> usize {
    loop {
        let rest = &text[index..];
        let skipped = if rest.starts_with("//") {
            rest.find(is_line_end).unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            let token = rest.find(|it: char| !it.is_whitespace() && it != '\u{feff}');
            token.unwrap_or(rest.len())
        };
        if skipped == 0 {
            return index;
        }
        index += skipped;
    }
}

/// The word that begins at a place, perhaps none.
pub(super) fn word_at(text: &str, index: usize) -> &str {
    let rest = &text[index..];
    let end = rest.find(|it: char| !(it.is_alphanumeric() || matches!(it, '_' | '$')));
    &rest[..end.unwrap_or(rest.len())]
}

/// Where a mark or a word stands that is one of the tokens from one place to another, none of which is a text.
pub(super) fn find(text: &str, from: usize, to: usize, token: &str) -> Option<usize> {
    let mut index = skip_trivia(text, from);
    while index < to {
        let word = word_at(text, index);
        if (!word.is_empty() && word == token)
            || (word.is_empty() && text[index..].starts_with(token))
        {
            return Some(index);
        }
        let width = text[index..].chars().next().map_or(1, char::len_utf8);
        index = skip_trivia(text, index + word.len().max(width));
    }
    None
}

/// A text as a literal of JavaScript.
pub(super) fn quoted(text: &str) -> String {
    let mut literal = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => literal.extend(['\\', character]),
            character if character.is_control() || is_line_end(character) => {
                literal.push_str(&format!("\\u{:04x}", character as u32));
            }
            character => literal.push(character),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_found_between_comments() {
        let text = "class /* implements */ A // implements\n implements B {";
        assert_eq!(find(text, 0, text.len(), "implements"), Some(40));
        assert_eq!(find(text, 0, 39, "implements"), None);
        assert_eq!(find(text, 0, text.len(), "{"), Some(53));
    }

    #[test]
    fn places_have_lines_and_columns() {
        assert_eq!(position("é1\r\nab", 6), (2, 2));
        assert_eq!(position("é1\r\nab", 2), (1, 2));
        assert_eq!(position("", 0), (1, 1));
    }

    #[test]
    fn literals_are_quoted() {
        assert_eq!(quoted("a\"b\\\n"), r#""a\"b\\\u000a""#);
    }
}
