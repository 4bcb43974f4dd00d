//! What is told of a program that ended with an exception, or chose how to end.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use common::Run;
use sandglass::{GuestException, Language, Request, Status};

fn run(code: &str) -> Run {
    common::run(
        Language::Python,
        Request {
            code: code.to_owned(),
            ..Request::default()
        },
    )
}

fn raised(code: &str) -> GuestException {
    let run = run(code);
    assert_eq!(run.outcome.status, Status::Error, "{}", run.output);
    assert_eq!(run.outcome.exit_code, 1);
    let exception = run.outcome.exception.expect("it was raised");
    assert_eq!(exception.traceback, run.stderr);
    exception
}

#[test]
fn an_exception_is_told_with_the_words_that_are_printed() {
    for (code, summary) in [
        (
            "def f():\n    x += 1\nf()",
            "UnboundLocalError: cannot access local variable 'x' where it is not associated with a value",
        ),
        (
            "[] + 1",
            "TypeError: can only concatenate list (not \"int\") to list",
        ),
        (
            "{[]: 1}",
            "TypeError: cannot use 'list' as a dict key (unhashable type: 'list')",
        ),
        (
            "raise 5",
            "TypeError: exceptions must derive from BaseException",
        ),
        ("[1].index(2)", "ValueError: list.index(x): x not in list"),
    ] {
        assert_eq!(raised(code).summary(), summary);
    }
}

#[test]
fn groups_and_causes_are_told_by_the_outermost() {
    let group = raised("raise ExceptionGroup('g', [ValueError(1), TypeError(2)])");
    assert_eq!(group.summary(), "ExceptionGroup: g (2 sub-exceptions)");
    assert_eq!((group.line, group.column), (1, 1));
    let chained =
        raised("try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from e");
    assert_eq!(chained.summary(), "KeyError: 'k'");
    assert_eq!((chained.line, chained.frames.len()), (4, 1));
}

#[test]
fn a_program_chooses_its_end() {
    for (code, exit_code, stderr) in [
        (
            "import sys\ndef hook(*a): sys.exit(9)\nsys.excepthook = hook\n1/0",
            9,
            "",
        ),
        (
            "import atexit, sys\natexit.register(sys.exit, 5)\nsys.exit(3)",
            3,
            "SystemExit: 5\n",
        ),
        ("quit(4)", 4, ""),
        ("import sys\nsys.stdout = None\nprint(1)", 0, ""),
        ("raise SystemExit('bye')", 1, "bye\n"),
    ] {
        let run = run(code);
        assert_eq!(run.outcome.status, Status::Ok, "{code}");
        assert_eq!(run.outcome.exit_code, exit_code, "{code}");
        assert!(run.outcome.exception.is_none());
        assert!(run.stderr.ends_with(stderr), "{}", run.stderr);
    }
}

#[test]
fn output_that_cannot_be_flushed_is_an_exit_code() {
    let run = run(
        "import sys\nclass S:\n    def write(self, s): pass\n    def flush(self): raise OSError('full')\nsys.stdout = S()",
    );
    assert_eq!(run.outcome.exit_code, 120);
    assert!(run.stderr.contains("OSError: full"), "{}", run.stderr);
}
