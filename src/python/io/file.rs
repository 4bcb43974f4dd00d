//! `_io.FileIO`: a descriptor as a file object, after CPython's `Modules/_io/fileio.c`.

use std::cell::Cell;

use rustpython_vm::{
    AsObject, FromArgs, Py, PyObject, PyObjectRef, PyResult, TryFromObject, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyInt, PyStr},
    function::{ArgBytesLike, ArgMemoryBuffer, FsPath, OptionalArg},
    pyclass,
    recursion::ReprGuard,
    types::{Constructor, DefaultConstructor, Destructor, Initializer, Representable},
    warn,
};

use super::{BUFFER_BYTES, RawIoBase, mode::RawMode, unsupported};
use crate::{
    filesystem::{Errno, Kind, Whence},
    python::{current, os_error},
};

/// A file object without a buffer. What it has of the file is the number of a descriptor.
#[pyclass(module = "_io", name = "FileIO", base = RawIoBase)]
#[derive(Debug)]
#[repr(C)]
pub struct FileIO {
    base: RawIoBase,
    /// Negative when it is closed.
    descriptor: Cell<i32>,
    /// Whether closing this closes the descriptor.
    closes: Cell<bool>,
    mode: Cell<RawMode>,
    seekable: Cell<Option<bool>>,
    /// Whether it is being closed because nothing refers to it any more.
    finalizing: Cell<bool>,
}

impl Default for FileIO {
    fn default() -> Self {
        Self {
            base: RawIoBase,
            descriptor: Cell::new(-1),
            closes: Cell::new(true),
            mode: Cell::default(),
            seekable: Cell::default(),
            finalizing: Cell::default(),
        }
    }
}

impl DefaultConstructor for FileIO {}

/// `FileIO(file, mode='r', closefd=True, opener=None)`.
#[derive(FromArgs)]
pub struct FileArgs {
    #[pyarg(any)]
    file: PyObjectRef,
    #[pyarg(any, optional)]
    mode: OptionalArg<PyObjectRef>,
    #[pyarg(any, default = true)]
    closefd: bool,
    #[pyarg(any, default)]
    opener: Option<PyObjectRef>,
}

/// `seek(pos, whence=0, /)`.
#[derive(FromArgs)]
pub struct SeekArgs {
    #[pyarg(positional)]
    position: PyObjectRef,
    #[pyarg(positional, default = 0)]
    whence: i32,
}

impl Initializer for FileIO {
    type Args = FileArgs;

    fn init(zelf: &Py<Self>, args: Self::Args, vm: &VirtualMachine) -> PyResult<()> {
        if zelf.descriptor.get() >= 0 {
            if zelf.closes.get() {
                zelf.close_descriptor(vm)?;
            } else {
                zelf.descriptor.set(-1);
            }
        }
        let given = descriptor_of(&args.file, vm)?;
        let path = match given {
            Some(_) => None,
            None => Some(path_bytes(&args.file, vm)?),
        };
        let mode = match &args.mode {
            OptionalArg::Present(mode) => text_argument(mode, "FileIO() argument 'mode'", vm)?,
            OptionalArg::Missing => "r".to_owned(),
        };
        let mode = RawMode::parse(&mode, vm)?;
        zelf.mode.set(mode);
        zelf.seekable.set(None);
        if let Some(path) = path {
            zelf.closes.set(true);
            if !args.closefd {
                return Err(vm.new_value_error("Cannot use closefd=False with file name"));
            }
            let descriptor = match args.opener.filter(|opener| !vm.is_none(opener)) {
                Some(opener) => call_opener(&opener, &args.file, mode, vm)?,
                None => current::files()
                    .open(&path, mode.options())
                    .map_err(|errno| os_error::with_name(errno, args.file.clone(), vm))?,
            };
            zelf.descriptor.set(descriptor);
        } else if let Some(descriptor) = given {
            zelf.descriptor.set(descriptor);
            zelf.closes.set(args.closefd);
        }
        let checked = Self::check_file(zelf, &args.file, vm);
        if checked.is_err() {
            if given.is_some() {
                zelf.descriptor.set(-1);
            } else {
                // What went wrong before counts.
                let _ = zelf.close_descriptor(vm);
            }
        }
        checked
    }
}

