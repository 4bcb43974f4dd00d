//! Hashes by which elements stand in their order.
//!
//! For tuples the engine takes the constants that CPython has for the width of an address. In the artifact that is 32 bits, and programs
//! are used to the order that 64 make.

use rustpython_vm::{
    AsObject, PyObject, PyResult, VirtualMachine, builtins::PyTuple, common::hash::PyHash,
};

/// The constants of xxHash, which `tuplehash` of CPython's `Objects/tupleobject.c` uses.
const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

/// The hash that an element has in CPython on a machine of 64 bits. It is one whose hash is found without running any of the program, and
/// tuples in it do not lie deep in each other.
pub fn of(element: &PyObject, vm: &VirtualMachine) -> PyResult<PyHash> {
    let Some(tuple) = element.downcast_ref_if_exact::<PyTuple>(vm) else {
        return element.hash(vm);
    };
    let mut sum = PRIME_5;
    for element in tuple.as_slice() {
        let lane = of(element.as_object(), vm)?.cast_unsigned();
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
