//! What is said of wrong sources: `tests/syntax/sources.json` has them, with the class, message, line, offset, end and text that CPython
//! 3.14 gives to each.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use sandglass::{Language, Request, Status};

/// Sources that differ: a second `global` after an assignment is not seen by the engine.
const DIFFERENT: usize = 1;

fn run(code: &str) -> common::Run {
    common::run(
        Language::Python,
        Request {
            code: code.to_owned(),
            ..Request::default()
        },
    )
}

#[test]
fn wrong_sources_are_explained_as_by_cpython() {
    let run = common::run(
        Language::Python,
        Request {
            code: include_str!("syntax/check.py").to_owned(),
            input: include_bytes!("syntax/sources.json").to_vec().into(),
            ..Request::default()
        },
    );
    assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    let (count, different) = run
        .stdout
        .trim_end()
        .lines()
        .last()
        .and_then(|line| line.split_once(' '))
        .expect("the last line has two numbers");
    assert!(count.parse::<usize>().expect("a number") > 900);
    assert!(
        different.parse::<usize>().expect("a number") <= DIFFERENT,
        "{}",
        run.stdout
    );
}

#[test]
fn open_strings_that_end_in_a_long_character_are_refused() {
    let code = r#"
for source in ["'é", "f'é", "'''é", "x = 'é", b"'\xc3\xa9"]:
    for compiler in (eval, exec, lambda source: compile(source, "f", "single")):
        try:
            compiler(source)
        except SyntaxError as e:
            print(e.msg)
"#;
    let run = run(code);
    assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    assert_eq!(run.stdout.lines().count(), 15);
    assert!(
        run.stdout
            .lines()
            .all(|line| line.starts_with("unterminated "))
    );
}

#[test]
fn deep_sources_are_refused_without_an_explanation() {
    for code in [
        "(".repeat(150) + "a b",
        "f(".repeat(190) + "1 2" + &")".repeat(190),
    ] {
        let run = run(&code);
        let exception = run.outcome.exception.expect("it is wrong");
        assert_eq!(exception.name, "SyntaxError");
    }
}

#[test]
fn imported_modules_are_explained() {
    let part = b"x = 1\nif x = 2:\n    pass\n".to_vec();
    let request = Request {
        code: "import part".to_owned(),
        files: [("part.py".to_owned(), part.into())].into(),
        ..Request::default()
    };
    let run = common::run(Language::Python, request);
    let exception = run.outcome.exception.expect("it is wrong");
    assert_eq!(
        exception.message,
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    );
    assert_eq!(
        (exception.file.as_str(), exception.line, exception.column),
        ("part.py", 2, 4)
    );
}
