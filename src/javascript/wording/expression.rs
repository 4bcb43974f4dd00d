//! Expressions in a source, found from one end and written as V8 writes them in messages.

use super::super::words::is_word_part;

/// Characters that an expression is looked for in. Nobody reads longer ones, and a source may be made to take long.
const WINDOW: usize = 2000;

/// The member or call expression that a text ends in, such as `a.b[0](c)` of `x = a.b[0](c)`; perhaps empty.
pub(super) fn before(text: &str) -> &str {
    let far = text.char_indices().rev().nth(WINDOW);
    let text = &text[far.map_or(0, |(index, _)| index)..];
    let mut start = text.trim_end().len();
    loop {
        let head = text[..start].trim_end();
        let Some(last) = head.chars().next_back() else {
            break;
        };
        match last {
            ')' | ']' | '}' => {
                let Some(open) = opening(head) else { break };
                start = open;
                let callee = head[..open].trim_end();
                let continues = callee.ends_with([')', ']'])
                    || callee.ends_with(is_word_part) && !ends_in_keyword(callee)
                    || callee.ends_with("?.");
                if last == '}' || !continues {
                    break;
                }
                if let Some(callee) = callee.strip_suffix("?.") {
                    start = callee.len();
                }
            }
            '"' | '\'' | '`' => {
                start = head[..head.len() - 1].rfind(last).unwrap_or(0);
                break;
            }
            last if is_word_part(last) || last == '#' => {
                start = head
                    .rfind(|it| !(is_word_part(it) || it == '#'))
                    .map_or(0, |index| {
                        index + head[index..].chars().next().map_or(1, char::len_utf8)
                    });
                let owner = head[..start].trim_end();
                let Some(owner) = owner.strip_suffix('.').filter(|it| !it.ends_with('.')) else {
                    break;
                };
                start = owner.strip_suffix('?').unwrap_or(owner).len();
            }
            _ => break,
        }
    }
    text[start..].trim()
}

/// The member expression that a text begins with, without calls: what `new` takes.
pub(super) fn after(text: &str) -> &str {
    let mut end = 0;
    loop {
        let rest = &text[end..];
        let Some(first) = rest.chars().next() else {
            break;
        };
        if is_word_part(first) || first == '#' {
            end += rest
                .find(|it| !(is_word_part(it) || it == '#'))
                .unwrap_or(rest.len());
        } else if rest.starts_with('[') || (first == '(' && end == 0) {
            let Some(length) = closing(rest) else { break };
            end += length;
        } else {
            break;
        }
        let rest = &text[end..];
        if rest.starts_with("?.") {
            end += 2;
        } else if rest.starts_with('.') {
            end += 1;
        } else if !rest.starts_with('[') {
            break;
        }
    }
    &text[..end]
}

fn ends_in_keyword(text: &str) -> bool {
    const KEYWORDS: [&str; 16] = [
        "return", "typeof", "await", "yield", "in", "of", "case", "void", "delete", "throw", "new",
        "if", "while", "for", "else", "do",
    ];
    let start = text.rfind(|it| !is_word_part(it)).map_or(0, |it| it + 1);
    text.get(start..)
        .is_some_and(|word| KEYWORDS.contains(&word))
}

