//! Numbers in a source.

use super::{Fault, Kind, Reader, Step};

impl Reader<'_> {
    fn digits(&mut self) -> Step {
        loop {
            while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                self.at += 1;
            }
            if self.peek() != Some(b'_') {
                return Ok(());
            }
            self.at += 1;
            if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(self.fault("invalid decimal literal"));
            }
        }
    }

    pub(super) fn number(&mut self, start: usize) -> Step {
        let mut kind = "decimal";
        let second = self.source.get(start + 1).map(u8::to_ascii_lowercase);
        if self.peek() == Some(b'0') && matches!(second, Some(b'x' | b'o' | b'b')) {
            self.at += 2;
            kind = match second {
                Some(b'x') => "hexadecimal",
                Some(b'o') => "octal",
                _ => "binary",
            };
            let fits = |byte: u8| match kind {
                "hexadecimal" => byte.is_ascii_hexdigit(),
                "octal" => (b'0'..b'8').contains(&byte),
                _ => matches!(byte, b'0' | b'1'),
            };
            loop {
                if self.peek() == Some(b'_') {
                    self.at += 1;
                }
                match self.peek() {
                    Some(byte) if fits(byte) => {}
                    Some(byte) if byte.is_ascii_digit() => return Err(self.digit(byte, kind)),
                    _ => return Err(self.fault(format!("invalid {kind} literal"))),
                }
                while self.peek().is_some_and(fits) {
                    self.at += 1;
                }
                if self.peek() != Some(b'_') {
                    break;
                }
            }
            if let Some(byte) = self.peek().filter(u8::is_ascii_digit) {
                return Err(self.digit(byte, kind));
            }
        } else {
            let mut is_octal = false;
            let mut zeros_end = start;
            if self.peek() == Some(b'0') {
                self.at += 1;
                loop {
                    if self.peek() == Some(b'_') {
                        self.at += 1;
                        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                            return Err(self.fault("invalid decimal literal"));
                        }
                    }
                    if self.peek() != Some(b'0') {
                        break;
                    }
                    self.at += 1;
                }
                zeros_end = self.at + 1;
                is_octal = self.peek().is_some_and(|byte| byte.is_ascii_digit());
            }
            if self.peek() != Some(b'.') {
                self.digits()?;
            }
            let mut is_float = false;
            if self.peek() == Some(b'.') {
                is_float = true;
                self.at += 1;
                if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                    self.digits()?;
                }
            }
            if matches!(self.peek(), Some(b'e' | b'E')) {
                let signed = matches!(self.source.get(self.at + 1), Some(b'+' | b'-'));
                let digit = self.source.get(self.at + 1 + usize::from(signed));
                if digit.is_some_and(u8::is_ascii_digit) {
                    is_float = true;
                    self.at += 1 + usize::from(signed);
                    self.digits()?;
                } else if signed {
                    self.at += 2;
                    return Err(self.fault("invalid decimal literal"));
                }
            }
            if matches!(self.peek(), Some(b'j' | b'J')) {
                is_float = true;
                self.at += 1;
                kind = "imaginary";
            }
            if is_octal && !is_float {
                let offset = self.column(start) + 1;
                let end = self.column(zeros_end);
                return Err(self.fault_at(
                    "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
                    offset,
                    end,
                ));
            }
        }
        let rest = &self.source[self.at..];
        let goes_on = ["and", "else", "for", "if", "in", "is", "or", "not"]
            .iter()
            .any(|word| rest.starts_with(word.as_bytes()));
        if !goes_on
            && rest
                .first()
                .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        {
            return Err(self.fault(format!("invalid {kind} literal")));
        }
        self.push(Kind::Number, start);
        Ok(())
    }

    fn digit(&mut self, byte: u8, kind: &str) -> Fault {
        self.at += 1;
        self.fault(format!(
            "invalid digit '{}' in {kind} literal",
            char::from(byte)
        ))
    }
}
