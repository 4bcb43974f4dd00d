//! The archive in native builds: a part of the program.

use super::Place;

static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.wasm"));

/// The bytes of a piece.
pub fn read(place: Place) -> Vec<u8> {
    ARCHIVE[place.start..][..place.length].to_vec()
}
