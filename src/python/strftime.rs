//! `strftime` as the GNU C library has it, in the locale `C`.

use super::zone::{Civil, Zone};

/// What a format is filled with.
pub struct BrokenDown {
    pub civil: Civil,
    /// 0 is Sunday.
    pub weekday: i64,
    /// 0 is the first of January.
    pub day_of_year: i64,
    /// Daylight saving time, or not; `None` is not known.
    pub is_dst: Option<bool>,
    /// Seconds that it is ahead of UTC.
    pub offset: i64,
    /// The abbreviation of the zone.
    pub zone: String,
}

const WEEKDAYS: [&str; 7] = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The widest that a conversion may be asked to be: what is wider is not filled in.
const WIDEST: usize = 1 << 20;

/// What stands between `%` and the letter of a conversion.
#[derive(Clone, Copy, Default)]
struct Flags {
    /// `_`, `-` or `0`.
    pad: Option<u8>,
    is_upper: bool,
    is_swapped: bool,
    width: usize,
    /// `E` or `O`.
    modifier: Option<u8>,
}

/// Fills in a format. `None` is a result that is wider than anybody needs.
pub fn format(format: &str, time: &BrokenDown, zone: &Zone) -> Option<String> {
    let mut out = String::new();
    let mut rest = format;
    while let Some(start) = rest.find('%') {
        out += &rest[..start];
        let (flags, letter) = read_flags(&rest[start + 1..])?;
        let length = match rest.as_bytes().get(start + 1 + letter) {
            Some(conversion) if convert(&mut out, *conversion, flags, time, zone).is_some() => {
                letter + 2
            }
            found => {
                // What is no conversion stands for itself. It may end in the middle of a character that is not of ASCII.
                let length = letter + 1 + usize::from(found.is_some_and(u8::is_ascii));
                let is_name = found.is_some_and(|found| b"bBh".contains(found));
                let itself = match found {
                    Some(b'%') => "%",
                    _ => &rest[start..][..length],
                };
                let is_swapped = flags.is_swapped && is_name;
                push_name(
                    &mut out,
                    itself,
                    Flags {
                        is_swapped,
                        ..flags
                    },
                );
                length
            }
        };
        rest = &rest[start + length..];
    }
    out += rest;
    Some(out)
}

/// Reads flags, and how many bytes they take.
fn read_flags(text: &str) -> Option<(Flags, usize)> {
    let bytes = text.as_bytes();
    let mut flags = Flags::default();
    let mut at = 0;
    while let Some(flag) = bytes.get(at) {
        match flag {
            b'_' | b'-' | b'0' => flags.pad = Some(*flag),
            b'^' => flags.is_upper = true,
            b'#' => flags.is_swapped = true,
            _ => break,
        }
        at += 1;
    }
    while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
        flags.width = flags.width * 10 + usize::from(digit - b'0');
        if flags.width > WIDEST {
            return None;
        }
        at += 1;
    }
    if let Some(modifier @ (b'E' | b'O')) = bytes.get(at) {
        flags.modifier = Some(*modifier);
        at += 1;
    }
    Some((flags, at))
}

