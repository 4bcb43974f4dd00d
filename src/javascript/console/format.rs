//! `util.format`: a line from a format string and values
//! (<https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args>).

use boa_engine::{
    Context, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string, property::PropertyKey,
};

use super::{
    super::{inspect, own, proxies},
    Inspector, Options,
};

/// Puts arguments into one text, the way all methods of the console do.
pub(in super::super) fn format(arguments: &[JsValue], context: &mut Context) -> JsResult<String> {
    format_with(&Options::default(), arguments, context)
}

/// The same with options for what is inspected: `util.formatWithOptions`.
pub(in super::super) fn format_with(
    options: &Options,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<String> {
    let Some(first) = arguments.first() else {
        return Ok(String::new());
    };
    let Some(template) = first.as_string() else {
        return join(String::new(), options, arguments, context);
    };
    let template = template.to_std_string_lossy();
    if arguments.len() == 1 {
        return Ok(template);
    }
    let (text, used) = fill(&template, options, &arguments[1..], context)?;
    join(text, options, &arguments[1 + used..], context)
}

/// Appends values, separated by spaces; strings as they are.
fn join(
    mut text: String,
    options: &Options,
    values: &[JsValue],
    context: &mut Context,
) -> JsResult<String> {
    let mut is_first = text.is_empty() && values.first().is_some_and(|it| !it.is_string());
    for value in values {
        if !is_first {
            text.push(' ');
        }
        is_first = false;
        match value.as_string() {
            Some(string) => text.push_str(&string.to_std_string_lossy()),
            None => text.push_str(&shown(value, options.clone(), context)?),
        }
    }
    Ok(text)
}

fn shown(value: &JsValue, options: Options, context: &mut Context) -> JsResult<String> {
    Inspector::new(options, context).inspect(value)
}

/// Replaces the specifiers of a template, and tells how many values that took.
fn fill(
    template: &str,
    options: &Options,
    values: &[JsValue],
    context: &mut Context,
) -> JsResult<(String, usize)> {
    let mut text = String::with_capacity(template.len());
    let mut values = values.iter();
    let count = values.len();
    let mut rest = template;
    while let Some(index) = rest.find('%') {
        text.push_str(&rest[..index]);
        let after = &rest[index + 1..];
        let specifier = after.chars().next();
        let is_known = specifier.is_some_and(|it| "sdifjoOc".contains(it));
        if specifier == Some('%') {
            text.push('%');
        } else if is_known && let Some(value) = values.next() {
            text.push_str(&specified(specifier, options, value, context)?);
        } else {
            // What is no specifier, or has no value left, stays as it is.
            text.push('%');
            rest = after;
            continue;
        }
        rest = &after[1..];
    }
    text.push_str(rest);
    Ok((text, count - values.len()))
}

/// One value as its specifier wants it.
fn specified(
    specifier: Option<char>,
    options: &Options,
    value: &JsValue,
    context: &mut Context,
) -> JsResult<String> {
    match specifier {
        Some('s') => string(value, options, context),
        Some('d') => number(value, "Number", options, context),
        Some('i') => number(value, "parseInt", options, context),
        Some('f') => number(value, "parseFloat", options, context),
        Some('j') => json(value, context),
        Some('o') => {
            let options = Options {
                depth: Some(4),
                show_hidden: true,
                ..options.clone()
            };
            shown(value, options, context)
        }
        Some('O') => shown(value, options.clone(), context),
        _ => Ok(String::new()),
    }
}

/// `%s`: objects with a `toString` of their own by that, others inspected without going into them.
fn string(value: &JsValue, options: &Options, context: &mut Context) -> JsResult<String> {
    if let Some(number) = value.as_number() {
        return Ok(inspect::number(number));
    }
    if value.is_bigint() {
        return shown(value, options.clone(), context);
    }
    if let Some(symbol) = value.as_symbol() {
        return Ok(symbol.descriptive_string().to_std_string_lossy());
    }
    if let Some(object) = value.as_object()
        && !object.is_callable()
        && has_builtin_to_string(&object, context)
    {
        let options = Options {
            depth: Some(0),
            ..options.clone()
        };
        return shown(value, options, context);
    }
    Ok(value.to_string(context)?.to_std_string_lossy())
}

/// Whether turning an object into a string would run the engine's code alone.
fn has_builtin_to_string(object: &JsObject, context: &mut Context) -> bool {
    let Some(object) = proxies::resolve(object, context) else {
        return true;
    };
    let to_string: PropertyKey = js_string!("toString").into();
    let to_primitive: PropertyKey = JsSymbol::to_primitive().into();
    let is_function = |key: &PropertyKey| {
        own::inherited(&object, key)
            .and_then(|it| it.value().cloned())
            .is_some_and(|it| it.is_callable())
    };
    let (has_to_string, has_to_primitive) = (is_function(&to_string), is_function(&to_primitive));
    if !has_to_string && !has_to_primitive {
        return true;
    }
    // The class that brings the conversion along decides: Date and Error do so too.
    let mut holder = Some(object.clone());
    while let Some(current) = holder {
        let brings = (has_to_string && own::property(&current, &to_string).is_some())
            || (has_to_primitive && own::property(&current, &to_primitive).is_some());
        if brings {
            if JsObject::equals(&current, &object) {
                return false;
            }
            return own::property(&current, &js_string!("constructor").into())
                .and_then(|it| it.value().and_then(JsValue::as_callable))
                .is_some_and(|it| is_builtin(&it, context));
        }
        holder = current.prototype();
    }
    true
}

/// Whether a constructor is one of ECMAScript's, by its name as in Node.
fn is_builtin(constructor: &JsObject, context: &mut Context) -> bool {
    let name = own::name(constructor);
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && own::property(&context.global_object(), &JsString::from(name).into()).is_some()
        && super::super::source::of(constructor, context)
            .is_some_and(|source| source.contains("[native code]"))
}

/// `%d`, `%i` and `%f`, by the function that converts the value.
fn number(
    value: &JsValue,
    function: &str,
    options: &Options,
    context: &mut Context,
) -> JsResult<String> {
    if value.is_symbol() {
        return Ok("NaN".to_owned());
    }
    if value.is_bigint() && function != "parseFloat" {
        return shown(value, options.clone(), context);
    }
    let number = match function {
        "parseInt" | "parseFloat" => {
            let parse = if function == "parseInt" {
                context.intrinsics().objects().parse_int()
            } else {
                context.intrinsics().objects().parse_float()
            };
            parse.call(&JsValue::undefined(), std::slice::from_ref(value), context)?
        }
        _ => match value.to_numeric(context)? {
            boa_engine::value::Numeric::Number(number) => number.into(),
            boa_engine::value::Numeric::BigInt(bigint) => bigint.to_f64().into(),
        },
    };
    Ok(inspect::number(number.as_number().unwrap_or(f64::NAN)))
}

/// `%j`.
fn json(value: &JsValue, context: &mut Context) -> JsResult<String> {
    let stringify = context
        .intrinsics()
        .objects()
        .json()
        .get(js_string!("stringify"), context)?;
    let Some(stringify) = stringify.as_callable() else {
        return Ok(String::new());
    };
    match stringify.call(&JsValue::undefined(), std::slice::from_ref(value), context) {
        Ok(text) => Ok(match text.as_string() {
            Some(text) => text.to_std_string_lossy(),
            None => "undefined".to_owned(),
        }),
        // Boa's own error for an object that contains itself.
        Err(error)
            if error
                .as_native()
                .is_some_and(|it| it.is_type() && it.message().contains("cyclic")) =>
        {
            Ok("[Circular]".to_owned())
        }
        Err(error) => Err(error),
    }
}
