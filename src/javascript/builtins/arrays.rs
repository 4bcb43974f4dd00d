//! Methods of arrays that take no function.

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string,
    object::builtins::JsArray, string::JsStr,
};

use super::{
    Answer, Quick,
    elements::{copy, dense_length, element, inherits_nothing, write},
    quicken,
    strings::integer,
    text::join,
};
use crate::javascript::own;

const METHODS: &[(&str, Quick)] = &[
    ("concat", concat),
    ("fill", fill),
    ("includes", includes),
    ("indexOf", index_of),
    ("join", join_elements),
    ("push", push),
    ("slice", slice),
];

/// The getter of `Array[Symbol.species]`, which the guest may replace.
struct Species(JsValue);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let constructor = context.intrinsics().constructors().array().constructor();
    let prototype = context.intrinsics().constructors().array().prototype();
    let species = own::property(&constructor, &JsSymbol::species().into())
        .and_then(|it| it.get().cloned())
        .expect("Boa defines Array[Symbol.species]");
    context.insert_data(Species(species));
    for (name, quick) in METHODS {
        quicken(&prototype, "Array.prototype", name, *quick, context)?;
    }
    Ok(())
}

/// An array without holes, and its length.
fn dense(this: &JsValue, context: &mut Context) -> JsResult<Option<(JsObject, usize)>> {
    let Some(array) = this.as_object() else {
        return Ok(None);
    };
    let length = dense_length(&array, context)?;
    Ok(length.map(|length| (array, length)))
}

/// Whether what a method makes of an array is just an array (ECMA-262, `ArraySpeciesCreate`).
pub(super) fn makes_arrays(array: &JsObject, context: &Context) -> bool {
    let constructor = context.intrinsics().constructors().array().constructor();
    let prototype = context.intrinsics().constructors().array().prototype();
    let key = js_string!("constructor").into();
    let species = &context
        .get_data::<Species>()
        .expect("installed at the start")
        .0;
    inherits_nothing(array, context)
        && own::property(array, &key).is_none()
        && own::property(&prototype, &key)
            .and_then(|it| it.value().and_then(JsValue::as_object))
            .is_some_and(|it| JsObject::equals(&it, &constructor))
        && own::property(&constructor, &JsSymbol::species().into())
            .is_some_and(|it| it.get() == Some(species))
}

/// A place in an array, counted from its end where the number is below 0; `None` for what is no number.
fn place(value: &JsValue, length: usize) -> Option<usize> {
    let number = integer(value)?;
    let number = if number < 0.0 {
        number + length as f64
    } else {
        number
    };
    // Below 0, this is 0.
    Some((number as usize).min(length))
}

fn end(value: &JsValue, length: usize) -> Option<usize> {
    if value.is_undefined() {
        return Some(length);
    }
    place(value, length)
}

fn push(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some((array, length)) = dense(this, context)? else {
        return Ok(None);
    };
    let is_written = write(&array, length, arguments.iter().cloned(), context)?;
    Ok(is_written.then(|| (length + arguments.len()).into()))
}

fn fill(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some(array) = this.as_object().filter(JsObject::is_array) else {
        return Ok(None);
    };
    let length = own::property(&array, &js_string!("length").into())
        .and_then(|it| it.value().and_then(JsValue::as_number));
    let Some(length) = length.map(|it| it as usize) else {
        return Ok(None);
    };
    let start = place(arguments.get_or_undefined(1), length);
    let end = end(arguments.get_or_undefined(2), length);
    let (Some(start), Some(end)) = (start, end) else {
        return Ok(None);
    };
    let value = arguments.get_or_undefined(0);
    let values = (start..end.max(start)).map(|_| value.clone());
    let is_written = write(&array, start, values, context)?;
    Ok(is_written.then(|| this.clone()))
}

fn slice(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some((array, length)) = dense(this, context)? else {
        return Ok(None);
    };
    let start = place(arguments.get_or_undefined(0), length);
    let end = end(arguments.get_or_undefined(1), length);
    let (Some(start), Some(end)) = (start, end) else {
        return Ok(None);
    };
    if !makes_arrays(&array, context) {
        return Ok(None);
    }
    let mut elements = Vec::new();
    copy(&array, start, end.max(start), &mut elements);
    Ok(Some(JsArray::from_iter(elements, context).into()))
}

fn concat(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some((array, _)) = dense(this, context)? else {
        return Ok(None);
    };
    if !makes_arrays(&array, context) {
        return Ok(None);
    }
    let spreadable = JsSymbol::is_concat_spreadable().into();
    let mut elements = Vec::new();
    for part in std::iter::once(this).chain(arguments) {
        if let Some(object) = part.as_object() {
            let Some(length) = dense_length(&object, context)? else {
                return Ok(None);
            };
            let is_plain = inherits_nothing(&object, context)
                && own::inherited(&object, &spreadable).is_none();
            if !is_plain {
                return Ok(None);
            }
            copy(&object, 0, length, &mut elements);
        } else {
            elements.push(part.clone());
        }
    }
    Ok(Some(JsArray::from_iter(elements, context).into()))
}

fn index_of(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let found = find(this, arguments, JsValue::strict_equals, context)?;
    Ok(found.map(|found| found.map_or(JsValue::from(-1), JsValue::from)))
}

fn includes(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let found = find(this, arguments, JsValue::same_value_zero, context)?;
    Ok(found.map(|found| found.is_some().into()))
}

/// Where an element stands that is the same as the first argument.
fn find(
    this: &JsValue,
    arguments: &[JsValue],
    is_same: fn(&JsValue, &JsValue) -> bool,
    context: &mut Context,
) -> JsResult<Option<Option<usize>>> {
    let Some((array, length)) = dense(this, context)? else {
        return Ok(None);
    };
    let sought = arguments.get_or_undefined(0);
    let start = place(arguments.get_or_undefined(1), length);
    let is_found =
        |index: &usize| element(&array, *index).is_some_and(|element| is_same(&element, sought));
    Ok(start.map(|start| (start..length).find(is_found)))
}

fn join_elements(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some((array, length)) = dense(this, context)? else {
        return Ok(None);
    };
    let separator = match arguments.get_or_undefined(0) {
        separator if separator.is_undefined() => js_string!(","),
        separator => match separator.as_string() {
            Some(separator) => separator,
            None => return Ok(None),
        },
    };
    let mut elements = Vec::new();
    copy(&array, 0, length, &mut elements);
    // An object is made a string by code of the guest's.
    if elements.iter().any(|it| it.is_object() || it.is_symbol()) {
        return Ok(None);
    }
    let texts = elements
        .iter()
        .map(|element| {
            if element.is_null_or_undefined() {
                return Ok(JsString::default());
            }
            element.to_string(context)
        })
        .collect::<JsResult<Vec<_>>>()?;
    let mut parts: Vec<JsStr<'_>> = Vec::with_capacity(2 * texts.len());
    for text in &texts {
        if !parts.is_empty() {
            parts.push(separator.as_str());
        }
        parts.push(text.as_str());
    }
    Ok(Some(join(&parts)?.into()))
}
