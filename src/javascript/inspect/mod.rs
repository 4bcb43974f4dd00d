//! Values as Node's `util.inspect` shows them, which is what the console prints.
//!
//! The rules are those of Node 20 (<https://nodejs.org/docs/latest-v20.x/api/util.html#utilinspectobject-options>), and
//! the programs in `tests/programs/javascript` hold them to it. As in Node, inspecting runs next to none of the
//! guest's code: not its getters, not its `toString`, not the traps of its proxies. It may run what Node runs too:
//! a getter of `Symbol.toStringTag`, of an error's `stack`, `name` or `message`, of a function's `name`.
//!
//! - `layout`: how entries are put on lines.
//! - `identity`: what kind of thing a value is, and what it is called.
//! - `entries`: what is inside arrays, collections, buffers and promises.
//! - `iterators`: what is left in iterators of maps and sets.
//! - `error`: errors, with their stack.
//! - `primitive`: everything that is not an object.

mod entries;
mod error;
mod identity;
mod iterators;
mod layout;
mod primitive;

use std::collections::BTreeMap;

use boa_engine::{
    Context, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string,
    module::ModuleNamespace,
    object::builtins::{JsArrayBuffer, JsTypedArray},
    property::{PropertyDescriptor, PropertyKey},
};

use super::{natives, own, proxies};

pub(super) use layout::width;
pub(super) use primitive::number;

use identity::Kind;

/// Objects that may be inside each other before inspection gives up, as Node does when its stack runs out.
const MAX_NESTING: usize = 150;

/// Characters of output after which objects are no longer opened. As in Node, so that a small cyclic graph cannot
/// fill the memory.
const BUDGET: usize = 1 << 27;

/// The options of `util.inspect` that the console can be given or that Node itself uses.
#[derive(Clone, Debug)]
pub(super) struct Options {
    /// Levels below the value that are opened; `None` opens all, and a negative number not even the value.
    pub(super) depth: Option<i64>,
    pub(super) show_hidden: bool,
    /// Whether a guest's own `[Symbol.for('nodejs.util.inspect.custom')]` is asked.
    pub(super) custom_inspect: bool,
    /// Characters of a line.
    pub(super) break_length: usize,
    /// Levels of objects that may share a line.
    pub(super) compact: usize,
    pub(super) max_array_length: usize,
    /// UTF-16 code units.
    pub(super) max_string_length: usize,
    /// Whether properties, and what is in maps and sets, are in the order of their text.
    pub(super) sorted: bool,
    /// Whether an underscore is between each three digits.
    pub(super) numeric_separator: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            depth: Some(2),
            show_hidden: false,
            custom_inspect: true,
            break_length: 80,
            compact: 3,
            max_array_length: 100,
            max_string_length: 10_000,
            sorted: false,
            numeric_separator: false,
        }
    }
}

impl Options {
    /// Reads an options object, such as the second argument of `console.dir`.
    pub(super) fn read(value: &JsValue, context: &mut Context) -> JsResult<Self> {
        let mut options = Self::default();
        let Some(object) = value.as_object() else {
            return Ok(options);
        };
        let count = |key: &str, context: &mut Context| -> JsResult<Option<Option<usize>>> {
            let value = object.get(JsString::from(key), context)?;
            Ok(match value.as_number() {
                _ if value.is_null() => Some(None),
                Some(number) if number == f64::INFINITY => Some(None),
                // The cast saturates, and takes NaN to 0.
                Some(number) => Some(Some(number as usize)),
                // `compact: false` is the only boolean of use here.
                None if value.as_boolean() == Some(false) => Some(Some(0)),
                None => None,
            })
        };
        let depth = object.get(js_string!("depth"), context)?;
        if depth.is_null() || depth.as_number() == Some(f64::INFINITY) {
            options.depth = None;
        } else if let Some(depth) = depth.as_number() {
            // The cast saturates, and takes NaN to 0.
            options.depth = Some(depth as i64);
        }
        if let Some(length) = count("breakLength", context)? {
            options.break_length = length.unwrap_or(usize::MAX / 2);
        }
        if let Some(compact) = count("compact", context)? {
            options.compact = compact.unwrap_or(usize::MAX / 16);
        }
        if let Some(length) = count("maxArrayLength", context)? {
            options.max_array_length = length.unwrap_or(usize::MAX);
        }
        if let Some(length) = count("maxStringLength", context)? {
            options.max_string_length = length.unwrap_or(usize::MAX);
        }
        options.show_hidden = object.get(js_string!("showHidden"), context)?.to_boolean();
        options.sorted = object.get(js_string!("sorted"), context)?.to_boolean();
        let separator = object.get(js_string!("numericSeparator"), context)?;
        options.numeric_separator = separator.to_boolean();
        let custom = object.get(js_string!("customInspect"), context)?;
        options.custom_inspect = custom.is_undefined() || custom.to_boolean();
        Ok(options)
    }
}

