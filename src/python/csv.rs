//! `_csv`: the engine's, which lists the names of dialects in another order in each run.

use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyModule, PyModuleDef},
    function::FuncArgs,
};

use super::refill;

const MODULE: &str = "_csv";

/// Puts a definition of our own in the place of the engine's.
pub fn mend(modules: &mut [&'static PyModuleDef]) {
    refill::refill(modules, MODULE, exec);
}

/// Fills the module as the engine does, with functions that keep the names as CPython does: in a dictionary.
fn exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
    refill::fill(MODULE, module, vm)?;
    let module = module.as_object();
    let names = vm.ctx.new_dict();
    let (engines, known) = (module.get_attr("register_dialect", vm)?, names.clone());
    let register = move |arguments: FuncArgs, vm: &VirtualMachine| -> PyResult {
        let answer = engines.call(arguments.clone(), vm)?;
        if let Some(name) = name(&arguments) {
            known.set_item(&*name, vm.ctx.none(), vm)?;
        }
        Ok(answer)
    };
    let (engines, known) = (module.get_attr("unregister_dialect", vm)?, names.clone());
    let unregister = move |arguments: FuncArgs, vm: &VirtualMachine| -> PyResult {
        let answer = engines.call(arguments.clone(), vm)?;
        if let Some(name) = name(&arguments) {
            known.del_item(&*name, vm)?;
        }
        Ok(answer)
    };
    let list = move |vm: &VirtualMachine| {
        let names = names.clone().into_iter().map(|(name, _)| name);
        vm.ctx.new_list(names.collect())
    };
    for function in [
        vm.new_function("register_dialect", register),
        vm.new_function("unregister_dialect", unregister),
        vm.new_function("list_dialects", list),
    ] {
        let name = function.as_object().get_attr("__name__", vm)?.str(vm)?;
        module.set_attr(&*name, function, vm)?;
    }
    Ok(())
}

/// The name of a dialect among the arguments of a function, which may have it by position or as `name`.
fn name(arguments: &FuncArgs) -> Option<PyObjectRef> {
    let first = arguments.args.first();
    first.or_else(|| arguments.kwargs.get("name")).cloned()
}
