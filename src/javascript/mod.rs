//! JavaScript, by Boa.
//!
//! A program is a CommonJS or an ES module in a realm that looks like Node 20's, as far as that needs nothing from outside:
//! `console`, `process`, timers, text and base64 encodings. Of the world it sees what [`Host`] shows it and the files of
//! its run, and nothing else: there is no `fetch`, no shared memory.
//!
//! - `outside`, `hooks`: the engine's way to the host, and its questions to us.
//! - `event_loop`, `task`, `events`: what runs after the program's last line, and how it ends.
//! - `modules`: `require` and `import`.
//! - `session`, `snippet`: what a console asks for.
//! - `garbage`: when it is collected.
//! - `inspect`: values as Node shows them.
//! - `program`, `programs`, `words`, `syntax`, `evaluated`, `given`, `arrows`: the sources.
//! - `exception`, `errors`, `catches`, `frames`, `overflow`, `wording`: what went wrong, and where.
//! - `builtins`: functions of ECMAScript that Boa has slow.
//! - `console`, `process`, `timers`, `globals`, `encoding`, `clone`, `regexp`, `sort`, `dates`: what a program finds in its realm.
//! - `layer`: Node's modules, in JavaScript.
//! - `own`, `proxies`, `source`, `collections`: looks at objects that run none of the guest's code.
//! - `natives`, `untraced`: short ways to define things.

mod arrows;
mod async_frame;
mod builtins;
mod catches;
mod clone;
mod collections;
mod console;
mod dates;
mod encoding;
mod errors;
mod evaluated;
mod event_loop;
mod events;
mod exception;
mod frames;
mod functions;
mod garbage;
mod given;
mod globals;
mod hooks;
mod inspect;
mod layer;
mod locale;
mod modules;
mod natives;
mod outside;
pub(crate) mod overflow;
mod own;
mod process;
mod program;
mod programs;
mod proxies;
mod regexp;
mod rests;
mod session;
mod snippet;
mod sort;
mod source;
mod syntax;
mod task;
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

/// The exit code of a program whose listener for exceptions threw one.
const LISTENER_FAILED: i32 = 7;

/// Boa with a realm like Node's, waiting for a program.
pub struct JavaScript {
    context: Context,
    outside: Rc<Outside>,
    event_loop: Rc<EventLoop>,
    process: JsObject,
    /// How many snippets of a session have run.
    snippets: u32,
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
            snippets: 0,
        }
    }

    /// Makes a request and its files known.
    fn enter(&mut self, request: &Request, files: Rc<Filesystem>) -> JsResult<()> {
        let context = &mut self.context;
        self.outside
            .enter_zone(request.env.get("TZ").map(String::as_str));
        let is_console = request.evaluate || request.keep;
        let language = if request.typescript {
            Language::TypeScript
        } else {
            Language::JavaScript
        };
        let main = language.program_name();
        Programs::of(context).enter(&request.working_directory, main);
        Modules::of(context).enter(files, context)?;
        if is_console {
            modules::install_globals(context)?;
        }
        process::begin(&self.process, request, context)
    }

    /// Runs the main file and what it leaves behind. Tells whether it waits for what never comes.
    fn run_main(&mut self, source: &str) -> Result<bool, Uncaught> {
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
            events::before_exit(context)?;
            if !event_loop.is_alive() {
                let is_pending = |main: JsPromise| matches!(main.state(), PromiseState::Pending);
                return Ok(main.is_some_and(is_pending));
            }
        }
    }

    /// Runs what a console was given.
    fn run_snippet(&mut self, request: &Request) -> Outcome {
        let (number, keep) = (self.snippets, request.keep);
        self.snippets += u32::from(keep);
        let ended = session::run(&request.code, number, keep, &mut self.context);
        let (ended, value) = match ended {
            Ok(ended) => (Ok(ended.is_unsettled), ended.value),
            Err(uncaught) => (Err(uncaught), None),
        };
        let outcome = match ended {
            Ok(true) if keep => Outcome::exited(UNSETTLED),
            Ok(false) if keep => Outcome::exited(process::exit_code(&self.process)),
            Err(uncaught) if keep => self.describe(uncaught),
            ended => self.finish(ended),
        };
        let value = value.filter(|_| request.evaluate);
        Outcome { value, ..outcome }
    }

    /// Ends a run that came to its end, or to what nobody caught.
    fn finish(&mut self, ended: Result<bool, Uncaught>) -> Outcome {
        let is_unsettled = matches!(ended, Ok(true));
        let context = &mut self.context;
        let exited = ended.and_then(|_| {
            let code = events::exit(None, context)?;
            // Its microtasks are the last that runs.
            self.event_loop.finish_module(context)?;
            Ok(code)
        });
        let uncaught = match exited {
            Ok(0) if is_unsettled => return Outcome::exited(UNSETTLED),
            Ok(code) => return Outcome::exited(code),
            Err(uncaught) => uncaught,
        };
        let is_final = matches!(uncaught, Uncaught::Again(_));
        let outcome = self.describe(uncaught);
        if outcome.status != Status::Error {
            return outcome;
        }
        let code = if is_final {
            LISTENER_FAILED
        } else {
            // What a listener throws now changes nothing more.
            events::exit(Some(outcome.exit_code), &mut self.context).unwrap_or(outcome.exit_code)
        };
        Outcome {
            exit_code: code,
            ..outcome
        }
    }

    /// Tells of what nobody caught.
    fn describe(&mut self, uncaught: Uncaught) -> Outcome {
        self.outside.host().program_ended();
        match exception::describe(uncaught, &mut self.context) {
            Ok(exception) => {
                self.outside.write(Stream::Stderr, &exception.traceback);
                Outcome::raised(exception)
            }
            Err(failure) => Outcome::stopped(Status::Crashed, failure),
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
    locale::install(context)?;
    sort::install(context)?;
    builtins::install(context)?;
    inspect::install(context)?;
    errors::install(context)?;
    catches::install(context)?;
    dates::install(context)?;
    console::install(context)?;
    timers::install(context)?;
    globals::install(context)?;
    encoding::install(context)?;
    modules::install(context)?;
    let process = process::install(context)?;
    layer::install(context)?;
    Ok(process)
}

impl Engine for JavaScript {
    fn runtime(&self) -> &'static str {
        "Boa 0.22.0"
    }

    fn version(&self) -> &'static str {
        "ES2025"
    }

    fn run(&mut self, request: &Request, host: Rc<dyn Host>, files: Rc<Filesystem>) -> Outcome {
        self.outside.enter(host);
        layer::enter(files.clone(), &mut self.context);
        // The names of a session stay, and so does what the first of its requests made known.
        if self.snippets == 0
            && let Err(error) = self.enter(request, files)
        {
            return Outcome::stopped(Status::Crashed, error.to_string());
        }
        let outcome = overflow::catch(|| {
            if request.evaluate || request.keep {
                return self.run_snippet(request);
            }
            let ended = self.run_main(&request.code);
            self.finish(ended)
        });
        outcome.unwrap_or_else(|| {
            self.outside.host().program_ended();
            let exception = exception::overflow_somewhere();
            self.outside.write(Stream::Stderr, &exception.traceback);
            Outcome::raised(exception)
        })
    }
}
