//! Python, natively: the same engine as in the artifact, with a host that records.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use std::{rc::Rc, thread};

use common::{RecordingHost, Run};
use sandglass::{Language, Request, Status};

fn request(code: &str) -> Request {
    Request {
        code: code.to_owned(),
        ..Request::default()
    }
}

fn python(code: &str) -> Run {
    common::run(Language::Python, request(code))
}

/// The output of a program that ends well.
fn output(code: &str) -> String {
    let run = python(code);
    assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    run.output
}

#[test]
fn prints() {
    assert_eq!(output("print('Hello from WASM!')"), "Hello from WASM!\n");
    assert_eq!(output("print('a', end='')"), "a");
    assert_eq!(output("print('é 😀 \\0')"), "é 😀 \0\n");
}

#[test]
fn keeps_the_streams_apart_and_in_order() {
    let run = python(
        "import sys\nprint(1)\nprint(2, file=sys.stderr)\nprint(3)\nsys.stdout.buffer.write(b'4')",
    );
    assert_eq!(run.stdout, "1\n3\n4");
    assert_eq!(run.stderr, "2\n");
    assert_eq!(run.output, "1\n2\n3\n4");
}

#[test]
fn an_uncaught_exception_is_described_and_printed_as_by_cpython() {
    let run = python("def f(n):\n    return 1 / n\n\nprint('before')\nf(0)\n");
    assert_eq!(run.outcome.status, Status::Error);
    assert_eq!(run.outcome.exit_code, 1);
    assert_eq!(
        run.outcome.error.as_deref(),
        Some("ZeroDivisionError: division by zero")
    );
    assert_eq!(run.stdout, "before\n");
    // What CPython 3.14 prints for the same file.
    let traceback = r#"Traceback (most recent call last):
  File "/home/guest/main.py", line 5, in <module>
    f(0)
    ~^^^
  File "/home/guest/main.py", line 2, in f
    return 1 / n
           ~~^~~
ZeroDivisionError: division by zero
"#;
    assert_eq!(run.stderr, traceback);
    let exception = run.outcome.exception.unwrap();
    assert_eq!(exception.traceback, traceback);
    assert_eq!(exception.name, "ZeroDivisionError");
    assert_eq!(exception.message, "division by zero");
    assert_eq!(
        (exception.file.as_str(), exception.line, exception.column),
        ("main.py", 2, 12)
    );
    let frames: Vec<_> = exception
        .frames
        .iter()
        .map(|frame| (frame.function.as_str(), frame.line, frame.column))
        .collect();
    assert_eq!(frames, [("<module>", 5, 1), ("f", 2, 12)]);
}

#[test]
fn a_traceback_names_the_guests_frames_only() {
    let run = python("import json\njson.loads('{')");
    assert!(run.stderr.starts_with(
        "Traceback (most recent call last):\n  File \"/home/guest/main.py\", line 2, in <module>\n    json.loads('{')\n"
    ), "{}", run.stderr);
    assert!(!run.stderr.contains("frozen"), "{}", run.stderr);
    let exception = run.outcome.exception.unwrap();
    assert_eq!(exception.name, "JSONDecodeError");
    assert_eq!(exception.line, 2);
}

#[test]
fn causes_contexts_notes_and_groups_are_printed() {
    let run = python(
        "try:\n    {}['k']\nexcept KeyError as e:\n    e.add_note('a note')\n    raise ValueError('bad') from e",
    );
    assert!(run.stderr.contains("KeyError: 'k'\na note\n\nThe above exception was the direct cause of the following exception:\n"), "{}", run.stderr);
    let run = python("raise ExceptionGroup('two', [ValueError(1), TypeError(2)])");
    assert!(
        run.stderr.contains("+---------------- 2 ----------------"),
        "{}",
        run.stderr
    );
    assert_eq!(
        run.outcome.error.as_deref(),
        Some("ExceptionGroup: two (2 sub-exceptions)")
    );
}

