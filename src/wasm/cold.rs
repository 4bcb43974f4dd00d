//! Data that few programs reach, and that does not travel with the artifact.
//!
//! The tables of character names, say, are a tenth of the download. The build moves such tables out of the artifact
//! and behind the standard library in its archive, and writes a gate to the beginning of each function that refers
//! to them: the first gate that is passed brings all of them to their places. See `xtask/src/cold.rs`.

use super::host;
use crate::host::OTHER_VERSION;

/// What the gates call. The build puts calls of the functions below into its place, so that this one is called only
/// when cold data is reached while the interpreter boots: then it is not cold.
#[unsafe(no_mangle)]
extern "C" fn sandglass_thaw() {
    panic!("cold data was reached while the interpreter booted")
}

/// Makes sure that the cold data at `offset` of the archive is that of this artifact: it begins with `identity`.
#[unsafe(no_mangle)]
extern "C" fn sandglass_check_cold(offset: usize, identity: u64) {
    let mut found = [0; 8];
    let host = host().expect("cold data is reached in a run");
    host.read_stdlib(offset, &mut found);
    if u64::from_le_bytes(found) != identity {
        host.refuse_stdlib(OTHER_VERSION);
    }
}

/// Reads a stretch of cold data from `offset` of the archive to its place in memory.
///
/// # Safety
///
/// The place is where the build took data of this length from.
#[unsafe(no_mangle)]
unsafe extern "C" fn sandglass_read_cold(offset: usize, place: *mut u8, length: usize) {
    let host = host().expect("cold data is reached in a run");
    // SAFETY: nobody has seen the place yet, since who refers to it is behind a gate.
    let place = unsafe { std::slice::from_raw_parts_mut(place, length) };
    host.read_stdlib(offset, place);
}
