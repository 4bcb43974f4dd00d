//! The tools of other people: finding them, and installing what is missing.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::artifact::TARGET;
use crate::cache::{self, Key};
use crate::command::{answer, run, say};
use crate::workspace::Workspace;

const OLDEST_NODE: u32 = 20;

/// The cargo that started this program.
pub fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Where cargo keeps the sources of the crates it has downloaded.
pub fn cargo_home() -> Option<PathBuf> {
    match env::var_os("CARGO_HOME").filter(|value| !value.is_empty()) {
        Some(path) => std::path::absolute(path).ok(),
        None => directories::UserDirs::new().map(|user| user.home_dir().join(".cargo")),
    }
}

/// npm, under the name that starts it without a shell.
pub fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command
        .env("npm_config_fund", "false")
        .env("npm_config_audit", "false")
        .env("npm_config_update_notifier", "false");
    command
}

pub fn require_node() -> Result<()> {
    let cure = format!(
        "install Node.js {OLDEST_NODE} or newer, with npm, from https://nodejs.org or your system's packages"
    );
    let Some(version) = answer("node", &["--version"]) else {
        bail!("Node.js was not found: {cure}");
    };
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("Node.js is {version}: {cure}"),
    }
}

/// Makes sure that the toolchain in use can compile to WebAssembly.
pub fn ensure_wasm_target() -> Result<()> {
    let sysroot = answer("rustc", &["--print", "sysroot"])
        .context("rustc was not found: install Rust with rustup, from https://rustup.rs")?;
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .exists()
    {
        return Ok(());
    }
    say(format!("installing Rust's standard library for {TARGET}"));
    run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
        format!("this toolchain cannot compile to {TARGET}: install Rust with rustup, from https://rustup.rs")
    })
}

/// Installs the npm packages of a directory, unless they are there and as its lock file has them.
pub fn ensure_npm_packages(directory: &Path) -> Result<()> {
    let installed = fs::metadata(directory.join("node_modules/.package-lock.json"))
        .and_then(|file| file.modified());
    let locked = fs::metadata(directory.join("package-lock.json")).and_then(|file| file.modified());
    match (installed, locked) {
        (Ok(installed), Ok(locked)) if installed >= locked => return Ok(()),
        (_, Err(_)) => bail!("{} has no package-lock.json", directory.display()),
        _ => {}
    }
    say(format!(
        "npm ci in {}",
        directory.file_name().unwrap_or_default().display()
    ));
    run(npm().current_dir(directory).arg("ci"))
}

/// The path of a wasm-opt that understands what the compiler emits: those of Debian and crates.io are too old, npm's is current.
pub fn ensure_wasm_opt(workspace: &Workspace) -> Result<PathBuf> {
    let ours = workspace.root().join("xtask");
    let key = Key::new().path(&ours, "package-lock.json")?.finish();
    let tools = cache::directory(&workspace.cache().join("tools"), &key, |directory| {
        for name in ["package.json", "package-lock.json"] {
            fs::copy(ours.join(name), directory.join(name))?;
        }
        say("installing wasm-opt");
        run(npm().current_dir(directory).arg("ci"))
    })?;
    Ok(tools.join("node_modules/binaryen/bin/wasm-opt"))
}

/// A browser and the program that drives it.
pub struct Chrome {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
const DRIVERS: &[&str] = &["chromedriver", "chromium.chromedriver"];
const CHROME_CURE: &str = "install Chromium and chromedriver (on Debian: apt-get install chromium chromium-driver), or set CHROME and CHROMEDRIVER to their paths";

/// Finds Chrome or Chromium with its driver, or installs them where that takes no question: as root on a Debian.
pub fn ensure_chrome() -> Result<Chrome> {
    if let Some(chrome) = find_chrome() {
        return Ok(chrome);
    }
    let Some(mut apt) = apt_get() else {
        bail!("no browser to test with: {CHROME_CURE}");
    };
    say("installing Chromium and its driver");
    run(apt().arg("update"))
        .and_then(|()| run(apt().args(["install", "-y", "chromium", "chromium-driver"])))
        .context(CHROME_CURE)?;
    find_chrome().with_context(|| format!("no browser to test with: {CHROME_CURE}"))
}

fn find_chrome() -> Option<Chrome> {
    Some(Chrome {
        browser: find("CHROME", BROWSERS)?,
        driver: find("CHROMEDRIVER", DRIVERS)?,
    })
}

/// What the variable names, or the first of the names in PATH.
fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(path) = env::var_os(variable).filter(|value| !value.is_empty()) {
        return Some(path.into());
    }
    let path = env::var_os("PATH")?;
    let mut candidates = names
        .iter()
        .flat_map(|name| env::split_paths(&path).map(move |directory| directory.join(name)));
    candidates.find(|candidate| candidate.is_file())
}

/// Starts apt-get, with sudo when that asks for no password; `None` where neither is to be had.
fn apt_get() -> Option<impl FnMut() -> Command> {
    answer("apt-get", &["--version"])?;
    let root = answer("id", &["-u"])? == "0";
    if !root {
        answer("sudo", &["-n", "true"])?;
    }
    Some(move || {
        let mut command = if root {
            Command::new("apt-get")
        } else {
            Command::new("sudo")
        };
        if !root {
            command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        }
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    })
}
