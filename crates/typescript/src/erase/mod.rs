//! From one language to the other.
//!
//! - `text`, `edits`: the source, and changes to it.
//! - `names`: what the names in namespaces and enums mean.
//! - `eraser`: the walk through the tree, which overwrites types.
//! - `modules`, `classes`, `enums`, `namespaces`, `decorators`: what is more than types.

mod classes;
mod decorators;
mod edits;
mod enums;
mod eraser;
mod modules;
mod names;
mod namespaces;
mod text;

use oxc_allocator::Allocator;
use oxc_diagnostics::{OxcDiagnostic, Severity};
use oxc_parser::{ParseOptions, Parser, ParserReturn};
use oxc_semantic::SemanticBuilder;
use oxc_span::{SourceType, Span};

use crate::erased::{Erased, Refusal};
use eraser::Eraser;

/// V8's words for source that goes too deep.
const TOO_DEEP: &str = "Maximum call stack size exceeded";

const JSX: &str = "JSX is not supported: call a function that makes elements in its place";

/// Makes JavaScript of TypeScript.
///
/// The name of the file decides what it is: `.mts` is a module, `.cts` is none, and any other is one if it has an `import` or an `export`.
///
/// ```
/// # use sandglass_typescript::erase;
/// let erased = erase("let x: number = 1 as any;", "main.ts").unwrap();
/// assert_eq!(erased.code, "let x         = 1       ;");
/// ```
///
/// # Errors
///
/// Tells the first mistake in the syntax. What else is wrong with a program is for the JavaScript engine to find, or for nobody: types
/// are not checked.
pub fn erase(source: &str, file: &str) -> Result<Erased, Refusal> {
    if nesting::is_too_deep(source) {
        return Err(Refusal {
            message: TOO_DEEP.to_owned(),
            line: 0,
            column: 0,
            width: 1,
        });
    }
    let allocator = Allocator::default();
    let kind = source_type(file);
    let parsed = parse(&allocator, source, kind);
    if let Some(error) = first_error(&parsed) {
        return Err(refuse(error, source, kind));
    }
    let program = &parsed.program;
    let semantic = SemanticBuilder::new()
        .with_enum_eval(true)
        .build(program)
        .semantic;
    Eraser::new(source, semantic.scoping(), program)
        .erase(program)
        .map_err(|mistake| mistake.refusal(source))
}

/// Something that TypeScript does not allow, or that cannot be had here.
pub(crate) struct Mistake {
    message: String,
    span: Span,
}

impl Mistake {
    fn refusal(self, source: &str) -> Refusal {
        let (start, end) = (self.span.start as usize, self.span.end as usize);
        let (line, column) = text::position(source, start);
        let marked = source.get(start..end).unwrap_or_default();
        let marked = marked.split(text::is_line_end).next().unwrap_or_default();
        Refusal {
            message: self.message,
            line,
            column,
            width: u32::try_from(marked.chars().count()).unwrap_or(1).max(1),
        }
    }
}

fn source_type(file: &str) -> SourceType {
    let kind = SourceType::ts();
    if file.ends_with(".mts") {
        kind.with_module(true)
    } else if file.ends_with(".cts") {
        kind.with_commonjs(true)
    } else {
        kind.with_unambiguous(true)
    }
}

fn parse<'a>(allocator: &'a Allocator, source: &'a str, kind: SourceType) -> ParserReturn<'a> {
    let options = ParseOptions {
        allow_return_outside_function: true,
        ..ParseOptions::default()
    };
    Parser::new(allocator, source, kind)
        .with_options(options)
        .parse()
}

/// The first error in the order of the source.
fn first_error<'r>(parsed: &'r ParserReturn) -> Option<&'r OxcDiagnostic> {
    let errors = parsed.diagnostics.iter();
    errors
        .filter(|error| error.severity == Severity::Error)
        .min_by_key(|error| span_of(error).start)
}

fn span_of(error: &OxcDiagnostic) -> Span {
    let label = error.labels.first();
    label.map_or(Span::default(), |label| {
        Span::new(label.offset(), label.offset() + label.len())
    })
}

fn refuse(error: &OxcDiagnostic, source: &str, kind: SourceType) -> Refusal {
    let allocator = Allocator::default();
    let span = span_of(error);
    let has_jsx = || {
        let parsed = parse(&allocator, source, kind.with_jsx(true));
        first_error(&parsed).is_none()
    };
    let message = if has_jsx() {
        JSX.to_owned()
    } else {
        error.message.to_string()
    };
    let length = u32::try_from(source.len()).unwrap_or(u32::MAX);
    let span = Span::new(span.start.min(length), span.end.min(length));
    Mistake { message, span }.refusal(source)
}
