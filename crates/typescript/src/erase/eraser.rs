//! The walk through the tree, which overwrites types.

use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::Scoping;
use oxc_span::{GetSpan, Span};

use crate::erased::Erased;

use super::{
    Mistake,
    decorators::Decorated,
    edits::Edits,
    modules::Modules,
    names::Names,
    text::{self, is_line_end},
};

pub(super) struct Eraser<'s> {
    pub(super) source: &'s str,
    pub(super) scoping: &'s Scoping,
    pub(super) names: Names<'s>,
    pub(super) edits: Edits,
    pub(super) modules: Modules,
    /// What the namespaces around the place are called inside.
    pub(super) namespaces: Vec<String>,
    /// The classes around the place whose elements may have decorators; `None` for one without any.
    pub(super) classes: Vec<Option<Decorated>>,
    /// Whether a class has decorators, and so needs what they are applied by.
    pub(super) has_decorators: bool,
    mistake: Option<Mistake>,
}

impl<'s> Eraser<'s> {
    pub(super) fn new(source: &'s str, scoping: &'s Scoping, program: &Program) -> Self {
        Self {
            source,
            scoping,
            names: Names::new(scoping, program),
            edits: Edits::default(),
            modules: Modules::of(program, scoping),
            namespaces: Vec::new(),
            classes: Vec::new(),
            has_decorators: false,
            mistake: None,
        }
    }

    pub(super) fn erase(mut self, program: &Program) -> Result<Erased, Mistake> {
        self.visit_program(program);
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        self.finish_modules();
        self.finish_decorators();
        Ok(self.edits.apply(self.source))
    }

    /// Notes what is wrong. The first one is told.
    pub(super) fn mistake(&mut self, message: impl Into<String>, span: Span) {
        self.mistake.get_or_insert(Mistake {
            message: message.into(),
            span,
        });
    }

    /// Overwrites a node.
    pub(super) fn blank(&mut self, span: Span) {
        self.edits.blank(span.start as usize, span.end as usize);
    }

    /// Overwrites a statement or an element of a class. What is before it and behind it shall not become one.
    pub(super) fn blank_statement(&mut self, span: Span) {
        let (start, end) = (span.start as usize, span.end as usize);
        self.edits.blank_to(start, end, ';');
    }

    /// Overwrites a mark between two places, if it is there.
    pub(super) fn blank_mark(&mut self, from: u32, to: u32, mark: &str) {
        if let Some(index) = text::find(self.source, from as usize, to as usize, mark) {
            self.edits.blank(index, index + mark.len());
        }
    }

    /// Overwrites one of several things in a row, and the comma behind it.
    pub(super) fn blank_item(&mut self, span: Span) {
        let next = text::skip_trivia(self.source, span.end as usize);
        let has_comma = self.source[next..].starts_with(',');
        let end = if has_comma {
            next + 1
        } else {
            span.end as usize
        };
        self.edits.blank(span.start as usize, end);
    }

    pub(super) fn text(&self, span: Span) -> &'s str {
        &self.source[span.start as usize..span.end as usize]
    }

    fn has_line_end(&self, span: Span) -> bool {
        self.text(span).contains(is_line_end)
    }

    /// Whether an expression would be taken for something else at the beginning of a statement or of an arrow function's body.
    fn begins_like_a_statement(&self, expression: &Expression) -> bool {
        let start = expression.span().start as usize;
        self.source[start..].starts_with('{')
            || matches!(
                text::word_at(self.source, start),
                "function" | "class" | "async" | "let"
            )
    }
}

/// Whether a declaration is of types alone, or of what is elsewhere.
pub(super) fn is_ambient(declaration: &Declaration) -> bool {
    match declaration {
        Declaration::TSTypeAliasDeclaration(_)
        | Declaration::TSInterfaceDeclaration(_)
        | Declaration::TSExternalModuleDeclaration(_)
        | Declaration::TSGlobalDeclaration(_) => true,
        Declaration::VariableDeclaration(it) => it.declare,
        Declaration::FunctionDeclaration(it) => it.declare || it.body.is_none(),
        Declaration::ClassDeclaration(it) => it.declare,
        Declaration::TSEnumDeclaration(it) => it.declare,
        Declaration::TSNamespaceDeclaration(it) => it.declare,
        Declaration::TSImportEqualsDeclaration(_) => false,
    }
}

