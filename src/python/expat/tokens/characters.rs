//! Which characters make names. <https://www.w3.org/TR/xml/#charsets>

use super::{Refusal, Scanner};

/// What a character may be part of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A name may begin with it.
    Letter,
    /// A name may go on with it.
    NameCharacter,
    /// The colon, where there are namespaces.
    Colon,
    Space,
    /// Another of ASCII.
    Sign(u8),
    /// Another beyond ASCII.
    Other,
}

pub fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn is_letter(character: char) -> bool {
    matches!(character,
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}'
        | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}')
}

fn is_name_character(character: char) -> bool {
    matches!(character, '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

impl Scanner<'_> {
    /// The character that is next, with its length in bytes. At the end of the text that is a part of a token.
    pub fn peek(&self) -> Result<(Kind, usize), Refusal> {
        let Some(&byte) = self.text.get(self.at) else {
            return Err(Refusal::Partial);
        };
        let kind = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => Kind::Letter,
            b':' if self.namespaces => Kind::Colon,
            b':' => Kind::Letter,
            b'0'..=b'9' | b'-' | b'.' => Kind::NameCharacter,
            b' ' | b'\t' | b'\n' | b'\r' => Kind::Space,
            0..b' ' => return Err(Refusal::Invalid(self.at)),
            b' '..=0x7f => Kind::Sign(byte),
            0x80.. => return self.peek_wide(byte),
        };
        Ok((kind, 1))
    }

    /// A character of several bytes.
    fn peek_wide(&self, lead: u8) -> Result<(Kind, usize), Refusal> {
        let length = match lead {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return Err(Refusal::Invalid(self.at)),
        };
        let Some(bytes) = self.text.get(self.at..self.at + length) else {
            return Err(Refusal::PartialCharacter);
        };
        let text = std::str::from_utf8(bytes).ok();
        match text.and_then(|text| text.chars().next()) {
            None | Some('\u{fffe}' | '\u{ffff}') => Err(Refusal::Invalid(self.at)),
            Some(character) if is_letter(character) => Ok((Kind::Letter, length)),
            Some(character) if is_name_character(character) => Ok((Kind::NameCharacter, length)),
            Some(_) => Ok((Kind::Other, length)),
        }
    }

    /// Goes over a character that has to be this one.
    pub fn expect(&mut self, byte: u8) -> Result<(), Refusal> {
        match self.text.get(self.at) {
            None => Err(Refusal::Partial),
            Some(found) if *found == byte => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(self.invalid()),
        }
    }

    /// Goes over a character that begins a name.
    pub fn letter(&mut self) -> Result<(), Refusal> {
        match self.peek()? {
            (Kind::Letter, length) => {
                self.at += length;
                Ok(())
            }
            _ => Err(self.invalid()),
        }
    }

    /// Goes over the rest of a name, and gives the character behind it, which is still to be read.
    pub fn rest_of_name(&mut self) -> Result<(Kind, usize), Refusal> {
        loop {
            match self.peek()? {
                (Kind::Letter | Kind::NameCharacter, length) => self.at += length,
                other => return Ok(other),
            }
        }
    }

    /// Goes over white space, and gives the character behind it, which is still to be read.
    pub fn spaces(&mut self) -> Result<(Kind, usize), Refusal> {
        loop {
            match self.peek()? {
                (Kind::Space, length) => self.at += length,
                other => return Ok(other),
            }
        }
    }

    /// What is next cannot stand there.
    pub fn invalid(&self) -> Refusal {
        Refusal::Invalid(self.at)
    }

    /// Whether these bytes are next.
    pub fn is_at(&self, bytes: &[u8]) -> bool {
        self.text[self.at..].starts_with(bytes)
    }
}
