//! `pyexpat.xmlparser`: a document, and the functions of a program that get to know what is in it.

use std::{
    cell::{Cell, RefCell},
    fmt,
};

use rustpython_vm::{
    AsObject, Context, Py, PyObjectRef, PyPayload, PyRef, PyResult, Traverse, TryFromObject,
    VirtualMachine,
    builtins::{PyBaseExceptionRef, PyBytes, PyGetSet, PyStr, PyStrRef, PyType, PyTypeRef},
    common::lock::PyRwLock,
    function::{ArgBytesLike, OptionalArg, PySetterValue},
    pyclass,
};

use super::{
    called::Called,
    document::{Document, Options},
    errors::{self, Error, Failure},
    input::{Encoding, Position},
    listener::{Handler, Listener},
};

/// How many bytes `ParseFile` reads at a time.
const CHUNK: usize = 2048;

/// What a program may set a buffer's size to at most.
const BUFFER_MAX: usize = 1 << 30;

#[pyclass(module = "pyexpat", name = "xmlparser", traverse)]
#[derive(PyPayload)]
pub struct Parser {
    pub handlers: PyRwLock<Vec<Option<PyObjectRef>>>,
    intern: PyObjectRef,
    /// `ExpatError`.
    error: PyTypeRef,
    /// The `XMLParser` of ElementTree that the parser works for, if there is one.
    tree: PyRwLock<Option<PyObjectRef>>,
    /// Absent while a handler runs.
    #[pytraverse(skip)]
    document: RefCell<Option<Box<Document>>>,
    /// The reader of the external entity that a handler is asked for.
    #[pytraverse(skip)]
    pub entity: RefCell<Option<Box<Document>>>,
    #[pytraverse(skip)]
    options: RefCell<Options>,
    /// The name of an encoding that Expat does not know, until the first bytes come.
    #[pytraverse(skip)]
    named_encoding: RefCell<Option<String>>,
    #[pytraverse(skip)]
    pub settings: Settings,
    #[pytraverse(skip)]
    pub position: Cell<Position>,
    #[pytraverse(skip)]
    code: Cell<usize>,
    /// Text that the handler gets later, in one piece.
    #[pytraverse(skip)]
    buffer: RefCell<String>,
}

/// How a program wants to be told.
pub struct Settings {
    buffers_text: Cell<bool>,
    buffer_size: Cell<usize>,
    pub has_ordered_attributes: Cell<bool>,
    pub has_specified_attributes: Cell<bool>,
}

impl fmt::Debug for Parser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad("Parser")
    }
}

impl Parser {
    pub fn new(document: Document, intern: PyObjectRef, error: PyTypeRef) -> Self {
        let options = document.options.clone();
        Self {
            handlers: PyRwLock::new(vec![None; Handler::NAMES.len()]),
            intern,
            error,
            tree: PyRwLock::new(None),
            position: Cell::new(Position {
                byte: usize::MAX,
                ..document.place()
            }),
            document: RefCell::new(Some(Box::new(document))),
            entity: RefCell::new(None),
            options: RefCell::new(options),
            named_encoding: RefCell::new(None),
            settings: Settings {
                buffers_text: Cell::new(false),
                buffer_size: Cell::new(8192),
                has_ordered_attributes: Cell::new(false),
                has_specified_attributes: Cell::new(false),
            },
            code: Cell::new(0),
            buffer: RefCell::new(String::new()),
        }
    }

    /// Says that the document is in an encoding that Python knows.
    pub fn name_encoding(&self, name: String) {
        *self.named_encoding.borrow_mut() = Some(name);
    }

    /// Says whose parser it is.
    pub fn belong_to(&self, tree: PyObjectRef) {
        *self.tree.write() = Some(tree);
    }

    pub fn tree(&self) -> Option<PyObjectRef> {
        self.tree.read().clone()
    }

    pub fn handler(&self, handler: Handler) -> Option<PyObjectRef> {
        self.handlers.read()[handler as usize].clone()
    }

    fn set_handler(&self, index: usize, value: PySetterValue, vm: &VirtualMachine) -> PyResult<()> {
        let PySetterValue::Assign(value) = value else {
            return Err(vm.new_runtime_error("Cannot delete attribute"));
        };
        if index == Handler::CharacterData as usize {
            self.flush(vm)?;
        }
        let value = (!vm.is_none(&value)).then_some(value);
        let previous = std::mem::replace(&mut self.handlers.write()[index], value);
        drop(previous);
        Ok(())
    }

