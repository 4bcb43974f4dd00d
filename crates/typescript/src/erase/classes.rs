//! Classes: modifiers, members without a body, parameter properties and accessors.

use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_semantic::ScopeFlags;
use oxc_span::{GetSpan, Span};

use super::{decorators, eraser::Eraser, text};

const COMPUTED_ACCESSOR: &str = "An accessor with a computed name is not supported";

impl Eraser<'_> {
    /// Writes a class; `export` is the declaration that exports it, and whether it does so by default.
    pub(super) fn class(&mut self, it: &Class, export: Option<(Span, bool)>) {
        let keyword = self.class_keyword(it);
        if decorators::has_decorators(it) {
            let decorated = self.open_decorated(it, export, keyword);
            self.classes.push(Some(decorated));
        } else {
            if export.is_some() && !self.namespaces.is_empty() {
                let (whole, _) = export.unwrap_or_default();
                self.blank(Span::new(whole.start, it.span.start));
            }
            if it.r#abstract {
                self.blank_mark(it.span.start, keyword, "abstract");
            }
            self.classes.push(None);
        }
        if let Some(types) = &it.type_parameters {
            self.blank(types.span);
        }
        if let Some(heritage) = &it.heritage {
            walk::walk_class_heritage(self, heritage);
        }
        if let Some(first) = it.implements.first() {
            let (start, end) = (self.head_end(it, keyword), first.span.start);
            let word = text::find(self.source, start as usize, end as usize, "implements");
            let word = word.unwrap_or(end as usize);
            self.edits.blank(word, it.body.span.start as usize);
        }
        self.class_body(it);
        if let Some(Some(_)) = self.classes.pop() {
            self.close_decorated(it, export);
        }
    }

    fn class_body(&mut self, it: &Class) {
        let mut fields = String::new();
        for element in &it.body.body {
            if let ClassElement::MethodDefinition(method) = element {
                for name in parameter_properties(method) {
                    fields.push_str(&format!(" {name};"));
                }
            }
        }
        if !fields.is_empty() {
            self.edits.insert(it.body.span.start as usize + 1, fields);
        }
        for element in &it.body.body {
            self.visit_class_element(element);
            if matches!(element, ClassElement::PropertyDefinition(_)) {
                self.edits.end_statement(element.span().end as usize);
            }
        }
    }

    /// Where the word `class` stands.
    fn class_keyword(&self, it: &Class) -> u32 {
        let decorators = it.decorators.last().map_or(0, |last| last.span.end);
        let from = it.span.start.max(decorators);
        let found = text::find(
            self.source,
            from as usize,
            it.body.span.start as usize,
            "class",
        );
        found.map_or(from, |index| u32::try_from(index).unwrap_or(from))
    }

    /// Where the part of a class's head ends that is not about what it implements.
    fn head_end(&self, it: &Class, keyword: u32) -> u32 {
        if let Some(heritage) = &it.heritage {
            let types = heritage.type_arguments.as_ref();
            return types.map_or(heritage.expression.span().end, |types| types.span.end);
        }
        let types = it.type_parameters.as_ref().map(|types| types.span.end);
        let id = it.id.as_ref().map(|id| id.span.end);
        let class = keyword + u32::try_from("class".len()).unwrap_or_default();
        types.or(id).unwrap_or(class)
    }

    pub(super) fn class_element(&mut self, it: &ClassElement) {
        match it {
            ClassElement::TSIndexSignature(it) => self.blank_statement(it.span),
            ClassElement::MethodDefinition(it) => self.visit_method_definition(it),
            ClassElement::PropertyDefinition(it) => self.property_definition(it),
            ClassElement::AccessorProperty(it) => self.accessor(it),
            ClassElement::StaticBlock(it) => self.visit_static_block(it),
        }
    }

    pub(super) fn method(&mut self, it: &MethodDefinition) {
        let Some(body) = &it.value.body else {
            self.blank_statement(it.span);
            return;
        };
        let kind = match it.kind {
            MethodDefinitionKind::Get => "getter",
            MethodDefinitionKind::Set => "setter",
            _ => "method",
        };
        if let (Some(first), PropertyKey::PrivateIdentifier(_)) = (it.decorators.first(), &it.key) {
            self.mistake(decorators::PRIVATE, first.span);
        }
        let start = after(&it.decorators, it.span.start);
        self.element_decorators(&it.decorators, kind, it.r#static, &it.key, it.computed);
        self.modifiers(start, it.key.span().start);
        self.visit_property_key(&it.key);
        if it.optional {
            self.blank_mark(it.key.span().end, it.value.params.span.start, "?");
        }
        walk::walk_function(self, &it.value, ScopeFlags::empty());
        let properties = parameter_properties(it);
        if !properties.is_empty() {
            self.assign_parameters(body, &properties);
        }
    }

    /// `this.x = x` for the properties among a constructor's parameters, behind `super()`.
    fn assign_parameters(&mut self, body: &FunctionBody, names: &[&str]) {
        let code: String = names
            .iter()
            .map(|name| format!(" this.{name} = {name};"))
            .collect();
        let calls_super = body.statements.iter().find(|statement| {
            matches!(statement, Statement::ExpressionStatement(it)
                if matches!(&it.expression, Expression::CallExpression(call) if call.callee.is_super()))
        });
        let directives = body.directives.last().map(|last| last.span.end);
        match calls_super.map(|it| it.span().end).or(directives) {
            Some(end) => {
                let is_ended = self.source[..end as usize].ends_with(';');
                let semicolon = if is_ended { "" } else { ";" };
                self.edits
                    .insert(end as usize, format!("{semicolon}{code}"));
            }
            None => self.edits.insert(body.span.start as usize + 1, code),
        }
    }

    fn property_definition(&mut self, it: &PropertyDefinition) {
        if it.declare || it.r#type == PropertyDefinitionType::TSAbstractPropertyDefinition {
            self.blank_statement(it.span);
            return;
        }
        let start = after(&it.decorators, it.span.start);
        let number =
            self.element_decorators(&it.decorators, "field", it.r#static, &it.key, it.computed);
        self.modifiers(start, it.key.span().start);
        self.visit_property_key(&it.key);
        let annotation = it.type_annotation.as_deref();
        let key_end = self.after_key(&it.key, it.computed);
        self.marks(key_end, annotation, it.value.as_ref(), it.span.end);
        self.initial(number, it.value.as_ref(), key_end);
        if let Some(number) = number {
            self.after_field(number, it.r#static, it.span.end);
        }
    }

    /// Overwrites `?`, `!` and the type behind the name of a property.
    fn marks(
        &mut self,
        key_end: u32,
        annotation: Option<&TSTypeAnnotation>,
        value: Option<&Expression>,
        end: u32,
    ) {
        let annotated = annotation.map(|it| it.span.start);
        let end = annotated.or(value.map(|it| it.span().start)).unwrap_or(end);
        self.blank_mark(key_end, end, "?");
        self.blank_mark(key_end, end, "!");
        if let Some(annotation) = annotation {
            self.blank(annotation.span);
        }
    }

    /// The initial value of a field, which its decorators see before the field does.
    fn initial(&mut self, number: Option<usize>, value: Option<&Expression>, key_end: u32) {
        let Some(value) = value else {
            if let Some(number) = number {
                let code = format!(" = __d.initial(this, {number}, void 0)");
                self.edits.insert(key_end as usize, code);
            }
            return;
        };
        let span = value.span();
        if let Some(number) = number {
            let code = format!("__d.initial(this, {number}, ");
            self.edits.insert(span.start as usize, code);
        }
        self.visit_expression(value);
        if number.is_some() {
            self.edits.insert(span.end as usize, ")");
        }
    }

    /// `accessor x = 1`: a field that nobody sees, and what reads and writes it.
    fn accessor(&mut self, it: &AccessorProperty) {
        if it.r#type == AccessorPropertyType::TSAbstractAccessorProperty {
            self.blank_statement(it.span);
            return;
        }
        if it.computed {
            self.mistake(COMPUTED_ACCESSOR, it.key.span());
            return;
        }
        if let (Some(first), PropertyKey::PrivateIdentifier(_)) = (it.decorators.first(), &it.key) {
            self.mistake(decorators::PRIVATE, first.span);
        }
        let start = after(&it.decorators, it.span.start);
        let number = self.element_decorators(
            &it.decorators,
            "accessor",
            it.r#static,
            &it.key,
            it.computed,
        );
        let key = it.key.span();
        self.modifiers(start, key.start);
        let name = self.text(key).to_owned();
        let storage = match &it.key {
            PropertyKey::StaticIdentifier(name) => format!("#{}_accessor_storage", name.name),
            _ => format!("#accessor_storage_{}", key.start),
        };
        let owner = match (it.r#static, self.classes.last()) {
            (true, Some(Some(_))) => "__d.original",
            _ => "this",
        };
        let prefix = if it.r#static { "static " } else { "" };
        let code = format!(
            "get {name}() {{ return {owner}.{storage}; }} \
             {prefix}set {name}(value) {{ {owner}.{storage} = value; }} {prefix}{storage}"
        );
        let word = text::find(self.source, start as usize, key.start as usize, "accessor");
        let word = word.unwrap_or(start as usize);
        self.edits.replace(word, key.end as usize, code);
        let annotation = it.type_annotation.as_deref();
        self.marks(key.end, annotation, it.value.as_ref(), it.span.end);
        self.initial(number, it.value.as_ref(), key.end);
        if let Some(number) = number {
            self.after_field(number, it.r#static, it.span.end);
        }
    }

    /// Overwrites the modifiers that are TypeScript's. The first is a semicolon then: without the word, what follows could go on with the
    /// element before.
    fn modifiers(&mut self, start: u32, key: u32) {
        let mut index = text::skip_trivia(self.source, start as usize);
        let mut is_first = true;
        while index < key as usize {
            let word = text::word_at(self.source, index);
            let end = index + word.len();
            match word {
                "" => return,
                "public" | "private" | "protected" | "readonly" | "override" | "abstract" => {
                    if is_first {
                        self.edits.blank_to(index, end, ';');
                    } else {
                        self.edits.blank(index, end);
                    }
                }
                _ => {}
            }
            is_first = false;
            index = text::skip_trivia(self.source, end);
        }
    }

    fn after_key(&self, key: &PropertyKey, is_computed: bool) -> u32 {
        let end = key.span().end as usize;
        let bracket = text::find(self.source, end, self.source.len(), "]");
        let end = bracket.filter(|_| is_computed).map_or(end, |at| at + 1);
        u32::try_from(end).unwrap_or(u32::MAX)
    }
}

/// Where what follows some decorators begins.
fn after(decorators: &[Decorator], start: u32) -> u32 {
    decorators.last().map_or(start, |last| last.span.end)
}

/// The names of the properties among a constructor's parameters.
fn parameter_properties<'m>(method: &'m MethodDefinition) -> Vec<&'m str> {
    if method.kind != MethodDefinitionKind::Constructor || method.value.body.is_none() {
        return Vec::new();
    }
    let parameters = method.value.params.items.iter();
    let properties =
        parameters.filter(|it| it.accessibility.is_some() || it.readonly || it.r#override);
    properties
        .filter_map(|it| match &it.pattern {
            BindingPattern::BindingIdentifier(id) => Some(id.name.as_str()),
            BindingPattern::AssignmentPattern(it) => {
                it.left.get_binding_identifier().map(|id| id.name.as_str())
            }
            _ => None,
        })
        .collect()
}
