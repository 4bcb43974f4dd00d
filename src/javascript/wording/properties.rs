//! Properties that cannot be read or written.

use super::{super::words::is_word_part, end_of_word, expression, nothing, site::Site};

/// Calls of methods that are looked at.
const MAX_METHODS: usize = 16;

impl<'a> Site<'a> {
    /// A property of null or undefined.
    pub(super) fn nothing(&self) -> Option<String> {
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

    pub(super) fn read(&self, owner: &str, name: &str) -> String {
        let is = nothing::name(owner, self.index, self.program);
        format!("Cannot read properties of {is} (reading '{name}')")
    }

    /// What a computed key is, if the source says so.
    pub(super) fn key(&self, key: &'a str) -> Option<&'a str> {
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
    pub(super) fn assigned(&self) -> Option<String> {
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
    pub(super) fn first_of_statement(&self) -> Option<String> {
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
    pub(super) fn first_method(&self) -> Option<(usize, &'a str)> {
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

    /// `"key" in value`, with a value that is no object.
    pub(super) fn not_in(&self, message: &str) -> Option<String> {
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

    pub(super) fn not_writable(&self, message: &str) -> Option<String> {
        let key = message.strip_prefix("cannot set non-writable property: ")?;
        let target = expression::after(self.after);
        let owner = target.rfind(['.', '[']).map(|end| &target[..end]);
        Some(if owner.is_some_and(|owner| self.is_proxy(owner)) {
            falsish("set", key)
        } else if self.after.starts_with("push") || self.after.starts_with("unshift") {
            format!("Cannot add property {key}, object is not extensible")
        } else if self.has_getter(key) && !(self.freezes() && self.is_in_literal(key)) {
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
    pub(super) fn is_proxy(&self, owner: &str) -> bool {
        let source = self.program.source();
        if !source.contains("new Proxy(") {
            return false;
        }
        let freezes = ["freeze(", "seal(", "preventExtensions(", "writable: false"];
        source.contains(&format!("{owner} = new Proxy("))
            || !freezes.iter().any(|it| source.contains(it))
    }

    /// The class that has a private method of that name.
    pub(super) fn class_of_method(&self, name: &str) -> Option<&'a str> {
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

    pub(super) fn has_getter(&self, key: &str) -> bool {
        self.program.source().contains(&format!("get {key}("))
    }

    /// Whether the source makes properties that cannot be written.
    fn freezes(&self) -> bool {
        let source = self.program.source();
        source.contains("Object.freeze(") || source.contains("writable")
    }

    /// The class that has a getter, by its text.
    pub(super) fn class_around_getter(&self, key: &str) -> &'a str {
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
    pub(super) fn is_in_literal(&self, key: &str) -> bool {
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
pub(super) fn falsish(trap: &str, key: &str) -> String {
    format!("'{trap}' on proxy: trap returned falsish for property '{key}'")
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
