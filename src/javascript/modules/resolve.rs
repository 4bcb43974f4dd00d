//! From a specifier to a file
//! (<https://nodejs.org/docs/latest-v20.x/api/modules.html#all-together>,
//! <https://nodejs.org/docs/latest-v20.x/api/esm.html#resolution-algorithm>).

use boa_engine::{Context, JsResult, JsString, js_string};

use super::{
    Modules, builtin,
    failure::{self, Class},
    package::{Found, IMPORT, REQUIRE},
};
use crate::javascript::{natives, program::url};

/// What `require` tries after a name. A file of TypeScript is taken where JavaScript is asked for.
const EXTENSIONS: [&str; 4] = [".js", ".json", ".node", ".ts"];

/// The directory that a path is in.
pub(super) fn directory(path: &str) -> &str {
    match path.rfind('/') {
        Some(0) | None => "/",
        Some(end) => &path[..end],
    }
}

/// A path from a directory, without `.` and `..` in it.
pub(super) fn join(directory: &str, path: &str) -> String {
    let mut names: Vec<&str> = Vec::new();
    let start = if path.starts_with('/') { "" } else { directory };
    for name in start.split('/').chain(path.split('/')) {
        match name {
            "" | "." => {}
            ".." => {
                names.pop();
            }
            name => names.push(name),
        }
    }
    let mut joined = format!("/{}", names.join("/"));
    if path.ends_with('/') && joined.len() > 1 {
        joined.push('/');
    }
    joined
}

/// The directories in which the packages for a directory may be, the nearest first.
pub(super) fn package_directories(directory: &str) -> Vec<String> {
    let mut directories = Vec::new();
    let mut rest = directory.trim_end_matches('/');
    loop {
        if !rest.ends_with("/node_modules") {
            directories.push(format!("{rest}/node_modules"));
        }
        match rest.rfind('/') {
            Some(end) => rest = &rest[..end],
            None => return directories,
        }
    }
}

/// Whether a specifier is a path rather than the name of a package.
pub(super) fn is_path(specifier: &str) -> bool {
    matches!(specifier, "." | "..")
        || ["/", "./", "../"]
            .iter()
            .any(|it| specifier.starts_with(it))
}

/// The name of a package and the rest of a specifier, which begins with a dot.
fn split_package(specifier: &str) -> (&str, String) {
    let skipped = match specifier.strip_prefix('@') {
        Some(rest) => rest.find('/').map_or(specifier.len(), |index| index + 2),
        None => 0,
    };
    let end = specifier[skipped..]
        .find('/')
        .map_or(specifier.len(), |index| skipped + index);
    (&specifier[..end], format!(".{}", &specifier[end..]))
}

impl Modules {
    /// The file that `require` takes for a specifier, if there is one.
    pub(super) fn find_required(
        &self,
        specifier: &str,
        from: &str,
        context: &mut Context,
    ) -> JsResult<Option<String>> {
        if is_path(specifier) {
            let path = join(from, specifier);
            // A specifier that ends so is a directory.
            let is_directory =
                path.ends_with('/') || specifier.ends_with("/..") || specifier == "..";
            let path = path.trim_end_matches('/');
            if !is_directory && let Some(file) = self.find_file(path) {
                return Ok(Some(file));
            }
            return self.find_index(path, context);
        }
        if specifier.starts_with('#') {
            return self.find_internal(specifier, from, REQUIRE, context);
        }
        let (name, rest) = split_package(specifier);
        if let Some(found) = self.find_own(name, &rest, from, REQUIRE, context)? {
            return self.exported(found, None, context).map(Some);
        }
        for directory in package_directories(from) {
            let package = format!("{directory}/{name}");
            if self.is_directory(&package)
                && let Some(found) = self.find_exported(&package, &rest, REQUIRE, context)?
            {
                return self.exported(found, None, context).map(Some);
            }
            let path = join(&directory, specifier);
            if let Some(file) = self.find_file(&path) {
                return Ok(Some(file));
            }
            if let Some(file) = self.find_index(&path, context)? {
                return Ok(Some(file));
            }
        }
        Ok(None)
    }

    /// A file of that name, or with an extension that goes without saying.
    fn find_file(&self, path: &str) -> Option<String> {
        if self.is_file(path) {
            return Some(path.to_owned());
        }
        EXTENSIONS
            .iter()
            .map(|extension| format!("{path}{extension}"))
            .find(|path| self.is_file(path))
            .or_else(|| self.find_typescript(path))
    }

