//! Python: RustPython behind the [`Engine`] seam.
//!
//! RustPython is built without its own operating system layer, so that nothing but the [`Host`] is left to reach:
//! standard streams, clock, randomness and `posix` are modules of this directory. What Python says best is in
//! the package `lib/_sandglass`, which is frozen together with the standard library.

mod asyncio;
mod classes;
mod clock;
mod csv;
mod current;
mod errno;
mod exception;
mod expat;
mod functions;
mod inplace;
mod io;
mod matches;
mod nesting;
mod numbers;
mod os_error;
mod posix;
mod refill;
mod sets;
mod stdio;
mod stdlib;
mod strftime;
mod syntax;
mod threads;
mod tzdata;
mod warnings;
mod wording;
mod zone;

use std::rc::Rc;

use ruff_python_ast::Stmt;
use ruff_python_parser::parse_module;
use rustpython_vm::{
    AsObject, Interpreter, PyObjectRef, PyResult, Settings, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyDictRef},
    bytecode::CodeFlags,
    compiler::Mode,
    scope::Scope,
};

use crate::{
    engine::{Engine, Language},
    filesystem::{Filesystem, HOME},
    host::Host,
    outcome::{GuestException, Outcome},
    request::Request,
};

/// CPython's exit code when standard output cannot be flushed at the end.
const OUTPUT_LOST: i32 = 120;

/// How deep calls may go before a program changes it, as in CPython.
const RECURSION_LIMIT: usize = 1000;

/// Where CPython has its standard library.
const STDLIB: &str = "/usr/lib/python3.14";

/// A started Python interpreter.
pub struct Python {
    interpreter: Interpreter,
    support: Support,
    /// The names of the session that goes on, from the first request that asked to be kept.
    session: Option<PyDictRef>,
    /// How many cells have been evaluated.
    cells: u32,
}

/// Functions of the package `_sandglass`, held here because a guest can change what the module has.
struct Support {
    show_source: PyObjectRef,
    report: PyObjectRef,
    recover: PyObjectRef,
    finish: PyObjectRef,
    flush: PyObjectRef,
    complete: PyObjectRef,
}

impl Python {
    /// Starts an interpreter, with streams, clock and `os` in place, and what tracebacks need imported.
    ///
    /// # Panics
    ///
    /// Panics if the interpreter cannot start, which is a bug.
    pub fn start(host: Rc<dyn Host>) -> Self {
        current::enter(host.clone(), Rc::new(Filesystem::new(host)));
        let builder = Interpreter::builder(settings());
        let mut modules = rustpython_stdlib::stdlib_module_defs(&builder.ctx);
        // Where there is no operating system the engine has a `_socket` of its own, that can do less than the one in lib/, and the
        // queue of `_queue` waits by a clock that is not there: `queue` has one in Python. Its `pyexpat` takes anything for XML.
        let is_replaced = |name: &str| matches!(name, "_socket" | "_queue" | "pyexpat");
        modules.retain(|module| !is_replaced(module.name.as_str()));
        asyncio::mend(&mut modules);
        csv::mend(&mut modules);
        expat::mend(&mut modules);
        let own = [
            errno::module_def(&builder.ctx),
            expat::module_def(&builder.ctx),
            io::open_module_def(&builder.ctx),
            io::print_module_def(&builder.ctx),
            posix::module_def(&builder.ctx),
            tzdata::module_def(&builder.ctx),
        ];
        let threads = threads::module_defs(&builder.ctx);
        let interpreter = builder
            .add_native_modules(&modules)
            .add_native_modules(&own)
            .add_native_modules(&threads)
            .add_frozen_modules(stdlib::boot_modules())
            .build();
        let support = interpreter.enter(|vm| {
            prepare(vm).unwrap_or_else(|error| {
                let mut text = String::new();
                let _ = vm.write_exception(&mut text, &error);
                panic!("Python does not start: {text}")
            })
        });
        Self {
            interpreter,
            support,
            session: None,
            cells: 0,
        }
    }
}

