//! `package.json` (<https://nodejs.org/docs/latest-v20.x/api/packages.html>).

use std::rc::Rc;

use boa_engine::{
    Context, JsObject, JsResult, JsValue, js_string, object::builtins::JsArray,
    property::PropertyKey,
};

use super::{
    Modules,
    failure::{self, Class},
    resolve::{directory, is_path, join},
};
use crate::javascript::own;

/// The conditions of a package's entries that hold for `require` and for `import`.
pub(super) const REQUIRE: &[&str] = &["node", "require", "module-sync", "default"];
pub(super) const IMPORT: &[&str] = &["node", "import", "module-sync", "default"];

/// What a `package.json` says.
pub(super) struct Package {
    directory: String,
    name: Option<String>,
    /// `module` or `commonjs`.
    pub(super) kind: Option<String>,
    pub(super) main: Option<String>,
    exports: JsValue,
    imports: JsValue,
}

/// What a package with `exports` has under a name.
pub(super) enum Found {
    File(String),
    Nothing { rest: String, package_file: String },
}

impl Modules {
    /// What the `package.json` in a directory says, if there is one.
    pub(super) fn package(
        &self,
        directory: &str,
        context: &mut Context,
    ) -> JsResult<Option<Rc<Package>>> {
        if let Some(known) = self.packages.borrow().get(directory) {
            return Ok(known.clone());
        }
        let path = join(directory, "package.json");
        let package = match self.read(&path) {
            Ok(text) => Some(Rc::new(read(&path, directory, &text, context)?)),
            Err(_) => None,
        };
        self.packages
            .borrow_mut()
            .insert(directory.to_owned(), package.clone());
        Ok(package)
    }

    /// The package that a directory belongs to.
    pub(super) fn scope(&self, from: &str, context: &mut Context) -> JsResult<Option<Rc<Package>>> {
        let mut at = from;
        loop {
            if at.ends_with("/node_modules") {
                return Ok(None);
            }
            if let Some(package) = self.package(at, context)? {
                return Ok(Some(package));
            }
            if at == "/" {
                return Ok(None);
            }
            at = directory(at);
        }
    }

    /// What the package in a directory exports under the rest of a specifier; `None` if it does not say.
    pub(super) fn find_exported(
        &self,
        directory: &str,
        rest: &str,
        conditions: &[&str],
        context: &mut Context,
    ) -> JsResult<Option<Found>> {
        let package = self.package(directory, context)?;
        package.map_or(Ok(None), |package| package.find(rest, conditions, context))
    }

    /// The same for a package that refers to itself by its name.
    pub(super) fn find_own(
        &self,
        name: &str,
        rest: &str,
        from: &str,
        conditions: &[&str],
        context: &mut Context,
    ) -> JsResult<Option<Found>> {
        match self.scope(from, context)? {
            Some(package) if package.name.as_deref() == Some(name) => {
                package.find(rest, conditions, context)
            }
            _ => Ok(None),
        }
    }

    /// What the package around a directory means by a name that begins with `#`.
    pub(super) fn find_internal(
        &self,
        specifier: &str,
        from: &str,
        conditions: &[&str],
        context: &mut Context,
    ) -> JsResult<Option<String>> {
        let Some(package) = self.scope(from, context)? else {
            return Ok(None);
        };
        let Some(imports) = package.imports.as_object() else {
            return Ok(None);
        };
        package.entry(&imports, specifier, conditions, context)
    }
}

fn read(path: &str, directory: &str, text: &str, context: &mut Context) -> JsResult<Package> {
    let Ok(parsed) = super::source::parse_json(text, context) else {
        let message = format!("Invalid package config {path}.");
        let code = "ERR_INVALID_PACKAGE_CONFIG";
        return Err(failure::coded(Class::Error, code, &message, context));
    };
    let value = |key: &str| {
        let object = parsed.as_object()?;
        let property = own::property(&object, &js_string!(key).into())?;
        property.value().cloned()
    };
    let string = |key: &str| Some(value(key)?.as_string()?.to_std_string_lossy());
    Ok(Package {
        directory: directory.to_owned(),
        name: string("name"),
        kind: string("type"),
        main: string("main"),
        exports: value("exports").unwrap_or_default(),
        imports: value("imports").unwrap_or_default(),
    })
}

