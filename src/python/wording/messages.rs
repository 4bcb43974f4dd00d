//! Messages of the engine, and what CPython says in their place.

/// Functions that take one argument: of the builtins, and of `math`.
const UNARY: &[&str] = &[
    "abs", "all", "any", "ascii", "bin", "callable", "chr", "hash", "hex", "id", "len", "oct",
    "ord", "repr",
];
const UNARY_OF_MATH: &[&str] = &[
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atanh",
    "cbrt",
    "ceil",
    "cos",
    "cosh",
    "degrees",
    "erf",
    "erfc",
    "exp",
    "exp2",
    "expm1",
    "fabs",
    "factorial",
    "floor",
    "frexp",
    "gamma",
    "isfinite",
    "isinf",
    "isnan",
    "isqrt",
    "lgamma",
    "log10",
    "log1p",
    "log2",
    "modf",
    "radians",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
    "trunc",
];

/// Methods whose names belong to one class only, or to none so often, by the number of their arguments.
const METHODS_OF_NONE: &[(&str, &[&str])] = &[
    (
        "str",
        &[
            "capitalize",
            "casefold",
            "isalnum",
            "isalpha",
            "isascii",
            "isdecimal",
            "isdigit",
            "isidentifier",
            "islower",
            "isnumeric",
            "isprintable",
            "isspace",
            "istitle",
            "isupper",
            "lower",
            "swapcase",
            "title",
            "upper",
        ],
    ),
    ("dict", &["items", "keys", "popitem", "values"]),
    ("list", &["reverse"]),
];
const METHODS_OF_ONE: &[(&str, &[&str])] = &[
    ("list", &["append", "extend"]),
    ("set", &["add", "discard"]),
    ("str", &["join", "zfill"]),
];

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
    if text.starts_with("class ") && text.contains(" without an implementation for abstract method")
    {
        return Some(format!("Can't instantiate abstract {text}"));
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
        "multiple bases have instance layout conflict" => {
            return Some("multiple bases have instance lay-out conflict".to_owned());
        }
        _ => {}
    }
    if let Some(found) = text.strip_prefix("expected string got ") {
        return Some(format!("expected string or bytes-like object, got {found}"));
    }
    if let Some((name, _)) = text.split_once("() got an unexpected keyword argument ")
        && matches!(name, "bool" | "float" | "list" | "tuple")
    {
        return Some(format!("{name}() takes no keyword arguments"));
    }
    arity(text)
}

/// `len expected 1 argument, got 2`: the number of arguments, where CPython knows it beforehand.
fn arity(text: &str) -> Option<String> {
    let (name, rest) = text.split_once(" expected ")?;
    if let Some(given) = rest.strip_prefix("1 argument, got ") {
        let name = match name {
            name if UNARY.contains(&name) => name.to_owned(),
            name if UNARY_OF_MATH.contains(&name) => format!("math.{name}"),
            name => format!("{}.{name}", class_of(name, METHODS_OF_ONE)?),
        };
        return Some(format!(
            "{name}() takes exactly one argument ({given} given)"
        ));
    }
    let given = rest.strip_prefix("0 arguments, got ")?;
    let name = match name {
        "globals" | "locals" => name.to_owned(),
        "sort" => return Some("sort() takes no positional arguments".to_owned()),
        name => format!("{}.{name}", class_of(name, METHODS_OF_NONE)?),
    };
    Some(format!("{name}() takes no arguments ({given} given)"))
}

fn class_of(name: &str, methods: &[(&'static str, &[&str])]) -> Option<&'static str> {
    let found = methods.iter().find(|(_, names)| names.contains(&name));
    found.map(|(class, _)| *class)
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
                "len expected 1 argument, got 2",
                "len() takes exactly one argument (2 given)",
            ),
            (
                "append expected 1 argument, got 0",
                "list.append() takes exactly one argument (0 given)",
            ),
            (
                "upper expected 0 arguments, got 1",
                "str.upper() takes no arguments (1 given)",
            ),
            (
                "sqrt expected 1 argument, got 0",
                "math.sqrt() takes exactly one argument (0 given)",
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
            unbound_local_error("local variable 'x' referenced before assignment").as_deref(),
            Some("cannot access local variable 'x' where it is not associated with a value")
        );
    }
}