#[test]
fn a_syntax_error_has_a_position() {
    let run = python("a = 1\nif a\n  pass");
    assert_eq!(run.outcome.status, Status::Error);
    let exception = run.outcome.exception.unwrap();
    assert_eq!(exception.name, "SyntaxError");
    assert_eq!((exception.line, exception.column), (2, 5));
    assert_eq!(exception.message, "expected ':'");
    assert_eq!(exception.file, "main.py");
    assert_eq!(
        run.stderr,
        "  File \"/home/guest/main.py\", line 2\n    if a\n        ^\nSyntaxError: expected ':'\n"
    );
    let open = python("print('caf\u{e9}").outcome.exception.unwrap();
    assert_eq!(
        open.summary(),
        "SyntaxError: unterminated string literal (detected at line 1)"
    );
    assert_eq!((open.line, open.column), (1, 7));
    // Found by the compiler, which reads the line from a file where there is one.
    let run = python("x = 1\nreturn x");
    assert!(
        run.stderr.contains("line 2\n    return x\n"),
        "{}",
        run.stderr
    );
}

#[test]
fn exits() {
    for (code, exit_code, stderr) in [
        ("import sys; sys.exit(3)", 3, ""),
        ("import sys; sys.exit()", 0, ""),
        ("raise SystemExit", 0, ""),
        ("import sys; sys.exit('why')", 1, "why\n"),
        (
            "import os\ntry:\n    os._exit(4)\nfinally:\n    print('never')",
            4,
            "",
        ),
        ("exit(5)", 5, ""),
        // As a shell sees it.
        ("exit(257)", 1, ""),
        ("exit(-1)", 255, ""),
    ] {
        let run = python(code);
        assert_eq!(run.outcome.status, Status::Ok, "{code}: {}", run.output);
        assert_eq!(run.outcome.exit_code, exit_code, "{code}");
        assert_eq!(run.output, stderr, "{code}");
        assert_eq!(run.outcome.error, None, "{code}");
    }
}

#[test]
fn exit_handlers_run_after_the_program() {
    let run = python("import atexit\natexit.register(print, 'bye')\nprint('hello')\n1/0");
    assert_eq!(run.stdout, "hello\nbye\n");
    assert_eq!(run.outcome.status, Status::Error);
}

#[test]
fn reads_standard_input() {
    let run = |code: &str| {
        common::run(
            Language::Python,
            Request {
                input: b"3\n4\nlast".to_vec().into(),
                ..request(code)
            },
        )
        .output
    };
    assert_eq!(run("print(int(input()) + int(input()))"), "7\n");
    assert_eq!(run("print(input('? '))"), "? 3\n");
    assert_eq!(run("import sys; print(sys.stdin.read())"), "3\n4\nlast\n");
    assert_eq!(
        run("import sys; print([l for l in sys.stdin])"),
        "['3\\n', '4\\n', 'last']\n"
    );
    assert_eq!(
        run("import sys; print(sys.stdin.buffer.read())"),
        "b'3\\n4\\nlast'\n"
    );
    assert_eq!(
        run(
            "for i in range(4):\n    try: print(input())\n    except EOFError as e: print(repr(e))"
        ),
        "3\n4\nlast\nEOFError('EOF when reading a line')\n"
    );
}

#[test]
fn sees_arguments_and_environment_and_nothing_else() {
    let run = common::run(
        Language::Python,
        Request {
            args: vec!["x".into(), "ü y".into()],
            env: [("A".to_owned(), "b é".to_owned())].into(),
            ..request("import sys, os\nprint(sys.argv, dict(os.environ), os.getenv('PATH'))")
        },
    );
    assert_eq!(
        run.output,
        "['/home/guest/main.py', 'x', 'ü y'] {'A': 'b é'} None\n"
    );
}

