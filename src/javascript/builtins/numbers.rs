//! `Number.prototype.toPrecision` for small numbers: Boa looks at a hundred decimals alone.

use boa_engine::{Context, JsArgs, JsResult, JsString, JsValue};

use super::{Answer, quicken, strings::integer};

/// Numbers below this are written with an exponent, whatever the precision: no digit of theirs rounds up to a millionth.
const SMALL: f64 = 9e-7;

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().number().prototype();
    quicken(
        &prototype,
        "Number.prototype",
        "toPrecision",
        to_precision,
        context,
    )
}

fn to_precision(this: &JsValue, arguments: &[JsValue], _: &mut Context) -> Answer {
    let digits = arguments.get_or_undefined(0);
    let (Some(number), Some(digits)) = (this.as_number(), integer(digits)) else {
        return Ok(None);
    };
    if number == 0.0 || number.abs() >= SMALL || !(1.0..=100.0).contains(&digits) {
        return Ok(None);
    }
    let text = format!("{number:.*e}", digits as usize - 1);
    Ok(Some(JsString::from(text).into()))
}
