//! Recursion without end where Boa takes it for impossible.
//!
//! Boa panics where something cannot fail but for the limits of recursion: when a module that awaits recurses before its first `await`, or
//! when the innermost of ten thousand calls imports something. In a browser such a panic is a trap, of which `post_mortem` tells by the same
//! sign as here.

use std::panic::{self, AssertUnwindSafe};

/// What a panic's message says of the limits. It shows the error that was not expected.
pub(crate) const SIGNS: [&str; 2] = ["RuntimeLimit(Recursion)", "RuntimeLimit(StackSize)"];

/// Runs what may panic so. Gives `None` if it did; any other panic goes on.
pub(super) fn catch<T>(run: impl FnOnce() -> T) -> Option<T> {
    let payload = match panic::catch_unwind(AssertUnwindSafe(run)) {
        Ok(value) => return Some(value),
        Err(payload) => payload,
    };
    let message = payload.downcast_ref::<String>();
    let is_limit = message.is_some_and(|text| SIGNS.iter().any(|sign| text.contains(sign)));
    if is_limit {
        return None;
    }
    panic::resume_unwind(payload)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_panics_go_on() {
        assert_eq!(catch(|| 1), Some(1));
        let other = panic::catch_unwind(|| catch(|| panic::resume_unwind(Box::new("other"))));
        assert!(other.is_err());
        let message = format!("it cannot fail: {}", SIGNS[0]);
        assert_eq!(catch(|| panic::resume_unwind(Box::new(message))), None);
    }
}
