//! What a run comes to.

use serde::Serialize;

/// How a run ended, as far as the engine's side can tell: `timeout` and `cancelled` are the page's to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The program ran to its end, or exited, with whatever exit code.
    Ok,
    /// The program raised an exception that nobody caught, or has a syntax error.
    Error,
    MemoryLimit,
    OutputLimit,
    /// The engine itself failed: a panic or a trap.
    Crashed,
}

impl Status {
    /// The exit code of a run that ended so without choosing one itself: 137 and 134 are what a shell
    /// reports for a process killed for its memory and for one that aborted.
    pub fn exit_code(self) -> i32 {
        match self {
            Self::Ok => 0,
            Self::Error | Self::OutputLimit => 1,
            Self::MemoryLimit => 137,
            Self::Crashed => 134,
        }
    }
}

/// What a run came to. What it printed has gone to the host already.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    pub status: Status,
    pub exit_code: i32,
    /// One line for a person: `ReferenceError: x is not defined`. `None` when status is `Ok`.
    pub error: Option<String>,
    pub exception: Option<GuestException>,
    /// The text of the last expression, `repr` in Python and `util.inspect` in JavaScript, if the request asked to evaluate it. `None` for
    /// Python's `None` and JavaScript's `undefined`, and where there is no such expression.
    pub value: Option<String>,
}

impl Outcome {
    /// A program that ended with an exit code of its own choosing, 0 if it just ended. Of the code the low eight
    /// bits are kept, as by every system with processes.
    pub fn exited(exit_code: i32) -> Self {
        Self {
            status: Status::Ok,
            exit_code: exit_code & 0xff,
            error: None,
            exception: None,
            value: None,
        }
    }

    /// A program that ended with an uncaught exception.
    pub fn raised(exception: GuestException) -> Self {
        Self {
            status: Status::Error,
            exit_code: Status::Error.exit_code(),
            error: Some(exception.summary()),
            exception: Some(exception),
            value: None,
        }
    }

    /// A run that something other than the program ended; `message` says what.
    pub fn stopped(status: Status, message: String) -> Self {
        Self {
            status,
            exit_code: status.exit_code(),
            error: Some(message),
            exception: None,
            value: None,
        }
    }
}

/// An exception that nobody caught, in one shape for every language, syntax errors included.
///
/// Lines and columns count from 1, columns in characters; 0 stands for a position that is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GuestException {
    /// The class: `ZeroDivisionError`, `TypeError`.
    pub name: String,
    pub message: String,
    /// The path below the guest's directory: `main.py`.
    pub file: String,
    pub line: u32,
    pub column: u32,
    /// The guest's own frames, innermost last.
    pub frames: Vec<Frame>,
    /// The text that CPython or Node prints for it, with the guest's frames only.
    pub traceback: String,
}

impl GuestException {
    /// `name: message`, or the name alone when there is no message.
    pub fn summary(&self) -> String {
        if self.message.is_empty() {
            self.name.clone()
        } else {
            format!("{}: {}", self.name, self.message)
        }
    }
}

/// A call in progress in the guest's source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    pub function: String,
    pub file: String,
    pub line: u32,
    pub column: u32,
}
