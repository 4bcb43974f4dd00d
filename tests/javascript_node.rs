//! Node's modules, where a program that prints is not the way to test them: what a host sees, and what a hostile program tries.
//!
//! `tests/programs/javascript/` holds what they print to Node.
#![cfg(all(feature = "javascript", not(target_family = "wasm")))]

mod common;

use sandglass::{Language, Request, Status};

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

#[test]
fn every_module_can_be_loaded() {
    let code = r"
        const names = `assert assert/strict async_hooks buffer console constants crypto diagnostics_channel events fs fs/promises
            os path path/posix path/win32 perf_hooks process punycode querystring readline readline/promises stream stream/promises
            string_decoder sys timers timers/promises tty url util util/types`.split(/\s+/);
        for (const name of names) {
            if (require(name) !== require(`node:${name}`) || require(name) === undefined) console.log(name);
        }
        console.log(names.length);
    ";
    assert_eq!(output(code), "31\n");
}

#[test]
fn what_a_program_writes_is_what_the_host_gets() {
    let run = run(
        "const fs = require('fs'); fs.mkdirSync('d'); fs.writeFileSync('d/a.txt', 'a'); fs.appendFileSync('b', 'é');
         fs.writeFileSync('/tmp/c', 'c'); fs.createWriteStream('s').end('streamed'); fs.promises.writeFile('p', 'promised')",
    );
    let files: Vec<_> = run.files.iter().collect();
    let expected = [
        ("b", "é"),
        ("d/a.txt", "a"),
        ("p", "promised"),
        ("s", "streamed"),
    ];
    assert_eq!(files.len(), expected.len(), "{files:?}");
    for ((name, bytes), (path, text)) in files.into_iter().zip(expected) {
        assert_eq!((name.as_str(), bytes.as_slice()), (path, text.as_bytes()));
    }
}

#[test]
fn a_file_of_the_request_is_read() {
    let request = Request {
        code: "console.log(require('fs').readFileSync('data/x.txt', 'utf8'))".to_owned(),
        files: [("data/x.txt".to_owned(), b"given".to_vec().into())].into(),
        ..Request::default()
    };
    assert_eq!(common::run(Language::JavaScript, request).output, "given\n");
}

#[test]
fn bytes_that_are_no_text_come_through() {
    let request = Request {
        code: "const bytes = require('fs').readFileSync(0); console.log(bytes); process.stdin.on('data', () => console.log('more'))"
            .to_owned(),
        input: vec![0xff, 0, 0x80].into(),
        ..Request::default()
    };
    assert_eq!(
        common::run(Language::JavaScript, request).output,
        "<Buffer ff 00 80>\n"
    );
}

#[test]
fn patched_builtins_end_in_an_error_at_worst() {
    let code = "
        for (const [holder, name] of [[Array.prototype, 'push'], [Array.prototype, 'slice'], [String.prototype, 'split'], [Object, 'keys'],
            [Function.prototype, 'call'], [Function.prototype, 'apply'], [Reflect, 'apply'], [RegExp.prototype, 'exec'],
            [Object, 'defineProperty'], [Map.prototype, 'get'], [Promise.prototype, 'then'], [Array, 'isArray'], [JSON, 'stringify']]) {
            const kept = holder[name];
            let ended = '';
            holder[name] = () => { throw new Error('patched'); };
            try {
                for (const module of ['util', 'path', 'fs', 'events', 'assert', 'stream', 'readline', 'crypto', 'url', 'querystring']) {
                    try { require(module); } catch (error) { ended += error.message.length > 0 ? '' : 'nothing said'; }
                }
                try { require('path').resolve('a', 'b'); } catch {}
                try { require('fs').writeFileSync('x', Buffer.from('abc')); require('fs').readdirSync('.'); } catch {}
                try { new (require('events'))().on('a', () => {}).emit('a'); } catch {}
            } finally {
                holder[name] = kept;
            }
            if (ended !== '') console.log(name, ended);
        }
        console.log(require('path').join('a', 'b'));
    ";
    assert_eq!(output(code), "a/b\n");
}

