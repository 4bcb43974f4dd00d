//! The programs below `tests/programs/`, natively: each prints what CPython or Node prints, byte for byte, and ends with its exit code.
//!
//! `tests/browser/programs.test.mjs` runs them in a browser. `tests/programs/README.md` tells what lies beside a program.
#![cfg(all(
    any(feature = "javascript", feature = "python"),
    not(target_family = "wasm")
))]

#[path = "common/apart.rs"]
mod apart;
mod common;

use std::{
    collections::BTreeMap,
    env, fs, panic,
    path::{Path, PathBuf},
    process::exit,
    sync::Mutex,
    thread,
    time::Duration,
};

use apart::run_apart;
use sandglass::{Language, Request};
use serde_bytes::ByteBuf;

/// What a program may take. It takes seconds, unless it hangs.
const PATIENCE: Duration = Duration::from_secs(120);

/// Names the program that this process is to run, instead of all.
const ONE: &str = "SANDGLASS_PROGRAM";

/// Programs in a thousand that print what the oracle prints, at least.
const EQUAL_PER_MILLE: usize = 990;

/// Lines of a stream that are shown from where it differs.
const SHOWN_LINES: usize = 4;

/// The programs of a language.
struct Collection {
    /// Its directory below `tests/programs/`.
    directory: &'static str,
    language: Language,
    extension: &'static str,
    /// What a line of comment begins with.
    comment: &'static str,
    /// The test that runs it, for the processes in which that runs one program each.
    test: &'static str,
}

/// A program, with what it is given and what the oracle made of it.
struct Program {
    language: Language,
    request: Request,
    stdout: String,
    stderr: String,
    exit_code: i32,
}

impl Program {
    fn read(path: &Path, collection: &Collection) -> Self {
        let beside = |extension: &str| fs::read_to_string(path.with_extension(extension));
        let code = fs::read_to_string(path).expect("a program is UTF-8");
        let mut request = Request::default();
        request.env.insert("TZ".to_owned(), "UTC".to_owned());
        let mut exit_code = 0;
        let comments = code
            .lines()
            .map_while(|line| line.strip_prefix(collection.comment));
        for (key, value) in comments.filter_map(|comment| comment.trim().split_once(": ")) {
            match key {
                "exit" => exit_code = value.parse().expect("an exit code is a number"),
                "args" => request.args = value.split_whitespace().map(str::to_owned).collect(),
                "env" => {
                    let (variable, value) = value.split_once('=').expect("env is NAME=VALUE");
                    request.env.insert(variable.to_owned(), value.to_owned());
                }
                _ => {}
            }
        }
        request.code = code;
        lay(&path.with_extension(""), "", &mut request.files);
        let input = fs::read(path.with_extension("in"));
        request.input = input.unwrap_or_default().into();
        Self {
            language: collection.language,
            request,
            stdout: beside("out").expect("what the oracle prints lies beside a program"),
            stderr: beside("err").unwrap_or_default(),
            exit_code,
        }
    }

    /// Runs it, and tells how it differs from what the oracle made of it.
    fn differs(&self) -> Option<String> {
        let request = self.request.clone();
        let Ok(run) = panic::catch_unwind(|| common::run(self.language, request)) else {
            return Some("the engine panicked".to_owned());
        };
        let mut told = String::new();
        if run.output.len() != run.stdout.len() + run.stderr.len() {
            told += "the streams are not what was written\n";
        }
        if run.outcome.exit_code != self.exit_code {
            let (ours, theirs) = (run.outcome.exit_code, self.exit_code);
            told += &format!("exit code {ours}, and the oracle's is {theirs}\n");
        }
        let streams = [
            ("stdout", &self.stdout, &run.stdout),
            ("stderr", &self.stderr, &run.stderr),
        ];
        for (stream, theirs, ours) in streams {
            if ours != theirs {
                told += &difference(stream, theirs, ours);
            }
        }
        (!told.is_empty()).then_some(told)
    }
}

/// Takes the files below a directory, if it is there, by their paths in it.
fn lay(directory: &Path, below: &str, files: &mut BTreeMap<String, ByteBuf>) {
    for entry in fs::read_dir(directory).into_iter().flatten() {
        let path = entry.expect("the directory can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{below}{name}");
        if path.is_dir() {
            lay(&path, &format!("{name}/"), files);
        } else {
            let bytes = fs::read(&path).expect("a file can be read");
            files.insert(name, bytes.into());
        }
    }
}

/// The first lines that are not equal: the oracle's with a minus, ours with a plus.
fn difference(stream: &str, theirs: &str, ours: &str) -> String {
    let lines = |text: &str| -> Vec<String> { text.split('\n').map(str::to_owned).collect() };
    let (theirs, ours) = (lines(theirs), lines(ours));
    let first = theirs
        .iter()
        .zip(&ours)
        .take_while(|(theirs, ours)| theirs == ours)
        .count();
    let shown = |sign: char, lines: &[String]| -> String {
        let lines = lines.iter().skip(first).take(SHOWN_LINES);
        lines.map(|line| format!("{sign}{line}\n")).collect()
    };
    format!(
        "{stream}, line {}:\n{}{}",
        first + 1,
        shown('-', &theirs),
        shown('+', &ours)
    )
}

