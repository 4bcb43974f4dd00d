//! What a `RecursionError` says.

use rustpython_vm::{
    PyObject, PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseException, PyStr},
};

/// The words of CPython.
const MESSAGE: &str = "maximum recursion depth exceeded";

/// Gives the errors that the engine raises without a message, or with the beginning of one, the words that CPython has.
pub fn install(vm: &VirtualMachine) {
    let class = vm.ctx.exceptions.recursion_error;
    class.slots.str.store(Some(show));
}

/// `str(error)`
fn show(error: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
    let is_cut = error
        .downcast_ref::<PyBaseException>()
        .is_some_and(|error| match error.args().as_slice() {
            [message] => message.downcast_ref::<PyStr>().is_some_and(|text| {
                text.is_empty() || text.as_bytes().trim_ascii() == MESSAGE.as_bytes()
            }),
            _ => false,
        });
    if is_cut {
        return Ok(vm.ctx.new_str(MESSAGE));
    }
    match vm.ctx.exceptions.base_exception_type.slots.str.load() {
        Some(show) => show(error, vm),
        None => error.repr(vm),
    }
}
