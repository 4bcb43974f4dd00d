//! The host that a page is, reached through the worker's port.

use std::{
    cell::{Cell, UnsafeCell},
    time::Duration,
};

use wasm_bindgen::prelude::*;

use super::{
    memory::{self, ALLOCATOR},
    post_mortem,
};
use crate::{
    host::{Host, Stop, Stream},
    output::OutputMeter,
    request::{Limits, Request},
    seeded_random::SeededRandom,
    virtual_clock::VirtualClock,
};

#[wasm_bindgen]
extern "C" {
    /// The worker's end of a run: `Port` in `pkg/src/worker/port.ts`. Times are in milliseconds.
    pub type Port;

    /// Queues bytes that a guest wrote to stream 1 or 2.
    #[wasm_bindgen(method)]
    fn write(this: &Port, stream: u32, bytes: &[u8]);

    /// Posts what is queued, as one message.
    #[wasm_bindgen(method)]
    fn flush(this: &Port);

    #[wasm_bindgen(method)]
    fn now(this: &Port) -> f64;

    #[wasm_bindgen(method)]
    fn monotonic(this: &Port) -> f64;

    #[wasm_bindgen(method, js_name = utcOffsetMinutes)]
    fn utc_offset_minutes(this: &Port, now_ms: f64) -> i32;

    #[cfg(feature = "python")]
    #[wasm_bindgen(method, js_name = timeZone)]
    fn time_zone(this: &Port) -> String;

    #[wasm_bindgen(method)]
    fn sleep(this: &Port, ms: f64);

    #[wasm_bindgen(method)]
    pub fn random(this: &Port, bytes: &mut [u8]);

    /// Makes JavaScript of TypeScript, if the worker has something for that.
    #[cfg(feature = "javascript")]
    #[wasm_bindgen(method, js_name = eraseTypes)]
    fn erase_types(this: &Port, file: &str, source: &[u8]) -> Option<Vec<u8>>;

    /// Takes a file of a run that is over.
    #[wasm_bindgen(method)]
    fn keep(this: &Port, path: &str, bytes: &[u8]);

    /// Fills `bytes` with what stands at `offset` of the archive of Python's standard library, or throws.
    #[cfg(feature = "python")]
    #[wasm_bindgen(method, js_name = readStdlib)]
    pub fn read_stdlib(this: &Port, offset: usize, bytes: &mut [u8]);

    /// Throws, because that archive is not the right one.
    #[cfg(feature = "python")]
    #[wasm_bindgen(method, js_name = refuseStdlib)]
    fn refuse_stdlib(this: &Port, reason: &str);
}

/// Output is gathered here before it crosses into JavaScript.
const BUFFER_BYTES: usize = 32 << 10;

/// Messages to the page that may follow each other without a pause. An ordinary program's every write is posted
/// at once, so that nothing is lost when the page terminates the worker.
const BURST_MESSAGES: f64 = 512.0;

/// Messages a millisecond after a burst. A program that floods is slowed to this rate by gathering its output,
/// and the page stays responsive; what it wrote in the last millisecond before it is terminated may be lost.
const MESSAGES_PER_MS: f64 = 1.0;

/// How much later than the one before a reading of the clock is at least, in milliseconds. Browsers' clocks stand still for a tenth of a
/// millisecond and more, and programs divide by the time that something took. A reading itself takes no less.
const TICK_MS: f64 = 0.0001;

/// A run's host.
pub struct PageHost {
    port: Port,
    limits: Limits,
    meter: OutputMeter,
    input: Vec<u8>,
    input_read: Cell<usize>,
    /// Of a run with a seed.
    randomness: Option<SeededRandom>,
    /// Of a run with a clock of its own.
    clock: Option<VirtualClock>,
    /// The stream that the buffered bytes belong to.
    stream: Cell<Stream>,
    buffer: UnsafeCell<Box<[u8]>>,
    buffered: Cell<usize>,
    /// Messages that may be posted now, at most `BURST_MESSAGES`.
    allowance: Cell<f64>,
    /// When the allowance was last brought up to date.
    counted_at: Cell<f64>,
    /// What the time of day is ahead of the port's other clock, in milliseconds: that one tells parts of them, too.
    day: f64,
    /// The last reading of that clock.
    read_at: Cell<f64>,
}

impl PageHost {
    /// Takes the input out of the request, which need not hold it a second time.
    pub fn new(port: Port, request: &mut Request) -> Self {
        let limits = request.limits;
        Self {
            counted_at: Cell::new(port.monotonic()),
            day: port.now() - port.monotonic(),
            read_at: Cell::new(0.0),
            port,
            limits,
            meter: OutputMeter::new(limits.max_output_bytes),
            input: std::mem::take(&mut request.input).into_vec(),
            input_read: Cell::new(0),
            randomness: request.seed.map(SeededRandom::new),
            clock: request
                .clock
                .map(|start| VirtualClock::new(Duration::from_millis(start))),
            stream: Cell::new(Stream::Stdout),
            buffer: UnsafeCell::new(vec![0; BUFFER_BYTES].into_boxed_slice()),
            buffered: Cell::new(0),
            allowance: Cell::new(BURST_MESSAGES),
        }
    }

    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Whether the guest wrote more than it may.
    pub fn is_truncated(&self) -> bool {
        self.meter.is_exceeded()
    }

