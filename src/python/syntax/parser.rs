//! A walk through the tokens along the grammar, as CPython's parser goes: once to read, and once more to find the mistake.

use std::collections::HashMap;

use super::{
    Class, Fault, escapes,
    rules::{Alternative, Item, Made, Rules, Say},
    tokens::{Kind, Token, Tokens},
};

/// How deep rules may go into each other. What goes deeper is not explained.
const MAX_DEPTH: usize = 400;

/// How many items may be tried for one source.
const MAX_STEPS: usize = 20_000_000;

const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// What was read: from one token up to another.
#[derive(Debug)]
struct Node {
    made: Made,
    start: usize,
    end: usize,
    parts: Vec<usize>,
}

pub struct Parser<'a> {
    source: &'a str,
    tokens: &'a Tokens,
    rules: &'a Rules,
    lines: Vec<usize>,
    nodes: Vec<Node>,
    memory: HashMap<(usize, usize, bool), Option<(usize, usize)>>,
    /// Whether alternatives that are mistakes are tried.
    seeks: bool,
    /// The last token that was looked at.
    furthest: usize,
    found: Option<Fault>,
    depth: usize,
    steps: usize,
    is_lost: bool,
}

/// A mistake that a token is.
pub fn fault_of_token(source: &str, tokens: &Tokens, token: usize, message: String) -> Fault {
    let rules = Rules::default();
    Parser::new(source, tokens, &rules).range(token, token + 1, message)
}

impl<'a> Parser<'a> {
    pub fn new(source: &'a str, tokens: &'a Tokens, rules: &'a Rules) -> Self {
        let mut lines = vec![0];
        lines.extend(source.match_indices('\n').map(|(index, _)| index + 1));
        Self {
            source,
            tokens,
            rules,
            lines,
            nodes: Vec::new(),
            memory: HashMap::new(),
            seeks: false,
            furthest: 0,
            found: None,
            depth: 0,
            steps: 0,
            is_lost: false,
        }
    }

    /// What is wrong with the source; `None` if nothing is, or if it cannot be told.
    pub fn explain(mut self, rule: &str) -> Option<Fault> {
        let rule = *self.rules.names.get(rule)?;
        if self.rule(rule, 0).is_some() || self.is_lost {
            return None;
        }
        if self.found.is_none() {
            let last = self.furthest;
            self.memory.clear();
            self.seeks = true;
            self.rule(rule, 0);
            if self.is_lost {
                return None;
            }
            if self.found.is_none() {
                self.found = Some(self.generic(last));
            }
        }
        let mut found = self.found.take()?;
        // A bracket that was left open before the mistake is the cause of it.
        if let Some(open) = self.tokens.open
            && self
                .tokens
                .tokens
                .get(self.furthest)
                .is_some_and(|token| token.line > open.line)
        {
            found = self.unclosed();
        }
        Some(found)
    }

    fn generic(&self, last: usize) -> Fault {
        match self.tokens.tokens.get(last).map(|token| token.kind) {
            Some(Kind::Indent) => self.last(Class::Indentation, "unexpected indent".to_owned()),
            Some(Kind::Dedent) => self.last(Class::Indentation, "unexpected unindent".to_owned()),
            _ => self.range(last, last + 1, "invalid syntax".to_owned()),
        }
    }

    fn unclosed(&self) -> Fault {
        let Some(open) = self.tokens.open else {
            return self.last(Class::Syntax, "unexpected EOF while parsing".to_owned());
        };
        let (line, column) = self.place(open.at);
        let mut fault = self.fault(
            Class::Syntax,
            format!("'{}' was never closed", char::from(open.mark)),
        );
        (fault.line, fault.offset) = (line, column + 1);
        (fault.end_line, fault.end_offset) = (line, 0);
        fault.text = Some(self.text(line, line + 1 >= self.lines.len()));
        fault
    }

    fn fault(&self, class: Class, message: String) -> Fault {
        Fault {
            class,
            message,
            line: 1,
            offset: 0,
            end_line: 1,
            end_offset: 0,
            text: None,
            is_tokenizers: false,
        }
    }

