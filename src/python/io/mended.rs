//! Methods of the engine's files that do other than CPython's.
//!
//! - `readline` of a buffer reads byte by byte, by calls of `read(1)`.
//! - `readline(size)` of text, when something was read before, gives more than a line, or panics: it takes the length of the line for its end.
//! - `truncate()` of text cuts where the text was read to, and CPython's where its buffer is.
//! - `seek(0, 1)` of text goes to where its buffer is, which is ahead of what was read and behind what was written.

use rustpython_vm::{
    Py, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBytes, PyInt, PyStr, PyType, PyTypeRef},
    common::wtf8::Wtf8Buf,
    function::{Callee, FuncArgs, PyMethodDef},
};

use super::file::read_size;

/// A method of the engine's.
type Method = &'static PyMethodDef;

const READLINE_DOC: &str =
    "readline($self, size=-1, /)\n--\n\nRead and return one line from the stream.";

/// Gives the classes their methods, before their errors are put into other words.
pub fn install(io: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
    for name in ["BufferedReader", "BufferedRandom"] {
        let class = class(io, name, vm)?;
        let (peek, read) = (method(class, "peek", vm)?, method(class, "read", vm)?);
        let read_line = move |vm: &VirtualMachine, args: FuncArgs, _callee: Callee| -> PyResult {
            let (file, size) = arguments(args, vm)?;
            buffered_line(&file, size, peek, read, vm)
        };
        set(class, "readline", read_line, read, vm);
    }
    let class = class(io, "TextIOWrapper", vm)?;
    let (read_line, read) = (method(class, "readline", vm)?, method(class, "read", vm)?);
    let limited = move |vm: &VirtualMachine, args: FuncArgs, callee: Callee| -> PyResult {
        if args.args.len() == 1 && args.kwargs.is_empty() {
            return (read_line.func)(vm, args, callee);
        }
        let (file, size) = arguments(args, vm)?;
        match size {
            Some(size) => text_line(&file, size, read_line, read, vm),
            None => call(read_line, vec![file], vm),
        }
    };
    set(class, "readline", limited, read_line, vm);
    let seek = method(class, "seek", vm)?;
    let stay = move |vm: &VirtualMachine, mut args: FuncArgs, callee: Callee| -> PyResult {
        if let [file, offset, whence] = &args.args[..]
            && is_int(whence, 1)
            && is_int(offset, 0)
        {
            let here = vm.call_method(file, "tell", ())?;
            args.args.truncate(1);
            args.args.push(here);
        }
        (seek.func)(vm, args, callee)
    };
    set(class, "seek", stay, seek, vm);
    let truncate = method(class, "truncate", vm)?;
    let cut = move |vm: &VirtualMachine, args: FuncArgs, callee: Callee| -> PyResult {
        let ([file] | [file, _]) = &args.args[..] else {
            return (truncate.func)(vm, args, callee);
        };
        if !args.kwargs.is_empty() {
            return (truncate.func)(vm, args, callee);
        }
        vm.call_method(file, "flush", ())?;
        let buffer = file.get_attr("buffer", vm)?;
        vm.call_method(&buffer, "truncate", FuncArgs::from(args.args[1..].to_vec()))
    };
    set(class, "truncate", cut, truncate, vm);
    Ok(())
}

