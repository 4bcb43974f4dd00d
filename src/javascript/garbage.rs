//! When garbage is collected, besides when the interpreter does so itself.
//!
//! Boa's collector counts the boxes that it manages, and runs when a mebibyte of them has been added. What they own is
//! invisible to it: the bytes of an `ArrayBuffer`, the elements of an array, a string. A program that makes and drops a
//! few hundred such objects can use up its memory before the first collection, although it holds next to nothing. So the
//! memory that is left is looked at wherever the interpreter lets the host in: before a buffer is made, between tasks,
//! and when something is printed.

use std::cell::Cell;

use boa_engine::gc;

/// Bytes that have to be used since the last collection to make another worth its time.
const WORTHWHILE: usize = 1 << 20;

/// Decides when to collect.
pub(super) struct Garbage {
    /// Bytes that the last collection left to the program, or that it had at first.
    left: Cell<usize>,
}

impl Garbage {
    pub(super) const fn new() -> Self {
        Self {
            left: Cell::new(usize::MAX),
        }
    }

    /// Takes note of how many bytes of memory a run has.
    pub(super) fn enter(&self, left: usize) {
        self.left.set(left);
    }

    /// Collects if half of what the last collection left is used. `left` tells how many bytes there are.
    ///
    /// So an object is not refused room that garbage takes: if it needs more than half, there was no larger one since
    /// the last collection. And the fewer objects come and go, the fewer collections there are.
    ///
    /// Must not be called from an allocation: the collector makes one while it is busy with itself.
    pub(super) fn collect_if_due(&self, left: impl Fn() -> usize) {
        let before = self.left.get();
        let now = left();
        if now < before / 2 && before - now > WORTHWHILE {
            gc::force_collect();
            self.left.set(left());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use boa_engine::gc::Gc;

    use super::super::untraced::untraced;
    use super::*;

    struct Noted(#[allow(dead_code)] Rc<()>);

    untraced!(Noted);

    #[test]
    fn garbage_goes_when_half_of_the_memory_is_used() {
        const MB: usize = 1 << 20;
        let note = Rc::new(());
        let garbage = Garbage::new();
        garbage.enter(64 * MB);
        let collects = |left| {
            drop(Gc::new(Noted(note.clone())));
            garbage.collect_if_due(|| left);
            Rc::strong_count(&note) == 1
        };
        assert!(!collects(33 * MB));
        assert!(collects(31 * MB));
        // There were 31 left.
        assert!(!collects(16 * MB));
        assert!(collects(15 * MB));
        assert!(collects(3 * MB / 2));
        // It is not worth it any more.
        assert!(!collects(MB));
    }

    #[test]
    fn what_is_in_use_stays() {
        let note = Rc::new(());
        let held = Gc::new(Noted(note.clone()));
        Garbage::new().collect_if_due(|| 0);
        assert_eq!(Rc::strong_count(&note), 2);
        drop(held);
    }
}
