//! What comes of the declarations of a document, and of its document type.

use std::{mem, rc::Rc};

use super::{
    document::Document,
    dtd::{Declared, Entity, numbered, predefined},
    errors::{Error, Failure},
    input::Encoding,
    listener::{Argument, Handler, Listener},
    tokens::{self, Refusal, Token},
};

impl Document {
    pub(super) fn xml_declaration(
        &mut self,
        text: &[u8],
        at: usize,
        end: usize,
        is_entity: bool,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        let inside = at + b"<?xml".len()..end - b"?>".len();
        let said = tokens::xml_declaration(text, inside, is_entity).map_err(|at| {
            let error = if is_entity {
                Error::TextDeclaration
            } else {
                Error::XmlDeclaration
            };
            Failure::Document(error, Some(at))
        })?;
        if said.standalone == Some(true) {
            self.dtd.is_standalone = true;
        }
        let string = |range| String::from_utf8_lossy(&text[range]).into_owned();
        let version = said.version.map(string);
        let name = said.encoding.clone().map(string);
        if listener.has(Handler::XmlDecl) {
            let arguments = [
                Argument::Maybe(version.as_deref()),
                Argument::Maybe(name.as_deref()),
                Argument::Number(said.standalone.map_or(-1, i32::from)),
            ];
            self.tell(listener, Handler::XmlDecl, &arguments)?;
        } else {
            self.default(listener, &text[at..end])?;
        }
        if self.has_own_encoding {
            return Ok(());
        }
        let (Some(name), Some(place)) = (name, said.encoding) else {
            return Ok(());
        };
        let current = self.input.encoding();
        if let Some(encoding) = Encoding::from_name(&name, current) {
            if encoding.is_wide() != current.is_wide() || encoding.is_wide() && encoding != *current
            {
                return Err(Failure::Document(
                    Error::IncorrectEncoding,
                    Some(place.start),
                ));
            }
            self.new_encoding = Some(encoding);
        } else {
            self.new_encoding = Some(Encoding::Table(listener.table(&name)?));
        }
        Ok(())
    }

    /// A `%name;` between declarations.
    pub(super) fn parameter_reference(
        &mut self,
        raw: &[u8],
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        self.dtd.has_parameter_references = true;
        let name = String::from_utf8_lossy(&raw[1..raw.len() - 1]);
        if !self.reads_parameters() {
            self.dtd.keeps_processing = self.dtd.is_standalone;
        } else if let Some(entity) = self.dtd.parameters.get(&*name).cloned() {
            if entity.is_open.get() {
                return Err(Error::RecursiveEntity.into());
            }
            if let Some(text) = &entity.text {
                self.enter(&entity, text)?;
                return Ok(());
            }
            if listener.has(Handler::ExternalEntityRef) {
                let arguments = [
                    Argument::Maybe(None),
                    Argument::Maybe(self.options.base.as_deref()),
                    Argument::Maybe(entity.system.as_deref()),
                    Argument::Maybe(entity.public.as_deref()),
                ];
                if !self.tell(listener, Handler::ExternalEntityRef, &arguments)? {
                    return Err(Error::ExternalEntityHandling.into());
                }
            } else {
                self.dtd.keeps_processing = self.dtd.is_standalone;
            }
        } else {
            self.dtd.keeps_processing = self.dtd.is_standalone;
            if listener.has(Handler::SkippedEntity) {
                let arguments = [Argument::Text(&name), Argument::Number(1)];
                self.tell(listener, Handler::SkippedEntity, &arguments)?;
                self.declaration.is_handled = true;
            }
        }
        if !self.dtd.is_standalone {
            self.ask_whether_standalone(listener)?;
        }
        Ok(())
    }

    /// The text of an entity: references by number are what they mean, others stay.
    pub(super) fn entity_value(
        &self,
        text: &[u8],
        start: usize,
        end: usize,
        value: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let mut at = start;
        let source = &text[..end];
        loop {
            let (token, next) = match tokens::value(source, at, self.namespaces(), false) {
                Ok(found) => found,
                Err(Refusal::Empty) => return Ok(()),
                Err(Refusal::Invalid(at)) => {
                    return Err(Failure::Document(Error::InvalidToken, Some(at)));
                }
                Err(_) => return Err(Failure::Document(Error::InvalidToken, Some(at))),
            };
            let raw = &source[at..next];
            match token {
                Token::Newline => value.push(b'\n'),
                Token::CharacterReference => {
                    let character = numbered(raw);
                    let fail = Failure::Document(Error::BadCharacterReference, Some(at));
                    let character = character.ok_or(fail)?;
                    value.extend(character.encode_utf8(&mut [0; 4]).as_bytes());
                }
                Token::ParameterReference => {
                    return Err(Failure::Document(Error::ParameterReference, Some(at)));
                }
                _ => value.extend(raw),
            }
            at = next;
        }
    }

