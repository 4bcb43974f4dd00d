//! The fuzz target of `fuzz/`, without cargo-fuzz: built by the toolchain of the checkout, and run for a bounded time.

use std::env::consts;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::command::{answer, run, say};
use crate::tally::Tally;
use crate::target::Claim;
use crate::tools;
use crate::workspace::Workspace;

/// The programs that the fuzzer starts from, relative to the checkout.
const CORPUS: &str = "fuzz/corpus/run";

/// What it makes new programs of, beside parts of the old.
const DICTIONARY: &str = "fuzz/run.dict";

const SECONDS: u32 = 45;

/// Programs longer than this find nothing that shorter ones do not.
const MAX_BYTES: u32 = 4096;

/// A run is ended after half a second of processor time, which may take long where a machine is busy. One that is not ended is a finding.
const TIMEOUT_SECONDS: u32 = 300;

/// Where the random choices begin. It is the same each time, so that a change is not failed for what was there before it: who wants
/// to find something new runs the fuzzer for longer, see `fuzz/README.md`.
const SEED: u32 = 1;

/// The flags of `cargo fuzz build --sanitizer none`, but for what has a run write to tables of libFuzzer's: these are lost with its
/// process, and cost time. (The level without indirect calls is 3; cargo-fuzz has 4, comparisons, and the depth of the stack.)
const FLAGS: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=3 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-simplifycfg-branch-fold-threshold=0 \
    --cfg fuzzing";

/// Runs every program of the corpus, which is one test, and then what the fuzzer makes of them, which is another.
pub fn test(workspace: &Workspace) -> Result<Tally> {
    if consts::OS != "linux" {
        say("not run: fuzzing is done on Linux");
        return Ok(Tally::default());
    }
    let fuzzer = Fuzzer::build(workspace)?;
    let mut tally = Tally::of(fuzzer.run_corpus()?);
    tally += Tally::of(fuzzer.search()?);
    Ok(tally)
}

struct Fuzzer<'a> {
    workspace: &'a Workspace,
    target: Claim,
    program: PathBuf,
}

impl<'a> Fuzzer<'a> {
    fn build(workspace: &'a Workspace) -> Result<Self> {
        // With a target named, the flags are for what the target is made of, and not for build scripts and macros.
        let triple = host()?;
        let directory = workspace.target().join("fuzz");
        let target = Claim::new(
            workspace,
            directory,
            "sandglass",
            "dev",
            &["--target", &triple],
        )?;
        run(Command::new(tools::cargo())
            .current_dir(workspace.root())
            .args(["build", "--locked", "--package", "sandglass-fuzz"])
            .args(["--bin", "run", "--target", &triple])
            .arg("--target-dir")
            .arg(target.directory())
            .env("RUSTFLAGS", FLAGS)
            .env_remove("CARGO_ENCODED_RUSTFLAGS"))?;
        let program = target.directory().join(triple).join("debug/run");
        Ok(Self {
            workspace,
            target,
            program,
        })
    }

    fn run_corpus(&self) -> Result<bool> {
        let mut programs = fs::read_dir(self.workspace.root().join(CORPUS))?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        programs.retain(|program| program.extension().is_some());
        programs.sort();
        say(format!("{} programs of the corpus", programs.len()));
        self.run(&programs)
    }

    fn search(&self) -> Result<bool> {
        say(format!("programs made of them, for {SECONDS} s"));
        // libFuzzer writes what it keeps into the first directory.
        let kept = self.target.directory().join("corpus");
        if kept.exists() {
            fs::remove_dir_all(&kept)?;
        }
        fs::create_dir_all(&kept).with_context(|| format!("cannot create {}", kept.display()))?;
        let corpus = self.workspace.root().join(CORPUS);
        self.run(&[kept, corpus])
    }

    /// Runs programs, or looks for more of them in directories. A program that is a finding is printed.
    fn run(&self, paths: &[PathBuf]) -> Result<bool> {
        let finding = self.target.directory().join("finding");
        if finding.exists() {
            fs::remove_file(&finding)?;
        }
        let dictionary = self.workspace.root().join(DICTIONARY);
        let status = Command::new(&self.program)
            .arg(format!("-max_total_time={SECONDS}"))
            .arg(format!("-max_len={MAX_BYTES}"))
            .arg(format!("-timeout={TIMEOUT_SECONDS}"))
            // One that took long and ended is none: it would be kept in the same place.
            .arg(format!("-report_slow_units={TIMEOUT_SECONDS}"))
            .arg(format!("-seed={SEED}"))
            .arg(format!("-dict={}", dictionary.display()))
            .arg(format!("-exact_artifact_path={}", finding.display()))
            .args(paths)
            .status()
            .with_context(|| format!("`{}` could not be started", self.program.display()))?;
        if let Ok(program) = fs::read(&finding) {
            eprintln!(
                "a finding, which stands in {}:\n{}",
                finding.display(),
                String::from_utf8_lossy(&program)
            );
        }
        Ok(status.success())
    }
}

/// The platform that cargo builds for, as it is called in `--target`.
fn host() -> Result<String> {
    answer("rustc", &["-vV"])
        .and_then(|answer| {
            let host = answer.lines().find_map(|line| line.strip_prefix("host: "));
            host.map(str::to_owned)
        })
        .context("rustc did not say what it compiles for")
}
