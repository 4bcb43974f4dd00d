//! The crate's own tests in a dedicated worker of headless Chromium.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::artifact;
use crate::target::Claim;
use crate::tools::{self, Chrome};
use crate::workspace::Workspace;

/// `cargo test` for `tests/wasm.rs`, with this program as the one that runs what cargo has compiled.
///
/// wasm-bindgen's runner is linked into this program, so the version in Cargo.lock is the one that is used and nothing has to be
/// installed.
pub fn wasm_tests(workspace: &Workspace, chrome: &Chrome, target: &Claim) -> Result<Command> {
    let this = std::env::current_exe().context("this program does not know where it lies")?;
    let runner = serde_json::to_string(&[this.to_string_lossy().as_ref(), "wasm-test-runner"])?;
    let mut command = Command::new(tools::cargo());
    command
        .current_dir(workspace.root())
        .args([
            "test",
            "--locked",
            "--test",
            "wasm",
            "--target",
            artifact::TARGET,
        ])
        .arg("--target-dir")
        .arg(target.directory())
        .arg("--config")
        .arg(format!("target.{}.runner={runner}", artifact::TARGET))
        .env("CHROMEDRIVER", &chrome.driver)
        .env(
            "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
            webdriver_file(workspace, chrome)?,
        )
        // Starting both engines takes its time in a build without optimisation.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    Ok(command)
}

/// What wasm-bindgen-test-runner would do if it were installed.
pub fn run_wasm_tests(arguments: Vec<OsString>) -> Result<()> {
    let name = OsString::from("wasm-bindgen-test-runner");
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(
        [name].into_iter().chain(arguments),
    )
}

/// The checkout's webdriver.json with the browser that was found in the place of Debian's.
fn webdriver_file(workspace: &Workspace, chrome: &Chrome) -> Result<PathBuf> {
    let text = fs::read_to_string(workspace.root().join("webdriver.json"))
        .context("cannot read webdriver.json")?;
    let mut capabilities: Value =
        serde_json::from_str(&text).context("webdriver.json is no JSON")?;
    capabilities["goog:chromeOptions"]["binary"] = chrome.browser.to_string_lossy().into();
    let file = workspace.cache().join("webdriver.json");
    fs::create_dir_all(workspace.cache())?;
    fs::write(&file, serde_json::to_vec_pretty(&capabilities)?)?;
    Ok(file)
}
