//! `sys.stdin`, `sys.stdout` and `sys.stderr`.
//!
//! Each is the stack of objects that CPython builds for a pipe: text over a buffer over the file of a descriptor. What is written goes
//! through at once: what a program printed before it is stopped is seen, and both streams stand in the order they were written.

use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyResult, VirtualMachine, builtins::PyModule, class::StaticType,
    function::ArgBytesLike,
};

use super::{
    io::{self, FileIO},
    os_error,
};

/// Puts the three streams into `sys`.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let io = vm.import("_io", 0)?;
    let stdin = file(0, "<stdin>", "r", vm)?;
    let stdin = vm.call_method(&io, "BufferedReader", (stdin, io::AHEAD_BYTES))?;
    let streams = [
        ("stdin", stdin, "strict"),
        ("stdout", writer(&io, 1, "<stdout>", vm)?, "strict"),
        (
            "stderr",
            writer(&io, 2, "<stderr>", vm)?,
            "backslashreplace",
        ),
    ];
    let sys: &Py<PyModule> = &vm.sys_module;
    for (name, buffer, errors) in streams {
        let (line_buffering, write_through) = (name == "stderr", true);
        let text = vm.call_method(
            &io,
            "TextIOWrapper",
            (buffer, "utf-8", errors, "\n", line_buffering, write_through),
        )?;
        let mode = if name == "stdin" { "r" } else { "w" };
        text.set_attr("mode", vm.ctx.new_str(mode), vm)?;
        sys.set_attr(vm.ctx.intern_str(format!("__{name}__")), text.clone(), vm)?;
        sys.set_attr(name, text, vm)?;
    }
    Ok(())
}

/// The file of a descriptor, which it leaves open.
fn file(descriptor: i32, name: &str, mode: &str, vm: &VirtualMachine) -> PyResult {
    let closes = vm.ctx.new_bool(false);
    let file = FileIO::static_type()
        .as_object()
        .call((descriptor, mode, closes), vm)?;
    file.set_attr("name", vm.ctx.new_str(name), vm)?;
    Ok(file)
}

/// A buffered writer that keeps nothing: its own `write` stands before that of its class.
fn writer(io: &PyObjectRef, descriptor: i32, name: &str, vm: &VirtualMachine) -> PyResult {
    let raw = file(descriptor, name, "w", vm)?;
    let buffer = vm.call_method(io, "BufferedWriter", (raw.clone(),))?;
    let write = move |data: ArgBytesLike, vm: &VirtualMachine| -> PyResult<usize> {
        let number = raw
            .downcast_ref::<FileIO>()
            .and_then(|raw| raw.number())
            .ok_or_else(|| vm.new_value_error("write to closed file"))?;
        data.with_ref(|bytes| io::write(number, bytes))
            .map_err(|errno| os_error::plain(errno, vm))
    };
    buffer.set_attr("write", vm.new_function("write", write), vm)?;
    Ok(buffer)
}
