//! Where sources are compiled: the program itself, and what goes through `compile`, `eval` and `exec`, as imports do.

use rustpython_vm::{
    AsObject, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyByteArray, PyBytes, PyStr},
    function::FuncArgs,
};

use super::{Class, Fault, Mode, explain, refuse};

/// Has the three builtins explain what they refuse.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    for name in ["compile", "eval", "exec"] {
        let builtins = vm.builtins.as_object();
        let plain = builtins.get_attr(name, vm)?;
        let function = vm.new_function(name, move |arguments: FuncArgs, vm: &VirtualMachine| {
            compile(name, &plain, arguments, vm)
        });
        let function = function.as_object();
        function.set_attr("__module__", vm.ctx.new_str("builtins"), vm)?;
        builtins.set_attr(name, function.to_owned(), vm)?;
    }
    Ok(())
}

fn compile(name: &str, plain: &PyObjectRef, arguments: FuncArgs, vm: &VirtualMachine) -> PyResult {
    let Some(source) = arguments
        .args
        .first()
        .or_else(|| arguments.kwargs.get("source"))
        .and_then(|source| text(source))
    else {
        return plain.call(arguments, vm);
    };
    let mode = match name {
        "eval" => Some(Mode::Eval),
        "exec" => Some(Mode::File),
        _ => mode(&arguments),
    };
    if let Some(fault) = refuse(&source) {
        let filename = filename(name, &arguments, vm);
        return Err(raise(&fault, filename, vm)?);
    }
    plain.call(arguments, vm).map_err(|error| match mode {
        Some(mode) => better(error, &source, mode, vm),
        None => error,
    })
}

/// The source that is compiled, if it is text. A name in its first two lines may say that its bytes are not UTF-8.
fn text(source: &PyObject) -> Option<String> {
    if let Some(text) = source.downcast_ref::<PyStr>() {
        return text.to_str().map(str::to_owned);
    }
    let bytes = if let Some(bytes) = source.downcast_ref::<PyBytes>() {
        bytes.as_bytes().to_vec()
    } else {
        source.downcast_ref::<PyByteArray>()?.borrow_buf().to_vec()
    };
    String::from_utf8(bytes).ok()
}

fn mode(arguments: &FuncArgs) -> Option<Mode> {
    let mode = arguments
        .args
        .get(2)
        .or_else(|| arguments.kwargs.get("mode"))?;
    match mode.downcast_ref::<PyStr>()?.to_str()? {
        "exec" => Some(Mode::File),
        "eval" => Some(Mode::Eval),
        "single" => Some(Mode::Single),
        _ => None,
    }
}

fn filename(name: &str, arguments: &FuncArgs, vm: &VirtualMachine) -> PyObjectRef {
    let given = match name {
        "compile" => arguments
            .args
            .get(1)
            .or_else(|| arguments.kwargs.get("filename")),
        _ => None,
    };
    given
        .cloned()
        .unwrap_or_else(|| vm.ctx.new_str("<string>").into())
}

/// Raises what [`refuse`] finds in the program itself.
pub fn check(source: &str, path: &str, vm: &VirtualMachine) -> PyResult<()> {
    match refuse(source) {
        None => Ok(()),
        Some(fault) => Err(raise(&fault, vm.ctx.new_str(path).into(), vm)?),
    }
}

/// A `SyntaxError` of the engine, as CPython would raise it. Any other exception is what it was.
pub fn better(
    error: PyBaseExceptionRef,
    source: &str,
    mode: Mode,
    vm: &VirtualMachine,
) -> PyBaseExceptionRef {
    let exceptions = &vm.ctx.exceptions;
    let is_compilers = [
        exceptions.syntax_error,
        exceptions.indentation_error,
        exceptions.tab_error,
    ]
    .iter()
    .any(|class| error.class().is(*class))
        && error.traceback().is_none();
    if !is_compilers {
        return error;
    }
    let attribute = |name: &'static str| error.as_object().get_attr(name, vm);
    let fault = explain(source, mode).or_else(|| unknown_name(&error, source, vm));
    let (Some(fault), Ok(filename)) = (fault, attribute("filename")) else {
        return error;
    };
    match raise(&fault, filename, vm) {
        Ok(better) => {
            if let Ok(metadata) = attribute("_metadata") {
                let _ = better.as_object().set_attr("_metadata", metadata, vm);
            }
            better
        }
        Err(_) => error,
    }
}

/// The engine says of a name of a character that there is none, but not which.
fn unknown_name(error: &PyBaseExceptionRef, source: &str, vm: &VirtualMachine) -> Option<Fault> {
    let message = error.as_object().get_attr("msg", vm).ok()?;
    let message = message.downcast_ref::<PyStr>()?.to_str()?;
    if message != "got unexpected unicode" {
        return None;
    }
    let lookup = vm
        .import("unicodedata", 0)
        .ok()?
        .get_attr("lookup", vm)
        .ok()?;
    let names = super::named_characters(source);
    let unknown = names
        .into_iter()
        .find(|(name, _)| lookup.call((name.as_str(),), vm).is_err());
    unknown.map(|(_, fault)| fault)
}

fn raise(
    fault: &Fault,
    filename: PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult<PyBaseExceptionRef> {
    let exceptions = &vm.ctx.exceptions;
    let class = match fault.class {
        Class::Syntax => exceptions.syntax_error,
        Class::Indentation => exceptions.indentation_error,
        Class::Tab => exceptions.tab_error,
    };
    let place = vm.ctx.new_tuple(vec![
        filename,
        vm.ctx.new_int(fault.line).into(),
        vm.ctx.new_int(fault.offset).into(),
        vm.ctx
            .new_str(fault.text.as_deref().unwrap_or_default())
            .into(),
        vm.ctx.new_int(fault.end_line).into(),
        vm.ctx.new_int(fault.end_offset).into(),
    ]);
    let arguments = vec![vm.ctx.new_str(fault.message.as_str()).into(), place.into()];
    vm.invoke_exception(class, arguments)
}
