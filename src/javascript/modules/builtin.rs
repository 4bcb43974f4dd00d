//! Node's own modules, which are no files.

use boa_engine::{Context, JsResult, JsValue};

use super::Modules;

/// What a sandbox cannot have, and why.
const ABSENT: [(&str, &[&str]); 3] = [
    (
        "there is no network in the sandbox",
        &[
            "http",
            "http2",
            "https",
            "net",
            "tls",
            "dgram",
            "dns",
            "dns/promises",
        ],
    ),
    (
        "there are no processes and no threads in the sandbox",
        &["child_process", "cluster", "worker_threads"],
    ),
    (
        "the sandbox has nothing of V8 and of Node's own insides",
        &[
            "async_hooks",
            "diagnostics_channel",
            "domain",
            "inspector",
            "inspector/promises",
            "repl",
            "trace_events",
            "v8",
            "vm",
            "wasi",
            "zlib",
        ],
    ),
];

/// The name of a builtin that a specifier means, without `node:`.
pub(super) fn name(specifier: &str, context: &mut Context) -> JsResult<Option<String>> {
    let name = specifier.strip_prefix("node:").unwrap_or(specifier);
    Ok(require(name, context)?.map(|_| name.to_owned()))
}

/// A builtin, by its name without `node:`.
pub(super) fn require(name: &str, context: &mut Context) -> JsResult<Option<JsValue>> {
    if name == "module" {
        return Ok(Some(Modules::of(context).parts().constructor().into()));
    }
    Ok(None)
}

/// Why there is no such module, for the end of a message about it.
pub(super) fn absence(specifier: &str) -> Option<String> {
    let name = specifier.strip_prefix("node:").unwrap_or(specifier);
    let (reason, _) = ABSENT.iter().find(|(_, names)| names.contains(&name))?;
    Some(format!(": {reason}"))
}
