//! Operators, and a function, whose errors are worded by the class of what was given, which the engine's words do not tell.

use std::cell::Cell;

use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyResult, VirtualMachine, protocol::PySequence,
};

type Concat = fn(PySequence<'_>, &PyObject, &VirtualMachine) -> PyResult;

thread_local! {
    // Interpreters of a thread have their classes in common: what another one has put there is not the engine's own.
    static CONCAT_BYTES: Cell<Option<Concat>> = const { Cell::new(None) };
    static CONCAT_BYTEARRAY: Cell<Option<Concat>> = const { Cell::new(None) };
}

pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let types = &vm.ctx.types;
    let bytes = &types.bytes_type.slots.as_sequence.concat;
    if CONCAT_BYTES.get().is_none() {
        CONCAT_BYTES.set(bytes.load());
        bytes.store(Some(concat_bytes));
    }
    let bytearray = &types.bytearray_type.slots.as_sequence.concat;
    if CONCAT_BYTEARRAY.get().is_none() {
        CONCAT_BYTEARRAY.set(bytearray.load());
        bytearray.store(Some(concat_bytearray));
    }
    let builtins = vm.builtins.as_object();
    let plain = builtins.get_attr("reversed", vm)?;
    let reversed = move |sequence: PyObjectRef, vm: &VirtualMachine| -> PyResult {
        let class = sequence.class().to_owned();
        plain.call((sequence,), vm).map_err(|error| {
            let is_engines =
                error.class().is(vm.ctx.exceptions.type_error) && error.__traceback__().is_none();
            if is_engines {
                vm.new_type_error(format!("'{}' object is not reversible", class.name()))
            } else {
                error
            }
        })
    };
    let reversed = vm.new_function("reversed", reversed);
    reversed
        .as_object()
        .set_attr("__module__", vm.ctx.new_str("builtins"), vm)?;
    builtins.set_attr("reversed", reversed, vm)
}

fn concat_bytes(left: PySequence<'_>, right: &PyObject, vm: &VirtualMachine) -> PyResult {
    concat(CONCAT_BYTES.get(), left, right, vm)
}

fn concat_bytearray(left: PySequence<'_>, right: &PyObject, vm: &VirtualMachine) -> PyResult {
    concat(CONCAT_BYTEARRAY.get(), left, right, vm)
}

/// `b"a" + "b"`: the engine only says that there should be bytes.
fn concat(
    plain: Option<Concat>,
    left: PySequence<'_>,
    right: &PyObject,
    vm: &VirtualMachine,
) -> PyResult {
    let class = left.obj.class().name().to_string();
    let refuse = || {
        let other = right.class().name().to_string();
        vm.new_type_error(format!("can't concat {other} to {class}"))
    };
    let Some(plain) = plain else {
        return Err(refuse());
    };
    plain(left, right, vm).map_err(|error| {
        let is_engines =
            error.class().is(vm.ctx.exceptions.type_error) && error.__traceback__().is_none();
        if is_engines { refuse() } else { error }
    })
}
