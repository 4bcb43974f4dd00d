//! What every interpreter does.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::{
    filesystem::{Errno, Filesystem},
    host::Host,
    outcome::Outcome,
    request::Request,
};

/// A language that an engine speaks. Serialised as its lower-case name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Python,
    JavaScript,
    TypeScript,
}

impl Language {
    /// Reads a language's name as the protocol spells it.
    ///
    /// ```
    /// # use sandglass::Language;
    /// assert_eq!(Language::from_name("python"), Some(Language::Python));
    /// assert_eq!(Language::from_name("cobol"), None);
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "python" => Some(Self::Python),
            "javascript" => Some(Self::JavaScript),
            "typescript" => Some(Self::TypeScript),
            _ => None,
        }
    }

    /// The name of the file that the program stands in.
    pub fn program_name(self) -> &'static str {
        match self {
            Self::Python => "main.py",
            Self::JavaScript => "main.js",
            Self::TypeScript => "main.ts",
        }
    }

    /// The exception that stands for recursion deeper than the native stack: its class and its message.
    pub fn stack_overflow(self) -> (&'static str, &'static str) {
        match self {
            Self::Python => ("RecursionError", "maximum recursion depth exceeded"),
            Self::JavaScript | Self::TypeScript => {
                ("RangeError", "Maximum call stack size exceeded")
            }
        }
    }
}

/// An interpreter that has been started and waits for a program.
pub trait Engine {
    /// The interpreter and its version, such as `RustPython 0.6.0`.
    fn runtime(&self) -> &'static str;

    /// The version of the language it speaks, such as `3.14`.
    fn version(&self) -> &'static str;

    /// Data of the program that starting the interpreter needed, and that nothing will read again. Whoever keeps the
    /// started interpreter can go without it.
    fn spent(&self) -> Vec<&'static [u8]> {
        Vec::new()
    }

    /// Runs one program to its end.
    ///
    /// Everything the guest does is in the outcome: this does not panic for a guest's mistake. It does not return
    /// when the host stops the run. An engine makes no attempt to clean up after a program: a pristine run is one
    /// on a fresh engine, or on one whose memory was restored.
    ///
    /// The files are those that [`lay_files`] made for the request, or any others.
    fn run(&mut self, request: &Request, host: Rc<dyn Host>, files: Rc<Filesystem>) -> Outcome;
}

/// Makes the files that a run begins with: those of the request, which are taken out of it, and the program itself.
///
/// # Errors
///
/// Gives the path that cannot be, and why.
pub fn lay_files(
    language: Language,
    request: &mut Request,
    host: Rc<dyn Host>,
) -> Result<Rc<Filesystem>, (String, Errno)> {
    let files = std::mem::take(&mut request.files);
    let files = files
        .into_iter()
        .map(|(path, bytes)| (path, bytes.into_vec()));
    let language = if request.typescript {
        Language::TypeScript
    } else {
        language
    };
    let program = (
        language.program_name().to_owned(),
        request.code.as_bytes().to_vec(),
    );
    let filesystem = Filesystem::new(host);
    filesystem.lay(&request.working_directory, files.chain([program]))?;
    Ok(Rc::new(filesystem))
}

/// Starts the engine for a language; `None` where its feature is not compiled in.
///
/// The host serves what starting itself needs (randomness). Each run brings a host of its own.
pub fn start(language: Language, host: Rc<dyn Host>) -> Option<Box<dyn Engine>> {
    match language {
        #[cfg(feature = "javascript")]
        Language::JavaScript => Some(Box::new(crate::javascript::JavaScript::start(host))),
        #[cfg(feature = "typescript")]
        Language::TypeScript => Some(Box::new(crate::typescript::TypeScript::start(host))),
        #[cfg(feature = "python")]
        Language::Python => Some(Box::new(crate::python::Python::start(host))),
        #[allow(unreachable_patterns)]
        _ => None,
    }
}
