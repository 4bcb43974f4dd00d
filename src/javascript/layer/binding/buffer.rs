//! Bytes and text, for `Buffer`.

use std::cmp::Ordering;

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsValue, native_function::NativeFunctionPointer,
};

use memchr::memmem;

use crate::javascript::{natives, outside::Outside};

use super::{
    bytes::{self, View},
    encoding::Encoding,
};

const FUNCTIONS: &[(&str, NativeFunctionPointer)] = &[
    ("byteLength", byte_length),
    ("compare", compare),
    ("decode", decode),
    ("encode", encode),
    ("indexOf", index_of),
    ("isAscii", is_ascii),
    ("isUtf8", is_utf8),
    ("write", write),
];

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    for (name, function) in FUNCTIONS {
        natives::method(&object, name, 0, *function, context)?;
    }
    Ok(object)
}

fn view(arguments: &[JsValue], index: usize, context: &mut Context) -> JsResult<View> {
    View::of(arguments.get_or_undefined(index), context)
}

fn encoding(arguments: &[JsValue], index: usize) -> Encoding {
    let number = arguments.get_or_undefined(index).as_number();
    Encoding::of(number.unwrap_or(0.0))
}

/// An index, no greater than `most`; what is no number is `fallback`.
fn index(arguments: &[JsValue], index: usize, fallback: usize, most: usize) -> usize {
    match arguments.get_or_undefined(index).as_number() {
        // The cast saturates.
        Some(number) => (number as usize).min(most),
        None => fallback,
    }
}

/// `encode(text, encoding)`: a new array of bytes.
fn encode(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    bytes::array(&encoding(arguments, 1).encode(&text), context)
}

/// `decode(bytes, encoding, start, end)`: text.
fn decode(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = view(arguments, 0, context)?;
    Outside::of(context).collect_garbage_if_due();
    let text = view.read(|bytes| {
        let end = index(arguments, 3, bytes.len(), bytes.len());
        let start = index(arguments, 2, 0, end);
        encoding(arguments, 1).decode(&bytes[start..end])
    });
    Ok(text.into())
}

/// `byteLength(text, encoding)`.
fn byte_length(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    let length = encoding(arguments, 1).encode(&text).len();
    Ok(JsValue::from(length as f64))
}

/// `write(bytes, text, encoding)`: how many bytes of the text's were written, whole characters of UTF-8 alone.
fn write(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = view(arguments, 0, context)?;
    let text = arguments.get_or_undefined(1).to_string(context)?;
    let encoding = encoding(arguments, 2);
    let source = encoding.encode(&text);
    let count = view.write(|bytes| {
        let mut count = source.len().min(bytes.len());
        if count < source.len() {
            match encoding {
                Encoding::Utf8 => {
                    while count > 0 && source[count] & 0xc0 == 0x80 {
                        count -= 1;
                    }
                }
                Encoding::Utf16Le => count &= !1,
                _ => {}
            }
        }
        bytes[..count].copy_from_slice(&source[..count]);
        count
    });
    Ok(JsValue::from(count as f64))
}

/// `compare(a, b)`: -1, 0 or 1.
fn compare(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (left, right) = (view(arguments, 0, context)?, view(arguments, 1, context)?);
    let order = left.read(|left| right.read(|right| left.cmp(right)));
    Ok(JsValue::from(match order {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }))
}

/// `indexOf(bytes, wanted, from, isForward, step)`: where `wanted` is at or after, or before, `from`; -1 if it is nowhere. A step of 2 finds
/// it at even places only.
fn index_of(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (view, wanted) = (view(arguments, 0, context)?, view(arguments, 1, context)?);
    let is_forward = arguments.get_or_undefined(3).to_boolean();
    let step = index(arguments, 4, 1, 2).max(1);
    let found = view.read(|bytes| {
        wanted.read(|wanted| {
            let from = index(arguments, 2, 0, bytes.len());
            let is_place = |place: &usize| place.is_multiple_of(step);
            if wanted.is_empty() {
                None
            } else if is_forward {
                let places = memmem::find_iter(&bytes[from..], wanted);
                places.map(|place| place + from).find(is_place)
            } else {
                let end = from.saturating_add(wanted.len()).min(bytes.len());
                let mut places = memmem::rfind_iter(&bytes[..end], wanted);
                places.find(is_place)
            }
        })
    });
    Ok(JsValue::from(found.map_or(-1.0, |place| place as f64)))
}

/// `isUtf8(bytes)`.
fn is_utf8(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = view(arguments, 0, context)?;
    Ok(view.read(|bytes| std::str::from_utf8(bytes).is_ok()).into())
}

/// `isAscii(bytes)`.
fn is_ascii(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = view(arguments, 0, context)?;
    Ok(view.read(<[u8]>::is_ascii).into())
}
