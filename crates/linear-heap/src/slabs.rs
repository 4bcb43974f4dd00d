//! Small blocks, on a free list for each size.
//!
//! Interpreters make and drop small objects all the time. A block is taken from the list of its size class and put back
//! there, with a few instructions, and has no header: its owner knows its size. So many small objects take hardly more
//! memory than what is in them.
//!
//! The blocks of a class are cut from slabs. A slab stays with its class until a sweep finds all of its blocks free.

use core::{alloc::Layout, ptr};

/// Sizes between this and the next class's, and the alignment of blocks.
const GRAIN: usize = 8;

/// Size classes: multiples of [`GRAIN`].
const CLASSES: usize = 64;

/// Bytes of the largest block.
const LARGEST: usize = CLASSES * GRAIN;

/// A slab's length and its alignment, by which a block's slab is found.
const SLAB_BYTES: usize = 16 << 10;

/// What a slab is in dlmalloc's eyes: with the length that dlmalloc notes before each, they lie side by side.
pub(crate) const SLAB: Layout =
    match Layout::from_size_align(SLAB_BYTES - size_of::<usize>(), SLAB_BYTES) {
        Ok(layout) => layout,
        Err(_) => panic!("the alignment is a power of two"),
    };

/// A block that is free.
///
/// Most blocks of a slab that is baked into the artifact are followed by the next of their list. So it is their distance
/// that is written down, which is zero then, and zeros are not stored.
struct Block {
    /// Bytes from the end of this block to the next of the list, which may be before it. After the last one comes null.
    gap: usize,
}

impl Block {
    /// # Safety
    ///
    /// The block is free and has this size.
    #[inline]
    unsafe fn next(block: *mut Self, size: usize) -> *mut Self {
        let gap = unsafe { (*block).gap };
        block.wrapping_byte_add(size).wrapping_byte_add(gap)
    }

    /// # Safety
    ///
    /// The block is free and has this size.
    #[inline]
    unsafe fn link(block: *mut Self, size: usize, next: *mut Self) {
        let gap = next.addr().wrapping_sub(block.addr() + size);
        unsafe { block.write(Self { gap }) };
    }
}

/// The head of a slab. Blocks follow.
struct Slab {
    next: *mut Slab,
    /// How many blocks there are.
    blocks: u16,
    /// How many of them are free, as far as a sweep has counted.
    free: u16,
}

impl Slab {
    fn of(block: *mut Block) -> *mut Self {
        block.map_addr(|address| address & !(SLAB_BYTES - 1)).cast()
    }
}

/// The size class of small blocks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Class(usize);

impl Class {
    /// The class for a layout, unless that is large or needs more alignment.
    #[inline]
    pub(crate) const fn of(layout: Layout) -> Option<Self> {
        // A size of 0 wraps, and is in no class.
        let last = layout.size().wrapping_sub(1);
        if last < LARGEST && layout.align() <= GRAIN {
            Some(Self(last / GRAIN))
        } else {
            None
        }
    }

    const fn block_bytes(self) -> usize {
        (self.0 + 1) * GRAIN
    }
}

/// All slabs, and the free blocks in them.
pub(crate) struct Slabs {
    free: [*mut Block; CLASSES],
    first: *mut Slab,
    count: usize,
}

impl Slabs {
    pub(crate) const fn new() -> Self {
        Self {
            free: [ptr::null_mut(); CLASSES],
            first: ptr::null_mut(),
            count: 0,
        }
    }

    /// How many slabs there are.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// Takes a free block, or gives null if there is none.
    #[inline]
    pub(crate) fn take(&mut self, class: Class) -> *mut u8 {
        // SAFETY: a class is below `CLASSES`, and lists hold blocks that nobody else knows of.
        unsafe {
            let list = self.free.get_unchecked_mut(class.0);
            let block = *list;
            if !block.is_null() {
                *list = Block::next(block, class.block_bytes());
            }
            block.cast()
        }
    }

