//! What is inside arrays, collections, buffers and promises.

use boa_engine::{
    JsObject, JsResult, JsValue,
    builtins::promise::PromiseState,
    js_string,
    object::builtins::{JsArrayBuffer, JsPromise, JsTypedArray},
    property::PropertyKey,
};

use super::{
    super::{collections, own},
    Inspector, Kind, Style,
    iterators::Rest,
};

impl Inspector<'_> {
    /// Shows what an object contains apart from its properties. The depth is that of the entries.
    pub(super) fn entries(
        &mut self,
        object: &JsObject,
        kind: &Kind,
        depth: usize,
    ) -> JsResult<Vec<String>> {
        match kind {
            Kind::Array(length) => self.array(object, *length, depth),
            Kind::Set(size) => self.set(object, *size, depth),
            Kind::Map(size) => self.map(object, *size, depth),
            Kind::TypedArray(_, length) => self.typed_array(object, *length),
            Kind::ArrayBuffer => self.array_buffer(object),
            Kind::DataView => self.data_view(object, depth),
            Kind::Promise => self.promise(object, depth),
            Kind::Iterator(rest) => self.iterator(rest, depth),
            Kind::WeakSet | Kind::WeakMap => Ok(vec!["<items unknown>".to_owned()]),
            _ => Ok(Vec::new()),
        }
    }

    fn array(&mut self, array: &JsObject, length: usize, depth: usize) -> JsResult<Vec<String>> {
        let shown = length.min(self.options.max_array_length);
        let mut output = Vec::with_capacity(shown);
        for index in 0..shown {
            let key = PropertyKey::from(index as u64);
            if own::property(array, &key).is_none() {
                return self.sparse_array(array, length, shown, output, depth);
            }
            let entry = self.property(array, &key, depth, Style::Array)?;
            output.push(entry);
        }
        output.extend(rest(length - shown, "item"));
        Ok(output)
    }

    /// Goes on with an array that has holes: each run of them is one entry.
    fn sparse_array(
        &mut self,
        array: &JsObject,
        length: usize,
        max_entries: usize,
        mut output: Vec<String>,
        depth: usize,
    ) -> JsResult<Vec<String>> {
        let mut next = output.len();
        let mut indices: Vec<usize> = array
            .borrow()
            .properties()
            .index_property_keys()
            .map(|index| index as usize)
            .filter(|index| *index >= next)
            .collect();
        indices.sort_unstable();
        for index in indices {
            if output.len() >= max_entries {
                break;
            }
            if index > next {
                output.push(holes(index - next));
                next = index;
                if output.len() >= max_entries {
                    break;
                }
            }
            let key = PropertyKey::from(index as u64);
            let entry = self.property(array, &key, depth, Style::Array)?;
            output.push(entry);
            next += 1;
        }
        let remaining = length.saturating_sub(next);
        if output.len() < max_entries {
            if remaining > 0 {
                output.push(holes(remaining));
            }
        } else {
            output.extend(rest(remaining, "item"));
        }
        Ok(output)
    }

    fn set(&mut self, set: &JsObject, size: usize, depth: usize) -> JsResult<Vec<String>> {
        let shown = size.min(self.options.max_array_length);
        let mut output = Vec::with_capacity(shown);
        for value in collections::values(set, shown) {
            output.push(self.indented(&value, depth, false)?);
        }
        output.extend(rest(size - shown, "item"));
        Ok(output)
    }

    fn map(&mut self, map: &JsObject, size: usize, depth: usize) -> JsResult<Vec<String>> {
        let shown = size.min(self.options.max_array_length);
        let mut output = Vec::with_capacity(shown);
        for (key, value) in collections::entries(map, shown) {
            let key = self.indented(&key, depth, false)?;
            let value = self.indented(&value, depth, false)?;
            output.push(format!("{key} => {value}"));
        }
        output.extend(rest(size - shown, "item"));
        Ok(output)
    }

    fn iterator(&mut self, rest: &Rest, depth: usize) -> JsResult<Vec<String>> {
        let mut output = Vec::new();
        for item in rest.items.iter().take(self.options.max_array_length) {
            output.push(match rest.pair(item) {
                Some((key, value)) => {
                    let key = self.indented(&key, depth, false)?;
                    let value = self.indented(&value, depth, false)?;
                    format!("[ {key}, {value} ]")
                }
                None => self.indented(item, depth, false)?,
            });
        }
        output.extend(self::rest(rest.items.len() - output.len(), "item"));
        Ok(output)
    }

    fn typed_array(&mut self, object: &JsObject, length: usize) -> JsResult<Vec<String>> {
        let array = JsTypedArray::from_object(object.clone())?;
        let shown = length.min(self.options.max_array_length);
        let mut output = Vec::with_capacity(shown);
        for index in 0..shown {
            let value = array.at(index as i64, self.context)?;
            output.push(self.primitive(&value));
        }
        output.extend(rest(length - shown, "item"));
        if self.options.show_hidden {
            let buffer = array.buffer(self.context)?;
            let byte_length = array.byte_length(self.context)?;
            let byte_offset = array.byte_offset(self.context)?;
            let size = byte_length.checked_div(length).unwrap_or(0);
            output.push(format!("[BYTES_PER_ELEMENT]: {size}"));
            output.push(format!("[length]: {length}"));
            output.push(format!("[byteLength]: {byte_length}"));
            output.push(format!("[byteOffset]: {byte_offset}"));
            let buffer = self.indented(&buffer, self.current_depth, true)?;
            output.push(format!("[buffer]: {buffer}"));
        }
        Ok(output)
    }

    fn array_buffer(&mut self, object: &JsObject) -> JsResult<Vec<String>> {
        let buffer = JsArrayBuffer::from_object(object.clone())?;
        let Some(data) = buffer.data() else {
            return Ok(vec!["(detached)".to_owned(), "byteLength: 0".to_owned()]);
        };
        let shown = data.len().min(self.options.max_array_length);
        let bytes: Vec<String> = data[..shown]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let mut contents = bytes.join(" ");
        if let Some(rest) = rest(data.len() - shown, "byte") {
            contents += &format!(" {rest}");
        }
        Ok(vec![
            format!("[Uint8Contents]: <{contents}>"),
            format!("byteLength: {}", data.len()),
        ])
    }

    fn data_view(&mut self, object: &JsObject, depth: usize) -> JsResult<Vec<String>> {
        let mut output = Vec::new();
        for key in ["byteLength", "byteOffset", "buffer"] {
            let value = object.get(js_string!(key), self.context)?;
            let shown = self.indented(&value, depth, false)?;
            output.push(format!("{key}: {shown}"));
        }
        Ok(output)
    }

    fn promise(&mut self, object: &JsObject, depth: usize) -> JsResult<Vec<String>> {
        let shown = match JsPromise::from_object(object.clone())?.state() {
            PromiseState::Pending => "<pending>".to_owned(),
            PromiseState::Fulfilled(value) => self.indented(&value, depth, false)?,
            PromiseState::Rejected(reason) => {
                let reason: JsValue = reason;
                format!("<rejected> {}", self.indented(&reason, depth, false)?)
            }
        };
        Ok(vec![shown])
    }
}

/// `... 3 more items`, if there are any.
fn rest(count: usize, unit: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("... 1 more {unit}")),
        count => Some(format!("... {count} more {unit}s")),
    }
}

fn holes(count: usize) -> String {
    if count == 1 {
        "<1 empty item>".to_owned()
    } else {
        format!("<{count} empty items>")
    }
}
