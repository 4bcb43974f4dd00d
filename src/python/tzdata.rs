//! The module `_tzdata`: the engine's time zones, for `zoneinfo`.

pub(super) use module::module_def;

#[rustpython_vm::pymodule(name = "_tzdata")]
mod module {
    use rustpython_vm::{VirtualMachine, builtins::PyListRef, builtins::PyStrRef};

    use crate::python::zone;

    /// The file of a zone, in the format TZif, or None.
    #[pyfunction]
    fn read(name: PyStrRef) -> Option<Vec<u8>> {
        zone::read(name.to_str()?)
    }

    /// The names of all zones.
    #[pyfunction]
    fn names(vm: &VirtualMachine) -> PyListRef {
        let names = zone::names().map(|name| vm.ctx.new_str(name).into());
        vm.ctx.new_list(names.collect())
    }
}
