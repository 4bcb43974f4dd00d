//! `require` and the objects that it makes (<https://nodejs.org/docs/latest-v20.x/api/modules.html>).

use std::rc::Rc;

use boa_engine::{
    Context, JsArgs, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction,
    js_string,
    object::{
        FunctionObjectBuilder,
        builtins::{JsArray, JsFunction},
    },
    property::PropertyKey,
};

use super::{
    Modules, builtin,
    failure::{self, Class},
    function,
    resolve::{self, directory, is_path, package_directories},
    source::{self, Compiled, Format, Text},
};
use crate::{
    filesystem::Errno,
    javascript::{natives, own, program::url, programs::Programs},
};

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
    cache: JsObject,
    extensions: JsObject,
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

    fn make(&self, id: &str, path: &str, context: &mut Context) -> JsResult<JsObject> {
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

fn strings(strings: Vec<String>, context: &mut Context) -> JsArray {
    let values = strings.iter().map(|it| JsString::from(it.as_str()).into());
    let values: Vec<JsValue> = values.collect();
    JsArray::from_iter(values, context)
}

/// Makes `require`, `module` and `exports` global, as a console has them. They are those of the main file.
pub(in crate::javascript) fn install_globals(context: &mut Context) -> JsResult<()> {
    let modules = Modules::of(context);
    let path = Programs::of(context).main();
    let module = modules.parts().make("<repl>", &path, context)?;
    let require = make_require(&module, &path, context)?;
    let exports = module.get(js_string!("exports"), context)?;
    natives::global("require", require, false, context)?;
    natives::global("module", module, false, context)?;
    natives::global("exports", exports, false, context)
}

impl Modules {
    pub(super) fn run_main_function(
        &self,
        path: &str,
        function: JsObject,
        context: &mut Context,
    ) -> JsResult<()> {
        let parts = self.parts();
        let module = parts.make(".", path, context)?;
        let key = JsString::from(path);
        parts.cache.set(key, module.clone(), true, context)?;
        context.insert_data(MainModule(module.clone()));
        self.run(&module, path, function, context)
    }

    /// Calls the function around a module.
    fn run(
        &self,
        module: &JsObject,
        path: &str,
        function: JsObject,
        context: &mut Context,
    ) -> JsResult<()> {
        let require = make_require(module, path, context)?;
        let exports = module.get(js_string!("exports"), context)?;
        let arguments = vec![
            exports.clone(),
            require.into(),
            module.clone().into(),
            JsString::from(path).into(),
            JsString::from(directory(path)).into(),
        ];
        function::call(function, &exports, arguments, context)?;
        natives::property(module, "loaded", true, true, context)
    }

    /// What a file exports, which is run if it was not yet.
    pub(super) fn require_file(
        &self,
        path: &str,
        parent: Option<(&JsObject, &str)>,
        context: &mut Context,
    ) -> JsResult<JsValue> {
        let cache = self.parts().cache.clone();
        let key = PropertyKey::from(JsString::from(path));
        let known = cache.get(key.clone(), context)?;
        if let Some(module) = known.as_object() {
            if let Some((parent, _)) = parent {
                adopt(parent, &module, context)?;
            }
            return module.get(js_string!("exports"), context);
        }
        let module = self.parts().make(path, path, context)?;
        if let Some((object, parent)) = parent {
            self.parents
                .borrow_mut()
                .insert(path.to_owned(), parent.to_owned());
            adopt(object, &module, context)?;
        }
        cache.set(key.clone(), module.clone(), true, context)?;
        if let Err(error) = self.load(&module, path, context) {
            // Whoever requires it again has it run again.
            cache.delete_property_or_throw(key, context)?;
            return Err(error);
        }
        module.get(js_string!("exports"), context)
    }

    fn load(&self, module: &JsObject, path: &str, context: &mut Context) -> JsResult<()> {
        let format = self.format(path, context)?;
        let compiled = self.functions.borrow_mut().remove(path);
        if let Some(function) = compiled {
            return self.run(module, path, function, context);
        }
        if self.known.borrow().contains_key(path) && !self.foreign.borrow().contains(path) {
            return self.load_module(module, path, context);
        }
        let text = self
            .read(path)
            .map_err(|errno| unreadable(path, errno, context))?;
        if format == Format::Json {
            let value =
                source::parse_json(&text, context).map_err(|error| prefix(error, path, context))?;
            natives::property(module, "exports", value, true, context)?;
            return natives::property(module, "loaded", true, true, context);
        }
        let text = Text::new(path, &text, context)?;
        match source::compile(path, &text, format, context)? {
            Compiled::Function(function) => self.run(module, path, function, context),
            Compiled::Module(es_module) => {
                self.known.borrow_mut().insert(path.to_owned(), es_module);
                self.load_module(module, path, context)
            }
        }
    }

    /// Has an ES module evaluated for `require`, which cannot wait.
    fn load_module(&self, module: &JsObject, path: &str, context: &mut Context) -> JsResult<()> {
        let from = self.parents.borrow().get(path).cloned();
        let from = from.unwrap_or_else(|| path.to_owned());
        let namespace = self.require_module(path, &from, context)?;
        natives::property(module, "exports", namespace, true, context)?;
        natives::property(module, "loaded", true, true, context)
    }

    /// `require(specifier)` in the module of a path.
    fn require(
        &self,
        specifier: &JsValue,
        module: &JsObject,
        path: &str,
        context: &mut Context,
    ) -> JsResult<JsValue> {
        let specifier = specifier_of("id", specifier, context)?;
        if let Some(builtin) = builtin::require(&specifier, context)? {
            return Ok(builtin);
        }
        let file = self.resolve(&specifier, path, directory(path), context)?;
        self.require_file(&file, Some((module, path)), context)
    }

    /// The file for a specifier, or Node's error.
    fn resolve(
        &self,
        specifier: &str,
        path: &str,
        from: &str,
        context: &mut Context,
    ) -> JsResult<String> {
        if specifier.starts_with("node:") {
            let message = format!("No such built-in module: {specifier}");
            let code = "ERR_UNKNOWN_BUILTIN_MODULE";
            let reason = builtin::absence(specifier);
            return Err(failure::coded(
                Class::Error,
                code,
                &(message + &reason),
                context,
            ));
        }
        if let Some(file) = self.find_required(specifier, from, context)? {
            return Ok(file);
        }
        let mut stack = vec![path.to_owned()];
        while let Some(parent) = stack
            .last()
            .and_then(|last| self.parents.borrow().get(last).cloned())
            .filter(|parent| !stack.contains(parent))
        {
            stack.push(parent);
        }
        let reason = builtin::absence(specifier);
        let message = format!(
            "Cannot find module '{specifier}'{reason}\nRequire stack:\n- {}",
            stack.join("\n- ")
        );
        let stack = strings(stack, context);
        Err(failure::not_found(&message, stack.into(), context))
    }
}

/// The module of the main file, if that is CommonJS.
struct MainModule(JsObject);

/// Adds a module to the children of the one that required it first.
fn adopt(parent: &JsObject, module: &JsObject, context: &mut Context) -> JsResult<()> {
    let children = own::property(parent, &js_string!("children").into());
    let children = children.and_then(|it| it.value().and_then(JsValue::as_object));
    if let Some(children) = children.filter(JsObject::is_array) {
        let children = JsArray::from_object(children)?;
        for index in 0..children.length(context)? {
            let key = PropertyKey::from(index);
            let child = own::property(&children.clone().into(), &key);
            if child.and_then(|it| it.value().cloned()) == Some(module.clone().into()) {
                return Ok(());
            }
        }
        children.push(module.clone(), context)?;
    }
    Ok(())
}

/// Reads the argument that names a module.
fn specifier_of(name: &str, value: &JsValue, context: &mut Context) -> JsResult<String> {
    let Some(specifier) = value.as_string() else {
        return Err(failure::invalid_argument(name, value, context));
    };
    if specifier.is_empty() {
        let message = format!("The argument '{name}' must be a non-empty string. Received ''");
        return Err(failure::coded(
            Class::Type,
            "ERR_INVALID_ARG_VALUE",
            &message,
            context,
        ));
    }
    Ok(resolve::text(&specifier))
}

/// The error of a file that is there and cannot be read.
pub(super) fn unreadable(path: &str, errno: Errno, context: &mut Context) -> JsError {
    let (code, reason) = match errno {
        Errno::Denied => ("EACCES", "permission denied"),
        Errno::NotFound => ("ENOENT", "no such file or directory"),
        Errno::IsDirectory => ("EISDIR", "illegal operation on a directory"),
        _ => ("EINVAL", "invalid argument"),
    };
    let message = format!("{code}: {reason}, open '{path}'");
    failure::coded(Class::Error, code, &message, context)
}

/// Says in the message of an error which file it is about.
fn prefix(error: JsError, path: &str, context: &mut Context) -> JsError {
    let message = error.as_opaque().and_then(JsValue::as_object).or_else(|| {
        let native = error.as_native()?;
        Some(native.clone().into_opaque(context))
    });
    let Some(object) = message else {
        return error;
    };
    let message = own::property(&object, &js_string!("message").into());
    let message = message.and_then(|it| it.value().and_then(JsValue::as_string));
    let message = message.unwrap_or_default().to_std_string_lossy();
    JsNativeError::syntax()
        .with_message(format!("{path}: {message}"))
        .into()
}

/// Makes the function `require` of a module.
pub(super) fn make_require(
    module: &JsObject,
    path: &str,
    context: &mut Context,
) -> JsResult<JsFunction> {
    let captures = (module.clone(), JsString::from(path));
    let require = bound(
        "require",
        1,
        captures.clone(),
        context,
        |arguments, (module, path), context| {
            let modules = Modules::of(context);
            let path = resolve::text(path);
            modules.require(arguments.get_or_undefined(0), module, &path, context)
        },
    );
    let resolve = bound(
        "resolve",
        2,
        captures.clone(),
        context,
        |arguments, (_, path), context| resolve_for(arguments, &resolve::text(path), context),
    );
    let paths = bound(
        "paths",
        1,
        captures,
        context,
        |arguments, (_, path), context| {
            let specifier = specifier_of("request", arguments.get_or_undefined(0), context)?;
            if builtin::name(&specifier, context)?.is_some() {
                return Ok(JsValue::null());
            }
            let from = resolve::text(path);
            let from = directory(&from);
            let paths = if is_path(&specifier) {
                vec![from.to_owned()]
            } else {
                package_directories(from)
            };
            Ok(strings(paths, context).into())
        },
    );
    natives::property(&resolve, "paths", paths, true, context)?;
    natives::property(&require, "resolve", resolve, true, context)?;
    let main = context.get_data::<MainModule>();
    let main = main.map_or_else(JsValue::undefined, |it| it.0.clone().into());
    natives::property(&require, "main", main, true, context)?;
    let parts = Modules::of(context).parts();
    let extensions = parts.extensions.clone();
    natives::property(&require, "extensions", extensions, true, context)?;
    natives::property(&require, "cache", parts.cache.clone(), true, context)?;
    Ok(require)
}

fn bound(
    name: &str,
    length: usize,
    captures: (JsObject, JsString),
    context: &mut Context,
    body: fn(&[JsValue], &(JsObject, JsString), &mut Context) -> JsResult<JsValue>,
) -> JsFunction {
    let function = NativeFunction::from_copy_closure_with_captures(
        move |_, arguments, captures, context| body(arguments, captures, context),
        captures,
    );
    FunctionObjectBuilder::new(context.realm(), function)
        .name(JsString::from(name))
        .length(length)
        .build()
}

/// `require.resolve(request, options)`.
fn resolve_for(arguments: &[JsValue], path: &str, context: &mut Context) -> JsResult<JsValue> {
    let specifier = specifier_of("request", arguments.get_or_undefined(0), context)?;
    if builtin::name(&specifier, context)?.is_some() {
        return Ok(JsString::from(specifier.as_str()).into());
    }
    let modules = Modules::of(context);
    let options = arguments.get_or_undefined(1).as_object();
    let paths = match options {
        Some(options) => options.get(js_string!("paths"), context)?.as_object(),
        None => None,
    };
    if let Some(paths) = paths.filter(JsObject::is_array) {
        let paths = JsArray::from_object(paths)?;
        for index in 0..paths.length(context)? {
            let from = paths.get(index, context)?.to_string(context)?;
            let from = resolve::join(directory(path), &resolve::text(&from));
            if let Some(file) = modules.find_required(&specifier, &from, context)? {
                return Ok(JsString::from(file.as_str()).into());
            }
        }
    }
    let file = modules.resolve(&specifier, path, directory(path), context)?;
    Ok(JsString::from(file.as_str()).into())
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
        let received = crate::javascript::inspect::brief(given, context);
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

/// The URL of a file, as a string of the guest's.
pub(super) fn url_string(path: &str) -> JsString {
    JsString::from(url(path).as_str())
}
