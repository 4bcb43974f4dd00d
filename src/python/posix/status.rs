//! What is told of files: `stat`, and of the filesystem: `statvfs`.

use rustpython_vm::{PyObjectRef, PyResult, VirtualMachine};

use super::arguments::{Base, Target};
use crate::{
    filesystem::{Metadata, Result},
    python::current,
};

/// The user and the group of the guest. What is not the guest's belongs to the system, whose number is 0.
pub const GUEST: u32 = 1000;

/// Looks up what a target stands for.
pub fn look_up(target: &Target, base: Base, follow: bool) -> Result<Metadata> {
    let files = current::files();
    match target {
        Target::Descriptor(number) => files.metadata_of(*number),
        Target::Path(path) => files.within(base.0, |files| files.metadata(&path.bytes, follow)),
    }
}

/// `os.stat` of a target.
pub fn stat_of(target: &Target, base: Base, follow: bool, vm: &VirtualMachine) -> PyResult {
    let metadata = look_up(target, base, follow).map_err(|errno| target.error(errno, vm))?;
    Ok(module::new_result(&metadata, vm))
}

/// Refuses a descriptor beside what only goes with a path.
pub fn check_target(
    target: &Target,
    base: Base,
    follow: bool,
    function: &str,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let &Target::Descriptor(number) = target else {
        return Ok(());
    };
    if base.0.is_some() {
        return Err(vm.new_value_error(format!(
            "{function}: can't specify dir_fd without matching path"
        )));
    }
    if number > 0 && !follow {
        return Err(vm.new_value_error(format!(
            "{function}: cannot use fd and follow_symlinks together"
        )));
    }
    Ok(())
}

