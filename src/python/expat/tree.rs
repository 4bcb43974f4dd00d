//! What `ElementTree` wants to know of a document, and the engine's `XMLParser` does not ask for: entities that are declared elsewhere,
//! and document types.

use std::cell::{Cell, RefCell};

use rustpython_vm::{
    AsObject, Py, PyObject, PyObjectRef, PyRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyDict, PyModule, PyModuleDef, PyType},
    function::FuncArgs,
};

use super::{
    super::refill,
    errors::{self, Error},
    input::Position,
    parser::Parser,
};

const MODULE: &str = "_elementtree";

type Init = fn(&PyObject, FuncArgs, &VirtualMachine) -> PyResult<()>;

/// How much of an undefined entity's name an error tells, in characters.
const SHOWN: usize = 100;

thread_local! {
    static PLAIN_INIT: Cell<Option<Init>> = const { Cell::new(None) };
    /// While an `XMLParser` is set up, a place for the parser that it makes.
    static MADE: RefCell<Option<Option<PyRef<Parser>>>> = const { RefCell::new(None) };
}

/// Has the engine's module tell the parsers of documents whose they are.
pub fn mend(modules: &mut [&'static PyModuleDef]) {
    refill::refill(modules, MODULE, exec);
}

fn exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
    refill::fill(MODULE, module, vm)?;
    let class = module.as_object().get_attr("XMLParser", vm)?;
    if let Some(class) = class.downcast_ref::<PyType>()
        && PLAIN_INIT.get().is_none()
    {
        PLAIN_INIT.set(class.slots.init.load());
        class.slots.init.store(Some(init));
    }
    Ok(())
}

/// `XMLParser.__init__`
fn init(tree: &PyObject, arguments: FuncArgs, vm: &VirtualMachine) -> PyResult<()> {
    let Some(plain) = PLAIN_INIT.get() else {
        return Ok(());
    };
    MADE.set(Some(None));
    let result = plain(tree, arguments, vm);
    if let Some(Some(parser)) = MADE.take() {
        parser.belong_to(tree.to_owned());
    }
    result
}

/// Says that a parser was made.
pub fn made(parser: &PyRef<Parser>) {
    MADE.with_borrow_mut(|made| {
        if let Some(made) = made {
            *made = Some(parser.clone());
        }
    });
}

/// Whether the target of an `XMLParser` wants to know of document types.
pub fn wants_doctype(tree: &PyObject, vm: &VirtualMachine) -> bool {
    let target = tree.get_attr("target", vm);
    target.is_ok_and(|target| target.get_attr("doctype", vm).is_ok())
}

/// Tells the target of a document type: name, public and system identifier.
pub fn doctype(tree: &PyObject, arguments: &[PyObjectRef], vm: &VirtualMachine) -> PyResult<()> {
    if let [name, system, public, _] = arguments {
        let target = tree.get_attr("target", vm)?;
        let arguments = (name.clone(), public.clone(), system.clone());
        vm.call_method(&target, "doctype", arguments)?;
    }
    Ok(())
}

/// Takes a reference to an entity that the document does not declare for what `XMLParser.entity` says.
pub fn entity(
    tree: &PyObject,
    reference: &str,
    position: Position,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let name = reference
        .strip_prefix('&')
        .and_then(|rest| rest.strip_suffix(';'));
    let Some(name) = name else {
        return Ok(());
    };
    let entities = tree.get_attr("entity", vm)?;
    let known = entities.downcast_ref::<PyDict>();
    let known = known
        .map(|known| known.get_item_opt(name, vm))
        .transpose()?;
    match known.flatten() {
        Some(text) => vm.call_method(tree, "_expat_data", (text,)).map(drop),
        None => Err(undefined(reference, position, vm)?),
    }
}

/// The `ParseError` of an undefined entity.
fn undefined(
    reference: &str,
    position: Position,
    vm: &VirtualMachine,
) -> PyResult<PyBaseExceptionRef> {
    let code = Error::UndefinedEntity as usize;
    let text = errors::text(code).unwrap_or_default();
    let reference: String = reference.chars().take(SHOWN).collect();
    let Position { line, column, .. } = position;
    let message = format!("{text} {reference}: line {line}, column {column}");
    let class = vm.import(MODULE, 0)?.get_attr("ParseError", vm)?;
    let error = class.call((message,), vm)?;
    error.set_attr("code", vm.ctx.new_int(code), vm)?;
    error.set_attr("position", vm.new_tuple((line, column)), vm)?;
    error
        .downcast()
        .map_err(|_| vm.new_type_error("ParseError must be an exception"))
}
