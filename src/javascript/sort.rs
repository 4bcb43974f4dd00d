//! `sort` and `toSorted` of arrays and typed arrays.
//!
//! Boa sorts by Rust's `sort_by`, which panics when comparisons contradict each other. Those of guests do: to sort by
//! `() => Math.random() - 0.5` is how everybody shuffles. The order in which elements are compared is V8's, as far as
//! a short array can show it.

use std::cmp::Ordering;

use boa_engine::{
    Context, JsArgs, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, js_string,
    object::builtins::{JsArray, JsTypedArray},
};

use super::{natives, own};

/// Elements that are sorted by insertion, before such runs are merged.
const RUN: usize = 32;

/// The most elements that an array may have.
const MAX_LENGTH: u64 = (1 << 32) - 1;

/// Boa's own methods of typed arrays. They compare numbers, as long as the guest has no comparison of its own.
struct TypedArrayMethods {
    sort: JsObject,
    to_sorted: JsObject,
}

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let constructors = context.intrinsics().constructors();
    let array = constructors.array().prototype();
    let typed_array = constructors.typed_array().prototype();
    let method = |name: &str| {
        own::property(&typed_array, &JsString::from(name).into())
            .and_then(|it| it.value().and_then(JsValue::as_object))
            .expect("Boa defines the methods of typed arrays")
    };
    let methods = TypedArrayMethods {
        sort: method("sort"),
        to_sorted: method("toSorted"),
    };
    context.insert_data(methods);
    natives::hidden_method(&array, "sort", 1, sort_array, context)?;
    natives::hidden_method(&array, "toSorted", 1, array_to_sorted, context)?;
    natives::hidden_method(&typed_array, "sort", 1, sort_typed_array, context)?;
    natives::hidden_method(&typed_array, "toSorted", 1, typed_array_to_sorted, context)
}

/// <https://tc39.es/ecma262/#sec-array.prototype.sort>
fn sort_array(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let comparison = comparison(arguments)?;
    let array = this.to_object(context)?;
    let length = length_of(&array, context)?;
    let mut items = Vec::new();
    for index in 0..length {
        if array.has_property(index, context)? {
            items.push(array.get(index, context)?);
        }
    }
    let items = sorted(items, comparison.as_ref(), context)?;
    let count = items.len() as u64;
    for (index, item) in items.into_iter().enumerate() {
        array.set(index, item, true, context)?;
    }
    // The holes come last.
    for index in count..length {
        array.delete_property_or_throw(index, context)?;
    }
    Ok(array.into())
}

/// <https://tc39.es/ecma262/#sec-array.prototype.tosorted>
fn array_to_sorted(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let comparison = comparison(arguments)?;
    let array = this.to_object(context)?;
    let length = length_of(&array, context)?;
    if length > MAX_LENGTH {
        return Err(JsNativeError::range()
            .with_message("Invalid array length")
            .into());
    }
    let items = elements(&array, length, context)?;
    let items = sorted(items, comparison.as_ref(), context)?;
    Ok(JsArray::from_iter(items, context).into())
}

/// <https://tc39.es/ecma262/#sec-%typedarray%.prototype.sort>
fn sort_typed_array(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    match comparison(arguments)? {
        None => typed_array_methods(context).0.call(this, &[], context),
        Some(comparison) => {
            // This is where an array is refused that lost its buffer.
            typed_array_methods(context).1.call(this, &[], context)?;
            overwrite_sorted(this, this, &comparison, context)
        }
    }
}

/// <https://tc39.es/ecma262/#sec-%typedarray%.prototype.tosorted>
fn typed_array_to_sorted(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let comparison = comparison(arguments)?;
    let result = typed_array_methods(context).1.call(this, &[], context)?;
    match comparison {
        None => Ok(result),
        Some(comparison) => overwrite_sorted(&result, this, &comparison, context),
    }
}

/// Boa's `sort` and `toSorted`.
fn typed_array_methods(context: &Context) -> (JsObject, JsObject) {
    let methods = context
        .get_data::<TypedArrayMethods>()
        .expect("installed at the start");
    (methods.sort.clone(), methods.to_sorted.clone())
}

/// Writes the sorted elements of one typed array into another, or the same.
fn overwrite_sorted(
    target: &JsValue,
    source: &JsValue,
    comparison: &JsObject,
    context: &mut Context,
) -> JsResult<JsValue> {
    let array = source.to_object(context)?;
    let length = JsTypedArray::from_object(array.clone())?.length(context)?;
    let items = elements(&array, length as u64, context)?;
    let items = sorted(items, Some(comparison), context)?;
    let target = target.to_object(context)?;
    for (index, item) in items.into_iter().enumerate() {
        target.set(index, item, true, context)?;
    }
    Ok(target.into())
}

fn comparison(arguments: &[JsValue]) -> JsResult<Option<JsObject>> {
    let given = arguments.get_or_undefined(0);
    if given.is_undefined() {
        return Ok(None);
    }
    let function = given.as_callable().ok_or_else(|| {
        JsNativeError::typ()
            .with_message("The comparison function must be either a function or undefined")
    })?;
    Ok(Some(function))
}

