//! The standard library, compiled to bytecode by build.rs.

use rustpython_vm::frozen::{FrozenLib, FrozenModule};

/// Every module of the archive, by its full name. A module is decoded when it is imported.
pub fn modules() -> impl Iterator<Item = (&'static str, FrozenModule)> {
    static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.frozen"));
    FrozenLib::from_ref(ARCHIVE).decode()
}
