//! A document that is read piece by piece.

use std::{collections::BTreeMap, mem, rc::Rc};

use super::{
    dtd::{Dtd, Entity},
    errors::{Error, Failure},
    input::{Encoding, Input, Position},
    listener::{Argument, Handler, Listener},
    prolog::Declaration,
    tokens::{self, Refusal, Token},
};

/// How many times its own length a document may grow by its entities, and from how many bytes on that is looked at: Expat's numbers.
const AMPLIFICATION: u64 = 100;
const AMPLIFICATION_FROM: u64 = 8 << 20;

/// How deep entities may stand in each other. Expat has no such bound but that of its stack.
const NESTING: usize = 1000;

/// Which part of a document comes next.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Phase {
    /// What may be a text declaration of an external entity.
    EntityStart,
    Prolog,
    Content,
    Cdata,
    Epilog,
}

/// An element that was begun and not ended.
pub struct Open {
    /// Its name, as the document has it.
    pub raw: Vec<u8>,
    /// Its name, as programs see it.
    pub name: String,
    /// The prefixes that are bound in it.
    pub bound: Vec<String>,
}

/// An entity whose text is being read.
struct Inside {
    entity: Rc<Entity>,
    text: Rc<[u8]>,
    at: usize,
    /// How many elements were open at its reference.
    level: usize,
}

/// What became of a step.
pub enum Step {
    /// All up to this offset was read.
    To(usize),
    /// It cannot be told before there is more text.
    Wait,
    /// There is nothing left, and nothing missing.
    End,
}

/// How a document is to be read.
#[derive(Clone, Default)]
pub struct Options {
    /// What stands between a namespace and a name, if namespaces are looked at at all.
    pub separator: Option<String>,
    /// Whether the prefix is told as well.
    pub prefixes: bool,
    pub base: Option<String>,
    /// One of `XML_PARAM_ENTITY_PARSING_…`.
    pub parameters: i32,
    pub foreign_dtd: bool,
    /// Whether a token that came in part is looked at again only when there is twice as much of it.
    pub deferral: bool,
}

/// A document, and how far it was read.
pub struct Document {
    pub options: Options,
    pub dtd: Dtd,
    pub(super) declaration: Declaration,
    pub(super) phase: Phase,
    pub(super) open: Vec<Open>,
    /// How many elements are open outside of this document: one, for an entity.
    pub(super) outer: usize,
    /// The namespaces that each prefix has had, innermost last; an empty one is none.
    pub(super) bindings: BTreeMap<String, Vec<String>>,
    pub(super) new_encoding: Option<Encoding>,
    pub(super) has_own_encoding: bool,
    pub(super) input: Input,
    text: Vec<u8>,
    at: usize,
    inside: Vec<Inside>,
    place: Position,
    failed: Option<Error>,
    has_begun: bool,
    is_finished: bool,
    /// How much of a token had come when it was last looked at.
    partial: usize,
    direct: u64,
    indirect: u64,
}

impl Document {
    /// `encoding` is what the program says, whatever the document says.
    pub fn new(options: Options, encoding: Option<Encoding>) -> Self {
        let xml = "http://www.w3.org/XML/1998/namespace".to_owned();
        Self {
            options,
            dtd: Dtd::default(),
            declaration: Declaration::default(),
            phase: Phase::Prolog,
            open: Vec::new(),
            outer: 0,
            bindings: BTreeMap::from([("xml".to_owned(), vec![xml])]),
            new_encoding: None,
            has_own_encoding: encoding.is_some(),
            input: Input::new(encoding.unwrap_or(Encoding::Unknown)),
            text: Vec::new(),
            at: 0,
            inside: Vec::new(),
            place: Position {
                line: 1,
                column: 0,
                byte: 0,
            },
            failed: None,
            has_begun: false,
            is_finished: false,
            partial: 0,
            direct: 0,
            indirect: 0,
        }
    }

    /// The reader of an external entity of this document.
    pub fn entity(&self, encoding: Option<Encoding>, is_parameter: bool) -> Self {
        let mut entity = Self::new(self.options.clone(), encoding);
        entity.dtd = self.dtd.clone();
        entity.bindings = self.bindings.clone();
        if is_parameter {
            entity.declaration = Declaration::of_subset();
        } else {
            entity.phase = Phase::EntityStart;
            entity.outer = 1;
        }
        entity
    }

