//! Moments in local time, there and back.

use super::{Civil, Zone};

/// A moment in local time.
pub struct Moment {
    pub civil: Civil,
    pub name: String,
    /// Seconds that local time is ahead of UTC.
    pub offset: i32,
    pub is_dst: bool,
}

/// How far from a moment the C library looks for one with the daylight saving time that was asked for, and in which steps.
const FAR: i64 = 536_454_000 / 2 + STRIDE;
const STRIDE: i64 = 601_200;

impl Zone {
    /// Local time at a moment, in seconds since 1970.
    pub fn local(&self, seconds: i64) -> Moment {
        self.at(seconds, |kind| Moment {
            civil: Civil::from_seconds(seconds.saturating_add(kind.offset.into())),
            name: kind.name.clone(),
            offset: kind.offset,
            is_dst: kind.is_dst,
        })
    }

    /// The moment of a local time, as the function `mktime` of the GNU C library finds it: with daylight saving time or without, as
    /// `is_dst` wants it, or whatever is kept then.
    pub fn moment(&self, civil: Civil, is_dst: Option<bool>) -> Option<i64> {
        // Leap seconds are added to what is found without them.
        let second = civil.second.clamp(0, 59);
        let more = civil.second - second;
        let wanted = Civil { second, ..civil }.seconds();

        let look = |moment: i64| self.at(moment, |kind| (i64::from(kind.offset), kind.is_dst));
        let start = wanted - self.guess.get();
        let [mut moment, mut last, mut before_last] = [start; 3];
        let mut was_dst = false;
        let mut looks = 6;
        loop {
            let (offset, dst) = look(moment);
            let next = wanted - offset;
            if next == moment {
                if is_dst.is_some_and(|is_dst| is_dst != dst) {
                    moment = self.with_dst(wanted, moment, !dst);
                }
                break;
            }
            // A local time that does not exist, between two that do.
            let is_gap = moment == before_last && moment != last;
            let fits = match is_dst {
                None => was_dst <= dst,
                Some(is_dst) => is_dst != dst,
            };
            if is_gap && fits {
                break;
            }
            looks -= 1;
            if looks == 0 {
                return None;
            }
            (before_last, last, moment, was_dst) = (last, moment, next, dst);
        }
        self.guess.set(self.guess.get() + start - moment);
        moment.checked_add(more)
    }

    /// The moment of a local time, if it is reckoned with the offset of some time nearby that is daylight saving time or not.
    fn with_dst(&self, wanted: i64, moment: i64, is_dst: bool) -> i64 {
        let mut distance = STRIDE;
        while distance < FAR {
            for there in [moment - distance, moment + distance] {
                let found = self.at(there, |kind| (kind.is_dst == is_dst).then_some(kind.offset));
                if let Some(offset) = found {
                    return wanted - i64::from(offset);
                }
            }
            distance += STRIDE;
        }
        // Where there is none, it is taken to be an hour.
        moment + if is_dst { -3600 } else { 3600 }
    }
}
