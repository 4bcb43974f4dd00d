//! Text and base64: `TextEncoder`, `TextDecoder` (UTF-8 alone), `btoa`, `atob`.

use boa_engine::{
    Context, JsArgs, JsNativeError, JsResult, JsString, JsValue,
    class::{Class, ClassBuilder},
    js_string,
    object::builtins::{JsArrayBuffer, JsTypedArray, JsUint8Array},
    property::Attribute,
};

use super::{natives, untraced::untraced};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    register::<TextEncoder>(context)?;
    register::<TextDecoder>(context)?;
    let atob = natives::function("atob", 1, atob, context);
    natives::global("atob", atob, true, context)?;
    let btoa = natives::function("btoa", 1, btoa, context);
    natives::global("btoa", btoa, true, context)
}

/// Defines a class; Boa would make its global variable enumerable.
fn register<C: Class>(context: &mut Context) -> JsResult<()> {
    context.register_global_class::<C>()?;
    let class = context.get_global_class::<C>();
    let constructor = class.expect("it is registered").constructor();
    natives::global(C::NAME, constructor, false, context)
}

untraced!(TextEncoder, TextDecoder);

/// The bytes that a typed array shows of its buffer.
pub(super) fn bytes(array: &JsTypedArray, context: &mut Context) -> JsResult<Vec<u8>> {
    let start = array.byte_offset(context)?;
    let end = start + array.byte_length(context)?;
    let Some(buffer) = array.buffer(context)?.as_object() else {
        return Ok(Vec::new());
    };
    let buffer = JsArrayBuffer::from_object(buffer)?;
    let bytes = buffer
        .data()
        .and_then(|data| data.get(start..end).map(<[u8]>::to_vec));
    Ok(bytes.unwrap_or_default())
}

/// <https://encoding.spec.whatwg.org/#interface-textencoder>
struct TextEncoder;

impl Class for TextEncoder {
    const NAME: &'static str = "TextEncoder";

    fn init(class: &mut ClassBuilder<'_>) -> JsResult<()> {
        class.property(
            js_string!("encoding"),
            js_string!("utf-8"),
            Attribute::CONFIGURABLE,
        );
        class.method(
            js_string!("encode"),
            0,
            boa_engine::NativeFunction::from_fn_ptr(encode),
        );
        Ok(())
    }

    fn data_constructor(_: &JsValue, _: &[JsValue], _: &mut Context) -> JsResult<Self> {
        Ok(Self)
    }
}

fn encode(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0);
    let text = if text.is_undefined() {
        JsString::default()
    } else {
        text.to_string(context)?
    };
    let bytes = text.to_std_string_lossy().into_bytes();
    Ok(JsUint8Array::from_iter(bytes, context)?.into())
}

/// <https://encoding.spec.whatwg.org/#interface-textdecoder>
struct TextDecoder {
    /// Whether bytes that are not UTF-8 are an error, and not replaced.
    fatal: bool,
    /// Whether a byte order mark is part of the text.
    keeps_mark: bool,
}

impl Class for TextDecoder {
    const NAME: &'static str = "TextDecoder";

    fn init(class: &mut ClassBuilder<'_>) -> JsResult<()> {
        class.property(
            js_string!("encoding"),
            js_string!("utf-8"),
            Attribute::CONFIGURABLE,
        );
        class.method(
            js_string!("decode"),
            0,
            boa_engine::NativeFunction::from_fn_ptr(decode),
        );
        Ok(())
    }

    fn data_constructor(
        _: &JsValue,
        arguments: &[JsValue],
        context: &mut Context,
    ) -> JsResult<Self> {
        let label = arguments.get_or_undefined(0);
        if !label.is_undefined() {
            let label = label.to_string(context)?.to_std_string_lossy();
            if !matches!(label.trim().to_ascii_lowercase().as_str(), "utf-8" | "utf8") {
                return Err(JsNativeError::range()
                    .with_message(format!("The \"{label}\" encoding is not supported"))
                    .into());
            }
        }
        let Some(options) = arguments.get_or_undefined(1).as_object() else {
            return Ok(Self {
                fatal: false,
                keeps_mark: false,
            });
        };
        Ok(Self {
            fatal: options.get(js_string!("fatal"), context)?.to_boolean(),
            keeps_mark: options.get(js_string!("ignoreBOM"), context)?.to_boolean(),
        })
    }
}

fn decode(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let this = this.as_object();
    let decoder = this
        .as_ref()
        .and_then(|it| it.downcast_ref::<TextDecoder>());
    let Some((fatal, keeps_mark)) = decoder.map(|it| (it.fatal, it.keeps_mark)) else {
        return Err(JsNativeError::typ()
            .with_message("Illegal invocation")
            .into());
    };
    let bytes = match arguments.get_or_undefined(0).as_object() {
        None => Vec::new(),
        Some(object) => match JsTypedArray::from_object(object.clone()) {
            Ok(array) => bytes(&array, context)?,
            Err(_) => JsArrayBuffer::from_object(object)?
                .to_vec()
                .unwrap_or_default(),
        },
    };
    if fatal && std::str::from_utf8(&bytes).is_err() {
        return Err(JsNativeError::typ()
            .with_message("The encoded data was not valid for encoding utf-8")
            .into());
    }
    let text = String::from_utf8_lossy(&bytes);
    let text = if keeps_mark {
        text.as_ref()
    } else {
        text.strip_prefix('\u{feff}').unwrap_or(&text)
    };
    Ok(JsString::from(text).into())
}

/// <https://html.spec.whatwg.org/multipage/webappapis.html#dom-btoa>
fn btoa(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    let bytes: Result<Vec<u8>, _> = text.iter().map(u8::try_from).collect();
    let Ok(bytes) = bytes else {
        return Err(invalid_character("Invalid character"));
    };
    let mut encoded = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group
            .iter()
            .fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte))
            << (8 * (3 - group.len()));
        for index in 0..4 {
            if index <= group.len() {
                let digit = bits >> (18 - 6 * index) & 0x3f;
                encoded.push(char::from(ALPHABET[digit as usize]));
            } else {
                encoded.push('=');
            }
        }
    }
    Ok(JsString::from(encoded).into())
}

/// <https://infra.spec.whatwg.org/#forgiving-base64-decode>
fn atob(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    let text = text.to_std_string_lossy();
    let mut digits: Vec<char> = text
        .chars()
        .filter(|it| !it.is_ascii_whitespace())
        .collect();
    if digits.len().is_multiple_of(4) {
        for _ in 0..2 {
            if digits.last() == Some(&'=') {
                digits.pop();
            }
        }
    }
    let wrong = || invalid_character("The string to be decoded is not correctly encoded.");
    if digits.len() % 4 == 1 {
        return Err(wrong());
    }
    let mut decoded: Vec<u16> = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for group in digits.chunks(4) {
        let mut bits = 0_u32;
        for digit in group {
            let value = ALPHABET.iter().position(|it| char::from(*it) == *digit);
            bits = bits << 6 | value.ok_or_else(wrong)? as u32;
        }
        bits <<= 6 * (4 - group.len());
        for index in 0..group.len() - 1 {
            decoded.push((bits >> (16 - 8 * index) & 0xff) as u16);
        }
    }
    Ok(JsString::from(decoded.as_slice()).into())
}

/// Where the web throws a DOMException, which there is none of here.
fn invalid_character(message: &'static str) -> boa_engine::JsError {
    JsNativeError::error().with_message(message).into()
}
