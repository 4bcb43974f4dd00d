//! The archive of the artifact: a file beside it, which the host reads.

use super::{IDENTITY, Place};
use crate::{host::OTHER_VERSION, python::current};

/// The archive, in a section of the module that is not loaded into memory. The build takes it from there and
/// makes a file of it. Nothing refers to it, and nothing may: what is used is put into memory as well.
#[expect(dead_code)]
#[unsafe(link_section = "sandglass.stdlib")]
static ARCHIVE: [u8; include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.wasm")).len()] =
    *include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.wasm"));

/// The bytes of a piece.
pub fn read(place: Place) -> Vec<u8> {
    let host = current::host();
    let mut bytes = vec![0; place.length];
    host.read_stdlib(place.start, &mut bytes);
    if !bytes.starts_with(&IDENTITY) {
        host.refuse_stdlib(OTHER_VERSION);
    }
    bytes
}