/// Shows a value on one line or a few, for a message: Node's `Received ...`.
pub(super) fn brief(value: &JsValue, context: &mut Context) -> String {
    let options = Options {
        depth: Some(0),
        custom_inspect: false,
        ..Options::default()
    };
    let shown = Inspector::new(options, context)
        .inspect(value)
        .unwrap_or_default();
    match value.type_of() {
        "undefined" => shown,
        "object" if value.is_null() => shown,
        "object" => match value
            .as_object()
            .and_then(|it| own::class_names(&it).into_iter().next())
        {
            Some(class) => format!("an instance of {class}"),
            None => shown,
        },
        kind => format!("type {kind} ({shown})"),
    }
}

/// What stands inside an object's braces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `{ key: value }`
    Object,
    /// `[ value, key: value ]`
    Array,
}

/// One inspection, from the value that was given down to all it contains.
pub(super) struct Inspector<'a> {
    options: Options,
    context: &'a mut Context,
    /// The objects that are open now, outermost first.
    seen: Vec<JsObject>,
    /// The objects that were found inside themselves; their references count from 1.
    circular: Vec<JsObject>,
    /// Columns that following lines are indented by.
    indentation: usize,
    /// How deep the object is that was opened last.
    current_depth: usize,
    /// Characters produced at each indentation.
    produced: BTreeMap<usize, usize>,
    /// Set when too much was produced to open any more objects.
    exhausted: bool,
}

impl<'a> Inspector<'a> {
    pub(super) fn new(options: Options, context: &'a mut Context) -> Self {
        Self {
            options,
            context,
            seen: Vec::new(),
            circular: Vec::new(),
            indentation: 0,
            current_depth: 0,
            produced: BTreeMap::new(),
            exhausted: false,
        }
    }

    /// Shows a value. An error is one that the guest's code threw, where Node would run it too.
    pub(super) fn inspect(&mut self, value: &JsValue) -> JsResult<String> {
        self.value(value, 0, false)
    }

    fn value(&mut self, value: &JsValue, depth: usize, in_typed_array: bool) -> JsResult<String> {
        let Some(outer) = value.as_object() else {
            return Ok(self.primitive(value));
        };
        let Some(object) = proxies::resolve(&outer, self.context) else {
            return Ok("<Revoked Proxy>".to_owned());
        };
        if self.options.custom_inspect
            && let Some(shown) = self.custom(&object, &outer, depth)?
        {
            return Ok(shown);
        }
        if self.seen.iter().any(|it| JsObject::equals(it, &object)) {
            let index = self.reference(&object).unwrap_or_else(|| {
                self.circular.push(object.clone());
                self.circular.len()
            });
            return Ok(format!("[Circular *{index}]"));
        }
        self.object(&object, depth, in_typed_array)
    }

    /// The number by which an object is referred to from inside itself.
    fn reference(&self, object: &JsObject) -> Option<usize> {
        self.circular
            .iter()
            .position(|it| JsObject::equals(it, object))
            .map(|index| index + 1)
    }

