//! Hashes of tuples as on machines of 64 bits.
//!
//! The engine takes the constants that CPython has for the width of an address, so that in the artifact `hash((1, 2))` would be another
//! number than programs are used to, and sets of tuples would stand in another order.

use rustpython_vm::{
    AsObject, PyObject, PyResult, VirtualMachine, builtins::PyTuple, common::hash::PyHash,
};

/// The constants of xxHash, which `tuplehash` of CPython's `Objects/tupleobject.c` uses.
const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

/// Gives tuples, and the classes that are derived from them later, this hash.
pub fn install(vm: &VirtualMachine) {
    vm.ctx.types.tuple_type.slots.hash.store(Some(hash));
}

fn hash(tuple: &PyObject, vm: &VirtualMachine) -> PyResult<PyHash> {
    let Some(tuple) = tuple.downcast_ref::<PyTuple>() else {
        return Err(vm.new_type_error("descriptor '__hash__' requires a 'tuple' object"));
    };
    let mut sum = PRIME_5;
    for element in tuple.as_slice() {
        let lane = element.as_object().hash(vm)?.cast_unsigned();
        sum = sum.wrapping_add(lane.wrapping_mul(PRIME_2));
        sum = sum.rotate_left(31).wrapping_mul(PRIME_1);
    }
    let count = tuple.as_slice().len() as u64;
    let sum = sum
        .wrapping_add(count ^ (PRIME_5 ^ 3_527_539))
        .cast_signed();
    // -1 stands for an error in CPython.
    Ok(if sum == -1 { 1_546_275_796 } else { sum })
}
