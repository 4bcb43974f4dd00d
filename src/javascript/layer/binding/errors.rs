//! Errors as Node makes them, and what it says of the system's.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue, js_string};

use crate::javascript::{errors, natives};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "mark", 2, mark, context)?;
    natives::method(&object, "stackHere", 2, stack_here, context)?;
    Ok(object)
}

/// `mark(error, code)`: gives an error Node's code, which its stack tells of too.
fn mark(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let error = arguments.get_or_undefined(0);
    let code = arguments.get_or_undefined(1).to_string(context)?;
    if let Some(object) = error.as_object() {
        errors::mark(&object, &code, context)?;
    }
    Ok(error.clone())
}

/// `stackHere(header)`: the header, and the frames of the program that are running.
fn stack_here(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let header: JsString = arguments.get_or_undefined(0).to_string(context)?;
    let place = natives::object(context);
    natives::property(&place, "name", header, false, context)?;
    natives::property(&place, "message", js_string!(), false, context)?;
    errors::stack_here(&place, context).map(JsValue::from)
}
