//! Modules among a program's own files.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use std::collections::BTreeMap;

use common::{Run, run};
use sandglass::{Language, Request, Status};
use serde_bytes::ByteBuf;

/// Runs a program beside files, in a directory, on a clock that stands still.
fn python(directory: &str, files: &[(&str, &str)], code: &str) -> Run {
    let files = files
        .iter()
        .map(|(path, text)| (path.to_string(), ByteBuf::from(text.as_bytes())));
    let request = Request {
        code: code.to_owned(),
        files: files.collect::<BTreeMap<_, _>>(),
        working_directory: directory.to_owned(),
        clock: Some(0),
        ..Request::default()
    };
    run(Language::Python, request)
}

#[test]
fn files_are_modules_and_packages() {
    let files = [
        ("helper.py", "def twice(value):\n    return 2 * value\n"),
        ("package/__init__.py", "from . import inner\n"),
        ("package/inner.py", "NAME, FILE = __name__, __file__\n"),
        ("bare/leaf.py", "VALUE = 5\n"),
    ];
    let code = "
import helper, package, importlib.util
from bare import leaf
print(helper.twice(4), package.inner.NAME, package.inner.FILE, leaf.VALUE, helper.__file__)
print(importlib.util.find_spec('helper').origin, helper.__loader__.is_package('helper'))";
    let run = python("/home/guest", &files, code);
    assert_eq!(
        run.output,
        "8 package.inner /home/guest/package/inner.py 5 /home/guest/helper.py\n/home/guest/helper.py False\n"
    );
    assert_eq!(run.files, BTreeMap::new());
}

#[test]
fn a_program_has_its_own_module_for_one_of_the_standard_library() {
    let files = [("colorsys.py", "OWN = True\n")];
    let run = python(
        "/home/guest",
        &files,
        "import colorsys, wave\nprint(colorsys.OWN, hasattr(wave, 'open'))",
    );
    assert_eq!(run.output, "True True\n");
}

#[test]
fn a_module_that_was_just_written_is_found() {
    let code = "
import os
for name in ('first', 'second'):
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        print(error)
    with open(f'{name}.py', 'w') as file:
        file.write(f'print(__name__)')
    __import__(name)
print(sorted(os.listdir()))";
    let run = python("/home/guest", &[], code);
    assert_eq!(
        run.output,
        "No module named 'first'\nfirst\nNo module named 'second'\nsecond\n['first.py', 'main.py', 'second.py']\n"
    );
}

#[test]
fn a_program_stands_in_its_working_directory() {
    let files = [("lib/broken.py", "def fail():\n    return 1 / 0\n")];
    for (directory, prefix) in [("/job/set", "/job/set/"), ("/", "/")] {
        let code = "
import os, sys, lib.broken
print(__file__, sys.argv, sys.path[0], os.getcwd(), open(__file__).read()[:7].split())
lib.broken.fail()";
        let run = python(directory, &files, code);
        let main = format!("{prefix}main.py");
        let told = format!("{main} ['{main}'] {directory} {directory} ['import']\n");
        assert_eq!(run.stdout, told);
        assert_eq!(
            run.stderr,
            format!(
                "Traceback (most recent call last):\n  File \"{main}\", line 4, in <module>\n    lib.broken.fail()\n    ~~~~~~~~~~~~~~~^^\n  File \"{prefix}lib/broken.py\", line 2, in fail\n    return 1 / 0\n           ~~^~~\nZeroDivisionError: division by zero\n"
            )
        );
        assert_eq!(run.outcome.status, Status::Error);
        let exception = run.outcome.exception.unwrap();
        assert_eq!(
            (exception.file.as_str(), exception.line),
            ("lib/broken.py", 2)
        );
        let files: Vec<_> = exception
            .frames
            .iter()
            .map(|frame| &frame.file[..])
            .collect();
        assert_eq!(files, ["main.py", "lib/broken.py"]);
    }
}
