//! `warnings.warn`, for the standard library's own calls.

use rustpython_vm::{
    AsObject, PyResult, VirtualMachine,
    builtins::{PyStr, PyTuple},
    common::wtf8::Wtf8,
    function::FuncArgs,
};

use super::STDLIB;

/// How the files of frozen modules are called, in frames and tracebacks.
const FROZEN: &str = "<frozen ";

/// Replaces `warn` before anything can import it by name.
///
/// Modules that do not want to be the place of a warning skip the frames of their own directory. By their `__file__` that is
/// [`STDLIB`]; the code of their frames has another name.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let module = vm.import("_warnings", 0)?;
    let plain = module.get_attr("warn", vm)?;
    let warn = vm.new_function(
        "warn",
        move |mut arguments: FuncArgs, vm: &VirtualMachine| {
            if let Some(prefixes) = arguments.kwargs.get_mut(Wtf8::new("skip_file_prefixes"))
                && let Some(tuple) = prefixes.downcast_ref::<PyTuple>()
                && tuple.as_slice().iter().any(|prefix| {
                    let prefix = prefix.downcast_ref::<PyStr>();
                    prefix.is_some_and(|prefix| prefix.as_bytes().starts_with(STDLIB.as_bytes()))
                })
            {
                let mut more = tuple.as_slice().to_vec();
                more.push(vm.ctx.new_str(FROZEN).into());
                *prefixes = vm.ctx.new_tuple(more).into();
            }
            plain.call(arguments, vm)
        },
    );
    let name = vm.ctx.new_str("_warnings");
    warn.as_object().set_attr("__module__", name, vm)?;
    module.set_attr("warn", warn, vm)
}