    /// Gives the handler the text that was kept back.
    pub fn flush(&self, vm: &VirtualMachine) -> PyResult<()> {
        let text = std::mem::take(&mut *self.buffer.borrow_mut());
        if !text.is_empty()
            && let Some(handler) = self.handler(Handler::CharacterData)
        {
            handler.call((vm.ctx.new_str(text),), vm)?;
        }
        Ok(())
    }

    pub fn characters(&self, text: &str, vm: &VirtualMachine) -> PyResult<()> {
        if self.settings.buffers_text.get() {
            let size = self.settings.buffer_size.get();
            let used = self.buffer.borrow().len();
            if used + text.len() > size {
                self.flush(vm)?;
            }
            if text.len() <= size {
                self.buffer.borrow_mut().push_str(text);
                return Ok(());
            }
        }
        if let Some(handler) = self.handler(Handler::CharacterData) {
            handler.call((vm.ctx.new_str(text),), vm)?;
        }
        Ok(())
    }

    /// Reads a part of the document.
    fn feed(&self, bytes: &[u8], is_last: bool, vm: &VirtualMachine) -> PyResult<()> {
        let Some(mut document) = self.document.borrow_mut().take() else {
            return Err(vm.new_runtime_error("the parser is in the middle of another call"));
        };
        let result = self.feed_to(&mut document, bytes, is_last, vm);
        *self.document.borrow_mut() = Some(document);
        result
    }

    fn feed_to(
        &self,
        document: &mut Document,
        bytes: &[u8],
        is_last: bool,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let called = Called { parser: self, vm };
        let name = self.named_encoding.borrow_mut().take();
        let named = name.map(|name| called.table(&name)).transpose();
        if let Some(table) = named? {
            document.set_encoding(Encoding::Table(table));
        }
        document.options = self.options.borrow().clone();
        let result = document.parse(bytes, is_last, &called);
        self.entity.take();
        let at = document.place();
        match result {
            Ok(()) => {
                self.position.set(at);
                self.flush(vm)
            }
            Err(Failure::Raised(error)) => {
                let mut handlers = self.handlers.write();
                let count = handlers.len();
                let dropped = std::mem::replace(&mut *handlers, vec![None; count]);
                drop(handlers);
                drop(dropped);
                self.buffer.take();
                Err(error)
            }
            Err(Failure::Document(error, _)) => {
                self.position.set(at);
                Err(self.failure(error, vm)?)
            }
        }
    }

    /// The exception of an error in the document.
    fn failure(&self, error: Error, vm: &VirtualMachine) -> PyResult<PyBaseExceptionRef> {
        let code = error as usize;
        self.code.set(code);
        let Position { line, column, .. } = self.position.get();
        let text = errors::text(code).unwrap_or_default();
        let message = format!("{text}: line {line}, column {column}");
        let exception = vm.invoke_exception(&self.error, vec![vm.ctx.new_str(message).into()])?;
        for (name, value) in [("code", code), ("offset", column), ("lineno", line)] {
            exception
                .as_object()
                .set_attr(name, vm.ctx.new_int(value), vm)?;
        }
        Ok(exception)
    }

    fn byte(&self) -> i64 {
        let byte = self.position.get().byte;
        if byte == usize::MAX { -1 } else { byte as i64 }
    }
}

#[pyclass(flags(DISALLOW_INSTANTIATION))]
impl Parser {
    #[extend_class]
    fn extend_with_handlers(context: &Context, class: &'static Py<PyType>) {
        for (index, name) in Handler::NAMES.into_iter().enumerate() {
            let attribute = PyGetSet::new(name, class, context)
                .with_get(move |this: &Py<Self>| this.handlers.read()[index].clone())
                .with_set(
                    move |this: &Py<Self>, value: PySetterValue, vm: &VirtualMachine| {
                        this.set_handler(index, value, vm)
                    },
                );
            let attribute = PyRef::new_ref(attribute, context.types.getset_type.to_owned(), None);
            class
                .attributes
                .insert(context.intern_str(name), attribute.into());
        }
    }

