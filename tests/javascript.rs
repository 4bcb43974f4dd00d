//! JavaScript, as a program sees it and as its host does.
#![cfg(all(feature = "javascript", not(target_family = "wasm")))]

mod common;

use std::{collections::BTreeMap, time::Instant};

use sandglass::{GuestException, Language, Limits, Request, Status};

use common::Run;

fn run(code: &str) -> Run {
    let request = Request {
        code: code.to_owned(),
        ..Request::default()
    };
    common::run(Language::JavaScript, request)
}

/// What a program prints that is expected to end well.
#[track_caller]
fn output(code: &str) -> String {
    let run = run(code);
    assert_eq!(run.outcome.status, Status::Ok, "{run:?}");
    run.output
}

#[track_caller]
fn exception(code: &str) -> GuestException {
    let run = run(code);
    assert_eq!(run.outcome.status, Status::Error, "{run:?}");
    assert_eq!(run.outcome.exit_code, 1);
    let exception = run.outcome.exception.expect("an error has an exception");
    assert_eq!(run.outcome.error, Some(exception.summary()));
    assert_eq!(run.stderr, exception.traceback);
    exception
}

#[test]
fn a_line_is_printed() {
    let run = run("console.log('Hello JS!')");
    assert_eq!(run.stdout, "Hello JS!\n");
    assert_eq!(run.stderr, "");
    assert_eq!(run.outcome.exit_code, 0);
    assert_eq!(run.outcome.error, None);
}

#[test]
fn the_value_of_a_program_is_not_printed() {
    assert_eq!(output("1 + 1"), "");
    assert_eq!(output(""), "");
}

#[test]
fn the_streams_are_apart_and_in_order() {
    let run = run(
        "console.log(1); console.error(2); process.stdout.write('3'); console.warn(4); process.stderr.write('5'); console.trace('6')",
    );
    assert_eq!(run.stdout, "1\n3");
    assert_eq!(
        run.stderr,
        "2\n4\n5Trace: 6\n    at Object.<anonymous> (/home/guest/main.js:1:114)\n"
    );
    assert!(run.output.starts_with("1\n2\n34\n5Trace"));
}

#[test]
fn text_arrives_unchanged() {
    assert_eq!(
        output("console.log('é 日本語 😀 \\0 end')"),
        "é 日本語 😀 \0 end\n"
    );
    // Half of a character cannot be written; Node replaces it too.
    assert_eq!(output("console.log('a\\ud83d')"), "a\u{fffd}\n");
}

#[test]
fn a_missing_variable_is_a_reference_error() {
    let exception = exception("x");
    assert_eq!(exception.summary(), "ReferenceError: x is not defined");
    assert_eq!((exception.line, exception.column), (1, 1));
    assert_eq!(exception.file, "main.js");
    assert_eq!(
        exception.traceback,
        "/home/guest/main.js:1\nx\n^\n\nReferenceError: x is not defined\n    at Object.<anonymous> (/home/guest/main.js:1:1)\n"
    );
}

#[test]
fn frames_lead_to_the_error() {
    let exception =
        exception("function f() {\n\tthrow new TypeError('no');\n}\n[1].map(() => f());\n");
    assert_eq!(exception.name, "TypeError");
    assert_eq!((exception.line, exception.column), (2, 8));
    let frames: Vec<_> = exception
        .frames
        .iter()
        .map(|frame| (frame.function.as_str(), frame.line, frame.column))
        .collect();
    assert_eq!(
        frames,
        [("Object.<anonymous>", 4, 5), ("", 4, 15), ("f", 2, 8)]
    );
    assert_eq!(
        exception.traceback,
        "/home/guest/main.js:2\n\tthrow new TypeError('no');\n\t^\n\nTypeError: no\n    \
         at f (/home/guest/main.js:2:8)\n    at /home/guest/main.js:4:15\n    \
         at Array.map (<anonymous>)\n    at Object.<anonymous> (/home/guest/main.js:4:5)\n"
    );
}

#[test]
fn an_error_shows_its_class_and_what_it_carries() {
    let exception = exception(
        "class QueryError extends Error { constructor(m, o) { super(m, o); this.code = 7 } }\nthrow new QueryError('bad', { cause: 'why' })",
    );
    assert_eq!(exception.name, "QueryError");
    assert_eq!(
        exception.traceback,
        "/home/guest/main.js:2\nthrow new QueryError('bad', { cause: 'why' })\n^\n\nQueryError: bad\n    \
         at Object.<anonymous> (/home/guest/main.js:2:7) {\n  code: 7,\n  [cause]: 'why'\n}\n"
    );
}