    /// Asks an object how it wants to be shown.
    fn custom(
        &mut self,
        object: &JsObject,
        outer: &JsObject,
        depth: usize,
    ) -> JsResult<Option<String>> {
        let key: PropertyKey = custom_symbol(self.context)?.into();
        let Some(function) = object.get(key, self.context)?.as_callable() else {
            return Ok(None);
        };
        let rest = match self.options.depth {
            // Node passes on how many levels are left, which may be a negative number.
            Some(max) => JsValue::from(max as f64 - depth as f64),
            None => JsValue::null(),
        };
        let options = natives::object(self.context);
        // The options are those of the whole: its depth is counted from the outermost value.
        let whole = match self.options.depth {
            Some(max) => JsValue::from(max as f64),
            None => JsValue::null(),
        };
        let count = |count: usize| match count {
            // What is more than any text has stands for no limit.
            count if count >= usize::MAX / 16 => JsValue::from(f64::INFINITY),
            count => JsValue::from(count as f64),
        };
        let given = &self.options;
        let compact = match given.compact {
            0 => JsValue::from(false),
            levels => count(levels),
        };
        for (key, value) in [
            ("showHidden", given.show_hidden.into()),
            ("depth", whole),
            ("colors", false.into()),
            ("customInspect", given.custom_inspect.into()),
            ("showProxy", false.into()),
            ("maxArrayLength", count(given.max_array_length)),
            ("maxStringLength", count(given.max_string_length)),
            ("breakLength", count(given.break_length)),
            ("compact", compact),
            ("sorted", given.sorted.into()),
            ("getters", false.into()),
            ("numericSeparator", given.numeric_separator.into()),
        ] {
            options.create_data_property(JsString::from(key), value, self.context)?;
        }
        let stylize = natives::function("stylize", 2, stylize, self.context);
        options.create_data_property(js_string!("stylize"), stylize, self.context)?;
        let inspect = natives::function("inspect", 2, inspect_native, self.context);
        let shown = function.call(
            &outer.clone().into(),
            &[rest, options.into(), inspect.into()],
            self.context,
        )?;
        match shown.as_string() {
            Some(string) => {
                let indentation = format!("\n{}", " ".repeat(self.indentation));
                Ok(Some(
                    string.to_std_string_lossy().replace('\n', &indentation),
                ))
            }
            None if shown
                .as_object()
                .is_some_and(|it| JsObject::equals(&it, outer)) =>
            {
                Ok(None)
            }
            None => self.value(&shown, depth, false).map(Some),
        }
    }

    fn object(
        &mut self,
        object: &JsObject,
        depth: usize,
        in_typed_array: bool,
    ) -> JsResult<String> {
        let constructor = self.constructor_name(object, depth)?;
        let tag = self.tag(object)?;
        let mut kind = Kind::of(object, tag.is_empty(), self.context);
        if constructor.as_deref() == Some("Object") && !kind.keeps_its_shape() {
            // As in Node, what calls itself a plain object is shown as one, such as `Number.prototype`.
            kind = Kind::Plain;
        }
        let mut keys = self.keys(object, &kind)?;

        let mut style = Style::Object;
        let mut base = String::new();
        let prefix = |fallback: &str, size: Option<usize>| {
            identity::prefix(constructor.as_deref(), &tag, fallback, size)
        };
        let mut braces = ("{".to_owned(), "}");
        let plain_prefix = identity::plain_prefix(object, constructor.as_deref(), &tag);

        match &kind {
            Kind::Array(length) => {
                style = Style::Array;
                let is_plain = constructor.as_deref() == Some("Array") && tag.is_empty();
                let prefix = if is_plain {
                    String::new()
                } else {
                    prefix("Array", Some(*length))
                };
                braces = (format!("{prefix}["), "]");
                if *length == 0 && keys.is_empty() {
                    return Ok(format!("{prefix}[]"));
                }
            }
            Kind::Set(size) | Kind::Map(size) => {
                let prefix = prefix(kind.name(), Some(*size));
                if *size == 0 && keys.is_empty() {
                    return Ok(format!("{prefix}{{}}"));
                }
                braces.0 = format!("{prefix}{{");
            }
            Kind::TypedArray(name, length) => {
                style = Style::Array;
                let prefix = prefix(name, Some(*length));
                braces = (format!("{prefix}["), "]");
                if *length == 0 && keys.is_empty() && !self.options.show_hidden {
                    return Ok(format!("{prefix}[]"));
                }
            }
            Kind::Function => {
                base = self.function_base(object, constructor.as_deref(), &tag)?;
                if keys.is_empty() {
                    return Ok(base);
                }
            }
            Kind::Arguments => {
                braces.0 = "[Arguments] {".to_owned();
                if keys.is_empty() {
                    return Ok("[Arguments] {}".to_owned());
                }
            }
            Kind::RegExp => {
                base = self.regexp_base(object, &prefix("RegExp", None))?;
                if keys.is_empty() || self.is_too_deep(depth) {
                    return Ok(base);
                }
            }
            Kind::Date => {
                base = self.date_base(object, &prefix("Date", None))?;
                if keys.is_empty() {
                    return Ok(base);
                }
            }
            Kind::Error => {
                base = self.error_base(object, constructor.as_deref(), &tag, &mut keys)?;
                if keys.is_empty() {
                    return Ok(base);
                }
            }
            Kind::ArrayBuffer => {
                let prefix = prefix("ArrayBuffer", None);
                if in_typed_array && keys.is_empty() {
                    let length = JsArrayBuffer::from_object(object.clone())?.byte_length();
                    return Ok(format!("{prefix}{{ byteLength: {length} }}"));
                }
                braces.0 = format!("{prefix}{{");
            }
            Kind::DataView | Kind::Promise | Kind::WeakSet | Kind::WeakMap => {
                braces.0 = format!("{}{{", prefix(kind.name(), None));
            }
            Kind::Namespace => {
                let prefix = prefix("Module", None);
                if keys.is_empty() {
                    return Ok(format!("{prefix}{{}}"));
                }
                braces.0 = format!("{prefix}{{");
            }
            Kind::Boxed(primitive) => {
                base = self.boxed_base(primitive, constructor.as_deref(), &tag);
                if keys.is_empty() {
                    return Ok(base);
                }
            }
            Kind::Iterator(rest) => {
                braces.0 = format!("[{} {}] {{", rest.collection, rest.kind());
            }
            Kind::Plain => {
                let prefix = if constructor.as_deref() == Some("Object") {
                    if tag.is_empty() {
                        String::new()
                    } else {
                        prefix("Object", None)
                    }
                } else {
                    plain_prefix.clone()
                };
                if keys.is_empty() {
                    return Ok(format!("{prefix}{{}}"));
                }
                braces.0 = format!("{prefix}{{");
            }
        }

        if self.is_too_deep(depth) {
            let name = plain_prefix.trim_end();
            return Ok(if constructor.is_some() {
                format!("[{name}]")
            } else {
                name.to_owned()
            });
        }
        if self.seen.len() >= MAX_NESTING {
            return Ok(format!(
                "[{}: Inspection interrupted prematurely. Maximum call stack size exceeded.]",
                plain_prefix.trim_end()
            ));
        }

        let depth = depth + 1;
        self.seen.push(object.clone());
        self.current_depth = depth;
        let mut output = self.entries(object, &kind, depth)?;
        for key in &keys {
            let entry = self.property(object, key, depth, style)?;
            output.push(entry);
        }
        if self.options.sorted {
            // The elements of arrays keep their order.
            let first = match style {
                Style::Object => 0,
                Style::Array => output.len() - keys.len(),
            };
            output[first..].sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
        }
        if let Some(index) = self.reference(object) {
            let reference = format!("<ref *{index}>");
            base = if base.is_empty() {
                reference
            } else {
                format!("{reference} {base}")
            };
        }
        self.seen.pop();

        let all_numbers = style == Style::Array && self.holds_numbers(object, &kind, output.len());
        let shown = self.join(
            output,
            &base,
            (&braces.0, braces.1),
            style,
            depth,
            all_numbers,
        );
        let produced = self.produced.entry(self.indentation).or_default();
        *produced += shown.len();
        self.exhausted |= *produced > BUDGET;
        Ok(shown)
    }

