//! Elements, text, and references in it.

use super::{
    document::{Document, Open, Phase, Step},
    dtd::{numbered, predefined, with_newlines},
    errors::{Error, Failure},
    listener::{Argument, Handler, Listener},
    tokens::{self, Refusal, Token, is_space},
};

impl Document {
    pub(super) fn content(
        &mut self,
        text: &[u8],
        at: usize,
        more: bool,
        listener: &dyn Listener,
    ) -> Result<Step, Failure> {
        let first_level = self.first_level();
        let (token, end) = match tokens::content(text, at, self.namespaces()) {
            Ok(found) => found,
            Err(Refusal::Invalid(at)) => {
                return Err(Failure::Document(Error::InvalidToken, Some(at)));
            }
            Err(_) if more => return Ok(Step::Wait),
            Err(Refusal::Partial) => return Err(Error::UnclosedToken.into()),
            Err(Refusal::PartialCharacter) => return Err(Error::PartialCharacter.into()),
            Err(refusal) => {
                if let Refusal::AtEnd(_) = refusal {
                    let rest = with_newlines(&text[at..]);
                    self.characters(&rest, &text[at..], listener)?;
                }
                if first_level == 0 {
                    let at = (refusal != Refusal::Empty).then_some(text.len());
                    return Err(Failure::Document(Error::NoElements, at));
                }
                if self.level() != first_level {
                    return Err(Error::AsyncEntity.into());
                }
                return Ok(Step::End);
            }
        };
        let raw = &text[at..end];
        match token {
            Token::Data => {
                let data = String::from_utf8_lossy(raw);
                self.characters(&data, raw, listener)?;
            }
            Token::Newline => self.characters("\n", raw, listener)?,
            Token::StartTag | Token::EmptyTag => {
                let is_empty = token == Token::EmptyTag;
                self.start_tag(text, at, end, is_empty, listener)?;
            }
            Token::EndTag => self.end_tag(text, at, end, listener)?,
            Token::CharacterReference => {
                let character = numbered(raw).ok_or(Error::BadCharacterReference)?;
                self.characters(character.encode_utf8(&mut [0; 4]), raw, listener)?;
            }
            Token::EntityReference => self.entity_reference(raw, listener)?,
            Token::CdataOpen => {
                self.tell_or_default(listener, Handler::StartCdataSection, &[], raw)?;
                self.phase = Phase::Cdata;
            }
            Token::Comment => self.comment(raw, listener)?,
            Token::Instruction => self.instruction(raw, listener)?,
            Token::XmlDeclaration => return Err(Error::MisplacedDeclaration.into()),
            _ => self.default(listener, raw)?,
        }
        Ok(Step::To(end))
    }

    pub(super) fn cdata(
        &mut self,
        text: &[u8],
        at: usize,
        more: bool,
        listener: &dyn Listener,
    ) -> Result<Step, Failure> {
        let (token, end) = match tokens::cdata(text, at) {
            Ok(found) => found,
            Err(Refusal::Invalid(at)) => {
                return Err(Failure::Document(Error::InvalidToken, Some(at)));
            }
            Err(_) if more => return Ok(Step::Wait),
            Err(Refusal::PartialCharacter) => return Err(Error::PartialCharacter.into()),
            Err(_) => return Err(Error::UnclosedCdata.into()),
        };
        let raw = &text[at..end];
        match token {
            Token::CdataClose => {
                self.phase = Phase::Content;
                self.tell_or_default(listener, Handler::EndCdataSection, &[], raw)?;
            }
            Token::Newline => self.characters("\n", raw, listener)?,
            _ => {
                let data = String::from_utf8_lossy(raw);
                self.characters(&data, raw, listener)?;
            }
        }
        Ok(Step::To(end))
    }

    fn characters(&self, data: &str, raw: &[u8], listener: &dyn Listener) -> Result<(), Failure> {
        let arguments = [Argument::Text(data)];
        self.tell_or_default(listener, Handler::CharacterData, &arguments, raw)
    }

    pub(super) fn comment(&self, raw: &[u8], listener: &dyn Listener) -> Result<(), Failure> {
        let comment = with_newlines(&raw[b"<!--".len()..raw.len() - b"-->".len()]);
        let arguments = [Argument::Text(&comment)];
        self.tell_or_default(listener, Handler::Comment, &arguments, raw)
    }

    pub(super) fn instruction(&self, raw: &[u8], listener: &dyn Listener) -> Result<(), Failure> {
        let inside = &raw[b"<?".len()..raw.len() - b"?>".len()];
        let length = inside.iter().take_while(|byte| !is_space(**byte)).count();
        let (target, data) = inside.split_at(length);
        let data = with_newlines(data.trim_ascii_start());
        let target = String::from_utf8_lossy(target);
        let arguments = [Argument::Text(&target), Argument::Text(&data)];
        self.tell_or_default(listener, Handler::ProcessingInstruction, &arguments, raw)
    }

