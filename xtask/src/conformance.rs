//! CPython's own tests and a sample of ECMAScript's, test262, run on the packed package. How much of them passes stands in
//! docs/conformance.md.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;

use crate::command::read;
use crate::tools;
use crate::workspace::Workspace;

#[derive(Args)]
pub struct ConformanceOptions {
    /// A directory with CPython's tests: `Lib/test` of its sources, or of RustPython's, whose marks are taken away; with `--test262`,
    /// the directory of test262
    directory: PathBuf,
    /// Run only these files of tests, such as `test_list`, or with `--test262` those below these paths, such as `built-ins/Array`
    modules: Vec<String>,
    /// Run the sample of test262, ECMAScript's conformance suite
    #[arg(long)]
    test262: bool,
    /// Print each test that failed, and why
    #[arg(long)]
    failures: bool,
    /// Keep the table in docs/conformance.md
    #[arg(long)]
    save: bool,
}

/// What became of a file of tests.
#[derive(Deserialize)]
struct Measured {
    module: String,
    /// Why the tests could not be run to the end.
    problem: Option<String>,
    outcomes: BTreeMap<String, Outcome>,
}

/// What became of one test.
#[derive(Deserialize)]
struct Outcome {
    outcome: String,
    reason: Option<String>,
}

/// The outcome of a test of test262 that ended the engine. It counts as failed, and the table names it.
const TRAPPED: &str = "trapped";

/// How many tests came to what.
#[derive(Clone, Copy, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Counts {
    fn of(measured: &Measured) -> Self {
        let mut counts = Self::default();
        for outcome in measured.outcomes.values() {
            match outcome.outcome.as_str() {
                "passed" => counts.passed += 1,
                "skipped" => counts.skipped += 1,
                _ => counts.failed += 1,
            }
        }
        counts
    }

    /// Of the tests that were not skipped, how many passed.
    fn share(self) -> String {
        let ran = self.passed + self.failed;
        if ran == 0 {
            return "–".to_owned();
        }
        // Cut, not rounded: 100 % is said of nothing less.
        let permille = self.passed * 1000 / ran;
        format!("{}.{} %", permille / 10, permille % 10)
    }
}

/// Tests that are measured, and where their table stands in docs/conformance.md.
struct Suite {
    /// The program that runs them, in tests/browser.
    script: &'static str,
    begin: &'static str,
    end: &'static str,
}

const CPYTHON: Suite = Suite {
    script: "conformance.mjs",
    begin: "<!-- measured -->\n",
    end: "<!-- /measured -->",
};

const TEST262: Suite = Suite {
    script: "test262.mjs",
    begin: "<!-- test262 -->\n",
    end: "<!-- /test262 -->",
};

/// Runs the tests on what stands in pkg/dist and prints the table.
pub fn run(workspace: &Workspace, options: &ConformanceOptions) -> Result<()> {
    tools::require_node()?;
    if !workspace.dist().join("index.js").exists() {
        bail!("nothing is built: run `cargo xtask build` first");
    }
    let directory = options.directory.canonicalize();
    let directory = directory.context("the directory with the tests cannot be read")?;
    let suite = if options.test262 { TEST262 } else { CPYTHON };
    let chrome = tools::ensure_chrome()?;
    let tests = workspace.root().join("tests/browser");
    tools::ensure_npm_packages(&tests)?;
    let mut node = Command::new("node");
    node.current_dir(&tests)
        .arg(suite.script)
        .arg(directory)
        .args(&options.modules)
        .env("CHROME", &chrome.browser);
    let measured: Vec<Measured> = serde_json::from_str(&read(&mut node)?)
        .with_context(|| format!("{} printed something else than its figures", suite.script))?;
    let table = table(&measured);
    print!("{table}");
    if options.failures {
        measured.iter().for_each(print_failures);
    }
    if options.save {
        save(workspace, &suite, &table)?;
    }
    Ok(())
}

fn table(measured: &[Measured]) -> String {
    let mut table = String::from(
        "| tests | passed | failed | skipped | passed of those that ran |\n|---|---:|---:|---:|---:|\n",
    );
    let mut sum = Counts::default();
    for file in measured {
        let counts = Counts::of(file);
        sum.passed += counts.passed;
        sum.failed += counts.failed;
        sum.skipped += counts.skipped;
        push_row(&mut table, &file.module, counts);
    }
    push_row(&mut table, "all", sum);
    for file in measured {
        if let Some(problem) = &file.problem {
            let problem = problem.lines().next().unwrap_or_default();
            writeln!(
                table,
                "\n`{}` was not run to its end: {problem}",
                file.module
            )
            .expect("a string takes every text");
        }
        for (name, outcome) in &file.outcomes {
            if outcome.outcome == TRAPPED {
                writeln!(table, "\n`{name}` ended in a trap.").expect("a string takes every text");
            }
        }
    }
    table
}

fn push_row(table: &mut String, name: &str, counts: Counts) {
    let Counts {
        passed,
        failed,
        skipped,
    } = counts;
    let share = counts.share();
    writeln!(
        table,
        "| `{name}` | {passed} | {failed} | {skipped} | {share} |"
    )
    .expect("a string takes every text");
}

fn print_failures(measured: &Measured) {
    for (name, outcome) in &measured.outcomes {
        if !matches!(outcome.outcome.as_str(), "passed" | "skipped") {
            let reason = outcome.reason.as_deref().unwrap_or_default();
            println!(
                "{} {name}: {}",
                outcome.outcome,
                reason.replace('\n', "\\n")
            );
        }
    }
}

fn save(workspace: &Workspace, suite: &Suite, table: &str) -> Result<()> {
    let file = workspace.root().join("docs/conformance.md");
    let text = fs::read_to_string(&file).context("cannot read docs/conformance.md")?;
    let (head, rest) = text
        .split_once(suite.begin)
        .context("docs/conformance.md has no place for the table")?;
    let (_, tail) = rest
        .split_once(suite.end)
        .context("the place for the table does not end")?;
    fs::write(
        &file,
        format!("{head}{}{table}{}{tail}", suite.begin, suite.end),
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_never_rounded_up() {
        let share = |passed, failed| {
            Counts {
                passed,
                failed,
                skipped: 7,
            }
            .share()
        };
        assert_eq!(share(1999, 1), "99.9 %");
        assert_eq!(share(2, 0), "100.0 %");
        assert_eq!(share(0, 0), "–");
    }
}
