//! The hostile programs of `tests/hostile/`, natively: those that need neither a deadline nor a cap on memory nor a trap.
//!
//! `tests/browser/hostile.test.mjs` runs all of them in a browser.
#![cfg(all(
    feature = "javascript",
    feature = "python",
    not(target_family = "wasm")
))]

#[path = "common/apart.rs"]
mod apart;
mod common;

use std::{
    collections::BTreeMap, env, fs, panic, path::Path, process::exit, sync::Mutex, thread,
    time::Duration,
};

use apart::run_apart;
use sandglass::{Language, Limits, Request};
use serde_json::Value;

/// Cases that are run at the same time: starting Python takes a while in a build without optimisation.
const THREADS: usize = 4;

/// What a case may take. It takes seconds, unless it hangs.
const PATIENCE: Duration = Duration::from_secs(180);

/// Names the case that this process is to run, instead of all.
const ONE: &str = "SANDGLASS_HOSTILE_CASE";

/// Outcomes that a native run can have without a limit.
const NATIVE: [&str; 2] = ["ok", "error"];

/// A case as its file says; `tests/hostile/README.md` explains the keys.
struct Case {
    name: String,
    language: Language,
    keys: BTreeMap<String, String>,
    code: String,
}

impl Case {
    fn read(path: &Path, language: Language, comment: &str) -> Self {
        let text = fs::read_to_string(path).expect("a case is UTF-8");
        let mut keys = BTreeMap::new();
        let mut body = 0;
        for line in text.split_inclusive('\n') {
            let Some(line) = line.strip_prefix(comment) else {
                break;
            };
            body += comment.len() + line.len();
            if let Some((key, value)) = line.split_once(": ")
                && key.chars().all(|it| it.is_ascii_lowercase() || it == '-')
            {
                keys.insert(key.to_owned(), value.trim().to_owned());
            }
        }
        let mut case = Self {
            name: name(path),
            language,
            keys,
            code: text.clone(),
        };
        let (before, after) = (case.repeated("before"), case.repeated("after"));
        if before.is_some() || after.is_some() {
            let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
            case.code = format!("{before}{}{after}", &text[body..]);
        }
        case
    }

    fn json(&self, key: &str) -> Option<Value> {
        let value = self.keys.get(key)?;
        Some(
            serde_json::from_str(value)
                .unwrap_or_else(|error| panic!("{}: {key}: {error}", self.name)),
        )
    }

    /// A text that `before` and `after` repeat.
    fn repeated(&self, key: &str) -> Option<String> {
        let value = self.json(key)?;
        let count = value[1]
            .as_u64()
            .and_then(|count| usize::try_from(count).ok());
        Some(value[0].as_str()?.repeat(count?))
    }

    fn expected(&self) -> Vec<&str> {
        self.keys["expect"].split('|').map(str::trim).collect()
    }

    fn is_native(&self) -> bool {
        let says_no = self.keys.get("native").is_some_and(|native| native == "no");
        !says_no && self.expected().iter().all(|status| NATIVE.contains(status))
    }

    fn request(&self) -> Request {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let input = self
            .json("input")
            .map(|input| text(&input))
            .unwrap_or_default();
        let args = self
            .json("args")
            .and_then(|args| Some(args.as_array()?.iter().map(text).collect()));
        let mut limits = Limits::default();
        if let Some(bytes) = self
            .json("limits")
            .and_then(|limits| limits["maxOutputSize"].as_u64())
        {
            limits.max_output_bytes = usize::try_from(bytes).expect("it fits");
        }
        Request {
            code: self.code.clone(),
            input: input.into_bytes().into(),
            args: args.unwrap_or_default(),
            limits,
            ..Request::default()
        }
    }

