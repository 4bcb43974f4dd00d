//! The modes that files are opened in.

use rustpython_vm::{PyResult, VirtualMachine};

use crate::filesystem::{Access, OpenOptions};

/// What `FileIO` is told of how to open a file: one of `r`, `w`, `a` and `x`, and `+` for both directions.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RawMode {
    pub readable: bool,
    pub writable: bool,
    created: bool,
    truncated: bool,
    pub appending: bool,
}

impl RawMode {
    /// Reads a mode, in which `b` may be anywhere.
    pub fn parse(mode: &str, vm: &VirtualMachine) -> PyResult<Self> {
        const MISTAKE: &str =
            "Must have exactly one of create/read/write/append mode and at most one plus";
        let mistake = || vm.new_value_error(MISTAKE);
        let mut parsed = Self::default();
        let (mut kinds, mut pluses) = (0, 0);
        for letter in mode.chars() {
            match letter {
                'x' => parsed.created = true,
                'r' => parsed.readable = true,
                'w' => parsed.truncated = true,
                'a' => parsed.appending = true,
                '+' => pluses += 1,
                'b' => continue,
                _ => return Err(vm.new_value_error(format!("invalid mode: {mode}"))),
            }
            kinds += usize::from(letter != '+');
            if kinds > 1 || pluses > 1 {
                return Err(mistake());
            }
        }
        if kinds == 0 {
            return Err(mistake());
        }
        parsed.writable = !parsed.readable || pluses > 0;
        parsed.readable |= pluses > 0;
        Ok(parsed)
    }

    /// As `FileIO.mode` tells it.
    pub fn name(self) -> &'static str {
        match (self.created, self.appending, self.readable, self.writable) {
            (true, _, true, _) => "xb+",
            (true, ..) => "xb",
            (_, true, true, _) => "ab+",
            (_, true, ..) => "ab",
            (_, _, true, true) => "rb+",
            (_, _, true, false) => "rb",
            _ => "wb",
        }
    }

    /// The flags of the system call `open`, which an opener gets.
    pub fn flags(self) -> i32 {
        const O_CLOEXEC: i32 = 0o2_000_000;
        let access = match (self.readable, self.writable) {
            (true, true) => 0o2,
            (false, _) => 0o1,
            (true, false) => 0,
        };
        let create = match self {
            Self { created: true, .. } => 0o300,
            Self {
                truncated: true, ..
            } => 0o1100,
            Self {
                appending: true, ..
            } => 0o2100,
            _ => 0,
        };
        access | create | O_CLOEXEC
    }

    pub fn options(self) -> OpenOptions {
        OpenOptions {
            access: match (self.readable, self.writable) {
                (true, true) => Access::Both,
                (false, _) => Access::Write,
                (true, false) => Access::Read,
            },
            create: self.created || self.truncated || self.appending,
            exclusive: self.created,
            truncate: self.truncated,
            append: self.appending,
            directory: false,
            no_follow: false,
            permissions: 0o666,
        }
    }
}

/// What `open` is told, which is what `FileIO` is told and whether the file is text.
pub(super) struct Mode {
    /// The letters for `FileIO`.
    pub raw: &'static str,
    /// Whether it is for reading and writing.
    pub updating: bool,
    /// Whether it is for reading, `+` aside.
    pub reading: bool,
    pub binary: bool,
}

impl Mode {
    pub fn parse(mode: &str, vm: &VirtualMachine) -> PyResult<Self> {
        let invalid = || vm.new_value_error(format!("invalid mode: '{mode}'"));
        let mut seen = [false; 7];
        for letter in mode.chars() {
            let index = "xrwatb+".find(letter).ok_or_else(invalid)?;
            if std::mem::replace(&mut seen[index], true) {
                return Err(invalid());
            }
        }
        let [
            creating,
            reading,
            writing,
            appending,
            text,
            binary,
            updating,
        ] = seen;
        if text && binary {
            return Err(vm.new_value_error("can't have text and binary mode at once"));
        }
        let raw = match (creating, reading, writing, appending, updating) {
            (true, false, false, false, false) => "xb",
            (true, false, false, false, true) => "xb+",
            (false, true, false, false, false) => "rb",
            (false, true, false, false, true) => "rb+",
            (false, false, true, false, false) => "wb",
            (false, false, true, false, true) => "wb+",
            (false, false, false, true, false) => "ab",
            (false, false, false, true, true) => "ab+",
            (false, false, false, false, _) => {
                return Err(vm.new_value_error(
                    "Must have exactly one of create/read/write/append mode and at most one plus",
                ));
            }
            _ => {
                return Err(
                    vm.new_value_error("must have exactly one of create/read/write/append mode")
                );
            }
        };
        Ok(Self {
            raw,
            updating,
            reading,
            binary,
        })
    }
}
