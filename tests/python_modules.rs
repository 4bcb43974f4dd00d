//! Every module that CPython documents can be imported, or says why it is not there: `tests/python_modules.txt` names them.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use sandglass::{Language, Request, Status};

const MODULES: &str = include_str!("python_modules.txt");

/// Modules that one engine imports. Few, so that one which works only after another is found out.
const GROUP: usize = 25;

/// Imports modules and prints those that raise anything but what the table of absent ones says.
const IMPORT: &str = r#"
import importlib
import sys
import warnings

from _sandglass.absent import reasons

warnings.simplefilter("ignore")
for name in NAMES:
    top = name.partition(".")[0]
    stdout, sys.stdout = sys.stdout, sys.stderr
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        sys.stdout = stdout
        # A module may lack because of another one that it is made of.
        reason = reasons.get(error.name)
        if reason is None or str(error) != f"No module named {error.name!r}: {reason}":
            print(name, "raises", repr(error))
    except BaseException as error:
        sys.stdout = stdout
        print(name, "raises", repr(error))
    else:
        sys.stdout = stdout
        if top in reasons:
            print(name, "is there, and in the table of those that are not")
"#;

/// Imports modules on an engine of its own, and gives what is wrong with them.
fn wrong(names: &[&str]) -> String {
    let code = IMPORT.replace("NAMES", &format!("{names:?}"));
    let request = Request {
        code,
        ..Request::default()
    };
    let run = common::run(Language::Python, request);
    assert_eq!(run.outcome.status, Status::Ok, "{names:?}: {}", run.output);
    run.stdout
}

#[test]
fn every_module_is_there_or_says_why_not() {
    let names: Vec<_> = MODULES.lines().collect();
    let wrong: String = names.chunks(GROUP).map(wrong).collect();
    assert_eq!(wrong, "");
}

#[test]
fn every_reason_is_told() {
    let code = r#"
import importlib.util
from _sandglass.absent import reasons

for name, reason in reasons.items():
    assert importlib.util.find_spec(name) is None, name
    try:
        __import__(name)
    except ImportError as error:
        assert type(error) is ModuleNotFoundError and error.name == name, name
        assert str(error) == f"No module named {name!r}: {reason}", str(error)
    else:
        raise AssertionError(name)
try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error)
"#;
    let request = Request {
        code: code.to_owned(),
        ..Request::default()
    };
    let run = common::run(Language::Python, request);
    assert_eq!(run.output, "No module named 'no_such_module'\n");
}
