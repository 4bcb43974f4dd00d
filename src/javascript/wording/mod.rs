//! V8's words for mistakes, in place of Boa's.
//!
//! Boa says `not a callable function` where V8 says `user.nmae is not a function`. What V8 adds is in the source, at the
//! place of the error. Boa offers no way to say it when the error is made, so it is said when the error is first looked at:
//! where it is caught (`catches`), and where it is reported.
//!
//! - `fixed`: messages that need no source.
//! - `expression`: expressions in the source.
//! - `nothing`: whether it was null or undefined.
//! - `place`: where in a statement an error is.

mod expression;
mod fixed;
mod nothing;
mod place;

use boa_engine::{
    Context, JsObject, JsString, JsValue, builtins::error::Error, js_string, property::PropertyKey,
};

use crate::outcome::Frame;

pub(super) use place::place;

use super::{
    errors, functions, natives, own,
    program::Program,
    programs::Programs,
    words::{self, Piece, is_word_part},
};

/// What Boa says of a property of nothing, of spreading nothing, and of arguments of its own functions that are nothing.
const NOTHING: &str = "cannot convert 'null' or 'undefined' to object";

/// Calls of methods that are looked at.
const MAX_METHODS: usize = 16;

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
        return parameter(message, frame, caller, program).or_else(|| without_place(message));
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

/// What is wrong with an argument that a parameter takes apart.
fn parameter(
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

/// The place of an error in the source.
struct Site<'a> {
    program: &'a Program,
    /// The byte of the source.
    index: usize,
    before: &'a str,
    after: &'a str,
}

impl<'a> Site<'a> {
    fn new(frame: &Frame, program: &'a Program) -> Option<Self> {
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

    fn improve(&self, message: &str) -> Option<String> {
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
                    return Some(falsish("deleteProperty", key));
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
                let reason = super::regexp::reason(message.rsplit(": ").next()?, &pattern);
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
    fn callee(&self) -> Option<&'a str> {
        let source = self.program.source();
        let name = end_of_word(self.after.trim_start_matches('#'));
        let rest = &self.after[name..];
        let end = self.index + self.after.len() - rest.len();
        let callee = expression::before(&source[..end]);
        let is_call = rest.trim_start().starts_with(['(', '`', '#']) || rest.starts_with("?.");
        (is_call && !callee.is_empty()).then_some(callee)
    }

    /// What a template literal is tagged with, of which Boa tells no place: the first in the code from here on.
    fn tag(&self) -> Option<&'a str> {
        let text = self.statement();
        text.match_indices('`').find_map(|(at, _)| {
            let tag = expression::before(&text[..at]);
            (text[..at].ends_with(is_word_part) && !tag.is_empty()).then_some(tag)
        })
    }

