//! `time` over the host's clock.
//!
//! RustPython's own functions reach for a clock that this target does not have, and trap. They are replaced
//! before anything can import them by name.

use std::time::Duration;

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyFloat, PyInt},
};

use super::{current, threads};

/// Replaces the clocks of `time`. `_sandglass` does the rest of it.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let time = vm.import("time", 0)?;
    let functions = [
        vm.new_function("time", || now().as_secs_f64()),
        vm.new_function("time_ns", || now().as_nanos()),
        vm.new_function("monotonic", || monotonic().as_secs_f64()),
        vm.new_function("monotonic_ns", || monotonic().as_nanos()),
        vm.new_function("perf_counter", || monotonic().as_secs_f64()),
        vm.new_function("perf_counter_ns", || monotonic().as_nanos()),
        // A guest has a worker to itself: what passes is what it uses, sleep aside.
        vm.new_function("process_time", || used().as_secs_f64()),
        vm.new_function("process_time_ns", || used().as_nanos()),
        vm.new_function("thread_time", || used().as_secs_f64()),
        vm.new_function("thread_time_ns", || used().as_nanos()),
        vm.new_function("sleep", sleep),
    ];
    for function in functions {
        let name = function.as_object().get_attr("__name__", vm)?.str(vm)?;
        time.set_attr(&*name, function, vm)?;
    }
    Ok(())
}

/// The running thread's time of day.
fn now() -> Duration {
    current::host().now().saturating_add(threads::ahead())
}

/// The running thread's clock.
fn monotonic() -> Duration {
    used().saturating_add(threads::ahead())
}

/// The clock of the run.
fn used() -> Duration {
    current::host().monotonic()
}

/// `time.sleep(seconds)`, with CPython's errors.
fn sleep(seconds: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    let seconds = if let Some(float) = seconds.downcast_ref::<PyFloat>() {
        float.to_f64()
    } else if let Some(int) = seconds.downcast_ref::<PyInt>() {
        int.try_to_primitive::<i64>(vm)? as f64
    } else {
        seconds.try_index(vm)?.try_to_primitive::<i64>(vm)? as f64
    };
    if seconds.is_nan() {
        return Err(vm.new_value_error("Invalid value NaN (not a number)"));
    }
    if seconds < 0.0 {
        return Err(vm.new_value_error("sleep length must be non-negative"));
    }
    let duration = Duration::try_from_secs_f64(seconds)
        .map_err(|_| vm.new_overflow_error("timestamp too large to convert to C PyTime_t"))?;
    match threads::sleeper() {
        Some(sleeper) => sleeper.call((duration.as_secs_f64(),), vm).map(drop),
        None => {
            current::host().sleep(duration);
            Ok(())
        }
    }
}
