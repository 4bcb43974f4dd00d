//! DOMExceptions, as natives throw them.

use boa_engine::{Context, JsError, JsResult, JsString, JsValue, js_string};

use super::internal;

/// A `DOMException` by the name of its kind, such as `InvalidCharacterError`.
pub(in crate::javascript) fn dom_exception(
    name: &str,
    message: &str,
    context: &mut Context,
) -> JsError {
    make(name, message, context).map_or_else(|error| error, JsError::from_opaque)
}

fn make(name: &str, message: &str, context: &mut Context) -> JsResult<JsValue> {
    let module = internal("internal/web/dom_exception", context)?.to_object(context)?;
    let class = module
        .get(js_string!("DOMException"), context)?
        .to_object(context)?;
    let arguments = [message, name].map(|text| JsString::from(text).into());
    class
        .construct(&arguments, None, context)
        .map(JsValue::from)
}
