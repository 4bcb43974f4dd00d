//! V8's words for what is wrong with a text that is to be JSON, or with a value that is to become it.

use boa_engine::{JsObject, JsString, JsSymbol, JsValue, js_string, property::PropertyKey};

use crate::javascript::own;

/// What is wrong, and where.
pub(super) struct Problem {
    at: usize,
    /// The words before `JSON at position`; `None` if all that can be said is what stands there.
    what: Option<&'static str>,
}

impl Problem {
    pub(super) fn unexpected(at: usize) -> Self {
        Self { at, what: None }
    }

    pub(super) fn because(at: usize, what: &'static str) -> Self {
        let what = Some(what);
        Self { at, what }
    }
}

/// Code units that a message shows before and behind the place.
const SHOWN: usize = 10;

/// Texts that come of what was no text.
const MISTAKEN: [&str; 4] = ["undefined", "NaN", "Infinity", "[object Object]"];

pub(super) fn syntax_error(problem: &Problem, text: &JsString) -> String {
    let at = problem.at;
    if let Some(what) = problem.what {
        return format!("{what} JSON at position {at}");
    }
    let Some(unit) = text.code_unit_at(at) else {
        return "Unexpected end of JSON input".to_owned();
    };
    let kind = match u8::try_from(unit) {
        Ok(b'-' | b'0'..=b'9') => Some("number"),
        Ok(b'"') => Some("string"),
        _ => None,
    };
    if let Some(kind) = kind {
        return format!("Unexpected {kind} in JSON at position {at}");
    }
    if MISTAKEN.iter().any(|it| *text == **it) {
        return format!("\"{}\" is not valid JSON", text.to_std_string_lossy());
    }
    let is_long = text.len() > 2 * SHOWN;
    let dots_before = is_long && at >= SHOWN;
    let dots_behind = is_long && at + SHOWN < text.len();
    let start = if dots_before { at - SHOWN } else { 0 };
    let end = if dots_behind { at + SHOWN } else { text.len() };
    let dots = |shown: bool| if shown { "..." } else { "" };
    let token = JsString::from([unit].as_slice());
    let shown = text.as_str().get(start..end).map(JsString::from);
    format!(
        "Unexpected token '{}', {}\"{}\"{} is not valid JSON",
        token.to_std_string_lossy(),
        dots(dots_before),
        shown.unwrap_or_default().to_std_string_lossy(),
        dots(dots_behind),
    )
}

/// Members of a circle that its description names before it leaves some out, and behind those.
const NAMED_FIRST: usize = 3;
const NAMED_LAST: usize = 1;

/// What V8 says of a value that stands in itself: of objects, and in which of their members the next one stands.
pub(super) fn circular(circle: &[(JsObject, PropertyKey)]) -> String {
    let mut message = "Converting circular structure to JSON\n    --> starting at ".to_owned();
    let mut line = String::new();
    for (index, (object, key)) in circle.iter().enumerate() {
        let class = class(object);
        let is_named = index < NAMED_FIRST || index + NAMED_LAST >= circle.len();
        if is_named {
            message += &format!("{line}object with constructor '{class}'");
        } else if index == NAMED_FIRST {
            message += "\n    |     ...";
        }
        let member = match key {
            PropertyKey::Index(index) if object.is_array() => format!("index {}", index.get()),
            key => format!("property '{}'", key_text(key).to_std_string_lossy()),
        };
        line = format!("\n    |     {member} -> ");
        if index + 1 == circle.len() {
            message += &format!("\n    --- {member} closes the circle");
        }
    }
    message
}

/// The name of an object's class as V8 finds it, without running any of the guest's code.
fn class(object: &JsObject) -> String {
    let constructor = object
        .prototype()
        .and_then(|it| own::inherited(&it, &js_string!("constructor").into()))
        .and_then(|it| it.value().and_then(JsValue::as_callable));
    let name = constructor.map(|it| own::name(&it)).unwrap_or_default();
    if !name.is_empty() && name != "Object" {
        return name;
    }
    own::inherited(object, &JsSymbol::to_string_tag().into())
        .and_then(|it| it.value().and_then(JsValue::as_string))
        .map_or_else(|| "Object".to_owned(), |tag| tag.to_std_string_lossy())
}

/// A key as a string. Symbols are none of JSON's.
pub(super) fn key_text(key: &PropertyKey) -> JsString {
    match key {
        PropertyKey::String(name) => name.clone(),
        PropertyKey::Index(index) => JsString::from(index.get()),
        PropertyKey::Symbol(_) => JsString::default(),
    }
}
