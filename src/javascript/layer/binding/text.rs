//! Text as bytes.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue};

use crate::javascript::natives;

use super::bytes::{self, View};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "encode", 1, encode, context)?;
    natives::method(&object, "encodeInto", 2, encode_into, context)?;
    natives::method(&object, "decode", 3, decode, context)?;
    natives::method(&object, "incomplete", 2, incomplete, context)?;
    Ok(object)
}

/// `encode(text)`: the text in UTF-8.
fn encode(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    bytes::array(text.to_std_string_lossy().as_bytes(), context)
}

/// `encodeInto(text, bytes)`: writes as many whole characters as fit, and tells how much was read and written, as in `3 5`.
fn encode_into(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    let view = View::of(arguments.get_or_undefined(1), context)?;
    let (read, written) = view.write(|bytes| {
        let (mut read, mut written) = (0, 0);
        for character in text.to_std_string_lossy().chars() {
            let mut encoded = [0; 4];
            let encoded = character.encode_utf8(&mut encoded).as_bytes();
            let Some(room) = bytes.get_mut(written..written + encoded.len()) else {
                break;
            };
            room.copy_from_slice(encoded);
            written += encoded.len();
            read += character.len_utf16();
        }
        (read, written)
    });
    Ok(JsString::from(format!("{read} {written}")).into())
}

/// `decode(encoding, bytes, isFatal)`: the text; undefined if it is to be none because bytes are wrong.
fn decode(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let encoding = arguments.get_or_undefined(0).to_string(context)?;
    let view = View::of(arguments.get_or_undefined(1), context)?;
    let is_fatal = arguments.get_or_undefined(2).to_boolean();
    let encoding = encoding.to_std_string_lossy();
    let text = view.read(|bytes| match encoding.as_str() {
        "utf-16le" => decode_wide(bytes, u16::from_le_bytes, is_fatal),
        "utf-16be" => decode_wide(bytes, u16::from_be_bytes, is_fatal),
        // As in Node 20, which takes it for ISO 8859-1.
        "windows-1252" => Some(bytes.iter().copied().map(char::from).collect()),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Some(text.to_owned()),
            Err(_) if is_fatal => None,
            Err(_) => Some(String::from_utf8_lossy(bytes).into_owned()),
        },
    });
    Ok(text.map_or_else(JsValue::undefined, |text| JsString::from(text).into()))
}

fn decode_wide(bytes: &[u8], unit: fn([u8; 2]) -> u16, is_fatal: bool) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks();
    let mut text = String::with_capacity(bytes.len());
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match decoded {
            Ok(character) => text.push(character),
            Err(_) if is_fatal => return None,
            Err(_) => text.push(char::REPLACEMENT_CHARACTER),
        }
    }
    match (rest.is_empty(), is_fatal) {
        (true, _) => Some(text),
        (false, true) => None,
        (false, false) => Some(text + "\u{fffd}"),
    }
}

/// `incomplete(encoding, bytes)`: how many bytes at the end may become a character with those that come next.
fn incomplete(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let encoding = arguments.get_or_undefined(0).to_string(context)?;
    let view = View::of(arguments.get_or_undefined(1), context)?;
    let encoding = encoding.to_std_string_lossy();
    let count = view.read(|bytes| match encoding.as_str() {
        "utf-16le" => incomplete_wide(bytes, 1),
        "utf-16be" => incomplete_wide(bytes, 0),
        "utf-8" => incomplete_utf8(bytes),
        _ => 0,
    });
    Ok(JsValue::from(count as f64))
}

fn incomplete_utf8(bytes: &[u8]) -> usize {
    let tail = &bytes[bytes.len().saturating_sub(3)..];
    for start in 0..tail.len() {
        if let Err(error) = std::str::from_utf8(&tail[start..])
            && error.valid_up_to() == 0
            && error.error_len().is_none()
        {
            return tail.len() - start;
        }
    }
    0
}

/// `high` is which of two bytes tells of a surrogate.
fn incomplete_wide(bytes: &[u8], high: usize) -> usize {
    let odd = bytes.len() % 2;
    let whole = &bytes[..bytes.len() - odd];
    let ends_in_half = whole
        .last_chunk::<2>()
        .is_some_and(|pair| (0xd8..=0xdb).contains(&pair[high]));
    odd + if ends_in_half { 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_go_on_is_kept() {
        assert_eq!(incomplete_utf8(b"abc"), 0);
        assert_eq!(incomplete_utf8(&"a€".as_bytes()[..3]), 2);
        assert_eq!(incomplete_utf8(&"😀".as_bytes()[..3]), 3);
        assert_eq!(incomplete_utf8(&[0xff]), 0);
        assert_eq!(incomplete_utf8(&[]), 0);
        assert_eq!(incomplete_wide(&[0x41, 0, 0x3d], 1), 1);
        assert_eq!(incomplete_wide(&[0x3d, 0xd8], 1), 2);
    }

    #[test]
    fn text_of_two_bytes_each_is_decoded() {
        let text = decode_wide(&[0x41, 0, 0x3d, 0xd8, 0, 0xde], u16::from_le_bytes, true);
        assert_eq!(text.as_deref(), Some("A😀"));
        assert_eq!(decode_wide(&[0, 0xd8], u16::from_le_bytes, true), None);
        let replaced = decode_wide(&[0x41, 0, 0x42], u16::from_le_bytes, false);
        assert_eq!(replaced.as_deref(), Some("A\u{fffd}"));
    }
}