    /// A line, with its newline if the tokens had come no further.
    fn text(&self, line: usize, is_current: bool) -> String {
        let text = self.source.lines().nth(line - 1).unwrap_or_default();
        if is_current {
            format!("{text}\n")
        } else {
            text.to_owned()
        }
    }

    fn current_line(&self) -> usize {
        self.place_of(self.furthest).0
    }

    /// The line and the column, in characters from 0, of a byte.
    fn place(&self, at: usize) -> (usize, isize) {
        let line = self.lines.partition_point(|start| *start <= at);
        let start = self.lines[line - 1];
        let column = self
            .source
            .get(start..at)
            .map_or(0, |text| text.chars().count());
        (line, column as isize)
    }

    /// Where a token begins. Those without extent have the column -1.
    fn place_of(&self, token: usize) -> (usize, isize) {
        match self.tokens.tokens.get(token) {
            Some(Token {
                kind: Kind::End, ..
            })
            | None => (self.last_line(), -1),
            Some(Token {
                kind: Kind::Dedent,
                start,
                ..
            }) if *start >= self.source.len() => (self.last_line(), -1),
            Some(Token {
                kind: Kind::Indent | Kind::Dedent,
                start,
                ..
            }) => (self.place(*start).0, -1),
            Some(token) => self.place(token.start),
        }
    }

    fn place_behind(&self, token: usize) -> (usize, isize) {
        match self.tokens.tokens.get(token) {
            Some(Token {
                kind: Kind::Newline,
                start,
                ..
            }) => {
                let (line, column) = self.place(*start);
                (line, column + 1)
            }
            Some(token) if token.end > token.start => self.place(token.end),
            _ => self.place_of(token),
        }
    }

    fn last_line(&self) -> usize {
        // The source ends in a newline.
        (self.lines.len() - 1).max(1)
    }

    fn range(&self, start: usize, end: usize, message: String) -> Fault {
        let mut fault = self.fault(Class::Syntax, message);
        let (line, column) = self.place_of(start);
        let (end_line, end_column) = self.place_behind(end.max(1) - 1);
        (fault.line, fault.offset) = (line, column + 1);
        (fault.end_line, fault.end_offset) = (end_line, end_column + 1);
        fault.text = Some(self.text(line, line >= self.current_line()));
        fault
    }

    /// An error at the last token that was looked at.
    fn last(&self, class: Class, message: String) -> Fault {
        self.at_token(class, self.furthest, message)
    }

    fn at_token(&self, class: Class, token: usize, message: String) -> Fault {
        let mut fault = self.range(token, token + 1, message);
        fault.class = class;
        if fault.offset == 0 {
            let at = self
                .tokens
                .tokens
                .get(token)
                .map_or(self.source.len(), |token| token.start);
            fault.offset = if at >= self.source.len() {
                let line = self.source.lines().last().unwrap_or_default();
                line.chars().count() as isize + 1
            } else {
                self.place(at).1
            };
            fault.end_offset = -1;
        }
        fault
    }

    fn node(&mut self, made: Made, start: usize, end: usize, parts: Vec<usize>) -> usize {
        self.nodes.push(Node {
            made,
            start,
            end,
            parts,
        });
        self.nodes.len() - 1
    }

    fn rule(&mut self, rule: usize, at: usize) -> Option<(usize, usize)> {
        let key = (rule, at, self.seeks);
        if let Some(known) = self.memory.get(&key) {
            return *known;
        }
        if self.depth >= MAX_DEPTH {
            self.is_lost = true;
            return None;
        }
        self.depth += 1;
        let rules = self.rules;
        let read = self.alternatives(&rules.rules[rule], at);
        self.depth -= 1;
        if self.found.is_none() && !self.is_lost {
            self.memory.insert(key, read);
        }
        read
    }

    fn alternatives(&mut self, alternatives: &[Alternative], at: usize) -> Option<(usize, usize)> {
        for alternative in alternatives {
            if alternative.is_mistake && !self.seeks {
                continue;
            }
            let mut is_cut = false;
            let read = self.alternative(alternative, at, &mut is_cut);
            if read.is_some() || is_cut || self.found.is_some() || self.is_lost {
                return read.filter(|_| self.found.is_none());
            }
        }
        None
    }

