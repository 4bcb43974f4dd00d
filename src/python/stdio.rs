//! `sys.stdin`, `sys.stdout` and `sys.stderr` over the host.
//!
//! Each is the stack of objects that CPython builds for a pipe, with a raw stream of natives at the bottom. Text
//! is written through at once: what a program printed before it is stopped is seen, and both streams stand in
//! the order they were written.

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    function::{ArgBytesLike, ArgMemoryBuffer},
};

use super::{current, threads};
use crate::host::Stream;

/// Puts the three streams into `sys`.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let io = vm.import("_io", 0)?;
    let stdin = vm.call_method(&io, "BufferedReader", (raw_input(&io, vm)?,))?;
    let streams = [
        ("stdin", stdin, "strict"),
        ("stdout", raw_output(&io, Stream::Stdout, vm)?, "strict"),
        (
            "stderr",
            raw_output(&io, Stream::Stderr, vm)?,
            "backslashreplace",
        ),
    ];
    for (name, buffer, errors) in streams {
        let (line_buffering, write_through) = (false, true);
        let text = vm.call_method(
            &io,
            "TextIOWrapper",
            (buffer, "utf-8", errors, "\n", line_buffering, write_through),
        )?;
        let mode = if name == "stdin" { "r" } else { "w" };
        text.set_attr("mode", vm.ctx.new_str(mode), vm)?;
        let sys = vm.sys_module.as_object();
        sys.set_attr(vm.ctx.intern_str(format!("__{name}__")), text.clone(), vm)?;
        sys.set_attr(name, text, vm)?;
    }
    Ok(())
}

fn raw_input(io: &PyObjectRef, vm: &VirtualMachine) -> PyResult {
    let read_into =
        |buffer: ArgMemoryBuffer| -> usize { buffer.with_ref(|bytes| current::host().read(bytes)) };
    let methods = [
        ("readinto", vm.new_function("readinto", read_into).into()),
        ("readable", answer_true("readable", vm)),
    ];
    raw_stream(io, "<stdin>", 0, "rb", &methods, vm)
}

fn raw_output(io: &PyObjectRef, stream: Stream, vm: &VirtualMachine) -> PyResult {
    let write = move |data: ArgBytesLike| -> usize {
        data.with_ref(|bytes| {
            threads::write(stream, bytes);
            bytes.len()
        })
    };
    let methods = [
        ("write", vm.new_function("write", write).into()),
        ("writable", answer_true("writable", vm)),
    ];
    let name = match stream {
        Stream::Stdout => "<stdout>",
        Stream::Stderr => "<stderr>",
    };
    raw_stream(io, name, stream as i32, "wb", &methods, vm)
}

fn answer_true(name: &'static str, vm: &VirtualMachine) -> PyObjectRef {
    vm.new_function(name, || true).into()
}

/// An instance of a new subclass of `RawIOBase`. Native functions do not bind, so they need no `self`.
fn raw_stream(
    io: &PyObjectRef,
    name: &str,
    descriptor: i32,
    mode: &str,
    methods: &[(&str, PyObjectRef)],
    vm: &VirtualMachine,
) -> PyResult {
    let members = vm.ctx.new_dict();
    members.set_item("name", vm.ctx.new_str(name).into(), vm)?;
    members.set_item("mode", vm.ctx.new_str(mode).into(), vm)?;
    let fileno = vm.new_function("fileno", move || descriptor);
    members.set_item("fileno", fileno.into(), vm)?;
    for (name, method) in methods {
        members.set_item(*name, method.clone(), vm)?;
    }
    let base = io.get_attr("_RawIOBase", vm)?;
    let class = vm
        .ctx
        .types
        .type_type
        .as_object()
        .call(("FileIO", vm.ctx.new_tuple(vec![base]), members), vm)?;
    class.call((), vm)
}
