//! From a file's text to something that can be run.

use std::path::Path;

use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, Module, Source,
    script::Script,
};

use super::{
    JsonParse, Modules,
    resolve::{directory, without_query},
};
use crate::javascript::{
    exception, given, nesting,
    program::{Form, Program},
    programs::Programs,
    syntax::{self, SyntaxError},
    words::{self, Piece},
};

/// What is before and after the body of a CommonJS module. The head has a line of its own: no column of the body is shifted.
const HEAD: &str = "(function (exports, require, module, __filename, __dirname) {\n";
const TAIL: &str = "\n})";

/// How a file is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Module,
    CommonJs,
    Json,
    /// An ES module if it is one by its syntax, CommonJS otherwise.
    Detect,
}

/// A source that was compiled.
pub(super) enum Compiled {
    /// The function around a CommonJS module.
    Function(JsObject),
    Module(Module),
}

impl Modules {
    /// How a file is understood, by its name and its package.
    pub(super) fn format(&self, path: &str, context: &mut Context) -> JsResult<Format> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        match extension {
            "mjs" | "mts" => return Ok(Format::Module),
            "cjs" | "cts" => return Ok(Format::CommonJs),
            "json" => return Ok(Format::Json),
            _ => {}
        }
        let package = self.scope(directory(path), context)?;
        Ok(match package.as_ref().and_then(|it| it.kind.as_deref()) {
            Some("module") => Format::Module,
            Some("commonjs") => Format::CommonJs,
            _ => Format::Detect,
        })
    }
}

/// Compiles a source, or throws what is wrong with it. The key of an ES module stands for its path.
pub(super) fn compile(
    key: &str,
    source: &str,
    format: Format,
    context: &mut Context,
) -> JsResult<Compiled> {
    if nesting::is_too_deep(source) {
        return Err(exception::too_deep());
    }
    if format != Format::Module {
        let failed = match compile_function(key, source, context) {
            Ok(function) => return Ok(Compiled::Function(function)),
            Err(failed) => failed,
        };
        let may_be_module = may_be_module(source) || redeclared(&failed).is_some();
        if format != Format::Detect || !may_be_module {
            return Err(describe(key, source, Form::Function, failed, context));
        }
        return match parse_module(key, source, context) {
            Ok(module) => Ok(Compiled::Module(module)),
            Err(error) if is_module(source) => {
                Err(describe(key, source, Form::Module, error, context))
            }
            Err(_) => Err(describe(key, source, Form::Function, failed, context)),
        };
    }
    parse_module(key, source, context)
        .map(Compiled::Module)
        .map_err(|error| describe(key, source, Form::Module, error, context))
}

fn compile_function(path: &str, source: &str, context: &mut Context) -> JsResult<JsObject> {
    let program = || Program::new(source).at(path, Form::Function);
    with_statements(program, context, |text, context| {
        let wrapped = format!("{HEAD}{text}{TAIL}");
        let reader = Source::from_bytes(&wrapped).with_path(Path::new(path));
        let function = Script::parse(reader, None, context)?.evaluate(context)?;
        // A body that closes the function and opens another value is none.
        function.as_callable().ok_or_else(|| {
            JsNativeError::syntax()
                .with_message("Unexpected token '}'")
                .into()
        })
    })
}

fn parse_module(key: &str, source: &str, context: &mut Context) -> JsResult<Module> {
    let program = || Program::new(source).at(key, Form::Module);
    with_statements(program, context, |text, context| {
        let reader = Source::from_bytes(text).with_path(Path::new(key));
        Module::parse(reader, None, context)
    })
}

/// Compiles a program with statements of ours in it, or as it is if it has none, or cannot be parsed with them.
fn with_statements<T>(
    program: impl Fn() -> Program,
    context: &mut Context,
    compile: impl Fn(&str, &mut Context) -> JsResult<T>,
) -> JsResult<T> {
    let plain = program();
    let (text, added) = given::instrument(&plain.parsable());
    if !added.is_empty() {
        Programs::of(context).add(program().with_lines_between(added));
        if let Ok(compiled) = compile(&text, context) {
            return Ok(compiled);
        }
    }
    let plain = Programs::of(context).add(plain);
    compile(&plain.parsable(), context)
}

/// Tells where in a source an error is that the engine tells in its message alone.
fn describe(key: &str, source: &str, form: Form, error: JsError, context: &mut Context) -> JsError {
    let program = Program::new(source).at(key, form);
    let program = Programs::of(context).add(program);
    let found = syntax::find(&program).or_else(|| {
        let name = redeclared(&error)?;
        let (line, column) = program.find_variable(&name, 1, 1)?;
        Some(SyntaxError {
            message: format!("Identifier '{name}' has already been declared"),
            line,
            column,
            width: name.chars().count(),
        })
    });
    match found {
        Some(found) => exception::syntax_error(&found, &program, context),
        None => error,
    }
}

/// The parameter of the function around a body that the body declares again, which an ES module may.
fn redeclared(error: &JsError) -> Option<String> {
    let text = error.to_string();
    let (_, rest) = text.split_once("formal parameter `")?;
    let (name, _) = rest.split_once('`')?;
    Some(name.to_owned())
}

/// Whether a source has a word that only modules have a meaning for, be it in a string.
fn may_be_module(source: &str) -> bool {
    ["import", "export", "await"]
        .iter()
        .any(|word| source.contains(word))
}

/// Whether a source that cannot be parsed was meant to be a module.
fn is_module(source: &str) -> bool {
    let mut is_start = true;
    for (_, piece) in words::pieces(source) {
        match piece {
            Piece::Word("import" | "export") if is_start => return true,
            _ => {}
        }
        is_start = matches!(piece, Piece::Mark(';' | '}' | ')') | Piece::Word(_));
    }
    false
}

/// Parses JSON, whatever the guest made of `JSON.parse`.
pub(super) fn parse_json(text: &str, context: &mut Context) -> JsResult<JsValue> {
    if nesting::is_too_deep(text) {
        return Err(exception::too_deep());
    }
    let parse = context
        .get_data::<JsonParse>()
        .expect("installed at the start")
        .0
        .clone();
    let text = JsString::from(text).into();
    parse.call(&JsValue::undefined(), &[text], context)
}

/// The file that a key is of.
pub(super) fn path_of(key: &str) -> &str {
    without_query(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_told_by_its_statements() {
        assert!(is_module("let a = 1;\nimport b from 'c' d"));
        assert!(is_module("f()\nexport const x = ;"));
        assert!(!is_module("a = 'import x'; b = { import: 1 ]"));
        assert!(!is_module("a.import ("));
    }
}
