//! Errors as Node makes them, and what it says of the system's.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue, js_string};

use crate::javascript::{
    errors, natives,
    programs::Programs,
    words::{self, Piece},
};

pub(super) fn object(context: &mut Context) -> JsResult<JsObject> {
    let object = natives::object(context);
    natives::method(&object, "callText", 0, call_text, context)?;
    natives::method(&object, "mark", 2, mark, context)?;
    natives::method(&object, "stackHere", 2, stack_here, context)?;
    Ok(object)
}

/// `mark(error, code)`: gives an error Node's code, which its stack tells of too.
fn mark(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let error = arguments.get_or_undefined(0);
    let code = arguments.get_or_undefined(1).to_string(context)?;
    if let Some(object) = error.as_object() {
        errors::mark(&object, &code, context)?;
    }
    Ok(error.clone())
}

/// `stackHere(header)`: the header, and the frames of the program that are running.
fn stack_here(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let header: JsString = arguments.get_or_undefined(0).to_string(context)?;
    let place = natives::object(context);
    natives::property(&place, "name", header, false, context)?;
    natives::property(&place, "message", js_string!(), false, context)?;
    errors::stack_here(&place, context).map(JsValue::from)
}

/// `callText()`: the text of the call that the program makes now, and the column where it begins, from 0.
fn call_text(_: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let frames = errors::frames_here(context)?;
    let found = frames.first().and_then(|frame| {
        let program = Programs::of(context).get(&frame.file)?;
        let callee = program.index(frame.line, frame.column)?;
        let (start, end) = call_around(program.source(), callee)?;
        let (_, column) = program.position(start);
        Some((program.source()[start..end].to_owned(), column - 1))
    });
    let Some((text, column)) = found else {
        return Ok(JsValue::undefined());
    };
    let object = natives::object(context);
    natives::property(&object, "text", JsString::from(text), true, context)?;
    natives::property(&object, "column", column, true, context)?;
    Ok(object.into())
}

/// Where the call begins and ends whose function is named at `callee`, or ends in that name.
fn call_around(source: &str, callee: usize) -> Option<(usize, usize)> {
    let is_name = |character: char| words::is_word_part(character) || character == '.';
    let before = source[..callee].trim_end_matches(is_name).len();
    let mut depth = 0_usize;
    for (index, piece) in words::pieces(&source[callee..]) {
        match piece {
            Piece::Mark('(' | '[' | '{') => depth += 1,
            Piece::Mark(')' | ']' | '}') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some((before, callee + index + 1));
                }
            }
            Piece::Mark('.' | '?') | Piece::Word(_) => {}
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_goes_from_its_name_to_its_parenthesis() {
        let source = "a; t.ok(f(1) === ')', [2]); b()";
        let text = |callee| call_around(source, callee).map(|(start, end)| &source[start..end]);
        assert_eq!(text(5), Some("t.ok(f(1) === ')', [2])"));
        assert_eq!(text(8), Some("f(1)"));
        assert_eq!(text(0), None);
    }
}
