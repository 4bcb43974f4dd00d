//! The history of a zone: <https://datatracker.ietf.org/doc/html/rfc8536>.

use super::Kind;

/// What a zone did before it came to follow its rule.
pub struct TzFile {
    /// When it changed, in seconds since 1970, and to which of the kinds.
    changes: Vec<(i64, u8)>,
    kinds: Vec<Kind>,
}

const HEADER: usize = 44;

impl TzFile {
    /// Reads a file of the list: its second half, which has times of eight bytes.
    pub fn parse(file: &[u8]) -> Self {
        let count = |header: usize, index: usize| {
            let bytes = &file[header + 20 + index * 4..][..4];
            u32::from_be_bytes(bytes.try_into().expect("four bytes")) as usize
        };
        let [utc, std, leap, times, kinds, chars] = [0, 1, 2, 3, 4, 5].map(|index| count(0, index));
        let second = HEADER + times * 5 + kinds * 6 + chars + leap * 8 + std + utc;
        let [times, kinds, chars] = [3, 4, 5].map(|index| count(second, index));

        let rest = &file[second + HEADER..];
        let (moments, rest) = rest.split_at(times * 8);
        let (numbers, rest) = rest.split_at(times);
        let (kinds, rest) = rest.split_at(kinds * 6);
        let names = &rest[..chars];

        let moments = moments.as_chunks().0.iter().copied();
        let kind = |[a, b, c, d, is_dst, name]: [u8; 6]| {
            let name = names[usize::from(name)..].split(|byte| *byte == 0).next();
            Kind {
                name: String::from_utf8_lossy(name.unwrap_or_default()).into_owned(),
                offset: i32::from_be_bytes([a, b, c, d]),
                is_dst: is_dst != 0,
            }
        };
        Self {
            changes: moments
                .map(i64::from_be_bytes)
                .zip(numbers.iter().copied())
                .collect(),
            kinds: kinds.as_chunks().0.iter().copied().map(kind).collect(),
        }
    }

    /// What is kept at a moment before the last change.
    pub fn before_rule(&self, seconds: i64) -> &Kind {
        let past = self
            .changes
            .partition_point(|(moment, _)| *moment <= seconds);
        match past.checked_sub(1) {
            Some(last) => &self.kinds[usize::from(self.changes[last].1)],
            None => {
                let first = self.kinds.iter().find(|kind| !kind.is_dst);
                first.unwrap_or(&self.kinds[0])
            }
        }
    }
}
