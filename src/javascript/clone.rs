//! `structuredClone` (<https://html.spec.whatwg.org/multipage/structured-data.html>), for the types that a program
//! without workers can have.

use std::collections::HashMap;

use boa_engine::{
    Context, JsArgs, JsBigInt, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue,
    builtins::{date::Date, error::Error, promise::Promise, typed_array::TypedArrayKind},
    context::intrinsics::StandardConstructors,
    js_string,
    object::builtins::{
        JsArray, JsArrayBuffer, JsDataView, JsMap, JsRegExp, JsSet, JsTypedArray, JsWeakMap,
        JsWeakSet,
    },
    property::PropertyKey,
};

use super::{collections, errors, layer::dom_exception, natives, own};

/// Objects that may be inside each other.
const MAX_NESTING: usize = 1000;

pub(super) fn structured_clone(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    if arguments.is_empty() {
        let message = "The value argument must be specified";
        return Err(wrong("ERR_MISSING_ARGS", message, context));
    }
    let buffers = transferred(arguments.get_or_undefined(1), context)?;
    let mut cloner = Cloner::default();
    let clone = cloner.value(arguments.get_or_undefined(0), 0, context)?;
    for buffer in buffers {
        buffer.detach(&JsValue::undefined())?;
    }
    Ok(clone)
}

/// The buffers that are given away, which the program has no longer.
fn transferred(options: &JsValue, context: &mut Context) -> JsResult<Vec<JsArrayBuffer>> {
    if options.is_null_or_undefined() {
        return Ok(Vec::new());
    }
    let Some(options) = options.as_object() else {
        let message = "The options argument must be either an object or undefined";
        return Err(wrong("ERR_INVALID_ARG_TYPE", message, context));
    };
    let list = options.get(js_string!("transfer"), context)?;
    let Some(list) = list.as_object() else {
        return Ok(Vec::new());
    };
    let length = list
        .get(js_string!("length"), context)?
        .to_length(context)?;
    let mut buffers = Vec::new();
    for index in 0..length {
        let buffer = list.get(index, context)?;
        let buffer = buffer
            .as_object()
            .and_then(|it| JsArrayBuffer::from_object(it).ok());
        let Some(buffer) = buffer else {
            let message = "Found invalid object in transferList";
            return Err(wrong("ERR_INVALID_TRANSFER_OBJECT", message, context));
        };
        buffers.push(buffer);
    }
    Ok(buffers)
}

/// A TypeError with one of Node's codes.
fn wrong(code: &str, message: &'static str, context: &mut Context) -> JsError {
    let error = JsNativeError::typ()
        .with_message(message)
        .into_opaque(context);
    match errors::mark(&error, &JsString::from(code), context) {
        Ok(()) => JsError::from_opaque(error.into()),
        Err(error) => error,
    }
}

/// Remembers what was cloned already: objects that are met twice stay one object.
#[derive(Default)]
struct Cloner {
    done: HashMap<JsObject, JsObject>,
}

impl Cloner {
    fn value(&mut self, value: &JsValue, depth: usize, context: &mut Context) -> JsResult<JsValue> {
        let Some(object) = value.as_object() else {
            return match value.is_symbol() {
                true => Err(uncloneable(value, context)),
                false => Ok(value.clone()),
            };
        };
        if let Some(clone) = self.done.get(&object) {
            return Ok(clone.clone().into());
        }
        if depth > MAX_NESTING {
            return Err(JsNativeError::range()
                .with_message(super::exception::STACK_OVERFLOW)
                .into());
        }
        if object.is_callable() {
            return Err(uncloneable(value, context));
        }
        self.object(&object, depth + 1, context).map(JsValue::from)
    }

