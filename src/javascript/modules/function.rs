//! The call of the function that is around a CommonJS module.

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsValue, NativeFunction, js_string,
    object::FunctionObjectBuilder,
};

use crate::javascript::frames::MODULE;

/// The native function that modules are called through, by which backtraces tell them.
struct Trampoline(JsObject);

pub(super) fn install(context: &mut Context) {
    let function = NativeFunction::from_fn_ptr(|this, arguments, context| {
        let rest = arguments.get(1..).unwrap_or_default();
        match arguments.get_or_undefined(0).as_callable() {
            Some(function) => function.call(this, rest, context),
            None => Ok(JsValue::undefined()),
        }
    });
    let function = FunctionObjectBuilder::new(context.realm(), function)
        .name(js_string!(MODULE))
        .build();
    context.insert_data(Trampoline(function.into()));
}

/// Runs a module.
pub(super) fn call(
    function: JsObject,
    this: &JsValue,
    arguments: Vec<JsValue>,
    context: &mut Context,
) -> JsResult<()> {
    let trampoline = context
        .get_data::<Trampoline>()
        .expect("installed at the start")
        .0
        .clone();
    let mut all = vec![JsValue::from(function)];
    all.extend(arguments);
    trampoline.call(this, &all, context).map(drop)
}
