//! TypeScript, natively: what its programs are told, and what the host is told of them.
#![cfg(all(feature = "typescript", not(target_family = "wasm")))]

mod common;

use common::Run;
use sandglass::{GuestException, Language, Request, Status};

fn run(code: &str) -> Run {
    run_with(code, &[])
}

fn run_with(code: &str, files: &[(&str, &str)]) -> Run {
    let files = files.iter();
    let files = files.map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec().into()));
    let request = Request {
        code: code.to_owned(),
        files: files.collect(),
        ..Request::default()
    };
    common::run(Language::TypeScript, request)
}

#[track_caller]
fn exception(run: Run) -> GuestException {
    assert_eq!(run.outcome.status, Status::Error);
    run.outcome.exception.expect("nobody caught it")
}

#[test]
fn types_are_not_looked_at() {
    let run = run("const x: string = 1 as any; console.log(x satisfies number)");
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("1\n", ""));
}

#[test]
fn an_error_is_where_its_author_wrote_it() {
    let code = "enum A { B } interface C { d?: { e: number } }\n\nfunction f<T>(c: C): T | number {\n  return c.d!.e;\n}\nf<number>({});\n";
    let error = exception(run(code));
    assert_eq!(error.name, "TypeError");
    assert_eq!((error.file.as_str(), error.line), ("main.ts", 4));
    assert!(error.traceback.contains("\n  return c.d!.e;\n"));
    let frames: Vec<_> = error.frames.iter().map(|it| (it.line, it.column)).collect();
    assert_eq!(frames.first(), Some(&(6, 1)));
}

#[test]
fn columns_are_the_authors_behind_what_was_inserted() {
    let code = "class A { constructor(private b: number) {} } throw new Error('x');";
    let error = exception(run(code));
    assert_eq!((error.line, error.column), (1, 53));
}

#[test]
fn a_syntax_error_is_typescripts() {
    let error = exception(run("let a: number = 1;\nlet b: = 2;"));
    assert_eq!(error.name, "SyntaxError");
    assert_eq!(
        (error.file.as_str(), error.line, error.column),
        ("main.ts", 2, 8)
    );
    assert!(error.traceback.contains("\nlet b: = 2;\n       ^\n"));
    let run = run_with("import './a'", &[("a.ts", "type = ;\nlet")]);
    assert_eq!(exception(run).file, "a.ts");
}

#[test]
fn a_mistake_in_the_javascript_of_it_is_where_it_was_written() {
    let error = exception(run("enum A { B } break;"));
    assert_eq!(error.message, "Illegal break statement");
    assert_eq!(error.file, "main.ts");
    assert!(error.traceback.contains("\nenum A { B } break;\n"));
}

#[test]
fn jsx_is_refused() {
    let error = exception(run("const a = <b>c</b>;"));
    assert!(error.message.starts_with("JSX is not supported"));
}

#[test]
fn files_are_typescript_by_their_names() {
    let files = [
        ("a.ts", "export const a: number = 1;"),
        ("b.mts", "export const b = 2 as const;"),
        ("c.cts", "exports.c = 3 as number;"),
        ("d.js", "exports.d = 4;"),
    ];
    let code = "import { a } from './a.js';\nimport { b } from './b.mts';\nimport { c } from './c.cts';\nimport { d } from './d.js';\nconsole.log(a, b, c, d);";
    assert_eq!(run_with(code, &files).stdout, "1 2 3 4\n");
}

#[test]
fn what_goes_too_deep_is_a_range_error() {
    for part in ["(", "[", "let a: b<", "keyof ", "if (a) {} else ", "<a>"] {
        let error = exception(run(&part.repeat(20_000)));
        assert!(
            ["RangeError", "SyntaxError"].contains(&error.name.as_str()),
            "{part}"
        );
    }
}

#[test]
fn a_snippet_has_a_value() {
    let request = Request {
        code: "enum A { B = 2 }\nconst c: A = A.B;\nc as number + 1".to_owned(),
        evaluate: true,
        ..Request::default()
    };
    let run = common::run(Language::TypeScript, request);
    assert_eq!(run.outcome.value.as_deref(), Some("3"), "{}", run.stderr);
}