    fn alternative(
        &mut self,
        alternative: &Alternative,
        at: usize,
        is_cut: &mut bool,
    ) -> Option<(usize, usize)> {
        let mut parts = Vec::new();
        let mut labels: [Option<usize>; 2] = [None; 2];
        let mut end = at;
        let mut consuming = 0;
        for (label, item) in &alternative.items {
            if matches!(item, Item::Cut) {
                *is_cut = true;
                continue;
            }
            let before = parts.len();
            let start = end;
            end = self.item(item, end, &mut parts)?;
            if self.found.is_some() || self.is_lost {
                return None;
            }
            consuming += usize::from(!matches!(item, Item::Ahead(..)));
            if let Some(label) = label {
                let node = match &parts[before..] {
                    [only] => *only,
                    _ => self.node(Made::Other, start, end, parts[before..].to_vec()),
                };
                labels[usize::from(*label == 'b')] = Some(node);
            }
        }
        if let Some(say) = &alternative.say {
            return self.say(say, labels, at, end, parts);
        }
        let node = match (alternative.made, parts.as_slice()) {
            (Some(made), _) => self.node(made, at, end, parts),
            (None, [only]) if consuming == 1 => *only,
            (None, _) => self.node(Made::Other, at, end, parts),
        };
        Some((end, node))
    }

