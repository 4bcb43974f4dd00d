//! Why an operation fails.

/// The numbers of Linux's `errno.h` that a filesystem answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Errno {
    /// Operation not permitted.
    NotPermitted = 1,
    /// No such file or directory.
    NotFound = 2,
    /// Bad file descriptor.
    BadDescriptor = 9,
    /// Resource temporarily unavailable: a pipe is empty, or full.
    WouldBlock = 11,
    /// Permission denied.
    Denied = 13,
    /// Device or resource busy.
    Busy = 16,
    /// File exists.
    Exists = 17,
    /// Not a directory.
    NotDirectory = 20,
    /// Is a directory.
    IsDirectory = 21,
    /// Invalid argument.
    Invalid = 22,
    /// Too many open files.
    TooManyOpen = 24,
    /// File too large.
    TooLarge = 27,
    /// No space left on device: the guest's memory is used up.
    NoSpace = 28,
    /// Illegal seek.
    NotSeekable = 29,
    /// Broken pipe: nobody will read it.
    BrokenPipe = 32,
    /// File name too long.
    NameTooLong = 36,
    /// Directory not empty.
    NotEmpty = 39,
    /// Too many levels of symbolic links.
    Loop = 40,
}

impl Errno {
    /// The number itself.
    pub fn number(self) -> i32 {
        self as i32
    }
}
