//! `JSON`.
//!
//! Boa reads JSON twice, by a library and as a program, and nests 128 levels at most; what it writes is put together of
//! copies. Messages are V8's.
//!
//! - `parser`, `reviver`: from JSON to values.
//! - `stringifier`, `writer`: from values to JSON.
//! - `wording`: what is said of mistakes.

mod parser;
mod reviver;
mod stringifier;
mod wording;
mod writer;

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsValue, builtins::proxy::Proxy, js_string,
    object::builtins::JsArray, property::PropertyKey,
};

use crate::javascript::{natives, own};

/// What Boa has and Node 20 has not.
const WITHHELD: [&str; 2] = ["rawJSON", "isRawJSON"];

/// Boa's own functions for what only they know of exotic objects.
#[derive(Clone)]
struct Functions {
    is_array: JsObject,
    keys: JsObject,
    delete_property: JsObject,
}

impl Functions {
    fn of(context: &Context) -> Self {
        context
            .get_data::<Self>()
            .expect("installed at the start")
            .clone()
    }

    /// `IsArray`, which fails for a proxy that was revoked.
    fn is_array(&self, object: &JsObject, context: &mut Context) -> JsResult<bool> {
        if !object.is::<Proxy>() {
            return Ok(object.is_array());
        }
        let answer =
            self.is_array
                .call(&JsValue::undefined(), &[object.clone().into()], context)?;
        Ok(answer.to_boolean())
    }

    /// `EnumerableOwnProperties` for keys.
    fn keys(&self, object: &JsObject, context: &mut Context) -> JsResult<Vec<PropertyKey>> {
        let keys = self
            .keys
            .call(&JsValue::undefined(), &[object.clone().into()], context)?;
        let Some(keys) = keys.as_object() else {
            return Ok(Vec::new());
        };
        let keys = JsArray::from_object(keys)?;
        let length = keys.length(context)?;
        (0..length)
            .map(|index| keys.get(index, context)?.to_property_key(context))
            .collect()
    }

    /// `[[Delete]]`, whatever it answers.
    fn delete(&self, object: &JsObject, key: &PropertyKey, context: &mut Context) -> JsResult<()> {
        let arguments = [object.clone().into(), wording::key_text(key).into()];
        self.delete_property
            .call(&JsValue::undefined(), &arguments, context)?;
        Ok(())
    }
}

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let function = |object: &JsObject, name: &str| {
        own::property(object, &boa_engine::JsString::from(name).into())
            .and_then(|it| it.value().and_then(JsValue::as_callable))
            .expect("Boa defines all of ECMAScript's functions")
    };
    let intrinsics = context.intrinsics();
    let reflect = intrinsics.objects().reflect();
    let json = intrinsics.objects().json();
    let functions = Functions {
        is_array: function(&intrinsics.constructors().array().constructor(), "isArray"),
        keys: function(&intrinsics.constructors().object().constructor(), "keys"),
        delete_property: function(&reflect, "deleteProperty"),
    };
    context.insert_data(functions);
    natives::hidden_method(&json, "parse", 2, parse, context)?;
    natives::hidden_method(&json, "stringify", 3, stringify, context)?;
    for name in WITHHELD {
        json.delete_property_or_throw(js_string!(name), context)?;
    }
    Ok(())
}

fn parse(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let text = arguments.get_or_undefined(0).to_string(context)?;
    let value = parser::parse(&text, context)?;
    match arguments.get_or_undefined(1).as_callable() {
        Some(reviver) => reviver::revive(value, &reviver, context),
        None => Ok(value),
    }
}

fn stringify(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    stringifier::stringify(arguments, context)
}
