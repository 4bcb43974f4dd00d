//! Source that comes as a string, to `eval` or `new Function`.

use boa_engine::JsString;

use super::{program::Program, syntax};

/// What only certain places allow: whether a source with one of these is refused, the engine decides.
const UNDECIDED: [&str; 5] = ["#", "super", "new.target", "await", "yield"];

/// V8's message for a source that cannot be parsed, if it is certain that it cannot.
///
/// Boa has the place of the mistake in its message, and tells nobody whether there is a function around the source.
pub(super) fn refusal(parameters: &[JsString], body: &JsString) -> Option<String> {
    let body = body.to_std_string_lossy();
    if UNDECIDED.iter().any(|word| body.contains(word)) {
        return None;
    }
    let script = syntax::find(&Program::new(&body))?;
    let parameters: Vec<_> = parameters
        .iter()
        .map(JsString::to_std_string_lossy)
        .collect();
    let function = format!("(function ({}\n) {{\n{body}\n}})", parameters.join(","));
    let function = syntax::find(&Program::new(&function))?;
    let is_function = !parameters.is_empty();
    Some(if is_function {
        function.message
    } else {
        script.message
    })
}
