//! From values to JSON (ECMA-262, section 25.5.2).
//!
//! The properties of plain objects and arrays are looked up where they are stored, as long as that cannot be told from
//! what the specification says. Values that are being written stand in a list and not on the stack.

use std::collections::HashSet;

use boa_engine::{
    Context, JsArgs, JsBigInt, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue,
    builtins::proxy::Proxy, js_string, property::PropertyKey,
};

use super::{
    Functions,
    wording::{self, key_text},
    writer::Writer,
};
use crate::javascript::own;

/// How deep values may be nested. Node's stack ends at some thousands as well.
const MAX_DEPTH: usize = 4_000;

/// The most code units that an indent may have.
const MAX_GAP: usize = 10;

pub(super) fn stringify(arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let functions = Functions::of(context);
    let (replacer, names) = read_replacer(arguments.get_or_undefined(1), &functions, context)?;
    let gap = read_gap(arguments.get_or_undefined(2), context)?;
    let mut stringifier = Stringifier {
        functions,
        replacer,
        names,
        gap,
        to_json: js_string!("toJSON").into(),
        writer: Writer::new(),
        open: Vec::new(),
    };
    if stringifier.write(arguments.get_or_undefined(0), context)? {
        return Ok(stringifier.writer.finish()?.into());
    }
    Ok(JsValue::undefined())
}

/// The function that replaces values, or the names of the properties that are wanted.
fn read_replacer(
    replacer: &JsValue,
    functions: &Functions,
    context: &mut Context,
) -> JsResult<(Option<JsObject>, Option<Vec<PropertyKey>>)> {
    let Some(replacer) = replacer.as_object() else {
        return Ok((None, None));
    };
    if replacer.is_callable() {
        return Ok((Some(replacer), None));
    }
    if !functions.is_array(&replacer, context)? {
        return Ok((None, None));
    }
    let length = replacer.get(js_string!("length"), context)?;
    let length = length.to_length(context)?;
    let mut names = Vec::new();
    let mut known = HashSet::new();
    for index in 0..length {
        let name = replacer.get(index, context)?;
        let is_name = name.is_string()
            || name.is_number()
            || name
                .as_object()
                .is_some_and(|it| it.is::<f64>() || it.is::<JsString>());
        if is_name {
            let name = name.to_string(context)?;
            if known.insert(name.clone()) {
                names.push(name.into());
            }
        }
    }
    Ok((None, Some(names)))
}

fn read_gap(space: &JsValue, context: &mut Context) -> JsResult<JsString> {
    let space = match space.as_object() {
        Some(object) if object.is::<f64>() => space.to_number(context)?.into(),
        Some(object) if object.is::<JsString>() => space.to_string(context)?.into(),
        _ => space.clone(),
    };
    if let Some(number) = space.as_number() {
        // What is no number becomes 0, as does what is negative.
        return Ok(" ".repeat((number as usize).min(MAX_GAP)).into());
    }
    let gap = space.as_string().unwrap_or_default();
    Ok(gap.get(..MAX_GAP).unwrap_or(gap))
}

/// An object or array that is being written.
struct Open {
    object: JsObject,
    members: Members,
    /// How many of them were looked at.
    index: usize,
    /// Whether one of them was written.
    is_begun: bool,
    /// Whether properties may be read from where they are stored.
    is_plain: bool,
}

enum Members {
    Elements(u64),
    Properties {
        keys: Vec<PropertyKey>,
        /// Whether those that are not enumerable are gone from the keys. It is put off for plain objects: as long as no
        /// code of the guest's has run, that can be seen when a property is read.
        is_sifted: bool,
    },
}

struct Stringifier {
    functions: Functions,
    replacer: Option<JsObject>,
    names: Option<Vec<PropertyKey>>,
    gap: JsString,
    to_json: PropertyKey,
    writer: Writer,
    open: Vec<Open>,
}

/// What a value is written as.
enum Form {
    Scalar(JsValue),
    Object(JsObject),
}

