//! `Error` as V8 has it: `stack` begins with the error itself and shows the guest's frames, `captureStackTrace` and
//! `stackTraceLimit` exist.
//!
//! See <https://v8.dev/docs/stack-trace-api>. Two things differ: `stack` is an accessor of `Error.prototype`, not an
//! own property of each error, and a method's frame has the method's name without its class.

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction,
    builtins::error::Error, js_string, object::FunctionObjectBuilder, property::PropertyDescriptor,
};

use crate::outcome::Frame;

use super::{frames, functions, natives, own, programs::Programs, wording};

/// Frames that `stack` shows unless the guest changes `Error.stackTraceLimit`.
const STACK_TRACE_LIMIT: u32 = 10;

/// Boa's own getter of `Error.prototype.stack`, which alone reads an error's backtrace.
struct BacktraceGetter(JsObject);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let error = context.intrinsics().constructors().error();
    let (constructor, prototype) = (error.constructor(), error.prototype());

    let getter = own::property(&prototype, &js_string!("stack").into())
        .and_then(|stack| stack.get().and_then(JsValue::as_object))
        .expect("Boa defines the accessor Error.prototype.stack");
    context.insert_data(BacktraceGetter(getter));

    let realm = context.realm().clone();
    let get = FunctionObjectBuilder::new(&realm, NativeFunction::from_fn_ptr(get_stack))
        .name(js_string!("stack"))
        .build();
    let set = FunctionObjectBuilder::new(&realm, NativeFunction::from_fn_ptr(set_stack))
        .name(js_string!("stack"))
        .length(1)
        .build();
    let accessor = PropertyDescriptor::builder()
        .get(get)
        .set(set)
        .enumerable(false)
        .configurable(true);
    prototype.define_property_or_throw(js_string!("stack"), accessor, context)?;

    natives::hidden_method(
        &constructor,
        "captureStackTrace",
        2,
        capture_stack_trace,
        context,
    )?;
    let limit = PropertyDescriptor::builder()
        .value(STACK_TRACE_LIMIT)
        .writable(true)
        .enumerable(true)
        .configurable(true);
    constructor.define_property_or_throw(js_string!("stackTraceLimit"), limit, context)?;
    Ok(())
}

/// The guest's frames of an error, innermost first; none if it is no error, or was never thrown by the engine.
pub(super) fn frames_of(error: &JsObject, context: &mut Context) -> Vec<Frame> {
    let mut frames = trace_of(error, context);
    frames.retain(|frame| !frames::is_native(frame));
    frames
}

/// Whether an error was made by Node's modules, or by `require`: none of the guest's source shows what threw it.
pub(super) fn is_made_by_layer(error: &JsObject, context: &mut Context) -> bool {
    let code = own::property(error, &js_string!("code").into());
    let code = code.and_then(|code| code.value().and_then(JsValue::as_string));
    code.is_some_and(|code| code == js_string!("MODULE_NOT_FOUND"))
        || backtrace_of(error, context).is_some_and(|backtrace| frames::begins_in_layer(&backtrace))
}

/// Boa's backtrace of an error.
fn backtrace_of(error: &JsObject, context: &mut Context) -> Option<String> {
    let getter = context
        .get_data::<BacktraceGetter>()
        .expect("installed at the start")
        .0
        .clone();
    let backtrace = getter.call(&error.clone().into(), &[], context).ok()?;
    Some(backtrace.as_string()?.to_std_string_lossy())
}

/// The same with the functions of the engine's that V8 shows.
fn trace_of(error: &JsObject, context: &mut Context) -> Vec<Frame> {
    let mut frames = match backtrace_of(error, context) {
        Some(backtrace) => frames::trace(&backtrace, &Programs::of(context)),
        None => Vec::new(),
    };
    // V8 leaves out the constructors of the error's own classes, which are still running when it is made.
    let classes = own::class_names(error);
    let constructors = frames
        .iter()
        .take_while(|frame| {
            classes
                .iter()
                .any(|class| *class == functions::plain(&frame.function))
        })
        .count();
    frames.drain(..constructors);
    let Some(message) = own_message(error) else {
        return frames;
    };
    let programs = Programs::of(context);
    if let Some(native) = frames::innermost(&message, &frames, &programs) {
        frames.insert(0, native);
    } else if let Some(frame) = frames.iter_mut().find(|it| !frames::is_native(it))
        && let Some(program) = programs.get(&frame.file)
        && let Some((line, column)) = wording::place(&message, frame, &program)
    {
        (frame.line, frame.column) = (line, column);
    }
    frames
}

