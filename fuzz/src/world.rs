//! The host of a run.

use std::{
    cell::{Cell, RefCell},
    time::Duration,
};

use sandglass::{Host, Limits, Outcome, Request, Status, Stop, Stream, output::OutputMeter};

use crate::{ALLOCATOR, child, ending::Ending};

/// 2026-01-01T00:00:00Z.
const START: Duration = Duration::from_secs(1_767_225_600);

/// How far the clock goes when somebody looks at it.
const TICK: Duration = Duration::from_micros(100);

/// When the page would terminate the program, by the host's own clock.
const DEADLINE: Duration = Duration::from_secs(60);

/// What the artifact lets an engine add to tell of a program that has used up its memory, see `src/wasm/page.rs`.
const CLOSING_BYTES: usize = 8 << 20;

/// A host that is the same in each run: its clock goes when it is looked at, and its random numbers are always the same.
pub struct World {
    limits: Limits,
    meter: OutputMeter,
    stdout: RefCell<Vec<u8>>,
    stderr: RefCell<Vec<u8>>,
    input: Vec<u8>,
    read: Cell<usize>,
    elapsed: Cell<Duration>,
    randomness: Cell<u64>,
}

impl World {
    pub fn new(request: &Request) -> Self {
        let limits = request.limits;
        // What is written is not the guest's memory: the room for it is taken before there is an account.
        let room = || RefCell::new(Vec::with_capacity(limits.max_output_bytes));
        Self {
            limits,
            meter: OutputMeter::new(limits.max_output_bytes),
            stdout: room(),
            stderr: room(),
            input: request.input.to_vec(),
            read: Cell::new(0),
            elapsed: Cell::new(Duration::ZERO),
            randomness: Cell::new(0),
        }
    }

    pub fn stdout(&self) -> Vec<u8> {
        self.stdout.borrow().clone()
    }

    pub fn stderr(&self) -> Vec<u8> {
        self.stderr.borrow().clone()
    }

    fn advance(&self, duration: Duration) -> Duration {
        let elapsed = self.elapsed.get().saturating_add(duration);
        if elapsed > DEADLINE {
            Ending::Deadline.leave();
        }
        self.elapsed.set(elapsed);
        elapsed
    }
}

impl Host for World {
    fn write(&self, stream: Stream, bytes: &[u8]) {
        let admitted = self.meter.admit(bytes);
        match stream {
            Stream::Stdout => self.stdout.borrow_mut().extend(admitted),
            Stream::Stderr => self.stderr.borrow_mut().extend(admitted),
        }
        if self.meter.is_exceeded() {
            self.stop(Stop::OutputLimit);
        }
    }

    fn read(&self, buffer: &mut [u8]) -> usize {
        let rest = &self.input[self.read.get()..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.read.update(|read| read + length);
        length
    }

    fn now(&self) -> Duration {
        START + self.advance(TICK)
    }

    fn monotonic(&self) -> Duration {
        self.advance(TICK)
    }

    fn utc_offset_minutes(&self, _: Duration) -> i32 {
        -210
    }

    fn sleep(&self, duration: Duration) {
        self.advance(duration);
    }

    /// SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
    fn random(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let state = self.randomness.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
            self.randomness.set(state);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let mixed = (mixed ^ (mixed >> 31)).to_le_bytes();
            chunk.copy_from_slice(&mixed[..chunk.len()]);
        }
    }

    fn program_ended(&self) {
        ALLOCATOR.extend_account(CLOSING_BYTES);
    }

    fn stop(&self, stop: Stop) -> ! {
        child::finish(match stop {
            Stop::Exit(code) => Outcome::exited(code),
            Stop::OutputLimit => Outcome::stopped(
                Status::OutputLimit,
                format!("more than {} bytes", self.limits.max_output_bytes),
            ),
        })
    }
}
