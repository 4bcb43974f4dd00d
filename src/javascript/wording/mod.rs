//! V8's words for mistakes, in place of Boa's.
//!
//! Boa says `not a callable function` where V8 says `user.nmae is not a function`. What V8 adds is in the source, at the
//! place of the error. Boa offers no way to say it when the error is made, so it is said when the error is first looked at:
//! where it is caught (`catches`), and where it is reported.
//!
//! - `fixed`: messages that need no source.
//! - `site`: the place of an error in the source; `properties`, `patterns` and `declarations` are what it may be about.
//! - `expression`: expressions in the source.
//! - `nothing`: whether it was null or undefined.
//! - `place`: where in a statement an error is.

mod declarations;
mod expression;
mod fixed;
mod nothing;
mod patterns;
mod place;
mod properties;
mod site;

use boa_engine::{
    Context, JsObject, JsString, JsValue, builtins::error::Error, js_string, property::PropertyKey,
};

use crate::outcome::Frame;

pub(super) use place::place;
use site::Site;

use super::{errors, natives, own, program::Program, programs::Programs, words::is_word_part};

/// What Boa says of a property of nothing, of spreading nothing, and of arguments of its own functions that are nothing.
const NOTHING: &str = "cannot convert 'null' or 'undefined' to object";

/// Gives an error of the engine's V8's message, if it has another.
pub(super) fn reword(error: &JsObject, context: &mut Context) {
    if !error.is::<Error>() {
        return;
    }
    let key = PropertyKey::from(js_string!("message"));
    let message = own::property(error, &key)
        .and_then(|it| it.value().and_then(JsValue::as_string))
        .map(|message| message.to_std_string_lossy());
    let Some(message) = message.filter(|message| message.len() < 500) else {
        return;
    };
    let improved = fixed::improve(&message).or_else(|| {
        if !needs_source(&message) {
            return None;
        }
        let frames = errors::frames_of(error, context);
        let frame = frames.first()?;
        let program = Programs::of(context).get(&frame.file);
        let caller = frames.get(1).filter(|caller| caller.file == frame.file);
        improve(&message, frame, caller, program.as_deref())
    });
    if let Some(message) = improved {
        // Only an object that the guest froze refuses, which then keeps Boa's words.
        natives::property(error, "message", JsString::from(message), false, context).ok();
    }
}

/// Whether a message is one of those that the source improves.
fn needs_source(message: &str) -> bool {
    const STARTS: [&str; 24] = [
        "not a callable function",
        "not a constructor",
        "access of uninitialized binding",
        "class constructor cannot",
        NOTHING,
        "cannot convert null or undefined to Object",
        "value with type `",
        "Cannot destructure '",
        "cannot set non-writable property: ",
        "Cannot delete property",
        "Private element does not exist",
        "right-hand side of '",
        "String.prototype.repeat: count must",
        "Array.prototype.",
        "Promise executor is not callable",
        "failed to create matcher: ",
        "invalid regular expression flag ",
        "Index must be between 0",
        "super constructor object must be constructor",
        "cannot get key and value from primitive item",
        "Cannot construct a property descriptor",
        "Property descriptor ",
        "must call super constructor",
        "Must call super constructor",
    ];
    STARTS.iter().any(|start| message.starts_with(start)) || message.ends_with(" is not defined")
}

/// V8's message for one of Boa's at a place, if that is known.
fn improve(
    message: &str,
    frame: &Frame,
    caller: Option<&Frame>,
    program: Option<&Program>,
) -> Option<String> {
    let Some(program) = program else {
        return without_place(message);
    };
    // Boa knows no place in the parameters of a function.
    if frame.line == 0 {
        return patterns::parameter(message, frame, caller, program)
            .or_else(|| without_place(message));
    }
    let Some(site) = Site::new(frame, program) else {
        return without_place(message);
    };
    site.improve(message).or_else(|| without_place(message))
}

/// What can be said without the source.
fn without_place(message: &str) -> Option<String> {
    let callback = message.starts_with("Array.prototype.")
        && (message.ends_with("allable") || message.ends_with("callback function"));
    match message {
        NOTHING | "cannot convert null or undefined to Object" => {
            Some("Cannot convert undefined or null to object".to_owned())
        }
        "Cannot destructure 'undefined' value" => {
            Some("Cannot destructure 'undefined' as it is undefined.".to_owned())
        }
        "Cannot destructure 'null' value" => {
            Some("Cannot destructure 'null' as it is null.".to_owned())
        }
        "Cannot delete property" => None,
        _ if callback => Some("undefined is not a function".to_owned()),
        message => {
            let kind = message
                .strip_prefix("value with type `")?
                .strip_suffix("` is not iterable")?;
            Some(format!(
                "{kind} is not iterable (cannot read property Symbol(Symbol.iterator))"
            ))
        }
    }
}

fn end_of_word(text: &str) -> usize {
    text.find(|it| !is_word_part(it)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, column: u32, message: &str, expected: Option<&str>) {
        let frame = Frame {
            line: 1,
            column,
            ..Frame::default()
        };
        let improved = improve(message, &frame, None, Some(&Program::new(source)));
        assert_eq!(improved.as_deref(), expected);
    }

    #[test]
    fn the_source_says_what_was_meant() {
        let call = "not a callable function";
        check("a; o.p.f(1)", 8, call, Some("o.p.f is not a function"));
        check("(1)(2)", 4, call, Some("1 is not a function"));
        check("g().f(1)", 5, call, Some("g(...).f is not a function"));
        check(
            "a.b",
            3,
            NOTHING,
            Some("Cannot read properties of undefined (reading 'b')"),
        );
        check(
            "a.b = 1",
            1,
            NOTHING,
            Some("Cannot set properties of undefined (setting 'b')"),
        );
        check(
            "Object.keys(null)",
            8,
            NOTHING,
            Some("Cannot convert undefined or null to object"),
        );
        check(
            "{ for (const a of b) c }",
            1,
            "value with type `object` is not iterable",
            Some("b is not iterable"),
        );
    }
}
