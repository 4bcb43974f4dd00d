//! The list of zones, which build.rs makes.

use crate::python::stdlib::{Place, take};

/// A zone of the list.
pub struct Listed {
    /// When its last change was that is not one of its rule, in seconds since 1970.
    pub since: i64,
    /// What it does from then on, as POSIX writes it.
    pub rule: &'static str,
    place: Place,
}

// `ZONES`, and `NAMES`, which refer to them, in order.
include!(concat!(env!("OUT_DIR"), "/zones_index.rs"));

impl Listed {
    /// Its file, in the format TZif.
    pub fn read(&self) -> Vec<u8> {
        take(self.place)
    }
}

/// The zone of a name such as `Europe/Berlin`.
pub fn find(name: &str) -> Option<&'static Listed> {
    let found = NAMES.binary_search_by_key(&name, |(name, _)| name);
    found.ok().map(|index| &ZONES[usize::from(NAMES[index].1)])
}

/// The file of a zone.
pub fn read(name: &str) -> Option<Vec<u8>> {
    find(name).map(Listed::read)
}

/// All names.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_name_is_found_and_every_file_ends_in_its_rule() {
        let all: HashSet<_> = names().collect();
        assert!(all.len() > 500 && all.contains("Europe/Berlin"));
        for name in all {
            let listed = find(name).unwrap();
            let file = listed.read();
            assert!(file.starts_with(b"TZif"));
            assert!(file.ends_with(format!("\n{}\n", listed.rule).as_bytes()));
        }
    }
}