    fn is_too_deep(&self, depth: usize) -> bool {
        self.exhausted || self.options.depth.is_some_and(|max| depth as i64 > max)
    }

    /// The keys that are shown after an object's entries.
    fn keys(&mut self, object: &JsObject, kind: &Kind) -> JsResult<Vec<PropertyKey>> {
        let show_hidden = self.options.show_hidden;
        let skips_indices = matches!(kind, Kind::Array(_) | Kind::TypedArray(..) | Kind::Boxed(_));
        let is_indexed_alone =
            matches!(kind, Kind::TypedArray(..)) && own_names_are_indices(object);
        let keys = if is_indexed_alone {
            // Listing the elements of a typed array takes as long as it is.
            Vec::new()
        } else {
            object.own_property_keys(self.context)?
        };
        Ok(keys
            .into_iter()
            .filter(|key| !(skips_indices && matches!(key, PropertyKey::Index(_))))
            .filter(|key| {
                show_hidden
                    || matches!((kind, key), (Kind::Namespace, PropertyKey::String(_)))
                    || own::property(object, key).and_then(|it| it.enumerable()) == Some(true)
            })
            .collect())
    }

    /// Shows one property, as `key: value` or in arrays as the value alone.
    fn property(
        &mut self,
        object: &JsObject,
        key: &PropertyKey,
        depth: usize,
        style: Style,
    ) -> JsResult<String> {
        let property = match own::property(object, key) {
            Some(property) => property,
            None => match object.get(key.clone(), self.context) {
                Ok(value) => PropertyDescriptor::builder()
                    .value(value)
                    .enumerable(true)
                    .build(),
                // Modules that import each other see each other before they have run.
                Err(_) if object.is::<ModuleNamespace>() => {
                    return Ok(format!("{key}: <uninitialized>"));
                }
                Err(error) => return Err(error),
            },
        };
        let shown = if let Some(value) = property.value() {
            // The elements of an arguments object are kept where its function's parameters are.
            let value = match key {
                PropertyKey::Index(_) if style == Style::Object => {
                    object.get(key.clone(), self.context)?
                }
                _ => value.clone(),
            };
            self.indented(&value, depth, false)?
        } else {
            match (has(property.get()), has(property.set())) {
                (true, true) => "[Getter/Setter]",
                (true, false) => "[Getter]",
                (false, true) => "[Setter]",
                (false, false) => "undefined",
            }
            .to_owned()
        };
        if style == Style::Array && matches!(key, PropertyKey::Index(_)) {
            return Ok(shown);
        }
        let name = match key {
            PropertyKey::Symbol(symbol) => {
                format!("[{}]", primitive::escape(&symbol.descriptive_string()))
            }
            _ => {
                let name = match key {
                    PropertyKey::String(name) => name.clone(),
                    key => JsString::from(key.to_string()),
                };
                let text = name.to_std_string_lossy();
                if text == "__proto__" {
                    "['__proto__']".to_owned()
                } else if property.enumerable() == Some(false) {
                    format!("[{}]", primitive::escape(&name))
                } else if primitive::is_bare_key(&text) {
                    text
                } else {
                    primitive::quote(&name)
                }
            }
        };
        Ok(format!("{name}: {shown}"))
    }

