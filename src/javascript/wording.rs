//! V8's words for mistakes that everybody makes, in place of Boa's.
//!
//! Boa says `not a callable function` where V8 says `user.nmae is not a function`. What V8 adds is in the source, at the
//! place of the error. Boa offers no way to say it when the error is made, so it is said when the error is reported:
//! a program that catches one reads Boa's words.

use crate::outcome::Frame;

use super::{program::Program, words::is_word_part};

/// V8's message for one of Boa's at a place, if that is known.
pub(super) fn improve(message: &str, frame: &Frame, program: &Program) -> Option<String> {
    let (before, after) = program.split(frame.line, frame.column)?;
    let name = &after[..after.find(|it| !is_word_part(it)).unwrap_or(after.len())];
    let owner_start = before
        .rfind(|it| !(is_word_part(it) || it == '.'))
        .map_or(0, |index| index + 1);
    let owner = before.get(owner_start..).unwrap_or_default();
    match message {
        "not a callable function" => (!name.is_empty() && !owner.starts_with('.'))
            .then(|| format!("{owner}{name} is not a function")),
        "class constructor cannot be invoked without 'new'" if !name.is_empty() => Some(format!(
            "Class constructor {name} cannot be invoked without 'new'"
        )),
        // V8 says which of the two it is.
        "cannot convert 'null' or 'undefined' to object"
            if before.ends_with('.') && !name.is_empty() =>
        {
            let rest = after[name.len()..].trim_start();
            // A function of the engine's says the same of its arguments: `Object.keys(null)`.
            if rest.starts_with('(') && owner.starts_with(char::is_uppercase) {
                return None;
            }
            let is_set = rest.starts_with('=') && !rest.starts_with("==");
            let (verb, doing) = if is_set {
                ("set", "setting")
            } else {
                ("read", "reading")
            };
            Some(format!(
                "Cannot {verb} properties of null or undefined ({doing} '{name}')"
            ))
        }
        message if message.starts_with("cannot mutate an immutable binding ") => {
            Some("Assignment to constant variable.".to_owned())
        }
        _ => None,
    }
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
        let improved = improve(message, &frame, &Program::new(source));
        assert_eq!(improved.as_deref(), expected);
    }

    #[test]
    fn the_source_says_what_was_meant() {
        let call = "not a callable function";
        check("a; o.p.f(1)", 8, call, Some("o.p.f is not a function"));
        check("(1)(2)", 4, call, None);
        check("g().f(1)", 5, call, None);
        let read = "cannot convert 'null' or 'undefined' to object";
        check(
            "a.b",
            3,
            read,
            Some("Cannot read properties of null or undefined (reading 'b')"),
        );
        check(
            "a.b = 1",
            3,
            read,
            Some("Cannot set properties of null or undefined (setting 'b')"),
        );
        check("Object.keys(null)", 8, read, None);
    }
}
