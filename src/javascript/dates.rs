//! `Date` for strings as V8 has it: dates as people write them, and the name of the zone.
//!
//! ECMA-262 leaves all formats but its own to the engine (section 21.4.3.2). Boa reads none; V8 reads nearly anything
//! (`src/date/dateparser.h`): words but for months, days of the week, zones and halves of the day are passed over before the
//! first number, and what is in parentheses always.

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string,
    object::FunctionObjectBuilder, property::PropertyDescriptor,
};

use super::{natives, own};

/// Boa's own `Date`, and what it has of functions that are replaced.
struct Dates {
    constructor: JsObject,
    parse: JsObject,
    utc: JsObject,
    to_string: JsObject,
    to_time_string: JsObject,
    get_time: JsObject,
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// Zones with a name, and their hours.
const ZONES: [(&str, f64); 12] = [
    ("z", 0.0),
    ("ut", 0.0),
    ("utc", 0.0),
    ("gmt", 0.0),
    ("est", -5.0),
    ("edt", -4.0),
    ("cst", -6.0),
    ("cdt", -5.0),
    ("mst", -7.0),
    ("mdt", -6.0),
    ("pst", -8.0),
    ("pdt", -7.0),
];

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let date = context.intrinsics().constructors().date();
    let (constructor, prototype) = (date.constructor(), date.prototype());
    let method = |object: &JsObject, name: &str| {
        own::property(object, &js_string!(name).into())
            .and_then(|it| it.value().and_then(JsValue::as_callable))
            .expect("Boa defines the functions of Date")
    };
    let now = method(&constructor, "now");
    let utc = method(&constructor, "UTC");
    context.insert_data(Dates {
        parse: method(&constructor, "parse"),
        utc: utc.clone(),
        to_string: method(&prototype, "toString"),
        to_time_string: method(&prototype, "toTimeString"),
        get_time: method(&prototype, "getTime"),
        constructor,
    });
    let replacement =
        FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(construct))
            .name(js_string!("Date"))
            .length(7)
            .constructor(true)
            .build();
    let fixed = PropertyDescriptor::builder()
        .value(prototype.clone())
        .writable(false)
        .enumerable(false)
        .configurable(false);
    replacement.define_property_or_throw(js_string!("prototype"), fixed, context)?;
    natives::property(&replacement, "now", now, false, context)?;
    natives::property(&replacement, "UTC", utc, false, context)?;
    natives::hidden_method(&replacement, "parse", 1, parse, context)?;
    natives::hidden_method(&prototype, "toString", 0, to_string, context)?;
    natives::hidden_method(&prototype, "toTimeString", 0, to_time_string, context)?;
    natives::property(
        &prototype,
        "constructor",
        replacement.clone(),
        false,
        context,
    )?;
    natives::global("Date", replacement, false, context)
}

fn dates(context: &Context) -> &Dates {
    context.get_data::<Dates>().expect("installed at the start")
}

fn construct(
    new_target: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let constructor = dates(context).constructor.clone();
    let Some(new_target) = new_target.as_object() else {
        let now = constructor.construct(&[], None, context)?;
        return to_string(&now.into(), &[], context);
    };
    let time = match arguments {
        [text] if text.is_string() => Some(parse(&JsValue::undefined(), arguments, context)?),
        _ => None,
    };
    let made = match time {
        Some(time) => constructor.construct(&[time], Some(&new_target), context)?,
        None => constructor.construct(arguments, Some(&new_target), context)?,
    };
    Ok(made.into())
}

fn parse(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    let parse = dates(context).parse.clone();
    let time = parse.call(&JsValue::undefined(), &[text.clone().into()], context)?;
    let is_known = time.as_number().is_some_and(|time| !time.is_nan());
    match Written::read(&text.to_std_string_lossy()).filter(|_| !is_known) {
        Some(written) => written.time(context),
        None => Ok(time),
    }
}

fn to_string(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let to_string = dates(context).to_string.clone();
    let text = to_string.call(this, arguments, context)?;
    Ok(with_zone(text))
}

fn to_time_string(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let to_time_string = dates(context).to_time_string.clone();
    let text = to_time_string.call(this, arguments, context)?;
    Ok(with_zone(text))
}

/// Adds the name of the zone. Of others than UTC the host tells the offset alone.
fn with_zone(text: JsValue) -> JsValue {
    let Some(string) = text.as_string().map(|it| it.to_std_string_lossy()) else {
        return text;
    };
    match string.rsplit_once("GMT") {
        Some((_, "+0000")) => {
            JsString::from(format!("{string} (Coordinated Universal Time)")).into()
        }
        Some((_, offset)) if offset.len() == 5 => {
            let (hours, minutes) = offset.split_at(3);
            JsString::from(format!("{string} (GMT{hours}:{minutes})")).into()
        }
        _ => text,
    }
}

/// A date as it is written.
#[derive(Default)]
struct Written {
    numbers: Vec<f64>,
    month: Option<usize>,
    /// Hours, minutes, seconds, milliseconds.
    time: Vec<f64>,
    is_afternoon: Option<bool>,
    /// Minutes to the east of Greenwich.
    offset: Option<f64>,
}

