//! Memory that a child and the keeper both see.

use std::{
    cell::UnsafeCell,
    mem, ptr,
    sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
};

const MESSAGE_BYTES: usize = 64 << 10;

/// What a child leaves behind, beside its exit code.
pub struct Shared {
    /// A hash of all that can be seen of the run.
    digest: AtomicU64,
    message_bytes: AtomicUsize,
    /// Why the run ended.
    message: UnsafeCell<[u8; MESSAGE_BYTES]>,
}

impl Shared {
    /// Pages that stay shared when the process is forked.
    pub fn new() -> &'static Self {
        // SAFETY: the memory is new, and zeros are a value of the type. Nobody unmaps it.
        unsafe {
            let memory = map(ptr::null_mut(), mem::size_of::<Self>(), 0);
            &*memory.cast::<Self>()
        }
    }

    /// Forgets the child before.
    pub fn clear(&self) {
        self.digest.store(0, Relaxed);
        self.message_bytes.store(0, Relaxed);
    }

    pub fn set_digest(&self, digest: u64) {
        self.digest.store(digest, Relaxed);
    }

    pub fn digest(&self) -> u64 {
        self.digest.load(Relaxed)
    }

    pub fn set_message(&self, message: &str) {
        let length = message.len().min(MESSAGE_BYTES);
        // SAFETY: the one child there is writes, while the keeper waits for it.
        unsafe { ptr::copy_nonoverlapping(message.as_ptr(), self.message.get().cast(), length) };
        self.message_bytes.store(length, Relaxed);
    }

    pub fn message(&self) -> String {
        // SAFETY: there is no child any more that could write.
        let bytes = unsafe { &(&*self.message.get())[..self.message_bytes.load(Relaxed)] };
        String::from_utf8_lossy(bytes).into_owned()
    }
}

/// Maps zeroed pages that children share, at `address` if `flags` say so.
///
/// # Safety
///
/// As of `mmap`: what is mapped over must be the caller's.
pub unsafe fn map(address: *mut u8, length: usize, flags: i32) -> *mut u8 {
    // SAFETY: the caller's.
    let memory = unsafe {
        libc::mmap(
            address.cast(),
            length,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_SHARED | libc::MAP_ANONYMOUS | flags,
            -1,
            0,
        )
    };
    assert_ne!(memory, libc::MAP_FAILED, "memory can be shared");
    memory.cast()
}
