//! The heap of an artifact: dlmalloc over linear memory.
//!
//! It is a crate of its own because dlmalloc is generic: it is compiled where it is used, and what uses it is optimized
//! for size. Programs spend much of their time here.
#![cfg(target_family = "wasm")]
#![no_std]

use core::{
    alloc::{GlobalAlloc, Layout},
    arch::wasm32,
    cell::UnsafeCell,
    ptr,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
};

use dlmalloc::Dlmalloc;

const PAGE_BYTES: usize = 64 << 10;

/// Memory from a break that this artifact keeps itself.
///
/// dlmalloc's own source of memory on this target is `memory.grow`, whose state is the memory's size. That cannot
/// shrink, so after a restore the allocator would grow the memory once more and lose what a former run had
/// grown. The break stands in linear memory: restoring that sets it back.
struct LinearMemory {
    /// Where the next region starts; 0 before the first.
    end: AtomicUsize,
}

/// Whether the heap may not grow.
static SEALED: AtomicBool = AtomicBool::new(false);

unsafe extern "C" {
    /// Where the linker's data ends.
    static __heap_base: u8;
}

// SAFETY: the regions handed out start at the linker's `__heap_base`, do not overlap, and are within memory.
unsafe impl dlmalloc::Allocator for LinearMemory {
    fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
        const FAILED: (*mut u8, usize, u32) = (ptr::null_mut(), 0, 0);
        let start = match self.end.load(Relaxed) {
            0 => (&raw const __heap_base as usize).next_multiple_of(16),
            end => end,
        };
        let Some(end) = start.checked_add(size).filter(|_| !SEALED.load(Relaxed)) else {
            return FAILED;
        };
        let missing = end.saturating_sub(wasm32::memory_size(0) * PAGE_BYTES);
        if missing > 0 && wasm32::memory_grow(0, missing.div_ceil(PAGE_BYTES)) == usize::MAX {
            return FAILED;
        }
        self.end.store(end, Relaxed);
        (start as *mut u8, size, 0)
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

/// dlmalloc over [`LinearMemory`].
pub struct Heap(UnsafeCell<Dlmalloc<LinearMemory>>);

// SAFETY: this target has one thread.
unsafe impl Sync for Heap {}

impl Default for Heap {
    fn default() -> Self {
        Self::new()
    }
}

impl Heap {
    /// An empty heap. There can be one: it has all memory behind the linker's data.
    pub const fn new() -> Self {
        Self(UnsafeCell::new(Dlmalloc::new_with_allocator(
            LinearMemory {
                end: AtomicUsize::new(0),
            },
        )))
    }

    /// Zeroes what is free, so that nothing of it is baked into the artifact: zeros cost nothing.
    ///
    /// All of it is taken, without letting the heap grow, the largest blocks first; then it is given back.
    pub fn wipe_free(&self) {
        const LARGEST: usize = 1 << 26;
        SEALED.store(true, Relaxed);
        let mut blocks = ptr::null_mut();
        let mut size = LARGEST;
        while size >= size_of::<Block>() {
            let layout =
                Layout::from_size_align(size, align_of::<Block>()).expect("a small alignment");
            // SAFETY: the layout is not empty, and has room for a block and its alignment.
            unsafe {
                let block = self.alloc_zeroed(layout).cast::<Block>();
                if block.is_null() {
                    size /= 2;
                } else {
                    let next = blocks;
                    block.write(Block { next, layout });
                    blocks = block;
                }
            }
        }
        while !blocks.is_null() {
            // SAFETY: the block was allocated above, with this layout, and nobody else knows of it.
            unsafe {
                let Block { next, layout } = blocks.read();
                blocks.write_bytes(0, 1);
                self.dealloc(blocks.cast(), layout);
                blocks = next;
            }
        }
        SEALED.store(false, Relaxed);
    }
}

/// A block that [`Heap::wipe_free`] has taken.
struct Block {
    next: *mut Block,
    layout: Layout,
}

// SAFETY: dlmalloc upholds the contract; it is entered by one thread and never re-entered.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { (*self.0.get()).malloc(layout.size(), layout.align()) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe { (*self.0.get()).calloc(layout.size(), layout.align()) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { (*self.0.get()).free(pointer, layout.size(), layout.align()) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        unsafe { (*self.0.get()).realloc(pointer, layout.size(), layout.align(), new_size) }
    }
}
