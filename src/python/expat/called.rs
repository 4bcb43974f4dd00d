//! How the functions of a program are called.

use rustpython_vm::{
    AsObject, PyObjectRef, TryFromObject, VirtualMachine, builtins::PyBaseExceptionRef,
};

use super::{
    document::Document,
    input::Position,
    listener::{Argument, Handler, Listener, Model},
    parser::Parser,
    tree,
};

/// A parser, while its document is read.
pub struct Called<'a> {
    pub parser: &'a Parser,
    pub vm: &'a VirtualMachine,
}

impl Called<'_> {
    fn object(&self, argument: &Argument) -> PyObjectRef {
        let context = &self.vm.ctx;
        match argument {
            Argument::Text(text) | Argument::Maybe(Some(text)) => context.new_str(*text).into(),
            Argument::Maybe(None) => context.none(),
            Argument::Number(number) => context.new_int(*number).into(),
            Argument::Attributes(attributes, specified) => self.attributes(attributes, *specified),
            Argument::Model(model) => self.model(model),
        }
    }

    fn attributes(&self, attributes: &[(String, String)], specified: usize) -> PyObjectRef {
        let context = &self.vm.ctx;
        let settings = &self.parser.settings;
        let count = if settings.has_specified_attributes.get() {
            specified
        } else {
            attributes.len()
        };
        let pairs = attributes[..count].iter();
        let pairs =
            pairs.map(|(name, value)| (context.new_str(&**name), context.new_str(&**value)));
        if settings.has_ordered_attributes.get() {
            let flat = pairs.flat_map(|(name, value)| [name.into(), value.into()]);
            return context.new_list(flat.collect()).into();
        }
        let dictionary = context.new_dict();
        for (name, value) in pairs {
            // A string as a key is hashed and compared without code of the program.
            let _ = dictionary.set_item(name.as_object(), value.into(), self.vm);
        }
        dictionary.into()
    }

    /// A tuple of type, quantifier, name and children.
    fn model(&self, model: &Model) -> PyObjectRef {
        let context = &self.vm.ctx;
        let children = model.children.iter().map(|child| self.model(child));
        let name = model.name.as_deref();
        let parts = vec![
            context.new_int(model.kind).into(),
            context.new_int(model.quantifier).into(),
            name.map_or_else(|| context.none(), |name| context.new_str(name).into()),
            context.new_tuple(children.collect()).into(),
        ];
        context.new_tuple(parts).into()
    }
}

impl Listener for Called<'_> {
    fn has(&self, handler: Handler) -> bool {
        if self.parser.handlers.read()[handler as usize].is_some() {
            return true;
        }
        let tree = self.parser.tree();
        match handler {
            Handler::DefaultExpand => tree.is_some(),
            Handler::StartDoctypeDecl => {
                tree.is_some_and(|tree| tree::wants_doctype(&tree, self.vm))
            }
            _ => false,
        }
    }

    fn call(
        &self,
        handler: Handler,
        arguments: &[Argument],
        position: Position,
    ) -> Result<bool, PyBaseExceptionRef> {
        let vm = self.vm;
        self.parser.position.set(position);
        if let (Handler::CharacterData, [Argument::Text(text)]) = (handler, arguments) {
            self.parser.characters(text, vm)?;
            return Ok(true);
        }
        if !self.has(handler) {
            return Ok(true);
        }
        self.parser.flush(vm)?;
        // Text that was kept back may have changed it.
        let function = self.parser.handler(handler);
        if let (Handler::DefaultExpand, [Argument::Text(text)], None, Some(tree)) =
            (handler, arguments, &function, self.parser.tree())
        {
            tree::entity(&tree, text, position, vm)?;
            return Ok(true);
        }
        let mut arguments: Vec<_> = arguments.iter().map(|it| self.object(it)).collect();
        let is_of_namespace = matches!(
            handler,
            Handler::StartNamespaceDecl | Handler::EndNamespaceDecl
        );
        if is_of_namespace && self.parser.tree().is_some() {
            for argument in arguments.iter_mut().filter(|it| vm.is_none(it)) {
                *argument = vm.ctx.new_str("").into();
            }
        }
        let Some(function) = function else {
            if let (Handler::StartDoctypeDecl, Some(tree)) = (handler, self.parser.tree()) {
                tree::doctype(&tree, &arguments, vm)?;
            }
            return Ok(true);
        };
        let returned = function.call(arguments, vm)?;
        if matches!(handler, Handler::NotStandalone | Handler::ExternalEntityRef) {
            return Ok(i64::try_from_object(vm, returned)? != 0);
        }
        Ok(true)
    }

    fn lend(&self, entity: Document) {
        *self.parser.entity.borrow_mut() = Some(Box::new(entity));
    }

    fn table(&self, encoding: &str) -> Result<Vec<Option<char>>, PyBaseExceptionRef> {
        let vm = self.vm;
        let all: Vec<u8> = (0..=255).collect();
        let all = vm.ctx.new_bytes(all);
        let text = vm.call_method(all.as_object(), "decode", (encoding, "replace"))?;
        let text = text.str(vm)?.to_string_lossy().into_owned();
        let table: Vec<_> = text
            .chars()
            .map(|character| (character != '\u{fffd}').then_some(character))
            .collect();
        if table.len() != 256 {
            return Err(vm.new_value_error("multi-byte encodings are not supported"));
        }
        Ok(table)
    }
}
