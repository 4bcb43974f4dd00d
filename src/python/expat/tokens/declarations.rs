//! Tokens of what stands before the root element, and of a document type's declarations.

use super::{
    Refusal, Scanned, Scanner, Token,
    characters::{Kind, is_space},
};

/// What is next before the root element, or behind it.
pub fn declarations(text: &[u8], at: usize, namespaces: bool) -> Scanned {
    let mut scanner = Scanner {
        text,
        at,
        namespaces,
    };
    let Some(&byte) = text.get(at) else {
        return Err(Refusal::Empty);
    };
    let (kind, length) = scanner.peek()?;
    scanner.at += length;
    match byte {
        b'"' | b'\'' => scanner.literal(byte),
        b'<' => scanner.markup(),
        _ if kind == Kind::Space => scanner.white_space(),
        b'%' => scanner.percent(),
        b',' => Ok((Token::Comma, at + 1)),
        b'[' => Ok((Token::OpenBracket, at + 1)),
        b']' => match &text[at + 1..] {
            [] | [b']'] => Err(Refusal::AtEnd(Token::CloseBracket)),
            [b']', b'>', ..] => Ok((Token::CloseConditional, at + 3)),
            _ => Ok((Token::CloseBracket, at + 1)),
        },
        b'(' => Ok((Token::OpenParenthesis, at + 1)),
        b')' => match text.get(at + 1) {
            None => Err(Refusal::AtEnd(Token::CloseParenthesis)),
            Some(b'*' | b'?' | b'+') => Ok((Token::CloseQuantified, at + 2)),
            Some(&byte) if is_space(byte) || matches!(byte, b'>' | b',' | b'|' | b')') => {
                Ok((Token::CloseParenthesis, at + 1))
            }
            Some(_) => Err(Refusal::Invalid(at + 1)),
        },
        b'|' => Ok((Token::Or, at + 1)),
        b'>' => Ok((Token::DeclarationClose, at + 1)),
        b'#' => scanner.pound_name(),
        _ => match kind {
            Kind::Letter => scanner.word(Token::Name),
            Kind::NameCharacter | Kind::Colon => scanner.word(Token::Nmtoken),
            _ => Err(Refusal::Invalid(at)),
        },
    }
}

impl Scanner<'_> {
    /// Behind a `<`.
    fn markup(mut self) -> Scanned {
        match self.peek()? {
            (Kind::Letter, _) => Ok((Token::RootStart, self.at - 1)),
            (Kind::Sign(b'?'), _) => {
                self.at += 1;
                self.instruction()
            }
            (Kind::Sign(b'!'), _) => {
                self.at += 1;
                self.declaration()
            }
            _ => Err(self.invalid()),
        }
    }

    /// Behind `<!`.
    fn declaration(mut self) -> Scanned {
        let (kind, length) = self.peek()?;
        if self.is_at(b"-") {
            self.at += 1;
            return self.comment();
        }
        match kind {
            Kind::Sign(b'[') => return Ok((Token::OpenConditional, self.at + 1)),
            Kind::Letter if length == 1 => self.at += 1,
            _ => return Err(self.invalid()),
        }
        loop {
            match self.peek()? {
                (Kind::Letter, 1) => self.at += 1,
                (Kind::Space, _) => return Ok((Token::DeclarationOpen, self.at)),
                (Kind::Sign(b'%'), _) => match self.text.get(self.at + 1) {
                    None => return Err(Refusal::Partial),
                    Some(&next) if is_space(next) || next == b'%' => return Err(self.invalid()),
                    Some(_) => return Ok((Token::DeclarationOpen, self.at)),
                },
                _ => return Err(self.invalid()),
            }
        }
    }

    /// Behind the first of some white space. A carriage return at the end may go on as a line end.
    fn white_space(mut self) -> Scanned {
        if self.at == self.text.len() && self.text[self.at - 1] == b'\r' {
            return Err(Refusal::AtEnd(Token::Space));
        }
        while let Some(&byte) = self.text.get(self.at) {
            if !is_space(byte) || byte == b'\r' && self.at + 1 == self.text.len() {
                break;
            }
            self.at += 1;
        }
        Ok((Token::Space, self.at))
    }

    /// Behind an opening quote.
    fn literal(mut self, quote: u8) -> Scanned {
        loop {
            let (kind, length) = self.peek()?;
            self.at += length;
            if kind == Kind::Sign(quote) {
                return match self.text.get(self.at) {
                    None => Err(Refusal::AtEnd(Token::Literal)),
                    Some(&byte) if is_space(byte) || matches!(byte, b'>' | b'%' | b'[') => {
                        Ok((Token::Literal, self.at))
                    }
                    Some(_) => Err(self.invalid()),
                };
            }
        }
    }

    /// Behind a `#`.
    fn pound_name(mut self) -> Scanned {
        self.letter()?;
        match self.rest_of_name() {
            Ok((Kind::Space | Kind::Sign(b')' | b'>' | b'%' | b'|'), _)) => {
                Ok((Token::PoundName, self.at))
            }
            Ok(_) => Err(self.invalid()),
            Err(Refusal::Partial) => Err(Refusal::AtEnd(Token::PoundName)),
            Err(refusal) => Err(refusal),
        }
    }

    /// Behind the first character of a name.
    fn word(mut self, mut token: Token) -> Scanned {
        loop {
            match self.rest_of_name() {
                Ok((Kind::Colon, _)) => {
                    self.at += 1;
                    token = match token {
                        Token::Name => match self.peek()?.0 {
                            Kind::Letter | Kind::NameCharacter => Token::PrefixedName,
                            _ => Token::Nmtoken,
                        },
                        _ => Token::Nmtoken,
                    };
                }
                Ok((Kind::Space | Kind::Sign(b'>' | b')' | b',' | b'|' | b'[' | b'%'), _)) => {
                    return Ok((token, self.at));
                }
                Ok((Kind::Sign(b'+' | b'*' | b'?'), _)) if token != Token::Nmtoken => {
                    return Ok((Token::Quantified, self.at + 1));
                }
                Ok(_) => return Err(self.invalid()),
                Err(Refusal::Partial) => return Err(Refusal::AtEnd(token)),
                Err(refusal) => return Err(refusal),
            }
        }
    }
}
