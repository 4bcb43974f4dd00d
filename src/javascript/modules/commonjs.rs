//! CommonJS: files are run when they are first required (<https://nodejs.org/docs/latest-v20.x/api/modules.html>).

use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, js_string,
    object::builtins::JsArray, property::PropertyKey,
};

use super::{
    Modules, builtin,
    class::strings,
    failure::{self, Class},
    function,
    require::make_require,
    resolve::{self, directory},
    source::{self, Compiled, Format},
};
use crate::{
    filesystem::Errno,
    javascript::{natives, own},
};

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
    pub(super) fn require(
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
    pub(super) fn resolve(
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
pub(super) struct MainModule(pub(super) JsObject);

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
pub(super) fn specifier_of(name: &str, value: &JsValue, context: &mut Context) -> JsResult<String> {
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
    let object = error.as_opaque().and_then(JsValue::as_object).or_else(|| {
        let native = error.as_native()?;
        Some(native.clone().into_opaque(context))
    });
    let Some(object) = object else {
        return error;
    };
    // It may be that it nests too deep.
    if own::class_names(&object).first().map(String::as_str) != Some("SyntaxError") {
        return JsError::from_opaque(object.into());
    }
    let message = own::property(&object, &js_string!("message").into());
    let message = message.and_then(|it| it.value().and_then(JsValue::as_string));
    let message = message.unwrap_or_default().to_std_string_lossy();
    JsNativeError::syntax()
        .with_message(format!("{path}: {message}"))
        .into()
}
