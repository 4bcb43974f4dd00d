//! How a run ended.

use sandglass::Status;

/// What is to be said of a run, as the exit code of its process. All but the last are structured results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Ending {
    Ok = 10,
    Error,
    OutputLimit,
    MemoryLimit,
    /// The engine failed. In the artifact that is a trap.
    Crashed,
    /// The native stack ran out. In the artifact that is a trap too, and reported as the language's own exception.
    StackOverflow,
    /// The host's clock went past what it gives a program, or the process was ended for its time.
    Deadline,
    /// The invariant does not hold.
    Finding,
}

impl Ending {
    const ALL: [Self; 8] = [
        Self::Ok,
        Self::Error,
        Self::OutputLimit,
        Self::MemoryLimit,
        Self::Crashed,
        Self::StackOverflow,
        Self::Deadline,
        Self::Finding,
    ];

    /// Ends the process, from wherever it is: in a signal handler too.
    pub fn leave(self) -> ! {
        // SAFETY: it takes any number.
        unsafe { libc::_exit(self as i32) }
    }

    pub fn from_exit_code(code: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|&ending| ending as i32 == code)
    }
}

impl From<Status> for Ending {
    fn from(status: Status) -> Self {
        match status {
            Status::Ok => Self::Ok,
            Status::Error => Self::Error,
            Status::OutputLimit => Self::OutputLimit,
            Status::MemoryLimit => Self::MemoryLimit,
            Status::Crashed => Self::Crashed,
        }
    }
}