#[test]
fn the_clock_is_the_hosts() {
    assert_eq!(
        output(
            "import time, datetime
t = time.time()
assert 1.7e9 < t < 5e9, t
assert abs(time.time_ns() / 1e9 - t) < 5
a = time.monotonic(); time.sleep(0.02); b = time.perf_counter()
assert b - a >= 0.02, b - a
assert abs(datetime.datetime.now().timestamp() - t) < 5
assert abs(datetime.datetime.now(datetime.timezone.utc).timestamp() - t) < 5
assert datetime.date.today() >= datetime.date(2024, 1, 1)
assert time.gmtime().tm_year == time.localtime().tm_year >= 2024
assert str(time.gmtime().tm_year) in time.ctime() and str(time.gmtime().tm_year) == time.strftime('%Y')
try: time.sleep(-1)
except ValueError as e: print(e)"
        ),
        "sleep length must be non-negative\n"
    );
}

#[test]
fn randomness_is_the_hosts() {
    assert_eq!(
        output(
            "import random, os, uuid, secrets\nprint(0 <= random.random() < 1, len(os.urandom(9)), len({random.random() for _ in range(99)}), len(str(uuid.uuid4())), len(secrets.token_hex(4)))"
        ),
        "True 9 99 36 8\n"
    );
}

#[test]
fn the_standard_library_is_there() {
    for module in [
        "abc",
        "argparse",
        "ast",
        "base64",
        "bisect",
        "calendar",
        "cmath",
        "collections",
        "contextlib",
        "copy",
        "csv",
        "dataclasses",
        "datetime",
        "decimal",
        "difflib",
        "enum",
        "fractions",
        "functools",
        "graphlib",
        "hashlib",
        "heapq",
        "html",
        "inspect",
        "io",
        "itertools",
        "json",
        "math",
        "numbers",
        "operator",
        "os",
        "pickle",
        "pprint",
        "random",
        "re",
        "secrets",
        "statistics",
        "string",
        "struct",
        "sys",
        "textwrap",
        "time",
        "traceback",
        "types",
        "typing",
        "unicodedata",
        "uuid",
        "warnings",
        "weakref",
        "zlib",
    ] {
        let run = python(&format!("import {module}"));
        assert_eq!(run.outcome.status, Status::Ok, "{module}: {}", run.stderr);
    }
}

#[test]
fn there_is_no_way_out() {
    for module in [
        "js",
        "_js",
        "browser",
        "pyodide",
        "ctypes",
        "_socket.socket",
        "subprocess32",
    ] {
        let run = python(&format!("import {module}"));
        let name = run.outcome.exception.map(|exception| exception.name);
        assert_eq!(name.as_deref(), Some("ModuleNotFoundError"), "{module}");
    }
    assert_eq!(
        output(
            "import os\nprint(os.path.exists('/etc/passwd'))\ntry: open('/etc/passwd')\nexcept Exception as e: print('refused')"
        ),
        "False\nrefused\n"
    );
}

#[test]
fn a_guest_that_breaks_its_own_tools_still_gets_an_answer() {
    let run = python(
        "import sys, traceback\ntraceback.TracebackException = None\nsys.stderr = None\n1/0",
    );
    assert_eq!(run.outcome.status, Status::Error);
    assert_eq!(run.outcome.exception.unwrap().name, "ZeroDivisionError");
    let run = python("class E(Exception):\n    def __str__(self): raise ValueError\nraise E");
    assert_eq!(run.outcome.exception.unwrap().name, "E");
    let run = python("import sys\nsys.excepthook = lambda *a: print('mine', a[0].__name__)\n1/0");
    assert_eq!(run.output, "mine ZeroDivisionError\n");
}

#[test]
fn a_seed_and_a_clock_make_a_run_repeatable() {
    let run = |seed, clock| {
        let code = "import os, random, time, uuid, secrets, datetime\ntime.sleep(3600)\nprint(time.time(), datetime.datetime.now(), time.monotonic())\nprint(random.random(), uuid.uuid4(), os.urandom(4), secrets.token_hex(), hash('x'), {'a', 'b', 'c'}, id(object()) > 0)";
        let request = Request {
            seed,
            clock,
            ..request(code)
        };
        let run = common::run(Language::Python, request);
        assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
        let (times, numbers) = run.output.split_once('\n').expect("two lines");
        (times.to_owned(), numbers.to_owned())
    };
    let (times, numbers) = run(Some(7), Some(1_000_000_000_000));
    assert_eq!(times, "1000003600.0 2001-09-09 02:46:40.000001 3600.000002");
    assert_eq!(
        run(Some(7), Some(1_000_000_000_000)),
        (times.clone(), numbers.clone())
    );
    let (later, other_numbers) = run(Some(8), Some(1_000_000_000_001));
    assert_ne!(later, times);
    assert_ne!(other_numbers, numbers);
    assert_ne!(run(None, Some(0)).1, numbers);
}

