//! What comes of a TypeScript source.

/// A program in JavaScript, and where its parts stood in TypeScript.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    pub code: String,
    pub mapping: Mapping,
}

/// Why a source is not TypeScript that can be run. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub message: String,
    pub line: u32,
    pub column: u32,
    /// How many characters of the line are meant, at least 1.
    pub width: u32,
}

/// From here on a line's columns are others than the author's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shift {
    line: u32,
    /// In the JavaScript, from 1.
    column: u32,
    /// In the TypeScript, from 1.
    original: u32,
}

/// Tells where in the TypeScript a position of the JavaScript is from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// How many lines the author wrote. There are more where something had to be added that is nobody's.
    lines: u32,
    /// In the order of their places.
    shifts: Vec<Shift>,
}

impl Mapping {
    #[cfg(feature = "erase")]
    pub(crate) fn new(lines: u32) -> Self {
        Self {
            lines,
            shifts: Vec::new(),
        }
    }

    /// Notes that a column of the JavaScript is another one of the TypeScript; both count from 1. Places come in their order.
    #[cfg(feature = "erase")]
    pub(crate) fn shift(&mut self, line: u32, column: u32, original: u32) {
        let shift = Shift {
            line,
            column,
            original,
        };
        match self.shifts.last_mut() {
            Some(last) if (last.line, last.column) == (line, column) => *last = shift,
            _ => self.shifts.push(shift),
        }
    }

    /// The author's line and column for a position in the JavaScript, `None` for what the author has not written.
    pub fn original(&self, line: u32, column: u32) -> Option<(u32, u32)> {
        if line > self.lines {
            return None;
        }
        let next = self
            .shifts
            .partition_point(|shift| (shift.line, shift.column) <= (line, column));
        let Some(shift) = next.checked_sub(1).and_then(|index| self.shifts.get(index)) else {
            return Some((line, column));
        };
        if shift.line != line {
            return Some((line, column));
        }
        let mut original = shift.original + (column - shift.column);
        // What was inserted stands where it was inserted.
        if let Some(next) = self.shifts.get(next).filter(|next| next.line == line) {
            original = original.min(next.original);
        }
        Some((line, original))
    }
}

/// How the artifact hands a result over: a kind, numbers, a text. Numbers have four bytes, the lowest first.
///
/// The kind is 0 for code, whose numbers are those of the mapping: the lines, how many shifts follow, and three for each; 1 for a refusal,
/// whose numbers are line, column and width. The text is code or message, in UTF-8, to the end.
const CODE: u32 = 0;
const REFUSAL: u32 = 1;

/// Writes a result down as the artifact hands it over.
pub fn encode(result: &Result<Erased, Refusal>) -> Vec<u8> {
    let mut numbers = Vec::new();
    let text = match result {
        Ok(Erased { code, mapping }) => {
            let count = u32::try_from(mapping.shifts.len()).unwrap_or(u32::MAX);
            numbers.extend([CODE, mapping.lines, count]);
            for shift in &mapping.shifts {
                numbers.extend([shift.line, shift.column, shift.original]);
            }
            code
        }
        Err(refusal) => {
            numbers.extend([REFUSAL, refusal.line, refusal.column, refusal.width]);
            &refusal.message
        }
    };
    let mut bytes: Vec<u8> = numbers.into_iter().flat_map(u32::to_le_bytes).collect();
    bytes.extend(text.as_bytes());
    bytes
}

/// Reads what [`encode`] wrote; `None` for anything else.
pub fn decode(bytes: &[u8]) -> Option<Result<Erased, Refusal>> {
    let mut rest = bytes;
    let mut number = || {
        let (first, after) = rest.split_first_chunk()?;
        rest = after;
        Some(u32::from_le_bytes(*first))
    };
    match number()? {
        CODE => {
            let lines = number()?;
            let count = number()?;
            let shifts = (0..count).map(|_| {
                Some(Shift {
                    line: number()?,
                    column: number()?,
                    original: number()?,
                })
            });
            let shifts = shifts.collect::<Option<_>>()?;
            let code = String::from_utf8(rest.to_vec()).ok()?;
            let mapping = Mapping { lines, shifts };
            Some(Ok(Erased { code, mapping }))
        }
        REFUSAL => {
            let (line, column, width) = (number()?, number()?, number()?);
            Some(Err(Refusal {
                message: String::from_utf8(rest.to_vec()).ok()?,
                line,
                column,
                width,
            }))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapping() -> Mapping {
        let shift = |line, column, original| Shift {
            line,
            column,
            original,
        };
        Mapping {
            lines: 3,
            // Five characters were inserted before the fourth of line 2.
            shifts: vec![shift(2, 4, 4), shift(2, 9, 4)],
        }
    }

    #[test]
    fn a_position_is_the_authors() {
        let mapping = mapping();
        assert_eq!(mapping.original(1, 9), Some((1, 9)));
        assert_eq!(mapping.original(2, 3), Some((2, 3)));
        assert_eq!(mapping.original(2, 6), Some((2, 4)));
        assert_eq!(mapping.original(2, 11), Some((2, 6)));
        assert_eq!(mapping.original(3, 11), Some((3, 11)));
        assert_eq!(mapping.original(4, 1), None);
    }

    #[test]
    fn results_can_be_written_down_and_read() {
        let code = Erased {
            code: "let é = 1".to_owned(),
            mapping: mapping(),
        };
        let refusal = Refusal {
            message: "';' expected.".to_owned(),
            line: 3,
            column: 4,
            width: 1,
        };
        for result in [Ok(code), Err(refusal)] {
            assert_eq!(decode(&encode(&result)), Some(result));
        }
        assert_eq!(decode(&[9, 0, 0, 0]), None);
        assert_eq!(decode(&[0, 0, 0, 0, 1]), None);
        assert_eq!(decode(&[0, 0, 0, 0, 1, 0, 0, 0, 255, 255, 255, 255]), None);
    }
}
