//! Requests for values, and those that go on where the last one ended.

use std::path::Path;

use boa_engine::{
    Context, JsError, JsResult, JsValue, Script, Source, builtins::promise::PromiseState,
    object::builtins::JsPromise,
};

use super::{
    event_loop::EventLoop,
    events, exception,
    exception::Uncaught,
    given,
    inspect::{Inspector, Options},
    modules::Modules,
    nesting,
    program::{Form, Program, SNIPPET},
    programs::Programs,
    snippet::{self, Rewritten, Snippet},
    syntax,
};

/// What a snippet is worth, as soon as it has run.
enum Value {
    Now(JsValue),
    /// That of a promise. The exit code is another if it is never settled.
    Later(JsPromise),
    /// Modules have none. The promise is settled when they have run.
    Never(Option<JsPromise>),
}

/// How a snippet ended.
pub(super) struct Ended {
    /// The value as `util.inspect` shows it, if there is one.
    pub(super) value: Option<String>,
    /// Whether it waits for what never comes.
    pub(super) is_unsettled: bool,
}

/// Runs a snippet, the `number`th of its session from 0, and what it leaves behind.
pub(super) fn run(
    source: &str,
    number: u32,
    keep: bool,
    context: &mut Context,
) -> Result<Ended, Uncaught> {
    let event_loop = EventLoop::of(context);
    let main = Programs::of(context).main();
    // The sources of all snippets stay known, for the errors in functions that they left.
    let path = match number {
        0 => main,
        number => format!("{main}{SNIPPET}{number}"),
    };
    let value = match begin(source, &path, keep, context) {
        Ok(value) => value,
        Err(error) => {
            events::caught(error.into(), context)?;
            Value::Never(None)
        }
    };
    if let Value::Later(promise) | Value::Never(Some(promise)) = &value {
        event_loop.watch(promise, context)?;
        event_loop.finish_module(context)?;
    }
    event_loop.run(context)?;
    let (value, is_unsettled) = match value {
        Value::Now(value) => (value, false),
        Value::Later(promise) => match promise.state() {
            PromiseState::Fulfilled(value) => (value, false),
            PromiseState::Rejected(_) => (JsValue::undefined(), false),
            PromiseState::Pending => (JsValue::undefined(), true),
        },
        Value::Never(promise) => {
            let state = promise.map(|promise| promise.state());
            let is_pending = matches!(state, Some(PromiseState::Pending));
            (JsValue::undefined(), is_pending)
        }
    };
    Ok(Ended {
        value: show(&value, context)?,
        is_unsettled,
    })
}

fn show(value: &JsValue, context: &mut Context) -> JsResult<Option<String>> {
    if value.is_undefined() {
        return Ok(None);
    }
    Inspector::new(Options::default(), context)
        .inspect(value)
        .map(Some)
}

fn begin(source: &str, path: &str, keep: bool, context: &mut Context) -> JsResult<Value> {
    if nesting::is_too_deep(source) {
        return Err(exception::too_deep());
    }
    let program = Program::new(source).at(path, Form::Script);
    let Some(snippet) = snippet::read(&program, keep) else {
        let program = Programs::of(context).add(program);
        return Err(match syntax::find(&program) {
            Some(found) => exception::syntax_error(&found, &program, context),
            None => exception::too_deep(),
        });
    };
    match snippet {
        Snippet::Script(rewritten) => evaluate(rewritten, program, context).map(Value::Now),
        Snippet::Async(rewritten) => {
            let value = evaluate(rewritten, program, context)?;
            let promise = value.as_object().map(JsPromise::from_object).transpose()?;
            Ok(promise.map_or(Value::Never(None), Value::Later))
        }
        Snippet::Module => Modules::of(context)
            .run_source(path, source, context)
            .map(Value::Never),
    }
}

fn evaluate(
    rewritten: Rewritten,
    program: Program,
    context: &mut Context,
) -> Result<JsValue, JsError> {
    let (text, between) = given::instrument(&rewritten.text);
    let program = program.with_added_lines(both(&rewritten.added, &between));
    let program = Programs::of(context).add(program);
    let reader = Source::from_bytes(&text).with_path(Path::new(program.path()));
    Script::parse(reader, None, context)?.evaluate(context)
}

/// The lines that were added to a text that had some already. The later ones are told by their lines in the end.
fn both(earlier: &[u32], later: &[u32]) -> Vec<u32> {
    let moved = earlier.iter().map(|line| {
        let mut at = *line;
        for added in later {
            if *added <= at {
                at += 1;
            }
        }
        at
    });
    let mut all: Vec<u32> = moved.chain(later.iter().copied()).collect();
    all.sort_unstable();
    all
}

#[cfg(test)]
mod tests {
    use super::both;

    #[test]
    fn lines_are_added_twice() {
        assert_eq!(both(&[1, 4], &[]), [1, 4]);
        assert_eq!(both(&[1, 4], &[3]), [1, 3, 5]);
        assert_eq!(both(&[1, 4], &[5, 6]), [1, 4, 5, 6]);
        assert_eq!(both(&[2], &[2, 3]), [2, 3, 4]);
    }
}
