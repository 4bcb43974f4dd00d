//! What a match of a regular expression tells of itself.

use std::cell::Cell;

use rustpython_vm::{
    Py, PyObject, PyObjectRef, PyRef, PyResult, VirtualMachine,
    builtins::{PyStr, PyType, PyTypeRef},
};

/// What stands before the found text.
const MARK: &str = ", match=";

/// As many characters of the found text's `repr` are shown.
const SHOWN: usize = 50;

/// Gives `re.Match` what it should have.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let class = vm.import("re", 0)?.get_attr("Match", vm)?;
    let class: PyTypeRef = class
        .downcast()
        .map_err(|_| vm.new_type_error("a match has a class"))?;
    // Classes of the engine are never freed.
    let class: &'static Py<PyType> = Box::leak(Box::new(class));
    if PLAIN_REPR.get().is_none() {
        PLAIN_REPR.set(class.slots.repr.load());
        class.slots.repr.store(Some(repr));
    }
    // The engine has where the match is, and not where it was looked for. Bounds that a search is given are not left anywhere.
    let pos = |_: PyObjectRef, _: &VirtualMachine| 0;
    let pos = vm.ctx.new_readonly_getset("pos", class, pos);
    class.set_attr(vm.ctx.intern_str("pos"), pos.into());
    let endpos = |found: PyObjectRef, vm: &VirtualMachine| found.get_attr("string", vm)?.length(vm);
    let endpos = vm.ctx.new_readonly_getset("endpos", class, endpos);
    class.set_attr(vm.ctx.intern_str("endpos"), endpos.into());
    Ok(())
}

type Repr = fn(&PyObject, &VirtualMachine) -> PyResult<PyRef<PyStr>>;

thread_local! {
    // Interpreters of a thread have their classes in common.
    static PLAIN_REPR: Cell<Option<Repr>> = const { Cell::new(None) };
}

/// `Match.__repr__`: the engine shows all that was found, however much.
fn repr(found: &PyObject, vm: &VirtualMachine) -> PyResult<PyRef<PyStr>> {
    let plain = PLAIN_REPR.get();
    let text = plain.ok_or_else(|| vm.new_type_error("a match cannot be shown"))?(found, vm)?;
    let Some((head, shown)) = text.to_str().and_then(|text| {
        let start = text.find(MARK)? + MARK.len();
        Some((&text[..start], text[start..].strip_suffix('>')?))
    }) else {
        return Ok(text);
    };
    if shown.chars().count() <= SHOWN {
        return Ok(text);
    }
    let shown: String = shown.chars().take(SHOWN).collect();
    Ok(vm.ctx.new_str(format!("{head}{shown}>")))
}
