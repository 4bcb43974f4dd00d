//! The words of the engine's own exceptions, where they are not those of CPython.
//!
//! Natives of the engine make an exception with its message, and nothing else sees it before a program does. So the
//! message is put right when a program first looks: at `str(e)`, `repr(e)`, `e.args` or a traceback. Only the engine's
//! own texts are known here, none that a program would write.

mod hashing;
mod messages;
mod methods;

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseException, PyStr, PyType},
    function::PySetterValue,
};

/// Has exceptions say what CPython says.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let exceptions = &vm.ctx.exceptions;
    for class in [
        exceptions.type_error,
        exceptions.value_error,
        exceptions.unbound_local_error,
    ] {
        look_after(class, vm);
    }
    hashing::install(vm);
    methods::install(vm)
}

/// Puts the message right at every way to see it.
fn look_after(class: &'static Py<PyType>, vm: &VirtualMachine) {
    let text = vm.ctx.new_method_def(
        "__str__",
        |error: PyObjectRef, vm: &VirtualMachine| -> PyResult {
            mend(&error, vm);
            of_base("__str__", vm)?.call((error,), vm)
        },
        rustpython_vm::function::PyMethodFlags::METHOD,
        rustpython_vm::function::ItemDoc::default(),
    );
    class.set_attr(
        vm.ctx.intern_str("__str__"),
        text.build_method(class, vm).into(),
    );
    let arguments = vm.ctx.new_static_getset(
        "args",
        class,
        |error: PyObjectRef, vm: &VirtualMachine| -> PyResult {
            mend(&error, vm);
            let base = of_base("args", vm)?;
            vm.call_method(&base, "__get__", (error,))
        },
        |error: PyObjectRef, value: PySetterValue, vm: &VirtualMachine| {
            set("args", error, value, vm)
        },
    );
    class.set_attr(vm.ctx.intern_str("args"), arguments.into());
    let cause = vm.ctx.new_static_getset(
        "__cause__",
        class,
        |error: PyObjectRef, vm: &VirtualMachine| -> PyResult {
            mend(&error, vm);
            let base = of_base("__cause__", vm)?;
            vm.call_method(&base, "__get__", (error,))
        },
        |error: PyObjectRef, value: PySetterValue, vm: &VirtualMachine| {
            set("__cause__", error, value, vm)
        },
    );
    class.set_attr(vm.ctx.intern_str("__cause__"), cause.into());
    class.slots.repr.store(Some(repr));
}

/// Sets what the base class has.
fn set(
    name: &'static str,
    error: PyObjectRef,
    value: PySetterValue,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let base = of_base(name, vm)?;
    let done = match value {
        PySetterValue::Assign(value) => vm.call_method(&base, "__set__", (error, value)),
        PySetterValue::Delete => vm.call_method(&base, "__delete__", (error,)),
    };
    done.map(drop)
}

fn repr(error: &PyObject, vm: &VirtualMachine) -> PyResult<rustpython_vm::PyRef<PyStr>> {
    mend(error, vm);
    let plain = vm.ctx.exceptions.base_exception_type.slots.repr.load();
    plain.map_or_else(|| Ok(vm.ctx.new_str("")), |plain| plain(error, vm))
}

fn of_base(name: &'static str, vm: &VirtualMachine) -> PyResult {
    let base = vm.ctx.exceptions.base_exception_type;
    base.get_attr(vm.ctx.intern_str(name))
        .ok_or_else(|| vm.new_attribute_error(name))
}

/// Changes the message of an exception if it is one of the engine's that CPython words otherwise.
fn mend(error: &PyObject, vm: &VirtualMachine) {
    let Some(error) = error.downcast_ref::<PyBaseException>() else {
        return;
    };
    let arguments = error.args();
    let [message] = arguments.as_slice() else {
        return;
    };
    let Some(text) = message
        .downcast_ref::<PyStr>()
        .and_then(|text| text.to_str())
    else {
        return;
    };
    let exceptions = &vm.ctx.exceptions;
    let class = error.class();
    let better = if class.is(exceptions.type_error) {
        if text.starts_with("cannot use '") && text.contains(" as a set element (") {
            // The engine's sets say the same twice.
            error.set_cause(None);
            return;
        }
        messages::type_error(text)
    } else if class.is(exceptions.unbound_local_error) {
        messages::unbound_local_error(text)
    } else {
        None
    };
    if let Some(better) = better {
        let arguments = vm.ctx.new_tuple(vec![vm.ctx.new_str(better).into()]);
        // The tuple is one that the setter takes.
        let _ = of_base("args", vm)
            .and_then(|base| vm.call_method(&base, "__set__", (error.to_owned(), arguments)));
    }
}
