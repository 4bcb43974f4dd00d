//! Boa's backtraces, read and written as V8's stack traces.
//!
//! Boa keeps its backtraces to itself and shows them as text alone: a line `    at name (path:line:column)` for a
//! function of the guest, `    at name (native)` for one of the engine.

use std::fmt::Write;

use crate::outcome::Frame;

use super::{
    event_loop::TASK,
    program::{self, Program},
    words::is_word_part,
};

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

/// Reads a backtrace into the guest's frames, innermost first.
pub(super) fn parse(backtrace: &str, program: &Program) -> Vec<Frame> {
    let entries: Vec<&str> = backtrace
        .lines()
        .filter_map(|line| line.strip_prefix("    at "))
        .collect();
    // Only a whole backtrace ends in the program's top level.
    let is_whole = entries.len() < BACKTRACE_LIMIT
        && !entries.last().is_some_and(|entry| entry.starts_with(TASK));
    let outermost = entries.len().saturating_sub(1);
    entries
        .iter()
        .enumerate()
        .filter_map(|(index, entry)| frame(entry, is_whole && index == outermost))
        .map(|frame| at_callee(frame, program))
        .collect()
}

/// Reads `name (path:line:column)`; natives have no frame.
fn frame(entry: &str, is_top_level: bool) -> Option<Frame> {
    let (name, place) = entry.strip_suffix(')')?.rsplit_once(" (")?;
    let (rest, column) = place.rsplit_once(':')?;
    let (path, line) = rest.rsplit_once(':')?;
    let file = if path == EVAL {
        ANONYMOUS
    } else {
        path.strip_prefix(program::DIRECTORY)?.strip_prefix('/')?
    };
    let function = match name {
        NAMELESS if path == EVAL => "eval",
        NAMELESS if is_top_level => TOP_LEVEL,
        NAMELESS => "",
        name => name,
    };
    Some(Frame {
        function: function.to_owned(),
        file: file.to_owned(),
        line: line.parse().unwrap_or(0),
        column: column.parse().unwrap_or(0),
    })
}

/// Boa says that a call is where its parenthesis is; V8, where the name before that begins.
fn at_callee(mut frame: Frame, program: &Program) -> Frame {
    if frame.file == program::FILE
        && let Some((before, after)) = program.split(frame.line, frame.column)
        && after.starts_with('(')
    {
        let name = before
            .chars()
            .rev()
            .take_while(|it| is_word_part(*it) || *it == '#')
            .count();
        frame.column -= u32::try_from(name).unwrap_or(0);
    }
    frame
}

/// Writes the lines that follow the message in an error's `stack`, each with a line break before it.
pub(super) fn write(frames: &[Frame]) -> String {
    let mut text = String::new();
    for frame in frames {
        let mut place = match frame.file.as_str() {
            ANONYMOUS => ANONYMOUS.to_owned(),
            file => format!("{}/{file}", program::DIRECTORY),
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

    #[test]
    fn a_backtrace_becomes_a_stack_trace() {
        let backtrace = "    at f (/home/guest/main.js:1:15)\n    at map (native)\n    at <main> (/home/guest/main.js:2:3)\n    at <main> (/home/guest/main.js:4:1)";
        assert_eq!(
            write(&parse(backtrace, &Program::default())),
            "\n    at f (/home/guest/main.js:1:15)\n    at /home/guest/main.js:2:3\n    at Object.<anonymous> (/home/guest/main.js:4:1)"
        );
    }

    #[test]
    fn a_task_has_no_top_level() {
        let backtrace = "    at <main> (/home/guest/main.js:4:1)\n    at <task> (native)";
        let frames = parse(backtrace, &Program::default());
        assert_eq!(write(&frames), "\n    at /home/guest/main.js:4:1");
    }

    #[test]
    fn a_call_is_where_its_name_begins() {
        let program = Program::new("a;\nobject.method (1)");
        let frames = parse("    at <main> (/home/guest/main.js:2:14)", &program);
        assert_eq!(frames[0].column, 14);
        let program = Program::new("a;\nobject.method(1)");
        let frames = parse("    at <main> (/home/guest/main.js:2:14)", &program);
        assert_eq!(frames[0].column, 8);
    }

    #[test]
    fn evaluated_code_has_no_file() {
        let frames = parse("    at <main> (eval at :1:7)", &Program::default());
        assert_eq!(write(&frames), "\n    at eval (<anonymous>:1:7)");
    }
}
