//! The heap behind Rust's interface.

use core::{
    alloc::{GlobalAlloc, Layout},
    cell::UnsafeCell,
    ptr,
};

use dlmalloc::Dlmalloc;

use crate::{
    memory::{Break, Memory},
    slabs::{Class, SLAB, Slabs},
};

/// Slabs that have to be there before the heap looks for free ones among them of its own accord.
const MANY_SLABS: usize = 64;

/// Small blocks from slabs, and everything else from dlmalloc, which has the slabs' memory too.
///
/// All of its state is in the memory it manages and in itself.
pub struct Heap<M>(UnsafeCell<Parts<M>>);

struct Parts<M> {
    slabs: Slabs,
    /// Slabs that the last sweep left.
    swept: usize,
    large: Dlmalloc<Break<M>>,
}

// SAFETY: this target has one thread.
#[cfg(target_family = "wasm")]
unsafe impl Sync for Heap<crate::memory::LinearMemory> {}

impl<M: Memory + Send> Heap<M> {
    /// An empty heap, which has the memory to itself.
    pub const fn new(memory: M) -> Self {
        Self(UnsafeCell::new(Parts {
            slabs: Slabs::new(),
            swept: 0,
            large: Dlmalloc::new_with_allocator(Break::new(memory)),
        }))
    }

    /// The parts, which nobody else may have a reference to.
    #[allow(clippy::mut_from_ref)]
    #[inline]
    fn parts(&self) -> &mut Parts<M> {
        // SAFETY: one thread enters the heap, and nothing the heap calls enters it again.
        unsafe { &mut *self.0.get() }
    }

    /// Lets the heap's memory grow by at most `bytes` from here.
    pub fn limit(&self, bytes: usize) {
        let memory = self.parts().large.allocator();
        memory.set_ceiling(memory.end().saturating_add(bytes));
    }

    /// Moves the limit by `bytes`.
    pub fn extend_limit(&self, bytes: usize) {
        let memory = self.parts().large.allocator();
        memory.set_ceiling(memory.ceiling().saturating_add(bytes));
    }

    /// Lets the heap's memory grow as far as there is any.
    pub fn lift_limit(&self) {
        self.parts().large.allocator().set_ceiling(usize::MAX);
    }

    /// Zeroes what is free, so that nothing of it is baked into the artifact: zeros cost nothing.
    ///
    /// All that is dlmalloc's is taken, without letting the heap grow, the largest blocks first; then it is given back.
    pub fn wipe_free(&self) {
        const LARGEST: usize = 1 << 26;
        let parts = self.parts();
        parts.sweep();
        parts.tidy();
        let ceiling = parts.large.allocator().set_ceiling(0);
        let mut blocks = ptr::null_mut();
        let mut size = LARGEST;
        while size >= size_of::<Taken>() {
            // SAFETY: the block is large enough, and aligned to all that dlmalloc aligns to.
            unsafe {
                let block = parts.large.calloc(size, align_of::<Taken>());
                if block.is_null() {
                    size /= 2;
                } else {
                    let next = blocks;
                    blocks = block.cast::<Taken>();
                    blocks.write(Taken { next, size });
                }
            }
        }
        while !blocks.is_null() {
            // SAFETY: the block was taken above, with this size, and nobody else knows of it.
            unsafe {
                let Taken { next, size } = blocks.read();
                blocks.write_bytes(0, 1);
                parts.large.free(blocks.cast(), size, align_of::<Taken>());
                blocks = next;
            }
        }
        parts.large.allocator().set_ceiling(ceiling);
    }
}

/// A block that [`Heap::wipe_free`] has taken.
struct Taken {
    next: *mut Taken,
    size: usize,
}

impl<M: Memory + Send> Parts<M> {
    /// Has `attempt` succeed, if need be with memory that slabs give back, or by letting the heap grow.
    #[inline]
    fn obtain(&mut self, mut attempt: impl FnMut(&mut Dlmalloc<Break<M>>) -> *mut u8) -> *mut u8 {
        let ceiling = self.large.allocator().set_ceiling(0);
        let found = attempt(&mut self.large);
        self.large.allocator().set_ceiling(ceiling);
        if found.is_null() {
            self.obtain_more(&mut attempt)
        } else {
            found
        }
    }

