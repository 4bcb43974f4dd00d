//! Which of Node's modules cannot be here.

const NETWORK: &str = "programs have no network here";
const PROCESSES: &str = "programs cannot start processes here";
const TERMINAL: &str = "there is no terminal here";
const INTERNALS: &str = "it opens Node's own internals, which there are none of here";
const UNKNOWN: &str = "it is not part of this engine";

const ABSENT: &[(&str, &str)] = &[
    ("child_process", PROCESSES),
    ("cluster", PROCESSES),
    ("dgram", NETWORK),
    ("dns", NETWORK),
    ("dns/promises", NETWORK),
    ("domain", UNKNOWN),
    ("http", NETWORK),
    ("http2", NETWORK),
    ("https", NETWORK),
    ("inspector", INTERNALS),
    ("inspector/promises", INTERNALS),
    ("net", NETWORK),
    ("repl", TERMINAL),
    ("test", UNKNOWN),
    ("test/reporters", UNKNOWN),
    ("tls", NETWORK),
    ("trace_events", INTERNALS),
    ("v8", INTERNALS),
    ("vm", UNKNOWN),
    ("wasi", UNKNOWN),
    ("zlib", UNKNOWN),
];

/// Why there is no such module, if Node has it: the rest of a sentence.
pub(in super::super) fn reason(name: &str) -> Option<&'static str> {
    let name = name.strip_prefix(super::SCHEME).unwrap_or(name);
    let (_, reason) = ABSENT.iter().find(|(absent, _)| *absent == name)?;
    Some(reason)
}