    /// Makes what the program says stand, before anything was read.
    pub fn set_encoding(&mut self, encoding: Encoding) {
        self.has_own_encoding = true;
        self.input = Input::new(encoding);
    }

    /// Where the present token begins.
    pub fn place(&self) -> Position {
        self.place
    }

    pub fn has_begun(&self) -> bool {
        self.has_begun
    }

    pub fn namespaces(&self) -> bool {
        self.options.separator.is_some()
    }

    pub(super) fn in_entity(&self) -> bool {
        !self.inside.is_empty()
    }

    /// Reads more of the document.
    pub fn parse(
        &mut self,
        bytes: &[u8],
        is_last: bool,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        if self.is_finished {
            return Err(Error::Finished.into());
        }
        self.has_begun |= !bytes.is_empty();
        let mut text = mem::take(&mut self.text);
        self.input.decode(bytes, &mut text, is_last);
        let has = text.len() - self.at;
        let is_enough = is_last || !self.options.deferral || has >= 2 * self.partial;
        let before = self.at;
        let result = if is_enough {
            self.read(&mut text, is_last, listener)
        } else {
            Ok(())
        };
        if is_enough && result.is_ok() {
            self.partial = if self.at == before { has } else { 0 };
        }
        if let Err(failure) = &result {
            if let Failure::Document(error, at) = failure {
                self.failed = Some(*error);
                if let Some(at) = at
                    && !self.in_entity()
                {
                    self.place = self.input.locate(&text, *at);
                }
            } else {
                self.failed = Some(Error::Finished);
            }
        }
        self.is_finished = is_last;
        self.input.discard(&mut text, self.at);
        self.at = 0;
        self.text = text;
        result
    }

    fn read(
        &mut self,
        text: &mut Vec<u8>,
        is_last: bool,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        loop {
            let depth = self.inside.len();
            let step = match self.inside.last() {
                Some(inside) => {
                    let (text, at) = (inside.text.clone(), inside.at);
                    self.step(&text, at, false, listener)?
                }
                None => {
                    self.place = self.input.locate(text, self.at);
                    self.step(text, self.at, !is_last, listener)?
                }
            };
            match step {
                Step::To(at) => {
                    let from = if depth == 0 {
                        mem::replace(&mut self.at, at)
                    } else {
                        mem::replace(&mut self.inside[depth - 1].at, at)
                    };
                    self.account(at - from, depth > 0)?;
                    if let Some(encoding) = self.new_encoding.take() {
                        self.input.change_encoding(encoding, text, at);
                    }
                }
                Step::End if depth > 0 => {
                    let inside = self.inside.pop();
                    if let Some(inside) = inside {
                        inside.entity.is_open.set(false);
                    }
                }
                Step::Wait | Step::End => return Ok(()),
            }
        }
    }

    /// Counts what was read, and stops what grows beyond all measure.
    pub(super) fn account(&mut self, bytes: usize, is_indirect: bool) -> Result<(), Failure> {
        if is_indirect {
            self.indirect += bytes as u64;
        } else {
            self.direct += bytes as u64;
        }
        let total = self.direct + self.indirect;
        if total >= AMPLIFICATION_FROM && total > AMPLIFICATION * self.direct.max(22) {
            return Err(Error::Amplification.into());
        }
        Ok(())
    }

    /// Reads one token.
    fn step(
        &mut self,
        text: &[u8],
        at: usize,
        more: bool,
        listener: &dyn Listener,
    ) -> Result<Step, Failure> {
        match self.phase {
            Phase::EntityStart => self.entity_start(text, at, more, listener),
            Phase::Prolog => self.prolog(text, at, more, listener),
            Phase::Content => self.content(text, at, more, listener),
            Phase::Cdata => self.cdata(text, at, more, listener),
            Phase::Epilog => self.epilog(text, at, more, listener),
        }
    }

    /// Says that what is told from here on stands at another offset of the document.
    pub(super) fn go_to(&mut self, text: &[u8], at: usize) {
        self.place = self.input.locate(text, at);
    }

