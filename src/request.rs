//! What the host asks for.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_bytes::ByteBuf;

use crate::filesystem::HOME;

/// One run. The page has validated and defaulted every field before it gets here.
#[derive(Clone, Debug, Deserialize)]
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
    /// What is laid into the working directory before the run, as relative paths and content. The program stands there too, as `main.py` or
    /// `main.js`.
    pub files: BTreeMap<String, ByteBuf>,
    /// Whether the host wants to know which files the program made or changed. It is the host that looks.
    pub collect_files: bool,
    /// The directory that the program is started in, an absolute path. It is made if there is none.
    pub working_directory: String,
    /// Whether the text of the last statement is wanted, if that is an expression, as [`Outcome::value`](crate::Outcome::value). `await`
    /// is allowed outside of functions then. JavaScript's top-level names are global then, as in a console.
    pub evaluate: bool,
    /// Whether what the program leaves stays for the next request to the same engine that says so too: a session. Nothing that
    /// belongs to the end of a program happens, such as handlers of `atexit`. Arguments, environment and seed are those of the first
    /// request. JavaScript's `let`, `const` and `class` may declare a name again.
    pub keep: bool,
    pub limits: Limits,
    /// Where the program's random numbers follow from; `None` for those of the host. It is the host that heeds it, with a
    /// [`SeededRandom`](crate::SeededRandom).
    pub seed: Option<u64>,
    /// Milliseconds since 1970 at which a [`VirtualClock`](crate::VirtualClock) starts; `None` for the real time. The
    /// host heeds it as well; local time is UTC then.
    pub clock: Option<u64>,
}

impl Default for Request {
    /// An empty program without input, in the guest's home.
    fn default() -> Self {
        Self {
            code: String::new(),
            input: ByteBuf::new(),
            args: Vec::new(),
            env: BTreeMap::new(),
            files: BTreeMap::new(),
            collect_files: false,
            working_directory: HOME.to_owned(),
            evaluate: false,
            keep: false,
            limits: Limits::default(),
            seed: None,
            clock: None,
        }
    }
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
