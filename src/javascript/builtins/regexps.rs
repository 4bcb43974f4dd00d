//! `RegExp.prototype.exec`, which is what `test`, `match`, `matchAll`, `replace` and `split` are made of.
//!
//! Each time that Boa looks for a match it copies the compiled expression, and the text into UTF-16: to replace all
//! matches in a text takes time that grows with the square of its length. Here both are kept from one search to the next.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use boa_engine::{
    Context, JsArgs, JsObject, JsResult, JsString, JsValue,
    builtins::regexp::RegExp,
    js_string,
    object::builtins::{JsArray, JsRegExp},
    property::PropertyDescriptor,
    string::JsStrVariant,
};
use regress::{Flags, Match, Regex};

use super::{Answer, quicken, text::cut};
use crate::javascript::{own, regexp};

/// Expressions that are remembered by the objects that they are.
const OBJECTS: usize = 8;

/// Expressions that are remembered by their sources: a literal in a loop makes an object each time.
const SOURCES: usize = 64;

/// A compiled expression.
struct Compiled {
    regex: Regex,
    /// Whether a search begins at `lastIndex`, and changes it: that of the flags `g` and `y`.
    is_stateful: bool,
    is_sticky: bool,
    /// Whether characters are code points, and not code units: the flags `u` and `v`.
    is_unicode: bool,
    has_indices: bool,
}

/// What is kept from one search to the next.
#[derive(Default)]
struct Kept {
    objects: Vec<(JsObject, Rc<Compiled>)>,
    sources: HashMap<(JsString, String), Rc<Compiled>>,
    /// The text that was searched last, and its code units.
    text: Option<(JsString, Rc<[u16]>)>,
}

impl Kept {
    fn of(context: &Context) -> Rc<RefCell<Self>> {
        context
            .get_data::<Rc<RefCell<Self>>>()
            .expect("installed at the start")
            .clone()
    }

    fn units(&mut self, text: &JsString, bytes: &[u8]) -> Rc<[u16]> {
        if let Some((known, units)) = &self.text
            && let JsStrVariant::Latin1(known) = known.as_str().variant()
            && std::ptr::eq(known, bytes)
        {
            return units.clone();
        }
        let units: Rc<[u16]> = bytes.iter().copied().map(u16::from).collect();
        self.text = Some((text.clone(), units.clone()));
        units
    }
}

/// Boa's own getter of the flag `v`, for which it has no function.
struct UnicodeSets(JsObject);

pub(super) fn install(context: &mut Context) -> JsResult<()> {
    context.insert_data(Rc::new(RefCell::new(Kept::default())));
    let prototype = context.intrinsics().constructors().regexp().prototype();
    let unicode_sets = own::property(&prototype, &js_string!("unicodeSets").into())
        .and_then(|it| it.get().and_then(JsValue::as_callable))
        .expect("Boa defines the accessor RegExp.prototype.unicodeSets");
    context.insert_data(UnicodeSets(unicode_sets));
    quicken(&prototype, "RegExp.prototype", "exec", exec, context)?;
    quicken(&prototype, "RegExp.prototype", "compile", compile, context)
}

/// `RegExp.prototype.compile` makes an object another expression.
fn compile(_: &JsValue, _: &[JsValue], context: &mut Context) -> Answer {
    Kept::of(context).borrow_mut().objects.clear();
    Ok(None)
}

fn has_unicode_sets(object: &JsObject, context: &mut Context) -> JsResult<bool> {
    let UnicodeSets(getter) = context.get_data().expect("installed at the start");
    let getter = getter.clone();
    let answer = getter.call(&object.clone().into(), &[], context)?;
    Ok(answer.to_boolean())
}

/// The compiled expression of an object; `None` if it cannot be had.
fn compiled(object: &JsObject, context: &mut Context) -> JsResult<Option<Rc<Compiled>>> {
    let kept = Kept::of(context);
    let known = kept
        .borrow()
        .objects
        .iter()
        .find(|(known, _)| JsObject::equals(known, object))
        .map(|(_, compiled)| compiled.clone());
    if known.is_some() {
        return Ok(known);
    }
    let expression = JsRegExp::from_object(object.clone())?;
    let source = regexp::source(&expression, context)?;
    // These ask the object, and not its properties.
    let flags = [
        ('g', expression.global(context)?),
        ('i', expression.ignore_case(context)?),
        ('m', expression.multiline(context)?),
        ('s', expression.dot_all(context)?),
        ('u', expression.unicode(context)?),
        ('v', has_unicode_sets(object, context)?),
        ('y', expression.sticky(context)?),
        ('d', expression.has_indices(context)?),
    ];
    let flags: String = flags
        .iter()
        .filter_map(|(flag, is_set)| is_set.then_some(*flag))
        .collect();
    let key = (source, flags);
    let known = kept.borrow().sources.get(&key).cloned();
    let compiled = match known {
        Some(compiled) => compiled,
        None => {
            let Some(compiled) = Compiled::new(&key.0, &key.1) else {
                return Ok(None);
            };
            let compiled = Rc::new(compiled);
            let sources = &mut kept.borrow_mut().sources;
            if sources.len() == SOURCES {
                sources.clear();
            }
            sources.insert(key, compiled.clone());
            compiled
        }
    };
    let objects = &mut kept.borrow_mut().objects;
    objects.truncate(OBJECTS - 1);
    objects.insert(0, (object.clone(), compiled.clone()));
    Ok(Some(compiled))
}

