//! A clock that tells the same time in every run.

use std::{cell::Cell, time::Duration};

/// What a reading takes. It is something, so that a program which waits for a moment by looking at the clock gets there.
const TICK: Duration = Duration::from_micros(1);

/// A clock that starts where it is told to, and on which only readings and sleeps take time. Nobody waits for a sleep.
///
/// ```
/// # use std::time::Duration;
/// let clock = sandglass::VirtualClock::new(Duration::from_secs(60));
/// clock.sleep(Duration::from_secs(1));
/// assert_eq!(clock.now(), Duration::from_secs(61));
/// assert_eq!(clock.monotonic(), Duration::from_micros(1_000_001));
/// ```
#[derive(Debug)]
pub struct VirtualClock {
    start: Duration,
    elapsed: Cell<Duration>,
}

impl VirtualClock {
    /// A clock whose first reading is `start` after 1970-01-01T00:00:00Z.
    pub fn new(start: Duration) -> Self {
        Self {
            start,
            elapsed: Cell::new(Duration::ZERO),
        }
    }

    /// Time since 1970, see [`Host::now`](crate::Host::now).
    pub fn now(&self) -> Duration {
        self.start.saturating_add(self.monotonic())
    }

    /// The same without the reading taking time, see [`Host::peek`](crate::Host::peek).
    pub fn peek(&self) -> Duration {
        self.start.saturating_add(self.elapsed.get())
    }

    /// Time since the clock was made, see [`Host::monotonic`](crate::Host::monotonic).
    pub fn monotonic(&self) -> Duration {
        let elapsed = self.elapsed.get();
        self.elapsed.set(elapsed.saturating_add(TICK));
        elapsed
    }

    /// Lets time pass.
    pub fn sleep(&self, duration: Duration) {
        self.elapsed
            .set(self.elapsed.get().saturating_add(duration));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reading_is_later_than_the_one_before() {
        let clock = VirtualClock::new(Duration::from_secs(1));
        let readings = [clock.now(), clock.now(), clock.now()];
        assert_eq!(readings[0], Duration::from_secs(1));
        assert!(readings.is_sorted() && readings[2] > readings[0]);
    }

    #[test]
    fn the_end_of_time_is_no_panic() {
        let clock = VirtualClock::new(Duration::MAX);
        clock.sleep(Duration::MAX);
        assert_eq!(clock.now(), Duration::MAX);
        assert_eq!(clock.monotonic(), Duration::MAX);
    }
}
