//! Time zones.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue};

use crate::javascript::{
    locale::zone::{self, Zone},
    natives,
    outside::Outside,
};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "find", 1, find, context)?;
    natives::method(&object, "names", 0, names, context)?;
    natives::method(&object, "local", 0, local, context)?;
    natives::method(&object, "offset", 2, offset, context)?;
    Ok(object)
}

/// `find(name)`: the name as the list has it, undefined if there is no such zone.
fn find(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let name = arguments.get_or_undefined(0).to_string(context)?;
    let zone = Zone::find(&name.to_std_string_lossy());
    Ok(zone.map_or_else(JsValue::undefined, |zone| JsString::from(zone.name).into()))
}

/// `names()`: all of them, with spaces between.
fn names(_: &JsValue, _: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    let mut names: Vec<&str> = zone::names().collect();
    names.sort_unstable();
    Ok(JsString::from(names.join(" ")).into())
}

/// `local()`: the name of the zone of the run.
fn local(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(JsString::from(Outside::of(context).time_zone()).into())
}

/// `offset(name, time)`: seconds that a zone is ahead of UTC, at a time in milliseconds since 1970.
fn offset(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let name = arguments.get_or_undefined(0).to_string(context)?;
    let time = arguments.get_or_undefined(1).to_number(context)?;
    let seconds = (time / 1000.0).floor() as i64;
    let name = name.to_std_string_lossy();
    let outside = Outside::of(context);
    let offset = if name == outside.time_zone() {
        outside.utc_offset(seconds)
    } else {
        Zone::find(&name).map_or(0, |zone| zone.at(seconds).offset)
    };
    Ok(offset.into())
}
