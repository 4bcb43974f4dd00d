//! What ended a program, as a value for the host and as the text that Node prints.

use std::{error::Error, iter};

use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsString, JsValue,
    builtins::error::Error as JsErrorData, error::RuntimeLimitError, js_string,
    property::PropertyKey,
};

use crate::outcome::{Frame, GuestException};

use super::{
    errors, frames,
    inspect::{Inspector, Options},
    natives, own,
    program::{self, Program},
    syntax::SyntaxError,
    wording,
};

/// V8's words for recursion that goes too deep.
pub(super) const STACK_OVERFLOW: &str = "Maximum call stack size exceeded";

/// What a thrown value that is no Error has in place of a class.
const UNCAUGHT: &str = "Uncaught";

/// The depth to which Node shows what an uncaught error carries.
const DEPTH: i64 = 5;

/// Why a program cannot go on.
pub(super) enum Uncaught {
    Thrown(JsError),
    /// The reason of a promise that was rejected with nobody listening.
    Rejected(JsValue),
}

impl From<JsError> for Uncaught {
    fn from(error: JsError) -> Self {
        Self::Thrown(error)
    }
}

impl From<Uncaught> for JsError {
    fn from(uncaught: Uncaught) -> Self {
        match uncaught {
            Uncaught::Thrown(error) => error,
            Uncaught::Rejected(reason) => Self::from_opaque(reason),
        }
    }
}

/// Describes what nobody caught. The error is the engine's own failure.
pub(super) fn describe(
    uncaught: Uncaught,
    context: &mut Context,
) -> Result<GuestException, String> {
    match uncaught {
        Uncaught::Thrown(error) => describe_error(error, context),
        Uncaught::Rejected(reason) if is_error(&reason) => {
            describe_error(JsError::from_opaque(reason), context)
        }
        Uncaught::Rejected(reason) => Ok(describe_rejection(&reason, context)),
    }
}

fn describe_error(error: JsError, context: &mut Context) -> Result<GuestException, String> {
    match error.as_engine() {
        Some(_) if is_overflow(&error) => Ok(describe_overflow(&error, &Program::of(context))),
        Some(failure) => Err(failure.to_string()),
        None => Ok(describe_thrown(error, context)),
    }
}

/// Whether it is for recursion without end. Boa takes it for a failure of its own where it is at something that cannot fail but for
/// that, such as making the promise of an async function.
fn is_overflow(error: &JsError) -> bool {
    let causes = iter::successors(Some(error as &dyn Error), |&cause| cause.source());
    causes
        .filter_map(|cause| cause.downcast_ref())
        .any(|limit| {
            matches!(
                limit,
                RuntimeLimitError::Recursion | RuntimeLimitError::StackSize
            )
        })
}

fn describe_thrown(error: JsError, context: &mut Context) -> GuestException {
    let is_error = error.as_opaque().is_none_or(is_error);
    // A JsError shows its value, and after it the backtrace, which is to be had in no other way.
    let (shown, text) = match error.as_opaque().filter(|_| !is_error) {
        Some(value) => (value.display().to_string(), error.to_string()),
        None => Default::default(),
    };
    let value = error.into_opaque(context).unwrap_or_default();
    match value.as_object().filter(|_| is_error) {
        Some(object) => describe_object(&object, context),
        None => {
            let backtrace = text.strip_prefix(&shown).unwrap_or_default();
            describe_value(&value, backtrace, context)
        }
    }
}

fn is_error(value: &JsValue) -> bool {
    value.as_object().is_some_and(|it| it.is::<JsErrorData>())
}

/// A guest's or the engine's Error object.
fn describe_object(error: &JsObject, context: &mut Context) -> GuestException {
    let program = Program::of(context);
    let frames = errors::frames_of(error, context);
    reword(error, frames.first(), &program, context);
    let name = string_property(error, "name", context).unwrap_or_else(|| "Error".to_owned());
    // A class that keeps the inherited name is better known by its own.
    let class = own::class_names(error).into_iter().next();
    let name = match class {
        Some(class) if name == "Error" && !class.is_empty() => class,
        _ => name,
    };
    let message = string_property(error, "message", context).unwrap_or_default();
    let shown =
        inspect(&error.clone().into(), context).unwrap_or_else(|| format!("{name}: {message}"));
    let traceback = match frames.first() {
        Some(frame) => format!("{}\n{shown}\n", thrown_at(&program, frame)),
        None => format!("{shown}\n"),
    };
    exception(name, message, frames, traceback)
}

/// Gives an error of the engine's V8's message. Nobody but the report sees it: the program has ended.
fn reword(
    error: &JsObject,
    frame: Option<&Frame>,
    program: &Program,
    context: &mut Context,
) -> Option<()> {
    let key = PropertyKey::from(js_string!("message"));
    let message = own::property(error, &key)?.value()?.as_string()?;
    let message = wording::improve(&message.to_std_string_lossy(), frame?, program)?;
    natives::property(error, "message", JsString::from(message), false, context).ok()
}