    /// Reads a part of the document: text, or bytes in the encoding that it names.
    #[pymethod(name = "Parse")]
    fn parse(
        zelf: &Py<Self>,
        data: PyObjectRef,
        is_final: OptionalArg<bool>,
        vm: &VirtualMachine,
    ) -> PyResult<i32> {
        let is_last = is_final.unwrap_or(false);
        if let Some(text) = data.downcast_ref::<PyStr>() {
            let Some(text) = text.to_str() else {
                let bytes = vm.call_method(&data, "encode", ("utf-8",))?;
                return Self::parse(zelf, bytes, OptionalArg::Present(is_last), vm);
            };
            if let Some(document) = zelf.document.borrow_mut().as_mut()
                && !document.has_begun()
            {
                document.set_encoding(Encoding::Utf8);
                zelf.named_encoding.take();
            }
            zelf.feed(text.as_bytes(), is_last, vm)?;
        } else {
            let bytes = ArgBytesLike::try_from_object(vm, data)?;
            let bytes = bytes.borrow_buf().to_vec();
            zelf.feed(&bytes, is_last, vm)?;
        }
        Ok(1)
    }

    /// Reads a document from a file that was opened for bytes.
    #[pymethod(name = "ParseFile")]
    fn parse_file(zelf: &Py<Self>, file: PyObjectRef, vm: &VirtualMachine) -> PyResult<i32> {
        let Ok(read) = file.get_attr("read", vm) else {
            return Err(vm.new_type_error("argument must have 'read' attribute"));
        };
        loop {
            let data = read.call((CHUNK,), vm)?;
            let Some(bytes) = data.downcast_ref::<PyBytes>() else {
                let class = data.class().name().to_string();
                let message = format!("read() did not return a bytes object (type={class})");
                return Err(vm.new_type_error(message));
            };
            let is_last = bytes.as_bytes().is_empty();
            zelf.feed(bytes.as_bytes(), is_last, vm)?;
            if is_last {
                return Ok(1);
            }
        }
    }

    #[pymethod(name = "SetBase")]
    fn set_base(zelf: &Py<Self>, base: PyStrRef) {
        zelf.options.borrow_mut().base = Some(base.to_string_lossy().into_owned());
    }

    #[pymethod(name = "GetBase")]
    fn base(zelf: &Py<Self>) -> Option<String> {
        zelf.options.borrow().base.clone()
    }

    /// None: what was read is not kept.
    #[pymethod(name = "GetInputContext")]
    fn input_context(_zelf: &Py<Self>) -> Option<Vec<u8>> {
        None
    }

    #[pymethod(name = "SetParamEntityParsing")]
    fn set_parameters(zelf: &Py<Self>, flag: i32) -> i32 {
        let is_known = (0..=2).contains(&flag);
        if is_known {
            zelf.options.borrow_mut().parameters = flag;
        }
        i32::from(is_known)
    }

    #[pymethod(name = "UseForeignDTD")]
    fn use_foreign_dtd(
        zelf: &Py<Self>,
        flag: OptionalArg<bool>,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let has_begun = zelf.document.borrow().as_ref().map(|it| it.has_begun());
        if has_begun.unwrap_or(true) {
            let exception = zelf.error.clone();
            let message = "cannot change setting once parsing has begun: line 1, column 0";
            return Err(vm.new_exception_msg(exception, message.into()));
        }
        zelf.options.borrow_mut().foreign_dtd = flag.unwrap_or(true);
        Ok(())
    }

    #[pymethod(name = "SetReparseDeferralEnabled")]
    fn set_deferral(zelf: &Py<Self>, flag: bool) {
        zelf.options.borrow_mut().deferral = flag;
    }

    #[pymethod(name = "GetReparseDeferralEnabled")]
    fn deferral(zelf: &Py<Self>) -> bool {
        zelf.options.borrow().deferral
    }

