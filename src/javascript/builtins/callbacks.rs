//! Methods of arrays that call a function for each element.
//!
//! The function may do to the array what it likes, so each element is looked for when its turn comes.

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsValue, js_string,
    object::builtins::JsArray,
};

use super::{
    Answer, Quick,
    arrays::makes_arrays,
    elements::{dense_length, element},
    quicken,
};

const METHODS: &[(&str, Quick)] = &[
    ("every", every),
    ("filter", filter),
    ("find", find),
    ("findIndex", find_index),
    ("forEach", for_each),
    ("map", map),
    ("reduce", reduce),
    ("some", some),
];

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().array().prototype();
    for (name, quick) in METHODS {
        quicken(&prototype, "Array.prototype", name, *quick, context)?;
    }
    Ok(())
}

/// A call of such a method.
struct Visit {
    array: JsObject,
    length: usize,
    callback: JsObject,
}

impl Visit {
    /// There is none if this is no array without holes, or if there is no function.
    fn of(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<Option<Self>> {
        let callback = arguments.get_or_undefined(0).as_callable();
        let (Some(array), Some(callback)) = (this.as_object(), callback) else {
            return Ok(None);
        };
        let length = dense_length(&array, context)?;
        Ok(length.map(|length| Self {
            array,
            length,
            callback,
        }))
    }

    /// An element, and that of a prototype in the place of a hole that has come to be; `None` where there is no other.
    fn element(&self, index: usize, context: &mut Context) -> JsResult<Option<JsValue>> {
        if let Some(element) = element(&self.array, index) {
            return Ok(Some(element));
        }
        if self.array.has_property(index, context)? {
            return self.array.get(index, context).map(Some);
        }
        Ok(None)
    }

    /// Calls the function for the elements in turn and gives `take` its answers, until that says that it has enough.
    fn each(
        &self,
        arguments: &[JsValue],
        context: &mut Context,
        mut take: impl FnMut(usize, JsValue, JsValue) -> bool,
    ) -> JsResult<()> {
        let this = arguments.get_or_undefined(1);
        for index in 0..self.length {
            let Some(element) = self.element(index, context)? else {
                continue;
            };
            let values = [element.clone(), index.into(), self.array.clone().into()];
            let answer = self.callback.call(this, &values, context)?;
            if take(index, element, answer) {
                break;
            }
        }
        Ok(())
    }
}

fn for_each(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some(visit) = Visit::of(this, arguments, context)? else {
        return Ok(None);
    };
    visit.each(arguments, context, |_, _, _| false)?;
    Ok(Some(JsValue::undefined()))
}

fn map(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some(visit) = Visit::of(this, arguments, context)? else {
        return Ok(None);
    };
    if !makes_arrays(&visit.array, context) {
        return Ok(None);
    }
    let mut answers = Vec::with_capacity(visit.length);
    let mut places = Vec::new();
    visit.each(arguments, context, |index, _, answer| {
        // After a hole the elements' places are not those of the answers.
        if answers.len() != index || !places.is_empty() {
            places.push(index);
        }
        answers.push(answer);
        false
    })?;
    let later = answers.split_off(answers.len() - places.len());
    let is_whole = answers.len() == visit.length;
    let array = JsArray::from_iter(answers, context);
    for (index, answer) in places.into_iter().zip(later) {
        array.create_data_property_or_throw(index, answer, context)?;
    }
    if !is_whole {
        array.set(js_string!("length"), visit.length, true, context)?;
    }
    Ok(Some(array.into()))
}

fn filter(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some(visit) = Visit::of(this, arguments, context)? else {
        return Ok(None);
    };
    if !makes_arrays(&visit.array, context) {
        return Ok(None);
    }
    let mut kept = Vec::new();
    visit.each(arguments, context, |_, element, answer| {
        if answer.to_boolean() {
            kept.push(element);
        }
        false
    })?;
    Ok(Some(JsArray::from_iter(kept, context).into()))
}

/// Whether the function's answer is once `wanted`.
fn any(
    this: &JsValue,
    arguments: &[JsValue],
    wanted: bool,
    context: &mut Context,
) -> JsResult<Option<bool>> {
    let Some(visit) = Visit::of(this, arguments, context)? else {
        return Ok(None);
    };
    let mut found = false;
    visit.each(arguments, context, |_, _, answer| {
        found = answer.to_boolean() == wanted;
        found
    })?;
    Ok(Some(found))
}

fn some(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let found = any(this, arguments, true, context)?;
    Ok(found.map(JsValue::from))
}

fn every(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let found = any(this, arguments, false, context)?;
    Ok(found.map(|found| (!found).into()))
}

fn find(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let found = first(this, arguments, context)?;
    Ok(found.map(|found| found.map(|(_, element)| element).unwrap_or_default()))
}

fn find_index(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let found = first(this, arguments, context)?;
    Ok(found.map(|found| found.map_or(JsValue::from(-1), |(index, _)| index.into())))
}

/// The first element that the function answers yes for. It is asked about holes too.
fn first(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<Option<Option<(usize, JsValue)>>> {
    let Some(visit) = Visit::of(this, arguments, context)? else {
        return Ok(None);
    };
    for index in 0..visit.length {
        let element = visit.element(index, context)?.unwrap_or_default();
        let values = [element.clone(), index.into(), visit.array.clone().into()];
        let answer = visit
            .callback
            .call(arguments.get_or_undefined(1), &values, context)?;
        if answer.to_boolean() {
            return Ok(Some(Some((index, element))));
        }
    }
    Ok(Some(None))
}

fn reduce(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let Some(visit) = Visit::of(this, arguments, context)? else {
        return Ok(None);
    };
    let (mut sum, start) = match arguments.get(1) {
        Some(initial) => (initial.clone(), 0),
        None => match element(&visit.array, 0) {
            Some(first) => (first, 1),
            None if visit.length == 0 => {
                return Err(JsNativeError::typ()
                    .with_message("Reduce of empty array with no initial value")
                    .into());
            }
            None => return Ok(None),
        },
    };
    for index in start..visit.length {
        if let Some(element) = visit.element(index, context)? {
            let values = [sum, element, index.into(), visit.array.clone().into()];
            sum = visit
                .callback
                .call(&JsValue::undefined(), &values, context)?;
        }
    }
    Ok(Some(sum))
}
