//! Random numbers fit for keys, as the host draws them.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsValue};

use crate::javascript::{natives, outside::Outside};

use super::bytes::View;

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "fill", 1, fill, context)?;
    Ok(object)
}

/// `fill(bytes)`.
fn fill(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let view = View::of(arguments.get_or_undefined(0), context)?;
    let host = Outside::of(context).host();
    view.write(|bytes| host.random(bytes));
    Ok(JsValue::undefined())
}
