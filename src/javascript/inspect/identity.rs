//! What kind of thing an object is, and what it is called.

use boa_engine::{
    Context, JsBigInt, JsObject, JsResult, JsString, JsSymbol, JsValue,
    builtins::{
        date::Date, error::Error, object::OrdinaryObject, promise::Promise,
        typed_array::TypedArrayKind,
    },
    js_string,
    module::ModuleNamespace,
    object::builtins::{
        JsArrayBuffer, JsDataView, JsDate, JsMap, JsRegExp, JsSet, JsTypedArray, JsWeakMap,
        JsWeakSet,
    },
    property::PropertyKey,
};

use super::{
    super::own,
    Inspector, Options,
    iterators::{self, Rest},
};

/// What an object is inside, whatever its class claims.
pub(super) enum Kind {
    /// With its length.
    Array(usize),
    /// With its size.
    Set(usize),
    /// With its size.
    Map(usize),
    /// With the name of its class and its length.
    TypedArray(&'static str, usize),
    Function,
    Arguments,
    RegExp,
    Date,
    Error,
    ArrayBuffer,
    DataView,
    Promise,
    WeakSet,
    WeakMap,
    /// Of a map or a set.
    Iterator(Rest),
    /// The object of a primitive.
    Boxed(JsValue),
    /// What an ES module exports.
    Namespace,
    Plain,
}

impl Kind {
    pub(super) fn of(object: &JsObject, is_untagged: bool, context: &mut Context) -> Self {
        if object.is_array() {
            let length = own::property(object, &js_string!("length").into())
                .and_then(|length| length.value().and_then(JsValue::as_number));
            return Self::Array(length.unwrap_or(0.0) as usize);
        }
        if object.is_callable() {
            return Self::Function;
        }
        if object.is::<Error>() {
            return Self::Error;
        }
        if object.is::<Date>() {
            return Self::Date;
        }
        if object.is::<Promise>() {
            return Self::Promise;
        }
        if let Some(primitive) = unboxed(object) {
            return Self::Boxed(primitive);
        }
        if object.is_ordinary() {
            return if is_untagged && is_arguments(object, context) {
                Self::Arguments
            } else {
                Self::Plain
            };
        }
        Self::of_exotic(object, is_untagged, context)
    }

    fn of_exotic(object: &JsObject, is_untagged: bool, context: &mut Context) -> Self {
        let same = || object.clone();
        if object.is::<ModuleNamespace>() {
            return Self::Namespace;
        }
        if let Some(rest) = iterators::rest(object, context) {
            return Self::Iterator(rest);
        }
        if let Ok(set) = JsSet::from_object(same()) {
            return Self::Set(set.size());
        }
        if let Ok(map) = JsMap::from_object(same()) {
            let size = map.get_size(context).ok().and_then(|size| size.as_number());
            return Self::Map(size.unwrap_or(0.0) as usize);
        }
        if let Ok(array) = JsTypedArray::from_object(same()) {
            let length = array.length(context).unwrap_or(0);
            return Self::TypedArray(array.kind().map_or("TypedArray", typed_array_name), length);
        }
        if JsRegExp::from_object(same()).is_ok() {
            Self::RegExp
        } else if JsArrayBuffer::from_object(same()).is_ok() {
            Self::ArrayBuffer
        } else if JsDataView::from_object(same()).is_ok() {
            Self::DataView
        } else if JsWeakMap::from_object(same()).is_ok() {
            Self::WeakMap
        } else if JsWeakSet::from_object(same()).is_ok() {
            Self::WeakSet
        } else if is_untagged && is_arguments(object, context) {
            Self::Arguments
        } else {
            Self::Plain
        }
    }

    /// Whether an object of that kind is shown as one even if its class is `Object`.
    pub(super) fn keeps_its_shape(&self) -> bool {
        matches!(
            self,
            Self::Array(_)
                | Self::Set(_)
                | Self::Map(_)
                | Self::TypedArray(..)
                | Self::Function
                | Self::Iterator(_)
                | Self::Arguments
        )
    }

    /// The name of the kind's own class.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Array(_) => "Array",
            Self::Set(_) => "Set",
            Self::Map(_) => "Map",
            Self::TypedArray(name, _) => name,
            Self::Function => "Function",
            Self::RegExp => "RegExp",
            Self::Date => "Date",
            Self::Error => "Error",
            Self::ArrayBuffer => "ArrayBuffer",
            Self::DataView => "DataView",
            Self::Promise => "Promise",
            Self::WeakSet => "WeakSet",
            Self::WeakMap => "WeakMap",
            Self::Namespace => "Module",
            Self::Arguments | Self::Iterator(_) | Self::Boxed(_) | Self::Plain => "Object",
        }
    }
}

fn unboxed(object: &JsObject) -> Option<JsValue> {
    if let Some(value) = object.downcast_ref::<f64>() {
        return Some(JsValue::from(*value));
    }
    if let Some(value) = object.downcast_ref::<bool>() {
        return Some(JsValue::from(*value));
    }
    if let Some(value) = object.downcast_ref::<JsString>() {
        return Some(JsValue::from(value.clone()));
    }
    if let Some(value) = object.downcast_ref::<JsBigInt>() {
        return Some(JsValue::from(value.clone()));
    }
    let value = object.downcast_ref::<JsSymbol>()?;
    Some(JsValue::from(value.clone()))
}

