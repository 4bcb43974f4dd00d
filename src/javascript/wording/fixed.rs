//! Messages that are the same wherever they are made, or that say all that V8's do.

/// Boa's messages and V8's.
const MESSAGES: &[(&str, &str)] = &[
    ("cannot convert symbol to string", SYMBOL_TO_STRING),
    ("can't convert symbol to string", SYMBOL_TO_STRING),
    (
        "argument must not be a symbol",
        "Cannot convert a Symbol value to a number",
    ),
    (
        "argument must not be a bigint",
        "Cannot convert a BigInt value to a number",
    ),
    (
        "cannot mix BigInt and other types, use explicit conversions",
        "Cannot mix BigInt and other types, use explicit conversions",
    ),
    ("BigInt division by zero", "Division by zero"),
    ("BigInt negative exponent", "undefined must be positive"),
    (
        "cannot convert undefined to a BigInt",
        "Cannot convert undefined to a BigInt",
    ),
    (
        "cannot convert null to a BigInt",
        "Cannot convert null to a BigInt",
    ),
    (
        "cannot serialize bigint to JSON",
        "Do not know how to serialize a BigInt",
    ),
    (
        "cannot convert object to primitive value",
        OBJECT_TO_PRIMITIVE,
    ),
    (
        "method `[Symbol.toPrimitive]` cannot return an object",
        OBJECT_TO_PRIMITIVE,
    ),
    ("invalid array length", "Invalid array length"),
    ("bad length for array", "Invalid array length"),
    (
        "Array.prototype.reduce: called on an empty array and with no initial value",
        EMPTY_REDUCE,
    ),
    (
        "Array.prototype.reduceRight: called on an empty array and with no initial value",
        EMPTY_REDUCE,
    ),
    ("Cannot reduce an empty typed array", EMPTY_REDUCE),
    (
        "precision must be an integer at least 1 and no greater than 100",
        "toPrecision() argument must be between 1 and 100",
    ),
    (
        "radix must be an integer at least 2 and no greater than 36",
        "toString() radix argument must be between 2 and 36",
    ),
    ("invalid escape character found", "URI malformed"),
    ("trying to encode an invalid string", "URI malformed"),
    ("non-terminated escape character found", "URI malformed"),
    (
        "no promise in Promise.any was fulfilled.",
        "All promises were rejected",
    ),
    (
        "Promise NewTarget cannot be undefined",
        "Promise constructor cannot be invoked without 'new'",
    ),
    (
        "superclass must be a constructor",
        "Class extends value undefined is not a constructor or null",
    ),
    (
        "derived constructor can only return an Object or undefined",
        "Derived constructors may only return object or undefined",
    ),
    (
        "cannot reinitialize `this` binding",
        "Super constructor may only be called once",
    ),
    (
        "right-hand side of 'instanceof' is not callable",
        "Right-hand side of 'instanceof' is not callable",
    ),
    (
        "function has non-object prototype in instanceof check",
        "Function has non-object prototype 'undefined' in instanceof check",
    ),
    (
        "Proxy constructor called with non-object handler",
        PROXY_PARTS,
    ),
    (
        "Proxy constructor called with non-object target",
        PROXY_PARTS,
    ),
    (
        "Object.defineProperty: expected 'this' to be an Object",
        "Object.defineProperty called on non-object",
    ),
    (
        "WeakMap.set: expected target argument of type `object`, got target of type `number`",
        "Invalid value used as weak map key",
    ),
    (
        "WeakMap.set: expected target argument of type `object`, got target of type `string`",
        "Invalid value used as weak map key",
    ),
    (
        "WeakSet.add: expected target argument of type `object`, got target of type `number`",
        "Invalid value used in weak set",
    ),
    (
        "WeakSet.add: expected target argument of type `object`, got target of type `string`",
        "Invalid value used in weak set",
    ),
    (
        "FinalizationRegistry: cleanup callback of registry must be callable",
        "FinalizationRegistry: cleanup must be callable",
    ),
    ("invalid time value", "Invalid time value"),
    (
        "Promise.all() called on a non-object",
        "Promise.all called on non-object",
    ),
    ("generator already running", "Generator is already running"),
    (
        "Generator should not be executing",
        "Generator is already running",
    ),
    (
        "Proxy object has empty handler and target",
        "Cannot perform 'get' on a proxy that has been revoked",
    ),
    (
        "cannot create list from a primitive",
        "CreateListFromArrayLike called on non-object",
    ),
    (
        "buffer must be an ArrayBuffer",
        "First argument to DataView constructor must be an ArrayBuffer",
    ),
    ("'this' is not a Date", "this is not a Date object."),
];

const SYMBOL_TO_STRING: &str = "Cannot convert a Symbol value to a string";
const OBJECT_TO_PRIMITIVE: &str = "Cannot convert object to primitive value";
const EMPTY_REDUCE: &str = "Reduce of empty array with no initial value";
const PROXY_PARTS: &str = "Cannot create proxy with a non-object as target or handler";

/// V8's message for one of Boa's.
pub(super) fn improve(message: &str) -> Option<String> {
    if let Some((_, improved)) = MESSAGES.iter().find(|(boa, _)| *boa == message) {
        return Some((*improved).to_owned());
    }
    let between = |start: &str, end: &str| message.strip_prefix(start)?.strip_suffix(end);
    if between("cannot mutate an immutable binding '", "'").is_some() {
        return Some("Assignment to constant variable.".to_owned());
    }
    if let Some(number) = between("cannot convert ", " to a BigInt") {
        return number.parse::<f64>().is_ok().then(|| {
            format!(
                "The number {number} cannot be converted to a BigInt because it is not an integer"
            )
        });
    }
    if let Some(text) = between("cannot convert string '", "' to bigint primitive") {
        return Some(format!("Cannot convert {text} to a BigInt"));
    }
    if let Some(name) = between("cannot call `", "` constructor without new") {
        return Some(format!("Constructor {name} requires 'new'"));
    }
    if let Some(name) = between("cannot assign to uninitialized global property `", "`") {
        return Some(format!("{name} is not defined"));
    }
    if let Some(name) = between("cannot redefine property: ", "") {
        return Some(format!("Cannot redefine property: {name}"));
    }
    if message.starts_with("right-hand side of 'instanceof' should be an object") {
        return Some("Right-hand side of 'instanceof' is not an object".to_owned());
    }
    let code_point = between("codepoint `", "` outside of Unicode range")
        .or_else(|| between("codepoint `", "` is not an integer"));
    if let Some(number) = code_point {
        return Some(format!("Invalid code point {number}"));
    }
    let kinds = [
        (
            "Object.create: expected 'proto' to be an Object or null, got `",
            "`",
        ),
        (
            "Object.setPrototypeOf: expected 'proto' to be an Object or null, got `",
            "`",
        ),
    ];
    for (start, end) in kinds {
        // V8 says the value; of all but undefined Boa says the type alone.
        if between(start, end) == Some("undefined") {
            return Some("Object prototype may only be an Object or null: undefined".to_owned());
        }
    }
    None
}