impl Stringifier {
    /// Writes a value; tells whether there is a text for it.
    fn write(&mut self, value: &JsValue, context: &mut Context) -> JsResult<bool> {
        let key = js_string!().into();
        let Some(form) = self.form(&key, None, value.clone(), context)? else {
            return Ok(false);
        };
        self.begin(form, context)?;
        while let Some(open) = self.open.last_mut() {
            let is_array = matches!(open.members, Members::Elements(_));
            let Some(key) = open.next_key() else {
                self.end();
                continue;
            };
            let Some(value) = self.member(&key, context)? else {
                continue;
            };
            let form = self.form(&key, self.holder(), value, context)?;
            let form = match form {
                None if is_array => Form::Scalar(JsValue::null()),
                None => continue,
                Some(form) => form,
            };
            self.separate();
            if !is_array {
                self.writer.quoted(key_text(&key).as_str());
                self.writer
                    .ascii(if self.gap.is_empty() { b":" } else { b": " });
            }
            self.begin(form, context)?;
        }
        Ok(true)
    }

    fn holder(&self) -> Option<JsObject> {
        self.open.last().map(|open| open.object.clone())
    }

    /// Reads a member of what is being written; `None` for a property that is not enumerable.
    fn member(&mut self, key: &PropertyKey, context: &mut Context) -> JsResult<Option<JsValue>> {
        let Some(open) = self.open.last() else {
            return Ok(None);
        };
        if open.is_plain
            && let Some(property) = own::property(&open.object, key)
        {
            let is_sifted = !matches!(
                open.members,
                Members::Properties {
                    is_sifted: false,
                    ..
                }
            );
            if !is_sifted && property.enumerable() != Some(true) {
                return Ok(None);
            }
            if let Some(value) = property.value() {
                return Ok(Some(value.clone()));
            }
        }
        let object = open.object.clone();
        self.sift();
        object.get(key.clone(), context).map(Some)
    }

    /// Takes the keys that are not enumerable away, before code of the guest's changes what is.
    fn sift(&mut self) {
        for open in &mut self.open {
            let index = open.index;
            if let Members::Properties { keys, is_sifted } = &mut open.members
                && !*is_sifted
            {
                *is_sifted = true;
                let mut position = 0;
                keys.retain(|key| {
                    position += 1;
                    position <= index
                        || own::property(&open.object, key)
                            .is_some_and(|it| it.enumerable() == Some(true))
                });
            }
        }
    }

    /// What is to be written for a value (ECMA-262, `SerializeJSONProperty`); `None` for nothing.
    fn form(
        &mut self,
        key: &PropertyKey,
        holder: Option<JsObject>,
        value: JsValue,
        context: &mut Context,
    ) -> JsResult<Option<Form>> {
        let mut value = value;
        if let Some(object) = value.as_object() {
            if !self.surely_lacks_to_json(&object) {
                self.sift();
                value = self.call_to_json(&object, key, value, context)?;
            }
        } else if value.is_bigint() {
            self.sift();
            let object = value.to_object(context)?;
            value = self.call_to_json(&object, key, value, context)?;
        }
        if let Some(replacer) = self.replacer.clone() {
            self.sift();
            let holder = match holder {
                Some(holder) => holder,
                None => self.wrapper(value.clone(), context)?,
            };
            value = replacer.call(&holder.into(), &[key_text(key).into(), value], context)?;
        }
        if let Some(object) = value.as_object() {
            if object.is::<f64>() {
                self.sift();
                value = value.to_number(context)?.into();
            } else if object.is::<JsString>() {
                self.sift();
                value = value.to_string(context)?.into();
            } else if let Some(boolean) = object.downcast_ref::<bool>() {
                value = (*boolean).into();
            } else if let Some(number) = object.downcast_ref::<JsBigInt>() {
                value = number.clone().into();
            } else {
                return Ok((!object.is_callable()).then_some(Form::Object(object.clone())));
            }
        }
        if value.is_bigint() {
            return Err(JsNativeError::typ()
                .with_message("Do not know how to serialize a BigInt")
                .into());
        }
        let is_nothing = value.is_undefined() || value.is_symbol();
        Ok((!is_nothing).then_some(Form::Scalar(value)))
    }

    /// What holds the outermost value.
    fn wrapper(&self, value: JsValue, context: &mut Context) -> JsResult<JsObject> {
        let wrapper = JsObject::with_object_proto(context.intrinsics());
        wrapper.create_data_property_or_throw(js_string!(), value, context)?;
        Ok(wrapper)
    }

    /// Whether neither a plain object nor anything that it inherits from has a `toJSON`. `false` if only a lookup by the
    /// rules can tell.
    fn surely_lacks_to_json(&self, object: &JsObject) -> bool {
        let mut holder = Some(object.clone());
        while let Some(object) = holder {
            if object.is::<Proxy>() || own::property(&object, &self.to_json).is_some() {
                return false;
            }
            holder = object.prototype();
        }
        true
    }

