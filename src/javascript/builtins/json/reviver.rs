//! What a program makes of the values that were parsed (ECMA-262, `InternalizeJSONProperty`).

use boa_engine::{
    Context, JsNativeError, JsObject, JsResult, JsValue, js_string, property::PropertyKey,
};

use super::{Functions, wording::key_text};
use crate::javascript::exception::STACK_OVERFLOW;

/// How deep values may be nested: a reviver can put one into itself. Node's stack ends at some thousands as well.
const MAX_DEPTH: usize = 2_000;

/// An object whose members are revived.
struct Open {
    object: JsObject,
    keys: Vec<PropertyKey>,
    index: usize,
}

pub(super) fn revive(
    value: JsValue,
    reviver: &JsObject,
    context: &mut Context,
) -> JsResult<JsValue> {
    let functions = Functions::of(context);
    let root = JsObject::with_object_proto(context.intrinsics());
    root.create_data_property_or_throw(js_string!(), value, context)?;
    let mut open = vec![Open {
        object: root,
        keys: vec![js_string!().into()],
        index: 0,
    }];
    loop {
        let depth = open.len();
        let Some(last) = open.last_mut() else {
            return Ok(JsValue::undefined());
        };
        if let Some(key) = last.keys.get(last.index) {
            // The members come before the value.
            let value = last.object.get(key.clone(), context)?;
            if let Some(object) = value.as_object() {
                if depth > MAX_DEPTH {
                    return Err(JsNativeError::range().with_message(STACK_OVERFLOW).into());
                }
                let keys = members(&object, &functions, context)?;
                open.push(Open {
                    object,
                    keys,
                    index: 0,
                });
                continue;
            }
            let revived = call(reviver, last, &value, context)?;
            if depth == 1 {
                return Ok(revived);
            }
            put(last, revived, &functions, context)?;
        } else {
            // All members of a value are revived, and now it is itself.
            let value = last.object.clone().into();
            open.pop();
            let depth = open.len();
            let Some(holder) = open.last_mut() else {
                return Ok(JsValue::undefined());
            };
            let revived = call(reviver, holder, &value, context)?;
            if depth == 1 {
                return Ok(revived);
            }
            put(holder, revived, &functions, context)?;
        }
    }
}

fn call(
    reviver: &JsObject,
    holder: &Open,
    value: &JsValue,
    context: &mut Context,
) -> JsResult<JsValue> {
    let key = key_text(&holder.keys[holder.index]);
    let this = holder.object.clone().into();
    reviver.call(&this, &[key.into(), value.clone()], context)
}

/// Puts what the reviver made in the place of the value, and goes on to the next.
fn put(
    holder: &mut Open,
    revived: JsValue,
    functions: &Functions,
    context: &mut Context,
) -> JsResult<()> {
    let key = &holder.keys[holder.index];
    if revived.is_undefined() {
        functions.delete(&holder.object, key, context)?;
    } else {
        holder
            .object
            .create_data_property(key.clone(), revived, context)?;
    }
    holder.index += 1;
    Ok(())
}

fn members(
    object: &JsObject,
    functions: &Functions,
    context: &mut Context,
) -> JsResult<Vec<PropertyKey>> {
    if !functions.is_array(object, context)? {
        return functions.keys(object, context);
    }
    let length = object.get(js_string!("length"), context)?;
    let length = length.to_length(context)?;
    Ok((0..length).map(PropertyKey::from).collect())
}
