//! `console`, as Node has it (<https://nodejs.org/docs/latest-v20.x/api/console.html>).
//!
//! The methods do not look at `this`: they can be passed around on their own.

mod format;
mod table;
mod timing;

use std::{cell::RefCell, collections::BTreeMap, rc::Rc, time::Duration};

use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue, js_string};

use crate::host::Stream;

use super::{
    errors,
    inspect::{Inspector, Options},
    natives,
    outside::Outside,
};

pub(super) use format::{format, format_with};
pub(super) use table::table_text;

/// Columns that each open group indents by.
const GROUP_COLUMNS: usize = 2;

/// What the console remembers between calls.
#[derive(Default)]
struct Console {
    /// Columns that output is indented by.
    indentation: usize,
    /// How often each label was counted.
    counts: BTreeMap<String, u64>,
    /// The monotonic time at which each label's timer was started.
    timers: BTreeMap<String, Duration>,
}

impl Console {
    fn of(context: &Context) -> Rc<RefCell<Self>> {
        context
            .get_data::<Rc<RefCell<Self>>>()
            .expect("installed at the start")
            .clone()
    }
}

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    context.insert_data(Rc::new(RefCell::new(Console::default())));
    let console = natives::object(context);
    natives::method(&console, "log", 0, log, context)?;
    natives::method(&console, "warn", 0, warn, context)?;
    natives::method(&console, "dir", 0, dir, context)?;
    natives::method(&console, "time", 0, timing::time, context)?;
    natives::method(&console, "timeEnd", 0, timing::time_end, context)?;
    natives::method(&console, "timeLog", 0, timing::time_log, context)?;
    natives::method(&console, "trace", 0, trace, context)?;
    natives::method(&console, "assert", 0, assert, context)?;
    natives::method(&console, "clear", 0, clear, context)?;
    natives::method(&console, "count", 0, count, context)?;
    natives::method(&console, "countReset", 0, count_reset, context)?;
    natives::method(&console, "group", 0, group, context)?;
    natives::method(&console, "groupEnd", 0, group_end, context)?;
    natives::method(&console, "table", 1, table::table, context)?;
    natives::method(&console, "debug", 0, log, context)?;
    natives::method(&console, "info", 0, log, context)?;
    natives::method(&console, "dirxml", 0, log, context)?;
    natives::method(&console, "error", 0, warn, context)?;
    natives::method(&console, "groupCollapsed", 0, group, context)?;
    natives::tag(&console, "console", context)?;
    natives::global("console", console, false, context)
}

/// Writes a line, indented by the open groups.
fn write_line(stream: Stream, text: &str, context: &Context) {
    let indentation = " ".repeat(Console::of(context).borrow().indentation);
    let line = if indentation.is_empty() {
        format!("{text}\n")
    } else {
        let text = text.replace('\n', &format!("\n{indentation}"));
        format!("{indentation}{text}\n")
    };
    Outside::of(context).write(stream, &line);
}

/// Node warns about misuse of labels by `process.emitWarning`.
fn warning(text: &str, context: &mut Context) -> JsResult<()> {
    let process = context
        .global_object()
        .get(js_string!("process"), context)?;
    let Some(process) = process.as_object() else {
        return Ok(());
    };
    if let Some(emit) = process
        .get(js_string!("emitWarning"), context)?
        .as_callable()
    {
        emit.call(&process.into(), &[JsString::from(text).into()], context)?;
    }
    Ok(())
}

fn log(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = format::format(arguments, context)?;
    write_line(Stream::Stdout, &text, context);
    Ok(JsValue::undefined())
}

fn warn(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = format::format(arguments, context)?;
    write_line(Stream::Stderr, &text, context);
    Ok(JsValue::undefined())
}

fn dir(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let given = arguments.get_or_undefined(1);
    let mut options = Options::read(given, context)?;
    // console.dir asks no object how it wants to be shown, unless told to.
    let asks = match given.as_object() {
        Some(given) => given
            .get(js_string!("customInspect"), context)?
            .to_boolean(),
        None => false,
    };
    options.custom_inspect = asks;
    let text = Inspector::new(options, context).inspect(arguments.get_or_undefined(0))?;
    write_line(Stream::Stdout, &text, context);
    Ok(JsValue::undefined())
}

fn trace(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let message = format::format(arguments, context)?;
    let here = natives::object(context);
    natives::property(&here, "name", js_string!("Trace"), false, context)?;
    natives::property(&here, "message", JsString::from(message), false, context)?;
    let stack = errors::stack_here(&here, context)?;
    write_line(Stream::Stderr, &stack.to_std_string_lossy(), context);
    Ok(JsValue::undefined())
}

fn assert(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if arguments.get_or_undefined(0).to_boolean() {
        return Ok(JsValue::undefined());
    }
    let mut arguments = arguments.get(1..).unwrap_or_default().to_vec();
    match arguments.first_mut() {
        None => arguments.push(js_string!("Assertion failed").into()),
        Some(first) => {
            // Node puts the first argument into the message as a string, whatever it is.
            let text = first.to_string(context)?;
            *first = js_string!(&js_string!("Assertion failed: "), &text).into();
        }
    }
    warn(this, &arguments, context)
}

/// There is no terminal to clear.
fn clear(_: &JsValue, _: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(JsValue::undefined())
}

fn count(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let label = label(arguments, context)?;
    let console = Console::of(context);
    let count = {
        let mut console = console.borrow_mut();
        let count = console.counts.entry(label.clone()).or_default();
        *count += 1;
        *count
    };
    write_line(Stream::Stdout, &format!("{label}: {count}"), context);
    Ok(JsValue::undefined())
}

fn count_reset(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let label = label(arguments, context)?;
    if Console::of(context)
        .borrow_mut()
        .counts
        .remove(&label)
        .is_none()
    {
        warning(&format!("Count for '{label}' does not exist"), context)?;
    }
    Ok(JsValue::undefined())
}

fn group(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if !arguments.is_empty() {
        log(this, arguments, context)?;
    }
    Console::of(context).borrow_mut().indentation += GROUP_COLUMNS;
    Ok(JsValue::undefined())
}

fn group_end(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let console = Console::of(context);
    let mut console = console.borrow_mut();
    console.indentation = console.indentation.saturating_sub(GROUP_COLUMNS);
    Ok(JsValue::undefined())
}

/// The first argument as a label.
fn label(arguments: &[JsValue], context: &mut Context) -> JsResult<String> {
    let label = arguments.get_or_undefined(0);
    if label.is_undefined() {
        return Ok("default".to_owned());
    }
    Ok(label.to_string(context)?.to_std_string_lossy())
}
