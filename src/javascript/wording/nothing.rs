//! Whether it was null or undefined that had no properties. Boa does not tell the two apart; the source mostly does.

use super::{
    super::{program::Program, words::is_word_part},
    expression,
};

/// Bytes of the longest source that is searched for calls, since each of its brackets is looked at.
const MAX_SOURCE: usize = 50_000;

/// Functions with a parameter of the same name that are looked at.
const MAX_FUNCTIONS: usize = 16;

/// Calls that give null where others would give undefined.
const NULL_CALLS: [&str; 4] = [".match(", ".exec(", "getPrototypeOf(", "matchAll("];

/// The name of what an expression is, as far as the source before an index tells.
pub(super) fn name(expression: &str, index: usize, program: &Program) -> &'static str {
    if is_null(expression.trim(), index, program) {
        "null"
    } else {
        "undefined"
    }
}

fn is_null(expression: &str, index: usize, program: &Program) -> bool {
    if expression == "null"
        || expression.ends_with("__proto__") && expression.contains("__proto__.")
    {
        return true;
    }
    let source = program.source();
    if expression.ends_with(')') {
        return NULL_CALLS.iter().any(|call| {
            expression.rfind(call).is_some_and(|at| {
                expression::closing(&expression[at + call.len() - 1..])
                    .is_some_and(|length| at + call.len() - 1 + length == expression.len())
            })
        });
    }
    let start = expression
        .rfind(|it| !is_word_part(it))
        .map_or(0, |at| at + 1);
    let Some(word) = expression.get(start..).filter(|word| !word.is_empty()) else {
        return false;
    };
    let is_property = expression[..start].ends_with('.');
    let assigned = last_assigned(word, &source[..index.min(source.len())], is_property)
        .or_else(|| last_assigned(word, source, is_property));
    match assigned {
        Some(value) => {
            value.starts_with("null")
                || NULL_CALLS.iter().any(|call| {
                    let end = value.find(['\n', ';']).unwrap_or(value.len());
                    value[..end].contains(call)
                })
        }
        None => !is_property && is_given_null(word, source),
    }
}

/// Whether the last thing that an expression was given before an index is neither null nor undefined, as the source has it.
pub(super) fn is_something(expression: &str, index: usize, program: &Program) -> bool {
    let expression = expression.trim();
    let start = expression
        .rfind(|it| !is_word_part(it))
        .map_or(0, |at| at + 1);
    let word = &expression[start..];
    if word.is_empty() || word == "this" || word == "super" {
        return !word.is_empty();
    }
    let is_property = expression[..start].ends_with('.');
    let source = program.source();
    let value = last_assigned(word, &source[..index.min(source.len())], is_property);
    value.is_some_and(|value| {
        value.starts_with(['[', '{', '"', '\'', '`', '('])
            || value.starts_with(|first: char| first.is_ascii_digit())
            || [
                "new ", "require(", "function", "class ", "async ", "Array.", "Object.",
            ]
            .iter()
            .any(|start| value.starts_with(start))
    })
}

/// What was last given to a variable, or to a property of that name, in a text.
fn last_assigned<'a>(word: &str, text: &'a str, is_property: bool) -> Option<&'a str> {
    let mut last = None;
    for (at, _) in text.match_indices(word) {
        let before = text[..at].chars().next_back();
        if before.is_some_and(is_word_part) || (before == Some('.')) != is_property && !is_property
        {
            continue;
        }
        let rest = &text[at + word.len()..];
        let rest = rest.trim_start_matches(['\'', '"']).trim_start();
        let value = match rest.strip_prefix('=') {
            Some(value) if !value.starts_with(['=', '>']) => value,
            Some(_) => continue,
            // A declaration without a value.
            None if rest.starts_with(';') && text[..at].ends_with([' ']) && !is_property => {
                "undefined"
            }
            None => match rest.strip_prefix(':').filter(|_| is_property) {
                Some(value) => value,
                None => continue,
            },
        };
        last = Some(value.trim_start());
    }
    last
}

/// Whether a parameter of that name is null in a call that the source makes of its function.
fn is_given_null(parameter: &str, source: &str) -> bool {
    if source.len() > MAX_SOURCE {
        return false;
    }
    let takes = |open: usize| -> Option<usize> {
        let length = expression::closing(&source[open..])?;
        source[open + 1..open + length - 1]
            .split(',')
            .position(|it| it.trim() == parameter)
    };
    let functions = source.match_indices('(').filter_map(|(open, _)| {
        let place = takes(open)?;
        let head = source[..open].trim_end();
        let head = head.strip_suffix("async").unwrap_or(head).trim_end();
        let head = head.strip_suffix('=').unwrap_or(head).trim_end();
        let start = head.rfind(|it| !is_word_part(it)).map_or(0, |it| it + 1);
        let name = head.get(start..).filter(|name| !name.is_empty())?;
        Some((name, place))
    });
    let mut given = functions.take(MAX_FUNCTIONS).flat_map(|(name, place)| {
        source.match_indices(name).filter_map(move |(at, _)| {
            let open = at + name.len();
            let rest = source.get(open..)?.strip_prefix('(')?;
            let length = expression::closing(&source[open..])?;
            rest[..length - 2].split(',').nth(place).map(str::trim)
        })
    });
    given.any(|argument| argument == "null")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expression: &str, expected: &str) {
        let program = Program::new(source);
        assert_eq!(name(expression, source.len(), &program), expected);
    }

    #[test]
    fn the_source_tells_null_from_undefined() {
        check("let u; u.x", "u", "undefined");
        check("let u = null; u.x", "u", "null");
        check("const m = s.match(/x/); m[0]", "m", "null");
        check("const o = { p: null }; o.p.q", "o.p", "null");
        check("const o = {}; o.p.q", "o.p", "undefined");
        check("function f(a, b) { return b.c }\nf(1, null)", "b", "null");
        check("const f = (a) => a.b; f()", "a", "undefined");
    }

    #[test]
    fn some_things_are_never_nothing() {
        let check = |source: &str, expression, expected| {
            let program = Program::new(source);
            assert_eq!(is_something(expression, source.len(), &program), expected);
        };
        check("const a = []; a.push(1)", "a", true);
        check("this.a = new Map(); this.a.get(1)", "this.a", true);
        check("const a = b.find(c); a.d()", "a", false);
        check("function f(a) { a.b() }", "a", false);
    }
}
