//! Python: RustPython behind the [`Engine`] seam.
//!
//! RustPython is built without its own operating system layer, so that nothing but the [`Host`] is left to reach:
//! standard streams, clock, randomness and `posix` are modules of this directory. What Python says best is in
//! the package `lib/_sandglass`, which is frozen together with the standard library.

mod classes;
mod clock;
mod current;
mod errno;
mod exception;
mod io;
mod nesting;
mod os_error;
mod posix;
mod stdio;
mod stdlib;
mod threads;

use std::rc::Rc;

use rustpython_vm::{
    AsObject, Interpreter, PyObjectRef, PyResult, Settings, VirtualMachine,
    builtins::PyBaseExceptionRef, compiler::Mode,
};

use crate::{
    engine::Engine,
    filesystem::{Filesystem, HOME},
    host::Host,
    outcome::{GuestException, Outcome},
    request::Request,
};

/// Where the program's source is said to stand, as CPython would show it for a script in the guest's directory.
const MAIN_PATH: &str = "/home/guest/main.py";

/// A started Python interpreter.
pub struct Python {
    interpreter: Interpreter,
    support: Support,
}

/// Functions of the package `_sandglass`, held here because a guest can change what the module has.
struct Support {
    show_source: PyObjectRef,
    report: PyObjectRef,
    recover: PyObjectRef,
    finish: PyObjectRef,
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
        let modules = rustpython_stdlib::stdlib_module_defs(&builder.ctx);
        let own = [
            errno::module_def(&builder.ctx),
            io::open_module_def(&builder.ctx),
            io::print_module_def(&builder.ctx),
            posix::module_def(&builder.ctx),
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
            let ended =
                introduce(request, vm).and_then(|()| execute(&request.code, &self.support, vm));
            current::host().program_ended();
            let outcome = conclude(ended, &self.support, vm);
            // Nothing that goes wrong from here on changes what the program came to.
            let _ = self.support.finish.call((), vm);
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
    // One order of sets for every run, as with PYTHONHASHSEED=0: the interpreter is started once and restored.
    settings.hash_seed = Some(0);
    settings
}

/// What is done once, before any program is known.
fn prepare(vm: &VirtualMachine) -> PyResult<Support> {
    stdlib::install(vm)?;
    threads::install(vm)?;
    let sys = vm.sys_module.as_object();
    // What CPython calls itself in a browser: the standard library then leaves processes and threads alone.
    sys.set_attr("platform", vm.ctx.new_str("emscripten"), vm)?;
    sys.set_attr(
        "path",
        vm.ctx.new_list(vec![vm.ctx.new_str(HOME).into()]),
        vm,
    )?;
    io::install(vm)?;
    stdio::install(vm)?;
    clock::install(vm)?;
    nesting::install(vm)?;
    let package = vm.import("_sandglass", 0)?;
    let function =
        |module: &'static str, name: &'static str| package.get_attr(module, vm)?.get_attr(name, vm);
    let support = Support {
        show_source: function("report", "show_source")?,
        report: function("report", "report")?,
        recover: function("report", "recover")?,
        finish: function("ending", "finish")?,
    };
    classes::complete(&package, vm)?;
    stdlib::preload::preload(vm)?;
    Ok(support)
}

/// Makes the request known to the interpreter.
fn introduce(request: &Request, vm: &VirtualMachine) -> PyResult<()> {
    stdlib::preload::renew(vm)?;
    let arguments = std::iter::once(MAIN_PATH).chain(request.args.iter().map(String::as_str));
    let argv = arguments
        .map(|argument| vm.ctx.new_str(argument).into())
        .collect();
    vm.sys_module
        .as_object()
        .set_attr("argv", vm.ctx.new_list(argv), vm)?;
    posix::set_environment(&request.env, vm)
}

/// Runs a program as `__main__`.
fn execute(code: &str, support: &Support, vm: &VirtualMachine) -> PyResult<()> {
    let scope = vm.new_scope_with_main()?;
    scope
        .globals
        .set_item("__file__", vm.ctx.new_str(MAIN_PATH).into(), vm)?;
    support.show_source.call((MAIN_PATH, code), vm)?;
    nesting::check(code.as_bytes(), &vm.ctx.new_str(MAIN_PATH).into(), vm)?;
    // RustPython 0.6.0 panics where a program ends in a string that is not closed, with a character of several bytes.
    let code = match code.chars().last() {
        Some(last) if !last.is_ascii() => &format!("{code}\n"),
        _ => code,
    };
    let code = vm
        .compile(code, Mode::Exec, MAIN_PATH)
        .map_err(|error| error.into_pyexception(vm, Some(code)))?;
    vm.run_code_obj(code, scope).map(drop)
}

/// Tells what a program came to, after its last statement or an exception that nobody caught.
fn conclude(ended: PyResult<()>, support: &Support, vm: &VirtualMachine) -> Outcome {
    match ended {
        Ok(()) => Outcome::exited(0),
        Err(error) if error.fast_isinstance(vm.ctx.exceptions.system_exit) => {
            Outcome::exited(vm.handle_exit_exception(error).cast_signed())
        }
        Err(error) => Outcome::raised(report(&error, support, vm)),
    }
}

/// Describes an exception and prints it where CPython would.
fn report(error: &PyBaseExceptionRef, support: &Support, vm: &VirtualMachine) -> GuestException {
    let describe = || exception::describe(error, &support.report, vm);
    let described = describe().or_else(|_| {
        // The guest broke what describing an exception needs.
        support.recover.call((), vm)?;
        describe()
    });
    described.unwrap_or_else(|_| {
        // All that is certain is the name of its class.
        vm.print_exception(error);
        GuestException {
            name: error.class().name().to_string(),
            ..GuestException::default()
        }
    })
}
