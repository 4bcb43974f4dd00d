//! What the heap grows in, and how far it may.

use core::{
    ptr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

/// Bytes of a page of linear memory.
pub const PAGE_BYTES: usize = 64 << 10;

/// Growth by more than this is made in steps, see [`Break::alloc`](dlmalloc::Allocator::alloc).
const STEPS_ABOVE: usize = 1 << 20;

/// Steps that growth is made in. Memory is grown by a step's length too far at most.
const STEPS: usize = 8;

/// Memory that grows at its end.
pub trait Memory {
    /// Where the heap begins.
    fn start(&self) -> usize;

    /// Makes sure that memory reaches up to `end`.
    fn reach(&self, end: usize) -> bool;
}

/// WebAssembly's linear memory, behind the linker's data.
#[cfg(target_family = "wasm")]
pub struct LinearMemory;

#[cfg(target_family = "wasm")]
impl Memory for LinearMemory {
    fn start(&self) -> usize {
        unsafe extern "C" {
            /// Where the linker's data ends.
            static __heap_base: u8;
        }
        &raw const __heap_base as usize
    }

    fn reach(&self, end: usize) -> bool {
        use core::arch::wasm32;
        let missing = end.saturating_sub(wasm32::memory_size(0) * PAGE_BYTES);
        missing == 0 || wasm32::memory_grow(0, missing.div_ceil(PAGE_BYTES)) != usize::MAX
    }
}

/// A break of the heap's own: where its memory ends.
///
/// dlmalloc's own source of memory on this target is `memory.grow`, whose state is the memory's size. That cannot
/// shrink, so after a restore the allocator would grow the memory once more and lose what a former run had
/// grown. The break stands in linear memory: restoring that sets it back.
pub(crate) struct Break<M> {
    memory: M,
    /// Where the next region starts; 0 before the first.
    end: AtomicUsize,
    /// Where the last region has to end.
    ceiling: AtomicUsize,
}

impl<M: Memory> Break<M> {
    pub(crate) const fn new(memory: M) -> Self {
        Self {
            memory,
            end: AtomicUsize::new(0),
            ceiling: AtomicUsize::new(usize::MAX),
        }
    }

    pub(crate) fn end(&self) -> usize {
        match self.end.load(Relaxed) {
            0 => self.memory.start().next_multiple_of(16),
            end => end,
        }
    }

    /// Sets the ceiling and gives the former one.
    pub(crate) fn set_ceiling(&self, ceiling: usize) -> usize {
        self.ceiling.swap(ceiling, Relaxed)
    }

    pub(crate) fn ceiling(&self) -> usize {
        self.ceiling.load(Relaxed)
    }
}

// SAFETY: the regions handed out start at the memory's start, do not overlap, and are within memory.
unsafe impl<M: Memory + Send> dlmalloc::Allocator for Break<M> {
    /// Gives a region at the break. It may be smaller than what is asked for: dlmalloc adds it to the free block that
    /// ends at the break and fails, and whoever asked tries again as long as the break moves.
    ///
    /// dlmalloc always asks for as much as it is asked for itself, whatever it has at the break already. In steps,
    /// little more than what is missing is added, and what ends at the break is enlarged in place.
    fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
        const FAILED: (*mut u8, usize, u32) = (ptr::null_mut(), 0, 0);
        let start = self.end();
        let step = match size {
            0..=STEPS_ABOVE => size,
            _ => (size / STEPS).next_multiple_of(PAGE_BYTES),
        };
        // All regions end at a multiple of this: that is what dlmalloc builds on.
        let room = self.ceiling().saturating_sub(start) & !15;
        let size = step.min(room);
        if size == 0 || !self.memory.reach(start + size) {
            return FAILED;
        }
        self.end.store(start + size, Relaxed);
        (ptr::with_exposed_provenance_mut(start), size, 0)
    }

    fn remap(&self, _: *mut u8, _: usize, _: usize, _: bool) -> *mut u8 {
        ptr::null_mut()
    }

    fn free_part(&self, _: *mut u8, _: usize, _: usize) -> bool {
        false
    }

    fn free(&self, _: *mut u8, _: usize) -> bool {
        false
    }

    fn can_release_part(&self, _: u32) -> bool {
        false
    }

    /// What a former run left above the break is not zero.
    fn allocates_zeros(&self) -> bool {
        false
    }

    fn page_size(&self) -> usize {
        PAGE_BYTES
    }
}