/// Appends what a conversion stands for; `None` if there is no such conversion.
fn convert(
    out: &mut String,
    conversion: u8,
    flags: Flags,
    time: &BrokenDown,
    zone: &Zone,
) -> Option<()> {
    // Most conversions take no notice of a modifier.
    let refused: &[u8] = match flags.modifier {
        Some(b'E') => b"%aAbBdDeFgGhHIjklmMSUVwW",
        Some(_) => b"%aAcDFxXY",
        None => b"",
    };
    if refused.contains(&conversion) {
        return None;
    }
    let civil = &time.civil;
    let (year, weekday) = (civil.year, time.weekday);
    let monday_first = (weekday + 6) % 7;
    let hour12 = match civil.hour % 12 {
        0 => 12,
        hour => hour,
    };
    let number = |out: &mut String, value: i64, digits: usize| {
        push_number(out, value, digits, flags);
    };
    let spaced = |out: &mut String, value: i64, digits: usize| {
        let pad = flags.pad.or(Some(b'_'));
        push_number(out, value, digits, Flags { pad, ..flags });
    };
    let part = |out: &mut String, part: &str| {
        let mut filled = format(part, time, zone)?;
        if flags.is_upper {
            filled.make_ascii_uppercase();
        }
        push_text(out, &filled, flags);
        Some(())
    };
    match conversion {
        b'%' => push_text(out, "%", flags),
        b'n' => push_text(out, "\n", flags),
        b't' => push_text(out, "\t", flags),
        b'a' | b'A' => {
            let name = WEEKDAYS[weekday.rem_euclid(7) as usize];
            let name = if conversion == b'a' { &name[..3] } else { name };
            push_name(out, name, flags);
        }
        b'b' | b'h' | b'B' => {
            let name = MONTHS[(civil.month - 1).rem_euclid(12) as usize];
            let name = if conversion == b'B' { name } else { &name[..3] };
            push_name(out, name, flags);
        }
        b'p' | b'P' => {
            let name = if civil.hour > 11 { "PM" } else { "AM" };
            if conversion == b'P' || flags.is_swapped {
                push_text(out, &name.to_ascii_lowercase(), flags);
            } else {
                push_text(out, name, flags);
            }
        }
        b'Z' => {
            let name = if flags.is_swapped {
                time.zone.to_ascii_lowercase()
            } else if flags.is_upper {
                time.zone.to_ascii_uppercase()
            } else {
                time.zone.clone()
            };
            push_text(out, &name, flags);
        }
        b'c' => part(out, "%a %b %e %H:%M:%S %Y")?,
        b'D' | b'x' => part(out, "%m/%d/%y")?,
        b'F' => part(out, "%Y-%m-%d")?,
        b'r' => part(out, "%I:%M:%S %p")?,
        b'R' => part(out, "%H:%M")?,
        b'T' | b'X' => part(out, "%H:%M:%S")?,
        b'C' => number(out, year.div_euclid(100), 1),
        b'd' => number(out, civil.day, 2),
        b'e' => spaced(out, civil.day, 2),
        b'H' => number(out, civil.hour, 2),
        b'I' => number(out, hour12, 2),
        b'k' => spaced(out, civil.hour, 2),
        b'l' => spaced(out, hour12, 2),
        b'j' => number(out, time.day_of_year + 1, 3),
        b'm' => number(out, civil.month, 2),
        b'M' => number(out, civil.minute, 2),
        b'S' => number(out, civil.second, 2),
        b's' => {
            let moment = zone.moment(*civil, time.is_dst);
            push_text(out, &moment.unwrap_or(-1).to_string(), flags);
        }
        b'u' => number(out, monday_first + 1, 1),
        b'w' => number(out, weekday, 1),
        b'U' => number(out, (time.day_of_year - weekday + 7) / 7, 2),
        b'W' => number(out, (time.day_of_year - monday_first + 7) / 7, 2),
        b'V' => number(out, iso_week(time).1, 2),
        b'G' => number(out, iso_week(time).0, 1),
        b'g' => number(out, iso_week(time).0.rem_euclid(100), 2),
        b'y' => number(out, year.rem_euclid(100), 2),
        b'Y' => number(out, year, 1),
        b'z' => {
            if time.is_dst.is_some() {
                let minutes = time.offset.abs() / 60;
                push_text(out, if time.offset < 0 { "-" } else { "+" }, flags);
                number(out, minutes / 60 * 100 + minutes % 60, 4);
            }
        }
        _ => return None,
    }
    Some(())
}

/// The year and week of ISO 8601 that a day is in.
fn iso_week(time: &BrokenDown) -> (i64, i64) {
    let monday_first = (time.weekday + 6) % 7;
    let year = time.civil.year;
    let length = |year: i64| {
        let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if is_leap { 366 } else { 365 }
    };
    // A week belongs to the year of its Thursday.
    let thursday = time.day_of_year - monday_first + 3;
    if thursday < 0 {
        (year - 1, (thursday + length(year - 1)) / 7 + 1)
    } else if thursday >= length(year) {
        (year + 1, (thursday - length(year)) / 7 + 1)
    } else {
        (year, thursday / 7 + 1)
    }
}

fn push_name(out: &mut String, name: &str, flags: Flags) {
    if flags.is_upper || flags.is_swapped {
        push_text(out, &name.to_ascii_uppercase(), flags);
    } else {
        push_text(out, name, flags);
    }
}

fn push_text(out: &mut String, text: &str, flags: Flags) {
    let fill = if flags.pad == Some(b'0') { '0' } else { ' ' };
    out.extend(std::iter::repeat_n(
        fill,
        flags.width.saturating_sub(text.len()),
    ));
    out.push_str(text);
}

fn push_number(out: &mut String, value: i64, digits: usize, flags: Flags) {
    let text = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    // Without padding, it has no more digits than it needs; but it is as wide as was asked for.
    let width = match flags.pad {
        Some(b'-') => flags.width,
        _ => digits.max(flags.width),
    };
    let missing = width.saturating_sub(text.len() + sign.len());
    if matches!(flags.pad, Some(b'-' | b'_')) {
        out.extend(std::iter::repeat_n(' ', missing));
        out.push_str(sign);
    } else {
        out.push_str(sign);
        out.extend(std::iter::repeat_n('0', missing));
    }
    out.push_str(&text);
}
