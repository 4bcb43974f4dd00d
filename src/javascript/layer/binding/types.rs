//! What values are inside, whatever they claim.

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsString, JsValue,
    builtins::{
        date::Date, error::Error, generator::Generator, object::OrdinaryObject, promise::Promise,
        proxy::Proxy,
    },
    js_string,
    object::builtins::{
        JsArrayBuffer, JsDataView, JsMap, JsRegExp, JsSet, JsTypedArray, JsWeakMap, JsWeakSet,
    },
};

use crate::javascript::{natives, own, proxies};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "kind", 1, kind, context)?;
    natives::method(&object, "proxy", 1, proxy, context)?;
    natives::method(&object, "promise", 1, promise, context)?;
    Ok(object)
}

/// `kind(value)`: a word for what it is inside, empty for a plain object and for what is no object.
fn kind(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let kind = match arguments.get_or_undefined(0).as_object() {
        Some(object) => kind_of(&object, context),
        None => "",
    };
    Ok(JsString::from(kind).into())
}

fn kind_of(object: &JsObject, context: &mut Context) -> &'static str {
    let same = || object.clone();
    if object.is::<Proxy>() {
        "Proxy"
    } else if object.is::<Error>() {
        "Error"
    } else if object.is::<Date>() {
        "Date"
    } else if object.is::<Promise>() {
        "Promise"
    } else if object.is::<f64>() {
        "Number"
    } else if object.is::<bool>() {
        "Boolean"
    } else if object.is::<JsString>() {
        "String"
    } else if object.is::<boa_engine::JsBigInt>() {
        "BigInt"
    } else if object.is::<boa_engine::JsSymbol>() {
        "Symbol"
    } else if object.is::<Generator>() {
        "Generator"
    } else if JsRegExp::from_object(same()).is_ok() {
        "RegExp"
    } else if JsMap::from_object(same()).is_ok() {
        "Map"
    } else if JsSet::from_object(same()).is_ok() {
        "Set"
    } else if JsTypedArray::from_object(same()).is_ok() {
        "TypedArray"
    } else if JsArrayBuffer::from_object(same()).is_ok() {
        "ArrayBuffer"
    } else if JsDataView::from_object(same()).is_ok() {
        "DataView"
    } else if JsWeakMap::from_object(same()).is_ok() {
        "WeakMap"
    } else if JsWeakSet::from_object(same()).is_ok() {
        "WeakSet"
    } else {
        from_tag(object, context)
    }
}

/// Boa keeps the types of some objects private; `Object.prototype.toString` knows them. It runs none of the guest's code on an object
/// whose tag is no getter.
fn from_tag(object: &JsObject, context: &mut Context) -> &'static str {
    let tag = own::inherited(object, &boa_engine::JsSymbol::to_string_tag().into());
    if let Some(tag) = tag {
        let tag = tag.value().and_then(JsValue::as_string);
        let is_own = own::property(object, &boa_engine::JsSymbol::to_string_tag().into()).is_some();
        return match tag.map(|tag| tag.to_std_string_lossy()).as_deref() {
            _ if is_own => "",
            Some("Map Iterator") => "Map Iterator",
            Some("Set Iterator") => "Set Iterator",
            Some("Generator") => "Generator",
            Some("AsyncGenerator") => "Generator",
            Some("WeakRef") => "WeakRef",
            _ => "",
        };
    }
    if !object.is_ordinary() && object.is_callable() {
        return "";
    }
    let text = OrdinaryObject::to_string(&object.clone().into(), &[], context);
    match text.ok().and_then(|text| text.as_string()) {
        Some(text) if text == js_string!("[object Arguments]") => "Arguments",
        _ => "",
    }
}

/// `proxy(value)`: what is behind a proxy, `undefined` for what is none, and `null` for one that was revoked.
fn proxy(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(object) = arguments.get_or_undefined(0).as_object() else {
        return Ok(JsValue::undefined());
    };
    if !object.is::<Proxy>() {
        return Ok(JsValue::undefined());
    }
    Ok(proxies::resolve(&object, context).map_or(JsValue::null(), JsValue::from))
}

/// `promise(value)`: the state of a promise, as `pending`, `fulfilled` or `rejected`.
fn promise(_: &JsValue, arguments: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    use boa_engine::{builtins::promise::PromiseState, object::builtins::JsPromise};

    let object = arguments.get_or_undefined(0).as_object();
    let Some(promise) = object.and_then(|object| JsPromise::from_object(object).ok()) else {
        return Ok(JsValue::undefined());
    };
    let state = match promise.state() {
        PromiseState::Pending => js_string!("pending"),
        PromiseState::Fulfilled(_) => js_string!("fulfilled"),
        PromiseState::Rejected(_) => js_string!("rejected"),
    };
    Ok(state.into())
}