    /// The first argument of the call here, as it is written.
    fn argument(&self) -> Option<&'a str> {
        let open = self.after.find('(')?;
        let arguments = &self.after[open..];
        let arguments = &arguments[1..expression::closing(arguments)? - 1];
        let end = arguments.find(',').unwrap_or(arguments.len());
        Some(arguments[..end].trim())
    }

    /// A property of null or undefined.
    fn nothing(&self) -> Option<String> {
        let name = &self.after[..end_of_word(self.after)];
        if self.before.ends_with('.') && !name.is_empty() {
            let rest = self.after[name.len()..].trim_start();
            let owner = self.before.trim_end_matches('.').trim_end_matches('?');
            let owner = expression::before(owner);
            // A function of the engine's says the same of its arguments: `Object.keys(null)`.
            if rest.starts_with('(') && owner.starts_with(char::is_uppercase) {
                return None;
            }
            return Some(self.read(owner, name));
        }
        if self.before.ends_with('[') {
            let owner = expression::before(&self.before[..self.before.len() - 1]);
            let length = expression::closing(&self.program.source()[self.index - 1..])?;
            let key = &self.after[..length - 2];
            let is = nothing::name(owner, self.index, self.program);
            return Some(match self.key(key) {
                Some(key) => format!("Cannot read properties of {is} (reading '{key}')"),
                None => format!("Cannot read properties of {is}"),
            });
        }
        if self.after.starts_with("delete ") {
            return None;
        }
        self.assigned().or_else(|| self.first_of_statement())
    }

    fn read(&self, owner: &str, name: &str) -> String {
        let is = nothing::name(owner, self.index, self.program);
        format!("Cannot read properties of {is} (reading '{name}')")
    }

    /// What a computed key is, if the source says so.
    fn key(&self, key: &'a str) -> Option<&'a str> {
        if let Some(literal) = expression::literal(key) {
            return Some(literal);
        }
        let source = self.program.source();
        ["const ", "let "].iter().find_map(|word| {
            let declaration = format!("{word}{key} = ");
            let at = source.find(&declaration)? + declaration.len();
            let value = &source[at..];
            let end = value.find([';', ',', '\n']).unwrap_or(value.len());
            // A counter in a loop has another value by now.
            let changes = source[..at]
                .trim_end()
                .rfind("for (")
                .is_some_and(|it| at - it < 30);
            expression::literal(&value[..end]).filter(|_| !changes)
        })
    }

    /// The property that is assigned here: Boa tells where the whole assignment begins.
    fn assigned(&self) -> Option<String> {
        let target = expression::after(self.after);
        let rest = self.after[target.len()..].trim_start();
        let is_update = rest.starts_with("++")
            || rest.starts_with("--")
            || rest.find('=').is_some_and(|at| {
                (1..=3).contains(&at) && rest[..at].bytes().all(|it| b"+-*/%&|^?<>".contains(&it))
            });
        let is_set = rest.starts_with('=') && !rest.starts_with("==") && !rest.starts_with("=>");
        if !is_set && !is_update {
            return None;
        }
        let (owner, key) = if let Some(open) = target.rfind('[').filter(|_| target.ends_with(']')) {
            (
                &target[..open],
                self.key(&target[open + 1..target.len() - 1]),
            )
        } else {
            let dot = target.rfind('.')?;
            (&target[..dot], Some(&target[dot + 1..]))
        };
        let is = nothing::name(owner, self.index, self.program);
        let (verb, doing) = if is_set {
            ("set", "setting")
        } else {
            ("read", "reading")
        };
        Some(match key {
            Some(key) => format!("Cannot {verb} properties of {is} ({doing} '{key}')"),
            None => format!("Cannot {verb} properties of {is}"),
        })
    }

    /// A call of a method, or a loop or a spread, of which Boa tells no place: the first in the code from here on.
    fn first_of_statement(&self) -> Option<String> {
        let text = self.statement();
        let method = self.first_method();
        let spread = text
            .find("...")
            .filter(|at| method.is_none_or(|(method, _)| *at < method));
        if let Some(at) = spread {
            let spread = text[at + 3..].trim_start();
            let end = spread.find([',', ']', ')', '}']).unwrap_or(spread.len());
            let shown = expression::shown(&spread[..end]);
            return Some(format!("{shown} is not iterable"));
        }
        if let Some((at, name)) = method {
            let owner = expression::before(text[..at - 1].trim_end_matches('?'));
            return Some(self.read(owner, name));
        }
        let of = text.find(" of ")?;
        let rest = text[of + 4..].trim_start();
        let end = rest.find(')').unwrap_or(rest.len());
        Some(format!(
            "{} is not iterable",
            expression::shown(&rest[..end])
        ))
    }

    /// The first call of a method of something that may be nothing, in the code from here on: where its name begins, and the name.
    fn first_method(&self) -> Option<(usize, &'a str)> {
        let text = self.statement();
        let methods = text.match_indices('.').filter_map(|(dot, _)| {
            let rest = &text[dot + 1..];
            let name = &rest[..end_of_word(rest)];
            let owner = expression::before(text[..dot].trim_end_matches('?'));
            let is_call = rest[name.len()..].starts_with('(');
            let may_be = is_call && !name.is_empty() && !owner.is_empty() && !is_known(owner);
            may_be.then_some((owner, dot + 1, name))
        });
        let methods: Vec<_> = methods.take(MAX_METHODS).collect();
        let likely = methods
            .iter()
            .find(|(owner, at, _)| !nothing::is_something(owner, self.index + at, self.program));
        likely.or(methods.first()).map(|(_, at, name)| (*at, *name))
    }

    /// The code from here on, as far as an error without a place may be: what stands before in the same bytecode has one.
    fn statement(&self) -> &'a str {
        let end = self.after.char_indices().nth(1000);
        &self.after[..end.map_or(self.after.len(), |(index, _)| index)]
    }

    fn destructured(&self, is: &str) -> Option<String> {
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

    fn not_iterable(&self, message: &str) -> Option<String> {
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

    /// `"key" in value`, with a value that is no object.
    fn not_in(&self, message: &str) -> Option<String> {
        let text = self.statement();
        let at = text.find(" in ")?;
        let key = expression::before(&text[..at]);
        let key = expression::literal(key).or_else(|| self.key(key))?;
        let value = text[at + 4..].trim_start();
        let value = &value[..value
            .find([')', ';', ',', ' ', '\n'])
            .unwrap_or(value.len())];
        let kind = message.split('`').nth(1)?;
        let value = match kind {
            "undefined" | "null" => kind,
            _ => expression::literal(value).or_else(|| self.key(value))?,
        };
        Some(format!(
            "Cannot use 'in' operator to search for '{key}' in {value}"
        ))
    }

    /// A variable that is read before its declaration: Boa takes it for one that is not there.
    fn not_initialized(&self, message: &str) -> Option<String> {
        let name = message.strip_suffix(" is not defined")?;
        self.is_declared_later(name)
            .then(|| format!("Cannot access '{name}' before initialization"))
    }

    /// The first variable from here on that is declared only after it is read.
    fn first_uninitialized(&self) -> Option<&'a str> {
        let mut is_property = false;
        for (_, piece) in words::pieces(self.statement()) {
            if let Piece::Word(word) = piece
                && !is_property
                && self.is_declared_later(word)
            {
                return Some(word);
            }
            is_property = piece == Piece::Mark('.');
        }
        None
    }

    /// Whether a declaration of a name follows in a block that is still open here.
    fn is_declared_later(&self, name: &str) -> bool {
        let source = self.program.source();
        let (mut depth, mut outermost) = (0_i32, 0_i32);
        let mut declares = false;
        for (_, piece) in words::pieces(&source[self.index..]) {
            match piece {
                Piece::Mark('{') => depth += 1,
                Piece::Mark('}') => {
                    depth -= 1;
                    outermost = outermost.min(depth);
                }
                Piece::Word(word) if declares && word == name && depth == outermost => {
                    return true;
                }
                _ => {}
            }
            declares = matches!(piece, Piece::Word("let" | "const" | "class"));
        }
        false
    }

    fn not_writable(&self, message: &str) -> Option<String> {
        let key = message.strip_prefix("cannot set non-writable property: ")?;
        let target = expression::after(self.after);
        let owner = target.rfind(['.', '[']).map(|end| &target[..end]);
        Some(if owner.is_some_and(|owner| self.is_proxy(owner)) {
            falsish("set", key)
        } else if self.after.starts_with("push") || self.after.starts_with("unshift") {
            format!("Cannot add property {key}, object is not extensible")
        } else if self.has_getter(key) && !self.is_in_literal(key) {
            let class = self.class_around_getter(key);
            format!("Cannot set property {key} of #<{class}> which has only a getter")
        } else if self.is_in_literal(key) {
            let shown = if key.bytes().all(|it| it.is_ascii_digit()) {
                "[object Array]"
            } else {
                "#<Object>"
            };
            format!("Cannot assign to read only property '{key}' of object '{shown}'")
        } else {
            format!("Cannot add property {key}, object is not extensible")
        })
    }

    /// Whether a variable is a proxy, as the source has it: it is made one, or comes from a function where proxies alone refuse.
    fn is_proxy(&self, owner: &str) -> bool {
        let source = self.program.source();
        if !source.contains("new Proxy(") {
            return false;
        }
        let freezes = ["freeze(", "seal(", "preventExtensions(", "writable: false"];
        source.contains(&format!("{owner} = new Proxy("))
            || !freezes.iter().any(|it| source.contains(it))
    }

    /// The class that has a private method of that name.
    fn class_of_method(&self, name: &str) -> Option<&'a str> {
        let source = self.program.source();
        let method = format!("#{name}(");
        let (at, _) = source.match_indices(&method).find(|(at, _)| {
            let parameters = &source[at + method.len() - 1..];
            let body = expression::closing(parameters).map(|end| parameters[end..].trim_start());
            !source[..*at].ends_with('.') && body.is_some_and(|body| body.starts_with('{'))
        })?;
        let class = &source[source[..at].rfind("class ")? + "class ".len()..];
        Some(&class[..end_of_word(class)])
    }

    fn has_getter(&self, key: &str) -> bool {
        self.program.source().contains(&format!("get {key}("))
    }

    /// The class that has a getter, by its text.
    fn class_around_getter(&self, key: &str) -> &'a str {
        let source = self.program.source();
        let getter = source.find(&format!("get {key}(")).unwrap_or(0);
        let Some(at) = source[..getter].rfind("class ") else {
            return "Object";
        };
        let is_closed = source[at..]
            .find('{')
            .and_then(|open| Some(at + open + expression::closing(&source[at + open..])?))
            .is_some_and(|end| end < getter);
        let name = &source[at + "class ".len()..];
        if is_closed {
            "Object"
        } else {
            &name[..end_of_word(name)]
        }
    }

    /// Whether the source gives some object such a property.
    fn is_in_literal(&self, key: &str) -> bool {
        let source = self.program.source();
        key.bytes().all(|it| it.is_ascii_digit())
            || source.match_indices(key).any(|(at, _)| {
                let rest = source[at + key.len()..].trim_start_matches(['\'', '"']);
                let before = source[..at].trim_end().chars().next_back();
                let is_whole =
                    !source[..at].ends_with(is_word_part) && !rest.starts_with(is_word_part);
                is_whole
                    && (rest.trim_start().starts_with(':')
                        || before == Some('{')
                        || (before == Some(',') && rest.trim_start().starts_with([',', '}'])))
            })
    }
}

/// What V8 says of a proxy's trap that refuses.
fn falsish(trap: &str, key: &str) -> String {
    format!("'{trap}' on proxy: trap returned falsish for property '{key}'")
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

/// Whether an expression is one of the objects that are always there.
fn is_known(owner: &str) -> bool {
    const KNOWN: [&str; 18] = [
        "Array", "BigInt", "Boolean", "Date", "Error", "JSON", "Map", "Math", "Number", "Object",
        "Promise", "Proxy", "Reflect", "RegExp", "String", "Symbol", "console", "process",
    ];
    let end = end_of_word(owner);
    KNOWN.contains(&&owner[..end]) || owner.starts_with(['"', '\'', '`', '['])
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
