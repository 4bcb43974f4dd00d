//! What V8 calls functions of the engine's in its stack traces. Boa tells their names; the call tells what they belong to.

use super::is_word_part;

/// Methods of arrays that call functions of the guest's or refuse what they are given.
const ARRAY: [&str; 17] = [
    "every",
    "filter",
    "find",
    "findIndex",
    "findLast",
    "findLastIndex",
    "flatMap",
    "forEach",
    "map",
    "push",
    "reduce",
    "reduceRight",
    "some",
    "sort",
    "toSorted",
    "unshift",
    "with",
];

const STRING: [&str; 5] = ["matchAll", "normalize", "repeat", "replace", "replaceAll"];

const NUMBER: [&str; 3] = ["toExponential", "toFixed", "toPrecision"];

/// Functions that belong to nothing.
const GLOBAL: [&str; 5] = [
    "BigInt",
    "decodeURI",
    "decodeURIComponent",
    "encodeURI",
    "encodeURIComponent",
];

/// Classes whose constructors have a frame of their own.
const CLASSES: [&str; 6] = ["Map", "Promise", "RegExp", "Set", "WeakMap", "WeakSet"];

/// What V8 shows for a function that a call calls, by the source before and after where the name begins. `None` if that is not known.
pub(super) fn shown(name: &str, before: &str, after: &str) -> Option<String> {
    if let Some(class) = after.strip_prefix("new ") {
        let is_it = class.trim_start().strip_prefix(name)?.starts_with('(');
        return (is_it && CLASSES.contains(&name)).then(|| format!("new {name}"));
    }
    if !after.strip_prefix(name)?.starts_with('(') {
        return None;
    }
    let Some(before) = before.strip_suffix('.') else {
        return GLOBAL.contains(&name).then(|| name.to_owned());
    };
    let owner = &before[before.trim_end_matches(is_word_part).len()..];
    let class = match owner {
        "JSON" | "Reflect" => owner,
        "Array" | "Object" | "String" => "Function",
        _ if ARRAY.contains(&name) => "Array",
        _ if STRING.contains(&name) => "String",
        _ if NUMBER.contains(&name) => "Number",
        _ if name == "toISOString" => "Date",
        _ => return None,
    };
    Some(format!("{class}.{name}"))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn the_call_tells_what_a_function_belongs_to() {
        let call = |name, before, after| shown(name, before, after);
        assert_eq!(
            call("map", "a\n  .", "map(f)").as_deref(),
            Some("Array.map")
        );
        assert_eq!(
            call("parse", "JSON.", "parse(x)").as_deref(),
            Some("JSON.parse")
        );
        assert_eq!(
            call("keys", "Object.", "keys(x)").as_deref(),
            Some("Function.keys")
        );
        assert_eq!(call("Map", "", "new Map([1])").as_deref(), Some("new Map"));
        assert_eq!(call("BigInt", "", "BigInt(1.5)").as_deref(), Some("BigInt"));
        assert_eq!(call("keys", "f.", "call(x)"), None);
    }
}
