//! Source for a console: its names stay for the next, `await` is allowed in it, and its last expression has a value.
//!
//! Names that `let`, `const` and `class` declare are declared once for all in a script. In a console they may be declared again, as in those
//! of browsers, so here they become variables. The source keeps its columns, and its lines are told from those that are added.

use std::collections::BTreeSet;

use boa_engine::{
    Source,
    ast::{
        Declaration, ModuleItem, Spanned, Statement, StatementListItem,
        declaration::{Binding, VariableList},
        operations::bound_names,
        scope::Scope,
    },
    interner::{Interner, Sym},
    parser::Parser,
};

use super::{
    program::Program,
    words::{self, Piece},
};

/// How a snippet is run.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Snippet {
    /// By a script. Its value is that of the snippet.
    Script(Rewritten),
    /// By a script whose value is a promise for that of the snippet.
    Async(Rewritten),
    /// It imports or exports.
    Module,
}

/// A source that was changed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rewritten {
    pub(super) text: String,
    /// The lines of the text that were added.
    pub(super) added: Vec<u32>,
}

/// Looks how a snippet is to be run; `None` if it cannot be parsed. `keep` says whether its names stay for another.
pub(super) fn read(program: &Program, keep: bool) -> Option<Snippet> {
    let source = program.parsable();
    if let Some(text) = as_object(&source) {
        let added = vec![1];
        return Some(Snippet::Script(Rewritten { text, added }));
    }
    let mut interner = Interner::default();
    if let Some(items) = script_items(&source, &mut interner) {
        let text = if keep {
            with_variables(program, &source, &items, &mut interner)
        } else {
            source.into_owned()
        };
        let added = Vec::new();
        return Some(Snippet::Script(Rewritten { text, added }));
    }
    let mut interner = Interner::default();
    let items = module_items(&source, &mut interner)?;
    let items: Option<Vec<_>> = items
        .into_iter()
        .map(|item| match item {
            ModuleItem::StatementListItem(item) => Some(item),
            ModuleItem::ImportDeclaration(_) | ModuleItem::ExportDeclaration(_) => None,
        })
        .collect();
    let Some(items) = items else {
        return Some(Snippet::Module);
    };
    let rewritten = in_function(program, &source, &items, &mut interner);
    Some(Snippet::Async(rewritten))
}

/// The members of a literal that a person writes without parentheses, which would be a block.
fn as_object(source: &str) -> Option<String> {
    if !source.trim_start().starts_with('{') || source.trim_end().ends_with(';') {
        return None;
    }
    let text = format!("(\n{source}\n)");
    script_items(&text, &mut Interner::default())?;
    Some(text)
}

fn script_items(source: &str, interner: &mut Interner) -> Option<Vec<StatementListItem>> {
    let script = Parser::new(Source::from_bytes(source))
        .parse_script(&Scope::new_global(), interner)
        .ok()?;
    Some(script.statements().statements().to_vec())
}

fn module_items(source: &str, interner: &mut Interner) -> Option<Vec<ModuleItem>> {
    let module = Parser::new(Source::from_bytes(source))
        .parse_module(&Scope::new_global(), interner)
        .ok()?;
    Some(module.items().items().to_vec())
}

/// A change of a source: what stands from one byte to another gives way to a text.
struct Change {
    start: usize,
    end: usize,
    text: String,
}

fn apply(source: &str, mut changes: Vec<Change>) -> String {
    changes.sort_by_key(|change| change.start);
    let mut text = String::with_capacity(source.len());
    let mut copied = 0;
    for change in changes {
        if change.start < copied {
            continue;
        }
        text += &source[copied..change.start];
        text += &change.text;
        copied = change.end;
    }
    text + &source[copied..]
}

