//! Why a run trapped.
//!
//! A trap unwinds nothing and returns nothing: whoever is about to trap leaves the reason here first.

use std::{
    cell::{Cell, RefCell},
    panic::PanicHookInfo,
};

use super::memory::{self, ALLOCATOR};
use crate::{
    engine::Language,
    host::Stop,
    outcome::{GuestException, Outcome, Status},
    request::Limits,
};

thread_local! {
    static STOP: Cell<Option<Stop>> = const { Cell::new(None) };
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Has panics leave their message here. They abort: nothing is printed to the browser's console.
pub fn install() {
    std::panic::set_hook(Box::new(record_panic));
}

fn record_panic(panic: &PanicHookInfo<'_>) {
    memory::close();
    PANIC.set(Some(panic.to_string()));
}

/// Traps, for the reason given.
pub fn stop(stop: Stop) -> ! {
    STOP.set(Some(stop));
    std::arch::wasm32::unreachable()
}

/// Shadow stack that is as good as none, in bytes. Whoever traps with less has overflowed it, or was refused more: RustPython's guard
/// stands at 32 KiB, and some of its code cannot fail for that and panics.
const NO_STACK: i32 = 48 << 10;

/// What a run that trapped came to. `trap` is the message of what the worker caught, `stack_left` what was left of the shadow stack.
pub fn outcome(trap: &str, stack_left: i32, language: Option<Language>, limits: Limits) -> Outcome {
    match STOP.get() {
        Some(Stop::Exit(code)) => return Outcome::exited(code),
        Some(Stop::OutputLimit) => {
            let limit = limits.max_output_bytes;
            let message = format!("Output limit exceeded: more than {limit} bytes");
            return Outcome::stopped(Status::OutputLimit, message);
        }
        None => {}
    }
    let overflowed = stack_left < NO_STACK || is_stack_overflow(trap) || is_beyond_limits();
    if let Some(language) = language.filter(|_| overflowed) {
        return Outcome::raised(recursion(language));
    }
    // An engine that cannot do without the memory it was refused aborts or panics.
    if ALLOCATOR.is_starved() || is_beyond_memory() {
        let limit = limits.max_memory_bytes >> 20;
        let message = format!("Memory limit exceeded: more than {limit} MB");
        return Outcome::stopped(Status::MemoryLimit, message);
    }
    let message = match PANIC.take() {
        Some(panic) => format!("The engine panicked: {panic}"),
        None => format!("The engine trapped: {trap}"),
    };
    Outcome::stopped(Status::Crashed, message)
}

/// Whether an engine asked for more than an allocator can be asked for at all, 2 GiB, which panics.
fn is_beyond_memory() -> bool {
    PANIC.with_borrow(|panic| {
        panic
            .as_ref()
            .is_some_and(|panic| panic.ends_with("capacity overflow"))
    })
}

/// Whether an engine's own limits of recursion were passed where it does not expect that.
fn is_beyond_limits() -> bool {
    #[cfg(feature = "javascript")]
    let signs = &crate::javascript::overflow::SIGNS[..];
    #[cfg(not(feature = "javascript"))]
    let signs: &[&str] = &[];
    PANIC.with_borrow(|panic| {
        panic
            .as_ref()
            .is_some_and(|panic| signs.iter().any(|sign| panic.contains(sign)))
    })
}

/// Whether the browser's own stack ran out, in the words of V8 and JavaScriptCore, and of SpiderMonkey.
fn is_stack_overflow(trap: &str) -> bool {
    trap.contains("call stack size exceeded") || trap.contains("too much recursion")
}

/// The exception of a program that recursed deeper than the stack. Where it was is lost with the stack.
fn recursion(language: Language) -> GuestException {
    let (name, message) = language.stack_overflow();
    GuestException {
        name: name.to_owned(),
        message: message.to_owned(),
        traceback: format!("{name}: {message}\n"),
        ..GuestException::default()
    }
}
