//! The host of an interpreter that is being booted.

use std::time::Duration;

use crate::host::{Host, Stop, Stream};

/// A host without a world.
///
/// What it answers is frozen into the artifact and the same on every page, so it must not be anything that a run
/// relies on: there is no randomness to be had, and it is always midnight on the first of January 1970.
pub struct Nowhere;

impl Host for Nowhere {
    fn write(&self, _: Stream, _: &[u8]) {}

    fn read(&self, _: &mut [u8]) -> usize {
        0
    }

    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn utc_offset_minutes(&self, _: Duration) -> i32 {
        0
    }

    fn sleep(&self, _: Duration) {}

    fn random(&self, _: &mut [u8]) {
        panic!(
            "an interpreter must not need randomness to boot: it would be the same for everybody"
        )
    }

    fn stop(&self, _: Stop) -> ! {
        panic!("an interpreter that boots does not stop")
    }
}
