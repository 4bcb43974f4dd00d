//! The artifact that makes JavaScript of TypeScript: a module with a few exports of its own, without glue and without anything baked in.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::artifact::{self, Profile, TARGET};
use crate::cache::{self, Key};
use crate::command::{run, say};
use crate::target::Claim;
use crate::tools;
use crate::workspace::Workspace;

const NAME: &str = "typescript";
const PACKAGE: &str = "sandglass-typescript";
const WASM: &str = "typescript.wasm";

/// What it is compiled from, relative to the checkout.
const INPUTS: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    ".cargo/config.toml",
    "crates/nesting",
    "crates/typescript/Cargo.toml",
    "crates/typescript/src",
];

const STEPS: &[&str] = &[
    include_str!("typescript.rs"),
    include_str!("artifact.rs"),
    include_str!("../package-lock.json"),
];

/// Memory that an instance may have, in bytes: a source of the ten megabytes that a request may have takes less, and one that a program
/// writes itself shall not take the page's.
const MAX_MEMORY: usize = 512 << 20;

/// Brings `pkg/dist/typescript.wasm` up to date.
pub fn build(workspace: &Workspace, profile: Profile) -> Result<()> {
    let name = format!("{NAME}-{}", profile.name());
    let room = workspace.cache().join("artifacts").join(name);
    let key = STEPS.iter().fold(Key::new(), |key, step| key.text(step));
    let key = INPUTS
        .iter()
        .try_fold(key, |key, input| key.path(workspace.root(), input))?;
    let mut made = false;
    let artifact = cache::directory(&room, &key.finish(), |output| {
        made = true;
        make(workspace, profile, output)
    })?;
    if !made {
        say(format!("{NAME}: up to date"));
    }
    cache::prune(&room, 4)?;
    artifact::install(&artifact.join(WASM), &workspace.dist().join(WASM))
}

fn make(workspace: &Workspace, profile: Profile, output: &Path) -> Result<()> {
    let directory = workspace.target().join("artifacts").join(NAME);
    let options = ["--target", TARGET];
    let target = Claim::new(workspace, directory, PACKAGE, profile.name(), &options)?;
    say(format!("{NAME}: compiling ({})", profile.name()));
    let mut flags = artifact::remaps(workspace);
    flags.push(format!("-Clink-arg=--max-memory={MAX_MEMORY}"));
    run(Command::new(tools::cargo())
        .current_dir(workspace.root())
        .args(["build", "--lib", "--locked", "--package", PACKAGE])
        .args(options)
        .args(["--profile", profile.name()])
        .arg("--target-dir")
        .arg(target.directory())
        // The configuration file's flags and these are joined; flags from the environment would replace both.
        .arg("--config")
        .arg(format!(
            "target.{TARGET}.rustflags={}",
            serde_json::to_string(&flags)?
        ))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS"))?;
    let results = target.directory().join(TARGET).join(profile.directory());
    let compiled = results.join("sandglass_typescript.wasm");
    let wasm = output.join(WASM);
    fs::copy(&compiled, &wasm).with_context(|| format!("cannot copy {}", compiled.display()))?;
    if profile == Profile::Release {
        artifact::optimize(workspace, NAME, &wasm)?;
    }
    strip(&wasm)?;
    artifact::check_paths(workspace, &wasm)
}

/// Takes out the names of functions, and what else is there for tools.
fn strip(wasm: &Path) -> Result<()> {
    let bytes = fs::read(wasm)?;
    let mut module = walrus::ModuleConfig::new()
        .generate_dwarf(false)
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse(&bytes)
        .context("cargo built no module")?;
    let sections: Vec<_> = module
        .customs
        .iter()
        .map(|(_, section)| section.name().to_owned())
        .collect();
    for section in sections {
        module.customs.remove_raw(&section);
    }
    Ok(fs::write(wasm, module.emit_wasm())?)
}
