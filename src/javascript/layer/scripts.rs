//! The text of the layer's modules.

include!(concat!(env!("OUT_DIR"), "/node_layer.rs"));

/// The modules that are only there by their whole name, `node:test`.
const WITH_SCHEME_ONLY: &[&str] = &["test", "test/reporters"];

/// A module's name and text.
pub(super) fn find(name: &str) -> Option<(&'static str, &'static str)> {
    let index = SCRIPTS.binary_search_by_key(&name, |(name, _)| name).ok()?;
    Some(SCRIPTS[index])
}

/// Whether a module is only there if its name begins with `node:`.
pub(super) fn needs_scheme(name: &str) -> bool {
    WITH_SCHEME_ONLY.contains(&name)
}
