//! Node's encodings of text as bytes (<https://nodejs.org/docs/latest-v20.x/api/buffer.html#buffers-and-character-encodings>).

use boa_engine::JsString;

use crate::javascript::encoding::{self as base64, ALPHABET};

/// One of them, by the number that the modules give it: its place in this list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Utf16Le,
    Latin1,
    Ascii,
    Base64,
    Base64Url,
    Hex,
}

impl Encoding {
    /// By its number; UTF-8 for what is none.
    pub(super) fn of(number: f64) -> Self {
        match number as i64 {
            1 => Self::Utf16Le,
            2 => Self::Latin1,
            3 => Self::Ascii,
            4 => Self::Base64,
            5 => Self::Base64Url,
            6 => Self::Hex,
            _ => Self::Utf8,
        }
    }

    /// The bytes that a text stands for.
    pub(super) fn encode(self, text: &JsString) -> Vec<u8> {
        match self {
            Self::Utf8 => text.to_std_string_lossy().into_bytes(),
            Self::Utf16Le => text.iter().flat_map(u16::to_le_bytes).collect(),
            Self::Latin1 | Self::Ascii => text.iter().map(|unit| unit as u8).collect(),
            Self::Base64 | Self::Base64Url => from_base64(text),
            Self::Hex => from_hex(text),
        }
    }

    /// The text that bytes stand for.
    pub(super) fn decode(self, bytes: &[u8]) -> JsString {
        match self {
            Self::Utf8 => JsString::from(String::from_utf8_lossy(bytes).as_ref()),
            Self::Utf16Le => {
                let units = bytes.as_chunks().0.iter();
                let units: Vec<u16> = units.map(|unit| u16::from_le_bytes(*unit)).collect();
                JsString::from(units.as_slice())
            }
            Self::Latin1 => from_characters(bytes.iter().copied()),
            Self::Ascii => from_characters(bytes.iter().map(|byte| byte & 0x7f)),
            Self::Base64 => JsString::from(base64::encode(bytes, ALPHABET, true)),
            Self::Base64Url => JsString::from(base64::encode(bytes, URL_SAFE, false)),
            Self::Hex => JsString::from(to_hex(bytes)),
        }
    }
}

fn from_characters(bytes: impl Iterator<Item = u8>) -> JsString {
    let text: String = bytes.map(char::from).collect();
    JsString::from(text)
}

/// The digits that may stand in addresses (RFC 4648, section 5).
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Takes both alphabets, leaves out what is in neither, and ends at the padding.
fn from_base64(text: &JsString) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut count) = (0_u32, 0);
    for unit in text.iter() {
        let digit = match u8::try_from(unit) {
            Ok(digit @ b'A'..=b'Z') => digit - b'A',
            Ok(digit @ b'a'..=b'z') => digit - b'a' + 26,
            Ok(digit @ b'0'..=b'9') => digit - b'0' + 52,
            Ok(b'+' | b'-') => 62,
            Ok(b'/' | b'_') => 63,
            Ok(b'=') => break,
            _ => continue,
        };
        bits = bits << 6 | u32::from(digit);
        count += 1;
        if count == 4 {
            bytes.extend(&bits.to_be_bytes()[1..]);
            (bits, count) = (0, 0);
        }
    }
    match count {
        2 => bytes.push((bits >> 4) as u8),
        3 => bytes.extend(&((bits >> 2) as u16).to_be_bytes()),
        _ => {}
    }
    bytes
}

fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";

    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Ends where there are no two digits.
fn from_hex(text: &JsString) -> Vec<u8> {
    let digit = |unit: u16| char::from_u32(u32::from(unit)).and_then(|digit| digit.to_digit(16));
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let mut units = text.iter();
    while let (Some(high), Some(low)) = (units.next(), units.next()) {
        let (Some(high), Some(low)) = (digit(high), digit(low)) else {
            break;
        };
        bytes.push((high << 4 | low) as u8);
    }
    bytes
}
