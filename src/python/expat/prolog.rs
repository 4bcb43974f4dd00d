//! What stands before the root element: the XML declaration, and the document type with what it declares.

use std::rc::Rc;

use super::{
    document::{Document, Phase, Step},
    errors::{Error, Failure},
    listener::{Handler, Listener},
    models::Models,
    tokens::{self, Refusal, Token, is_space},
};

/// What is expected next.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum State {
    #[default]
    Start,
    BeforeDoctype,
    AfterDoctype,
    DoctypeName,
    DoctypeAfterName,
    DoctypePublic,
    DoctypeSystem,
    DoctypeAfterId,
    DoctypeAfterSubset,
    Subset,
    EntityName,
    EntityValue,
    EntityPublic,
    EntitySystem,
    EntityAfterId,
    EntityNotation,
    EntityClose,
    NotationName,
    NotationId,
    NotationPublic,
    NotationSystem,
    NotationAfterPublic,
    NotationClose,
    AttlistElement,
    AttributeName,
    AttributeType,
    AttributeNotation,
    AttributeValue,
    AttributeAfterValue,
    AttributeDefault,
    AttributeFixed,
    ElementName,
    ElementContent,
    ElementClose,
}

impl State {
    /// Who gets to know of a declaration, so that the default handler does not get its text.
    fn handler(self) -> Option<Handler> {
        Some(match self {
            Self::Start | Self::BeforeDoctype | Self::AfterDoctype | Self::Subset => return None,
            Self::DoctypeName
            | Self::DoctypeAfterName
            | Self::DoctypePublic
            | Self::DoctypeSystem
            | Self::DoctypeAfterId
            | Self::DoctypeAfterSubset => Handler::StartDoctypeDecl,
            Self::EntityName
            | Self::EntityValue
            | Self::EntityPublic
            | Self::EntitySystem
            | Self::EntityAfterId
            | Self::EntityNotation
            | Self::EntityClose => Handler::EntityDecl,
            Self::NotationName
            | Self::NotationId
            | Self::NotationPublic
            | Self::NotationSystem
            | Self::NotationAfterPublic
            | Self::NotationClose => Handler::NotationDecl,
            Self::AttlistElement
            | Self::AttributeName
            | Self::AttributeType
            | Self::AttributeNotation
            | Self::AttributeValue
            | Self::AttributeAfterValue
            | Self::AttributeDefault
            | Self::AttributeFixed => Handler::AttlistDecl,
            Self::ElementName | Self::ElementContent | Self::ElementClose => Handler::ElementDecl,
        })
    }
}

/// The declaration that is being read.
#[derive(Default)]
pub struct Declaration {
    state: State,
    /// Whether a doctype or a subset is what the document is about.
    pub is_subset_alone: bool,
    pub doctype: String,
    pub is_handled: bool,
    pub name: String,
    pub is_parameter: bool,
    pub value: Option<Rc<[u8]>>,
    pub system: Option<String>,
    pub public: Option<String>,
    pub notation: Option<String>,
    pub has_external_subset: bool,
    /// Where the rest of the document type is said to be: a system and a public identifier.
    pub external: Option<(Option<String>, Option<String>)>,
    pub attribute: String,
    /// The class of an attribute, as a program sees it.
    pub class: String,
    pub models: Models,
}

impl Declaration {
    /// For an entity that is all declarations.
    pub fn of_subset() -> Self {
        Self {
            state: State::Subset,
            is_subset_alone: true,
            ..Self::default()
        }
    }
}

