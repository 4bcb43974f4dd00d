//! Threads, natively: `_thread`'s locks and thread-local data, and the account of who runs and how far ahead of the clock.
//!
//! There is one thread of execution. Which of a program's threads has it, and what happens when one would have to wait,
//! is decided in Python, by `_sandglass.threads`.

mod local;
mod locks;
mod natives;
mod timeline;
mod turns;

use rustpython_vm::{AsObject, Context, PyResult, VirtualMachine, builtins::PyModuleDef};

pub use timeline::{ahead, forget_all, write};
pub use turns::sleeper;

/// The modules `_thread` and `_turns`.
pub fn module_defs(context: &Context) -> [&'static PyModuleDef; 2] {
    [natives::module_def(context), turns::module_def(context)]
}

/// Puts `_thread` in the place of the engine's own, which knows no threads. What was imported before keeps that one: it runs
/// before any thread does.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let modules = vm.sys_module.as_object().get_attr("modules", vm)?;
    modules.del_item("_thread", vm)?;
    vm.import("_thread", 0).map(drop)
}
