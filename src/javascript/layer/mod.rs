//! Node's modules, which are JavaScript over a few natives.
//!
//! The JavaScript stands in `src/javascript/node/lib/`, a file a module, and is bundled by `build.rs`. A module is compiled and run
//! when it is first required; those that most programs need, and so `internal/start` requires, are started with the engine.
//!
//! - `scripts`: the bundled text.
//! - `binding`: the natives, which take and give numbers, strings and bytes.
//! - `globals`: what a program finds in its realm that comes from modules.
//! - `absent`: which of Node's modules there are none of, and why.
//!
//! The scripts' names begin with `node:`, so that [`frames`](super::frames) leaves them out of stacks, as Node's own are left out.

mod absent;
mod binding;
mod dom_exception;
mod globals;
mod scripts;

use std::{cell::RefCell, collections::BTreeMap, path::Path, rc::Rc};

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction, Script,
    Source, js_string, object::FunctionObjectBuilder,
};

use super::natives;
use crate::filesystem::Filesystem;

pub(super) use absent::reason;
pub(super) use dom_exception::dom_exception;

/// The module that requires what is to be there from the start, and defines the globals that come from modules.
const START: &str = "internal/start";

/// Before the names of modules that only the layer itself may require.
const INTERNAL: &str = "internal/";

/// The prefix that a program may write before a module's name.
const SCHEME: &str = "node:";

/// The modules that were required so far, each as its `module` object.
#[derive(Default)]
struct Layer {
    modules: RefCell<BTreeMap<&'static str, JsObject>>,
}

impl Layer {
    fn of(context: &Context) -> Rc<Self> {
        context
            .get_data::<Rc<Self>>()
            .expect("installed at the start")
            .clone()
    }
}

/// Starts the modules that are there from the start.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    context.insert_data(Rc::new(Layer::default()));
    load(START, context)?;
    globals::install(context)
}

/// Gives the modules the files of the run that begins.
pub(super) fn enter(files: Rc<Filesystem>, context: &mut Context) {
    context.insert_data(files);
}

/// What a module of Node exports, by its name with or without `node:`; `None` if there is no such module.
///
/// # Errors
///
/// Those of starting it: the guest may have used up what it needs, or changed what it is built on.
pub(super) fn require(name: &str, context: &mut Context) -> JsResult<Option<JsValue>> {
    let short = name.strip_prefix(SCHEME).unwrap_or(name);
    if short.starts_with(INTERNAL) || scripts::needs_scheme(short) && short == name {
        return Ok(None);
    }
    match scripts::find(short) {
        Some((name, _)) => load(name, context).map(Some),
        None => Ok(None),
    }
}

/// What a module of the layer exports that no program can require, such as `internal/intl/methods`.
///
/// # Errors
///
/// Those of starting it.
pub(super) fn internal(name: &str, context: &mut Context) -> JsResult<JsValue> {
    load(name, context)
}

/// What a module exports that is known to be there.
fn load(name: &str, context: &mut Context) -> JsResult<JsValue> {
    let layer = Layer::of(context);
    let known = layer.modules.borrow().get(name).cloned();
    if let Some(module) = known {
        return module.get(js_string!("exports"), context);
    }
    let Some((name, script)) = scripts::find(name) else {
        return Err(JsNativeError::error()
            .with_message(format!("Cannot find module '{name}'"))
            .into());
    };
    let path = format!("{SCHEME}{name}");
    let source = Source::from_bytes(script).with_path(Path::new(&path));
    let factory = Script::parse(source, None, context)?.evaluate(context)?;
    let factory = factory.as_callable().ok_or_else(|| {
        JsNativeError::error().with_message(format!("{path} is no function of a module"))
    })?;

    let exports = natives::object(context);
    let module = natives::object(context);
    natives::property(&module, "exports", exports.clone(), true, context)?;
    let require = native("require", require_of_layer, context);
    let binding = native("binding", binding::get, context);
    // Modules may require each other in a circle: the first one gets what the other has exported so far.
    layer.modules.borrow_mut().insert(name, module.clone());
    let arguments = [exports.into(), require, module.clone().into(), binding];
    if let Err(error) = factory.call(&JsValue::undefined(), &arguments, context) {
        layer.modules.borrow_mut().remove(name);
        return Err(error);
    }
    module.get(js_string!("exports"), context)
}

fn native(
    name: &str,
    body: boa_engine::native_function::NativeFunctionPointer,
    context: &mut Context,
) -> JsValue {
    FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(body))
        .name(JsString::from(name))
        .length(1)
        .build()
        .into()
}

/// `require` as the modules of the layer have it.
fn require_of_layer(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let name = arguments.get_or_undefined(0).to_string(context)?;
    load(&name.to_std_string_lossy(), context)
}
