//! The npm package: TypeScript around the artifacts.

use std::fs;

use anyhow::{Context, Result};

use crate::artifact::Engine;
use crate::cache::Key;
use crate::command::{run, say};
use crate::manifest;
use crate::tools;
use crate::workspace::Workspace;

/// Builds `pkg/dist` around the artifacts that stand there already.
pub fn build(workspace: &Workspace) -> Result<()> {
    let package = workspace.package();
    // The worker's script holds the glue of every engine.
    if let Some(engine) = Engine::ALL
        .iter()
        .find(|engine| !package.join("glue").join(engine.name()).exists())
    {
        say(format!(
            "package: not built, since there is no {} yet",
            engine.name()
        ));
        return Ok(());
    }
    tools::ensure_npm_packages(&package)?;
    manifest::write(workspace)?;
    let stamp = package.join("node_modules/.sandglass-built");
    if fs::read_to_string(&stamp).is_ok_and(|built| state(workspace).is_ok_and(|now| now == built))
    {
        say("package: up to date");
        return Ok(());
    }
    say("package: npm run build");
    run(tools::npm().current_dir(&package).args(["run", "build"]))?;
    fs::write(&stamp, state(workspace)?)
        .with_context(|| format!("cannot write {}", stamp.display()))
}

/// What a build of the package reads and what it writes. The rest of its directory is tests, and copies that npm makes.
const STATE: &[&str] = &[
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "src",
    "glue",
    "dist",
];

/// A name for the package's sources and results together: nothing has to be built while both are as the last build left them.
fn state(workspace: &Workspace) -> Result<String> {
    let package = workspace.package();
    Ok(STATE
        .iter()
        .try_fold(Key::new(), |key, path| key.path(&package, path))?
        .finish())
}
