//! `this` in arrow functions that are inside arrow functions.
//!
//! Boa gives a function an environment of its own if something in it needs one, and sees that an arrow function needs its `this`
//! only where that arrow function is directly in it (`escape_this_in_enclosing_function_scope`, boa_ast). In
//! `m() { return () => () => this.x }`, `this` is the global object. So such functions begin with a statement that needs the
//! environment too and does nothing: `new.target;`.

use super::{
    given::Insertion,
    words::{self, Piece},
};

const STATEMENT: &str = "new.target;";

/// Characters of the longest directive, such as `'use strict'`.
const MAX_DIRECTIVE: usize = 100;

/// What may stand before a parenthesis and a block, other than the name of a function.
const STATEMENTS: [&str; 6] = ["catch", "for", "if", "switch", "while", "with"];

/// A bracket that is open.
#[derive(Default)]
struct Open {
    /// For a parenthesis: whether there may be parameters in it.
    is_parameters: bool,
    function: Option<Function>,
}

/// A function that is no arrow function, or what may be one.
struct Function {
    /// The byte of its brace.
    brace: usize,
    arrows: usize,
    /// Whether `this` comes after two arrows.
    is_lost: bool,
}

/// The statements for a source.
pub(super) fn insertions(source: &str) -> Vec<Insertion> {
    let mut insertions = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    // The piece before, and whether it closes parentheses that may have had parameters in them.
    let (mut before, mut after_parameters) = (None, false);
    for (index, piece) in words::pieces(source) {
        let was_after_parameters = std::mem::take(&mut after_parameters);
        match piece {
            Piece::Mark('(') => open.push(Open {
                is_parameters: may_name_function(before),
                function: None,
            }),
            Piece::Mark('[') => open.push(Open::default()),
            Piece::Mark('{') => open.push(Open {
                is_parameters: false,
                function: was_after_parameters.then_some(Function {
                    brace: index,
                    arrows: 0,
                    is_lost: false,
                }),
            }),
            Piece::Mark(')' | ']' | '}') => {
                let closed = open.pop().unwrap_or_default();
                after_parameters = closed.is_parameters;
                if let Some(function) = closed.function.filter(|function| function.is_lost) {
                    insertions.push(Insertion {
                        after: after_directive(source, function.brace),
                        code: STATEMENT.to_owned(),
                        replaced: None,
                    });
                }
            }
            Piece::Mark('>') if source[..index].ends_with('=') => {
                if let Some(function) = innermost(&mut open) {
                    function.arrows += 1;
                }
            }
            Piece::Word("this") => {
                if let Some(function) = innermost(&mut open) {
                    function.is_lost |= function.arrows > 1;
                }
            }
            _ => {}
        }
        before = Some(piece);
    }
    insertions
}

fn innermost(open: &mut [Open]) -> Option<&mut Function> {
    open.iter_mut().rev().find_map(|it| it.function.as_mut())
}

/// Whether parentheses after a piece may be those of a function's parameters.
fn may_name_function(piece: Option<Piece<'_>>) -> bool {
    match piece {
        Some(Piece::Word(word)) => !STATEMENTS.contains(&word),
        Some(Piece::Mark(mark)) => matches!(mark, '*' | ']'),
        _ => false,
    }
}

/// The last byte of the directive that a block begins with, such as `'use strict'`, or of its brace.
fn after_directive(source: &str, brace: usize) -> usize {
    let body = &source[brace + 1..];
    let first = body.trim_start();
    let Some(quote) = first.chars().next().filter(|it| matches!(it, '\'' | '"')) else {
        return brace;
    };
    let start = brace + 1 + body.len() - first.len();
    let mut directive = first.char_indices().skip(1).take(MAX_DIRECTIVE);
    let Some((length, _)) = directive.find(|(_, it)| *it == quote) else {
        return brace;
    };
    let end = start + length;
    match source[end + 1..].trim_start_matches(' ').strip_prefix(';') {
        Some(rest) => source.len() - rest.len() - 1,
        None => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &[usize]) {
        let insertions = insertions(source);
        let places: Vec<_> = insertions.iter().map(|it| it.after).collect();
        assert_eq!(places, expected, "{source}");
    }

    #[test]
    fn a_function_is_found_whose_this_would_be_lost() {
        check("({ m() { return () => () => this } })", &[7]);
        check(
            "function f(a, b) { x.map((y) => { y(() => this) }) }",
            &[17],
        );
        check("class A { m() { return () => this } n() { () => 1 } }", &[]);
        check("if (a) { b(() => () => this) }", &[]);
        check("f(function () { 'use strict'; () => () => this })", &[28]);
    }
}