    fn call_to_json(
        &self,
        object: &JsObject,
        key: &PropertyKey,
        value: JsValue,
        context: &mut Context,
    ) -> JsResult<JsValue> {
        let to_json = object.get(self.to_json.clone(), context)?;
        match to_json.as_callable() {
            Some(to_json) => to_json.call(&value, &[key_text(key).into()], context),
            None => Ok(value),
        }
    }

    /// Writes a scalar, or the beginning of an object or array.
    fn begin(&mut self, form: Form, context: &mut Context) -> JsResult<()> {
        let object = match form {
            Form::Object(object) => object,
            Form::Scalar(value) => return self.scalar(&value, context),
        };
        let circle = self
            .open
            .iter()
            .position(|open| JsObject::equals(&open.object, &object));
        if let Some(start) = circle {
            return Err(self.circular(start));
        }
        if self.open.len() == MAX_DEPTH {
            return Err(JsNativeError::range()
                .with_message(crate::javascript::exception::STACK_OVERFLOW)
                .into());
        }
        let is_plain = object.is_ordinary() || object.is_array();
        if !is_plain {
            self.sift();
        }
        let members = if self.functions.is_array(&object, context)? {
            let length = object.get(js_string!("length"), context)?;
            Members::Elements(length.to_length(context)?)
        } else if let Some(names) = &self.names {
            Members::Properties {
                keys: names.clone(),
                is_sifted: true,
            }
        } else if is_plain {
            let keys = object.own_property_keys(context)?;
            Members::Properties {
                keys: keys
                    .into_iter()
                    .filter(|it| !matches!(it, PropertyKey::Symbol(_)))
                    .collect(),
                is_sifted: false,
            }
        } else {
            Members::Properties {
                keys: self.functions.keys(&object, context)?,
                is_sifted: true,
            }
        };
        self.writer.ascii(match members {
            Members::Elements(_) => b"[",
            Members::Properties { .. } => b"{",
        });
        self.open.push(Open {
            object,
            members,
            index: 0,
            is_begun: false,
            is_plain,
        });
        Ok(())
    }

    fn scalar(&mut self, value: &JsValue, context: &mut Context) -> JsResult<()> {
        if let Some(text) = value.as_string() {
            self.writer.quoted(text.as_str());
        } else if value.as_number().is_some_and(|it| !it.is_finite()) {
            self.writer.ascii(b"null");
        } else {
            self.writer.text(value.to_string(context)?.as_str());
        }
        Ok(())
    }

    /// Writes what stands before a member.
    fn separate(&mut self) {
        if let Some(open) = self.open.last_mut() {
            if open.is_begun {
                self.writer.ascii(b",");
            }
            open.is_begun = true;
            self.indent(self.open.len());
        }
    }

    fn indent(&mut self, depth: usize) {
        if !self.gap.is_empty() {
            self.writer.ascii(b"\n");
            for _ in 0..depth {
                self.writer.text(self.gap.as_str());
            }
        }
    }

    /// Writes the end of what was begun last.
    fn end(&mut self) {
        if let Some(open) = self.open.pop() {
            if open.is_begun {
                self.indent(self.open.len());
            }
            self.writer.ascii(match open.members {
                Members::Elements(_) => b"]",
                Members::Properties { .. } => b"}",
            });
        }
    }

    /// The error for a value that stands in itself, `start` being its place among those that are being written.
    fn circular(&self, start: usize) -> JsError {
        let circle = self.open[start..].iter().map(|open| {
            let key = match &open.members {
                Members::Elements(_) => PropertyKey::from(open.index - 1),
                Members::Properties { keys, .. } => keys[open.index - 1].clone(),
            };
            (open.object.clone(), key)
        });
        JsNativeError::typ()
            .with_message(wording::circular(&circle.collect::<Vec<_>>()))
            .into()
    }
}

impl Open {
    /// The key of the next member, if there is one left.
    fn next_key(&mut self) -> Option<PropertyKey> {
        let key = match &self.members {
            Members::Elements(length) if (self.index as u64) < *length => self.index.into(),
            Members::Elements(_) => return None,
            Members::Properties { keys, .. } => keys.get(self.index)?.clone(),
        };
        self.index += 1;
        Some(key)
    }
}
