//! What ended a program, as a value for the host and as the text that Node prints.

use std::{cell::RefCell, collections::VecDeque, error::Error, iter, rc::Rc};

use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsString, JsValue, error::RuntimeLimitError,
    js_string,
};

use crate::outcome::{Frame, GuestException};

use super::{
    errors,
    events::is_error,
    frames,
    inspect::{Inspector, Options},
    natives, own,
    program::Program,
    programs::Programs,
    syntax::SyntaxError,
    wording,
};

/// V8's words for recursion that goes too deep.
pub(super) const STACK_OVERFLOW: &str = "Maximum call stack size exceeded";

/// What a thrown value that is no Error has in place of a class.
const UNCAUGHT: &str = "Uncaught";

/// The depth to which Node shows what an uncaught error carries.
const DEPTH: i64 = 5;

/// Where a syntax error is, which is in no function that runs.
#[derive(Clone)]
struct Place {
    error: JsObject,
    frame: Frame,
    /// Characters that are marked.
    width: usize,
    /// Whether Node leaves a line empty after the mark.
    has_gap: bool,
}

impl Place {
    fn new(
        error: &JsObject,
        program: &Program,
        (line, column): (u32, u32),
        width: usize,
        has_gap: bool,
    ) -> Self {
        Self {
            error: error.clone(),
            frame: Frame {
                function: String::new(),
                file: program.path().to_owned(),
                line,
                column,
            },
            width,
            has_gap,
        }
    }
}

/// The places of the syntax errors that were thrown last. A program that catches many does not gather them.
#[derive(Default)]
pub(super) struct Places(RefCell<VecDeque<Place>>);

impl Places {
    /// Errors whose place is kept.
    const KEPT: usize = 16;

    pub(super) fn install(context: &mut Context) {
        context.insert_data(Rc::new(Self::default()));
    }

    fn of(context: &Context) -> Rc<Self> {
        context.get_data::<Rc<Self>>().cloned().unwrap_or_default()
    }

    fn keep(&self, place: Place) {
        let mut kept = self.0.borrow_mut();
        if kept.len() == Self::KEPT {
            kept.pop_front();
        }
        kept.push_back(place);
    }

    fn find(&self, error: &JsObject) -> Option<Place> {
        let kept = self.0.borrow();
        let place = kept.iter().find(|it| JsObject::equals(&it.error, error));
        place.cloned()
    }
}

/// Why a program cannot go on.
pub(super) enum Uncaught {
    Thrown(JsError),
    /// The reason of a promise that was rejected with nobody listening.
    Rejected(JsValue),
    /// The reason of the promise of the main module.
    Failed(JsValue),
    /// Thrown by a listener that was told of another.
    Again(JsError),
}

impl From<JsError> for Uncaught {
    fn from(error: JsError) -> Self {
        Self::Thrown(error)
    }
}

impl From<Uncaught> for JsError {
    fn from(uncaught: Uncaught) -> Self {
        match uncaught {
            Uncaught::Thrown(error) | Uncaught::Again(error) => error,
            Uncaught::Rejected(reason) | Uncaught::Failed(reason) => Self::from_opaque(reason),
        }
    }
}

/// Describes what nobody caught. The error is the engine's own failure.
pub(super) fn describe(
    uncaught: Uncaught,
    context: &mut Context,
) -> Result<GuestException, String> {
    match uncaught {
        Uncaught::Thrown(error) | Uncaught::Again(error) => {
            describe_error(error, Mark::Throw, context)
        }
        Uncaught::Rejected(reason) if is_error(&reason) => {
            describe_error(JsError::from_opaque(reason), Mark::Made, context)
        }
        Uncaught::Failed(reason) => {
            describe_error(JsError::from_opaque(reason), Mark::Made, context)
        }
        Uncaught::Rejected(reason) => Ok(describe_rejection(&reason, context)),
    }
}

/// What of an error is marked in its source line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// The statement that threw it.
    Throw,
    /// Where it was made: a promise does not know more.
    Made,
}

