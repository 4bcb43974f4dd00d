//! The grammar's text, read into what [`super::parser`] walks along.

use std::collections::HashMap;

use super::grammar::{GRAMMAR, PARAMETERS};
use super::tokens::Kind;

/// What an alternative makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    Args,
    Attribute,
    Await,
    BinOp,
    BoolOp,
    Call,
    Compare,
    CompareIn,
    Dict,
    DictComp,
    Double,
    Ellipsis,
    False,
    GeneratorExp,
    IfExp,
    JoinedStr,
    Keyword,
    Lambda,
    List,
    ListComp,
    Literal,
    Name,
    Named,
    None,
    Set,
    SetComp,
    Starred,
    Subscript,
    True,
    Tuple,
    UnaryOp,
    Yield,
    /// Nothing that a message would name.
    Other,
}

impl Made {
    fn from_name(name: &str) -> Self {
        const ALL: &[(&str, Made)] = &[
            ("Args", Made::Args),
            ("Attribute", Made::Attribute),
            ("Await", Made::Await),
            ("BinOp", Made::BinOp),
            ("BoolOp", Made::BoolOp),
            ("Call", Made::Call),
            ("Compare", Made::Compare),
            ("CompareIn", Made::CompareIn),
            ("Dict", Made::Dict),
            ("DictComp", Made::DictComp),
            ("Double", Made::Double),
            ("Ellipsis", Made::Ellipsis),
            ("False", Made::False),
            ("GeneratorExp", Made::GeneratorExp),
            ("IfExp", Made::IfExp),
            ("JoinedStr", Made::JoinedStr),
            ("Keyword", Made::Keyword),
            ("Lambda", Made::Lambda),
            ("List", Made::List),
            ("ListComp", Made::ListComp),
            ("Literal", Made::Literal),
            ("Name", Made::Name),
            ("Named", Made::Named),
            ("None", Made::None),
            ("Set", Made::Set),
            ("SetComp", Made::SetComp),
            ("Starred", Made::Starred),
            ("Subscript", Made::Subscript),
            ("True", Made::True),
            ("Tuple", Made::Tuple),
            ("UnaryOp", Made::UnaryOp),
            ("Yield", Made::Yield),
        ];
        let found = ALL.iter().find(|(other, _)| *other == name);
        found.map_or(Made::Other, |(_, made)| *made)
    }

    /// What CPython calls it.
    pub fn name(self) -> &'static str {
        match self {
            Made::Attribute => "attribute",
            Made::Await => "await expression",
            Made::BinOp | Made::BoolOp | Made::UnaryOp => "expression",
            Made::Call => "function call",
            Made::Compare | Made::CompareIn => "comparison",
            Made::Dict => "dict literal",
            Made::DictComp => "dict comprehension",
            Made::Ellipsis => "ellipsis",
            Made::False => "False",
            Made::GeneratorExp => "generator expression",
            Made::IfExp => "conditional expression",
            Made::JoinedStr => "f-string expression",
            Made::Lambda => "lambda",
            Made::List => "list",
            Made::ListComp => "list comprehension",
            Made::Literal => "literal",
            Made::Name => "name",
            Made::Named => "named expression",
            Made::None => "None",
            Made::Set => "set display",
            Made::SetComp => "set comprehension",
            Made::Starred => "starred",
            Made::Subscript => "subscript",
            Made::True => "True",
            Made::Tuple => "tuple",
            Made::Yield => "yield expression",
            Made::Args | Made::Double | Made::Keyword | Made::Other => "expression",
        }
    }
}

#[derive(Debug)]
pub enum Item {
    Token(Kind),
    Text(String),
    Rule(usize),
    Group(Vec<Alternative>),
    Optional(Box<Item>),
    Many(Box<Item>, usize),
    Listed(Box<Item>),
    Ahead(Box<Item>, bool),
    Demand(String),
    Plain(Box<Item>),
    Cut,
}

/// What is done when an alternative was read: how, and with which words.
#[derive(Debug)]
pub struct Say {
    pub how: String,
    pub text: String,
}

#[derive(Debug)]
pub struct Alternative {
    pub is_mistake: bool,
    pub items: Vec<(Option<char>, Item)>,
    pub made: Option<Made>,
    pub say: Option<Say>,
}

