//! The text that JSON is written to.

use boa_engine::{
    JsResult, JsString,
    string::{JsStr, JsStrVariant},
};

use crate::javascript::builtins::text;

/// Latin-1 as long as that is enough.
pub(super) enum Writer {
    Bytes(Vec<u8>),
    Units(Vec<u16>),
}

impl Writer {
    pub(super) const fn new() -> Self {
        Self::Bytes(Vec::new())
    }

    pub(super) fn finish(self) -> JsResult<JsString> {
        let text = match &self {
            Self::Bytes(bytes) => JsStr::latin1(bytes),
            Self::Units(units) => JsStr::utf16(units),
        };
        if text.len() > text::MAX_LENGTH {
            return Err(text::too_long());
        }
        Ok(JsString::from(text))
    }

    pub(super) fn ascii(&mut self, text: &[u8]) {
        match self {
            Self::Bytes(bytes) => bytes.extend_from_slice(text),
            Self::Units(units) => units.extend(text.iter().copied().map(u16::from)),
        }
    }

    pub(super) fn text(&mut self, text: JsStr<'_>) {
        match text.variant() {
            JsStrVariant::Latin1(text) => self.ascii(text),
            JsStrVariant::Utf16(text) => self.units().extend_from_slice(text),
        }
    }

    /// Writes a string between quotation marks (ECMA-262, `QuoteJSONString`).
    pub(super) fn quoted(&mut self, text: JsStr<'_>) {
        self.ascii(b"\"");
        match text.variant() {
            JsStrVariant::Latin1(bytes) => {
                for run in bytes.chunk_by(|before, _| !needs_escape((*before).into())) {
                    let Some((last, others)) = run.split_last() else {
                        continue;
                    };
                    self.ascii(others);
                    if needs_escape((*last).into()) {
                        self.escape((*last).into());
                    } else {
                        self.ascii(&[*last]);
                    }
                }
            }
            JsStrVariant::Utf16(units) => {
                for unit in char::decode_utf16(units.iter().copied()) {
                    match unit {
                        Ok(character) if needs_escape(character.into()) => {
                            self.escape(character.into());
                        }
                        Ok(character) => {
                            let units = self.units();
                            units.extend_from_slice(character.encode_utf16(&mut [0; 2]));
                        }
                        Err(error) => self.escape(error.unpaired_surrogate().into()),
                    }
                }
            }
        }
        self.ascii(b"\"");
    }

    fn escape(&mut self, unit: u32) {
        let short = match unit {
            0x08 => b'b',
            0x09 => b't',
            0x0A => b'n',
            0x0C => b'f',
            0x0D => b'r',
            0x22 => b'"',
            0x5C => b'\\',
            _ => return self.ascii(format!("\\u{unit:04x}").as_bytes()),
        };
        self.ascii(&[b'\\', short]);
    }

    /// Makes this a text that takes all characters.
    fn units(&mut self) -> &mut Vec<u16> {
        if let Self::Bytes(bytes) = self {
            *self = Self::Units(bytes.iter().copied().map(u16::from).collect());
        }
        match self {
            Self::Units(units) => units,
            Self::Bytes(_) => unreachable!("it was changed the line before"),
        }
    }
}

fn needs_escape(unit: u32) -> bool {
    unit < 0x20 || unit == 0x22 || unit == 0x5C
}