#[test]
fn an_error_ends_a_program_from_a_task_too() {
    let late = exception(
        "setTimeout(() => {\n  undefined_name;\n}, 1); setTimeout(() => console.log('never'), 50)",
    );
    assert_eq!(
        late.summary(),
        "ReferenceError: undefined_name is not defined"
    );
    assert_eq!((late.line, late.column), (2, 3));
    let frames: Vec<_> = late
        .frames
        .iter()
        .map(|frame| frame.function.as_str())
        .collect();
    assert_eq!(frames, ["Timeout._onTimeout"]);

    let micro = exception("queueMicrotask(function job() { throw new Error('micro') })");
    assert_eq!(micro.message, "micro");
    let tick = exception("process.nextTick(() => { throw new Error('tick') })");
    assert_eq!(tick.message, "tick");
}

#[test]
fn a_rejection_that_nobody_handles_is_an_error() {
    let error = exception("(async () => {\n  await null;\n  throw new RangeError('late');\n})();");
    assert_eq!(error.summary(), "RangeError: late");
    assert_eq!(error.line, 3);

    let value = exception("Promise.reject(5)");
    assert_eq!(value.name, "UnhandledPromiseRejection");
    assert!(value.message.ends_with("rejected with the reason \"5\"."));

    assert_eq!(
        output("const p = Promise.reject(1); queueMicrotask(() => p.catch(console.log))"),
        "1\n"
    );
    assert_eq!(
        run("Promise.reject(1); setTimeout(() => console.log('never'), 1)").stdout,
        ""
    );
}

#[test]
fn anything_can_be_thrown() {
    let string = exception("throw 'abc'");
    assert_eq!(
        (string.name.as_str(), string.message.as_str()),
        ("Uncaught", "'abc'")
    );
    assert_eq!(
        string.traceback,
        "\n/home/guest/main.js:1\nthrow 'abc'\n^\nabc\n"
    );
    assert_eq!(exception("throw { a: 1 }").message, "{ a: 1 }");
    assert_eq!(exception("throw null").message, "null");
    assert_eq!(
        exception("throw Object.create(null)").message,
        "[Object: null prototype] {}"
    );
    let revoked = "const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy";
    assert_eq!(exception(revoked).message, "<Revoked Proxy>");
}

#[test]
fn a_syntax_error_has_its_place() {
    let error = exception("let a = 1;\n  let b = ;\n");
    assert_eq!(error.summary(), "SyntaxError: Unexpected token ';'");
    assert_eq!((error.line, error.column), (2, 11));
    assert_eq!(
        error.traceback,
        "/home/guest/main.js:2\n  let b = ;\n          ^\n\nSyntaxError: Unexpected token ';'\n"
    );
    // Each of these ends a line: so Node counts them too.
    let lines = exception("1;\r\n2;\r3;\u{2028}4;\u{2029}let b = ;");
    assert_eq!((lines.line, lines.column), (5, 9));
    assert!(
        lines
            .traceback
            .starts_with("/home/guest/main.js:5\nlet b = ;\n")
    );
    let end = exception("function f() {\n");
    assert_eq!(end.summary(), "SyntaxError: Unexpected end of input");
    assert_eq!((end.line, end.column), (2, 1));
    // Nothing runs of a program that cannot be parsed.
    assert_eq!(run("console.log(1); )").stdout, "");
}

#[test]
fn endless_recursion_is_a_range_error() {
    let error = exception("function f() { f() }\nf()");
    assert_eq!(
        error.summary(),
        "RangeError: Maximum call stack size exceeded"
    );
    assert_eq!((error.line, error.column), (1, 16));
    let through_the_engine = exception("function f() { [1].forEach(f) }\nf()");
    assert_eq!(through_the_engine.name, "RangeError");
    let asynchronous = exception("async function f() { await f() }\nf()");
    assert_eq!(
        asynchronous.summary(),
        "RangeError: Maximum call stack size exceeded"
    );
    let nested = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(exception(&nested).name, "RangeError");
    let evaluated = "try { eval('('.repeat(1e5)) } catch (e) { console.log(e.name) }";
    assert_eq!(output(evaluated), "RangeError\n");
}