/// The descriptor that was given in the place of a name.
fn descriptor_of(file: &PyObject, vm: &VirtualMachine) -> PyResult<Option<i32>> {
    if file.class().is(vm.ctx.types.bool_type) {
        let message = vm.ctx.new_str("bool is used as a file descriptor");
        let category = vm.ctx.exceptions.runtime_warning.to_owned();
        warn::warn(message.into(), Some(category), 1, None, vm)?;
    }
    let number = match file.downcast_ref::<PyInt>() {
        Some(int) => int.to_owned(),
        None if file.class().has_attr(vm.ctx.intern_str("__index__")) => file.try_index(vm)?,
        None => return Ok(None),
    };
    match number.try_to_primitive::<i32>(vm) {
        Ok(number) if number < 0 => Err(vm.new_value_error("negative file descriptor")),
        Ok(number) => Ok(Some(number)),
        // A path then, which an integer is not.
        Err(_) => Ok(None),
    }
}

/// The text or bytes that a path is made of.
pub(super) fn path_object(path: PyObjectRef, vm: &VirtualMachine) -> PyResult {
    Ok(match FsPath::try_from_path_like(path, false, vm)? {
        FsPath::Str(text) => text.into(),
        FsPath::Bytes(bytes) => bytes.into(),
    })
}

/// The bytes of a path, with CPython's errors for what is none.
fn path_bytes(path: &PyObject, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
    let path = FsPath::try_from_path_like(path.to_owned(), false, vm)?;
    let bytes = match &path {
        FsPath::Str(text) => vm.fsencode(text)?.as_encoded_bytes().to_vec(),
        FsPath::Bytes(bytes) => bytes.as_bytes().to_vec(),
    };
    if bytes.contains(&0) {
        return Err(vm.new_value_error("embedded null byte"));
    }
    Ok(bytes)
}

/// An argument that must be text without zeros.
pub(super) fn text_argument(
    argument: &PyObject,
    name: &str,
    vm: &VirtualMachine,
) -> PyResult<String> {
    let Some(text) = argument.downcast_ref::<PyStr>() else {
        let class = argument_class(argument, vm);
        return Err(vm.new_type_error(format!("{name} must be str, not {class}")));
    };
    let text = text
        .to_str()
        .ok_or_else(|| vm.new_value_error("surrogates not allowed"))?;
    if text.contains('\0') {
        return Err(vm.new_value_error("embedded null character"));
    }
    Ok(text.to_owned())
}

/// The class of an argument as CPython's messages name it.
pub(super) fn argument_class(argument: &PyObject, vm: &VirtualMachine) -> String {
    if vm.is_none(argument) {
        "None".to_owned()
    } else {
        argument.class().name().to_string()
    }
}

fn call_opener(
    opener: &PyObject,
    file: &PyObjectRef,
    mode: RawMode,
    vm: &VirtualMachine,
) -> PyResult<i32> {
    let descriptor = opener.call((file.clone(), mode.flags()), vm)?;
    if descriptor.downcast_ref::<PyInt>().is_none() {
        return Err(vm.new_type_error("expected integer from opener"));
    }
    let descriptor = i32::try_from_object(vm, descriptor)?;
    if descriptor < 0 {
        return Err(vm.new_value_error(format!("opener returned {descriptor}")));
    }
    Ok(descriptor)
}

/// A file offset, as `PyLong_AsOff_t` reads it.
fn offset(value: &PyObject, vm: &VirtualMachine) -> PyResult<i64> {
    let number = value.try_index(vm)?;
    number
        .try_to_primitive(vm)
        .map_err(|_| vm.new_overflow_error("Python int too large to convert to C long"))
}

impl FileIO {
    /// The descriptor, while the file is open.
    pub fn number(&self) -> Option<i32> {
        Some(self.descriptor.get()).filter(|&number| number >= 0)
    }

