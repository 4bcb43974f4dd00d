//! What a document type declares.

use std::{cell::Cell, collections::BTreeMap, rc::Rc};

/// An entity.
#[derive(Debug, Default)]
pub struct Entity {
    pub name: String,
    /// What it stands for, unless it is external.
    pub text: Option<Rc<[u8]>>,
    pub system: Option<String>,
    pub public: Option<String>,
    pub notation: Option<String>,
    /// Whether it was declared in the document itself.
    pub is_internal: bool,
    /// Whether its text is being read.
    pub is_open: Cell<bool>,
}

/// An attribute that a document type declares.
#[derive(Clone, Debug)]
pub struct Declared {
    pub name: String,
    /// Whether white space in its value stays as it is.
    pub is_cdata: bool,
    pub default: Option<String>,
}

/// What was declared so far.
#[derive(Clone, Debug)]
pub struct Dtd {
    pub entities: BTreeMap<String, Rc<Entity>>,
    pub parameters: BTreeMap<String, Rc<Entity>>,
    /// The attributes of each element.
    pub attributes: BTreeMap<String, Vec<Declared>>,
    /// Whether there may be declarations that were not read.
    pub has_parameter_references: bool,
    pub is_standalone: bool,
    /// Whether declarations count: not behind a reference to others that are not read.
    pub keeps_processing: bool,
}

impl Default for Dtd {
    fn default() -> Self {
        Self {
            entities: BTreeMap::new(),
            parameters: BTreeMap::new(),
            attributes: BTreeMap::new(),
            has_parameter_references: false,
            is_standalone: false,
            keeps_processing: true,
        }
    }
}

impl Dtd {
    /// Whether an entity that is not declared is a mistake.
    pub fn knows_all_entities(&self) -> bool {
        !self.has_parameter_references || self.is_standalone
    }

    pub fn declare(&mut self, element: &str, attribute: Declared) {
        let declared = self.attributes.entry(element.to_owned()).or_default();
        if declared.iter().all(|other| other.name != attribute.name) {
            declared.push(attribute);
        }
    }

    pub fn declared(&self, element: &str) -> &[Declared] {
        self.attributes.get(element).map_or(&[], Vec::as_slice)
    }
}

/// The character of an entity that needs no declaration.
pub fn predefined(name: &[u8]) -> Option<char> {
    Some(match name {
        b"lt" => '<',
        b"gt" => '>',
        b"amp" => '&',
        b"apos" => '\'',
        b"quot" => '"',
        _ => return None,
    })
}

/// The character of a reference by number, `&#…;` in full.
pub fn numbered(reference: &[u8]) -> Option<char> {
    let digits = std::str::from_utf8(&reference[2..reference.len() - 1]).ok()?;
    let number = match digits.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    let character = char::from_u32(number.ok()?)?;
    let is_allowed = match character {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        _ => character >= ' ',
    };
    is_allowed.then_some(character)
}

/// Text with all line ends as `\n`.
pub fn with_newlines(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text.into_owned()
    }
}