/// A number as Python has it.
fn int(number: impl Into<u64>, vm: &VirtualMachine) -> PyObjectRef {
    vm.ctx.new_int(number.into()).into()
}

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use std::time::Duration;

    use rustpython_vm::{
        FromArgs, PyObject, PyObjectRef, PyPayload, PyResult, VirtualMachine,
        builtins::{PyStrRef, PyTuple, PyTypeRef},
        function::FuncArgs,
        pyclass, pystruct_sequence, pystruct_sequence_data,
        types::{PyStructSequence, PyStructSequenceData, struct_sequence_new},
    };

    use super::{
        super::arguments::{Base, Int, Target, Truth, answer},
        GUEST, check_target, int, stat_of,
    };
    use crate::{
        filesystem::{Metadata, Usage},
        python::current,
    };

    /// The number of the device that all files are on.
    const DEVICE: u64 = 0x801;

    #[pystruct_sequence_data]
    #[allow(dead_code)]
    pub(crate) struct StatResultData {
        st_mode: PyObjectRef,
        st_ino: PyObjectRef,
        st_dev: PyObjectRef,
        st_nlink: PyObjectRef,
        st_uid: PyObjectRef,
        st_gid: PyObjectRef,
        st_size: PyObjectRef,
        #[pystruct_sequence(unnamed)]
        st_atime_int: PyObjectRef,
        #[pystruct_sequence(unnamed)]
        st_mtime_int: PyObjectRef,
        #[pystruct_sequence(unnamed)]
        st_ctime_int: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_atime: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_mtime: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_ctime: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_atime_ns: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_mtime_ns: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_ctime_ns: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_blksize: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_blocks: PyObjectRef,
        #[pystruct_sequence(skip)]
        st_rdev: PyObjectRef,
    }

    #[pyattr]
    #[pystruct_sequence(name = "stat_result", module = "os", data = "StatResultData")]
    struct PyStatResult;

    #[pyclass(with(PyStructSequence))]
    impl PyStatResult {
        #[pyslot]
        fn slot_new(class: PyTypeRef, args: FuncArgs, vm: &VirtualMachine) -> PyResult {
            let args = args.bind_for(vm, "stat_result")?;
            let names = StatResultData::OPTIONAL_FIELD_NAMES;
            let result = struct_sequence_new(class.clone(), args, names, vm)?;
            let Some(tuple) = result.downcast_ref::<PyTuple>() else {
                return Ok(result);
            };
            let mut items = tuple.as_slice().to_vec();
            for index in 7..10 {
                // Times with fractions are those without, unless they were given.
                if vm.is_none(&items[index + 3]) {
                    items[index + 3] = items[index].clone();
                }
            }
            let tuple = PyTuple::new_unchecked(items.into_boxed_slice());
            tuple.into_ref_with_type(vm, class).map(Into::into)
        }

        /// The times are shown by names that they do not have.
        #[pyslot]
        fn slot_repr(zelf: &PyObject, vm: &VirtualMachine) -> PyResult<PyStrRef> {
            let Some(tuple) = zelf.downcast_ref::<PyTuple>() else {
                return Err(vm.new_type_error("a stat_result is a tuple"));
            };
            let names = StatResultData::REQUIRED_FIELD_NAMES.iter();
            let names = names.chain(&["st_atime", "st_mtime", "st_ctime"]);
            let fields: PyResult<Vec<_>> = names
                .zip(tuple.as_slice())
                .map(|(name, value)| Ok(format!("{name}={}", value.repr(vm)?)))
                .collect();
            Ok(vm
                .ctx
                .new_str(format!("os.stat_result({})", fields?.join(", "))))
        }
    }

    pub(super) fn new_result(metadata: &Metadata, vm: &VirtualMachine) -> PyObjectRef {
        let user = if metadata.is_own { GUEST } else { 0 };
        let whole = |time: Duration| int(time.as_secs(), vm);
        let float = |time: Duration| {
            let seconds = time.as_secs() as f64 + 1e-9 * f64::from(time.subsec_nanos());
            PyObjectRef::from(vm.ctx.new_float(seconds))
        };
        let nanoseconds = |time: Duration| PyObjectRef::from(vm.ctx.new_int(time.as_nanos()));
        let (accessed, modified, changed) =
            (metadata.accessed, metadata.modified, metadata.changed);
        let data = StatResultData {
            st_mode: int(metadata.kind.mode() | metadata.permissions, vm),
            st_ino: int(metadata.number, vm),
            st_dev: int(DEVICE, vm),
            st_nlink: int(metadata.links, vm),
            st_uid: int(user, vm),
            st_gid: int(user, vm),
            st_size: int(metadata.size, vm),
            st_atime_int: whole(accessed),
            st_mtime_int: whole(modified),
            st_ctime_int: whole(changed),
            st_atime: float(accessed),
            st_mtime: float(modified),
            st_ctime: float(changed),
            st_atime_ns: nanoseconds(accessed),
            st_mtime_ns: nanoseconds(modified),
            st_ctime_ns: nanoseconds(changed),
            st_blksize: int(4096_u64, vm),
            // In units of 512 bytes, of which a block has eight.
            st_blocks: int(metadata.size.div_ceil(4096) * 8, vm),
            st_rdev: int(metadata.device, vm),
        };
        PyStatResult::from_data(data, vm).into()
    }

    #[derive(FromArgs)]
    struct StatArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(named, default)]
        dir_fd: Base,
        #[pyarg(named, default = Truth(true), py_default = "True")]
        follow_symlinks: Truth,
    }

    #[pyfunction]
    fn stat(args: StatArgs, vm: &VirtualMachine) -> PyResult {
        let target = Target::of(args.path, "stat", vm)?;
        let follow = args.follow_symlinks.0;
        check_target(&target, args.dir_fd, follow, "stat", vm)?;
        stat_of(&target, args.dir_fd, follow, vm)
    }

    #[derive(FromArgs)]
    struct LstatArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(named, default)]
        dir_fd: Base,
    }

    #[pyfunction]
    fn lstat(args: LstatArgs, vm: &VirtualMachine) -> PyResult {
        let path = super::super::arguments::Path::of(args.path, "lstat", vm)?;
        stat_of(&Target::Path(path), args.dir_fd, false, vm)
    }

    #[derive(FromArgs)]
    struct FstatArgs {
        #[pyarg(any)]
        fd: Int,
    }

    #[pyfunction]
    fn fstat(args: FstatArgs, vm: &VirtualMachine) -> PyResult {
        let metadata = answer(current::files().metadata_of(args.fd.0), vm)?;
        Ok(new_result(&metadata, vm))
    }

    #[pystruct_sequence_data]
    #[allow(dead_code)]
    pub(crate) struct StatvfsResultData {
        f_bsize: u64,
        f_frsize: u64,
        f_blocks: u64,
        f_bfree: u64,
        f_bavail: u64,
        f_files: u64,
        f_ffree: u64,
        f_favail: u64,
        f_flag: u64,
        f_namemax: u64,
        #[pystruct_sequence(skip)]
        f_fsid: u64,
    }

    #[pyattr]
    #[pystruct_sequence(name = "statvfs_result", module = "os", data = "StatvfsResultData")]
    struct PyStatvfsResult;

    #[pyclass(with(PyStructSequence))]
    impl PyStatvfsResult {}

    /// What is free is the memory that the guest may still have.
    fn filesystem(vm: &VirtualMachine) -> PyObjectRef {
        const BLOCK: u64 = 4096;
        /// Beyond this nobody counts: a host may not cap memory.
        const MOST: u64 = 1 << 40;
        let Usage { bytes, nodes } = current::files().usage();
        let free = (current::host().memory_left() as u64).min(MOST) / BLOCK;
        let data = StatvfsResultData {
            f_bsize: BLOCK,
            f_frsize: BLOCK,
            f_blocks: bytes.div_ceil(BLOCK) + free,
            f_bfree: free,
            f_bavail: free,
            f_files: nodes + free,
            f_ffree: free,
            f_favail: free,
            f_flag: 0,
            f_namemax: 255,
            f_fsid: DEVICE,
        };
        PyStatvfsResult::from_data(data, vm).into()
    }

    #[derive(FromArgs)]
    struct StatvfsArgs {
        #[pyarg(any)]
        path: PyObjectRef,
    }

    #[pyfunction]
    fn statvfs(args: StatvfsArgs, vm: &VirtualMachine) -> PyResult {
        let target = Target::of(args.path, "statvfs", vm)?;
        super::look_up(&target, Base(None), true).map_err(|errno| target.error(errno, vm))?;
        Ok(filesystem(vm))
    }

    #[pyfunction]
    fn fstatvfs(args: FstatArgs, vm: &VirtualMachine) -> PyResult {
        answer(current::files().metadata_of(args.fd.0), vm)?;
        Ok(filesystem(vm))
    }
}
