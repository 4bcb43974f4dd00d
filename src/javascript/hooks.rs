//! What the interpreter asks of its embedder.

use std::rc::Rc;

use boa_engine::{
    Context, JsNativeError, JsObject, JsResult, JsString, JsValue,
    builtins::promise::{OperationType, Promise},
    context::HostHooks,
    job::JobCallback,
    object::builtins::JsFunction,
    realm::Realm,
};

use super::{async_frame, evaluated, event_loop::EventLoop, nesting, outside::Outside};

/// Bytes that one `ArrayBuffer` may have at most.
///
/// Boa allows 1.5 GiB, which is more than a run's whole memory may be; past this a guest gets a RangeError it can catch.
const MAX_BUFFER_BYTES: u64 = 512 << 20;

pub(super) struct Hooks {
    outside: Rc<Outside>,
    event_loop: Rc<EventLoop>,
}

impl Hooks {
    pub(super) fn new(outside: Rc<Outside>, event_loop: Rc<EventLoop>) -> Self {
        Self {
            outside,
            event_loop,
        }
    }
}

impl HostHooks for Hooks {
    fn promise_rejection_tracker(
        &self,
        promise: &JsObject<Promise>,
        operation: OperationType,
        _context: &mut Context,
    ) {
        match operation {
            OperationType::Reject => self.event_loop.rejected(promise),
            OperationType::Handle => self.event_loop.handled(promise),
        }
    }

    fn make_job_callback(&self, callback: JsFunction, _context: &mut Context) -> JobCallback {
        async_frame::keep(callback, &self.event_loop)
    }

    fn call_job_callback(
        &self,
        job: &JobCallback,
        this: &JsValue,
        arguments: &[JsValue],
        context: &mut Context,
    ) -> JsResult<JsValue> {
        async_frame::call(job, this, arguments, context)
    }

    /// Refuses source to `eval` and `new Function` that would overflow the parser's stack.
    fn ensure_can_compile_strings(
        &self,
        _realm: Realm,
        parameters: &[JsString],
        body: &JsString,
        _direct: bool,
        _context: &mut Context,
    ) -> JsResult<()> {
        let too_deep = parameters
            .iter()
            .chain([body])
            .any(|source| nesting::is_too_deep(&source.to_std_string_lossy()));
        if too_deep {
            return Err(JsNativeError::range()
                .with_message(super::exception::STACK_OVERFLOW)
                .into());
        }
        match evaluated::refusal(parameters, body) {
            Some(message) => Err(JsNativeError::syntax().with_message(message).into()),
            None => Ok(()),
        }
    }

    fn local_timezone_offset_seconds(&self, unix_time_seconds: i64) -> i32 {
        self.outside.utc_offset(unix_time_seconds)
    }

    /// Also makes room: this is asked before each buffer is made.
    fn max_buffer_size(&self, _context: &mut Context) -> u64 {
        self.outside.collect_garbage_if_due();
        MAX_BUFFER_BYTES
    }
}
