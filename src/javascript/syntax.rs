//! Why a program cannot be parsed, told as V8 tells it.

use std::collections::BTreeMap;

use boa_engine::{
    Source,
    ast::{Position, scope::Scope},
    interner::Interner,
    parser::{Error, Parser, lexer},
};

use super::{
    program::{Form, Program},
    words::{self, Piece, is_word_part},
};

/// A syntax error: V8's message for it and where it is. Lines and columns count from 1.
pub(super) struct SyntaxError {
    pub(super) message: String,
    pub(super) line: u32,
    pub(super) column: u32,
    /// Characters that are marked under the source line.
    pub(super) width: usize,
}

impl SyntaxError {
    fn new(message: impl Into<String>, (line, column): (u32, u32), width: usize) -> Self {
        Self {
            message: message.into(),
            line,
            column,
            width: width.max(1),
        }
    }
}

/// The first error in a source, if it has one.
///
/// Boa's engine tells where an error is only within its message. Its parser tells it as a value, so a program that
/// does not parse is parsed once more.
pub(super) fn find(program: &Program) -> Option<SyntaxError> {
    let mut found = find_in(program.given())?;
    if let Some(place) = program.original(found.line, found.column) {
        (found.line, found.column) = place;
    }
    Some(found)
}

/// The first error in what the engine is given, by the places there.
fn find_in(program: &Program) -> Option<SyntaxError> {
    let source = program.parsable();
    let mut parser = Parser::new(Source::from_bytes(source.as_ref()));
    let (scope, interner) = (Scope::new_global(), &mut Interner::default());
    let error = match program.form() {
        Form::Script => parser.parse_script(&scope, interner).err(),
        Form::Module => parser.parse_module(&scope, interner).err(),
        Form::Function => parser.parse_function_body(interner, false, false).err(),
    };
    error.map(|error| describe(&error, program))
}

fn describe(error: &Error, program: &Program) -> SyntaxError {
    match error {
        Error::Expected {
            found,
            span,
            context,
            ..
        } => {
            let error = unexpected(found, pair(span.start()), program);
            if *context == "argument list" {
                return unclosed_arguments(&error, program);
            }
            error
        }
        Error::Unexpected { found, span, .. } => unexpected(found, pair(span.start()), program),
        Error::AbruptEnd => at_end("Unexpected end of input", program),
        Error::Lex {
            err: lexer::Error::Syntax(message, position),
        } => lexical(message, pair(*position), program),
        Error::Lex {
            err: lexer::Error::IO(error),
        } => unterminated(&error.to_string(), program),
        Error::ScopeAnalysis { err } => SyntaxError::new(capitalised(err), (1, 1), 1),
        Error::General { message, position } => general(message, pair(*position), program),
    }
}

/// V8 marks the last of the arguments, if that is on the same line.
fn unclosed_arguments(error: &SyntaxError, program: &Program) -> SyntaxError {
    let message = "missing ) after argument list";
    let position = (error.line, error.column);
    let (before, _) = program.split(error.line, error.column).unwrap_or_default();
    let argument = before.trim_end();
    let start = match argument.chars().next_back() {
        Some(quote @ ('"' | '\'')) => argument[..argument.len() - 1].rfind(quote),
        Some(last) if is_word_part(last) => {
            let start = argument.rfind(|it| !is_word_part(it));
            Some(start.map_or(0, |at| at + 1)).filter(|at| argument.is_char_boundary(*at))
        }
        _ => None,
    };
    let Some(start) = start else {
        return SyntaxError::new(message, position, error.width);
    };
    let column = argument[..start].chars().count() + 1;
    let width = argument[start..].chars().count();
    let column = u32::try_from(column).unwrap_or(error.column);
    SyntaxError::new(message, (error.line, column), width)
}

fn pair(position: Position) -> (u32, u32) {
    (position.line_number(), position.column_number())
}

/// The word that begins at a position, perhaps none.
fn word_at(program: &Program, (line, column): (u32, u32)) -> &str {
    let rest = program.rest_at(line, column);
    let end = rest.find(|it| !is_word_part(it)).unwrap_or(rest.len());
    &rest[..end]
}

