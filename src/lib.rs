//! A sandbox with a clock: untrusted Python and JavaScript, run by interpreters that are themselves Rust.
//!
//! The crate is the inside of the npm package of the same name, and stands on its own in a Rust program:
//!
//! - [`engine`]: what every interpreter does: take a [`Request`], give an [`Outcome`].
//! - [`host`]: what a guest may ask of the outside. Nothing else reaches it.
//! - [`request`] and [`outcome`]: the two values that cross the boundary.
//! - [`output`] and [`allocator`]: how much a guest may write and hold.
//! - [`filesystem`]: the files that a guest sees.
//! - [`virtual_clock`] and [`seeded_random`]: what a host answers with when runs are to be repeatable.
//! - `javascript`, `python`: the engines, each behind the feature of its name.
//!
//! The module `wasm` is compiled for WebAssembly alone, and is the only one that knows wasm-bindgen.

pub mod allocator;
pub mod engine;
pub mod filesystem;
pub mod host;
pub mod outcome;
pub mod output;
pub mod request;
pub mod seeded_random;
pub mod virtual_clock;
// JavaScript asks for less of it than Python.
#[cfg_attr(not(feature = "python"), allow(dead_code))]
mod zone;

#[cfg(feature = "javascript")]
pub mod javascript;
#[cfg(feature = "python")]
pub mod python;

#[cfg(target_family = "wasm")]
pub mod wasm;

pub use engine::{Engine, Language, lay_files, start};
pub use filesystem::Filesystem;
pub use host::{Host, Stop, Stream};
pub use outcome::{Frame, GuestException, Outcome, Status};
pub use request::{Limits, Request};
pub use seeded_random::SeededRandom;
pub use virtual_clock::VirtualClock;
