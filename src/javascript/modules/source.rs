//! From a file's text to something that can be run.

use std::path::Path;

use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, Module, Source,
    script::Script,
};

use super::{
    JsonParse, Modules,
    failure::{self, Class},
    resolve::{directory, without_query},
};
use sandglass_typescript::{Erased, erased};

use crate::javascript::{
    exception, given,
    outside::Outside,
    program::{Form, Program, without_number},
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

/// A file's text, and what the engine is given of it.
pub(in crate::javascript) struct Text<'t> {
    written: &'t str,
    /// The JavaScript that was made of TypeScript.
    erased: Option<Erased>,
}

impl<'t> Text<'t> {
    /// Reads a file's text by the file's name. Throws what is wrong with TypeScript, or that there is nobody who reads it.
    pub(in crate::javascript) fn new(
        key: &str,
        written: &'t str,
        context: &mut Context,
    ) -> JsResult<Self> {
        let path = without_number(path_of(key));
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        if !matches!(extension, "ts" | "mts" | "cts") {
            return Ok(Self {
                written,
                erased: None,
            });
        }
        let host = Outside::of(context).host();
        let answer = host.erase_types(path, written);
        match answer.as_deref().map(erased::decode) {
            Some(Some(Ok(erased))) => Ok(Self {
                written,
                erased: Some(erased),
            }),
            Some(Some(Err(refusal))) if refusal.line > 0 => {
                let program = Program::new(written).at(key, Form::Module);
                let program = Programs::of(context).add(program);
                let error = syntax::SyntaxError {
                    message: refusal.message,
                    line: refusal.line,
                    column: refusal.column,
                    width: refusal.width as usize,
                };
                Err(exception::syntax_error(&error, &program, context))
            }
            Some(Some(Err(_))) => Err(exception::too_deep()),
            Some(None) | None => {
                let message = format!("Unknown file extension \".{extension}\" for {path}");
                let code = "ERR_UNKNOWN_FILE_EXTENSION";
                Err(failure::coded(Class::Type, code, &message, context))
            }
        }
    }

    /// The JavaScript.
    pub(in crate::javascript) fn code(&self) -> &str {
        match &self.erased {
            Some(erased) => &erased.code,
            None => self.written,
        }
    }

    pub(in crate::javascript) fn program(&self, key: &str, form: Form) -> Program {
        let program = Program::new(self.written).at(key, form);
        match &self.erased {
            Some(erased) => program.with_erased(erased),
            None => program,
        }
    }
}

/// Compiles a source, or throws what is wrong with it. The key of an ES module stands for its path.
pub(super) fn compile(
    key: &str,
    text: &Text,
    format: Format,
    context: &mut Context,
) -> JsResult<Compiled> {
    let source = text.code();
    if nesting::is_too_deep(source) {
        return Err(exception::too_deep());
    }
    if format != Format::Module {
        let failed = match compile_function(key, text, context) {
            Ok(function) => return Ok(Compiled::Function(function)),
            Err(failed) => failed,
        };
        let may_be_module = may_be_module(source) || redeclared(&failed).is_some();
        if format != Format::Detect || !may_be_module {
            return Err(describe(key, text, Form::Function, failed, context));
        }
        return match parse_module(key, text, context) {
            Ok(module) => Ok(Compiled::Module(module)),
            Err(error) if is_module(source) => {
                Err(describe(key, text, Form::Module, error, context))
            }
            Err(_) => Err(describe(key, text, Form::Function, failed, context)),
        };
    }
    parse_module(key, text, context)
        .map(Compiled::Module)
        .map_err(|error| describe(key, text, Form::Module, error, context))
}

fn compile_function(path: &str, text: &Text, context: &mut Context) -> JsResult<JsObject> {
    let program = || text.program(path, Form::Function);
    with_statements(program, context, |code, context| {
        let wrapped = format!("{HEAD}{code}{TAIL}");
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

fn parse_module(key: &str, text: &Text, context: &mut Context) -> JsResult<Module> {
    let program = || text.program(key, Form::Module);
    with_statements(program, context, |code, context| {
        let reader = Source::from_bytes(code).with_path(Path::new(key));
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
    let (text, added) = given::instrument(&plain.given().parsable());
    if !added.is_empty() {
        Programs::of(context).add(program().with_lines_between(added));
        if let Ok(compiled) = compile(&text, context) {
            return Ok(compiled);
        }
    }
    let plain = Programs::of(context).add(plain);
    compile(&plain.given().parsable(), context)
}

/// Tells where in a source an error is that the engine tells in its message alone.
fn describe(key: &str, text: &Text, form: Form, error: JsError, context: &mut Context) -> JsError {
    let program = text.program(key, form);
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
