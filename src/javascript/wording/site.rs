//! The place of an error in the source, and what V8 says of it.

use super::{
    super::{program::Program, regexp, words::is_word_part},
    Frame, NOTHING, end_of_word, expression, properties,
};

/// The place of an error in the source.
pub(super) struct Site<'a> {
    pub(super) program: &'a Program,
    /// The byte of the source.
    pub(super) index: usize,
    pub(super) before: &'a str,
    pub(super) after: &'a str,
}

impl<'a> Site<'a> {
    pub(super) fn new(frame: &Frame, program: &'a Program) -> Option<Self> {
        program.split(frame.line, frame.column)?;
        let after = program.rest_at(frame.line, frame.column);
        let index = program.source().len() - after.len();
        Some(Self {
            program,
            index,
            before: &program.source()[..index],
            after,
        })
    }

    pub(super) fn improve(&self, message: &str) -> Option<String> {
        match message {
            "not a callable function" => {
                let callee = self.callee().or_else(|| self.tag())?;
                Some(format!("{} is not a function", expression::shown(callee)))
            }
            "not a constructor" => {
                let rest = self.after.strip_prefix("new ")?.trim_start();
                let callee = expression::after(rest);
                Some(format!(
                    "{} is not a constructor",
                    expression::shown(callee)
                ))
            }
            "class constructor cannot be invoked without 'new'" => {
                let callee = self.callee()?;
                Some(format!(
                    "Class constructor {} cannot be invoked without 'new'",
                    expression::shown(callee)
                ))
            }
            NOTHING => self.nothing(),
            "Cannot destructure 'undefined' value" => self.destructured("undefined"),
            "Cannot destructure 'null' value" => self.destructured("null"),
            "Private element does not exist on object" => {
                let name = &self.after[self.after.find('#')? + 1..];
                let (name, rest) = name.split_at(end_of_word(name));
                let rest = rest.trim_start();
                let is_set = rest.starts_with('=') && !rest.starts_with("==");
                if let Some(class) = self.class_of_method(name) {
                    return Some(format!("Receiver must be an instance of class {class}"));
                }
                Some(if is_set {
                    format!(
                        "Cannot write private member #{name} to an object whose class did not declare it"
                    )
                } else {
                    format!(
                        "Cannot read private member #{name} from an object whose class did not declare it"
                    )
                })
            }
            "String.prototype.repeat: count must be non-negative"
            | "String.prototype.repeat: count must be less than infinity" => {
                let count = self.argument()?;
                Some(format!("Invalid count value: {count}"))
            }
            "Promise executor is not callable" => {
                let given = self.argument().unwrap_or("undefined");
                let given = if given.is_empty() { "undefined" } else { given };
                Some(format!("Promise resolver {given} is not a function"))
            }
            "access of uninitialized binding" => {
                let name = self.first_uninitialized()?;
                Some(format!("Cannot access '{name}' before initialization"))
            }
            "Cannot delete property" => {
                let target = expression::after(self.after.strip_prefix("delete ")?);
                let (owner, key) = target.rsplit_once('.')?;
                if self.is_proxy(owner) {
                    return Some(properties::falsish("deleteProperty", key));
                }
                Some(format!("Cannot delete property '{key}' of #<Object>"))
            }
            "cannot get key and value from primitive item of `iterable`" => {
                let first = self.argument()?.strip_prefix('[')?;
                let first = first.split(',').next()?.trim_end_matches(']').trim();
                let first = expression::literal(first)?;
                Some(format!("Iterator value {first} is not an entry object"))
            }
            "Index must be between 0 and  2^53 - 1" => {
                let length = self.argument()?;
                Some(if self.after.starts_with("new ArrayBuffer") {
                    "Invalid array buffer length".to_owned()
                } else {
                    format!("Invalid typed array length: {length}")
                })
            }
            message if message.starts_with("right-hand side of 'in'") => self.not_in(message),
            message if message.starts_with("failed to create matcher: ") => {
                let pattern = self.argument()?;
                let pattern = pattern
                    .strip_prefix(['"', '\''])?
                    .strip_suffix(['"', '\''])?
                    .replace("\\\\", "\\");
                let reason = regexp::reason(message.rsplit(": ").next()?, &pattern);
                Some(format!("Invalid regular expression: /{pattern}/: {reason}"))
            }
            message if message.starts_with("invalid regular expression flag ") => {
                let arguments = &self.after[self.after.find(',')? + 1..];
                let flags = arguments[..arguments.find(')')?].trim();
                let flags = flags.trim_matches(['"', '\'']);
                Some(format!(
                    "Invalid flags supplied to RegExp constructor '{flags}'"
                ))
            }
            message if message.ends_with(" is not defined") => self.not_initialized(message),
            message if message.starts_with("value with type `") => self.not_iterable(message),
            message if message.starts_with("Array.prototype.") => {
                let is_callback =
                    message.ends_with("allable") || message.ends_with("callback function");
                let given = self.argument().filter(|_| is_callback)?;
                Some(match given {
                    "" => "undefined is not a function".to_owned(),
                    given if given.starts_with('{') => "#<Object> is not a function".to_owned(),
                    given => format!("{} is not a function", given.trim_matches(['"', '\''])),
                })
            }
            message => self.not_writable(message),
        }
    }

    /// What is called here.
    pub(super) fn callee(&self) -> Option<&'a str> {
        let source = self.program.source();
        let name = end_of_word(self.after.trim_start_matches('#'));
        let rest = &self.after[name..];
        let end = self.index + self.after.len() - rest.len();
        let callee = expression::before(&source[..end]);
        let is_call = rest.trim_start().starts_with(['(', '`', '#']) || rest.starts_with("?.");
        (is_call && !callee.is_empty()).then_some(callee)
    }

    /// What a template literal is tagged with, of which Boa tells no place: the first in the code from here on.
    pub(super) fn tag(&self) -> Option<&'a str> {
        let text = self.statement();
        text.match_indices('`').find_map(|(at, _)| {
            let tag = expression::before(&text[..at]);
            (text[..at].ends_with(is_word_part) && !tag.is_empty()).then_some(tag)
        })
    }

    /// The first argument of the call here, as it is written.
    pub(super) fn argument(&self) -> Option<&'a str> {
        let open = self.after.find('(')?;
        let arguments = &self.after[open..];
        let arguments = &arguments[1..expression::closing(arguments)? - 1];
        let end = arguments.find(',').unwrap_or(arguments.len());
        Some(arguments[..end].trim())
    }

    /// The code from here on, as far as an error without a place may be: what stands before in the same bytecode has one.
    pub(super) fn statement(&self) -> &'a str {
        let end = self.after.char_indices().nth(1000);
        &self.after[..end.map_or(self.after.len(), |(index, _)| index)]
    }
}
