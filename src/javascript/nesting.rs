//! A look at source before it is parsed.
//!
//! Boa's parser descends once for every bracket and has no guard of its own: source that nests deep enough overflows
//! the native stack, which no program can catch.

/// Brackets that may be open at once. People nest a few dozen; bundlers a few hundred.
const MAX_DEPTH: usize = 400;

/// Whether more brackets are open somewhere than the parser can follow.
///
/// Brackets in strings, regular expressions and comments are counted too: this is not a lexer. It is only wrong for
/// text with hundreds of brackets that are never closed.
pub(super) fn is_too_deep(source: &str) -> bool {
    let mut depth = 0_usize;
    for byte in source.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_open_brackets_count() {
        assert!(!is_too_deep(&"[]".repeat(10_000)));
        assert!(!is_too_deep(&"(".repeat(MAX_DEPTH)));
        assert!(is_too_deep(&"(".repeat(MAX_DEPTH + 1)));
    }
}