impl Engine for Python {
    fn runtime(&self) -> &'static str {
        "RustPython 0.6.0"
    }

    fn version(&self) -> &'static str {
        "3.14"
    }

    fn spent(&self) -> Vec<&'static [u8]> {
        self.interpreter.enter(stdlib::spent)
    }

    fn run(&mut self, request: &Request, host: Rc<dyn Host>, files: Rc<Filesystem>) -> Outcome {
        current::enter(host, files);
        threads::forget_all();
        self.interpreter.enter(|vm| {
            let session = self.session.take().filter(|_| request.keep);
            if session.is_none() {
                io::unwritten::forget();
            }
            let path = if request.evaluate {
                self.cells += 1;
                format!("<cell {}>", self.cells)
            } else {
                main_path(request)
            };
            let ended = names(session, request, vm).and_then(|names| {
                if request.keep {
                    self.session = Some(names.clone());
                }
                execute(request, &path, names, &self.support, vm)
            });
            current::host().program_ended();
            let mut outcome = conclude(ended, &self.support, vm);
            if request.keep {
                let _ = self.support.flush.call((), vm);
                io::unwritten::write_all(vm);
                return outcome;
            }
            // What goes wrong from here on changes what the program came to only if output was lost.
            let finished = self.support.finish.call((), vm);
            io::unwritten::write_all(vm);
            if finished.is_ok_and(|is_complete| is_complete.is(&vm.ctx.false_value)) {
                outcome.exit_code = OUTPUT_LOST;
            }
            outcome
        })
    }
}

fn settings() -> Settings {
    let mut settings = Settings::default();
    settings.install_signal_handlers = false;
    settings.write_bytecode = false;
    settings.user_site_directory = false;
    settings.ignore_environment = true;
    settings.allow_external_library = false;
    // As CPython says in a locale whose encoding is UTF-8: the mode that forces it is off.
    settings.utf8_mode = 0;
    // One order of sets for every run, as with PYTHONHASHSEED=0: the interpreter is started once and restored.
    settings.hash_seed = Some(0);
    settings
}

/// What is done once, before any program is known.
fn prepare(vm: &VirtualMachine) -> PyResult<Support> {
    stdlib::install(vm)?;
    threads::install(vm)?;
    // In a debug build the engine sets it lower.
    vm.recursion_limit.set(RECURSION_LIMIT);
    let sys = vm.sys_module.as_object();
    // What CPython calls itself in a browser: the standard library then leaves processes and threads alone.
    sys.set_attr("platform", vm.ctx.new_str("emscripten"), vm)?;
    // Modules are said to be files here: some of them ask for their own `__file__`.
    sys.set_attr("_stdlib_dir", vm.ctx.new_str(STDLIB), vm)?;
    sys.set_attr(
        "path",
        vm.ctx.new_list(vec![vm.ctx.new_str(HOME).into()]),
        vm,
    )?;
    os_error::install(vm);
    io::install(vm)?;
    stdio::install(vm)?;
    warnings::install(vm)?;
    clock::install(vm)?;
    nesting::install(vm)?;
    wording::install(vm)?;
    functions::install(vm)?;
    sets::install(vm)?;
    syntax::hook::install(vm)?;
    numbers::install(vm)?;
    inplace::install(vm);
    matches::install(vm)?;
    let package = vm.import("_sandglass", 0)?;
    let function =
        |module: &'static str, name: &'static str| package.get_attr(module, vm)?.get_attr(name, vm);
    let support = Support {
        show_source: function("report", "show_source")?,
        report: function("report", "report")?,
        recover: function("report", "recover")?,
        finish: function("ending", "finish")?,
        flush: function("ending", "flush")?,
        complete: function("ending", "complete")?,
    };
    classes::complete(&package, vm)?;
    stdlib::preload::preload(vm)?;
    Ok(support)
}

/// Where the program stands, among its files.
fn main_path(request: &Request) -> String {
    let directory = request.working_directory.trim_end_matches('/');
    format!("{directory}/{}", Language::Python.program_name())
}

/// Makes the request known to the interpreter.
fn introduce(request: &Request, vm: &VirtualMachine) -> PyResult<()> {
    stdlib::preload::renew(vm)?;
    let package = vm.import("_sandglass", 0)?;
    for module in ["imports", "report"] {
        let start_in = package.get_attr(module, vm)?.get_attr("start_in", vm)?;
        start_in.call((request.working_directory.as_str(),), vm)?;
    }
    let path = main_path(request);
    let arguments = std::iter::once(&path).chain(&request.args);
    let argv = arguments
        .map(|argument| vm.ctx.new_str(argument.as_str()).into())
        .collect();
    vm.sys_module
        .as_object()
        .set_attr("argv", vm.ctx.new_list(argv), vm)?;
    posix::set_environment(&request.env, vm)?;
    clock::begin(vm)
}