fn length_of(array: &JsObject, context: &mut Context) -> JsResult<u64> {
    array.get(js_string!("length"), context)?.to_length(context)
}

fn elements(array: &JsObject, length: u64, context: &mut Context) -> JsResult<Vec<JsValue>> {
    (0..length).map(|index| array.get(index, context)).collect()
}

/// <https://tc39.es/ecma262/#sec-comparearrayelements>, for all elements.
fn sorted(
    items: Vec<JsValue>,
    comparison: Option<&JsObject>,
    context: &mut Context,
) -> JsResult<Vec<JsValue>> {
    let count = items.len();
    let mut items: Vec<JsValue> = items
        .into_iter()
        .filter(|item| !item.is_undefined())
        .collect();
    match comparison {
        Some(comparison) => {
            merge_sort(&mut items, &mut |left, right| {
                let arguments = [left.clone(), right.clone()];
                let order = comparison
                    .call(&JsValue::undefined(), &arguments, context)?
                    .to_number(context)?;
                // NaN says that neither goes first.
                Ok::<_, JsError>(order.partial_cmp(&0.0).unwrap_or(Ordering::Equal))
            })?;
        }
        None => {
            // Each is turned into text once, so that a text which changes contradicts nothing.
            let mut keyed = Vec::with_capacity(items.len());
            for item in items {
                keyed.push((item.to_string(context)?, item));
            }
            keyed.sort_by(|left, right| left.0.cmp(&right.0));
            items = keyed.into_iter().map(|(_, item)| item).collect();
        }
    }
    items.resize(count, JsValue::undefined());
    Ok(items)
}

/// A stable sort that ends whatever the comparison says, and stops at its first error.
fn merge_sort<T: Clone, E>(
    items: &mut Vec<T>,
    compare: &mut impl FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    for run in items.chunks_mut(RUN) {
        insertion_sort(run, compare)?;
    }
    let mut width = RUN;
    while width < items.len() {
        let mut merged = Vec::with_capacity(items.len());
        for pair in items.chunks(2 * width) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            merge(left, right, &mut merged, compare)?;
        }
        *items = merged;
        width *= 2;
    }
    Ok(())
}

fn merge<T: Clone, E>(
    left: &[T],
    right: &[T],
    merged: &mut Vec<T>,
    compare: &mut impl FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    let (mut left, mut right) = (left, right);
    while let ([first, left_rest @ ..], [second, right_rest @ ..]) = (left, right) {
        if compare(second, first)?.is_lt() {
            merged.push(second.clone());
            right = right_rest;
        } else {
            merged.push(first.clone());
            left = left_rest;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
    Ok(())
}

/// Takes the ascending or descending run that the items begin with, and inserts each of the others where a binary
/// search finds its place.
fn insertion_sort<T, E>(
    items: &mut [T],
    compare: &mut impl FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    if items.len() < 2 {
        return Ok(());
    }
    let descends = compare(&items[1], &items[0])?.is_lt();
    let mut run = 2;
    while run < items.len() && compare(&items[run], &items[run - 1])?.is_lt() == descends {
        run += 1;
    }
    if descends {
        items[..run].reverse();
    }
    for index in run..items.len() {
        let (mut start, mut end) = (0, index);
        while start < end {
            let middle = start + (end - start) / 2;
            if compare(&items[index], &items[middle])?.is_lt() {
                end = middle;
            } else {
                start = middle + 1;
            }
        }
        items[start..=index].rotate_right(1);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn sort(mut items: Vec<(u32, usize)>) -> Vec<(u32, usize)> {
        let Ok(()) = merge_sort(&mut items, &mut |left, right| {
            Ok::<_, Infallible>(left.0.cmp(&right.0))
        });
        items
    }

    #[test]
    fn items_are_sorted_and_equal_ones_keep_their_order() {
        for length in [0, 1, 2, 3, RUN, RUN + 1, 7 * RUN + 5, 1000] {
            let mut state = 1_u32;
            let items: Vec<_> = (0..length)
                .map(|index| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 28, index)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort();
            assert_eq!(sort(items), expected);
        }
    }

    #[test]
    fn comparisons_without_an_order_lose_nothing() {
        let mut items: Vec<_> = (0..500).collect();
        let mut turn = 0;
        let Ok(()) = merge_sort(&mut items, &mut |_, _| {
            turn += 1;
            Ok::<_, Infallible>([Ordering::Less, Ordering::Greater, Ordering::Less][turn % 3])
        });
        items.sort();
        assert!(items.into_iter().eq(0..500));
    }

    #[test]
    fn an_error_ends_it() {
        let mut calls = 0;
        let ended = merge_sort(&mut vec![2, 1, 3], &mut |_, _| {
            calls += 1;
            Err("no")
        });
        assert_eq!((ended, calls), (Err("no"), 1));
    }
}
