//! What the engine's own file classes say when something is wrong, in CPython's words.
//!
//! Programs print these: `I/O operation on closed file.`, `write() argument must be str, not int`. Each method of the classes is put behind a
//! function that calls it and looks at nothing but its error.

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyStr, PyType, PyTypeRef},
    function::{Callee, FuncArgs, PyMethodDef, PyMethodFlags},
};

use super::unsupported;

/// A class whose words are other ones.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Base,
    Buffered,
    Text,
    Bytes,
    String,
}

const CLASSES: &[(&str, Kind)] = &[
    ("_IOBase", Kind::Base),
    ("_RawIOBase", Kind::Base),
    ("_BufferedIOBase", Kind::Buffered),
    ("BufferedReader", Kind::Buffered),
    ("BufferedWriter", Kind::Buffered),
    ("BufferedRandom", Kind::Buffered),
    ("_TextIOBase", Kind::Text),
    ("TextIOWrapper", Kind::Text),
    ("BytesIO", Kind::Bytes),
    ("StringIO", Kind::String),
];

/// Puts the methods of `_io`'s classes behind what rewords their errors.
pub fn install(io: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
    for &(name, kind) in CLASSES {
        let class: PyTypeRef = io
            .get_attr(name, vm)?
            .downcast()
            .map_err(|_| vm.new_type_error("it is no class"))?;
        // Classes of the engine are never freed.
        let class: &'static Py<PyType> = Box::leak(Box::new(class));
        for method in class.slots().methods {
            if method.flags.contains(PyMethodFlags::METHOD) {
                let descriptor = reworded(method, kind).build_method(&vm.ctx, class);
                class.set_attr(vm.ctx.intern_str(method.name), descriptor.into());
            }
        }
        // A closed `BytesIO` gives itself, and fails at the first line.
        if kind != Kind::Bytes {
            class.slots().iter.store(Some(iterate));
        }
    }
    Ok(())
}

/// The same of a method that a class gets from elsewhere.
pub fn reworded_of(class: &Py<PyType>, method: &'static PyMethodDef) -> &'static PyMethodDef {
    let mut classes = CLASSES.iter();
    let known = classes.find(|(name, _)| *class.name() == **name);
    known.map_or(method, |&(_, kind)| reworded(method, kind))
}

/// A file is its own iterator.
fn iterate(file: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    if file.get_attr("closed", vm)?.try_to_bool(vm)? {
        return Err(vm.new_value_error("I/O operation on closed file."));
    }
    Ok(file)
}

/// A method that does what another one does, and says it as CPython.
fn reworded(method: &'static PyMethodDef, kind: Kind) -> &'static PyMethodDef {
    let (name, call) = (method.name, method.func);
    let asks = matches!(name, "readable" | "writable" | "seekable") && kind != Kind::Base;
    let func = move |vm: &VirtualMachine, args: FuncArgs, callee: Callee| -> PyResult {
        let file = asks.then(|| args.args.first().cloned()).flatten();
        let answer = call(vm, args, callee).map_err(|error| reword(error, kind, name, vm))?;
        match file {
            // The engine answers for a closed file as well.
            Some(file) if file.get_attr("closed", vm)?.try_to_bool(vm)? => {
                let end = if kind == Kind::Bytes { "." } else { "" };
                Err(vm.new_value_error(format!("I/O operation on closed file{end}")))
            }
            _ => Ok(answer),
        }
    };
    Box::leak(Box::new(PyMethodDef {
        func: Box::leak(Box::new(func)),
        ..method.clone()
    }))
}

/// The error that CPython has in the place of one of the engine's.
#[cold]
fn reword(
    error: PyBaseExceptionRef,
    kind: Kind,
    method: &'static str,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    // What a guest raised has passed a frame.
    if error.__traceback__().is_some() {
        return error;
    }
    let [message] = &error.args()[..] else {
        return error;
    };
    let Some(message) = message
        .downcast_ref::<PyStr>()
        .and_then(|text| text.to_str())
    else {
        return error;
    };
    let exceptions = &vm.ctx.exceptions;
    let class = error.class();
    if class.is(exceptions.value_error) {
        let words = match (kind, method, message) {
            (Kind::Buffered, "readline", "peek of closed file") => "readline of closed file",
            (Kind::Buffered, "truncate", "I/O operation on closed file") => {
                "truncate of closed file"
            }
            (Kind::String, ..) => return error,
            // What these say is what the methods say that they call.
            (Kind::Base, "readline" | "tell", _)
            | (Kind::Buffered, "tell" | "fileno" | "isatty", _)
            | (Kind::Text, "fileno" | "isatty", _) => return error,
            (_, _, "I/O operation on closed file") => "I/O operation on closed file.",
            _ => return error,
        };
        return vm.new_value_error(words);
    }
    if class.is(exceptions.type_error) {
        return type_error(message, kind, method, vm).unwrap_or(error);
    }
    match unsupported_operation(message) {
        Some(operation) if class.is(&super::classes().unsupported_operation) => {
            unsupported(operation, vm)
        }
        _ => error,
    }
}

fn type_error(
    message: &str,
    kind: Kind,
    method: &str,
    vm: &VirtualMachine,
) -> Option<PyBaseExceptionRef> {
    if method == "write" {
        let class = message
            .strip_prefix("Expected type 'str' but '")?
            .strip_suffix("' found.")?;
        return Some(vm.new_type_error(match kind {
            Kind::String => format!("string argument expected, got '{class}'"),
            _ if class == "NoneType" => "write() argument must be str, not None".to_owned(),
            _ => format!("write() argument must be str, not {class}"),
        }));
    }
    let optional = match method {
        "read" | "readlines" | "read1" => true,
        "readline" => kind != Kind::Text,
        "truncate" => matches!(kind, Kind::Bytes | Kind::String),
        _ => false,
    };
    let class = message.strip_suffix(" object cannot be interpreted as an integer")?;
    optional.then(|| vm.new_type_error(format!("argument should be integer or None, not {class}")))
}

/// The operation in `BufferedWriter.read() not supported`.
fn unsupported_operation(message: &str) -> Option<String> {
    let (_, operation) = message.strip_suffix("() not supported")?.split_once('.')?;
    Some(operation.to_owned())
}