/// The message that an error was made with.
fn own_message(error: &JsObject) -> Option<String> {
    let message = own::property(error, &js_string!("message").into())?;
    Some(message.value()?.as_string()?.to_std_string_lossy())
}

fn get_stack(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(error) = this.as_object().filter(JsObject::is::<Error>) else {
        return Ok(JsValue::undefined());
    };
    let frames = trace_of(&error, context);
    stack(&error, &frames, context).map(JsValue::from)
}

/// Gives the object a `stack` of its own, which like V8's is not enumerable.
fn set_stack(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(object) = this.as_object() {
        define_stack(&object, arguments.get_or_undefined(0).clone(), context)?;
    }
    Ok(JsValue::undefined())
}

fn define_stack(object: &JsObject, stack: JsValue, context: &mut Context) -> JsResult<()> {
    let property = PropertyDescriptor::builder()
        .value(stack)
        .writable(true)
        .enumerable(false)
        .configurable(true);
    object.define_property_or_throw(js_string!("stack"), property, context)?;
    Ok(())
}

/// `Error.captureStackTrace(object, above)`: leaves out the frames down to the function `above`.
fn capture_stack_trace(
    _: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let Some(object) = arguments.get_or_undefined(0).as_object() else {
        return Err(JsNativeError::typ().with_message("Invalid argument").into());
    };
    let mut frames = trace_here(context)?;
    if let Some(above) = arguments.get_or_undefined(1).as_callable() {
        let name = own::name(&above);
        if let Some(index) = frames
            .iter()
            .position(|frame| functions::plain(&frame.function) == name)
        {
            frames.drain(..=index);
        }
    }
    let stack = stack(&object, &frames, context)?;
    define_stack(&object, stack.into(), context)?;
    Ok(JsValue::undefined())
}

/// The `stack` that an object would get if it were an error made here.
pub(super) fn stack_here(object: &JsObject, context: &mut Context) -> JsResult<JsString> {
    let frames = trace_here(context)?;
    stack(object, &frames, context)
}

/// The guest's frames that are running now, innermost first.
pub(super) fn frames_here(context: &mut Context) -> JsResult<Vec<Frame>> {
    let mut frames = trace_here(context)?;
    frames.retain(|frame| !frames::is_native(frame));
    Ok(frames)
}

fn trace_here(context: &mut Context) -> JsResult<Vec<Frame>> {
    let constructor = context.intrinsics().constructors().error().constructor();
    let here = constructor.construct(&[], None, context)?;
    Ok(trace_of(&here, context))
}

/// Gives an error a code of Node's, which is in its stack too: `TypeError [ERR_INVALID_ARG_TYPE]: …`.
///
/// See <https://nodejs.org/docs/latest-v20.x/api/errors.html#errorcode>.
pub(super) fn mark(error: &JsObject, code: &JsString, context: &mut Context) -> JsResult<()> {
    let name = error.get(js_string!("name"), context)?.to_string(context)?;
    let shown = js_string!(&name, &js_string!(" ["), code, &js_string!("]"));
    natives::property(error, "name", shown, false, context)?;
    let frames = frames_of(error, context);
    let stack = stack(error, &frames, context)?;
    error.delete_property_or_throw(js_string!("name"), context)?;
    define_stack(error, stack.into(), context)?;
    natives::property(error, "code", code.clone(), true, context)
}

/// What V8 formats when `stack` is first read: `name: message` and a line for each frame.
fn stack(error: &JsObject, frames: &[Frame], context: &mut Context) -> JsResult<JsString> {
    let constructor = context.intrinsics().constructors().error().constructor();
    let limit = own::property(&constructor, &js_string!("stackTraceLimit").into())
        .and_then(|limit| limit.value().and_then(JsValue::as_number))
        .unwrap_or(0.0);
    // The cast saturates, and takes NaN to 0.
    let shown = frames.len().min(limit as usize);
    let header = header(error, context)?;
    let programs = Programs::of(context);
    let frames = JsString::from(frames::write(&frames[..shown], &programs));
    Ok(js_string!(&header, &frames))
}

/// `Error.prototype.toString` of an object (ECMA-262, section 20.5.3.4), whatever the guest made of that method.
pub(super) fn header(error: &JsObject, context: &mut Context) -> JsResult<JsString> {
    let name = error.get(js_string!("name"), context)?;
    let name = if name.is_undefined() {
        js_string!("Error")
    } else {
        name.to_string(context)?
    };
    let message = error.get(js_string!("message"), context)?;
    let message = if message.is_undefined() {
        js_string!()
    } else {
        message.to_string(context)?
    };
    Ok(if name.is_empty() {
        message
    } else if message.is_empty() {
        name
    } else {
        js_string!(&name, &js_string!(": "), &message)
    })
}
