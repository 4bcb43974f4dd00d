//! `_thread.lock` and `_thread.RLock`.
//!
//! One thread runs at a time, and none is interrupted: taking a lock that is free is setting a field. Who asks for one that
//! is held waits in Python, in `_sandglass.threads`.

use std::{
    cell::{Cell, RefCell},
    fmt,
    time::Duration,
};

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
    builtins::PyTypeRef,
    function::{ArgIntoFloat, FuncArgs, OptionalArg},
    pyclass,
    types::Representable,
};

use super::{super::current, timeline, turns};

/// The longest timeout in seconds, as on Linux.
pub const TIMEOUT_MAX: f64 = 9_223_372_036.0;

/// `lock.acquire(blocking=True, timeout=-1)`.
#[derive(rustpython_vm::FromArgs)]
struct Acquire {
    #[pyarg(any, default = true)]
    blocking: bool,
    #[pyarg(any, optional)]
    timeout: OptionalArg<ArgIntoFloat>,
}

impl Acquire {
    /// How long to wait in seconds: not at all, as long as it takes (`Some(None)`), or so long.
    fn patience(self, vm: &VirtualMachine) -> PyResult<Option<Option<f64>>> {
        let timeout = self.timeout.map_or(-1.0, f64::from);
        if !self.blocking && timeout != -1.0 {
            return Err(vm.new_value_error("can't specify a timeout for a non-blocking call"));
        }
        if timeout < 0.0 && timeout != -1.0 {
            return Err(vm.new_value_error("timeout value must be a non-negative number"));
        }
        if timeout > TIMEOUT_MAX {
            return Err(vm.new_overflow_error("timestamp out of range for platform time_t"));
        }
        if timeout.is_nan() {
            return Err(vm.new_value_error("Invalid value NaN (not a number)"));
        }
        Ok(self.blocking.then(|| (timeout >= 0.0).then_some(timeout)))
    }
}

/// Waits for a lock that is held, and tells whether it could be had.
fn wait(lock: &PyObject, patience: Option<f64>, vm: &VirtualMachine) -> PyResult<bool> {
    let Some(waiter) = turns::waiter() else {
        return Err(vm.new_runtime_error("a lock is waited for before threads are set up"));
    };
    waiter
        .call((lock.to_owned(), patience), vm)?
        .try_to_bool(vm)
}

/// What pickling and copying come to, as `__reduce_ex__` of all that cannot be.
pub fn refuse_to_pickle(class: &str, vm: &VirtualMachine) -> PyResult<()> {
    Err(vm.new_type_error(format!("cannot pickle '{class}' object")))
}

fn state(locked: bool) -> &'static str {
    if locked { "locked" } else { "unlocked" }
}

/// When a lock is held, as the clocks of threads tell it that run ahead.
///
/// A thread that has slept with a lock and released it is done with it only later: others that come in between have to wait.
#[derive(Default)]
pub struct Times {
    taken: Cell<Duration>,
    released: Cell<Duration>,
    held: RefCell<Vec<(Duration, Duration)>>,
}

impl Times {
    /// More than these are not kept: the oldest are forgotten.
    const MOST: usize = 64;

    fn take(&self) {
        if turns::are_many() {
            timeline::mute(false);
            self.taken.set(timeline::moment());
        }
    }

    /// Says that who holds the lock has had it since `moment`, when it became free.
    pub fn taken_since(&self, moment: Duration) {
        self.taken.set(moment);
    }

    fn release(&self) {
        if !turns::are_many() {
            return;
        }
        let ahead = timeline::moment_ahead();
        self.released.set(ahead);
        let taken = self.taken.get();
        if ahead.is_zero() || ahead.saturating_sub(taken) < Self::LEAST {
            return;
        }
        let now = current::host().monotonic();
        let mut held = self.held.borrow_mut();
        held.retain(|(_, end)| *end > now);
        if held.len() >= Self::MOST {
            held.remove(0);
        }
        held.push((taken, ahead));
    }

    /// Less than this, in which a thread may do something, is no sleep.
    const LEAST: Duration = Duration::from_micros(500);

