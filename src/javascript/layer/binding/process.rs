//! What a program asks of its process.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsValue};

use crate::javascript::{natives, outside::Outside};

use super::bytes::View;

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "memory", 0, memory, context)?;
    natives::method(&object, "random", 1, random, context)?;
    Ok(object)
}

/// `memory()`: bytes that are used, those of the started engine among them.
fn memory(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    /// About what Node takes before a program begins. Nothing is known of the engine's own here.
    const STARTED: f64 = 40.0 * 1024.0 * 1024.0;

    let used = Outside::of(context).memory_used();
    Ok(JsValue::from(STARTED + used as f64))
}

/// `random(bytes)`: fills them with random numbers fit for keys.
fn random(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = View::of(arguments.get_or_undefined(0), context)?;
    let host = Outside::of(context).host();
    view.write(|bytes| host.random(bytes));
    Ok(JsValue::undefined())
}
