//! A native host for tests, and one call that runs a program to its end on a fresh engine.
#![allow(dead_code, reason = "each file of tests uses a part of this")]

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    fs::File,
    io::Read,
    panic::{self, AssertUnwindSafe},
    rc::Rc,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use sandglass::{
    Host, Language, Outcome, Request, SeededRandom, Status, Stop, Stream, VirtualClock,
};

/// The stack a run gets. Interpreters in debug builds recurse with frames of kilobytes; untouched pages cost nothing.
pub const STACK_BYTES: usize = 512 << 20;

/// What a run came to, and everything it wrote.
#[derive(Debug)]
pub struct Run {
    pub outcome: Outcome,
    pub stdout: String,
    pub stderr: String,
    /// Both streams, in the order written.
    pub output: String,
    /// What the guest made or changed below its working directory.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// A host which keeps what the guest writes, feeds it preset input, and has the machine's own clock and randomness, unless the
/// request fixes them.
pub struct RecordingHost {
    input: Vec<u8>,
    position: Cell<usize>,
    max_output_bytes: usize,
    written: RefCell<Vec<(Stream, Vec<u8>)>>,
    written_bytes: Cell<usize>,
    started: Instant,
    zone: Option<String>,
    randomness: Option<SeededRandom>,
    clock: Option<VirtualClock>,
    stopped: Cell<Option<Stop>>,
}

impl RecordingHost {
    pub fn new(request: &Request) -> Self {
        Self {
            input: request.input.to_vec(),
            position: Cell::new(0),
            max_output_bytes: request.limits.max_output_bytes,
            written: RefCell::default(),
            written_bytes: Cell::new(0),
            started: Instant::now(),
            zone: None,
            randomness: request.seed.map(SeededRandom::new),
            clock: request
                .clock
                .map(|start| VirtualClock::new(Duration::from_millis(start))),
            stopped: Cell::new(None),
        }
    }

    /// What was written to the streams that `wanted` says yes to, in order.
    pub fn text(&self, wanted: impl Fn(Stream) -> bool) -> String {
        let written = self.written.borrow();
        let bytes: Vec<u8> = written
            .iter()
            .filter(|(stream, _)| wanted(*stream))
            .flat_map(|(_, bytes)| bytes.iter().copied())
            .collect();
        String::from_utf8(bytes).expect("a guest's output is UTF-8")
    }
}

impl Host for RecordingHost {
    fn write(&self, stream: Stream, bytes: &[u8]) {
        let total = self.written_bytes.get() + bytes.len();
        if total > self.max_output_bytes {
            self.stop(Stop::OutputLimit);
        }
        self.written_bytes.set(total);
        self.written.borrow_mut().push((stream, bytes.to_vec()));
    }

    fn read(&self, buffer: &mut [u8]) -> usize {
        let rest = &self.input[self.position.get()..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.position.set(self.position.get() + count);
        count
    }

    fn now(&self) -> Duration {
        match &self.clock {
            Some(clock) => clock.now(),
            None => SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .expect("the clock is past 1970"),
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
            None => self.started.elapsed(),
        }
    }

    fn time_zone(&self) -> Option<String> {
        match self.clock {
            Some(_) => None,
            None => self.zone.clone(),
        }
    }

    fn utc_offset_minutes(&self, _now: Duration) -> i32 {
        0
    }

    fn sleep(&self, duration: Duration) {
        match &self.clock {
            Some(clock) => clock.sleep(duration),
            None => thread::sleep(duration),
        }
    }

    fn random(&self, bytes: &mut [u8]) {
        match &self.randomness {
            Some(randomness) => randomness.fill(bytes),
            None => File::open("/dev/urandom")
                .and_then(|mut source| source.read_exact(bytes))
                .expect("the machine has an entropy source"),
        }
    }

    fn stop(&self, stop: Stop) -> ! {
        self.stopped.set(Some(stop));
        // resume_unwind does not call the panic hook: a stop is not a failure, and prints nothing.
        panic::resume_unwind(Box::new(stop))
    }
}

/// Runs a program on a fresh engine, in a thread of its own, so that nothing of an engine outlives its run.
///
/// # Panics
///
/// Passes on a panic of the engine that is not a [`Stop`].
pub fn run(language: Language, request: Request) -> Run {
    run_in(None, language, request)
}

/// The same on a host whose local time is that of a zone.
///
/// # Panics
///
/// As [`run`].
pub fn run_in(zone: Option<&'static str>, language: Language, request: Request) -> Run {
    let runs = run_all(zone, language, vec![request]);
    runs.into_iter().next().expect("one request is one run")
}

/// Runs one request after the other on one engine and its files, until one of them stops the engine.
///
/// # Panics
///
/// As [`run`].
pub fn run_session(language: Language, requests: Vec<Request>) -> Vec<Run> {
    run_all(None, language, requests)
}

fn run_all(zone: Option<&'static str>, language: Language, requests: Vec<Request>) -> Vec<Run> {
    let work = move || {
        let first = requests.first().cloned().unwrap_or_default();
        let mut engine = sandglass::start(language, Rc::new(RecordingHost::new(&first)))
            .expect("the feature of the language is compiled in");
        let mut laid = None;
        let mut runs = Vec::new();
        for mut request in requests {
            let host = Rc::new(RecordingHost {
                zone: zone.map(str::to_owned),
                ..RecordingHost::new(&request)
            });
            let files = laid.get_or_insert_with(|| {
                sandglass::lay_files(language, &mut request, host.clone())
                    .expect("the files of a test can be laid")
            });
            let result = panic::catch_unwind(AssertUnwindSafe(|| {
                engine.run(&request, host.clone(), files.clone())
            }));
            let outcome = match (result, host.stopped.get()) {
                (Ok(outcome), _) => outcome,
                (Err(_), Some(Stop::Exit(code))) => Outcome::exited(code),
                (Err(_), Some(Stop::OutputLimit)) => Outcome::stopped(
                    Status::OutputLimit,
                    format!(
                        "Output limit: exceeded {} bytes",
                        request.limits.max_output_bytes
                    ),
                ),
                (Err(panic), None) => panic::resume_unwind(panic),
            };
            let mut changed = BTreeMap::new();
            files.changes(&mut |path, bytes| {
                changed.insert(path.to_owned(), bytes.to_vec());
            });
            runs.push(Run {
                outcome,
                files: changed,
                stdout: host.text(|stream| stream == Stream::Stdout),
                stderr: host.text(|stream| stream == Stream::Stderr),
                output: host.text(|_| true),
            });
            if host.stopped.get().is_some() {
                break;
            }
        }
        // An engine that was unwound through may hold locks of its own: it is left, not dropped.
        std::mem::forget(engine);
        runs
    };
    thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(work)
        .expect("a thread can be started")
        .join()
        .unwrap_or_else(|panic| panic::resume_unwind(panic))
}
