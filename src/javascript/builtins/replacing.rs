//! `replace` and `replaceAll` of strings.

use boa_engine::{Context, JsArgs, JsObject, JsResult, JsString, JsValue};

use super::{Answer, Quick, quicken, search::Search, strings::texts, text::join};

const METHODS: &[(&str, Quick)] = &[("replace", replace), ("replaceAll", replace_all)];

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = context.intrinsics().constructors().string().prototype();
    for (name, quick) in METHODS {
        quicken(&prototype, "String.prototype", name, *quick, context)?;
    }
    Ok(())
}

/// What comes in the place of what was found.
enum Replacement {
    Text(JsString),
    Callback(JsObject),
}

impl Replacement {
    fn of(value: &JsValue) -> Option<Self> {
        if let Some(text) = value.as_string() {
            return Some(Self::Text(text));
        }
        value.as_callable().map(Self::Callback)
    }

    /// What comes in the place of `found`, which stands at `place` of the text.
    fn at(
        &self,
        place: usize,
        found: &JsString,
        text: &JsString,
        context: &mut Context,
    ) -> JsResult<JsString> {
        match self {
            Self::Text(template) => fill_in(template, place, found, text),
            Self::Callback(callback) => callback
                .call(
                    &JsValue::undefined(),
                    &[found.clone().into(), place.into(), text.clone().into()],
                    context,
                )?
                .to_string(context),
        }
    }
}

/// Fills in what a template refers to by a dollar sign (ECMA-262, `GetSubstitution` without captures).
fn fill_in(
    template: &JsString,
    place: usize,
    found: &JsString,
    text: &JsString,
) -> JsResult<JsString> {
    let units = template.as_str();
    if !units.contains(b'$') {
        return Ok(template.clone());
    }
    let mut parts = Vec::new();
    let mut start = 0;
    let mut index = 0;
    while index + 1 < units.len() {
        let reference = if units.get(index) == Some(u16::from(b'$')) {
            match units.get(index + 1).map(u8::try_from) {
                Some(Ok(b'$')) => units.get(index..index + 1),
                Some(Ok(b'&')) => Some(found.as_str()),
                Some(Ok(b'`')) => text.as_str().get(..place),
                Some(Ok(b'\'')) => text.as_str().get(place + found.len()..),
                _ => None,
            }
        } else {
            None
        };
        if let Some(reference) = reference {
            parts.extend(units.get(start..index));
            parts.push(reference);
            index += 1;
            start = index + 1;
        }
        index += 1;
    }
    parts.extend(units.get(start..));
    join(&parts)
}

fn replace(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let replacement = Replacement::of(arguments.get_or_undefined(1));
    let (Some((text, sought)), Some(replacement)) = (texts(this, arguments), replacement) else {
        return Ok(None);
    };
    let found = Search::new(text.as_str(), sought.as_str()).first(0);
    replace_at(&text, &sought, found.as_slice(), &replacement, context)
}

fn replace_all(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let replacement = Replacement::of(arguments.get_or_undefined(1));
    let (Some((text, sought)), Some(replacement)) = (texts(this, arguments), replacement) else {
        return Ok(None);
    };
    let search = Search::new(text.as_str(), sought.as_str());
    let mut places = Vec::new();
    let mut start = 0;
    while let Some(place) = search.first(start) {
        places.push(place);
        start = place + sought.len().max(1);
    }
    replace_at(&text, &sought, &places, &replacement, context)
}

/// Puts the replacement at all places where `sought` stands in the text.
fn replace_at(
    text: &JsString,
    sought: &JsString,
    places: &[usize],
    replacement: &Replacement,
    context: &mut Context,
) -> Answer {
    if places.is_empty() {
        return Ok(Some(text.clone().into()));
    }
    let replacements = places
        .iter()
        .map(|place| replacement.at(*place, sought, text, context))
        .collect::<JsResult<Vec<_>>>()?;
    let mut parts = Vec::with_capacity(2 * places.len() + 1);
    let mut start = 0;
    for (place, replacement) in places.iter().zip(&replacements) {
        parts.extend(text.as_str().get(start..*place));
        parts.push(replacement.as_str());
        start = place + sought.len();
    }
    parts.extend(text.as_str().get(start..));
    Ok(Some(join(&parts)?.into()))
}
