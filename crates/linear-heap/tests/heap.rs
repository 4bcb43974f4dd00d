//! The heap on a memory of the test's own.

use std::{
    alloc::{GlobalAlloc, Layout},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use linear_heap::{Heap, memory::Memory};

const MB: usize = 1 << 20;

/// Memory of a fixed length. The operating system gives the pages that are used.
struct Arena {
    bytes: Vec<u8>,
    /// Bytes that were asked for.
    reached: Arc<AtomicUsize>,
}

impl Memory for Arena {
    fn start(&self) -> usize {
        self.bytes.as_ptr().expose_provenance()
    }

    fn reach(&self, end: usize) -> bool {
        let length = end - self.start();
        let fits = length <= self.bytes.capacity();
        if fits {
            self.reached.fetch_max(length, Relaxed);
        }
        fits
    }
}

/// A heap that may grow to 256 MiB, and how far it has.
fn heap() -> (Heap<Arena>, Arc<AtomicUsize>) {
    let reached = Arc::new(AtomicUsize::new(0));
    let arena = Arena {
        bytes: Vec::with_capacity(256 * MB),
        reached: reached.clone(),
    };
    (Heap::new(arena), reached)
}

fn layout(size: usize) -> Layout {
    Layout::from_size_align(size, 8).unwrap()
}

fn take(heap: &Heap<Arena>, size: usize) -> Option<*mut u8> {
    // SAFETY: no test asks for nothing.
    let block = unsafe { heap.alloc(layout(size)) };
    (!block.is_null()).then_some(block)
}

/// Takes blocks until there are no more, or `most`.
fn take_all(heap: &Heap<Arena>, size: usize, most: usize) -> Vec<*mut u8> {
    std::iter::from_fn(|| take(heap, size)).take(most).collect()
}

fn give_back(heap: &Heap<Arena>, blocks: impl IntoIterator<Item = *mut u8>, size: usize) {
    for block in blocks {
        // SAFETY: the block was taken with this size.
        unsafe { heap.dealloc(block, layout(size)) };
    }
}

/// Numbers without an end, the same ones in every run.
fn numbers() -> impl FnMut(usize) -> usize {
    let mut state = 1_u64;
    move |below| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    }
}

/// A block, its layout, and the byte that it is filled with.
type Held = (*mut u8, Layout, u8);

fn check((block, layout, mark): Held, length: usize) {
    assert_eq!(block.addr() % layout.align(), 0);
    // SAFETY: the block is as long as its layout says, and was written.
    let bytes = unsafe { std::slice::from_raw_parts(block, length) };
    assert!(bytes.iter().all(|byte| *byte == mark), "{layout:?}");
}

#[test]
fn blocks_keep_what_is_written_to_them() {
    let (heap, _) = heap();
    let mut below = numbers();
    let mut held: Vec<Held> = Vec::new();
    let size = |below: &mut dyn FnMut(usize) -> usize| match below(8) {
        0 => 1 + below(100_000),
        1 => 1 + below(2_000),
        _ => 1 + below(200),
    };
    for round in 0..40_000 {
        let mark = round as u8;
        let kind = if held.len() > 2_000 { 3 } else { below(5) };
        unsafe {
            if kind < 2 || held.is_empty() {
                let layout = Layout::from_size_align(size(&mut below), 1 << below(6)).unwrap();
                let block = if kind == 0 {
                    heap.alloc_zeroed(layout)
                } else {
                    heap.alloc(layout)
                };
                assert!(!block.is_null());
                if kind == 0 {
                    check((block, layout, 0), layout.size());
                }
                block.write_bytes(mark, layout.size());
                held.push((block, layout, mark));
            } else {
                let it = held.swap_remove(below(held.len()));
                let (block, layout, mark) = it;
                check(it, layout.size());
                if kind == 2 {
                    let new_size = size(&mut below);
                    let moved = heap.realloc(block, layout, new_size);
                    let layout = Layout::from_size_align(new_size, layout.align()).unwrap();
                    check((moved, layout, mark), new_size.min(it.1.size()));
                    moved.write_bytes(mark, new_size);
                    held.push((moved, layout, mark));
                } else {
                    heap.dealloc(block, layout);
                }
            }
        }
        if round == 20_000 {
            heap.wipe_free();
        }
    }
    held.into_iter().for_each(|it| check(it, it.1.size()));
}

