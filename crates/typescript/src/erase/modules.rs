//! Imports and exports.
//!
//! What is imported for its type alone is not imported, and types are not exported: what an `import` names is kept if the file uses it as
//! a value, as TypeScript does without `verbatimModuleSyntax`.

use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::{Scoping, SymbolFlags, SymbolId};
use oxc_span::{GetSpan, Span};

use super::{
    eraser::{Eraser, is_ambient},
    text,
};

/// TypeScript's words for it.
const EXPORT_ASSIGNMENT: &str = "Export assignment cannot be used when targeting ECMAScript modules. Consider using \
    'import * as ns from \"mod\"', 'import {a} from \"mod\"', 'import d from \"mod\"', or another module format instead.";

/// What `import x = require()` calls in a module, which has no such function. It is hoisted, so it can stand behind everything.
const REQUIRE: &str = "import { createRequire as __createRequire } from \"node:module\"; \
    function __require(id) { return __createRequire(import.meta.url)(id); }";

/// What is known of a file's imports and exports.
pub(super) struct Modules {
    /// Whether the author wrote an `import` or an `export` of a module.
    is_module: bool,
    /// Whether one of them is left.
    stays_module: bool,
    /// Whether the author wrote what a module has not.
    is_common: bool,
    uses_require: bool,
}

impl Modules {
    pub(super) fn of(program: &Program, scoping: &Scoping) -> Self {
        let mut modules = Self {
            is_module: false,
            stays_module: false,
            is_common: false,
            uses_require: false,
        };
        for statement in &program.body {
            match statement {
                Statement::TSExportAssignment(_) | Statement::TSImportEqualsDeclaration(_) => {
                    modules.is_common = true;
                }
                Statement::ImportDeclaration(import) => {
                    modules.is_module = true;
                    modules.stays_module |= is_kept(import, scoping);
                }
                Statement::ExportDeclaration(export) => {
                    modules.is_module = true;
                    modules.stays_module |= !is_erased(&export.declaration);
                }
                Statement::ExportNamedDeclaration(export) => {
                    modules.is_module = true;
                    modules.stays_module |= export.export_kind.is_value()
                        && (export.specifiers.is_empty()
                            || export.specifiers.iter().any(|it| is_exported(it, scoping)));
                }
                Statement::ExportFromDeclaration(export) => {
                    modules.is_module = true;
                    modules.stays_module |= is_export_from_kept(export);
                }
                Statement::ExportAllDeclaration(export) => {
                    modules.is_module = true;
                    modules.stays_module |= export.export_kind.is_value();
                }
                Statement::ExportDefaultDeclaration(export) => {
                    modules.is_module = true;
                    modules.stays_module |= !is_default_erased(export, scoping);
                }
                _ => {}
            }
        }
        modules
    }
}

fn is_used(symbol: Option<SymbolId>, scoping: &Scoping) -> bool {
    symbol.is_some_and(|symbol| {
        let mut references = scoping.get_resolved_references(symbol);
        references.any(|reference| reference.is_value())
    })
}

fn is_imported(specifier: &ImportDeclarationSpecifier, scoping: &Scoping) -> bool {
    let (local, is_type) = match specifier {
        ImportDeclarationSpecifier::ImportSpecifier(it) => (&it.local, it.import_kind.is_type()),
        ImportDeclarationSpecifier::ImportDefaultSpecifier(it) => (&it.local, false),
        ImportDeclarationSpecifier::ImportNamespaceSpecifier(it) => (&it.local, false),
    };
    !is_type && is_used(local.symbol_id.get(), scoping)
}

fn is_kept(import: &ImportDeclaration, scoping: &Scoping) -> bool {
    let specifiers = import.specifiers.as_ref();
    import.import_kind.is_value()
        && specifiers.is_none_or(|specifiers| specifiers.iter().any(|it| is_imported(it, scoping)))
}

fn is_exported(specifier: &ExportSpecifier, scoping: &Scoping) -> bool {
    let is_type = match &specifier.local {
        ModuleExportName::IdentifierReference(name) => is_type(name, scoping),
        _ => false,
    };
    specifier.export_kind.is_value() && !is_type
}