    /// Whether the lock may be held at the running thread's time although it is free.
    fn is_known(&self) -> bool {
        !self.held.borrow().is_empty()
    }

    /// The first moment from the running thread's time on at which nobody holds it.
    pub fn free(&self) -> Duration {
        let mut moment = timeline::moment();
        let held = self.held.borrow();
        let at = |moment: Duration| {
            let found = held
                .iter()
                .find(|(start, end)| *start <= moment && moment < *end);
            found.map(|(_, end)| *end)
        };
        while let Some(end) = at(moment) {
            moment = end;
        }
        moment
    }

    /// When it was released last, by the clock of who did it, if that was ahead; zero otherwise.
    pub fn released(&self) -> Duration {
        self.released.get()
    }
}

/// `threading.Lock`.
#[pyclass(module = "_thread", name = "lock")]
#[derive(PyPayload, Default)]
pub struct Lock {
    held: Cell<bool>,
    pub times: Times,
}

impl Lock {
    /// Takes the lock if it is free.
    pub fn take(&self) -> bool {
        if self.held.replace(true) {
            return false;
        }
        self.times.take();
        true
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad("Lock")
    }
}

#[pyclass(with(Representable), flags(HAS_WEAKREF))]
impl Lock {
    #[pyslot]
    fn slot_new(class: PyTypeRef, arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
        if !arguments.is_empty() {
            let count = arguments.args.len() + arguments.kwargs.len();
            return Err(vm.new_type_error(format!("lock expected 0 arguments, got {count}")));
        }
        Self::default()
            .into_ref_with_type(vm, class)
            .map(Into::into)
    }

    #[pymethod]
    #[pymethod(name = "acquire_lock")]
    fn acquire(zelf: PyRef<Self>, arguments: Acquire, vm: &VirtualMachine) -> PyResult<bool> {
        match arguments.patience(vm)? {
            _ if !zelf.times.is_known() && zelf.take() => Ok(true),
            Some(patience) => wait(zelf.as_object(), patience, vm),
            None if zelf.times.is_known() => wait(zelf.as_object(), Some(0.0), vm),
            None => Ok(false),
        }
    }

    #[pymethod]
    fn __enter__(zelf: PyRef<Self>, vm: &VirtualMachine) -> PyResult<bool> {
        if !zelf.times.is_known() && zelf.take() {
            return Ok(true);
        }
        wait(zelf.as_object(), None, vm)
    }

    #[pymethod]
    #[pymethod(name = "release_lock")]
    fn release(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<()> {
        if zelf.held.replace(false) {
            zelf.times.release();
            return Ok(());
        }
        Err(vm.new_runtime_error("release unlocked lock"))
    }

    #[pymethod]
    fn __exit__(zelf: &Py<Self>, _arguments: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
        Self::release(zelf, vm)
    }

    #[pymethod]
    #[pymethod(name = "locked_lock")]
    fn locked(zelf: &Py<Self>) -> bool {
        zelf.held.get()
    }

    #[pymethod]
    fn _at_fork_reinit(zelf: &Py<Self>) {
        zelf.held.set(false);
    }

    #[pymethod]
    fn __reduce_ex__(_zelf: &Py<Self>, _protocol: usize, vm: &VirtualMachine) -> PyResult<()> {
        refuse_to_pickle("_thread.lock", vm)
    }
}

impl Representable for Lock {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        let state = state(zelf.held.get());
        Ok(format!(
            "<{state} _thread.lock object at {:#x}>",
            zelf.get_id()
        ))
    }
}

/// `threading.RLock`.
#[pyclass(module = "_thread", name = "RLock")]
#[derive(PyPayload, Default)]
pub struct RLock {
    owner: Cell<u64>,
    /// How often the owner holds it; 0 if there is none.
    count: Cell<usize>,
    pub times: Times,
}

impl fmt::Debug for RLock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad("RLock")
    }
}

impl RLock {
    /// The name of a lock's class as CPython tells it: its own has its module before it.
    fn class_name(zelf: &Py<Self>) -> String {
        match zelf.class().name().to_string() {
            name if name == "RLock" => format!("_thread.{name}"),
            name => name,
        }
    }

