//! The order of strings, as ICU has it for English: that of CLDR's root for what stands on keyboards and for letters with marks.
//!
//! Strings are compared by what their characters are first, then by marks, then by the size of letters (UTS #10). Scripts other than
//! Latin are in the order of their code points, small letters before large ones.

use std::cmp::Ordering;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// What stands before digits and letters, in order. What follows a `\0` differs from what is before it by no more than a size.
const SYMBOLS: &str = "\t\n\u{b}\u{c}\r\u{85}\u{2028}\u{2029} \0\u{3000}\0\u{a0}\0\u{202f}‾_\u{2017}-‐\0\u{2011}‒–—―⁓,、;⁏:!‼⁉¡?⁈⁇¿‽.\0․‥…。·⁕⁖⁘⁙⁚⁛⁜⁝⁞'\0‘\0’\0‚\0‛‹›\"\0“\0”\0„\0‟«»()[]{}⁅⁆〈〉《》「」『』【】‖§¶⁋@*⁎⁑/\\&⁊#%‰‱†‡•‣‧⁃⁌⁍′″‴⁗‵‶‷〃‸※‿⁔⁀⁐⁁⁂`´^¯¨¸°©®←→↑↓↔+±÷×<=>¬|¦~−⁒⁄∞≈≤≥●★✓✔✗〄¤¢$£¥₠₡₢₣₤₥₦₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿⃀";

/// The first of the symbols that is no punctuation.
const FIRST_SYMBOL: char = '`';

/// Marks from the one that counts least.
const MARKS: &str = "\u{332}\u{313}\u{314}\u{301}\u{300}\u{306}\u{302}\u{30c}\u{30a}\u{342}\u{308}\u{30b}\u{303}\u{307}\u{338}\u{327}\u{328}\u{304}";

/// Letters that are others with a mark, which no normal form says.
const MARKED: &str = "ÐdðdØoøoĐdđdĦhħhĿlŀlŁlłlŊnŋnŦtŧtſs";

/// Letters that count as two.
const DOUBLE: [(char, &str); 9] = [
    ('Æ', "AE"),
    ('æ', "ae"),
    ('ß', "ss"),
    ('ẞ', "SS"),
    ('Œ', "OE"),
    ('œ', "oe"),
    ('Ĳ', "IJ"),
    ('ĳ', "ij"),
    ('ŉ', "'n"),
];

/// Letters that stand between others of the alphabet: each with the one that it follows.
const AFTER: &str = "ıiƏeəeÞzþzƒf";

// Primary weights, of which higher ones come later.
const OTHER_SYMBOLS: u32 = 0x1000;
const DIGITS: u32 = 0x20_0000;
const LATIN: u32 = 0x30_0000;
const OTHER_LETTERS: u32 = 0x40_0000;

/// How exactly strings are compared: `sensitivity` and the rest of `Intl.Collator`'s options.
#[derive(Clone, Copy, Debug, Default)]
pub struct Order {
    pub ignores_marks: bool,
    pub ignores_case: bool,
    /// Whether a row of digits is one number.
    pub is_numeric: bool,
    pub upper_first: bool,
    pub ignores_punctuation: bool,
}

/// What a character counts on each level; nothing where it does not.
#[derive(Clone, Copy, Default)]
struct Weights {
    primary: u32,
    mark: u16,
    size: u8,
}