#[test]
fn memory_stops_at_its_limit_whatever_is_asked_for() {
    let (heap, reached) = heap();
    let small = take_all(&heap, 24, 100);
    let before = reached.load(Relaxed);
    heap.limit(10 * MB);
    let mut below = numbers();
    let mut held: Vec<(*mut u8, usize)> = Vec::new();
    let mut bytes = 0;
    let mut refused = 0;
    // What is asked for stays below the limit: it is the holes between that use up the rest.
    for _ in 0..10_000 {
        let size = 1 + below(40_000);
        if let Some(block) = take(&heap, size) {
            held.push((block, size));
            bytes += size;
        } else {
            refused += 1;
        }
        while bytes > 39 * MB / 4 {
            let (block, size) = held.swap_remove(below(held.len()));
            give_back(&heap, [block], size);
            bytes -= size;
        }
    }
    assert!(refused > 0);
    assert!(reached.load(Relaxed) <= before + 10 * MB);
    heap.extend_limit(MB);
    assert!(take(&heap, MB / 2).is_some());
    assert!(reached.load(Relaxed) <= before + 11 * MB);
    give_back(&heap, small, 24);
    heap.lift_limit();
    assert!(take(&heap, 20 * MB).is_some());
}

#[test]
fn small_blocks_take_hardly_more_than_what_is_in_them() {
    for size in [8, 16, 24, 40, 56, 72, 104, 128, 200] {
        let (heap, _) = heap();
        heap.limit(10 * MB);
        let held = take_all(&heap, size, usize::MAX).len() * size;
        assert!(held > 98 * MB / 10, "{held} bytes in blocks of {size}");
    }
}

#[test]
fn what_was_in_blocks_of_one_size_is_there_for_all() {
    let (heap, _) = heap();
    heap.limit(10 * MB);
    for size in [24, 40, 8, 512, 5_000, 80, 9 * MB, 48] {
        let blocks = take_all(&heap, size, 9 * MB / size);
        assert_eq!(blocks.len(), 9 * MB / size, "blocks of {size}");
        give_back(&heap, blocks, size);
    }
}

#[test]
fn memory_that_is_free_at_the_end_is_counted_in() {
    let (heap, reached) = heap();
    heap.limit(10 * MB);
    for size in [5 * MB, 6 * MB, 7 * MB, 8 * MB, 9 * MB] {
        let block = take(&heap, size);
        give_back(&heap, [block.unwrap()], size);
        let over = reached.load(Relaxed) - size;
        assert!(over < size / 4, "{over} bytes more than {size}");
    }
}

#[test]
fn what_grows_at_the_end_stays_where_it_is() {
    let (heap, _) = heap();
    heap.limit(10 * MB);
    let mut size = 1_000;
    let mut block = take(&heap, size).unwrap();
    // Moved, the last one would be there twice, with more than the limit.
    while size < 9 * MB {
        let new_size = size * 3 / 2;
        // SAFETY: the block was taken with this size.
        let moved = unsafe { heap.realloc(block, layout(size), new_size) };
        if new_size < 10 * MB {
            assert!(!moved.is_null(), "{size}");
        }
        (block, size) = (moved, new_size);
    }
}

#[test]
fn what_is_free_is_zero_after_wiping() {
    let (heap, reached) = heap();
    let mut below = numbers();
    let mut held: Vec<_> = (0..10_000)
        .map(|_| 1 + below(2_000))
        .map(|size| (take(&heap, size).unwrap(), size))
        .collect();
    for (block, size) in &held {
        // SAFETY: it was taken with this size.
        unsafe { block.write_bytes(0xA5, *size) };
    }
    let start = held.iter().map(|(block, _)| block.addr()).min().unwrap();
    let kept: usize = held.drain(..100).map(|(_, size)| size).sum();
    held.into_iter()
        .for_each(|(block, size)| give_back(&heap, [block], size));
    heap.wipe_free();
    // SAFETY: the heap has taken all of this.
    let bytes = unsafe {
        std::slice::from_raw_parts(
            std::ptr::with_exposed_provenance::<u8>(start),
            reached.load(Relaxed) - 32_768,
        )
    };
    let marks = bytes.iter().filter(|byte| **byte == 0xA5).count();
    assert!(
        (kept - 2_000..kept + 2_000).contains(&marks),
        "{marks} of {kept}"
    );
}
