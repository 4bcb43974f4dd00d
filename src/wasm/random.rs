//! The entropy source of every crate in the artifact.

use getrandom::Error;

/// What the crate getrandom calls, as `.cargo/config.toml` tells it to.
///
/// See <https://docs.rs/getrandom/0.4/getrandom/#custom-backend>.
///
/// # Safety
///
/// `dest` is valid for writes of `len` bytes.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(dest: *mut u8, len: usize) -> Result<(), Error> {
    let host = super::host().ok_or(Error::UNSUPPORTED)?;
    // The bytes may be uninitialised, which a slice must not be.
    let bytes = unsafe {
        dest.write_bytes(0, len);
        std::slice::from_raw_parts_mut(dest, len)
    };
    host.random(bytes);
    Ok(())
}
