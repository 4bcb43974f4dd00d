//! Where one text stands in another.
//!
//! The time that this takes grows with the sum of the lengths, also for texts that are made to be slow to search: most
//! searches compare next to nothing, and one that compares too much goes on by the method of Knuth, Morris and Pratt.

use std::borrow::Cow;

use boa_engine::string::{JsStr, JsStrVariant};

/// How many units are compared for each one of the text before a search changes its method.
const PATIENCE: usize = 4;

/// A text, and what is searched for in it.
pub(super) enum Search<'a> {
    Bytes(&'a [u8], Cow<'a, [u8]>),
    Units(&'a [u16], Cow<'a, [u16]>),
    /// The text cannot hold what is searched for.
    Vain,
}

impl<'a> Search<'a> {
    pub(super) fn new(text: JsStr<'a>, sought: JsStr<'a>) -> Self {
        match (text.variant(), sought.variant()) {
            (JsStrVariant::Latin1(text), JsStrVariant::Latin1(sought)) => {
                Self::Bytes(text, sought.into())
            }
            (JsStrVariant::Utf16(text), JsStrVariant::Utf16(sought)) => {
                Self::Units(text, sought.into())
            }
            (JsStrVariant::Utf16(text), JsStrVariant::Latin1(sought)) => {
                Self::Units(text, sought.iter().copied().map(u16::from).collect())
            }
            (JsStrVariant::Latin1(text), JsStrVariant::Utf16(sought)) => sought
                .iter()
                .map(|unit| u8::try_from(*unit).ok())
                .collect::<Option<Vec<_>>>()
                .map_or(Self::Vain, |sought| Self::Bytes(text, sought.into())),
        }
    }

    /// The first place at or behind `from` (ECMA-262, `StringIndexOf`).
    pub(super) fn first(&self, from: usize) -> Option<usize> {
        match self {
            Self::Bytes(text, sought) => first(text, sought, from),
            Self::Units(text, sought) => first(text, sought, from),
            Self::Vain => None,
        }
    }

    /// The last place at or before `from` (ECMA-262, `StringLastIndexOf`).
    pub(super) fn last(&self, from: usize) -> Option<usize> {
        match self {
            Self::Bytes(text, sought) => last(text, sought, from),
            Self::Units(text, sought) => last(text, sought, from),
            Self::Vain => None,
        }
    }
}

/// A code unit of either kind of text.
trait Unit: Copy + Eq {
    fn position(text: &[Self], unit: Self) -> Option<usize>;

    fn last_position(text: &[Self], unit: Self) -> Option<usize>;
}

impl Unit for u8 {
    fn position(text: &[Self], unit: Self) -> Option<usize> {
        memchr::memchr(unit, text)
    }

    fn last_position(text: &[Self], unit: Self) -> Option<usize> {
        memchr::memrchr(unit, text)
    }
}

impl Unit for u16 {
    fn position(text: &[Self], unit: Self) -> Option<usize> {
        text.iter().position(|it| *it == unit)
    }

    fn last_position(text: &[Self], unit: Self) -> Option<usize> {
        text.iter().rposition(|it| *it == unit)
    }
}

fn first<T: Unit>(text: &[T], sought: &[T], from: usize) -> Option<usize> {
    let Some((head, tail)) = sought.split_first() else {
        return (from <= text.len()).then_some(from);
    };
    let end = text.len().checked_sub(tail.len())?;
    let mut patience = PATIENCE * text.len().saturating_sub(from);
    let mut start = from;
    while start < end {
        start += T::position(&text[start..end], *head)?;
        if text[start + 1..].starts_with(tail) {
            return Some(start);
        }
        start += 1;
        let Some(rest) = patience.checked_sub(sought.len()) else {
            return steadily(text[start..].iter().copied(), sought).map(|index| start + index);
        };
        patience = rest;
    }
    None
}

