//! Errors, with their stack.

use boa_engine::{
    JsObject, JsResult, JsValue, builtins::error::Error, js_string, property::PropertyKey,
};

use super::{super::errors, Inspector, identity};

/// Where the frames of a stack begin.
const FRAMES: &str = "\n    at";

/// Frames in a row that an error must share with its cause for the cause's to be left out.
const MIN_SHARED_FRAMES: usize = 3;

impl Inspector<'_> {
    /// Shows an error as its stack, and takes the keys away which that says already.
    pub(super) fn error_base(
        &mut self,
        error: &JsObject,
        constructor: Option<&str>,
        tag: &str,
        keys: &mut Vec<PropertyKey>,
    ) -> JsResult<String> {
        let name = self
            .text(error, "name")?
            .unwrap_or_else(|| "Error".to_owned());
        let stack = self.stack(error)?;
        for key in ["name", "message", "stack"] {
            let property: PropertyKey = js_string!(key).into();
            if keys.contains(&property)
                && self.text(error, key)?.is_some_and(|it| stack.contains(&it))
            {
                keys.retain(|it| *it != property);
            }
        }
        let cause: PropertyKey = js_string!("cause").into();
        if !keys.contains(&cause) && error.has_property(cause.clone(), self.context)? {
            keys.push(cause);
        }
        let errors: PropertyKey = js_string!("errors").into();
        if !keys.contains(&errors)
            && error
                .get(errors.clone(), self.context)?
                .as_object()
                .is_some_and(|it| it.is_array())
        {
            keys.push(errors);
        }

        let stack = improve(stack, constructor, &name, tag);
        let message = self.text(error, "message")?.filter(|it| !it.is_empty());
        let after_message = message
            .and_then(|message| stack.find(&message).map(|index| index + message.len()))
            .unwrap_or(0);
        let mut shown = match stack[after_message..].find(FRAMES) {
            None => format!("[{stack}]"),
            Some(index) => {
                let (header, frames) = stack.split_at(after_message + index);
                let frames = self.frames(error, &frames[1..])?;
                format!("{header}\n{frames}")
            }
        };
        if self.indentation > 0 {
            shown = shown.replace('\n', &format!("\n{}", " ".repeat(self.indentation)));
        }
        Ok(shown)
    }

    /// A property as a string, `None` if it is undefined or null.
    fn text(&mut self, object: &JsObject, key: &str) -> JsResult<Option<String>> {
        let value = object.get(js_string!(key), self.context)?;
        if value.is_null_or_undefined() {
            return Ok(None);
        }
        let text = match value.as_symbol() {
            Some(symbol) => symbol.descriptive_string(),
            None => value.to_string(self.context)?,
        };
        Ok(Some(text.to_std_string_lossy()))
    }

    fn stack(&mut self, error: &JsObject) -> JsResult<String> {
        match self.text(error, "stack")?.filter(|it| !it.is_empty()) {
            Some(stack) => Ok(stack),
            None => Ok(errors::header(error, self.context)?.to_std_string_lossy()),
        }
    }

    /// The frames of a stack, without those that its cause shows again.
    fn frames(&mut self, error: &JsObject, frames: &str) -> JsResult<String> {
        let mut lines: Vec<String> = frames.split('\n').map(str::to_owned).collect();
        let cause = error
            .get(js_string!("cause"), self.context)
            .ok()
            .and_then(|cause: JsValue| cause.as_object())
            .filter(|cause| cause.is::<Error>());
        if let Some(cause) = cause {
            let stack = self.stack(&cause)?;
            if let Some(index) = stack.find(FRAMES) {
                let others: Vec<&str> = stack[index + 1..].split('\n').collect();
                if let Some((offset, length)) = shared_frames(&lines, &others) {
                    let skipped = length - 2;
                    let note = format!("    ... {skipped} lines matching cause stack trace ...");
                    lines.splice(offset + 1..offset + 1 + skipped, [note]);
                }
            }
        }
        Ok(lines.join("\n"))
    }
}

/// Where the first long run of lines begins that both have, and how long it is.
fn shared_frames(lines: &[String], others: &[&str]) -> Option<(usize, usize)> {
    for start in 0..lines.len().saturating_sub(MIN_SHARED_FRAMES) {
        let Some(position) = others.iter().position(|other| **other == lines[start]) else {
            continue;
        };
        let length = lines[start..]
            .iter()
            .zip(&others[position..])
            .take_while(|(line, other)| line.as_str() == **other)
            .count();
        if length > MIN_SHARED_FRAMES {
            return Some((start, length));
        }
    }
    None
}

/// Puts the class of an error into its stack, which knows only its name.
fn improve(stack: String, constructor: Option<&str>, name: &str, tag: &str) -> String {
    let names_itself = name.ends_with("Error")
        && stack
            .strip_prefix(name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '\n']));
    if constructor.is_some() && !names_itself {
        return stack;
    }
    let mut length = name.len();
    let mut fallback = "Error".to_owned();
    if constructor.is_none() {
        let header = stack.split([':', '\n']).next().unwrap_or_default();
        let is_name = header.starts_with(|first: char| first.is_ascii_uppercase());
        length = if is_name { header.len() } else { 0 };
        if is_name {
            fallback = header.to_owned();
        }
    }
    let prefix = identity::prefix(constructor, tag, &fallback, None);
    let prefix = prefix.trim_end();
    if name == prefix {
        return stack;
    }
    let rest = stack.get(length..).unwrap_or_default();
    if !prefix.contains(name) {
        format!("{prefix} [{name}]{rest}")
    } else if length == 0 {
        format!("{prefix}: {stack}")
    } else {
        format!("{prefix}{rest}")
    }
}
