//! What is imported before any program is known, so that programs find it loaded.

use rustpython_vm::{PyResult, VirtualMachine};

use super::super::current;

/// The modules that programs import most. ARCHITECTURE.md tells by what they are chosen.
const MODULES: &[&str] = &[
    "bisect",
    "collections",
    "contextlib",
    "copy",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "heapq",
    "io",
    "itertools",
    "json",
    "math",
    "operator",
    "os",
    "random",
    "re",
    "string",
    "sys",
    "time",
    "traceback",
    "typing",
];

/// Imports them.
pub fn preload(vm: &VirtualMachine) -> PyResult<()> {
    MODULES
        .iter()
        .try_for_each(|name| vm.import(*name, 0).map(drop))
}

/// Renews what must not be the same in every run of a baked interpreter: the state of the random number generators.
pub fn renew(vm: &VirtualMachine) -> PyResult<()> {
    // `random.Random()` seeds itself from this one, which in an artifact has its numbers from the host.
    rand::rng()
        .reseed()
        .map_err(|error| vm.new_os_error(error.to_string()))?;
    // The generator that all programs share. A number seeds it as it is; bytes would be hashed before.
    let mut seed = [0; size_of::<u128>()];
    current::host().random(&mut seed);
    let seed = vm.ctx.new_int(u128::from_le_bytes(seed));
    let shared = vm.import("random", 0)?.get_attr("_inst", vm)?;
    vm.call_method(&shared, "seed", (seed,)).map(drop)
}
