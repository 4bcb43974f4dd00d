//! The hash table that CPython keeps a set in, as far as the order of its elements depends on it.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// CPython's own constants: `Objects/setobject.c`.
pub const SMALLEST: usize = 8;
const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const LARGE: usize = 50_000;

/// A slot that nothing is in.
const FREE: u32 = u32::MAX;

/// Sets that are remembered as merged. Beyond that all are forgotten.
const MAX_REMEMBERED: usize = 4_096;

/// Elements of a set that is remembered, at most: it is told by a walk through them.
const MAX_REMEMBERED_ELEMENTS: usize = 4_096;

/// The order in which CPython walks through a set whose elements have these hashes and were added in this order, as indices.
/// `removed` elements were in it besides.
pub fn order(hashes: &[i64], removed: usize) -> Vec<u32> {
    let mut table = Table::new(SMALLEST);
    for _ in 0..removed {
        table.fill += 1;
        table.grow(hashes, table.fill);
    }
    REMEMBERED.with_borrow(|remembered| {
        let mut lengths = remembered.lengths.range(..=hashes.len()).peekable();
        let mut digest = Digest::default();
        for (index, &hash) in hashes.iter().enumerate() {
            table.add(index as u32, hashes);
            digest.add(hash);
            let count = index + 1;
            if lengths.next_if(|&&length| length == count).is_some()
                && let Some(&size) = remembered.sizes.get(&(count, digest.0))
            {
                table = Table::new(size);
                table.fill = count;
                (0..count).for_each(|index| table.place(index as u32, hashes));
            }
        }
    });
    table.slots.retain(|&slot| slot != FREE);
    table.slots
}

/// Remembers that elements with these hashes, in this order, are in a table of so many slots, which may be another one than they would be
/// in if they had been added one by one.
pub fn remember(hashes: &[i64], size: usize) {
    let count = hashes.len();
    let is_as_ever = size == SMALLEST && !is_full(count, size);
    if is_as_ever || count > MAX_REMEMBERED_ELEMENTS {
        return;
    }
    let mut digest = Digest::default();
    hashes.iter().for_each(|&hash| digest.add(hash));
    REMEMBERED.with_borrow_mut(|remembered| {
        if remembered.sizes.len() >= MAX_REMEMBERED {
            *remembered = Remembered::default();
        }
        remembered.lengths.insert(count);
        remembered.sizes.insert((count, digest.0), size);
    });
}

/// Slots of a table that had `size` of them and `held` elements, after so many were merged into it at once.
pub fn merged_size(held: usize, merged: usize, size: usize) -> usize {
    if (held + merged) * 5 >= (size - 1) * 3 {
        size_above((held + merged) * 2)
    } else {
        size
    }
}

thread_local! {
    static REMEMBERED: RefCell<Remembered> = RefCell::default();
}

/// The sizes of tables by the number and the digest of the hashes in them.
#[derive(Default)]
struct Remembered {
    sizes: BTreeMap<(usize, u64), usize>,
    lengths: BTreeSet<usize>,
}

/// Tells sequences of hashes apart.
struct Digest(u64);

impl Default for Digest {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Digest {
    fn add(&mut self, hash: i64) {
        let mixed = (self.0 ^ hash.cast_unsigned()).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 29);
    }
}

/// Slots of a table that had `size` of them, of which `fill` were taken, after so many elements were added one by one.
pub fn grown_size(mut size: usize, fill: usize, added: usize) -> usize {
    for used in fill + 1..=fill + added {
        if is_full(used, size) {
            size = next_size(used);
        }
    }
    size
}

fn is_full(fill: usize, size: usize) -> bool {
    fill * 5 >= (size - 1) * 3
}

fn next_size(used: usize) -> usize {
    size_above(if used > LARGE { used * 2 } else { used * 4 })
}

fn size_above(least: usize) -> usize {
    let mut size = SMALLEST;
    while size <= least {
        size <<= 1;
    }
    size
}

struct Table {
    /// Indices of elements. Their number is a power of two.
    slots: Vec<u32>,
    /// Slots that are or were taken.
    fill: usize,
}

impl Table {
    fn new(size: usize) -> Self {
        Self {
            slots: vec![FREE; size],
            fill: 0,
        }
    }

    fn add(&mut self, index: u32, hashes: &[i64]) {
        self.place(index, hashes);
        self.fill += 1;
        self.grow(hashes, index as usize + 1);
    }

    fn grow(&mut self, hashes: &[i64], used: usize) {
        if !is_full(self.fill, self.slots.len()) {
            return;
        }
        let old = std::mem::replace(self, Self::new(next_size(used.max(1))));
        self.fill = used;
        for index in old.slots {
            if index != FREE {
                self.place(index, hashes);
            }
        }
    }

    /// Puts an element, which is none of those in the table, where CPython does.
    fn place(&mut self, index: u32, hashes: &[i64]) {
        let mask = self.slots.len() - 1;
        let mut perturb = hashes[index as usize].cast_unsigned();
        let mut at = perturb as usize & mask;
        loop {
            let probes = if at + LINEAR_PROBES <= mask {
                LINEAR_PROBES
            } else {
                0
            };
            if let Some(free) = (at..=at + probes).find(|&slot| self.slots[slot] == FREE) {
                self.slots[free] = index;
                return;
            }
            perturb >>= PERTURB_SHIFT;
            at = at
                .wrapping_mul(5)
                .wrapping_add(1)
                .wrapping_add(perturb as usize)
                & mask;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_stand_in_order() {
        assert_eq!(order(&[3, 1, 2], 0), [1, 2, 0]);
    }

    #[test]
    fn what_collides_stands_behind() {
        // list({8, 0, 16}) is [8, 0, 16], and list({0, 8, 16}) is [0, 8, 16].
        assert_eq!(order(&[8, 0, 16], 0), [0, 1, 2]);
        // 32 slots from the fifth element on.
        assert_eq!(order(&[40, 8, 3, 1, 2], 0), [3, 4, 2, 0, 1]);
    }

    #[test]
    fn a_merged_set_has_a_table_for_its_size() {
        let hashes = [10, 20, 30, 40, 50];
        // 32 slots: 40 is at 8, 10 at 10, 50 at 18, 20 at 20, 30 at 30.
        assert_eq!(order(&hashes, 0), [3, 0, 4, 1, 2]);
        remember(&hashes, merged_size(0, 5, SMALLEST));
        // 16 slots: 50 is at 2, 20 at 4, 40 at 8, 10 at 10, 30 at 14.
        assert_eq!(order(&hashes, 0), [4, 1, 3, 0, 2]);
        REMEMBERED.take();
    }

    #[test]
    fn a_table_does_not_shrink() {
        assert_eq!(order(&[8, 1, 17], 0), [0, 1, 2]);
        assert_eq!(order(&[8, 1, 17], 7), [1, 0, 2]);
    }
}
