//! The module `posix`, which `os` is made of, over the files of the run.
//!
//! What it has is what Linux has, as far as it makes sense without processes and network: what is not there fails as on a system that lacks it,
//! with an AttributeError. `docs/engine-notes.md` tells what was chosen, and why.

mod arguments;
mod constants;
mod descriptors;
mod directories;
mod entries;
mod environment;
mod limits;
mod ownership;
mod paths;
mod process;
mod status;
mod times;
mod tree;

pub use environment::set_environment;
pub(super) use module::module_def;

#[rustpython_vm::pymodule(
    name = "posix",
    with(
        descriptors::module,
        directories::module,
        entries::module,
        environment::module,
        limits::module,
        ownership::module,
        paths::module,
        process::module,
        status::module,
        times::module,
        tree::module
    )
)]
mod module {
    use rustpython_vm::{
        Py, PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyListRef, PyModule, PyTypeRef},
    };

    use super::constants::CONSTANTS;

    /// What the calls that `os` asks about take: descriptors of files and of directories, and whether they follow links.
    const HAVE: &[&str] = &[
        "HAVE_FACCESSAT",
        "HAVE_FCHDIR",
        "HAVE_FCHMOD",
        "HAVE_FCHMODAT",
        "HAVE_FCHOWN",
        "HAVE_FCHOWNAT",
        "HAVE_FDOPENDIR",
        "HAVE_FPATHCONF",
        "HAVE_FSTATAT",
        "HAVE_FSTATVFS",
        "HAVE_FTRUNCATE",
        "HAVE_FUTIMENS",
        "HAVE_LCHOWN",
        "HAVE_LINKAT",
        "HAVE_LUTIMES",
        "HAVE_MKDIRAT",
        "HAVE_OPENAT",
        "HAVE_READLINKAT",
        "HAVE_RENAMEAT",
        "HAVE_SYMLINKAT",
        "HAVE_UNLINKAT",
        "HAVE_UTIMENSAT",
    ];

    #[pyattr]
    fn _have_functions(vm: &VirtualMachine) -> PyListRef {
        let names = HAVE
            .iter()
            .map(|&name| PyObjectRef::from(vm.ctx.new_str(name)));
        vm.ctx.new_list(names.collect())
    }

    #[pyattr]
    fn error(vm: &VirtualMachine) -> PyTypeRef {
        vm.ctx.exceptions.os_error.to_owned()
    }

    pub(crate) fn module_exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
        __module_exec(vm, module);
        for &(name, number) in CONSTANTS {
            module.set_attr(vm.ctx.intern_str(name), vm.ctx.new_int(number), vm)?;
        }
        Ok(())
    }
}
