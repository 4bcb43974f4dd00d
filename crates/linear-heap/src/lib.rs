//! The heap of an artifact: blocks of a few sizes, over dlmalloc, over linear memory.
//!
//! It is a crate of its own because dlmalloc is generic: it is compiled where it is used, and what uses it is optimized
//! for size. Programs spend much of their time here.
//!
//! | module | what |
//! |---|---|
//! | [`memory`] | what the heap grows in, and how far it may |
//! | `slabs` | small blocks, on a free list for each size |
//! | `heap` | both of them behind Rust's interface, and dlmalloc for what is large |
#![no_std]

mod heap;
pub mod memory;
mod slabs;

pub use heap::Heap;
