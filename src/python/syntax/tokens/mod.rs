//! Source as tokens, with the errors that CPython's tokenizer raises.

mod numbers;
mod strings;

use super::{Class, Fault};

/// What a token is. Keywords are names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Name,
    Number,
    String,
    /// The beginning, a literal part and the end of an f-string or a t-string.
    Start,
    Middle,
    Finish,
    Mark,
    Newline,
    Indent,
    Dedent,
    End,
}

/// A token: where it begins and ends, in bytes of the source.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
    /// The line it begins in, from 1.
    pub line: usize,
    /// Brackets that are open behind it.
    pub level: usize,
}

/// A bracket that is open.
#[derive(Clone, Copy, Debug)]
pub struct Bracket {
    pub mark: u8,
    pub at: usize,
    pub line: usize,
}

/// Where an f-string is in its source.
struct Format {
    quote: u8,
    size: usize,
    is_raw: bool,
    start: usize,
    line: usize,
    /// Brackets open outside of its fields.
    outside: Vec<usize>,
    in_spec: bool,
    in_text: bool,
}

/// All tokens of a source, or its first error.
pub struct Tokens {
    pub tokens: Vec<Token>,
    /// The bracket that is open where the source ends: there is no token for the end then.
    pub open: Option<Bracket>,
    /// Whether the source ends behind a backslash.
    pub is_cut: bool,
}

struct Reader<'a> {
    source: &'a [u8],
    at: usize,
    line: usize,
    line_start: usize,
    tokens: Vec<Token>,
    brackets: Vec<Bracket>,
    indents: Vec<(usize, usize)>,
    formats: Vec<Format>,
}

const MAX_BRACKETS: usize = 200;

/// Reads a source that ends in a newline.
pub fn read(source: &str) -> Result<Tokens, Fault> {
    let mut reader = Reader {
        source: source.as_bytes(),
        at: 0,
        line: 1,
        line_start: 0,
        tokens: Vec::new(),
        brackets: Vec::new(),
        indents: vec![(0, 0)],
        formats: Vec::new(),
    };
    let is_cut = reader.read()?;
    Ok(Tokens {
        tokens: reader.tokens,
        open: reader.brackets.last().copied(),
        is_cut,
    })
}

type Step<T = ()> = Result<T, Fault>;