/// The names of `__main__`: those of the session that goes on, or new ones.
fn names(
    session: Option<PyDictRef>,
    request: &Request,
    vm: &VirtualMachine,
) -> PyResult<PyDictRef> {
    if let Some(names) = session {
        return Ok(names);
    }
    introduce(request, vm)?;
    let names = vm.new_scope_with_main()?.globals;
    names.set_item("__file__", vm.ctx.new_str(main_path(request)).into(), vm)?;
    Ok(names)
}

/// Runs a program as `__main__`. The value is the text of its last expression, if that was asked for.
fn execute(
    request: &Request,
    path: &str,
    names: PyDictRef,
    support: &Support,
    vm: &VirtualMachine,
) -> PyResult<Option<String>> {
    let code = request.code.as_str();
    support.show_source.call((path, code), vm)?;
    nesting::check(code.as_bytes(), &vm.ctx.new_str(path).into(), vm)?;
    syntax::hook::check(code, path, vm)?;
    let mut options = vm.compile_opts();
    options.allow_top_level_await = request.evaluate;
    let has_value = request.evaluate && ends_in_expression(code);
    let mode = if has_value {
        Mode::BlockExpr
    } else {
        Mode::Exec
    };
    let code = vm
        .compile_with_opts(code, mode, path, options)
        .map_err(|error| {
            let error = error.into_pyexception(vm, Some(code));
            syntax::hook::better(error, code, syntax::Mode::File, vm)
        })?;
    let is_coroutine = code.flags.contains(CodeFlags::COROUTINE);
    let scope = Scope::with_builtins(None, names, vm);
    let mut value = vm.run_code_obj(code, scope)?;
    if is_coroutine {
        value = support.complete.call((value,), vm)?;
    }
    if !has_value || vm.is_none(&value) {
        return Ok(None);
    }
    let text = value.repr(vm)?.to_string();
    vm.builtins.as_object().set_attr("_", value, vm)?;
    Ok(Some(text))
}

/// Whether the last statement of a program is an expression. A program that cannot be parsed has none.
fn ends_in_expression(code: &str) -> bool {
    let module = parse_module(code);
    module.is_ok_and(|module| {
        module
            .into_syntax()
            .body
            .last()
            .is_some_and(Stmt::is_expr_stmt)
    })
}

/// Tells what a program came to, after its last statement or an exception that nobody caught.
fn conclude(ended: PyResult<Option<String>>, support: &Support, vm: &VirtualMachine) -> Outcome {
    match ended {
        Ok(value) => Outcome {
            value,
            ..Outcome::exited(0)
        },
        Err(error) if is_exit(&error, vm) => exit(error, vm),
        Err(error) => match report(&error, support, vm) {
            Ok(exception) => Outcome::raised(exception),
            Err(error) => exit(error, vm),
        },
    }
}

fn is_exit(error: &PyBaseExceptionRef, vm: &VirtualMachine) -> bool {
    error.fast_isinstance(vm.ctx.exceptions.system_exit)
}

fn exit(error: PyBaseExceptionRef, vm: &VirtualMachine) -> Outcome {
    Outcome::exited(vm.handle_exit_exception(error).cast_signed())
}

/// Describes an exception and prints it where CPython would. The error is the exit that a hook of the guest asks for.
fn report(
    error: &PyBaseExceptionRef,
    support: &Support,
    vm: &VirtualMachine,
) -> Result<GuestException, PyBaseExceptionRef> {
    let describe = || exception::describe(error, &support.report, vm);
    let described = describe().or_else(|second| {
        if is_exit(&second, vm) {
            return Err(second);
        }
        // The guest broke what describing an exception needs.
        support.recover.call((), vm)?;
        describe()
    });
    match described {
        Err(second) if is_exit(&second, vm) => Err(second),
        Err(_) => {
            // All that is certain is the name of its class.
            vm.print_exception(error);
            Ok(GuestException {
                name: error.class().name().to_string(),
                ..GuestException::default()
            })
        }
        described => described,
    }
}
