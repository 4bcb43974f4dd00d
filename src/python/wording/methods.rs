//! Natives that are replaced because what they say cannot be known by its words.

use rustpython_vm::{
    AsObject, Py, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyStr, PyType},
    function::{FuncArgs, ItemDoc, PyMethodFlags},
};

pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let list = vm.ctx.types.list_type;
    replace(list, "index", "list.index(x): x not in list", vm)?;
    replace(list, "remove", "list.remove(x): x not in list", vm)?;
    refuse_notes(vm)
}

/// Keeps the engine from saying of every character that cannot be converted that a codec has failed, in a note.
fn refuse_notes(vm: &VirtualMachine) -> PyResult<()> {
    let class = vm.ctx.exceptions.unicode_error;
    let name = vm.ctx.intern_str("add_note");
    let plain = class.as_object().get_attr(name, vm)?;
    let add_note = move |this: PyObjectRef, note: PyObjectRef, vm: &VirtualMachine| -> PyResult {
        let text = note.downcast_ref::<PyStr>().and_then(|note| note.to_str());
        if text.is_some_and(|text| text.ends_with(" codec failed")) {
            return Ok(vm.ctx.none());
        }
        plain.call((this, note), vm)
    };
    let method = vm.ctx.new_method_def(
        "add_note",
        add_note,
        PyMethodFlags::METHOD,
        ItemDoc::default(),
    );
    class.set_attr(name, method.build_method(class, vm).into());
    Ok(())
}

/// Lets a method of the engine raise its `ValueError` with another message.
fn replace(
    class: &'static Py<PyType>,
    name: &'static str,
    message: &'static str,
    vm: &VirtualMachine,
) -> PyResult<()> {
    let name_object = vm.ctx.intern_str(name);
    let plain = class.as_object().get_attr(name_object, vm)?;
    let method =
        move |this: PyObjectRef, mut arguments: FuncArgs, vm: &VirtualMachine| -> PyResult {
            arguments.prepend_arg(this);
            plain.call(arguments, vm).map_err(|error| {
                let is_plain = error.class().is(vm.ctx.exceptions.value_error)
                    && error.traceback().is_none()
                    && error.args().as_slice().len() == 1;
                if is_plain {
                    vm.new_value_error(message)
                } else {
                    error
                }
            })
        };
    let method = vm
        .ctx
        .new_method_def(name, method, PyMethodFlags::METHOD, ItemDoc::default());
    class.set_attr(name_object, method.build_method(class, vm).into());
    Ok(())
}