    fn is_own(&self) -> bool {
        self.count.get() > 0 && self.owner.get() == turns::running()
    }

    /// Takes the lock if it is free or the running thread's already.
    pub fn take(&self) -> bool {
        if self.count.get() == 0 {
            self.times.take();
        } else if !self.is_own() {
            return false;
        }
        self.owner.set(turns::running());
        self.count.set(self.count.get().saturating_add(1));
        true
    }

    fn check_owner(&self, vm: &VirtualMachine) -> PyResult<()> {
        if self.is_own() {
            return Ok(());
        }
        Err(vm.new_runtime_error("cannot release un-acquired lock"))
    }
}

#[pyclass(with(Representable), flags(BASETYPE, HAS_WEAKREF))]
impl RLock {
    #[pyslot]
    fn slot_new(class: PyTypeRef, _arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
        Self::default()
            .into_ref_with_type(vm, class)
            .map(Into::into)
    }

    #[pymethod]
    #[pymethod(name = "acquire_lock")]
    fn acquire(zelf: PyRef<Self>, arguments: Acquire, vm: &VirtualMachine) -> PyResult<bool> {
        match arguments.patience(vm)? {
            _ if !zelf.times.is_known() && zelf.take() => Ok(true),
            Some(patience) => wait(zelf.as_object(), patience, vm),
            None if zelf.times.is_known() => wait(zelf.as_object(), Some(0.0), vm),
            None => Ok(false),
        }
    }

    #[pymethod]
    fn __enter__(zelf: PyRef<Self>, vm: &VirtualMachine) -> PyResult<bool> {
        if !zelf.times.is_known() && zelf.take() {
            return Ok(true);
        }
        wait(zelf.as_object(), None, vm)
    }

    #[pymethod]
    #[pymethod(name = "release_lock")]
    fn release(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<()> {
        zelf.check_owner(vm)?;
        zelf.count.set(zelf.count.get() - 1);
        if zelf.count.get() == 0 {
            zelf.times.release();
        }
        Ok(())
    }

    #[pymethod]
    fn __exit__(zelf: &Py<Self>, _arguments: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
        Self::release(zelf, vm)
    }

    #[pymethod]
    fn locked(zelf: &Py<Self>) -> bool {
        zelf.count.get() > 0
    }

    #[pymethod]
    fn _is_owned(zelf: &Py<Self>) -> bool {
        zelf.is_own()
    }

    #[pymethod]
    fn _recursion_count(zelf: &Py<Self>) -> usize {
        if zelf.is_own() { zelf.count.get() } else { 0 }
    }

    #[pymethod]
    fn _release_save(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<(usize, u64)> {
        zelf.check_owner(vm)?;
        zelf.times.release();
        Ok((zelf.count.replace(0), zelf.owner.get()))
    }

    #[pymethod]
    fn _acquire_restore(
        zelf: PyRef<Self>,
        state: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let (count, owner): (usize, u64) = (
            state.get_item(&0, vm)?.try_into_value(vm)?,
            state.get_item(&1, vm)?.try_into_value(vm)?,
        );
        if !zelf.take() {
            wait(zelf.as_object(), None, vm)?;
        }
        zelf.count.set(count);
        zelf.owner.set(owner);
        Ok(())
    }

    #[pymethod]
    fn _at_fork_reinit(zelf: &Py<Self>) {
        zelf.count.set(0);
    }

    #[pymethod]
    fn __reduce_ex__(zelf: &Py<Self>, _protocol: usize, vm: &VirtualMachine) -> PyResult<()> {
        refuse_to_pickle(&Self::class_name(zelf), vm)
    }
}

impl Representable for RLock {
    fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
        let count = zelf.count.get();
        let owner = if count > 0 { zelf.owner.get() } else { 0 };
        let class = Self::class_name(zelf);
        Ok(format!(
            "<{} {class} object owner={owner} count={count} at {:#x}>",
            state(count > 0),
            zelf.get_id()
        ))
    }
}
