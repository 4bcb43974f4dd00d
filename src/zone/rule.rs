//! Zones as POSIX writes them: `EST5EDT,M3.2.0,M11.1.0`.

use super::civil::Civil;

/// A kind of time that a zone keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its abbreviation.
    pub name: String,
    /// Seconds that it is ahead of UTC.
    pub offset: i32,
    pub is_dst: bool,
}

impl Kind {
    /// One that nobody has a name for.
    pub fn unnamed(offset: i32) -> Self {
        let (sign, minutes) = (if offset < 0 { '-' } else { '+' }, offset.abs() / 60);
        let (hours, minutes) = (minutes / 60, minutes % 60);
        let mut name = format!("{sign}{hours:02}");
        if minutes != 0 {
            name += &format!("{minutes:02}");
        }
        Self {
            name,
            offset,
            is_dst: false,
        }
    }
}

/// A day of each year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    /// `Jn`: 1 to 365, and no leap day.
    Julian(i64),
    /// `n`: 0 to 365.
    Zero(i64),
    /// `Mm.w.d`: the week 5 is the last, the day 0 is Sunday.
    Week { month: i64, week: i64, day: i64 },
}

/// A moment of each year, in local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    day: Day,
    /// Seconds after midnight.
    time: i64,
}

impl Change {
    /// In seconds since 1970, as if local time were UTC.
    fn in_year(&self, year: i64) -> i64 {
        let first = |month: i64| Civil {
            year,
            month,
            day: 1,
            hour: 0,
            minute: 0,
            second: 0,
        };
        let midnight = match self.day {
            Day::Zero(days) => first(1).seconds() + days * 86_400,
            Day::Julian(day) => {
                let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                let days = day - 1 + i64::from(is_leap && day >= 60);
                first(1).seconds() + days * 86_400
            }
            Day::Week { month, week, day } => {
                let start = first(month);
                let sunday_first = (start.weekday() + 1) % 7;
                let length = (first(month + 1).seconds() - start.seconds()) / 86_400;
                let mut days = (day - sunday_first).rem_euclid(7) + (week - 1) * 7;
                if days >= length {
                    days -= 7;
                }
                start.seconds() + days * 86_400
            }
        };
        midnight + self.time
    }
}

/// What a zone does each year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    std: Kind,
    /// Daylight saving time, its begin and its end.
    dst: Option<(Kind, Change, Change)>,
}

impl Rule {
    pub fn utc() -> Self {
        Self::always("UTC", 0)
    }

    fn always(name: &str, offset: i32) -> Self {
        let std = Kind {
            name: name.to_owned(),
            offset,
            is_dst: false,
        };
        Self { std, dst: None }
    }

    /// Reads a rule. What is wrong with it is taken as the GNU C library takes it: the zone is UTC, by whatever name stands there.
    pub fn parse(text: &str) -> Self {
        let mut reader = Reader { rest: text };
        let Some(name) = reader.name() else {
            return Self::always("", 0);
        };
        let Some(west) = reader.offset() else {
            return Self::always(name, 0);
        };
        let mut rule = Self::always(name, -west);
        let Some(name) = reader.name() else {
            return rule;
        };
        let offset = match reader.offset() {
            Some(west) => -west,
            None => rule.std.offset + 3600,
        };
        let mut changes = Reader {
            rest: match reader.rest {
                "" | "," => ",M3.2.0,M11.1.0",
                rest => rest,
            },
        };
        if let (Some(begin), Some(end)) = (changes.change(), changes.change()) {
            let kind = Kind {
                name: name.to_owned(),
                offset,
                is_dst: true,
            };
            rule.dst = Some((kind, begin, end));
        }
        rule
    }

    /// What is kept at a moment, in seconds since 1970.
    pub fn at(&self, seconds: i64) -> &Kind {
        let Some((dst, begin, end)) = &self.dst else {
            return &self.std;
        };
        // The C library has no summers before 1970, or one long one in the south.
        let year = Civil::from_seconds(seconds).year.max(1970);
        let begin = begin.in_year(year) - i64::from(self.std.offset);
        let end = end.in_year(year) - i64::from(dst.offset);
        let is_dst = if begin > end {
            // In the south it begins in one year and ends in the next.
            seconds < end || seconds >= begin
        } else {
            seconds >= begin && seconds < end
        };
        if is_dst { dst } else { &self.std }
    }
}

