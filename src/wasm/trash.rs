//! Python's objects that wait to be freed.
//!
//! To free an object is to free what it alone holds. Where that goes deep, the build has the engine's function for it leave an object
//! here: `xtask/src/trash.rs`.

use std::cell::RefCell;

thread_local! {
    static WAITING: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
}

/// Keeps an object that nobody holds any more, to be freed later.
#[unsafe(no_mangle)]
extern "C" fn sandglass_keep(object: usize) {
    WAITING.with_borrow_mut(|waiting| waiting.push(object));
}

/// Gives one of the objects that were kept. There is one.
#[unsafe(no_mangle)]
extern "C" fn sandglass_kept() -> usize {
    WAITING.with_borrow_mut(|waiting| waiting.pop().expect("as many are taken as were kept"))
}
