//! What the package's own code knows of the files beside it: how large they are, which no server tells of what it compresses.

use std::fs;

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// The files of each language, by what the package's code calls them.
const FILES: &[(&str, &[(&str, &str)])] = &[
    ("javascript", &[("wasm", "javascript.wasm")]),
    ("typescript", &[("wasm", "typescript.wasm")]),
    (
        "python",
        &[("wasm", "python.wasm"), ("stdlib", "python-stdlib.wasm")],
    ),
];

/// Writes `pkg/glue/manifest.js` and its types, from what stands in `pkg/dist`.
pub fn write(workspace: &Workspace) -> Result<()> {
    let size = |file: &str| -> Result<String> {
        let path = workspace.dist().join(file);
        let metadata =
            fs::metadata(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(metadata.len().to_string())
    };
    let glue = workspace.package().join("glue");
    fs::write(
        glue.join("manifest.js"),
        format!("export const manifest = {};\n", object(size)?),
    )?;
    let number = |_: &str| Ok("number".to_owned());
    fs::write(
        glue.join("manifest.d.ts"),
        format!("export declare const manifest: {};\n", object(number)?),
    )?;
    Ok(())
}

/// The table as JavaScript, and as a type, with what is said of each file.
fn object(say: impl Fn(&str) -> Result<String>) -> Result<String> {
    let languages = FILES
        .iter()
        .map(|(language, files)| {
            let sizes = files
                .iter()
                .map(|(name, file)| Ok(format!("{name}: {}", say(file)?)))
                .collect::<Result<Vec<_>>>()?;
            Ok(format!("{language}: {{ {} }}", sizes.join(", ")))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(format!("{{ {} }}", languages.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_in_it_under_its_language() {
        let text = object(|file| Ok(file.len().to_string())).unwrap();
        assert_eq!(
            text,
            "{ javascript: { wasm: 15 }, typescript: { wasm: 15 }, python: { wasm: 11, stdlib: 18 } }"
        );
    }

    #[test]
    fn a_file_that_is_missing_is_told() {
        let error = object(|file| anyhow::bail!("cannot read {file}")).unwrap_err();
        assert_eq!(error.to_string(), "cannot read javascript.wasm");
    }
}