impl Package {
    /// The path of the `package.json`.
    pub(super) fn file(&self) -> String {
        join(&self.directory, "package.json")
    }

    fn find(
        &self,
        rest: &str,
        conditions: &[&str],
        context: &mut Context,
    ) -> JsResult<Option<Found>> {
        if self.exports.is_null_or_undefined() {
            return Ok(None);
        }
        let entries = self.exports.as_object().filter(|it| !it.is_array());
        let keys = match &entries {
            Some(entries) => keys(entries, context)?,
            None => Vec::new(),
        };
        // Without names in it, it tells of the package itself.
        let found = match entries {
            Some(entries) if keys.iter().any(|key| key.starts_with('.')) => {
                self.entry(&entries, rest, conditions, context)?
            }
            _ if rest == "." => self.target(&self.exports, "", conditions, context)?,
            _ => None,
        };
        Ok(Some(match found {
            Some(path) => Found::File(path),
            None => Found::Nothing {
                rest: rest.to_owned(),
                package_file: self.file(),
            },
        }))
    }

    /// The target of the entry for a name: that of just this name, or the one with the longest text before its asterisk.
    fn entry(
        &self,
        entries: &JsObject,
        name: &str,
        conditions: &[&str],
        context: &mut Context,
    ) -> JsResult<Option<String>> {
        let property = |key: &str| own::property(entries, &js_string!(key).into());
        if let Some(target) = property(name).and_then(|it| it.value().cloned()) {
            return self.target(&target, "", conditions, context);
        }
        let mut best: Option<(String, &str)> = None;
        for key in keys(entries, context)? {
            let Some((before, after)) = key.split_once('*') else {
                continue;
            };
            let matched = name
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after));
            let is_longer = best
                .as_ref()
                .is_none_or(|(best, _)| best.find('*').unwrap_or(0) < before.len());
            if let Some(matched) = matched.filter(|it| !it.is_empty() && is_longer) {
                best = Some((key.clone(), matched));
            }
        }
        let Some((key, matched)) = best else {
            return Ok(None);
        };
        let target = property(&key).and_then(|it| it.value().cloned());
        self.target(&target.unwrap_or_default(), matched, conditions, context)
    }

    fn target(
        &self,
        target: &JsValue,
        matched: &str,
        conditions: &[&str],
        context: &mut Context,
    ) -> JsResult<Option<String>> {
        if let Some(path) = target.as_string() {
            let path = path.to_std_string_lossy().replace('*', matched);
            return Ok(is_path(&path).then(|| join(&self.directory, &path)));
        }
        let Some(object) = target.as_object() else {
            return Ok(None);
        };
        if object.is_array() {
            let array = JsArray::from_object(object)?;
            for index in 0..array.length(context)? {
                let target = array.get(index, context)?;
                if let Some(path) = self.target(&target, matched, conditions, context)? {
                    return Ok(Some(path));
                }
            }
            return Ok(None);
        }
        for key in keys(&object, context)? {
            if !conditions.contains(&key.as_str()) {
                continue;
            }
            let property = own::property(&object, &js_string!(key.as_str()).into());
            let target = property.and_then(|it| it.value().cloned());
            let found = self.target(&target.unwrap_or_default(), matched, conditions, context)?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }
}

/// The names in an object that came from JSON, in order.
fn keys(object: &JsObject, context: &mut Context) -> JsResult<Vec<String>> {
    let keys = object.own_property_keys(context)?;
    Ok(keys
        .into_iter()
        .map(|key| match key {
            PropertyKey::String(key) => key.to_std_string_lossy(),
            PropertyKey::Index(index) => index.get().to_string(),
            PropertyKey::Symbol(_) => String::new(),
        })
        .collect())
}
