//! What the functions of `posix` are called with: paths, descriptors, and the like.

use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyResult, TryFromObject, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyBytes, PyInt, PyStr},
};

use crate::{
    filesystem::{Errno, Result},
    python::os_error,
};

/// A path.
#[derive(Clone)]
pub struct Path {
    pub bytes: Vec<u8>,
    /// What the program gave, for exceptions.
    pub object: PyObjectRef,
    /// Whether it was given as bytes, and answers are expected to be.
    pub is_bytes: bool,
}

/// A path, or the descriptor of an open file.
#[derive(Clone)]
pub enum Target {
    Path(Path),
    Descriptor(i32),
}

/// What the name of a path argument may be, as CPython's exceptions put it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kinds {
    Path,
    PathOrDescriptor,
    PathDescriptorOrNone,
}

impl Path {
    /// Reads the argument `argument` of the function `function`.
    pub fn read(
        object: PyObjectRef,
        function: &str,
        argument: &str,
        vm: &VirtualMachine,
    ) -> PyResult<Self> {
        read_path(object, function, argument, Kinds::Path, vm)
    }

    /// The argument `path`.
    pub fn of(object: PyObjectRef, function: &str, vm: &VirtualMachine) -> PyResult<Self> {
        Self::read(object, function, "path", vm)
    }

    /// The exception of an operation on this path.
    pub fn error(&self, errno: Errno, vm: &VirtualMachine) -> PyBaseExceptionRef {
        os_error::with_name(errno, self.object.clone(), vm)
    }
}

impl Target {
    /// Reads the argument `path` of the function `function`.
    pub fn of(object: PyObjectRef, function: &str, vm: &VirtualMachine) -> PyResult<Self> {
        Self::read(object, function, Kinds::PathOrDescriptor, vm)
    }

    /// The same, where `None` is the working directory.
    pub fn or_here(
        object: Option<PyObjectRef>,
        function: &str,
        vm: &VirtualMachine,
    ) -> PyResult<Self> {
        match object.filter(|object| !vm.is_none(object)) {
            Some(object) => Self::read(object, function, Kinds::PathDescriptorOrNone, vm),
            None => Ok(Self::Path(Path {
                bytes: b".".to_vec(),
                object: vm.ctx.new_str(".").into(),
                is_bytes: false,
            })),
        }
    }

    fn read(
        object: PyObjectRef,
        function: &str,
        kinds: Kinds,
        vm: &VirtualMachine,
    ) -> PyResult<Self> {
        let is_path =
            object.downcast_ref::<PyStr>().is_some() || object.downcast_ref::<PyBytes>().is_some();
        if !is_path && object.number().is_index() {
            return descriptor(&object, vm).map(Self::Descriptor);
        }
        read_path(object, function, "path", kinds, vm).map(Self::Path)
    }

    /// The exception of an operation on this.
    pub fn error(&self, errno: Errno, vm: &VirtualMachine) -> PyBaseExceptionRef {
        match self {
            Self::Path(path) => path.error(errno, vm),
            Self::Descriptor(number) => {
                os_error::with_name(errno, vm.ctx.new_int(*number).into(), vm)
            }
        }
    }
}

fn read_path(
    object: PyObjectRef,
    function: &str,
    argument: &str,
    kinds: Kinds,
    vm: &VirtualMachine,
) -> PyResult<Path> {
    let refuse = |object: &PyObjectRef| {
        let expected = match kinds {
            Kinds::Path => "string, bytes or os.PathLike",
            Kinds::PathOrDescriptor => "string, bytes, os.PathLike or integer",
            Kinds::PathDescriptorOrNone => "string, bytes, os.PathLike, integer or None",
        };
        vm.new_type_error(format!(
            "{function}: {argument} should be {expected}, not {}",
            object.class().name()
        ))
    };
    let given = match path_method(&object, vm) {
        Some(method) => method.call((object,), vm)?,
        None => object,
    };
    let (bytes, is_bytes) = if let Some(text) = given.downcast_ref::<PyStr>() {
        (encode(text, vm)?, false)
    } else if let Some(bytes) = given.downcast_ref::<PyBytes>() {
        (bytes.as_bytes().to_vec(), true)
    } else {
        return Err(refuse(&given));
    };
    if bytes.contains(&0) {
        return Err(
            vm.new_value_error(format!("{function}: embedded null character in {argument}"))
        );
    }
    Ok(Path {
        bytes,
        object: given,
        is_bytes,
    })
}

/// The method `__fspath__` of what is neither text nor bytes.
pub fn path_method(object: &PyObjectRef, vm: &VirtualMachine) -> Option<PyObjectRef> {
    if object.downcast_ref::<PyStr>().is_some() || object.downcast_ref::<PyBytes>().is_some() {
        return None;
    }
    let method = object.class().get_attr(vm.ctx.intern_str("__fspath__"))?;
    (!vm.is_none(&method)).then_some(method)
}

