//! Values of last expressions, and runs that go on where the last one ended.
#![cfg(all(feature = "javascript", not(target_family = "wasm")))]

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

fn value(code: &str) -> Option<String> {
    let request = Request {
        keep: false,
        ..cell(code)
    };
    let run = common::run(Language::JavaScript, request);
    assert_eq!(run.outcome.status, Status::Ok, "{code}: {}", run.output);
    run.outcome.value
}

fn session(cells: &[&str]) -> Vec<Run> {
    let requests = cells.iter().map(|code| cell(code)).collect();
    common::run_session(Language::JavaScript, requests)
}

#[track_caller]
fn values(cells: &[&str]) -> Vec<Option<String>> {
    let runs = session(cells);
    for run in &runs {
        assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    }
    runs.into_iter().map(|run| run.outcome.value).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn the_last_expression_has_a_value() {
    for (code, expected) in [
        ("1 + 1", "2"),
        ("let x = 'a'; x.repeat(2)", "'aa'"),
        ("[1, { a: 'b' }]\n// comment", "[ 1, { a: 'b' } ]"),
        ("{ a: 1 }", "{ a: 1 }"),
        ("null", "null"),
        ("if (true) { 2 }", "2"),
        ("(function f() {})", "[Function: f]"),
        ("new Map([[1, 2]])", "Map(1) { 1 => 2 }"),
        ("require('path').basename('/a/b')", "'b'"),
        (
            "typeof module + typeof exports + typeof this",
            "'objectobjectobject'",
        ),
    ] {
        assert_eq!(value(code), some(expected), "{code}");
    }
    for code in [
        "",
        "let x = 1",
        "undefined",
        "function f() {}",
        "class A {}",
        "void 0",
    ] {
        assert_eq!(value(code), None, "{code}");
    }
    let plain = Request {
        code: "1 + 1".to_owned(),
        ..Request::default()
    };
    let run = common::run(Language::JavaScript, plain);
    assert_eq!(run.outcome.value, None);
}

#[test]
fn await_is_allowed_outside_of_functions() {
    let wait = "const wait = (ms, v) => new Promise((r) => setTimeout(r, ms, v));";
    for (code, expected) in [
        ("await wait(1, 5)", "5"),
        ("const { a } = await wait(1, { a: 1 }); a + 1", "2"),
        ("let [x] = await wait(1, [7]), y = 2\nx + y;", "9"),
        (
            "for await (const x of [1, 2]) globalThis.last = x\nlast",
            "2",
        ),
        ("(await wait(1, { b: [3] })).b", "[ 3 ]"),
        ("class A {}\nawait 1\nnew A()", "A {}"),
    ] {
        assert_eq!(value(&format!("{wait}\n{code}")), some(expected), "{code}");
    }
    assert_eq!(value("await 1; let x = 2"), None);
}

#[test]
fn names_stay_and_may_be_declared_again() {
    let found = values(&[
        "let x = 1; const y = 2; var z = 3; function f() { return x + y + z; } class A { m() { return 'old'; } }",
        "f()",
        "let x = 10; const y = 20; class A { m() { return 'new'; } }\n[f(), new A().m(), A.name]",
        "x = 11; const { p, q: [r] } = { p: 'p', q: ['r'] }; p + r + x",
        "const later = await Promise.resolve('later'); function g() { return later; }",
        "later + g()",
        "let [a, b = 2] = [1]\nlet c = a + b",
        "c",
        "const y = await 5; var z = 6; class A {}\ny + z",
        "f() + typeof A",
    ]);
    let expected = [
        None,
        some("6"),
        some("[ 33, 'new', 'A' ]"),
        some("'pr11'"),
        None,
        some("'laterlater'"),
        None,
        some("3"),
        some("11"),
        some("'22function'"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_session_survives_exceptions_and_quotes_the_source_of_each() {
    let runs = session(&[
        "function f(x) {\n  return x.y.z;\n}",
        "let v = 5;\nf({});",
        "let w = = 1",
        "\nawait null; throw new RangeError('later')",
        "v",
        "setTimeout(() => {\n  try { null.x } catch { throw new Error('in a timer') }\n}, 1); 'before'",
        "v + 1",
    ]);
    let errors: Vec<_> = runs
        .iter()
        .map(|run| run.outcome.error.as_deref().unwrap_or_default())
        .collect();
    assert!(errors[1].starts_with("TypeError: "), "{errors:?}");
    let exception = runs[1].outcome.exception.as_ref().expect("it failed");
    assert_eq!((exception.file.as_str(), exception.line), ("main.js", 2));
    assert!(
        exception.traceback.contains("return x.y.z;"),
        "{exception:?}"
    );
    assert!(
        exception.traceback.contains("main.js:2:1)")
            || exception.traceback.contains("main.js:2:1\n"),
        "{exception:?}"
    );
    assert_eq!(errors[2], "SyntaxError: Unexpected token '='");
    assert_eq!(errors[3], "RangeError: later");
    let exception = runs[3].outcome.exception.as_ref().expect("it failed");
    assert_eq!((exception.line, exception.column), (2, 19));
    assert_eq!(runs[4].outcome.value, some("5"));
    assert_eq!(errors[5], "Error: in a timer");
    let exception = runs[5].outcome.exception.as_ref().expect("it failed");
    assert_eq!((exception.line, exception.column), (2, 32));
    assert_eq!(runs[6].outcome.value, some("6"));
}

#[test]
fn snippets_may_import() {
    let files = [
        ("a.mjs", "export const a = 'a'"),
        ("b.js", "module.exports = 'b'"),
    ];
    let files: std::collections::BTreeMap<_, _> = files
        .into_iter()
        .map(|(path, text)| {
            let bytes = serde_bytes::ByteBuf::from(text.as_bytes().to_vec());
            (path.to_owned(), bytes)
        })
        .collect();
    let first = Request {
        files,
        ..cell("const { a } = await import('./a.mjs'); const b = require('./b'); a + b")
    };
    let second = cell("import { a as c } from './a.mjs'; console.log(c)");
    let third = cell("a + b + typeof c");
    let runs = common::run_session(Language::JavaScript, vec![first, second, third]);
    assert_eq!(runs[0].outcome.value, some("'ab'"), "{:?}", runs[0]);
    assert_eq!(runs[1].output, "a\n");
    assert_eq!(runs[2].outcome.value, some("'abundefined'"));
}

#[test]
fn a_snippet_waits_for_its_timers_and_ends_without_ceremony() {
    let runs = session(&[
        "process.on('exit', () => console.log('never')); setTimeout(console.log, 2, 'timer'); 1",
        "process.exitCode = 3; await new Promise(() => {})",
        "2",
    ]);
    assert_eq!(runs[0].output, "timer\n");
    assert_eq!(runs[0].outcome.value, some("1"));
    assert_eq!(runs[1].outcome.exit_code, 13);
    assert_eq!(runs[2].outcome.value, some("2"));
    assert!(runs.iter().all(|run| !run.output.contains("never")));
}
