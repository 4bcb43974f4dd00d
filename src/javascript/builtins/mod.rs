//! Functions of ECMAScript that Boa has in a form that is slow, or grows slow: ours do the same in the place of its.
//!
//! Each is for what programs call it with. For all else, such as a `this` that is no string or an argument that is to be
//! converted by the guest's own code, it leaves the call to Boa's, which stays behind it.
//!
//! - `arrays`, `callbacks`: methods of arrays; `elements` is what they are made of.
//! - `json`: `JSON`, whole.
//! - `numbers`: digits of small numbers.
//! - `regexps`: searches for expressions.
//! - `strings`, `replacing`: methods of strings; `search` and `text` are what they are made of.

mod arrays;
mod callbacks;
mod elements;
mod json;
mod numbers;
mod regexps;
mod replacing;
mod search;
mod strings;
mod text;

use boa_engine::{
    Context, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction,
    object::FunctionObjectBuilder, property::PropertyDescriptor,
};

use super::own;

/// What a function of ours answers; `None` leaves the call to Boa's.
type Answer = JsResult<Option<JsValue>>;

type Quick = fn(&JsValue, &[JsValue], &mut Context) -> Answer;

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    arrays::install(context)?;
    callbacks::install(context)?;
    json::install(context)?;
    numbers::install(context)?;
    regexps::install(context)?;
    replacing::install(context)?;
    strings::install(context)
}

/// Puts a function before that of Boa's which `object` has by that name. `owner` is the object's name.
fn quicken(
    object: &JsObject,
    owner: &'static str,
    name: &'static str,
    quick: Quick,
    context: &mut Context,
) -> JsResult<()> {
    let key = JsString::from(name);
    let original = own::property(object, &key.clone().into())
        .and_then(|it| it.value().and_then(JsValue::as_callable))
        .expect("Boa defines all of ECMAScript's functions");
    let length = own::property(&original, &JsString::from("length").into())
        .and_then(|it| it.value().and_then(JsValue::as_number))
        .expect("each function has a length");
    let body =
        move |this: &JsValue, arguments: &[JsValue], original: &JsObject, context: &mut Context| {
            if let Some(answer) = quick(this, arguments, context)? {
                return Ok(answer);
            }
            if this.is_null_or_undefined() {
                return Err(JsNativeError::typ()
                    .with_message(format!("{owner}.{name} called on null or undefined"))
                    .into());
            }
            original.call(this, arguments, context)
        };
    let body = NativeFunction::from_copy_closure_with_captures(body, original);
    let function = FunctionObjectBuilder::new(context.realm(), body)
        .name(key.clone())
        .length(length as usize)
        .build();
    let property = PropertyDescriptor::builder()
        .value(function)
        .writable(true)
        .enumerable(false)
        .configurable(true);
    object.define_property_or_throw(key, property, context)?;
    Ok(())
}