/// Anything else that was thrown. Node prints the value itself; so that the host can tell it from an Error, its
/// name is `Uncaught`, and its message is the value as the console shows it.
fn describe_value(value: &JsValue, backtrace: &str, context: &mut Context) -> GuestException {
    let program = Program::of(context);
    let frames = frames::parse(backtrace, &program);
    let message = inspect(value, context).unwrap_or_default();
    let shown = match value.as_string() {
        Some(string) => string.to_std_string_lossy(),
        None => message.clone(),
    };
    let traceback = match frames.first() {
        Some(frame) => format!("{}{shown}\n", thrown_at(&program, frame)),
        None => format!("{shown}\n"),
    };
    exception(UNCAUGHT.to_owned(), message, frames, traceback)
}

/// A promise rejected with something that is no Error: Node wraps it in an error of its own.
fn describe_rejection(reason: &JsValue, context: &mut Context) -> GuestException {
    let name = "UnhandledPromiseRejection";
    let shown = match reason.as_string() {
        Some(string) => string.to_std_string_lossy(),
        None => inspect(reason, context).unwrap_or_default(),
    };
    let message = format!(
        "This error originated either by throwing inside of an async function without a catch block, or by \
         rejecting a promise which was not handled with .catch(). The promise rejected with the reason \"{shown}\"."
    );
    let traceback = format!("[{name}: {message}] {{\n  code: 'ERR_UNHANDLED_REJECTION'\n}}\n");
    exception(name.to_owned(), message, Vec::new(), traceback)
}

/// Recursion without end. In Boa it is no error of the guest's: the guest cannot catch it, unlike V8's RangeError.
fn describe_overflow(error: &JsError, program: &Program) -> GuestException {
    let frames = frames::parse(&error.to_string(), program);
    let shown = frames::write(&frames[..frames.len().min(10)]);
    let mut traceback = format!("RangeError: {STACK_OVERFLOW}{shown}\n");
    if let Some(frame) = frames.first() {
        traceback = format!("{}\n{traceback}", excerpt(program, frame, 1));
    }
    exception(
        "RangeError".to_owned(),
        STACK_OVERFLOW.to_owned(),
        frames,
        traceback,
    )
}

/// A program that did not start: its syntax is wrong.
pub(super) fn describe_syntax(error: &SyntaxError, program: &Program) -> GuestException {
    let frame = Frame {
        function: String::new(),
        file: program::FILE.to_owned(),
        line: error.line,
        column: error.column,
    };
    let traceback = format!(
        "{}\nSyntaxError: {}\n",
        excerpt(program, &frame, error.width),
        error.message
    );
    GuestException {
        name: "SyntaxError".to_owned(),
        message: error.message.clone(),
        file: program::FILE.to_owned(),
        line: error.line,
        column: error.column,
        frames: Vec::new(),
        traceback,
    }
}

/// The error for a program that nests too deep to be parsed, which V8 refuses likewise.
pub(super) fn too_deep() -> JsError {
    JsNativeError::range().with_message(STACK_OVERFLOW).into()
}

fn exception(
    name: String,
    message: String,
    mut frames: Vec<Frame>,
    traceback: String,
) -> GuestException {
    let innermost = frames.first().cloned().unwrap_or_else(|| Frame {
        file: program::FILE.to_owned(),
        ..Frame::default()
    });
    frames.reverse();
    GuestException {
        name,
        message,
        file: innermost.file,
        line: innermost.line,
        column: innermost.column,
        frames,
        traceback,
    }
}

/// Shows where an error was thrown. Its frame tells where it was made; that is marked, unless it was made in a
/// statement that throws it, which Node marks instead.
fn thrown_at(program: &Program, frame: &Frame) -> String {
    let mut frame = frame.clone();
    if frame.file == program::FILE
        && let Some((before, _)) = program.split(frame.line, frame.column)
        && let Some((before, thrown)) = before.rsplit_once("throw ")
        && !thrown.contains([';', '}'])
    {
        frame.column = u32::try_from(before.chars().count() + 1).unwrap_or(0);
    }
    excerpt(program, &frame, 1)
}

/// The place and the source line with a mark under it, as Node prints them before an error.
fn excerpt(program: &Program, frame: &Frame, width: usize) -> String {
    if frame.file != program::FILE {
        return format!("{}:{}\n", frame.file, frame.line);
    }
    let Some(line) = program.line(frame.line) else {
        return format!("{}\n", program::PATH);
    };
    let indent: String = line
        .chars()
        .chain(std::iter::repeat(' '))
        .take((frame.column as usize).saturating_sub(1))
        .map(|character| if character == '\t' { '\t' } else { ' ' })
        .collect();
    let mark = "^".repeat(width);
    format!("{}:{}\n{line}\n{indent}{mark}\n", program::PATH, frame.line)
}

fn string_property(object: &JsObject, key: &str, context: &mut Context) -> Option<String> {
    let value = object.get(js_string!(key), context).ok()?;
    if value.is_undefined() {
        return None;
    }
    let string = value.to_string(context).ok()?;
    Some(string.to_std_string_lossy())
}

fn inspect(value: &JsValue, context: &mut Context) -> Option<String> {
    let options = Options {
        depth: Some(DEPTH),
        custom_inspect: false,
        ..Options::default()
    };
    Inspector::new(options, context).inspect(value).ok()
}