    /// Shows a value inside another.
    fn indented(
        &mut self,
        value: &JsValue,
        depth: usize,
        in_typed_array: bool,
    ) -> JsResult<String> {
        self.indentation += 2;
        let shown = self.value(value, depth, in_typed_array);
        self.indentation -= 2;
        shown
    }

    /// Whether the first entries of an array are all numbers, which are aligned to the right.
    fn holds_numbers(&self, object: &JsObject, kind: &Kind, count: usize) -> bool {
        match kind {
            Kind::TypedArray(..) => JsTypedArray::from_object(object.clone()).is_ok(),
            _ => (0..count).all(|index| {
                let key = PropertyKey::from(index as u64);
                own::property(object, &key)
                    .and_then(|it| it.value().cloned())
                    .is_some_and(|it| it.is_number() || it.is_bigint())
            }),
        }
    }
}

fn has(accessor: Option<&JsValue>) -> bool {
    accessor.is_some_and(|it| !it.is_undefined())
}

/// Whether a typed array has no properties besides its elements.
fn own_names_are_indices(object: &JsObject) -> bool {
    let object = object.borrow();
    let properties = object.properties();
    properties.index_property_keys().next().is_none() && object.shape().keys().is_empty()
}

/// `options.stylize(text, style)`: no text has a color here.
fn stylize(_: &JsValue, arguments: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(arguments.first().cloned().unwrap_or_default())
}

/// `Symbol.for('nodejs.util.inspect.custom')`.
fn custom_symbol(context: &mut Context) -> JsResult<JsSymbol> {
    struct CustomInspect(JsSymbol);

    if let Some(custom) = context.get_data::<CustomInspect>() {
        return Ok(custom.0.clone());
    }
    let constructor = context.intrinsics().constructors().symbol().constructor();
    let key = js_string!("nodejs.util.inspect.custom");
    let function = constructor.get(js_string!("for"), context)?;
    let symbol = function
        .as_callable()
        .map(|it| it.call(&constructor.into(), &[key.into()], context))
        .transpose()?
        .and_then(|it| it.as_symbol());
    let Some(symbol) = symbol else {
        return JsSymbol::new(None).ok_or_else(|| {
            boa_engine::JsNativeError::error()
                .with_message("no symbols are left")
                .into()
        });
    };
    context.insert_data(CustomInspect(symbol.clone()));
    Ok(symbol)
}

/// Looks the symbol up before the guest can redefine `Symbol.for`.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    iterators::install(context)?;
    custom_symbol(context).map(drop)
}

/// `inspect(value, options)`, which a guest's own inspection is given to show its parts.
fn inspect_native(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let value = arguments.first().cloned().unwrap_or_default();
    let options = arguments.get(1).cloned().unwrap_or_default();
    let options = Options::read(&options, context)?;
    let shown = Inspector::new(options, context).inspect(&value)?;
    Ok(JsString::from(shown).into())
}
