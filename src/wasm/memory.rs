//! Linear memory, of which every byte is counted.

use linear_heap::Heap;

use crate::allocator::CappedAllocator;

#[global_allocator]
pub static ALLOCATOR: CappedAllocator<Heap> = CappedAllocator::new(Heap::new());
