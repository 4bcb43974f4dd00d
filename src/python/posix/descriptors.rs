//! Open files by their descriptors.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{
        FromArgs, PyObjectRef, PyResult, TryFromObject, VirtualMachine,
        builtins::PyTupleRef,
        function::{ArgBytesLike, ArgMemoryBuffer, OptionalArg},
        pyclass, pystruct_sequence, pystruct_sequence_data,
        types::PyStructSequence,
    };

    use super::super::arguments::{Base, Int, Offset, Opened, Path, Truth, answer};
    use crate::{
        filesystem::{Access, Errno, OpenFile, OpenOptions, Whence},
        python::{current, os_error},
    };

    #[derive(FromArgs)]
    struct OpenArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any)]
        flags: Int,
        #[pyarg(any, default = Int(0o777), py_default = "511")]
        mode: Int,
        #[pyarg(named, default)]
        dir_fd: Base,
    }

    #[pyfunction]
    fn open(args: OpenArgs, vm: &VirtualMachine) -> PyResult<i32> {
        let path = Path::of(args.path, "open", vm)?;
        let flags = args.flags.0;
        let is_set = |flag: i32| flags & flag != 0;
        let options = OpenOptions {
            access: match flags & 3 {
                0 => Access::Read,
                1 => Access::Write,
                _ => Access::Both,
            },
            create: is_set(0o100),
            exclusive: is_set(0o200),
            truncate: is_set(0o1000),
            append: is_set(0o2000),
            directory: is_set(0o200_000),
            no_follow: is_set(0o400_000),
            permissions: args.mode.0.cast_unsigned(),
        };
        let files = current::files();
        let opened = files.within(args.dir_fd.0, |files| files.open(&path.bytes, options));
        let descriptor = opened.map_err(|errno| path.error(errno, vm))?;
        if is_set(0o4000) {
            answer(files.opened(descriptor), vm)?.is_blocking.set(false);
        }
        Ok(descriptor)
    }

    #[derive(FromArgs)]
    struct DescriptorArgs {
        #[pyarg(any)]
        fd: Int,
    }

    #[pyfunction]
    fn close(args: DescriptorArgs, vm: &VirtualMachine) -> PyResult<()> {
        answer(current::files().close(args.fd.0), vm)
    }

    #[pyfunction]
    fn closerange(fd_low: Int, fd_high: Int) {
        current::files().close_range(fd_low.0, fd_high.0);
    }

    /// Bytes for a read of up to `length`, no more than there can be.
    fn room(
        file: &OpenFile,
        length: isize,
        position: u64,
        vm: &VirtualMachine,
    ) -> PyResult<Vec<u8>> {
        /// What one read gives of a file whose size nobody knows.
        const MOST: usize = 1 << 20;
        let length = usize::try_from(length).map_err(|_| os_error::plain(Errno::Invalid, vm))?;
        let length = match file.node.metadata() {
            metadata if metadata.kind == crate::filesystem::Kind::File => {
                let rest = metadata.size.saturating_sub(position);
                length.min(usize::try_from(rest).unwrap_or(usize::MAX))
            }
            _ => length.min(MOST),
        };
        let mut bytes = Vec::new();
        bytes
            .try_reserve_exact(length)
            .map_err(|_| vm.no_memory_error())?;
        bytes.resize(length, 0);
        Ok(bytes)
    }

    #[pyfunction]
    fn read(fd: Int, length: isize, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        if length < 0 {
            return Err(os_error::plain(Errno::Invalid, vm));
        }
        let files = current::files();
        let file = answer(files.opened(fd.0), vm)?;
        let mut bytes = room(&file, length, file.position(), vm)?;
        let count = answer(files.read(fd.0, &mut bytes), vm)?;
        bytes.truncate(count);
        Ok(bytes)
    }

    #[pyfunction]
    fn readinto(fd: Int, buffer: ArgMemoryBuffer, vm: &VirtualMachine) -> PyResult<usize> {
        answer(
            buffer.with_ref(|bytes| current::files().read(fd.0, bytes)),
            vm,
        )
    }

    #[pyfunction]
    fn pread(fd: Int, length: isize, offset: Offset, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        let files = current::files();
        let file = answer(files.opened(fd.0), vm)?;
        let position = place(&file, offset, vm)?;
        let mut bytes = room(&file, length, position, vm)?;
        let count = answer(files.read_at(&file, &mut bytes, position), vm)?;
        bytes.truncate(count);
        Ok(bytes)
    }

    #[pyfunction]
    fn write(fd: Int, data: ArgBytesLike, vm: &VirtualMachine) -> PyResult<usize> {
        answer(
            data.with_ref(|bytes| current::files().write(fd.0, bytes)),
            vm,
        )
    }

    #[pyfunction]
    fn pwrite(fd: Int, data: ArgBytesLike, offset: Offset, vm: &VirtualMachine) -> PyResult<usize> {
        let files = current::files();
        let file = answer(files.opened(fd.0), vm)?;
        let position = place(&file, offset, vm)?;
        answer(
            data.with_ref(|bytes| files.write_at(&file, bytes, position)),
            vm,
        )
    }

    /// A position that is given with a call.
    fn place(file: &OpenFile, offset: Offset, vm: &VirtualMachine) -> PyResult<u64> {
        if !file.is_seekable() {
            return Err(os_error::plain(Errno::NotSeekable, vm));
        }
        u64::try_from(offset.0).map_err(|_| os_error::plain(Errno::Invalid, vm))
    }

    /// Calls `step` with each of the buffers until one is not filled, or fails; it fails with the first one only.
    fn gather<T: TryFromObject>(
        buffers: &PyObjectRef,
        mut step: impl FnMut(T) -> (usize, crate::filesystem::Result<usize>),
        vm: &VirtualMachine,
    ) -> PyResult<usize> {
        let buffers: Vec<T> =
            vm.extract_elements_with(buffers, |item| T::try_from_object(vm, item))?;
        let mut total = 0;
        for buffer in buffers {
            match step(buffer) {
                (_, Err(_)) if total > 0 => break,
                (_, Err(errno)) => return Err(os_error::plain(errno, vm)),
                (wanted, Ok(count)) => {
                    total += count;
                    if count < wanted {
                        break;
                    }
                }
            }
        }
        Ok(total)
    }

    #[pyfunction]
    fn readv(fd: Int, buffers: PyObjectRef, vm: &VirtualMachine) -> PyResult<usize> {
        let files = current::files();
        let step = |buffer: ArgMemoryBuffer| {
            buffer.with_ref(|bytes| (bytes.len(), files.read(fd.0, bytes)))
        };
        gather(&buffers, step, vm)
    }

    #[pyfunction]
    fn writev(fd: Int, buffers: PyObjectRef, vm: &VirtualMachine) -> PyResult<usize> {
        let files = current::files();
        let step =
            |buffer: ArgBytesLike| buffer.with_ref(|bytes| (bytes.len(), files.write(fd.0, bytes)));
        gather(&buffers, step, vm)
    }

    #[pyfunction]
    fn lseek(fd: Int, position: Offset, whence: Int, vm: &VirtualMachine) -> PyResult<u64> {
        let whence = match whence.0 {
            0 => Whence::Start,
            1 => Whence::Current,
            2 => Whence::End,
            _ => return Err(os_error::plain(Errno::Invalid, vm)),
        };
        answer(current::files().seek(fd.0, position.0, whence), vm)
    }

    #[pyfunction]
    fn dup(fd: Int, vm: &VirtualMachine) -> PyResult<i32> {
        answer(current::files().duplicate(fd.0, 0), vm)
    }

    #[derive(FromArgs)]
    struct Dup2Args {
        #[pyarg(any)]
        fd: Int,
        #[pyarg(any)]
        fd2: Int,
        #[pyarg(any, default = Truth(true), py_default = "True")]
        inheritable: Truth,
    }

    #[pyfunction]
    fn dup2(args: Dup2Args, vm: &VirtualMachine) -> PyResult<i32> {
        let files = current::files();
        let (from, to) = (args.fd.0, args.fd2.0);
        let duplicated = files
            .duplicate_to(from, to)
            .and_then(|()| files.set_inheritable(to, args.inheritable.0));
        answer(duplicated, vm).map(|()| to)
    }

    /// There is no terminal.
    #[pyfunction]
    fn isatty(_fd: Int) -> bool {
        false
    }

    #[derive(FromArgs)]
    struct OpenedArgs {
        #[pyarg(any)]
        fd: Opened,
    }

    #[pyfunction]
    fn fsync(args: OpenedArgs, vm: &VirtualMachine) -> PyResult<()> {
        answer(current::files().opened(args.fd.0).map(drop), vm)
    }

    #[pyfunction]
    fn fdatasync(args: OpenedArgs, vm: &VirtualMachine) -> PyResult<()> {
        fsync(args, vm)
    }

    #[pyfunction]
    fn sync() {}

    #[pyfunction]
    fn get_inheritable(fd: Int, vm: &VirtualMachine) -> PyResult<bool> {
        answer(current::files().is_inheritable(fd.0), vm)
    }

    #[pyfunction]
    fn set_inheritable(fd: Int, inheritable: Int, vm: &VirtualMachine) -> PyResult<()> {
        answer(
            current::files().set_inheritable(fd.0, inheritable.0 != 0),
            vm,
        )
    }

    #[pyfunction]
    fn get_blocking(fd: Int, vm: &VirtualMachine) -> PyResult<bool> {
        Ok(answer(current::files().opened(fd.0), vm)?.is_blocking.get())
    }

    #[pyfunction]
    fn set_blocking(fd: Int, blocking: Truth, vm: &VirtualMachine) -> PyResult<()> {
        let file = answer(current::files().opened(fd.0), vm)?;
        file.is_blocking.set(blocking.0);
        Ok(())
    }

    #[pyfunction]
    fn pipe(vm: &VirtualMachine) -> PyResult<PyTupleRef> {
        let (reader, writer) = answer(current::files().pipe(), vm)?;
        Ok(vm.new_tuple((reader, writer)))
    }

    #[derive(FromArgs)]
    struct FtruncateArgs {
        #[pyarg(positional)]
        fd: Int,
        #[pyarg(positional)]
        length: Offset,
    }

    #[pyfunction]
    fn ftruncate(args: FtruncateArgs, vm: &VirtualMachine) -> PyResult<()> {
        let length = u64::try_from(args.length.0);
        let length = length.map_err(|_| os_error::plain(Errno::Invalid, vm))?;
        answer(current::files().truncate(args.fd.0, length), vm)
    }

    /// Advice that nothing needs.
    #[pyfunction]
    fn posix_fadvise(
        fd: Int,
        _offset: Offset,
        _length: Offset,
        _advice: Int,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        answer(current::files().opened(fd.0).map(drop), vm)
    }

    /// Makes a file at least so long.
    #[pyfunction]
    fn posix_fallocate(
        fd: Int,
        offset: Offset,
        length: Offset,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let files = current::files();
        let end = offset
            .0
            .checked_add(length.0)
            .filter(|_| offset.0 >= 0 && length.0 > 0);
        let end = end.and_then(|end| u64::try_from(end).ok());
        let end = end.ok_or_else(|| os_error::plain(Errno::Invalid, vm))?;
        let metadata = answer(files.metadata_of(fd.0), vm)?;
        if metadata.size < end {
            answer(files.truncate(fd.0, end), vm)?;
        }
        Ok(())
    }

    /// A lock that nobody else could hold.
    #[pyfunction]
    fn lockf(fd: Int, _command: Int, _length: Offset, vm: &VirtualMachine) -> PyResult<()> {
        answer(current::files().opened(fd.0).map(drop), vm)
    }

    /// The encoding of a terminal, of which there is none.
    #[pyfunction]
    fn device_encoding(_fd: Int) -> Option<String> {
        None
    }

    /// What a call for a terminal comes to.
    fn no_terminal(fd: Int, vm: &VirtualMachine) -> PyResult<()> {
        const ENOTTY: i32 = 25;
        answer(current::files().opened(fd.0), vm)?;
        Err(os_error::numbered(ENOTTY, Vec::new(), vm))
    }

    #[pyfunction]
    fn ttyname(fd: Int, vm: &VirtualMachine) -> PyResult<()> {
        no_terminal(fd, vm)
    }

    #[pyfunction]
    fn get_terminal_size(fd: OptionalArg<Int>, vm: &VirtualMachine) -> PyResult<()> {
        no_terminal(fd.unwrap_or(Int(1)), vm)
    }

    #[pystruct_sequence_data]
    #[allow(dead_code)]
    pub(crate) struct TerminalSizeData {
        columns: usize,
        lines: usize,
    }

    #[pyattr]
    #[pystruct_sequence(name = "terminal_size", module = "os", data = "TerminalSizeData")]
    struct PyTerminalSize;

    #[pyclass(with(PyStructSequence))]
    impl PyTerminalSize {}
}
