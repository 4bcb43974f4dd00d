//! The build of sandglass, as a program: `cargo xtask build | demo | test | bench | size`.
//!
//! Everything the commands need beyond a Rust toolchain and Node.js is installed by them, and everything that is slow to make is kept
//! in a cache outside the checkout (see [`workspace`]), so that a second run on a fresh clone is short.

mod artifact;
mod bake;
mod bench;
mod bench_report;
mod bench_table;
mod browser;
mod cache;
mod cold;
mod command;
mod conformance;
mod demo;
mod exports;
mod fuzz;
mod manifest;
mod measurements;
mod package;
mod parts;
mod references;
mod sizes;
mod stack;
mod statistics;
mod tally;
mod target;
mod test;
mod tools;
mod trash;
mod typescript;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand, ValueEnum};

use artifact::{Engine, Profile};
use bench::BenchOptions;
use conformance::ConformanceOptions;
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, shows and tests sandglass.", after_help = ENVIRONMENT)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const ENVIRONMENT: &str = "Environment:
  SANDGLASS_CACHE    where builds and tools are kept [default: the user's cache directory, in `sandglass`]
  CARGO_TARGET_DIR   where cargo builds [default: `target` in that cache]
  CHROME             the Chrome or Chromium to test with [default: looked for in PATH]
  CHROMEDRIVER       its driver [default: looked for in PATH]";

#[derive(Subcommand)]
enum Command {
    /// Build the engines and the npm package, into pkg/dist
    Build(BuildOptions),
    /// Build everything, serve the demo and print its address
    Demo {
        /// Where to serve; the next free port is taken when it is in use
        #[arg(long, default_value_t = 5173)]
        port: u16,
        /// Serve what stands in pkg/dist, without building it again
        #[arg(long)]
        no_build: bool,
        /// Serve the sources of www/ with reloading, for work on the demo itself
        #[arg(long)]
        watch: bool,
        #[command(flatten)]
        build: BuildOptions,
    },
    /// Run every test; the last line says how many passed and failed
    Test {
        /// Run only the suites whose name contains one of these words
        suites: Vec<String>,
        /// Print the names of the suites and stop
        #[arg(long)]
        list: bool,
    },
    /// Measure sandglass beside its peers: start, fresh runs, recovery, throughput, memory and size
    Bench {
        /// Measure what stands in pkg/dist, without building it again
        #[arg(long)]
        no_build: bool,
        #[command(flatten)]
        options: BenchOptions,
    },
    /// Run CPython's own tests, or a sample of test262, on what stands in pkg/dist, and count
    Conformance {
        #[command(flatten)]
        options: ConformanceOptions,
    },
    /// Print the sizes of what a page downloads, and fail when one has outgrown its budget
    Size,
    /// Run one file of wasm-bindgen tests; cargo calls this
    #[command(hide = true)]
    WasmTestRunner {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

#[derive(Args, Clone, Copy, Default)]
struct BuildOptions {
    /// Build this engine only, JavaScript's with what makes JavaScript of TypeScript, or that alone
    #[arg(long, value_enum)]
    engine: Option<Part>,
    /// Build quickly, for a slow and large artifact
    #[arg(long)]
    dev: bool,
}

/// What can be built alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    Javascript,
    Typescript,
    Python,
}

impl BuildOptions {
    fn engines(&self) -> Vec<Engine> {
        match self.engine {
            None => Engine::ALL.to_vec(),
            Some(Part::Javascript) => vec![Engine::Javascript],
            Some(Part::Python) => vec![Engine::Python],
            Some(Part::Typescript) => Vec::new(),
        }
    }

    fn has_typescript(&self) -> bool {
        self.engine != Some(Part::Python)
    }

    fn profile(&self) -> Profile {
        if self.dev {
            Profile::Dev
        } else {
            Profile::Release
        }
    }
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    match cli.command {
        Command::Build(options) => build(&workspace, options)?,
        Command::Demo {
            port,
            no_build,
            watch,
            build: options,
        } => {
            if !no_build {
                build(&workspace, options)?;
            }
            demo::serve(&workspace, port, watch)?;
        }
        Command::Test { suites, list } => return test::run(&workspace, &suites, list),
        Command::Bench { no_build, options } => {
            if !no_build {
                build(&workspace, BuildOptions::default())?;
            }
            bench::run(&workspace, &options)?;
        }
        Command::Conformance { options } => conformance::run(&workspace, &options)?,
        Command::Size => {
            let table = sizes::measure_package(&workspace)?;
            print!("{table}");
            table.check()?;
        }
        Command::WasmTestRunner { arguments } => browser::run_wasm_tests(arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds what `cargo xtask build` was asked for, and prints how large it has become.
fn build(workspace: &Workspace, options: BuildOptions) -> Result<()> {
    tools::require_node()?;
    tools::ensure_wasm_target()?;
    for engine in options.engines() {
        artifact::build(workspace, engine, options.profile())?;
    }
    if options.has_typescript() {
        typescript::build(workspace, options.profile())?;
    }
    package::build(workspace)?;
    // What is built for work on the crate is never sent anywhere, and takes minutes to compress.
    if options.profile() == Profile::Release {
        print!("{}", sizes::measure_package(workspace)?);
    }
    Ok(())
}
