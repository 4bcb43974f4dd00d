//! From JSON to values (ECMA-262, section 25.5.1; ECMA-404).
//!
//! The text is read once, without recursion: how deep values may be nested is a question of memory alone.

use boa_engine::{
    Context, JsNativeError, JsObject, JsResult, JsString, JsValue,
    builtins::object::OrdinaryObject,
    object::builtins::JsArray,
    property::{PropertyDescriptor, PropertyKey},
    string::{JsStr, JsStrVariant},
};

use super::wording::{self, Problem};

/// Names that are remembered, so that records with the same ones share them. A power of two.
const REMEMBERED: usize = 64;

/// Digits that surely make a number below 2⁵³.
const SAFE_DIGITS: usize = 15;

pub(super) fn parse(text: &JsString, context: &mut Context) -> JsResult<JsValue> {
    let value = match text.as_str().variant() {
        JsStrVariant::Latin1(units) => Parser::new(units).value(context),
        JsStrVariant::Utf16(units) => Parser::new(units).value(context),
    };
    value.map_err(|problem| {
        JsNativeError::syntax()
            .with_message(wording::syntax_error(&problem, text))
            .into()
    })
}

/// A code unit of either kind of text.
trait Unit: Copy + Eq + Into<u16> {
    fn string(units: &[Self]) -> JsString;
}

impl Unit for u8 {
    fn string(units: &[Self]) -> JsString {
        JsString::from(JsStr::latin1(units))
    }
}

impl Unit for u16 {
    /// A text that can be Latin-1 is made so: it takes half of the memory.
    fn string(units: &[Self]) -> JsString {
        let narrow: Option<Vec<_>> = units.iter().map(|unit| u8::try_from(*unit).ok()).collect();
        match narrow {
            Some(units) => u8::string(&units),
            None => JsString::from(units),
        }
    }
}

/// An array or object whose end has not come yet.
enum Open {
    Array(Vec<JsValue>),
    /// With the name that the next value gets.
    Object(JsObject, PropertyKey),
}

struct Parser<'a, T> {
    units: &'a [T],
    at: usize,
    names: Vec<Option<(&'a [T], PropertyKey)>>,
}

impl<'a, T: Unit> Parser<'a, T> {
    fn new(units: &'a [T]) -> Self {
        Self {
            units,
            at: 0,
            names: Vec::new(),
        }
    }

    /// The ASCII character that stands here; 0 where there is another, or none.
    fn here(&self) -> u8 {
        self.units
            .get(self.at)
            .and_then(|unit| u8::try_from((*unit).into()).ok())
            .unwrap_or(0)
    }

