//! `util.inspect`, held to what Node 20 makes of the same values with the same options.
#![cfg(all(feature = "javascript", not(target_family = "wasm")))]

mod common;

use sandglass::{Language, Request, Status};
use serde_json::Value;

/// What Node shows: `inspect/record.mjs` writes it.
const VALUES: &str = include_str!("inspect/values.json");

/// Values that there are at least.
const COUNT: usize = 300;

/// What is shown otherwise: the engine's functions have no `arguments` and `caller`; with `showHidden`, Node shows what prototypes
/// have and what errors hide, and lists what is in weak collections; what was taken out of an iterator is given back by a property of it;
/// pairs of an iterator stay on one line.
const KNOWN: [&str; 15] = [
    "({ f() {}, g: () => {}, h: class A {}, i: class extends Array {}, j: async () => {}, k: function* () {} }) with { showHidden: true, breakLength: 40 }",
    "new Map([[\"k\", 1]]).keys() with { showHidden: true, breakLength: 40 }",
    "new Set([1, 2]).values() with { showHidden: true, breakLength: 40 }",
    "new Map([[\"k\", 1]]).entries() with { compact: false, sorted: true }",
    "new Map([[\"k\", 1]]).entries() with { showHidden: true, breakLength: 40 }",
    "new WeakMap() with { showHidden: true, breakLength: 40 }",
    "new WeakSet() with { showHidden: true, breakLength: 40 }",
    "function named() {} with { showHidden: true, breakLength: 40 }",
    "class Bar extends Map {} with { showHidden: true, breakLength: 40 }",
    "Object.assign(function withProps() {}, { a: 1 }) with { showHidden: true, breakLength: 40 }",
    "new (class Tagged { get [Symbol.toStringTag]() { return \"T\"; } })() with { showHidden: true, breakLength: 40 }",
    "(function () { return arguments; })(1, \"b\") with { showHidden: true, breakLength: 40 }",
    "Object.assign(Object.create({ inherited: 1 }), { own: 2 }) with { showHidden: true, breakLength: 40 }",
    "Object.assign(new Error(\"m\"), { stack: \"Error: m\\n    at f (file.js:1:2)\", code: \"E\" }) with { showHidden: true, breakLength: 40 }",
    "[Object.assign(new TypeError(\"t\"), { stack: \"TypeError: t\" })] with { showHidden: true, breakLength: 40 }",
];

/// Goes through the table, and prints what differs that should not, and what does not that should.
const PROGRAM: &str = "
const { inspect } = require('util');
for (const [expression, options, expected] of TABLE) {
  let shown;
  try {
    shown = inspect((0, eval)(`(${expression})`), (0, eval)(`(${options})`));
  } catch (error) {
    shown = `threw ${error}`;
  }
  const isKnown = KNOWN.includes(`${expression} with ${options}`);
  if ((shown !== expected) !== isKnown) console.log(`${expression} with ${options}\\n-${expected}\\n+${shown}`);
}
";

#[test]
fn values_are_shown_as_by_node() {
    let values: Vec<Value> = serde_json::from_str(VALUES).expect("the table is JSON");
    assert!(values.len() >= COUNT, "there are {} values", values.len());
    let known = serde_json::to_string(&KNOWN).expect("texts are JSON");
    let code = format!(
        "const TABLE = {};\nconst KNOWN = {known};{PROGRAM}",
        VALUES.trim()
    );
    let request = Request {
        code,
        ..Request::default()
    };
    let run = common::run(Language::JavaScript, request);
    assert_eq!(run.outcome.status, Status::Ok, "{run:?}");
    assert!(run.output.is_empty(), "these differ:\n{}", run.output);
}