#[derive(Debug, Default)]
pub struct Rules {
    pub names: HashMap<String, usize>,
    pub rules: Vec<Vec<Alternative>>,
}

impl Rules {
    /// # Panics
    ///
    /// Panics if the grammar's text is wrong, which its tests would tell.
    pub fn read() -> Self {
        let lambda = lambda_parameters();
        let text = [GRAMMAR, PARAMETERS, &lambda].concat();
        let mut parts: Vec<(String, String)> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            match line.split_once(" = ") {
                Some((name, rest)) if !line.starts_with(' ') => {
                    parts.push((name.to_owned(), rest.to_owned()));
                }
                _ => parts
                    .last_mut()
                    .expect("a rule begins with its name")
                    .1
                    .push_str(line),
            }
        }
        let names: HashMap<String, usize> = parts
            .iter()
            .enumerate()
            .map(|(index, (name, _))| (name.clone(), index))
            .collect();
        let rules = parts
            .iter()
            .map(|(_, body)| {
                let words = words(body);
                let mut reader = Reader {
                    words: &words,
                    at: 0,
                    names: &names,
                };
                let alternatives = reader.alternatives();
                assert_eq!(reader.at, words.len(), "{body}");
                alternatives
            })
            .collect();
        Self { names, rules }
    }
}

/// The rules of the parameters of lambdas.
fn lambda_parameters() -> String {
    let rules: Vec<&str> = PARAMETERS
        .lines()
        .filter_map(|line| line.split_once(" = ").filter(|_| !line.starts_with(' ')))
        .map(|(name, _)| name)
        .collect();
    let mut text = PARAMETERS
        .replace("')'", "':'")
        .replace("NAME [':' expression]", "NAME")
        .replace("NAME [':' star_expression]", "NAME")
        .replace(
            "a:'(' param_name+ [','] b:':'",
            "a:'(' ,.param_name+ [','] b:')'",
        )
        .replace("param_name = plain", "param_name = NAME")
        .replace(
            "a:'*' (':' | ',' (':' | '**')) {at a ",
            "'*' (':' | ',' (':' | '**')) {last ",
        )
        .replace("a:'=' &(':' | ',')", "a:'=' &(')' | ',')")
        .replace("Function parameters", "Lambda expression parameters");
    text = words(&text.replace('\n', " \n "))
        .into_iter()
        .map(|word| {
            let (label, name) = match word.split_once(':') {
                Some((label, name)) if label.len() == 1 && !word.starts_with(['\'', '{']) => {
                    (format!("{label}:"), name)
                }
                _ => (String::new(), word.as_str()),
            };
            let renamed = if rules.contains(&name) {
                format!("lambda_{name}")
            } else {
                name.to_owned()
            };
            format!("{label}{renamed}")
        })
        .collect::<Vec<_>>()
        .join(" ");
    // Lines that go on begin with a blank, those of rules with a name.
    text.replace("\n |", "\n\u{1}|")
        .replace("\n ", "\n")
        .replace('\u{1}', " ")
}

/// The words of a rule: names, quoted texts, marks and actions.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let characters: Vec<char> = text.chars().collect();
    let mut at = 0;
    while at < characters.len() {
        let start = at;
        match characters[at] {
            '\n' => {
                at += 1;
            }
            character if character.is_whitespace() => {
                at += 1;
                continue;
            }
            '\'' => {
                at += 1;
                while characters[at] != '\'' {
                    at += 1;
                }
                at += 1;
            }
            '{' => {
                let mut depth = 0;
                let mut is_text = false;
                loop {
                    match characters[at] {
                        '"' if characters[at - 1] != '\\' => is_text = !is_text,
                        '{' if !is_text => depth += 1,
                        '}' if !is_text => depth -= 1,
                        _ => {}
                    }
                    at += 1;
                    if depth == 0 {
                        break;
                    }
                }
            }
            character if character.is_ascii_alphanumeric() || character == '_' => {
                while at < characters.len()
                    && (characters[at].is_ascii_alphanumeric() || characters[at] == '_')
                {
                    at += 1;
                }
                // A label stands before what it names.
                if at - start == 1 && characters.get(at) == Some(&':') {
                    at += 1;
                    words.push(characters[start..at].iter().collect());
                    continue;
                }
            }
            '=' if characters.get(at + 1) == Some(&'>') => at += 2,
            ',' if characters.get(at + 1) == Some(&'.') => at += 2,
            _ => at += 1,
        }
        words.push(characters[start..at].iter().collect());
    }
    words
}