    fn start_tag(
        &mut self,
        text: &[u8],
        at: usize,
        end: usize,
        is_empty: bool,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        let inside = &text[at + 1..end];
        let is_name = |byte: &&u8| !is_space(**byte) && !matches!(byte, b'>' | b'/');
        let raw = inside[..inside.iter().take_while(is_name).count()].to_vec();
        let element = String::from_utf8_lossy(&raw).into_owned();
        let mut bound = Vec::new();
        let attributes = self.attributes(text, at + 1..end, &element, &mut bound, listener);
        let read = attributes.and_then(|read| Ok((read, self.element_name(&element)?)));
        let ((attributes, specified), name) = match read {
            Ok(read) => read,
            Err(failure) => {
                if is_empty {
                    self.unbind(&bound, listener)?;
                }
                return Err(failure);
            }
        };
        let open = Open { raw, name, bound };
        let arguments = [
            Argument::Text(&open.name),
            Argument::Attributes(&attributes, specified),
        ];
        let whole = &text[at..end];
        let has_start = listener.has(Handler::StartElement);
        if has_start {
            self.tell(listener, Handler::StartElement, &arguments)?;
        }
        if !is_empty {
            self.open.push(open);
            return if has_start {
                Ok(())
            } else {
                self.default(listener, whole)
            };
        }
        if listener.has(Handler::EndElement) {
            if !self.in_entity() {
                self.go_to(text, end);
            }
            self.tell(listener, Handler::EndElement, &[Argument::Text(&open.name)])?;
        } else if !has_start {
            self.default(listener, whole)?;
        }
        self.ended(open, listener)
    }

    fn end_tag(
        &mut self,
        text: &[u8],
        at: usize,
        end: usize,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        if self.level() == self.first_level() {
            return Err(Error::AsyncEntity.into());
        }
        let name = text[at + 2..end - 1].trim_ascii_end();
        if self.open.last().is_none_or(|open| open.raw != name) {
            return Err(Failure::Document(Error::TagMismatch, Some(at + 2)));
        }
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let arguments = [Argument::Text(&open.name)];
        self.tell_or_default(listener, Handler::EndElement, &arguments, &text[at..end])?;
        self.ended(open, listener)
    }

    fn ended(&mut self, open: Open, listener: &dyn Listener) -> Result<(), Failure> {
        self.unbind(&open.bound, listener)?;
        if self.level() == 0 {
            self.phase = Phase::Epilog;
        }
        Ok(())
    }

    /// Makes prefixes what they were outside of an element.
    fn unbind(&mut self, bound: &[String], listener: &dyn Listener) -> Result<(), Failure> {
        for prefix in bound.iter().rev() {
            let name = (!prefix.is_empty()).then_some(prefix.as_str());
            self.tell(
                listener,
                Handler::EndNamespaceDecl,
                &[Argument::Maybe(name)],
            )?;
            if let Some(namespaces) = self.bindings.get_mut(prefix) {
                namespaces.pop();
            }
        }
        Ok(())
    }

    fn entity_reference(&mut self, raw: &[u8], listener: &dyn Listener) -> Result<(), Failure> {
        let name = &raw[1..raw.len() - 1];
        if let Some(character) = predefined(name) {
            return self.characters(character.encode_utf8(&mut [0; 4]), raw, listener);
        }
        let name = String::from_utf8_lossy(name);
        let entity = self.dtd.entities.get(&*name).cloned();
        let skipped = [Argument::Text(&name), Argument::Number(0)];
        let Some(entity) = entity else {
            if self.dtd.knows_all_entities() {
                return Err(Error::UndefinedEntity.into());
            }
            return self.tell_or_default(listener, Handler::SkippedEntity, &skipped, raw);
        };
        if self.dtd.knows_all_entities() && !entity.is_internal {
            return Err(Error::EntityDeclaredInParameter.into());
        }
        if entity.is_open.get() {
            return Err(Error::RecursiveEntity.into());
        }
        if entity.notation.is_some() {
            return Err(Error::BinaryEntity.into());
        }
        if let Some(text) = &entity.text {
            let is_expanded =
                !listener.has(Handler::Default) || listener.has(Handler::DefaultExpand);
            if is_expanded {
                return self.enter(&entity, text);
            }
            return self.tell_or_default(listener, Handler::SkippedEntity, &skipped, raw);
        }
        if !listener.has(Handler::ExternalEntityRef) {
            return self.default(listener, raw);
        }
        let context = self.context(&name);
        let arguments = [
            Argument::Text(&context),
            Argument::Maybe(self.options.base.as_deref()),
            Argument::Maybe(entity.system.as_deref()),
            Argument::Maybe(entity.public.as_deref()),
        ];
        if self.tell(listener, Handler::ExternalEntityRef, &arguments)? {
            Ok(())
        } else {
            Err(Error::ExternalEntityHandling.into())
        }
    }

    /// What Expat tells of the place of a reference: the namespaces that hold there, and the entities whose text is being read.
    fn context(&self, name: &str) -> String {
        let mut parts = Vec::new();
        if self.namespaces() {
            for (prefix, namespaces) in &self.bindings {
                if let Some(namespace) = namespaces.last()
                    && !namespace.is_empty()
                {
                    parts.push(format!("{prefix}={namespace}"));
                }
            }
        }
        parts.push(name.to_owned());
        parts.join("\u{c}")
    }
}
