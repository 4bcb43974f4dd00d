//! The objects that stand for CommonJS modules, and their class, which is the module `module`
//! (<https://nodejs.org/docs/latest-v20.x/api/module.html>).

use std::rc::Rc;

use boa_engine::{
    Context, JsArgs, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction,
    js_string,
    object::{FunctionObjectBuilder, builtins::JsArray},
};

use super::{
    Modules, builtin,
    failure::{self, Class},
    require::make_require,
    resolve::{self, directory, package_directories},
};
use crate::javascript::{inspect, natives, own, programs::Programs};

/// What modules of all runs have in common.
struct Shared {
    prototype: JsObject,
    constructor: JsObject,
}

/// What the modules of a run have in common.
pub(super) struct CommonJs {
    constructor: JsObject,
    prototype: JsObject,
    /// `require.cache`: by their paths.
    pub(super) cache: JsObject,
    pub(super) extensions: JsObject,
}

/// Defines the class `Module`.
pub(super) fn install(context: &mut Context) -> JsResult<()> {
    let prototype = natives::object(context);
    let construct = NativeFunction::from_fn_ptr(|target, arguments, context| {
        let prototype = target
            .as_object()
            .map(|it| it.get(js_string!("prototype"), context))
            .transpose()?
            .and_then(|it| it.as_object());
        let prototype = prototype.unwrap_or_else(|| shared(context).prototype.clone());
        let object = JsObject::with_object_proto(context.intrinsics());
        object.set_prototype(Some(prototype));
        let id = arguments.get_or_undefined(0).clone();
        fill(&object, id, &[], context)?;
        Ok(object.into())
    });
    let constructor = FunctionObjectBuilder::new(context.realm(), construct)
        .name(js_string!("Module"))
        .length(2)
        .constructor(true)
        .build();
    let constructor = JsObject::from(constructor);
    natives::property(&constructor, "prototype", prototype.clone(), false, context)?;
    natives::method(&constructor, "createRequire", 1, create_require, context)?;
    natives::method(&constructor, "isBuiltin", 1, is_builtin, context)?;
    natives::property(&constructor, "Module", constructor.clone(), true, context)?;
    // Without an own constructor, modules are shown like plain objects, as Node's are.
    natives::method(&prototype, "require", 1, require_of_module, context)?;
    context.insert_data(Rc::new(Shared {
        prototype,
        constructor,
    }));
    Ok(())
}

fn shared(context: &Context) -> Rc<Shared> {
    context
        .get_data::<Rc<Shared>>()
        .expect("installed at the start")
        .clone()
}

impl CommonJs {
    pub(super) fn new(context: &mut Context) -> JsResult<Self> {
        let extensions = JsObject::with_null_proto();
        for extension in [".js", ".json", ".node"] {
            let function = natives::function("", 2, |_, _, _| Ok(JsValue::undefined()), context);
            natives::property(&extensions, extension, function, true, context)?;
        }
        let shared = shared(context);
        Ok(Self {
            constructor: shared.constructor.clone(),
            prototype: shared.prototype.clone(),
            cache: JsObject::with_null_proto(),
            extensions,
        })
    }

    /// The class of modules, which is the module `module`.
    pub(super) fn constructor(&self) -> JsObject {
        self.constructor.clone()
    }

    /// Makes a module for a file that is still to be run.
    pub(super) fn make(&self, id: &str, path: &str, context: &mut Context) -> JsResult<JsObject> {
        let module = JsObject::with_object_proto(context.intrinsics());
        module.set_prototype(Some(self.prototype.clone()));
        let file = JsString::from(path).into();
        let id = JsString::from(id).into();
        let paths = package_directories(directory(path));
        fill(
            &module,
            id,
            &[
                ("path", JsString::from(directory(path)).into()),
                ("filename", file),
            ],
            context,
        )?;
        let paths = strings(paths, context);
        natives::property(&module, "paths", paths, true, context)?;
        Ok(module)
    }
}

/// Gives a module its properties, in the order that Node has them.
fn fill(
    module: &JsObject,
    id: JsValue,
    known: &[(&str, JsValue)],
    context: &mut Context,
) -> JsResult<()> {
    let value = |name: &str| {
        let found = known.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.clone())
    };
    natives::property(module, "id", id, true, context)?;
    natives::property(
        module,
        "path",
        value("path").unwrap_or_default(),
        true,
        context,
    )?;
    let exports = natives::object(context);
    natives::property(module, "exports", exports, true, context)?;
    let file = value("filename").unwrap_or_else(JsValue::null);
    natives::property(module, "filename", file, true, context)?;
    natives::property(module, "loaded", false, true, context)?;
    let children = JsArray::new(context)?;
    natives::property(module, "children", children, true, context)
}

/// An array of strings.
pub(super) fn strings(strings: Vec<String>, context: &mut Context) -> JsArray {
    let values = strings.iter().map(|it| JsString::from(it.as_str()).into());
    let values: Vec<JsValue> = values.collect();
    JsArray::from_iter(values, context)
}

/// `module.require(id)`.
fn require_of_module(
    this: &JsValue,
    arguments: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let Some(module) = this.as_object() else {
        return Err(JsNativeError::typ()
            .with_message("module.require() is called of no module")
            .into());
    };
    let path = own::property(&module, &js_string!("filename").into());
    let path = path.and_then(|it| it.value().and_then(JsValue::as_string));
    let path = path.map_or_else(|| Programs::of(context).main(), |path| resolve::text(&path));
    let modules = Modules::of(context);
    modules.require(arguments.get_or_undefined(0), &module, &path, context)
}

/// `module.createRequire(filename)`: a path or the URL of a file.
fn create_require(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let given = arguments.get_or_undefined(0);
    let text = match given.as_object() {
        Some(object) => object.get(js_string!("href"), context)?,
        None => given.clone(),
    };
    let text = text.as_string().map(|text| resolve::text(&text));
    let path = text
        .as_deref()
        .and_then(|text| match text.strip_prefix("file://") {
            Some(path) => Some(resolve::decode(path)),
            None => text.starts_with('/').then(|| text.to_owned()),
        });
    let Some(path) = path else {
        let received = inspect::brief(given, context);
        let message = format!(
            "The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received {received}"
        );
        return Err(failure::coded(
            Class::Type,
            "ERR_INVALID_ARG_VALUE",
            &message,
            context,
        ));
    };
    let parts = Modules::of(context).parts();
    let module = parts.make(&path, &path, context)?;
    make_require(&module, &path, context).map(JsValue::from)
}

fn is_builtin(_: &JsValue, arguments: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(specifier) = arguments.get_or_undefined(0).as_string() else {
        return Ok(false.into());
    };
    let name = builtin::name(&resolve::text(&specifier), context)?;
    Ok(name.is_some().into())
}
