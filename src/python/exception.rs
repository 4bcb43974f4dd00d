//! What a guest's exception looks like from outside.

use rustpython_vm::{
    PyObjectRef, PyResult, TryFromObject, VirtualMachine, builtins::PyBaseExceptionRef,
};

use crate::outcome::{Frame, GuestException};

/// Describes an exception that nobody caught, and has it printed to `sys.stderr`.
pub fn describe(
    error: &PyBaseExceptionRef,
    report: &PyObjectRef,
    vm: &VirtualMachine,
) -> PyResult<GuestException> {
    let report = report.call((error.clone(),), vm)?;
    let field = |name: &str| report.get_item(name, vm);
    let text = |name: &str| String::try_from_object(vm, field(name)?);
    let number = |name: &str| u32::try_from_object(vm, field(name)?);
    let frames = field("frames")?;
    let frames = vm.extract_elements_with(&frames, |frame| {
        let parts: Vec<PyObjectRef> = vm.extract_elements_with(&frame, Ok)?;
        let [function, file, line, column] = <[PyObjectRef; 4]>::try_from(parts)
            .map_err(|_| vm.new_value_error("a frame has four parts"))?;
        Ok(Frame {
            function: String::try_from_object(vm, function)?,
            file: String::try_from_object(vm, file)?,
            line: u32::try_from_object(vm, line)?,
            column: u32::try_from_object(vm, column)?,
        })
    })?;
    Ok(GuestException {
        name: text("name")?,
        message: text("message")?,
        file: text("file")?,
        line: number("line")?,
        column: number("column")?,
        frames,
        traceback: text("traceback")?,
    })
}
