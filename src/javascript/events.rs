//! The events of `process` that tell how a program ends
//! (<https://nodejs.org/docs/latest-v20.x/api/process.html#process-events>).
//!
//! They are there as soon as `process` is an emitter of events.

use std::{cell::Cell, rc::Rc};

use boa_engine::{
    Context, JsObject, JsResult, JsString, JsValue,
    builtins::{
        error::Error,
        promise::{Promise, PromiseState},
    },
    js_string,
    object::builtins::JsPromise,
};

use super::{
    exception::{self, Uncaught},
    natives, process,
};

/// What the events are emitted by.
struct Emitter {
    process: JsObject,
    /// Whether the event `exit` is over, or in progress.
    is_exiting: Cell<bool>,
}

pub(super) fn install(process: &JsObject, context: &mut Context) {
    context.insert_data(Rc::new(Emitter {
        process: process.clone(),
        is_exiting: Cell::new(false),
    }));
}

fn emitter(context: &Context) -> Option<Rc<Emitter>> {
    context.get_data::<Rc<Emitter>>().cloned()
}

/// Calls `process.emit`. Tells whether anybody listened.
fn emit(name: &str, arguments: &[JsValue], context: &mut Context) -> JsResult<bool> {
    let Some(emitter) = emitter(context) else {
        return Ok(false);
    };
    let emit = emitter.process.get(js_string!("emit"), context)?;
    let Some(emit) = emit.as_callable() else {
        return Ok(false);
    };
    let mut all = vec![JsString::from(name).into()];
    all.extend_from_slice(arguments);
    let answer = emit.call(&emitter.process.clone().into(), &all, context)?;
    Ok(answer.to_boolean())
}

/// Whether somebody listens to an event.
fn has_listeners(name: &str, context: &mut Context) -> JsResult<bool> {
    let Some(emitter) = emitter(context) else {
        return Ok(false);
    };
    let count = emitter.process.get(js_string!("listenerCount"), context)?;
    let Some(count) = count.as_callable() else {
        return Ok(false);
    };
    let name = JsString::from(name).into();
    let count = count.call(&emitter.process.clone().into(), &[name], context)?;
    Ok(count.as_number().is_some_and(|count| count > 0.0))
}

/// Emits `beforeExit`, whose listeners may go on with the program.
pub(super) fn before_exit(context: &mut Context) -> Result<(), Uncaught> {
    let code = exit_code(context);
    emit("beforeExit", &[code.into()], context)
        .map(drop)
        .or_else(|error| caught(error.into(), context))
}

/// Emits `exit`, once in a run, with the exit code that is given or that the program set. Gives the one that the listeners leave.
pub(super) fn exit(code: Option<i32>, context: &mut Context) -> JsResult<i32> {
    let Some(emitter) = emitter(context) else {
        return Ok(code.unwrap_or(0));
    };
    if let Some(code) = code {
        natives::property(&emitter.process, "exitCode", code, true, context)?;
    }
    if !emitter.is_exiting.replace(true) {
        natives::property(&emitter.process, "_exiting", true, true, context)?;
        let code = process::exit_code(&emitter.process);
        emit("exit", &[code.into()], context)?;
    }
    Ok(process::exit_code(&emitter.process))
}

fn exit_code(context: &Context) -> i32 {
    emitter(context).map_or(0, |emitter| process::exit_code(&emitter.process))
}

/// Hands an exception that nobody caught to the listeners of `uncaughtException`, or gives it back if there are none. What a listener
/// throws ends the run.
pub(super) fn caught(uncaught: Uncaught, context: &mut Context) -> Result<(), Uncaught> {
    let origin = match &uncaught {
        // The engine cannot go on after that.
        Uncaught::Thrown(error) if error.as_engine().is_some() => return Err(uncaught),
        Uncaught::Thrown(_) => "uncaughtException",
        Uncaught::Rejected(_) | Uncaught::Failed(_) => "unhandledRejection",
        Uncaught::Again(_) => return Err(uncaught),
    };
    if emitter(context).is_none_or(|emitter| emitter.is_exiting.get())
        || !has_listeners("uncaughtException", context)?
            && !has_listeners("uncaughtExceptionMonitor", context)?
    {
        return Err(uncaught);
    }
    let error = match &uncaught {
        Uncaught::Thrown(error) | Uncaught::Again(error) => error.clone().into_opaque(context)?,
        Uncaught::Rejected(reason) => exception::rejection_error(reason, context),
        Uncaught::Failed(reason) => reason.clone(),
    };
    let arguments = [error, JsString::from(origin).into()];
    emit("uncaughtExceptionMonitor", &arguments, context).map_err(Uncaught::Again)?;
    let heard = emit("uncaughtException", &arguments, context).map_err(Uncaught::Again)?;
    if heard { Ok(()) } else { Err(uncaught) }
}

/// Hands a promise that was rejected with nobody listening to the listeners of `unhandledRejection`. Without any it is an exception.
pub(super) fn rejected(promise: &JsObject<Promise>, context: &mut Context) -> Result<(), Uncaught> {
    let promise = JsPromise::from(promise.clone());
    let PromiseState::Rejected(reason) = promise.state() else {
        return Ok(());
    };
    let arguments = [reason.clone(), promise.into()];
    let heard = emit("unhandledRejection", &arguments, context)
        .map_err(Uncaught::from)
        .or_else(|error| caught(error, context).map(|()| true))?;
    if heard {
        return Ok(());
    }
    caught(Uncaught::Rejected(reason), context)
}

/// Whether a value is an Error.
pub(super) fn is_error(value: &JsValue) -> bool {
    value.as_object().is_some_and(|it| it.is::<Error>())
}
