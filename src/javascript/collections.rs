//! What is in maps and sets, read without running any of the guest's code.
//!
//! Boa's own walks through them (`JsMap::for_each_native`, `JsSet::for_each_native`) never end where an element was deleted
//! while an iterator was there.

use boa_engine::{
    JsObject, JsValue,
    builtins::{map::ordered_map::OrderedMap, set::ordered_set::OrderedSet},
};

/// The entries of a map in their order, at most `count`; none if the object is no map.
pub(super) fn entries(map: &JsObject, count: usize) -> Vec<(JsValue, JsValue)> {
    let Some(map) = map.downcast_ref::<OrderedMap<JsValue>>() else {
        return Vec::new();
    };
    let entries = map.iter().take(count);
    entries
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// The values of a set in their order, at most `count`; none if the object is no set.
pub(super) fn values(set: &JsObject, count: usize) -> Vec<JsValue> {
    match set.downcast_ref::<OrderedSet>() {
        Some(set) => set.iter().take(count).cloned().collect(),
        None => Vec::new(),
    }
}
