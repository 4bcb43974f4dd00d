//! Texts made of parts of others.

use boa_engine::{JsNativeError, JsResult, JsString, string::JsStr};

/// Code units that a text may have: V8's limit on machines of 64 bits.
pub(super) const MAX_LENGTH: usize = (1 << 29) - 24;

/// Code units up to which a part is copied in any case: it takes no more memory than a reference to the whole, and does
/// not keep that alive.
const COPIED: usize = 64;

/// Words of memory that Boa's texts begin with.
const HEADER_WORDS: usize = 8;

/// A part of a text, from `start` up to `end`.
///
/// Boa makes each part refer to what it was taken of, also if that is a part itself. A program that cuts off a text's
/// beginning again and again would keep all of these, and the engine's stack would end when it drops them. So what is
/// taken of a part is copied.
pub(super) fn cut(text: &JsString, start: usize, end: usize) -> JsString {
    if start == 0 && end == text.len() {
        return text.clone();
    }
    if end - start > COPIED && is_whole(text) {
        return text.slice(start, end);
    }
    text.as_str()
        .get(start..end)
        .map_or_else(JsString::default, JsString::from)
}

/// Whether a text holds its code units itself.
fn is_whole(text: &JsString) -> bool {
    let units = match text.as_str().variant() {
        boa_engine::string::JsStrVariant::Latin1(units) => units.as_ptr().addr(),
        boa_engine::string::JsStrVariant::Utf16(units) => units.as_ptr().addr(),
    };
    let raw = text.clone().into_raw();
    let header = raw.as_ptr().addr();
    // SAFETY: the pointer was given away the line before, and not used since.
    drop(unsafe { JsString::from_raw(raw) });
    // They stand right behind the header, and what refers to other units is larger than that.
    units.wrapping_sub(header) <= HEADER_WORDS * size_of::<usize>()
}

/// Puts parts together to one text.
pub(super) fn join(parts: &[JsStr<'_>]) -> JsResult<JsString> {
    let length = parts
        .iter()
        .try_fold(0_usize, |sum, part| sum.checked_add(part.len()))
        .filter(|length| *length <= MAX_LENGTH)
        .ok_or_else(too_long)?;
    Ok(if length == 0 {
        JsString::default()
    } else {
        JsString::concat_array(parts)
    })
}

pub(super) fn too_long() -> boa_engine::JsError {
    JsNativeError::range()
        .with_message("Invalid string length")
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_part_stands_alone() {
        let whole = JsString::from("x".repeat(1000));
        assert!(is_whole(&whole));
        let part = cut(&whole, 1, 999);
        assert!(!is_whole(&part));
        let copy = cut(&part, 1, 997);
        assert!(is_whole(&copy));
        assert_eq!(copy, JsString::from("x".repeat(996)));
        assert_eq!(whole.refcount(), Some(2));
        assert!(is_whole(&cut(&whole, 900, 910)));
        assert_eq!(cut(&whole, 10, 10), JsString::default());
    }

    #[test]
    fn what_is_too_long_is_refused() {
        let long = JsString::from("x".repeat(1 << 20));
        assert!(join(&vec![long.as_str(); 511]).is_ok_and(|it| it.len() == 511 << 20));
        assert!(join(&vec![long.as_str(); 512]).is_err());
    }
}