/// Where the bracket opens that a text ends in.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (index, character) in text.char_indices().rev().take(WINDOW) {
        match character {
            '"' | '\'' | '`' if quote == Some(character) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' | '`' => quote = Some(character),
            ')' | ']' | '}' => depth += 1,
            '(' | '[' | '{' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(index);
                }
            }
            _ => {}
        }
    }
    None
}

/// The length of the bracket that a text begins with, both marks included.
pub(super) fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (index, character) in text.char_indices().take(WINDOW) {
        match character {
            '"' | '\'' | '`' if quote == Some(character) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' | '`' => quote = Some(character),
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(index + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// An expression as V8 writes it: calls without their arguments, and nothing of what has no name.
pub(super) fn shown(expression: &str) -> String {
    const UNNAMED: &str = "(intermediate value)";
    let mut text = String::new();
    let mut rest = expression.trim();
    if rest.starts_with("await ") || rest.starts_with("new ") {
        return UNNAMED.to_owned();
    }
    while let Some(first) = rest.chars().next() {
        let is_first = text.is_empty();
        let length = match first {
            '(' if is_first => {
                let length = closing(rest).unwrap_or(rest.len());
                let inner = rest[1..length].trim_end_matches(')').trim();
                text += &if matches!(inner, "{}" | "[]") || is_plain(inner) {
                    shown(inner)
                } else {
                    UNNAMED.to_owned()
                };
                length
            }
            '(' => {
                text += "(...)";
                closing(rest).unwrap_or(rest.len())
            }
            '[' if is_first => {
                let length = closing(rest).unwrap_or(rest.len());
                text += if length == 2 { "[]" } else { UNNAMED };
                length
            }
            '{' if is_first => {
                let length = closing(rest).unwrap_or(rest.len());
                text += "{}";
                length
            }
            '[' => {
                let length = closing(rest).unwrap_or(rest.len());
                let key = rest[1..length].trim_end_matches(']').trim();
                match literal(key) {
                    Some(name) if key.starts_with(['"', '\'']) => text += &format!(".{name}"),
                    _ if is_plain(key) => text += &format!("[{}]", shown(key)),
                    _ => text += "[(intermediate value)]",
                }
                length
            }
            '"' | '\'' | '`' => {
                let length = rest[1..].find(first).map_or(rest.len(), |end| end + 2);
                text += &format!("\"{}\"", rest[1..length].trim_end_matches(first));
                length
            }
            '.' => {
                text.push('.');
                1
            }
            '?' if rest.starts_with("?.") => {
                text += "?.";
                2
            }
            first if is_word_part(first) || first == '#' => {
                let length = rest
                    .find(|it| !(is_word_part(it) || it == '#'))
                    .unwrap_or(rest.len());
                text += match &rest[..length] {
                    "super" => UNNAMED,
                    word => word,
                };
                length
            }
            first => first.len_utf8(),
        };
        rest = &rest[length..];
    }
    text
}

/// Whether it is made of names, members and literals alone.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && (literal(text).is_some() || after(text).len() == text.len())
        && !text.starts_with('(')
}

/// The value of a string or a number that stands in the source, as a property's name.
pub(super) fn literal(text: &str) -> Option<&str> {
    let text = text.trim();
    let quoted = text
        .strip_prefix(['"', '\''])
        .and_then(|rest| rest.strip_suffix(['"', '\'']));
    if let Some(quoted) = quoted {
        return (!quoted.contains(['"', '\'', '\\'])).then_some(quoted);
    }
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_found_from_its_end() {
        assert_eq!(before("x = a.b[0](c)"), "a.b[0](c)");
        assert_eq!(before("return f(')')\n  .g"), "f(')')\n  .g");
        assert_eq!(before("if (x) y"), "y");
        assert_eq!(before("a + (b).c"), "(b).c");
        assert_eq!(before("...a"), "a");
        assert_eq!(before("a?.b"), "a?.b");
        assert_eq!(before("a = "), "");
    }

    #[test]
    fn an_expression_is_found_from_its_beginning() {
        assert_eq!(after("a.b[c](d)"), "a.b[c]");
        assert_eq!(after("(() => {})()"), "(() => {})");
    }

    #[test]
    fn expressions_are_written_as_by_v8() {
        assert_eq!(shown("f(1, 2).g"), "f(...).g");
        assert_eq!(shown("o['a'][i][0]"), "o.a[i][0]");
        assert_eq!(shown("(function () {})"), "(intermediate value)");
        assert_eq!(shown("(f)"), "f");
        assert_eq!(shown("'abc'.x"), "\"abc\".x");
    }
}
