//! What runs after the program's last line: ticks, microtasks, timers and immediates, in Node's order.
//!
//! See the phases in <https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick>. What is asked of
//! files and of standard input is answered at once, and told in the polling phase.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, VecDeque},
    rc::Rc,
    time::Duration,
};

use boa_engine::{
    Context, JsArgs, JsError, JsObject, JsResult, JsValue, NativeFunction,
    builtins::promise::Promise,
    job::{Job, JobExecutor, NativeAsyncJob},
    js_string,
    object::{FunctionObjectBuilder, builtins::JsPromise},
};

use super::{
    events,
    exception::Uncaught,
    outside::Outside,
    task::{Caller, Queued, Task, finish},
};

pub(super) use super::task::Call;

/// Modules that are to be loaded.
pub(super) type Loads = VecDeque<NativeAsyncJob>;

struct Timer {
    id: u64,
    call: Queued,
    /// Milliseconds.
    delay: u64,
    repeats: bool,
    /// Whether the run waits for it.
    referenced: bool,
}

struct Immediate {
    id: u64,
    call: Queued,
    referenced: bool,
}

/// The completion of what was asked of the outside, such as reading a file.
struct Completion {
    call: Queued,
    /// Rounds of the loop until it is there.
    rounds: u8,
}

/// When a timer is due, in milliseconds of monotonic time, and how many timers were armed before it.
type Due = (u64, u64);

pub(super) struct EventLoop {
    outside: Rc<Outside>,
    ticks: RefCell<VecDeque<Queued>>,
    microtasks: RefCell<VecDeque<Task>>,
    timers: RefCell<BTreeMap<Due, Timer>>,
    /// Where each pending timer is in `timers`, by its id.
    due: RefCell<BTreeMap<u64, Due>>,
    immediates: RefCell<VecDeque<Immediate>>,
    /// What is to come in the polling phase. The host answers at once, but a program may tell whether it hears of that too early.
    completions: RefCell<VecDeque<Completion>>,
    /// Promises that were rejected with nobody listening, in that order.
    rejections: RefCell<Vec<JsObject<Promise>>>,
    /// What is to be loaded for the declarations of modules, while that is done at once.
    loads: RefCell<Option<Loads>>,
    /// Whether what ran last threw something that a listener of `process` took.
    is_interrupted: Cell<bool>,
    /// Whether ticks and microtasks were left for that. They run after the next immediates at the latest.
    is_owed: Cell<bool>,
    /// Why the main module failed, if that is not told yet.
    failure: RefCell<Option<JsValue>>,
    /// The time of this round, in milliseconds. Timers that are armed in it are due after it.
    round: Cell<u64>,
    /// Counts timers and immediates.
    counter: Cell<u64>,
    /// The timer whose callback runs now and whether the run waits for its repetition, unless the callback cleared it.
    firing: Cell<Option<(u64, bool)>>,
    /// What goes along with all that is asked for to be done later.
    frame: RefCell<JsValue>,
    /// The task that the native function of its caller is to perform.
    next: RefCell<Option<Task>>,
    /// The native functions that tasks are called through, one for each caller.
    trampolines: RefCell<Vec<JsObject>>,
}

impl EventLoop {
    pub(super) fn new(outside: Rc<Outside>) -> Self {
        Self {
            outside,
            ticks: RefCell::default(),
            microtasks: RefCell::default(),
            timers: RefCell::default(),
            due: RefCell::default(),
            immediates: RefCell::default(),
            completions: RefCell::default(),
            rejections: RefCell::default(),
            loads: RefCell::default(),
            failure: RefCell::default(),
            is_interrupted: Cell::new(false),
            is_owed: Cell::new(false),
            round: Cell::new(0),
            counter: Cell::new(0),
            firing: Cell::new(None),
            frame: RefCell::default(),
            next: RefCell::default(),
            trampolines: RefCell::default(),
        }
    }

    /// The one that a context was built with.
    pub(super) fn of(context: &Context) -> Rc<Self> {
        context
            .downcast_job_executor::<Self>()
            .expect("every context is built with its event loop")
    }

    /// Completes the loop, once there is a realm to make a function in.
    pub(super) fn install(&self, context: &mut Context) {
        let perform = NativeFunction::from_fn_ptr(|_, _, context| {
            let task = Self::of(context).next.take();
            task.map_or(Ok(JsValue::undefined()), |task| task.perform(context))
        });
        let functions = Caller::ALL.map(|caller| {
            FunctionObjectBuilder::new(context.realm(), perform.clone())
                .name(js_string!(caller.name()))
                .build()
                .into()
        });
        self.trampolines.replace(functions.to_vec());
    }

