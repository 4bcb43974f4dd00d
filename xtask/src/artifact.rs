//! From the crate to what a browser loads: cargo, wasm-bindgen, wasm-opt.
//!
//! The finished files are kept in the cache under a name made from everything that decides their bytes, so a fresh clone of known
//! sources takes them from there, and nothing is built twice.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::cache::{self, Key};
use crate::cold::Cold;
use crate::command::{run, say};
use crate::target::Claim;
use crate::workspace::Workspace;
use crate::{bake, exports, tools, trash};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// What is compiled into the artifacts, relative to the checkout, but for what is [`foreign`]. A build that reads anything else is refused, see
/// `check_inputs`.
const INPUTS: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "crates",
    "rust-toolchain.toml",
    ".cargo/config.toml",
    "build.rs",
    "build",
    "src",
];

/// What of them is of another engine alone: a change to it leaves this artifact as it is.
fn foreign(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Javascript => &["src/python"],
        Engine::Python => &["src/javascript", "crates/typescript", "crates/nesting"],
    }
}

/// The steps from source to artifact are inputs too: a change to one of them must not find what the old ones made.
const STEPS: &[&str] = &[
    include_str!("artifact.rs"),
    include_str!("exports.rs"),
    include_str!("bake.rs"),
    include_str!("cold.rs"),
    include_str!("parts.rs"),
    include_str!("references.rs"),
    include_str!("stack.rs"),
    include_str!("trash.rs"),
    bake::SCRIPT,
    include_str!("../package-lock.json"),
];

/// What wasm-bindgen writes beside the module: the worker's bundle is made from it.
const GLUE: &[&str] = &["sandglass.js", "sandglass.d.ts", "sandglass_bg.wasm.d.ts"];
const WASM: &str = "sandglass_bg.wasm";

/// A table of what the artifact is made of.
const PARTS: &str = "parts.txt";

/// The archive of Python's standard library.
const STDLIB: &str = "stdlib.wasm";

/// The section of the compiled module that holds it.
const STDLIB_SECTION: &str = "sandglass.stdlib";

/// The name is that of the cargo feature, of the artifact and of the glue's directory.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Javascript,
    Python,
}

impl Engine {
    pub const ALL: &[Self] = &[Self::Javascript, Self::Python];

    pub fn name(self) -> &'static str {
        match self {
            Self::Javascript => "javascript",
            Self::Python => "python",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// What is published.
    Release,
    /// What compiles fast, for work on the crate.
    Dev,
}

impl Profile {
    pub fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "dev",
        }
    }

    /// Where cargo puts the results of the profile: its own name, but for dev.
    pub fn directory(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "debug",
        }
    }
}

/// Brings `pkg/dist/<engine>.wasm` and `pkg/glue/<engine>/` up to date.
pub fn build(workspace: &Workspace, engine: Engine, profile: Profile) -> Result<()> {
    let room =
        workspace
            .cache()
            .join("artifacts")
            .join(format!("{}-{}", engine.name(), profile.name()));
    let key = key(workspace, engine)?;
    let mut made = false;
    let artifact = cache::directory(&room, &key, |output| {
        made = true;
        make(workspace, engine, profile, output)?;
        if self::key(workspace, engine)? != key {
            bail!(
                "the sources of {} were changed while it was built: build it again",
                engine.name()
            );
        }
        Ok(())
    })?;
    if !made {
        say(format!("{}: up to date", engine.name()));
    }
    cache::prune(&room, 4)?;

    for name in GLUE {
        install(&artifact.join(name), &glue(workspace, engine).join(name))?;
    }
    install(&artifact.join(PARTS), &parts_file(workspace, engine))?;
    install(
        &artifact.join(WASM),
        &workspace.dist().join(format!("{}.wasm", engine.name())),
    )?;
    match engine {
        Engine::Javascript => Ok(()),
        Engine::Python => install(
            &artifact.join(STDLIB),
            &workspace.dist().join("python-stdlib.wasm"),
        ),
    }
}

fn glue(workspace: &Workspace, engine: Engine) -> PathBuf {
    workspace.package().join("glue").join(engine.name())
}

/// Where to read what the artifact in `pkg/dist` is made of.
pub fn parts_file(workspace: &Workspace, engine: Engine) -> PathBuf {
    glue(workspace, engine).join(PARTS)
}

/// A name for everything that decides the bytes of an artifact.
fn key(workspace: &Workspace, engine: Engine) -> Result<String> {
    let key = STEPS.iter().fold(Key::new(), |key, step| key.text(step));
    Ok(INPUTS
        .iter()
        .try_fold(key, |key, input| {
            key.path_without(workspace.root(), input, foreign(engine))
        })?
        .finish())
}

