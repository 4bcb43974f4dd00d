//! `print` and `input`, after CPython's `Python/bltinmodule.c`.

use rustpython_vm::{AsObject, PyResult, VirtualMachine};

pub(in crate::python) use module::module_def;

/// Puts both into `builtins`. The engine's own take a missing stream for an error, or say other things.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let own = vm.import("_sandglass_print", 0)?;
    for name in ["print", "input"] {
        let function = own.get_attr(name, vm)?;
        function.set_attr("__module__", vm.ctx.new_str("builtins"), vm)?;
        vm.builtins.as_object().set_attr(name, function, vm)?;
    }
    Ok(())
}

#[rustpython_vm::pymodule(name = "_sandglass_print")]
mod module {
    use rustpython_vm::{
        AsObject, FromArgs, PyObject, PyObjectRef, PyResult, VirtualMachine,
        builtins::{PyBaseExceptionRef, PyBytes, PyStr, PyStrRef},
        function::{ArgIntoBool, OptionalArg, PosArgs},
    };

    use super::super::classes;

    #[derive(FromArgs)]
    struct PrintOptions {
        #[pyarg(named, optional, py_default = "' '")]
        sep: OptionalArg<PyObjectRef>,
        #[pyarg(named, optional, py_default = "'\\n'")]
        end: OptionalArg<PyObjectRef>,
        #[pyarg(named, optional, py_default = "None")]
        file: OptionalArg<PyObjectRef>,
        #[pyarg(named, default = ArgIntoBool::FALSE)]
        flush: ArgIntoBool,
    }

    #[pyfunction]
    fn print(objects: PosArgs, options: PrintOptions, vm: &VirtualMachine) -> PyResult<()> {
        let given = options.file.into_option().filter(|file| !vm.is_none(file));
        let file = match given {
            Some(file) => file,
            None => stream("stdout", "lost sys.stdout", vm)?,
        };
        // A program without a stdout prints nothing.
        if vm.is_none(&file) {
            return Ok(());
        }
        let separator = words(options.sep, "sep", vm)?;
        let end = words(options.end, "end", vm)?;
        let mut line = Line::new(&file);
        for (index, object) in objects.into_iter().enumerate() {
            if index > 0 {
                match &separator {
                    Some(separator) => line.push(separator, vm)?,
                    None => line.push_ascii(" "),
                }
            }
            line.push_object(&object, vm)?;
        }
        match &end {
            Some(end) => line.push(end, vm)?,
            None => line.push_ascii("\n"),
        }
        line.flush(vm)?;
        if options.flush.into() {
            vm.call_method(&file, "flush", ())?;
        }
        Ok(())
    }

    /// What stands between or behind the objects, if it is not what it is by default.
    fn words(
        argument: OptionalArg<PyObjectRef>,
        name: &str,
        vm: &VirtualMachine,
    ) -> PyResult<Option<PyStrRef>> {
        match argument.into_option().filter(|words| !vm.is_none(words)) {
            None => Ok(None),
            Some(words) => words.downcast().map(Some).map_err(|words| {
                let class = words.class().name().to_string();
                vm.new_type_error(format!("{name} must be None or a string, not {class}"))
            }),
        }
    }

    /// A line on its way to a file.
    ///
    /// CPython writes its pieces one by one, which nobody sees if the file is one of its own: to such a file ASCII goes at once. What may not
    /// be encoded, and what calls a guest's code, finds everything before it written.
    struct Line<'a> {
        file: &'a PyObject,
        gathers: bool,
        gathered: String,
    }

    impl<'a> Line<'a> {
        fn new(file: &'a PyObject) -> Self {
            Self {
                file,
                gathers: file.class().is(&classes().text_io_wrapper),
                gathered: String::new(),
            }
        }

        fn push_ascii(&mut self, text: &str) {
            self.gathered.push_str(text);
        }

        fn push(&mut self, text: &PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
            match text.to_str() {
                Some(ascii) if self.gathers && ascii.is_ascii() => {
                    self.push_ascii(ascii);
                    Ok(())
                }
                _ => {
                    self.flush(vm)?;
                    self.write(text.clone(), vm)
                }
            }
        }

        fn push_object(&mut self, object: &PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
            if let Some(text) = object.downcast_ref_if_exact::<PyStr>(vm) {
                return self.push(&text.to_owned(), vm);
            }
            let types = &vm.ctx.types;
            let class = object.class();
            let is_number = [types.int_type, types.float_type, types.bool_type]
                .iter()
                .any(|number| class.is(*number));
            if !is_number {
                self.flush(vm)?;
            }
            self.push(&object.str(vm)?, vm)
        }

        fn flush(&mut self, vm: &VirtualMachine) -> PyResult<()> {
            if self.gathered.is_empty() {
                return Ok(());
            }
            let text = vm.ctx.new_str(std::mem::take(&mut self.gathered));
            self.write(text, vm)
        }

        fn write(&self, text: PyStrRef, vm: &VirtualMachine) -> PyResult<()> {
            vm.call_method(self.file, "write", (text,)).map(drop)
        }
    }

    #[derive(FromArgs)]
    struct InputArgs {
        #[pyarg(positional, optional, py_default = "''")]
        prompt: OptionalArg<PyObjectRef>,
    }

    #[pyfunction]
    fn input(args: InputArgs, vm: &VirtualMachine) -> PyResult {
        let present = |name, lost: &'static str| {
            let stream = stream(name, lost, vm)?;
            if vm.is_none(&stream) {
                return Err(vm.new_runtime_error(lost));
            }
            Ok(stream)
        };
        let stdin = present("stdin", "input(): lost sys.stdin")?;
        let stdout = present("stdout", "input(): lost sys.stdout")?;
        let stderr = present("stderr", "input(): lost sys.stderr")?;
        let _ = vm.call_method(&stderr, "flush", ());
        if let OptionalArg::Present(prompt) = args.prompt {
            vm.call_method(&stdout, "write", (prompt.str(vm)?,))?;
        }
        let _ = vm.call_method(&stdout, "flush", ());
        read_line(&stdin, vm)
    }

    /// A line of a file, without its end.
    fn read_line(file: &PyObject, vm: &VirtualMachine) -> PyResult {
        let line = vm.call_method(file, "readline", ())?;
        if let Some(text) = line.downcast_ref::<PyStr>() {
            let text = text.as_wtf8();
            return match text.as_bytes() {
                [] => Err(end_of_file(vm)),
                [rest @ .., b'\n'] => Ok(vm.ctx.new_str(text[..rest.len()].to_owned()).into()),
                _ => Ok(line),
            };
        }
        match line.downcast_ref::<PyBytes>().map(|bytes| bytes.as_bytes()) {
            Some([]) => Err(end_of_file(vm)),
            Some([rest @ .., b'\n']) => Ok(vm.ctx.new_bytes(rest.to_vec()).into()),
            Some(_) => Ok(line),
            None => Err(vm.new_type_error("object.readline() returned non-string")),
        }
    }

    fn end_of_file(vm: &VirtualMachine) -> PyBaseExceptionRef {
        vm.new_eof_error("EOF when reading a line")
    }

    /// A stream of `sys`, or the error of one that was deleted.
    fn stream(name: &'static str, lost: &'static str, vm: &VirtualMachine) -> PyResult {
        let sys = vm.sys_module.as_object();
        let stream = vm.get_attribute_opt(sys, name)?;
        stream.ok_or_else(|| vm.new_runtime_error(lost))
    }
}
