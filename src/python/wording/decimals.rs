//! What CPython's `decimal` says, which is in C there and in Python here.

use rustpython_vm::{AsObject, VirtualMachine};

/// Texts of `_pydecimal`, and those of the C implementation.
const TEXTS: &[(&str, &str)] = &[
    (
        "Cannot convert NaN to integer",
        "cannot convert NaN to integer",
    ),
    (
        "Cannot convert infinity to integer",
        "cannot convert Infinity to integer",
    ),
    (
        "Cannot convert signaling NaN to float",
        "cannot convert signaling NaN to float",
    ),
    (
        "Cannot hash a signaling NaN value.",
        "Cannot hash a signaling NaN value",
    ),
    ("cannot round a NaN", "cannot convert NaN to integer"),
    (
        "cannot round an infinity",
        "cannot convert Infinity to integer",
    ),
    (
        "Second argument to round should be integral",
        "optional arg must be an integer",
    ),
    (
        "Invalid tuple size in creation of Decimal from list or tuple.  The list or tuple should have exactly three elements.",
        "argument must be a sequence of length 3",
    ),
    (
        "Invalid sign.  The first value in the tuple should be an integer; either 0 for a positive number or 1 for a negative number.",
        "sign must be an integer with the value 0 or 1",
    ),
    (
        "The second value in the tuple must be composed of integers in the range 0 through 9.",
        "coefficient must be a tuple of digits",
    ),
    (
        "The third value in the tuple must be an integer, or one of the strings 'F', 'n', 'N'.",
        "string argument in the third position must be 'F', 'n' or 'N'",
    ),
    (
        "argument must be int or float.",
        "argument must be int or float",
    ),
];

/// Classes of this module, as the engine and CPython name them in errors.
const CLASSES: &[(&str, &str)] = &[
    ("Decimal", "decimal.Decimal"),
    ("Context", "decimal.Context"),
];

/// The engine's errors that name classes: what they start with, or what they have within them.
const STARTS: &[&str] = &[
    "unsupported operand type(s) for ",
    "can't multiply sequence by non-int of type ",
    "can only concatenate ",
    "sequence item ",
    "type object ",
];
const WITHIN: &[&str] = &[
    " not supported between instances of ",
    " object cannot be interpreted as an integer",
    " indices must be integers or slices, not ",
    " object has no attribute ",
    " is required, not ",
];

/// What CPython says for a message about a decimal number; `None` where that is the same, and where no number can be meant.
pub fn error(text: &str, vm: &VirtualMachine) -> Option<String> {
    let is_known = || {
        let modules = vm.sys_module.as_object().get_attr("modules", vm);
        modules.is_ok_and(|modules| modules.get_item("_pydecimal", vm).is_ok())
    };
    let better = reworded(text)?;
    is_known().then_some(better)
}

fn reworded(text: &str) -> Option<String> {
    if let Some((_, better)) = TEXTS.iter().find(|(known, _)| *known == text) {
        return Some((*better).to_owned());
    }
    if text.starts_with("Invalid format specifier: ") {
        return Some("invalid format string".to_owned());
    }
    if let Some(shown) = text
        .strip_prefix("Cannot convert ")
        .and_then(|rest| rest.strip_suffix(" to Decimal"))
    {
        let class = class_of(shown)?;
        return Some(format!(
            "conversion from {class} to Decimal is not supported"
        ));
    }
    let names_classes = STARTS.iter().any(|start| text.starts_with(start))
        || WITHIN.iter().any(|within| text.contains(within));
    if !names_classes {
        return None;
    }
    let mut better = text.to_owned();
    for (engine, cpython) in CLASSES {
        for (before, behind) in [
            ("'", "'"),
            ("\"", "\""),
            ("not ", ""),
            ("instance, ", " found"),
        ] {
            let known = format!("{before}{engine}{behind}");
            let is_there = if behind.is_empty() {
                better.ends_with(&known)
            } else {
                better.contains(&known)
            };
            if is_there {
                better = better.replace(&known, &format!("{before}{cpython}{behind}"));
            }
        }
    }
    (better != text).then_some(better)
}

/// The class of an object, of which only its `repr` is known.
fn class_of(shown: &str) -> Option<&str> {
    let class = match shown.as_bytes() {
        b"None" => "NoneType",
        [b'\'' | b'"', ..] => "str",
        [b'b', b'\'' | b'"', ..] => "bytes",
        [b'{', ..] if shown == "{}" || shown.contains(':') => "dict",
        [b'{', ..] => "set",
        [.., b'j'] | [b'(', .., b'j', b')'] => "complex",
        [b'<', ..] => {
            let path = shown.strip_prefix('<')?.split_once(" object at ")?.0;
            path.rsplit('.').next()?
        }
        [first, ..] if first.is_ascii_digit() || *first == b'-' => "float",
        _ => return None,
    };
    Some(class)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_python_become_those_of_c() {
        for (python, c) in [
            (
                "unsupported operand type(s) for +: 'Decimal' and 'float'",
                "unsupported operand type(s) for +: 'decimal.Decimal' and 'float'",
            ),
            (
                "list indices must be integers or slices, not Decimal",
                "list indices must be integers or slices, not decimal.Decimal",
            ),
            (
                "Cannot convert None to Decimal",
                "conversion from NoneType to Decimal is not supported",
            ),
            ("cannot round a NaN", "cannot convert NaN to integer"),
        ] {
            assert_eq!(reworded(python).as_deref(), Some(c));
            assert_eq!(reworded(c), None);
        }
        assert_eq!(reworded("a program speaks of a 'Decimal'"), None);
    }
}