impl Written {
    fn read(text: &str) -> Option<Self> {
        let mut written = Self::default();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let length = if first == '(' {
                rest.find(')').map_or(rest.len(), |end| end + 1)
            } else if first.is_ascii_digit() {
                written.number(rest)?
            } else if first.is_alphabetic() {
                let end = rest.find(|it: char| !it.is_alphabetic());
                let length = end.unwrap_or(rest.len());
                written.word(&rest[..length].to_lowercase())?;
                length
            } else if matches!(first, '+' | '-')
                && (!written.time.is_empty() || written.offset.is_some())
            {
                written.zone(rest)?
            } else {
                first.len_utf8()
            };
            rest = &rest[length..];
        }
        let is_date = !written.numbers.is_empty() && written.numbers.len() <= 3;
        is_date.then_some(written)
    }

    /// Takes a number, or a time of day; gives its length.
    fn number(&mut self, rest: &str) -> Option<usize> {
        let digits = |text: &str| {
            text.find(|it: char| !it.is_ascii_digit())
                .unwrap_or(text.len())
        };
        let mut length = digits(rest);
        let value = |text: &str| text.parse::<f64>().ok();
        if !rest[length..].starts_with(':') || !self.time.is_empty() {
            self.numbers.push(value(&rest[..length])?);
            return Some(length);
        }
        self.time.push(value(&rest[..length])?);
        while self.time.len() < 3 && rest[length..].starts_with(':') {
            let part = &rest[length + 1..];
            let count = digits(part);
            self.time.push(value(&part[..count])?);
            length += 1 + count;
        }
        if self.time.len() == 3 && rest[length..].starts_with('.') {
            let part = &rest[length + 1..];
            let count = digits(part);
            let fraction = value(&format!("0.{}", &part[..count]))?;
            self.time.push((fraction * 1000.0).floor());
            length += 1 + count;
        }
        let [hour, minute, ref more @ ..] = self.time[..] else {
            return None;
        };
        let is_time = hour < 25.0 && minute < 60.0 && more.first().is_none_or(|it| *it < 60.0);
        is_time.then_some(length)
    }

    fn word(&mut self, word: &str) -> Option<()> {
        let start = word.get(..3).unwrap_or(word);
        if let Some(month) = MONTHS.iter().position(|month| *month == start) {
            self.month = Some(month + 1);
        } else if word == "am" || word == "pm" {
            self.is_afternoon = Some(word == "pm");
        } else if let Some((_, hours)) = ZONES.iter().find(|(name, _)| *name == word) {
            self.offset = Some(hours * 60.0);
        } else if !self.numbers.is_empty() && word != "t" && self.time.is_empty() {
            // V8 passes over words of no meaning before the first number alone.
            return None;
        }
        Some(())
    }

    /// Takes `+0200` or `-08:00`; gives its length.
    fn zone(&mut self, rest: &str) -> Option<usize> {
        let sign = if rest.starts_with('-') { -1.0 } else { 1.0 };
        let end = rest[1..].find(|it: char| !(it.is_ascii_digit() || it == ':'));
        let length = end.map_or(rest.len(), |end| end + 1);
        let digits = rest[1..length].replace(':', "");
        let number: f64 = digits.parse().ok()?;
        let (hours, minutes) = if digits.len() > 2 {
            ((number / 100.0).floor(), number % 100.0)
        } else {
            (number, 0.0)
        };
        self.offset = Some(sign * (hours * 60.0 + minutes));
        Some(length)
    }

    /// Year, month and day, as V8's DayComposer has them.
    fn date(&self) -> Option<(f64, f64, f64)> {
        let part = |index: usize| self.numbers.get(index).copied().unwrap_or(1.0);
        let is_day = |number: f64| (1.0..=31.0).contains(&number);
        let (year, month, day) = match self.month {
            Some(month) if is_day(part(0)) => (part(1), month as f64, part(0)),
            Some(month) => (part(0), month as f64, part(1)),
            None if is_day(part(0)) => (part(2), part(0), part(1)),
            None => (part(0), part(1), part(2)),
        };
        let year = match year {
            year if year < 50.0 => year + 2000.0,
            year if year < 100.0 => year + 1900.0,
            year => year,
        };
        ((1.0..=12.0).contains(&month) && is_day(day)).then_some((year, month, day))
    }

    /// Milliseconds since 1970, or NaN.
    fn time(&self, context: &mut Context) -> JsResult<JsValue> {
        let Some((year, month, day)) = self.date() else {
            return Ok(f64::NAN.into());
        };
        let part = |index: usize| self.time.get(index).copied().unwrap_or(0.0);
        let hour = match (self.is_afternoon, part(0)) {
            (Some(is_afternoon), hour) if hour <= 12.0 => {
                hour % 12.0 + if is_afternoon { 12.0 } else { 0.0 }
            }
            (_, hour) => hour,
        };
        let parts = [year, month - 1.0, day, hour, part(1), part(2), part(3)].map(JsValue::from);
        let Some(offset) = self.offset else {
            let constructor = dates(context).constructor.clone();
            let local = constructor.construct(&parts, None, context)?;
            let get_time = dates(context).get_time.clone();
            return get_time.call(&local.into(), &[], context);
        };
        let utc = dates(context).utc.clone();
        let time = utc.call(&JsValue::undefined(), &parts, context)?;
        Ok((time.as_number().unwrap_or(f64::NAN) - offset * 60_000.0).into())
    }
}
