//! What comes of TypeScript, and where its parts stand then.

use sandglass_typescript::erase;

#[track_caller]
fn check(source: &str, expected: &str) {
    let erased = erase(source, "main.ts").expect("it is TypeScript");
    assert_eq!(erased.code, expected);
}

#[track_caller]
fn check_line(source: &str, expected: &str) {
    let erased = erase(source, "main.ts").expect("it is TypeScript");
    let first = erased.code.lines().next().unwrap_or_default();
    assert_eq!(first, expected);
}

#[track_caller]
fn refused(source: &str, message: &str, line: u32, column: u32) {
    let refusal = erase(source, "main.ts").expect_err("it is wrong");
    assert_eq!(
        (refusal.message.as_str(), refusal.line, refusal.column),
        (message, line, column)
    );
}

#[test]
fn types_become_spaces() {
    check("let x: number = 1;", "let x         = 1;");
    check("f<A>(x as B, y!);", "f   (x     , y );");
    check(
        "function f(this: A, b?: C): b is D {}",
        "function f(         b    )         {}",
    );
    check("let é: 'ü' = 1", "let é      = 1");
    check("type A = {\n  b: 1 }\nf()", ";         \n        \nf()");
    check("declare const x: 1; y", ";                   y");
}

#[test]
fn lines_do_not_run_together() {
    check("a as B\n(c)", "a;    \n(c)");
    check("let a = b\ntype C = 1\n(d)", "let a = b\n;         \n(d)");
    check(
        "class A { b = 1\n  public *c() {} }",
        "class A { b = 1\n  ;      *c() {} }",
    );
    check("return <\nA> b", "return (\n   b)");
    check("() => <A>{}", "() => (  {})");
    check(
        "async <\nT>(a): Promise<\nT> => a",
        "async (\n   a           \n ) => a",
    );
}

#[test]
fn imports_of_types_go() {
    check(
        "import { A, b } from 'c'; b as A",
        "import {    b } from 'c'; b;    ",
    );
    check(
        "import a, { type B } from 'c'; a",
        "import a             from 'c'; a",
    );
    check(
        "import a, * as B from 'c'; a as B.C",
        "import a         from 'c'; a;      ",
    );
    check(
        "import { A } from 'b'; let c: A",
        ";                      let c;  \nexport {};",
    );
    check("import 'a'", "import 'a'");
    check(
        "interface A {} let b; export { A, b }",
        ";              let b; export {    b }",
    );
    check(
        "export type { A } from 'b'",
        ";                         \nexport {};",
    );
}

#[test]
fn commonjs_stays_commonjs() {
    check(
        "import a = require('b'); export = a;",
        "const a = require('b'); module.exports = a;",
    );
    check("import a = require('b')", ";                      ");
    refused(
        "export const a = 1;\nexport = a;",
        "Export assignment cannot be used when targeting ECMAScript modules. Consider using 'import * as ns from \"mod\"', \
         'import {a} from \"mod\"', 'import d from \"mod\"', or another module format instead.",
        2,
        1,
    );
}

#[test]
fn enums_become_objects() {
    check(
        "enum A { B, C = 'd', E = 1 << 2, F }",
        "var A; (function (A) { A[A[\"B\"] = 0] = \"B\"; A[\"C\"] = 'd'; A[A[\"E\"] = 1 << 2] = \"E\"; A[A[\"F\"] = 5] = \"F\"; })(A || (A = {}));",
    );
    check(
        "{ enum A { B = 1, C = B } }",
        "{ let A; (function (A) { A[A[\"B\"] = 1] = \"B\"; A[A[\"C\"] = A.B] = \"C\"; })(A || (A = {})); }",
    );
    check("declare enum A { B }", ";                   ");
}

#[test]
fn namespaces_become_objects() {
    check(
        "namespace A { export let b = 1; b++; ({ b }) }",
        "var A; (function (A) { ;          A.b = 1; A.b++; ({ b: A.b }) })(A || (A = {}));",
    );
    check(
        "namespace A.B { export class A {} }",
        "var A; (function (A_1) {let B; (function (B) {        class A {} B.A = A; })(B = A_1.B || (A_1.B = {}));})(A || (A = {}));",
    );
    check(
        "namespace A { export type B = 1 }",
        ";                                ",
    );
}

#[test]
fn parameter_properties_become_fields() {
    check(
        "class A { constructor(private a: 1) {} }",
        "class A { a; constructor(        a   ) { this.a = a;} }",
    );
    check(
        "class A extends B { constructor(readonly a = 1) { super() } }",
        "class A extends B { a; constructor(         a = 1) { super(); this.a = a; } }",
    );
}

#[test]
fn accessors_become_fields() {
    check(
        "class A { accessor b: 1 = 1 }",
        "class A { get b() { return this.#b_accessor_storage; } set b(value) { this.#b_accessor_storage = value; } #b_accessor_storage    = 1 }",
    );
}

#[test]
fn decorators_stay_in_their_places() {
    check_line(
        "@a class B { @c d = 1 }",
        "let B = (() => { const __d = __decoration([a]); var B =  class   { static { B = __d.begin(this);  } #__d = __d.start(this); \
         static { __d.element(0, \"field\", false, \"d\", null, [c]); B = __d.apply(); }  d = __d.initial(this, 0, 1); #__d0 = __d.finish(this, 0); \
         ; static { __d.end(); } }; return __d.decorated; })();",
    );
    let code = erase("@a class B {}", "main.ts").unwrap().code;
    assert!(code.contains("\nfunction __decoration("));
    refused(
        "class A { constructor(@b c) {} }",
        "Decorators are not valid here.",
        1,
        23,
    );
}

#[test]
fn places_are_the_authors() {
    let source = "enum A { B }  f(A.B);\nclass C { constructor(public d: 1) {} } g();";
    let erased = erase(source, "main.ts").unwrap();
    for (number, line) in source.lines().enumerate() {
        let line_number = u32::try_from(number + 1).unwrap();
        let word = if number == 0 { "f(" } else { "g(" };
        let column = |text: &str| u32::try_from(text.find(word).unwrap() + 1).unwrap();
        let now = column(erased.code.lines().nth(number).unwrap());
        assert_ne!(now, column(line));
        let original = erased.mapping.original(line_number, now);
        assert_eq!(original, Some((line_number, column(line))));
    }
}

#[test]
fn mistakes_have_places() {
    refused("let a: number = 1;\nlet b: = 2;", "Unexpected token", 2, 8);
    refused(
        "let é = <div>x</div>;",
        "JSX is not supported: call a function that makes elements in its place",
        1,
        16,
    );
}

#[test]
fn what_goes_too_deep_is_refused() {
    for part in [
        "(",
        "[",
        "{",
        "`${",
        "a=>",
        "!",
        "a?b:",
        "1+",
        "a.b",
        "let a: [",
        "let a: b<",
        "<a>",
        "keyof ",
        "if (a) {} else ",
        "namespace a {",
        "a as b as ",
        "function f() {",
        "class A { b() {",
        "a!",
        "let x: () => ",
        "A extends B ? C : ",
    ] {
        let _ = erase(&part.repeat(50_000), "main.ts");
        let _ = erase(&format!("let a: {}", part.repeat(50_000)), "main.ts");
    }
    assert_eq!(erase(&"(".repeat(50_000), "main.ts").unwrap_err().line, 0);
}

#[test]
fn files_are_modules_by_their_names() {
    assert!(erase("await 1 as any", "main.mts").is_ok());
    assert!(erase("let await: number", "main.cts").is_ok());
    assert!(erase("import 'a'; await (1 as any)", "main.ts").is_ok());
}
