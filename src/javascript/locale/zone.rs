//! The zone that local time is in, and the zones that a program may ask for.
//!
//! Of a zone it is known what it does now, and that is taken to have been so always.

use std::{cell::RefCell, time::Duration};

use crate::{
    host::Host,
    zone::{Kind, Rule},
};

/// The rules, each with the names of the zones that follow it. Made by `build/zone_rules.rs`.
const RULES: &str = include_str!(concat!(env!("OUT_DIR"), "/zone_rules.txt"));

/// What the zone is called that is no other.
const UTC: &str = "UTC";

/// A zone by its name and its rule.
pub struct Zone {
    pub name: String,
    rule: Rule,
}

impl Zone {
    /// The zone of a name such as `Europe/Berlin`, whatever the case of its letters.
    pub fn find(name: &str) -> Option<Self> {
        for line in RULES.lines() {
            let mut words = line.split(' ');
            let rule = words.next().unwrap_or_default();
            if let Some(name) = words.find(|it| it.eq_ignore_ascii_case(name)) {
                return Some(Self {
                    name: name.to_owned(),
                    rule: Rule::parse(rule),
                });
            }
        }
        None
    }

    /// The time that is kept there at a moment, in seconds since 1970.
    pub fn at(&self, seconds: i64) -> &Kind {
        self.rule.at(seconds)
    }
}

/// All names, in no order.
pub fn names() -> impl Iterator<Item = &'static str> {
    RULES.lines().flat_map(|line| line.split(' ').skip(1))
}

/// The zone of a run: that of the environment variable `TZ`, or else that of the host.
#[derive(Default)]
pub struct LocalZone(RefCell<Option<Zone>>);

impl LocalZone {
    /// Finds out which zone it is, from the value of `TZ`. Without one it is the host that knows.
    pub fn enter(&self, variable: Option<&str>) {
        let zone = variable.map(|text| {
            let name = text.strip_prefix(':').unwrap_or(text);
            Zone::find(name).unwrap_or_else(|| Zone {
                name: UTC.to_owned(),
                rule: Rule::parse(name),
            })
        });
        self.0.replace(zone);
    }

    /// Its name.
    pub fn name(&self, host: &dyn Host) -> String {
        let zone = self.0.borrow();
        let name = zone.as_ref().map(|zone| zone.name.clone());
        name.or_else(|| host.time_zone())
            .unwrap_or_else(|| UTC.to_owned())
    }

    /// Seconds that local time is ahead of UTC, at a moment in seconds since 1970.
    pub fn offset(&self, seconds: i64, host: &dyn Host) -> i32 {
        match self.0.borrow().as_ref() {
            Some(zone) => zone.at(seconds).offset,
            // A time before 1970 gets the offset of 1970.
            None => {
                let time = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
                host.utc_offset_minutes(time) * 60
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found() {
        assert!(names().count() > 500);
        for name in names() {
            let zone = Zone::find(&name.to_lowercase()).expect("it is in the list");
            assert_eq!(zone.name, name);
        }
        assert!(Zone::find("Europe/Nowhere").is_none());
        assert!(Zone::find("").is_none());
    }

    #[test]
    fn summer_is_reckoned_with() {
        let zone = Zone::find("america/new_york").expect("it is in the list");
        assert_eq!(zone.at(1_704_067_200).offset, -5 * 3600);
        assert_eq!(zone.at(1_719_792_000).offset, -4 * 3600);
    }
}