    fn skip_space(&mut self) {
        while matches!(self.here(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    /// Whether the character comes next, behind white space; if so it is passed.
    fn passes(&mut self, character: u8) -> bool {
        self.skip_space();
        let passes = self.here() == character;
        self.at += usize::from(passes);
        passes
    }

    fn unexpected(&self) -> Problem {
        Problem::unexpected(self.at)
    }

    /// What stands here is not what should.
    fn wrong<V>(&self, what: &'static str) -> Result<V, Problem> {
        Err(Problem::because(self.at, what))
    }

    /// The value that the whole text is.
    fn value(mut self, context: &mut Context) -> Result<JsValue, Problem> {
        let mut open = Vec::new();
        loop {
            self.skip_space();
            let mut value = match self.here() {
                b'{' => {
                    self.at += 1;
                    let object = new_object(context);
                    if !self.passes(b'}') {
                        let name = self.name("Expected property name or '}' in")?;
                        if !self.passes(b':') {
                            return self.wrong("Expected ':' after property name in");
                        }
                        open.push(Open::Object(object, name));
                        continue;
                    }
                    object.into()
                }
                b'[' => {
                    self.at += 1;
                    if !self.passes(b']') {
                        open.push(Open::Array(Vec::new()));
                        continue;
                    }
                    JsArray::from_iter([], context).into()
                }
                b'"' => {
                    self.at += 1;
                    let units = self.string()?;
                    self.text(units).into()
                }
                b'-' | b'0'..=b'9' => self.number()?,
                b't' => self.word(b"true", true.into())?,
                b'f' => self.word(b"false", false.into())?,
                b'n' => self.word(b"null", JsValue::null())?,
                _ => return Err(self.unexpected()),
            };
            // A value has ended, and with it maybe those that it stands in.
            loop {
                match open.last_mut() {
                    None => {
                        self.skip_space();
                        if self.at < self.units.len() {
                            return self.wrong("Unexpected non-whitespace character after");
                        }
                        return Ok(value);
                    }
                    Some(Open::Array(elements)) => {
                        elements.push(value);
                        if self.passes(b',') {
                            break;
                        }
                        if !self.passes(b']') {
                            return self.wrong("Expected ',' or ']' after array element in");
                        }
                        let elements = std::mem::take(elements);
                        value = JsArray::from_iter(elements, context).into();
                    }
                    Some(Open::Object(object, name)) => {
                        add(object, name, value);
                        if self.passes(b',') {
                            *name = self.name("Expected double-quoted property name in")?;
                            if !self.passes(b':') {
                                return Err(self.unexpected());
                            }
                            break;
                        }
                        if !self.passes(b'}') {
                            return self.wrong("Expected ',' or '}' after property value in");
                        }
                        value = object.clone().into();
                    }
                }
                open.pop();
            }
        }
    }

    /// A property's name.
    fn name(&mut self, otherwise: &'static str) -> Result<PropertyKey, Problem> {
        if !self.passes(b'"') {
            return self.wrong(otherwise);
        }
        let units = self.string()?;
        let name = match units {
            Text::Plain(units) => self.remembered(units),
            Text::Escaped(_) => self.text(units).into(),
        };
        Ok(name)
    }

    /// The name, which may have been made before.
    fn remembered(&mut self, units: &'a [T]) -> PropertyKey {
        if self.names.is_empty() {
            self.names.resize_with(REMEMBERED, || None);
        }
        let unit = |unit: Option<&T>| unit.map_or(0, |unit| usize::from((*unit).into()));
        let place = unit(units.first()) + 7 * unit(units.last()) + 31 * units.len();
        let place = &mut self.names[place % REMEMBERED];
        match place {
            Some((known, name)) if *known == units => name.clone(),
            _ => {
                let name = PropertyKey::from(T::string(units));
                *place = Some((units, name.clone()));
                name
            }
        }
    }

    fn text(&self, text: Text<'a, T>) -> JsString {
        match text {
            Text::Plain(units) => T::string(units),
            Text::Escaped(units) => u16::string(&units),
        }
    }

    /// The rest of a string, up to and with the quotation mark.
    fn string(&mut self) -> Result<Text<'a, T>, Problem> {
        let mut start = self.at;
        let mut escaped: Option<Vec<u16>> = None;
        loop {
            let rest = &self.units[self.at..];
            let special = |unit: &T| {
                let unit: u16 = (*unit).into();
                unit < 0x20 || unit == u16::from(b'"') || unit == u16::from(b'\\')
            };
            self.at += rest.iter().position(special).unwrap_or(rest.len());
            let plain = &self.units[start..self.at];
            if self.at == self.units.len() {
                return self.wrong("Unterminated string in");
            }
            match self.here() {
                b'"' => {
                    self.at += 1;
                    let Some(mut units) = escaped else {
                        return Ok(Text::Plain(plain));
                    };
                    units.extend(plain.iter().copied().map(T::into));
                    return Ok(Text::Escaped(units));
                }
                b'\\' => {
                    self.at += 1;
                    let units = escaped.get_or_insert_default();
                    units.extend(plain.iter().copied().map(T::into));
                    let unit = self.escape()?;
                    units.push(unit);
                    start = self.at;
                }
                _ => return self.wrong("Bad control character in string literal in"),
            }
        }
    }

    /// What follows a backslash.
    fn escape(&mut self) -> Result<u16, Problem> {
        let unit = match self.here() {
            quoted @ (b'"' | b'\\' | b'/') => quoted,
            b'b' => 0x08,
            b'f' => 0x0C,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'u' => {
                let mut unit = 0;
                for _ in 0..4 {
                    self.at += 1;
                    let Some(digit) = char::from(self.here()).to_digit(16) else {
                        return self.wrong("Bad Unicode escape in");
                    };
                    unit = unit << 4 | digit as u16;
                }
                self.at += 1;
                return Ok(unit);
            }
            0 if self
                .units
                .get(self.at)
                .is_none_or(|unit| (*unit).into() > 0xFF) =>
            {
                return Err(self.unexpected());
            }
            _ => return self.wrong("Bad escaped character in"),
        };
        self.at += 1;
        Ok(unit.into())
    }

    fn word(&mut self, word: &[u8], value: JsValue) -> Result<JsValue, Problem> {
        for letter in word {
            if self.here() != *letter {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
        Ok(value)
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.here().is_ascii_digit() {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<JsValue, Problem> {
        let start = self.at;
        let is_negative = self.here() == b'-';
        self.at += usize::from(is_negative);
        let begins_with_zero = self.here() == b'0';
        let digits = self.digits();
        if digits == 0 {
            return self.wrong("No number after minus sign in");
        }
        if begins_with_zero && digits > 1 {
            self.at -= digits - 1;
            return Err(self.unexpected());
        }
        let mut is_integer = true;
        if self.here() == b'.' {
            self.at += 1;
            is_integer = false;
            if self.digits() == 0 {
                return self.wrong("Unterminated fractional number in");
            }
        }
        if matches!(self.here(), b'e' | b'E') {
            self.at += 1;
            is_integer = false;
            self.at += usize::from(matches!(self.here(), b'+' | b'-'));
            if self.digits() == 0 {
                return self.wrong("Exponent part is missing a number in");
            }
        }
        let units = &self.units[start..self.at];
        if is_integer && digits <= SAFE_DIGITS {
            let magnitude = units[usize::from(is_negative)..]
                .iter()
                .fold(0_i64, |sum, digit| {
                    let digit: u16 = (*digit).into();
                    10 * sum + i64::from(digit - u16::from(b'0'))
                });
            if magnitude == 0 && is_negative {
                return Ok((-0.0).into());
            }
            return Ok(if is_negative { -magnitude } else { magnitude }.into());
        }
        let number: String = units
            .iter()
            .filter_map(|unit| char::from_u32(u32::from((*unit).into())))
            .collect();
        Ok(number
            .parse::<f64>()
            .expect("a number of JSON is one of Rust")
            .into())
    }
}

/// What stands between quotation marks.
enum Text<'a, T> {
    Plain(&'a [T]),
    Escaped(Vec<u16>),
}

/// An empty object, whose properties are found by the shape that it shares with others.
fn new_object(context: &Context) -> JsObject {
    let prototype = context.intrinsics().constructors().object().prototype();
    JsObject::new(context.root_shape(), prototype, OrdinaryObject).upcast()
}

/// Defines a property, or changes its value.
fn add(object: &JsObject, name: &PropertyKey, value: JsValue) {
    let property = PropertyDescriptor::builder()
        .value(value)
        .writable(true)
        .enumerable(true)
        .configurable(true);
    object.insert_property(name.clone(), property);
}