    /// Goes into the text of an entity.
    pub(super) fn enter(&mut self, entity: &Rc<Entity>, text: &Rc<[u8]>) -> Result<(), Failure> {
        if self.inside.len() >= NESTING {
            return Err(Error::NoMemory.into());
        }
        entity.is_open.set(true);
        self.inside.push(Inside {
            entity: entity.clone(),
            text: text.clone(),
            at: 0,
            level: self.open.len() + self.outer,
        });
        Ok(())
    }

    /// How many elements were open where the present text begins.
    pub(super) fn first_level(&self) -> usize {
        self.inside.last().map_or(self.outer, |inside| inside.level)
    }

    pub(super) fn level(&self) -> usize {
        self.open.len() + self.outer
    }

    /// Calls a handler; tells what it said.
    pub(super) fn tell(
        &self,
        listener: &dyn Listener,
        handler: Handler,
        arguments: &[Argument],
    ) -> Result<bool, Failure> {
        if handler == Handler::ExternalEntityRef && listener.has(handler) {
            listener.lend(self.entity(None, false));
        }
        Ok(listener.call(handler, arguments, self.place)?)
    }

    /// Gives what nobody else wanted to the default handler.
    pub(super) fn default(&self, listener: &dyn Listener, text: &[u8]) -> Result<(), Failure> {
        for handler in [Handler::DefaultExpand, Handler::Default] {
            if listener.has(handler) {
                let text = String::from_utf8_lossy(text);
                self.tell(listener, handler, &[Argument::Text(&text)])?;
                return Ok(());
            }
        }
        Ok(())
    }

    /// Calls a handler, or the default handler if there is none.
    pub(super) fn tell_or_default(
        &self,
        listener: &dyn Listener,
        handler: Handler,
        arguments: &[Argument],
        text: &[u8],
    ) -> Result<(), Failure> {
        if listener.has(handler) {
            self.tell(listener, handler, arguments)?;
            return Ok(());
        }
        self.default(listener, text)
    }

    /// What may be said before an external entity.
    fn entity_start(
        &mut self,
        text: &[u8],
        at: usize,
        more: bool,
        listener: &dyn Listener,
    ) -> Result<Step, Failure> {
        match tokens::content(text, at, self.namespaces()) {
            Err(Refusal::Partial | Refusal::PartialCharacter | Refusal::Empty) if more => {
                return Ok(Step::Wait);
            }
            Ok((Token::XmlDeclaration, end)) => {
                self.xml_declaration(text, at, end, true, listener)?;
                self.phase = Phase::Content;
                return Ok(Step::To(end));
            }
            _ => {}
        }
        self.phase = Phase::Content;
        Ok(Step::To(at))
    }

    /// What may stand behind the root element.
    fn epilog(
        &mut self,
        text: &[u8],
        at: usize,
        more: bool,
        listener: &dyn Listener,
    ) -> Result<Step, Failure> {
        let (token, end) = match tokens::declarations(text, at, self.namespaces()) {
            Ok(found) => found,
            Err(Refusal::Empty) => return Ok(if more { Step::Wait } else { Step::End }),
            Err(Refusal::AtEnd(Token::Space)) => (Token::Space, text.len()),
            Err(Refusal::Invalid(at)) => {
                return Err(Failure::Document(Error::InvalidToken, Some(at)));
            }
            Err(Refusal::Partial) if more => return Ok(Step::Wait),
            Err(Refusal::Partial) => return Err(Error::UnclosedToken.into()),
            Err(Refusal::PartialCharacter) if more => return Ok(Step::Wait),
            Err(Refusal::PartialCharacter) => return Err(Error::PartialCharacter.into()),
            Err(Refusal::AtEnd(_)) => return Err(Error::JunkAfterRoot.into()),
        };
        match token {
            Token::Space => self.default(listener, &text[at..end])?,
            Token::Comment => self.comment(&text[at..end], listener)?,
            Token::Instruction => self.instruction(&text[at..end], listener)?,
            _ => return Err(Error::JunkAfterRoot.into()),
        }
        Ok(Step::To(end))
    }
}
