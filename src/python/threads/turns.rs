//! The native module `_turns`: what the scheduler of threads, `_sandglass.threads`, has of the engine.

use std::cell::{Cell, RefCell};

use rustpython_vm::PyObjectRef;

pub(in crate::python) use module::module_def;

/// The identifier of the main thread, and its native one: there, it is the number of the process.
pub const MAIN: u64 = 42;

thread_local! {
    static RUNNING: Cell<u64> = const { Cell::new(MAIN) };
    static WAITER: RefCell<Option<PyObjectRef>> = const { RefCell::new(None) };
    static SLEEPER: RefCell<Option<PyObjectRef>> = const { RefCell::new(None) };
}

/// The identifier of the running thread.
pub fn running() -> u64 {
    RUNNING.get()
}

/// What waits for a lock that is held, `waiter(lock, timeout)`.
pub fn waiter() -> Option<PyObjectRef> {
    WAITER.with_borrow(Clone::clone)
}

/// Whether the program has started a thread.
pub fn are_many() -> bool {
    SLEEPER.with_borrow(Option::is_some)
}

/// What sleeps once there are threads, `sleeper(seconds)`.
pub fn sleeper() -> Option<PyObjectRef> {
    SLEEPER.with_borrow(Clone::clone)
}

#[rustpython_vm::pymodule(name = "_turns")]
mod module {
    use std::time::Duration;

    use rustpython_vm::{PyObjectRef, PyResult, VirtualMachine, function::OptionalArg};

    use super::{
        super::{
            local,
            locks::{Lock, RLock, Times},
            timeline,
        },
        RUNNING, SLEEPER, WAITER,
    };
    use crate::python::current;

    #[pyattr]
    const MAIN: u64 = super::MAIN;

    /// Names who waits for locks and who sleeps, from now on.
    #[pyfunction]
    fn set_waiter(waiter: PyObjectRef) {
        let _old = WAITER.replace(Some(waiter));
    }

    #[pyfunction]
    fn set_sleeper(sleeper: PyObjectRef) {
        let _old = SLEEPER.replace(Some(sleeper));
    }

    /// Makes a thread the running one, whose clock is `ahead` seconds ahead.
    #[pyfunction]
    fn enter(ident: u64, ahead: f64) {
        RUNNING.set(ident);
        timeline::set_ahead(seconds(ahead));
    }

    /// How many seconds the running thread is ahead of the clock.
    #[pyfunction]
    fn ahead() -> f64 {
        timeline::ahead().as_secs_f64()
    }

    /// Puts the running thread's clock that much further ahead.
    #[pyfunction]
    fn skip(duration: f64) {
        timeline::set_ahead(timeline::ahead().saturating_add(seconds(duration)));
    }

    /// Sleeps, and writes on the way what threads have written for then.
    #[pyfunction(name = "pass_")]
    fn pass(duration: f64) {
        let now = current::host().monotonic();
        timeline::pass_until(now.saturating_add(seconds(duration)));
    }

    /// Calls a function as the first one of a thread: no exception is being handled there.
    #[pyfunction]
    fn call(function: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let handled = vm.current_exception();
        vm.set_exception(None);
        let result = function.call((), vm);
        vm.set_exception(handled);
        result
    }

    /// Drops what the running thread writes, until it takes a lock.
    #[pyfunction]
    fn mute(muted: bool) {
        timeline::mute(muted);
    }

    /// Takes a lock that nobody holds now, whatever the clocks of threads tell; `since` is when it became free, if the running thread
    /// has waited for that.
    #[pyfunction]
    fn take(lock: PyObjectRef, since: OptionalArg<f64>) -> bool {
        let taken = match (lock.downcast_ref::<Lock>(), lock.downcast_ref::<RLock>()) {
            (Some(lock), _) => lock.take(),
            (_, Some(lock)) => lock.take(),
            _ => false,
        };
        if let (true, OptionalArg::Present(since), Some(times)) = (taken, since, times(&lock)) {
            times.taken_since(seconds(since));
        }
        taken
    }

    /// When a lock can be had, by the running thread's clock, if nobody holds it now.
    #[pyfunction]
    fn free(lock: PyObjectRef) -> f64 {
        times(&lock).map_or(0.0, |times| times.free().as_secs_f64())
    }

    /// When a lock was released, by the clock of who released it, if that was ahead; 0 otherwise.
    #[pyfunction]
    fn released(lock: PyObjectRef) -> f64 {
        times(&lock).map_or(0.0, |times| times.released().as_secs_f64())
    }

    fn times(lock: &PyObjectRef) -> Option<&Times> {
        let rlock = || lock.downcast_ref::<RLock>().map(|lock| &lock.times);
        let lock = lock.downcast_ref::<Lock>().map(|lock| &lock.times);
        lock.or_else(rlock)
    }

    /// Drops the thread-local data of a thread that has ended.
    #[pyfunction]
    fn forget(ident: u64) {
        local::forget(ident);
    }

    fn seconds(number: f64) -> Duration {
        Duration::try_from_secs_f64(number.max(0.0)).unwrap_or(Duration::MAX)
    }
}
