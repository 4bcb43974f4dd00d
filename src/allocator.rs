//! The counting, capping allocator.
//!
//! Every byte a guest makes an engine hold passes through here, whether it is a string, a typed array or a big
//! integer: that is what makes the memory limit honest. The counters are statics of the artifact, so that they
//! can be read after a trap.

use std::{
    alloc::{GlobalAlloc, Layout},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
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
///     assert!(allocator.is_starved());
///     allocator.dealloc(first, kilobyte);
/// }
/// assert_eq!(allocator.peak(), 1024);
/// ```
pub struct CappedAllocator<A> {
    inner: A,
    used: AtomicUsize,
    /// What `used` has to pass to be looked at: the peak or the ceiling, or nothing while a refusal is recent.
    watch: AtomicUsize,
    peak: AtomicUsize,
    /// Bytes in use when the account was opened.
    base: AtomicUsize,
    /// The most that `used` may come to.
    ceiling: AtomicUsize,
    /// Requests that may still be granted until the last refusal is no longer recent.
    patience: AtomicUsize,
}

/// Requests after a refusal that may be due to it. An engine that cannot do with the refusal fails at once, or when it
/// has made an exception of it that it does not expect; one that can goes on.
const PATIENCE: usize = 64;

impl<A> CappedAllocator<A> {
    /// Wraps `inner`, without a cap.
    pub const fn new(inner: A) -> Self {
        Self {
            inner,
            used: AtomicUsize::new(0),
            watch: AtomicUsize::new(0),
            peak: AtomicUsize::new(0),
            base: AtomicUsize::new(0),
            ceiling: AtomicUsize::new(usize::MAX),
            patience: AtomicUsize::new(0),
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
        self.watch.store(used, Relaxed);
        self.ceiling.store(used.saturating_add(limit), Relaxed);
        self.patience.store(0, Relaxed);
    }

    /// Counts `bytes` as the run's that were in use before its account was opened.
    pub fn take_over(&self, bytes: usize) {
        for mark in [&self.base, &self.ceiling] {
            mark.store(mark.load(Relaxed).saturating_sub(bytes), Relaxed);
        }
    }

    /// Lets the run have `bytes` more.
    pub fn extend_account(&self, bytes: usize) {
        self.ceiling
            .store(self.ceiling.load(Relaxed).saturating_add(bytes), Relaxed);
    }

    /// Lifts the cap and stops counting; what was counted stays readable.
    pub fn close_account(&self) {
        self.ceiling.store(usize::MAX, Relaxed);
        self.watch.store(usize::MAX, Relaxed);
    }

    /// Bytes that the run may still ask for.
    pub fn left(&self) -> usize {
        let ceiling = self.ceiling.load(Relaxed);
        ceiling.saturating_sub(self.used.load(Relaxed))
    }

    /// The most bytes in use at once since the account was opened, above what was in use then.
    ///
    /// These are the bytes that were asked for. What the heap needs to keep them apart depends on where a run finds room,
    /// and comes to some hundredths; a block that moves while it grows counts twice for the moment that there are two.
    pub fn peak(&self) -> usize {
        self.peak
            .load(Relaxed)
            .saturating_sub(self.base.load(Relaxed))
    }

    /// Whether a request was refused a moment ago, by the cap or for want of memory.
    ///
    /// An engine that fails now fails because of that. A guest may have caught an earlier refusal and gone on.
    pub fn is_starved(&self) -> bool {
        self.patience.load(Relaxed) > 0
    }

    /// Counts `size` more bytes, or refuses them.
    #[inline]
    fn charge(&self, size: usize) -> bool {
        let used = self.used.load(Relaxed).saturating_add(size);
        // This is on the path of every allocation, so one comparison does.
        if used > self.watch.load(Relaxed) && !self.admit(used) {
            return false;
        }
        self.used.store(used, Relaxed);
        true
    }

    /// Whether `used` bytes may be in use; if so, counts the request.
    fn admit(&self, used: usize) -> bool {
        if used > self.ceiling.load(Relaxed) {
            self.note_refusal();
            return false;
        }
        let peak = self.peak.load(Relaxed).max(used);
        let patience = self.patience.load(Relaxed).saturating_sub(1);
        self.peak.store(peak, Relaxed);
        self.patience.store(patience, Relaxed);
        let watch = match patience {
            0 => peak.min(self.ceiling.load(Relaxed)),
            _ => 0,
        };
        self.watch.store(watch, Relaxed);
        true
    }

    fn note_refusal(&self) {
        self.patience.store(PATIENCE, Relaxed);
        self.watch.store(0, Relaxed);
    }

    #[inline]
    fn discharge(&self, size: usize) {
        self.used
            .store(self.used.load(Relaxed).saturating_sub(size), Relaxed);
    }

    /// Takes back the charge for an allocation that the inner allocator could not make.
    #[inline]
    fn settle(&self, pointer: *mut u8, size: usize) -> *mut u8 {
        if pointer.is_null() {
            self.discharge(size);
            self.note_refusal();
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
        if moved != pointer {
            // Both blocks were there for a moment.
            let both = self.used.load(Relaxed) + layout.size().min(new_size);
            self.peak.store(self.peak.load(Relaxed).max(both), Relaxed);
        }
        self.discharge(layout.size().saturating_sub(new_size));
        moved
    }
}

#[cfg(test)]
mod tests {
    use std::alloc::System;

    use super::*;

    const KB: usize = 1 << 10;

    fn layout(size: usize) -> Layout {
        Layout::from_size_align(size, 8).unwrap()
    }

    fn opened(limit: usize) -> CappedAllocator<System> {
        let allocator = CappedAllocator::new(System);
        allocator.open_account(limit);
        allocator
    }

    /// Asks for a block and gives it back. Tells whether there was one.
    fn asks(allocator: &impl GlobalAlloc, size: usize) -> bool {
        unsafe {
            let block = allocator.alloc(layout(size));
            if !block.is_null() {
                allocator.dealloc(block, layout(size));
            }
            !block.is_null()
        }
    }

    /// Moves every block that is reallocated.
    struct Moving;

    unsafe impl GlobalAlloc for Moving {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            unsafe { System.alloc(layout) }
        }

        unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
            unsafe { System.dealloc(pointer, layout) };
        }
    }

    #[test]
    fn what_is_given_back_can_be_had_again() {
        let allocator = opened(100 * KB);
        for _ in 0..10 {
            assert!(asks(&allocator, 90 * KB));
        }
        assert_eq!(allocator.peak(), 90 * KB);
        assert_eq!(allocator.left(), 100 * KB);
        assert!(!asks(&allocator, 100 * KB + 1));
        assert_eq!(allocator.left(), 100 * KB);
    }

    #[test]
    fn a_block_that_may_not_grow_stays_as_it_is() {
        let allocator = opened(100 * KB);
        unsafe {
            let block = allocator.alloc(layout(60 * KB));
            assert!(
                allocator
                    .realloc(block, layout(60 * KB), 101 * KB)
                    .is_null()
            );
            assert_eq!(allocator.left(), 40 * KB);
            let block = allocator.realloc(block, layout(60 * KB), 100 * KB);
            assert_eq!(allocator.left(), 0);
            let block = allocator.realloc(block, layout(100 * KB), 10 * KB);
            assert_eq!(allocator.left(), 90 * KB);
            allocator.dealloc(block, layout(10 * KB));
        }
    }

    #[test]
    fn a_block_that_moves_counts_twice_and_the_cap_holds_all_the_same() {
        let allocator = CappedAllocator::new(Moving);
        allocator.open_account(100 * KB);
        unsafe {
            let block = allocator.alloc(layout(50 * KB));
            let block = allocator.realloc(block, layout(50 * KB), 70 * KB);
            assert_eq!(allocator.peak(), 120 * KB);
            assert_eq!(allocator.left(), 30 * KB);
            assert!(asks(&allocator, 30 * KB));
            assert!(!asks(&allocator, 31 * KB));
            allocator.dealloc(block, layout(70 * KB));
        }
    }

    #[test]
    fn a_refusal_is_forgotten_when_the_program_goes_on() {
        let allocator = opened(100 * KB);
        assert!(!allocator.is_starved());
        assert!(!asks(&allocator, 200 * KB));
        assert!(asks(&allocator, KB));
        assert!(allocator.is_starved());
        for _ in 0..PATIENCE {
            assert!(asks(&allocator, KB));
        }
        assert!(!allocator.is_starved());
        assert_eq!(allocator.peak(), KB);
    }

    #[test]
    fn what_was_there_before_can_be_the_runs() {
        let allocator = CappedAllocator::new(System);
        unsafe {
            let [own, others] =
                [60 * KB, 30 * KB].map(|size| (allocator.alloc(layout(size)), layout(size)));
            allocator.open_account(100 * KB);
            allocator.take_over(60 * KB);
            assert_eq!((allocator.peak(), allocator.left()), (60 * KB, 40 * KB));
            assert!(asks(&allocator, 40 * KB));
            assert!(!asks(&allocator, 41 * KB));
            allocator.dealloc(own.0, own.1);
            assert!(asks(&allocator, 100 * KB));
            assert!(!asks(&allocator, 101 * KB));
            assert_eq!(allocator.peak(), 100 * KB);
            allocator.dealloc(others.0, others.1);
        }
    }

    #[test]
    fn a_run_that_has_more_than_it_may_gets_nothing() {
        let allocator = CappedAllocator::new(System);
        unsafe {
            let block = allocator.alloc(layout(60 * KB));
            allocator.open_account(50 * KB);
            allocator.take_over(60 * KB);
            assert_eq!(allocator.left(), 0);
            assert!(!asks(&allocator, 1));
            assert!(allocator.is_starved());
            allocator.dealloc(block, layout(60 * KB));
        }
    }

    #[test]
    fn an_account_that_is_closed_tells_what_it_was() {
        let allocator = opened(100 * KB);
        assert!(asks(&allocator, 50 * KB));
        assert!(!asks(&allocator, 101 * KB));
        allocator.close_account();
        for _ in 0..2 * PATIENCE {
            assert!(asks(&allocator, 200 * KB));
        }
        assert!(allocator.is_starved());
        assert_eq!(allocator.peak(), 50 * KB);
        allocator.open_account(10 * KB);
        assert!(!allocator.is_starved());
        assert_eq!(allocator.peak(), 0);
    }
}