#[test]
fn source_that_goes_too_deep_is_refused() {
    for source in [
        "'-'.repeat(1e5) + '1'",
        "'a=>'.repeat(1e5) + '1'",
        "'if(1)'.repeat(1e5) + ';'",
        "Array(5e4).fill(1).join('+')",
        "'`${'.repeat(1e4) + '1' + '}`'.repeat(1e4)",
    ] {
        let code = format!("try {{ eval({source}) }} catch (e) {{ console.log(e.name) }}");
        assert_eq!(output(&code), "RangeError\n", "{source}");
    }
    assert_eq!(
        output("console.log(eval(Array(1000).fill(1).join('+')))"),
        "1000\n"
    );
}

#[test]
fn a_program_chooses_its_exit_code() {
    let run = run("console.log('before'); process.exit(3); console.log('after')");
    assert_eq!(run.stdout, "before\n");
    assert_eq!(run.outcome.status, Status::Ok);
    assert_eq!(run.outcome.exit_code, 3);
    let code = |code: &str| self::run(code).outcome.exit_code;
    assert_eq!(code("process.exitCode = 4"), 4);
    assert_eq!(code("process.exitCode = 5; process.exit()"), 5);
    assert_eq!(code("process.exitCode = 6; process.exit(0)"), 0);
    assert_eq!(
        code("setTimeout(() => process.exit(7), 1); setInterval(() => {}, 1)"),
        7
    );
    assert_eq!(code("process.exit(-1)"), 255);
    assert_eq!(code("try { process.exit(1) } finally { for (;;); }"), 1);
}

#[test]
fn arguments_environment_and_input_are_seen() {
    let request = Request {
        code: "console.log(process.argv, process.env); let line; while ((line = readline()) !== null) console.log([line]); console.log(readline())"
            .to_owned(),
        input: "3\r\n4\n\nlast".as_bytes().to_vec().into(),
        args: vec!["one".to_owned(), "two words".to_owned()],
        env: BTreeMap::from([("NAME".to_owned(), "value".to_owned())]),
        ..Request::default()
    };
    let run = common::run(Language::JavaScript, request);
    assert_eq!(
        run.stdout,
        "[ '/usr/local/bin/node', '/home/guest/main.js', 'one', 'two words' ] { NAME: 'value' }\n\
         [ '3' ]\n[ '4' ]\n[ '' ]\n[ 'last' ]\nnull\n"
    );
}

#[test]
fn output_ends_at_its_limit() {
    let request = Request {
        code: "for (;;) console.log('x'.repeat(99))".to_owned(),
        limits: Limits {
            max_output_bytes: 1000,
            ..Limits::default()
        },
        ..Request::default()
    };
    let run = common::run(Language::JavaScript, request);
    assert_eq!(run.outcome.status, Status::OutputLimit);
    assert_eq!(run.stdout.len(), 1000);
}

#[test]
fn the_loop_sleeps_until_a_timer_is_due() {
    let began = Instant::now();
    assert_eq!(output("setTimeout(() => console.log('due'), 200)"), "due\n");
    assert!(began.elapsed().as_millis() >= 199);
    // Nobody waits for a timer that was let go.
    let began = Instant::now();
    assert_eq!(
        output("setTimeout(() => console.log('never'), 60000).unref()"),
        ""
    );
    assert!(began.elapsed().as_secs() < 30);
}

#[test]
fn a_repetition_can_be_let_go_by_its_own_callback() {
    let code = "setInterval(function () { console.log('once'); this.unref(); }, 1)";
    assert_eq!(output(code), "once\n");
}

#[test]
fn a_timer_needs_a_function() {
    assert_eq!(
        exception("setTimeout('console.log(1)', 1)").message,
        "The \"callback\" argument must be of type function. Received type string ('console.log(1)')"
    );
}

#[test]
fn nothing_of_a_browser_is_in_reach() {
    let names = [
        "fetch",
        "self",
        "window",
        "document",
        "postMessage",
        "importScripts",
        "WebAssembly",
        "SharedArrayBuffer",
        "XMLHttpRequest",
        "indexedDB",
        "Atomics",
        "localStorage",
        "Worker",
    ];
    for name in names {
        assert_eq!(
            output(&format!(
                "console.log(typeof {name}, '{name}' in globalThis)"
            )),
            "undefined false\n"
        );
    }
    assert_eq!(
        output("import('/etc/passwd').catch((e) => console.log(e instanceof Error))"),
        "true\n"
    );
}

