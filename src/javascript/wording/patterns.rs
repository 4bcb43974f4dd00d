//! Patterns that take values apart, and what is not iterable.

use super::{
    super::{functions, program::Program},
    Frame, end_of_word, expression,
    site::Site,
};

/// What is wrong with an argument that a parameter takes apart.
pub(super) fn parameter(
    message: &str,
    frame: &Frame,
    caller: Option<&Frame>,
    program: &Program,
) -> Option<String> {
    let is = match message {
        "Cannot destructure 'undefined' value" => "undefined",
        "Cannot destructure 'null' value" => "null",
        _ => return None,
    };
    let source = program.source();
    let name = functions::plain(&frame.function);
    let parameters = if name.is_empty() {
        let call = caller.map_or("", |caller| program.rest_at(caller.line, caller.column));
        &call[call.find("({").or_else(|| call.find("(["))?..]
    } else {
        let heads = [
            format!("function {name}("),
            format!("{name} = ("),
            format!("{name} = async ("),
            format!("{name} = function ("),
            format!("{name}("),
        ];
        let head = heads
            .iter()
            .find_map(|head| Some(source.find(head)? + head.len() - 1))?;
        &source[head..]
    };
    let length = expression::closing(parameters)?;
    let parameters = &parameters[..length];
    let pattern = &parameters[parameters.find(['{', '['])?..];
    if pattern.starts_with('[') {
        let kind = if is == "null" { "object null" } else { is };
        return Some(format!(
            "{kind} is not iterable (cannot read property Symbol(Symbol.iterator))"
        ));
    }
    let value = if is == "null" { "object null" } else { is };
    Some(cannot_destructure(pattern, value, is))
}

impl Site<'_> {
    pub(super) fn destructured(&self, is: &str) -> Option<String> {
        let text = self.statement();
        let mut declarations = ["const ", "let ", "var "]
            .iter()
            .flat_map(|word| text.match_indices(word).map(|(at, word)| at + word.len()))
            .collect::<Vec<_>>();
        declarations.sort_unstable();
        for at in declarations {
            let rest = text[at..].trim_start();
            if !rest.starts_with(['{', '[']) {
                continue;
            }
            let length = expression::closing(rest)?;
            let (pattern, rest) = rest.split_at(length);
            let rest = rest.trim_start();
            if rest.starts_with("of ") {
                continue;
            }
            let value = rest.strip_prefix('=')?.trim_start();
            let end = value.find([';', '\n']).unwrap_or(value.len());
            let value = value[..end].trim();
            if pattern.starts_with('[') {
                return Some(format!("{} is not iterable", expression::shown(value)));
            }
            let value = expression::shown(value);
            return Some(cannot_destructure(pattern, &value, is));
        }
        None
    }

    pub(super) fn not_iterable(&self, message: &str) -> Option<String> {
        let kind = message
            .strip_prefix("value with type `")?
            .strip_suffix("` is not iterable")?;
        if self.after.starts_with("new ") || self.after.starts_with("from") {
            let given = self
                .argument()
                .filter(|it| expression::literal(it).is_some());
            let given = given.map(|it| format!(" {it}")).unwrap_or_default();
            return Some(format!(
                "{kind}{given} is not iterable (cannot read property Symbol(Symbol.iterator))"
            ));
        }
        let text = self.statement();
        let name = end_of_word(text);
        if text[name..].starts_with('(') && text[name..].contains("...") {
            return Some(
                "Spread syntax requires ...iterable[Symbol.iterator] to be a function".to_owned(),
            );
        }
        let spread = text.find("[...").map(|at| (at, at + 4, ']'));
        let of = text.find(" of ").map(|at| (at, at + 4, ')'));
        let pattern = ["const [", "let [", "var ["]
            .iter()
            .filter_map(|word| text.find(word).map(|at| (at, at + word.len() - 1)))
            .min()
            .and_then(|(at, open)| {
                let end = open + expression::closing(&text[open..])?;
                let rest = text[end..].trim_start().strip_prefix('=')?;
                Some((at, text.len() - rest.len(), ';'))
            });
        let (_, start, last) = [spread, of, pattern].into_iter().flatten().min()?;
        let value = &text[start..];
        let end = value.find([last, '\n']).unwrap_or(value.len());
        let value = value[..end].split(',').next().unwrap_or_default();
        Some(format!("{} is not iterable", expression::shown(value)))
    }
}

/// What V8 says of a pattern for null or undefined.
fn cannot_destructure(pattern: &str, value: &str, is: &str) -> String {
    let first = pattern[1..].trim_start();
    let name = &first[..end_of_word(first)];
    if name.is_empty() {
        format!("Cannot destructure '{value}' as it is {is}.")
    } else {
        format!("Cannot destructure property '{name}' of '{value}' as it is {is}.")
    }
}
