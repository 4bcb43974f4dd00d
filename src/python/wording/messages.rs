//! Messages of the engine, and what CPython says in their place.

/// What CPython says for a message of the engine's `TypeError`; `None` where that is the same.
pub fn type_error(text: &str) -> Option<String> {
    if let Some((left, right)) = text
        .strip_prefix("Cannot add list and ")
        .map(|other| ("list", other))
    {
        return Some(format!(
            "can only concatenate {left} (not \"{right}\") to {left}"
        ));
    }
    if let Some(other) = text
        .strip_prefix("can only concatenate tuple (not '")
        .and_then(|rest| rest.strip_suffix("') to tuple"))
    {
        return Some(format!(
            "can only concatenate tuple (not \"{other}\") to tuple"
        ));
    }
    if text.starts_with("class ")
        && let Some((class, methods)) =
            text.split_once(" without an implementation for abstract method")
    {
        // The engine has several in no order.
        let methods = methods.strip_prefix("s ").map_or_else(
            || methods.to_owned(),
            |names| {
                let mut names: Vec<_> = names.split(", ").collect();
                names.sort_unstable();
                format!("s {}", names.join(", "))
            },
        );
        return Some(format!(
            "Can't instantiate abstract {class} without an implementation for abstract method{methods}"
        ));
    }
    if text.starts_with("exceptions must be classes or instances deriving from BaseException") {
        return Some("exceptions must derive from BaseException".to_owned());
    }
    match text {
        "expected string got 'bytes'" => {
            return Some("cannot use a string pattern on a bytes-like object".to_owned());
        }
        "sum expected at least 1 argument, got 0" => {
            return Some("sum() takes at least 1 positional argument (0 given)".to_owned());
        }
        "an integer is required." => return Some("an integer is required".to_owned()),
        "multiple bases have instance layout conflict" => {
            return Some("multiple bases have instance lay-out conflict".to_owned());
        }
        _ => {}
    }
    if let Some(found) = text.strip_prefix(
        "sequence indices be integers or slices or classes that override __index__ operator, not '",
    ) {
        let found = found.trim_end_matches('\'');
        return Some(format!(
            "range indices must be integers or slices, not {found}"
        ));
    }
    if let Some(found) = text
        .strip_prefix("Expected type 'int' but ")
        .and_then(|rest| rest.strip_suffix(" found."))
    {
        return Some(format!(
            "{found} object cannot be interpreted as an integer"
        ));
    }
    if let Some(found) = text.strip_prefix("expected string got ") {
        return Some(format!("expected string or bytes-like object, got {found}"));
    }
    if let Some((name, _)) = text.split_once("() got an unexpected keyword argument ")
        && matches!(name, "bool" | "float" | "list" | "tuple")
    {
        return Some(format!("{name}() takes no keyword arguments"));
    }
    None
}

/// As many characters of what was no number are shown.
const SHOWN: usize = 200;

/// The same of a `ValueError`.
pub fn value_error(text: &str) -> Option<String> {
    if text == "maxlen must be non-negative." {
        return Some("maxlen must be non-negative".to_owned());
    }
    let (said, shown) = text.split_once(": ")?;
    if !said.starts_with("invalid literal for int() with base ") || shown.chars().count() <= SHOWN {
        return None;
    }
    let shown: String = shown.chars().take(SHOWN).collect();
    Some(format!("{said}: {shown}"))
}

/// The same of an `OverflowError`: the engine's own integers have the names of C's.
pub fn overflow_error(text: &str) -> Option<String> {
    let (said, class) = text.split_once(" convert to Rust ")?;
    let class = match class {
        "isize" => "ssize_t",
        "usize" => "size_t",
        "i32" => "int",
        "i64" => "long",
        "u32" => "unsigned int",
        "u64" => "unsigned long",
        _ => return None,
    };
    Some(format!("{said} convert to C {class}"))
}

/// What CPython says for a message of the engine's `UnboundLocalError`.
pub fn unbound_local_error(text: &str) -> Option<String> {
    let name = text
        .strip_prefix("local variable '")?
        .strip_suffix("' referenced before assignment")?;
    Some(format!(
        "cannot access local variable '{name}' where it is not associated with a value"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engines_words_become_those_of_cpython() {
        for (engine, cpython) in [
            (
                "Cannot add list and int",
                "can only concatenate list (not \"int\") to list",
            ),
            (
                "class A without an implementation for abstract method 'm'",
                "Can't instantiate abstract class A without an implementation for abstract method 'm'",
            ),
            (
                "class A without an implementation for abstract methods 'n', 'm'",
                "Can't instantiate abstract class A without an implementation for abstract methods 'm', 'n'",
            ),
        ] {
            assert_eq!(type_error(engine).as_deref(), Some(cpython));
            assert_eq!(type_error(cpython), None);
        }
        for same in [
            "range expected at least 1 argument, got 0",
            "unsupported operand type(s) for +: 'int' and 'str'",
            "f() got an unexpected keyword argument 'x'",
        ] {
            assert_eq!(type_error(same), None);
        }
        assert_eq!(
            overflow_error("Python int too large to convert to Rust isize").as_deref(),
            Some("Python int too large to convert to C ssize_t")
        );
        assert_eq!(
            unbound_local_error("local variable 'x' referenced before assignment").as_deref(),
            Some("cannot access local variable 'x' where it is not associated with a value")
        );
    }
}