    fn object(
        &mut self,
        object: &JsObject,
        depth: usize,
        context: &mut Context,
    ) -> JsResult<JsObject> {
        let same = || object.clone();
        if JsMap::from_object(same()).is_ok() {
            let clone = JsMap::new(context);
            self.done.insert(same(), clone.clone().into());
            for (key, value) in collections::entries(object, usize::MAX) {
                let key = self.value(&key, depth, context)?;
                let value = self.value(&value, depth, context)?;
                clone.set(key, value, context)?;
            }
            return Ok(clone.into());
        }
        if JsSet::from_object(same()).is_ok() {
            let clone = JsSet::new(context);
            self.done.insert(same(), clone.clone().into());
            for value in collections::values(object, usize::MAX) {
                let value = self.value(&value, depth, context)?;
                clone.add(value, context)?;
            }
            return Ok(clone.into());
        }
        if let Some(clone) = self.view(object, depth, context)? {
            self.done.insert(same(), clone.clone());
            return Ok(clone);
        }
        if object.is::<Error>() {
            return self.error(object, depth, context);
        }
        if is_kept(object) {
            return Err(uncloneable(&object.clone().into(), context));
        }
        if let Some(clone) = copy(object, context)? {
            self.done.insert(same(), clone.clone());
            return Ok(clone);
        }
        let clone = if object.is_array() {
            let array = JsObject::from(JsArray::new(context)?);
            let length = object.get(js_string!("length"), context)?;
            array.set(js_string!("length"), length, true, context)?;
            array
        } else {
            natives::object(context)
        };
        self.done.insert(same(), clone.clone());
        for key in object.own_property_keys(context)? {
            let is_enumerable =
                own::property(object, &key).is_some_and(|it| it.enumerable() == Some(true));
            if matches!(key, PropertyKey::Symbol(_)) || !is_enumerable {
                continue;
            }
            let value = object.get(key.clone(), context)?;
            let value = self.value(&value, depth, context)?;
            clone.create_data_property(key, value, context)?;
        }
        Ok(clone)
    }

    /// A view of a buffer: the clones of two views of one buffer share one too.
    fn view(
        &mut self,
        object: &JsObject,
        depth: usize,
        context: &mut Context,
    ) -> JsResult<Option<JsObject>> {
        let constructors = context.intrinsics().constructors();
        let (constructor, buffer, offset, length) =
            if let Ok(array) = JsTypedArray::from_object(object.clone()) {
                let Some(kind) = array.kind() else {
                    return Ok(None);
                };
                let constructor = constructor_of(kind, constructors);
                let offset = array.byte_offset(context)?;
                let length = array.length(context)?;
                (constructor, array.buffer(context)?, offset, length)
            } else if let Ok(view) = JsDataView::from_object(object.clone()) {
                let constructor = constructors.data_view().constructor();
                let offset = view.byte_offset(context)? as usize;
                let length = view.byte_length(context)? as usize;
                (constructor, view.buffer(context)?, offset, length)
            } else {
                return Ok(None);
            };
        let buffer = self.value(&buffer, depth, context)?;
        let arguments = [buffer, (offset as f64).into(), (length as f64).into()];
        constructor.construct(&arguments, None, context).map(Some)
    }

    /// Of an error its class, if that is one of ECMAScript's, its message, stack and cause go along.
    fn error(
        &mut self,
        error: &JsObject,
        depth: usize,
        context: &mut Context,
    ) -> JsResult<JsObject> {
        let clone = copy_error(error, context)?;
        self.done.insert(error.clone(), clone.clone());
        let key = PropertyKey::from(js_string!("cause"));
        if let Some(cause) = own::property(error, &key).and_then(|it| it.value().cloned()) {
            let cause = self.value(&cause, depth, context)?;
            natives::property(&clone, "cause", cause, false, context)?;
        }
        Ok(clone)
    }
}

