//! What the host asks for.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_bytes::ByteBuf;

/// One run. The page has validated and defaulted every field before it gets here.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Request {
    /// The program's source.
    pub code: String,
    /// Standard input, whole.
    pub input: ByteBuf,
    /// The program's arguments: `sys.argv[1:]`, `process.argv.slice(2)`.
    pub args: Vec<String>,
    /// The program's environment: `os.environ`, `process.env`. Nothing is added to it.
    pub env: BTreeMap<String, String>,
    pub limits: Limits,
    /// Where the program's random numbers follow from; `None` for those of the host. It is the host that heeds it, with a
    /// [`SeededRandom`](crate::SeededRandom).
    pub seed: Option<u64>,
    /// Milliseconds since 1970 at which a [`VirtualClock`](crate::VirtualClock) starts; `None` for the real time. The
    /// host heeds it as well; local time is UTC then.
    pub clock: Option<u64>,
}

/// The limits that hold inside the engine. The deadline is not among them: the page owns it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Limits {
    /// Bytes the guest may add to the started engine's memory.
    pub max_memory_bytes: usize,
    /// Bytes of stdout and stderr together.
    pub max_output_bytes: usize,
}

impl Default for Limits {
    /// 256 MiB of memory and 1 MiB of output, as in the npm package.
    fn default() -> Self {
        Self {
            max_memory_bytes: 256 << 20,
            max_output_bytes: 1 << 20,
        }
    }
}
