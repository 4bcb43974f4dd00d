//! `a += b` where `a` was a number before.
//!
//! An instruction that has met numbers is replaced by one for numbers. When it meets something else, the engine does what `a + b` would,
//! also where it was `a += b`: a list is left as it was, and a new one is made. So the lists look at the instruction in progress.

use std::cell::Cell;

use rustpython_vm::{
    PyObject, PyResult, VirtualMachine,
    builtins::PyType,
    bytecode::{BinaryOperator, CodeUnit, Opcode},
    frame::current_thread_iframe,
    protocol::PySequence,
};

type Concat = fn(PySequence<'_>, &PyObject, &VirtualMachine) -> PyResult;
type Repeat = fn(PySequence<'_>, isize, &VirtualMachine) -> PyResult;

/// What a class does for `+`, `+=`, `*` and `*=`.
#[derive(Clone, Copy)]
struct Plain {
    concat: Concat,
    inplace_concat: Concat,
    repeat: Repeat,
    inplace_repeat: Repeat,
}

thread_local! {
    // Interpreters of a thread have their classes in common: what another one has put there is not the engine's own.
    static LIST: Cell<Option<Plain>> = const { Cell::new(None) };
    static BYTEARRAY: Cell<Option<Plain>> = const { Cell::new(None) };
}

/// Lets lists and bytearrays change in place wherever they should.
pub fn install(vm: &VirtualMachine) {
    let types = &vm.ctx.types;
    if LIST.get().is_none() {
        LIST.set(plain(types.list_type));
        let slots = &types.list_type.slots.as_sequence;
        slots
            .concat
            .store(Some(|list, other, vm| concat(LIST.get(), list, other, vm)));
        slots
            .repeat
            .store(Some(|list, times, vm| repeat(LIST.get(), list, times, vm)));
    }
    if BYTEARRAY.get().is_none() {
        BYTEARRAY.set(plain(types.bytearray_type));
        let slots = &types.bytearray_type.slots.as_sequence;
        slots.concat.store(Some(|bytes, other, vm| {
            concat(BYTEARRAY.get(), bytes, other, vm)
        }));
        slots.repeat.store(Some(|bytes, times, vm| {
            repeat(BYTEARRAY.get(), bytes, times, vm)
        }));
    }
}

fn plain(class: &PyType) -> Option<Plain> {
    let slots = &class.slots.as_sequence;
    Some(Plain {
        concat: slots.concat.load()?,
        inplace_concat: slots.inplace_concat.load()?,
        repeat: slots.repeat.load()?,
        inplace_repeat: slots.inplace_repeat.load()?,
    })
}

fn concat(
    plain: Option<Plain>,
    left: PySequence<'_>,
    right: &PyObject,
    vm: &VirtualMachine,
) -> PyResult {
    let plain = plain.ok_or_else(|| vm.new_type_error("this cannot be concatenated"))?;
    if runs_forgotten() {
        (plain.inplace_concat)(left, right, vm)
    } else {
        (plain.concat)(left, right, vm)
    }
}

fn repeat(
    plain: Option<Plain>,
    sequence: PySequence<'_>,
    times: isize,
    vm: &VirtualMachine,
) -> PyResult {
    let plain = plain.ok_or_else(|| vm.new_type_error("this cannot be repeated"))?;
    if runs_forgotten() {
        (plain.inplace_repeat)(sequence, times, vm)
    } else {
        (plain.repeat)(sequence, times, vm)
    }
}

/// Whether the instruction in progress has forgotten that it is one in place. What calls a function is another instruction, so that lists which are
/// added by natives are none of this.
fn runs_forgotten() -> bool {
    let frame = current_thread_iframe();
    // SAFETY: the thread's current frame is alive as long as something runs in it, which this is part of.
    let Some(frame) = (unsafe { frame.as_ref() }) else {
        return false;
    };
    let place = (frame.get_lasti() as usize).checked_sub(1);
    let unit = place.and_then(|place| frame.code().instructions.get(place));
    unit.is_some_and(|unit| has_forgotten(*unit))
}

/// Whether an instruction does what its operand says no more: one for numbers, that was one in place.
pub fn has_forgotten(unit: CodeUnit) -> bool {
    let is_of_numbers = matches!(
        Opcode::from(unit.op),
        Opcode::BinaryOpAddInt
            | Opcode::BinaryOpSubtractInt
            | Opcode::BinaryOpMultiplyInt
            | Opcode::BinaryOpAddFloat
            | Opcode::BinaryOpSubtractFloat
            | Opcode::BinaryOpMultiplyFloat
            | Opcode::BinaryOpAddUnicode
            | Opcode::BinaryOpInplaceAddUnicode
            | Opcode::BinaryOpExtend
    );
    is_of_numbers && u8::from(unit.arg) >= u8::from(BinaryOperator::InplaceAdd)
}
