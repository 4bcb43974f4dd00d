//! What the fuzzer's bytes mean.

use std::collections::BTreeMap;

use sandglass::{Language, Limits, Request};

/// A run to try.
pub struct Input {
    pub language: Language,
    pub request: Request,
    /// Whether to run it twice and compare.
    pub twice: bool,
}

impl Input {
    /// Every sequence of bytes is an input, and a program is one as it stands in its file.
    ///
    /// What begins with `#` is Python, all else JavaScript. The third byte chooses the limits, so a program says in a
    /// comment at its start what it is to have: `# 0` or `//0`.
    pub fn parse(bytes: &[u8]) -> Self {
        let language = match bytes.first() {
            Some(b'#') => Language::Python,
            _ => Language::JavaScript,
        };
        let class = bytes.get(2).copied().unwrap_or_default();
        let request = Request {
            code: String::from_utf8_lossy(bytes).into_owned(),
            input: b"3\n1 2 3\n\xc3\xa9 no newline at the end".to_vec().into(),
            args: vec!["first".to_owned(), "second é".to_owned()],
            env: BTreeMap::from([("NAME".to_owned(), "value".to_owned())]),
            limits: limits(class % 4),
            ..Request::default()
        };
        Self {
            language,
            request,
            // RustPython's `random` takes its seed from the system, so only JavaScript is the same each time.
            twice: class & 4 != 0 && language == Language::JavaScript,
        }
    }
}

/// Few enough that a flood is over soon, and as different in kind as they can be.
fn limits(class: u8) -> Limits {
    let (max_memory_bytes, max_output_bytes) = match class {
        0 => (64 << 20, 64 << 10),
        1 => (2 << 20, 64 << 10),
        2 => (64 << 20, 100),
        _ => (256 << 10, 0),
    };
    Limits {
        max_memory_bytes,
        max_output_bytes,
    }
}
