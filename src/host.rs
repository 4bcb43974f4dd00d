//! What a guest may ask of the outside.
//!
//! An engine is given a host for each run and knows nothing else of the world: not the browser, not the clock,
//! not the entropy source. Whoever embeds the crate implements [`Host`]; the crate's own implementation for the
//! browser is in `src/wasm/`.

use std::time::Duration;

/// The two streams a guest writes to, by their file descriptors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Stdout = 1,
    Stderr = 2,
}

/// Why a run ends before its program does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The guest asked for it: `process.exit(n)`, `os._exit(n)`. The number is the exit code.
    Exit(i32),
    /// The guest wrote more than `Limits::max_output_bytes`.
    OutputLimit,
}

/// Why an archive of the standard library is refused: the rest of a sentence about it.
#[cfg(all(feature = "python", target_family = "wasm"))]
pub const OTHER_VERSION: &str = "it belongs to another version of the engine";

/// The outside, as a guest sees it.
///
/// The methods take `&self` because natives of an engine reach the host from everywhere, re-entrantly.
pub trait Host {
    /// Takes bytes that the guest wrote. They need not end at a character boundary.
    ///
    /// A host that has heard enough does not return: it calls [`Host::stop`].
    fn write(&self, stream: Stream, bytes: &[u8]);

    /// Reads standard input into `buffer` and tells how many bytes it wrote there; 0 is the end of input.
    ///
    /// Waits while there may be more to come.
    fn read(&self, buffer: &mut [u8]) -> usize;

    /// Wall-clock time since 1970-01-01T00:00:00Z.
    fn now(&self) -> Duration;

    /// Wall-clock time for what the guest did not ask the time for, such as the marks of files.
    fn peek(&self) -> Duration {
        self.now()
    }

    /// Time since a fixed point in the past, which never goes back.
    fn monotonic(&self) -> Duration;

    /// The name of the zone that local time is in, as the time zone database has it, such as `Europe/Berlin`. Local time is UTC
    /// if there is none, which is the default.
    ///
    /// Python takes the offsets of a zone that it knows from its own list, and otherwise from [`Host::utc_offset_minutes`].
    fn time_zone(&self) -> Option<String> {
        None
    }

    /// Minutes that local time is ahead of UTC at the given wall-clock time (UTC+1 is 60).
    fn utc_offset_minutes(&self, now: Duration) -> i32;

    /// Waits.
    fn sleep(&self, duration: Duration);

    /// Fills `bytes` with random numbers fit for keys.
    fn random(&self, bytes: &mut [u8]);

    /// Reads what stands at `offset` in the archive of Python's standard library, which native builds carry in themselves.
    ///
    /// A host that cannot read it does not return.
    #[cfg(all(feature = "python", target_family = "wasm"))]
    fn read_stdlib(&self, offset: usize, bytes: &mut [u8]);

    /// Ends the run, because what [`Host::read_stdlib`] reads is not what the engine needs. `reason` is the rest of a
    /// sentence about the archive.
    #[cfg(all(feature = "python", target_family = "wasm"))]
    fn refuse_stdlib(&self, reason: &str) -> !;

    /// Makes JavaScript of a TypeScript source, for an engine that runs only that; `file` is the name of the file. Gives what
    /// `sandglass_typescript::erased` calls encoded, and `None` if there is nobody who could.
    ///
    /// With the feature `typescript` the crate does it itself, which is the default then.
    fn erase_types(&self, file: &str, source: &str) -> Option<Vec<u8>> {
        #[cfg(feature = "typescript")]
        return Some(sandglass_typescript::erased::encode(
            &sandglass_typescript::erase(source, file),
        ));
        #[cfg(not(feature = "typescript"))]
        {
            let _ = (file, source);
            None
        }
    }

    /// Bytes that the guest may still add to memory, as far as the host caps that.
    fn memory_left(&self) -> usize {
        usize::MAX
    }

    /// Hears that the program is over and the engine is about to tell of it.
    ///
    /// A host that caps memory lets the engine have a little more from here on: a program that has used up all it
    /// may have is told of like any other.
    fn program_ended(&self) {}

    /// Ends the run at once, whatever the guest is doing; no handler of the guest runs.
    ///
    /// The engine is unusable afterwards. In a browser this is a trap after which the worker restores the
    /// snapshot; a native host may unwind with [`std::panic::resume_unwind`] and catch that around
    /// [`Engine::run`](crate::Engine::run).
    fn stop(&self, stop: Stop) -> !;
}
