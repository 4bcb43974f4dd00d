//! Methods of strings.
//!
//! Boa's search for a text walks to where it is to begin, so `split`, `replaceAll` and loops over the places of a text
//! take time that grows with the square of its length; and each part that is taken of a text refers to what it was taken
//! of, see [`cut`]. These do the same otherwise, for strings and numbers. What else a program calls them with is left to
//! Boa's.

use boa_engine::{
    Context, JsArgs, JsNativeError, JsResult, JsString, JsValue, js_string,
    object::builtins::JsArray,
    string::{JsStr, JsStrVariant},
};

use super::{
    Answer, Quick, quicken,
    search::Search,
    text::{self, cut, join},
};
use crate::javascript::{natives, own};

const METHODS: &[(&str, Quick)] = &[
    ("at", at),
    ("charAt", char_at),
    ("includes", includes),
    ("indexOf", index_of),
    ("lastIndexOf", last_index_of),
    ("padEnd", pad_end),
    ("padStart", pad_start),
    ("repeat", repeat),
    ("slice", slice),
    ("split", split),
    ("substr", substr),
    ("substring", substring),
    ("toLowerCase", to_lower_case),
    ("toUpperCase", to_upper_case),
    ("trim", trim),
    ("trimEnd", trim_end),
    ("trimStart", trim_start),
];

/// Old names of methods, which are the same functions (ECMA-262, section B.2.2).
const ALIASES: [(&str, &str); 2] = [("trimLeft", "trimStart"), ("trimRight", "trimEnd")];

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().string().prototype();
    for (name, quick) in METHODS {
        quicken(&prototype, "String.prototype", name, *quick, context)?;
    }
    for (alias, name) in ALIASES {
        let method = own::property(&prototype, &JsString::from(name).into());
        let method = method.and_then(|it| it.value().cloned());
        natives::property(
            &prototype,
            alias,
            method.unwrap_or_default(),
            false,
            context,
        )?;
    }
    Ok(())
}

/// A number as an integer: `ToIntegerOrInfinity`. There is none for what is not a number, but 0 for what is not given.
pub(super) fn integer(value: &JsValue) -> Option<f64> {
    if value.is_undefined() {
        return Some(0.0);
    }
    let number = value.as_number()?;
    Some(if number.is_nan() { 0.0 } else { number.trunc() })
}

/// A place in a text: the number, but at least 0 and at most its length.
fn place(value: &JsValue, text: &JsString) -> Option<usize> {
    Some(clamp(integer(value)?, text))
}

/// The same, where what is below 0 counts from the end.
fn place_from_end(value: &JsValue, text: &JsString) -> Option<usize> {
    let number = integer(value)?;
    let from_start = if number < 0.0 {
        number + text.len() as f64
    } else {
        number
    };
    Some(clamp(from_start, text))
}

/// The end that a call gives or, if it gives none, the text's.
fn end(
    value: &JsValue,
    text: &JsString,
    place: fn(&JsValue, &JsString) -> Option<usize>,
) -> Option<usize> {
    if value.is_undefined() {
        return Some(text.len());
    }
    place(value, text)
}

fn clamp(number: f64, text: &JsString) -> usize {
    // Below 0, this is 0.
    (number as usize).min(text.len())
}

fn part(text: &JsString, start: usize, end: usize) -> Answer {
    Ok(Some(cut(text, start, end.max(start)).into()))
}

/// What is looked for in `this`, and both as strings.
pub(super) fn texts(this: &JsValue, arguments: &[JsValue]) -> Option<(JsString, JsString)> {
    Some((
        this.as_string()?,
        arguments.get_or_undefined(0).as_string()?,
    ))
}

fn at(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let number = integer(arguments.get_or_undefined(0));
    let (Some(text), Some(number)) = (this.as_string(), number) else {
        return Ok(None);
    };
    let length = text.len() as f64;
    let index = if number < 0.0 {
        number + length
    } else {
        number
    };
    if !(0.0..length).contains(&index) {
        return Ok(Some(JsValue::undefined()));
    }
    part(&text, index as usize, index as usize + 1)
}

