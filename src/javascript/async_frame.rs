//! What goes along with a flow of asynchronous calls: the values of `AsyncLocalStorage`
//! (<https://nodejs.org/docs/latest-v20.x/api/async_context.html>).
//!
//! A frame is a value that the modules of the layer choose, undefined where nobody uses any. What is asked for in a frame, by a timer, a
//! promise's `then` or an `await`, runs in it.

use boa_engine::{
    Context, JsData, JsResult, JsValue,
    gc::{Finalize, Trace, custom_trace},
    job::JobCallback,
    object::builtins::JsFunction,
};

use super::event_loop::EventLoop;

/// The frame that a promise's reaction was asked for in.
struct Frame(JsValue);

impl JsData for Frame {}

impl Finalize for Frame {}

// SAFETY: the one field is traced.
unsafe impl Trace for Frame {
    custom_trace!(this, mark, mark(&this.0));
}

/// Does something in a frame.
pub(super) fn within<T>(
    frame: JsValue,
    context: &mut Context,
    action: impl FnOnce(&mut Context) -> T,
) -> T {
    let event_loop = EventLoop::of(context);
    let before = event_loop.set_frame(frame);
    let result = action(context);
    event_loop.set_frame(before);
    result
}

/// Remembers the frame in which a reaction is asked for.
pub(super) fn keep(callback: JsFunction, event_loop: &EventLoop) -> JobCallback {
    match event_loop.frame() {
        frame if frame.is_undefined() => JobCallback::new(callback, ()),
        frame => JobCallback::new(callback, Frame(frame)),
    }
}

/// Calls a reaction in its frame.
pub(super) fn call(
    job: &JobCallback,
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let kept = job.host_defined();
    let frame = match kept.downcast_ref::<Frame>() {
        Some(frame) => frame.0.clone(),
        None => JsValue::undefined(),
    };
    within(frame, context, |context| {
        job.callback().call(this, arguments, context)
    })
}
