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