    #[cold]
    fn obtain_more(
        &mut self,
        attempt: &mut dyn FnMut(&mut Dlmalloc<Break<M>>) -> *mut u8,
    ) -> *mut u8 {
        // A sweep takes as long as there are free blocks, so it waits until slabs have become more by a half.
        let many = self.swept + self.swept / 2 + MANY_SLABS;
        if self.slabs.count() > many {
            self.sweep();
        }
        loop {
            let end = self.large.allocator().end();
            let found = attempt(&mut self.large);
            if !found.is_null() {
                return found;
            }
            // Growth is made in steps, until there is enough or nothing is added any more.
            if self.large.allocator().end() == end && !self.sweep() {
                return found;
            }
        }
    }

    /// Gives dlmalloc the slabs of which nothing is used. Tells whether there were any.
    fn sweep(&mut self) -> bool {
        let Self { slabs, large, .. } = self;
        // SAFETY: slabs come from dlmalloc, with this layout.
        let swept = slabs.sweep(|slab| unsafe { large.free(slab, SLAB.size(), SLAB.align()) });
        self.swept = self.slabs.count();
        swept
    }

    /// Orders and zeroes the free blocks of slabs.
    fn tidy(&mut self) {
        let Self { slabs, large, .. } = self;
        let mut scratch = ptr::null_mut();
        slabs.tidy(|count| {
            // SAFETY: what is given back was taken here.
            unsafe {
                large.c_free(scratch);
                scratch = large.c_malloc(count * size_of::<*mut u8>());
            }
            assert!(
                !scratch.is_null(),
                "there is memory while nothing limits it"
            );
            scratch.cast()
        });
        // SAFETY: as above.
        unsafe { large.c_free(scratch) };
    }

    /// Takes a small block after making some.
    #[cold]
    fn refill(&mut self, class: Class) -> *mut u8 {
        let slab = self.obtain(slab);
        if slab.is_null() {
            return slab;
        }
        // SAFETY: it is a new slab.
        unsafe { self.slabs.add(slab, class) };
        self.slabs.take(class)
    }
}

/// Takes memory for a slab.
fn slab<M: Memory + Send>(large: &mut Dlmalloc<Break<M>>) -> *mut u8 {
    // SAFETY: what is given back was taken a moment before, with the same size.
    unsafe {
        // Where a slab was before it fits without the room that aligning takes.
        let place = large.c_malloc(SLAB.size());
        if place.is_null() || place.addr().is_multiple_of(SLAB.align()) {
            return place;
        }
        large.c_free(place);
        large.malloc(SLAB.size(), SLAB.align())
    }
}

// SAFETY: blocks of slabs and of dlmalloc are disjoint, and a layout tells which of them a pointer is.
unsafe impl<M: Memory + Send> GlobalAlloc for Heap<M> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let parts = self.parts();
        let Some(class) = Class::of(layout) else {
            return parts.obtain(|large| unsafe { large.malloc(layout.size(), layout.align()) });
        };
        let block = parts.slabs.take(class);
        if block.is_null() {
            return parts.refill(class);
        }
        block
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if Class::of(layout).is_none() {
            let parts = self.parts();
            return parts.obtain(|large| unsafe { large.calloc(layout.size(), layout.align()) });
        }
        unsafe {
            let block = self.alloc(layout);
            if !block.is_null() {
                block.write_bytes(0, layout.size());
            }
            block
        }
    }

    #[inline]
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let parts = self.parts();
        match Class::of(layout) {
            Some(class) => unsafe { parts.slabs.put(pointer, class) },
            None => unsafe { parts.large.free(pointer, layout.size(), layout.align()) },
        }
    }

    #[inline]
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: the caller vouches for the size.
        let new_layout = unsafe { Layout::from_size_align_unchecked(new_size, layout.align()) };
        match (Class::of(layout), Class::of(new_layout)) {
            (None, None) => self.parts().obtain(|large| unsafe {
                large.realloc(pointer, layout.size(), layout.align(), new_size)
            }),
            (Some(old), Some(new)) if old == new => pointer,
            _ => unsafe {
                let moved = self.alloc(new_layout);
                if !moved.is_null() {
                    moved.copy_from_nonoverlapping(pointer, layout.size().min(new_size));
                    self.dealloc(pointer, layout);
                }
                moved
            },
        }
    }
}
