//! What a program asks of its process.

use boa_engine::{Context, JsObject, JsResult, JsValue};

use crate::javascript::{natives, outside::Outside};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "memory", 0, memory, context)?;
    Ok(object)
}

/// `memory()`: bytes that are used, those of the started engine among them.
fn memory(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    /// About what Node takes before a program begins. Nothing is known of the engine's own here.
    const STARTED: f64 = 40.0 * 1024.0 * 1024.0;

    let used = Outside::of(context).memory_used();
    Ok(JsValue::from(STARTED + used as f64))
}
