//! Strings in a source, and those that are formatted.

use super::{Format, Kind, Reader, Step};

impl Reader<'_> {
    pub(super) fn quote(&self, at: usize) -> (u8, usize) {
        let quote = self.source[at];
        let is_long = self.source[at..].starts_with(&[quote; 3]);
        (quote, if is_long { 3 } else { 1 })
    }

    pub(super) fn string(&mut self, start: usize, quote_at: usize) -> Step {
        let line = self.line;
        let (quote, size) = self.quote(quote_at);
        self.at = quote_at + size;
        let mut has_escaped_quote = false;
        loop {
            match self.peek() {
                None | Some(b'\n') if self.peek().is_none() || size == 1 => {
                    let nested = self.formats.last();
                    if nested.is_some_and(|format| format.quote == quote && format.size == size) {
                        return Err(self.fault_from(
                            "f-string: expecting '}'".to_owned(),
                            start,
                            line,
                        ));
                    }
                    // The last line ends in a newline that begins no line of its own.
                    let detected = if self.peek().is_none() {
                        self.line - 1
                    } else {
                        self.line
                    };
                    let kind = if size == 3 {
                        "triple-quoted string"
                    } else {
                        "string"
                    };
                    let hint = match has_escaped_quote {
                        true if size == 1 => "; perhaps you escaped the end quote?",
                        _ => "",
                    };
                    let message = format!(
                        "unterminated {kind} literal (detected at line {}){hint}",
                        detected.max(line)
                    );
                    return Err(self.fault_from(message, start, line));
                }
                Some(b'\n') => {
                    self.at += 1;
                    self.next_line();
                }
                Some(b'\\') => {
                    self.at += 1;
                    has_escaped_quote |= self.peek() == Some(quote);
                    if self.peek() == Some(b'\r') {
                        self.at += 1;
                    }
                    if self.peek() == Some(b'\n') {
                        self.at += 1;
                        self.next_line();
                    } else if self.peek().is_some() {
                        self.at += 1;
                    }
                }
                Some(byte)
                    if byte == quote
                        && (size == 1 || self.source[self.at..].starts_with(&[quote; 3])) =>
                {
                    self.at += size;
                    break;
                }
                _ => self.at += 1,
            }
        }
        self.push(Kind::String, start);
        if let Some(token) = self.tokens.last_mut() {
            token.line = line;
        }
        Ok(())
    }

    pub(super) fn format(&mut self, start: usize, quote_at: usize, is_raw: bool) -> Step {
        let (quote, size) = self.quote(quote_at);
        self.at = quote_at + size;
        self.push(Kind::Start, start);
        if self.formats.len() > 100 {
            return Err(self.fault("too many nested f-strings"));
        }
        self.formats.push(Format {
            quote,
            size,
            is_raw,
            start,
            line: self.line,
            outside: Vec::new(),
            in_spec: false,
            in_text: true,
        });
        Ok(())
    }

    /// Reads the text of an f-string as far as it goes.
    pub(super) fn text(&mut self) -> Step {
        let start = self.at;
        let start_line = self.line;
        loop {
            let Some(format) = self.formats.last_mut() else {
                return Ok(());
            };
            let (quote, size, in_spec) = (format.quote, format.size, format.in_spec);
            let rest = &self.source[self.at..];
            match rest.first() {
                None | Some(b'\n') if rest.is_empty() || size == 1 => {
                    let (begin, line) = (format.start, format.line);
                    if in_spec && !rest.is_empty() {
                        self.at += 1;
                        return Err(self.fault(
                            "f-string: newlines are not allowed in format specifiers for single quoted f-strings",
                        ));
                    }
                    let detected = if rest.is_empty() {
                        self.line - 1
                    } else {
                        self.line
                    };
                    let kind = if size == 3 {
                        "triple-quoted f-string"
                    } else {
                        "f-string"
                    };
                    let message = format!(
                        "unterminated {kind} literal (detected at line {})",
                        detected.max(line)
                    );
                    return Err(self.fault_from(message, begin, line));
                }
                Some(byte) if *byte == quote && (size == 1 || rest.starts_with(&[quote; 3])) => {
                    // Within a format specification the field was not closed: the parser tells of it.
                    self.middle(start, start_line);
                    let at = self.at;
                    self.at += size;
                    self.push(Kind::Finish, at);
                    self.formats.pop();
                    return Ok(());
                }
                Some(b'{') if in_spec || rest.get(1) != Some(&b'{') => {
                    format.in_text = false;
                    format.outside.push(self.brackets.len());
                    format.in_spec = false;
                    self.middle(start, start_line);
                    return Ok(());
                }
                Some(b'}')
                    if in_spec || rest.get(1) != Some(&b'}') || !format.outside.is_empty() =>
                {
                    format.in_text = false;
                    format.in_spec = false;
                    self.middle(start, start_line);
                    return Ok(());
                }
                Some(b'{' | b'}') => self.at += 2,
                Some(b'\\') => {
                    let is_raw = format.is_raw;
                    self.at += 1;
                    match self.peek() {
                        Some(b'{' | b'}') => {}
                        Some(b'N') if !is_raw && self.source.get(self.at + 1) == Some(&b'{') => {
                            let name = &self.source[self.at..];
                            let length = name
                                .iter()
                                .position(|byte| matches!(byte, b'}' | b'\n' | b'"' | b'\''));
                            self.at += length
                                .map_or(1, |length| length + usize::from(name[length] == b'}'));
                        }
                        Some(b'\n') => {
                            self.at += 1;
                            self.next_line();
                        }
                        Some(_) => self.at += 1,
                        None => {}
                    }
                }
                Some(b'\n') => {
                    self.at += 1;
                    self.next_line();
                }
                _ => self.at += 1,
            }
        }
    }

    pub(super) fn middle(&mut self, start: usize, line: usize) {
        if self.at > start {
            self.push(Kind::Middle, start);
            if let Some(token) = self.tokens.last_mut() {
                token.line = line;
            }
        }
    }
}
