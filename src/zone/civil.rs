//! Dates and times of day, and the seconds they are.

/// A date of the Gregorian calendar, which is taken to have always been, and a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
}

const DAY: i64 = 86_400;
/// Days in four hundred years.
const ERA: i64 = 146_097;
/// Days from the first of March of the year 0 to 1970.
const EPOCH: i64 = 719_468;

/// Days from 1970-01-01 to the first of a month, which may be any number: 13 is January of the next year.
fn days_to_month(year: i64, month: i64) -> i64 {
    // Years that begin in March have their leap day at the end.
    let months = year * 12 + month - 3;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12));
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * month + 2) / 5;
    era * ERA + year * 365 + year / 4 - year / 100 + of_year - EPOCH
}

/// Days of a year that are over when a date begins.
pub fn days_before(year: i64, month: i64, day: i64) -> i64 {
    days_to_month(year, month) + day - 1 - days_to_month(year, 1)
}

impl Civil {
    /// The date and time that is `seconds` after 1970-01-01T00:00:00.
    pub fn from_seconds(seconds: i64) -> Self {
        let (days, rest) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
        let days = days + EPOCH;
        let (era, of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        Self {
            year: era * 400 + year + i64::from(month <= 2),
            month,
            day,
            hour: rest / 3600,
            minute: rest / 60 % 60,
            second: rest % 60,
        }
    }

    /// Seconds since 1970-01-01T00:00:00. No number needs to be in its range: the 32nd of January is the first of February.
    pub fn seconds(&self) -> i64 {
        let days = days_to_month(self.year, self.month) + self.day - 1;
        ((days * 24 + self.hour) * 60 + self.minute) * 60 + self.second
    }

    /// 0 is Monday.
    pub fn weekday(&self) -> i64 {
        let days = days_to_month(self.year, self.month) + self.day - 1;
        (days + 3).rem_euclid(7)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_a_millennium_is_itself() {
        for day in -400_000..400_000 {
            let civil = Civil::from_seconds(day * DAY + 5);
            assert_eq!(civil.seconds(), day * DAY + 5);
        }
        let leap = Civil::from_seconds(951_782_400);
        assert_eq!((leap.year, leap.month, leap.day), (2000, 2, 29));
        assert_eq!(leap.weekday(), 1);
        assert_eq!(days_before(2000, 12, 31), 365);
    }
}