/// A name as the filesystem has it: UTF-8, in which what Python could not decode is as it was.
pub fn encode(text: &Py<PyStr>, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
    if let Some(text) = text.to_str() {
        return Ok(text.as_bytes().to_vec());
    }
    let bytes = vm.call_method(text.as_object(), "encode", ("utf-8", "surrogateescape"))?;
    let bytes = bytes.downcast_ref::<PyBytes>();
    bytes.map_or_else(
        || Err(vm.new_type_error("encode() made no bytes")),
        |bytes| Ok(bytes.as_bytes().to_vec()),
    )
}

/// A name of the filesystem, as text or as bytes.
pub fn decode(name: &[u8], is_bytes: bool, vm: &VirtualMachine) -> PyResult {
    if is_bytes {
        return Ok(vm.ctx.new_bytes(name.to_vec()).into());
    }
    match std::str::from_utf8(name) {
        Ok(name) => Ok(vm.ctx.new_str(name).into()),
        Err(_) => {
            let name = vm.ctx.new_bytes(name.to_vec());
            vm.call_method(name.as_object(), "decode", ("utf-8", "surrogateescape"))
        }
    }
}

/// The number of a descriptor.
fn descriptor(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<i32> {
    let number = object.try_index(vm)?;
    number.try_to_primitive::<i32>(vm).map_err(|_| {
        vm.new_overflow_error(if *number.as_bigint() < Default::default() {
            "fd is less than minimum"
        } else {
            "fd is greater than maximum"
        })
    })
}

/// An argument that C has as an `int`: a descriptor, a mode, flags.
#[derive(Clone, Copy, Default)]
pub struct Int(pub i32);

impl TryFromObject for Int {
    fn try_from_object(vm: &VirtualMachine, object: PyObjectRef) -> PyResult<Self> {
        let number = object.try_index(vm)?;
        number.try_to_primitive::<i32>(vm).map(Self).map_err(|_| {
            vm.new_overflow_error(if *number.as_bigint() < Default::default() {
                "signed integer is less than minimum"
            } else {
                "signed integer is greater than maximum"
            })
        })
    }
}

/// An argument that C has as a position in a file.
#[derive(Clone, Copy, Default)]
pub struct Offset(pub i64);

impl TryFromObject for Offset {
    fn try_from_object(vm: &VirtualMachine, object: PyObjectRef) -> PyResult<Self> {
        let number = object.try_index(vm)?;
        let number = number.try_to_primitive::<i64>(vm);
        number
            .map(Self)
            .map_err(|_| vm.new_overflow_error("Python int too large to convert to C long"))
    }
}

/// An open file: its descriptor, or something with a method `fileno`.
#[derive(Clone, Copy)]
pub struct Opened(pub i32);

impl TryFromObject for Opened {
    fn try_from_object(vm: &VirtualMachine, object: PyObjectRef) -> PyResult<Self> {
        let number = if object.downcast_ref::<PyInt>().is_some() {
            object
        } else {
            let method = object.get_attr("fileno", vm).map_err(|_| {
                vm.new_type_error("argument must be an int, or have a fileno() method.")
            })?;
            let number = method.call((), vm)?;
            if number.downcast_ref::<PyInt>().is_none() {
                return Err(vm.new_type_error("fileno() returned a non-integer"));
            }
            number
        };
        let Int(descriptor) = Int::try_from_object(vm, number)?;
        if descriptor < 0 {
            return Err(vm.new_value_error(format!(
                "file descriptor cannot be a negative integer ({descriptor})"
            )));
        }
        Ok(Self(descriptor))
    }
}

/// The descriptor of the directory that a relative path starts from; `None` for the working directory.
#[derive(Clone, Copy, Default)]
pub struct Base(pub Option<i32>);

impl TryFromObject for Base {
    fn try_from_object(vm: &VirtualMachine, object: PyObjectRef) -> PyResult<Self> {
        if vm.is_none(&object) {
            return Ok(Self(None));
        }
        if !object.number().is_index() {
            return Err(vm.new_type_error(format!(
                "argument should be integer or None, not {}",
                object.class().name()
            )));
        }
        descriptor(&object, vm).map(|number| Self(Some(number)))
    }
}

/// What is as good as true or false.
#[derive(Clone, Copy)]
pub struct Truth(pub bool);

impl TryFromObject for Truth {
    fn try_from_object(vm: &VirtualMachine, object: PyObjectRef) -> PyResult<Self> {
        object.try_to_bool(vm).map(Self)
    }
}

/// What an operation came to, with the exception of one that names no file.
pub fn answer<T>(result: Result<T>, vm: &VirtualMachine) -> PyResult<T> {
    result.map_err(|errno| os_error::plain(errno, vm))
}