impl Document {
    pub(super) fn prolog(
        &mut self,
        text: &[u8],
        at: usize,
        more: bool,
        listener: &dyn Listener,
    ) -> Result<Step, Failure> {
        let (token, end) = match tokens::declarations(text, at, self.namespaces()) {
            Ok(found) => found,
            Err(Refusal::Invalid(at)) => {
                return Err(Failure::Document(Error::InvalidToken, Some(at)));
            }
            Err(_) if more => return Ok(Step::Wait),
            Err(Refusal::Partial) => return Err(Error::UnclosedToken.into()),
            Err(Refusal::PartialCharacter) => return Err(Error::PartialCharacter.into()),
            Err(Refusal::Empty) if self.in_entity() => {
                return match self.declaration.state {
                    State::Subset => Ok(Step::End),
                    _ => Err(Error::IncompleteParameter.into()),
                };
            }
            Err(Refusal::Empty) if self.declaration.is_subset_alone => {
                return match self.declaration.state {
                    State::Subset => Ok(Step::End),
                    _ => Err(Error::Syntax.into()),
                };
            }
            Err(Refusal::Empty) => return Err(Error::NoElements.into()),
            Err(Refusal::AtEnd(token)) => (token, text.len()),
        };
        let raw = &text[at..end];
        let before = self.declaration.state;
        self.declaration.is_handled = false;
        match token {
            Token::Space => self.begin(),
            Token::Comment if self.may_interrupt() => {
                self.begin();
                self.comment(raw, listener)?;
                return Ok(Step::To(end));
            }
            Token::Instruction if self.may_interrupt() => {
                self.begin();
                self.instruction(raw, listener)?;
                return Ok(Step::To(end));
            }
            Token::XmlDeclaration if self.declaration.state == State::Start => {
                self.declaration.state = State::BeforeDoctype;
                self.xml_declaration(text, at, end, false, listener)?;
                return Ok(Step::To(end));
            }
            Token::RootStart if self.is_before_root() => {
                self.phase = Phase::Content;
                return Ok(Step::To(end));
            }
            Token::Literal => self.literal(text, at + 1, end - 1, listener)?,
            _ => self.declare(token, raw, listener)?,
        }
        let after = self.declaration.state;
        let keeps_processing = self.dtd.keeps_processing;
        let is_handled = |state: State| {
            state.handler().is_some_and(|handler| {
                let counts = !matches!(handler, Handler::EntityDecl | Handler::AttlistDecl);
                (counts || keeps_processing) && listener.has(handler)
            })
        };
        let is_first = token == Token::DeclarationOpen;
        let is_closing = token == Token::CloseBracket && listener.has(Handler::StartDoctypeDecl);
        let is_handled = is_handled(before) || is_first && is_handled(after) || is_closing;
        if !is_handled && !self.declaration.is_handled {
            self.default(listener, raw)?;
        }
        Ok(Step::To(end))
    }

    /// Whether a comment may stand there.
    fn may_interrupt(&self) -> bool {
        self.is_before_root() || self.declaration.state == State::Subset
    }

    fn is_before_root(&self) -> bool {
        use State::{AfterDoctype, BeforeDoctype, Start};
        matches!(self.declaration.state, Start | BeforeDoctype | AfterDoctype)
    }

    /// Says that there is no XML declaration to come.
    fn begin(&mut self) {
        if self.declaration.state == State::Start {
            self.declaration.state = State::BeforeDoctype;
        }
    }

