//! JavaScript, by Boa.
//!
//! A program is a CommonJS or an ES module in a realm that looks like Node 20's, as far as that needs nothing from outside:
//! `console`, `process`, timers, text and base64 encodings. Of the world it sees what [`Host`] shows it and the files of
//! its run, and nothing else: there is no `fetch`, no shared memory.
//!
//! - `outside`, `hooks`: the engine's way to the host, and its questions to us.
//! - `event_loop`, `events`: what runs after the program's last line, and how it ends.
//! - `modules`: `require` and `import`.
//! - `garbage`: when it is collected.
//! - `inspect`: values as Node shows them.
//! - `program`, `programs`, `words`, `syntax`: the sources.
//! - `exception`, `errors`, `frames`, `wording`: what went wrong, and where.
//! - `console`, `process`, `timers`, `globals`, `encoding`, `clone`, `regexp`, `sort`: what a program finds in its realm.
//! - `own`, `proxies`, `source`: looks at objects that run none of the guest's code.
//! - `natives`, `untraced`: short ways to define things.

mod clone;
mod console;
mod encoding;
mod errors;
mod event_loop;
mod events;
mod exception;
mod frames;
mod garbage;
mod globals;
mod hooks;
mod inspect;
mod modules;
mod natives;
mod outside;
mod own;
mod process;
mod program;
mod programs;
mod proxies;
mod regexp;
mod sort;
mod source;
mod syntax;
mod timers;
mod untraced;
mod wording;
mod words;

use std::rc::Rc;

use boa_engine::{
    Context, JsObject, JsResult, builtins::promise::PromiseState, context::ContextBuilder,
    object::builtins::JsPromise,
};

use crate::{
    engine::{Engine, Language},
    filesystem::Filesystem,
    host::{Host, Stream},
    outcome::{Outcome, Status},
    request::Request,
};

use event_loop::EventLoop;
use exception::{Places, Uncaught};
use hooks::Hooks;
use modules::Modules;
use outside::Outside;
use programs::Programs;

/// Calls that may be in progress at once. Node's stack holds some 10,000 of a small function.
///
/// Calls from function to function take memory of the heap alone. Those through the engine, such as into the callback
/// of `map`, take native stack as well, and overflow that first where it is small.
const RECURSION_LIMIT: usize = 10_000;

/// Registers, arguments and intermediate values of all calls in progress.
const STACK_LIMIT: usize = 1 << 20;

/// The exit code of a program whose main module waits for what never comes.
const UNSETTLED: i32 = 13;

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
            .module_loader(Rc::new(Modules::default()))
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

    /// Makes a request and its files known.
    fn enter(&mut self, request: &Request, files: Rc<Filesystem>) -> JsResult<()> {
        let context = &mut self.context;
        let language = if request.typescript {
            Language::TypeScript
        } else {
            Language::JavaScript
        };
        let main = language.program_name();
        Programs::of(context).enter(&request.working_directory, main);
        Modules::of(context).enter(files, context)?;
        process::begin(&self.process, request, context)
    }

    /// Runs the main file and what it leaves behind. Gives the exit code.
    fn run_main(&mut self, source: &str) -> Result<i32, Uncaught> {
        let context = &mut self.context;
        let event_loop = self.event_loop.clone();
        let main = match Modules::of(context).run_main(source, context) {
            Ok(Some(promise)) => {
                event_loop.watch(&promise, context)?;
                event_loop.finish_module(context)?;
                Some(promise)
            }
            Ok(None) => None,
            Err(error) => {
                events::caught(error.into(), context)?;
                None
            }
        };
        loop {
            event_loop.run(context)?;
            let is_pending = |promise: &JsPromise| matches!(promise.state(), PromiseState::Pending);
            if main.as_ref().is_some_and(is_pending) {
                return Ok(UNSETTLED);
            }
            events::before_exit(context)?;
            if !event_loop.is_alive() {
                return Ok(process::exit_code(&self.process));
            }
        }
    }

    /// Ends a run that came to an exit code, or to what nobody caught.
    fn finish(&mut self, ended: Result<i32, Uncaught>) -> Outcome {
        let context = &mut self.context;
        let uncaught = match ended {
            Ok(code) => match events::exit(code, context) {
                Ok(code) => return Outcome::exited(code),
                Err(error) => error.into(),
            },
            Err(uncaught) => uncaught,
        };
        self.outside.host().program_ended();
        let exception = match exception::describe(uncaught, context) {
            Ok(exception) => exception,
            Err(failure) => return Outcome::stopped(Status::Crashed, failure),
        };
        self.outside.write(Stream::Stderr, &exception.traceback);
        // What a listener throws now changes nothing more.
        let code = events::exit(Status::Error.exit_code(), context);
        Outcome {
            exit_code: code.unwrap_or_else(|_| Status::Error.exit_code()),
            ..Outcome::raised(exception)
        }
    }
}

/// Makes the realm like Node's. Gives the `process` object, which each run fills in.
fn install(event_loop: &EventLoop, context: &mut Context) -> JsResult<JsObject> {
    event_loop.install(context);
    Programs::install(context);
    Places::install(context);
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
    modules::install(context)?;
    process::install(context)
}

impl Engine for JavaScript {
    fn runtime(&self) -> &'static str {
        "Boa 0.22.0"
    }

    fn version(&self) -> &'static str {
        "ES2025"
    }

    fn run(&mut self, request: &Request, host: Rc<dyn Host>, files: Rc<Filesystem>) -> Outcome {
        if request.evaluate || request.keep {
            let message = "JavaScript has neither values nor sessions here";
            return Outcome::stopped(Status::Crashed, message.to_owned());
        }
        self.outside.enter(host);
        if let Err(error) = self.enter(request, files) {
            return Outcome::stopped(Status::Crashed, error.to_string());
        }
        let ended = self.run_main(&request.code);
        self.finish(ended)
    }
}
