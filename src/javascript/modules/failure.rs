//! Errors of modules, as Node words them (<https://nodejs.org/docs/latest-v20.x/api/errors.html>).

use boa_engine::{Context, JsError, JsObject, JsString, JsValue};

use super::super::{errors, natives};

/// The class of an error.
#[derive(Clone, Copy)]
pub(super) enum Class {
    Error,
    Type,
}

/// An error with a `code`, which its stack shows like those of Node's own.
pub(super) fn coded(class: Class, code: &str, message: &str, context: &mut Context) -> JsError {
    make(class, code, message, true, context)
        .map_or_else(|error| error, |error| JsError::from_opaque(error.into()))
}

/// An error with a `code` that its stack does not show, and a property more.
pub(super) fn not_found(message: &str, require_stack: JsValue, context: &mut Context) -> JsError {
    let made = make(Class::Error, "MODULE_NOT_FOUND", message, false, context);
    let made = made.and_then(|error| {
        natives::property(&error, "requireStack", require_stack, true, context)?;
        Ok(error)
    });
    made.map_or_else(|error| error, |error| JsError::from_opaque(error.into()))
}

fn make(
    class: Class,
    code: &str,
    message: &str,
    is_shown: bool,
    context: &mut Context,
) -> Result<JsObject, JsError> {
    let constructors = context.intrinsics().constructors();
    let constructor = match class {
        Class::Error => constructors.error(),
        Class::Type => constructors.type_error(),
    };
    let constructor = constructor.constructor();
    let message = JsString::from(message).into();
    let error = constructor.construct(&[message], None, context)?;
    if is_shown {
        errors::mark(&error, &JsString::from(code), context)?;
        return Ok(error);
    }
    natives::property(&error, "code", JsString::from(code), true, context)?;
    Ok(error)
}

/// The TypeError or other for an argument that is not what it must be.
pub(super) fn invalid_argument(name: &str, value: &JsValue, context: &mut Context) -> JsError {
    let received = super::super::inspect::brief(value, context);
    let message = format!("The \"{name}\" argument must be of type string. Received {received}");
    coded(Class::Type, "ERR_INVALID_ARG_TYPE", &message, context)
}
