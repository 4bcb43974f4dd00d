//! Every test, by one command.

use std::cell::OnceCell;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::artifact::{self, Engine, Profile};
use crate::command::{run_and_listen, say};
use crate::tally::Tally;
use crate::target::Claim;
use crate::tools::{self, Chrome};
use crate::workspace::Workspace;
use crate::{browser, demo, fuzz, package, sizes, typescript};

/// A suite by its name, what it shows, and how it is run.
struct Suite {
    name: &'static str,
    about: &'static str,
    run: fn(&Bench) -> Result<Tally>,
}

/// In the order they are run: what is quick and tells most comes first.
const SUITES: &[Suite] = &[
    Suite {
        name: "fmt",
        about: "the Rust sources are formatted",
        run: |bench| bench.check(cargo(&["fmt", "--all", "--check"])),
    },
    Suite {
        name: "clippy",
        about: "the linter has no complaint, natively",
        run: |bench| bench.check(clippy(&["--workspace", "--all-targets", "--all-features"])),
    },
    Suite {
        name: "clippy-wasm",
        about: "nor about what is compiled for the browser alone",
        run: |bench| bench.check(clippy(&["--lib", "--target", artifact::TARGET])),
    },
    Suite {
        name: "xtask",
        about: "the build itself",
        run: |bench| bench.suite(cargo(&["test", "--locked", "--package", "xtask"])),
    },
    Suite {
        name: "native",
        about: "the engines and the heap, natively",
        run: |bench| bench.native(),
    },
    Suite {
        name: "fuzz",
        about: "any program ends as a structured result, natively",
        run: |bench| fuzz::test(bench.workspace),
    },
    Suite {
        name: "wasm",
        about: "the crate in a dedicated worker of headless Chromium",
        run: |bench| bench.wasm(),
    },
    Suite {
        name: "build",
        about: "the release build",
        run: |bench| bench.build(),
    },
    Suite {
        name: "size",
        about: "no artifact has outgrown its budget",
        run: |bench| bench.size(),
    },
    Suite {
        name: "package",
        about: "the package's own tests",
        run: |bench| bench.package(),
    },
    Suite {
        name: "browser",
        about: "the packed package in a Vite app, dev server and build",
        run: |bench| bench.node("tests/browser", "package"),
    },
    Suite {
        name: "hostile",
        about: "programs that attack every wall, in the browser",
        run: |bench| bench.node("tests/browser", "hostile"),
    },
    Suite {
        name: "programs",
        about: "whole programs print what CPython prints, in the browser",
        run: |bench| bench.node("tests/browser", "programs"),
    },
    Suite {
        name: "readme",
        about: "the code in the README",
        run: |bench| bench.node("tests/browser", "readme"),
    },
    Suite {
        name: "demo",
        about: "the demo, clicked as a person would",
        run: |bench| bench.demo(),
    },
    Suite {
        name: "bench",
        about: "the programs of the benchmark, by sandglass and natively",
        run: |bench| bench.node("benches", "programs"),
    },
];

/// Runs the suites that the words choose, or all. The last line on stdout has the sums.
pub fn run(workspace: &Workspace, words: &[String], list: bool) -> Result<ExitCode> {
    let chosen: Vec<_> = SUITES
        .iter()
        .filter(|suite| is_chosen(suite.name, words))
        .collect();
    if list {
        chosen
            .iter()
            .for_each(|suite| println!("{:<12} {}", suite.name, suite.about));
        return Ok(ExitCode::SUCCESS);
    }
    if chosen.is_empty() {
        bail!("no suite is called {words:?}: `cargo xtask test --list` names them");
    }

    let bench = Bench {
        workspace,
        chrome: OnceCell::new(),
        built: OnceCell::new(),
    };
    let mut results = Vec::new();
    for suite in chosen {
        say(format!("suite {}: {}", suite.name, suite.about));
        let started = Instant::now();
        let tally = (suite.run)(&bench).unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Tally::of(false)
        });
        results.push((suite.name, tally, started.elapsed()));
    }
    Ok(report(&results))
}

/// A word that is the name of a suite means that one alone, and else every suite that has it in its name.
fn is_chosen(name: &str, words: &[String]) -> bool {
    let names = |word: &str| SUITES.iter().any(|suite| suite.name == word);
    words.is_empty()
        || words.iter().any(|word| {
            if names(word) {
                name == word
            } else {
                name.contains(word.as_str())
            }
        })
}

