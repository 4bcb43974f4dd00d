//! What V8 calls functions in its stack traces, by where they stand in the source: `Parser.next`, `new Parser`, `exports.parse`.
//!
//! V8 takes the class from the object that a method is called on. Boa's backtraces tell nothing of that, and have no names for the
//! methods of classes at all; where a function stands tells it but for inherited methods.

use super::words::{self, Piece};

/// A function by where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// The constructor of a class.
    Constructor(String),
    /// What a class gives to its objects, or has itself.
    Member { class: String, name: String },
    /// `get` or `set` and a name, or a private method, which V8 shows without a class.
    Bare(String),
    /// A property of an object literal, and the function's own name if that is another one.
    Property { key: String, own: Option<String> },
    /// A function without a name that a property is set to: all of what is left of the `=`.
    Assigned(String),
}

impl Standing {
    /// What V8 shows. `is_method` is whether the function is called as a property of something.
    pub(super) fn shown(&self, is_method: bool) -> String {
        match self {
            Self::Constructor(class) => format!("new {class}"),
            Self::Member { class, name } => format!("{class}.{name}"),
            Self::Bare(name) => match name.split_once(' ') {
                Some((_, property)) => format!("{name} [as {property}]"),
                None => name.clone(),
            },
            Self::Property { key, own } if is_method => match own {
                Some(own) => format!("Object.{own} [as {key}]"),
                None => format!("Object.{key}"),
            },
            Self::Property { key, own } => own.as_ref().unwrap_or(key).clone(),
            Self::Assigned(target) => target.clone(),
        }
    }

    /// The name that Boa knows the function by, if it knows one.
    pub(super) fn own_name(&self) -> Option<&str> {
        match self {
            Self::Constructor(name) | Self::Member { name, .. } | Self::Bare(name) => Some(name),
            Self::Property { key, own } => Some(own.as_ref().unwrap_or(key)),
            Self::Assigned(_) => None,
        }
    }
}

/// The name without what tells of the object: what the function itself is called.
pub(super) fn plain(shown: &str) -> &str {
    let name = shown.strip_prefix("new ").unwrap_or(shown);
    let name = name.split(" [as ").next().unwrap_or(name);
    name.rsplit('.').next().unwrap_or(name)
}

/// The functions of a source, each with the bytes at which its body begins and ends.
#[derive(Debug, Default)]
pub(super) struct Functions(Vec<(usize, usize, Option<Standing>)>);

impl Functions {
    pub(super) fn of(source: &str) -> Self {
        let mut scan = Scan {
            pieces: words::pieces(source).collect(),
            source,
            open: Vec::new(),
            partner: Vec::new(),
            class: None,
            found: Vec::new(),
        };
        scan.run();
        Self(scan.found)
    }

    /// Where the innermost function around a byte stands.
    pub(super) fn around(&self, index: usize) -> Option<&Standing> {
        let around = self.0.iter();
        let around = around.filter(|(start, end, _)| (*start..*end).contains(&index));
        around.max_by_key(|(start, ..)| *start)?.2.as_ref()
    }
}

/// What is open at a place of the source.
enum Scope {
    /// The body of a function, in braces.
    Function(Option<Standing>),
    /// The body of an arrow function, without braces.
    Arrow(Option<Standing>),
    Class(String),
    Object,
    Block,
    /// Parentheses or brackets.
    Group,
}

struct Scan<'a> {
    source: &'a str,
    pieces: Vec<(usize, Piece<'a>)>,
    /// Each with the number of the piece that opens it.
    open: Vec<(usize, Scope)>,
    /// For each piece so far the number of its opening bracket, if it is a closing one.
    partner: Vec<usize>,
    /// A class whose body is still to come, and how much is open around it.
    class: Option<(String, usize)>,
    found: Vec<(usize, usize, Option<Standing>)>,
}

