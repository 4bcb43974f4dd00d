//! Boa's backtraces, read and written as V8's stack traces.
//!
//! Boa keeps its backtraces to itself and shows them as text alone: a line `    at name (path:line:column)` for a
//! function of the guest, `    at name (native)` for one of the engine.

use std::{fmt::Write, rc::Rc};

use crate::outcome::Frame;

mod natives;

use super::{
    program::{Form, Program},
    programs::Programs,
    words::is_word_part,
};

/// The name of the native function that every CommonJS module is called through.
///
/// Boa names the function around a module like every function without a name.
pub(super) const MODULE: &str = "<module>";

/// The names of those that the callbacks of timers and immediates are called through.
pub(super) const TIMEOUT: &str = "<timeout>";
pub(super) const IMMEDIATE: &str = "<immediate>";

/// Calls that a backtrace goes back, native ones included.
pub(super) const BACKTRACE_LIMIT: usize = 50;

/// What Boa calls a script, and every function without a name.
const NAMELESS: &str = "<main>";

/// What Boa writes for the file of code that came from `eval` or `new Function`.
const EVAL: &str = "eval at ";

/// What V8 writes for it.
const ANONYMOUS: &str = "<anonymous>";

/// What Node calls the function around a program.
const TOP_LEVEL: &str = "Object.<anonymous>";

/// Reads a backtrace into the guest's frames, innermost first. Their files are the whole paths of programs.
pub(super) fn parse(backtrace: &str, programs: &Programs) -> Vec<Frame> {
    let mut frames = trace(backtrace, programs);
    frames.retain(|frame| !is_native(frame));
    frames
}

/// The same with those functions of the engine's that V8 shows and that the guest called: `Array.map`.
pub(super) fn trace(backtrace: &str, programs: &Programs) -> Vec<Frame> {
    let entries: Vec<&str> = backtrace
        .lines()
        .filter_map(|line| line.strip_prefix("    at "))
        .collect();
    let mut frames: Vec<(usize, Frame)> = Vec::new();
    // What calls a function tells of it, so they are read from the outermost on.
    for (index, entry) in entries.iter().enumerate().rev() {
        let native = |entry: &&'_ str| entry.strip_suffix(" (native)").map(str::to_owned);
        let caller = match (entries.get(index + 1), frames.last()) {
            (None, _) => Caller::None,
            (Some(_), Some((number, caller))) if *number == index + 1 && !is_native(caller) => {
                Caller::Guest(caller)
            }
            (Some(caller), _) => Caller::Native(native(caller).unwrap_or_default()),
        };
        let frame = match native(entry) {
            Some(name) => caller.native(&name, programs),
            None => frame(entry, &caller, programs),
        };
        if let Some(frame) = frame {
            frames.push((index, frame));
        }
    }
    frames.into_iter().rev().map(|(_, frame)| frame).collect()
}

/// The function of the engine's that made an error with a message where the innermost frame is, of which a backtrace does not tell.
pub(super) fn innermost(message: &str, frames: &[Frame], programs: &Programs) -> Option<Frame> {
    // These are of the call itself.
    let is_of_call = message.ends_with(" is not a function")
        || message.ends_with(" is not a constructor")
        || message.starts_with("Cannot read properties of ");
    let frame = frames.first().filter(|it| !is_of_call && !is_native(it))?;
    let caller = Caller::Guest(frame);
    let (program, index) = caller.call(programs)?;
    let call = &program.source()[index..];
    let call = call.strip_prefix("new ").unwrap_or(call);
    let name = &call[..call.find(|it| !is_word_part(it))?];
    caller.native(name, programs)
}

/// Whether the innermost function of a backtrace is one of Node's modules, apart from natives.
pub(super) fn begins_in_layer(backtrace: &str) -> bool {
    let mut entries = backtrace
        .lines()
        .filter(|line| !line.ends_with(" (native)"));
    let innermost = entries.find_map(|line| line.strip_prefix("    at "));
    innermost.is_some_and(|entry| entry.contains("(node:"))
}

/// Whether a frame is one of the engine's functions.
pub(super) fn is_native(frame: &Frame) -> bool {
    frame.file == ANONYMOUS && frame.line == 0
}

/// What called a function.
enum Caller<'a> {
    Guest(&'a Frame),
    /// The name of a function of the engine's, empty if it is one of the layer's.
    Native(String),
    /// It is the outermost, or goes on after it waited.
    None,
}

