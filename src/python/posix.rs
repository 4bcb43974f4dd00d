//! The module `posix`, which `os` is made of.
//!
//! There are no files and no processes yet: what asks for a file by name learns that it does not exist.

use std::collections::BTreeMap;

use rustpython_vm::{AsObject, PyResult, VirtualMachine, builtins::PyDict};

pub(super) use module::module_def;

/// Makes `environment` the one of `os.environ`, and nothing else.
pub fn set_environment(
    environment: &BTreeMap<String, String>,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let posix = vm.import("posix", 0)?;
    let environ = posix.get_attr("environ", vm)?;
    let environ = environ
        .downcast_ref::<PyDict>()
        .ok_or_else(|| vm.new_type_error("posix.environ is no dict"))?;
    environ.clear();
    for (name, value) in environment {
        let name = vm.ctx.new_bytes(name.as_bytes().to_vec());
        let value = vm.ctx.new_bytes(value.as_bytes().to_vec());
        environ.set_item(name.as_object(), value.into(), vm)?;
    }
    Ok(())
}

#[rustpython_vm::pymodule(name = "posix")]
mod module {
    use rustpython_vm::{
        PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyBytes, PyDictRef, PyListRef, PyStr},
        function::{FuncArgs, OptionalArg},
    };

    use crate::{
        filesystem::{Errno, HOME},
        host::Stop,
        python::{current, errno, os_error},
    };

    /// Filled for each run by `set_environment`; `os.environ` reads and writes it.
    #[pyattr]
    fn environ(vm: &VirtualMachine) -> PyDictRef {
        vm.ctx.new_dict()
    }

    /// None of the calls that `os` asks about takes a descriptor.
    #[pyattr]
    fn _have_functions(vm: &VirtualMachine) -> PyListRef {
        vm.ctx.new_list(Vec::new())
    }

    #[pyattr]
    const O_RDONLY: i32 = 0;
    #[pyattr]
    const O_WRONLY: i32 = 1;
    #[pyattr]
    const O_RDWR: i32 = 2;
    #[pyattr]
    const O_CREAT: i32 = 0o100;
    #[pyattr]
    const O_EXCL: i32 = 0o200;
    #[pyattr]
    const O_TRUNC: i32 = 0o1000;
    #[pyattr]
    const O_APPEND: i32 = 0o2000;
    #[pyattr]
    const F_OK: i32 = 0;
    #[pyattr]
    const X_OK: i32 = 1;
    #[pyattr]
    const W_OK: i32 = 2;
    #[pyattr]
    const R_OK: i32 = 4;

    /// `os._exit(status)`: at once, without `finally`, `atexit` or anything else.
    #[pyfunction]
    fn _exit(status: i32) {
        current::host().stop(Stop::Exit(status));
    }

    #[pyfunction]
    fn urandom(size: isize, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        let size = usize::try_from(size)
            .map_err(|_| vm.new_value_error("negative argument not allowed"))?;
        let mut bytes = Vec::new();
        bytes
            .try_reserve_exact(size)
            .map_err(|_| vm.no_memory_error())?;
        bytes.resize(size, 0);
        current::host().random(&mut bytes);
        Ok(bytes)
    }

    /// `os.environ` calls this when it is changed, and keeps the change itself: there is nobody else to tell of it.
    #[pyfunction]
    fn putenv(_name: PyObjectRef, _value: PyObjectRef) {}

    #[pyfunction]
    fn unsetenv(_name: PyObjectRef) {}

    #[pyfunction]
    fn getcwd() -> &'static str {
        HOME
    }

    #[pyfunction]
    fn getcwdb() -> Vec<u8> {
        HOME.as_bytes().to_vec()
    }

    #[pyfunction]
    fn getpid() -> i32 {
        // What CPython answers where there are no processes (Emscripten).
        42
    }

    #[pyfunction]
    fn cpu_count() -> i32 {
        1
    }

    #[pyfunction]
    fn strerror(code: i32) -> String {
        errno::strerror(code)
    }

    /// `os.fspath`, <https://peps.python.org/pep-0519/>.
    #[pyfunction]
    fn fspath(path: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        if is_path(&path) {
            return Ok(path);
        }
        let class = path.class().to_owned();
        let Some(method) = class.get_attr(vm.ctx.intern_str("__fspath__")) else {
            return Err(vm.new_type_error(format!(
                "expected str, bytes or os.PathLike object, not {}",
                class.name()
            )));
        };
        let answer = method.call((path,), vm)?;
        if is_path(&answer) {
            return Ok(answer);
        }
        Err(vm.new_type_error(format!(
            "expected {}.__fspath__() to return str or bytes, not {}",
            class.name(),
            answer.class().name()
        )))
    }

    fn is_path(object: &PyObjectRef) -> bool {
        object.downcast_ref::<PyStr>().is_some() || object.downcast_ref::<PyBytes>().is_some()
    }

    #[pyfunction]
    fn stat(path: PyObjectRef, _options: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
        no_such_file(path, vm)
    }

    #[pyfunction]
    fn lstat(path: PyObjectRef, _options: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
        no_such_file(path, vm)
    }

    #[pyfunction]
    fn listdir(path: OptionalArg<PyObjectRef>, vm: &VirtualMachine) -> PyResult<()> {
        no_such_file(path.unwrap_or_else(|| vm.ctx.new_str(".").into()), vm)
    }

    #[pyfunction]
    fn remove(path: PyObjectRef, _options: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
        no_such_file(path, vm)
    }

    fn no_such_file(path: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let path = fspath(path, vm)?;
        Err(os_error::with_name(Errno::NotFound, path, vm))
    }
}
