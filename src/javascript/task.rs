//! What the event loop runs: calls of functions, and jobs of the engine.

use std::{
    cell::RefCell,
    future::Future,
    pin::pin,
    task::{self, Waker},
};

use boa_engine::{
    Context, JsObject, JsResult, JsValue,
    job::{GenericJob, NativeAsyncJob, PromiseJob},
};

use super::{async_frame, frames};

/// What a task is called by.
#[derive(Clone, Copy)]
pub(super) enum Caller {
    Queue,
    Timeout,
    Immediate,
}

impl Caller {
    pub(super) const ALL: [Self; 3] = [Self::Queue, Self::Timeout, Self::Immediate];

    /// The name of the native function that such tasks are called through, which their backtraces begin with.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Queue => "<task>",
            Self::Timeout => frames::TIMEOUT,
            Self::Immediate => frames::IMMEDIATE,
        }
    }
}

/// A function to be called later.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) function: JsObject,
    pub(super) this: JsValue,
    pub(super) arguments: Vec<JsValue>,
}

/// A call with what it was asked for in, see [`AsyncFrame`](super::async_frame).
#[derive(Clone)]
pub(super) struct Queued {
    pub(super) call: Call,
    pub(super) frame: JsValue,
}

/// What the event loop has to do once.
pub(super) enum Task {
    Call(Queued),
    Promise(PromiseJob),
    Generic(GenericJob),
    Async(NativeAsyncJob),
}

impl Task {
    pub(super) fn perform(self, context: &mut Context) -> JsResult<JsValue> {
        match self {
            Self::Call(Queued { call, frame }) => async_frame::within(frame, context, |context| {
                call.function.call(&call.this, &call.arguments, context)
            }),
            Self::Promise(job) => job.call(context),
            Self::Generic(job) => job.call(context),
            Self::Async(job) => finish(job, context),
        }
    }
}

/// Does what only an import asks for. As the files are in memory, it is done when first polled.
pub(super) fn finish(job: NativeAsyncJob, context: &mut Context) -> JsResult<JsValue> {
    let context = RefCell::new(context);
    let mut future = pin!(job.call(&context));
    match future
        .as_mut()
        .poll(&mut task::Context::from_waker(Waker::noop()))
    {
        task::Poll::Ready(result) => result,
        task::Poll::Pending => Ok(JsValue::undefined()),
    }
}