impl Scan<'_> {
    fn run(&mut self) {
        for at in 0..self.pieces.len() {
            self.partner.push(at);
            if self.ends_arrow(at) {
                self.close_arrows(self.pieces[at].0);
            }
            match self.pieces[at].1 {
                Piece::Mark('{') => {
                    let scope = self.brace(at);
                    self.open.push((at, scope));
                }
                Piece::Mark('(' | '[') => self.open.push((at, Scope::Group)),
                Piece::Mark('}' | ')' | ']') => self.close(at),
                Piece::Mark('>') if self.is_arrow(at) && !self.is(at + 1, '{') => {
                    let standing = self.standing(self.arrow_head(at), None);
                    self.open.push((at, Scope::Arrow(standing)));
                }
                Piece::Word("class") if !self.is_before(at, '.') => {
                    let name = match self.pieces.get(at + 1) {
                        Some((_, Piece::Word(name))) if *name != "extends" => *name,
                        _ => at.checked_sub(2).map_or("", |before| self.word(before)),
                    };
                    self.class = Some((name.to_owned(), self.open.len()));
                }
                _ => {}
            }
        }
        let end = self.source.len();
        while let Some((at, scope)) = self.open.pop() {
            self.end(at, scope, end);
        }
    }

    fn word(&self, at: usize) -> &str {
        match self.pieces.get(at) {
            Some((_, Piece::Word(word))) => word,
            _ => "",
        }
    }

    fn is(&self, at: usize, mark: char) -> bool {
        self.pieces
            .get(at)
            .is_some_and(|(_, it)| *it == Piece::Mark(mark))
    }

    fn is_before(&self, at: usize, mark: char) -> bool {
        at.checked_sub(1)
            .is_some_and(|before| self.is(before, mark))
    }

    /// Whether the mark is the second one of `=>`.
    fn is_arrow(&self, at: usize) -> bool {
        self.is_before(at, '=') && self.pieces[at - 1].0 + 1 == self.pieces[at].0
    }

    /// Whether a piece comes after the body of an arrow function that has no braces.
    fn ends_arrow(&self, at: usize) -> bool {
        let Some((_, Scope::Arrow(_))) = self.open.last() else {
            return false;
        };
        match self.pieces[at].1 {
            Piece::Mark(',' | ';' | ')' | ']' | '}') => true,
            Piece::Word(word) => {
                let (before, piece) = &self.pieces[at - 1];
                let is_new_line = self.source[*before..self.pieces[at].0].contains('\n');
                let is_value = matches!(piece, Piece::Word(_) | Piece::Mark(')' | ']' | '}'));
                is_new_line && is_value && !matches!(word, "in" | "of" | "instanceof")
            }
            _ => false,
        }
    }

    fn close_arrows(&mut self, end: usize) {
        while let Some((_, Scope::Arrow(_))) = self.open.last() {
            if let Some((at, scope)) = self.open.pop() {
                self.end(at, scope, end);
            }
        }
    }

    fn close(&mut self, at: usize) {
        if let Some((opening, scope)) = self.open.pop() {
            self.partner[at] = opening;
            self.end(opening, scope, self.pieces[at].0 + 1);
        }
    }

    /// Notes a function that ends.
    fn end(&mut self, at: usize, scope: Scope, end: usize) {
        if let Scope::Function(standing) | Scope::Arrow(standing) = scope {
            self.found.push((self.pieces[at].0, end, standing));
        }
    }

    /// What a brace opens.
    fn brace(&mut self, at: usize) -> Scope {
        if let Some((name, _)) = self.class.take_if(|(_, depth)| *depth == self.open.len()) {
            return Scope::Class(name);
        }
        let Some(before) = at.checked_sub(1) else {
            return Scope::Block;
        };
        match self.pieces[before].1 {
            Piece::Mark('>') if self.is_arrow(before) => {
                Scope::Function(self.standing(self.arrow_head(before), None))
            }
            Piece::Mark(')') => self.after_parameters(self.partner[before]),
            Piece::Mark(':') => match self.open.last() {
                Some((_, Scope::Object | Scope::Group)) => Scope::Object,
                _ => Scope::Block,
            },
            Piece::Mark('=' | '(' | ',' | '[' | '?' | '|' | '&' | '+' | '.') => Scope::Object,
            Piece::Word("return" | "default" | "yield" | "await" | "typeof" | "of" | "in") => {
                Scope::Object
            }
            _ => Scope::Block,
        }
    }

    /// What a brace opens behind the parenthesis that a piece opens.
    fn after_parameters(&self, open: usize) -> Scope {
        let Some(name) = open.checked_sub(1) else {
            return Scope::Block;
        };
        let is_function = |at: usize| {
            let at = if self.is(at, '*') {
                at.wrapping_sub(1)
            } else {
                at
            };
            (self.word(at) == "function").then_some(at)
        };
        if let Some(head) = is_function(name) {
            return Scope::Function(self.standing(self.with_async(head), None));
        }
        if let Some(head) = name.checked_sub(1).and_then(is_function) {
            let own = Some(self.word(name)).filter(|own| !own.is_empty());
            return Scope::Function(self.standing(self.with_async(head), own));
        }
        let word = self.word(name);
        let accessor = name.checked_sub(1).map_or("", |before| self.word(before));
        let bare = match accessor {
            "get" | "set" => Some(Standing::Bare(format!("{accessor} {word}"))),
            _ if self.is_before(name, '#') => Some(Standing::Bare(format!("#{word}"))),
            _ => None,
        };
        let parent = self.open.last().map(|(_, scope)| scope);
        Scope::Function(match parent {
            Some(Scope::Class(_) | Scope::Object) if word.is_empty() => None,
            Some(Scope::Class(_) | Scope::Object) if bare.is_some() => bare,
            Some(Scope::Class(class)) if word == "constructor" => {
                Some(Standing::Constructor(class.clone()))
            }
            Some(Scope::Class(class)) => member(class, word),
            Some(Scope::Object) => Some(Standing::Property {
                key: word.to_owned(),
                own: None,
            }),
            _ => return Scope::Block,
        })
    }

    /// The first piece of an arrow function whose arrow ends with a piece.
    fn arrow_head(&self, at: usize) -> usize {
        let Some(last) = at.checked_sub(2) else {
            return 0;
        };
        self.with_async(self.partner[last])
    }

    fn with_async(&self, head: usize) -> usize {
        match head.checked_sub(1) {
            Some(before) if self.word(before) == "async" => before,
            _ => head,
        }
    }

    /// Where a function expression stands whose first piece this is.
    fn standing(&self, head: usize, own: Option<&str>) -> Option<Standing> {
        let before = head.checked_sub(2)?;
        let parent = self.open.last().map(|(_, scope)| scope);
        let name = self.word(before);
        if self.is(head - 1, ':') {
            let is_key = self.is_before(before, '{') || self.is_before(before, ',');
            return match parent {
                Some(Scope::Object) if is_key && !name.is_empty() => Some(Standing::Property {
                    key: name.to_owned(),
                    own: own.map(str::to_owned),
                }),
                _ => None,
            };
        }
        if !self.is(head - 1, '=') || name.is_empty() || own.is_some() {
            return None;
        }
        if let Some(Scope::Class(class)) = parent {
            return if self.is_before(before, '#') {
                Some(Standing::Bare(format!("#{name}")))
            } else {
                member(class, name)
            };
        }
        let mut target = vec![name];
        let mut at = before;
        while at >= 2 && self.is(at - 1, '.') && !self.word(at - 2).is_empty() {
            at -= 2;
            target.push(self.word(at));
        }
        if target.len() < 2 || self.is_before(at, '.') {
            return None;
        }
        target.reverse();
        target.retain(|it| *it != "prototype");
        if target.first() == Some(&"this") {
            return member(&self.class_around(), name);
        }
        (!target.is_empty()).then(|| Standing::Assigned(target.join(".")))
    }

    /// What kind of object `this` is, as far as it is seen.
    fn class_around(&self) -> String {
        let class = self.open.iter().rev().find_map(|(_, scope)| match scope {
            Scope::Class(class) => Some(class.clone()),
            _ => None,
        });
        class.unwrap_or_else(|| "Object".to_owned())
    }
}

