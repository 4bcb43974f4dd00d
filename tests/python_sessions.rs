//! Values of last expressions, and runs that go on where the last one ended.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use common::Run;
use sandglass::{Language, Request, Status};

fn cell(code: &str) -> Request {
    Request {
        code: code.to_owned(),
        evaluate: true,
        keep: true,
        ..Request::default()
    }
}

fn program(code: &str) -> Request {
    Request {
        evaluate: false,
        ..cell(code)
    }
}

fn value(code: &str) -> Option<String> {
    let request = Request {
        keep: false,
        ..cell(code)
    };
    let run = common::run(Language::Python, request);
    assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    run.outcome.value
}

fn session(requests: Vec<Request>) -> Vec<Run> {
    common::run_session(Language::Python, requests)
}

#[test]
fn the_last_expression_has_a_value() {
    assert_eq!(value("1 + 1").as_deref(), Some("2"));
    assert_eq!(value("x = 'a'\nx * 2").as_deref(), Some("'aa'"));
    assert_eq!(value("'\u{e9}'\n# comment\n").as_deref(), Some("'\u{e9}'"));
    for none in [
        "",
        "x = 1",
        "None",
        "def f(): pass",
        "class A: pass",
        "if 1:\n    2",
    ] {
        assert_eq!(value(none), None, "{none}");
    }
    let run = common::run(
        Language::Python,
        Request {
            code: "1 + 1".to_owned(),
            ..Request::default()
        },
    );
    assert_eq!(run.outcome.value, None);
}

#[test]
fn await_is_allowed_outside_of_functions() {
    let code = "import asyncio\nasync def f():\n    await asyncio.sleep(0)\n    return 5\nx = await f()\nx + 1";
    assert_eq!(value(code).as_deref(), Some("6"));
    let run = common::run(
        Language::Python,
        Request {
            evaluate: false,
            keep: false,
            ..cell(code)
        },
    );
    assert_eq!(
        run.outcome.error.as_deref(),
        Some("SyntaxError: 'await' outside function")
    );
}

#[test]
fn a_session_goes_on() {
    let runs = session(vec![
        program(
            "import atexit, random\natexit.register(print, 'never')\nrandom.seed(1)\nx = [1]\nprint('one')",
        ),
        cell("x.append(2); x"),
        cell("_"),
        cell("__name__, __file__"),
        cell("None"),
        cell("_[0]"),
    ]);
    let values: Vec<_> = runs
        .iter()
        .map(|run| run.outcome.value.as_deref())
        .collect();
    assert_eq!(
        values,
        [
            None,
            Some("[1, 2]"),
            Some("[1, 2]"),
            Some("('__main__', '/home/guest/main.py')"),
            None,
            Some("'__main__'"),
        ]
    );
    let printed: Vec<_> = runs.iter().map(|run| run.output.as_str()).collect();
    assert_eq!(printed, ["one\n", "", "", "", "", ""]);
}

#[test]
fn a_session_survives_exceptions_and_quotes_the_source_of_each() {
    let runs = session(vec![
        cell("def f(x):\n    return 1 / x"),
        cell("y = 5\nf(0)"),
        cell("y = = 1"),
        cell("import sys; sys.exit(3)"),
        cell("y"),
    ]);
    assert_eq!(
        runs[1].stderr,
        r#"Traceback (most recent call last):
  File "<cell 2>", line 2, in <module>
    f(0)
    ~^^^
  File "<cell 1>", line 2, in f
    return 1 / x
           ~~^~~
ZeroDivisionError: division by zero
"#
    );
    let exception = runs[1].outcome.exception.as_ref().expect("it was raised");
    assert_eq!((exception.file.as_str(), exception.line), ("<cell 1>", 2));
    assert_eq!(
        runs[2].stderr,
        "  File \"<cell 3>\", line 1\n    y = = 1\n        ^\nSyntaxError: invalid syntax\n"
    );
    assert_eq!(runs[3].outcome.exit_code, 3);
    assert_eq!(runs[4].outcome.value.as_deref(), Some("5"));
}

#[test]
fn a_request_that_keeps_nothing_begins_anew() {
    let runs = session(vec![
        cell("x = 1"),
        Request {
            keep: false,
            ..cell("'x' in globals()")
        },
        cell("'x' in globals()"),
    ]);
    assert_eq!(runs[1].outcome.value.as_deref(), Some("False"));
    assert_eq!(runs[2].outcome.value.as_deref(), Some("False"));
}
