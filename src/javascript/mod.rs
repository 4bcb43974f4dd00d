//! JavaScript, by Boa.
//!
//! A program is a sloppy script in a realm that looks like Node 20's, as far as that needs nothing from outside:
//! `console`, `process`, timers, text and base64 encodings. Of the world it sees what [`Host`] shows it, and nothing
//! else: there is no loader of modules, no `fetch`, no shared memory.
//!
//! - `outside`, `hooks`: the engine's way to the host, and its questions to us.
//! - `event_loop`: what runs after the program's last line.
//! - `garbage`: when it is collected.
//! - `inspect`: values as Node shows them.
//! - `program`, `words`, `nesting`, `syntax`: the source.
//! - `exception`, `errors`, `frames`, `wording`: what went wrong, and where.
//! - `console`, `process`, `timers`, `globals`, `encoding`, `clone`, `regexp`, `sort`: what a program finds in its realm.
//! - `own`, `proxies`, `source`: looks at objects that run none of the guest's code.
//! - `natives`, `untraced`: short ways to define things.

mod clone;
mod console;
mod encoding;
mod errors;
mod event_loop;
mod exception;
mod frames;
mod garbage;
mod globals;
mod hooks;
mod inspect;
mod natives;
mod outside;
mod own;
mod process;
mod program;
mod proxies;
mod regexp;
mod sort;
mod source;
mod syntax;
mod timers;
mod untraced;
mod wording;
mod words;

use std::{path::Path, rc::Rc};

use boa_engine::{
    Context, JsError, JsObject, JsResult, Source, context::ContextBuilder,
    module::IdleModuleLoader, script::Script,
};

use crate::{
    engine::Engine,
    filesystem::Filesystem,
    host::{Host, Stream},
    outcome::{GuestException, Outcome, Status},
    request::Request,
};

use event_loop::EventLoop;
use exception::Uncaught;
use hooks::Hooks;
use outside::Outside;
use program::Program;
use syntax::SyntaxError;

/// Calls that may be in progress at once. Node's stack holds some 10,000 of a small function.
///
/// Calls from function to function take memory of the heap alone. Those through the engine, such as into the callback
/// of `map`, take native stack as well, and overflow that first where it is small.
const RECURSION_LIMIT: usize = 10_000;

/// Registers, arguments and intermediate values of all calls in progress.
const STACK_LIMIT: usize = 1 << 20;

/// Boa with a realm like Node's, waiting for a program.
pub struct JavaScript {
    context: Context,
    outside: Rc<Outside>,
    event_loop: Rc<EventLoop>,
    process: JsObject,
}

impl JavaScript {
    /// Starts the engine and does everything that can be done before there is a program.
    ///
    /// # Panics
    ///
    /// Panics if the realm cannot be set up, which depends on nothing but this code.
    pub fn start(host: Rc<dyn Host>) -> Self {
        let outside = Rc::new(Outside::new(host));
        let event_loop = Rc::new(EventLoop::new(outside.clone()));
        let hooks = Rc::new(Hooks::new(outside.clone(), event_loop.clone()));
        let mut context = ContextBuilder::new()
            .clock(outside.clone())
            .host_hooks(hooks)
            .job_executor(event_loop.clone())
            .module_loader(Rc::new(IdleModuleLoader))
            .can_block(false)
            .build()
            .expect("a context with its own clock, jobs and hooks can be built");
        let limits = context.runtime_limits_mut();
        limits.set_recursion_limit(RECURSION_LIMIT);
        limits.set_stack_size_limit(STACK_LIMIT);
        limits.set_backtrace_limit(frames::BACKTRACE_LIMIT);
        context.insert_data(outside.clone());
        let process =
            install(&event_loop, &mut context).expect("a fresh realm accepts every definition");
        Self {
            context,
            outside,
            event_loop,
            process,
        }
    }

    /// Runs a script and what it leaves behind. The error is the engine's own failure.
    fn evaluate(&mut self, source: &str) -> Result<Option<GuestException>, String> {
        let context = &mut self.context;
        let ended = match parse(source, context) {
            Ok(script) => script
                .evaluate(context)
                .map_err(Uncaught::from)
                .and_then(|_| self.event_loop.run(context)),
            Err(Unparsable::Syntax(error)) => {
                let program = Program::of(context);
                return Ok(Some(exception::describe_syntax(&error, &program)));
            }
            Err(Unparsable::Otherwise(error)) => Err(error.into()),
        };
        match ended {
            Ok(()) => Ok(None),
            Err(uncaught) => {
                self.outside.host().program_ended();
                exception::describe(uncaught, context).map(Some)
            }
        }
    }
}

/// Why there is no script.
enum Unparsable {
    Syntax(SyntaxError),
    Otherwise(JsError),
}

fn parse(source: &str, context: &mut Context) -> Result<Script, Unparsable> {
    if nesting::is_too_deep(source) {
        return Err(Unparsable::Otherwise(exception::too_deep()));
    }
    let reader = Source::from_bytes(source).with_path(Path::new(program::PATH));
    Script::parse(reader, None, context).map_err(|error| {
        match syntax::find(&Program::of(context)) {
            Some(error) => Unparsable::Syntax(error),
            None => Unparsable::Otherwise(error),
        }
    })
}

/// Makes the realm like Node's. Gives the `process` object, which each run fills in.
fn install(event_loop: &EventLoop, context: &mut Context) -> JsResult<JsObject> {
    event_loop.install(context);
    source::install(context)?;
    proxies::install(context)?;
    regexp::install(context)?;
    sort::install(context)?;
    inspect::install(context)?;
    errors::install(context)?;
    console::install(context)?;
    timers::install(context)?;
    globals::install(context)?;
    encoding::install(context)?;
    process::install(context)
}

impl Engine for JavaScript {
    fn runtime(&self) -> &'static str {
        "Boa 0.22.0"
    }

    fn version(&self) -> &'static str {
        "ES2025"
    }

    fn run(&mut self, request: &Request, host: Rc<dyn Host>, _files: Rc<Filesystem>) -> Outcome {
        if request.evaluate || request.keep {
            let message = "JavaScript has neither values nor sessions here";
            return Outcome::stopped(Status::Crashed, message.to_owned());
        }
        self.outside.enter(host);
        Program::new(&request.code).enter(&mut self.context);
        if let Err(error) = process::begin(&self.process, request, &mut self.context) {
            return Outcome::stopped(Status::Crashed, error.to_string());
        }
        match self.evaluate(&request.code) {
            Ok(None) => Outcome::exited(process::exit_code(&self.process)),
            Ok(Some(exception)) => {
                self.outside.write(Stream::Stderr, &exception.traceback);
                Outcome::raised(exception)
            }
            Err(failure) => Outcome::stopped(Status::Crashed, failure),
        }
    }
}