fn last<T: Unit>(text: &[T], sought: &[T], from: usize) -> Option<usize> {
    let latest = text.len().checked_sub(sought.len())?.min(from);
    let Some((head, tail)) = sought.split_first() else {
        return Some(latest);
    };
    let mut patience = PATIENCE * latest;
    let mut end = latest + 1;
    while end > 0 {
        end = T::last_position(&text[..end], *head)?;
        if text[end + 1..].starts_with(tail) {
            return Some(end);
        }
        let Some(rest) = patience.checked_sub(sought.len()) else {
            let length = end + tail.len();
            let backwards: Vec<_> = sought.iter().rev().copied().collect();
            return steadily(text[..length].iter().rev().copied(), &backwards)
                .map(|index| length - index - sought.len());
        };
        patience = rest;
    }
    None
}

/// The first place, by looking at each unit of the text once.
fn steadily<T: Unit>(text: impl Iterator<Item = T>, sought: &[T]) -> Option<usize> {
    // How much of the beginning of what is sought ends at each of its units, that unit's own beginning aside.
    let mut borders = vec![0; sought.len()];
    let mut matched = 0;
    for index in 1..sought.len() {
        while matched > 0 && sought[index] != sought[matched] {
            matched = borders[matched - 1];
        }
        matched += usize::from(sought[index] == sought[matched]);
        borders[index] = matched;
    }
    matched = 0;
    for (index, unit) in text.enumerate() {
        while matched > 0 && unit != sought[matched] {
            matched = borders[matched - 1];
        }
        matched += usize::from(unit == sought[matched]);
        if matched == sought.len() {
            return Some(index + 1 - matched);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All texts of the length, of two letters.
    fn texts(length: u32) -> impl Iterator<Item = Vec<u8>> {
        (0..1_u32 << length).map(move |bits| {
            (0..length)
                .map(|index| b'a' + (bits >> index & 1) as u8)
                .collect()
        })
    }

    #[test]
    fn a_text_is_found_wherever_it_is() {
        for text in texts(7) {
            for sought in (0..4).flat_map(texts) {
                let wide = |text: &[u8]| text.iter().copied().map(u16::from).collect::<Vec<_>>();
                let (wide_text, wide_sought) = (wide(&text), wide(&sought));
                let is_at = |index: &usize| text[*index..].starts_with(&sought);
                for from in 0..=8 {
                    let expected = (from..=text.len()).find(is_at);
                    assert_eq!(first(&text, &sought, from), expected);
                    assert_eq!(first(&wide_text, &wide_sought, from), expected);
                    let expected = (0..=from.min(text.len())).rev().find(is_at);
                    assert_eq!(last(&text, &sought, from), expected);
                    assert_eq!(last(&wide_text, &wide_sought, from), expected);
                }
                if !sought.is_empty() {
                    let found = steadily(text.iter().copied(), &sought);
                    assert_eq!(found, (0..text.len()).find(is_at));
                }
            }
        }
    }

    #[test]
    fn a_search_made_to_be_slow_ends() {
        let text = vec![b'a'; 1 << 20];
        let mut sought = vec![b'a'; 1 << 19];
        sought.push(b'b');
        assert_eq!(first(&text, &sought, 0), None);
        sought.insert(0, b'b');
        sought.pop();
        assert_eq!(last(&text, &sought, usize::MAX), None);
        sought[0] = b'a';
        assert_eq!(last(&text, &sought, usize::MAX), Some((1 << 19) - 1));
    }

    #[test]
    fn both_kinds_of_texts_can_be_searched_for_both() {
        let narrow = JsStr::latin1(b"na\xefve");
        let wide: Vec<u16> = "der naïve → Weg".encode_utf16().collect();
        let (wide, arrow) = (JsStr::utf16(&wide), [0x2192]);
        let arrow = JsStr::utf16(&arrow);
        assert_eq!(Search::new(wide, narrow).first(0), Some(4));
        assert_eq!(Search::new(wide, arrow).last(99), Some(10));
        assert_eq!(Search::new(narrow, arrow).first(0), None);
        let vowel = [0xef];
        assert_eq!(Search::new(narrow, JsStr::utf16(&vowel)).last(99), Some(2));
    }
}
