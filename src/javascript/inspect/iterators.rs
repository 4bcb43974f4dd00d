//! What is left in iterators of maps and sets.
//!
//! Boa keeps that to itself, so it is taken out of the iterator, which then gets a `next` of its own that gives it back. This is
//! seen by a program that changes the collection between looking at an iterator and going on with it, and by none else.

use boa_engine::{
    Context, JsObject, JsResult, JsValue, NativeFunction, js_string,
    object::{
        FunctionObjectBuilder,
        builtins::{JsArray, JsFunction, JsMap, JsSet, JsWeakMap},
    },
};

use super::super::{natives, own};

/// Boa's own prototypes of iterators, with their `next`, and those functions that give back what was taken.
struct Iterators {
    map: (JsObject, JsObject),
    set: (JsObject, JsObject),
    given_back: JsWeakMap,
}

/// What is left in an iterator.
pub(super) struct Rest {
    /// `Map` or `Set`.
    pub(super) collection: &'static str,
    pub(super) items: Vec<JsValue>,
}

impl Rest {
    /// What Node calls an iterator of keys or values, and one of both.
    pub(super) fn kind(&self) -> &'static str {
        let is_of_pairs =
            !self.items.is_empty() && self.items.iter().all(|item| self.pair(item).is_some());
        if is_of_pairs { "Entries" } else { "Iterator" }
    }

    /// An item as key and value, if it is an array of two.
    pub(super) fn pair(&self, item: &JsValue) -> Option<(JsValue, JsValue)> {
        let array = item.as_object().filter(JsObject::is_array)?;
        let length = own::property(&array, &js_string!("length").into())?;
        let is_pair = length.value()?.as_number()? == 2.0;
        let element =
            |index: u32| own::property(&array, &index.into()).and_then(|it| it.value().cloned());
        is_pair.then_some((element(0)?, element(1)?))
    }
}

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let of = |object: JsObject| {
        let prototype = object.prototype().expect("an iterator has a prototype");
        let next = own::property(&prototype, &js_string!("next").into())
            .and_then(|it| it.value().and_then(JsValue::as_callable))
            .expect("Boa defines next");
        (prototype, next)
    };
    let map = of(JsMap::new(context).entries(context)?.into());
    let set = of(JsSet::new(context).values(context)?.into());
    let given_back = JsWeakMap::new(context);
    context.insert_data(Iterators {
        map,
        set,
        given_back,
    });
    Ok(())
}

/// What is left in an iterator of a map or a set, if the object is one.
pub(super) fn rest(iterator: &JsObject, context: &mut Context) -> Option<Rest> {
    let iterators = context.get_data::<Iterators>()?;
    let prototype = iterator.prototype()?;
    let is = |known: &JsObject| JsObject::equals(known, &prototype);
    let (collection, next) = if is(&iterators.map.0) {
        ("Map", iterators.map.1.clone())
    } else if is(&iterators.set.0) {
        ("Set", iterators.set.1.clone())
    } else {
        return None;
    };
    let given_back = iterators.given_back.clone();
    let next = match given_back.get(iterator, context).ok()?.as_callable() {
        Some(next) => next,
        None => next,
    };
    let mut items = Vec::new();
    loop {
        let step = next.call(&iterator.clone().into(), &[], context).ok()?;
        let step = step.as_object()?;
        let field = |name| {
            own::property(&step, &js_string!(name).into()).and_then(|it| it.value().cloned())
        };
        if field("done")?.to_boolean() {
            break;
        }
        items.push(field("value")?);
    }
    if !items.is_empty() {
        give_back(iterator, &given_back, items.clone(), context).ok()?;
    }
    Some(Rest { collection, items })
}

/// Gives an iterator what was taken out of it.
fn give_back(
    iterator: &JsObject,
    given_back: &JsWeakMap,
    items: Vec<JsValue>,
    context: &mut Context,
) -> JsResult<()> {
    let left = JsArray::from_iter(items, context);
    let next = NativeFunction::from_copy_closure_with_captures(
        |_, _, left, context| {
            let value = left.shift(context)?;
            let is_done = value.is_undefined() && left.length(context)? == 0;
            let step = natives::object(context);
            step.create_data_property(js_string!("value"), value, context)?;
            step.create_data_property(js_string!("done"), is_done, context)?;
            Ok(step.into())
        },
        left,
    );
    let next: JsFunction = FunctionObjectBuilder::new(context.realm(), next)
        .name(js_string!("next"))
        .build();
    given_back.set(iterator, next.clone().into(), context)?;
    natives::property(iterator, "next", next, false, context)
}