fn report(results: &[(&str, Tally, Duration)]) -> ExitCode {
    println!();
    let mut sum = Tally::default();
    for (name, tally, took) in results {
        let mark = if tally.failed == 0 { ' ' } else { '✗' };
        println!(
            "{mark} {name:<12}{:>6} passed{:>6} failed{:>9.1} s",
            tally.passed,
            tally.failed,
            took.as_secs_f64()
        );
        sum += *tally;
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What the suites share: it is made when the first of them needs it.
struct Bench<'a> {
    workspace: &'a Workspace,
    chrome: OnceCell<Option<Chrome>>,
    built: OnceCell<bool>,
}

impl Bench<'_> {
    /// Something that holds or does not, by its exit code.
    fn check(&self, mut command: Command) -> Result<Tally> {
        let (_, succeeded) = run_and_listen(self.prepare(&mut command))?;
        Ok(Tally::of(succeeded))
    }

    /// Something that counts its tests itself.
    fn suite(&self, mut command: Command) -> Result<Tally> {
        let (output, succeeded) = run_and_listen(self.prepare(&mut command))?;
        Ok(Tally::of_suite(&output, succeeded))
    }

    fn prepare<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        if command.get_current_dir().is_none() {
            command.current_dir(self.workspace.root());
        }
        // The counts are read from the output, so nothing may colour it.
        command
            .env("CARGO_TARGET_DIR", self.workspace.target())
            .env("NO_COLOR", "1")
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("FORCE_COLOR")
    }

    fn native(&self) -> Result<Tally> {
        let _target = Claim::new(
            self.workspace,
            self.workspace.target().to_owned(),
            "sandglass",
            "dev",
            &[],
        )?;
        self.suite(cargo(&[
            "test",
            "--locked",
            "--package",
            "sandglass",
            "--package",
            "linear-heap",
            "--package",
            "nesting",
            "--package",
            "sandglass-typescript",
            "--all-features",
            "--no-fail-fast",
        ]))
    }

    fn wasm(&self) -> Result<Tally> {
        tools::ensure_wasm_target()?;
        let directory = self.workspace.target().join("wasm-tests");
        let target = Claim::new(
            self.workspace,
            directory,
            "sandglass",
            "dev",
            &["--target", artifact::TARGET],
        )?;
        self.suite(browser::wasm_tests(
            self.workspace,
            self.chrome()?,
            &target,
        )?)
    }

    fn build(&self) -> Result<Tally> {
        self.built()?;
        Ok(Tally::of(true))
    }

    fn size(&self) -> Result<Tally> {
        self.built()?;
        let table = sizes::measure_package(self.workspace)?;
        print!("{table}");
        table.check()?;
        Ok(Tally::of(true))
    }

    fn package(&self) -> Result<Tally> {
        self.built()?;
        let mut npm = tools::npm();
        npm.current_dir(self.workspace.package()).arg("test");
        self.suite(npm)
    }

    fn demo(&self) -> Result<Tally> {
        self.built()?;
        demo::build_page(self.workspace, true)?;
        self.node("tests/browser", "demo")
    }

    /// One file of tests for Node.js, which drive the browser.
    fn node(&self, directory: &str, name: &str) -> Result<Tally> {
        self.built()?;
        let chrome = self.chrome()?;
        let tests = self.workspace.root().join(directory);
        tools::ensure_npm_packages(&tests)?;
        let mut node = Command::new("node");
        node.current_dir(&tests)
            .args(["--test", "--test-reporter=spec"])
            .arg(format!("{name}.test.mjs"))
            .env("CHROME", &chrome.browser);
        self.suite(node)
    }

    fn chrome(&self) -> Result<&Chrome> {
        let found = self.chrome.get_or_init(|| {
            tools::ensure_chrome()
                .inspect_err(|error| eprintln!("error: {error:#}"))
                .ok()
        });
        found.as_ref().context("not run: there is no browser")
    }

    /// Makes sure that the release build stands. It is tried once: what depends on it would fail in the same way.
    fn built(&self) -> Result<()> {
        let build = || {
            tools::require_node()?;
            tools::ensure_wasm_target()?;
            Engine::ALL.iter().try_for_each(|&engine| {
                artifact::build(self.workspace, engine, Profile::Release)
            })?;
            typescript::build(self.workspace, Profile::Release)?;
            package::build(self.workspace)
        };
        let built = self.built.get_or_init(|| {
            build()
                .inspect_err(|error: &anyhow::Error| eprintln!("error: {error:#}"))
                .is_ok()
        });
        if *built {
            Ok(())
        } else {
            bail!("not run: the release build failed")
        }
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(tools::cargo());
    command.args(arguments);
    command
}

fn clippy(arguments: &[&str]) -> Command {
    let mut command = cargo(&["clippy", "--locked"]);
    command.args(arguments).args(["--", "--deny", "warnings"]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_chosen_by_their_names_and_parts_of_them() {
        let chosen = |word: &str| -> Vec<_> {
            SUITES
                .iter()
                .map(|suite| suite.name)
                .filter(|name| is_chosen(name, &[word.to_owned()]))
                .collect()
        };
        assert_eq!(chosen("wasm"), ["wasm"]);
        assert_eq!(chosen("clip"), ["clippy", "clippy-wasm"]);
        assert!(chosen("cobol").is_empty());
        assert!(is_chosen("wasm", &[]));
    }
}
