//! What natives say of wrong arguments, where their words alone do not tell it.
//!
//! The engine says `Expected type 'str' but 'int' found.` of any argument of any native, and CPython which argument of which. So the
//! slots by which functions and methods of the engine are called are put behind ones that look at their errors, and at nothing else: a
//! call that succeeds costs the addresses of its first arguments' classes more.

use std::{cell::Cell, ptr};

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyStr, PyType},
    function::FuncArgs,
    types::PyTypeFlags,
};

use super::arguments::{Given, Native, TRACKED};

type Call = fn(&PyObject, FuncArgs, &VirtualMachine) -> PyResult;
type Vectorcall =
    fn(&PyObject, Vec<PyObjectRef>, usize, Option<&[PyObjectRef]>, &VirtualMachine) -> PyResult;

thread_local! {
    // Interpreters of a thread have their classes in common: what another one has put there is not the engine's own.
    static FUNCTION: Cell<Option<(Call, Vectorcall)>> = const { Cell::new(None) };
    static METHOD: Cell<Option<(Call, Vectorcall)>> = const { Cell::new(None) };
}

/// Puts the calls of functions and methods of the engine behind what rewords their errors.
pub fn install(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    let function = &types.builtin_function_or_method_type.slots;
    if FUNCTION.get().is_none()
        && let Some(plain) = function.call.load().zip(function.vectorcall.load())
    {
        FUNCTION.set(Some(plain));
        function.call.store(Some(call_function));
        function.vectorcall.store(Some(vectorcall_function));
    }
    let method = &types.method_descriptor_type.slots;
    if METHOD.get().is_none()
        && let Some(plain) = method.call.load().zip(method.vectorcall.load())
    {
        METHOD.set(Some(plain));
        method.call.store(Some(call_method));
        method.vectorcall.store(Some(vectorcall_method));
    }
}

fn call_function(callee: &PyObject, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
    let given = Given {
        has_keywords: !args.kwargs.is_empty(),
        ..seen(&args.args)
    };
    let (plain, _) = plain(FUNCTION.get(), vm)?;
    plain(callee, args, vm).map_err(|error| reword(error, callee, given, vm))
}

fn vectorcall_function(
    callee: &PyObject,
    args: Vec<PyObjectRef>,
    count: usize,
    names: Option<&[PyObjectRef]>,
    vm: &VirtualMachine,
) -> PyResult {
    let given = Given {
        has_keywords: names.is_some_and(|names| !names.is_empty()),
        ..seen(&args[..count])
    };
    let (_, plain) = plain(FUNCTION.get(), vm)?;
    plain(callee, args, count, names, vm).map_err(|error| reword(error, callee, given, vm))
}

fn call_method(callee: &PyObject, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
    let given = Given {
        has_keywords: !args.kwargs.is_empty(),
        ..seen_by_method(&args.args)
    };
    let (plain, _) = plain(METHOD.get(), vm)?;
    plain(callee, args, vm).map_err(|error| reword(error, callee, given, vm))
}

fn vectorcall_method(
    callee: &PyObject,
    args: Vec<PyObjectRef>,
    count: usize,
    names: Option<&[PyObjectRef]>,
    vm: &VirtualMachine,
) -> PyResult {
    let given = Given {
        has_keywords: names.is_some_and(|names| !names.is_empty()),
        ..seen_by_method(&args[..count])
    };
    let (_, plain) = plain(METHOD.get(), vm)?;
    plain(callee, args, count, names, vm).map_err(|error| reword(error, callee, given, vm))
}

fn plain(slots: Option<(Call, Vectorcall)>, vm: &VirtualMachine) -> PyResult<(Call, Vectorcall)> {
    slots.ok_or_else(|| vm.new_type_error("natives cannot be called"))
}