    /// A parser for the external entity that `ExternalEntityRefHandler` was called for.
    #[pymethod(name = "ExternalEntityParserCreate")]
    fn external(
        zelf: &Py<Self>,
        context: Option<PyStrRef>,
        encoding: OptionalArg<PyStrRef>,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<Self>> {
        let Some(lent) = zelf.entity.borrow_mut().take() else {
            return Err(vm.new_runtime_error("no external entity is asked for"));
        };
        let encoding = encoding.into_option();
        let encoding = encoding.map(|name| name.to_string_lossy().into_owned());
        let known = encoding
            .as_deref()
            .and_then(|name| Encoding::from_name(name, &Encoding::Unknown));
        let document = lent.entity(known.clone(), context.is_none());
        let parser = Self::new(document, zelf.intern.clone(), zelf.error.clone());
        if let (Some(name), None) = (encoding, known) {
            parser.name_encoding(name);
        }
        *parser.handlers.write() = zelf.handlers.read().clone();
        let (new, old) = (&parser.settings, &zelf.settings);
        new.buffers_text.set(old.buffers_text.get());
        new.buffer_size.set(old.buffer_size.get());
        new.has_ordered_attributes
            .set(old.has_ordered_attributes.get());
        new.has_specified_attributes
            .set(old.has_specified_attributes.get());
        Ok(parser.into_ref(&vm.ctx))
    }

    #[pygetset]
    fn intern(zelf: &Py<Self>) -> PyObjectRef {
        zelf.intern.clone()
    }

    #[pygetset]
    fn buffer_text(zelf: &Py<Self>) -> bool {
        zelf.settings.buffers_text.get()
    }

    #[pygetset(setter)]
    fn set_buffer_text(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        let value = value.try_to_bool(vm)?;
        if !value {
            zelf.flush(vm)?;
        }
        zelf.settings.buffers_text.set(value);
        Ok(())
    }

    #[pygetset]
    fn buffer_size(zelf: &Py<Self>) -> usize {
        zelf.settings.buffer_size.get()
    }

    #[pygetset(setter)]
    fn set_buffer_size(zelf: &Py<Self>, value: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        if !value.fast_isinstance(vm.ctx.types.int_type) {
            return Err(vm.new_type_error("buffer_size must be an integer"));
        }
        let size = i64::try_from_object(vm, value)?;
        if size <= 0 {
            return Err(vm.new_value_error("buffer_size must be greater than zero"));
        }
        let size = usize::try_from(size)
            .ok()
            .filter(|size| *size <= BUFFER_MAX);
        let Some(size) = size else {
            let message = format!("buffer_size must not be greater than {BUFFER_MAX}");
            return Err(vm.new_value_error(message));
        };
        if size != zelf.settings.buffer_size.get() {
            zelf.flush(vm)?;
        }
        zelf.settings.buffer_size.set(size);
        Ok(())
    }

    #[pygetset]
    fn buffer_used(zelf: &Py<Self>) -> usize {
        zelf.buffer.borrow().len()
    }

    #[pygetset]
    fn ordered_attributes(zelf: &Py<Self>) -> bool {
        zelf.settings.has_ordered_attributes.get()
    }

    #[pygetset(setter)]
    fn set_ordered_attributes(
        zelf: &Py<Self>,
        value: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let value = value.try_to_bool(vm)?;
        zelf.settings.has_ordered_attributes.set(value);
        Ok(())
    }

    #[pygetset]
    fn specified_attributes(zelf: &Py<Self>) -> bool {
        zelf.settings.has_specified_attributes.get()
    }

    #[pygetset(setter)]
    fn set_specified_attributes(
        zelf: &Py<Self>,
        value: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        let value = value.try_to_bool(vm)?;
        zelf.settings.has_specified_attributes.set(value);
        Ok(())
    }

    #[pygetset]
    fn namespace_prefixes(zelf: &Py<Self>) -> bool {
        zelf.options.borrow().prefixes
    }

    #[pygetset(setter)]
    fn set_namespace_prefixes(
        zelf: &Py<Self>,
        value: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        zelf.options.borrow_mut().prefixes = value.try_to_bool(vm)?;
        Ok(())
    }

    #[pygetset(name = "ErrorCode")]
    fn error_code(zelf: &Py<Self>) -> usize {
        zelf.code.get()
    }

    #[pygetset(name = "CurrentLineNumber")]
    fn current_line(zelf: &Py<Self>) -> usize {
        zelf.position.get().line
    }

    #[pygetset(name = "ErrorLineNumber")]
    fn error_line(zelf: &Py<Self>) -> usize {
        zelf.position.get().line
    }

    #[pygetset(name = "CurrentColumnNumber")]
    fn current_column(zelf: &Py<Self>) -> usize {
        zelf.position.get().column
    }

    #[pygetset(name = "ErrorColumnNumber")]
    fn error_column(zelf: &Py<Self>) -> usize {
        zelf.position.get().column
    }

    #[pygetset(name = "CurrentByteIndex")]
    fn current_byte(zelf: &Py<Self>) -> i64 {
        zelf.byte()
    }

    #[pygetset(name = "ErrorByteIndex")]
    fn error_byte(zelf: &Py<Self>) -> i64 {
        zelf.byte()
    }
}
