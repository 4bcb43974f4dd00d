//! `open`, after CPython's `Modules/_io/_iomodule.c`.

use rustpython_vm::{AsObject, PyObject, PyResult, VirtualMachine};

pub(in crate::python) use module::module_def;

/// Puts `open` and `open_code` into `_io`, and `open` into `builtins`.
pub fn install(io: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
    let own = vm.import("_sandglass_io", 0)?;
    for name in ["open", "open_code"] {
        let function = own.get_attr(name, vm)?;
        function.set_attr("__module__", vm.ctx.new_str("_io"), vm)?;
        io.set_attr(name, function, vm)?;
    }
    let open = own.get_attr("open", vm)?;
    vm.builtins.as_object().set_attr("open", open, vm)
}

#[rustpython_vm::pymodule(name = "_sandglass_io")]
mod module {
    use rustpython_vm::{
        AsObject, FromArgs, PyObject, PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyInt, PyStr},
        class::StaticType,
        function::OptionalArg,
        warn,
    };

    use super::super::{
        AHEAD_BYTES, BUFFER_BYTES, FileIO, classes,
        file::{argument_class, path_object, text_argument},
        mode::Mode,
    };

    #[derive(FromArgs)]
    struct OpenArgs {
        #[pyarg(any)]
        file: PyObjectRef,
        #[pyarg(any, optional, py_default = "'r'")]
        mode: OptionalArg<PyObjectRef>,
        #[pyarg(any, optional, py_default = "-1")]
        buffering: OptionalArg<PyObjectRef>,
        #[pyarg(any, optional, py_default = "None")]
        encoding: OptionalArg<PyObjectRef>,
        #[pyarg(any, optional, py_default = "None")]
        errors: OptionalArg<PyObjectRef>,
        #[pyarg(any, optional, py_default = "None")]
        newline: OptionalArg<PyObjectRef>,
        #[pyarg(any, default = true)]
        closefd: bool,
        #[pyarg(any, optional, py_default = "None")]
        opener: OptionalArg<PyObjectRef>,
    }

    #[pyfunction]
    fn open(args: OpenArgs, vm: &VirtualMachine) -> PyResult {
        let mode = match &args.mode {
            OptionalArg::Present(mode) => text_argument(mode, "open() argument 'mode'", vm)?,
            OptionalArg::Missing => "r".to_owned(),
        };
        let buffering = match &args.buffering {
            OptionalArg::Present(size) => size.try_index(vm)?.try_to_primitive(vm)?,
            OptionalArg::Missing => -1,
        };
        let encoding = optional_text(&args.encoding, "encoding", vm)?;
        let errors = optional_text(&args.errors, "errors", vm)?;
        let newline = optional_text(&args.newline, "newline", vm)?;
        let file = match args.file.downcast_ref::<PyInt>() {
            Some(_) => args.file.clone(),
            None => path_object(args.file.clone(), vm)?,
        };
        let parsed = Mode::parse(&mode, vm)?;
        if parsed.binary {
            let mistakes = [
                (&encoding, "binary mode doesn't take an encoding argument"),
                (&errors, "binary mode doesn't take an errors argument"),
                (&newline, "binary mode doesn't take a newline argument"),
            ];
            for (argument, message) in mistakes {
                if argument.is_some() {
                    return Err(vm.new_value_error(message));
                }
            }
            if buffering == 1 {
                warn_of_line_buffering(vm)?;
            }
        }
        let closefd = vm.ctx.new_bool(args.closefd);
        let opener = args.opener.unwrap_or_none(vm);
        let raw = FileIO::static_type()
            .as_object()
            .call((file, parsed.raw, closefd, opener), vm)?;
        let opened = dress(
            &raw,
            &mode,
            &parsed,
            buffering,
            [encoding, errors, newline],
            vm,
        );
        if let Err(error) = &opened
            && let Err(last) = vm.call_method(&raw, "close", ())
        {
            last.set_context(Some(error.clone()));
            return Err(last);
        }
        opened
    }

    /// Puts the buffer and the text layer over a raw file that the arguments of `open` ask for.
    fn dress(
        raw: &PyObjectRef,
        mode: &str,
        parsed: &Mode,
        buffering: isize,
        [encoding, errors, newline]: [Option<PyObjectRef>; 3],
        vm: &VirtualMachine,
    ) -> PyResult {
        // Nothing here is a terminal, which would be buffered by lines.
        let line_buffering = buffering == 1;
        let buffering = match buffering {
            0 if parsed.binary => return Ok(raw.clone()),
            0 => return Err(vm.new_value_error("can't have unbuffered text I/O")),
            1 | ..0 if parsed.reading => AHEAD_BYTES as isize,
            1 | ..0 => BUFFER_BYTES as isize,
            size => size,
        };
        let classes = classes();
        let class = match parsed {
            Mode { updating: true, .. } => &classes.buffered_random,
            Mode { reading: true, .. } => &classes.buffered_reader,
            _ => &classes.buffered_writer,
        };
        let buffer = class.as_object().call((raw.clone(), buffering), vm)?;
        if parsed.binary {
            return Ok(buffer);
        }
        // The engine would look for the encoding of a locale.
        let encoding = encoding.filter(|encoding| !is_locale(encoding));
        let encoding = encoding.unwrap_or_else(|| vm.ctx.new_str("utf-8").into());
        let text = classes.text_io_wrapper.as_object().call(
            (
                buffer,
                encoding,
                vm.unwrap_or_none(errors),
                vm.unwrap_or_none(newline),
                line_buffering,
            ),
            vm,
        )?;
        text.set_attr("mode", vm.ctx.new_str(mode), vm)?;
        Ok(text)
    }

    fn is_locale(encoding: &PyObject) -> bool {
        let text = encoding.downcast_ref::<PyStr>();
        text.and_then(|text| text.to_str()) == Some("locale")
    }

    fn warn_of_line_buffering(vm: &VirtualMachine) -> PyResult<()> {
        let message = vm.ctx.new_str(
            "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
        );
        let category = vm.ctx.exceptions.runtime_warning.to_owned();
        warn::warn(message.into(), Some(category), 1, None, vm)
    }

    /// An argument of `open` that is text or `None`.
    fn optional_text(
        argument: &OptionalArg<PyObjectRef>,
        name: &str,
        vm: &VirtualMachine,
    ) -> PyResult<Option<PyObjectRef>> {
        match argument {
            OptionalArg::Missing => Ok(None),
            OptionalArg::Present(argument) if vm.is_none(argument) => Ok(None),
            OptionalArg::Present(argument) if argument.downcast_ref::<PyStr>().is_some() => {
                text_argument(argument, name, vm)?;
                Ok(Some(argument.clone()))
            }
            OptionalArg::Present(argument) => {
                let class = argument_class(argument, vm);
                let message = format!("open() argument '{name}' must be str or None, not {class}");
                Err(vm.new_type_error(message))
            }
        }
    }

    #[derive(FromArgs)]
    struct OpenCodeArgs {
        #[pyarg(any)]
        path: PyObjectRef,
    }

    /// `open_code(path)`: a file whose content is going to be run.
    #[pyfunction]
    fn open_code(args: OpenCodeArgs, vm: &VirtualMachine) -> PyResult {
        if args.path.downcast_ref::<PyStr>().is_none() {
            let class = argument_class(&args.path, vm);
            let message = format!("open_code() argument 'path' must be str, not {class}");
            return Err(vm.new_type_error(message));
        }
        let args = OpenArgs {
            file: args.path,
            mode: OptionalArg::Present(vm.ctx.new_str("rb").into()),
            buffering: OptionalArg::Missing,
            encoding: OptionalArg::Missing,
            errors: OptionalArg::Missing,
            newline: OptionalArg::Missing,
            closefd: true,
            opener: OptionalArg::Missing,
        };
        open(args, vm)
    }
}