fn class(io: &PyObject, name: &'static str, vm: &VirtualMachine) -> PyResult<&'static Py<PyType>> {
    let class: PyTypeRef = io
        .get_attr(name, vm)?
        .downcast()
        .map_err(|_| vm.new_type_error("it is no class"))?;
    // Classes of the engine are never freed.
    Ok(Box::leak(Box::new(class)))
}

/// What the engine has for a method, whatever was put before it.
fn method(class: &Py<PyType>, name: &str, vm: &VirtualMachine) -> PyResult<Method> {
    let mut methods = class.slots().methods.iter();
    methods
        .find(|method| method.name == name)
        .ok_or_else(|| vm.new_type_error("the class has no such method"))
}

fn is_int(object: &PyObject, expected: i32) -> bool {
    let number = object.downcast_ref::<PyInt>();
    number.is_some_and(|number| i32::try_from(number.as_bigint()) == Ok(expected))
}

/// Puts a function in the place of a method, or of one that is inherited, which is then told of like another.
fn set(
    class: &'static Py<PyType>,
    name: &'static str,
    func: impl Fn(&VirtualMachine, FuncArgs, Callee) -> PyResult + 'static,
    like: Method,
    vm: &VirtualMachine,
) {
    let method: Method = Box::leak(Box::new(PyMethodDef {
        name,
        func: Box::leak(Box::new(func)),
        doc: if name == like.name {
            like.doc
        } else {
            Some(READLINE_DOC)
        },
        ..like.clone()
    }));
    let method = super::wording::reworded_of(class, method);
    class.set_attr(
        vm.ctx.intern_str(name),
        method.build_method(&vm.ctx, class).into(),
    );
}

fn call(method: Method, args: Vec<PyObjectRef>, vm: &VirtualMachine) -> PyResult {
    (method.func)(vm, FuncArgs::from(args), Callee::named(method.name))
}

/// The file, and how much of a line is asked for. `None` is all of it.
fn arguments(args: FuncArgs, vm: &VirtualMachine) -> PyResult<(PyObjectRef, Option<usize>)> {
    if !args.kwargs.is_empty() {
        return Err(vm.new_type_error("readline() takes no keyword arguments"));
    }
    let count = args.args.len();
    let mut args = args.args.into_iter();
    let (Some(file), size, None) = (args.next(), args.next(), args.next()) else {
        let given = count.saturating_sub(1);
        return Err(vm.new_type_error(format!("readline expected at most 1 argument, got {given}")));
    };
    let size = match size {
        Some(size) if !vm.is_none(&size) => usize::try_from(read_size(&size, vm)?).ok(),
        _ => None,
    };
    Ok((file, size))
}

fn buffered_line(
    file: &PyObjectRef,
    size: Option<usize>,
    peek: Method,
    read: Method,
    vm: &VirtualMachine,
) -> PyResult {
    let mut line = Vec::new();
    loop {
        let ahead = call(peek, vec![file.clone()], vm)?;
        let Some(ahead) = ahead.downcast_ref::<PyBytes>() else {
            break;
        };
        let wanted = size.map_or(usize::MAX, |size| size - line.len());
        let ahead = ahead.as_bytes();
        let ahead = &ahead[..ahead.len().min(wanted)];
        let end = ahead.iter().position(|&byte| byte == b'\n');
        let count = end.map_or(ahead.len(), |end| end + 1);
        if count == 0 {
            break;
        }
        let part = call(read, vec![file.clone(), vm.ctx.new_int(count).into()], vm)?;
        let Some(bytes) = part.downcast_ref::<PyBytes>() else {
            break;
        };
        let is_complete = end.is_some() || count == wanted || bytes.as_bytes().is_empty();
        if is_complete && line.is_empty() {
            return Ok(part);
        }
        line.try_reserve(bytes.as_bytes().len())
            .map_err(|_| vm.no_memory_error())?;
        line.extend_from_slice(bytes.as_bytes());
        if is_complete {
            break;
        }
    }
    Ok(vm.ctx.new_bytes(line).into())
}

/// A line of at most so many characters.
fn text_line(
    file: &PyObjectRef,
    size: usize,
    read_line: Method,
    read: Method,
    vm: &VirtualMachine,
) -> PyResult {
    // Where it can go back, it reads the line and then what is wanted of it.
    if let Ok(start) = vm.call_method(file, "tell", ()) {
        let line = call(read_line, vec![file.clone()], vm)?;
        let length = line
            .downcast_ref::<PyStr>()
            .map_or(0, |line| line.char_len());
        if length <= size {
            return Ok(line);
        }
        vm.call_method(file, "seek", (start,))?;
        return call(read, vec![file.clone(), vm.ctx.new_int(size).into()], vm);
    }
    let mut line = Wtf8Buf::new();
    for _ in 0..size {
        let character = call(read, vec![file.clone(), vm.ctx.new_int(1).into()], vm)?;
        let Some(character) = character.downcast_ref::<PyStr>() else {
            break;
        };
        line.push_wtf8(character.as_wtf8());
        if matches!(character.as_wtf8().as_bytes(), b"" | b"\n") {
            break;
        }
    }
    Ok(vm.ctx.new_str(line).into())
}
