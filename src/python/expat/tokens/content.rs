//! Tokens of elements, of sections of `CDATA`, and of values between quotes.

use super::{
    Refusal, Scanned, Scanner, Token,
    characters::{Kind, is_space},
};

/// What is next in an element.
pub fn content(text: &[u8], at: usize, namespaces: bool) -> Scanned {
    let mut scanner = Scanner {
        text,
        at,
        namespaces,
    };
    let Some(&byte) = text.get(at) else {
        return Err(Refusal::Empty);
    };
    match byte {
        b'<' => {
            scanner.at += 1;
            scanner.tag()
        }
        b'&' => {
            scanner.at += 1;
            scanner.reference()
        }
        b'\n' => Ok((Token::Newline, at + 1)),
        b'\r' => match text.get(at + 1) {
            None => Err(Refusal::AtEnd(Token::Newline)),
            Some(b'\n') => Ok((Token::Newline, at + 2)),
            Some(_) => Ok((Token::Newline, at + 1)),
        },
        _ => scanner.data(),
    }
}

/// What is next in a section of `CDATA`.
pub fn cdata(text: &[u8], at: usize) -> Scanned {
    let mut scanner = Scanner {
        text,
        at,
        namespaces: false,
    };
    let Some(&byte) = text.get(at) else {
        return Err(Refusal::Empty);
    };
    match byte {
        b'\n' => return Ok((Token::Newline, at + 1)),
        b'\r' => {
            return match text.get(at + 1) {
                None => Err(Refusal::Partial),
                Some(b'\n') => Ok((Token::Newline, at + 2)),
                Some(_) => Ok((Token::Newline, at + 1)),
            };
        }
        b']' => match text.get(at + 1..) {
            Some([] | [b']']) => return Err(Refusal::Partial),
            Some([b']', b'>', ..]) => return Ok((Token::CdataClose, at + 3)),
            _ => scanner.at += 1,
        },
        _ => scanner.at += scanner.peek()?.1,
    }
    while let Some(&byte) = text.get(scanner.at) {
        match scanner.peek() {
            Ok((_, length)) if !matches!(byte, b']' | b'\n' | b'\r') => scanner.at += length,
            _ => break,
        }
    }
    Ok((Token::Data, scanner.at))
}

/// What is next in the value of an attribute or of an entity. Each white space is a token of its own if `is_attribute`, and a `%` or `<`
/// stands for itself where it is none of their business.
pub fn value(text: &[u8], at: usize, namespaces: bool, is_attribute: bool) -> Scanned {
    let mut scanner = Scanner {
        text,
        at,
        namespaces,
    };
    let is_special = |byte: u8| match byte {
        b'&' | b'\n' | b'\r' => true,
        b'<' | b' ' | b'\t' => is_attribute,
        b'%' => !is_attribute,
        _ => false,
    };
    let Some(&byte) = text.get(at) else {
        return Err(Refusal::Empty);
    };
    match byte {
        b'&' => {
            scanner.at += 1;
            return scanner.reference();
        }
        b'%' if !is_attribute => {
            scanner.at += 1;
            return match scanner.percent()? {
                (Token::Percent, at) => Err(Refusal::Invalid(at)),
                found => Ok(found),
            };
        }
        b'<' if is_attribute => return Err(Refusal::Invalid(at)),
        b'\r' if text.get(at + 1) == Some(&b'\n') => return Ok((Token::Newline, at + 2)),
        b'\n' | b'\r' => return Ok((Token::Newline, at + 1)),
        b' ' | b'\t' if is_attribute => return Ok((Token::Space, at + 1)),
        _ => {}
    }
    while let Some(&byte) = text.get(scanner.at) {
        if is_special(byte) {
            break;
        }
        scanner.at += scanner.peek()?.1;
    }
    Ok((Token::Data, scanner.at))
}

