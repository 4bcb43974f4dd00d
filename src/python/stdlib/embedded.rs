//! The archive in native builds: a part of the program.

use super::Entry;

static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.wasm"));

/// A module's bytes.
pub fn read(entry: &Entry) -> Vec<u8> {
    ARCHIVE[entry.start..][..entry.length].to_vec()
}
