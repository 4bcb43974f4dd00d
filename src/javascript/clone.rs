//! `structuredClone` (<https://html.spec.whatwg.org/multipage/structured-data.html>), for the types that a program
//! without workers can have.

use std::collections::HashMap;

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue,
    builtins::{date::Date, error::Error},
    js_string,
    object::builtins::{JsArray, JsArrayBuffer, JsMap, JsRegExp, JsSet, JsTypedArray},
    property::PropertyKey,
};

use super::{collections, inspect, natives, own};

/// Objects that may be inside each other.
const MAX_NESTING: usize = 1000;

pub(super) fn structured_clone(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    if arguments.is_empty() {
        return Err(JsNativeError::typ()
            .with_message("The \"value\" argument must be specified")
            .into());
    }
    Cloner::default().value(arguments.get_or_undefined(0), 0, context)
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
    if let Ok(array) = JsTypedArray::from_object(object.clone()) {
        let clone = array.slice(None, None, context)?;
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
    if object.is::<Error>() {
        return copy_error(object, context).map(Some);
    }
    let primitive = if let Some(number) = object.downcast_ref::<f64>() {
        JsValue::from(*number)
    } else if let Some(boolean) = object.downcast_ref::<bool>() {
        JsValue::from(*boolean)
    } else if let Some(string) = object.downcast_ref::<JsString>() {
        JsValue::from(string.clone())
    } else {
        return Ok(None);
    };
    primitive.to_object(context).map(Some)
}

/// Of an error its class, if that is one of ECMAScript's, its message and its stack go along.
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

fn uncloneable(value: &JsValue, context: &mut Context) -> boa_engine::JsError {
    let shown = match value.as_object() {
        Some(function) => super::source::of(&function, context).unwrap_or_default(),
        None => inspect::brief(value, context),
    };
    JsNativeError::error()
        .with_message(format!("{shown} could not be cloned."))
        .into()
}
