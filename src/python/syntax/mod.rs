//! What is wrong with a source, in the words of CPython.
//!
//! The engine's parser tells other mistakes than CPython's, in other places. So a source that it refuses is read once more, by a parser
//! that goes as CPython's does: along a grammar which knows the usual mistakes.

mod escapes;
mod grammar;
pub mod hook;
mod parser;
mod rules;
mod tokens;

use parser::Parser;
use rules::Rules;

/// The class of an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Syntax,
    Indentation,
    Tab,
}

/// A mistake. Lines and offsets are those of a `SyntaxError`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub class: Class,
    pub message: String,
    pub line: usize,
    pub offset: isize,
    pub end_line: usize,
    pub end_offset: isize,
    /// The line, if it is not the whole of it with its newline.
    pub text: Option<String>,
    is_tokenizers: bool,
}

/// What a source is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    File,
    Eval,
    Single,
}

/// Sources longer than this are not explained, in bytes.
const MAX_LENGTH: usize = 1 << 20;

/// Finds what CPython's tokenizer or parser would refuse first; `None` if that is nothing, or cannot be told.
pub fn explain(source: &str, mode: Mode) -> Option<Fault> {
    if source.len() > MAX_LENGTH {
        return None;
    }
    // Newlines are completed but for expressions.
    let has_end = mode != Mode::Eval || source.ends_with(['\n', '\r']);
    let source = normalize(source, mode);
    thread_local! {
        static RULES: Rules = Rules::read();
    }
    let fault = match tokens::read(&source) {
        Err(fault) => fault,
        Ok(tokens) => {
            let rule = match mode {
                Mode::File => "file",
                Mode::Eval => "eval",
                Mode::Single => "single",
            };
            RULES.with(|rules| Parser::new(&source, &tokens, rules).explain(rule))?
        }
    };
    let fault = with_text(fault, &source, has_end);
    Some(if has_end {
        fault
    } else {
        at_the_end(fault, &source)
    })
}

/// An expression that only lacks what should come next: its end has no column, and where there is nothing no line either.
fn at_the_end(fault: Fault, source: &str) -> Fault {
    let last = source.lines().next_back().unwrap_or_default();
    let is_last = fault.line >= source.lines().count() && fault.message == "invalid syntax";
    let behind = isize::try_from(last.trim_end().chars().count()).unwrap_or(isize::MAX);
    if !is_last || fault.offset <= behind {
        return fault;
    }
    let line = if source.trim_end().is_empty() {
        0
    } else {
        fault.line
    };
    Fault {
        line,
        offset: 0,
        end_line: line,
        end_offset: 0,
        ..fault
    }
}

/// Finds what the engine's parser would panic of: strings that are not closed, at the end of a source whose last character has several
/// bytes.
pub fn refuse(source: &str) -> Option<Fault> {
    if source
        .chars()
        .next_back()
        .is_none_or(|last| last.is_ascii())
    {
        return None;
    }
    let source = normalize(source, Mode::File);
    tokens::read(&source)
        .err()
        .map(|fault| with_text(fault, &source, true))
}

/// The names of characters in a source's strings, each with the mistake that it would be if there were no such character.
pub fn named_characters(source: &str) -> Vec<(String, Fault)> {
    let source = normalize(source, Mode::File);
    let Ok(tokens) = tokens::read(&source) else {
        return Vec::new();
    };
    let names = tokens.tokens.iter().enumerate().flat_map(|(index, token)| {
        let names = escapes::names(&source[token.start..token.end]);
        names.into_iter().map(move |name| (index, name))
    });
    let names = names.filter(|(index, _)| tokens.tokens[*index].kind == tokens::Kind::String);
    names
        .map(|(index, (name, message))| {
            let fault = parser::fault_of_token(&source, &tokens, index, message);
            (name, with_text(fault, &source, true))
        })
        .collect()
}

/// A source as CPython's tokenizer sees it.
fn normalize(source: &str, mode: Mode) -> String {
    let source = source.trim_start_matches('\u{feff}');
    let mut source = source.replace("\r\n", "\n").replace('\r', "\n");
    if mode == Mode::Eval {
        source = source.trim_start_matches([' ', '\t']).to_owned();
    }
    if !source.ends_with('\n') {
        source.push('\n');
    }
    source
}

/// Gives a mistake its line. The last one of an expression has no newline if the source ends without.
fn with_text(fault: Fault, source: &str, has_end: bool) -> Fault {
    let mut text = fault.text.clone().unwrap_or_else(|| {
        let line = source.lines().nth(fault.line - 1).unwrap_or_default();
        let newline = if fault.is_tokenizers { "" } else { "\n" };
        format!("{line}{newline}")
    });
    if !has_end && fault.line == source.lines().count() && text.ends_with('\n') {
        text.pop();
    }
    Fault {
        text: Some(text),
        ..fault
    }
}
