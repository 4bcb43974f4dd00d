//! The source text of functions.

use boa_engine::{Context, JsObject, JsResult, JsValue, js_string};

use super::own;

/// The engine's own `Function.prototype.toString`, which the guest may replace where it can see it.
struct FunctionToString(JsObject);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().function().prototype();
    let function = own::property(&prototype, &js_string!("toString").into())
        .and_then(|it| it.value().and_then(JsValue::as_callable))
        .expect("Boa defines Function.prototype.toString");
    context.insert_data(FunctionToString(function));
    Ok(())
}

pub(super) fn of(function: &JsObject, context: &mut Context) -> Option<String> {
    let to_string = context.get_data::<FunctionToString>()?.0.clone();
    let source = to_string
        .call(&function.clone().into(), &[], context)
        .ok()?;
    Some(source.as_string()?.to_std_string_lossy())
}