    /// Runs it and tells what is wrong with what it came to.
    fn fails(&self) -> Option<String> {
        let ran = panic::catch_unwind(|| common::run(self.language, self.request()));
        let Ok(run) = ran else {
            return Some("the engine panicked".to_owned());
        };
        let status = serde_json::to_value(run.outcome.status).expect("a status has a name");
        let status = status.as_str().unwrap_or_default();
        let error = run.outcome.error.as_deref().unwrap_or_default();
        let exits = match (status, self.keys.get("exit")) {
            ("ok", Some(exits)) => exits.as_str(),
            ("ok", None) => "0",
            ("error", Some(exits)) if self.expected() == ["error"] => exits.as_str(),
            _ => "1",
        };
        let exit_code = run.outcome.exit_code.to_string();
        let says = |key: &str| {
            self.keys
                .get(key)
                .filter(|_| status == "error")
                .map(String::as_str)
        };
        let text = |key: &str| Some(self.json(key)?.as_str()?.to_owned());
        let length = |key: &str| self.keys.get(key)?.parse::<usize>().ok();
        let holds = self.expected().contains(&status)
            && exits.split('|').any(|exit| exit.trim() == exit_code)
            && (status == "error") == run.outcome.exception.is_some()
            && says("error").is_none_or(|expected| error == expected)
            && says("error-starts").is_none_or(|start| error.starts_with(start))
            && text("stdout").is_none_or(|expected| run.stdout == expected)
            && text("stdout-starts").is_none_or(|start| run.stdout.starts_with(&start))
            && length("stdout-bytes").is_none_or(|bytes| run.stdout.len() == bytes)
            && run.output.len() == run.stdout.len() + run.stderr.len();
        (!holds).then(|| {
            let shown = |text: &str| text.chars().take(500).collect::<String>();
            format!(
                "{status} {exit_code} {}\nstdout: {:?}\nstderr: {}",
                shown(error),
                shown(&run.stdout),
                shown(&run.stderr)
            )
        })
    }
}

/// A case's directory and file.
fn name(path: &Path) -> String {
    let parts = path.iter().rev().take(2).map(|part| part.to_string_lossy());
    let parts: Vec<_> = parts.collect();
    format!("{}/{}", parts[1], parts[0])
}

fn cases() -> Vec<Case> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile");
    let languages = [
        (Language::Python, "python", "# "),
        (Language::JavaScript, "javascript", "// "),
    ];
    languages
        .into_iter()
        .flat_map(|(language, name, comment)| {
            fs::read_dir(directory.join(name))
                .expect("the cases are there")
                .map(move |entry| {
                    Case::read(
                        &entry.expect("the directory can be read").path(),
                        language,
                        comment,
                    )
                })
        })
        .collect()
}

/// Runs a case in a process of its own, which is this program with [`ONE`] set: a stack overflow ends a whole process.
fn fails_apart(case: &Case) -> Option<String> {
    run_apart(
        "hostile_programs_come_to_what_is_expected",
        ONE,
        &case.name,
        PATIENCE,
    )
    .err()
}

#[test]
fn hostile_programs_come_to_what_is_expected() {
    let mut cases = cases();
    if let Ok(name) = env::var(ONE) {
        let case = cases
            .into_iter()
            .find(|case| case.name == name)
            .expect("the case is there");
        if let Some(failure) = case.fails() {
            println!("{failure}");
            exit(1);
        }
        return;
    }
    assert!(cases.len() >= 120, "found {} cases", cases.len());
    cases.retain(Case::is_native);
    let native = cases.len();
    assert!(native >= 80, "found {native} native cases");
    let queue = Mutex::new(cases);
    let next = || queue.lock().expect("nobody panics while he holds it").pop();
    let failures = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(case) = next() {
                    if let Some(failure) = fails_apart(&case) {
                        let failure = format!("{}: {failure}", case.name);
                        failures
                            .lock()
                            .expect("nobody panics while he holds it")
                            .push(failure);
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().expect("nobody panicked");
    failures.sort();
    assert!(
        failures.is_empty(),
        "{} of {native} failed:\n\n{}",
        failures.len(),
        failures.join("\n")
    );
}
