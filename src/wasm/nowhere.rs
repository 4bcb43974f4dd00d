//! The host of an interpreter that is being booted.

use std::{
    cell::{Ref, RefCell},
    time::Duration,
};

use super::page::Port;
use crate::host::{Host, Stop, Stream};

/// A host without a world.
///
/// What it answers is frozen into the artifact and the same on every page, so it must not be anything that a run
/// relies on: it is always midnight on the first of January 1970, and what an engine makes of random numbers here
/// it has to make anew in each run. The build counts how often it asks for them, see `xtask/src/bake.rs`.
pub struct Nowhere {
    /// Where the standard library is read, and random numbers come from.
    port: RefCell<Option<Port>>,
}

impl Nowhere {
    pub fn new(port: Port) -> Self {
        Self {
            port: RefCell::new(Some(port)),
        }
    }

    fn port(&self) -> Ref<'_, Port> {
        Ref::map(self.port.borrow(), |port| {
            port.as_ref().expect("it is open while an engine boots")
        })
    }

    /// Lets go of the port: no JavaScript value may be left when the interpreter is baked.
    pub fn close(&self) {
        self.port.take();
    }
}

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

    fn random(&self, bytes: &mut [u8]) {
        self.port().random(bytes);
    }

    #[cfg(feature = "python")]
    fn read_stdlib(&self, offset: usize, bytes: &mut [u8]) {
        self.port().read_stdlib(offset, bytes);
    }

    #[cfg(feature = "python")]
    fn refuse_stdlib(&self, reason: &str) -> ! {
        panic!("the archive of the standard library is refused: {reason}")
    }

    fn stop(&self, _: Stop) -> ! {
        panic!("an interpreter that boots does not stop")
    }
}