impl Order {
    /// Compares two strings.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        if left.is_ascii() && right.is_ascii() && !self.is_numeric && !self.ignores_punctuation {
            if let Some(order) = self.compare_ascii(left.as_bytes(), right.as_bytes()) {
                return order;
            }
        }
        let [left, right] = [left, right].map(|text| self.weigh(text));
        let level = |key: fn(&Weights) -> u32| {
            let keys = |list: &[Weights]| -> Vec<u32> {
                list.iter().map(key).filter(|weight| *weight != 0).collect()
            };
            keys(&left).cmp(&keys(&right))
        };
        let mut order = level(|it| it.primary);
        if !self.ignores_marks {
            order = order.then_with(|| self.compare_marks(&left, &right));
        }
        if !self.ignores_case {
            let sizes = level(|it| it.size.into());
            order = order.then(match self.upper_first {
                true => sizes.reverse(),
                false => sizes,
            });
        }
        order
    }

    /// The same for the most common of strings, without room on the heap; `None` if they have control characters.
    fn compare_ascii(&self, left: &[u8], right: &[u8]) -> Option<Ordering> {
        let mut sizes = Ordering::Equal;
        for (left, right) in left.iter().zip(right) {
            let [left, right] = [*left, *right].map(|byte| weight(char::from(byte)));
            if left.primary == 0 || right.primary == 0 {
                return None;
            }
            if left.primary != right.primary {
                return Some(left.primary.cmp(&right.primary));
            }
            sizes = sizes.then(left.size.cmp(&right.size));
        }
        if left.len() != right.len() {
            let rest = if left.len() > right.len() {
                left
            } else {
                right
            };
            let rest = &rest[left.len().min(right.len())..];
            let is_ignorable = |byte: &u8| weight(char::from(*byte)).primary == 0;
            return (!rest.iter().any(is_ignorable)).then(|| left.len().cmp(&right.len()));
        }
        Some(match (self.ignores_case, self.upper_first) {
            (true, _) => Ordering::Equal,
            (false, true) => sizes.reverse(),
            (false, false) => sizes,
        })
    }

    /// Compares by the marks of each letter, of which one without any comes first.
    fn compare_marks(&self, left: &[Weights], right: &[Weights]) -> Ordering {
        let marks = |list: &[Weights]| -> Vec<u16> {
            let of = |it: &Weights| match it.primary {
                0 => it.mark,
                _ => it.mark + 1,
            };
            list.iter().map(of).filter(|mark| *mark != 0).collect()
        };
        marks(left).cmp(&marks(right))
    }

    fn weigh(&self, text: &str) -> Vec<Weights> {
        let normalizer = DecomposingNormalizerBorrowed::new_nfd();
        let text = normalizer.normalize(text);
        let mut weights = Vec::with_capacity(text.len());
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            if self.is_numeric && character.is_ascii_digit() {
                let mut digits = vec![character];
                while let Some(digit) = characters.next_if(char::is_ascii_digit) {
                    digits.push(digit);
                }
                push_number(&digits, &mut weights);
                continue;
            }
            let found = weight(character);
            if self.ignores_punctuation && is_punctuation(found) {
                continue;
            }
            if let Some((_, both)) = DOUBLE.iter().find(|(double, _)| *double == character) {
                for (index, part) in both.chars().enumerate() {
                    let mark = if index == 0 { 0 } else { MARKS_END };
                    weights.push(Weights {
                        mark,
                        ..weight(part)
                    });
                }
                continue;
            }
            weights.push(found);
        }
        weights
    }
}

/// What counts more than any mark.
const MARKS_END: u16 = 0x1000;

/// A number counts by how many digits it has, and then by these.
fn push_number(digits: &[char], weights: &mut Vec<Weights>) {
    let start = digits.iter().position(|digit| *digit != '0');
    let digits = &digits[start.unwrap_or(digits.len() - 1)..];
    let length = u32::try_from(digits.len()).unwrap_or(u32::MAX);
    weights.push(Weights {
        primary: DIGITS + 0x10 + length.min(0x8_0000),
        size: 1,
        ..Weights::default()
    });
    weights.extend(digits.iter().map(|digit| weight(*digit)));
}

fn is_punctuation(weights: Weights) -> bool {
    weights.primary > 0 && weights.primary < weight(FIRST_SYMBOL).primary
}

fn weight(character: char) -> Weights {
    let of = |primary: u32, size: u8| Weights {
        primary,
        mark: 0,
        size,
    };
    if character.is_ascii_alphanumeric() {
        return match character {
            '0'..='9' => of(DIGITS + u32::from(character), 1),
            letter => of(latin(letter), 1 + u8::from(letter.is_ascii_uppercase())),
        };
    }
    if let Some(found) = symbol(character) {
        return found;
    }
    if character.is_control() || ('\u{200b}'..='\u{200f}').contains(&character) {
        return Weights::default();
    }
    if ('\u{300}'..='\u{36f}').contains(&character) {
        let place = MARKS.chars().position(|mark| mark == character);
        let place = place.map_or(MARKS.len() as u32, |place| place as u32);
        let mark = u16::try_from(place + 2 + u32::from(character) % 0x80);
        let mark = if place == MARKS.len() as u32 {
            mark.unwrap_or(MARKS_END)
        } else {
            place as u16 + 2
        };
        return Weights {
            mark,
            ..Weights::default()
        };
    }
    let size = 1 + u8::from(character.is_uppercase());
    if let Some(letter) = pair(MARKED, character) {
        return Weights {
            mark: MARKS_END,
            ..of(latin(letter), size)
        };
    }
    if let Some(letter) = pair(AFTER, character) {
        return of(latin(letter) + 1, size);
    }
    if !character.is_alphanumeric() {
        return of(OTHER_SYMBOLS + u32::from(character), 1);
    }
    let small = character.to_lowercase().next().unwrap_or(character);
    match small {
        // Katakana beside hiragana, and Korean before both.
        '\u{30a1}'..='\u{30f6}' => of(OTHER_LETTERS + u32::from(small) - 0x60, 2),
        '\u{ac00}'..='\u{d7a3}' => of(OTHER_LETTERS + 0x2fff, 1 + (u32::from(small) & 1) as u8),
        _ => of(OTHER_LETTERS + u32::from(small), size),
    }
}

