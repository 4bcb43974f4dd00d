//! The natives that Node's modules are built on.
//!
//! A module asks for them by a noun, as in `binding('fs')`. They are narrow, so that another engine can serve the same modules: they
//! take and give numbers, strings and bytes, and nothing of a guest can make them run without end.

mod buffer;
mod bytes;
mod collation;
mod encoding;
mod errors;
mod event_loop;
mod fs;
mod hash;
mod hasher;
mod process;
mod random;
mod text;
mod types;
mod util;
mod zone;

use boa_engine::{Context, JsArgs, JsNativeError, JsResult, JsValue};

/// `binding(noun)`.
pub(super) fn get(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let noun = arguments.get_or_undefined(0).to_string(context)?;
    let object = match noun.to_std_string_lossy().as_str() {
        "buffer" => buffer::object(context)?,
        "collation" => collation::object(context)?,
        "errors" => errors::object(context)?,
        "event_loop" => event_loop::object(context)?,
        "fs" => fs::object(context)?,
        "hash" => hash::object(context)?,
        "process" => process::object(context)?,
        "random" => random::object(context)?,
        "text" => text::object(context)?,
        "types" => types::object(context)?,
        "util" => util::object(context)?,
        "zone" => zone::object(context)?,
        noun => {
            return Err(JsNativeError::error()
                .with_message(format!("There is no binding '{noun}'"))
                .into());
        }
    };
    Ok(object.into())
}
