//! A run, and the ways in which it ends.
//!
//! None of them unwinds or returns: as in the artifact, what ends a run ends it where it is.

use std::{
    cell::OnceCell,
    hash::{DefaultHasher, Hash, Hasher},
    mem,
    panic::{self, PanicHookInfo},
    path::Path,
    ptr,
    rc::Rc,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use sandglass::{Engine, Outcome};

use crate::{ALLOCATOR, ending::Ending, input::Input, invariant, shared::Shared, world::World};

/// The processor time of a run. Programs of a fuzzer are short: what takes longer than this takes forever.
const DEADLINE_MICROSECONDS: i64 = 500_000;

/// The signal of the timer. Nothing handles it, so it ends the process.
pub const DEADLINE_SIGNAL: i32 = libc::SIGPROF;

/// How far from the end of a stack an overflow touches memory.
const GUARD_BYTES: usize = 64 << 10;

/// The stack that handlers of signals run on.
const HANDLER_STACK_BYTES: usize = 64 << 10;

/// The lowest address of the stack.
static STACK: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static RUN: OnceCell<Run> = const { OnceCell::new() };
}

/// What is known of the run in progress.
struct Run {
    input: Input,
    world: Rc<World>,
    shared: &'static Shared,
}

/// Runs a program in this process, and ends the process.
pub fn run(engine: &mut dyn Engine, input: Input, shared: &'static Shared) -> ! {
    handle_signals();
    silence();
    panic::set_hook(Box::new(on_panic));
    let world = Rc::new(World::new(&input.request));
    let mut request = input.request.clone();
    let language = input.language;
    RUN.with(|run| {
        run.get_or_init(|| Run {
            input,
            world: world.clone(),
            shared,
        });
    });
    limit_time();
    ALLOCATOR.open_account(request.limits.max_memory_bytes);
    let files = sandglass::lay_files(language, &mut request, world.clone());
    let files = files.expect("a program can stand in its directory");
    finish(engine.run(&request, world, files))
}

/// Judges what a run came to.
pub fn finish(outcome: Outcome) -> ! {
    ALLOCATOR.close_account();
    RUN.with(|run| {
        let run = run.get().expect("a run is in progress");
        let (stdout, stderr) = (run.world.stdout(), run.world.stderr());
        if let Err(wrong) = invariant::check(&run.input, &outcome, &stdout, &stderr) {
            let message = format!(
                "{wrong}\n{outcome:#?}\nstdout: {}\nstderr: {}",
                String::from_utf8_lossy(&stdout),
                String::from_utf8_lossy(&stderr)
            );
            leave(Ending::Finding, &message);
        }
        let mut hasher = DefaultHasher::new();
        (format!("{outcome:?}"), stdout, stderr).hash(&mut hasher);
        run.shared.set_digest(hasher.finish());
        leave(
            Ending::from(outcome.status),
            &outcome.error.unwrap_or_default(),
        )
    })
}

/// Ends the process, and says why.
fn leave(ending: Ending, message: &str) -> ! {
    RUN.with(|run| {
        if let Some(run) = run.get() {
            run.shared.set_message(message);
        }
        ending.leave()
    })
}

/// A panic is a trap in the artifact, and the result of that run says that the engine crashed. Engines do panic, so
/// only a panic of this project's own code is a finding: cargo names its files as they lie in the checkout, and those
/// of dependencies by their full paths.
fn on_panic(panic: &PanicHookInfo<'_>) {
    ALLOCATOR.close_account();
    if ALLOCATOR.is_starved() {
        Ending::MemoryLimit.leave();
    }
    let is_own = panic
        .location()
        .is_none_or(|place| Path::new(place.file()).is_relative());
    let ending = if is_own {
        Ending::Finding
    } else {
        Ending::Crashed
    };
    leave(ending, &panic.to_string())
}