#[test]
fn source_that_goes_too_deep_is_refused() {
    for source in [
        "'-' * 100000 + '1'",
        "'not ' * 100000 + '1'",
        "'lambda:' * 100000 + '1'",
        "'1 if 1 else ' * 100000 + '1'",
        "'a' + '.a' * 100000",
        "'+'.join(['1'] * 50000)",
    ] {
        for compile in ["eval", "exec", "__import__('ast').parse"] {
            let code = format!("try: {compile}({source})\nexcept RecursionError as e: print(e)");
            assert_eq!(
                output(&code),
                "maximum recursion depth exceeded during compilation\n",
                "{source}"
            );
        }
    }
    let program = python(&format!("x = {}1", "-".repeat(100_000)));
    assert_eq!(program.outcome.exception.unwrap().name, "RecursionError");
    let blocks = "s = ''.join(' ' * i + 'if 1:\\n' for i in range(100)) + ' ' * 100 + '1'\n\
                  try: exec(s)\nexcept IndentationError as e: print(e.msg, e.lineno)";
    assert_eq!(output(blocks), "too many levels of indentation 101\n");
    assert_eq!(
        output("print(eval('+'.join(['1'] * 200)), eval, exec.__name__)"),
        "200 <built-in function eval> exec\n"
    );
}

#[test]
fn a_recursion_error_says_what_it_says_in_cpython() {
    let code = "def plain(): plain()\ndef keyword(*, k=0): keyword(k=1)\nfor f in plain, keyword:\n    try: f()\n    except RecursionError as e: print(e, str(RecursionError('x', 1)), RecursionError())";
    let line = "maximum recursion depth exceeded ('x', 1) \n";
    assert_eq!(output(code), line.repeat(2));
    let traceback = python("def f(): f()\nf()").outcome.exception.unwrap();
    assert_eq!(traceback.message, "maximum recursion depth exceeded");
    assert!(
        traceback
            .traceback
            .ends_with("RecursionError: maximum recursion depth exceeded\n")
    );
}

#[test]
fn interpreters_of_a_thread_do_not_get_into_each_others_way() {
    let code = "\
import io, math
print({3, 1, 2}, set('a') | {1j / 2}, frozenset([5, 4]), sum([0.1] * 10), hash((1, 2)))
open('x', 'w').write('kept')
print(open('x').read(), repr(OSError(2, 'no')), io.StringIO('a\\nb').readlines())
for attempt in (lambda: 1j / 'a', lambda: math.sqrt(-1), lambda: {}[[]], lambda: eval('1 +'), lambda: next(iter(()))):
    try:
        attempt()
    except Exception as error:
        print(repr(error))
";
    let start_and_run = move || {
        let mut request = request(code);
        let host = Rc::new(RecordingHost::new(&request));
        let mut python = sandglass::start(Language::Python, host.clone()).unwrap();
        let files = sandglass::lay_files(Language::Python, &mut request, host.clone()).unwrap();
        python.run(&request, host.clone(), files);
        host.text(|_| true)
    };
    let thread = thread::Builder::new().stack_size(common::STACK_BYTES);
    let outputs = thread.spawn(move || [(); 3].map(|()| start_and_run()));
    let outputs = outputs.unwrap().join().unwrap();
    assert!(outputs[0].starts_with("{1, 2, 3} "), "{}", outputs[0]);
    assert_eq!(outputs[0].lines().count(), 7, "{}", outputs[0]);
    assert_eq!(outputs[0], outputs[1]);
    assert_eq!(outputs[0], outputs[2]);
}
