//! The words of the engine's own exceptions, where they are not those of CPython.
//!
//! Natives of the engine make an exception with its message, and nothing else sees it before a program does. So the
//! message is put right when a program first looks: at `str(e)`, `repr(e)`, `e.args` or a traceback. Only the engine's
//! own texts are known here, none that a program would write.

mod arguments;
mod decimals;
mod hashing;
mod messages;
mod methods;
mod natives;
mod operators;
mod signatures;

use super::inplace;
use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseException, PyCode, PyStr, PyType},
    bytecode::{CodeUnit, Opcode},
    frame::FrameObjectRef,
    function::PySetterValue,
};

/// Has exceptions say what CPython says.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let exceptions = &vm.ctx.exceptions;
    for class in [
        exceptions.attribute_error,
        exceptions.overflow_error,
        exceptions.type_error,
        exceptions.value_error,
        exceptions.unbound_local_error,
    ] {
        look_after(class, vm);
    }
    hashing::install(vm);
    natives::install(vm);
    operators::install(vm)?;
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

/// The message about a keyword argument that a function of the guest does not take, with the name that may have been meant. The engine does not
/// tell which function was called: it is looked for from the frame that called it.
fn keyword(error: &Py<PyBaseException>, text: &str, vm: &VirtualMachine) -> Option<String> {
    let (function, rest) = text.split_once("() got an unexpected keyword argument '")?;
    let keyword = rest.strip_suffix('\'')?;
    let (frame, unit) = failed_in(error, vm)?;
    // What a program raises itself is left as it is.
    if Opcode::from(unit.op) == Opcode::RaiseVarargs {
        return None;
    }
    let suggest = vm
        .import("_sandglass", 0)
        .and_then(|package| package.get_attr("keywords", vm)?.get_attr("suggest", vm))
        .ok()?;
    let meant = suggest.call((frame, function, keyword), vm).ok()?;
    let meant = meant.downcast_ref::<PyStr>()?.to_str()?;
    Some(format!("{text}. Did you mean '{meant}'?"))
}

/// The message about an operator for which there was `+=`, of an instruction that has forgotten that.
fn in_place(error: &Py<PyBaseException>, text: &str, vm: &VirtualMachine) -> Option<String> {
    let (operator, operands) = text
        .strip_prefix("unsupported operand type(s) for ")?
        .split_once(": ")?;
    let (_, unit) = failed_in(error, vm)?;
    let has_forgotten = inplace::has_forgotten(unit) && !operator.ends_with('=');
    has_forgotten.then(|| format!("unsupported operand type(s) for {operator}=: {operands}"))
}

/// The frame and the instruction that an exception comes from.
fn failed_in(
    error: &Py<PyBaseException>,
    vm: &VirtualMachine,
) -> Option<(FrameObjectRef, CodeUnit)> {
    let mut traceback = error.__traceback__()?;
    loop {
        let next = traceback.next.lock().clone();
        match next {
            Some(next) => traceback = next,
            None => break,
        }
    }
    let frame = traceback.frame.clone();
    let code = frame.as_object().get_attr("f_code", vm).ok()?;
    let place = usize::try_from(traceback.lasti / 2).ok()?;
    let unit = *code.downcast_ref::<PyCode>()?.instructions.get(place)?;
    Some((frame, unit))
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
            .or_else(|| in_place(error, text, vm))
            .or_else(|| keyword(error, text, vm))
            .or_else(|| decimals::error(text, vm))
    } else if class.is(exceptions.unbound_local_error) {
        messages::unbound_local_error(text)
    } else if class.is(exceptions.overflow_error) {
        messages::overflow_error(text).or_else(|| decimals::error(text, vm))
    } else if class.is(exceptions.value_error) {
        messages::value_error(text).or_else(|| decimals::error(text, vm))
    } else {
        decimals::error(text, vm)
    };
    if let Some(better) = better {
        let arguments = vm.ctx.new_tuple(vec![vm.ctx.new_str(better).into()]);
        // The tuple is one that the setter takes.
        let _ = of_base("args", vm)
            .and_then(|base| vm.call_method(&base, "__set__", (error.to_owned(), arguments)));
    }
}