/// The classes of the first positional arguments. They are compared by their addresses and never looked into: a class may be gone by then.
fn seen(args: &[PyObjectRef]) -> Given {
    let mut classes = [ptr::null(); TRACKED];
    for (class, arg) in classes.iter_mut().zip(args) {
        *class = ptr::from_ref::<Py<PyType>>(arg.class());
    }
    Given {
        classes,
        count: args.len(),
        has_keywords: false,
        has_self: true,
    }
}

/// The same of a method that was taken from its class: the first argument is the object.
fn seen_by_method(args: &[PyObjectRef]) -> Given {
    Given {
        has_self: !args.is_empty(),
        ..seen(args.get(1..).unwrap_or_default())
    }
}

/// The error that CPython has in the place of one of a native's.
#[cold]
fn reword(
    error: PyBaseExceptionRef,
    callee: &PyObject,
    given: Given,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    // What a guest raised has passed a frame.
    if error.__traceback__().is_some() {
        return error;
    }
    let arguments = error.args();
    let [text] = arguments.as_slice() else {
        return error;
    };
    let Some(text) = text.downcast_ref::<PyStr>().and_then(|text| text.to_str()) else {
        return error;
    };
    let exceptions = &vm.ctx.exceptions;
    let class = error.class();
    let Some(native) = describe(callee, vm) else {
        return error;
    };
    let better = if class.is(exceptions.type_error) {
        if !given.has_self {
            return vm.new_type_error(native.unbound());
        }
        if let Some(text) = native.error_of_its_own(text) {
            return of_module(text, &native, vm).unwrap_or(error);
        }
        native.type_error(text, &given, vm)
    } else if class.is(exceptions.value_error) {
        if let Some(text) = native.type_error_for_value_error(text) {
            return vm.new_type_error(text);
        }
        native.value_error(text)
    } else {
        native.other_error(text)
    };
    match better {
        Some(text) => vm.new_exception_msg(class.to_owned(), text.into()),
        None => error,
    }
}

/// The error class of a native's own module, with a text.
fn of_module(text: String, native: &Native, vm: &VirtualMachine) -> Option<PyBaseExceptionRef> {
    let module: &'static str = native.module_of_error()?;
    let class = vm.import(module, 0).ok()?.get_attr("error", vm).ok()?;
    let class = class.downcast::<PyType>().ok()?;
    let is_exception = class.fast_issubclass(vm.ctx.exceptions.exception_type);
    is_exception.then(|| vm.new_exception_msg(class, text.into()))
}

/// Where a native belongs: its class or its module, and its name. `None` for what has no such.
fn describe(callee: &PyObject, vm: &VirtualMachine) -> Option<Native> {
    let text = |object: PyObjectRef| -> Option<String> {
        let text = object.downcast_ref::<PyStr>()?.to_str()?;
        Some(text.to_owned())
    };
    let name = text(callee.get_attr("__name__", vm).ok()?)?;
    if callee.class().is(vm.ctx.types.method_descriptor_type) {
        let class = callee.get_attr("__objclass__", vm).ok()?;
        let class = class.downcast_ref::<PyType>()?;
        return Some(Native::method(class.name().to_string(), name));
    }
    if let Ok(owner) = callee.get_attr("__self__", vm)
        && !owner.class().is(vm.ctx.types.module_type)
        && !vm.is_none(&owner)
    {
        // Of a class, or of an object whose class may be derived from the one that has it.
        let class = match owner.downcast_ref::<PyType>() {
            Some(class) => class.to_owned(),
            None => owner.class().to_owned(),
        };
        let derived = class.name().to_string();
        let mro = class.mro_collect();
        let own = mro.iter().find(|class| {
            class
                .slots
                .flags
                .load()
                .contains(&PyTypeFlags::IMMUTABLETYPE)
        });
        let own = own.map_or_else(|| derived.clone(), |class| class.name().to_string());
        return Some(Native::bound(own, derived, name));
    }
    let module = text(callee.get_attr("__module__", vm).ok()?)?;
    Some(Native::function(module, name))
}
