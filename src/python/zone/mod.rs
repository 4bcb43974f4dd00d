//! The zone that local time is in.
//!
//! It is that of the environment variable `TZ` or else that of the host. What zones there are and what they do is in the archive
//! of the standard library; what they do now, in the interpreter as well: a program that asks for the time of day fetches nothing.

mod moment;
mod table;
mod tzif;

use std::{
    cell::{Cell, OnceCell, RefCell},
    rc::Rc,
    time::Duration,
};

pub use crate::zone::{Civil, Kind, Rule, days_before};
pub use table::{names, read};

use super::current;
use table::Listed;
use tzif::TzFile;

/// What is known of a zone.
enum Source {
    /// One that follows a rule, always.
    Rule(Rule),
    /// One of the list, with the rule that it follows now.
    Listed {
        listed: &'static Listed,
        rule: Rule,
        file: OnceCell<TzFile>,
    },
    /// One that the list does not have: all that is known are the offsets that the host tells.
    Host,
}

/// A zone.
pub struct Zone {
    source: Source,
    /// How far `mktime` found local time to be off the time that it guesses first. The C library begins there too, the next time.
    pub guess: Cell<i64>,
}

thread_local! {
    static ZONE: RefCell<Option<Rc<Zone>>> = const { RefCell::new(None) };
}

/// The zone of the run.
pub fn current() -> Rc<Zone> {
    ZONE.with_borrow_mut(|zone| {
        let zone = zone.get_or_insert_with(|| Rc::new(Zone::new(Source::Rule(Rule::utc()))));
        zone.clone()
    })
}

/// Finds out which zone it is, from the value of `TZ`.
pub fn set(variable: Option<&str>) {
    let source = match variable {
        Some(text) => Source::parse(text),
        None => Source::of_host(),
    };
    ZONE.set(Some(Rc::new(Zone::new(source))));
}

impl Source {
    /// What the C library makes of a value of `TZ`.
    fn parse(text: &str) -> Self {
        let text = text.strip_prefix(':').unwrap_or(text);
        if text.is_empty() {
            return Self::Rule(Rule::utc());
        }
        let name = text.strip_prefix("/usr/share/zoneinfo/").unwrap_or(text);
        let name = name.strip_prefix("posix/").unwrap_or(name);
        Self::find(name).unwrap_or_else(|| Self::Rule(Rule::parse(text)))
    }

    fn of_host() -> Self {
        match current::host().time_zone() {
            None => Self::Rule(Rule::utc()),
            Some(name) => Self::find(&name).unwrap_or(Self::Host),
        }
    }

    fn find(name: &str) -> Option<Self> {
        let listed = table::find(name)?;
        Some(Self::Listed {
            listed,
            rule: Rule::parse(listed.rule),
            file: OnceCell::new(),
        })
    }
}

impl Zone {
    fn new(source: Source) -> Self {
        Self {
            source,
            guess: Cell::new(0),
        }
    }

    /// Calls `look` with the kind of time that is kept at a moment, in seconds since 1970.
    pub fn at<T>(&self, seconds: i64, look: impl FnOnce(&Kind) -> T) -> T {
        match &self.source {
            Source::Rule(rule) => look(rule.at(seconds)),
            Source::Listed { listed, rule, file } => {
                if seconds >= listed.since {
                    look(rule.at(seconds))
                } else {
                    let file = file.get_or_init(|| TzFile::parse(&listed.read()));
                    look(file.before_rule(seconds))
                }
            }
            Source::Host => {
                let now = Duration::from_secs(seconds.try_into().unwrap_or(0));
                let minutes = current::host().utc_offset_minutes(now);
                look(&Kind::unnamed(minutes * 60))
            }
        }
    }

    /// What the zone calls its time in a year: the offsets and names of winter and of summer, in either hemisphere.
    pub fn seasons(&self, now: i64) -> [Kind; 2] {
        const YEAR: i64 = (365 * 24 + 6) * 3600;
        let january = now.div_euclid(YEAR) * YEAR;
        let mut seasons = [january, january + YEAR / 2].map(|moment| self.at(moment, Kind::clone));
        if seasons[0].offset > seasons[1].offset {
            seasons.reverse();
        }
        seasons
    }
}
