//! Runs a program natively, as the package does in a page: `cargo run --example run -- [--files DIRECTORY] main.py [ARGS…] < input`.
//!
//! The language is that of the file's name. The files of the directory, and those below it, are laid beside the program. The interpreter is unmetered here: the allocator that caps a guest, and the deadline,
//! belong to the page's side.

use std::{
    cell::Cell,
    collections::BTreeMap,
    env, fs,
    io::{self, Read, Write},
    panic,
    path::Path,
    process,
    rc::Rc,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use serde_bytes::ByteBuf;

use sandglass::{Host, Language, Request, Stop, Stream};

/// The stack of a run. Interpreters in debug builds recurse with frames of kilobytes; untouched pages cost nothing.
const STACK_BYTES: usize = 512 << 20;

/// The machine's own streams, clock and randomness.
struct Machine {
    input: Vec<u8>,
    read: Cell<usize>,
    started: Instant,
}

impl Host for Machine {
    fn write(&self, stream: Stream, bytes: &[u8]) {
        let written = match stream {
            Stream::Stdout => io::stdout().write_all(bytes),
            Stream::Stderr => io::stderr().write_all(bytes),
        };
        if written.is_err() {
            process::exit(1);
        }
    }

    fn read(&self, buffer: &mut [u8]) -> usize {
        let rest = &self.input[self.read.get()..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.read.update(|read| read + count);
        count
    }

    fn now(&self) -> Duration {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        now.unwrap_or_default()
    }

    fn monotonic(&self) -> Duration {
        self.started.elapsed()
    }

    fn utc_offset_minutes(&self, _now: Duration) -> i32 {
        0
    }

    fn sleep(&self, duration: Duration) {
        thread::sleep(duration);
    }

    fn random(&self, bytes: &mut [u8]) {
        let source = fs::File::open("/dev/urandom");
        let filled = source.and_then(|mut source| source.read_exact(bytes));
        filled.expect("the machine has an entropy source");
    }

    fn stop(&self, stop: Stop) -> ! {
        let _ = io::stdout().flush();
        process::exit(match stop {
            Stop::Exit(code) => code & 0xff,
            Stop::OutputLimit => 1,
        })
    }
}

fn main() {
    let mut args = env::args().skip(1).peekable();
    let mut files = BTreeMap::new();
    if args.next_if(|arg| arg == "--files").is_some() {
        let directory = args.next().unwrap_or_else(|| usage());
        gather(Path::new(&directory), "", &mut files)
            .unwrap_or_else(|error| fail(&directory, &error));
    }
    let file = args.next().unwrap_or_else(|| usage());
    let name = match Path::new(&file).extension() {
        Some(extension) if extension == "js" => "javascript",
        #[cfg(feature = "typescript")]
        Some(extension) if extension == "ts" => "typescript",
        _ => "python",
    };
    let language = Language::from_name(name).expect("it is one of these");
    let code = fs::read_to_string(&file).unwrap_or_else(|error| fail(&file, &error));
    let mut input = Vec::new();
    io::stdin()
        .read_to_end(&mut input)
        .expect("the input can be read");
    let mut request = Request {
        code,
        args: args.collect(),
        files,
        ..Request::default()
    };
    let run = move || {
        let host = Rc::new(Machine {
            input,
            read: Cell::new(0),
            started: Instant::now(),
        });
        let mut engine = sandglass::start(language, host.clone())
            .expect("the feature of the language is compiled in");
        let files = sandglass::lay_files(language, &mut request, host.clone())
            .expect("a program can stand in its directory");
        let outcome = engine.run(&request, host, files);
        process::exit(outcome.exit_code)
    };
    let thread = thread::Builder::new().stack_size(STACK_BYTES).spawn(run);
    let Err(panic) = thread.expect("a thread can be started").join();
    panic::resume_unwind(panic);
}

/// Reads all files below a directory. `prefix` is what their paths begin with.
fn gather(directory: &Path, prefix: &str, files: &mut BTreeMap<String, ByteBuf>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, ByteBuf::from(fs::read(entry.path())?));
        }
    }
    Ok(())
}

fn usage() -> ! {
    eprintln!("usage: run [--files DIRECTORY] main.py|main.js [ARGS…] < input");
    process::exit(2);
}

fn fail(path: &str, error: &io::Error) -> ! {
    eprintln!("{path}: {error}");
    process::exit(2);
}
