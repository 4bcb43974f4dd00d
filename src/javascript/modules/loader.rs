//! `import`: from a specifier to an ES module, whatever it stands for.

use std::{cell::RefCell, collections::BTreeSet, rc::Rc};

use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, Module, js_string,
    module::{ModuleLoader, ModuleRequest, Referrer, SyntheticModuleInitializer},
    property::PropertyKey,
};

use super::{
    Modules, builtin,
    commonjs::unreadable,
    failure::{self, Class},
    meta, names,
    resolve::{self, directory},
    source::{self, Compiled, Format, Text, path_of},
};
use crate::javascript::{exception, own, program::url, programs::Programs};

/// Modules that pass on what others export which are followed.
const MAX_PASSED_ON: usize = 1_000;

impl ModuleLoader for Modules {
    async fn load_imported_module(
        self: Rc<Self>,
        referrer: Referrer,
        request: ModuleRequest,
        context: &RefCell<&mut Context>,
    ) -> JsResult<Module> {
        let context = &mut **context.borrow_mut();
        self.import(&referrer, &request, context)
    }

    fn init_import_meta(
        self: Rc<Self>,
        import_meta: &JsObject,
        module: &Module,
        context: &mut Context,
    ) {
        if let Some(key) = module.path().and_then(|path| path.to_str())
            && meta::fill(import_meta, key, context).is_err()
        {
            // Properties of a fresh object can be defined; if not, the guest finds fewer of them.
        }
    }
}

impl Modules {
    /// Loads a module for a declaration or for a call of `import`; in the second case all that it imports as well.
    fn import(
        &self,
        referrer: &Referrer,
        request: &ModuleRequest,
        context: &mut Context,
    ) -> JsResult<Module> {
        let from = match (referrer.path(), referrer) {
            (Some(path), _) => path.to_string_lossy().into_owned(),
            // Evaluated code that a promise calls belongs to nobody.
            (None, Referrer::Realm(_)) => Programs::of(context).main(),
            (None, _) => {
                return Err(JsNativeError::typ()
                    .with_message("code that belongs to no file cannot import modules")
                    .into());
            }
        };
        let specifier = resolve::text(request.specifier());
        if !self.is_loading.get() {
            let (key, module) = self.find(&from, &specifier, request, context)?;
            let promise = self.evaluate(&key, context)?;
            // The engine asks for the promise again, and looks after it.
            super::disregard(&promise, context)?;
            return Ok(module);
        }
        match self.find(&from, &specifier, request, context) {
            Ok((key, module)) => {
                let mut imports = self.imports.borrow_mut();
                imports.entry(from).or_default().push((specifier, key));
                Ok(module)
            }
            Err(error) => {
                point_to(&specifier, &from, &error, context);
                Err(error)
            }
        }
    }

    /// The key and the module that a specifier leads to.
    fn find(
        &self,
        from: &str,
        specifier: &str,
        request: &ModuleRequest,
        context: &mut Context,
    ) -> JsResult<(String, Module)> {
        let is_json = wants_json(request, context)?;
        let key = self.key(specifier, from, context)?;
        let path = path_of(&key);
        let format = if key.starts_with("node:") {
            Format::CommonJs
        } else {
            self.format(path, context)?
        };
        if is_json != (format == Format::Json) {
            return Err(wrong_type(&key, is_json, context));
        }
        let module = match self.module(&key) {
            Some(module) => module,
            None => self.load_key(&key, format, context)?,
        };
        Ok((key, module))
    }

    /// The key that a specifier leads to.
    fn key(&self, specifier: &str, from: &str, context: &mut Context) -> JsResult<String> {
        let asked = (from.to_owned(), specifier.to_owned());
        if let Some(key) = self.resolved.borrow().get(&asked) {
            return Ok(key.clone());
        }
        let key = self.find_imported(specifier, from, context)?;
        self.resolved.borrow_mut().insert(asked, key.clone());
        Ok(key)
    }

    /// The key that a declaration was found to lead to.
    pub(super) fn imported_key(&self, specifier: &str, from: &str) -> Option<String> {
        let asked = (from.to_owned(), specifier.to_owned());
        self.resolved.borrow().get(&asked).cloned()
    }

    fn load_key(&self, key: &str, format: Format, context: &mut Context) -> JsResult<Module> {
        let module = match key.starts_with("node:") {
            true => load_builtin(key, context)?,
            false => self.load_path(key, format, context)?,
        };
        self.known
            .borrow_mut()
            .insert(key.to_owned(), module.clone());
        Ok(module)
    }