    /// Runs until nothing is left that could run, or something throws that nobody handles.
    pub(super) fn run(&self, context: &mut Context) -> Result<(), Uncaught> {
        self.drain(context)?;
        // In Node it is a race whether `setTimeout(f, 0)` or `setImmediate(g)` of the main program comes first. Here
        // the timer wins: the first round sees timers that are due within the next millisecond.
        self.round.set(self.now() + 1);
        loop {
            self.fire_timers(context)?;
            self.fire_completions(context)?;
            self.fire_immediates(context)?;
            let polls = !self.completions.borrow().is_empty();
            if !polls && !self.immediates.borrow().iter().any(|it| it.referenced) {
                match self.next_due() {
                    None if self.is_owed.get() => continue,
                    None => return Ok(()),
                    Some(due) => self.sleep_until(due),
                }
            }
            self.round.set(self.now());
        }
    }

    /// Whether something is left that the run waits for.
    pub(super) fn is_alive(&self) -> bool {
        !self.ticks.borrow().is_empty()
            || !self.microtasks.borrow().is_empty()
            || !self.completions.borrow().is_empty()
            || self.immediates.borrow().iter().any(|it| it.referenced)
            || self.next_due().is_some()
    }

    /// Runs the microtasks that the evaluation of the main module left. It is one of them in Node: ticks come after all of them.
    pub(super) fn finish_module(&self, context: &mut Context) -> Result<(), Uncaught> {
        self.drain_microtasks(context)
    }

    /// Runs ticks and microtasks until both queues are empty, and reports the promises that were rejected in the meantime and are still
    /// not handled.
    ///
    /// All ticks come before the first microtask, as in `process.nextTick`'s documentation.
    fn drain(&self, context: &mut Context) -> Result<(), Uncaught> {
        self.is_interrupted.set(false);
        self.is_owed.set(false);
        loop {
            while let Some(call) = pop(&self.ticks) {
                self.perform(Task::Call(call), Caller::Queue, context)?;
                if self.is_interrupted.take() {
                    self.is_owed.set(true);
                    return Ok(());
                }
            }
            self.drain_microtasks(context)?;
            if self.is_owed.get() {
                return Ok(());
            }
            if self.ticks.borrow().is_empty() && !self.report_rejections(context)? {
                break;
            }
        }
        context.clear_kept_objects();
        Ok(())
    }

    fn drain_microtasks(&self, context: &mut Context) -> Result<(), Uncaught> {
        while let Some(task) = pop(&self.microtasks) {
            self.perform(task, Caller::Queue, context)?;
            if let Some(reason) = self.failure.take() {
                events::caught(Uncaught::Failed(reason), context)?;
                self.is_interrupted.set(true);
            }
            if self.is_interrupted.take() {
                self.is_owed.set(true);
                break;
            }
        }
        Ok(())
    }

    /// Tells of promises that nobody handled, and whether there were any.
    fn report_rejections(&self, context: &mut Context) -> Result<bool, Uncaught> {
        let promises = self.rejections.take();
        let any = !promises.is_empty();
        for promise in promises {
            events::rejected(&promise, context)?;
        }
        Ok(any)
    }

    /// Has a rejection of the main module's promise end the run like an exception.
    pub(super) fn watch(&self, promise: &JsPromise, context: &mut Context) -> JsResult<()> {
        let fail = NativeFunction::from_fn_ptr(|_, arguments, context| {
            let reason = arguments.get_or_undefined(0).clone();
            Self::of(context).failure.replace(Some(reason));
            Ok(JsValue::undefined())
        });
        let fail = FunctionObjectBuilder::new(context.realm(), fail).build();
        promise.then(None, Some(fail), context).map(drop)
    }

    /// Sets what is to be loaded at once, and gives what was; with `None` loading comes when its turn is.
    pub(super) fn set_loads(&self, loads: Option<Loads>) -> Option<Loads> {
        self.loads.replace(loads)
    }

    /// Does something that has modules loaded, and loads them at once.
    pub(super) fn load_all<T>(
        &self,
        begin: impl FnOnce(&mut Context) -> T,
        context: &mut Context,
    ) -> JsResult<T> {
        self.loads.replace(Some(VecDeque::new()));
        let begun = begin(context);
        let result = loop {
            let job = self
                .loads
                .borrow_mut()
                .as_mut()
                .and_then(VecDeque::pop_front);
            match job.map(|job| finish(job, context)) {
                None => break Ok(begun),
                Some(Ok(_)) => {}
                Some(Err(error)) => break Err(error),
            }
        };
        self.loads.replace(None);
        result
    }

