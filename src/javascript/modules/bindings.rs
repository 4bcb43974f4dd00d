//! Whether modules export what others import from them.
//!
//! Boa finds out as well, but only while it links, when modules that import each other cannot be left half linked; and it tells neither which
//! module it was nor where.

use boa_engine::{
    Context, JsError, JsResult, Source,
    ast::{
        Spanned,
        declaration::{ExportEntry, ImportName, ReExportImportName},
        scope::Scope,
    },
    interner::{Interner, Sym},
    parser::Parser,
};

use super::Modules;
use crate::javascript::{
    exception, program::Program, programs::Programs, syntax::SyntaxError, words::is_word_part,
};

/// A name that a source takes from a module.
struct Taken {
    specifier: String,
    name: String,
    /// The line and the column of the name that it has in this source, if it has one.
    place: Option<(u32, u32)>,
}

impl Modules {
    /// Looks whether all is there that a module takes from others, and throws Node's error if not.
    pub(super) fn check_bindings(&self, key: &str, context: &mut Context) -> JsResult<()> {
        if self.bound.borrow().contains(key) {
            return Ok(());
        }
        let imports_none = self.imports.borrow().get(key).is_none_or(Vec::is_empty);
        if !imports_none && let Some(program) = Programs::of(context).get(key) {
            for taken in taken(&program) {
                self.check(key, &taken, &program, context)?;
            }
        }
        self.bound.borrow_mut().insert(key.to_owned());
        Ok(())
    }

    fn check(
        &self,
        key: &str,
        taken: &Taken,
        program: &Program,
        context: &mut Context,
    ) -> JsResult<()> {
        let Some(from) = self.imported_key(&taken.specifier, key) else {
            return Ok(());
        };
        let Some(module) = self.module(&from) else {
            return Ok(());
        };
        let namespace = module.namespace(context);
        let name = boa_engine::JsString::from(taken.name.as_str());
        if namespace.has_property(name, context)? {
            return Ok(());
        }
        let is_commonjs = self.foreign.borrow().contains(&from);
        Err(missing(taken, is_commonjs, program, context))
    }
}

/// What a module takes from others, in the order in which it is looked for.
fn taken(program: &Program) -> Vec<Taken> {
    let text = program.parsable();
    let mut interner = Interner::default();
    let parsed = Parser::new(Source::from_bytes(text.as_ref()))
        .parse_module(&Scope::new_global(), &mut interner);
    let Ok(module) = parsed else {
        return Vec::new();
    };
    let text = |sym: Sym| interner.resolve_expect(sym).to_string();
    let exports = module.items().export_entries();
    let passed_on = exports.into_iter().filter_map(|entry| match entry {
        ExportEntry::ReExport(entry) => match entry.import_name() {
            ReExportImportName::Name(name) => Some(Taken {
                specifier: text(entry.module_request()),
                name: text(name),
                place: None,
            }),
            ReExportImportName::Star => None,
        },
        _ => None,
    });
    let mut all: Vec<Taken> = passed_on.collect();
    for entry in module.items().import_entries() {
        if let ImportName::Name(name) = entry.import_name() {
            let start = entry.local_name().span().start();
            all.push(Taken {
                specifier: text(entry.module_request()),
                name: text(name),
                place: Some((start.line_number(), start.column_number())),
            });
        }
    }
    all
}

/// Node's error for what is not there.
fn missing(taken: &Taken, is_commonjs: bool, program: &Program, context: &mut Context) -> JsError {
    let Taken {
        specifier, name, ..
    } = taken;
    let message = if is_commonjs {
        format!(
            "Named export '{name}' not found. The requested module '{specifier}' is a CommonJS module, which may not \
             support all module.exports as named exports.\nCommonJS modules can always be imported via the default \
             export, for example using:\n\nimport pkg from '{specifier}';\nconst {{ {name} }} = pkg;\n"
        )
    } else {
        format!("The requested module '{specifier}' does not provide an export named '{name}'")
    };
    let (line, column) = place(taken, program);
    let error = SyntaxError {
        message,
        line,
        column,
        width: name.chars().count(),
    };
    exception::link_error(&error, program, context)
}

/// Where a source names what is not there.
fn place(taken: &Taken, program: &Program) -> (u32, u32) {
    let Some((line, column)) = taken.place else {
        return program.find_variable(&taken.name, 1, 1).unwrap_or((1, 1));
    };
    // With another name in this source, it stands before that: `name as other`.
    let renamed = program.split(line, column).and_then(|(before, after)| {
        if after.starts_with(taken.name.as_str()) {
            return None;
        }
        let before = before.trim_end().strip_suffix("as")?.trim_end();
        let before = before.strip_suffix(taken.name.as_str())?;
        let is_whole = !before.ends_with(is_word_part);
        is_whole.then(|| u32::try_from(before.chars().count() + 1).unwrap_or(column))
    });
    (line, renamed.unwrap_or(column))
}
