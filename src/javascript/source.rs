//! The source text of functions, as their author wrote it.

use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, js_string};

use super::{given, natives, own};

/// The engine's own `Function.prototype.toString`, which the guest may replace where it can see it.
struct FunctionToString(JsObject);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().function().prototype();
    let function = own::property(&prototype, &js_string!("toString").into())
        .and_then(|it| it.value().and_then(JsValue::as_callable))
        .expect("Boa defines Function.prototype.toString");
    context.insert_data(FunctionToString(function));
    natives::hidden_method(&prototype, "toString", 0, to_string, context)
}

pub(super) fn of(function: &JsObject, context: &mut Context) -> Option<String> {
    let source = to_string(&function.clone().into(), &[], context).ok()?;
    Some(source.as_string()?.to_std_string_lossy())
}

fn to_string(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let to_string = context
        .get_data::<FunctionToString>()
        .expect("installed at the start")
        .0
        .clone();
    let source = to_string.call(this, arguments, context)?;
    let given = source.as_string().map(|it| it.to_std_string_lossy());
    Ok(match given.as_deref().and_then(given::original) {
        Some(original) => JsString::from(original).into(),
        None => source,
    })
}