/// Whether a name is that of a type and of nothing else.
fn is_type(name: &IdentifierReference, scoping: &Scoping) -> bool {
    let reference = name.reference_id.get();
    let symbol = reference.and_then(|reference| scoping.get_reference(reference).symbol_id());
    symbol.is_some_and(|symbol| {
        let flags = scoping.symbol_flags(symbol);
        !flags.intersects(SymbolFlags::Value | SymbolFlags::Import)
    })
}

fn is_export_from_kept(export: &ExportFromDeclaration) -> bool {
    let mut specifiers = export.specifiers.iter();
    export.export_kind.is_value()
        && (export.specifiers.is_empty() || specifiers.any(|it| it.export_kind.is_value()))
}

fn is_default_erased(export: &ExportDefaultDeclaration, scoping: &Scoping) -> bool {
    match &export.declaration {
        ExportDefaultDeclarationKind::TSInterfaceDeclaration(_) => true,
        ExportDefaultDeclarationKind::FunctionDeclaration(function) => function.body.is_none(),
        ExportDefaultDeclarationKind::Identifier(name) => is_type(name, scoping),
        _ => false,
    }
}

/// Whether nothing is left of a declaration.
fn is_erased(declaration: &Declaration) -> bool {
    match declaration {
        Declaration::TSNamespaceDeclaration(it) => it.declare || !is_instantiated(&it.body),
        Declaration::TSImportEqualsDeclaration(it) => it.import_kind.is_type(),
        declaration => is_ambient(declaration),
    }
}

/// Whether a namespace has anything but types.
pub(super) fn is_instantiated(body: &TSNamespaceDeclarationBody) -> bool {
    match body {
        TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => is_instantiated(&inner.body),
        TSNamespaceDeclarationBody::TSModuleBlock(block) => block.body.iter().any(has_value),
    }
}

fn has_value(statement: &Statement) -> bool {
    let declaration = match statement {
        Statement::ExportDeclaration(export) => Some(&export.declaration),
        statement => statement.as_declaration(),
    };
    declaration.is_none_or(|declaration| !is_erased(declaration))
}

