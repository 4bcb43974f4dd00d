//! `RegExp.prototype.source`, which Boa escapes once too often.
//!
//! The source of `/a\/b/` is `a\/b` (ECMA-262, section 22.2.6.13.1: escaped as necessary). Boa 0.22 puts a backslash
//! before every slash, also before one that has one, which makes `a\\/b`: another expression.

use boa_engine::{
    Context, JsObject, JsResult, JsString, JsValue, js_string, object::builtins::JsRegExp,
    property::PropertyDescriptor,
};

use super::{natives, own};

/// Boa's own getter.
struct SourceGetter(JsObject);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().regexp().prototype();
    let getter = own::property(&prototype, &js_string!("source").into())
        .and_then(|it| it.get().and_then(JsValue::as_object))
        .expect("Boa defines the accessor RegExp.prototype.source");
    context.insert_data(SourceGetter(getter));
    let replacement = natives::function("get source", 0, get_source, context);
    let accessor = PropertyDescriptor::builder()
        .get(replacement)
        .enumerable(false)
        .configurable(true);
    prototype.define_property_or_throw(js_string!("source"), accessor, context)?;
    Ok(())
}

/// The source of an expression, whatever the guest made of `RegExp.prototype`.
pub(super) fn source(regexp: &JsRegExp, context: &mut Context) -> JsResult<JsString> {
    let source = get_source(&JsObject::from(regexp.clone()).into(), &[], context)?;
    Ok(source.as_string().unwrap_or_default())
}

fn get_source(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let getter = context
        .get_data::<SourceGetter>()
        .expect("installed at the start")
        .0
        .clone();
    let source = getter.call(this, &[], context)?;
    Ok(match source.as_string() {
        Some(source) => JsString::from(escape(&source.to_vec()).as_slice()).into(),
        None => source,
    })
}

/// Escapes the slashes that need it: those that are not escaped already and not in a class.
fn escape(escaped: &[u16]) -> Vec<u16> {
    const BACKSLASH: u16 = b'\\' as u16;
    const SLASH: u16 = b'/' as u16;

    // Each slash has one backslash before it that Boa put there. Without those this is what the guest wrote.
    let mut written = Vec::with_capacity(escaped.len());
    for unit in escaped {
        if *unit == SLASH {
            written.pop();
        }
        written.push(*unit);
    }
    let mut source = Vec::with_capacity(escaped.len());
    let (mut is_escaped, mut in_class) = (false, false);
    for unit in written {
        if unit == SLASH && !is_escaped && !in_class {
            source.push(BACKSLASH);
        }
        if !is_escaped {
            in_class = match u8::try_from(unit) {
                Ok(b'[') => true,
                Ok(b']') => false,
                _ => in_class,
            };
        }
        is_escaped = unit == BACKSLASH && !is_escaped;
        source.push(unit);
    }
    source
}

/// V8's reason for refusing a pattern, for the one that the engine's parser gives.
pub(super) fn reason(reason: &str, pattern: &str) -> String {
    let count = |mark: char| pattern.matches(mark).count();
    let reason = match reason.trim_end_matches('.') {
        "Unbalanced parenthesis" if count(')') > count('(') => "Unmatched ')'",
        "Unbalanced parenthesis" => "Unterminated group",
        "Unbalanced bracket" => "Unterminated character class",
        "Invalid atom character" => "Nothing to repeat",
        "Incomplete escape" => "\\ at end of pattern",
        "Invalid quantifier" if pattern.contains('{') => "numbers out of order in {} quantifier",
        "Invalid quantifier" => "Nothing to repeat",
        reason if reason.starts_with("Range values reversed") => {
            "Range out of order in character class"
        }
        reason => reason,
    };
    reason.to_owned()
}
