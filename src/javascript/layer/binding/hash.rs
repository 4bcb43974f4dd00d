//! Hashes as modules use them: what feeds one is an object that only these functions can look into.

use std::cell::RefCell;

use boa_engine::{Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue};

use crate::javascript::{natives, untraced::untraced};

use super::{
    bytes::{self, View},
    hasher::{ALGORITHMS, Hasher},
};

/// A hash that is being fed; none any more once its digest was taken.
struct Handle(RefCell<Option<Hasher>>);

untraced!(Handle);

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    let algorithms = ALGORITHMS.join(" ");
    natives::property(
        &object,
        "algorithms",
        JsString::from(algorithms),
        true,
        context,
    )?;
    natives::method(&object, "create", 2, create, context)?;
    natives::method(&object, "update", 2, update, context)?;
    natives::method(&object, "copy", 1, copy, context)?;
    natives::method(&object, "digest", 1, digest, context)?;
    Ok(object)
}

/// `create(algorithm, key)`: what can be fed, undefined for an unknown algorithm. With a key, bytes that is, it makes an HMAC.
fn create(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let algorithm = arguments.get_or_undefined(0).to_string(context)?;
    let algorithm = algorithm.to_std_string_lossy();
    let hasher = match arguments.get_or_undefined(1) {
        key if key.is_undefined() => Hasher::new(&algorithm),
        key => View::of(key, context)?.read(|key| Hasher::keyed(&algorithm, key)),
    };
    Ok(hasher.map(handle).unwrap_or_default())
}

/// `update(handle, bytes)`.
fn update(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = View::of(arguments.get_or_undefined(1), context)?;
    look(arguments.get_or_undefined(0), |handle| {
        if let Some(hasher) = handle {
            view.read(|bytes| hasher.update(bytes));
        }
    })?;
    Ok(JsValue::undefined())
}

/// `copy(handle)`: another that was fed the same.
fn copy(_: &JsValue, arguments: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    let hasher = look(arguments.get_or_undefined(0), |handle| handle.clone())?;
    Ok(hasher.map(handle).unwrap_or_default())
}

/// `digest(handle)`: the hash as bytes. There is none a second time.
fn digest(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    match look(arguments.get_or_undefined(0), Option::take)? {
        Some(hasher) => bytes::array(&hasher.digest(), context),
        None => Ok(JsValue::undefined()),
    }
}

fn handle(hasher: Hasher) -> JsValue {
    JsObject::from_proto_and_data(None, Handle(RefCell::new(Some(hasher)))).into()
}

fn look<T>(value: &JsValue, look: impl FnOnce(&mut Option<Hasher>) -> T) -> JsResult<T> {
    let object = value.as_object();
    let handle = object.as_ref().and_then(|it| it.downcast_ref::<Handle>());
    match handle {
        Some(handle) => Ok(look(&mut handle.0.borrow_mut())),
        None => Err(JsNativeError::typ().with_message("This is no hash").into()),
    }
}
