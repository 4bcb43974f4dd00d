//! Python's files and streams, natively.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use common::Run;
use sandglass::{Language, Request, Status};

fn python(code: &str) -> Run {
    let request = Request {
        code: code.to_owned(),
        ..Request::default()
    };
    common::run(Language::Python, request)
}

/// What a program prints that ends well.
fn output(code: &str) -> String {
    let run = python(code);
    assert_eq!(run.outcome.status, Status::Ok, "{}", run.output);
    run.stdout
}

#[test]
fn a_program_reads_what_it_has_written() {
    let code = "\
with open('a.txt', 'w') as file:
    print(file.write('one\\ntwo é\\n'))
with open('a.txt', 'a') as file:
    file.write('three\\n')
print([line for line in open('a.txt')], open('a.txt', 'rb').read())
";
    let expected = "10\n['one\\n', 'two é\\n', 'three\\n'] b'one\\ntwo \\xc3\\xa9\\nthree\\n'\n";
    assert_eq!(output(code), expected);
}

#[test]
fn a_dropped_file_is_written_at_once() {
    let code = "open('a.txt', 'w').write('text')\nprint(open('a.txt').read())";
    assert_eq!(output(code), "text\n");
}

#[test]
fn what_was_written_is_collected() {
    let run = python("with open('a.bin', 'wb') as file:\n    file.write(bytes(range(4)))");
    assert_eq!(run.files["a.bin"], [0, 1, 2, 3]);
}

#[test]
fn a_file_left_open_is_written_in_the_end() {
    let run = python("file = open('a.txt', 'w')\nfile.write('kept back')\n1 / 0");
    assert_eq!(run.outcome.status, Status::Error);
    assert_eq!(run.files["a.txt"], b"kept back");
    let run = python(
        "import io\nfile = io.TextIOWrapper(open('a.txt', 'wb'))\nfile.write('kept back')\nraise SystemExit(3)",
    );
    assert_eq!(run.outcome.exit_code, 3);
    assert_eq!(run.files["a.txt"], b"kept back");
}

#[test]
fn what_is_kept_back_is_lost_by_exiting_at_once() {
    let code = "import os\nfile = open('a.txt', 'w')\nfile.write('lost')\nos._exit(0)";
    assert_eq!(python(code).files["a.txt"], b"");
}

#[test]
fn streams_stand_in_the_order_they_were_written() {
    let code = "\
import os, sys
print(1)
print(2, file=sys.stderr)
sys.stdout.buffer.write(b'3\\n')
os.write(2, b'4\\n')
sys.stderr.write('5')
print(6)
";
    let run = python(code);
    assert_eq!(run.output, "1\n2\n3\n4\n56\n");
    assert_eq!(run.stderr, "2\n4\n5");
}

#[test]
fn a_limited_line_does_not_reach_behind_the_text() {
    let code = "\
open('a.txt', 'w').write('x' * 60 + '\\nend')
file = open('a.txt')
print(len(file.read(50)), len(file.readline(40)), file.readline(40), file.readline(40) == '')
";
    assert_eq!(output(code), "50 11 end True\n");
}

#[test]
fn a_size_beyond_memory_is_an_error_of_the_program() {
    let code = "\
open('a.txt', 'w').write('text')
print(open('a.txt', 'rb', 0).read(1 << 60))
for attempt in (lambda: open('/dev/zero', 'rb', 0).read(1 << 60), lambda: open('a.txt', 'rb', 1 << 60)):
    try:
        attempt()
    except (MemoryError, OverflowError) as error:
        print(type(error).__name__)
";
    assert_eq!(output(code), "b'text'\nMemoryError\nMemoryError\n");
}

#[test]
fn input_that_is_no_text_is_an_error_of_the_program() {
    let request = Request {
        code: "import sys\ntry:\n    print(sys.stdin.read())\nexcept UnicodeDecodeError as error:\n    print(error)".to_owned(),
        input: b"caf\xe9 au lait\n".to_vec().into(),
        ..Request::default()
    };
    let run = common::run(Language::Python, request);
    let expected =
        "'utf-8' codec can't decode byte 0xe9 in position 3: invalid continuation byte\n";
    assert_eq!(run.stdout, expected);
}
