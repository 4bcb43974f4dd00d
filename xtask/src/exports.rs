//! Which functions of a compiled module the outside may call.

use std::collections::HashSet;

use walrus::Module;

/// wasm-bindgen's marker for a function of ours: for each export `name`, the compiler also emits one of this name and `name`.
const DESCRIBE: &str = "__wbindgen_describe_";

/// Removes the exports that neither the glue nor the worker calls, and returns how many.
///
/// C libraries that were translated to Rust export their whole interface from every module they are linked into: lzma and bzip2, which
/// Python brings along, export 114 functions, and what is exported cannot be collected as garbage.
pub fn drop_unused(module: &mut Module) -> usize {
    let described: HashSet<String> = module
        .exports
        .iter()
        .filter_map(|export| export.name.strip_prefix(DESCRIBE).map(str::to_owned))
        .collect();
    let unused: Vec<_> = module
        .exports
        .iter()
        .filter(|export| !is_used(&export.name, &described))
        .map(|export| export.id())
        .collect();
    for &export in &unused {
        module.exports.delete(export);
    }
    unused.len()
}

/// Names that begin with two underscores are the linker's and wasm-bindgen's; ours are described, or begin with the crate's name.
fn is_used(name: &str, described: &HashSet<String>) -> bool {
    name == "memory"
        || name.starts_with("__")
        || name.starts_with("sandglass_")
        || described.contains(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_called_stays() {
        let described = HashSet::from(["run".to_owned()]);
        for used in [
            "memory",
            "__stack_pointer",
            "__wbindgen_malloc",
            "sandglass_start",
            "run",
        ] {
            assert!(is_used(used, &described), "{used}");
        }
        for unused in ["lzma_code", "BZ2_bzCompress", "running"] {
            assert!(!is_used(unused, &described), "{unused}");
        }
    }
}
