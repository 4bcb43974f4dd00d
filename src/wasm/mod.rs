//! The engine as WebAssembly: what the worker calls, and what it is called back for.
//!
//! This is the only place that knows wasm-bindgen. A run that ends early ends in a trap: the reason stands in
//! statics, the worker reads it out with [`drain`] and [`autopsy`] and restores the memory as the build baked it.
//! No JavaScript value is held between calls, so that linear memory is all there is to a started engine.

#[cfg(feature = "python")]
mod cold;
mod files;
mod memory;
mod nowhere;
mod page;
mod post_mortem;
mod random;
#[cfg(feature = "python")]
mod trash;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::{
    engine::{self, Engine, Language},
    host::{Host, Stream},
    outcome::{GuestException, Outcome, Status},
    request::{Limits, Request},
};
use memory::ALLOCATOR;
use nowhere::Nowhere;
use page::PageHost;
pub use page::Port;

thread_local! {
    /// The engine of this artifact, once it is started.
    static ENGINE: RefCell<Option<Box<dyn Engine>>> = const { RefCell::new(None) };
    /// What it speaks. The engine itself is borrowed while it runs, and stays so after a trap.
    static LANGUAGE: Cell<Option<Language>> = const { Cell::new(None) };
    /// The host of the run in progress: it outlives a trap.
    static HOST: RefCell<Option<Rc<PageHost>>> = const { RefCell::new(None) };
    /// The host of the boot in progress.
    static NOWHERE: RefCell<Option<Rc<Nowhere>>> = const { RefCell::new(None) };
}

/// What the worker is told of a run; `Outcome` in `pkg/src/protocol.ts`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    status: Status,
    exit_code: i32,
    error: Option<String>,
    exception: Option<GuestException>,
    truncated: bool,
    memory_used: usize,
}

impl Report {
    fn new(outcome: Outcome) -> Self {
        Self {
            status: outcome.status,
            exit_code: outcome.exit_code,
            error: outcome.error,
            exception: outcome.exception,
            truncated: current_host().is_some_and(|host| host.is_truncated()),
            memory_used: ALLOCATOR.peak(),
        }
    }
}

/// An interpreter's name and the version of its language.
#[derive(Serialize)]
struct Description {
    runtime: &'static str,
    version: &'static str,
}

/// Boots the interpreter. The build does this once, and bakes the memory that it leaves into the artifact: an
/// instance of that is a started interpreter.
///
/// The port serves the standard library. Nothing of JavaScript is left when this returns. What it returns are the
/// places in memory that the build may leave out, as pairs of an address and a length.
#[wasm_bindgen]
pub fn boot(language: &str, port: Port) -> Vec<usize> {
    post_mortem::install();
    let language = Language::from_name(language);
    let nowhere = Rc::new(Nowhere::new(port));
    NOWHERE.set(Some(nowhere.clone()));
    let engine = language
        .and_then(|language| engine::start(language, nowhere.clone()))
        .expect("this artifact holds an engine for the language");
    nowhere.close();
    NOWHERE.take();
    let spent = engine.spent();
    let places = spent
        .iter()
        .flat_map(|data| [data.as_ptr().addr(), data.len()]);
    let places = places.collect();
    LANGUAGE.set(language);
    ENGINE.set(Some(engine));
    reserve_references();
    ALLOCATOR.inner().wipe_free();
    places
}

/// More references to JavaScript values than a call holds at once.
const REFERENCES: usize = 1024;

/// Grows the table of references past what any call needs.
///
/// wasm-bindgen keeps its account of the table in linear memory, and gives up on a table that is longer than the
/// account says. That is what a restore would leave if a run had grown the table: so it never grows later.
fn reserve_references() {
    drop::<Vec<_>>((0..REFERENCES).map(|_| JsValue::from_str("")).collect());
}

/// Names the started interpreter.
#[wasm_bindgen]
pub fn describe() -> Result<JsValue, JsError> {
    ENGINE.with_borrow(|engine| {
        let engine = engine.as_ref().ok_or_else(not_started)?;
        to_js(&Description {
            runtime: engine.runtime(),
            version: engine.version(),
        })
    })
}

/// Runs a program to its end. A trap instead of an answer is the worker's to handle.
#[wasm_bindgen]
pub fn run(request: JsValue, port: Port) -> Result<JsValue, JsError> {
    let mut request: Request = serde_wasm_bindgen::from_value(request)?;
    let host = Rc::new(PageHost::new(port, &mut request));
    HOST.set(Some(host.clone()));
    let language = LANGUAGE.get().ok_or_else(not_started)?;
    let (files, bytes) = files::lay(language, &mut request, host.clone())?;
    ENGINE.with_borrow_mut(|engine| {
        let engine = engine.as_mut().ok_or_else(not_started)?;
        memory::open(request.limits.max_memory_bytes, bytes);
        let outcome = engine.run(&request, host.clone(), files);
        memory::close();
        host.drain();
        to_js(&Report::new(outcome))
    })
}

/// After a trap: hands over what the guest had written before it. Allocates nothing.
#[wasm_bindgen]
pub fn drain() {
    memory::close();
    if let Some(host) = current_host() {
        host.drain();
    }
}

/// After a trap: says what a run came to that did not return. `trap` is the message of what the worker caught, and `stack_left` where the
/// stack pointer stood, which is 0 where the stack ends.
#[wasm_bindgen]
pub fn autopsy(trap: &str, stack_left: i32) -> Result<JsValue, JsError> {
    let limits = current_host().map_or_else(Limits::default, |host| host.limits());
    let outcome = post_mortem::outcome(trap, stack_left, LANGUAGE.get(), limits);
    if let (Some(host), Some(exception)) = (current_host(), &outcome.exception) {
        host.append(Stream::Stderr, &exception.traceback);
    }
    to_js(&Report::new(outcome))
}

/// After a run: hands over the files that the guest made or changed, if the request asks for them, one by one. Tells whether it was all of them.
#[wasm_bindgen]
pub fn collect() -> bool {
    current_host().is_none_or(|host| files::collect(&host))
}

fn current_host() -> Option<Rc<PageHost>> {
    HOST.with_borrow(Clone::clone)
}

/// Whoever answers for the outside at the moment.
fn host() -> Option<Rc<dyn Host>> {
    let nowhere = || NOWHERE.with_borrow(Clone::clone);
    current_host()
        .map(|host| host as Rc<dyn Host>)
        .or_else(|| nowhere().map(|host| host as Rc<dyn Host>))
}

fn not_started() -> JsError {
    JsError::new("the engine was not started")
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
