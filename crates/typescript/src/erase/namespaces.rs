//! Namespaces, which become objects that a function fills.

use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};

use super::{eraser::Eraser, modules::is_instantiated};

impl Eraser<'_> {
    /// Writes a namespace as the function that fills its object; `whole` is the declaration with its `export`.
    pub(super) fn namespace(
        &mut self,
        it: &TSNamespaceDeclaration,
        whole: Span,
        is_exported: bool,
    ) {
        if !is_instantiated(&it.body) {
            self.blank_statement(whole);
            return;
        }
        let declared = self.declare(&it.id, it.span.start, is_exported);
        let argument = self.object(&it.id, is_exported);
        let scope = it.scope_id.get();
        let container = scope.and_then(|scope| self.names.container(scope));
        let object = container.map_or_else(|| it.id.name.to_string(), |it| it.parameter.clone());
        let open = format!("{declared}(function ({object}) {{");
        let close = format!("}})({argument});");
        self.namespaces.push(object);
        match &it.body {
            TSNamespaceDeclarationBody::TSNamespaceDeclaration(inner) => {
                let start = whole.start as usize;
                self.edits.replace(start, inner.span.start as usize, open);
                self.namespace(inner, inner.span, true);
                self.edits.insert(inner.span.end as usize, close);
            }
            TSNamespaceDeclarationBody::TSModuleBlock(block) => {
                let (start, end) = (block.span.start as usize, block.span.end as usize);
                self.edits.replace(whole.start as usize, start + 1, open);
                for statement in &block.body {
                    self.visit_statement(statement);
                }
                self.edits.replace(end - 1, end, close);
            }
        }
        self.namespaces.pop();
    }

    /// `export` of what stays a declaration, inside of a namespace: it becomes a property as well, or, if it is a variable, instead.
    pub(super) fn export_from_namespace(&mut self, export: &ExportDeclaration) {
        let Some(object) = self.namespaces.last().cloned() else {
            return;
        };
        let keyword = Span::new(export.span.start, export.declaration.span().start);
        match &export.declaration {
            Declaration::VariableDeclaration(variables) => {
                let Some(first) = variables.declarations.first() else {
                    return;
                };
                self.blank_statement(Span::new(export.span.start, first.span.start));
                for variable in &variables.declarations {
                    self.property(variable, &object);
                }
            }
            Declaration::FunctionDeclaration(function) => {
                self.blank(keyword);
                walk::walk_declaration(self, &export.declaration);
                if let Some(id) = &function.id {
                    self.add_property(&object, &id.name, export.span);
                }
            }
            Declaration::ClassDeclaration(class) => {
                self.class(class, Some((export.span, false)));
                if let Some(id) = &class.id {
                    self.add_property(&object, &id.name, export.span);
                }
            }
            declaration => walk::walk_declaration(self, declaration),
        }
    }

    fn add_property(&mut self, object: &str, name: &str, behind: Span) {
        self.edits
            .insert(behind.end as usize, format!(" {object}.{name} = {name};"));
    }

    /// A variable becomes an assignment.
    fn property(&mut self, variable: &VariableDeclarator, object: &str) {
        let end = variable.span.end as usize;
        let Some(value) = &variable.init else {
            // There is nothing to assign, and something must be between the commas.
            self.edits
                .replace(variable.span.start as usize, end, "void 0");
            return;
        };
        let is_pattern = !variable.id.is_binding_identifier();
        if is_pattern {
            self.edits.insert(variable.span.start as usize, "(");
        }
        self.assign(&variable.id, object);
        if variable.definite {
            self.blank_mark(variable.id.span().end, variable.span.end, "!");
        }
        if let Some(annotation) = &variable.type_annotation {
            self.blank(annotation.span);
        }
        self.visit_expression(value);
        if is_pattern {
            self.edits.insert(end, ")");
        }
    }

    /// What a pattern binds becomes what it assigns to.
    fn assign(&mut self, pattern: &BindingPattern, object: &str) {
        match pattern {
            BindingPattern::BindingIdentifier(id) => {
                self.edits
                    .insert(id.span.start as usize, format!("{object}."));
            }
            BindingPattern::ObjectPattern(it) => {
                for property in &it.properties {
                    if property.shorthand {
                        let key = self.text(property.key.span()).to_owned();
                        let start = property.span.start as usize;
                        self.edits.insert(start, format!("{key}: "));
                    } else {
                        self.visit_property_key(&property.key);
                    }
                    self.assign(&property.value, object);
                }
                if let Some(rest) = &it.rest {
                    self.assign(&rest.argument, object);
                }
            }
            BindingPattern::ArrayPattern(it) => {
                for element in it.elements.iter().flatten() {
                    self.assign(element, object);
                }
                if let Some(rest) = &it.rest {
                    self.assign(&rest.argument, object);
                }
            }
            BindingPattern::AssignmentPattern(it) => {
                self.assign(&it.left, object);
                self.visit_expression(&it.right);
            }
        }
    }
}
