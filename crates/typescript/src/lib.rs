//! TypeScript to JavaScript, with nothing moved that need not move.
//!
//! Types are overwritten with spaces. What TypeScript has beyond types (enums, namespaces, parameter properties, decorators) becomes
//! JavaScript in place, on the line where it stands, so every line keeps its number; where columns differ after that, [`Mapping`]
//! tells the author's. Types are not checked.
//!
//! - [`erase()`]: the way from one to the other, behind the feature of that name.
//! - [`erased`]: what comes of it, and its form between the artifact and an engine.
//! - `artifact`: what `typescript.wasm` exports.

pub mod erased;

#[cfg(feature = "erase")]
mod erase;

#[cfg(all(feature = "erase", target_family = "wasm"))]
mod artifact;

#[cfg(feature = "erase")]
pub use erase::erase;
pub use erased::{Erased, Mapping, Refusal};