/// Boa keeps the type of arguments objects private; `Object.prototype.toString` knows it. Called on an object without
/// a tag, it runs none of the guest's code.
fn is_arguments(object: &JsObject, context: &mut Context) -> bool {
    if own::inherited(object, &JsSymbol::to_string_tag().into()).is_some() {
        return false;
    }
    OrdinaryObject::to_string(&object.clone().into(), &[], context)
        .ok()
        .and_then(|it| it.as_string())
        .is_some_and(|it| it == "[object Arguments]")
}

fn typed_array_name(kind: TypedArrayKind) -> &'static str {
    match kind {
        TypedArrayKind::Int8 => "Int8Array",
        TypedArrayKind::Uint8 => "Uint8Array",
        TypedArrayKind::Uint8Clamped => "Uint8ClampedArray",
        TypedArrayKind::Int16 => "Int16Array",
        TypedArrayKind::Uint16 => "Uint16Array",
        TypedArrayKind::Int32 => "Int32Array",
        TypedArrayKind::Uint32 => "Uint32Array",
        TypedArrayKind::BigInt64 => "BigInt64Array",
        TypedArrayKind::BigUint64 => "BigUint64Array",
        TypedArrayKind::Float32 => "Float32Array",
        TypedArrayKind::Float64 => "Float64Array",
    }
}

/// What stands before the brace: the class, the size, and the tag where it says something else.
pub(super) fn prefix(
    constructor: Option<&str>,
    tag: &str,
    fallback: &str,
    size: Option<usize>,
) -> String {
    let size = size.map_or(String::new(), |size| format!("({size})"));
    match constructor {
        None if !tag.is_empty() && fallback != tag => {
            format!("[{fallback}{size}: null prototype] [{tag}] ")
        }
        None => format!("[{fallback}{size}: null prototype] "),
        Some(name) if !tag.is_empty() && name != tag => format!("{name}{size} [{tag}] "),
        Some(name) => format!("{name}{size} "),
    }
}

/// The prefix of an object that is nothing special.
pub(super) fn plain_prefix(object: &JsObject, constructor: Option<&str>, tag: &str) -> String {
    let mut fallback = "";
    if constructor.is_none() {
        fallback = native_name(object);
        if fallback == tag {
            fallback = "Object";
        }
    }
    prefix(constructor, tag, fallback, None)
}

/// The class an object was born with, for one that lost its prototype.
fn native_name(object: &JsObject) -> &'static str {
    if object.is_callable() {
        "Function"
    } else if object.is_array() {
        "Array"
    } else if object.is::<Error>() {
        "Error"
    } else if object.is::<Date>() {
        "Date"
    } else if object.is::<Promise>() {
        "Promise"
    } else {
        "Object"
    }
}

