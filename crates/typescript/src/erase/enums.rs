//! Enums, which become objects.

use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_semantic::{SymbolFlags, SymbolId};
use oxc_span::{GetSpan, Span};
use oxc_syntax::constant_value::ConstantValue;

use super::{
    eraser::Eraser,
    text::{self, quoted},
};

impl Eraser<'_> {
    /// Writes an enum as the function that fills its object; `whole` is the declaration with its `export`.
    pub(super) fn enumeration(&mut self, it: &TSEnumDeclaration, whole: Span, is_exported: bool) {
        let scope = it.body.scope_id.get();
        let container = scope.and_then(|scope| self.names.container(scope));
        let object = container.map_or_else(|| it.id.name.to_string(), |it| it.parameter.clone());
        let declared = self.declare(&it.id, it.span.start, is_exported);
        let brace = it.body.span.start as usize;
        self.edits.replace(
            whole.start as usize,
            brace + 1,
            format!("{declared}(function ({object}) {{"),
        );
        let close = it.body.span.end - 1;
        let mut before = None;
        for (index, member) in it.body.members.iter().enumerate() {
            let next = it.body.members.get(index + 1);
            self.member(it, member, before, &object);
            let end = next.map_or(close, |next| next.span.start);
            self.end_member(member.span.end, end);
            before = Some(member);
        }
        let argument = self.object(&it.id, is_exported);
        let close = close as usize;
        self.edits
            .replace(close, close + 1, format!("}})({argument});"));
    }

    fn member(
        &mut self,
        all: &TSEnumDeclaration,
        it: &TSEnumMember,
        before: Option<&TSEnumMember>,
        object: &str,
    ) {
        let name = name_of(it);
        let start = it.span.start as usize;
        let Some(value) = &it.initializer else {
            let value = match (self.value_of(all, it), before) {
                (Some(ConstantValue::Number(value)), _) => value.to_string(),
                // TypeScript's checker refuses this: here it counts on, from whatever that is.
                (_, Some(before)) => format!("{object}[{}] + 1", quoted(&name_of(before))),
                _ => "0".to_owned(),
            };
            let name = quoted(&name);
            let code = format!("{object}[{object}[{name}] = {value}] = {name}");
            self.edits.replace(start, it.span.end as usize, code);
            return;
        };
        let is_text = all.body.scope_id.get().is_some_and(|scope| {
            self.scoping
                .is_string_enum_member(scope, it.id.static_name())
        }) || is_text(value);
        let name = quoted(&name);
        let from = value.span().start as usize;
        let to = value.span().end as usize;
        if is_text {
            self.edits
                .replace(start, from, format!("{object}[{name}] = "));
            self.visit_expression(value);
        } else {
            let code = format!("{object}[{object}[{name}] = ");
            self.edits.replace(start, from, code);
            self.visit_expression(value);
            self.edits.insert(to, format!("] = {name}"));
        }
    }

    fn end_member(&mut self, from: u32, to: u32) {
        match text::find(self.source, from as usize, to as usize, ",") {
            Some(comma) => self.edits.replace(comma, comma + 1, ";"),
            None => self.edits.insert(from as usize, ";"),
        }
    }

    fn value_of(&self, all: &TSEnumDeclaration, it: &TSEnumMember) -> Option<&ConstantValue> {
        let scope = all.body.scope_id.get()?;
        let name = it.id.static_name();
        let symbol = self.scoping.get_binding(scope, name.as_str()?.into())?;
        self.scoping.get_enum_member_value(symbol)
    }

    /// The declaration of the variable for an enum or a namespace, where that is the first of its name: `var E; `, or else a semicolon that
    /// keeps the bracket behind it from being a call.
    pub(super) fn declare(&self, id: &BindingIdentifier, start: u32, is_exported: bool) -> String {
        let Some(symbol) = id.symbol_id.get() else {
            return ";".to_owned();
        };
        if !self.is_first(symbol, id.span, start) {
            return ";".to_owned();
        }
        let is_top = self.scoping.symbol_scope_id(symbol) == self.scoping.root_scope_id();
        let keyword = if is_top { "var" } else { "let" };
        let export = if is_exported && is_top { "export " } else { "" };
        format!("{export}{keyword} {}; ", id.name)
    }

    /// Whether nothing else that has a value declares the name before.
    fn is_first(&self, symbol: SymbolId, id: Span, start: u32) -> bool {
        let declarations = self.scoping.symbol_redeclarations(symbol);
        let first = declarations.iter().find(|it| {
            it.flags.intersects(SymbolFlags::Value) && !it.flags.intersects(SymbolFlags::Ambient)
        });
        let flags = self.scoping.symbol_flags(symbol);
        // Functions are hoisted, whichever stands first.
        let is_function = flags.intersects(SymbolFlags::Function);
        !is_function && first.is_none_or(|first| first.span == id || first.span.start >= start)
    }

    /// What the function of an enum or a namespace is called with: its object, which it makes if there is none.
    pub(super) fn object(&self, id: &BindingIdentifier, is_exported: bool) -> String {
        let name = &id.name;
        match self.namespaces.last() {
            Some(outer) if is_exported => {
                format!("{name} = {outer}.{name} || ({outer}.{name} = {{}})")
            }
            _ => format!("{name} || ({name} = {{}})"),
        }
    }
}

fn name_of(member: &TSEnumMember) -> String {
    member
        .id
        .static_name()
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Whether a value is a text by its syntax.
fn is_text(value: &Expression) -> bool {
    match value.get_inner_expression() {
        Expression::StringLiteral(_) | Expression::TemplateLiteral(_) => true,
        Expression::BinaryExpression(sum) if sum.operator == BinaryOperator::Addition => {
            is_text(&sum.left) || is_text(&sum.right)
        }
        _ => false,
    }
}