impl Caller<'_> {
    /// The source of the call, and the byte at which that is.
    fn call(&self, programs: &Programs) -> Option<(Rc<Program>, usize)> {
        let Self::Guest(frame) = self else {
            return None;
        };
        let program = programs.get(&frame.file)?;
        let index = program.index(frame.line, frame.column)?;
        Some((program, index))
    }

    /// Whether what is called is a property, as far as the caller's source tells.
    fn calls_method(&self, programs: &Programs) -> bool {
        match self {
            Self::None => true,
            Self::Native(_) => false,
            Self::Guest(_) => self.call(programs).is_none_or(|(program, index)| {
                let (before, after) = program.source().split_at(index);
                before.trim_end().ends_with('.') || after.starts_with('(')
            }),
        }
    }

    /// The frame of a function of the engine's that is called here.
    fn native(&self, name: &str, programs: &Programs) -> Option<Frame> {
        let (program, index) = self.call(programs)?;
        let (before, after) = program.source().split_at(index);
        Some(Frame {
            function: natives::shown(name, before, after)?,
            file: ANONYMOUS.to_owned(),
            ..Frame::default()
        })
    }

    fn is_new(&self, programs: &Programs) -> bool {
        self.call(programs)
            .is_some_and(|(program, index)| program.source()[index..].starts_with("new "))
    }
}

/// Reads `name (path:line:column)`. Natives have no frame, and neither has what is not the guest's.
fn frame(entry: &str, caller: &Caller<'_>, programs: &Programs) -> Option<Frame> {
    let (name, place) = entry.strip_suffix(')')?.rsplit_once(" (")?;
    let (rest, column) = place.rsplit_once(':')?;
    let (path, line) = rest.rsplit_once(':')?;
    let line = line.parse().unwrap_or(0);
    let column = column.parse().unwrap_or(0);
    if path == EVAL {
        let name = if name == NAMELESS { "eval" } else { name };
        return Some(Frame {
            function: name.to_owned(),
            file: ANONYMOUS.to_owned(),
            line,
            column,
        });
    }
    let program = programs.get(path)?;
    // The head of the function around a module is none of the author's: he has the first line.
    let is_head = program.form() == Form::Function && line == 1;
    let column = if is_head { 1 } else { column };
    let given = program.given();
    let standing = program
        .written_at(line, column)
        .and_then(|(line, column)| given.index(line, column))
        .and_then(|index| given.functions().around(index))
        .filter(|standing| name == NAMELESS || standing.own_name() == Some(name));
    let (line, column) = program.place_of(line, column)?;
    let native = match caller {
        Caller::Native(name) => name.as_str(),
        Caller::Guest(_) | Caller::None => "",
    };
    let function = match standing {
        _ if [MODULE, TIMEOUT, IMMEDIATE].contains(&native) => function(name, native),
        Some(standing) => standing.shown(caller.calls_method(programs)),
        None if name != NAMELESS && caller.is_new(programs) => format!("new {name}"),
        None => function(name, native),
    };
    let frame = Frame {
        function,
        file: path.to_owned(),
        line,
        column,
    };
    Some(at_callee(frame, &program))
}

/// What V8 calls a function, by Boa's name for it and for the native that called it.
fn function(name: &str, caller: &str) -> String {
    let is_nameless = name == NAMELESS;
    // Callbacks are methods of the objects that stand for timers.
    let method = |class: &str, property: &str| {
        if is_nameless {
            format!("{class}.{property}")
        } else {
            format!("{class}.{name} [as {property}]")
        }
    };
    match caller {
        MODULE if is_nameless => TOP_LEVEL.to_owned(),
        TIMEOUT => method("Timeout", "_onTimeout"),
        IMMEDIATE => method("Immediate", "_onImmediate"),
        _ if is_nameless => String::new(),
        _ => name.to_owned(),
    }
}

/// Boa says that a call is where its parenthesis is; V8, where the name before that begins.
fn at_callee(mut frame: Frame, program: &Program) -> Frame {
    if let Some((before, after)) = program.split(frame.line, frame.column)
        && after.starts_with('(')
    {
        let callee = match program.javascript() {
            Some(_) => without_types(before),
            None => before,
        };
        let word = callee.trim_end_matches(is_word_part);
        // A call of a private method is at its parenthesis in V8 too.
        let name = match word.ends_with('#') {
            true => 0,
            false => callee[word.len()..].chars().count(),
        };
        let types = before[callee.len()..].chars().count();
        if name > 0 {
            frame.column -= u32::try_from(name + types).unwrap_or(0);
        }
    }
    frame
}

