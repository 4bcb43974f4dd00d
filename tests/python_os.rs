//! What a program finds of its files before it starts: modules that win over others, wheels, and what cannot be imported.
#![cfg(all(feature = "python", not(target_family = "wasm")))]

mod common;

use std::collections::BTreeMap;

use sandglass::{Language, Request};

fn run(code: &str, files: &[(&str, &[u8])]) -> common::Run {
    let mut request = Request {
        code: code.to_owned(),
        ..Request::default()
    };
    for (path, bytes) in files {
        request
            .files
            .insert((*path).to_owned(), bytes.to_vec().into());
    }
    common::run(Language::Python, request)
}

#[test]
fn a_file_wins_over_a_module_that_is_loaded_already() {
    let files: &[(&str, &[u8])] = &[
        ("random.py", b"mine = 'random'\n"),
        ("math.py", b"mine = 'math'\n"),
        ("json/__init__.py", b"mine = 'json'\n"),
        ("os.py", b"mine = 'os'\n"),
        ("typing/notes.txt", b"no package\n"),
    ];
    let code = "
import random, math, json, os, typing
print(random.mine, math.mine, json.mine, hasattr(os, 'mine'), hasattr(typing, 'List'))
import statistics
";
    let run = run(code, files);
    assert_eq!(run.stdout, "random math json False True\n");
    // The library's modules take it for theirs, as in CPython.
    assert!(run.stderr.contains("ImportError"), "{}", run.stderr);
}

#[test]
fn wheels_in_the_directory_can_be_imported() {
    let code = "
import zipfile
with zipfile.ZipFile('parcel-1.2-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('parcel/__init__.py', 'content = 5\\n')
    wheel.writestr('parcel-1.2.dist-info/METADATA', 'Metadata-Version: 2.1\\nName: parcel\\nVersion: 1.2\\n')
    wheel.writestr('parcel-1.2.dist-info/RECORD', '')
";
    let made: BTreeMap<String, Vec<u8>> = run(code, &[]).files;
    let name = "parcel-1.2-py3-none-any.whl";
    let files: &[(&str, &[u8])] = &[
        (name, &made[name]),
        ("numbers_c-1.0-cp314-cp314-linux_x86_64.whl", b"no archive"),
        ("native.so", b"no library"),
    ];
    let code = "
import parcel, importlib.metadata
print(parcel.content, importlib.metadata.version('parcel'))
for name in ('native', 'numbers_c', 'neither'):
    try:
        __import__(name)
    except ImportError as error:
        print(type(error).__name__, error)
";
    let run = run(code, files);
    let expected = "5 1.2
ImportError cannot load '/home/guest/native.so': only modules in pure Python can be imported in this sandbox
ImportError cannot import 'numbers_c' from '/home/guest/numbers_c-1.0-cp314-cp314-linux_x86_64.whl': only modules in pure Python can be imported in this sandbox
ModuleNotFoundError No module named 'neither'
";
    assert_eq!(run.stdout, expected, "{}", run.stderr);
}

#[test]
fn deep_directories_end_in_an_error() {
    let code = "
import os
deep = 0
try:
    while True:
        os.mkdir('d')
        os.chdir('d')
        deep += 1
except OSError as error:
    print(error.errno, deep > 1000)
";
    let run = run(code, &[]);
    assert_eq!(run.output, "36 True\n");
    assert_eq!(run.outcome.exit_code, 0);
}
