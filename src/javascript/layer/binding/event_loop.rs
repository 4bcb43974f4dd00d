//! What comes back later.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsValue};

use crate::javascript::{
    event_loop::{Call, EventLoop},
    natives,
};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "frame", 0, frame, context)?;
    natives::method(&object, "poll", 2, poll, context)?;
    natives::method(&object, "setFrame", 1, set_frame, context)?;
    Ok(object)
}

/// `frame()`: what goes along with the calls that are asked for now.
fn frame(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    Ok(EventLoop::of(context).frame())
}

/// `setFrame(frame)`.
fn set_frame(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    EventLoop::of(context).set_frame(arguments.get_or_undefined(0).clone());
    Ok(JsValue::undefined())
}

/// `poll(callback, rounds)`: calls back in the polling phase after so many rounds of the loop.
fn poll(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let function = natives::callback(arguments, context)?;
    let rounds = arguments.get_or_undefined(1).as_number().unwrap_or(1.0);
    let call = Call {
        function,
        this: JsValue::undefined(),
        arguments: Vec::new(),
    };
    // The cast saturates.
    EventLoop::of(context).poll(call, rounds as u8);
    Ok(JsValue::undefined())
}
