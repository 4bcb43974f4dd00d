//! Patterns with a nested pattern and a rest: `const { a: { b }, ...rest } = o`.
//!
//! Boa leaves out of the rest what the pattern names, but for properties whose value is taken apart in its turn: `a` would be in
//! `rest`. So such a pattern names the property once more, for a variable that nobody reads, in front of the rest. Patterns in
//! declarations and in parameters are seen to; an assignment without a declaration has no place for a variable.

use std::mem;

use super::{
    given::Insertion,
    words::{self, Piece},
};

/// What variables are called that nobody reads, before a number of their own.
const NAME: &str = "ǃrest";

/// What may stand before parentheses and a block, other than the name of a function.
const STATEMENTS: [&str; 6] = ["catch", "for", "if", "switch", "while", "with"];

/// A bracket that is open.
#[derive(Default)]
struct Open<'a> {
    kind: Kind,
    /// The word in front of it, for a parenthesis.
    word: &'a str,
    /// What is known of the entry that is being read.
    entry: Entry<'a>,
    /// Properties whose values are taken apart.
    nested: Vec<&'a str>,
    /// The comma in front of the entry.
    comma: usize,
    /// The comma in front of the rest.
    rest: Option<usize>,
    /// For a parenthesis: what is to be inserted if there are parameters in it.
    pending: Vec<Insertion>,
}

#[derive(Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Other,
    Parenthesis,
    /// The pattern of a declaration.
    Declared,
    /// What may be the pattern of a parameter.
    Parameter,
}

#[derive(Default)]
enum Entry<'a> {
    #[default]
    Start,
    Key(&'a str),
    Value(&'a str),
    Other,
}

/// The additions for a source.
pub(super) fn insertions(source: &str) -> Vec<Insertion> {
    let mut insertions = Vec::new();
    let mut open = vec![Open::default()];
    let (mut before, mut count) = (None, 0);
    for (index, piece) in words::pieces(source) {
        let Some(inner) = open.last_mut() else { break };
        match piece {
            Piece::Mark(mark @ ('(' | '[' | '{')) => {
                if let Entry::Value(key) = inner.entry
                    && mark != '('
                {
                    inner.nested.push(key);
                }
                inner.entry = Entry::Other;
                let is_parameter = inner.kind == Kind::Parenthesis
                    && matches!(before, Some(Piece::Mark('(' | ',')));
                open.push(Open {
                    kind: match (mark, &before) {
                        ('(', _) => Kind::Parenthesis,
                        ('{', Some(Piece::Word("const" | "let" | "var"))) => Kind::Declared,
                        ('{', _) if is_parameter => Kind::Parameter,
                        _ => Kind::Other,
                    },
                    word: match before {
                        Some(Piece::Word(word)) => word,
                        _ => "",
                    },
                    ..Open::default()
                });
            }
            Piece::Mark(')' | ']' | '}') => {
                let mut closed = open.pop().unwrap_or_default();
                if closed.kind == Kind::Parenthesis {
                    if has_body(&source[index + 1..], closed.word) {
                        insertions.append(&mut closed.pending);
                    }
                } else if let Some(after) = closed.rest.filter(|_| !closed.nested.is_empty()) {
                    let insertion = insertion(after, &closed.nested, &mut count);
                    match closed.kind {
                        Kind::Declared => insertions.push(insertion),
                        Kind::Parameter => {
                            if let Some(parenthesis) = open.last_mut() {
                                parenthesis.pending.push(insertion);
                            }
                        }
                        _ => {}
                    }
                }
            }
            Piece::Mark(',') => {
                inner.entry = Entry::Start;
                inner.comma = index;
            }
            _ => {
                inner.entry = match (mem::take(&mut inner.entry), &piece) {
                    (Entry::Start, Piece::Word(word)) => Entry::Key(word),
                    (Entry::Key(key), Piece::Mark(':')) => Entry::Value(key),
                    (Entry::Start, Piece::Mark('.')) if inner.comma > 0 => {
                        inner.rest = Some(inner.comma);
                        Entry::Other
                    }
                    _ => Entry::Other,
                };
            }
        }
        before = Some(piece);
    }
    insertions
}

/// Whether the body of a function follows parentheses, in front of which a word stands.
fn has_body(rest: &str, word: &str) -> bool {
    let rest = rest.trim_start_matches(' ');
    rest.starts_with("=>")
        || (rest.starts_with('{') && !word.is_empty() && !STATEMENTS.contains(&word))
}

/// Names properties once more, after a comma.
fn insertion(after: usize, keys: &[&str], count: &mut usize) -> Insertion {
    let mut code = String::new();
    for key in keys {
        code += &format!("{key}:{NAME}{count},");
        *count += 1;
    }
    Insertion {
        after,
        code,
        replaced: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &[(usize, &str)]) {
        let insertions = insertions(source);
        let found: Vec<_> = insertions
            .iter()
            .map(|it| (it.after, it.code.as_str()))
            .collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn what_is_taken_apart_is_named_once_more() {
        check("const { a: { b }, ...c } = o", &[(16, "a:ǃrest0,")]);
        check("for (const { a: [b], ...c } of o) ;", &[(19, "a:ǃrest0,")]);
        check(
            "const f = ({ a: { b }, d, ...c }) => c",
            &[(24, "a:ǃrest0,")],
        );
        check(
            "function f(x, { a: { b } = {}, ...c } = {}) {}",
            &[(29, "a:ǃrest0,")],
        );
    }

    #[test]
    fn what_is_no_pattern_is_left() {
        for source in [
            "f({ a: { b }, ...c })",
            "if (f({ a: { b }, ...c })) {}",
            "const o = { a: { b }, ...c }",
            "const { a, ...c } = o",
            "({ a: { b }, ...c } = o)",
            "const { a: b, ...c } = { d: { e }, ...f }",
        ] {
            check(source, &[]);
        }
    }
}
