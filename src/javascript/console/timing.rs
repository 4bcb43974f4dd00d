//! `console.time` and its kin.

use std::time::Duration;

use boa_engine::{Context, JsResult, JsValue};

use crate::host::Stream;

use super::{super::inspect, Console, Outside, format, label, warning, write_line};

pub(super) fn time(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let label = label(arguments, context)?;
    let now = Outside::of(context).host().monotonic();
    let console = Console::of(context);
    if console.borrow().timers.contains_key(&label) {
        warning(
            &format!("Label '{label}' already exists for console.time()"),
            context,
        )?;
    } else {
        console.borrow_mut().timers.insert(label, now);
    }
    Ok(JsValue::undefined())
}

pub(super) fn time_log(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let label = label(arguments, context)?;
    let data = arguments.get(1..).unwrap_or_default();
    write_time(&label, data, "timeLog", context)
}

pub(super) fn time_end(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let label = label(arguments, context)?;
    write_time(&label, &[], "timeEnd", context)?;
    Console::of(context).borrow_mut().timers.remove(&label);
    Ok(JsValue::undefined())
}

fn write_time(
    label: &str,
    data: &[JsValue],
    method: &str,
    context: &mut Context,
) -> JsResult<JsValue> {
    let started = Console::of(context).borrow().timers.get(label).copied();
    let Some(started) = started else {
        warning(
            &format!("No such label '{label}' for console.{method}()"),
            context,
        )?;
        return Ok(JsValue::undefined());
    };
    let now = Outside::of(context).host().monotonic();
    let mut text = format!("{label}: {}", elapsed(now.saturating_sub(started)));
    if !data.is_empty() {
        text = format!("{text} {}", format::format(data, context)?);
    }
    write_line(Stream::Stdout, &text, context);
    Ok(JsValue::undefined())
}

/// A span of time in the largest unit that Node shows it in.
fn elapsed(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    let minutes = duration.as_secs() / 60;
    if minutes >= 60 {
        let rest = seconds % 60.0;
        let (hours, minutes) = (minutes / 60, minutes % 60);
        format!("{hours}:{minutes:02}:{rest:06.3} (h:mm:ss.mmm)")
    } else if minutes > 0 {
        format!("{minutes}:{:06.3} (m:ss.mmm)", seconds % 60.0)
    } else if seconds >= 1.0 {
        format!("{seconds:.3}s")
    } else {
        let thousandths = (seconds * 1e6).round() / 1e3;
        format!("{}ms", inspect::number(thousandths))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_span_has_its_unit() {
        assert_eq!(elapsed(Duration::from_micros(1_500)), "1.5ms");
        assert_eq!(elapsed(Duration::from_millis(1_234)), "1.234s");
        assert_eq!(elapsed(Duration::from_secs(61)), "1:01.000 (m:ss.mmm)");
        assert_eq!(
            elapsed(Duration::from_secs(3_661)),
            "1:01:01.000 (h:mm:ss.mmm)"
        );
    }
}
