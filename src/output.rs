//! The output meter: what a guest may still write.

use std::cell::Cell;

/// Counts the bytes of both streams and cuts at the limit, never inside a UTF-8 character.
///
/// ```
/// let meter = sandglass::output::OutputMeter::new(4);
/// assert_eq!(meter.admit("né".as_bytes()), "né".as_bytes());
/// assert_eq!(meter.admit("é".as_bytes()), b"");
/// assert!(meter.is_exceeded());
/// ```
pub struct OutputMeter {
    remaining: Cell<usize>,
    exceeded: Cell<bool>,
}

impl OutputMeter {
    /// A meter that admits `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self {
            remaining: Cell::new(limit),
            exceeded: Cell::new(false),
        }
    }

    /// The part of `bytes` that is still within the limit. Once something was cut, nothing more is admitted.
    pub fn admit<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        let remaining = self.remaining.get();
        if bytes.len() <= remaining {
            self.remaining.set(remaining - bytes.len());
            return bytes;
        }
        self.remaining.set(0);
        self.exceeded.set(true);
        &bytes[..character_boundary(bytes, remaining)]
    }

    /// Whether anything was cut.
    pub fn is_exceeded(&self) -> bool {
        self.exceeded.get()
    }
}

/// The last index up to `end` at which no UTF-8 character is torn apart. Bytes that are no UTF-8 count as
/// characters of their own.
fn character_boundary(bytes: &[u8], end: usize) -> usize {
    let is_continuation = |byte: u8| byte & 0b1100_0000 == 0b1000_0000;
    (end.saturating_sub(3)..=end)
        .rev()
        .find(|&index| !is_continuation(bytes[index]))
        .unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_before_a_character_that_does_not_fit() {
        let text = "a😀b".as_bytes();
        for (limit, expected) in [(0, ""), (1, "a"), (2, "a"), (4, "a"), (5, "a😀")] {
            let meter = OutputMeter::new(limit);
            assert_eq!(meter.admit(text), expected.as_bytes(), "limit {limit}");
            assert!(meter.is_exceeded());
        }
    }

    #[test]
    fn admits_exactly_the_limit() {
        let meter = OutputMeter::new(6);
        assert_eq!(meter.admit(b"abc"), b"abc");
        assert_eq!(meter.admit(b"def"), b"def");
        assert!(!meter.is_exceeded());
        assert_eq!(meter.admit(b"g"), b"");
        assert!(meter.is_exceeded());
    }

    #[test]
    fn bytes_that_are_no_text_are_cut_where_the_limit_is() {
        let meter = OutputMeter::new(5);
        assert_eq!(meter.admit(&[0x80; 9]), &[0x80; 5]);
    }
}
