//! Objects looked at without running any of the guest's code.

use boa_engine::{
    JsObject, JsValue, js_string,
    property::{PropertyDescriptor, PropertyKey},
};

/// An object's own property as it is stored.
///
/// There is none for what an exotic object makes up: a proxy's properties, elements of typed arrays, characters of
/// string objects.
pub(super) fn property(object: &JsObject, key: &PropertyKey) -> Option<PropertyDescriptor> {
    object.borrow().properties().get(key)
}

/// The first property of that key on the object or its prototypes.
pub(super) fn inherited(object: &JsObject, key: &PropertyKey) -> Option<PropertyDescriptor> {
    let mut holder = Some(object.clone());
    while let Some(object) = holder {
        if let Some(property) = property(&object, key) {
            return Some(property);
        }
        holder = object.prototype();
    }
    None
}

/// A function's name; empty where it has none or a getter makes it.
pub(super) fn name(function: &JsObject) -> String {
    property(function, &js_string!("name").into())
        .and_then(|name| name.value().and_then(JsValue::as_string))
        .map(|name| name.to_std_string_lossy())
        .unwrap_or_default()
}

/// Names of the classes an object is an instance of, from its own up to those of the engine.
pub(super) fn class_names(object: &JsObject) -> Vec<String> {
    let mut names = Vec::new();
    let mut prototype = object.prototype();
    while let Some(object) = prototype {
        let constructor = property(&object, &js_string!("constructor").into())
            .and_then(|constructor| constructor.value().and_then(JsValue::as_object));
        names.extend(constructor.map(|constructor| name(&constructor)));
        prototype = object.prototype();
    }
    names
}
