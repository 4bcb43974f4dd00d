//! The bytes of a document, as UTF-8, and where in them something stands.

use std::ops::Range;

/// How bytes become characters.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Encoding {
    /// Not told yet: UTF-8, until the first bytes or the XML declaration say something else.
    Unknown,
    Utf8,
    Utf16 {
        big_endian: bool,
    },
    /// One byte a character; None for bytes that are none.
    Table(Vec<Option<char>>),
}

/// Stands for what is no character: no UTF-8 has it.
const INVALID: u8 = 0xff;

impl Encoding {
    /// One of those that Expat knows by itself.
    pub fn from_name(name: &str, current: &Self) -> Option<Self> {
        let table = |last: u8| {
            let character = |byte: u8| (byte <= last).then(|| char::from(byte));
            Self::Table((0..=255).map(character).collect())
        };
        Some(match name.to_ascii_uppercase().as_str() {
            "UTF-8" => Self::Utf8,
            "ISO-8859-1" => table(255),
            "US-ASCII" => table(127),
            "UTF-16" if current.is_wide() => current.clone(),
            "UTF-16" | "UTF-16BE" => Self::Utf16 { big_endian: true },
            "UTF-16LE" => Self::Utf16 { big_endian: false },
            _ => return None,
        })
    }

    pub fn is_wide(&self) -> bool {
        matches!(self, Self::Utf16 { .. })
    }

    /// How many bytes of the document this character was.
    fn width(&self, length: usize) -> usize {
        match self {
            Self::Unknown | Self::Utf8 => length,
            Self::Utf16 { .. } => {
                if length == 4 {
                    4
                } else {
                    2
                }
            }
            Self::Table(_) => 1,
        }
    }
}

/// A place in a document.
#[derive(Clone, Copy, Debug)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// In characters, from 0.
    pub column: usize,
    /// In bytes, from 0.
    pub byte: usize,
}

/// What of a document has come, and was not read yet.
pub struct Input {
    encoding: Encoding,
    /// The bytes of a character that has not come in full.
    rest: Vec<u8>,
    /// What may begin with a byte order mark waits here for its first four bytes.
    has_begun: bool,
    position: Position,
    /// Where in the text `position` is.
    position_at: usize,
    is_after_return: bool,
}

impl Input {
    pub fn new(encoding: Encoding) -> Self {
        Self {
            encoding,
            rest: Vec::new(),
            has_begun: false,
            position: Position {
                line: 1,
                column: 0,
                byte: 0,
            },
            position_at: 0,
            is_after_return: false,
        }
    }

    pub fn encoding(&self) -> &Encoding {
        &self.encoding
    }

    /// Adds bytes to the text.
    pub fn decode(&mut self, bytes: &[u8], text: &mut Vec<u8>, is_last: bool) {
        self.rest.extend(bytes);
        if !self.has_begun {
            if self.rest.len() < 4 && !is_last && may_be_a_mark(&self.rest) {
                return;
            }
            self.has_begun = true;
            self.begin();
        }
        let rest = std::mem::take(&mut self.rest);
        self.decode_all(&rest, text, is_last);
    }

    /// Finds out the encoding by the first bytes, and goes over a byte order mark.
    fn begin(&mut self) {
        let wide = |big_endian| Encoding::Utf16 { big_endian };
        let mut mark = 0;
        match *self.rest.as_slice() {
            [0xef, 0xbb, 0xbf, ..] if !self.encoding.is_wide() => mark = 3,
            [0xfe, 0xff, ..]
                if matches!(self.encoding, Encoding::Unknown | Encoding::Utf16 { .. }) =>
            {
                mark = 2;
                self.encoding = wide(true);
            }
            [0xff, 0xfe, ..]
                if matches!(self.encoding, Encoding::Unknown | Encoding::Utf16 { .. }) =>
            {
                mark = 2;
                self.encoding = wide(false);
            }
            [b'<', 0, ..] if self.encoding == Encoding::Unknown => self.encoding = wide(false),
            [0, b'<', ..] if self.encoding == Encoding::Unknown => self.encoding = wide(true),
            _ => {}
        }
        if mark > 0 {
            self.rest.drain(..mark);
            self.position.byte += mark;
            self.position.column += 1;
        }
    }

    fn decode_all(&mut self, bytes: &[u8], text: &mut Vec<u8>, is_last: bool) {
        let mut buffer = [0; 4];
        match &self.encoding {
            Encoding::Unknown | Encoding::Utf8 => text.extend(bytes),
            Encoding::Table(table) => {
                for byte in bytes {
                    match table[usize::from(*byte)] {
                        Some(character) => {
                            text.extend(character.encode_utf8(&mut buffer).as_bytes());
                        }
                        None => text.push(INVALID),
                    }
                }
            }
            Encoding::Utf16 { big_endian } => {
                let (pairs, odd) = bytes.as_chunks::<2>();
                let mut units: Vec<u16> = pairs
                    .iter()
                    .map(|pair| match big_endian {
                        true => u16::from_be_bytes(*pair),
                        false => u16::from_le_bytes(*pair),
                    })
                    .collect();
                let mut kept = odd.len();
                let is_high = |unit: &u16| (0xd800..0xdc00).contains(unit);
                if units.last().is_some_and(is_high) && !is_last {
                    units.pop();
                    kept += 2;
                }
                for character in char::decode_utf16(units) {
                    match character {
                        Ok(character) => {
                            text.extend(character.encode_utf8(&mut buffer).as_bytes());
                        }
                        Err(_) => text.push(INVALID),
                    }
                }
                self.rest = bytes[bytes.len() - kept..].to_vec();
                if is_last && !odd.is_empty() {
                    // The beginning of a character of which the rest does not come.
                    text.push(0xc3);
                }
            }
        }
    }

    /// Reads the rest of the text in an encoding that the document names.
    pub fn change_encoding(&mut self, encoding: Encoding, text: &mut Vec<u8>, at: usize) {
        if encoding != Encoding::Utf8 && encoding != self.encoding {
            self.locate(text, at);
            let rest = text.split_off(at);
            self.encoding = encoding;
            self.decode_all(&rest, text, false);
        } else {
            self.encoding = encoding;
        }
    }

    /// The position of an offset in the text, which never goes back.
    pub fn locate(&mut self, text: &[u8], at: usize) -> Position {
        let mut passed = self.position_at..at.min(text.len()).max(self.position_at);
        let Range { start, end } = &mut passed;
        while start < end {
            let byte = text[*start];
            let length = match byte {
                0xc2..=0xdf => 2,
                0xe0..=0xef => 3,
                0xf0..=0xf4 => 4,
                _ => 1,
            };
            self.position.byte += self.encoding.width(length);
            match byte {
                b'\n' if self.is_after_return => {}
                b'\n' | b'\r' => {
                    self.position.line += 1;
                    self.position.column = 0;
                }
                _ => self.position.column += 1,
            }
            self.is_after_return = byte == b'\r';
            *start += length;
        }
        self.position_at = *start;
        self.position
    }

    /// Forgets the text up to an offset.
    pub fn discard(&mut self, text: &mut Vec<u8>, at: usize) {
        self.locate(text, at);
        text.drain(..at);
        self.position_at = self.position_at.saturating_sub(at);
    }
}

/// Whether more bytes are needed to tell.
fn may_be_a_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [] | [0xef | 0xfe | 0xff | b'<' | 0] | [0xef, 0xbb])
}