fn char_at(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let number = integer(arguments.get_or_undefined(0));
    let (Some(text), Some(number)) = (this.as_string(), number) else {
        return Ok(None);
    };
    if !(0.0..text.len() as f64).contains(&number) {
        return Ok(Some(js_string!().into()));
    }
    part(&text, number as usize, number as usize + 1)
}

fn includes(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let found = first(this, arguments);
    Ok(found.map(|found| found.is_some().into()))
}

fn index_of(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let found = first(this, arguments);
    Ok(found.map(|found| found.map_or(JsValue::from(-1), JsValue::from)))
}

fn first(this: &JsValue, arguments: &[JsValue]) -> Option<Option<usize>> {
    let (text, sought) = texts(this, arguments)?;
    let from = place(arguments.get_or_undefined(1), &text)?;
    Some(Search::new(text.as_str(), sought.as_str()).first(from))
}

fn last_index_of(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let Some((text, sought)) = texts(this, arguments) else {
        return Ok(None);
    };
    let from = arguments.get_or_undefined(1);
    // What is no number is as good as infinity.
    let from = if from.is_undefined() || from.as_number().is_some_and(f64::is_nan) {
        Some(text.len())
    } else {
        place(from, &text)
    };
    Ok(from.map(|from| {
        let found = Search::new(text.as_str(), sought.as_str()).last(from);
        found.map_or(JsValue::from(-1), JsValue::from)
    }))
}

fn pad_start(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    pad(this, arguments, true)
}

fn pad_end(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    pad(this, arguments, false)
}

fn pad(this: &JsValue, arguments: &[JsValue], at_start: bool) -> Answer {
    let length = integer(arguments.get_or_undefined(0));
    let (Some(text), Some(length)) = (this.as_string(), length) else {
        return Ok(None);
    };
    let filler = match arguments.get_or_undefined(1) {
        filler if filler.is_undefined() => js_string!(" "),
        filler => match filler.as_string() {
            Some(filler) => filler,
            None => return Ok(None),
        },
    };
    if length <= text.len() as f64 || filler.is_empty() {
        return Ok(Some(text.into()));
    }
    if length > text::MAX_LENGTH as f64 {
        return Err(text::too_long());
    }
    let missing = length as usize - text.len();
    let rest = filler.as_str().get(..missing % filler.len());
    let mut parts = vec![filler.as_str(); missing / filler.len()];
    parts.extend(rest);
    parts.insert(if at_start { parts.len() } else { 0 }, text.as_str());
    Ok(Some(join(&parts)?.into()))
}

fn repeat(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let count = integer(arguments.get_or_undefined(0));
    let (Some(text), Some(count)) = (this.as_string(), count) else {
        return Ok(None);
    };
    if count < 0.0 || count.is_infinite() {
        let count = arguments.get_or_undefined(0).display();
        return Err(JsNativeError::range()
            .with_message(format!("Invalid count value: {count}"))
            .into());
    }
    if text.is_empty() {
        return Ok(Some(text.into()));
    }
    if count * text.len() as f64 > text::MAX_LENGTH as f64 {
        return Err(text::too_long());
    }
    let parts = vec![text.as_str(); count as usize];
    Ok(Some(join(&parts)?.into()))
}

fn slice(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let Some(text) = this.as_string() else {
        return Ok(None);
    };
    let start = place_from_end(arguments.get_or_undefined(0), &text);
    let end = end(arguments.get_or_undefined(1), &text, place_from_end);
    match (start, end) {
        (Some(start), Some(end)) => part(&text, start, end),
        _ => Ok(None),
    }
}

fn substring(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let Some(text) = this.as_string() else {
        return Ok(None);
    };
    let start = place(arguments.get_or_undefined(0), &text);
    let end = end(arguments.get_or_undefined(1), &text, place);
    match (start, end) {
        (Some(start), Some(end)) => part(&text, start.min(end), start.max(end)),
        _ => Ok(None),
    }
}