    fn perform(&self, task: Task, caller: Caller, context: &mut Context) -> Result<(), Uncaught> {
        self.outside.collect_garbage_if_due();
        self.next.replace(Some(task));
        let trampoline = self.trampolines.borrow()[caller as usize].clone();
        trampoline
            .call(&JsValue::undefined(), &[], context)
            .map(drop)
            .or_else(|error| {
                events::caught(error.into(), context)?;
                self.is_interrupted.set(true);
                Ok(())
            })
    }

    fn fire_timers(&self, context: &mut Context) -> Result<(), Uncaught> {
        loop {
            let mut timer = {
                let mut timers = self.timers.borrow_mut();
                match timers.first_entry() {
                    Some(entry) if entry.key().0 <= self.round.get() => entry.remove(),
                    _ => break,
                }
            };
            self.due.borrow_mut().remove(&timer.id);
            let began = self.now();
            self.firing.set(Some((timer.id, timer.referenced)));
            self.perform(Task::Call(timer.call.clone()), Caller::Timeout, context)?;
            // A repetition is counted from when its callback began.
            if let Some((_, referenced)) = self.firing.take()
                && timer.repeats
            {
                timer.referenced = referenced;
                self.arm(timer, began);
            }
            self.drain_after(context)?;
        }
        self.drain_owed(context)
    }

    /// Runs the completions that are due; what they ask for waits for a later round.
    fn fire_completions(&self, context: &mut Context) -> Result<(), Uncaught> {
        let mut pending = self.completions.take();
        while let Some(mut completion) = pending.pop_front() {
            if let Some(rest) = completion.rounds.checked_sub(1) {
                completion.rounds = rest;
                self.completions.borrow_mut().push_back(completion);
                continue;
            }
            self.perform(Task::Call(completion.call), Caller::Queue, context)?;
            self.drain_after(context)?;
        }
        Ok(())
    }

    /// Runs the immediates there are now; what they add waits for the next round.
    fn fire_immediates(&self, context: &mut Context) -> Result<(), Uncaught> {
        let last = self.counter.get();
        loop {
            let immediate = {
                let mut immediates = self.immediates.borrow_mut();
                match immediates.front() {
                    Some(immediate) if immediate.id <= last => immediates.pop_front(),
                    _ => None,
                }
            };
            let Some(immediate) = immediate else {
                break;
            };
            self.perform(Task::Call(immediate.call), Caller::Immediate, context)?;
            self.drain_after(context)?;
        }
        self.drain_owed(context)
    }

    /// Runs ticks and microtasks after a callback, unless that threw: then those of the whole phase come first.
    fn drain_after(&self, context: &mut Context) -> Result<(), Uncaught> {
        if self.is_interrupted.take() {
            self.is_owed.set(true);
            return Ok(());
        }
        self.drain(context)
    }

    fn drain_owed(&self, context: &mut Context) -> Result<(), Uncaught> {
        if self.is_owed.get() {
            self.drain(context)?;
        }
        Ok(())
    }

    /// When the next timer is due, if the run has a timer to wait for.
    fn next_due(&self) -> Option<u64> {
        let timers = self.timers.borrow();
        if !timers.values().any(|timer| timer.referenced) {
            return None;
        }
        timers.keys().next().map(|(due, _)| *due)
    }

    fn sleep_until(&self, due: u64) {
        let host = self.outside.host();
        let rest = Duration::from_millis(due).saturating_sub(host.monotonic());
        if !rest.is_zero() {
            host.sleep(rest);
        }
    }

    /// Monotonic time in whole milliseconds, the grain of Node's timers; not before this round.
    fn now(&self) -> u64 {
        let now = self.outside.host().monotonic().as_millis();
        u64::try_from(now).unwrap_or(u64::MAX).max(self.round.get())
    }

    fn count(&self) -> u64 {
        self.counter.set(self.counter.get() + 1);
        self.counter.get()
    }

    fn arm(&self, timer: Timer, now: u64) {
        let due = (now + timer.delay, self.count());
        self.due.borrow_mut().insert(timer.id, due);
        self.timers.borrow_mut().insert(due, timer);
    }

    /// Adds a timer; `call` makes the call from the timer's id. The delay is in milliseconds.
    pub(super) fn set_timer(
        &self,
        delay: u64,
        repeats: bool,
        call: impl FnOnce(u64) -> Call,
    ) -> u64 {
        let id = self.count();
        let timer = Timer {
            id,
            call: self.queued(call(id)),
            delay,
            repeats,
            referenced: true,
        };
        self.arm(timer, self.now());
        id
    }

