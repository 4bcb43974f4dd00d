//! `os.utime`.

#[rustpython_vm::pymodule(sub)]
pub(super) mod module {
    use std::time::Duration;

    use rustpython_vm::{
        FromArgs, PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyFloat, PyTuple},
    };

    use super::super::{
        arguments::{Base, Target, Truth},
        status::check_target,
    };
    use crate::python::current;

    #[derive(FromArgs)]
    struct UtimeArgs {
        #[pyarg(any)]
        path: PyObjectRef,
        #[pyarg(any, default)]
        times: Option<PyObjectRef>,
        #[pyarg(named, default)]
        ns: Option<PyObjectRef>,
        #[pyarg(named, default)]
        dir_fd: Base,
        #[pyarg(named, default = Truth(true), py_default = "True")]
        follow_symlinks: Truth,
    }

    #[pyfunction]
    fn utime(args: UtimeArgs, vm: &VirtualMachine) -> PyResult<()> {
        let target = Target::of(args.path, "utime", vm)?;
        let given = |times: Option<PyObjectRef>| times.filter(|times| !vm.is_none(times));
        let times = match (given(args.times), args.ns) {
            (Some(_), Some(_)) => {
                return Err(vm.new_value_error(
                    "utime: you may specify either 'times' or 'ns' but not both",
                ));
            }
            (Some(times), None) => {
                let message = "utime: 'times' must be either a tuple of two ints or None";
                let (accessed, modified) = pair(&times, message, vm)?;
                Some((seconds(&accessed, vm)?, seconds(&modified, vm)?))
            }
            (None, Some(times)) => {
                let message = "utime: 'ns' must be a tuple of two ints";
                let (accessed, modified) = pair(&times, message, vm)?;
                Some((nanoseconds(&accessed, vm)?, nanoseconds(&modified, vm)?))
            }
            (None, None) => None,
        };
        let follow = args.follow_symlinks.0;
        check_target(&target, args.dir_fd, follow, "utime", vm)?;
        let files = current::files();
        let set = match &target {
            Target::Descriptor(number) => files.set_times_of(*number, times),
            Target::Path(path) => files.within(args.dir_fd.0, |files| {
                files.set_times(&path.bytes, times, follow)
            }),
        };
        set.map_err(|errno| target.error(errno, vm))
    }

    fn pair(
        object: &PyObjectRef,
        message: &'static str,
        vm: &VirtualMachine,
    ) -> PyResult<(PyObjectRef, PyObjectRef)> {
        match object
            .downcast_ref::<PyTuple>()
            .map(|tuple| tuple.as_slice())
        {
            Some([first, second]) => Ok((first.clone(), second.clone())),
            _ => Err(vm.new_type_error(message)),
        }
    }

    fn seconds(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<Duration> {
        if let Some(float) = object.downcast_ref::<PyFloat>() {
            let seconds = float.to_f64();
            if seconds.is_nan() {
                return Err(vm.new_value_error("Invalid value NaN (not a number)"));
            }
            // What does not fit a nanosecond is cut off.
            let whole = seconds.floor();
            let rest = ((seconds - whole) * 1e9).floor() as u32;
            let whole = Duration::try_from_secs_f64(whole).map_err(|_| out_of_range(vm))?;
            return whole
                .checked_add(Duration::from_nanos(rest.into()))
                .ok_or_else(|| out_of_range(vm));
        }
        let seconds = object.try_index(vm)?.try_to_primitive::<u64>(vm);
        let seconds = seconds.map_err(|_| out_of_range(vm))?;
        Ok(Duration::from_secs(seconds.min(i64::MAX.cast_unsigned())))
    }

    fn nanoseconds(object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<Duration> {
        let nanoseconds = object.try_index(vm)?.try_to_primitive::<u64>(vm);
        nanoseconds
            .map(Duration::from_nanos)
            .map_err(|_| out_of_range(vm))
    }

    /// Also of times before 1970, which the filesystem does not know.
    fn out_of_range(vm: &VirtualMachine) -> rustpython_vm::builtins::PyBaseExceptionRef {
        vm.new_overflow_error("timestamp out of range for platform time_t")
    }
}
