//! Linear memory, of which every byte is counted.

use linear_heap::{Heap, memory::LinearMemory};

use crate::allocator::CappedAllocator;

#[global_allocator]
pub static ALLOCATOR: CappedAllocator<Heap<LinearMemory>> =
    CappedAllocator::new(Heap::new(LinearMemory));
