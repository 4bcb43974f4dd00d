//! Modules of JavaScript, as far as Node has nothing to compare with: what a host is told, and what must end.
#![cfg(all(feature = "javascript", not(target_family = "wasm")))]

mod common;

use std::collections::BTreeMap;

use sandglass::{GuestException, Language, Request, Status};
use serde_bytes::ByteBuf;

use common::Run;

fn request(code: &str, files: &[(&str, &str)]) -> Request {
    let files: BTreeMap<String, ByteBuf> = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), ByteBuf::from(text.as_bytes().to_vec())))
        .collect();
    Request {
        code: code.to_owned(),
        files,
        ..Request::default()
    }
}

fn run(code: &str, files: &[(&str, &str)]) -> Run {
    common::run(Language::JavaScript, request(code, files))
}

#[track_caller]
fn output(code: &str, files: &[(&str, &str)]) -> String {
    let run = run(code, files);
    assert_eq!(run.outcome.status, Status::Ok, "{run:?}");
    run.output
}

#[track_caller]
fn exception(code: &str, files: &[(&str, &str)]) -> GuestException {
    let run = run(code, files);
    assert_eq!(run.outcome.status, Status::Error, "{run:?}");
    run.outcome.exception.expect("an error has an exception")
}

/// A number of files that `text` makes of their numbers.
fn many(count: usize, text: impl Fn(usize) -> String) -> Vec<(String, String)> {
    (0..count)
        .map(|number| (format!("f{number}.js"), text(number)))
        .collect()
}

fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
    files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect()
}

#[test]
fn an_exception_tells_the_file_that_it_is_in() {
    let lib = "exports.f = function f() {\n  throw new TypeError('no');\n};";
    let exception = exception("require('./lib/a').f();", &[("lib/a.js", lib)]);
    assert_eq!(exception.file, "lib/a.js");
    assert_eq!((exception.line, exception.column), (2, 9));
    let frames: Vec<_> = exception
        .frames
        .iter()
        .map(|frame| (frame.function.as_str(), frame.file.as_str(), frame.line))
        .collect();
    assert_eq!(
        frames,
        [("Object.<anonymous>", "main.js", 1), ("f", "lib/a.js", 2)]
    );
}

#[test]
fn a_syntax_error_tells_the_file_that_it_is_in() {
    for (main, lib) in [
        ("require('./a.js')", "\nlet x = ;"),
        ("import './a.js'", "export {};\nlet x = ;"),
        ("import('./a.js')", "export {};\nlet x = ;"),
    ] {
        let exception = exception(main, &[("a.js", lib)]);
        assert_eq!(exception.summary(), "SyntaxError: Unexpected token ';'");
        assert_eq!(exception.file, "a.js", "{main}");
        assert_eq!((exception.line, exception.column), (2, 9), "{main}");
    }
    let exception = exception(
        "import './a.json' with { type: 'json' }",
        &[("a.json", "{")],
    );
    assert_eq!(exception.name, "SyntaxError");
}

#[test]
fn an_import_that_leads_nowhere_is_pointed_to() {
    let exception = exception("\nimport { a } from './lost.js';", &[]);
    assert_eq!(
        exception.message,
        "Cannot find module '/home/guest/lost.js' imported from /home/guest/main.js"
    );
    assert_eq!((exception.line, exception.column), (2, 19));
    assert_eq!(exception.file, "main.js");
}

#[test]
fn the_program_stands_in_the_working_directory() {
    let request = Request {
        working_directory: "/srv/app".to_owned(),
        ..request(
            "console.log(__filename, require('./a'), process.argv[1], process.cwd()); throw new Error('x')",
            &[("a.js", "module.exports = __dirname")],
        )
    };
    let run = common::run(Language::JavaScript, request);
    assert_eq!(
        run.stdout,
        "/srv/app/main.js /srv/app /srv/app/main.js /srv/app\n"
    );
    let exception = run.outcome.exception.expect("it throws");
    assert_eq!(exception.file, "main.js");
    assert!(
        exception
            .traceback
            .contains("at Object.<anonymous> (/srv/app/main.js:1:")
    );
}

#[test]
fn what_is_not_there_is_told_with_its_reason() {
    let exception = exception("require('http')", &[]);
    assert!(
        exception
            .message
            .starts_with("Cannot find module 'http': programs have no network here\nRequire stack:\n- /home/guest/main.js"),
        "{}",
        exception.message
    );
}

