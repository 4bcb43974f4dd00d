//! Attributes, their values, and the namespaces of names.

use std::{collections::BTreeSet, ops::Range, rc::Rc};

use super::{
    document::Document,
    dtd::{Entity, numbered, predefined},
    errors::{Error, Failure},
    listener::{Argument, Handler, Listener},
    tokens::{self, Refusal, Token},
};

const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// An entity with its text.
type Text = (Rc<Entity>, Rc<[u8]>);

/// How deep entities may stand in each other in a value.
const NESTING: usize = 1000;

/// The prefix that an attribute binds, which is empty if it is the default.
fn bound_prefix(name: &str) -> Option<&str> {
    match name.strip_prefix("xmlns")? {
        "" => Some(""),
        rest => rest.strip_prefix(':'),
    }
}

impl Document {
    /// The attributes of a start tag, by their names as programs see them, and how many of them the document has. The prefixes that they
    /// bind are added to `bound`.
    pub(super) fn attributes(
        &mut self,
        text: &[u8],
        tag: Range<usize>,
        element: &str,
        bound: &mut Vec<String>,
        listener: &dyn Listener,
    ) -> Result<(Vec<(String, String)>, usize), Failure> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (name, value) in tokens::attributes(text, tag) {
            let start = name.start;
            let name = String::from_utf8_lossy(&text[name]).into_owned();
            if !seen.insert(name.clone()) {
                return Err(Failure::Document(Error::DuplicateAttribute, Some(start)));
            }
            let declared = self.dtd.declared(element);
            let is_cdata = declared.iter().all(|it| it.name != name || it.is_cdata);
            let value = self.attribute_value(text, value, is_cdata, true)?;
            match bound_prefix(&name).filter(|_| self.namespaces()) {
                Some(prefix) => self.bind(prefix, &value, bound, listener)?,
                None => found.push((name, value)),
            }
        }
        let specified = found.len();
        let declared = self.dtd.declared(element).to_vec();
        for attribute in declared {
            let Some(value) = attribute.default else {
                continue;
            };
            if seen.insert(attribute.name.clone()) {
                match bound_prefix(&attribute.name).filter(|_| self.namespaces()) {
                    Some(prefix) => self.bind(prefix, &value, bound, listener)?,
                    None => found.push((attribute.name, value)),
                }
            }
        }
        if self.namespaces() {
            let mut expanded = BTreeSet::new();
            for (name, _) in &mut found {
                if name.contains(':') {
                    let (whole, unique) = self.expand(name)?;
                    if !expanded.insert(unique) {
                        return Err(Error::DuplicateAttribute.into());
                    }
                    *name = whole;
                }
            }
        }
        Ok((found, specified))
    }

    /// The name of an element as programs see it.
    pub(super) fn element_name(&self, name: &str) -> Result<String, Failure> {
        if name.contains(':') && self.namespaces() {
            return Ok(self.expand(name)?.0);
        }
        let default = self.bindings.get("").and_then(|it| it.last());
        Ok(match (&self.options.separator, default) {
            (Some(separator), Some(namespace)) if !namespace.is_empty() => {
                format!("{namespace}{separator}{name}")
            }
            _ => name.to_owned(),
        })
    }

    /// A name with a prefix, with the namespace in its place. The second is what makes two of them equal.
    fn expand(&self, name: &str) -> Result<(String, String), Failure> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let namespace = self.bindings.get(prefix).and_then(|it| it.last());
        let namespace = namespace.filter(|namespace| !namespace.is_empty());
        let namespace = namespace.ok_or(Error::UnboundPrefix)?;
        let separator = self.options.separator.as_deref().unwrap_or("");
        let unique = format!("{namespace}{separator}{local}");
        if self.options.prefixes && !separator.is_empty() {
            return Ok((format!("{unique}{separator}{prefix}"), unique));
        }
        Ok((unique.clone(), unique))
    }

    /// Binds a prefix to a namespace, until the end of the element.
    fn bind(
        &mut self,
        prefix: &str,
        namespace: &str,
        bound: &mut Vec<String>,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        let is_xml = namespace == XML;
        if namespace.is_empty() && !prefix.is_empty() {
            return Err(Error::UndeclaringPrefix.into());
        }
        if prefix == "xmlns" {
            return Err(Error::ReservedPrefixXmlns.into());
        }
        if (prefix == "xml") != is_xml {
            return Err(if is_xml {
                Error::ReservedNamespace
            } else {
                Error::ReservedPrefixXml
            }
            .into());
        }
        if namespace == XMLNS {
            return Err(Error::ReservedNamespace.into());
        }
        // A separator in a namespace would make two names look alike.
        let of_address = |sign: &str| "-._~:/?#[]@!$&'()*+,;=%".contains(sign);
        if let Some(separator) = &self.options.separator
            && !separator.is_empty()
            && namespace.contains(separator.as_str())
            && !separator.starts_with(|it: char| it.is_ascii_alphanumeric())
            && !of_address(separator)
        {
            return Err(Error::Syntax.into());
        }
        let namespaces = self.bindings.entry(prefix.to_owned()).or_default();
        namespaces.push(namespace.to_owned());
        bound.push(prefix.to_owned());
        let arguments = [
            Argument::Maybe((!prefix.is_empty()).then_some(prefix)),
            Argument::Maybe((!namespace.is_empty()).then_some(namespace)),
        ];
        self.tell(listener, Handler::StartNamespaceDecl, &arguments)?;
        Ok(())
    }

    /// What the value of an attribute comes to. `is_used` tells whether it is that of an element, and not one that is declared.
    pub(super) fn attribute_value(
        &mut self,
        text: &[u8],
        value: Range<usize>,
        is_cdata: bool,
        is_used: bool,
    ) -> Result<String, Failure> {
        let mut out = String::new();
        let mut inside = Vec::new();
        let result = self.append_value(text, value, is_cdata, is_used, &mut out, &mut inside);
        for ((entity, _), _) in inside {
            entity.is_open.set(false);
        }
        result?;
        if !is_cdata && out.ends_with(' ') {
            out.pop();
        }
        Ok(out)
    }

    fn append_value(
        &mut self,
        text: &[u8],
        value: Range<usize>,
        is_cdata: bool,
        is_used: bool,
        out: &mut String,
        inside: &mut Vec<(Text, usize)>,
    ) -> Result<(), Failure> {
        let mut at = value.start;
        loop {
            let own = &text[..value.end];
            let (source, from): (&[u8], usize) = match inside.last() {
                Some(((_, text), at)) => (text, *at),
                None => (own, at),
            };
            let is_own = inside.is_empty();
            let fail = |error, at: usize| Failure::Document(error, is_own.then_some(at));
            let (token, end) = match tokens::value(source, from, self.namespaces(), true) {
                Ok(found) => found,
                Err(Refusal::Empty) => match inside.pop() {
                    None => return Ok(()),
                    Some(((entity, _), _)) => {
                        entity.is_open.set(false);
                        continue;
                    }
                },
                Err(Refusal::Invalid(at)) => return Err(fail(Error::InvalidToken, at)),
                Err(_) => return Err(fail(Error::InvalidToken, from)),
            };
            let raw = &source[from..end];
            let mut entered = None;
            match token {
                Token::Data => out.push_str(&String::from_utf8_lossy(raw)),
                Token::Space | Token::Newline => push_space(out, is_cdata),
                Token::CharacterReference => {
                    let character = numbered(raw);
                    match character.ok_or_else(|| fail(Error::BadCharacterReference, from))? {
                        ' ' => push_space(out, is_cdata),
                        character => out.push(character),
                    }
                }
                _ => {
                    let name = &raw[1..raw.len() - 1];
                    match predefined(name) {
                        Some(character) => out.push(character),
                        None => {
                            entered = self.value_of(name, is_used, |error| fail(error, from))?
                        }
                    }
                }
            }
            let length = end - from;
            match inside.last_mut() {
                Some((_, at)) => *at = end,
                None => at = end,
            }
            if !inside.is_empty() {
                self.account(length, true)?;
            }
            if let Some((entity, text)) = entered {
                if inside.len() >= NESTING {
                    return Err(Error::NoMemory.into());
                }
                entity.is_open.set(true);
                inside.push(((entity, text), 0));
            }
        }
    }

    /// The text of an entity in a value, or nothing if the entity is skipped.
    fn value_of(
        &self,
        name: &[u8],
        is_used: bool,
        fail: impl Fn(Error) -> Failure,
    ) -> Result<Option<Text>, Failure> {
        let name = String::from_utf8_lossy(name);
        let is_checked = if is_used {
            self.dtd.knows_all_entities()
        } else if self.dtd.is_standalone {
            !self.in_entity()
        } else {
            !self.dtd.has_parameter_references
        };
        let Some(entity) = self.dtd.entities.get(&*name) else {
            return if is_checked {
                Err(Error::UndefinedEntity.into())
            } else {
                Ok(None)
            };
        };
        if is_checked && !entity.is_internal {
            return Err(Error::EntityDeclaredInParameter.into());
        }
        if entity.is_open.get() {
            return Err(fail(Error::RecursiveEntity));
        }
        if entity.notation.is_some() {
            return Err(fail(Error::BinaryEntity));
        }
        match &entity.text {
            Some(text) => Ok(Some((entity.clone(), text.clone()))),
            None => Err(fail(Error::ExternalEntityInAttribute)),
        }
    }
}

/// White space in a value, which counts once where values are lists of names.
fn push_space(out: &mut String, is_cdata: bool) {
    if is_cdata || !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}
