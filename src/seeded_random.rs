//! Random numbers that are the same in every run.

use std::cell::RefCell;

use rand_xoshiro::{
    Xoshiro256PlusPlus,
    rand_core::{Rng, SeedableRng},
};

/// Random numbers that follow from a seed, the same on every machine. They are fit for simulations, not for keys.
///
/// The generator is xoshiro256++, whose state SplitMix64 makes from the seed (<https://prng.di.unimi.it>).
///
/// ```
/// let [mut first, mut second] = [[0; 5]; 2];
/// sandglass::SeededRandom::new(7).fill(&mut first);
/// sandglass::SeededRandom::new(7).fill(&mut second);
/// assert_eq!(first, second);
/// ```
pub struct SeededRandom(RefCell<Xoshiro256PlusPlus>);

impl SeededRandom {
    pub fn new(seed: u64) -> Self {
        Self(RefCell::new(Xoshiro256PlusPlus::seed_from_u64(seed)))
    }

    /// Fills `bytes` with the next random numbers, see [`Host::random`](crate::Host::random).
    pub fn fill(&self, bytes: &mut [u8]) {
        self.0.borrow_mut().fill_bytes(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(seed: u64) -> [u8; 8] {
        let mut bytes = [0; 8];
        SeededRandom::new(seed).fill(&mut bytes);
        bytes
    }

    #[test]
    fn another_seed_gives_other_numbers() {
        assert_ne!(bytes(0), [0; 8]);
        assert_ne!(bytes(0), bytes(1));
    }

    /// A program's answers are kept in files: they must not change with a release of the generator's crate.
    #[test]
    fn the_numbers_of_a_seed_stay() {
        assert_eq!(u64::from_le_bytes(bytes(7)), 1_021_219_803_524_665_661);
    }
}