impl Compiled {
    fn new(source: &JsString, flags: &str) -> Option<Self> {
        let units = source.to_vec();
        let is_unicode = flags.contains(['u', 'v']);
        let characters: Vec<u32> = if is_unicode {
            char::decode_utf16(units)
                .map(|it| it.map_or_else(|error| error.unpaired_surrogate().into(), u32::from))
                .collect()
        } else {
            units.into_iter().map(u32::from).collect()
        };
        let regex = Regex::from_unicode(characters.into_iter(), Flags::from(flags)).ok()?;
        Some(Self {
            regex,
            is_stateful: flags.contains(['g', 'y']),
            is_sticky: flags.contains('y'),
            is_unicode,
            has_indices: flags.contains('d'),
        })
    }

    /// The first match at or behind `start`.
    fn find(&self, text: &JsString, start: usize, context: &Context) -> Option<Match> {
        let found = match text.as_str().variant() {
            JsStrVariant::Latin1(bytes) => {
                let units = Kept::of(context).borrow_mut().units(text, bytes);
                self.regex.find_from_ucs2(&units, start).next()
            }
            JsStrVariant::Utf16(units) if self.is_unicode => {
                self.regex.find_from_utf16(units, start).next()
            }
            JsStrVariant::Utf16(units) => self.regex.find_from_ucs2(units, start).next(),
        };
        found.filter(|it| !self.is_sticky || it.start() == start)
    }
}

/// Finds the next match (ECMA-262, `RegExpBuiltinExec`).
fn exec(this: &JsValue, arguments: &[JsValue], context: &mut Context) -> Answer {
    let object = this.as_object().filter(JsObject::is::<RegExp>);
    let (Some(object), Some(text)) = (object, arguments.get_or_undefined(0).as_string()) else {
        return Ok(None);
    };
    let last_index = own::property(&object, &js_string!("lastIndex").into());
    let Some(last_index) = last_index.filter(|it| it.writable() == Some(true)) else {
        return Ok(None);
    };
    let Some(start) = last_index.value().and_then(JsValue::as_number) else {
        return Ok(None);
    };
    let Some(compiled) = compiled(&object, context)? else {
        return Ok(None);
    };
    if compiled.has_indices {
        return Ok(None);
    }
    // What is no number, or below 0, is 0.
    let start = if compiled.is_stateful {
        start as usize
    } else {
        0
    };
    let found = (start <= text.len())
        .then(|| compiled.find(&text, start, context))
        .flatten();
    if compiled.is_stateful {
        let end = found.as_ref().map_or(0, Match::end);
        let property = PropertyDescriptor::builder()
            .value(end)
            .writable(true)
            .enumerable(false)
            .configurable(false);
        object.insert_property(js_string!("lastIndex"), property);
    }
    Ok(Some(match found {
        Some(found) => describe(&found, &text, context)?.into(),
        None => JsValue::null(),
    }))
}

/// The array that tells of a match.
fn describe(found: &Match, text: &JsString, context: &mut Context) -> JsResult<JsArray> {
    let part = |range: Option<std::ops::Range<usize>>| {
        range.map_or_else(JsValue::undefined, |it| cut(text, it.start, it.end).into())
    };
    let elements: Vec<_> = found.groups().map(part).collect();
    let mut groups = JsValue::undefined();
    let mut names = found.named_groups().peekable();
    if names.peek().is_some() {
        let object = JsObject::with_null_proto();
        for (name, range) in names {
            object.create_data_property_or_throw(JsString::from(name), part(range), context)?;
        }
        groups = object.into();
    }
    let array = JsArray::from_iter(elements, context);
    let more = [
        (js_string!("index"), found.start().into()),
        (js_string!("input"), text.clone().into()),
        (js_string!("groups"), groups),
    ];
    for (name, value) in more {
        let property = PropertyDescriptor::builder()
            .value(value)
            .writable(true)
            .enumerable(true)
            .configurable(true);
        array.insert_property(name, property);
    }
    Ok(array)
}
