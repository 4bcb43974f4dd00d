//! What `typescript.wasm` exports: a source goes in and a result comes out, by addresses and lengths. `pkg/src/worker/types.ts` calls it.
//!
//! An instance serves one source. Nothing is freed in it: whoever made it lets go of all of it.

use crate::{erase, erased::encode};

/// Room for that many bytes, which the caller fills.
#[unsafe(no_mangle)]
extern "C" fn reserve(length: usize) -> *mut u8 {
    Vec::leak(vec![0; length]).as_mut_ptr()
}

/// Erases the types of the source in the room that [`reserve`] gave, behind the name of its file, which is `name` bytes long. Gives the
/// place of two numbers of four bytes: where the encoded result stands, and its length.
///
/// # Safety
///
/// `length` bytes at `start` are the caller's, and UTF-8.
#[unsafe(no_mangle)]
unsafe extern "C" fn erase_types(
    start: *const u8,
    length: usize,
    name: usize,
) -> *const [usize; 2] {
    // SAFETY: the caller was given this room, and has filled it.
    let bytes = unsafe { std::slice::from_raw_parts(start, length) };
    let (file, source) = bytes.split_at(name.min(length));
    let file = String::from_utf8_lossy(file);
    let source = String::from_utf8_lossy(source);
    let result = Vec::leak(encode(&erase(&source, &file)));
    let place = [result.as_ptr().addr(), result.len()];
    Box::leak(Box::new(place))
}
