//! What the fuzz target is made of: a run of any program ends as a structured result within its budget.
//!
//! In a browser an interpreter is started once, its memory is restored before each run, a trap ends what an engine
//! cannot end itself, and the page terminates what takes too long. Here each run is a forked process of one that has
//! both interpreters started: it is as pristine, an abort ends nothing else, and a signal ends it in time.
//!
//! - `input`: what the fuzzer's bytes mean.
//! - `keeper`: the process with the started interpreters, and what becomes of its children.
//! - `child`: a run, and the ways in which it ends.
//! - `world`: the host of a run, the same in each.
//! - `invariant`: what is true of every result.
//! - `ending`, `shared`: what a child tells the keeper.
//! - `counters`: the coverage of children, for the fuzzer to see.

#![cfg(target_os = "linux")]

mod child;
mod counters;
mod ending;
mod input;
mod invariant;
mod keeper;
mod shared;
mod world;

use std::alloc::System;

use sandglass::allocator::CappedAllocator;

pub use keeper::{judge, start};

/// Caps a run as in the artifact. It counts without atomic additions, so the counts drift a little while the fuzzer
/// and the keeper both use it; in a child there is one thread.
#[global_allocator]
static ALLOCATOR: CappedAllocator<System> = CappedAllocator::new(System);
