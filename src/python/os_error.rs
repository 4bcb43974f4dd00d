//! `OSError` and its subclasses, out of the numbers of failed operations.

use rustpython_vm::{
    AsObject, Py, PyObjectRef, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyType},
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
