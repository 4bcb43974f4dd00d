//! Where in a statement an error is, which Boa often says of the statement alone.

use super::{
    super::{
        program::Program,
        words::{self, Piece},
    },
    Frame, Site, expression,
};

/// The line and column that V8 gives for an error with a message of its own, if it is further on than what Boa says.
pub(in super::super) fn place(
    message: &str,
    frame: &Frame,
    program: &Program,
) -> Option<(u32, u32)> {
    let site = Site::new(frame, program)?;
    // An error that the guest makes is where he makes it.
    if site.after.starts_with("new ") && !message.ends_with(" is not a constructor") {
        return None;
    }
    if let Some((_, name)) = message
        .strip_prefix("Cannot read properties of ")
        .and_then(|rest| rest.strip_suffix("')")?.split_once(" (reading '"))
    {
        let is_told = site.before.ends_with(['.', '[']) || site.assigned().is_some();
        let at = site
            .first_method()
            .filter(|(_, method)| !is_told && *method == name);
        return at.map(|(at, _)| program.position(site.index + at));
    }
    let between = |start: &str, end: &str| message.strip_prefix(start)?.split_once(end);
    if let Some(name) = message.strip_suffix(" is not defined") {
        return program.find_variable(name, frame.line, frame.column);
    }
    if let Some((name, _)) = between("Cannot access '", "' before initialization") {
        return program.find_variable(name, frame.line, frame.column);
    }
    if message == "Assignment to constant variable." {
        let rest = &site.after[super::end_of_word(site.after)..];
        let spaces = rest.len() - rest.trim_start().len();
        let name = super::end_of_word(site.after);
        return rest
            .trim_start()
            .starts_with('=')
            .then(|| program.position(site.index + name + spaces));
    }
    const ASSIGNED: [&str; 3] = [
        "Cannot set propert",
        "Cannot add property ",
        "Cannot assign to read only property ",
    ];
    if ASSIGNED.iter().any(|start| message.starts_with(start)) {
        let target = expression::after(site.after);
        let rest = &site.after[target.len()..];
        let spaces = rest.len() - rest.trim_start().len();
        return is_assignment(rest.trim_start())
            .then(|| program.position(site.index + target.len() + spaces));
    }
    if let Some((name, _)) = between("Cannot destructure property '", "' of '") {
        let at = pattern(site.after, name)?;
        return Some(program.position(site.index + at));
    }
    if let Some(value) = message.strip_suffix(" is not iterable") {
        let at = iterated(site.after, value)?;
        return Some(program.position(site.index + at));
    }
    None
}

/// Whether a text begins with an operator that assigns, such as `=` or `+=`.
fn is_assignment(text: &str) -> bool {
    let operator = text.trim_start_matches(['+', '-', '*', '/', '%', '&', '|', '^', '?', '<', '>']);
    text.len() - operator.len() <= 3
        && operator.starts_with('=')
        && !operator.starts_with("==")
        && !operator.starts_with("=>")
}

/// Where in a text a property is taken out of a value.
fn pattern(text: &str, name: &str) -> Option<usize> {
    let mut before = None;
    for (index, piece) in words::pieces(text) {
        if piece == Piece::Word(name) && before == Some(Piece::Mark('{')) {
            let brace = text[..index].rfind('{')?;
            let end = brace + expression::closing(&text[brace..])?;
            let is_pattern = text[end..].trim_start().starts_with(['=', ',', ')']);
            if is_pattern {
                return Some(index);
            }
        }
        before = Some(piece);
    }
    None
}

/// Where in a text a value stands that is walked through.
fn iterated(text: &str, value: &str) -> Option<usize> {
    ["of ", "...", "= "].iter().find_map(|mark| {
        text.match_indices(mark).find_map(|(at, _)| {
            let at = at + mark.len();
            text[at..].starts_with(value).then_some(at)
        })
    })
}
