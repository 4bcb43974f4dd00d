//! Values that are no objects.

use boa_engine::{JsString, JsValue, JsVariant, string::CodePoint};

use super::Inspector;

/// Strings no longer than this stay on one line.
const MIN_LINE_LENGTH: usize = 16;

impl Inspector<'_> {
    /// Shows anything but an object.
    pub(super) fn primitive(&mut self, value: &JsValue) -> String {
        match value.variant() {
            JsVariant::String(string) => self.string(&string),
            JsVariant::Symbol(symbol) => symbol.descriptive_string().to_std_string_lossy(),
            JsVariant::BigInt(bigint) if self.options.numeric_separator => {
                format!("{}n", separated(&bigint.to_string()))
            }
            JsVariant::BigInt(bigint) => format!("{bigint}n"),
            JsVariant::Undefined => "undefined".to_owned(),
            JsVariant::Null | JsVariant::Object(_) => "null".to_owned(),
            JsVariant::Boolean(boolean) => boolean.to_string(),
            JsVariant::Integer32(integer) if self.options.numeric_separator => {
                separated_number(f64::from(integer))
            }
            JsVariant::Integer32(integer) => integer.to_string(),
            JsVariant::Float64(float) if self.options.numeric_separator => separated_number(float),
            JsVariant::Float64(float) => number(float),
        }
    }

    /// Shows a string in quotes, a long one as a sum of its lines.
    fn string(&self, string: &JsString) -> String {
        let length = string.len();
        let shown = length.min(self.options.max_string_length);
        let string = if shown < length {
            string.get_expect(0..shown)
        } else {
            string.clone()
        };
        let trailer = match length - shown {
            0 => String::new(),
            1 => "... 1 more character".to_owned(),
            rest => format!("... {rest} more characters"),
        };
        let room = self
            .options
            .break_length
            .saturating_sub(self.indentation + 4);
        if shown <= MIN_LINE_LENGTH || shown <= room || !string.contains(b'\n') {
            return quote(&string) + &trailer;
        }
        let units = string.to_vec();
        let lines: Vec<String> = units
            .split_inclusive(|unit| *unit == u16::from(b'\n'))
            .map(|line| quote(&JsString::from(line)))
            .collect();
        let separator = format!(" +\n{}", " ".repeat(self.indentation + 2));
        lines.join(&separator) + &trailer
    }
}

/// A number as `Number::toString` writes it (ECMA-262, section 6.1.6.1.20), and -0 as `-0`.
pub(in super::super) fn number(number: f64) -> String {
    if number == 0.0 && number.is_sign_negative() {
        return "-0".to_owned();
    }
    JsValue::from(number).display().to_string()
}

/// A number with an underscore between each three digits, before and after its point; -0 loses its sign, as in Node.
fn separated_number(float: f64) -> String {
    let text = number(if float == 0.0 { 0.0 } else { float });
    if !float.is_finite() || text.contains('e') {
        return text;
    }
    let Some((integer, fraction)) = text.split_once('.') else {
        return separated(&text);
    };
    let mut ended = String::new();
    for (index, digit) in fraction.chars().enumerate() {
        if index > 0 && index % 3 == 0 {
            ended.push('_');
        }
        ended.push(digit);
    }
    format!("{}.{ended}", separated(integer))
}

/// An integer's digits with an underscore between each three of them.
fn separated(integer: &str) -> String {
    let digits = integer.trim_start_matches('-').len();
    let sign = integer.len() - digits;
    let mut text = integer[..sign].to_owned();
    for (index, digit) in integer[sign..].chars().enumerate() {
        if index > 0 && (digits - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// A string in the quotes that need the fewest escapes: single, then double, then backticks.
pub(super) fn quote(string: &JsString) -> String {
    let text = string.to_std_string_lossy();
    let has = |character: char| text.contains(character);
    let mark = if !has('\'') {
        '\''
    } else if !has('"') {
        '"'
    } else if !has('`') && !text.contains("${") {
        '`'
    } else {
        '\''
    };
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push(mark);
    write_escaped(string, mark == '\'', &mut quoted);
    quoted.push(mark);
    quoted
}

/// A string without quotes, escaped as in single ones.
pub(super) fn escape(string: &JsString) -> String {
    let mut escaped = String::new();
    write_escaped(string, true, &mut escaped);
    escaped
}

fn write_escaped(string: &JsString, in_single_quotes: bool, target: &mut String) {
    for code_point in string.code_points() {
        match code_point {
            CodePoint::UnpairedSurrogate(unit) => target.push_str(&format!("\\u{unit:04x}")),
            CodePoint::Unicode(character) => match character {
                '\u{8}' => target.push_str("\\b"),
                '\t' => target.push_str("\\t"),
                '\n' => target.push_str("\\n"),
                '\u{c}' => target.push_str("\\f"),
                '\r' => target.push_str("\\r"),
                '\\' => target.push_str("\\\\"),
                '\'' if in_single_quotes => target.push_str("\\'"),
                '\0'..='\x1f' | '\x7f'..='\u{9f}' => {
                    target.push_str(&format!("\\x{:02X}", character as u32));
                }
                character => target.push(character),
            },
        }
    }
}

/// Whether a key needs no quotes.
pub(super) fn is_bare_key(key: &str) -> bool {
    let mut bytes = key.bytes();
    bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
