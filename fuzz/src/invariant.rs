//! What is true of every result.

use sandglass::{GuestException, Language, Outcome, Status};

use crate::input::Input;

/// Words without which a Python program reaches neither its own streams and hooks nor code objects and tracebacks, and
/// raises no exception that tells of a place in a source: one with them may make of its report what it likes.
const REACHING: &[&str] = &[
    "import",
    "__",
    "_code",
    "compile",
    "SyntaxError",
    "eval",
    "exec",
];

/// Holds a result against all that is said of results. The error says what is wrong.
pub fn check(input: &Input, outcome: &Outcome, stdout: &[u8], stderr: &[u8]) -> Result<(), String> {
    let is_plain = match input.language {
        Language::Python => !REACHING
            .iter()
            .any(|word| input.request.code.contains(word)),
        Language::JavaScript | Language::TypeScript => true,
    };
    check_status(outcome)?;
    if is_plain {
        for (name, bytes) in [("stdout", stdout), ("stderr", stderr)] {
            std::str::from_utf8(bytes).map_err(|error| format!("{name} is no text: {error}"))?;
        }
    }
    if let Some(exception) = outcome.exception.as_ref().filter(|_| is_plain) {
        check_exception(exception, input, stderr)?;
    }
    Ok(())
}

/// CPython's exit code when standard output cannot be flushed at the end, whatever the program came to.
const OUTPUT_LOST: i32 = 120;

fn check_status(outcome: &Outcome) -> Result<(), String> {
    let &Outcome {
        status,
        exit_code,
        ref error,
        ref exception,
        ref value,
    } = outcome;
    ensure(value.is_none(), "nobody asked for a value")?;
    match status {
        Status::Ok => {
            ensure((0..=255).contains(&exit_code), "the exit code is a byte")?;
            ensure(error.is_none(), "a good end has no error")?;
        }
        Status::Error => {
            let summary = exception.as_ref().map(GuestException::summary);
            ensure(summary.is_some(), "an error has an exception")?;
            ensure(*error == summary, "the error is the exception's summary")?;
        }
        Status::OutputLimit | Status::MemoryLimit | Status::Crashed => {
            let says_why = error.as_ref().is_some_and(|error| !error.is_empty());
            ensure(says_why, "a run that was stopped says why")?;
        }
    }
    let is_output_lost = status == Status::Error && exit_code == OUTPUT_LOST;
    ensure(
        status == Status::Ok || exit_code == status.exit_code() || is_output_lost,
        "the exit code is that of the status",
    )?;
    ensure(
        exception.is_some() == (status == Status::Error),
        "an exception belongs to an error",
    )
}

fn check_exception(exception: &GuestException, input: &Input, stderr: &[u8]) -> Result<(), String> {
    let GuestException {
        file,
        line,
        column,
        frames,
        traceback,
        ..
    } = exception;
    ensure(traceback.ends_with('\n'), "a traceback ends with its line")?;
    ensure(
        stderr.ends_with(traceback.as_bytes()),
        "the traceback is the last on stderr",
    )?;
    let program = Program::new(input);
    program.check_place(file, *line, *column)?;
    frames
        .iter()
        .try_for_each(|frame| program.check_place(&frame.file, frame.line, frame.column))
}

/// The source, as positions tell of it.
struct Program {
    file: &'static str,
    /// How many characters each line has.
    lines: Vec<usize>,
}

impl Program {
    fn new(input: &Input) -> Self {
        let (file, ends): (_, &[char]) = match input.language {
            Language::Python => ("main.py", &['\n', '\r']),
            Language::JavaScript | Language::TypeScript => (
                input.language.program_name(),
                &['\n', '\r', '\u{2028}', '\u{2029}'],
            ),
        };
        let code = input.request.code.replace("\r\n", "\n");
        let lines = code.split(ends).map(|line| line.chars().count()).collect();
        Self { file, lines }
    }

    /// 0 stands for what is not known. An error may be where a line ends, one past its last character.
    fn check_place(&self, file: &str, line: u32, column: u32) -> Result<(), String> {
        if file != self.file || line == 0 {
            return Ok(());
        }
        let Some(characters) = self.lines.get(line as usize - 1) else {
            let lines = self.lines.len();
            return Err(format!(
                "there are {lines} lines, and a place in line {line}"
            ));
        };
        if column as usize > characters + 1 {
            return Err(format!(
                "line {line} has {characters} characters, and a place in column {column}"
            ));
        }
        Ok(())
    }
}

fn ensure(holds: bool, what: &str) -> Result<(), String> {
    if holds {
        Ok(())
    } else {
        Err(format!("this does not hold: {what}"))
    }
}
