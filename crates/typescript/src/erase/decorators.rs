//! Decorators, as TypeScript has them by default: those of ECMAScript's proposal in stage 3.
//! <https://github.com/tc39/proposal-decorators>
//!
//! A class with decorators is made inside of a function, which knows them as `__d`. Those of an element stay where they are, in a static
//! block, and the last of these blocks applies all of them. The proposal has them evaluated a little earlier, together with computed names;
//! as a part of such a name they would be in the place for that, but Boa does not look into the names of methods for the variables that a
//! class uses, and finds some of them uninitialized then.

use std::cell::Cell;

use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};

use super::{eraser::Eraser, text};

pub(super) const PRIVATE: &str = "Decorators on private methods and accessors are not supported";

/// What applies decorators, in JavaScript.
const RUNTIME: &str = include_str!("decorators.js");

/// A class with decorators.
pub(super) struct Decorated {
    /// How many of its elements have some, so far, and at the end.
    seen: Cell<usize>,
    count: usize,
    /// What applies all of them, once they are known.
    apply: String,
}

/// Whether a class or an element of it has decorators.
pub(super) fn has_decorators(class: &Class) -> bool {
    !class.decorators.is_empty() || count_elements(class) > 0
}

/// How many elements of a class have decorators.
fn count_elements(class: &Class) -> usize {
    let of_element = |element: &ClassElement| match element {
        ClassElement::MethodDefinition(it) => it.value.body.is_some() && !it.decorators.is_empty(),
        ClassElement::PropertyDefinition(it) => !it.decorators.is_empty(),
        ClassElement::AccessorProperty(it) => !it.decorators.is_empty(),
        _ => false,
    };
    let elements = class.body.body.iter();
    elements.filter(|element| of_element(element)).count()
}

impl Eraser<'_> {
    /// Writes what stands before a class's body; `keyword` is where the word `class` is.
    pub(super) fn open_decorated(
        &mut self,
        it: &Class,
        export: Option<(Span, bool)>,
        keyword: u32,
    ) -> Decorated {
        self.has_decorators = true;
        let name = it.id.as_ref().map(|id| id.name.as_str());
        let is_declaration = it.r#type == ClassType::ClassDeclaration;
        let export = export.filter(|_| self.namespaces.is_empty() || !is_declaration);
        let before = match (name, export) {
            (Some(name), Some((_, false))) => format!("export let {name} = "),
            (Some(name), _) if is_declaration => format!("let {name} = "),
            (None, Some(_)) => "export default ".to_owned(),
            _ => String::new(),
        };
        let variable = name.map_or_else(|| "(".to_owned(), |name| format!("var {name} = "));
        let starts = [
            Some(it.span.start),
            it.decorators.first().map(|first| first.span.start),
            export.map(|(whole, _)| whole.start),
        ];
        let start = starts.into_iter().flatten().min().unwrap_or(keyword);
        let open = format!("{before}(() => {{ const __d = __decoration([");
        self.edits.insert(start as usize, open);
        // `export`, `default` and `abstract`, around the decorators.
        let mut from = start;
        for (index, decorator) in it.decorators.iter().enumerate() {
            self.blank(Span::new(from, decorator.span.start.max(from)));
            self.decorator(decorator, if index == 0 { "" } else { "," });
            from = decorator.span.end;
        }
        self.edits.insert(from as usize, format!("]); {variable}"));
        self.blank(Span::new(from, keyword));
        if let Some(id) = &it.id {
            self.blank(id.span);
        }
        let assigned = name.map_or_else(String::new, |name| format!("{name} = "));
        let apply = format!("{assigned}__d.apply();");
        let count = count_elements(it);
        let at_once = if count == 0 { apply.as_str() } else { "" };
        self.edits.insert(
            it.body.span.start as usize + 1,
            format!(" static {{ {assigned}__d.begin(this); {at_once} }} #__d = __d.start(this);"),
        );
        Decorated {
            seen: Cell::new(0),
            count,
            apply,
        }
    }

    /// Writes what stands behind a class's last element.
    pub(super) fn close_decorated(&mut self, it: &Class, export: Option<(Span, bool)>) {
        let end = it.body.span.end as usize;
        self.edits.insert(end - 1, "; static { __d.end(); } ");
        let bracket = if it.id.is_some() { "" } else { ")" };
        let is_declaration = it.r#type == ClassType::ClassDeclaration;
        let semicolon = if is_declaration { ";" } else { "" };
        let default = match (&it.id, export) {
            (Some(id), Some((_, true))) => format!(" export {{ {} as default }};", id.name),
            _ => String::new(),
        };
        let code = format!("{bracket}; return __d.decorated; }})(){semicolon}{default}");
        self.edits.insert(end, code);
    }

    /// Writes the decorators of a class's element, and gives the number by which `__d` knows it.
    pub(super) fn element_decorators(
        &mut self,
        decorators: &[Decorator],
        kind: &str,
        is_static: bool,
        key: &PropertyKey,
        is_computed: bool,
    ) -> Option<usize> {
        let last = decorators.last()?;
        let class = self.classes.last()?.as_ref()?;
        let number = class.seen.get();
        class.seen.set(number + 1);
        let is_last = number + 1 == class.count;
        let apply = if is_last { class.apply.as_str() } else { "" };
        let close = format!("]); {apply} }} ");
        let name = match key {
            PropertyKey::StaticIdentifier(name) => text::quoted(&name.name),
            PropertyKey::PrivateIdentifier(name) => text::quoted(&format!("#{}", name.name)),
            _ if is_computed => "void 0".to_owned(),
            key => self.text(key.span()).to_owned(),
        };
        let access = match key {
            PropertyKey::PrivateIdentifier(name) => {
                let name = &name.name;
                format!(
                    "{{ has: (it) => #{name} in it, get: (it) => it.#{name}, set: (it, value) => {{ it.#{name} = value; }} }}"
                )
            }
            _ => "null".to_owned(),
        };
        let open =
            format!("static {{ __d.element({number}, \"{kind}\", {is_static}, {name}, {access}, [");
        for (index, decorator) in decorators.iter().enumerate() {
            self.decorator(decorator, if index == 0 { &open } else { "," });
        }
        self.edits.insert(last.span.end as usize, close);
        if is_computed {
            let span = key.span();
            self.edits
                .insert(span.start as usize, format!("__d.name({number}, "));
            self.edits.insert(span.end as usize, ")");
        }
        Some(number)
    }

    /// Lets the decorators of a field do what they want to when it has its value.
    pub(super) fn after_field(&mut self, number: usize, is_static: bool, end: u32) {
        let code = if is_static {
            format!("; static {{ __d.finish(this, {number}); }}")
        } else {
            format!("; #__d{number} = __d.finish(this, {number});")
        };
        self.edits.insert(end as usize, code);
    }

    /// Adds what applies decorators, where there are some.
    pub(super) fn finish_decorators(&mut self) {
        if self.has_decorators {
            self.edits.append(RUNTIME);
        }
    }

    /// Puts something in the place of the sign of a decorator.
    fn decorator(&mut self, it: &Decorator, in_its_place: &str) {
        let start = it.span.start as usize;
        self.edits.replace(start, start + 1, in_its_place);
        self.visit_expression(&it.expression);
    }
}