    fn load_path(&self, key: &str, format: Format, context: &mut Context) -> JsResult<Module> {
        let path = path_of(key);
        let text = self
            .read(path)
            .map_err(|errno| unreadable(path, errno, context))?;
        if format == Format::Json {
            let value = source::parse_json(&text, context)?;
            return Ok(synthetic(&BTreeSet::new(), value, context));
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        if let Some(extension) = extension.filter(|it| !KNOWN_EXTENSIONS.contains(it)) {
            let message = format!("Unknown file extension \".{extension}\" for {path}");
            let code = "ERR_UNKNOWN_FILE_EXTENSION";
            return Err(failure::coded(Class::Type, code, &message, context));
        }
        let text = Text::new(key, &text, context)?;
        match source::compile(key, &text, format, context)? {
            Compiled::Module(module) => Ok(module),
            Compiled::Function(function) => {
                self.functions
                    .borrow_mut()
                    .insert(path.to_owned(), function);
                self.foreign.borrow_mut().insert(key.to_owned());
                let names = self.exported_names(path, text.code(), context)?;
                Ok(of_commonjs(path, &names, context))
            }
        }
    }

    /// What a CommonJS module exports by its source, with what it passes on.
    fn exported_names(
        &self,
        path: &str,
        source: &str,
        context: &mut Context,
    ) -> JsResult<BTreeSet<String>> {
        let mut found = names::find(source);
        let mut exported = std::mem::take(&mut found.exported);
        let mut rest: Vec<(String, String)> = found
            .passed_on
            .into_iter()
            .map(|specifier| (path.to_owned(), specifier))
            .collect();
        let mut seen = BTreeSet::from([path.to_owned()]);
        while let Some((from, specifier)) = rest.pop() {
            let file = self.find_required(&specifier, directory(&from), context);
            let Ok(Some(file)) = file else { continue };
            if seen.len() > MAX_PASSED_ON || !seen.insert(file.clone()) {
                continue;
            }
            let Ok(text) = self.read(&file) else { continue };
            let found = names::find(&text);
            exported.extend(found.exported);
            let passed_on = found.passed_on.into_iter();
            rest.extend(passed_on.map(|specifier| (file.clone(), specifier)));
        }
        exported.remove("default");
        Ok(exported)
    }
}

/// Says which declaration an error is of that loading a module ended with.
fn point_to(specifier: &str, from: &str, error: &JsError, context: &Context) {
    let Some(program) = Programs::of(context).get(from) else {
        return;
    };
    let quoted = ["'", "\""].map(|quote| format!("{quote}{specifier}{quote}"));
    let found = quoted
        .iter()
        .filter_map(|quoted| program.source().find(quoted.as_str()));
    if let Some(index) = found.min() {
        let width = specifier.chars().count() + 2;
        exception::locate(error, &program, program.position(index), width, context);
    }
}

/// The extensions that a file may have which is imported; one without any is JavaScript.
const KNOWN_EXTENSIONS: [&str; 6] = ["js", "mjs", "cjs", "ts", "mts", "cts"];

/// Reads the attributes of an import: whether they ask for JSON.
fn wants_json(request: &ModuleRequest, context: &mut Context) -> JsResult<bool> {
    let mut is_json = false;
    for attribute in request.attributes() {
        let key = resolve::text(attribute.key());
        let value = resolve::text(attribute.value());
        if key != "type" {
            let message =
                format!("Import attribute \"{key}\" with value \"{value}\" is not supported");
            let code = "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED";
            return Err(failure::coded(Class::Type, code, &message, context));
        }
        if value != "json" {
            let message = format!("Import attribute type \"{value}\" is unsupported");
            let code = "ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED";
            return Err(failure::coded(Class::Type, code, &message, context));
        }
        is_json = true;
    }
    Ok(is_json)
}

fn wrong_type(key: &str, is_json: bool, context: &mut Context) -> JsError {
    let url = match key.strip_prefix("node:") {
        Some(_) => key.to_owned(),
        None => url(key),
    };
    if is_json {
        let message = format!("Module \"{url}\" is not of type \"json\"");
        let code = "ERR_IMPORT_ASSERTION_TYPE_FAILED";
        return failure::coded(Class::Type, code, &message, context);
    }
    let message = format!("Module \"{url}\" needs an import attribute of type \"json\"");
    let code = "ERR_IMPORT_ASSERTION_TYPE_MISSING";
    failure::coded(Class::Type, code, &message, context)
}

fn load_builtin(name: &str, context: &mut Context) -> JsResult<Module> {
    let value = builtin::require(name, context)?.unwrap_or_default();
    let mut names = BTreeSet::new();
    if let Some(object) = value.as_object() {
        for key in object.own_property_keys(context)? {
            if let PropertyKey::String(name) = &key
                && own::property(&object, &key).is_some_and(|it| it.enumerable() == Some(true))
            {
                names.insert(name.to_std_string_lossy());
            }
        }
    }
    names.remove("default");
    Ok(synthetic(&names, value, context))
}

/// A module whose default export is a value, and whose others are members of it.
fn synthetic(names: &BTreeSet<String>, value: JsValue, context: &mut Context) -> Module {
    let names: Vec<JsString> = names.iter().map(|it| JsString::from(it.as_str())).collect();
    let mut all = names.clone();
    all.push(js_string!("default"));
    let steps = SyntheticModuleInitializer::from_copy_closure_with_captures(
        |module, (names, value): &(Vec<JsString>, JsValue), context| {
            set_exports(module, names, value, context)
        },
        (names, value),
    );
    Module::synthetic(&all, steps, None, None, context)
}

/// A module that runs a file of CommonJS and exports what that exports.
fn of_commonjs(path: &str, names: &BTreeSet<String>, context: &mut Context) -> Module {
    let names: Vec<JsString> = names.iter().map(|it| JsString::from(it.as_str())).collect();
    let mut all = names.clone();
    all.push(js_string!("default"));
    let steps = SyntheticModuleInitializer::from_copy_closure_with_captures(
        |module, (names, path): &(Vec<JsString>, JsString), context| {
            let modules = Modules::of(context);
            let value = modules.require_file(&resolve::text(path), None, context)?;
            set_exports(module, names, &value, context)
        },
        (names, JsString::from(path)),
    );
    Module::synthetic(&all, steps, None, None, context)
}

fn set_exports(
    module: &boa_engine::module::SyntheticModule,
    names: &[JsString],
    value: &JsValue,
    context: &mut Context,
) -> JsResult<()> {
    module.set_export(&js_string!("default"), value.clone())?;
    let Some(object) = value.as_object() else {
        return Ok(());
    };
    for name in names {
        if object.has_own_property(name.clone(), context)? {
            let value = object.get(name.clone(), context)?;
            module.set_export(name, value)?;
        }
    }
    Ok(())
}
