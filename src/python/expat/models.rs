//! What a document type says that an element may contain.

use super::{listener::Model, tokens::Token};

// `XML_CTYPE_…`
const EMPTY: i32 = 1;
const ANY: i32 = 2;
const MIXED: i32 = 3;
const NAME: i32 = 4;
const CHOICE: i32 = 5;
const SEQUENCE: i32 = 6;

/// How deep parentheses may stand in each other.
const NESTING: usize = 1000;

#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Expected {
    #[default]
    Beginning,
    /// What stands behind an opening parenthesis or a connector.
    Part,
    /// What stands behind a part.
    Connector,
    MixedName,
    MixedConnector,
    Nothing,
}

/// A model that is being read.
#[derive(Default)]
pub struct Models {
    expected: Expected,
    /// The groups that are open, outermost first.
    groups: Vec<Model>,
    whole: Model,
}

impl Models {
    /// Reads on. Tells whether the model is complete, or nothing if the token cannot stand there.
    pub fn add(&mut self, token: Token, raw: &[u8]) -> Option<bool> {
        match (self.expected, token) {
            (Expected::Beginning, Token::Name) => {
                self.whole.kind = match raw {
                    b"EMPTY" => EMPTY,
                    b"ANY" => ANY,
                    _ => return None,
                };
                return self.complete();
            }
            (Expected::Beginning | Expected::Part, Token::OpenParenthesis) => {
                if self.groups.len() >= NESTING {
                    return None;
                }
                self.groups.push(Model::default());
                self.expected = Expected::Part;
            }
            (Expected::Part, Token::PoundName)
                if raw == b"#PCDATA" && self.groups.len() == 1 && self.is_fresh() =>
            {
                self.groups[0].kind = MIXED;
                self.expected = Expected::MixedConnector;
            }
            (Expected::Part, Token::Name | Token::PrefixedName | Token::Quantified) => {
                self.push_name(token, raw);
                self.expected = Expected::Connector;
            }
            (Expected::Connector, Token::Or | Token::Comma) => {
                let kind = if token == Token::Or { CHOICE } else { SEQUENCE };
                let group = self.groups.last_mut()?;
                if group.kind != 0 && group.kind != kind {
                    return None;
                }
                group.kind = kind;
                self.expected = Expected::Part;
            }
            (Expected::Connector, Token::CloseParenthesis | Token::CloseQuantified) => {
                let mut group = self.groups.pop()?;
                group.quantifier = quantifier(token == Token::CloseQuantified, raw);
                if group.kind == 0 {
                    group.kind = SEQUENCE;
                }
                match self.groups.last_mut() {
                    Some(outer) => outer.children.push(group),
                    None => {
                        self.whole = group;
                        return self.complete();
                    }
                }
            }
            (Expected::MixedConnector, Token::Or) => self.expected = Expected::MixedName,
            (Expected::MixedName, Token::Name | Token::PrefixedName) => {
                self.push_name(token, raw);
                self.expected = Expected::MixedConnector;
            }
            (Expected::MixedConnector, Token::CloseParenthesis | Token::CloseQuantified) => {
                let mut group = self.groups.pop()?;
                let is_star = raw == b")*";
                if !is_star && (token == Token::CloseQuantified || !group.children.is_empty()) {
                    return None;
                }
                group.quantifier = quantifier(is_star, raw);
                self.whole = group;
                return self.complete();
            }
            _ => return None,
        }
        Some(false)
    }

    pub fn finish(self) -> Model {
        self.whole
    }

    fn complete(&mut self) -> Option<bool> {
        self.expected = Expected::Nothing;
        Some(true)
    }

    fn is_fresh(&self) -> bool {
        let group = self.groups.last();
        group.is_some_and(|group| group.children.is_empty() && group.kind == 0)
    }

    fn push_name(&mut self, token: Token, raw: &[u8]) {
        let is_quantified = token == Token::Quantified;
        let length = raw.len() - usize::from(is_quantified);
        let model = Model {
            kind: NAME,
            quantifier: quantifier(is_quantified, raw),
            name: Some(String::from_utf8_lossy(&raw[..length]).into_owned()),
            children: Vec::new(),
        };
        if let Some(group) = self.groups.last_mut() {
            group.children.push(model);
        }
    }
}

/// `XML_CQUANT_…`
fn quantifier(is_quantified: bool, raw: &[u8]) -> i32 {
    match raw.last() {
        Some(b'?') if is_quantified => 1,
        Some(b'*') if is_quantified => 2,
        Some(b'+') if is_quantified => 3,
        _ => 0,
    }
}