/// Makes variables of what a snippet declares.
fn with_variables(
    program: &Program,
    source: &str,
    items: &[StatementListItem],
    interner: &mut Interner,
) -> String {
    let mut changes = Vec::new();
    for item in items {
        let StatementListItem::Declaration(declaration) = item else {
            continue;
        };
        match &**declaration {
            Declaration::Lexical(lexical) => {
                let keyword = keyword(program, source, lexical.variable_list());
                changes.extend(keyword.map(|(start, end)| Change {
                    start,
                    end,
                    text: format!("{:1$}", "var", end - start),
                }));
            }
            Declaration::ClassDeclaration(class) => {
                let name = interner.resolve_expect(class.name().sym()).to_string();
                let start = class.name().span().start();
                let place = (start.line_number(), start.column_number());
                changes.extend(class_changes(program, source, &name, place));
            }
            _ => {}
        }
    }
    apply(source, changes)
}

/// Puts a snippet into a function that may wait, whose names are declared outside.
fn in_function(
    program: &Program,
    source: &str,
    items: &[StatementListItem],
    interner: &mut Interner,
) -> Rewritten {
    let mut names = BTreeSet::new();
    let mut functions = Vec::new();
    let mut changes = Vec::new();
    let text = |sym: &Sym| interner.resolve_expect(*sym).to_string();
    for item in items {
        match item {
            StatementListItem::Declaration(declaration) => match &**declaration {
                Declaration::Lexical(lexical) => {
                    let list = lexical.variable_list();
                    names.extend(bound_names(lexical).iter().map(text));
                    changes.extend(assignment(program, source, list));
                }
                Declaration::ClassDeclaration(class) => {
                    let name = text(&class.name().sym());
                    let start = class.name().span().start();
                    let place = (start.line_number(), start.column_number());
                    changes.extend(class_changes(program, source, &name, place));
                    names.insert(name);
                }
                function => functions.extend(bound_names(function).iter().map(text)),
            },
            StatementListItem::Statement(statement) => {
                if let Statement::Var(variables) = &**statement {
                    names.extend(bound_names(variables).iter().map(text));
                    changes.extend(assignment(program, source, &variables.0));
                }
            }
        }
    }
    let mut added = vec![1];
    if let Some(StatementListItem::Statement(statement)) = items.last()
        && let Statement::Expression(expression) = &**statement
    {
        let start = expression.span().start();
        let place = (start.line_number(), start.column_number());
        if let Some(index) = start_of_last(program, source, place, items.len()) {
            let (line, column) = program.position(index);
            changes.push(Change {
                start: index,
                end: index,
                text: format!("return 0,\n{}", " ".repeat(column as usize - 1)),
            });
            added.push(line + 1);
        }
    }
    names.extend(functions.iter().cloned());
    let names: Vec<_> = names.into_iter().collect();
    let declared = match names.as_slice() {
        [] => String::new(),
        names => format!("var {};", names.join(",")),
    };
    let hoisted: String = functions
        .iter()
        .map(|name| format!("globalThis.{name}={name};"))
        .collect();
    let body = apply(source, changes);
    Rewritten {
        text: format!("{declared}(async()=>{{{hoisted}\n{body}\n}})()"),
        added,
    }
}

/// Where the keyword of a declaration is.
fn keyword(program: &Program, source: &str, list: &VariableList) -> Option<(usize, usize)> {
    let start = match list.as_ref().first()?.binding() {
        Binding::Identifier(identifier) => identifier.span().start(),
        Binding::Pattern(pattern) => pattern.span().start(),
    };
    let index = program.index(start.line_number(), start.column_number())?;
    let before = source.get(..index)?.trim_end();
    let keyword = ["let", "const", "var"]
        .into_iter()
        .find(|keyword| before.ends_with(keyword))?;
    Some((before.len() - keyword.len(), before.len()))
}

/// Makes an assignment of a declaration. What is before a comma is evaluated and forgotten, and after it no brace begins a block.
fn assignment(program: &Program, source: &str, list: &VariableList) -> Option<Change> {
    let (start, end) = keyword(program, source, list)?;
    let text = format!("{:1$}", "0,", end - start);
    Some(Change { start, end, text })
}