/// The rest of a rule that is being read.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// Three letters or more, or anything like a word in `<` and `>`.
    fn name(&mut self) -> Option<&'a str> {
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-');
        if let Some(quoted) = self.rest.strip_prefix('<') {
            let (name, rest) = quoted.split_once('>')?;
            let fits = name.len() >= 3 && name.chars().all(is_word);
            self.rest = rest;
            return fits.then_some(name);
        }
        let end = self.rest.find(|c: char| !c.is_ascii_alphabetic());
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if name.len() < 3 {
            return None;
        }
        self.rest = rest;
        Some(name)
    }

    fn skip(&mut self, c: char) -> bool {
        let rest = self.rest.strip_prefix(c);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// A number of a few digits.
    fn number(&mut self) -> Option<i64> {
        let end = self.rest.find(|c: char| !c.is_ascii_digit());
        let (digits, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        let number = digits.parse::<u16>().ok()?;
        self.rest = rest;
        Some(number.into())
    }

    /// `[+-]hh[:mm[:ss]]`, in seconds.
    fn time(&mut self, most_hours: i64) -> Option<i64> {
        let sign = if self.skip('-') { -1 } else { 1 };
        if sign > 0 {
            self.skip('+');
        }
        let hours = self.number()?.min(most_hours);
        let mut more = || match self.skip(':') {
            true => self.number().unwrap_or(0).min(59),
            false => 0,
        };
        let (minutes, seconds) = (more(), more());
        Some(sign * (hours * 3600 + minutes * 60 + seconds))
    }

    /// Seconds to the west.
    fn offset(&mut self) -> Option<i32> {
        self.time(24).map(|seconds| seconds as i32)
    }

    /// `,day[/time]`
    fn change(&mut self) -> Option<Change> {
        if !self.skip(',') {
            return None;
        }
        let day = if self.skip('J') {
            Day::Julian(self.number().filter(|day| (1..=365).contains(day))?)
        } else if self.skip('M') {
            let month = self.number().filter(|month| (1..=12).contains(month))?;
            let mut part = |range: std::ops::RangeInclusive<i64>| {
                self.skip('.')
                    .then(|| self.number())?
                    .filter(|number| range.contains(number))
            };
            Day::Week {
                month,
                week: part(1..=5)?,
                day: part(0..=6)?,
            }
        } else {
            Day::Zero(self.number().filter(|day| *day <= 365)?)
        };
        let time = if self.skip('/') {
            self.time(167)?
        } else {
            2 * 3600
        };
        Some(Change { day, time })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(rule: &str, moments: [i64; 3]) -> [String; 3] {
        let rule = Rule::parse(rule);
        moments.map(|moment| rule.at(moment).name.clone())
    }

    #[test]
    fn summer_begins_and_ends_to_the_second() {
        let berlin = "CET-1CEST,M3.5.0,M10.5.0/3";
        let begin = 1_711_846_800;
        assert_eq!(
            names(berlin, [begin - 1, begin, begin + 1]),
            ["CET", "CEST", "CEST"]
        );
        let end = 1_729_990_800;
        assert_eq!(
            names(berlin, [end - 1, end, end + 1]),
            ["CEST", "CET", "CET"]
        );
        let sydney = "AEST-10AEDT,M10.1.0,M4.1.0/3";
        assert_eq!(
            names(sydney, [0, 1_720_000_000, 1_735_000_000]),
            ["AEDT", "AEST", "AEDT"]
        );
    }

    #[test]
    fn nonsense_is_utc_by_some_name() {
        for (text, name) in [("Foo/Bar", "Foo"), ("AA3", ""), ("", ""), ("<é>1", "")] {
            let rule = Rule::parse(text);
            assert_eq!((rule.at(0).name.as_str(), rule.at(0).offset), (name, 0));
        }
        assert_eq!(Rule::parse("XYZ1:30:15").at(0).offset, -5415);
        assert_eq!(Rule::parse("<+03>-3").at(0).name, "+03");
    }
}