    /// A text between quotes.
    fn literal(
        &mut self,
        text: &[u8],
        start: usize,
        end: usize,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        let string = || String::from_utf8_lossy(&text[start..end]).into_owned();
        let state = self.declaration.state;
        match state {
            State::DoctypePublic | State::EntityPublic | State::NotationPublic => {
                self.declaration.public = Some(public_id(text, start, end)?);
                self.declaration.state = match state {
                    State::DoctypePublic => State::DoctypeSystem,
                    State::EntityPublic => State::EntitySystem,
                    _ => State::NotationAfterPublic,
                };
            }
            State::DoctypeSystem => {
                self.declaration.system = Some(string());
                self.declaration.has_external_subset = true;
                self.dtd.has_parameter_references = true;
                if !self.dtd.is_standalone && !self.reads_parameters() {
                    self.ask_whether_standalone(listener)?;
                }
                self.declaration.state = State::DoctypeAfterId;
            }
            State::EntitySystem => {
                self.declaration.system = Some(string());
                self.declaration.state = State::EntityAfterId;
            }
            State::NotationSystem | State::NotationAfterPublic => {
                self.declaration.system = Some(string());
                self.declaration.state = State::NotationClose;
                self.notation(listener)?;
            }
            State::EntityValue => {
                let mut value = Vec::new();
                let result = self.entity_value(text, start, end, &mut value);
                if let Err(Failure::Document(_, Some(at))) = result
                    && !self.in_entity()
                {
                    self.go_to(text, at);
                }
                self.declaration.value = Some(value.into());
                self.declaration.state = State::EntityClose;
                self.entity_declared(listener)?;
                result?;
            }
            State::AttributeDefault | State::AttributeFixed => {
                let is_cdata = self.declaration.class == "CDATA";
                let value = self.attribute_value(text, start..end, is_cdata, false)?;
                self.attribute_declared(Some(value), state == State::AttributeFixed, listener)?;
                self.declaration.state = State::AttributeName;
            }
            _ => return Err(Error::Syntax.into()),
        }
        Ok(())
    }

    /// Any other token of a declaration.
    fn declare(
        &mut self,
        token: Token,
        raw: &[u8],
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        use State::{
            AttlistElement, AttributeAfterValue, AttributeDefault, AttributeFixed, AttributeName,
            AttributeNotation, AttributeType, AttributeValue, DoctypeAfterId, DoctypeAfterName,
            DoctypeAfterSubset, DoctypeName, DoctypePublic, DoctypeSystem, ElementClose,
            ElementContent, ElementName, EntityAfterId, EntityClose, EntityName, EntityNotation,
            EntityPublic, EntitySystem, EntityValue, NotationAfterPublic, NotationClose,
            NotationId, NotationName, NotationPublic, NotationSystem, Subset,
        };
        let string = || String::from_utf8_lossy(raw).into_owned();
        let is_name = matches!(token, Token::Name | Token::PrefixedName);
        let is_close = token == Token::DeclarationClose;
        let next = match self.declaration.state {
            State::Start | State::BeforeDoctype
                if token == Token::DeclarationOpen && raw == b"<!DOCTYPE" =>
            {
                DoctypeName
            }
            DoctypeName if is_name => {
                self.declaration.doctype = string();
                DoctypeAfterName
            }
            DoctypeAfterName if raw == b"SYSTEM" => DoctypeSystem,
            DoctypeAfterName if raw == b"PUBLIC" => DoctypePublic,
            DoctypeAfterName | DoctypeAfterId if token == Token::OpenBracket => {
                self.doctype_started(true, listener)?;
                Subset
            }
            DoctypeAfterName | DoctypeAfterId if is_close => {
                self.doctype_started(false, listener)?;
                self.doctype_ended(listener)?;
                State::AfterDoctype
            }
            DoctypeAfterSubset if is_close => {
                self.doctype_ended(listener)?;
                State::AfterDoctype
            }
            Subset if token == Token::DeclarationOpen => self.declaration_opened(raw)?,
            Subset if token == Token::CloseBracket && !self.declaration.is_subset_alone => {
                DoctypeAfterSubset
            }
            Subset if token == Token::ParameterReference => {
                self.parameter_reference(raw, listener)?;
                Subset
            }
            EntityName if token == Token::Percent && !self.declaration.is_parameter => {
                self.declaration.is_parameter = true;
                EntityName
            }
            EntityName if token == Token::Name => {
                self.declaration.name = string();
                EntityValue
            }
            EntityValue if raw == b"SYSTEM" => EntitySystem,
            EntityValue if raw == b"PUBLIC" => EntityPublic,
            EntityAfterId if is_close => {
                self.entity_declared(listener)?;
                Subset
            }
            EntityAfterId if raw == b"NDATA" && !self.declaration.is_parameter => EntityNotation,
            EntityNotation if token == Token::Name => {
                self.declaration.notation = Some(string());
                self.entity_declared(listener)?;
                EntityClose
            }
            NotationName if token == Token::Name => {
                self.declaration.name = string();
                NotationId
            }
            NotationId if raw == b"SYSTEM" => NotationSystem,
            NotationId if raw == b"PUBLIC" => NotationPublic,
            NotationAfterPublic if is_close => {
                self.notation(listener)?;
                Subset
            }
            AttlistElement if is_name => {
                self.declaration.name = string();
                AttributeName
            }
            AttributeName if is_close => Subset,
            AttributeName if is_name => {
                self.declaration.attribute = string();
                AttributeType
            }
            AttributeType => match raw {
                b"CDATA" | b"ID" | b"IDREF" | b"IDREFS" | b"ENTITY" | b"ENTITIES" | b"NMTOKEN"
                | b"NMTOKENS" => {
                    self.declaration.class = string();
                    AttributeDefault
                }
                b"NOTATION" => {
                    self.declaration.class = string();
                    AttributeNotation
                }
                b"(" => {
                    self.declaration.class = string();
                    AttributeValue
                }
                _ => return Err(refused(token)),
            },
            AttributeNotation if token == Token::OpenParenthesis => {
                self.declaration.class.push('(');
                AttributeValue
            }
            AttributeValue if is_name || token == Token::Nmtoken => {
                if self.declaration.class.starts_with('N') && token != Token::Name {
                    return Err(refused(token));
                }
                self.declaration.class.push_str(&string());
                AttributeAfterValue
            }
            AttributeAfterValue if token == Token::Or => {
                self.declaration.class.push('|');
                AttributeValue
            }
            AttributeAfterValue if token == Token::CloseParenthesis => {
                self.declaration.class.push(')');
                AttributeDefault
            }
            AttributeDefault => match raw {
                b"#IMPLIED" | b"#REQUIRED" => {
                    self.attribute_declared(None, raw == b"#REQUIRED", listener)?;
                    AttributeName
                }
                b"#FIXED" => AttributeFixed,
                _ => return Err(refused(token)),
            },
            ElementName if is_name => {
                self.declaration.name = string();
                self.declaration.models = Models::default();
                ElementContent
            }
            ElementContent => match self.declaration.models.add(token, raw) {
                Some(false) => ElementContent,
                Some(true) => {
                    self.element_declared(listener)?;
                    ElementClose
                }
                None => return Err(refused(token)),
            },
            EntityClose | NotationClose | ElementClose if is_close => Subset,
            _ => return Err(refused(token)),
        };
        self.declaration.state = next;
        Ok(())
    }