#[test]
fn random_numbers_are_from_the_host() {
    let code = "const a = Array.from({ length: 2000 }, Math.random); console.log(a.every((x) => x >= 0 && x < 1), new Set(a).size, Math.abs(a.reduce((s, x) => s + x) / 2000 - 0.5) < 0.1)";
    assert_eq!(output(code), "true 2000 true\n");
}

#[test]
fn the_clock_is_the_hosts() {
    assert_eq!(
        output(
            "const d = Date.now(); console.log(d > 1.7e12, Math.abs(new Date() - d) < 1000, performance.now() < 60000, new Date(0).getHours())"
        ),
        "true true true 0\n"
    );
}

#[test]
fn inspection_survives_hostile_values() {
    let code = r#"
        const show = (make) => { try { console.log(make()); } catch (e) { console.log('threw', e.message); } };
        show(() => ({ get [Symbol.toStringTag]() { throw new Error('tag'); } }));
        show(() => { let o = {}; for (let i = 0; i < 5000; i++) o = [o]; return o; });
        show(() => { const a = [1]; a[4294967294] = 2; return a; });
        show(() => Object.create(new Proxy({}, { get() { throw new Error('trap'); } })));
        show(() => { let o = {}; for (let i = 0; i < 500; i++) o = [o]; console.dir(o, { depth: null }); return 'deep'; });
        Array.isArray = Symbol.for = JSON.stringify = Map.prototype.forEach = Function.prototype.toString = null;
        Object.prototype.get = Object.prototype.value = () => 'evil';
        show(() => [new Map([[1, 2]]), class A {}, new Proxy([1], {})]);
    "#;
    let output = output(code);
    assert!(output.starts_with(
        "threw tag\n[ [ [ [Array] ] ] ]\n[ 1, <4294967293 empty items>, 2 ]\nthrew trap\n"
    ));
    assert!(output.contains(
        "[Array: Inspection interrupted prematurely. Maximum call stack size exceeded.]"
    ));
    assert!(output.ends_with("deep\n[ Map(1) { 1 => 2 }, [class A], [ 1 ] ]\n"));
}

#[test]
fn a_large_buffer_is_refused() {
    assert_eq!(
        output("try { new ArrayBuffer(2 ** 33) } catch (e) { console.log(e.name) }"),
        "RangeError\n"
    );
}

#[test]
fn stack_is_as_in_v8() {
    let code = "function f() { return new Error('m') }\nconsole.log(f().stack);\nconst o = {}; Error.captureStackTrace(o); console.log(o.stack, Object.keys(o));\nError.stackTraceLimit = 1; console.log(f().stack)";
    assert_eq!(
        output(code),
        "Error: m\n    at f (/home/guest/main.js:1:23)\n    at Object.<anonymous> (/home/guest/main.js:2:13)\n\
         Error\n    at Object.<anonymous> (/home/guest/main.js:3:21) []\n\
         Error: m\n    at f (/home/guest/main.js:1:23)\n"
    );
}

#[test]
fn everyday_mistakes_are_told_in_v8s_words() {
    let message = |code: &str| exception(code).message;
    assert_eq!(
        message("const user = {};\nuser.nmae()"),
        "user.nmae is not a function"
    );
    assert_eq!(message("const f = 1; f()"), "f is not a function");
    assert_eq!(
        message("let a;\na.b"),
        "Cannot read properties of undefined (reading 'b')"
    );
    assert_eq!(
        message("const c = 1; c = 2"),
        "Assignment to constant variable."
    );
    assert_eq!(
        message("class A {}\nA()"),
        "Class constructor A cannot be invoked without 'new'"
    );
    assert_eq!(message("throw new TypeError('mine')"), "mine");
}

#[test]
fn a_seed_and_a_clock_make_a_run_repeatable() {
    let run = |seed, clock| {
        let code = "const began = Date.now(); setTimeout(() => { console.log(began, Date.now() - began, new Date().toString(), Math.round(performance.now()), Math.random()) }, 3_600_000)";
        let request = Request {
            code: code.to_owned(),
            seed,
            clock,
            ..Request::default()
        };
        common::run(Language::JavaScript, request).stdout
    };
    let stdout = run(Some(7), Some(1_000_000_000_000));
    assert!(
        stdout.starts_with("1000000000000 3600000 Sun Sep 09 2001 02:46:40 GMT+0000"),
        "{stdout}"
    );
    assert_eq!(run(Some(7), Some(1_000_000_000_000)), stdout);
    assert_ne!(run(Some(8), Some(1_000_000_000_000)), stdout);
    assert_ne!(run(None, Some(1_000_000_000_000)), stdout);
}
