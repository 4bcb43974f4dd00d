//! Short ways to define what a guest sees.

use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction,
    js_string,
    native_function::NativeFunctionPointer,
    object::{FunctionObjectBuilder, builtins::JsFunction},
    property::{Attribute, PropertyDescriptor},
};

pub(super) fn function(
    name: &str,
    length: usize,
    body: NativeFunctionPointer,
    context: &mut Context,
) -> JsFunction {
    FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(body))
        .name(JsString::from(name))
        .length(length)
        .build()
}

/// Defines a property that can be changed, and is enumerable or not.
pub(super) fn property(
    object: &JsObject,
    name: &str,
    value: impl Into<JsValue>,
    enumerable: bool,
    context: &mut Context,
) -> JsResult<()> {
    let property = PropertyDescriptor::builder()
        .value(value)
        .writable(true)
        .enumerable(enumerable)
        .configurable(true);
    object.define_property_or_throw(JsString::from(name), property, context)?;
    Ok(())
}

/// Defines an enumerable method, as Node's own objects have them.
pub(super) fn method(
    object: &JsObject,
    name: &str,
    length: usize,
    body: NativeFunctionPointer,
    context: &mut Context,
) -> JsResult<()> {
    let function = function(name, length, body, context);
    property(object, name, function, true, context)
}

/// Defines a method that is not enumerable, as those of ECMAScript are.
pub(super) fn hidden_method(
    object: &JsObject,
    name: &str,
    length: usize,
    body: NativeFunctionPointer,
    context: &mut Context,
) -> JsResult<()> {
    let function = function(name, length, body, context);
    property(object, name, function, false, context)
}

/// Defines `Symbol.toStringTag`.
pub(super) fn tag(object: &JsObject, tag: &str, context: &mut Context) -> JsResult<()> {
    let property = PropertyDescriptor::builder()
        .value(JsString::from(tag))
        .writable(false)
        .enumerable(false)
        .configurable(true);
    object.define_property_or_throw(boa_engine::JsSymbol::to_string_tag(), property, context)?;
    Ok(())
}

/// Makes a plain object.
pub(super) fn object(context: &mut Context) -> JsObject {
    JsObject::with_object_proto(context.intrinsics())
}

/// Defines a global variable.
pub(super) fn global(
    name: &str,
    value: impl Into<JsValue>,
    enumerable: bool,
    context: &mut Context,
) -> JsResult<()> {
    let mut attributes = Attribute::WRITABLE | Attribute::CONFIGURABLE;
    attributes.set(Attribute::ENUMERABLE, enumerable);
    context.register_global_property(js_string!(name), value, attributes)
}

/// The argument as a function, or the TypeError that Node throws.
pub(super) fn callback(arguments: &[JsValue], context: &mut Context) -> JsResult<JsObject> {
    let value = arguments.first().cloned().unwrap_or_default();
    if let Some(function) = value.as_callable() {
        return Ok(function);
    }
    let received = super::inspect::brief(&value, context);
    let message =
        format!("The \"callback\" argument must be of type function. Received {received}");
    let error = JsNativeError::typ()
        .with_message(message)
        .into_opaque(context);
    super::errors::mark(&error, &js_string!("ERR_INVALID_ARG_TYPE"), context)?;
    Err(JsError::from_opaque(error.into()))
}
