//! The environment.

use std::collections::BTreeMap;

use rustpython_vm::{AsObject, PyResult, VirtualMachine, builtins::PyDict};

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

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{
        AsObject, PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyBytes, PyDictRef, PyStr},
    };

    use super::super::arguments;
    use crate::{filesystem::Errno, python::os_error};

    /// Filled for each run by `set_environment`; `os.environ` reads and writes it.
    #[pyattr]
    fn environ(vm: &VirtualMachine) -> PyDictRef {
        vm.ctx.new_dict()
    }

    /// `os.environ` calls this when it is changed, and keeps the change itself: there is nobody else to tell of it.
    #[pyfunction]
    fn putenv(name: PyObjectRef, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let name = text(&name, vm)?;
        text(&value, vm)?;
        if name.contains(&b'=') {
            return Err(vm.new_value_error("illegal environment variable name"));
        }
        if name.is_empty() {
            return Err(os_error::plain(Errno::Invalid, vm));
        }
        Ok(())
    }

    #[pyfunction]
    fn unsetenv(name: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let name = text(&name, vm)?;
        if name.is_empty() || name.contains(&b'=') {
            return Err(os_error::plain(Errno::Invalid, vm));
        }
        Ok(())
    }

    fn text(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        let bytes = if let Some(text) = object.downcast_ref::<PyStr>() {
            arguments::encode(text, vm)?
        } else if let Some(bytes) = object.downcast_ref::<PyBytes>() {
            bytes.as_bytes().to_vec()
        } else {
            return Err(vm.new_type_error(format!(
                "expected str, bytes or os.PathLike object, not {}",
                object.class().name()
            )));
        };
        if bytes.contains(&0) {
            return Err(vm.new_value_error("embedded null byte"));
        }
        Ok(bytes)
    }
}
