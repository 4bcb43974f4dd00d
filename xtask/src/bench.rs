//! The benchmark: sandglass beside its peers, in one run. What it measures is written in benches/README.md.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::Value;

use crate::bench_report;
use crate::command::{answer, read, say};
use crate::measurements::{Download, Measurements};
use crate::sizes;
use crate::tools;
use crate::workspace::Workspace;

#[derive(Args)]
pub struct BenchOptions {
    /// How many times each engine is measured; the figures are medians
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=100))]
    rounds: u32,
    /// Measure only the engines whose names contain one of these words
    #[arg(long, value_name = "ENGINE", num_args = 1..)]
    only: Vec<String>,
    /// Print also where the time of sandglass's cold start goes
    #[arg(long)]
    profile: bool,
    /// Keep the tables and every single figure in benches/results
    #[arg(long)]
    save: bool,
}

const LEGEND: &str = "\
Medians; in brackets the ratio to sandglass: above 1, the peer needs more. Programs are timed inside the worker, everything else in the page.
All engines run in a Web Worker, served uncompressed by one local HTTP/1.1 server without special headers. Each round is a new browser profile.
Fresh run: a pristine interpreter. sandglass restores a snapshot, and keeps a warm spare worker as part of the package; Pyodide gets a new worker,
MicroPython a new instance, quickjs-emscripten a new runtime with a new context. Pyodide's snapshot is an option that its types mark as private.
Interrupting Pyodide takes SharedArrayBuffer, and so headers that pages seldom have. Floor: a worker without an interpreter.
";

/// Others than the benchmark keep more than half a processor busy.
const BUSY: f64 = 0.5;

/// Measures what stands in pkg/dist beside the peers and prints the tables.
pub fn run(workspace: &Workspace, options: &BenchOptions) -> Result<()> {
    tools::require_node()?;
    if !workspace.dist().join("index.js").exists() {
        bail!("nothing is built: run `cargo xtask build` first");
    }
    let chrome = tools::ensure_chrome()?;
    let benches = workspace.root().join("benches");
    tools::ensure_npm_packages(&benches)?;
    let mut node = Command::new("node");
    node.current_dir(&benches)
        .args(["bench.mjs", "--rounds"])
        .arg(options.rounds.to_string())
        .arg("--scratch")
        .arg(workspace.cache().join("bench"))
        .env("CHROME", &chrome.browser);
    for word in &options.only {
        node.arg("--only").arg(word);
    }
    if options.profile {
        node.arg("--profile");
    }
    let mut measurements: Measurements = serde_json::from_str(&read(&mut node)?)
        .context("benches/bench.mjs printed something else than its figures")?;
    for engine in &mut measurements.engines {
        for download in engine.downloads.iter_mut().chain(&mut engine.with_imports) {
            measure(workspace, download)?;
        }
    }
    let sandglass = answer("git", &["describe", "--always", "--dirty"]);
    let sandglass = sandglass.unwrap_or_else(|| "unknown".to_owned());
    measurements
        .environment
        .insert("sandglass".to_owned(), sandglass.into());

    let tables = format!(
        "{}\n{}\n{LEGEND}",
        heading(&measurements, options.rounds),
        bench_report::render(&measurements)
    );
    print!("{tables}");
    if options.save {
        save(workspace, &measurements, &tables)?;
    }
    Ok(())
}

fn measure(workspace: &Workspace, download: &mut Download) -> Result<()> {
    if download.counts() {
        let bytes = fs::read(&download.file)
            .with_context(|| format!("{} was measured and is gone", download.path))?;
        download.sizes = sizes::measure(workspace, &download.path, &bytes)?;
    }
    Ok(())
}

/// What was measured where, in a few lines.
fn heading(measurements: &Measurements, rounds: u32) -> String {
    let mut text = String::new();
    let text_of = |name: &str| match &measurements.environment[name] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let versions: BTreeMap<_, _> = measurements
        .engines
        .iter()
        .flat_map(|engine| &engine.versions)
        .collect();
    let peers: Vec<_> = versions
        .into_iter()
        .map(|(name, version)| format!("{name} {version}"))
        .collect();
    let load = measurements.environment["load"]
        .as_f64()
        .unwrap_or_default();
    writeln!(
        text,
        "sandglass {} beside {}\nChromium {}, {} × {}, {} GiB, {}, load before {load:.1}, rounds: {rounds}, {}",
        text_of("sandglass"),
        peers.join(", "),
        text_of("chromium"),
        text_of("cpus"),
        text_of("cpu"),
        text_of("memoryGiB"),
        text_of("platform"),
        text_of("date"),
    )
    .expect("a string takes every text");
    if load > BUSY {
        writeln!(text, "The machine was busy: the figures are higher than they should be, and those of some rounds more than others.")
            .expect("a string takes every text");
    }
    text
}

/// Writes the tables and the figures, named by the time and the commit.
fn save(workspace: &Workspace, measurements: &Measurements, tables: &str) -> Result<()> {
    let results = workspace.root().join("benches/results");
    fs::create_dir_all(&results)?;
    let environment = &measurements.environment;
    let word = |name: &str| environment[name].as_str().unwrap_or_default().to_owned();
    // Some file systems take no colon.
    let minute = word("date")
        .chars()
        .take(16)
        .collect::<String>()
        .replace(':', "");
    let stem = results.join(format!("{minute}-{}", word("sandglass")));
    let file = |extension: &str| PathBuf::from(format!("{}.{extension}", stem.display()));
    fs::write(file("md"), tables)?;
    fs::write(
        file("json"),
        serde_json::to_string_pretty(measurements)? + "\n",
    )?;
    say(format!("saved as {}", file("md").display()));
    Ok(())
}