    /// The descriptor, or the error of a closed file.
    fn open_descriptor(&self, vm: &VirtualMachine) -> PyResult<i32> {
        self.number()
            .ok_or_else(|| vm.new_value_error("I/O operation on closed file"))
    }

    /// The descriptor of a file that may be read.
    fn source(&self, vm: &VirtualMachine) -> PyResult<i32> {
        let descriptor = self.open_descriptor(vm)?;
        if self.mode.get().readable {
            Ok(descriptor)
        } else {
            Err(unsupported("File not open for reading", vm))
        }
    }

    /// The descriptor of a file that may be written.
    fn target(&self, vm: &VirtualMachine) -> PyResult<i32> {
        let descriptor = self.open_descriptor(vm)?;
        if self.mode.get().writable {
            Ok(descriptor)
        } else {
            Err(unsupported("File not open for writing", vm))
        }
    }

    /// Completes the opening: the descriptor must be that of an open file, and no directory.
    fn check_file(zelf: &Py<Self>, name: &PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let files = current::files();
        let descriptor = zelf.descriptor.get();
        let metadata = files
            .metadata_of(descriptor)
            .map_err(|errno| os_error::plain(errno, vm))?;
        if metadata.kind == Kind::Directory {
            return Err(os_error::with_name(Errno::IsDirectory, name.clone(), vm));
        }
        zelf.as_object().set_attr("name", name.clone(), vm)?;
        if zelf.mode.get().appending {
            // A stream stays where it is.
            let _ = files.seek(descriptor, 0, Whence::End);
        }
        Ok(())
    }

    fn close_descriptor(&self, vm: &VirtualMachine) -> PyResult<()> {
        let descriptor = self.descriptor.replace(-1);
        if descriptor < 0 {
            return Ok(());
        }
        current::files()
            .close(descriptor)
            .map_err(|errno| os_error::plain(errno, vm))
    }

    /// Where the file stands. Descriptors of streams stand nowhere.
    fn position(&self, vm: &VirtualMachine) -> PyResult<u64> {
        let descriptor = self.open_descriptor(vm)?;
        current::files()
            .seek(descriptor, 0, Whence::Current)
            .map_err(|errno| os_error::plain(errno, vm))
    }

    /// Tells of a file that was dropped without being closed, to who asks for such warnings.
    fn warn_of_drop(&self, source: &PyObject, vm: &VirtualMachine) {
        if self.descriptor.get() < 0 || !self.closes.get() {
            return;
        }
        let Ok(text) = source.repr(vm) else { return };
        let message = vm
            .ctx
            .new_str(format!("unclosed file {}", text.to_string_lossy()));
        let category = vm.ctx.exceptions.resource_warning.to_owned();
        let source = Some(source.to_owned());
        if let Err(error) = warn::warn(message.into(), Some(category), 1, source, vm) {
            vm.run_unraisable(error, None, vm.ctx.none());
        }
    }
}

/// Reads from a descriptor until there is nothing more.
fn read_to_end(descriptor: i32, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
    const STEP: usize = 8 << 10;
    let files = current::files();
    let failed = |errno: Errno| os_error::plain(errno, vm);
    let metadata = files.metadata_of(descriptor).map_err(failed)?;
    let position = files.seek(descriptor, 0, Whence::Current).unwrap_or(0);
    let rest = metadata.size.saturating_sub(position);
    let mut bytes = Vec::new();
    let mut step = usize::try_from(rest).unwrap_or(usize::MAX).max(STEP);
    loop {
        let length = bytes.len();
        let end = length
            .checked_add(step)
            .ok_or_else(|| vm.no_memory_error())?;
        bytes.try_reserve(step).map_err(|_| vm.no_memory_error())?;
        bytes.resize(end, 0);
        let count = files
            .read(descriptor, &mut bytes[length..])
            .map_err(failed)?;
        bytes.truncate(length + count);
        if count == 0 || (metadata.kind == Kind::File && count as u64 == rest) {
            return Ok(bytes);
        }
        step = bytes.len().max(STEP);
    }
}

