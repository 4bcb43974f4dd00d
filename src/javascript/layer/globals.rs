//! Globals that are made when a program first asks for them.
//!
//! Most programs need few of them, so that none is started with the engine. Each is an accessor, and stays one: Boa's caches of places where
//! properties are read take the value that a getter puts in its own place for the getter.

use std::{cell::RefCell, collections::BTreeMap};

use boa_engine::{
    Context, JsArgs, JsResult, JsString, JsValue, NativeFunction,
    object::FunctionObjectBuilder,
    property::{PropertyDescriptor, PropertyKey},
};

use super::internal;

/// A global's name, the module that exports it by that name, and whether Node has it enumerable.
struct Global {
    name: &'static str,
    module: &'static str,
    is_enumerable: bool,
}

const fn hidden(name: &'static str, module: &'static str) -> Global {
    Global {
        name,
        module,
        is_enumerable: false,
    }
}

const GLOBALS: &[Global] = &[
    hidden("AbortController", "internal/abort"),
    hidden("AbortSignal", "internal/abort"),
    hidden("Blob", "internal/web/blob"),
    hidden("Crypto", "internal/web/crypto"),
    hidden("CryptoKey", "internal/web/crypto"),
    hidden("CustomEvent", "internal/web/event"),
    hidden("DOMException", "internal/web/dom_exception"),
    hidden("Event", "internal/web/event"),
    hidden("EventTarget", "internal/web/event"),
    hidden("File", "internal/web/blob"),
    hidden("Intl", "internal/intl/global"),
    hidden("PerformanceEntry", "internal/web/performance"),
    hidden("PerformanceMark", "internal/web/performance"),
    hidden("PerformanceMeasure", "internal/web/performance"),
    hidden("SubtleCrypto", "internal/web/crypto"),
    hidden("TextDecoder", "internal/web/encoding"),
    hidden("TextEncoder", "internal/web/encoding"),
    hidden("URL", "internal/web/url"),
    hidden("URLSearchParams", "internal/web/url"),
    hidden("alert", "internal/web/dialog"),
    hidden("confirm", "internal/web/dialog"),
    hidden("prompt", "internal/web/dialog"),
    Global {
        name: "crypto",
        module: "internal/web/crypto",
        is_enumerable: true,
    },
];

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    context.insert_data(Replaced::default());
    for (index, global) in GLOBALS.iter().enumerate() {
        let accessor = |function: fn(usize, &[JsValue], &mut Context) -> JsResult<JsValue>,
                        length,
                        context: &mut Context| {
            let body = NativeFunction::from_copy_closure(move |_, arguments, context| {
                function(index, arguments, context)
            });
            FunctionObjectBuilder::new(context.realm(), body)
                .name(JsString::from(global.name))
                .length(length)
                .build()
        };
        let property = PropertyDescriptor::builder()
            .get(accessor(get, 0, context))
            .set(accessor(set, 1, context))
            .enumerable(global.is_enumerable)
            .configurable(true);
        let key = PropertyKey::from(JsString::from(global.name));
        context
            .global_object()
            .define_property_or_throw(key, property, context)?;
    }
    Ok(())
}

/// What a program has put in the place of a global.
#[derive(Default)]
struct Replaced(RefCell<BTreeMap<usize, JsValue>>);

/// Starts the module, if it is the first time.
fn get(index: usize, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let replaced = context.get_data::<Replaced>();
    if let Some(value) = replaced.and_then(|it| it.0.borrow().get(&index).cloned()) {
        return Ok(value);
    }
    let global = &GLOBALS[index];
    let module = internal(global.module, context)?.to_object(context)?;
    module.get(JsString::from(global.name), context)
}

fn set(index: usize, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = arguments.get_or_undefined(0).clone();
    if let Some(replaced) = context.get_data::<Replaced>() {
        replaced.0.borrow_mut().insert(index, value);
    }
    Ok(JsValue::undefined())
}
