//! Values as text.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue};

use crate::javascript::{
    console,
    inspect::{self, Inspector, Options},
    natives,
};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "inspect", 2, inspect, context)?;
    natives::method(&object, "format", 0, format, context)?;
    natives::method(
        &object,
        "formatWithOptions",
        1,
        format_with_options,
        context,
    )?;
    natives::method(&object, "table", 2, table, context)?;
    natives::method(&object, "width", 1, width, context)?;
    Ok(object)
}

/// `inspect(value, options)`: the value as `util.inspect` shows it.
fn inspect(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let options = Options::read(arguments.get_or_undefined(1), context)?;
    let text = Inspector::new(options, context).inspect(arguments.get_or_undefined(0))?;
    Ok(JsString::from(text).into())
}

/// `format(...values)`: what `util.format` makes of them.
fn format(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = console::format(arguments, context)?;
    Ok(JsString::from(text).into())
}

/// `formatWithOptions(options, ...values)`.
fn format_with_options(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let options = Options::read(arguments.get_or_undefined(0), context)?;
    let values = arguments.get(1..).unwrap_or_default();
    let text = console::format_with(&options, values, context)?;
    Ok(JsString::from(text).into())
}

/// `table(data, columns)`: what `console.table` writes.
fn table(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = console::table_text(arguments, context)?;
    Ok(JsString::from(text).into())
}

/// `width(text)`: the columns that a text takes up.
fn width(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    Ok(JsValue::from(
        inspect::width(&text.to_std_string_lossy()) as f64
    ))
}
