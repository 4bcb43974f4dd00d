//! The order in which Python's objects are freed.
//!
//! To free an object is to free what it alone holds. The build has the engine's function for that ask here: `xtask/src/trash.rs`.

use std::cell::{Cell, RefCell};

/// Objects that may be in the middle of being freed, one held by the other. The engine has such a limit too, which is higher, and
/// of no use for long rows.
const MAX_DEPTH: usize = 24;

thread_local! {
    /// How many objects are being freed, one held by the other.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    /// Objects that nobody holds any more, to be freed when the first of those is.
    static WAITING: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// Whether an object that nobody holds any more is to be freed now: 1 or 0. Otherwise it waits.
#[unsafe(no_mangle)]
extern "C" fn sandglass_may_free(object: usize) -> u32 {
    let depth = DEPTH.get();
    if depth == MAX_DEPTH {
        WAITING.with_borrow_mut(|waiting| waiting.push(object));
        return 0;
    }
    DEPTH.set(depth + 1);
    1
}

/// The object to free after one was freed; 0 for none.
#[unsafe(no_mangle)]
extern "C" fn sandglass_next_to_free() -> usize {
    let depth = DEPTH.get();
    if depth == 1
        && let Some(object) = WAITING.with_borrow_mut(Vec::pop)
    {
        return object;
    }
    DEPTH.set(depth - 1);
    0
}
