//! Base64: `btoa` and `atob`.

use boa_engine::{Context, JsNativeError, JsResult, JsString, JsValue, js_string};

use super::{errors, layer::dom_exception, natives};

/// The digits of base64 (RFC 4648, section 4).
pub(super) const ALPHABET: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What a DOMException of theirs is called.
const WRONG: &str = "InvalidCharacterError";

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let atob = natives::function("atob", 1, atob, context);
    natives::global("atob", atob, true, context)?;
    let btoa = natives::function("btoa", 1, btoa, context);
    natives::global("btoa", btoa, true, context)
}

/// <https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa>
fn btoa(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = input(arguments, context)?;
    let bytes: Result<Vec<u8>, _> = text.iter().map(u8::try_from).collect();
    let Ok(bytes) = bytes else {
        return Err(dom_exception(WRONG, "Invalid character", context));
    };
    Ok(JsString::from(encode(&bytes, ALPHABET, true)).into())
}

/// Writes bytes in the digits of an alphabet, filled up with `=` to whole groups of four if it `pads`.
pub(super) fn encode(bytes: &[u8], alphabet: &[u8; 64], pads: bool) -> String {
    let mut encoded = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group
            .iter()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte))
            << (8 * (3 - group.len()));
        for index in 0..4 {
            if index <= group.len() {
                let digit = bits >> (18 - 6 * index) & 0x3f;
                encoded.push(char::from(alphabet[digit as usize]));
            } else if pads {
                encoded.push('=');
            }
        }
    }
    encoded
}

/// <https://infra.spec.whatwg.org/#forgiving-base64-decode>
fn atob(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = input(arguments, context)?;
    let text = text.to_std_string_lossy();
    let mut digits: Vec<char> = text
        .chars()
        .filter(|it| !it.is_ascii_whitespace())
        .collect();
    if digits.len().is_multiple_of(4) {
        for _ in 0..2 {
            if digits.last() == Some(&'=') {
                digits.pop();
            }
        }
    }
    let value_of = |digit: &char| ALPHABET.iter().position(|it| char::from(*it) == *digit);
    if !digits.iter().all(|digit| value_of(digit).is_some()) {
        return Err(dom_exception(WRONG, "Invalid character", context));
    }
    if digits.len() % 4 == 1 {
        let message = "The string to be decoded is not correctly encoded.";
        return Err(dom_exception(WRONG, message, context));
    }
    let mut decoded: Vec<u16> = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for group in digits.chunks(4) {
        let mut bits = 0_u32;
        for digit in group {
            bits = bits << 6 | value_of(digit).unwrap_or(0) as u32;
        }
        bits <<= 6 * (4 - group.len());
        for index in 0..group.len() - 1 {
            decoded.push((bits >> (16 - 8 * index) & 0xff) as u16);
        }
    }
    Ok(JsString::from(decoded.as_slice()).into())
}

/// The argument, or the TypeError that Node throws without one.
fn input(arguments: &[JsValue], context: &mut Context) -> JsResult<JsString> {
    if let Some(value) = arguments.first() {
        return value.to_string(context);
    }
    let error = JsNativeError::typ()
        .with_message("The \"input\" argument must be specified")
        .into_opaque(context);
    errors::mark(&error, &js_string!("ERR_MISSING_ARGS"), context)?;
    Err(boa_engine::JsError::from_opaque(error.into()))
}
