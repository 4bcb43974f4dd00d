//! Escapes in strings that mean nothing.

/// The letters before a string's quote.
pub fn prefix(text: &str) -> &str {
    let end = text.find(['"', '\'']).unwrap_or(0);
    &text[..end]
}

/// The names of characters in a string, each with what is wrong if there is none of that name.
pub fn names(text: &str) -> Vec<(String, String)> {
    let prefix = prefix(text);
    if prefix.contains(['b', 'B', 'r', 'R']) {
        return Vec::new();
    }
    let quotes =
        if text[prefix.len()..].starts_with("\"\"\"") || text[prefix.len()..].starts_with("'''") {
            3
        } else {
            1
        };
    let Some(body) = text.get(prefix.len() + quotes..) else {
        return Vec::new();
    };
    let found = body.match_indices("\\N{").filter_map(|(start, _)| {
        let length = body[start..].find('}')?;
        let name = body[start + 3..start + length].to_owned();
        let what = unicode(
            position(body, start),
            position(body, start + length),
            "unknown Unicode character name",
        );
        Some((name, what))
    });
    found.collect()
}

/// Where the decoder sees a byte: characters beyond ASCII are escapes of ten characters for it.
fn position(body: &str, at: usize) -> usize {
    let before = body[..at].chars();
    before
        .map(|character| if character.is_ascii() { 1 } else { 10 })
        .sum()
}

/// What is wrong with a string's escapes. Names of characters are not looked up.
pub fn fault(text: &str) -> Option<String> {
    let prefix = prefix(text);
    let is_bytes = prefix.contains(['b', 'B']);
    let is_raw = prefix.contains(['r', 'R']);
    let body = &text[prefix.len()..];
    let quotes = if body.len() >= 6 && (body.starts_with("\"\"\"") || body.starts_with("'''")) {
        3
    } else {
        1
    };
    let body = body.get(quotes..body.len().checked_sub(quotes)?)?;
    if is_bytes && !body.is_ascii() {
        return Some("bytes can only contain ASCII literal characters".to_owned());
    }
    if is_raw {
        return None;
    }
    let bytes = body.as_bytes();
    let position = |at: usize| position(body, at);
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        let start = at;
        let letter = bytes.get(at + 1).copied().unwrap_or_default();
        at += 2;
        let digits = match letter {
            b'x' => 2,
            b'u' if !is_bytes => 4,
            b'U' if !is_bytes => 8,
            b'N' if !is_bytes => {
                let name = bytes.get(at..).unwrap_or_default();
                let end = name.iter().position(|byte| *byte == b'}');
                match end {
                    Some(end) if name.first() == Some(&b'{') && end > 1 => at += end + 1,
                    _ => {
                        let stop =
                            position(end.map_or(bytes.len(), |end| at + end + 1).max(at)) - 1;
                        let stop = if name.first() == Some(&b'{') {
                            stop
                        } else {
                            position(start) + 1
                        };
                        return Some(unicode(
                            position(start),
                            stop,
                            "malformed \\N character escape",
                        ));
                    }
                }
                continue;
            }
            _ => {
                while at < bytes.len() && !body.is_char_boundary(at) {
                    at += 1;
                }
                continue;
            }
        };
        let found = bytes[at..]
            .iter()
            .take(digits)
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        if found < digits {
            if is_bytes {
                return Some(format!(
                    "(value error) invalid \\x escape at position {start}"
                ));
            }
            let shape = match letter {
                b'x' => "truncated \\xXX escape",
                b'u' => "truncated \\uXXXX escape",
                _ => "truncated \\UXXXXXXXX escape",
            };
            return Some(unicode(position(start), position(start) + 1 + found, shape));
        }
        let code = u32::from_str_radix(body.get(at..at + digits).unwrap_or("0"), 16);
        if code.is_ok_and(|code| code > 0x10_ffff) {
            return Some(unicode(
                position(start),
                position(start) + 9,
                "illegal Unicode character",
            ));
        }
        at += digits;
    }
    None
}

fn unicode(start: usize, end: usize, what: &str) -> String {
    let place = if start == end {
        format!("position {start}")
    } else {
        format!("position {start}-{end}")
    };
    format!("(unicode error) 'unicodeescape' codec can't decode bytes in {place}: {what}")
}