#[pyclass(
    with(Constructor, Initializer, Representable, Destructor),
    flags(BASETYPE, HAS_DICT, HAS_WEAKREF)
)]
impl FileIO {
    #[pygetset]
    fn closed(zelf: &Py<Self>) -> bool {
        zelf.descriptor.get() < 0
    }

    #[pygetset]
    fn closefd(zelf: &Py<Self>) -> bool {
        zelf.closes.get()
    }

    #[pygetset]
    fn mode(zelf: &Py<Self>) -> &'static str {
        zelf.mode.get().name()
    }

    #[pygetset(name = "_blksize")]
    fn block_size(_zelf: &Py<Self>) -> usize {
        BUFFER_BYTES
    }

    #[pymethod]
    fn fileno(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<i32> {
        zelf.open_descriptor(vm)
    }

    #[pymethod]
    fn readable(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
        zelf.open_descriptor(vm)?;
        Ok(zelf.mode.get().readable)
    }

    #[pymethod]
    fn writable(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
        zelf.open_descriptor(vm)?;
        Ok(zelf.mode.get().writable)
    }

    #[pymethod]
    fn seekable(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
        zelf.open_descriptor(vm)?;
        if zelf.seekable.get().is_none() {
            zelf.seekable.set(Some(zelf.position(vm).is_ok()));
        }
        Ok(zelf.seekable.get() == Some(true))
    }

    #[pymethod]
    fn isatty(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
        zelf.open_descriptor(vm).map(|_| false)
    }

    #[pymethod]
    fn read(
        zelf: &Py<Self>,
        size: OptionalArg<Option<PyObjectRef>>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let descriptor = zelf.source(vm)?;
        let size = match size.flatten() {
            None => -1,
            Some(size) => read_size(&size, vm)?,
        };
        let Ok(size) = usize::try_from(size) else {
            return vm.call_method(zelf.as_object(), "readall", ());
        };
        let files = current::files();
        let failed = |errno: Errno| os_error::plain(errno, vm);
        let metadata = files.metadata_of(descriptor).map_err(failed)?;
        // A program may ask for far more than there is.
        let size = match metadata.kind {
            Kind::File => size.min(usize::try_from(metadata.size).unwrap_or(usize::MAX)),
            _ => size,
        };
        let mut bytes = vm.new_zeroed_bytes(size)?;
        let count = files.read(descriptor, &mut bytes).map_err(failed)?;
        bytes.truncate(count);
        Ok(vm.ctx.new_bytes(bytes).into())
    }

    #[pymethod]
    fn readall(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        let descriptor = zelf.open_descriptor(vm)?;
        read_to_end(descriptor, vm)
    }

    #[pymethod]
    fn readinto(zelf: &Py<Self>, buffer: ArgMemoryBuffer, vm: &VirtualMachine) -> PyResult<usize> {
        let descriptor = zelf.source(vm)?;
        buffer
            .with_ref(|bytes| current::files().read(descriptor, bytes))
            .map_err(|errno| os_error::plain(errno, vm))
    }

    #[pymethod]
    fn write(zelf: &Py<Self>, data: ArgBytesLike, vm: &VirtualMachine) -> PyResult<usize> {
        let descriptor = zelf.target(vm)?;
        data.with_ref(|bytes| super::write(descriptor, bytes))
            .map_err(|errno| os_error::plain(errno, vm))
    }

    #[pymethod]
    fn seek(zelf: &Py<Self>, args: SeekArgs, vm: &VirtualMachine) -> PyResult<u64> {
        let descriptor = zelf.open_descriptor(vm)?;
        let offset = offset(&args.position, vm)?;
        let whence = match args.whence {
            0 => Ok(Whence::Start),
            1 => Ok(Whence::Current),
            2 => Ok(Whence::End),
            _ => Err(Errno::Invalid),
        };
        whence
            .and_then(|whence| current::files().seek(descriptor, offset, whence))
            .map_err(|errno| os_error::plain(errno, vm))
    }

    #[pymethod]
    fn tell(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<u64> {
        zelf.position(vm)
    }

    #[pymethod]
    fn truncate(
        zelf: &Py<Self>,
        size: OptionalArg<Option<PyObjectRef>>,
        vm: &VirtualMachine,
    ) -> PyResult {
        let descriptor = zelf.target(vm)?;
        let size = match size.flatten() {
            Some(size) => size,
            None => vm.ctx.new_int(zelf.position(vm)?).into(),
        };
        u64::try_from(offset(&size, vm)?)
            .map_err(|_| Errno::Invalid)
            .and_then(|length| current::files().truncate(descriptor, length))
            .map_err(|errno| os_error::plain(errno, vm))?;
        Ok(size)
    }

    #[pymethod]
    fn close(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<()> {
        let object = zelf.as_object();
        let is_closed = object.get_attr("closed", vm)?.try_to_bool(vm)?;
        // What `_IOBase.close` does.
        let flushed = if is_closed {
            Ok(())
        } else {
            let flushed = vm.call_method(object, "flush", ());
            object.set_attr("__closed", vm.ctx.new_bool(true), vm)?;
            flushed.map(drop)
        };
        if !zelf.closes.get() {
            zelf.descriptor.set(-1);
            return flushed;
        }
        if zelf.finalizing.get() {
            zelf.warn_of_drop(object, vm);
        }
        match (flushed, zelf.close_descriptor(vm)) {
            (Err(first), Err(last)) => {
                last.set_context(Some(first));
                Err(last)
            }
            (flushed, closed) => flushed.and(closed),
        }
    }

    #[pymethod]
    fn __getstate__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult {
        let name = zelf.class().name().to_string();
        Err(vm.new_type_error(format!("cannot pickle '{name}' instances")))
    }

    #[pymethod]
    fn _dealloc_warn(zelf: &Py<Self>, source: PyObjectRef, vm: &VirtualMachine) {
        zelf.warn_of_drop(&source, vm);
    }
}

/// The size that a reading method is given.
pub(super) fn read_size(size: &PyObject, vm: &VirtualMachine) -> PyResult<isize> {
    if !size.class().has_attr(vm.ctx.intern_str("__index__")) {
        let class = size.class().name().to_string();
        let message = format!("argument should be integer or None, not '{class}'");
        return Err(vm.new_type_error(message));
    }
    let number = size.try_index(vm)?;
    number.try_to_primitive(vm).map_err(|_| {
        let class = size.class().name().to_string();
        vm.new_overflow_error(format!("cannot fit '{class}' into an index-sized integer"))
    })
}

impl Representable for FileIO {
    fn repr_str(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<String> {
        let class = zelf.class().slot_name().to_string();
        let descriptor = zelf.descriptor.get();
        if descriptor < 0 {
            return Ok(format!("<{class} [closed]>"));
        }
        let name = match vm.get_attribute_opt(zelf.as_object(), "name")? {
            Some(name) => {
                let Some(_guard) = ReprGuard::enter(vm, zelf.as_object()) else {
                    return Err(reentrant(&class, vm));
                };
                format!("name={}", name.repr(vm)?.to_string_lossy())
            }
            None => format!("fd={descriptor}"),
        };
        let mode = zelf.mode.get().name();
        let closes = if zelf.closes.get() { "True" } else { "False" };
        Ok(format!("<{class} {name} mode='{mode}' closefd={closes}>"))
    }
}

fn reentrant(class: &str, vm: &VirtualMachine) -> PyBaseExceptionRef {
    vm.new_runtime_error(format!("reentrant call inside {class}.__repr__"))
}

impl Destructor for FileIO {
    fn slot_del(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        if let Some(file) = zelf.downcast_ref::<Self>() {
            file.finalizing.set(true);
        }
        let closed = vm
            .get_attribute_opt(zelf, "closed")
            .and_then(|closed| closed.map(|closed| closed.try_to_bool(vm)).transpose());
        // An object that cannot tell was never made in full.
        if let Ok(Some(false)) = closed
            && let Err(error) = vm.call_method(zelf, "close", ())
        {
            vm.run_unraisable(error, None, zelf.to_owned());
        }
        Ok(())
    }

    fn del(_zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<()> {
        Ok(())
    }
}
