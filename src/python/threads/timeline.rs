//! What threads have written that run ahead of the clock.
//!
//! A thread that sleeps while others could run does not keep them waiting: its own clock is put forward, and what it
//! writes from then on is kept until the host's clock is there too.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    time::Duration,
};

use super::super::current;
use crate::host::Stream;

/// How many bytes may be kept. A thread that writes more waits in real time.
const KEPT_BYTES: usize = 1 << 20;

/// What is kept costs more than its bytes: a place in the tree and a block of its own.
const KEPT_OVERHEAD: usize = 64;

#[derive(Default)]
struct Kept {
    /// By the moment they are for, and in the order they were written.
    writes: BTreeMap<(Duration, u64), (Stream, Vec<u8>)>,
    bytes: usize,
    count: u64,
}

thread_local! {
    static AHEAD: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    /// When the running thread's clock was put where it is, or the thread began to run.
    static PIECE: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    static MUTED: Cell<bool> = const { Cell::new(false) };
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// How far the running thread is ahead of the host's clock.
pub fn ahead() -> Duration {
    AHEAD.get()
}

/// Puts the running thread's clock that far ahead of the host's.
pub fn set_ahead(ahead: Duration) {
    AHEAD.set(ahead);
    PIECE.set(moment_ahead());
}

/// What the running thread's clock shows.
pub fn moment() -> Duration {
    current::host().monotonic().saturating_add(ahead())
}

/// What the running thread's clock shows, if it is ahead of the host's; zero otherwise.
pub fn moment_ahead() -> Duration {
    match ahead() {
        Duration::ZERO => Duration::ZERO,
        _ => moment(),
    }
}

/// Drops what the running thread writes, or no longer.
pub fn mute(muted: bool) {
    MUTED.set(muted);
}

/// Writes for the running thread: now, or when the host's clock is where the thread's is.
pub fn write(stream: Stream, bytes: &[u8]) {
    if MUTED.get() {
        return;
    }
    let kept = KEPT.with_borrow(|kept| kept.bytes);
    if kept.saturating_add(bytes.len()) > KEPT_BYTES && !ahead().is_zero() {
        pass_until(current::host().monotonic().saturating_add(ahead()));
        set_ahead(Duration::ZERO);
    }
    if ahead().is_zero() {
        if kept > 0 {
            pass_until(current::host().monotonic());
        }
        current::host().write(stream, bytes);
        return;
    }
    KEPT.with_borrow_mut(|kept| {
        // What a thread writes without a pause stays together.
        let place = (PIECE.get(), kept.count);
        kept.count += 1;
        kept.bytes += bytes.len() + KEPT_OVERHEAD;
        kept.writes.insert(place, (stream, bytes.to_vec()));
    });
}

/// Sleeps until the host's clock is at `moment`, and writes on the way what was kept for then.
pub fn pass_until(moment: Duration) {
    loop {
        // Nothing stays borrowed while the host is asked: it may end the run.
        let due = KEPT.with_borrow_mut(|kept| {
            let first = kept.writes.first_entry()?;
            if first.key().0 > moment {
                return None;
            }
            let ((due, _), (stream, bytes)) = first.remove_entry();
            kept.bytes -= bytes.len() + KEPT_OVERHEAD;
            Some((due, stream, bytes))
        });
        let Some((due, stream, bytes)) = due else {
            break;
        };
        sleep_until(due);
        current::host().write(stream, &bytes);
    }
    sleep_until(moment);
}

fn sleep_until(moment: Duration) {
    let left = moment.saturating_sub(current::host().monotonic());
    if !left.is_zero() {
        current::host().sleep(left);
    }
}

/// Drops what is kept: the program ended before its time.
pub fn forget_all() {
    AHEAD.set(Duration::ZERO);
    MUTED.set(false);
    drop(KEPT.take());
}
