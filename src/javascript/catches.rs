//! A look at what a program catches, so that it reads V8's words there.
//!
//! Boa makes its errors in its own words and lets nobody look at them on their way to a `catch`. So each `catch` of a source
//! begins with a call of a function of ours, which rewords the error: `catch (e) {` is given to the engine as
//!
//! ```text
//! catch (e) {
//! ǃcaught(e,11);
//!            …
//! ```
//!
//! The lines that are added are known to the [`Program`](super::program::Program), and the rest of the author's line keeps
//! its column, so that all places are his. Functions say what he wrote when they are asked for their source. Promises have
//! no `catch` in the source: for them, `then` hands on a function that rewords first.

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsValue, NativeFunction, Script, Source, js_string,
    object::FunctionObjectBuilder,
};

use super::{
    natives, own, wording,
    words::{self, Piece},
};

/// The function that is called. The guest's sources have no such name, unless they mean it.
const NAME: &str = "ǃcaught";

/// What an error is called for a moment that is taken apart where it is caught.
const ERROR: &str = "ǃerror";

/// Boa's own `Promise.prototype.then`.
struct Then(JsObject);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    // A constant of the global scope, which is no property of the global object.
    let function = natives::function(NAME, 1, caught, context);
    natives::global(NAME, function, false, context)?;
    let hide = format!("const {NAME} = globalThis.{NAME}; delete globalThis.{NAME}");
    Script::parse(Source::from_bytes(&hide), None, context)?.evaluate(context)?;

    let prototype = context.intrinsics().constructors().promise().prototype();
    let then_of_boa = own::property(&prototype, &js_string!("then").into())
        .and_then(|it| it.value().and_then(JsValue::as_callable))
        .expect("Boa defines Promise.prototype.then");
    context.insert_data(Then(then_of_boa));
    natives::hidden_method(&prototype, "then", 2, then, context)
}

fn caught(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = arguments.get_or_undefined(0);
    if let Some(error) = value.as_object() {
        wording::reword(&error, context);
    }
    Ok(value.clone())
}

fn then(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let then = context
        .get_data::<Then>()
        .expect("installed at the start")
        .0
        .clone();
    let Some(rejected) = arguments.get_or_undefined(1).as_callable() else {
        return then.call(this, arguments, context);
    };
    let reworded = NativeFunction::from_copy_closure_with_captures(
        |_, arguments, rejected, context| {
            caught(&JsValue::undefined(), arguments, context)?;
            rejected.call(&JsValue::undefined(), arguments, context)
        },
        rejected,
    );
    let reworded = FunctionObjectBuilder::new(context.realm(), reworded)
        .length(1)
        .build();
    let fulfilled = arguments.get_or_undefined(0).clone();
    then.call(this, &[fulfilled, reworded.into()], context)
}

/// A source with the calls, and the lines of it that stand for none of the author's; lines count from 1.
pub(super) fn instrument(source: &str) -> (String, Vec<u32>) {
    let mut given = String::with_capacity(source.len());
    let mut added = Vec::new();
    let mut copied = 0;
    for clause in clauses(source) {
        given.push_str(&source[copied..clause.open]);
        let text = &source[clause.open + 1..clause.close];
        let is_name = text.trim().chars().all(words::is_word_part);
        let error = if is_name { text.trim() } else { ERROR };
        if is_name {
            given.push_str(&source[clause.open..=clause.brace]);
        } else {
            given.push_str(&format!(
                "({ERROR}){}",
                &source[clause.close + 1..=clause.brace]
            ));
        }
        let line_start = source[..=clause.brace]
            .rfind(words::ends_line)
            .map_or(0, |at| {
                at + source[at..].chars().next().map_or(1, char::len_utf8)
            });
        let column = source[line_start..=clause.brace].chars().count();
        added.push(line_count(&given));
        given.push('\n');
        if !is_name {
            given.push_str(&format!("let {text}="));
        }
        given.push_str(&format!("{NAME}({error},{column});"));
        added.push(line_count(&given));
        given.push('\n');
        given.push_str(&" ".repeat(column));
        copied = clause.brace + 1;
    }
    given.push_str(&source[copied..]);
    (given, added)
}

