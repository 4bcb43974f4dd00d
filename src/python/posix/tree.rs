//! Names: given, taken away, and links.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{FromArgs, PyObjectRef, PyResult, VirtualMachine};

    use super::super::arguments::{Base, Offset, Path, Target, Truth, decode};
    use crate::{
        filesystem::{Errno, Result},
        python::{current, os_error},
    };

    #[derive(FromArgs)]
    struct RemoveArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(named, default)]
        dir_fd: Base,
    }

    #[pyfunction]
    fn remove(args: RemoveArgs, vm: &VirtualMachine) -> PyResult<()> {
        take_away(args, "remove", vm)
    }

    #[pyfunction]
    fn unlink(args: RemoveArgs, vm: &VirtualMachine) -> PyResult<()> {
        take_away(args, "unlink", vm)
    }

    fn take_away(args: RemoveArgs, function: &str, vm: &VirtualMachine) -> PyResult<()> {
        let path = Path::of(args.path, function, vm)?;
        let removed = current::files().within(args.dir_fd.0, |files| files.remove(&path.bytes));
        removed.map_err(|errno| path.error(errno, vm))
    }

    #[derive(FromArgs)]
    struct RenameArgs {
        #[pyarg(any)]
        src: PyObjectRef,
        #[pyarg(any)]
        dst: PyObjectRef,
        #[pyarg(named, default)]
        src_dir_fd: Base,
        #[pyarg(named, default)]
        dst_dir_fd: Base,
    }

    #[pyfunction]
    fn rename(args: RenameArgs, vm: &VirtualMachine) -> PyResult<()> {
        move_to(args, "rename", vm)
    }

    #[pyfunction]
    fn replace(args: RenameArgs, vm: &VirtualMachine) -> PyResult<()> {
        move_to(args, "replace", vm)
    }

    fn move_to(args: RenameArgs, function: &str, vm: &VirtualMachine) -> PyResult<()> {
        let source = Path::read(args.src, function, "src", vm)?;
        let target = Path::read(args.dst, function, "dst", vm)?;
        let renamed = from(args.src_dir_fd, &source).and_then(|source| {
            let target = from(args.dst_dir_fd, &target)?;
            current::files().rename(&source, &target)
        });
        renamed.map_err(|errno| of_two(errno, source, target, vm))
    }

    #[derive(FromArgs)]
    struct LinkArgs {
        #[pyarg(any)]
        src: PyObjectRef,
        #[pyarg(any)]
        dst: PyObjectRef,
        #[pyarg(named, default)]
        src_dir_fd: Base,
        #[pyarg(named, default)]
        dst_dir_fd: Base,
        /// On Linux a link to a link is made whatever this says, unless there are descriptors of directories.
        #[pyarg(named, default = Truth(true), py_default = "True")]
        #[allow(dead_code)]
        follow_symlinks: Truth,
    }

    #[pyfunction]
    fn link(args: LinkArgs, vm: &VirtualMachine) -> PyResult<()> {
        let source = Path::read(args.src, "link", "src", vm)?;
        let target = Path::read(args.dst, "link", "dst", vm)?;
        let linked = from(args.src_dir_fd, &source).and_then(|source| {
            let target = from(args.dst_dir_fd, &target)?;
            current::files().make_name(&source, &target)
        });
        linked.map_err(|errno| of_two(errno, source, target, vm))
    }

    /// A path as it is from the working directory.
    fn from(base: Base, path: &Path) -> Result<Vec<u8>> {
        match base.0 {
            Some(descriptor) if !path.bytes.starts_with(b"/") => {
                let mut way = current::files().directory_of(descriptor)?;
                way.push(b'/');
                way.extend_from_slice(&path.bytes);
                Ok(way)
            }
            _ => Ok(path.bytes.clone()),
        }
    }

    fn of_two(
        errno: Errno,
        first: Path,
        second: Path,
        vm: &VirtualMachine,
    ) -> rustpython_vm::builtins::PyBaseExceptionRef {
        os_error::with_names(errno, first.object, second.object, vm)
    }

    #[derive(FromArgs)]
    struct SymlinkArgs {
        #[pyarg(any)]
        src: PyObjectRef,
        #[pyarg(any)]
        dst: PyObjectRef,
        /// Only Windows wants to know.
        #[pyarg(any, default = Truth(false), py_default = "False")]
        #[allow(dead_code)]
        target_is_directory: Truth,
        #[pyarg(named, default)]
        dir_fd: Base,
    }

    #[pyfunction]
    fn symlink(args: SymlinkArgs, vm: &VirtualMachine) -> PyResult<()> {
        let source = Path::read(args.src, "symlink", "src", vm)?;
        let target = Path::read(args.dst, "symlink", "dst", vm)?;
        let linked = current::files().within(args.dir_fd.0, |files| {
            files.make_link(&source.bytes, &target.bytes)
        });
        linked.map_err(|errno| of_two(errno, source, target, vm))
    }

    #[derive(FromArgs)]
    struct ReadlinkArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(named, default)]
        dir_fd: Base,
    }

    #[pyfunction]
    fn readlink(args: ReadlinkArgs, vm: &VirtualMachine) -> PyResult {
        let path = Path::of(args.path, "readlink", vm)?;
        let files = current::files();
        let target = files.within(args.dir_fd.0, |files| files.read_link(&path.bytes));
        let target = target.map_err(|errno| path.error(errno, vm))?;
        decode(&target, path.is_bytes, vm)
    }

    #[derive(FromArgs)]
    struct TruncateArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any)]
        length: Offset,
    }

    #[pyfunction]
    fn truncate(args: TruncateArgs, vm: &VirtualMachine) -> PyResult<()> {
        let target = Target::of(args.path, "truncate", vm)?;
        let files = current::files();
        let length = u64::try_from(args.length.0).map_err(|_| Errno::Invalid);
        let truncated = length.and_then(|length| match &target {
            Target::Path(path) => files.truncate_path(&path.bytes, length),
            Target::Descriptor(number) => files.truncate(*number, length),
        });
        truncated.map_err(|errno| target.error(errno, vm))
    }
}
