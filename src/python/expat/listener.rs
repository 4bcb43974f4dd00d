//! What a document tells of itself, and to whom.

use rustpython_vm::builtins::PyBaseExceptionRef;

use super::{document::Document, input::Position};

/// The handlers of a parser, by the order of [`Handler::NAMES`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(usize)]
pub enum Handler {
    StartElement,
    EndElement,
    ProcessingInstruction,
    CharacterData,
    UnparsedEntityDecl,
    NotationDecl,
    StartNamespaceDecl,
    EndNamespaceDecl,
    Comment,
    StartCdataSection,
    EndCdataSection,
    Default,
    DefaultExpand,
    NotStandalone,
    ExternalEntityRef,
    StartDoctypeDecl,
    EndDoctypeDecl,
    EntityDecl,
    XmlDecl,
    ElementDecl,
    AttlistDecl,
    SkippedEntity,
}

impl Handler {
    /// The attributes that programs set.
    pub const NAMES: [&str; 22] = [
        "StartElementHandler",
        "EndElementHandler",
        "ProcessingInstructionHandler",
        "CharacterDataHandler",
        "UnparsedEntityDeclHandler",
        "NotationDeclHandler",
        "StartNamespaceDeclHandler",
        "EndNamespaceDeclHandler",
        "CommentHandler",
        "StartCdataSectionHandler",
        "EndCdataSectionHandler",
        "DefaultHandler",
        "DefaultHandlerExpand",
        "NotStandaloneHandler",
        "ExternalEntityRefHandler",
        "StartDoctypeDeclHandler",
        "EndDoctypeDeclHandler",
        "EntityDeclHandler",
        "XmlDeclHandler",
        "ElementDeclHandler",
        "AttlistDeclHandler",
        "SkippedEntityHandler",
    ];
}

/// An argument of a handler.
pub enum Argument<'a> {
    Text(&'a str),
    Maybe(Option<&'a str>),
    Number(i32),
    /// Names and values, of which as many stand in the document as the number says.
    Attributes(&'a [(String, String)], usize),
    Model(&'a Model),
}

/// What an element may contain.
#[derive(Debug, Default)]
pub struct Model {
    /// One of `XML_CTYPE_…`.
    pub kind: i32,
    /// One of `XML_CQUANT_…`.
    pub quantifier: i32,
    pub name: Option<String>,
    pub children: Vec<Model>,
}

/// Who gets to know what is in a document.
pub trait Listener {
    fn has(&self, handler: Handler) -> bool;

    /// Calls a handler, if there is one. Tells whether what it returned is true, or not a number.
    fn call(
        &self,
        handler: Handler,
        arguments: &[Argument],
        position: Position,
    ) -> Result<bool, PyBaseExceptionRef>;

    /// Keeps a reader of the external entity that a handler is about to be called for.
    fn lend(&self, entity: Document);

    /// What each byte is in an encoding that has one byte a character.
    fn table(&self, encoding: &str) -> Result<Vec<Option<char>>, PyBaseExceptionRef>;
}