struct Reader<'a> {
    words: &'a [String],
    at: usize,
    names: &'a HashMap<String, usize>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&str> {
        self.words.get(self.at).map(String::as_str)
    }

    fn take(&mut self, word: &str) -> bool {
        let is_next = self.peek() == Some(word);
        self.at += usize::from(is_next);
        is_next
    }

    fn alternatives(&mut self) -> Vec<Alternative> {
        let mut alternatives = vec![self.alternative()];
        while self.take("|") {
            alternatives.push(self.alternative());
        }
        alternatives
    }

    fn alternative(&mut self) -> Alternative {
        let is_mistake = self.take("%");
        let mut items = Vec::new();
        let mut made = None;
        let mut say = None;
        while let Some(word) = self.peek().map(str::to_owned) {
            if matches!(word.as_str(), "|" | ")" | "]") {
                break;
            }
            if self.take("=>") {
                made = self.peek().map(Made::from_name);
                self.at += 1;
            } else if let Some(action) = word.strip_prefix('{') {
                say = Some(read_say(action));
                self.at += 1;
            } else {
                items.push(self.item());
            }
        }
        Alternative {
            is_mistake,
            items,
            made,
            say,
        }
    }

    fn item(&mut self) -> (Option<char>, Item) {
        let label = self
            .peek()
            .filter(|word| word.len() == 2 && word.ends_with(':'))
            .and_then(|word| word.chars().next());
        self.at += usize::from(label.is_some());
        let item = if self.take("&") {
            Item::Ahead(Box::new(self.item().1), true)
        } else if self.take("!") {
            Item::Ahead(Box::new(self.item().1), false)
        } else if self.take("~") {
            Item::Cut
        } else if self.take("#") {
            Item::Plain(Box::new(self.atom()))
        } else if self.take("^") {
            let Item::Text(text) = self.atom() else {
                panic!("a text is demanded")
            };
            Item::Demand(text)
        } else if self.take(",.") {
            let item = self.atom();
            assert!(self.take("+"), "a list has a plus");
            Item::Listed(Box::new(item))
        } else {
            let item = self.atom();
            if self.take("*") {
                Item::Many(Box::new(item), 0)
            } else if self.take("+") {
                Item::Many(Box::new(item), 1)
            } else {
                item
            }
        };
        (label, item)
    }

    fn atom(&mut self) -> Item {
        let word = self.words[self.at].clone();
        self.at += 1;
        if word == "(" {
            let group = self.alternatives();
            assert!(self.take(")"), "a group is closed");
            return Item::Group(group);
        }
        if word == "[" {
            let group = self.alternatives();
            assert!(self.take("]"), "an option is closed");
            return Item::Optional(Box::new(Item::Group(group)));
        }
        if let Some(text) = word.strip_prefix('\'') {
            return Item::Text(text.trim_end_matches('\'').to_owned());
        }
        let kind = match word.as_str() {
            "NAME" => Kind::Name,
            "NUMBER" => Kind::Number,
            "STRING" => Kind::String,
            "START" => Kind::Start,
            "MIDDLE" => Kind::Middle,
            "FINISH" => Kind::Finish,
            "NEWLINE" => Kind::Newline,
            "INDENT" => Kind::Indent,
            "DEDENT" => Kind::Dedent,
            "END" => Kind::End,
            name => {
                let rule = self.names.get(name);
                return Item::Rule(*rule.unwrap_or_else(|| panic!("there is a rule {name:?}")));
            }
        };
        Item::Token(kind)
    }
}

/// `range a b "text"}`.
fn read_say(action: &str) -> Say {
    let action = action.trim_end_matches('}');
    let (head, text) = action.split_once('"').unwrap_or((action, ""));
    let text = text
        .trim_end()
        .strip_suffix('"')
        .unwrap_or(text)
        .replace("\\\"", "\"");
    let how = head.split_whitespace().next().unwrap_or_default();
    Say {
        how: how.to_owned(),
        text,
    }
}