    /// Adds what is called in the polling phase, that many rounds later.
    pub(super) fn poll(&self, call: Call, rounds: u8) {
        let call = self.queued(call);
        let completion = Completion { call, rounds };
        self.completions.borrow_mut().push_back(completion);
    }

    pub(super) fn set_immediate(&self, call: impl FnOnce(u64) -> Call) -> u64 {
        let id = self.count();
        self.immediates.borrow_mut().push_back(Immediate {
            id,
            call: self.queued(call(id)),
            referenced: true,
        });
        id
    }

    /// Forgets a timer or an immediate, if it is still to come.
    pub(super) fn clear(&self, id: u64) {
        if self.firing.get().is_some_and(|(firing, _)| firing == id) {
            self.firing.set(None);
        }
        if let Some(due) = self.due.borrow_mut().remove(&id) {
            self.timers.borrow_mut().remove(&due);
        }
        self.immediates.borrow_mut().retain(|it| it.id != id);
    }

    /// Starts a timer's delay anew.
    pub(super) fn refresh(&self, id: u64) {
        let due = self.due.borrow_mut().remove(&id);
        let timer = due.and_then(|due| self.timers.borrow_mut().remove(&due));
        if let Some(timer) = timer {
            self.arm(timer, self.now());
        }
    }

    /// Tells whether the run waits for a timer or an immediate.
    pub(super) fn set_referenced(&self, id: u64, referenced: bool) {
        if self.firing.get().is_some_and(|(firing, _)| firing == id) {
            self.firing.set(Some((id, referenced)));
        }
        if let Some(due) = self.due.borrow().get(&id)
            && let Some(timer) = self.timers.borrow_mut().get_mut(due)
        {
            timer.referenced = referenced;
        }
        for immediate in self.immediates.borrow_mut().iter_mut() {
            if immediate.id == id {
                immediate.referenced = referenced;
            }
        }
    }

    pub(super) fn is_referenced(&self, id: u64) -> bool {
        let timers = self.timers.borrow();
        self.due
            .borrow()
            .get(&id)
            .and_then(|due| timers.get(due))
            .is_some_and(|timer| timer.referenced)
            || self
                .immediates
                .borrow()
                .iter()
                .any(|it| it.id == id && it.referenced)
    }

    /// Adds a call that comes before all microtasks: `process.nextTick`.
    pub(super) fn add_tick(&self, call: Call) {
        let call = self.queued(call);
        self.ticks.borrow_mut().push_back(call);
    }

    /// Adds a call to the microtasks: `queueMicrotask`.
    pub(super) fn add_microtask(&self, call: Call) {
        let task = Task::Call(self.queued(call));
        self.microtasks.borrow_mut().push_back(task);
    }

    /// A call that keeps the frame in which it is asked for.
    fn queued(&self, call: Call) -> Queued {
        let frame = self.frame.borrow().clone();
        Queued { call, frame }
    }

    /// The frame of what runs now.
    pub(super) fn frame(&self) -> JsValue {
        self.frame.borrow().clone()
    }

    /// Changes the frame, and gives the one before.
    pub(super) fn set_frame(&self, frame: JsValue) -> JsValue {
        self.frame.replace(frame)
    }

    pub(super) fn rejected(&self, promise: &JsObject<Promise>) {
        self.rejections.borrow_mut().push(promise.clone());
    }

    pub(super) fn handled(&self, promise: &JsObject<Promise>) {
        self.rejections
            .borrow_mut()
            .retain(|it| !JsObject::equals(it, promise));
    }
}

impl JobExecutor for EventLoop {
    fn enqueue_job(self: Rc<Self>, job: Job, _context: &mut Context) {
        let task = match job {
            Job::PromiseJob(job) => Task::Promise(job),
            Job::GenericJob(job) => Task::Generic(job),
            Job::AsyncJob(job) => {
                if let Some(loads) = self.loads.borrow_mut().as_mut() {
                    loads.push_back(job);
                    return;
                }
                Task::Async(job)
            }
            // The rest is for Atomics.waitAsync, which guests do not have, and for finalization registries, whose
            // callbacks a host need not call (ECMA-262, section 9.10.4).
            _ => return,
        };
        self.microtasks.borrow_mut().push_back(task);
    }

    fn run_jobs(self: Rc<Self>, context: &mut Context) -> JsResult<()> {
        self.run(context).map_err(JsError::from)
    }
}

fn pop<T>(queue: &RefCell<VecDeque<T>>) -> Option<T> {
    queue.borrow_mut().pop_front()
}
