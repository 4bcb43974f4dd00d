//! Node's own modules, which are no files.

use boa_engine::{Context, JsResult, JsValue};

use super::Modules;
use crate::javascript::{event_loop::EventLoop, layer};

/// The name of a builtin that a specifier means, without `node:`.
pub(super) fn name(specifier: &str, context: &mut Context) -> JsResult<Option<String>> {
    let name = specifier.strip_prefix("node:").unwrap_or(specifier);
    Ok(require(specifier, context)?.map(|_| name.to_owned()))
}

/// A builtin, by its name with or without `node:`.
pub(super) fn require(name: &str, context: &mut Context) -> JsResult<Option<JsValue>> {
    if matches!(name, "module" | "node:module") {
        return Ok(Some(Modules::of(context).parts().constructor().into()));
    }
    // Starting a module runs code that the guest may have got into, by prototypes that it patched. What that loads has nothing to do with
    // what is being loaded.
    let (modules, event_loop) = (Modules::of(context), EventLoop::of(context));
    let was_loading = modules.is_loading.replace(false);
    let loads = event_loop.set_loads(None);
    let required = layer::require(name, context);
    event_loop.set_loads(loads);
    modules.is_loading.set(was_loading);
    required
}

/// Why there is no such module, for the end of a sentence about it.
pub(super) fn absence(specifier: &str) -> String {
    layer::reason(specifier).map_or_else(String::new, |reason| format!(": {reason}"))
}