#[test]
fn files_are_modules_only_while_they_are_files() {
    let code = "for (const path of ['/dev/zero', '/dev/stdin', '/home', '.', '/dev/null/x', '\\0']) {
        try { require(path); console.log('there is', path) } catch (error) { console.log(error.code) }
    }";
    assert_eq!(output(code, &[]), "MODULE_NOT_FOUND\n".repeat(6));
}

#[test]
fn a_thousand_files_in_a_chain_end_well() {
    let next = |number: usize| format!("import './f{}.js';\nglobalThis.n = {number};", number + 1);
    let mut files = many(1000, next);
    files.push((
        "f1000.js".to_owned(),
        "globalThis.last = true; export {};".to_owned(),
    ));
    let main = "import './f0.js'; console.log(n, last)";
    assert_eq!(output(main, &borrowed(&files)), "0 true\n");

    let mut files = many(1000, |number| {
        format!("module.exports = 1 + require('./f{}.js');", number + 1)
    });
    files.push(("f1000.js".to_owned(), "module.exports = 0".to_owned()));
    let run = run("console.log(require('./f0.js'))", &borrowed(&files));
    assert_eq!(run.output, "1000\n");
}

#[test]
fn a_thousand_files_in_a_ring_end_well() {
    let files = many(1000, |number| {
        let (next, other) = ((number + 1) % 1000, (number * 7 + 5) % 1000);
        format!(
            "import {{ f as next }} from './f{next}.js'; import * as other from './f{other}.js'; export function f() {{ return {number}; }}"
        )
    });
    let main = "import { f } from './f0.js'; console.log(f())";
    assert_eq!(output(main, &borrowed(&files)), "0\n");

    let files = many(1000, |number| {
        format!(
            "exports.n = {number}; exports.next = require('./f{}.js').n",
            (number + 1) % 1000
        )
    });
    let main = "console.log(require('./f0.js').next, require('./f999.js').next)";
    assert_eq!(output(main, &borrowed(&files)), "1 0\n");
}

#[test]
fn modules_that_import_each_other_without_what_they_name_are_refused() {
    let files = [
        ("a.js", "import { b, x } from './b.js'; export const a = 1;"),
        ("b.js", "import { a, y } from './a.js'; export const b = 2;"),
    ];
    let exception = exception("import './a.js'", &files);
    assert_eq!(
        exception.summary(),
        "SyntaxError: The requested module './a.js' does not provide an export named 'y'"
    );
    assert_eq!(exception.file, "b.js");
    // It is refused again, and what is right is not.
    let code = "for (const it of ['./a.js', './b.js', './a.js', './c.js']) await import(it).then(
        () => console.log('fine'), (error) => console.log(error.message));";
    let files = [
        files[0],
        files[1],
        ("c.js", "export * from './c.js'; export * from './d.js'"),
        ("d.js", "export * from './c.js'"),
    ];
    let printed = output(code, &files);
    assert_eq!(printed.lines().count(), 4);
    assert!(printed.ends_with("fine\n"), "{printed}");
}

#[test]
fn strange_specifiers_are_rejected() {
    let code = "
        const revoked = Proxy.revocable({}, {}); revoked.revoke();
        const strange = [undefined, null, 5, '', ' ', '\\0', '\\ud800', './\\ud800', 'file:', 'file://x/y', 'data:,', ':', '//', '#', '@', '@/', '%2e', './%00', 'x'.repeat(5000), './' + 'x/'.repeat(3000),
            [], {}, Symbol(), revoked.proxy, { toString: null, valueOf: null }, { toString() { throw 1; } }, { [Symbol.toPrimitive]() { return Symbol(); } }];
        let rejected = 0;
        for (const it of strange) await import(it).catch(() => rejected++);
        for (const options of [null, 5, { with: 5 }, { with: { type: 5 } }, { get with() { throw 1; } }, { with: new Proxy({}, { ownKeys() { throw 1; } }) }, { with: { a: 'b' } }])
            await import('./a.js', options).catch(() => rejected++);
        for (const it of strange) try { require(it); } catch { rejected++; }
        console.log(strange.length, rejected);";
    let code = code.replace("require(it)", "createRequire(import.meta.url)(it)");
    let code = format!("import {{ createRequire }} from 'module'; {code}");
    assert_eq!(output(&code, &[("a.js", "export {}")]), "27 61\n");
}