    /// The TypeScript that a name of JavaScript stands for.
    fn find_typescript(&self, path: &str) -> Option<String> {
        let path = path.strip_suffix(".js")?;
        Some(format!("{path}.ts")).filter(|path| self.is_file(path))
    }

    /// The file that stands for a directory.
    fn find_index(&self, path: &str, context: &mut Context) -> JsResult<Option<String>> {
        if !self.is_directory(path) {
            return Ok(None);
        }
        let package = self.package(path, context)?;
        if let Some(main) = package.and_then(|package| package.main.clone()) {
            let main = join(path, &main);
            let main = main.trim_end_matches('/');
            if let Some(file) = self.find_file(main) {
                return Ok(Some(file));
            }
            if let Some(file) = self.find_file(&format!("{main}/index")) {
                return Ok(Some(file));
            }
        }
        Ok(self
            .find_file(&join(path, "index"))
            .filter(|file| file != path))
    }

    /// What a package says a specifier leads to, or Node's error where it says that it leads nowhere.
    fn exported(
        &self,
        found: Found,
        referrer: Option<&str>,
        context: &mut Context,
    ) -> JsResult<String> {
        match found {
            Found::File(path) => Ok(path),
            Found::Nothing { rest, package_file } => {
                let importer = referrer.map(|it| format!(" imported from {it}"));
                let importer = importer.unwrap_or_default();
                let message = if rest == "." {
                    format!("No \"exports\" main defined in {package_file}{importer}")
                } else {
                    format!(
                        "Package subpath '{rest}' is not defined by \"exports\" in {package_file}{importer}"
                    )
                };
                let code = "ERR_PACKAGE_PATH_NOT_EXPORTED";
                Err(failure::coded(Class::Error, code, &message, context))
            }
        }
    }

    /// What `import` takes for a specifier: the key of a module.
    pub(super) fn find_imported(
        &self,
        specifier: &str,
        referrer: &str,
        context: &mut Context,
    ) -> JsResult<String> {
        if let Some(name) = builtin::name(specifier, context)? {
            return Ok(format!("node:{name}"));
        }
        let referrer = without_query(referrer);
        let from = directory(referrer);
        if is_path(specifier) || specifier.starts_with("file:") {
            let specifier = specifier.strip_prefix("file://").unwrap_or(specifier);
            let end = specifier.find(['?', '#']).unwrap_or(specifier.len());
            let (path, query) = specifier.split_at(end);
            let path = join(from, &decode(path));
            return Ok(self.existing(specifier, &path, referrer, context)? + query);
        }
        if let Some((scheme, _)) = specifier.split_once(':')
            && !scheme.contains('/')
        {
            return Err(unsupported(specifier, scheme, context));
        }
        if specifier.starts_with('#') {
            if let Some(path) = self.find_internal(specifier, from, IMPORT, context)? {
                return self.existing(specifier, &path, referrer, context);
            }
            let package = self.scope(from, context)?;
            let package = package.map(|package| format!(" in package {}", package.file()));
            let message = format!(
                "Package import specifier \"{specifier}\" is not defined{} imported from {referrer}",
                package.unwrap_or_default()
            );
            let code = "ERR_PACKAGE_IMPORT_NOT_DEFINED";
            return Err(failure::coded(Class::Type, code, &message, context));
        }
        let (name, rest) = split_package(specifier);
        if let Some(found) = self.find_own(name, &rest, from, IMPORT, context)? {
            let path = self.exported(found, Some(referrer), context)?;
            return self.existing(specifier, &path, referrer, context);
        }
        for directory in package_directories(from) {
            let package = format!("{directory}/{name}");
            if !self.is_directory(&package) {
                continue;
            }
            if let Some(found) = self.find_exported(&package, &rest, IMPORT, context)? {
                let path = self.exported(found, Some(referrer), context)?;
                return self.existing(specifier, &path, referrer, context);
            }
            if rest != "." {
                return self.existing(specifier, &join(&package, &rest), referrer, context);
            }
            if let Some(path) = self.find_index(&package, context)? {
                return Ok(path);
            }
        }
        let reason = builtin::absence(specifier);
        let message = format!("Cannot find package '{name}' imported from {referrer}{reason}");
        let code = "ERR_MODULE_NOT_FOUND";
        Err(failure::coded(Class::Error, code, &message, context))
    }