fn constructor_of(kind: TypedArrayKind, constructors: &StandardConstructors) -> JsObject {
    match kind {
        TypedArrayKind::Int8 => constructors.typed_int8_array(),
        TypedArrayKind::Uint8 => constructors.typed_uint8_array(),
        TypedArrayKind::Uint8Clamped => constructors.typed_uint8clamped_array(),
        TypedArrayKind::Int16 => constructors.typed_int16_array(),
        TypedArrayKind::Uint16 => constructors.typed_uint16_array(),
        TypedArrayKind::Int32 => constructors.typed_int32_array(),
        TypedArrayKind::Uint32 => constructors.typed_uint32_array(),
        TypedArrayKind::BigInt64 => constructors.typed_bigint64_array(),
        TypedArrayKind::BigUint64 => constructors.typed_biguint64_array(),
        TypedArrayKind::Float32 => constructors.typed_float32_array(),
        TypedArrayKind::Float64 => constructors.typed_float64_array(),
    }
    .constructor()
}

/// Whether an object is what it is by something that no clone can have.
fn is_kept(object: &JsObject) -> bool {
    object.is::<Promise>()
        || JsWeakMap::from_object(object.clone()).is_ok()
        || JsWeakSet::from_object(object.clone()).is_ok()
}

/// Copies an object that refers to no others.
fn copy(object: &JsObject, context: &mut Context) -> JsResult<Option<JsObject>> {
    let constructors = context.intrinsics().constructors();
    if object.is::<Date>() {
        let constructor = constructors.date().constructor();
        return constructor
            .construct(&[object.clone().into()], None, context)
            .map(Some);
    }
    if let Ok(regexp) = JsRegExp::from_object(object.clone()) {
        let source = super::regexp::source(&regexp, context)?;
        let flags = JsString::from(regexp.flags(context)?);
        let clone = JsRegExp::new(source, flags, context)?;
        return Ok(Some(clone.into()));
    }
    if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
        let bytes = buffer.to_vec().unwrap_or_default();
        let clone = JsArrayBuffer::new(bytes.len(), context)?;
        if let Some(mut data) = clone.data_mut() {
            data.copy_from_slice(&bytes);
        }
        return Ok(Some(clone.into()));
    }
    let primitive = if let Some(number) = object.downcast_ref::<f64>() {
        JsValue::from(*number)
    } else if let Some(boolean) = object.downcast_ref::<bool>() {
        JsValue::from(*boolean)
    } else if let Some(number) = object.downcast_ref::<JsBigInt>() {
        JsValue::from(number.clone())
    } else if let Some(string) = object.downcast_ref::<JsString>() {
        JsValue::from(string.clone())
    } else {
        return Ok(None);
    };
    primitive.to_object(context).map(Some)
}

/// An error of the class of ECMAScript that another is of, with its message and its stack.
fn copy_error(error: &JsObject, context: &mut Context) -> JsResult<JsObject> {
    let name = error.get(js_string!("name"), context)?;
    let name = name.as_string().map(|it| it.to_std_string_lossy());
    let constructors = context.intrinsics().constructors();
    let constructor = match name.as_deref() {
        Some("EvalError") => constructors.eval_error(),
        Some("RangeError") => constructors.range_error(),
        Some("ReferenceError") => constructors.reference_error(),
        Some("SyntaxError") => constructors.syntax_error(),
        Some("TypeError") => constructors.type_error(),
        Some("URIError") => constructors.uri_error(),
        _ => constructors.error(),
    }
    .constructor();
    let message = error.get(js_string!("message"), context)?;
    let clone = constructor.construct(&[message], None, context)?;
    let stack = error.get(js_string!("stack"), context)?;
    clone.set(js_string!("stack"), stack, true, context)?;
    Ok(clone)
}

fn uncloneable(value: &JsValue, context: &mut Context) -> JsError {
    let shown = match value.as_object() {
        Some(function) if function.is_callable() => {
            super::source::of(&function, context).unwrap_or_default()
        }
        Some(object) => {
            let name = own::class_names(&object).into_iter().next();
            format!("#<{}>", name.unwrap_or_else(|| "Object".to_owned()))
        }
        None => value.display().to_string(),
    };
    dom_exception(
        "DataCloneError",
        &format!("{shown} could not be cloned."),
        context,
    )
}
