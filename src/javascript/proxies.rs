//! What is behind proxies.
//!
//! Boa keeps a proxy's target to itself, and every other look at a proxy runs its traps. So `Proxy` is replaced by a
//! constructor that does the same and remembers each proxy's target, for as long as there is the proxy.

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsValue, NativeFunction,
    builtins::proxy::Proxy,
    js_string,
    object::{FunctionObjectBuilder, builtins::JsWeakMap},
};

use super::{natives, own};

struct Proxies {
    /// Boa's own `Proxy`, and its `Proxy.revocable`.
    constructor: JsObject,
    revocable: JsObject,
    /// Boa's own `Array.isArray`, which throws on a proxy that was revoked.
    is_array: JsObject,
    targets: JsWeakMap,
}

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let constructor = context.intrinsics().constructors().proxy().constructor();
    let array = context.intrinsics().constructors().array().constructor();
    let method = |object: &JsObject, name: &str| {
        own::property(object, &js_string!(name).into())
            .and_then(|it| it.value().and_then(JsValue::as_callable))
            .expect("Boa defines Proxy.revocable and Array.isArray")
    };
    let proxies = Proxies {
        revocable: method(&constructor, "revocable"),
        is_array: method(&array, "isArray"),
        constructor,
        targets: JsWeakMap::new(context),
    };
    context.insert_data(proxies);

    let replacement =
        FunctionObjectBuilder::new(context.realm(), NativeFunction::from_fn_ptr(construct))
            .name(js_string!("Proxy"))
            .length(2)
            .constructor(true)
            .build();
    natives::hidden_method(&replacement, "revocable", 2, revocable, context)?;
    natives::global("Proxy", replacement, false, context)
}

/// The object behind a proxy, or behind all of them if it is itself a proxy; `None` if one was revoked.
pub(super) fn resolve(object: &JsObject, context: &mut Context) -> Option<JsObject> {
    let mut object = object.clone();
    while object.is::<Proxy>() {
        let proxies = context.get_data::<Proxies>()?;
        let (is_array, targets) = (proxies.is_array.clone(), proxies.targets.clone());
        is_array
            .call(&JsValue::undefined(), &[object.clone().into()], context)
            .ok()?;
        object = targets.get(&object, context).ok()?.as_object()?;
    }
    Some(object)
}

fn remember(proxy: &JsObject, target: &JsValue, context: &mut Context) -> JsResult<()> {
    let targets = proxies(context).targets.clone();
    targets.set(proxy, target.clone(), context)?;
    Ok(())
}

fn proxies(context: &Context) -> &Proxies {
    context
        .get_data::<Proxies>()
        .expect("installed at the start")
}

fn construct(
    new_target: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    if new_target.is_undefined() {
        return Err(JsNativeError::typ()
            .with_message("Constructor Proxy requires 'new'")
            .into());
    }
    let constructor = proxies(context).constructor.clone();
    let proxy = constructor.construct(arguments, None, context)?;
    remember(&proxy, arguments.get_or_undefined(0), context)?;
    Ok(proxy.into())
}

fn revocable(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let revocable = proxies(context).revocable.clone();
    let result = revocable.call(&JsValue::undefined(), arguments, context)?;
    let proxy = result
        .as_object()
        .and_then(|it| own::property(&it, &js_string!("proxy").into()))
        .and_then(|it| it.value().and_then(JsValue::as_object));
    if let Some(proxy) = proxy {
        remember(&proxy, arguments.get_or_undefined(0), context)?;
    }
    Ok(result)
}