impl Reader<'_> {
    fn read(&mut self) -> Step<bool> {
        let mut at_line_start = true;
        loop {
            if self.formats.last().is_some_and(|format| format.in_text) {
                self.text()?;
                continue;
            }
            if at_line_start {
                at_line_start = false;
                self.indent()?;
            }
            while matches!(self.peek(), Some(b' ' | b'\t' | b'\x0c')) {
                self.at += 1;
            }
            if self.peek() == Some(b'#') {
                while self.peek().is_some_and(|byte| byte != b'\n') {
                    self.at += 1;
                }
            }
            let start = self.at;
            let Some(byte) = self.peek() else {
                return self.finish().map(|()| false);
            };
            match byte {
                b'\r' => self.at += 1,
                b'\n' => {
                    let is_blank = self.tokens.last().is_none_or(|token| {
                        matches!(token.kind, Kind::Newline | Kind::Indent | Kind::Dedent)
                    });
                    self.at += 1;
                    if self.brackets.is_empty() {
                        if !is_blank {
                            self.push(Kind::Newline, start);
                        }
                        at_line_start = true;
                    }
                    self.next_line();
                }
                b'\\' => {
                    self.at += 1;
                    if self.peek() == Some(b'\r') {
                        self.at += 1;
                    }
                    if self.peek() != Some(b'\n') {
                        let column = self.column(self.at) + 1;
                        return Err(Fault {
                            is_tokenizers: false,
                            ..self.fault_at(
                                "unexpected character after line continuation character",
                                column,
                                0,
                            )
                        });
                    }
                    self.at += 1;
                    if self.at >= self.source.len() {
                        return Ok(true);
                    }
                    self.next_line();
                }
                b'0'..=b'9' => self.number(start)?,
                b'.' if self.source.get(self.at + 1).is_some_and(u8::is_ascii_digit) => {
                    self.number(start)?
                }
                b'"' | b'\'' => self.string(start, start)?,
                byte if byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80 => {
                    self.word(start)?
                }
                byte => self.mark(byte, start)?,
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.source.get(self.at).copied()
    }

    fn next_line(&mut self) {
        self.line += 1;
        self.line_start = self.at;
    }

    fn push(&mut self, kind: Kind, start: usize) {
        self.tokens.push(Token {
            kind,
            start,
            end: self.at,
            line: self.line,
            level: self.brackets.len(),
        });
    }

    /// Characters of the line before a byte.
    fn column(&self, at: usize) -> usize {
        let at = at.min(self.source.len());
        String::from_utf8_lossy(&self.source[self.line_start..at.max(self.line_start)])
            .chars()
            .count()
    }

    /// An error where the reader stands.
    fn fault(&self, message: impl Into<String>) -> Fault {
        let column = self.column(self.at);
        self.fault_at(message, column, column)
    }

    fn fault_at(&self, message: impl Into<String>, offset: usize, end: usize) -> Fault {
        Fault {
            class: Class::Syntax,
            message: message.into(),
            line: self.line,
            offset: offset as isize,
            end_line: self.line,
            end_offset: end as isize,
            text: None,
            is_tokenizers: true,
        }
    }

    /// An error that stands at the beginning of what was begun in another line.
    fn fault_from(&self, message: String, start: usize, line: usize) -> Fault {
        let line_start = self.source[..start]
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |newline| newline + 1);
        let column = String::from_utf8_lossy(&self.source[line_start..start])
            .chars()
            .count()
            + 1;
        Fault {
            line,
            end_line: line,
            ..self.fault_at(message, column, column)
        }
    }

    fn finish(&mut self) -> Step {
        if !self.brackets.is_empty() {
            return Ok(());
        }
        if self
            .tokens
            .last()
            .is_some_and(|token| !matches!(token.kind, Kind::Newline | Kind::Dedent | Kind::Indent))
        {
            self.push(Kind::Newline, self.at);
        }
        for _ in 1..self.indents.len() {
            self.push(Kind::Dedent, self.at);
        }
        self.push(Kind::End, self.at);
        Ok(())
    }

    /// Opens and closes blocks by where a line's first token is.
    fn indent(&mut self) -> Step {
        let start = self.at;
        let (mut column, mut other) = (0, 0);
        while let Some(byte @ (b' ' | b'\t' | b'\x0c')) = self.peek() {
            (column, other) = match byte {
                b' ' => (column + 1, other + 1),
                b'\t' => ((column / 8 + 1) * 8, other + 1),
                _ => (0, 0),
            };
            self.at += 1;
        }
        if matches!(self.peek(), None | Some(b'\n' | b'\r' | b'#')) {
            return Ok(());
        }
        if self.peek() == Some(b'\\') {
            self.at = start;
            return Ok(());
        }
        let (top, top_other) = *self.indents.last().unwrap_or(&(0, 0));
        if column == top {
            if other != top_other {
                return Err(self.tabs());
            }
        } else if column > top {
            if other <= top_other {
                return Err(self.tabs());
            }
            self.indents.push((column, other));
            let at = self.at;
            self.push(Kind::Indent, at);
        } else {
            while self.indents.last().is_some_and(|indent| column < indent.0) {
                self.indents.pop();
                let at = self.at;
                self.push(Kind::Dedent, at);
            }
            let (top, top_other) = *self.indents.last().unwrap_or(&(0, 0));
            if column != top {
                let end = self.line_end();
                let offset = self.column(end) + 1;
                return Err(Fault {
                    class: Class::Indentation,
                    end_offset: -1,
                    is_tokenizers: false,
                    ..self.fault_at(
                        "unindent does not match any outer indentation level",
                        offset,
                        0,
                    )
                });
            }
            if other != top_other {
                return Err(self.tabs());
            }
        }
        Ok(())
    }

    fn tabs(&self) -> Fault {
        Fault {
            class: Class::Tab,
            is_tokenizers: false,
            ..self.fault_at("inconsistent use of tabs and spaces in indentation", 1, 0)
        }
    }

    fn line_end(&self) -> usize {
        let rest = &self.source[self.at..];
        let length = rest.iter().position(|byte| *byte == b'\n');
        self.at + length.unwrap_or(rest.len())
    }

    fn word(&mut self, start: usize) -> Step {
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80)
        {
            self.at += 1;
        }
        let word = String::from_utf8_lossy(&self.source[start..self.at]).into_owned();
        if matches!(self.peek(), Some(b'"' | b'\''))
            && word.len() <= 3
            && word.bytes().all(|byte| b"bBuUrRfFtT".contains(&byte))
        {
            let lower = word.to_ascii_lowercase();
            let has = |letter: char| lower.contains(letter);
            let is_double = lower
                .chars()
                .any(|letter| lower.matches(letter).count() > 1);
            if !is_double {
                let pairs = [
                    ('u', 'b'),
                    ('u', 'r'),
                    ('u', 'f'),
                    ('u', 't'),
                    ('b', 'f'),
                    ('b', 't'),
                    ('f', 't'),
                ];
                if let Some((one, two)) =
                    pairs.into_iter().find(|(one, two)| has(*one) && has(*two))
                {
                    let offset = self.column(start) + 1;
                    let end = self.column(self.at + 1);
                    let message = format!("'{one}' and '{two}' prefixes are incompatible");
                    return Err(self.fault_at(message, offset, end));
                }
                let quote_at = self.at;
                if has('f') || has('t') {
                    return self.format(start, quote_at, has('r'));
                }
                return self.string(start, quote_at);
            }
        }
        if let Some((index, character)) = word
            .char_indices()
            .find(|(index, character)| !is_word(*character, *index == 0))
        {
            self.at = start + index + character.len_utf8();
            let code = u32::from(character);
            let message = if is_printable(character) {
                format!("invalid character '{character}' (U+{code:04X})")
            } else {
                format!("invalid non-printable character U+{code:04X}")
            };
            return Err(self.fault(message));
        }
        self.push(Kind::Name, start);
        Ok(())
    }

    fn mark(&mut self, byte: u8, start: usize) -> Step {
        let rest = &self.source[self.at..];
        let in_field = self
            .formats
            .last()
            .and_then(|format| format.outside.last().copied());
        match byte {
            b'(' | b'[' | b'{' => {
                self.at += 1;
                if self.brackets.len() >= MAX_BRACKETS {
                    return Err(self.fault("too many nested parentheses"));
                }
                self.brackets.push(Bracket {
                    mark: byte,
                    at: start,
                    line: self.line,
                });
            }
            b')' | b']' | b'}' => {
                self.at += 1;
                let closer = char::from(byte);
                if byte == b'}'
                    && self
                        .formats
                        .last()
                        .is_some_and(|format| format.outside.is_empty())
                {
                    return Err(self.fault("f-string: single '}' is not allowed"));
                }
                let inside = if self.formats.is_empty() {
                    ""
                } else {
                    "f-string: "
                };
                let Some(open) = self.brackets.pop() else {
                    return Err(self.fault(format!("{inside}unmatched '{closer}'")));
                };
                if !matches!(
                    (open.mark, byte),
                    (b'(', b')') | (b'[', b']') | (b'{', b'}')
                ) {
                    let is_field = in_field.is_some_and(|outside| self.brackets.len() == outside);
                    if is_field && open.mark == b'{' {
                        return Err(self.fault(format!("f-string: unmatched '{closer}'")));
                    }
                    let opener = char::from(open.mark);
                    let place = if open.line == self.line {
                        String::new()
                    } else {
                        format!(" on line {}", open.line)
                    };
                    return Err(self.fault(format!(
                        "closing parenthesis '{closer}' does not match opening parenthesis '{opener}'{place}"
                    )));
                }
                if byte == b'}'
                    && let Some(format) = self.formats.last_mut()
                    && format.outside.last() == Some(&self.brackets.len())
                {
                    format.outside.pop();
                    format.in_text = true;
                    format.in_spec = !format.outside.is_empty();
                }
            }
            b':' if in_field.is_some_and(|outside| self.brackets.len() == outside + 1) => {
                self.at += 1;
                if let Some(format) = self.formats.last_mut() {
                    format.in_spec = true;
                    format.in_text = true;
                }
            }
            _ => {
                const LONG: &[&[u8]] = &[
                    b"**=", b"//=", b">>=", b"<<=", b"...", b"!=", b"%=", b"&=", b"**", b"*=",
                    b"+=", b"-=", b"->", b"//", b"/=", b":=", b"<<", b"<=", b"<>", b"==", b">=",
                    b">>", b"@=", b"^=", b"|=",
                ];
                let long = LONG.iter().find(|mark| rest.starts_with(mark));
                self.at += long.map_or(1, |mark| mark.len());
                if long.is_none() && (byte.is_ascii_control()) {
                    return Err(self.fault(format!("invalid non-printable character U+{byte:04X}")));
                }
            }
        }
        self.push(Kind::Mark, start);
        Ok(())
    }
}

/// Whether a character may stand in a name, near enough: letters and digits of all scripts.
fn is_word(character: char, is_first: bool) -> bool {
    character == '_'
        || character.is_alphabetic()
        || !is_first
            && (character.is_numeric() && !matches!(character, '\u{b2}' | '\u{b3}' | '\u{b9}')
                || is_combining(character))
}

fn is_combining(character: char) -> bool {
    matches!(u32::from(character), 0x300..=0x36f | 0x483..=0x487 | 0x591..=0x5bd | 0x610..=0x61a | 0x64b..=0x65f | 0x900..=0x903 | 0x93a..=0x94f | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x200c..=0x200d | 0x203f..=0x2040 | 0x20d0..=0x20dc | 0x3099..=0x309a | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f | 0xb7 | 0x387)
}

fn is_printable(character: char) -> bool {
    !(character.is_control()
        || character.is_whitespace()
        || matches!(u32::from(character), 0xad | 0x600..=0x605 | 0x61c | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfeff | 0xe000..=0xf8ff | 0xfff0..=0xfffb))
}