/// The author's text for a part of what the engine was given, if there are calls in it.
pub(super) fn original(given: &str) -> Option<String> {
    if !given.contains(NAME) {
        return None;
    }
    let mut text = String::with_capacity(given.len());
    let mut rest = given;
    let call = format!("{NAME}(");
    while let Some(at) = rest.find(&call) {
        let (before, after) = rest.split_at(at);
        let Some(end) = after.find(");\n") else { break };
        let column = after[call.len()..end]
            .rsplit_once(',')
            .and_then(|(_, column)| column.parse::<usize>().ok());
        let Some(column) = column else { break };
        let replaced = format!("({ERROR})");
        match before.rfind(&replaced) {
            Some(parameter) => {
                let head = &before[parameter + replaced.len()..];
                let (head, pattern) = head.split_once("\nlet ").unwrap_or((head, ""));
                let pattern = pattern.strip_suffix('=').unwrap_or(pattern);
                text += &format!("{}({pattern}){head}", &before[..parameter]);
            }
            None => text += before.strip_suffix('\n').unwrap_or(before),
        }
        rest = after.get(end + 3 + column..).unwrap_or_default();
    }
    Some(text + rest)
}

/// The number of the line that a text ends in.
fn line_count(text: &str) -> u32 {
    let ends = text
        .match_indices(words::ends_line)
        .filter(|(at, _)| !text[*at..].starts_with("\r\n"));
    u32::try_from(ends.count() + 1).unwrap_or(u32::MAX)
}

/// A `catch` with a parameter, by the bytes of its parentheses and of the brace that opens its block.
struct Clause {
    open: usize,
    close: usize,
    brace: usize,
}

fn clauses(source: &str) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let mut pieces = words::pieces(source).peekable();
    let mut before = None;
    while let Some((_, piece)) = pieces.next() {
        let is_clause = piece == Piece::Word("catch") && before == Some(Piece::Mark('}'));
        before = Some(piece);
        let Some((open, _)) = pieces.next_if(|(_, piece)| is_clause && *piece == Piece::Mark('('))
        else {
            continue;
        };
        let mut depth = 1;
        let mut close = None;
        for (index, piece) in pieces.by_ref() {
            match piece {
                Piece::Mark('(') => depth += 1,
                Piece::Mark(')') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                close = Some(index);
                break;
            }
        }
        let Some(close) = close else { break };
        match pieces.next() {
            Some((brace, Piece::Mark('{'))) => {
                clauses.push(Clause { open, close, brace });
                before = Some(Piece::Mark('{'));
            }
            _ => break,
        }
    }
    clauses
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catch_begins_with_a_call() {
        let (given, added) = instrument("try { a } catch (e) { b }\nc");
        assert_eq!(
            given,
            "try { a } catch (e) {\nǃcaught(e,21);\n                      b }\nc"
        );
        assert_eq!(added, [1, 2]);
    }

    #[test]
    fn the_authors_text_comes_back() {
        for source in [
            "try { a } catch (e) { b }\nc",
            "try { try {} catch ({ message, x: [y] }) {\n  b } } catch (é) {} // }",
            "try {} catch { a } `} catch (e) {`; p.catch((e) => {})",
            "const s = '} catch (e) {', r = /`'/;",
        ] {
            let (given, _) = instrument(source);
            let original = original(&given).unwrap_or(given);
            assert_eq!(original, source);
        }
    }

    #[test]
    fn what_is_no_catch_is_left() {
        for source in [
            "`} catch (e) {`",
            "p.catch((e) => {})",
            "try {} catch {}",
            "} catch (e",
        ] {
            assert_eq!(instrument(source), (source.to_owned(), Vec::new()));
        }
    }
}
