//! `_asyncio`, the futures and tasks of the engine, with what is to be mended in them.

use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyModule, PyModuleDef, PyType},
    function::{ItemDoc, PyMethodFlags},
};

use super::refill;

const MODULE: &str = "_asyncio";

/// What the engine says of a future that has no result yet, and what CPython says.
const NOT_READY: &str = "Result is not ready.";
const NOT_SET: &str = "Result is not set.";

/// Puts a definition of our own in the place of the engine's.
pub fn mend(modules: &mut [&'static PyModuleDef]) {
    refill::refill(modules, MODULE, exec);
}

/// Fills the module as the engine does, and mends it.
fn exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
    refill::fill(MODULE, module, vm)?;
    for class in ["Future", "Task"] {
        let class = module.as_object().get_attr(class, vm)?;
        let class = class
            .downcast::<PyType>()
            .map_err(|_| vm.new_type_error("a future has a class"))?;
        mend_result(class, vm)?;
    }
    let get_event_loop = vm.new_function("get_event_loop", get_event_loop);
    module
        .as_object()
        .set_attr("get_event_loop", get_event_loop, vm)
}

/// Lets `result()` say what CPython says.
fn mend_result(class: PyRef<PyType>, vm: &VirtualMachine) -> PyResult<()> {
    let engines = class.as_object().get_attr("result", vm)?;
    let result = move |future: PyObjectRef, vm: &VirtualMachine| {
        let answer = engines.call((future,), vm);
        answer.map_err(|error| reworded(error, vm))
    };
    // The module lives as long as the interpreter, and so may its classes.
    let class: &'static PyRef<PyType> = Box::leak(Box::new(class));
    let method = vm
        .ctx
        .new_method_def("result", result, PyMethodFlags::METHOD, ItemDoc::NONE)
        .build_method(class, vm);
    class.set_attr(vm.ctx.intern_str("result"), method.into());
    Ok(())
}

fn reworded(error: PyBaseExceptionRef, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let args = error.args();
    let is_engines = &*error.class().name() == "InvalidStateError"
        && matches!(args.as_slice(), [text] if text.str(vm).is_ok_and(|text| text.as_bytes() == NOT_READY.as_bytes()));
    if is_engines {
        let words = vm.ctx.new_tuple(vec![vm.ctx.new_str(NOT_SET).into()]);
        // A class of asyncio, whose instances take any arguments.
        let _ = error.as_object().set_attr("args", words, vm);
    }
    error
}

/// `asyncio.get_event_loop()`: the running loop, or that of the policy. The engine asks for the policy by its public name, which
/// warns programs that it goes.
fn get_event_loop(vm: &VirtualMachine) -> PyResult {
    let running = vm.import("_asyncio", 0)?;
    let running = running.get_attr("_get_running_loop", vm)?.call((), vm)?;
    if !vm.is_none(&running) {
        return Ok(running);
    }
    let events = vm.import("asyncio.events", 0)?;
    let events = events.get_attr("events", vm).unwrap_or(events);
    let policy = events
        .get_attr("_get_event_loop_policy", vm)?
        .call((), vm)?;
    vm.call_method(&policy, "get_event_loop", ())
}
