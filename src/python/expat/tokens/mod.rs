//! The tokens of XML, as Expat tells them apart: what it calls invalid, and at which byte, is what its error messages say.
//!
//! A text may be a part of a document that has not come in full, so every scan may end in the middle of a token.

mod characters;
mod content;
mod declarations;
mod markup;

pub use characters::is_space;
pub use content::{cdata, content, value};
pub use declarations::declarations;
pub use markup::{attributes, xml_declaration};

/// What a token is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Token {
    // In elements.
    StartTag,
    EmptyTag,
    EndTag,
    EntityReference,
    CharacterReference,
    /// A line end of any kind.
    Newline,
    CdataOpen,
    CdataClose,
    Data,
    // Anywhere.
    Instruction,
    XmlDeclaration,
    Comment,
    // Before the root element.
    Space,
    DeclarationOpen,
    DeclarationClose,
    Literal,
    Name,
    PrefixedName,
    Nmtoken,
    /// A name with `?`, `*` or `+` behind it.
    Quantified,
    PoundName,
    Percent,
    ParameterReference,
    OpenBracket,
    CloseBracket,
    OpenConditional,
    CloseConditional,
    OpenParenthesis,
    CloseParenthesis,
    /// `)` with `?`, `*` or `+` behind it.
    CloseQuantified,
    Comma,
    Or,
    /// The `<` of the root element, which is not part of the token.
    RootStart,
}

/// Why there is no token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Refusal {
    /// There is nothing left.
    Empty,
    /// The text ends in the middle of a token.
    Partial,
    /// The text ends in the middle of a character.
    PartialCharacter,
    /// The text ends with what is a token, and may be the beginning of another.
    AtEnd(Token),
    /// What stands at this offset cannot stand there.
    Invalid(usize),
}

/// A token, and the offset behind it.
pub type Scanned = Result<(Token, usize), Refusal>;

/// A text, and how far it was read.
#[derive(Clone, Copy)]
struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    /// Whether a colon parts a prefix from a name, in place of being a letter.
    namespaces: bool,
}