    /// Puts a block back.
    ///
    /// # Safety
    ///
    /// The block is of this class, and nobody uses it any more.
    #[inline]
    pub(crate) unsafe fn put(&mut self, block: *mut u8, class: Class) {
        let block = block.cast::<Block>();
        // SAFETY: a class is below `CLASSES`, and every block has room for a pointer.
        unsafe {
            let list = self.free.get_unchecked_mut(class.0);
            Block::link(block, class.block_bytes(), *list);
            *list = block;
        }
    }

    /// Cuts a slab into free blocks.
    ///
    /// # Safety
    ///
    /// The slab has the layout [`SLAB`], and nobody uses it.
    pub(crate) unsafe fn add(&mut self, slab: *mut u8, class: Class) {
        let size = class.block_bytes();
        let first = size_of::<Slab>().next_multiple_of(GRAIN);
        let blocks = (SLAB.size() - first) / size;
        // SAFETY: the head and all blocks are within the slab.
        unsafe {
            slab.cast::<Slab>().write(Slab {
                next: self.first,
                blocks: blocks as u16,
                free: 0,
            });
            // The first block is the first to be taken.
            for index in (0..blocks).rev() {
                self.put(slab.add(first + index * size), class);
            }
        }
        self.first = slab.cast();
        self.count += 1;
    }

    /// Gives the slabs of which all blocks are free to `release`. Tells whether there were any.
    pub(crate) fn sweep(&mut self, mut release: impl FnMut(*mut u8)) -> bool {
        // SAFETY: lists hold blocks of living slabs, and a slab is released after its blocks were taken from their list.
        unsafe {
            for (class, list) in Self::classes(&mut self.free) {
                let mut block = *list;
                while !block.is_null() {
                    (*Slab::of(block)).free += 1;
                    block = Block::next(block, class.block_bytes());
                }
            }
            for (class, list) in Self::classes(&mut self.free) {
                let size = class.block_bytes();
                let mut block = *list;
                let mut kept: *mut Block = ptr::null_mut();
                *list = ptr::null_mut();
                while !block.is_null() {
                    let next = Block::next(block, size);
                    let slab = Slab::of(block);
                    if (*slab).free < (*slab).blocks {
                        match kept.is_null() {
                            true => *list = block,
                            false => Block::link(kept, size, block),
                        }
                        Block::link(block, size, ptr::null_mut());
                        kept = block;
                    }
                    block = next;
                }
            }
            let before = self.count;
            let mut place = &raw mut self.first;
            while !(*place).is_null() {
                let slab = *place;
                if (*slab).free == (*slab).blocks {
                    *place = (*slab).next;
                    self.count -= 1;
                    release(slab.cast());
                } else {
                    (*slab).free = 0;
                    place = &raw mut (*slab).next;
                }
            }
            self.count < before
        }
    }

    /// Puts the free blocks in the order of their addresses and zeroes the rest of them. `room` gives memory for as many
    /// pointers as it is asked for.
    pub(crate) fn tidy(&mut self, mut room: impl FnMut(usize) -> *mut *mut u8) {
        for (class, list) in Self::classes(&mut self.free) {
            let size = class.block_bytes();
            // SAFETY: the list holds free blocks of this size, and the room is as long as the list.
            unsafe {
                let walk = |visit: &mut dyn FnMut(*mut Block)| {
                    let mut block = *list;
                    while !block.is_null() {
                        visit(block);
                        block = Block::next(block, size);
                    }
                };
                let mut count = 0;
                walk(&mut |_| count += 1);
                let sorted = room(count).cast::<*mut Block>();
                let mut end = sorted;
                walk(&mut |block| {
                    end.write(block);
                    end = end.add(1);
                });
                let sorted = core::slice::from_raw_parts_mut(sorted, count);
                sorted.sort_unstable();
                *list = ptr::null_mut();
                for block in sorted.iter().rev() {
                    block.cast::<u8>().write_bytes(0, size);
                    Block::link(*block, size, *list);
                    *list = *block;
                }
            }
        }
    }

    fn classes(lists: &mut [*mut Block]) -> impl Iterator<Item = (Class, &mut *mut Block)> {
        lists
            .iter_mut()
            .enumerate()
            .map(|(index, list)| (Class(index), list))
    }
}
