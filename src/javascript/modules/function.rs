//! The call of the function that is around a CommonJS module.

use std::path::Path;

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsValue, Module, NativeFunction, Source, js_string,
    object::FunctionObjectBuilder, script::Script,
};

use crate::javascript::frames::MODULE;

/// The native function that modules are called through, by which backtraces tell them.
struct Trampoline(JsObject);

/// A function in bytecode that calls another.
///
/// When Boa links or evaluates a module, it leaves on its stack what it pushed there. Where that is on behalf of an expression that goes
/// on, as with `require`, the values of the expression would be looked for in the wrong places. The frame of a function in bytecode is
/// taken off as a whole.
struct Fence(JsObject);

/// Its source, in a file that is none of the guest's.
const FENCE: &str = "(function (call) { return call(); })";

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let source = Source::from_bytes(FENCE).with_path(Path::new("node:internal/fence"));
    let fence = Script::parse(source, None, context)?.evaluate(context)?;
    let fence = fence
        .as_callable()
        .expect("the source is an expression for a function");
    context.insert_data(Fence(fence));
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
    Ok(())
}

/// Does something with a module behind the fence.
pub(super) fn fenced(
    module: &Module,
    action: fn(&Module, &mut Context) -> JsResult<JsValue>,
    context: &mut Context,
) -> JsResult<JsValue> {
    let fence = context
        .get_data::<Fence>()
        .expect("installed at the start")
        .0
        .clone();
    let function = NativeFunction::from_copy_closure_with_captures(
        move |_, _, module, context| action(module, context),
        module.clone(),
    );
    let function = FunctionObjectBuilder::new(context.realm(), function).build();
    fence.call(&JsValue::undefined(), &[function.into()], context)
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