impl Inspector<'_> {
    /// The name of the first class up the prototypes that the object is an instance of; `None` without prototypes.
    pub(super) fn constructor_name(
        &mut self,
        object: &JsObject,
        depth: usize,
    ) -> JsResult<Option<String>> {
        let key: PropertyKey = js_string!("constructor").into();
        let first_prototype = object.prototype();
        let mut holder = Some(object.clone());
        while let Some(current) = holder {
            let constructor = own::property(&current, &key)
                .and_then(|it| it.value().and_then(JsValue::as_callable));
            if let Some(constructor) = constructor {
                let name = own::name(&constructor);
                if !name.is_empty() && is_instance(object, &constructor) {
                    return Ok(Some(name));
                }
            }
            holder = current.prototype();
        }
        let Some(first_prototype) = first_prototype else {
            return Ok(None);
        };
        let name = native_name(object);
        if self.is_too_deep(depth) {
            return Ok(Some(format!("{name} <Complex prototype>")));
        }
        let prototype = match self.constructor_name(&first_prototype, depth + 1)? {
            Some(prototype) => prototype,
            None => {
                let options = Options {
                    depth: Some(-1),
                    custom_inspect: false,
                    ..self.options.clone()
                };
                Inspector::new(options, self.context).inspect(&first_prototype.into())?
            }
        };
        Ok(Some(format!("{name} <{prototype}>")))
    }

    /// The value of `Symbol.toStringTag`, where the object does not show it as a property anyway.
    pub(super) fn tag(&mut self, object: &JsObject) -> JsResult<String> {
        let key: PropertyKey = JsSymbol::to_string_tag().into();
        let tag = object.get(key.clone(), self.context)?;
        let Some(tag) = tag.as_string() else {
            return Ok(String::new());
        };
        let is_shown = own::property(object, &key)
            .is_some_and(|it| self.options.show_hidden || it.enumerable() == Some(true));
        Ok(if is_shown {
            String::new()
        } else {
            tag.to_std_string_lossy()
        })
    }

    /// `[Function: f]`, `[class A extends B]`.
    pub(super) fn function_base(
        &mut self,
        function: &JsObject,
        constructor: Option<&str>,
        tag: &str,
    ) -> JsResult<String> {
        if is_class(function) {
            return self.class_base(function, constructor, tag);
        }
        let kind = function_kind(function, self.context);
        let mut base = format!("[{kind}");
        if constructor.is_none() {
            base += " (null prototype)";
        }
        let name = function.get(js_string!("name"), self.context)?;
        let name = match name.as_string() {
            Some(name) => name.to_std_string_lossy(),
            None if name.is_object() || name.is_symbol() => String::new(),
            None => self.primitive(&name),
        };
        base += &if name.is_empty() {
            " (anonymous)".to_owned()
        } else {
            format!(": {name}")
        };
        base += "]";
        if let Some(constructor) = constructor
            && constructor != kind
        {
            base += &format!(" {constructor}");
        }
        if !tag.is_empty() && constructor != Some(tag) {
            base += &format!(" [{tag}]");
        }
        Ok(base)
    }

    fn class_base(
        &mut self,
        class: &JsObject,
        constructor: Option<&str>,
        tag: &str,
    ) -> JsResult<String> {
        let name = own::name(class);
        let mut base = format!(
            "class {}",
            if name.is_empty() {
                "(anonymous)"
            } else {
                &name
            }
        );
        if let Some(constructor) = constructor
            && constructor != "Function"
        {
            base += &format!(" [{constructor}]");
        }
        if !tag.is_empty() && constructor != Some(tag) {
            base += &format!(" [{tag}]");
        }
        if constructor.is_none() {
            base += " extends [null prototype]";
        } else if let Some(parent) = class.prototype() {
            let name = own::name(&parent);
            if !name.is_empty() {
                base += &format!(" extends {name}");
            }
        }
        Ok(format!("[{base}]"))
    }

    pub(super) fn regexp_base(&mut self, regexp: &JsObject, prefix: &str) -> JsResult<String> {
        let regexp = JsRegExp::from_object(regexp.clone())?;
        let source = super::super::regexp::source(&regexp, self.context)?;
        let flags = regexp.flags(self.context)?;
        let base = format!("/{}/{flags}", source.to_std_string_lossy());
        Ok(if prefix == "RegExp " {
            base
        } else {
            format!("{prefix}{base}")
        })
    }

    pub(super) fn date_base(&mut self, date: &JsObject, prefix: &str) -> JsResult<String> {
        let date = JsDate::from_object(date.clone())?;
        let is_valid = date
            .get_time(self.context)?
            .as_number()
            .is_some_and(|time| !time.is_nan());
        let base = if is_valid {
            date.to_iso_string(self.context)?
        } else {
            js_string!("Invalid Date").into()
        };
        let base = base
            .as_string()
            .map(|it| it.to_std_string_lossy())
            .unwrap_or_default();
        Ok(if prefix == "Date " {
            base
        } else {
            format!("{prefix}{base}")
        })
    }

    /// `[Number: 1]`.
    pub(super) fn boxed_base(
        &mut self,
        primitive: &JsValue,
        constructor: Option<&str>,
        tag: &str,
    ) -> String {
        let kind = match primitive.type_of() {
            "number" => "Number",
            "string" => "String",
            "boolean" => "Boolean",
            "bigint" => "BigInt",
            _ => "Symbol",
        };
        let mut base = format!("[{kind}");
        match constructor {
            None => base += " (null prototype)",
            Some(constructor) if constructor != kind => base += &format!(" ({constructor})"),
            Some(_) => {}
        }
        base += &format!(": {}]", self.primitive(primitive));
        if !tag.is_empty() && constructor != Some(tag) {
            base += &format!(" [{tag}]");
        }
        base
    }
}

/// `instanceof` without the guest's `Symbol.hasInstance`.
fn is_instance(object: &JsObject, constructor: &JsObject) -> bool {
    let prototype = own::property(constructor, &js_string!("prototype").into())
        .and_then(|it| it.value().and_then(JsValue::as_object));
    let Some(prototype) = prototype else {
        return false;
    };
    let mut holder = object.prototype();
    while let Some(current) = holder {
        if JsObject::equals(&current, &prototype) {
            return true;
        }
        holder = current.prototype();
    }
    false
}

/// Whether a function is a class. Boa tells that only where it shows values itself.
fn is_class(function: &JsObject) -> bool {
    let value = JsValue::from(function.clone());
    value.display().to_string().starts_with("[class ")
}

/// `AsyncGeneratorFunction` and the like, by the prototype that the engine gives to each kind.
fn function_kind(function: &JsObject, context: &mut Context) -> &'static str {
    let constructors = context.intrinsics().constructors();
    let kinds = [
        (
            constructors.async_generator_function(),
            "AsyncGeneratorFunction",
        ),
        (constructors.generator_function(), "GeneratorFunction"),
        (constructors.async_function(), "AsyncFunction"),
    ];
    let Some(prototype) = function.prototype() else {
        return "Function";
    };
    kinds
        .iter()
        .find(|(constructor, _)| JsObject::equals(&constructor.prototype(), &prototype))
        .map_or("Function", |(_, name)| name)
}
