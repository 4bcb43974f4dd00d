//! `setTimeout` and its kin, with Node's objects for them
//! (<https://nodejs.org/docs/latest-v20.x/api/timers.html>).

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsSymbol, JsValue, native_function::NativeFunctionPointer,
    property::PropertyDescriptor,
};

use crate::host::Stream;

use super::{
    event_loop::{Call, EventLoop},
    natives,
    outside::Outside,
    untraced::untraced,
};

/// The longest delay, in milliseconds; Node takes a longer one for a mistake.
const MAX_DELAY: f64 = 2_147_483_647.0;

/// What is inside the objects that `setTimeout`, `setInterval` and `setImmediate` return.
struct Handle {
    id: u64,
}

untraced!(Handle);

/// The prototypes of those objects.
struct Prototypes {
    timeout: JsObject,
    immediate: JsObject,
}

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let timeout = prototype("Timeout", context)?;
    natives::hidden_method(&timeout, "refresh", 0, refresh, context)?;
    natives::hidden_method(&timeout, "close", 0, close, context)?;
    let to_primitive = natives::function("[Symbol.toPrimitive]", 0, id, context);
    let property = PropertyDescriptor::builder()
        .value(to_primitive)
        .writable(true)
        .enumerable(false)
        .configurable(true);
    timeout.define_property_or_throw(JsSymbol::to_primitive(), property, context)?;
    let immediate = prototype("Immediate", context)?;
    context.insert_data(Prototypes { timeout, immediate });

    for (name, length, function) in [
        ("clearImmediate", 1, clear as NativeFunctionPointer),
        ("setImmediate", 4, set_immediate),
        ("clearInterval", 1, clear),
        ("clearTimeout", 1, clear),
        ("setInterval", 5, set_interval),
        ("setTimeout", 5, set_timeout),
        ("queueMicrotask", 1, queue_microtask),
    ] {
        let function = natives::function(name, length, function, context);
        natives::global(name, function, true, context)?;
    }
    Ok(())
}

/// A prototype whose objects are shown by the class's name, with the methods that both classes have.
fn prototype(class: &str, context: &mut Context) -> JsResult<JsObject> {
    let prototype = natives::object(context);
    let constructor = natives::function(class, 0, |_, _, _| Ok(JsValue::undefined()), context);
    natives::property(&constructor, "prototype", prototype.clone(), false, context)?;
    natives::property(&prototype, "constructor", constructor, false, context)?;
    natives::hidden_method(&prototype, "ref", 0, reference, context)?;
    natives::hidden_method(&prototype, "unref", 0, unreference, context)?;
    natives::hidden_method(&prototype, "hasRef", 0, has_reference, context)?;
    Ok(prototype)
}

fn set_timeout(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    set_timer(arguments, false, context)
}

fn set_interval(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    set_timer(arguments, true, context)
}

fn set_timer(arguments: &[JsValue], repeats: bool, context: &mut Context) -> JsResult<JsValue> {
    let function = natives::callback(arguments, context)?;
    let delay = delay(arguments.get_or_undefined(1), context)?;
    let rest = arguments.get(2..).unwrap_or_default().to_vec();
    let prototype = prototypes(context).timeout.clone();
    let mut handle = None;
    EventLoop::of(context).set_timer(delay, repeats, |id| {
        let object = JsObject::from_proto_and_data(prototype, Handle { id });
        handle = Some(object.clone());
        Call {
            function,
            this: object.into(),
            arguments: rest,
        }
    });
    Ok(handle.map(JsValue::from).unwrap_or_default())
}

/// Reads a delay in milliseconds; what is not at least one becomes one, as in Node.
fn delay(value: &JsValue, context: &mut Context) -> JsResult<u64> {
    let delay = if value.is_undefined() {
        1.0
    } else {
        value.to_number(context)?
    };
    if delay > MAX_DELAY {
        let text = format!(
            "TimeoutOverflowWarning: {delay} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.\n"
        );
        Outside::of(context).write(Stream::Stderr, &text);
    }
    Ok(if (1.0..=MAX_DELAY).contains(&delay) {
        delay as u64
    } else {
        1
    })
}

fn set_immediate(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let function = natives::callback(arguments, context)?;
    let rest = arguments.get(1..).unwrap_or_default().to_vec();
    let prototype = prototypes(context).immediate.clone();
    let mut handle = None;
    EventLoop::of(context).set_immediate(|id| {
        let object = JsObject::from_proto_and_data(prototype, Handle { id });
        handle = Some(object.clone());
        Call {
            function,
            this: object.into(),
            arguments: rest,
        }
    });
    Ok(handle.map(JsValue::from).unwrap_or_default())
}

fn queue_microtask(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let function = natives::callback(arguments, context)?;
    EventLoop::of(context).add_microtask(Call {
        function,
        this: JsValue::undefined(),
        arguments: Vec::new(),
    });
    Ok(JsValue::undefined())
}

/// Clears by object or, as the web does, by number. Anything else is nothing to clear.
fn clear(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = arguments.get_or_undefined(0);
    let id = handle_id(value).or_else(|| {
        let number = match value.as_string() {
            Some(string) => string.to_number(),
            None => value.as_number()?,
        };
        (number >= 1.0).then_some(number as u64)
    });
    if let Some(id) = id {
        EventLoop::of(context).clear(id);
    }
    Ok(JsValue::undefined())
}

fn prototypes(context: &Context) -> &Prototypes {
    context
        .get_data::<Prototypes>()
        .expect("installed at the start")
}

fn handle_id(value: &JsValue) -> Option<u64> {
    let object = value.as_object()?;
    let handle = object.downcast_ref::<Handle>()?;
    Some(handle.id)
}

fn refresh(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(id) = handle_id(this) {
        EventLoop::of(context).refresh(id);
    }
    Ok(this.clone())
}

fn close(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(id) = handle_id(this) {
        EventLoop::of(context).clear(id);
    }
    Ok(this.clone())
}

fn id(this: &JsValue, _: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(handle_id(this).map(JsValue::from).unwrap_or_default())
}

fn reference(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(id) = handle_id(this) {
        EventLoop::of(context).set_referenced(id, true);
    }
    Ok(this.clone())
}

fn unreference(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some(id) = handle_id(this) {
        EventLoop::of(context).set_referenced(id, false);
    }
    Ok(this.clone())
}

fn has_reference(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let is_referenced = handle_id(this).is_some_and(|id| EventLoop::of(context).is_referenced(id));
    Ok(is_referenced.into())
}