/// A token where another one must be.
fn unexpected(found: &str, position: (u32, u32), program: &Program) -> SyntaxError {
    let (line, column) = position;
    let Some(first) = program.rest_at(line, column).chars().next() else {
        return at_end("Unexpected end of input", program);
    };
    if matches!(first, '"' | '\'') {
        return SyntaxError::new("Unexpected string", position, found.chars().count() + 2);
    }
    if first == '`' {
        return SyntaxError::new("Unexpected template string", position, 1);
    }
    let word = word_at(program, position);
    let width = word.chars().count();
    if first.is_ascii_digit() {
        return SyntaxError::new("Unexpected number", position, width);
    }
    if word.is_empty() {
        let message = format!("Unexpected token '{found}'");
        return SyntaxError::new(message, position, found.chars().count());
    }
    let before = program.split(line, column).map_or("", |(before, _)| before);
    if let Some(before) = before.trim_end().strip_suffix("await") {
        let column = u32::try_from(before.chars().count() + 1).unwrap_or(column);
        let message = "await is only valid in async functions and the top level bodies of modules";
        return SyntaxError::new(message, (line, column), "await".len());
    }
    let message = match word {
        "return" => "Illegal return statement".to_owned(),
        "import" | "export" => "Cannot use import statement outside a module".to_owned(),
        word if is_keyword(word) => format!("Unexpected token '{word}'"),
        word => format!("Unexpected identifier '{word}'"),
    };
    SyntaxError::new(message, position, width)
}

/// V8 puts the end of input after the last character of the last line.
fn at_end(message: &str, program: &Program) -> SyntaxError {
    let (line, column) = program.position(program.source().len());
    SyntaxError {
        message: message.to_owned(),
        line,
        column,
        // There is no character to mark.
        width: 0,
    }
}

/// Errors that Boa finds in tokens, and some that it finds in statements.
fn lexical(message: &str, position: (u32, u32), program: &Program) -> SyntaxError {
    let message = match message {
        "abrupt end on regular expression" => "Invalid regular expression: missing /".to_owned(),
        "illegal break statement" => "Illegal break statement".to_owned(),
        "illegal continue statement" => {
            "Illegal continue statement: no surrounding iteration statement".to_owned()
        }
        "'let' is disallowed as a lexically bound name" => {
            "let is disallowed as a lexically bound name".to_owned()
        }
        message => {
            if let Some(label) = message.strip_prefix("undefined break target: ") {
                format!("Undefined label '{label}'")
            } else if let Some(reason) =
                message.strip_prefix("Invalid regular expression literal: ")
            {
                format!("Invalid regular expression: {reason}")
            } else if message.starts_with(|first: char| first.is_ascii_uppercase()) {
                message.to_owned()
            } else {
                "Invalid or unexpected token".to_owned()
            }
        }
    };
    let width = word_at(program, position).chars().count();
    SyntaxError::new(message, position, width)
}

/// A string or a template without an end, of which Boa does not tell the place.
fn unterminated(message: &str, program: &Program) -> SyntaxError {
    if message.contains("template") {
        return at_end("Unterminated template literal", program);
    }
    let message = "Invalid or unexpected token";
    let open = words::pieces(program.source()).find(|(_, piece)| *piece == Piece::OpenString);
    match open {
        Some((index, _)) => {
            let (line, column) = program.position(index);
            let (_, rest) = program.split(line, column).unwrap_or_default();
            SyntaxError::new(message, (line, column), rest.chars().count())
        }
        None => at_end(message, program),
    }
}

fn general(message: &str, position: (u32, u32), program: &Program) -> SyntaxError {
    let message = match message {
        "lexical name declared multiple times" | "lexical name declared in var names" => {
            return redeclared(program).unwrap_or_else(|| {
                SyntaxError::new("Identifier has already been declared", position, 1)
            });
        }
        "Expected initializer for const declaration" => {
            return without_initializer(position, program);
        }
        "invalid super usage" => "'super' keyword unexpected here",
        "with statement not allowed in strict mode" => {
            "Strict mode code may not include a with statement"
        }
        "a class may only have one constructor" => "A class may only have one constructor",
        message => return SyntaxError::new(capitalised(message), position, 1),
    };
    let width = word_at(program, position).chars().count();
    SyntaxError::new(message, position, width)
}

