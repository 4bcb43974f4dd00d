//! What `_io` lacks in an engine without an operating system: [`FileIO`] over the descriptors of the guest's files, and `open`. And the two
//! functions that programs use streams by, `print` and `input`.

mod file;
mod mended;
mod mode;
mod open;
mod print;
pub mod unwritten;
mod wording;

use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyTypeRef},
    class::{PyClassImpl, StaticType},
    common::static_cell,
    pyclass,
};

use super::{current, threads};
use crate::filesystem;

pub use file::FileIO;
pub(super) use open::module_def as open_module_def;
pub(super) use print::module_def as print_module_def;

/// What CPython 3.14 buffers, unless a file asks for more.
const BUFFER_BYTES: usize = 128 << 10;

/// What is read ahead of a program. It is less than CPython's, because the buffer is copied for every line.
pub const AHEAD_BYTES: usize = 8 << 10;

/// The engine's own class `_io._RawIOBase`, which it does not let out: a name to derive from. No value of it is ever made.
#[pyclass(module = "_io", name = "_RawIOBase")]
#[derive(Debug, Default, PyPayload)]
#[repr(align(8))]
pub struct RawIoBase;

#[pyclass]
impl RawIoBase {}

/// Classes of `_io` that natives need, whatever a guest makes of the module.
struct Classes {
    buffered_reader: PyTypeRef,
    buffered_writer: PyTypeRef,
    buffered_random: PyTypeRef,
    text_io_wrapper: PyTypeRef,
    unsupported_operation: PyTypeRef,
}

static_cell! {
    static CLASSES: Classes;
}

/// Completes `_io`, before `io` is imported, and `builtins`.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let io = vm.import("_io", 0)?;
    let class = |name: &'static str| -> PyResult<PyTypeRef> {
        io.get_attr(name, vm)?
            .downcast()
            .map_err(|_| vm.new_type_error("it is no class"))
    };
    // A thread that starts a second engine has them from the first.
    if CLASSES.get().is_none() {
        let classes = Classes {
            buffered_reader: class("BufferedReader")?,
            buffered_writer: class("BufferedWriter")?,
            buffered_random: class("BufferedRandom")?,
            text_io_wrapper: class("TextIOWrapper")?,
            unsupported_operation: class("UnsupportedOperation")?,
        };
        let _ = CLASSES.set(classes);
        let _ = RawIoBase::init_manually(class("_RawIOBase")?);
    }
    wording::install(&io, vm)?;
    mended::install(&io, vm)?;
    unwritten::install(&io, vm)?;
    io.set_attr("FileIO", FileIO::make_static_type(), vm)?;
    open::install(&io, vm)?;
    print::install(vm)
}

/// Writes to a descriptor. What goes to a stream waits for the turn of the thread that writes it.
pub fn write(descriptor: i32, bytes: &[u8]) -> filesystem::Result<usize> {
    let files = current::files();
    match files.stream(descriptor) {
        Some(stream) => {
            threads::write(stream, bytes);
            Ok(bytes.len())
        }
        None => files.write(descriptor, bytes),
    }
}

fn classes() -> &'static Classes {
    CLASSES.get().expect("install was called")
}

fn unsupported(message: impl Into<String>, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let class = classes().unsupported_operation.as_object();
    exception(class, vm.ctx.new_str(message.into()).into(), vm)
}

/// Makes an exception out of one argument.
fn exception(class: &PyObject, argument: PyObjectRef, vm: &VirtualMachine) -> PyBaseExceptionRef {
    match class.call((argument,), vm) {
        Ok(error) => error
            .downcast()
            .unwrap_or_else(|_| vm.new_runtime_error("it is no exception")),
        Err(error) => error,
    }
}
