//! Methods of the engine's own classes that are replaced.

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyListRef, PyStr, PyType},
};

/// Gives classes the methods that `_sandglass` has for them, as `(class, name, method)`. Python itself must not change these classes.
pub fn complete(support: &PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    let methods: PyListRef = support.get_attr("methods", vm)?.try_into_value(vm)?;
    for entry in methods.borrow_vec().iter() {
        let class = entry.get_item(&0, vm)?;
        let name = entry.get_item(&1, vm)?;
        let (Some(class), Some(name)) =
            (class.downcast_ref::<PyType>(), name.downcast_ref::<PyStr>())
        else {
            return Err(vm.new_type_error("an entry is a class, a name and a method"));
        };
        let name = vm.ctx.intern_str(name.as_object().str(vm)?.to_string());
        class.set_attr(name, entry.get_item(&2, vm)?);
    }
    Ok(())
}