#[test]
fn properties_of_every_object_do_not_confuse_the_modules() {
    let code = "
        for (const name of ['code', 'encoding', 'recursive', 'flag', 'mode', 'signal', 'highWaterMark', 'fd', 'get', 'set', 'value']) {
            Object.defineProperty(Object.prototype, name, { get() { throw new Error(name); }, set() {}, configurable: true });
            try { require('fs').writeFileSync('x', 'text'); require('assert').strictEqual(1, 2); } catch {}
            delete Object.prototype[name];
        }
        console.log(require('fs').existsSync('nothing'));
    ";
    assert_eq!(output(code), "false\n");
}

#[test]
fn natives_are_not_fooled_by_what_pretends_to_be_bytes() {
    let code = "
        const fake = Object.create(Uint8Array.prototype);
        const detached = new Uint8Array(8);
        structuredClone(detached.buffer, { transfer: [detached.buffer] });
        const tries = [
            () => Buffer.compare(fake, fake), () => Buffer.concat([fake]), () => Buffer.prototype.toString.call(fake),
            () => require('fs').writeFileSync('x', fake), () => require('crypto').createHash('md5').update(fake),
            () => Buffer.from(detached.buffer), () => require('fs').readSync(0, detached), () => Buffer.prototype.indexOf.call(detached, 'a'),
            () => Buffer.prototype.write.call(detached, 'abc'), () => Buffer.prototype.hexSlice.call({}), () => Buffer.alloc(2 ** 33),
            () => Buffer.alloc(3).toString('utf8', -5, 1e300), () => Buffer.alloc(3).toString('hex', NaN, Infinity),
            () => require('fs').readSync(0, Buffer.alloc(2), 0, 2, 2 ** 53), () => require('fs').ftruncateSync(-1, 1e308),
            () => require('fs').utimesSync('.', 1e308, NaN), () => process.umask(2 ** 40), () => require('fs').chmodSync('.', -1),
        ];
        for (const attempt of tries) { try { attempt(); } catch (error) { if (!(error instanceof Error)) console.log(error); } }
        console.log('still here');
    ";
    assert_eq!(output(code), "still here\n");
}

#[test]
fn a_deep_tree_is_removed_without_a_deep_stack() {
    let code = "
        const fs = require('fs');
        const top = process.cwd();
        for (let depth = 0; depth < 1500; depth += 1) { fs.mkdirSync('d'); process.chdir('d'); }
        process.chdir(top);
        console.log(fs.readdirSync('.', { recursive: true }).filter((name) => name.startsWith('d')).length > 100);
        try { fs.rmSync('d', { recursive: true }); } catch (error) { console.log(error.code); }
    ";
    let printed = output(code);
    assert!(
        printed == "true\n" || printed == "true\nENAMETOOLONG\n",
        "{printed}"
    );
}

#[test]
fn reading_what_has_no_end_ends() {
    let code = "
        const fs = require('fs');
        const fd = fs.openSync('/dev/zero');
        console.log(fs.readSync(fd, Buffer.alloc(10)));
        let count = 0;
        const stream = fs.createReadStream('/dev/zero').on('data', () => { count += 1; if (count === 3) stream.destroy(); });
        stream.on('close', () => console.log(count));
    ";
    assert_eq!(output(code), "10\n3\n");
}

#[test]
fn random_numbers_follow_from_the_seed() {
    let print = || {
        let request = Request {
            code: "console.log(require('crypto').randomUUID(), require('crypto').randomInt(1e9))"
                .to_owned(),
            seed: Some(7),
            ..Request::default()
        };
        common::run(Language::JavaScript, request).output
    };
    assert_eq!(print(), print());
}

#[test]
fn a_listener_may_require_more_while_it_runs() {
    let code = "
        process.stdin.on('end', () => {
            const { Readable } = require('stream');
            Readable.from(['a']).pipe(process.stdout, { end: false });
            process.on('exit', () => process.stdout.write(require('os').EOL));
        }).resume();
    ";
    assert_eq!(output(code), "a\n");
}