fn describe_error(
    error: JsError,
    mark: Mark,
    context: &mut Context,
) -> Result<GuestException, String> {
    match error.as_engine() {
        Some(_) if is_overflow(&error) => Ok(describe_overflow(&error, &Programs::of(context))),
        Some(failure) => Err(failure.to_string()),
        None => Ok(describe_thrown(error, mark, context)),
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

fn describe_thrown(error: JsError, mark: Mark, context: &mut Context) -> GuestException {
    let is_error = error.as_opaque().is_none_or(is_error);
    // A JsError shows its value, and after it the backtrace, which is to be had in no other way.
    let (shown, text) = match error.as_opaque().filter(|_| !is_error) {
        Some(value) => (value.display().to_string(), error.to_string()),
        None => Default::default(),
    };
    let value = error.into_opaque(context).unwrap_or_default();
    match value.as_object().filter(|_| is_error) {
        Some(object) => describe_object(&object, mark, context),
        None => {
            let backtrace = text.strip_prefix(&shown).unwrap_or_default();
            describe_value(&value, backtrace, context)
        }
    }
}

/// A guest's or the engine's Error object.
fn describe_object(error: &JsObject, mark: Mark, context: &mut Context) -> GuestException {
    let programs = Programs::of(context);
    wording::reword(error, context);
    let frames = errors::frames_of(error, context);
    let name = string_property(error, "name", context).unwrap_or_else(|| "Error".to_owned());
    // A class that keeps the inherited name is better known by its own.
    let class = own::class_names(error).into_iter().next();
    let name = match class {
        Some(class) if name == "Error" && !class.is_empty() => class,
        _ => name,
    };
    let message = string_property(error, "message", context).unwrap_or_default();
    let place = Places::of(context).find(error);
    let shown = match place {
        Some(_) if frames.is_empty() => without_frames(error, context),
        _ => inspect(&error.clone().into(), context),
    };
    let shown = shown.unwrap_or_else(|| format!("{name}: {message}"));
    let excerpt = match (&place, frames.first()) {
        (Some(place), _) if place.has_gap => {
            Some(excerpt(&programs, &place.frame, place.width) + "\n")
        }
        (Some(place), _) => Some(excerpt(&programs, &place.frame, place.width)),
        // Node shows a line of its own source, which is not to be had here.
        (None, Some(_)) if errors::is_made_by_layer(error, context) => None,
        (None, Some(frame)) if mark == Mark::Throw => Some(thrown_at(&programs, frame) + "\n"),
        (None, Some(frame)) => Some(excerpt(&programs, frame, 1) + "\n"),
        (None, None) => None,
    };
    let traceback = format!("{}{shown}\n", excerpt.unwrap_or_default());
    let innermost = place.map(|place| place.frame);
    exception(name, message, innermost, frames, traceback, &programs)
}

/// An error of ours that no function of the guest's made: Node shows its own functions there. What it carries is shown with it.
fn without_frames(error: &JsObject, context: &mut Context) -> Option<String> {
    let shown = inspect(&error.clone().into(), context)?;
    let (header, rest) = match shown.rfind("] {\n") {
        Some(end) => (&shown[1..end], &shown[end + 1..]),
        None => (shown.strip_prefix('[')?.strip_suffix(']')?, ""),
    };
    Some(format!("{header}{rest}"))
}

/// Anything else that was thrown. Node prints the value itself; so that the host can tell it from an Error, its
/// name is `Uncaught`, and its message is the value as the console shows it.
fn describe_value(value: &JsValue, backtrace: &str, context: &mut Context) -> GuestException {
    let programs = Programs::of(context);
    let frames = frames::parse(backtrace, &programs);
    let message = inspect(value, context).unwrap_or_default();
    let shown = match value.as_string() {
        Some(string) => string.to_std_string_lossy(),
        None => message.clone(),
    };
    let traceback = match frames.first() {
        // Node puts an empty line before these.
        Some(frame) => format!("\n{}{shown}\n", thrown_at(&programs, frame)),
        None => format!("{shown}\n"),
    };
    let name = UNCAUGHT.to_owned();
    exception(name, message, None, frames, traceback, &programs)
}

/// The message of Node's error for a promise that was rejected with something that is no Error.
fn rejection_message(reason: &JsValue, context: &mut Context) -> String {
    let shown = match reason.as_string() {
        Some(string) => string.to_std_string_lossy(),
        None => match reason.as_object().filter(|it| !it.is_callable()) {
            Some(object) => tag(&object),
            None => inspect(reason, context).unwrap_or_default(),
        },
    };
    format!(
        "This error originated either by throwing inside of an async function without a catch block, or by \
         rejecting a promise which was not handled with .catch(). The promise rejected with the reason \"{shown}\"."
    )
}

/// How V8 names an object without running any of the guest's code, as far as nobody gives it a `toString` of its own.
fn tag(object: &JsObject) -> String {
    if object.is_array() {
        return "[object Array]".to_owned();
    }
    match own::class_names(object).first() {
        Some(name) if name == "Date" || name == "RegExp" => format!("[object {name}]"),
        Some(name) => format!("#<{name}>"),
        None => "[object Object]".to_owned(),
    }
}

/// The name of that error.
const UNHANDLED: &str = "UnhandledPromiseRejection";

/// A promise rejected with something that is no Error: Node wraps it in an error of its own.
fn describe_rejection(reason: &JsValue, context: &mut Context) -> GuestException {
    let message = rejection_message(reason, context);
    let traceback = format!("{UNHANDLED}: {message} {{\n  code: 'ERR_UNHANDLED_REJECTION'\n}}\n");
    let (name, programs) = (UNHANDLED.to_owned(), Programs::of(context));
    exception(name, message, None, Vec::new(), traceback, &programs)
}

/// What listeners of `process` get for it: the reason, if that is an Error, or the error that Node wraps it in.
pub(super) fn rejection_error(reason: &JsValue, context: &mut Context) -> JsValue {
    if is_error(reason) {
        return reason.clone();
    }
    let message = rejection_message(reason, context);
    let error = JsNativeError::error()
        .with_message(message)
        .into_opaque(context);
    for (key, value) in [("name", UNHANDLED), ("code", "ERR_UNHANDLED_REJECTION")] {
        let defined = natives::property(&error, key, JsString::from(value), key == "code", context);
        if defined.is_err() {
            break;
        }
    }
    error.into()
}

/// Recursion without end. In Boa it is no error of the guest's: the guest cannot catch it, unlike V8's RangeError.
fn describe_overflow(error: &JsError, programs: &Programs) -> GuestException {
    let frames = frames::parse(&error.to_string(), programs);
    let shown = frames::write(&frames[..frames.len().min(10)], programs);
    let mut traceback = format!("RangeError: {STACK_OVERFLOW}{shown}\n");
    if let Some(frame) = frames.first() {
        traceback = format!("{}\n{traceback}", excerpt(programs, frame, 1));
    }
    exception(
        "RangeError".to_owned(),
        STACK_OVERFLOW.to_owned(),
        None,
        frames,
        traceback,
        programs,
    )
}

/// Recursion without end of which nothing more is known.
pub(super) fn overflow_somewhere() -> GuestException {
    GuestException {
        name: "RangeError".to_owned(),
        message: STACK_OVERFLOW.to_owned(),
        traceback: format!("RangeError: {STACK_OVERFLOW}\n"),
        ..GuestException::default()
    }
}

/// The SyntaxError for a source that cannot be parsed.
pub(super) fn syntax_error(
    error: &SyntaxError,
    program: &Program,
    context: &mut Context,
) -> JsError {
    located(error, program, true, context)
}

/// The SyntaxError for a source that cannot be linked with others.
pub(super) fn link_error(error: &SyntaxError, program: &Program, context: &mut Context) -> JsError {
    located(error, program, false, context)
}

fn located(
    error: &SyntaxError,
    program: &Program,
    has_gap: bool,
    context: &mut Context,
) -> JsError {
    let native = JsNativeError::syntax().with_message(error.message.clone());
    let object = native.into_opaque(context);
    let place = (error.line, error.column);
    Places::of(context).keep(Place::new(&object, program, place, error.width, has_gap));
    JsError::from_opaque(object.into())
}

/// Says where in a source an error is that none of its functions made, unless that is known.
pub(super) fn locate(
    error: &JsError,
    program: &Program,
    place: (u32, u32),
    width: usize,
    context: &Context,
) {
    let places = Places::of(context);
    if let Some(object) = error.as_opaque().and_then(JsValue::as_object)
        && places.find(&object).is_none()
    {
        places.keep(Place::new(&object, program, place, width, true));
    }
}

/// The error for a program that nests too deep to be parsed, which V8 refuses likewise.
pub(super) fn too_deep() -> JsError {
    JsNativeError::range().with_message(STACK_OVERFLOW).into()
}

/// `innermost` says where the error is, if that is not in the first of the frames.
fn exception(
    name: String,
    message: String,
    innermost: Option<Frame>,
    mut frames: Vec<Frame>,
    traceback: String,
    programs: &Programs,
) -> GuestException {
    let innermost = innermost.or_else(|| frames.first().cloned());
    let innermost = innermost.unwrap_or_else(|| Frame {
        file: programs.main(),
        ..Frame::default()
    });
    frames.reverse();
    for frame in &mut frames {
        frame.file = programs.name(&frame.file).to_owned();
    }
    GuestException {
        name,
        message,
        file: programs.name(&innermost.file).to_owned(),
        line: innermost.line,
        column: innermost.column,
        frames,
        traceback,
    }
}

/// Shows where an error was thrown. Its frame tells where it was made; that is marked, unless it was made in a
/// statement that throws it, which Node marks instead.
fn thrown_at(programs: &Programs, frame: &Frame) -> String {
    let mut frame = frame.clone();
    if let Some(program) = programs.get(&frame.file)
        && let Some((before, _)) = program.split(frame.line, frame.column)
        && let Some((before, thrown)) = before.rsplit_once("throw ")
        && !thrown.contains([';', '}'])
    {
        frame.column = u32::try_from(before.chars().count() + 1).unwrap_or(0);
    }
    excerpt(programs, &frame, 1)
}

/// The place and the source line with a mark under it, as Node prints them before an error.
fn excerpt(programs: &Programs, frame: &Frame, width: usize) -> String {
    let Some(program) = programs.get(&frame.file) else {
        return format!("{}:{}\n", frame.file, frame.line);
    };
    let Some(line) = program.line(frame.line) else {
        return format!("{}\n", program.shown());
    };
    let indent: String = line
        .chars()
        .chain(std::iter::repeat(' '))
        .take((frame.column as usize).saturating_sub(1))
        .map(|character| if character == '\t' { '\t' } else { ' ' })
        .collect();
    let mark = "^".repeat(width);
    format!(
        "{}:{}\n{line}\n{indent}{mark}\n",
        program.shown(),
        frame.line
    )
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
