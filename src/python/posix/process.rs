//! The process that the program believes to be.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use rustpython_vm::{
        FromArgs, PyObjectRef, PyPayload, PyResult, VirtualMachine,
        builtins::{PyListRef, PySet, PyTupleRef},
        function::OptionalArg,
        pyclass, pystruct_sequence, pystruct_sequence_data,
        types::PyStructSequence,
    };

    use super::super::{arguments::Int, status::GUEST};
    use crate::{
        filesystem::Errno,
        host::Stop,
        python::{current, errno, os_error},
    };

    /// What CPython answers where there are no processes.
    const PROCESS: i32 = 42;

    #[derive(FromArgs)]
    struct StatusArgs {
        #[pyarg(any)]
        status: Int,
    }

    /// `os._exit(status)`: at once, without `finally`, `atexit` or anything else.
    #[pyfunction]
    fn _exit(args: StatusArgs) {
        current::host().stop(Stop::Exit(args.status.0));
    }

    /// What a shell tells of a process that aborted.
    #[pyfunction]
    fn abort() {
        const SIGABRT: i32 = 6;
        current::host().stop(Stop::Exit(128 + SIGABRT));
    }

    #[pyfunction]
    fn getpid() -> i32 {
        PROCESS
    }

    #[pyfunction]
    fn getppid() -> i32 {
        1
    }

    #[pyfunction]
    fn getpgrp() -> i32 {
        PROCESS
    }

    #[pyfunction]
    fn getpgid(pid: Int, vm: &VirtualMachine) -> PyResult<i32> {
        own(pid, vm).map(|()| PROCESS)
    }

    #[pyfunction]
    fn getsid(pid: Int, vm: &VirtualMachine) -> PyResult<i32> {
        own(pid, vm).map(|()| PROCESS)
    }

    /// There is no process but this one.
    fn own(pid: Int, vm: &VirtualMachine) -> PyResult<()> {
        const ESRCH: i32 = 3;
        match pid.0 {
            0 | PROCESS => Ok(()),
            _ => Err(os_error::numbered(ESRCH, Vec::new(), vm)),
        }
    }

    #[pyfunction]
    fn getuid() -> u32 {
        GUEST
    }

    #[pyfunction]
    fn geteuid() -> u32 {
        GUEST
    }

    #[pyfunction]
    fn getgid() -> u32 {
        GUEST
    }

    #[pyfunction]
    fn getegid() -> u32 {
        GUEST
    }

    #[pyfunction]
    fn getresuid(vm: &VirtualMachine) -> PyTupleRef {
        vm.new_tuple((GUEST, GUEST, GUEST))
    }

    #[pyfunction]
    fn getresgid(vm: &VirtualMachine) -> PyTupleRef {
        vm.new_tuple((GUEST, GUEST, GUEST))
    }

    #[pyfunction]
    fn getgroups(vm: &VirtualMachine) -> PyListRef {
        vm.ctx.new_list(vec![vm.ctx.new_int(GUEST).into()])
    }

    /// Nobody logged in: there is no terminal.
    #[pyfunction]
    fn getlogin(vm: &VirtualMachine) -> PyResult<String> {
        const ENXIO: i32 = 6;
        Err(os_error::numbered(ENXIO, Vec::new(), vm))
    }

    #[pyfunction]
    fn ctermid() -> &'static str {
        "/dev/tty"
    }

    #[pyfunction]
    fn cpu_count() -> i32 {
        1
    }

    #[pyfunction]
    fn sched_getaffinity(pid: Int, vm: &VirtualMachine) -> PyResult {
        own(pid, vm)?;
        let processors = PySet::default().into_ref(&vm.ctx);
        processors.add(vm.ctx.new_int(0).into(), vm)?;
        Ok(processors.into())
    }

    #[pyfunction]
    fn sched_yield() {}

    #[pyfunction]
    fn getloadavg(vm: &VirtualMachine) -> PyTupleRef {
        vm.new_tuple((0.0, 0.0, 0.0))
    }

    /// An ordinary user may wait for others, and not push them aside.
    #[pyfunction]
    fn nice(increment: Int, vm: &VirtualMachine) -> PyResult<i32> {
        if increment.0 < 0 {
            return Err(os_error::plain(Errno::NotPermitted, vm));
        }
        Ok(increment.0.min(19))
    }

    #[pyfunction]
    fn getpriority(_which: Int, _who: Int) -> i32 {
        0
    }

    #[pyfunction]
    fn strerror(code: Int) -> String {
        errno::strerror(code.0)
    }

    #[derive(FromArgs)]
    struct UrandomArgs {
        #[pyarg(positional)]
        size: isize,
    }

    #[pyfunction]
    fn urandom(args: UrandomArgs, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        let size = usize::try_from(args.size)
            .map_err(|_| vm.new_value_error("negative argument not allowed"))?;
        let mut bytes = Vec::new();
        bytes
            .try_reserve_exact(size)
            .map_err(|_| vm.no_memory_error())?;
        bytes.resize(size, 0);
        current::host().random(&mut bytes);
        Ok(bytes)
    }

    #[derive(FromArgs)]
    struct GetrandomArgs {
        #[pyarg(any)]
        size: isize,
        #[pyarg(any, default)]
        #[allow(dead_code)]
        flags: Int,
    }

    #[pyfunction]
    fn getrandom(args: GetrandomArgs, vm: &VirtualMachine) -> PyResult<Vec<u8>> {
        if args.size < 0 {
            return Err(os_error::plain(Errno::Invalid, vm));
        }
        urandom(UrandomArgs { size: args.size }, vm)
    }

    #[pystruct_sequence_data]
    #[allow(dead_code)]
    pub(crate) struct UnameResultData {
        sysname: &'static str,
        nodename: &'static str,
        release: &'static str,
        version: &'static str,
        machine: &'static str,
    }

    #[pyattr]
    #[pystruct_sequence(name = "uname_result", module = "posix", data = "UnameResultData")]
    struct PyUnameResult;

    #[pyclass(with(PyStructSequence))]
    impl PyUnameResult {}

    /// `sys.platform` tells the standard library to leave processes alone. This tells programs what files, error numbers and texts are like.
    #[pyfunction]
    fn uname(vm: &VirtualMachine) -> PyTupleRef {
        let data = UnameResultData {
            sysname: "Linux",
            nodename: "sandglass",
            release: "6.1.0",
            version: "#1 SMP",
            machine: "wasm32",
        };
        PyUnameResult::from_data(data, vm)
    }

    #[pystruct_sequence_data]
    #[allow(dead_code)]
    pub(crate) struct TimesResultData {
        user: f64,
        system: f64,
        children_user: f64,
        children_system: f64,
        elapsed: f64,
    }

    #[pyattr]
    #[pystruct_sequence(name = "times_result", module = "posix", data = "TimesResultData")]
    struct PyTimesResult;

    #[pyclass(with(PyStructSequence))]
    impl PyTimesResult {}

    /// A guest has a worker to itself: what passes is what it uses.
    #[pyfunction]
    fn times(vm: &VirtualMachine) -> PyTupleRef {
        let elapsed = current::host().monotonic().as_secs_f64();
        let data = TimesResultData {
            user: elapsed,
            system: 0.0,
            children_user: 0.0,
            children_system: 0.0,
            elapsed,
        };
        PyTimesResult::from_data(data, vm)
    }

    /// What `wait` tells of a process, taken apart.
    mod wait {
        pub fn signal(status: i32) -> i32 {
            status & 0x7f
        }

        pub fn exit(status: i32) -> i32 {
            (status >> 8) & 0xff
        }

        pub fn is_stopped(status: i32) -> bool {
            status & 0xff == 0x7f
        }

        pub fn is_signaled(status: i32) -> bool {
            signal(status) != 0 && signal(status) != 0x7f
        }
    }

    #[pyfunction(name = "WIFEXITED")]
    fn wifexited(args: StatusArgs) -> bool {
        wait::signal(args.status.0) == 0
    }

    #[pyfunction(name = "WEXITSTATUS")]
    fn wexitstatus(args: StatusArgs) -> i32 {
        wait::exit(args.status.0)
    }

    #[pyfunction(name = "WIFSIGNALED")]
    fn wifsignaled(args: StatusArgs) -> bool {
        wait::is_signaled(args.status.0)
    }

    #[pyfunction(name = "WTERMSIG")]
    fn wtermsig(args: StatusArgs) -> i32 {
        wait::signal(args.status.0)
    }

    #[pyfunction(name = "WIFSTOPPED")]
    fn wifstopped(args: StatusArgs) -> bool {
        wait::is_stopped(args.status.0)
    }

    #[pyfunction(name = "WSTOPSIG")]
    fn wstopsig(args: StatusArgs) -> i32 {
        wait::exit(args.status.0)
    }

    #[pyfunction(name = "WIFCONTINUED")]
    fn wifcontinued(args: StatusArgs) -> bool {
        args.status.0 == 0xffff
    }

    #[pyfunction(name = "WCOREDUMP")]
    fn wcoredump(status: Int) -> bool {
        status.0 & 0x80 != 0
    }

    #[pyfunction]
    fn waitstatus_to_exitcode(args: StatusArgs, vm: &VirtualMachine) -> PyResult<i32> {
        let status = args.status.0;
        if wait::signal(status) == 0 {
            Ok(wait::exit(status))
        } else if wait::is_signaled(status) {
            Ok(-wait::signal(status))
        } else if wait::is_stopped(status) {
            Err(vm.new_value_error(format!(
                "process stopped by delivery of signal {}",
                wait::exit(status)
            )))
        } else {
            Err(vm.new_value_error(format!("invalid wait status: {status}")))
        }
    }

    /// The numbers of devices: a major and a minor one.
    #[pyfunction]
    fn major(device: u64) -> u64 {
        (device >> 8) & 0xfff | (device >> 32) & !0xfff
    }

    #[pyfunction]
    fn minor(device: u64) -> u64 {
        device & 0xff | (device >> 12) & !0xff & 0xffff_ffff
    }

    #[pyfunction]
    fn makedev(major: u32, minor: u32) -> u64 {
        let (major, minor) = (u64::from(major), u64::from(minor));
        (major & 0xfff) << 8 | (major & !0xfff) << 32 | minor & 0xff | (minor & !0xff) << 12
    }

    /// No module for a command line is loaded that would want to be asked.
    #[pyfunction]
    fn _inputhook(_args: OptionalArg<PyObjectRef>) {}
}
