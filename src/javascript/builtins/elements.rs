//! Arrays as they are stored.
//!
//! Boa keeps the elements of an array without holes in one piece, and looks each up by the rules all the same: from the
//! array to its prototypes, a description of the property at every step. What is read or written here without the rules
//! is what the rules would come to.

use boa_engine::{
    Context, JsObject, JsResult, JsValue, js_string,
    object::IndexPropertyValues,
    property::{PropertyDescriptor, PropertyKey},
};

use crate::javascript::own;

/// How many elements stand in one piece, from the first on; `None` if the object is no array or keeps them otherwise.
fn stored(object: &JsObject) -> Option<usize> {
    if !object.is_array() {
        return None;
    }
    match object.borrow().properties().index_property_values() {
        IndexPropertyValues::DenseI32(values) => Some(values.len()),
        IndexPropertyValues::DenseF64(values) => Some(values.len()),
        IndexPropertyValues::DenseElement(values) => Some(values.len()),
        _ => None,
    }
}

/// An array's length, and whether that can be changed.
fn length_property(array: &JsObject) -> Option<(usize, bool)> {
    let property = own::property(array, &js_string!("length").into())?;
    let length = property.value()?.as_number()?;
    Some((length as usize, property.writable()?))
}

/// The length of an array without holes; `None` for all other objects.
///
/// Where a program shortens several arrays at one place, by `array.length = n`, Boa remembers after the first of them where
/// the length is stored, and leaves the elements of the others where they are. What is left of those is taken away here.
pub(super) fn dense_length(object: &JsObject, context: &mut Context) -> JsResult<Option<usize>> {
    let (Some(stored), Some((length, _))) = (stored(object), length_property(object)) else {
        return Ok(None);
    };
    for index in (length..stored).rev() {
        object.delete_property_or_throw(index, context)?;
    }
    Ok((length <= stored).then_some(length))
}

/// An element, if it stands with those before it in one piece.
pub(super) fn element(array: &JsObject, index: usize) -> Option<JsValue> {
    if !array.is_array() {
        return None;
    }
    match array.borrow().properties().index_property_values() {
        IndexPropertyValues::DenseI32(values) => {
            values.as_slice().get(index).map(|it| (*it).into())
        }
        IndexPropertyValues::DenseF64(values) => {
            values.as_slice().get(index).map(|it| (*it).into())
        }
        IndexPropertyValues::DenseElement(values) => values.as_slice().get(index).cloned(),
        _ => None,
    }
}

/// Adds the elements from `start` up to `end` of an array without holes to a list.
pub(super) fn copy(array: &JsObject, start: usize, end: usize, list: &mut Vec<JsValue>) {
    match array.borrow().properties().index_property_values() {
        IndexPropertyValues::DenseI32(values) => {
            list.extend(
                values.as_slice()[start..end]
                    .iter()
                    .map(|it| JsValue::from(*it)),
            );
        }
        IndexPropertyValues::DenseF64(values) => {
            list.extend(
                values.as_slice()[start..end]
                    .iter()
                    .map(|it| JsValue::from(*it)),
            );
        }
        IndexPropertyValues::DenseElement(values) => {
            list.extend_from_slice(&values.as_slice()[start..end]);
        }
        _ => {}
    }
}

/// Whether an array inherits from `Array.prototype`, and no elements from there or from further up.
pub(super) fn inherits_nothing(array: &JsObject, context: &Context) -> bool {
    let constructors = context.intrinsics().constructors();
    let arrays = constructors.array().prototype();
    let objects = constructors.object().prototype();
    let has_none =
        |object: &JsObject| object.borrow().properties().index_property_keys().len() == 0;
    array
        .prototype()
        .is_some_and(|it| JsObject::equals(&it, &arrays))
        && arrays
            .prototype()
            .is_some_and(|it| JsObject::equals(&it, &objects))
        && has_none(&arrays)
        && has_none(&objects)
}

/// Writes elements from `start` on, and makes the array longer if they need it. `false`, and nothing is written, for what
/// is no array, has something to say about it, or would get holes.
pub(super) fn write(
    array: &JsObject,
    start: usize,
    values: impl ExactSizeIterator<Item = JsValue>,
    context: &mut Context,
) -> JsResult<bool> {
    let Some(stored) = stored(array) else {
        return Ok(false);
    };
    let Some((length, is_writable)) = length_property(array) else {
        return Ok(false);
    };
    let end = start + values.len();
    let grows = end > length;
    let is_plain = start <= stored
        && end < u32::MAX as usize
        && (is_writable || !grows)
        && inherits_nothing(array, context)
        && array.is_extensible(context)?;
    if !is_plain {
        return Ok(false);
    }
    for (index, value) in (start..end).zip(values) {
        let property = PropertyDescriptor::builder()
            .value(value)
            .writable(true)
            .enumerable(true)
            .configurable(true);
        array.insert_property(PropertyKey::from(index), property);
    }
    if grows {
        let property = PropertyDescriptor::builder()
            .value(end)
            .writable(true)
            .enumerable(false)
            .configurable(false);
        array.insert_property(js_string!("length"), property);
    }
    Ok(true)
}