/// What is called, without the types that it is called with or the mark that it is not null.
fn without_types(callee: &str) -> &str {
    let callee = callee.strip_suffix('!').unwrap_or(callee);
    if !callee.ends_with('>') {
        return callee;
    }
    let mut depth = 0_usize;
    for (index, character) in callee.char_indices().rev() {
        match character {
            '>' => depth += 1,
            '<' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return &callee[..index];
        }
    }
    callee
}

/// Writes the lines that follow the message in an error's `stack`, each with a line break before it.
pub(super) fn write(frames: &[Frame], programs: &Programs) -> String {
    let mut text = String::new();
    for frame in frames {
        let mut place = match programs.get(&frame.file) {
            Some(program) => program.shown().into_owned(),
            None => frame.file.clone(),
        };
        if frame.line > 0 {
            place += &format!(":{}:{}", frame.line, frame.column);
        }
        let written = if frame.function.is_empty() {
            write!(text, "\n    at {place}")
        } else {
            write!(text, "\n    at {} ({place})", frame.function)
        };
        written.expect("writing to a string does not fail");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "/home/guest/main.js";

    fn programs(source: &str, form: Form) -> Programs {
        let programs = Programs::default();
        programs.add(Program::new(source).at(PATH, form));
        programs
    }

    #[test]
    fn a_backtrace_becomes_a_stack_trace() {
        let backtrace = "    at f (/home/guest/main.js:2:15)\n    at map (native)\n    at <main> (/home/guest/main.js:3:3)\n    at <main> (/home/guest/main.js:5:1)\n    at <module> (native)";
        let programs = programs("", Form::Function);
        assert_eq!(
            write(&parse(backtrace, &programs), &programs),
            "\n    at f (/home/guest/main.js:1:15)\n    at /home/guest/main.js:2:3\n    at Object.<anonymous> (/home/guest/main.js:4:1)"
        );
    }

    #[test]
    fn a_module_is_known_by_its_url() {
        let backtrace =
            "    at f (/home/guest/main.js:1:15)\n    at <main> (/home/guest/main.js:4:1)";
        let programs = programs("", Form::Module);
        assert_eq!(
            write(&parse(backtrace, &programs), &programs),
            "\n    at f (file:///home/guest/main.js:1:15)\n    at file:///home/guest/main.js:4:1"
        );
    }

    #[test]
    fn a_task_has_no_top_level() {
        let backtrace = "    at <main> (/home/guest/main.js:4:1)\n    at <task> (native)";
        let programs = programs("", Form::Script);
        let frames = parse(backtrace, &programs);
        assert_eq!(
            write(&frames, &programs),
            "\n    at /home/guest/main.js:4:1"
        );
    }

    #[test]
    fn a_callback_is_a_method() {
        let backtrace = "    at f (/home/guest/main.js:4:1)\n    at <timeout> (native)\n    at <main> (/home/guest/main.js:5:1)\n    at <immediate> (native)";
        let programs = programs("", Form::Script);
        let functions: Vec<_> = parse(backtrace, &programs)
            .into_iter()
            .map(|frame| frame.function)
            .collect();
        assert_eq!(
            functions,
            ["Timeout.f [as _onTimeout]", "Immediate._onImmediate"]
        );
    }

    #[test]
    fn what_is_not_the_guests_has_no_frame() {
        let backtrace = "    at emit (node:events:4:1)\n    at <task> (native)";
        assert_eq!(parse(backtrace, &programs("", Form::Script)), []);
    }

    #[test]
    fn a_call_is_where_its_name_begins() {
        let backtrace = "    at <main> (/home/guest/main.js:2:14)";
        let frames = parse(backtrace, &programs("a;\nobject.method (1)", Form::Script));
        assert_eq!(frames[0].column, 14);
        let frames = parse(backtrace, &programs("a;\nobject.method(1)", Form::Script));
        assert_eq!(frames[0].column, 8);
    }

    #[test]
    fn evaluated_code_has_no_file() {
        let programs = Programs::default();
        let frames = parse("    at <main> (eval at :1:7)", &programs);
        assert_eq!(write(&frames, &programs), "\n    at eval (<anonymous>:1:7)");
    }
}
