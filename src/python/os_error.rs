//! `OSError` and its subclasses, out of the numbers of failed operations.

use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyInt, PyType, PyTypeRef},
    common::static_cell,
    function::FuncArgs,
};

use super::errno;
use crate::filesystem::Errno;

/// The class of an error number. RustPython has no such table for this target.
pub fn class_of(number: i32, vm: &VirtualMachine) -> &'static Py<PyType> {
    let exceptions = &vm.ctx.exceptions;
    match number {
        // EPERM, EACCES
        1 | 13 => exceptions.permission_error,
        // ENOENT
        2 => exceptions.file_not_found_error,
        // ESRCH
        3 => exceptions.process_lookup_error,
        // EINTR
        4 => exceptions.interrupted_error,
        // ECHILD
        10 => exceptions.child_process_error,
        // EAGAIN, EALREADY, EINPROGRESS
        11 | 114 | 115 => exceptions.blocking_io_error,
        // EEXIST
        17 => exceptions.file_exists_error,
        // ENOTDIR
        20 => exceptions.not_a_directory_error,
        // EISDIR
        21 => exceptions.is_a_directory_error,
        // EPIPE, ESHUTDOWN
        32 | 108 => exceptions.broken_pipe_error,
        // ECONNABORTED
        103 => exceptions.connection_aborted_error,
        // ECONNRESET
        104 => exceptions.connection_reset_error,
        // ETIMEDOUT
        110 => exceptions.timeout_error,
        // ECONNREFUSED
        111 => exceptions.connection_refused_error,
        _ => exceptions.os_error,
    }
}

/// The exception of an operation that names no file.
pub fn plain(errno: Errno, vm: &VirtualMachine) -> PyBaseExceptionRef {
    numbered(errno.number(), Vec::new(), vm)
}

/// The exception of an operation on a file: its name as the program gave it, or its descriptor.
pub fn with_name(errno: Errno, name: PyObjectRef, vm: &VirtualMachine) -> PyBaseExceptionRef {
    numbered(errno.number(), vec![name], vm)
}

/// The exception of an operation on two files.
pub fn with_names(
    errno: Errno,
    first: PyObjectRef,
    second: PyObjectRef,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    // What stands between the two is a number that Windows has.
    let names = vec![first, vm.ctx.none(), second];
    numbered(errno.number(), names, vm)
}

/// The exception of a number, with what follows the text among the arguments of `OSError`.
pub fn numbered(number: i32, names: Vec<PyObjectRef>, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let mut arguments = vec![
        vm.ctx.new_int(number).into(),
        vm.ctx.new_str(errno::strerror(number)).into(),
    ];
    arguments.extend(names);
    let class = class_of(number, vm).as_object();
    let error = class.call(FuncArgs::from(arguments), vm);
    error.map_or_else(
        |error| error,
        |error| {
            error
                .downcast()
                .unwrap_or_else(|_| vm.new_runtime_error("OSError() made no exception"))
        },
    )
}

/// Lets `OSError(number, text)` be of the class of its number.
///
/// The engine does so where it knows of an operating system, by the numbers of that. This stands in its place on all targets.
pub fn install(vm: &VirtualMachine) {
    let class = vm.ctx.exceptions.os_error;
    if ENGINES_NEW.get().is_none()
        && let Some(engines) = class.slots().new.swap(Some(new))
    {
        let _ = ENGINES_NEW.set(engines);
    }
}

static_cell! {
    static ENGINES_NEW: NewFunction;
}

fn new(class: PyTypeRef, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
    let engines = *ENGINES_NEW.get().expect("install was called");
    if !class.is(vm.ctx.exceptions.os_error) {
        // A program's own class has this from OSError. The engine sees by what makes its objects whether they are set up here or by an
        // `__init__`, so it gets what the engine knows.
        if class
            .slots()
            .new
            .load()
            .is_some_and(|known| std::ptr::fn_addr_eq(known, new as NewFunction))
        {
            class.slots().new.store(Some(engines));
        }
        return engines(class, args, vm);
    }
    let class = match &args.args[..] {
        [number, _, rest @ ..] if rest.len() <= 3 && args.kwargs.is_empty() => number
            .downcast_ref::<PyInt>()
            .and_then(|number| number.try_to_primitive(vm).ok())
            .map_or(class, |number| class_of(number, vm).to_owned()),
        _ => class,
    };
    engines(class, args, vm)
}

type NewFunction = fn(PyTypeRef, FuncArgs, &VirtualMachine) -> PyResult;

#[cfg(test)]
mod tests {
    use super::*;
    use rustpython_vm::Interpreter;

    #[test]
    fn os_errors_are_made_here() {
        let interpreter = Interpreter::builder(Default::default())
            .add_frozen_modules(crate::python::stdlib::boot_modules())
            .build();
        interpreter.enter(|vm| {
            install(vm);
            let class = vm.ctx.exceptions.os_error;
            let made_by = class.slots().new.load().expect("it can be made");
            assert!(std::ptr::fn_addr_eq(made_by, new as NewFunction));
            let error = class.as_object().call((13, "no"), vm);
            let error = error.unwrap_or_else(|_| panic!("it can be made"));
            assert!(error.class().is(vm.ctx.exceptions.permission_error));
        });
    }
}