fn substr(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let Some(text) = this.as_string() else {
        return Ok(None);
    };
    let start = place_from_end(arguments.get_or_undefined(0), &text);
    let length = end(arguments.get_or_undefined(1), &text, place);
    match (start, length) {
        (Some(start), Some(length)) => part(&text, start, (start + length).min(text.len())),
        _ => Ok(None),
    }
}

fn split(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some((text, separator)) = texts(this, arguments) else {
        return Ok(None);
    };
    let limit = arguments.get_or_undefined(1);
    let limit = if limit.is_undefined() {
        u32::MAX
    } else if limit.is_number() {
        limit.to_u32(context)?
    } else {
        return Ok(None);
    };
    let mut parts: Vec<JsValue> = Vec::new();
    if separator.is_empty() {
        let count = text.len().min(limit as usize);
        parts.extend((0..count).map(|index| JsValue::from(cut(&text, index, index + 1))));
    } else {
        let search = Search::new(text.as_str(), separator.as_str());
        let mut start = 0;
        while parts.len() < limit as usize {
            let Some(end) = search.first(start) else {
                parts.push(cut(&text, start, text.len()).into());
                break;
            };
            parts.push(cut(&text, start, end).into());
            start = end + separator.len();
        }
    }
    Ok(Some(JsArray::from_iter(parts, context).into()))
}

/// The text with each byte changed, where all of it is Latin-1, and what it becomes as well.
fn map_bytes(this: &JsValue, change: fn(u8) -> Option<u8>) -> Option<JsString> {
    let text = this.as_string()?;
    let JsStrVariant::Latin1(bytes) = text.as_str().variant() else {
        return None;
    };
    let changed: Vec<_> = bytes.iter().map(|it| change(*it)).collect::<Option<_>>()?;
    if changed == bytes {
        return Some(text);
    }
    Some(JsString::from(JsStr::latin1(&changed)))
}

fn to_lower_case(this: &JsValue, _: &[JsValue], _: &mut Context) -> Answer {
    let change = |byte: u8| {
        let is_upper = byte.is_ascii_uppercase() || (matches!(byte, 0xC0..=0xDE) && byte != 0xD7);
        Some(if is_upper { byte + 0x20 } else { byte })
    };
    Ok(map_bytes(this, change).map(JsValue::from))
}

fn to_upper_case(this: &JsValue, _: &[JsValue], _: &mut Context) -> Answer {
    let change = |byte: u8| match byte {
        b'a'..=b'z' | 0xE0..=0xF6 | 0xF8..=0xFE => Some(byte - 0x20),
        // These become what is not Latin-1, or two letters: µ, ß and ÿ.
        0xB5 | 0xDF | 0xFF => None,
        _ => Some(byte),
    };
    Ok(map_bytes(this, change).map(JsValue::from))
}

fn trim(this: &JsValue, _: &[JsValue], _: &mut Context) -> Answer {
    trim_sides(this, true, true)
}

fn trim_start(this: &JsValue, _: &[JsValue], _: &mut Context) -> Answer {
    trim_sides(this, true, false)
}

fn trim_end(this: &JsValue, _: &[JsValue], _: &mut Context) -> Answer {
    trim_sides(this, false, true)
}

fn trim_sides(this: &JsValue, at_start: bool, at_end: bool) -> Answer {
    let Some(text) = this.as_string() else {
        return Ok(None);
    };
    let units = text.as_str();
    let is_ink = |index: &usize| units.get(*index).is_some_and(|unit| !is_space(unit));
    let mut end = text.len();
    if at_end {
        end = (0..end).rev().find(is_ink).map_or(0, |index| index + 1);
    }
    let mut start = 0;
    if at_start {
        start = (0..end).find(is_ink).unwrap_or(end);
    }
    part(&text, start, end)
}

/// White space and ends of lines (ECMA-262, sections 12.2 and 12.3).
fn is_space(unit: u16) -> bool {
    matches!(
        unit,
        0x09..=0x0D | 0x20 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000 | 0xFEFF
    )
}
