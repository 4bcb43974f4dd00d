//! Linear memory, of which every byte is counted.

use linear_heap::{Heap, memory::LinearMemory};

use crate::allocator::CappedAllocator;

#[global_allocator]
pub static ALLOCATOR: CappedAllocator<Heap<LinearMemory>> =
    CappedAllocator::new(Heap::new(LinearMemory));

/// A run's limit on what it asks for, over this, is what the heap may need besides to keep it apart.
///
/// It is granted twice: once to the program, and once more to tell of it when it is over. So linear memory does not
/// grow by more than a twentieth past the limit.
const OVERHEAD: usize = 40;

/// Starts the account of a run, which may add `limit` bytes to what is in memory now.
pub fn open(limit: usize) {
    ALLOCATOR.open_account(limit);
    ALLOCATOR.inner().limit(limit + limit / OVERHEAD);
}

/// Lets the engine have a little more than the `limit` of the program, to tell of one that has used up everything.
pub fn extend(limit: usize) {
    ALLOCATOR.extend_account(limit / OVERHEAD);
    ALLOCATOR.inner().extend_limit(limit / OVERHEAD);
}

/// Ends the account. Its counters stay readable.
pub fn close() {
    ALLOCATOR.close_account();
    ALLOCATOR.inner().lift_limit();
}