impl Collection {
    fn directory(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/programs")
            .join(self.directory)
    }

    /// The programs of all topics, by topic and name.
    fn programs(&self) -> Vec<(String, PathBuf)> {
        let entries = |directory: PathBuf| {
            let read = fs::read_dir(directory).expect("the programs are there");
            read.map(|entry| entry.expect("the directory can be read").path())
        };
        let stem = |path: &Path| path.file_stem().map(|it| it.to_string_lossy().into_owned());
        let is_program = |path: &PathBuf| {
            path.is_file() && path.extension().is_some_and(|it| it == self.extension)
        };
        let topics = entries(self.directory()).filter(|path| path.is_dir());
        let mut programs: Vec<_> = topics
            .flat_map(entries)
            .filter(is_program)
            .filter_map(|path| {
                let topic = stem(path.parent()?)?;
                Some((format!("{topic}/{}", stem(&path)?), path))
            })
            .collect();
        programs.sort();
        programs
    }

    /// The programs that are known to differ, with the reasons.
    fn known_differences(&self) -> BTreeMap<String, String> {
        let known = self.directory().join("differences.json");
        let known = fs::read_to_string(known).expect("it is there");
        serde_json::from_str(&known).expect("it is an object of names and reasons")
    }

    /// Runs a program in a process of its own, which is this one with [`ONE`] set: a stack overflow ends a whole process.
    fn differs_apart(&self, name: &str) -> Option<String> {
        run_apart(self.test, ONE, name, PATIENCE).err()
    }

    /// Runs all programs, each in a process of its own, and tells of each whether it differs.
    fn run(&self, programs: Vec<(String, PathBuf)>) -> BTreeMap<String, Option<String>> {
        let queue = Mutex::new(programs);
        let next = || queue.lock().expect("nobody panics while he holds it").pop();
        let found = Mutex::new(BTreeMap::new());
        thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
                scope.spawn(|| {
                    while let Some((name, _)) = next() {
                        // Some sleep and look at the clock, which a busy machine can upset; what is wrong with a program is
                        // so every time.
                        let differs = || self.differs_apart(&name);
                        let difference = differs().and_then(|_| differs());
                        found
                            .lock()
                            .expect("nobody panics while he holds it")
                            .insert(name, difference);
                    }
                });
            }
        });
        found.into_inner().expect("nobody panicked")
    }

    /// Holds the programs to what the oracle made of them. In the process of one program, it holds that one.
    fn hold(&self) {
        let programs = self.programs();
        if let Ok(name) = env::var(ONE) {
            let one = programs.into_iter().find(|(known, _)| *known == name);
            // It may be one of another language.
            if let Some((_, path)) = one
                && let Some(difference) = Program::read(&path, self).differs()
            {
                println!("{difference}");
                exit(1);
            }
            return;
        }
        let known = self.known_differences();
        let count = programs.len();
        let found = self.run(programs);
        for name in known.keys() {
            let difference = found.get(name).expect("differences.json names programs");
            assert!(
                difference.is_some(),
                "{name} does not differ any more: take it out of differences.json"
            );
        }
        let wrong: Vec<_> = found
            .iter()
            .filter(|(name, _)| !known.contains_key(*name))
            .filter_map(|(name, difference)| Some(format!("{name}: {}", difference.as_ref()?)))
            .collect();
        assert!(
            wrong.is_empty(),
            "{} of {count} differ:\n\n{}",
            wrong.len(),
            wrong.join("\n")
        );
        let equal = count - known.len();
        assert!(
            equal * 1000 >= count * EQUAL_PER_MILLE,
            "{equal} of {count} programs print what the oracle prints"
        );
    }
}

#[cfg(feature = "python")]
#[test]
fn programs_print_what_cpython_prints() {
    let python = Collection {
        directory: "python",
        language: Language::Python,
        extension: "py",
        comment: "#",
        test: "programs_print_what_cpython_prints",
    };
    python.hold();
}

#[cfg(feature = "javascript")]
#[test]
fn programs_print_what_node_prints() {
    let javascript = Collection {
        directory: "javascript",
        language: Language::JavaScript,
        extension: "js",
        comment: "//",
        test: "programs_print_what_node_prints",
    };
    javascript.hold();
}

#[cfg(feature = "typescript")]
#[test]
fn programs_print_what_node_prints_after_the_compiler() {
    let typescript = Collection {
        directory: "typescript",
        language: Language::TypeScript,
        extension: "ts",
        comment: "//",
        test: "programs_print_what_node_prints_after_the_compiler",
    };
    typescript.hold();
}
