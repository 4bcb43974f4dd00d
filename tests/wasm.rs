//! The engines as WebAssembly, in a dedicated worker of a browser: `wasm-pack test --headless --chrome`.
//!
//! What ends in a trap cannot be tested here, since the tests share the instance with the engine: the browser
//! tests of the package do that.
#![cfg(target_family = "wasm")]

use sandglass::wasm::{self, Port};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[wasm_bindgen(inline_js = r#"
export class TestPort {
    written = { 1: "", 2: "" };
    slept = 0;
    decoders = { 1: new TextDecoder(), 2: new TextDecoder() };
    write(stream, bytes) { this.written[stream] += this.decoders[stream].decode(bytes, { stream: true }); }
    flush() {}
    now() { return Date.now(); }
    monotonic() { return performance.now() + this.slept; }
    utcOffsetMinutes() { return 60; }
    timeZone() { return "Africa/Lagos"; }
    sleep(ms) { this.slept += ms; }
    random(bytes) { crypto.getRandomValues(bytes); }
    keep() {}
    readStdlib(offset, bytes) { bytes.set(new Uint8Array(this.stdlib, offset, bytes.length)); }
    stdout() { return this.written[1]; }
    stderr() { return this.written[2]; }
    sleptMs() { return this.slept; }
    constructor(module) { [this.stdlib] = WebAssembly.Module.customSections(module, "sandglass.stdlib"); }
}
"#)]
extern "C" {
    #[derive(Clone)]
    type TestPort;

    #[wasm_bindgen(constructor)]
    fn new(module: &JsValue) -> TestPort;
    #[wasm_bindgen(method)]
    fn stdout(this: &TestPort) -> String;
    #[wasm_bindgen(method)]
    fn stderr(this: &TestPort) -> String;
    #[wasm_bindgen(method, js_name = sleptMs)]
    fn slept_ms(this: &TestPort) -> f64;
}

impl TestPort {
    fn port(&self) -> Port {
        JsValue::from(self).unchecked_into()
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Request<'a> {
    code: &'a str,
    input: &'a serde_bytes::Bytes,
    args: &'a [&'a str],
    limits: Limits,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Limits {
    max_memory_bytes: u32,
    max_output_bytes: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    status: String,
    exit_code: i32,
    error: Option<String>,
    truncated: bool,
    memory_used: u32,
}

fn boot(language: &str) -> TestPort {
    let port = TestPort::new(&wasm_bindgen::module());
    wasm::boot(language, port.port());
    port
}

fn run(language: &str, code: &str) -> (Report, TestPort) {
    let port = boot(language);
    (run_booted(code, &port), port)
}

fn run_booted(code: &str, port: &TestPort) -> Report {
    let request = Request {
        code,
        input: serde_bytes::Bytes::new("3\n4\n".as_bytes()),
        args: &["x"],
        limits: Limits {
            max_memory_bytes: 64 << 20,
            max_output_bytes: 1 << 20,
        },
    };
    let request = serde_wasm_bindgen::to_value(&request).unwrap();
    let report = wasm::run(request, port.port()).expect("the request is understood");
    serde_wasm_bindgen::from_value(report).unwrap()
}

#[wasm_bindgen_test]
fn python_runs() {
    let (report, port) = run(
        "python",
        "import sys, time\nprint(int(input()) + int(input()), sys.argv[1:], 'é😀')\ntime.sleep(1.5)\nprint('e', file=sys.stderr)",
    );
    assert_eq!(port.stdout(), "7 ['x'] é😀\n");
    assert_eq!(port.stderr(), "e\n");
    // Or a little more: by the clock of a run no two readings are the same.
    let slept = port.slept_ms();
    assert!((1500.0..1501.0).contains(&slept), "{slept} ms");
    assert_eq!(
        (report.status.as_str(), report.exit_code, report.error),
        ("ok", 0, None)
    );
    assert!(!report.truncated);
}

#[wasm_bindgen_test]
fn javascript_runs() {
    let (report, port) = run(
        "javascript",
        "console.log(Number(readline()) + Number(readline()), process.argv.slice(2)); console.error('e'); x",
    );
    assert_eq!(port.stdout(), "7 [ 'x' ]\n");
    assert!(port.stderr().starts_with("e\n"), "{}", port.stderr());
    assert_eq!(report.status, "error");
    assert_eq!(
        report.error.as_deref(),
        Some("ReferenceError: x is not defined")
    );
}

#[wasm_bindgen_test]
fn memory_is_counted_and_capped() {
    let (report, port) = run(
        "python",
        "a = bytearray(20_000_000)\ndel a\ntry:\n    b = bytearray(80_000_000)\nexcept MemoryError:\n    print('refused')",
    );
    assert_eq!(port.stdout(), "refused\n");
    assert_eq!(report.status, "ok");
    // What the engine itself frees and takes in the meantime sways the figure by some kilobytes.
    assert!(
        (19_500_000..25_000_000).contains(&report.memory_used),
        "{}",
        report.memory_used
    );
}

#[wasm_bindgen_test]
fn memory_does_not_grow_past_the_limit_either() {
    const PAGE: usize = 64 << 10;
    let code = "
held = []
size = 100_000
while size < 1_000_000:
    try:
        while True:
            held.append(bytearray(size))
    except MemoryError:
        pass
    # No hole has room for one of the next.
    del held[::2]
    size = size * 3 // 2
print('done')";
    let port = boot("python");
    let bytes = || std::arch::wasm32::memory_size(0) * PAGE;
    let before = bytes();
    let report = run_booted(code, &port);
    assert_eq!(port.stdout(), "done\n");
    assert_eq!(report.status, "ok");
    let limit = 64 << 20;
    let grown = bytes() - before;
    assert!(grown <= limit + limit / 20, "{grown}");
}

#[wasm_bindgen_test]
fn memory_that_garbage_takes_is_there_for_others() {
    let code = "for (let i = 0; i < 200; i++) new Uint8Array(1e6); console.log('done')";
    let (report, port) = run("javascript", code);
    assert_eq!(port.stdout(), "done\n");
    assert_eq!(report.status, "ok");
    assert!(report.memory_used < 64 << 20, "{}", report.memory_used);
}
