//! Who may do what with a file.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{FromArgs, PyObjectRef, PyResult, VirtualMachine};

    use super::super::{
        arguments::{Base, Int, Path, Target, Truth, answer},
        status::{GUEST, check_target},
    };
    use crate::{
        filesystem::{Errno, Metadata},
        python::current,
    };

    #[derive(FromArgs)]
    struct AccessArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any)]
        mode: Int,
        #[pyarg(named, default)]
        dir_fd: Base,
        /// The guest is who it is.
        #[pyarg(named, default = Truth(false), py_default = "False")]
        #[allow(dead_code)]
        effective_ids: Truth,
        #[pyarg(named, default = Truth(true), py_default = "True")]
        follow_symlinks: Truth,
    }

    #[pyfunction]
    fn access(args: AccessArgs, vm: &VirtualMachine) -> PyResult<bool> {
        let path = Path::of(args.path, "access", vm)?;
        let wanted = args.mode.0.cast_unsigned();
        let files = current::files();
        let admitted = files.within(args.dir_fd.0, |files| {
            files.admits(&path.bytes, wanted, args.follow_symlinks.0)
        });
        Ok(wanted <= 7 && admitted.unwrap_or(false))
    }

    #[derive(FromArgs)]
    struct ChmodArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any)]
        mode: Int,
        #[pyarg(named, default)]
        dir_fd: Base,
        #[pyarg(named, default = Truth(true), py_default = "True")]
        follow_symlinks: Truth,
    }

    #[pyfunction]
    fn chmod(args: ChmodArgs, vm: &VirtualMachine) -> PyResult<()> {
        let target = Target::of(args.path, "chmod", vm)?;
        if !args.follow_symlinks.0 {
            // Links have no permissions on Linux.
            return Err(
                vm.new_not_implemented_error("chmod: follow_symlinks unavailable on this platform")
            );
        }
        check_target(&target, args.dir_fd, true, "chmod", vm)?;
        let permissions = args.mode.0.cast_unsigned();
        let files = current::files();
        let changed = match &target {
            Target::Descriptor(number) => files.set_permissions_of(*number, permissions),
            Target::Path(path) => files.within(args.dir_fd.0, |files| {
                files.set_permissions(&path.bytes, permissions, true)
            }),
        };
        changed.map_err(|errno| target.error(errno, vm))
    }

    #[derive(FromArgs)]
    struct FchmodArgs {
        #[pyarg(any)]
        fd: Int,
        #[pyarg(any)]
        mode: Int,
    }

    #[pyfunction]
    fn fchmod(args: FchmodArgs, vm: &VirtualMachine) -> PyResult<()> {
        let permissions = args.mode.0.cast_unsigned();
        answer(
            current::files().set_permissions_of(args.fd.0, permissions),
            vm,
        )
    }

    #[derive(FromArgs)]
    struct ChownArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any)]
        uid: Int,
        #[pyarg(any)]
        gid: Int,
        #[pyarg(named, default)]
        dir_fd: Base,
        #[pyarg(named, default = Truth(true), py_default = "True")]
        follow_symlinks: Truth,
    }

    #[pyfunction]
    fn chown(args: ChownArgs, vm: &VirtualMachine) -> PyResult<()> {
        let target = Target::of(args.path, "chown", vm)?;
        let follow = args.follow_symlinks.0;
        check_target(&target, args.dir_fd, follow, "chown", vm)?;
        let metadata = super::super::status::look_up(&target, args.dir_fd, follow);
        let changed = metadata.and_then(|metadata| give(&metadata, args.uid, args.gid));
        changed.map_err(|errno| target.error(errno, vm))
    }

    #[derive(FromArgs)]
    struct LchownArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any)]
        uid: Int,
        #[pyarg(any)]
        gid: Int,
    }

    #[pyfunction]
    fn lchown(args: LchownArgs, vm: &VirtualMachine) -> PyResult<()> {
        let path = Path::of(args.path, "lchown", vm)?;
        let metadata = current::files().metadata(&path.bytes, false);
        let changed = metadata.and_then(|metadata| give(&metadata, args.uid, args.gid));
        changed.map_err(|errno| path.error(errno, vm))
    }

    #[derive(FromArgs)]
    struct FchownArgs {
        #[pyarg(any)]
        fd: Int,
        #[pyarg(any)]
        uid: Int,
        #[pyarg(any)]
        gid: Int,
    }

    #[pyfunction]
    fn fchown(args: FchownArgs, vm: &VirtualMachine) -> PyResult<()> {
        let metadata = current::files().metadata_of(args.fd.0);
        let changed = metadata.and_then(|metadata| give(&metadata, args.uid, args.gid));
        answer(changed, vm)
    }

    /// An ordinary user may give files to nobody else.
    fn give(metadata: &Metadata, user: Int, group: Int) -> Result<(), Errno> {
        let guest = GUEST.cast_signed();
        let stays = |id: Int| id.0 == -1 || (metadata.is_own && id.0 == guest);
        if stays(user) && stays(group) {
            Ok(())
        } else {
            Err(Errno::NotPermitted)
        }
    }

    #[pyfunction]
    fn umask(mask: Int) -> u32 {
        current::files().set_umask(mask.0.cast_unsigned())
    }
}
