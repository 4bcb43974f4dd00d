//! Where the bytes of an artifact are.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::references::imported_functions;
use crate::sizes::grouped;

/// How many crates are told apart.
const CRATES: usize = 14;

/// What an artifact is made of, in bytes before any compression.
pub struct Parts {
    /// Each crate's functions, after generic ones were made for it; the largest first.
    code: Vec<(String, usize)>,
    /// The data that the compiler wrote, as far as the artifact holds it.
    pub tables: usize,
    /// What booting left in the heap.
    pub heap: usize,
    /// What stands beside the artifact, in the archive.
    pub archive: Vec<(&'static str, usize)>,
}

impl Parts {
    /// Reads the code's part from a module that has the names of its functions.
    pub fn of_code(wasm: &[u8]) -> Result<Self> {
        let mut names = BTreeMap::new();
        let mut bodies = Vec::new();
        let mut imported = 0;
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(imports) => imported = imported_functions(imports)?,
                Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
                Payload::CustomSection(custom) => {
                    if let KnownCustom::Name(sections) = custom.as_known() {
                        for section in sections {
                            if let Name::Function(functions) = section? {
                                for naming in functions {
                                    let naming = naming?;
                                    names.insert(naming.index, naming.name);
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        let mut crates: BTreeMap<String, usize> = BTreeMap::new();
        for (index, size) in (imported..).zip(bodies) {
            let name = names.get(&index).map_or("", |name| name);
            *crates.entry(crate_of(name)).or_default() += size;
        }
        let mut code: Vec<_> = crates.into_iter().collect();
        code.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
        Ok(Self {
            code,
            tables: 0,
            heap: 0,
            archive: Vec::new(),
        })
    }

    /// A table for people.
    pub fn print(&self) -> String {
        let mut text = String::new();
        let mut line = |size: usize, what: &str| {
            let _ = writeln!(text, "{:>14}  {what}", grouped(size as u64));
        };
        line(self.code.iter().map(|(_, size)| size).sum(), "code");
        for (name, size) in self.code.iter().take(CRATES) {
            line(*size, &format!("  {name}"));
        }
        let others = self.code.iter().skip(CRATES).map(|(_, size)| size);
        line(others.sum(), "  other crates");
        line(self.heap, "the started interpreter");
        line(self.tables, "tables");
        for (what, size) in &self.archive {
            line(*size, &format!("in the archive: {what}"));
        }
        text
    }
}

/// The crate that a function's mangled name begins with.
fn crate_of(name: &str) -> String {
    let path = format!("{:#}", demangle(name));
    // `<crate::Type as Trait>::function` and `<&mut crate::Type>::function` are functions of the crate.
    let path = path.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_');
    let path = path.trim_start_matches("mut ").trim_start_matches("dyn ");
    match path.split_once([':', '[']) {
        Some((name, _)) => name.to_owned(),
        None => "(no crate)".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_belong_to_crates() {
        assert_eq!(
            crate_of("_RNvNtCs5xFbviAJpFh_18rustpython_unicode4data4name"),
            "rustpython_unicode"
        );
        assert_eq!(
            crate_of("_ZN4core3fmt9Formatter3pad17h0123456789abcdefE"),
            "core"
        );
        assert_eq!(crate_of("sandglass_thaw"), "(no crate)");
    }

    #[test]
    fn the_rest_is_summed_up() {
        let parts = Parts {
            code: (1..=20)
                .rev()
                .map(|size| (format!("c{size}"), size))
                .collect(),
            tables: 5,
            heap: 1234,
            archive: vec![("modules", 7)],
        };
        let text = parts.print();
        assert!(text.contains("           210  code\n"), "{text}");
        assert!(text.contains("            21    other crates\n"), "{text}");
        assert!(
            text.contains("         1,234  the started interpreter\n"),
            "{text}"
        );
        assert!(
            text.contains("             7  in the archive: modules\n"),
            "{text}"
        );
    }
}