fn make(workspace: &Workspace, engine: Engine, profile: Profile, output: &Path) -> Result<()> {
    let started = Instant::now();
    let module = compile(workspace, engine, profile)?;
    let cold = bind(engine, module, output)?;
    if profile == Profile::Release {
        optimize(workspace, engine.name(), &output.join(WASM))?;
    }
    say(format!("{}: booting", engine.name()));
    let parts = bake::bake(engine, &cold, &output.join(WASM), &output.join(STDLIB))?;
    fs::write(output.join(PARTS), parts.print())?;
    for file in [WASM, STDLIB].map(|name| output.join(name)) {
        if file.exists() {
            check_paths(workspace, &file)?;
        }
    }
    say(format!(
        "{}: built in {:.0} s",
        engine.name(),
        started.elapsed().as_secs_f64()
    ));
    Ok(())
}

/// The module as the compiler makes it.
fn compile(workspace: &Workspace, engine: Engine, profile: Profile) -> Result<Vec<u8>> {
    // A directory for each engine: cargo gives this library one file name whatever its features, and could hand out the other's.
    let directory = workspace.target().join("artifacts").join(engine.name());
    let options = ["--target", TARGET];
    let target = Claim::new(workspace, directory, "sandglass", profile.name(), &options)?;
    let hint = match (engine, profile) {
        (Engine::Python, Profile::Release) => ", about ten minutes when nothing of it is there yet",
        _ => "",
    };
    say(format!(
        "{}: compiling ({}{hint})",
        engine.name(),
        profile.name()
    ));
    run(Command::new(tools::cargo())
        .current_dir(workspace.root())
        .args([
            "build",
            "--lib",
            "--locked",
            "--target",
            TARGET,
            "--profile",
            profile.name(),
        ])
        .args(["--no-default-features", "--features", engine.name()])
        .arg("--target-dir")
        .arg(target.directory())
        // The configuration file's flags and these are joined; flags from the environment would replace both.
        .arg("--config")
        .arg(format!(
            "target.{TARGET}.rustflags={}",
            serde_json::to_string(&flags(workspace, engine))?
        ))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS"))?;
    let results = target.directory().join(TARGET).join(profile.directory());
    check_inputs(workspace, engine, &results.join("sandglass.d"))?;
    let module = results.join("sandglass.wasm");
    fs::read(&module).with_context(|| format!("cannot read {}", module.display()))
}

/// How much is copied into callers, in LLVM's units; 225 is its default, and 50 where it optimizes for size.
///
/// Boa's parser is generic in its input. Optimized for speed, each crate gets copies of its own; optimized for size they share one. With
/// this, what is optimized for size runs as fast as `opt-level = 2` for Boa alone would make it, and the download is 1.06 MB and not 1.15.
/// With 150 it is 1.03 MB, and programs take 5 % longer (the benchmark's, geometric mean).
const JAVASCRIPT_INLINING: &str = "-Cllvm-args=-inline-threshold=225";

/// The compiler's flags beside those of `.cargo/config.toml`.
fn flags(workspace: &Workspace, engine: Engine) -> Vec<String> {
    let mut flags = remaps(workspace);
    if engine == Engine::Javascript {
        flags.push(JAVASCRIPT_INLINING.to_owned());
    }
    flags
}

/// Takes the directories of this machine out of the panic messages in the artifact.
///
/// The checkout is not among them: cargo names its files relative to it, and a flag that differs between two clones would make cargo
/// build every dependency again.
pub fn remaps(workspace: &Workspace) -> Vec<String> {
    // rustc takes the last that matches, so the home directory, which usually holds the others, goes first.
    let mut remaps = Vec::new();
    if let Some(home) = home() {
        remaps.push(format!("--remap-path-prefix={}=~", home.display()));
    }
    if let Some(cargo_home) = tools::cargo_home() {
        remaps.push(format!(
            "--remap-path-prefix={}=cargo",
            cargo_home.display()
        ));
        remaps.push(format!(
            "--remap-path-prefix={}=crates",
            cargo_home.join("registry/src").display()
        ));
    }
    remaps.push(format!(
        "--remap-path-prefix={}=target",
        workspace.target().display()
    ));
    remaps
}

fn home() -> Option<PathBuf> {
    directories::UserDirs::new()
        .map(|user| user.home_dir().to_owned())
        .filter(|home| home.parent().is_some())
}

/// Fails when the compiler read a file of the checkout that the cache's key does not cover.
fn check_inputs(workspace: &Workspace, engine: Engine, dependencies: &Path) -> Result<()> {
    let text = fs::read_to_string(dependencies)
        .with_context(|| format!("cannot read {}", dependencies.display()))?;
    let unknown: BTreeSet<_> = read_dependencies(&text)
        .filter_map(|file| file.strip_prefix(workspace.root()).ok().map(Path::to_owned))
        .filter(|file| {
            let is_input = INPUTS.iter().any(|input| file.starts_with(input))
                && !foreign(engine).iter().any(|other| file.starts_with(other));
            !is_input && !workspace.root().join(file).starts_with(workspace.target())
        })
        .collect();
    if !unknown.is_empty() {
        bail!(
            "the build reads {unknown:?}: add it to INPUTS in xtask/src/artifact.rs, or a change to it will not be noticed"
        );
    }
    Ok(())
}

/// The files on the right side of a Makefile rule, as cargo writes it: white space in a name is escaped.
fn read_dependencies(rule: &str) -> impl Iterator<Item = PathBuf> {
    let files = rule
        .lines()
        .next()
        .and_then(|line| line.split_once(": "))
        .map_or("", |(_, files)| files);
    let files = files.replace("\\ ", "\0");
    files
        .split_whitespace()
        .map(|file| PathBuf::from(file.replace('\0', " ")))
        .collect::<Vec<_>>()
        .into_iter()
}

/// Makes the artifact and its glue of a compiled module, and tells what data of it is cold.
fn bind(engine: Engine, compiled: Vec<u8>, output: &Path) -> Result<Cold> {
    let cold = match engine {
        // It has no archive for cold data to travel in.
        Engine::Javascript => Cold::default(),
        Engine::Python => Cold::find(&compiled)?,
    };
    say(format!("{}: wasm-bindgen", engine.name()));
    let mut module = walrus::ModuleConfig::new()
        .generate_dwarf(false)
        .parse(&compiled)
        .context("cargo built no module")?;
    cold.gate(&mut module)?;
    if engine == Engine::Python {
        trash::queue(&mut module)?;
    }
    for section in ["linking", "reloc.CODE", "reloc.DATA"] {
        module.customs.remove_raw(section);
    }
    if let Some(stdlib) = module.customs.remove_raw(STDLIB_SECTION) {
        fs::write(output.join(STDLIB), stdlib.data)?;
    }
    let dropped = exports::drop_unused(&mut module);
    if dropped > 0 {
        say(format!(
            "{}: dropped {dropped} exports that nothing calls",
            engine.name()
        ));
    }
    Bindgen::new()
        .input_module("sandglass", module)
        .web(true)?
        .typescript(true)
        // The page fetches the artifact, so the glue must not name it: a bundler would look for the file.
        .omit_default_module_path(true)
        // `__stack_pointer` is among what the linker exports.
        .keep_lld_exports(true)
        // The names serve to tell where the bytes are, and go when the module is baked.
        .remove_name_section(false)
        .remove_producers_section(true)
        .generate(output)
        .context("wasm-bindgen failed")?;
    Ok(cold)
}

pub fn optimize(workspace: &Workspace, name: &str, wasm: &Path) -> Result<()> {
    let wasm_opt = tools::ensure_wasm_opt(workspace)?;
    say(format!("{name}: wasm-opt"));
    run(Command::new("node")
        .arg(wasm_opt)
        .args(WASM_OPT)
        .arg(wasm)
        .arg("-o")
        .arg(wasm))
}

/// `-O1`, because more of it makes a larger download: of JavaScript, 5.7 MB become 5.2 MB (5.1 with `-O3`) and 918 kB in brotli become
/// 916 kB (952), in 22 s (71). Python's 16.0 MB become 15.3 MB in a minute. Programs run as fast after either.
///
/// The features are those that rustc turns on for the target.
const WASM_OPT: &[&str] = &[
    "-O1",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--debuginfo",
    "--strip-producers",
    "--strip-target-features",
];

/// Fails when the artifact tells where it was built.
pub fn check_paths(workspace: &Workspace, wasm: &Path) -> Result<()> {
    let bytes = fs::read(wasm)?;
    let places = [
        home(),
        tools::cargo_home(),
        Some(workspace.root().to_owned()),
        Some(workspace.target().to_owned()),
    ];
    for place in places.into_iter().flatten() {
        let place = format!("{}{}", place.display(), std::path::MAIN_SEPARATOR);
        if let Some(at) = bytes
            .windows(place.len())
            .position(|window| window == place.as_bytes())
        {
            let end = bytes.len().min(at + 120);
            bail!(
                "a path of this machine stands in the artifact: {}",
                String::from_utf8_lossy(&bytes[at..end]).escape_debug()
            );
        }
    }
    Ok(())
}

/// Copies a file unless it is there already, so that what is made from it stays up to date.
pub fn install(from: &Path, to: &Path) -> Result<()> {
    let new = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    if fs::read(to).is_ok_and(|old| old == new) {
        return Ok(());
    }
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(to, new).with_context(|| format!("cannot write {}", to.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_may_have_spaces_in_their_names() {
        let files: Vec<_> =
            read_dependencies("/t/a\\ b.wasm: /r/src/lib.rs /r/my\\ file.rs\n\n/r/other:\n")
                .collect();
        assert_eq!(
            files,
            [
                PathBuf::from("/r/src/lib.rs"),
                PathBuf::from("/r/my file.rs")
            ]
        );
    }
}