fn latin(letter: char) -> u32 {
    LATIN + u32::from(letter.to_ascii_lowercase()) * 4
}

/// The letter after one in a list of pairs.
fn pair(list: &str, character: char) -> Option<char> {
    let mut letters = list.chars();
    while let (Some(letter), Some(other)) = (letters.next(), letters.next()) {
        if letter == character {
            return Some(other);
        }
    }
    None
}

fn symbol(character: char) -> Option<Weights> {
    let mut primary = 0;
    let mut size = 1;
    let mut symbols = SYMBOLS.chars();
    while let Some(mut symbol) = symbols.next() {
        if symbol == '\0' {
            symbol = symbols.next()?;
            size += 1;
        } else {
            primary += 1;
            size = 1;
        }
        if symbol == character {
            return Some(Weights {
                primary,
                mark: 0,
                size,
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(order: Order, text: &str) -> String {
        let mut words: Vec<&str> = text.split(' ').collect();
        words.sort_by(|left, right| order.compare(left, right));
        words.join(" ")
    }

    /// As Node 20 sorts them, by `Intl.Collator('en')`.
    #[test]
    fn words_are_in_the_order_of_dictionaries() {
        let order = Order::default();
        for expected in [
            "_a -1 #a +1 $a 1 10 2 a A á Á à â ǎ Å ä ab aB Ab",
            "a-b a1 a10 a2 b",
            "ae æ af co-op coop d đ e é ê l ł lz n ñ o ø oe œ",
            "resume Resume RESUME résumé ss ß sz z Z",
            "α β Ω а б ж я",
        ] {
            let mut words: Vec<&str> = expected.split(' ').collect();
            words.reverse();
            assert_eq!(sorted(order, &words.join(" ")), expected);
        }
        assert_eq!(order.compare("a", "a\0"), Ordering::Equal);
        assert_eq!(order.compare("a\u{301}", "á"), Ordering::Equal);
    }

    #[test]
    fn what_is_ignored_makes_no_difference() {
        let base = Order {
            ignores_marks: true,
            ignores_case: true,
            ..Order::default()
        };
        assert_eq!(base.compare("résumé", "RESUME"), Ordering::Equal);
        let accents = Order {
            ignores_case: true,
            ..Order::default()
        };
        assert_eq!(accents.compare("a", "A"), Ordering::Equal);
        assert_eq!(accents.compare("a", "á"), Ordering::Less);
        let unpunctuated = Order {
            ignores_punctuation: true,
            ..Order::default()
        };
        assert_eq!(unpunctuated.compare("co-op", "co op"), Ordering::Equal);
        assert_eq!(unpunctuated.compare("$1", "1"), Ordering::Less);
    }

    #[test]
    fn numbers_are_in_the_order_of_their_values() {
        let numeric = Order {
            is_numeric: true,
            ..Order::default()
        };
        assert_eq!(sorted(numeric, "a10 a2 a1 a100 b1"), "a1 a2 a10 a100 b1");
        assert_eq!(numeric.compare("007", "7"), Ordering::Equal);
        assert_eq!(numeric.compare("0", "00"), Ordering::Equal);
        assert_eq!(numeric.compare("x-1", "x1"), Ordering::Less);
    }

    #[test]
    fn large_letters_can_be_first() {
        let order = Order {
            upper_first: true,
            ..Order::default()
        };
        assert_eq!(sorted(order, "a A b B"), "A a B b");
    }
}