fn member(class: &str, name: &str) -> Option<Standing> {
    (!class.is_empty()).then(|| Standing::Member {
        class: class.to_owned(),
        name: name.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the function around the `!` is called.
    #[track_caller]
    fn check(source: &str, expected: Option<&str>) {
        let index = source.find('!').expect("a place is marked");
        let functions = Functions::of(source);
        let shown = functions.around(index).map(|it| it.shown(true));
        assert_eq!(shown.as_deref(), expected);
    }

    #[test]
    fn methods_are_those_of_their_class() {
        check(
            "class A extends B { static async m(a = {}) { if (a) { ! } } }",
            Some("A.m"),
        );
        check("class A { constructor() { ! } }", Some("new A"));
        check("class A { get x() { ! } }", Some("get x [as x]"));
        check("class A { #p() { ! } }", Some("#p"));
        check("class A { f = (a) => { ! } }", Some("A.f"));
        check("const A = class { *m() { ! } }", Some("A.m"));
        check("class A { m() { a.map((b) => b.!c) } }", None);
        check("class A { m() { a.map((b) => b.c); ! } }", Some("A.m"));
    }

    #[test]
    fn properties_are_those_of_an_object() {
        check("f({ m() { ! } })", Some("Object.m"));
        check(
            "const o = { a: 1, f: async (x, y) => x.! }",
            Some("Object.f"),
        );
        check(
            "const o = { h: function named() { ! } }",
            Some("Object.named [as h]"),
        );
        check("switch (a) { case b: { ! } }", None);
    }

    #[test]
    fn a_property_that_is_set_gives_its_name() {
        check("exports.f = () => { ! }", Some("exports.f"));
        check("A.prototype.m = function () { ! }", Some("A.m"));
        check("const f = function () { ! }", None);
        check("prototype.prototype = function () { ! }", None);
        check(
            "class A { constructor() { this.f = () => ! } }",
            Some("A.f"),
        );
    }

    #[test]
    fn what_is_shown_has_a_name_in_it() {
        assert_eq!(plain("new A"), "A");
        assert_eq!(plain("Object.named [as h]"), "named");
        assert_eq!(plain("f"), "f");
    }
}
