//! What JavaScript has of the web, and of locales, where no other engine can say what is right: programs that are held to Node's output
//! are in `tests/programs/javascript/`.
#![cfg(all(feature = "javascript", not(target_family = "wasm")))]

mod common;

use std::collections::BTreeMap;

use sandglass::{Language, Request, Status};
use serde_bytes::ByteBuf;

use common::Run;

fn request(code: &str) -> Request {
    Request {
        code: code.to_owned(),
        ..Request::default()
    }
}

#[track_caller]
fn finish(request: Request) -> String {
    let run: Run = common::run(Language::JavaScript, request);
    assert_eq!(run.outcome.status, Status::Ok, "{run:?}");
    run.output
}

/// What a program prints that is expected to end well.
#[track_caller]
fn output(code: &str) -> String {
    finish(request(code))
}

#[test]
fn dialogs_use_the_standard_streams() {
    let request = Request {
        input: ByteBuf::from("Ada\n\ny\nno\n"),
        ..request(
            "const name = prompt('Name?');
            alert(`Hello ${name}`);
            console.log(prompt('Color?', 'blue'), confirm('Sure?'), confirm('Really?'), prompt('More?'), confirm());",
        )
    };
    assert_eq!(
        finish(request),
        "Name? Hello Ada\nColor? [blue] Sure? [y/N] Really? [y/N] More? Confirm [y/N] blue true false null false\n"
    );
}

#[test]
fn there_is_no_network() {
    let names = "fetch XMLHttpRequest WebSocket Worker MessageChannel BroadcastChannel navigator importScripts Atomics SharedArrayBuffer";
    let code =
        format!("console.log('{names}'.split(' ').map((it) => typeof globalThis[it]).join(' '))");
    assert_eq!(
        output(&code),
        "undefined ".repeat(10).trim_end().to_owned() + "\n"
    );
    let run = common::run(Language::JavaScript, request("fetch('http://example.com')"));
    let exception = run.outcome.exception.expect("there is no fetch");
    assert_eq!(exception.name, "ReferenceError");
    assert_eq!(exception.message, "fetch is not defined");
}

#[test]
fn lazy_globals_are_like_others() {
    let code = "
        for (let index = 0; index < 3; index++) console.log(new Blob(['a']).size, typeof Intl.NumberFormat, new URL('http://h/').host);
        const { URLSearchParams: Params } = globalThis;
        console.log(String(new Params('a=1')), 'AbortController' in globalThis, Object.keys(globalThis).includes('URL'));
        URL = 5;
        console.log(URL, globalThis.URL);
        globalThis.Event = class Event {};
        console.log(new Event(), delete globalThis.Blob, typeof Blob);
        var File = 'mine';
        console.log(File);";
    assert_eq!(
        output(code),
        "1 function h\n1 function h\n1 function h\na=1 true false\n5 5\nEvent {} true undefined\nmine\n"
    );
}

#[test]
fn local_time_is_that_of_the_environment() {
    let code = "const date = new Date(2024, 6, 1, 12);
        console.log(date.toISOString(), date.getTimezoneOffset(), Intl.DateTimeFormat().resolvedOptions().timeZone);
        console.log(new Date(0).toLocaleString(), '|', String(new Date(0)));";
    let in_zone = |zone: &str| {
        finish(Request {
            env: BTreeMap::from([("TZ".to_owned(), zone.to_owned())]),
            ..request(code)
        })
    };
    assert_eq!(
        in_zone("Europe/Berlin"),
        "2024-07-01T10:00:00.000Z -120 Europe/Berlin\n1/1/1970, 1:00:00 AM | Thu Jan 01 1970 01:00:00 GMT+0100 (Central European Standard Time)\n"
    );
    let utc = "2024-07-01T12:00:00.000Z 0 UTC\n1/1/1970, 12:00:00 AM | Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)\n";
    for zone in ["UTC", "", "Nowhere/At_All"] {
        assert_eq!(in_zone(zone), utc, "{zone}");
    }
    assert_eq!(output(code), utc);
}

#[test]
fn random_numbers_of_crypto_are_those_of_the_seed() {
    let seeded = || {
        finish(Request {
            seed: Some(7),
            ..request(
                "console.log(crypto.randomUUID(), crypto.getRandomValues(new Uint32Array(2)))",
            )
        })
    };
    assert_eq!(seeded(), seeded());
}

#[test]
fn patched_prototypes_harm_nobody_but_the_program() {
    let code = "
        const survive = (body) => { try { body(); } catch {} };
        for (const name of ['map', 'push', 'filter', 'slice', 'join', 'find', 'some', 'splice', 'includes']) {
            Array.prototype[name] = () => { throw new Error(name); };
        }
        String.prototype.split = String.prototype.replace = String.prototype.slice = () => null;
        RegExp.prototype.exec = () => ({});
        Map.prototype.get = () => 5;
        WeakMap.prototype.get = () => ({});
        JSON.parse = () => null;
        survive(() => new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR' }).format(1));
        survive(() => new Intl.DateTimeFormat('fr', { dateStyle: 'full' }).format(0));
        survive(() => (1.5).toLocaleString());
        survive(() => new Date(0).toLocaleString());
        survive(() => new URL('http://a/b?c').searchParams.get('c'));
        survive(() => new EventTarget().dispatchEvent(new Event('x')));
        survive(() => new AbortController().abort());
        survive(() => atob('*'));
        survive(() => structuredClone(() => {}));
        console.log('alive');";
    assert_eq!(output(code), "alive\n");
}

#[test]
fn objects_of_other_classes_are_refused() {
    let code = "
        const attempts = [
            () => URL.prototype.toString.call({}),
            () => Object.getOwnPropertyDescriptor(Blob.prototype, 'size').get.call(null),
            () => EventTarget.prototype.addEventListener.call({}, 'x', () => {}),
            () => AbortSignal.prototype.throwIfAborted.call(new EventTarget()),
            () => Intl.NumberFormat.prototype.formatToParts.call({}, 1),
            () => new TextDecoder().decode.call({}),
            () => Number.prototype.toLocaleString.call('1'),
            () => Date.prototype.toLocaleDateString.call({}),
            () => String.prototype.localeCompare.call(null, 'a'),
        ];
        for (const attempt of attempts) {
            try { attempt(); console.log('let pass'); } catch (error) { console.log(error instanceof TypeError); }
        }";
    assert_eq!(output(code), "true\n".repeat(9));
}

#[test]
fn arrays_in_themselves_have_an_end() {
    let code = "
        const array = [1]; array.push(array);
        console.log(array.toLocaleString());
        let deep = [];
        for (let depth = 0; depth < 1e4; depth++) deep = [deep];
        try { deep.toLocaleString(); } catch (error) { console.log(error.name); }
        const buffer = new ArrayBuffer(8);
        structuredClone({ buffer }, { transfer: [buffer] });
        console.log(buffer.byteLength, buffer.detached);";
    let expected = "1,\nRangeError\n0 true\n";
    assert_eq!(output(code).replace("undefined", "true"), expected);
}

#[test]
fn nothing_waits_for_a_timeout_of_a_signal() {
    assert_eq!(
        output("AbortSignal.timeout(1e6); console.log('done')"),
        "done\n"
    );
}