impl Scanner<'_> {
    /// Text, up to where something else begins.
    fn data(mut self) -> Scanned {
        if self.is_at(b"]") {
            match &self.text[self.at + 1..] {
                [] | [b']'] => return Err(Refusal::AtEnd(Token::Data)),
                [b']', b'>', ..] => return Err(Refusal::Invalid(self.at + 2)),
                _ => self.at += 1,
            }
        } else {
            self.at += self.peek()?.1;
        }
        while let Some(&byte) = self.text.get(self.at) {
            match byte {
                b'&' | b'<' | b'\n' | b'\r' => break,
                b']' => match &self.text[self.at + 1..] {
                    [] | [b']'] => break,
                    [b']', b'>', ..] => return Err(Refusal::Invalid(self.at + 2)),
                    _ => self.at += 1,
                },
                _ => match self.peek() {
                    Ok((_, length)) => self.at += length,
                    Err(_) => break,
                },
            }
        }
        Ok((Token::Data, self.at))
    }

    /// Behind a `<`.
    fn tag(mut self) -> Scanned {
        match self.peek()? {
            (Kind::Letter, _) => self.start_tag(),
            (Kind::Sign(b'!'), _) => {
                self.at += 1;
                match self.peek()? {
                    (Kind::NameCharacter, _) if self.is_at(b"-") => {
                        self.at += 1;
                        self.comment()
                    }
                    (Kind::Sign(b'['), _) => {
                        self.at += 1;
                        self.cdata_open()
                    }
                    _ => Err(self.invalid()),
                }
            }
            (Kind::Sign(b'?'), _) => {
                self.at += 1;
                self.instruction()
            }
            (Kind::Sign(b'/'), _) => {
                self.at += 1;
                self.end_tag()
            }
            _ => Err(self.invalid()),
        }
    }

    /// Behind `<![`.
    fn cdata_open(self) -> Scanned {
        const WORD: &[u8] = b"CDATA[";
        let Some(found) = self.text.get(self.at..self.at + WORD.len()) else {
            return Err(Refusal::Partial);
        };
        match found.iter().zip(WORD).position(|(a, b)| a != b) {
            Some(offset) => Err(Refusal::Invalid(self.at + offset)),
            None => Ok((Token::CdataOpen, self.at + WORD.len())),
        }
    }

    /// A name, with a prefix if it has one. Gives what is behind it.
    fn qualified_name(&mut self) -> Result<(Kind, usize), Refusal> {
        let mut has_colon = false;
        loop {
            match self.rest_of_name()? {
                (Kind::Colon, length) if !has_colon => {
                    has_colon = true;
                    self.at += length;
                    self.letter()?;
                }
                (Kind::Colon, _) => return Err(self.invalid()),
                other => return Ok(other),
            }
        }
    }

    /// At the name of a start tag.
    fn start_tag(mut self) -> Scanned {
        self.letter()?;
        let (mut kind, _) = self.qualified_name()?;
        loop {
            if kind == Kind::Space {
                (kind, _) = self.spaces()?;
                if kind == Kind::Letter {
                    self.letter()?;
                    self.attribute()?;
                    (kind, _) = self.peek()?;
                    if !matches!(kind, Kind::Space | Kind::Sign(b'>' | b'/')) {
                        return Err(self.invalid());
                    }
                    continue;
                }
            }
            return match kind {
                Kind::Sign(b'>') => Ok((Token::StartTag, self.at + 1)),
                Kind::Sign(b'/') => {
                    self.at += 1;
                    self.expect(b'>')?;
                    Ok((Token::EmptyTag, self.at))
                }
                _ => Err(self.invalid()),
            };
        }
    }

    /// Behind the first letter of an attribute's name.
    fn attribute(&mut self) -> Result<(), Refusal> {
        if self.qualified_name()?.0 == Kind::Space {
            self.spaces()?;
        }
        self.expect(b'=')?;
        let quote = match self.spaces()? {
            (Kind::Sign(quote @ (b'"' | b'\'')), _) => quote,
            _ => return Err(self.invalid()),
        };
        self.at += 1;
        loop {
            match self.peek()? {
                (Kind::Sign(byte), _) if byte == quote => break,
                (Kind::Sign(b'&'), _) => {
                    let inner = Scanner {
                        at: self.at + 1,
                        ..*self
                    };
                    self.at = inner.reference()?.1;
                }
                (Kind::Sign(b'<'), _) => return Err(self.invalid()),
                (_, length) => self.at += length,
            }
        }
        self.at += 1;
        Ok(())
    }

    /// Behind `</`.
    fn end_tag(mut self) -> Scanned {
        self.letter()?;
        loop {
            match self.rest_of_name()? {
                (Kind::Colon, length) => self.at += length,
                (Kind::Space, _) => {
                    self.spaces()?;
                    break;
                }
                _ => break,
            }
        }
        self.expect(b'>')?;
        Ok((Token::EndTag, self.at))
    }

    /// Behind a `&`.
    fn reference(mut self) -> Scanned {
        if self.peek()?.0 != Kind::Sign(b'#') {
            self.letter()?;
            self.rest_of_name()?;
            self.expect(b';')?;
            return Ok((Token::EntityReference, self.at));
        }
        self.at += 1;
        self.peek()?;
        let is_hexadecimal = self.is_at(b"x");
        if is_hexadecimal {
            self.at += 1;
        }
        let start = self.at;
        loop {
            self.peek()?;
            let byte = self.text[self.at];
            let is_digit = byte.is_ascii_digit() || is_hexadecimal && byte.is_ascii_hexdigit();
            if is_digit {
                self.at += 1;
            } else if byte == b';' && self.at > start {
                return Ok((Token::CharacterReference, self.at + 1));
            } else {
                return Err(self.invalid());
            }
        }
    }

    /// Behind `<!-`.
    pub fn comment(mut self) -> Scanned {
        self.expect(b'-')?;
        loop {
            self.at += self.peek()?.1;
            if self.text[self.at - 1] == b'-' {
                self.peek()?;
                if self.is_at(b"-") {
                    self.at += 1;
                    self.expect(b'>')?;
                    return Ok((Token::Comment, self.at));
                }
            }
        }
    }

    /// Behind `<?`.
    pub fn instruction(mut self) -> Scanned {
        let start = self.at;
        self.letter()?;
        let (kind, _) = self.rest_of_name()?;
        if !matches!(kind, Kind::Space | Kind::Sign(b'?')) {
            return Err(self.invalid());
        }
        let target = &self.text[start..self.at];
        let token = match target {
            b"xml" => Token::XmlDeclaration,
            _ if target.eq_ignore_ascii_case(b"xml") => return Err(self.invalid()),
            _ => Token::Instruction,
        };
        if kind != Kind::Space {
            self.at += 1;
            self.expect(b'>')?;
            return Ok((token, self.at));
        }
        loop {
            self.at += self.peek()?.1;
            if self.text[self.at - 1] == b'?' {
                self.peek()?;
                if self.is_at(b">") {
                    return Ok((token, self.at + 1));
                }
            }
        }
    }

    /// Behind a `%`.
    pub fn percent(mut self) -> Scanned {
        if self.text.get(self.at).copied().is_some_and(is_space) || self.is_at(b"%") {
            return Ok((Token::Percent, self.at));
        }
        self.letter()?;
        self.rest_of_name()?;
        self.expect(b';')?;
        Ok((Token::ParameterReference, self.at))
    }
}