impl<'a> Visit<'a> for Eraser<'_> {
    fn visit_statement(&mut self, it: &Statement<'a>) {
        match it.as_declaration() {
            Some(declaration) if is_ambient(declaration) => self.blank_statement(it.span()),
            Some(Declaration::TSEnumDeclaration(declaration)) => {
                self.enumeration(declaration, declaration.span, false);
            }
            Some(Declaration::TSNamespaceDeclaration(declaration)) => {
                self.namespace(declaration, declaration.span, false);
            }
            Some(Declaration::TSImportEqualsDeclaration(declaration)) => {
                self.import_equals(declaration, declaration.span, false);
            }
            _ => walk::walk_statement(self, it),
        }
        self.edits.end_statement(it.span().end as usize);
    }

    fn visit_module_declaration(&mut self, it: &ModuleDeclaration<'a>) {
        self.module_declaration(it);
    }

    fn visit_ts_type_annotation(&mut self, it: &TSTypeAnnotation<'a>) {
        self.blank(it.span);
    }

    fn visit_ts_type_parameter_declaration(&mut self, it: &TSTypeParameterDeclaration<'a>) {
        self.blank(it.span);
    }

    fn visit_ts_type_parameter_instantiation(&mut self, it: &TSTypeParameterInstantiation<'a>) {
        self.blank(it.span);
    }

    fn visit_ts_this_parameter(&mut self, it: &TSThisParameter<'a>) {
        self.blank_item(it.span);
    }

    fn visit_ts_as_expression(&mut self, it: &TSAsExpression<'a>) {
        self.visit_expression(&it.expression);
        self.blank(Span::new(it.expression.span().end, it.span.end));
    }

    fn visit_ts_satisfies_expression(&mut self, it: &TSSatisfiesExpression<'a>) {
        self.visit_expression(&it.expression);
        self.blank(Span::new(it.expression.span().end, it.span.end));
    }

    fn visit_ts_non_null_expression(&mut self, it: &TSNonNullExpression<'a>) {
        self.visit_expression(&it.expression);
        self.blank(Span::new(it.expression.span().end, it.span.end));
    }

    fn visit_ts_type_assertion(&mut self, it: &TSTypeAssertion<'a>) {
        let inner = it.expression.span();
        let assertion = Span::new(it.span.start, inner.start);
        // `return` ends with its line, and braces after an arrow are a block.
        let needs_brackets =
            self.has_line_end(assertion) || self.begins_like_a_statement(&it.expression);
        let (start, end) = (assertion.start as usize, assertion.end as usize);
        if needs_brackets {
            self.edits.blank_to(start, end, '(');
        } else {
            self.edits.blank(start, end);
        }
        self.visit_expression(&it.expression);
        if needs_brackets {
            self.edits.insert(inner.end as usize, ")");
        }
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        let params = it.params.span;
        if let Some(types) = &it.type_parameters {
            // `async` and `return` end with their line: the bracket moves to it.
            if self.has_line_end(Span::new(types.span.start, params.start)) {
                let (start, end) = (types.span.start as usize, types.span.end as usize);
                self.edits.blank_to(start, end, '(');
                self.blank(Span::new(params.start, params.start + 1));
            } else {
                self.blank(types.span);
            }
        }
        walk::walk_formal_parameters(self, &it.params);
        if let Some(result) = &it.return_type {
            // No line may end before an arrow: the bracket moves to it.
            if self.has_line_end(Span::new(params.end, result.span.end)) {
                let last = self.text(result.span).chars().next_back();
                let last = result.span.end as usize - last.map_or(0, char::len_utf8);
                self.blank(Span::new(params.end - 1, params.end));
                self.edits.blank(result.span.start as usize, last);
                self.edits.replace(last, result.span.end as usize, ")");
            } else {
                self.blank(result.span);
            }
        }
        self.visit_arrow_function_body(&it.body);
    }

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        if let Some(decorator) = it.decorators.first() {
            self.mistake("Decorators are not valid here.", decorator.span);
        }
        if it.accessibility.is_some() || it.readonly || it.r#override {
            self.blank(Span::new(it.span.start, it.pattern.span().start));
        }
        self.visit_binding_pattern(&it.pattern);
        if it.optional {
            self.blank_mark(it.pattern.span().end, it.span.end, "?");
        }
        if let Some(annotation) = &it.type_annotation {
            self.blank(annotation.span);
        }
        if let Some(value) = &it.initializer {
            self.visit_expression(value);
        }
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        self.visit_binding_pattern(&it.id);
        if it.definite {
            self.blank_mark(it.id.span().end, it.span.end, "!");
        }
        if let Some(annotation) = &it.type_annotation {
            self.blank(annotation.span);
        }
        if let Some(value) = &it.init {
            self.visit_expression(value);
        }
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        self.class(it, None);
    }

    fn visit_class_element(&mut self, it: &ClassElement<'a>) {
        self.class_element(it);
    }

    fn visit_method_definition(&mut self, it: &MethodDefinition<'a>) {
        self.method(it);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        if let Some(object) = self.names.object_of(it) {
            let qualifier = format!("{object}.");
            self.edits.insert(it.span.start as usize, qualifier);
        }
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        if it.shorthand
            && let Expression::Identifier(name) = &it.value
        {
            self.shorthand(name);
        } else {
            walk::walk_object_property(self, it);
        }
    }

    fn visit_assignment_target_property_identifier(
        &mut self,
        it: &AssignmentTargetPropertyIdentifier<'a>,
    ) {
        self.shorthand(&it.binding);
        if let Some(value) = &it.init {
            self.visit_expression(value);
        }
    }
}

impl Eraser<'_> {
    /// `{ x }`, where `x` is a property itself.
    fn shorthand(&mut self, name: &IdentifierReference) {
        if let Some(object) = self.names.object_of(name) {
            let written_out = format!("{}: {object}.", name.name);
            self.edits.insert(name.span.start as usize, written_out);
        }
    }
}
