//! Keys that cannot be hashed.
//!
//! CPython tells where such an object was to be a dictionary's key. The engine's dictionaries pass on what the object's
//! own hash function says, so that one looks at what the program is about to do.

use rustpython_vm::{
    PyObject, PyResult, VirtualMachine, bytecode::Opcode, common::hash::PyHash,
    frame::current_thread_iframe,
};

/// Gives the builtin classes without a hash one that says where it was missed.
pub fn install(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    for class in [
        types.list_type,
        types.dict_type,
        types.set_type,
        types.bytearray_type,
    ] {
        class.slots.hash.store(Some(refuse));
    }
}

fn refuse(object: &PyObject, vm: &VirtualMachine) -> PyResult<PyHash> {
    let class = object.class();
    let name = class.slot_name();
    let plain = format!("unhashable type: '{name}'");
    let message = if is_key() {
        format!("cannot use '{name}' as a dict key ({plain})")
    } else {
        plain
    };
    Err(vm.new_type_error(message))
}

/// Whether the instruction in progress is one that makes or seeks a dictionary's key.
fn is_key() -> bool {
    let frame = current_thread_iframe();
    // SAFETY: the thread's current frame is alive as long as something runs in it, which this is part of.
    let Some(frame) = (unsafe { frame.as_ref() }) else {
        return false;
    };
    let Some(index) = (frame.get_lasti() as usize).checked_sub(1) else {
        return false;
    };
    let Some(unit) = frame.code().instructions.get(index) else {
        return false;
    };
    matches!(
        Opcode::from(unit.op),
        Opcode::BinaryOp
            | Opcode::BinaryOpSubscrDict
            | Opcode::BuildMap
            | Opcode::DeleteSubscr
            | Opcode::MapAdd
            | Opcode::StoreSubscr
            | Opcode::StoreSubscrDict
    )
}
