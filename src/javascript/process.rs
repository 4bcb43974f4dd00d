//! `process`, as far as a program without an operating system can have one
//! (<https://nodejs.org/docs/latest-v20.x/api/process.html>).

use boa_engine::{
    Context, JsArgs, JsBigInt, JsObject, JsResult, JsString, JsValue, js_string,
    object::builtins::JsArray,
};

use crate::{host::Stop, request::Request};

use super::{
    event_loop::{Call, EventLoop},
    events, natives,
    outside::Outside,
    own,
    programs::Programs,
};

/// What `process.argv[0]` says. There is no such file.
const EXECUTABLE: &str = "/usr/local/bin/node";

/// The version of Node that a program may expect.
const NODE: &str = "20.20.2";

/// Defines everything that is the same in each run.
pub(super) fn install(context: &mut Context) -> JsResult<JsObject> {
    let process = natives::object(context);
    natives::tag(&process, "process", context)?;
    let versions = natives::object(context);
    for (name, version) in [
        ("node", NODE),
        ("sandglass", env!("CARGO_PKG_VERSION")),
        ("boa", "0.22.0"),
    ] {
        natives::property(&versions, name, js_string!(version), true, context)?;
    }
    let version = JsString::from(format!("v{NODE}"));
    natives::property(&process, "version", version, true, context)?;
    natives::property(&process, "versions", versions, true, context)?;
    for (name, text) in [
        ("title", "node"),
        ("platform", "linux"),
        ("arch", "wasm32"),
        ("execPath", EXECUTABLE),
    ] {
        natives::property(&process, name, js_string!(text), true, context)?;
    }
    natives::property(&process, "pid", 1, true, context)?;
    let exec_arguments = JsArray::new(context)?;
    natives::property(&process, "execArgv", exec_arguments, true, context)?;
    natives::property(&process, "exitCode", JsValue::undefined(), true, context)?;
    natives::method(&process, "exit", 1, exit, context)?;
    natives::method(&process, "nextTick", 1, next_tick, context)?;
    natives::method(&process, "uptime", 0, uptime, context)?;

    let hrtime = natives::function("hrtime", 1, hrtime, context);
    natives::method(&hrtime, "bigint", 0, hrtime_bigint, context)?;
    natives::property(&process, "hrtime", hrtime, true, context)?;

    natives::global("process", process.clone(), false, context)?;
    events::install(&process, context);
    Ok(process)
}

/// Fills in what a run's request says.
pub(super) fn begin(process: &JsObject, request: &Request, context: &mut Context) -> JsResult<()> {
    let main = Programs::of(context).main();
    let arguments: Vec<JsValue> = [EXECUTABLE, main.as_str()]
        .into_iter()
        .chain(request.args.iter().map(String::as_str))
        .map(|argument| JsString::from(argument).into())
        .collect();
    let arguments = JsArray::from_iter(arguments, context);
    natives::property(process, "argv", arguments, true, context)?;
    let environment = natives::object(context);
    for (name, value) in &request.env {
        natives::property(
            &environment,
            name,
            JsString::from(value.as_str()),
            true,
            context,
        )?;
    }
    natives::property(process, "env", environment, true, context)
}

/// The exit code of a program that just ended.
pub(super) fn exit_code(process: &JsObject) -> i32 {
    own::property(process, &js_string!("exitCode").into())
        .and_then(|it| it.value().map(code))
        .unwrap_or(0)
}

/// A number, or a string of one, as an exit code; of which the system keeps the low eight bits.
fn code(value: &JsValue) -> i32 {
    let number = match value.as_string() {
        Some(string) => string.to_number(),
        None => value.as_number().unwrap_or(0.0),
    };
    // The cast saturates, and takes NaN to 0.
    (number as i64 & 0xff) as i32
}

fn exit(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let given = arguments.get_or_undefined(0);
    let code = (!given.is_undefined()).then(|| code(given));
    let code = events::exit(code, context)?;
    Outside::of(context).host().stop(Stop::Exit(code))
}

fn next_tick(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let function = natives::callback(arguments, context)?;
    EventLoop::of(context).add_tick(Call {
        function,
        this: JsValue::undefined(),
        arguments: arguments.get(1..).unwrap_or_default().to_vec(),
    });
    Ok(JsValue::undefined())
}

/// Seconds since the run began.
fn uptime(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(Outside::of(context).elapsed().as_secs_f64().into())
}

/// `[seconds, nanoseconds]`, since an earlier such pair if one is given.
fn hrtime(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let now = Outside::of(context).host().monotonic();
    let (mut seconds, mut nanoseconds) = (now.as_secs() as f64, f64::from(now.subsec_nanos()));
    if let Some(earlier) = arguments.get_or_undefined(0).as_object() {
        seconds -= earlier.get(0, context)?.to_number(context)?;
        nanoseconds -= earlier.get(1, context)?.to_number(context)?;
        if nanoseconds < 0.0 {
            seconds -= 1.0;
            nanoseconds += 1e9;
        }
    }
    let pair = [JsValue::from(seconds), JsValue::from(nanoseconds)];
    Ok(JsArray::from_iter(pair, context).into())
}

fn hrtime_bigint(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let now = Outside::of(context).host().monotonic().as_nanos();
    let now = u64::try_from(now).unwrap_or(u64::MAX);
    Ok(JsBigInt::from(now).into())
}
