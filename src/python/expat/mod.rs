//! The module `pyexpat`: XML read as Expat reads it, with its handlers, its errors and their places.
//!
//! The engine's own takes what is not well-formed for the end of a document. No crate tells Expat's errors from each other, or says at
//! which character they are, and programs print that: so this one has tokens of its own. It follows Expat 2.6.3, as CPython 3.13 has it.
//! <https://libexpat.github.io/doc/>

mod attributes;
mod called;
mod content;
mod declared;
mod document;
mod dtd;
mod errors;
mod input;
mod listener;
mod models;
mod parser;
mod prolog;
mod tokens;
mod tree;

pub(super) use module::module_def;
pub(super) use tree::mend;

#[rustpython_vm::pymodule(name = "pyexpat")]
mod module {
    use rustpython_vm::{
        AsObject, Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
        builtins::{PyModule, PyStrRef, PyTypeRef},
        class::PyClassImpl as _,
        function::OptionalArg,
    };

    use super::{
        document::{Document, Options},
        errors,
        input::Encoding,
        parser::Parser,
        tree,
    };

    #[pyattr]
    const EXPAT_VERSION: &str = "expat_2.6.3";
    #[pyattr(name = "native_encoding")]
    const NATIVE_ENCODING: &str = "UTF-8";
    #[pyattr]
    const XML_PARAM_ENTITY_PARSING_NEVER: i32 = 0;
    #[pyattr]
    const XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE: i32 = 1;
    #[pyattr]
    const XML_PARAM_ENTITY_PARSING_ALWAYS: i32 = 2;

    /// What Expat is said to be built with.
    const FEATURES: &[(&str, i64)] = &[
        ("sizeof(XML_Char)", 1),
        ("sizeof(XML_LChar)", 1),
        ("XML_DTD", 0),
        ("XML_CONTEXT_BYTES", 1024),
        ("XML_NS", 0),
        ("XML_BLAP_MAX_AMP", 100),
        ("XML_BLAP_ACT_THRES", 8_388_608),
        ("XML_GE", 0),
    ];

    /// `pyexpat.model`.
    const MODEL: &[(&str, i32)] = &[
        ("XML_CTYPE_EMPTY", 1),
        ("XML_CTYPE_ANY", 2),
        ("XML_CTYPE_MIXED", 3),
        ("XML_CTYPE_NAME", 4),
        ("XML_CTYPE_CHOICE", 5),
        ("XML_CTYPE_SEQ", 6),
        ("XML_CQUANT_NONE", 0),
        ("XML_CQUANT_OPT", 1),
        ("XML_CQUANT_REP", 2),
        ("XML_CQUANT_PLUS", 3),
    ];

    pub(crate) fn module_exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
        __module_exec(vm, module);
        let module = module.as_object();
        let bases = vec![vm.ctx.exceptions.exception_type.to_owned()];
        let error = vm
            .ctx
            .new_exception_type("xml.parsers.expat", "ExpatError", Some(bases));
        module.set_attr("error", error.clone(), vm)?;
        module.set_attr("ExpatError", error.clone(), vm)?;
        module.set_attr("XMLParserType", Parser::make_static_type(), vm)?;
        let create = vm.new_function(
            "ParserCreate",
            move |creation: Creation, vm: &VirtualMachine| creation.parser(error.clone(), vm),
        );
        module.set_attr("ParserCreate", create, vm)?;
        let version = [2, 6, 3].map(|number| vm.ctx.new_int(number).into());
        module.set_attr("version_info", vm.ctx.new_tuple(version.to_vec()), vm)?;
        let features = FEATURES.iter().map(|(name, value)| {
            let pair = vec![vm.ctx.new_str(*name).into(), vm.ctx.new_int(*value).into()];
            vm.ctx.new_tuple(pair).into()
        });
        module.set_attr("features", vm.ctx.new_list(features.collect()), vm)?;
        module.set_attr("errors", errors_module(vm)?, vm)?;
        module.set_attr("model", model_module(vm)?, vm)
    }

    fn errors_module(vm: &VirtualMachine) -> PyResult<PyObjectRef> {
        let names = vm.ctx.new_dict();
        let codes = vm.ctx.new_dict();
        let messages = vm.ctx.new_dict();
        for (index, (name, text)) in errors::ERRORS.iter().enumerate() {
            let code: PyObjectRef = vm.ctx.new_int(index + 1).into();
            let text: PyObjectRef = vm.ctx.new_str(*text).into();
            names.set_item(&*format!("XML_ERROR_{name}"), text.clone(), vm)?;
            codes.set_item(&*text, code.clone(), vm)?;
            messages.set_item(&*code, text, vm)?;
        }
        names.set_item("codes", codes.into(), vm)?;
        names.set_item("messages", messages.into(), vm)?;
        let doc = vm
            .ctx
            .new_str("Constants used to describe error conditions.");
        Ok(vm.new_module("pyexpat.errors", names, Some(doc)).into())
    }

    fn model_module(vm: &VirtualMachine) -> PyResult<PyObjectRef> {
        let names = vm.ctx.new_dict();
        for (name, value) in MODEL {
            names.set_item(*name, vm.ctx.new_int(*value).into(), vm)?;
        }
        let doc = vm
            .ctx
            .new_str("Constants used to interpret content model information.");
        Ok(vm.new_module("pyexpat.model", names, Some(doc)).into())
    }

    /// The text of an error's number, or None.
    #[pyfunction(name = "ErrorString")]
    fn error_string(code: i64) -> Option<&'static str> {
        errors::text(usize::try_from(code).ok()?)
    }

    #[derive(rustpython_vm::FromArgs)]
    struct Creation {
        #[pyarg(any, default)]
        encoding: Option<PyStrRef>,
        #[pyarg(any, default)]
        namespace_separator: Option<PyStrRef>,
        #[pyarg(any, optional)]
        intern: OptionalArg<PyObjectRef>,
    }

    impl Creation {
        /// A parser. With a separator of at most one character, names are told with their namespaces.
        fn parser(self, error: PyTypeRef, vm: &VirtualMachine) -> PyResult<PyRef<Parser>> {
            let separator = self.namespace_separator;
            let separator = separator.map(|separator| separator.to_string_lossy().into_owned());
            if separator.as_ref().is_some_and(|it| it.chars().count() > 1) {
                let message = "namespace_separator must be at most one character, omitted, or None";
                return Err(vm.new_value_error(message));
            }
            let intern = match self.intern {
                OptionalArg::Missing => vm.ctx.new_dict().into(),
                OptionalArg::Present(intern) => intern,
            };
            if !vm.is_none(&intern) && !intern.fast_isinstance(vm.ctx.types.dict_type) {
                return Err(vm.new_type_error("intern must be a dictionary"));
            }
            let options = Options {
                separator,
                deferral: true,
                ..Options::default()
            };
            let encoding = self.encoding;
            let encoding = encoding.map(|encoding| encoding.to_string_lossy().into_owned());
            let known = encoding
                .as_deref()
                .and_then(|name| Encoding::from_name(name, &Encoding::Unknown));
            let document = Document::new(options, known.clone());
            let parser = Parser::new(document, intern, error);
            if let (Some(name), None) = (encoding, known) {
                parser.name_encoding(name);
            }
            let parser = parser.into_ref(&vm.ctx);
            tree::made(&parser);
            Ok(parser)
        }
    }
}