/// Makes an assignment of a class: `class A {}` is as long as `A=class {}`, and the class has its name either way.
fn class_changes(
    program: &Program,
    source: &str,
    name: &str,
    (line, column): (u32, u32),
) -> Vec<Change> {
    let Some(index) = program.index(line, column) else {
        return Vec::new();
    };
    let before = source[..index].trim_end();
    let Some(start) = before.strip_suffix("class").map(str::len) else {
        return Vec::new();
    };
    let end = index + name.len();
    let mut changes = vec![Change {
        start,
        end,
        text: format!("{:1$}", format!("{name}=class"), end - start),
    }];
    // A class ends without a semicolon, which an assignment does not, and has no value.
    changes.extend(end_of_body(source, end).map(|end| Change {
        start: end,
        end,
        text: ";void 0;".to_owned(),
    }));
    changes
}

/// Where the braces end that are opened next.
fn end_of_body(source: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, piece) in words::pieces(&source[start..]) {
        match piece {
            Piece::Mark('{') => depth += 1,
            Piece::Mark('}') if depth <= 1 => return Some(start + index + 1),
            Piece::Mark('}') => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Where the last statement begins, of which the engine tells a place within.
fn start_of_last(
    program: &Program,
    source: &str,
    (line, column): (u32, u32),
    count: usize,
) -> Option<usize> {
    /// Characters that may open what the place is within.
    const TRIED: usize = 8;

    let place = program.index(line, column)?;
    let starts = source[..place]
        .char_indices()
        .rev()
        .take_while(|(_, it)| it.is_whitespace() || matches!(it, '(' | '[' | '!' | '+' | '-'))
        .map(|(index, _)| index);
    let starts = std::iter::once(place).chain(starts).take(TRIED);
    let is_start = |index: &usize| {
        let mut interner = Interner::default();
        let before = module_items(&source[..*index], &mut interner);
        let last = module_items(&source[*index..], &mut interner);
        before.is_some_and(|items| items.len() + 1 == count)
            && last.is_some_and(|items| items.len() == 1)
    };
    let found: Vec<_> = starts.filter(is_start).collect();
    found.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(source: &str) -> (bool, String, Vec<u32>) {
        match read(&Program::new(source), true) {
            Some(Snippet::Script(it)) => (false, it.text, it.added),
            Some(Snippet::Async(it)) => (true, it.text, it.added),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn declarations_are_variables() {
        let (is_async, text, added) = rewritten("let a = 1; const {b} = c\nfor (let i of a) {}");
        assert_eq!(text, "var a = 1; var   {b} = c\nfor (let i of a) {}");
        assert!(!is_async && added.is_empty());
        let (_, text, _) = rewritten("class A extends B { m() {} }\n(1)");
        assert_eq!(text, "A=class extends B { m() {} };void 0;\n(1)");
    }

    #[test]
    fn a_snippet_that_waits_is_a_function() {
        let (is_async, text, added) =
            rewritten("const x = await f();\nfunction g() {}\n  await g(x)");
        assert!(is_async);
        assert_eq!(
            text,
            "var g,x;(async()=>{globalThis.g=g;\n0,    x = await f();\nfunction g() {}\n  return 0,\n  await g(x)\n})()"
        );
        assert_eq!(added, [1, 4]);
    }

    #[test]
    fn an_object_is_no_block() {
        assert_eq!(rewritten("{ a: 1, b: 2 }").1, "(\n{ a: 1, b: 2 }\n)");
        assert_eq!(rewritten("{ a; }").1, "{ a; }");
    }

    #[test]
    fn a_snippet_may_be_a_module() {
        let program = Program::new("import a from 'b'; a");
        assert_eq!(read(&program, true), Some(Snippet::Module));
        assert_eq!(read(&Program::new("let = ="), true), None);
    }
}
