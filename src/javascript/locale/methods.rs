//! What numbers, dates and strings have of locales (ECMA-402, chapter 19).

use boa_engine::{
    Context, JsArgs, JsBigInt, JsNativeError, JsObject, JsResult, JsString, JsValue,
    builtins::date::Date, js_string, object::builtins::JsDate,
};

use crate::javascript::{layer, natives, outside::Outside};

use super::{collation::Order, lists};

/// The module that has the rest.
const METHODS: &str = "internal/intl/methods";

/// What dates are written as if nothing is asked for, by the numbers that the module has for it.
const ALL: i32 = 0;
const DATE: i32 = 1;
const TIME: i32 = 2;

pub(in crate::javascript) fn install(context: &mut Context) -> JsResult<()> {
    let constructors = context.intrinsics().constructors();
    let [number, bigint, string, date] = [
        constructors.number().prototype(),
        constructors.bigint().prototype(),
        constructors.string().prototype(),
        constructors.date().prototype(),
    ];
    lists::install(context)?;
    natives::hidden_method(&number, "toLocaleString", 0, number_to_string, context)?;
    natives::hidden_method(&bigint, "toLocaleString", 0, bigint_to_string, context)?;
    natives::hidden_method(&string, "localeCompare", 1, compare, context)?;
    natives::hidden_method(&date, "toLocaleString", 0, date_to_string::<ALL>, context)?;
    natives::hidden_method(
        &date,
        "toLocaleDateString",
        0,
        date_to_string::<DATE>,
        context,
    )?;
    natives::hidden_method(
        &date,
        "toLocaleTimeString",
        0,
        date_to_string::<TIME>,
        context,
    )?;
    natives::hidden_method(&date, "toString", 0, date_and_zone, context)?;
    natives::hidden_method(&date, "toTimeString", 0, time_and_zone, context)
}

/// Calls a function of the module.
fn call(name: &str, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let module = layer::internal(METHODS, context)?;
    let function = match module.as_object() {
        Some(module) => module.get(js_string!(name), context)?,
        None => JsValue::undefined(),
    };
    match function.as_callable() {
        Some(function) => function.call(&JsValue::undefined(), arguments, context),
        None => Err(JsNativeError::typ()
            .with_message("Intl was taken away")
            .into()),
    }
}

/// Whether a call asks for nothing but what the default locale has.
fn is_plain(locales: &JsValue, options: &JsValue) -> bool {
    let is_english = locales
        .as_string()
        .is_some_and(|locale| locale == "en-US" || locale == "en");
    (locales.is_undefined() || is_english) && options.is_undefined()
}

fn number_to_string(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let number = match this.as_object() {
        Some(object) => object.downcast_ref::<f64>().map(|it| *it),
        None => this.as_number(),
    };
    let Some(number) = number else {
        return Err(incompatible("Number.prototype.toLocaleString", context));
    };
    let (locales, options) = (arguments.get_or_undefined(0), arguments.get_or_undefined(1));
    if is_plain(locales, options) && number.fract() == 0.0 && number.abs() < 1e15 {
        return Ok(JsString::from(group(number)).into());
    }
    call(
        "number",
        &[number.into(), locales.clone(), options.clone()],
        context,
    )
}

/// A whole number with commas.
fn group(number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 1);
    if number.is_sign_negative() {
        text.push('-');
    }
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn bigint_to_string(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let number = match this.as_object() {
        Some(object) => object.downcast_ref::<JsBigInt>().map(|it| it.clone()),
        None => this.as_bigint(),
    };
    let Some(number) = number else {
        return Err(incompatible("BigInt.prototype.toLocaleString", context));
    };
    let [locales, options] = [0, 1].map(|index| arguments.get_or_undefined(index).clone());
    call("number", &[number.into(), locales, options], context)
}

fn compare(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if this.is_null_or_undefined() {
        return Err(JsNativeError::typ()
            .with_message("String.prototype.localeCompare called on null or undefined")
            .into());
    }
    let left = this.to_string(context)?;
    let right = arguments.get_or_undefined(0).to_string(context)?;
    let (locales, options) = (arguments.get_or_undefined(1), arguments.get_or_undefined(2));
    if is_plain(locales, options) {
        let [left, right] = [left, right].map(|it| it.to_std_string_lossy());
        return Ok(JsValue::from(Order::default().compare(&left, &right) as i32));
    }
    let arguments = [left.into(), right.into(), locales.clone(), options.clone()];
    call("compare", &arguments, context)
}

/// The time of a date, in milliseconds since 1970.
fn time_of(this: &JsValue, method: &str, context: &mut Context) -> JsResult<f64> {
    let date = this.as_object().filter(|it: &JsObject| it.is::<Date>());
    let Some(date) = date else {
        return Err(match method {
            "" => JsNativeError::typ()
                .with_message("this is not a Date object.")
                .into(),
            method => incompatible(method, context),
        });
    };
    let time = JsDate::from_object(date)?.get_time(context)?;
    Ok(time.as_number().unwrap_or(f64::NAN))
}

fn date_to_string<const KIND: i32>(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let time = time_of(this, "", context)?;
    if time.is_nan() {
        return Ok(js_string!("Invalid Date").into());
    }
    let [locales, options] = [0, 1].map(|index| arguments.get_or_undefined(index).clone());
    call(
        "date",
        &[KIND.into(), time.into(), locales, options],
        context,
    )
}

fn date_and_zone(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    written(this, true, context)
}

fn time_and_zone(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    written(this, false, context)
}

/// `Fri Nov 27 2026 01:05:55 GMT+0000 (Coordinated Universal Time)`, or what of it is the time.
fn written(this: &JsValue, has_date: bool, context: &mut Context) -> JsResult<JsValue> {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];

    let time = time_of(this, "", context)?;
    if time.is_nan() {
        return Ok(js_string!("Invalid Date").into());
    }
    let seconds = (time / 1000.0).floor() as i64;
    let outside = Outside::of(context);
    let offset = outside.utc_offset(seconds);
    let civil = crate::zone::Civil::from_seconds(seconds + i64::from(offset));
    let zone = match outside.time_zone().as_str() {
        "UTC" => "Coordinated Universal Time".to_owned(),
        _ => {
            let name = call("zoneName", &[time.into()], context)?;
            name.to_string(context)?.to_std_string_lossy()
        }
    };
    let mut text = String::new();
    if has_date {
        let year = match civil.year {
            year if year < 0 => format!("-{:06}", -year),
            year => format!("{year:04}"),
        };
        text = format!(
            "{} {} {:02} {year} ",
            DAYS[civil.weekday() as usize],
            MONTHS[civil.month as usize - 1],
            civil.day,
        );
    }
    let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60);
    text += &format!(
        "{:02}:{:02}:{:02} GMT{sign}{:02}{:02} ({zone})",
        civil.hour,
        civil.minute,
        civil.second,
        minutes / 60,
        minutes % 60,
    );
    Ok(JsString::from(text).into())
}

fn incompatible(method: &str, _: &mut Context) -> boa_engine::JsError {
    JsNativeError::typ()
        .with_message(format!(
            "{method} requires that 'this' be a {}",
            &method[..method.find('.').unwrap_or(0)]
        ))
        .into()
}