    /// Writes what the engine has to say of a run that is over: past the limit it is cut, and nothing stops.
    pub fn append(&self, stream: Stream, text: &str) {
        self.gather(stream, self.meter.admit(text.as_bytes()));
        self.drain();
    }

    /// Posts all that the guest has written so far.
    pub fn drain(&self) {
        self.hand_over();
        self.port.flush();
    }

    /// Hands over a file. Nothing of it is copied in linear memory.
    pub fn keep(&self, path: &str, bytes: &[u8]) {
        self.port.keep(path, bytes);
    }

    /// Gives the buffered bytes to the port's queue.
    fn hand_over(&self) {
        let length = self.buffered.replace(0);
        if length > 0 {
            // SAFETY: the port reads the bytes during the call and does not call back into the artifact.
            let bytes = unsafe { &(&*self.buffer.get())[..length] };
            self.port.write(self.stream.get() as u32, bytes);
        }
    }

    fn gather(&self, stream: Stream, mut bytes: &[u8]) {
        if stream != self.stream.get() {
            self.hand_over();
            self.stream.set(stream);
        }
        while !bytes.is_empty() {
            if self.buffered.get() == BUFFER_BYTES {
                self.hand_over();
            }
            let start = self.buffered.get();
            let (now, later) = bytes.split_at(bytes.len().min(BUFFER_BYTES - start));
            // SAFETY: no other reference into the buffer lives: this is the only place that writes to it.
            unsafe { (&mut *self.buffer.get())[start..start + now.len()].copy_from_slice(now) };
            // The length follows the bytes: a trap in between loses a write, and never shows garbage.
            self.buffered.set(start + now.len());
            bytes = later;
        }
    }

    /// The port's clock, in milliseconds. No two readings are the same.
    fn read_clock(&self) -> f64 {
        let reading = self.port.monotonic().max(self.read_at.get() + TICK_MS);
        self.read_at.set(reading);
        reading
    }

    /// Whether a message may be posted now; if so, counts it.
    fn may_post(&self) -> bool {
        let now = self.port.monotonic();
        let earned = (now - self.counted_at.replace(now)) * MESSAGES_PER_MS;
        let allowance = (self.allowance.get() + earned).min(BURST_MESSAGES);
        let may = allowance >= 1.0;
        self.allowance
            .set(if may { allowance - 1.0 } else { allowance });
        may
    }
}

impl Host for PageHost {
    fn write(&self, stream: Stream, bytes: &[u8]) {
        self.gather(stream, self.meter.admit(bytes));
        if self.meter.is_exceeded() {
            self.stop(Stop::OutputLimit);
        }
        if self.may_post() {
            self.drain();
        }
    }

    fn read(&self, buffer: &mut [u8]) -> usize {
        let rest = &self.input[self.input_read.get()..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.input_read.update(|read| read + length);
        length
    }

    fn now(&self) -> Duration {
        match &self.clock {
            Some(clock) => clock.now(),
            None => milliseconds(self.day + self.read_clock()),
        }
    }

    fn peek(&self) -> Duration {
        match &self.clock {
            Some(clock) => clock.peek(),
            None => self.now(),
        }
    }

    fn monotonic(&self) -> Duration {
        match &self.clock {
            Some(clock) => clock.monotonic(),
            None => milliseconds(self.read_clock()),
        }
    }

    fn utc_offset_minutes(&self, now: Duration) -> i32 {
        match self.clock {
            // The same on every machine.
            Some(_) => 0,
            None => self.port.utc_offset_minutes(now.as_secs_f64() * 1000.0),
        }
    }

    #[cfg(feature = "python")]
    fn time_zone(&self) -> Option<String> {
        match self.clock {
            Some(_) => None,
            None => Some(self.port.time_zone()),
        }
    }

    fn sleep(&self, duration: Duration) {
        match &self.clock {
            Some(clock) => clock.sleep(duration),
            None => {
                self.drain();
                let mut left = duration.as_secs_f64() * 1000.0;
                let end = self.read_clock() + left;
                // Browsers wake up a little early, by this clock.
                while left > 0.0 {
                    self.port.sleep(left);
                    left = end - self.read_clock();
                }
            }
        }
    }

    fn random(&self, bytes: &mut [u8]) {
        match &self.randomness {
            Some(randomness) => randomness.fill(bytes),
            None => self.port.random(bytes),
        }
    }

    #[cfg(feature = "python")]
    fn read_stdlib(&self, offset: usize, bytes: &mut [u8]) {
        self.port.read_stdlib(offset, bytes);
    }

    #[cfg(feature = "python")]
    fn refuse_stdlib(&self, reason: &str) -> ! {
        self.port.refuse_stdlib(reason);
        unreachable!("refusing throws")
    }

    #[cfg(feature = "javascript")]
    fn erase_types(&self, file: &str, source: &str) -> Option<Vec<u8>> {
        self.port.erase_types(file, source.as_bytes())
    }

    fn memory_left(&self) -> usize {
        ALLOCATOR.left()
    }

    fn program_ended(&self) {
        memory::extend(self.limits.max_memory_bytes);
    }

    fn stop(&self, stop: Stop) -> ! {
        post_mortem::stop(stop)
    }
}

/// Milliseconds as JavaScript counts them. A clock before 1970 reads as 1970.
fn milliseconds(ms: f64) -> Duration {
    Duration::try_from_secs_f64(ms / 1000.0).unwrap_or_default()
}
