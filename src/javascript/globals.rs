//! The rest of what a program finds in its realm, and what it must not find there.

use std::{cell::RefCell, rc::Rc};

use boa_engine::{Context, JsResult, JsString, JsValue, js_string};

use crate::host::Host;

use super::{clone, natives, outside::Outside};

/// What Boa defines and a guest must not have: memory and waiting that are shared between agents.
const WITHHELD: [&str; 2] = ["Atomics", "SharedArrayBuffer"];

/// Bytes that are asked of the host at once.
const CHUNK_BYTES: usize = 4096;

/// Bytes that were read and not yet used. Both are empty until a program runs.
#[derive(Default)]
struct Buffers {
    input: Vec<u8>,
    randomness: Vec<u8>,
}

impl Buffers {
    fn of(context: &Context) -> Rc<RefCell<Self>> {
        context
            .get_data::<Rc<RefCell<Self>>>()
            .expect("installed at the start")
            .clone()
    }
}

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    context.insert_data(Rc::new(RefCell::new(Buffers::default())));
    let global = context.global_object();
    for name in WITHHELD {
        global.delete_property_or_throw(js_string!(name), context)?;
    }
    natives::tag(&global, "global", context)?;
    natives::global("global", global, true, context)?;

    let structured_clone =
        natives::function("structuredClone", 1, clone::structured_clone, context);
    natives::global("structuredClone", structured_clone, true, context)?;
    let readline = natives::function("readline", 0, readline, context);
    natives::global("readline", readline, false, context)?;

    let performance = natives::object(context);
    natives::method(&performance, "now", 0, performance_now, context)?;
    let time_origin = natives::function("timeOrigin", 0, time_origin, context);
    let accessor = boa_engine::property::PropertyDescriptor::builder()
        .get(time_origin)
        .enumerable(true)
        .configurable(true);
    performance.define_property_or_throw(js_string!("timeOrigin"), accessor, context)?;
    natives::tag(&performance, "Performance", context)?;
    natives::global("performance", performance, true, context)?;

    let math = context.intrinsics().objects().math();
    natives::hidden_method(&math, "random", 0, random, context)
}

/// A number from 0 up to but not 1, each of the 2⁵³ multiples of 2⁻⁵³ as likely as the others
/// (ECMA-262, section 21.3.2.27).
fn random(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    const SCALE: f64 = 1.0 / (1_u64 << 53) as f64;

    let buffers = Buffers::of(context);
    let mut buffers = buffers.borrow_mut();
    if buffers.randomness.is_empty() {
        buffers.randomness.resize(CHUNK_BYTES, 0);
        let host = Outside::of(context).host();
        host.random(&mut buffers.randomness);
    }
    let rest = buffers.randomness.len() - size_of::<u64>();
    let mut word = [0; size_of::<u64>()];
    word.copy_from_slice(&buffers.randomness[rest..]);
    buffers.randomness.truncate(rest);
    Ok(((u64::from_le_bytes(word) >> 11) as f64 * SCALE).into())
}

/// Milliseconds since the run began.
fn performance_now(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok((Outside::of(context).elapsed().as_secs_f64() * 1e3).into())
}

/// When the run began, in milliseconds since 1970.
fn time_origin(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let outside = Outside::of(context);
    let origin = outside.host().now().saturating_sub(outside.elapsed());
    Ok((origin.as_secs_f64() * 1e3).into())
}

/// `readline()`: the next line of standard input without its end, `null` when there are no more.
fn readline(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let buffers = Buffers::of(context);
    let host = Outside::of(context).host();
    let line = next_line(&mut buffers.borrow_mut().input, host.as_ref());
    Ok(match line {
        Some(line) => JsString::from(String::from_utf8_lossy(&line).as_ref()).into(),
        None => JsValue::null(),
    })
}

fn next_line(input: &mut Vec<u8>, host: &dyn Host) -> Option<Vec<u8>> {
    let mut searched = 0;
    let end = loop {
        if let Some(index) = input[searched..].iter().position(|byte| *byte == b'\n') {
            break searched + index;
        }
        searched = input.len();
        input.resize(searched + CHUNK_BYTES, 0);
        let count = host.read(&mut input[searched..]);
        input.truncate(searched + count);
        if count == 0 {
            break searched;
        }
    };
    if input.is_empty() {
        return None;
    }
    let rest = input.split_off((end + 1).min(input.len()));
    let mut line = std::mem::replace(input, rest);
    if line.last() == Some(&b'\n') {
        line.pop();
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Some(line)
}