    pub(super) fn entity_declared(&mut self, listener: &dyn Listener) -> Result<(), Failure> {
        if !self.dtd.keeps_processing {
            return Ok(());
        }
        let declaration = &mut self.declaration;
        let is_parameter = declaration.is_parameter;
        let entity = Entity {
            name: declaration.name.clone(),
            text: declaration.value.take(),
            system: declaration.system.take(),
            public: declaration.public.take(),
            notation: declaration.notation.take(),
            is_internal: !declaration.is_subset_alone,
            ..Entity::default()
        };
        let entities = if is_parameter {
            &mut self.dtd.parameters
        } else {
            &mut self.dtd.entities
        };
        let is_known = !is_parameter && predefined(entity.name.as_bytes()).is_some();
        if is_known || entities.contains_key(&entity.name) {
            return Ok(());
        }
        let entity = Rc::new(entity);
        entities.insert(entity.name.clone(), entity.clone());
        let base = self.options.base.as_deref();
        let notation = Argument::Maybe(entity.notation.as_deref());
        if entity.notation.is_some() && listener.has(Handler::UnparsedEntityDecl) {
            let arguments = [
                Argument::Text(&entity.name),
                Argument::Maybe(base),
                Argument::Maybe(entity.system.as_deref()),
                Argument::Maybe(entity.public.as_deref()),
                notation,
            ];
            self.tell(listener, Handler::UnparsedEntityDecl, &arguments)?;
            self.declaration.is_handled = true;
        } else if listener.has(Handler::EntityDecl) {
            let value = entity.text.as_ref();
            let value = value.map(|text| String::from_utf8_lossy(text).into_owned());
            let arguments = [
                Argument::Text(&entity.name),
                Argument::Number(i32::from(is_parameter)),
                Argument::Maybe(value.as_deref()),
                Argument::Maybe(base),
                Argument::Maybe(entity.system.as_deref()),
                Argument::Maybe(entity.public.as_deref()),
                notation,
            ];
            self.tell(listener, Handler::EntityDecl, &arguments)?;
            self.declaration.is_handled = true;
        }
        Ok(())
    }

    pub(super) fn notation(&mut self, listener: &dyn Listener) -> Result<(), Failure> {
        if listener.has(Handler::NotationDecl) {
            let arguments = [
                Argument::Text(&self.declaration.name),
                Argument::Maybe(self.options.base.as_deref()),
                Argument::Maybe(self.declaration.system.as_deref()),
                Argument::Maybe(self.declaration.public.as_deref()),
            ];
            self.tell(listener, Handler::NotationDecl, &arguments)?;
            self.declaration.is_handled = true;
        }
        Ok(())
    }

    pub(super) fn attribute_declared(
        &mut self,
        value: Option<String>,
        is_required: bool,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        if !self.dtd.keeps_processing {
            return Ok(());
        }
        let declaration = &self.declaration;
        let declared = Declared {
            name: declaration.attribute.clone(),
            is_cdata: declaration.class == "CDATA",
            default: value.clone(),
        };
        self.dtd.declare(&declaration.name, declared);
        if listener.has(Handler::AttlistDecl) {
            let arguments = [
                Argument::Text(&declaration.name),
                Argument::Text(&declaration.attribute),
                Argument::Text(&declaration.class),
                Argument::Maybe(value.as_deref()),
                Argument::Number(i32::from(is_required)),
            ];
            self.tell(listener, Handler::AttlistDecl, &arguments)?;
            self.declaration.is_handled = true;
        }
        Ok(())
    }

    pub(super) fn element_declared(&mut self, listener: &dyn Listener) -> Result<(), Failure> {
        if listener.has(Handler::ElementDecl) {
            let model = mem::take(&mut self.declaration.models).finish();
            let arguments = [
                Argument::Text(&self.declaration.name),
                Argument::Model(&model),
            ];
            self.tell(listener, Handler::ElementDecl, &arguments)?;
            self.declaration.is_handled = true;
        }
        Ok(())
    }

    pub(super) fn doctype_started(
        &mut self,
        has_subset: bool,
        listener: &dyn Listener,
    ) -> Result<(), Failure> {
        if listener.has(Handler::StartDoctypeDecl) {
            let arguments = [
                Argument::Text(&self.declaration.doctype),
                Argument::Maybe(self.declaration.system.as_deref()),
                Argument::Maybe(self.declaration.public.as_deref()),
                Argument::Number(i32::from(has_subset)),
            ];
            self.tell(listener, Handler::StartDoctypeDecl, &arguments)?;
            self.declaration.is_handled = true;
        }
        if self.declaration.has_external_subset || self.options.foreign_dtd {
            // Declarations in the document type have identifiers of their own.
            let declaration = &mut self.declaration;
            declaration.external = Some((declaration.system.take(), declaration.public.take()));
        }
        Ok(())
    }

    pub(super) fn doctype_ended(&mut self, listener: &dyn Listener) -> Result<(), Failure> {
        let external = mem::take(&mut self.declaration.external);
        if let Some((system, public)) = external
            && self.reads_parameters()
            && listener.has(Handler::ExternalEntityRef)
        {
            self.dtd.has_parameter_references = true;
            let arguments = [
                Argument::Maybe(None),
                Argument::Maybe(self.options.base.as_deref()),
                Argument::Maybe(system.as_deref()),
                Argument::Maybe(public.as_deref()),
            ];
            if !self.tell(listener, Handler::ExternalEntityRef, &arguments)? {
                return Err(Error::ExternalEntityHandling.into());
            }
        }
        if listener.has(Handler::EndDoctypeDecl) {
            self.tell(listener, Handler::EndDoctypeDecl, &[])?;
            self.declaration.is_handled = true;
        }
        Ok(())
    }

    pub(super) fn ask_whether_standalone(&self, listener: &dyn Listener) -> Result<(), Failure> {
        if listener.has(Handler::NotStandalone)
            && !self.tell(listener, Handler::NotStandalone, &[])?
        {
            return Err(Error::NotStandalone.into());
        }
        Ok(())
    }

    /// Whether declarations outside of the document are asked for: never, unless it stands alone, or always.
    pub(super) fn reads_parameters(&self) -> bool {
        match self.options.parameters {
            0 => false,
            1 => !self.dtd.is_standalone,
            _ => true,
        }
    }
}
