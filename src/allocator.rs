//! The counting, capping allocator.
//!
//! Every byte a guest makes an engine hold passes through here, whether it is a string, a typed array or a big
//! integer: that is what makes the memory limit honest. The counters are statics of the artifact, so that they
//! can be read after a trap.

use std::{
    alloc::{GlobalAlloc, Layout},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
};

/// An allocator that counts what it hands out and refuses what would pass its cap.
///
/// ```
/// use std::alloc::{GlobalAlloc, Layout, System};
/// use sandglass::allocator::CappedAllocator;
///
/// let allocator = CappedAllocator::new(System);
/// let kilobyte = Layout::new::<[u8; 1024]>();
/// allocator.open_account(1500);
/// unsafe {
///     let first = allocator.alloc(kilobyte);
///     assert!(!first.is_null());
///     assert!(allocator.alloc(kilobyte).is_null());
///     assert!(allocator.was_refused());
///     allocator.dealloc(first, kilobyte);
/// }
/// assert_eq!(allocator.peak(), 1024);
/// ```
pub struct CappedAllocator<A> {
    inner: A,
    used: AtomicUsize,
    peak: AtomicUsize,
    /// Bytes in use when the account was opened.
    base: AtomicUsize,
    /// The most that `used` may come to.
    ceiling: AtomicUsize,
    refused: AtomicBool,
}

impl<A> CappedAllocator<A> {
    /// Wraps `inner`, without a cap.
    pub const fn new(inner: A) -> Self {
        Self {
            inner,
            used: AtomicUsize::new(0),
            peak: AtomicUsize::new(0),
            base: AtomicUsize::new(0),
            ceiling: AtomicUsize::new(usize::MAX),
            refused: AtomicBool::new(false),
        }
    }

    /// The allocator that is wrapped. What it hands out by itself is not counted.
    pub const fn inner(&self) -> &A {
        &self.inner
    }

    /// Starts counting for a run, which may add at most `limit` bytes to what is in use now.
    pub fn open_account(&self, limit: usize) {
        let used = self.used.load(Relaxed);
        self.base.store(used, Relaxed);
        self.peak.store(used, Relaxed);
        self.ceiling.store(used.saturating_add(limit), Relaxed);
        self.refused.store(false, Relaxed);
    }

    /// Lets the run have `bytes` more.
    pub fn extend_account(&self, bytes: usize) {
        self.ceiling
            .store(self.ceiling.load(Relaxed).saturating_add(bytes), Relaxed);
    }

    /// Lifts the cap; the counters stay readable.
    pub fn close_account(&self) {
        self.ceiling.store(usize::MAX, Relaxed);
    }

    /// The most bytes in use at once since the account was opened, above what was in use then.
    pub fn peak(&self) -> usize {
        self.peak
            .load(Relaxed)
            .saturating_sub(self.base.load(Relaxed))
    }

    /// Whether anything was refused since the account was opened, by the cap or for want of memory.
    pub fn was_refused(&self) -> bool {
        self.refused.load(Relaxed)
    }

    /// Counts `size` more bytes, or refuses them.
    fn charge(&self, size: usize) -> bool {
        let used = self.used.load(Relaxed).saturating_add(size);
        if used > self.ceiling.load(Relaxed) {
            self.refused.store(true, Relaxed);
            return false;
        }
        self.used.store(used, Relaxed);
        // The peak is written only when it rises: this is on the path of every allocation.
        if used > self.peak.load(Relaxed) {
            self.peak.store(used, Relaxed);
        }
        true
    }

    fn discharge(&self, size: usize) {
        self.used
            .store(self.used.load(Relaxed).saturating_sub(size), Relaxed);
    }

    /// Takes back the charge for an allocation that the inner allocator could not make.
    fn settle(&self, pointer: *mut u8, size: usize) -> *mut u8 {
        if pointer.is_null() {
            self.discharge(size);
            self.refused.store(true, Relaxed);
        }
        pointer
    }
}

// SAFETY: every call is passed on to the inner allocator with the caller's own arguments; a refusal is a null
// pointer, which the trait allows.
unsafe impl<A: GlobalAlloc> GlobalAlloc for CappedAllocator<A> {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if !self.charge(layout.size()) {
            return std::ptr::null_mut();
        }
        let pointer = unsafe { self.inner.alloc(layout) };
        self.settle(pointer, layout.size())
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if !self.charge(layout.size()) {
            return std::ptr::null_mut();
        }
        let pointer = unsafe { self.inner.alloc_zeroed(layout) };
        self.settle(pointer, layout.size())
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        self.discharge(layout.size());
        unsafe { self.inner.dealloc(pointer, layout) };
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        let growth = new_size.saturating_sub(layout.size());
        if !self.charge(growth) {
            return std::ptr::null_mut();
        }
        let moved = unsafe { self.inner.realloc(pointer, layout, new_size) };
        if moved.is_null() {
            return self.settle(moved, growth);
        }
        self.discharge(layout.size().saturating_sub(new_size));
        moved
    }
}
