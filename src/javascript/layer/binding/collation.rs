//! The order of strings.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsValue};

use crate::javascript::{locale::collation::Order, natives};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "compare", 6, compare, context)?;
    Ok(object)
}

/// `compare(left, right, sensitivity, isNumeric, caseFirst, ignoresPunctuation)`: a negative number, zero, or a positive one.
/// The sensitivity is 0 to 3, for base, accent, case and variant; `caseFirst` is 0 for large letters.
fn compare(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let argument = |index| arguments.get_or_undefined(index);
    let left = argument(0).to_string(context)?.to_std_string_lossy();
    let right = argument(1).to_string(context)?.to_std_string_lossy();
    let sensitivity = argument(2).to_u32(context)?;
    let order = Order {
        ignores_marks: sensitivity == 0 || sensitivity == 2,
        ignores_case: sensitivity < 2,
        is_numeric: argument(3).to_boolean(),
        upper_first: argument(4).to_u32(context)? == 0,
        ignores_punctuation: argument(5).to_boolean(),
    };
    Ok(JsValue::from(order.compare(&left, &right) as i32))
}
