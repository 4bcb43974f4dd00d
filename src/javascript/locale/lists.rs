//! What arrays have of locales: their elements, with commas between as ICU and V8 have it.

use std::{cell::RefCell, rc::Rc};

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue, js_string,
};

use crate::javascript::{exception, natives};

/// Arrays that may be inside each other.
const MAX_NESTING: usize = 1000;

/// The arrays that are being written: one inside itself is written as nothing.
type Open = Rc<RefCell<Vec<JsObject>>>;

struct Lists(Open);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    context.insert_data(Lists(Open::default()));
    let array = context.intrinsics().constructors().array().prototype();
    natives::hidden_method(&array, "toLocaleString", 0, to_string, context)
}

fn to_string(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let list = this.to_object(context)?;
    let open = context.get_data::<Lists>().expect("installed").0.clone();
    if open.borrow().iter().any(|it| JsObject::equals(it, &list)) {
        return Ok(js_string!().into());
    }
    if open.borrow().len() >= MAX_NESTING {
        return Err(JsNativeError::range()
            .with_message(exception::STACK_OVERFLOW)
            .into());
    }
    open.borrow_mut().push(list.clone());
    let written = write(&list, arguments, context);
    open.borrow_mut().pop();
    written.map(|text| JsString::from(text).into())
}

fn write(list: &JsObject, arguments: &[JsValue], context: &mut Context) -> JsResult<String> {
    let [locales, options] = [0, 1].map(|index| arguments.get_or_undefined(index).clone());
    let length = list
        .get(js_string!("length"), context)?
        .to_length(context)?;
    let mut text = String::new();
    for index in 0..length {
        if index > 0 {
            text.push(',');
        }
        let element = list.get(index, context)?;
        if element.is_null_or_undefined() {
            continue;
        }
        let method = element
            .to_object(context)?
            .get(js_string!("toLocaleString"), context)?;
        let Some(method) = method.as_callable() else {
            return Err(JsNativeError::typ()
                .with_message("toLocaleString is not a function")
                .into());
        };
        let shown = method.call(&element, &[locales.clone(), options.clone()], context)?;
        text += &shown.to_string(context)?.to_std_string_lossy();
    }
    Ok(text)
}