#[test]
fn evaluated_code_imports_from_somewhere() {
    // What a getter runs while the exports of a CommonJS module are read belongs to no file.
    let trap = "Object.defineProperty(exports, 'x', { enumerable: true, get: eval.bind(null, \"import('./a.mjs').then((a) => console.log(a.a), (e) => console.log(e.message)); 1\") });";
    let code = "import { x } from './trap.cjs';
        await eval(\"import('./a.mjs')\").then((a) => console.log(a.a));
        await new Function(\"return import('./a.mjs')\")().then((a) => console.log(a.a));
        await Promise.resolve(\"import('./a.mjs').then((a) => console.log(a.a))\").then(eval);";
    let files = [("trap.cjs", trap), ("a.mjs", "export const a = 'a'")];
    let printed = output(code, &files);
    assert_eq!(
        printed,
        "code that belongs to no file cannot import modules\na\na\na\n"
    );
}

#[test]
fn the_cache_may_be_anything() {
    let code = "
        const key = require.resolve('./a.js');
        const outcomes = [];
        const attempt = () => { try { outcomes.push(typeof require('./a.js')); } catch (error) { outcomes.push(String(error)); } };
        for (const value of [5, null, {}, { exports: 1 }, { get exports() { throw 'getter'; } }, new Proxy({}, { get() { throw 'trap'; } })]) {
            require.cache[key] = value;
            attempt();
            delete require.cache[key];
        }
        module.children = 5; attempt();
        delete require.cache[key];
        module.children = Object.freeze([]); attempt();
        Object.defineProperty(require.cache, key, { get() { throw 'cache'; } }); attempt();
        module.paths = null; module.filename = 5; module.id = {};
        try { module.require('./a.js'); } catch (error) { outcomes.push(String(error)); }
        console.log(outcomes.join());";
    let printed = output(code, &[("a.js", "module.exports = 'a'")]);
    assert!(
        printed.starts_with("string,string,undefined,number,getter,trap,string,"),
        "{printed}"
    );
}

#[test]
fn patched_prototypes_do_not_break_modules() {
    let code = "
        Array.prototype.push = Array.prototype[Symbol.iterator] = JSON.parse = String.prototype.split = Object.prototype.toString = () => { throw 'patched'; };
        Object.prototype.exports = 'inherited'; Object.prototype.type = 'module'; Object.prototype.main = './b.js';
        Promise.prototype.then = () => { throw 'patched'; };
        Object.defineProperty(Object.prototype, 'get', { get() { throw 'patched'; } });
        console.log(require('./a.js') + require('./j.json').j + require('p'));
        import('./m.mjs');";
    let files = [
        ("a.js", "module.exports = 'a'"),
        ("j.json", "{\"j\": \"j\"}"),
        ("m.mjs", "console.log('m')"),
        ("node_modules/p/package.json", "{}"),
        ("node_modules/p/index.js", "module.exports = 'p'"),
    ];
    assert_eq!(output(code, &files), "ajp\nm\n");
}

#[test]
fn a_module_that_is_being_evaluated_cannot_be_required() {
    let require =
        "import { createRequire } from 'module'; const require = createRequire(import.meta.url);";
    let attempt = "try { require('./w.mjs'); } catch (error) { console.log(error.code); }";
    let x = "import './y.mjs'; export const x = 1; console.log('x');".to_owned();
    let y = format!("{require} import './x.mjs'; {attempt} console.log('y');");
    let files = [
        ("x.mjs", x.as_str()),
        ("y.mjs", y.as_str()),
        (
            "w.mjs",
            "import './y.mjs'; import './free.mjs'; console.log('w');",
        ),
        ("free.mjs", "console.log('free');"),
        (
            "c.cjs",
            "try { require('./main.js'); } catch (error) { console.log(error.code); }",
        ),
    ];
    let code = "import './x.mjs'; import './c.cjs'; await import('./w.mjs'); console.log('main');";
    assert_eq!(
        output(code, &files),
        "ERR_REQUIRE_CYCLE_MODULE\ny\nx\nERR_REQUIRE_CYCLE_MODULE\nfree\nw\nmain\n"
    );
}

#[test]
fn code_that_gets_into_the_loading_of_modules_is_no_harm() {
    // The first look at a module of Node's starts it, which calls what is patched here.
    let trap = "
        const require = (await import('module')).createRequire(import.meta.url);
        let calls = 0;
        for (const [object, name] of [[Object, 'defineProperty'], [Object, 'setPrototypeOf'], [Array.prototype, 'map'], [Array.prototype, 'forEach'], [Object, 'freeze'], [Array.prototype, 'push']]) {
            const old = object[name];
            object[name] = function (...all) {
                if (calls++ < 20) { import('./a.mjs'); try { require('./b.mjs'); require('./c.cjs'); } catch {} }
                return Reflect.apply(old, this, all);
            };
        }";
    let builtins = "import 'assert'; import 'stream'; import 'readline'; import 'url'; import './a.mjs'; import 'crypto'; import './d.mjs'; globalThis.done = true;";
    let files = [
        ("trap.mjs", trap),
        ("builtins.mjs", builtins),
        (
            "a.mjs",
            "import './b.mjs'; import { b } from './b.mjs'; export const a = b;",
        ),
        ("b.mjs", "import './d.mjs'; export const b = 1;"),
        ("c.cjs", "require('./d.mjs')"),
        ("d.mjs", "import 'os'; import './a.mjs'; export default 1;"),
    ];
    let code = "await import('./trap.mjs'); await import('./builtins.mjs').catch(() => {}); process.exitCode = 0;";
    let run = run(code, &files);
    assert!(
        matches!(run.outcome.status, Status::Ok | Status::Error),
        "{run:?}"
    );
}

#[test]
fn deep_sources_are_refused_wherever_they_are() {
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    let module = format!("export default {deep}");
    let files = [
        ("deep.js", deep.as_str()),
        ("deep.mjs", module.as_str()),
        ("deep.json", deep.as_str()),
        ("node_modules/p/package.json", deep.as_str()),
    ];
    let code = "
        for (const it of ['./deep.js', './deep.json', 'p']) try { require(it); } catch (error) { console.log(error.name); }
        import('./deep.mjs').catch((error) => console.log(error.name));
        import('./deep.json', { with: { type: 'json' } }).catch((error) => console.log(error.name));";
    assert_eq!(
        output(code, &files),
        "RangeError\nRangeError\nError\nRangeError\nRangeError\n"
    );
}

#[test]
fn recursion_without_end_in_modules_is_an_error() {
    for code in [
        "import './f.js';",
        "import('./f.js');",
        "require('./f.js');",
        "await null; await import('./f.js');",
        "import './g.js';",
        "import('./g.js');",
    ] {
        let files = [
            ("f.js", "function f() { return f() + 1; }\nf();\nexport {};"),
            (
                "g.js",
                "function f() { return f() + 1; }\nf();\nawait null;",
            ),
        ];
        let exception = exception(code, &files);
        assert_eq!(
            exception.summary(),
            "RangeError: Maximum call stack size exceeded",
            "{code}"
        );
        if code.contains("f.js") {
            assert_eq!(exception.file, "f.js", "{code}");
        }
    }
}

#[test]
fn imports_at_the_bottom_of_recursion_are_an_error() {
    let code = "let n = 0; function f() { n++; if (n > 9900) import('./a.js').catch(() => {}); f(); }\nf();";
    let exception = exception(code, &[("a.js", "export {}")]);
    assert_eq!(
        exception.summary(),
        "RangeError: Maximum call stack size exceeded"
    );
}

#[test]
fn a_run_leaves_no_modules() {
    let code = "console.log(Object.keys(require.cache).length, globalThis.seen); require('./a.js')";
    let files = [("a.js", "globalThis.seen = (globalThis.seen || 0) + 1")];
    for _ in 0..2 {
        assert_eq!(output(code, &files), "1 undefined\n");
    }
}

#[test]
fn a_listener_that_throws_ends_the_run() {
    let run = run(
        "process.on('uncaughtException', () => { throw new Error('again'); });\nprocess.on('exit', () => console.log('never'));\nthrow new Error('first');",
        &[],
    );
    assert_eq!(run.outcome.error.as_deref(), Some("Error: again"));
    assert_eq!(run.outcome.exit_code, 7);
    assert_eq!(run.stdout, "");
}
