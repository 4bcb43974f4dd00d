//! A look at what a program catches, so that it reads V8's words there.
//!
//! Boa makes its errors in its own words and lets nobody look at them on their way to a `catch`. So each `catch` of a source
//! begins with a call of a function of ours, which rewords the error: `catch (e) {` is given to the engine as
//!
//! `catch (e) { ǃcaught(e);`, as `given` puts it there. Promises have no `catch` in the source: for them, `then` hands on a
//! function that rewords first.

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsValue, NativeFunction, Script, Source, js_string,
    object::FunctionObjectBuilder,
};

use super::{
    given::Insertion,
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

/// The text that ends in a call of ours without it, as its author wrote it; any other such statement ends a line of its own.
pub(super) fn without_call(text: &str) -> String {
    let replaced = format!("({ERROR})");
    let call = format!("={NAME}({ERROR});");
    if let Some(text) = text.strip_suffix(&call)
        && let Some((before, after)) = text.rsplit_once(&replaced)
        && let Some((head, pattern)) = after.split_once("\nlet ")
    {
        return format!("{before}({pattern}){head}");
    }
    text.rsplit_once('\n')
        .map_or(text, |(text, _)| text)
        .to_owned()
}

/// The calls for a source, in their order.
pub(super) fn insertions(source: &str) -> Vec<Insertion> {
    let mut insertions = Vec::new();
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
                insertions.push(insertion(source, open, close, brace));
                before = Some(Piece::Mark('{'));
            }
            _ => break,
        }
    }
    insertions
}

/// The call for a clause, by the bytes of its parentheses and of the brace that opens its block.
fn insertion(source: &str, open: usize, close: usize, brace: usize) -> Insertion {
    let parameter = &source[open + 1..close];
    let name = parameter.trim();
    if name.chars().all(words::is_word_part) {
        return Insertion {
            after: brace,
            code: format!("{NAME}({name});"),
            replaced: None,
        };
    }
    Insertion {
        after: brace,
        code: format!("let {parameter}={NAME}({ERROR});"),
        replaced: Some((open + 1..close, ERROR)),
    }
}