/// Notes where the stack of this thread ends. The keeper does this once, because its children have the same.
pub fn note_stack() {
    let mut address = ptr::null_mut();
    let mut size = 0;
    // SAFETY: the attributes are initialized by the first call, and nothing else refers to them.
    unsafe {
        let mut attributes = mem::zeroed();
        assert_eq!(
            libc::pthread_getattr_np(libc::pthread_self(), &mut attributes),
            0
        );
        libc::pthread_attr_getstack(&attributes, &mut address, &mut size);
        libc::pthread_attr_destroy(&mut attributes);
    }
    STACK.store(address.addr(), Relaxed);
}

/// Takes back the fuzzer's handlers, which would report a finding from here.
fn handle_signals() {
    const FUZZERS: [i32; 8] = [
        libc::SIGALRM,
        libc::SIGBUS,
        libc::SIGFPE,
        libc::SIGILL,
        libc::SIGINT,
        libc::SIGTERM,
        libc::SIGXFSZ,
        DEADLINE_SIGNAL,
    ];
    // SAFETY: the handlers call only what may be called in one, and the stack for them is never freed.
    unsafe {
        for signal in FUZZERS {
            libc::signal(signal, libc::SIG_DFL);
        }
        // An overflowed stack has no room for a handler.
        let stack = Vec::leak(vec![0u8; HANDLER_STACK_BYTES]);
        let stack = libc::stack_t {
            ss_sp: stack.as_mut_ptr().cast(),
            ss_flags: 0,
            ss_size: stack.len(),
        };
        libc::sigaltstack(&stack, ptr::null_mut());
        handle(
            libc::SIGSEGV,
            on_fault as extern "C" fn(_, _, _) as libc::sighandler_t,
        );
        handle(
            libc::SIGABRT,
            on_abort as extern "C" fn(_, _, _) as libc::sighandler_t,
        );
        // The keeper's end is its children's.
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
    }
}

/// # Safety
///
/// The handler must be a function of three arguments, as `SA_SIGINFO` has it.
unsafe fn handle(signal: i32, handler: libc::sighandler_t) {
    // SAFETY: zeros are a valid action, and the rest is the caller's.
    unsafe {
        let mut action: libc::sigaction = mem::zeroed();
        action.sa_sigaction = handler;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
        libc::sigaction(signal, &action, ptr::null_mut());
    }
}

/// An access at the end of the stack is its overflow. Any other is made again when this returns, and ends the process.
extern "C" fn on_fault(signal: i32, info: *mut libc::siginfo_t, _: *mut libc::c_void) {
    // SAFETY: the system gives the information that the handler was set up for.
    let address = unsafe { (*info).si_addr() }.addr();
    if address.abs_diff(STACK.load(Relaxed)) <= GUARD_BYTES {
        Ending::StackOverflow.leave();
    }
    // SAFETY: this may be called in a handler.
    unsafe { libc::signal(signal, libc::SIG_DFL) };
}

/// An engine that cannot do without the memory it was refused aborts. After any other abort the process ends when this
/// returns.
extern "C" fn on_abort(_: i32, _: *mut libc::siginfo_t, _: *mut libc::c_void) {
    if ALLOCATOR.is_starved() {
        Ending::MemoryLimit.leave();
    }
}

/// Leaves the terminal to the fuzzer: what allocations were refused is nothing that anybody wants to read.
fn silence() {
    // SAFETY: the calls take any number, and the path ends with a zero.
    unsafe {
        libc::dup2(
            libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY),
            libc::STDERR_FILENO,
        )
    };
}

fn limit_time() {
    let once = libc::itimerval {
        it_interval: libc::timeval {
            tv_sec: 0,
            tv_usec: 0,
        },
        it_value: libc::timeval {
            tv_sec: 0,
            tv_usec: DEADLINE_MICROSECONDS,
        },
    };
    // SAFETY: the value lives through the call.
    let set = unsafe { libc::setitimer(libc::ITIMER_PROF, &once, ptr::null_mut()) };
    assert_eq!(set, 0, "a timer can be set");
}