/// V8 marks the name of the constant.
fn without_initializer(position: (u32, u32), program: &Program) -> SyntaxError {
    let message = "Missing initializer in const declaration";
    let (before, after) = program.split(position.0, position.1).unwrap_or_default();
    let declaration = before.rfind("const ").map(|at| at + "const ".len());
    let line = format!("{before}{after}");
    let Some(start) = declaration.or_else(|| Some(line.find("const ")? + "const ".len())) else {
        return SyntaxError::new(message, position, 1);
    };
    let name = &line[start..];
    let width = name.find(|it| !is_word_part(it)).unwrap_or(name.len());
    let column = u32::try_from(line[..start].chars().count() + 1).unwrap_or(position.1);
    SyntaxError::new(message, (position.0, column), name[..width].chars().count())
}

/// The names of a block, and whether they were declared with `let`, `const` or `class`.
#[derive(Default)]
struct Block<'a> {
    names: BTreeMap<&'a str, bool>,
    /// Parentheses that are open in it. What is declared in those of a `for` is of the loop.
    parentheses: usize,
}

/// The second declaration of a name in a block, of which Boa says neither the name nor the place, and within functions nothing.
///
/// This sees declarations of one name each, `let a` but not the `b` of `let a, b`, which are nearly all.
pub(super) fn redeclared(program: &Program) -> Option<SyntaxError> {
    let mut blocks = vec![Block::default()];
    let mut declares = None;
    let mut begins = true;
    for (index, piece) in words::pieces(program.source()) {
        let is_nested = blocks.len() > 1;
        let block = blocks.last_mut()?;
        match piece {
            Piece::Mark('{') => blocks.push(Block::default()),
            Piece::Mark('}') if is_nested => drop(blocks.pop()),
            Piece::Mark('(') => block.parentheses += 1,
            Piece::Mark(')') => block.parentheses = block.parentheses.saturating_sub(1),
            Piece::Word(word) if declares.is_some() && block.parentheses == 0 => {
                let is_lexical = declares == Some(true);
                let before = block.names.insert(word, is_lexical);
                if before.is_some_and(|was_lexical| was_lexical || is_lexical) {
                    let message = format!("Identifier '{word}' has already been declared");
                    return Some(SyntaxError::new(message, program.position(index), 1));
                }
            }
            _ => {}
        }
        declares = match piece {
            Piece::Word("let" | "const") => Some(true),
            Piece::Word("var") => Some(false),
            // Elsewhere they are expressions, whose names are their own.
            Piece::Word("class") if begins => Some(true),
            Piece::Word("function") if begins => Some(false),
            _ => None,
        };
        begins = matches!(piece, Piece::Mark(';' | '{' | '}'));
    }
    None
}

fn capitalised(message: &str) -> String {
    let mut characters = message.chars();
    let first = characters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(characters).collect()
}

/// The words that V8 calls tokens rather than identifiers (ECMA-262, section 12.7.2).
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 36] = [
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "import",
        "in",
        "instanceof",
        "new",
        "null",
        "return",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
    ];
    KEYWORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, message: &str, line: u32, column: u32) {
        let error = find(&Program::new(source)).expect("the source has an error");
        assert_eq!(error.message, message);
        assert_eq!((error.line, error.column), (line, column));
    }

    #[test]
    fn errors_read_as_in_v8() {
        check("let a = 1;\n  let b = ;", "Unexpected token ';'", 2, 11);
        check("foo bar", "Unexpected identifier 'bar'", 1, 5);
        check("if (1) {", "Unexpected end of input", 1, 9);
        check("f(1 2)", "missing ) after argument list", 1, 3);
        check("a;\nlet s = 'abc\n", "Invalid or unexpected token", 2, 9);
        check(
            "let x = 1;\nconst x = 2;",
            "Identifier 'x' has already been declared",
            2,
            7,
        );
        check("break", "Illegal break statement", 1, 1);
        check(
            "function f() { await x }",
            "await is only valid in async functions and the top level bodies of modules",
            1,
            16,
        );
    }

    #[test]
    fn a_valid_script_has_none() {
        assert!(find(&Program::new("var a = [1, 2].map(x => x + 1)")).is_none());
    }
}
