//! Directories: made, removed, listed, and worked in.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{FromArgs, PyObjectRef, PyResult, VirtualMachine, builtins::PyListRef};

    use super::super::arguments::{Base, Int, Opened, Path, Target, answer, decode};
    use crate::{
        filesystem::Filesystem,
        python::{current, os_error},
    };

    #[derive(FromArgs)]
    struct MkdirArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any, default = Int(0o777), py_default = "511")]
        mode: Int,
        #[pyarg(named, default)]
        dir_fd: Base,
    }

    #[pyfunction]
    fn mkdir(args: MkdirArgs, vm: &VirtualMachine) -> PyResult<()> {
        let path = Path::of(args.path, "mkdir", vm)?;
        let permissions = args.mode.0.cast_unsigned() & 0o7777;
        let made = current::files().within(args.dir_fd.0, |files| {
            files.make_directory(&path.bytes, permissions)
        });
        made.map_err(|errno| path.error(errno, vm))
    }

    #[derive(FromArgs)]
    struct RmdirArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(named, default)]
        dir_fd: Base,
    }

    #[pyfunction]
    fn rmdir(args: RmdirArgs, vm: &VirtualMachine) -> PyResult<()> {
        let path = Path::of(args.path, "rmdir", vm)?;
        let removed =
            current::files().within(args.dir_fd.0, |files| files.remove_directory(&path.bytes));
        removed.map_err(|errno| path.error(errno, vm))
    }

    #[derive(FromArgs)]
    struct ListArgs {
        #[pyarg(any, default)]
        path: Option<PyObjectRef>,
    }

    /// The names come in order, which no system promises.
    #[pyfunction]
    fn listdir(args: ListArgs, vm: &VirtualMachine) -> PyResult<PyListRef> {
        let target = Target::or_here(args.path, "listdir", vm)?;
        let files = current::files();
        let (entries, is_bytes) = match &target {
            Target::Path(path) => (files.list(&path.bytes), path.is_bytes),
            Target::Descriptor(number) => {
                let opened = files.opened(*number);
                (
                    opened.and_then(|file| Filesystem::list_node(&file.node)),
                    false,
                )
            }
        };
        let entries = entries.map_err(|errno| target.error(errno, vm))?;
        let names = entries.iter().map(|(name, _)| decode(name, is_bytes, vm));
        Ok(vm.ctx.new_list(names.collect::<PyResult<_>>()?))
    }

    #[derive(FromArgs)]
    struct ChdirArgs {
        #[pyarg(any)]
        path: PyObjectRef,
    }

    #[pyfunction]
    fn chdir(args: ChdirArgs, vm: &VirtualMachine) -> PyResult<()> {
        let target = Target::of(args.path, "chdir", vm)?;
        let files = current::files();
        let changed = match &target {
            Target::Path(path) => files.change_directory(&path.bytes),
            Target::Descriptor(number) => files.change_directory_to(*number),
        };
        changed.map_err(|errno| target.error(errno, vm))
    }

    #[derive(FromArgs)]
    struct FchdirArgs {
        #[pyarg(any)]
        fd: Opened,
    }

    #[pyfunction]
    fn fchdir(args: FchdirArgs, vm: &VirtualMachine) -> PyResult<()> {
        answer(current::files().change_directory_to(args.fd.0), vm)
    }

    #[pyfunction]
    fn getcwd(vm: &VirtualMachine) -> PyResult {
        decode(&here(vm)?, false, vm)
    }

    #[pyfunction]
    fn getcwdb(vm: &VirtualMachine) -> PyResult {
        decode(&here(vm)?, true, vm)
    }

    fn here(vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        let here = current::files().current_directory();
        here.map_err(|errno| os_error::plain(errno, vm))
    }
}
