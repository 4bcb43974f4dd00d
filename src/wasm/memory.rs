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

/// Starts the account of a run, which may add `limit` bytes to what is in memory now. Of these, `taken` bytes are there already.
pub fn open(limit: usize, taken: usize) {
    ALLOCATOR.open_account(limit);
    ALLOCATOR.take_over(taken);
    let growth = limit + limit / OVERHEAD;
    ALLOCATOR.inner().limit(growth.saturating_sub(taken));
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