    /// What a `<!…` in a document type begins.
    fn declaration_opened(&mut self, raw: &[u8]) -> Result<State, Failure> {
        let declaration = &mut self.declaration;
        declaration.is_parameter = false;
        declaration.value = None;
        declaration.system = None;
        declaration.public = None;
        declaration.notation = None;
        Ok(match raw {
            b"<!ENTITY" => State::EntityName,
            b"<!ATTLIST" => State::AttlistElement,
            b"<!ELEMENT" => State::ElementName,
            b"<!NOTATION" => State::NotationName,
            _ => return Err(Error::Syntax.into()),
        })
    }
}

/// Why a token cannot stand where it is.
fn refused(token: Token) -> Failure {
    match token {
        Token::ParameterReference => Error::ParameterReference,
        Token::XmlDeclaration => Error::MisplacedDeclaration,
        _ => Error::Syntax,
    }
    .into()
}

/// A public identifier, with its white space as single blanks.
fn public_id(text: &[u8], start: usize, end: usize) -> Result<String, Failure> {
    let is_allowed = |byte: u8| {
        byte.is_ascii_alphanumeric() || is_space(byte) || b"-'()+,./:=?;!*#@$_%".contains(&byte)
    };
    if let Some(offset) = text[start..end].iter().position(|byte| !is_allowed(*byte)) {
        return Err(Failure::Document(Error::PublicId, Some(start + offset)));
    }
    let words = String::from_utf8_lossy(&text[start..end]);
    Ok(words.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
}
