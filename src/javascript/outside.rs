//! The way from the interpreter to the host of the current run.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use boa_engine::{
    Context,
    context::time::{Clock, JsInstant},
};

use super::{garbage::Garbage, locale::zone::LocalZone};
use crate::host::{Host, Stream};

/// The one place that knows the host: the clock, the hooks and every native function go through it.
///
/// The engine is started with one host and runs with another, so the host is held in a cell.
pub(super) struct Outside {
    host: RefCell<Rc<dyn Host>>,
    /// Monotonic time at which the current run began.
    began: Cell<Duration>,
    /// Bytes of memory that the current run had at first.
    room: Cell<usize>,
    garbage: Garbage,
    zone: LocalZone,
}

impl Outside {
    pub(super) fn new(host: Rc<dyn Host>) -> Self {
        Self {
            host: RefCell::new(host),
            began: Cell::new(Duration::ZERO),
            room: Cell::new(usize::MAX),
            garbage: Garbage::new(),
            zone: LocalZone::default(),
        }
    }

    /// The one that a context was built with.
    pub(super) fn of(context: &Context) -> Rc<Self> {
        context
            .get_data::<Rc<Self>>()
            .expect("every context is built with its way outside")
            .clone()
    }

    /// Changes the host, at the start of a run.
    pub(super) fn enter(&self, host: Rc<dyn Host>) {
        self.began.set(host.monotonic());
        self.room.set(host.memory_left());
        self.garbage.enter(self.room.get());
        self.host.replace(host);
    }

    /// Finds out the zone of the run, from the environment variable `TZ`.
    pub(super) fn enter_zone(&self, variable: Option<&str>) {
        self.zone.enter(variable);
    }

    /// The name of the zone that local time is in.
    pub(super) fn time_zone(&self) -> String {
        self.zone.name(self.host().as_ref())
    }

    /// Seconds that local time is ahead of UTC, at a moment in seconds since 1970.
    pub(super) fn utc_offset(&self, seconds: i64) -> i32 {
        self.zone.offset(seconds, self.host().as_ref())
    }

    pub(super) fn host(&self) -> Rc<dyn Host> {
        self.host.borrow().clone()
    }

    pub(super) fn write(&self, stream: Stream, text: &str) {
        self.host().write(stream, text.as_bytes());
        self.collect_garbage_if_due();
    }

    /// To be called wherever the interpreter lets the host in, see [`Garbage`].
    pub(super) fn collect_garbage_if_due(&self) {
        let left = || self.host.borrow().memory_left();
        self.garbage.collect_if_due(left);
    }

    /// Bytes of memory that the run has added, as far as the host counts them.
    pub(super) fn memory_used(&self) -> usize {
        self.room.get().saturating_sub(self.host().memory_left())
    }

    /// Time since the run began.
    pub(super) fn elapsed(&self) -> Duration {
        self.host().monotonic().saturating_sub(self.began.get())
    }
}

impl Clock for Outside {
    fn now(&self) -> JsInstant {
        let now = self.host().monotonic();
        JsInstant::new(now.as_secs(), now.subsec_nanos())
    }

    fn system_time_millis(&self) -> i64 {
        i64::try_from(self.host().now().as_millis()).unwrap_or(i64::MAX)
    }
}