    fn item(&mut self, item: &Item, at: usize, parts: &mut Vec<usize>) -> Option<usize> {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            self.is_lost = true;
            return None;
        }
        match item {
            Item::Token(kind) => {
                let token = self.look(at)?;
                let is_it = token.kind == *kind
                    && (*kind != Kind::Name || !KEYWORDS.contains(&self.word(at)));
                is_it.then_some(at + 1)
            }
            Item::Text(text) => self.is_text(at, text)?.then_some(at + 1),
            Item::Rule(rule) => {
                let (end, node) = self.rule(*rule, at)?;
                parts.push(node);
                Some(end)
            }
            Item::Group(alternatives) => {
                let (end, node) = self.alternatives(alternatives, at)?;
                let node_is_plain =
                    self.nodes[node].made == Made::Other && self.nodes[node].parts.is_empty();
                if !node_is_plain {
                    parts.push(node);
                }
                Some(end)
            }
            Item::Optional(item) => match self.item(item, at, parts) {
                None if self.found.is_some() || self.is_lost => None,
                end => Some(end.unwrap_or(at)),
            },
            Item::Many(item, least) => {
                let mut end = at;
                let mut count = 0;
                while let Some(next) = self.item(item, end, parts) {
                    if next == end {
                        break;
                    }
                    end = next;
                    count += 1;
                }
                (count >= *least && self.found.is_none() && !self.is_lost).then_some(end)
            }
            Item::Listed(item) => {
                let mut end = self.item(item, at, parts)?;
                while self.is_text(end, ",")? {
                    let Some(next) = self.item(item, end + 1, parts) else {
                        break;
                    };
                    end = next;
                }
                (self.found.is_none() && !self.is_lost).then_some(end)
            }
            Item::Ahead(item, wanted) => {
                let is_there = self.item(item, at, &mut Vec::new()).is_some();
                (is_there == *wanted && self.found.is_none() && !self.is_lost).then_some(at)
            }
            Item::Demand(text) => {
                if self.is_text(at, text)? {
                    return Some(at + 1);
                }
                let fault = self.range(at, at + 1, format!("expected '{text}'"));
                self.found = Some(fault);
                None
            }
            Item::Plain(item) => {
                let seeks = std::mem::replace(&mut self.seeks, false);
                let end = self.item(item, at, parts);
                self.seeks = seeks;
                end
            }
            Item::Cut => Some(at),
        }
    }

    /// The token at an index. Behind the last one is what the source lacks.
    fn look(&mut self, at: usize) -> Option<Token> {
        self.furthest = self.furthest.max(at);
        let token = self.tokens.tokens.get(at).copied();
        if token.is_none() && self.found.is_none() {
            self.found = Some(if self.tokens.is_cut && self.tokens.open.is_none() {
                self.last(Class::Syntax, "unexpected EOF while parsing".to_owned())
            } else {
                self.unclosed()
            });
        }
        token
    }

    fn is_text(&mut self, at: usize, text: &str) -> Option<bool> {
        let token = self.look(at)?;
        Some(
            matches!(token.kind, Kind::Name | Kind::Mark)
                && &self.source[token.start..token.end] == text,
        )
    }

    fn word(&self, at: usize) -> &'a str {
        let token = &self.tokens.tokens[at];
        &self.source[token.start..token.end]
    }

    fn text_of(&self, node: usize) -> &'a str {
        self.word(self.nodes[node].start)
    }

    /// Does what the grammar says of an alternative. What it finds wrong ends the walk.
    fn say(
        &mut self,
        say: &Say,
        labels: [Option<usize>; 2],
        at: usize,
        end: usize,
        parts: Vec<usize>,
    ) -> Option<(usize, usize)> {
        let span = |node: Option<usize>, nodes: &[Node]| {
            node.map_or((at, end), |node| (nodes[node].start, nodes[node].end))
        };
        let [a, b] = labels;
        let (start_a, end_a) = span(a, &self.nodes);
        let (_, end_b) = span(b, &self.nodes);
        let is_legacy = a.is_some_and(|a| {
            self.nodes[a].end == self.nodes[a].start + 1
                && matches!(self.text_of(a), "print" | "exec")
        });
        let message = {
            let mut text = say.text.clone();
            if let Some(a) = a {
                text = text
                    .replace("{a}", self.nodes[a].made.name())
                    .replace("{text}", self.text_of(a))
                    .replace("{line}", &self.place_of(start_a).0.to_string());
            }
            text
        };
        let message = || message.clone();
        let fault = match say.how.as_str() {
            "at" => self.range(start_a, end_a, message()),
            "range" => self.range(start_a, end_b, message()),
            "last" => self.last(Class::Syntax, message()),
            "indent" => self.last(Class::Indentation, message()),
            "next" => {
                self.look(end)?;
                self.at_token(Class::Syntax, end, message())
            }
            "from" => {
                let mut fault = self.range(start_a, end_a, message());
                (fault.end_line, fault.end_offset) = self.place_behind(self.furthest);
                fault
            }
            "comma" => {
                let is_open = self
                    .tokens
                    .tokens
                    .get(end - 1)
                    .is_some_and(|token| token.level > 0);
                if is_legacy || !is_open {
                    return None;
                }
                self.range(start_a, end_b, message())
            }
            "legacy" if is_legacy => self.range(start_a, end_b, message()),
            "target" | "for" | "delete" => {
                let target = self.wrong_target(a?, &say.how)?;
                let text = say.text.replace("{a}", self.nodes[target].made.name());
                self.range(self.nodes[target].start, self.nodes[target].end, text)
            }
            "pair" => {
                let (line, column) = self.place_behind(end_a - 1);
                let mut fault = self.range(start_a, end_a, message());
                (fault.line, fault.offset) = (line, column);
                (fault.end_line, fault.end_offset) = (line, 0);
                fault
            }
            "order" => {
                let has_double = self.has(a?, Made::Double);
                let what = if has_double {
                    "argument unpacking"
                } else {
                    "argument"
                };
                self.last(
                    Class::Syntax,
                    format!("positional argument follows keyword {what}"),
                )
            }
            "generator" => {
                let last = self.positional(a?)?;
                self.range(self.nodes[last].start, end_b, message())
            }
            "reference" => {
                let node = a?;
                let is_reference =
                    matches!(self.nodes[node].made, Made::Attribute | Made::Subscript);
                return is_reference.then_some((end, node));
            }
            "pass" => return a.map(|node| (end, node)),
            "primary" => return Some((end, self.primary(at, &parts))),
            "strings" => match self.strings(at, end) {
                Ok(made) => {
                    let node = self.node(made, at, end, Vec::new());
                    return Some((end, node));
                }
                Err(fault) => fault,
            },
            "imaginary" => {
                if self.word(end - 1).ends_with(['j', 'J']) {
                    let node = self.node(Made::Other, at, end, Vec::new());
                    return Some((end, node));
                }
                self.range(
                    end - 1,
                    end,
                    "imaginary number required in complex literal".to_owned(),
                )
            }
            "conversion" => {
                let word = self.word(at);
                let is_near =
                    at > 0 && self.tokens.tokens[at - 1].end == self.tokens.tokens[at].start;
                if !is_near {
                    self.range(
                        at - 1,
                        at + 1,
                        "f-string: conversion type must come right after the exclamation mark"
                            .to_owned(),
                    )
                } else if matches!(word, "s" | "r" | "a") {
                    return Some((end, a?));
                } else {
                    let message = format!(
                        "f-string: invalid conversion character '{word}': expected 's', 'r', or 'a'"
                    );
                    self.range(at, at + 1, message)
                }
            }
            _ => return None,
        };
        self.found.get_or_insert(fault);
        None
    }

    /// An atom with what follows it: calls, attributes, subscripts.
    fn primary(&mut self, at: usize, parts: &[usize]) -> usize {
        let [first, rest @ ..] = parts else {
            return self.node(Made::Other, at, at + 1, Vec::new());
        };
        match rest.last() {
            None => *first,
            Some(last) => {
                let made = match self.nodes[*last].made {
                    Made::GeneratorExp => Made::Call,
                    made => made,
                };
                let end = self.nodes[*last].end;
                self.node(made, at, end, Vec::new())
            }
        }
    }

    fn has(&self, node: usize, made: Made) -> bool {
        let node = &self.nodes[node];
        node.made == made
            || matches!(node.made, Made::Other | Made::Args)
                && node.parts.iter().any(|part| self.has(*part, made))
    }

    /// The last of several arguments without a name.
    fn positional(&self, node: usize) -> Option<usize> {
        let arguments: Vec<usize> = self.nodes[node]
            .parts
            .iter()
            .copied()
            .filter(|part| !self.has(*part, Made::Keyword) && !self.has(*part, Made::Double))
            .collect();
        match arguments.as_slice() {
            [_, .., last] => Some(*last),
            _ => None,
        }
    }

    /// What cannot be assigned to, or deleted.
    fn wrong_target(&self, node: usize, how: &str) -> Option<usize> {
        let Node { made, parts, .. } = &self.nodes[node];
        match made {
            Made::List | Made::Tuple | Made::Other => {
                parts.iter().find_map(|part| self.wrong_target(*part, how))
            }
            Made::Starred if how == "delete" => Some(node),
            Made::Starred => parts.iter().find_map(|part| self.wrong_target(*part, how)),
            Made::CompareIn if how == "for" => self.wrong_target(*parts.first()?, how),
            Made::Compare if how == "for" => None,
            Made::Name | Made::Subscript | Made::Attribute => None,
            _ => Some(node),
        }
    }

    /// The strings from one token to another, which make one.
    fn strings(&self, at: usize, end: usize) -> Result<Made, Fault> {
        let mut kinds = [false; 2];
        let mut has_fields = false;
        let mut depth = 0;
        for index in at..end {
            let token = &self.tokens.tokens[index];
            match token.kind {
                Kind::String if depth == 0 => {
                    let text = self.word(index);
                    let is_bytes = escapes::prefix(text).contains(['b', 'B']);
                    kinds[usize::from(is_bytes)] = true;
                }
                Kind::Start => {
                    kinds[0] |= depth == 0;
                    has_fields = true;
                    depth += 1;
                }
                Kind::Finish => depth -= 1,
                _ => {}
            }
        }
        if kinds == [true, true] {
            return Err(self.last(
                Class::Syntax,
                "cannot mix bytes and nonbytes literals".to_owned(),
            ));
        }
        for index in at..end {
            if self.tokens.tokens[index].kind == Kind::String
                && let Some(message) = escapes::fault(self.word(index))
            {
                return Err(self.range(index, index + 1, message));
            }
        }
        Ok(if has_fields {
            Made::JoinedStr
        } else {
            Made::Literal
        })
    }
}
