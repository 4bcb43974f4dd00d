//! The process with the started interpreters, and what becomes of its children.

use std::{
    env, io,
    rc::Rc,
    sync::{
        Mutex, OnceLock,
        mpsc::{self, Receiver, SyncSender},
    },
    thread,
};

use sandglass::{Engine, Language};

use crate::{child, counters, ending::Ending, input::Input, shared::Shared, world::World};

/// Set to anything, it has the ending of each run printed.
const SHOW: &str = "SHOW_ENDINGS";

/// The stack of a run. A browser gives an engine some megabytes, but its frames are smaller when compiled for speed.
const STACK_BYTES: usize = 64 << 20;

/// The thread that forks. A child has only the thread that it was forked from, and the fuzzer's own has a small stack.
static KEEPER: OnceLock<Mutex<Thread>> = OnceLock::new();

struct Thread {
    inputs: SyncSender<Vec<u8>>,
    verdicts: Receiver<Verdict>,
}

/// How a run ended and why, or what is wrong with it.
type Verdict = Result<(Ending, String), String>;

/// Starts both interpreters.
pub fn start() {
    counters::share();
    // Where an engine panics or aborts is looked up in a hundred megabytes, in the run's own time and memory.
    // SAFETY: this is the only thread yet.
    unsafe { env::set_var("RUST_BACKTRACE", "0") };
    let (inputs, received) = mpsc::sync_channel(1);
    let (sender, verdicts) = mpsc::sync_channel(1);
    thread::Builder::new()
        .stack_size(STACK_BYTES)
        .spawn(move || keep(&received, &sender))
        .expect("a thread can be started");
    KEEPER.get_or_init(|| Mutex::new(Thread { inputs, verdicts }));
    // An input that is nothing waits for the interpreters, and shows that they work.
    judge(b"");
}

/// Runs an input.
///
/// # Panics
///
/// Panics when the run is a finding: libFuzzer then keeps the input.
pub fn judge(data: &[u8]) {
    let keeper = KEEPER.get().expect("the keeper was started");
    let keeper = keeper.lock().expect("no judge has panicked");
    keeper
        .inputs
        .send(data.to_vec())
        .expect("the keeper listens");
    let verdict = keeper.verdicts.recv().expect("the keeper answers");
    drop(keeper);
    match verdict {
        Ok((ending, why)) if env::var_os(SHOW).is_some() => eprintln!("ending: {ending:?} {why}"),
        Ok(_) => {}
        Err(finding) => panic!("{finding}"),
    }
}

fn keep(inputs: &Receiver<Vec<u8>>, verdicts: &SyncSender<Verdict>) {
    child::note_stack();
    let shared = Shared::new();
    let start = |language| {
        let nobody = World::new(&Input::parse(b"").request);
        sandglass::start(language, Rc::new(nobody)).expect("both engines are compiled in")
    };
    let (mut python, mut javascript) = (start(Language::Python), start(Language::JavaScript));
    for data in inputs {
        let mut run = || {
            let input = Input::parse(&data);
            let engine = match input.language {
                Language::Python => python.as_mut(),
                Language::JavaScript | Language::TypeScript => javascript.as_mut(),
            };
            fork(engine, input, shared)
        };
        let mut verdict = run();
        if Input::parse(&data).twice
            && let Ok((first, _)) = verdict
        {
            let digest = shared.digest();
            verdict = run().and_then(|second| same(first, digest, second, shared.digest()));
        }
        if verdicts.send(verdict).is_err() {
            break;
        }
    }
}

/// Whether a program did the same as the time before, as far as its time allowed.
fn same(first: Ending, digest: u64, second: (Ending, String), again: u64) -> Verdict {
    if [first, second.0].contains(&Ending::Deadline) || (first, digest) == (second.0, again) {
        return Ok(second);
    }
    Err(format!(
        "the same program did not do the same: {first:?}, then {second:?}"
    ))
}

/// Runs an input in a process of its own.
fn fork(engine: &mut dyn Engine, input: Input, shared: &'static Shared) -> Verdict {
    shared.clear();
    // SAFETY: the other threads hold no locks that the child needs: they wait for this one.
    match unsafe { libc::fork() } {
        -1 => panic!("a process can be forked: {}", io::Error::last_os_error()),
        0 => child::run(engine, input, shared),
        process => verdict(wait(process), shared),
    }
}

fn wait(process: libc::pid_t) -> i32 {
    let mut status = 0;
    // SAFETY: the process is a child of this one, and the status lives through the call.
    while unsafe { libc::waitpid(process, &mut status, 0) } != process {
        let error = io::Error::last_os_error();
        // The fuzzer's timers interrupt this.
        assert_eq!(
            error.kind(),
            io::ErrorKind::Interrupted,
            "a child can be waited for"
        );
    }
    status
}

/// What the status of a child means that has ended.
fn verdict(status: i32, shared: &Shared) -> Verdict {
    if libc::WIFEXITED(status) {
        let code = libc::WEXITSTATUS(status);
        return match Ending::from_exit_code(code) {
            Some(Ending::Finding) => Err(shared.message()),
            Some(ending) => Ok((ending, shared.message())),
            None => Err(format!(
                "the engine ended its process with exit code {code}"
            )),
        };
    }
    match libc::WTERMSIG(status) {
        child::DEADLINE_SIGNAL => Ok((Ending::Deadline, String::new())),
        signal => Err(format!("the engine's process was ended by signal {signal}")),
    }
}
