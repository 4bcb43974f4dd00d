//! Files that a program leaves open.
//!
//! CPython takes its modules apart when it ends, and what they hold of files is closed and written with them. Here memory is thrown away
//! instead, so the files that keep back what is written are remembered, weakly, and told to write it.

use std::cell::RefCell;

use rustpython_vm::{
    PyObject, PyRef, PyResult, VirtualMachine,
    builtins::{PyTypeRef, PyWeak},
    common::static_cell,
    function::FuncArgs,
};

/// The engine's own ways to set up an object.
struct Initializers {
    text: Initializer,
    writer: Initializer,
    random: Initializer,
}

type Initializer = fn(&PyObject, FuncArgs, &VirtualMachine) -> PyResult<()>;

static_cell! {
    static INITIALIZERS: Initializers;
}

/// The files of the run, some of them gone.
#[derive(Default)]
struct Files {
    files: Vec<PyRef<PyWeak>>,
    /// How many there may be before those that are gone are left out.
    bound: usize,
}

thread_local! {
    static FILES: RefCell<Files> = RefCell::default();
}

/// Sees to it that files are remembered.
pub fn install(io: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
    if INITIALIZERS.get().is_some() {
        return Ok(());
    }
    let replace = |name: &'static str, own: Initializer| -> PyResult<Initializer> {
        let class: PyTypeRef = io
            .get_attr(name, vm)?
            .downcast()
            .map_err(|_| vm.new_type_error("it is no class"))?;
        let engines = class.slots().init.swap(Some(own));
        engines.ok_or_else(|| vm.new_type_error("the class sets up nothing"))
    };
    let _ = INITIALIZERS.set(Initializers {
        text: replace("TextIOWrapper", init_text)?,
        writer: replace("BufferedWriter", init_writer)?,
        random: replace("BufferedRandom", init_random)?,
    });
    Ok(())
}

fn engines() -> &'static Initializers {
    INITIALIZERS.get().expect("install was called")
}

fn init_text(file: &PyObject, args: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
    (engines().text)(file, args, vm)?;
    remember(file, vm)
}

fn init_writer(file: &PyObject, args: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
    (engines().writer)(file, args, vm)?;
    remember(file, vm)
}

fn init_random(file: &PyObject, args: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
    (engines().random)(file, args, vm)?;
    remember(file, vm)
}

fn remember(file: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
    const FEW: usize = 64;
    let file = file.downgrade(None, vm)?;
    // What is dropped runs no code of the guest: these have no callbacks.
    FILES.with_borrow_mut(|known| {
        if known.files.len() >= known.bound {
            known.files.retain(|file| file.upgrade().is_some());
            known.bound = (known.files.len() * 2).max(FEW);
        }
        known.files.push(file);
    });
    Ok(())
}

/// Forgets the files of the run before, and the streams of the interpreter.
pub fn forget() {
    FILES.take();
}

/// Writes what the program's files still hold.
pub fn write_all(vm: &VirtualMachine) {
    // A guest's `flush` may open more: what it does then is its own affair.
    let known = FILES.with_borrow(|known| known.files.clone());
    for file in known.iter().filter_map(|file| file.upgrade()) {
        // Closed, or broken: nobody is left to hear of it.
        let _ = vm.call_method(&file, "flush", ());
    }
}
