//! Version 3 of `unicode_names2`, for who asks for version 1.
//!
//! RustPython's parser has version 1 for `\N{…}`, its `unicodedata` has version 3, and each brings the names of all
//! characters, 0.8 MB. What is called of version 1 is the same in version 3, for a newer Unicode.
#![no_std]

pub use names::{Name, character, name};
