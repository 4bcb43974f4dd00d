//! Functions of the engine that are replaced because they differ from those of CPython.

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    function::{FuncArgs, OptionalArg},
};

/// Puts them into `builtins` and `sys`.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let builtins = vm.builtins.as_object();
    let plain = builtins.get_attr("print", vm)?;
    let print = vm.new_function("print", move |arguments: FuncArgs, vm: &VirtualMachine| {
        print(&plain, arguments, vm)
    });
    print
        .as_object()
        .set_attr("__module__", vm.ctx.new_str("builtins"), vm)?;
    builtins.set_attr("print", print, vm)?;
    let exit = vm.new_function("exit", exit);
    exit.as_object()
        .set_attr("__module__", vm.ctx.new_str("sys"), vm)?;
    vm.sys_module.as_object().set_attr("exit", exit, vm)
}

/// `print`: the engine's own fails where there is no standard output, and says less of a wrong separator.
fn print(plain: &PyObjectRef, arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
    for name in ["sep", "end"] {
        if let Some(value) = arguments.kwargs.get(name)
            && !vm.is_none(value)
            && !value.fast_isinstance(vm.ctx.types.str_type)
        {
            let class = value.class().name().to_string();
            let message = format!("{name} must be None or a string, not {class}");
            return Err(vm.new_type_error(message));
        }
    }
    let has_file = arguments
        .kwargs
        .get("file")
        .is_some_and(|file| !vm.is_none(file));
    if !has_file
        && let Ok(stdout) = vm.sys_module.as_object().get_attr("stdout", vm)
        && vm.is_none(&stdout)
    {
        return Ok(vm.ctx.none());
    }
    plain.call(arguments, vm)
}

/// `sys.exit`: without an argument its exception has none either.
fn exit(code: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    let arguments = code.into_option().into_iter().collect();
    let class = vm.ctx.exceptions.system_exit.to_owned();
    Err(vm.new_exception(class, arguments))
}
