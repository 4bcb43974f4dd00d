//! The files that a guest sees: a tree in memory, gone with the run.
//!
//! It follows POSIX where a program can tell, with the error numbers of Linux, so that what an engine builds on it behaves as programs
//! are used to. Every byte stands in the guest's own memory and counts against its limit. The guest is an ordinary user: what it may
//! write are its home, the directory it works in, and `/tmp`.

mod descriptors;
mod errno;
mod node;
mod path;
mod pipe;
mod tree;

pub use descriptors::{Access, MAX_OPEN, OpenFile, OpenOptions, Whence};
pub use errno::Errno;
pub use node::{Device, Kind, Metadata, Node};
pub use tree::{Entry, Filesystem, HOME, Usage};

/// What an operation comes to: `Err` has the number that the system call would leave in `errno`.
pub type Result<T> = std::result::Result<T, Errno>;