impl Eraser<'_> {
    pub(super) fn module_declaration<'a>(&mut self, it: &ModuleDeclaration<'a>) {
        match it {
            ModuleDeclaration::ImportDeclaration(import) => self.import(import),
            ModuleDeclaration::ExportDeclaration(export) => self.export(export),
            ModuleDeclaration::ExportNamedDeclaration(export) => {
                let is_kept = |it: &ExportSpecifier| is_exported(it, self.scoping);
                let kept: Vec<_> = export.specifiers.iter().map(is_kept).collect();
                let is_whole = export.export_kind.is_value();
                self.specifiers(export.span, is_whole, &export.specifiers, &kept);
            }
            ModuleDeclaration::ExportFromDeclaration(export) => {
                let specifiers = export.specifiers.iter();
                let kept: Vec<_> = specifiers.map(|it| it.export_kind.is_value()).collect();
                let is_whole = export.export_kind.is_value();
                self.specifiers(export.span, is_whole, &export.specifiers, &kept);
            }
            ModuleDeclaration::ExportAllDeclaration(export) => {
                if export.export_kind.is_type() {
                    self.blank_statement(export.span);
                }
            }
            ModuleDeclaration::ExportDefaultDeclaration(export) => self.export_default(export),
            ModuleDeclaration::TSExportAssignment(export) => {
                if self.modules.stays_module {
                    self.mistake(EXPORT_ASSIGNMENT, export.span);
                }
                let (start, end) = (export.span.start, export.expression.span().start);
                self.edits
                    .replace(start as usize, end as usize, "module.exports = ");
                self.visit_expression(&export.expression);
            }
            ModuleDeclaration::TSNamespaceExportDeclaration(export) => {
                self.blank_statement(export.span);
            }
        }
    }

    /// Adds what a file needs that is a module no more, or that needs `require`.
    pub(super) fn finish_modules(&mut self) {
        let Modules {
            is_module,
            stays_module,
            is_common,
            uses_require,
        } = self.modules;
        if uses_require {
            self.edits.append(REQUIRE);
        }
        if is_module && !stays_module && !is_common {
            self.edits.append("export {};");
        }
    }

    fn import(&mut self, import: &ImportDeclaration) {
        if !is_kept(import, self.scoping) {
            self.blank_statement(import.span);
            return;
        }
        let Some(specifiers) = &import.specifiers else {
            return;
        };
        let is_named = |it: &&ImportDeclarationSpecifier| {
            matches!(it, ImportDeclarationSpecifier::ImportSpecifier(_))
        };
        let (named, others): (Vec<_>, Vec<_>) = specifiers.iter().partition(is_named);
        let is_gone = |it: &ImportDeclarationSpecifier| !is_imported(it, self.scoping);
        let is_every_name_gone = !named.is_empty() && named.iter().all(|it| is_gone(it));
        if is_every_name_gone && let [first, ..] = others[..] {
            // `import a, { type B }`
            let end = import.source.span.start as usize;
            let from = text::find(self.source, first.span().end as usize, end, "}");
            if let Some(brace) = from {
                self.edits.blank(first.span().end as usize, brace + 1);
            }
            return;
        }
        let gone: Vec<_> = specifiers.iter().filter(|it| is_gone(it)).collect();
        for specifier in gone {
            match (specifier, others.first()) {
                (ImportDeclarationSpecifier::ImportNamespaceSpecifier(it), Some(first))
                    if first.span() != it.span =>
                {
                    // `import a, * as b`
                    self.blank(Span::new(first.span().end, it.span.end));
                }
                _ => self.blank_item(specifier.span()),
            }
        }
    }

    fn specifiers(&mut self, whole: Span, is_value: bool, all: &[ExportSpecifier], kept: &[bool]) {
        if !is_value || (!all.is_empty() && !kept.contains(&true)) {
            self.blank_statement(whole);
            return;
        }
        for (specifier, _) in all.iter().zip(kept).filter(|(_, kept)| !**kept) {
            self.blank_item(specifier.span);
        }
    }

    fn export(&mut self, export: &ExportDeclaration) {
        match &export.declaration {
            declaration if is_ambient(declaration) => self.blank_statement(export.span),
            Declaration::TSEnumDeclaration(it) => self.enumeration(it, export.span, true),
            Declaration::TSNamespaceDeclaration(it) => self.namespace(it, export.span, true),
            Declaration::TSImportEqualsDeclaration(it) => {
                self.import_equals(it, export.span, true);
            }
            declaration => {
                if self.namespaces.is_empty() {
                    match declaration {
                        Declaration::ClassDeclaration(class) => {
                            self.class(class, Some((export.span, false)));
                        }
                        declaration => walk::walk_declaration(self, declaration),
                    }
                } else {
                    self.export_from_namespace(export);
                }
            }
        }
    }

    fn export_default(&mut self, export: &ExportDefaultDeclaration) {
        if is_default_erased(export, self.scoping) {
            self.blank_statement(export.span);
        } else if let ExportDefaultDeclarationKind::ClassDeclaration(class) = &export.declaration {
            self.class(class, Some((export.span, true)));
        } else {
            walk::walk_export_default_declaration(self, export);
        }
    }

    /// `import a = b.c` and `import a = require('b')`.
    pub(super) fn import_equals(
        &mut self,
        it: &TSImportEqualsDeclaration,
        whole: Span,
        is_exported: bool,
    ) {
        if it.import_kind.is_type()
            || !(is_exported || is_used(it.id.symbol_id.get(), self.scoping))
        {
            self.blank_statement(whole);
            return;
        }
        let start = match (is_exported, self.namespaces.last()) {
            (false, _) => "const ".to_owned(),
            (true, None) => "export const ".to_owned(),
            (true, Some(namespace)) => format!("{namespace}."),
        };
        self.edits
            .replace(whole.start as usize, it.id.span.start as usize, start);
        match &it.module_reference {
            TSModuleReference::ExternalModuleReference(reference) => {
                if self.modules.stays_module || is_exported {
                    self.modules.uses_require = true;
                    let start = reference.span.start as usize;
                    self.edits
                        .replace(start, start + "require".len(), "__require");
                }
            }
            TSModuleReference::IdentifierReference(name) => self.visit_identifier_reference(name),
            TSModuleReference::QualifiedName(name) => {
                let mut left = &name.left;
                while let TSTypeName::QualifiedName(name) = left {
                    left = &name.left;
                }
                if let TSTypeName::IdentifierReference(name) = left {
                    self.visit_identifier_reference(name);
                }
            }
        }
    }
}