    /// The path of a file for an import, which is taken as it is written, or Node's error.
    fn existing(
        &self,
        specifier: &str,
        path: &str,
        referrer: &str,
        context: &mut Context,
    ) -> JsResult<String> {
        if self.is_file(path) {
            return Ok(path.to_owned());
        }
        if let Some(path) = self.find_typescript(path) {
            return Ok(path);
        }
        let typescript = format!("{path}.ts");
        if self.is_file(&typescript) {
            return Ok(typescript);
        }
        let (code, message) = if self.is_directory(path.trim_end_matches('/')) {
            let message = format!(
                "Directory import '{path}' is not supported resolving ES modules imported from {referrer}"
            );
            ("ERR_UNSUPPORTED_DIR_IMPORT", message)
        } else {
            let message = format!("Cannot find module '{path}' imported from {referrer}");
            ("ERR_MODULE_NOT_FOUND", message)
        };
        let hint = self.hint(specifier, directory(referrer), context);
        let error = failure::coded(Class::Error, code, &(message + &hint), context);
        if let Some(object) = error.as_opaque().and_then(|it| it.as_object()) {
            let url = js_string!(url(path).as_str());
            natives::property(&object, "url", url, true, context)?;
        }
        Err(error)
    }
}

impl Modules {
    /// What the writer of an import may have meant, if `require` would find something: the end of a message.
    fn hint(&self, specifier: &str, from: &str, context: &mut Context) -> String {
        let Ok(Some(found)) = self.find_required(specifier, from, context) else {
            return String::new();
        };
        let meant = if is_path(specifier) {
            relative(from, &found)
        } else {
            let (name, _) = split_package(specifier);
            let package = format!("/node_modules/{name}/");
            match found.rsplit_once(package.as_str()) {
                Some((_, rest)) => format!("{name}/{rest}"),
                None => found,
            }
        };
        format!("\nDid you mean to import \"{meant}\"?")
    }
}

/// The way from a directory to a file.
fn relative(from: &str, file: &str) -> String {
    let names = |path: &str| -> Vec<String> {
        let names = path.split('/').filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    };
    let (from, file) = (names(from), names(file));
    let shared = from.iter().zip(&file).take_while(|(a, b)| a == b).count();
    let mut way = vec![".."; from.len() - shared];
    if way.is_empty() {
        way.push(".");
    }
    way.extend(file[shared..].iter().map(String::as_str));
    way.join("/")
}

fn unsupported(specifier: &str, scheme: &str, context: &mut Context) -> boa_engine::JsError {
    if scheme == "node" {
        let message = format!("No such built-in module: {specifier}");
        return failure::coded(
            Class::Error,
            "ERR_UNKNOWN_BUILTIN_MODULE",
            &message,
            context,
        );
    }
    let message = format!(
        "Only URLs with a scheme in: file and node are supported by the default ESM loader. Received protocol '{scheme}:'"
    );
    failure::coded(
        Class::Error,
        "ERR_UNSUPPORTED_ESM_URL_SCHEME",
        &message,
        context,
    )
}

/// A key without what follows the path.
pub(super) fn without_query(key: &str) -> &str {
    let end = key.find(['?', '#']).unwrap_or(key.len());
    &key[..end]
}

/// A path without the escapes that a URL may have.
pub(super) fn decode(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = after.first_chunk::<2>().filter(|_| byte == b'%');
        let digits = escaped.and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(decoded) => {
                bytes.push(decoded);
                rest = &after[2..];
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A string of the guest's, which may be no text.
pub(super) fn text(string: &JsString) -> String {
    string.to_std_string_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined() {
        assert_eq!(join("/home/guest", "./a/../b.js"), "/home/guest/b.js");
        assert_eq!(join("/home/guest", "../../../x"), "/x");
        assert_eq!(join("/home/guest", "/etc//y/"), "/etc/y/");
    }

    #[test]
    fn files_are_reached_from_directories() {
        assert_eq!(relative("/a/b", "/a/b/c.js"), "./c.js");
        assert_eq!(relative("/a/b", "/a/c/d.js"), "../c/d.js");
    }

    #[test]
    fn packages_are_looked_for_upwards() {
        assert_eq!(
            package_directories("/a/node_modules/b"),
            [
                "/a/node_modules/b/node_modules",
                "/a/node_modules",
                "/node_modules"
            ]
        );
        assert_eq!(package_directories("/"), ["/node_modules"]);
    }

    #[test]
    fn a_specifier_begins_with_its_package() {
        assert_eq!(split_package("a"), ("a", ".".to_owned()));
        assert_eq!(split_package("a/b/c"), ("a", "./b/c".to_owned()));
        assert_eq!(split_package("@a/b/c"), ("@a/b", "./c".to_owned()));
        assert_eq!(split_package("@a"), ("@a", ".".to_owned()));
    }

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(decode("/a%20b%zz%4"), "/a b%zz%4");
    }
}
