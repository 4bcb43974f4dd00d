//! Wrong arguments of natives, in CPython's words.

use rustpython_vm::{
    Py, VirtualMachine,
    builtins::{PyStr, PyType},
};

use super::signatures::Parameters;

/// How many arguments are looked at.
pub const TRACKED: usize = 4;

/// The positional arguments of a call.
pub struct Given {
    pub classes: [*const Py<PyType>; TRACKED],
    pub count: usize,
    pub has_keywords: bool,
    /// False if a method was called without an object.
    pub has_self: bool,
}

/// A function or a method of the engine.
pub struct Native {
    /// The class or the module.
    owner: String,
    /// The class of the object that it was taken from, if that is another.
    derived: String,
    name: String,
    is_method: bool,
}

impl Native {
    pub fn method(class: String, name: String) -> Self {
        Self::bound(class.clone(), class, name)
    }

    pub fn bound(class: String, derived: String, name: String) -> Self {
        Self {
            owner: class,
            derived,
            name,
            is_method: true,
        }
    }

    pub fn function(module: String, name: String) -> Self {
        Self {
            derived: module.clone(),
            owner: module,
            name,
            is_method: false,
        }
    }

    /// What CPython says for a message of the engine's `TypeError`; `None` where that is the same.
    pub fn type_error(&self, text: &str, given: &Given, vm: &VirtualMachine) -> Option<String> {
        if let Some((expected, found)) = mismatch(text) {
            return Some(self.mismatch(expected, found, given, vm));
        }
        if let Some(found) = text
            .strip_prefix("a bytes-like object is required, not '")
            .and_then(|rest| rest.strip_suffix('\''))
        {
            return self.no_bytes(found);
        }
        if text.starts_with("can assign only bytes, buffers, or iterables of ints ") {
            let class: *const Py<PyType> = vm.ctx.types.str_type;
            return match (self.owner.as_str(), self.name.as_str()) {
                _ if given.classes[0] != class => None,
                ("int", "from_bytes") => Some("cannot convert 'str' object to bytes".to_owned()),
                ("bytearray", "extend") => {
                    Some("expected iterable of integers; got: 'str'".to_owned())
                }
                _ => None,
            };
        }
        if self.owner == "builtins"
            && self.name == "iter"
            && given.count == 2
            && text.ends_with("' object is not callable")
        {
            return Some("iter(v, w): v must be callable".to_owned());
        }
        if let Some(better) = self.keyword(text, vm) {
            return Some(better);
        }
        if text.starts_with("unexpected type ")
            && self.owner == "builtins"
            && matches!(self.name.as_str(), "eval" | "exec")
        {
            return Some(format!(
                "{}() arg 1 must be a string, bytes or code object",
                self.name
            ));
        }
        if self.name == "__init_subclass__" && text.contains(" got an unexpected keyword argument ")
        {
            return Some(format!(
                "{}.__init_subclass__() takes no keyword arguments",
                self.derived
            ));
        }
        if given.has_keywords
            && let Some(parameters) = self.parameters()
            && parameters.takes_none_by_name()
        {
            return Some(format!("{}() takes no keyword arguments", self.full_name()));
        }
        self.arity(text)
    }

    /// What is said of a method that was called without an object.
    pub fn unbound(&self) -> String {
        format!(
            "unbound method {}.{}() needs an argument",
            self.owner, self.name
        )
    }

    /// The same of a `ValueError`.
    pub fn value_error(&self, text: &str) -> Option<String> {
        let is_bytes = matches!(self.owner.as_str(), "bytes" | "bytearray");
        let words = match (self.name.as_str(), text) {
            ("index" | "rindex", "substring not found") if is_bytes => "subsection not found",
            _ => return None,
        };
        Some(words.to_owned())
    }

    /// What CPython calls a `TypeError`, and the engine a `ValueError`.
    pub fn type_error_for_value_error(&self, text: &str) -> Option<String> {
        let is_table = self.name == "maketrans" && text.ends_with(" it must be a dict");
        is_table.then(|| text.to_owned())
    }

    /// What CPython raises as the error of the native's own module, and the engine as a `TypeError`.
    pub fn error_of_its_own(&self, text: &str) -> Option<String> {
        if !self.packs() {
            return None;
        }
        if text.starts_with("a bytes-like object is required, not ") {
            return Some("argument for 's' must be a bytes object".to_owned());
        }
        let is_float = text.starts_with("must be real number, not ");
        is_float.then(|| "required argument is not a float".to_owned())
    }

    /// The module of these errors.
    pub fn module_of_error(&self) -> Option<&'static str> {
        self.packs().then_some("struct")
    }

    /// The same of an error of another class.
    pub fn other_error(&self, text: &str) -> Option<String> {
        let is_zlib = self.owner == "zlib" || self.owner == "Decompress";
        if is_zlib && matches!(self.name.as_str(), "decompress" | "flush") {
            let number = if text.starts_with("incomplete") {
                -5
            } else {
                -3
            };
            return (!text.starts_with("Error ") && !text.starts_with("Bad "))
                .then(|| format!("Error {number} while decompressing data: {text}"));
        }
        if matches!(self.name.as_str(), "writerow" | "writerows") {
            let class = text
                .strip_prefix('\'')?
                .strip_suffix("' object is not iterable")?;
            return Some(format!("iterable expected, not {class}"));
        }
        if self.owner == "_csv" && text.ends_with(" is not registered.") {
            return Some("unknown dialect".to_owned());
        }
        if self.owner == "math" && self.name == "fsum" && text == "math range error" {
            return Some("intermediate overflow in fsum".to_owned());
        }
        let pops = self.owner == "bytearray" && self.name == "pop";
        (pops && text == "index out of range").then(|| "pop index out of range".to_owned())
    }

    fn packs(&self) -> bool {
        matches!(self.name.as_str(), "pack" | "pack_into")
            && matches!(self.owner.as_str(), "_struct" | "struct" | "Struct")
    }

    /// An object was given where there should be bytes.
    fn no_bytes(&self, found: &str) -> Option<String> {
        let hashes = matches!(
            self.owner.as_str(),
            "_hashlib"
                | "_md5"
                | "_sha1"
                | "_sha2"
                | "_sha3"
                | "_blake2"
                | "HASH"
                | "blake2b"
                | "blake2s"
        ) || self.owner.ends_with("Type");
        if hashes {
            return Some(if found == "str" {
                "Strings must be encoded before hashing".to_owned()
            } else {
                "object supporting the buffer API required".to_owned()
            });
        }
        match (self.owner.as_str(), self.name.as_str()) {
            ("builtins", "compile") => {
                Some("compile() arg 1 must be a string, bytes or AST object".to_owned())
            }
            ("Pattern", _) if found == "str" => {
                Some("cannot use a bytes pattern on a string-like object".to_owned())
            }
            _ => None,
        }
    }

    /// An argument is of another class than it should be.
    fn mismatch(&self, expected: &str, found: &str, given: &Given, vm: &VirtualMachine) -> String {
        let name = self.name.as_str();
        if self.owner == "str" {
            match name {
                "split" | "rsplit" => return format!("must be str or None, not {found}"),
                "partition" | "rpartition" => return format!("must be str, not {found}"),
                "strip" | "lstrip" | "rstrip" => return format!("{name} arg must be None or str"),
                "center" | "ljust" | "rjust" => {
                    return format!("The fill character must be a unicode character, not {found}");
                }
                "startswith" | "endswith" if expected == "str" => {
                    return format!("tuple for {name} must only contain str, not {found}");
                }
                _ => {}
            }
        }
        if expected == "int"
            && matches!(name, "startswith" | "endswith" | "find" | "index" | "count")
        {
            return "slice indices must be integers or None or have an __index__ method".to_owned();
        }
        let found = if found == "NoneType" { "None" } else { found };
        let wanted = match (self.owner.as_str(), expected) {
            ("unicodedata" | "UCD", "str") => "a unicode character",
            _ => expected,
        };
        let place = self.place(expected, given, vm);
        format!("{name}() argument{place} must be {wanted}, not {found}")
    }

    /// Which argument that was: the first one that is not of the class.
    fn place(&self, expected: &str, given: &Given, vm: &VirtualMachine) -> String {
        let types = &vm.ctx.types;
        let class = match expected {
            "str" => Some(types.str_type),
            "int" => Some(types.int_type),
            "list" => Some(types.list_type),
            "dict" => Some(types.dict_type),
            "tuple" => Some(types.tuple_type),
            "bytes" => Some(types.bytes_type),
            _ => None,
        };
        let count = given.count.min(TRACKED);
        let index = class.and_then(|class| {
            let class: *const Py<PyType> = class;
            given.classes[..count]
                .iter()
                .position(|&given| given != class)
        });
        let index = index.unwrap_or(0);
        let Some(parameters) = self.parameters() else {
            return if given.count > 1 {
                format!(" {}", index + 1)
            } else {
                String::new()
            };
        };
        match parameters.names.get(index) {
            Some(name) if index >= parameters.positional => format!(" '{name}'"),
            _ if parameters.names.len() == 1 => String::new(),
            _ => format!(" {}", index + 1),
        }
    }

    /// A keyword argument that there is not, with the one that may have been meant.
    fn keyword(&self, text: &str, vm: &VirtualMachine) -> Option<String> {
        let keyword = text
            .strip_prefix(self.name.as_str())?
            .strip_prefix("() got an unexpected keyword argument '")?
            .strip_suffix('\'')?;
        // `sorted` hands them on.
        let is_sorted = self.owner == "builtins" && self.name == "sorted";
        let name = if is_sorted {
            "sort"
        } else {
            self.name.as_str()
        };
        let better = format!("{name}() got an unexpected keyword argument '{keyword}'");
        let parameters = self.parameters()?;
        if parameters.takes_none_by_name() {
            return Some(format!("{}() takes no keyword arguments", self.full_name()));
        }
        let names = parameters.names.get(parameters.positional..)?;
        let names = names.iter().map(|name| vm.ctx.new_str(*name).into());
        let nearest = vm
            .import("_sandglass", 0)
            .and_then(|package| package.get_attr("keywords", vm)?.get_attr("nearest", vm))
            .and_then(|nearest| nearest.call((keyword, vm.ctx.new_list(names.collect())), vm))
            .ok()?;
        Some(
            match nearest
                .downcast_ref::<PyStr>()
                .and_then(|name| name.to_str())
            {
                Some(meant) => format!("{better}. Did you mean '{meant}'?"),
                None => better,
            },
        )
    }

    /// `len expected 1 argument, got 2`: the number of arguments, in the words for this kind of function.
    fn arity(&self, text: &str) -> Option<String> {
        let rest = text
            .strip_prefix(self.name.as_str())?
            .strip_prefix(" expected ")?;
        let (expected, given) = rest.split_once(", got ")?;
        let given: usize = given.parse().ok()?;
        let parameters = self.parameters()?;
        let name = self.full_name();
        let all = parameters.names.len();
        // `sorted` has words of its own for all of this.
        if parameters.is_open || (self.owner == "builtins" && self.name == "sorted") {
            return None;
        }
        if all == 0 {
            return Some(format!("{name}() takes no arguments ({given} given)"));
        }
        if all == 1 && parameters.positional == 1 && parameters.required == 1 {
            return Some(format!(
                "{name}() takes exactly one argument ({given} given)"
            ));
        }
        if parameters.positional == all {
            return None;
        }
        let name = &self.name;
        if given > parameters.by_position && !expected.starts_with("at least") {
            if parameters.by_position == 0 {
                return Some(format!("{name}() takes no positional arguments"));
            }
            let most = parameters.by_position;
            let bound = if parameters.required == most {
                "exactly"
            } else {
                "at most"
            };
            let kind = if most == all { "" } else { "positional " };
            let plural = if most == 1 { "" } else { "s" };
            return Some(format!(
                "{name}() takes {bound} {most} {kind}argument{plural} ({given} given)"
            ));
        }
        if given < parameters.positional.min(parameters.required) {
            let least = parameters.positional.min(parameters.required);
            let bound = if least == parameters.by_position {
                "exactly"
            } else {
                "at least"
            };
            let plural = if least == 1 { "" } else { "s" };
            return Some(format!(
                "{name}() takes {bound} {least} positional argument{plural} ({given} given)"
            ));
        }
        let missing = parameters.names.get(given)?;
        (given < parameters.required).then(|| {
            format!(
                "{name}() missing required argument '{missing}' (pos {})",
                given + 1
            )
        })
    }

    /// `list.append`, `math.sqrt`, `len`.
    fn full_name(&self) -> String {
        if self.owner == "builtins" && !self.is_method {
            self.name.clone()
        } else {
            format!("{}.{}", self.owner, self.name)
        }
    }

    fn parameters(&self) -> Option<Parameters> {
        Parameters::of(&self.owner, &self.name)
    }
}

/// The classes in `Expected type 'str' but 'int' found.`.
fn mismatch(text: &str) -> Option<(&str, &str)> {
    let rest = text
        .strip_prefix("Expected type '")?
        .strip_suffix("' found.")?;
    rest.split_once("' but '")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arity(class: &str, name: &str, text: &str) -> Option<String> {
        Native::method(class.to_owned(), name.to_owned()).arity(text)
    }

    #[test]
    fn the_number_of_arguments_is_told_as_the_signature_has_it() {
        for (class, name, engine, cpython) in [
            (
                "list",
                "append",
                "append expected 1 argument, got 0",
                "list.append() takes exactly one argument (0 given)",
            ),
            (
                "str",
                "upper",
                "upper expected 0 arguments, got 1",
                "str.upper() takes no arguments (1 given)",
            ),
            (
                "str",
                "replace",
                "replace expected at least 2 arguments, got 1",
                "replace() takes at least 2 positional arguments (1 given)",
            ),
            (
                "str",
                "split",
                "split expected at most 2 arguments, got 3",
                "split() takes at most 2 arguments (3 given)",
            ),
            (
                "list",
                "sort",
                "sort expected 0 arguments, got 1",
                "sort() takes no positional arguments",
            ),
        ] {
            assert_eq!(arity(class, name, engine).as_deref(), Some(cpython));
            assert_eq!(arity(class, name, cpython), None);
        }
        assert_eq!(
            arity("list", "pop", "pop expected at most 1 argument, got 2"),
            None
        );
        let function =
            |name: &str, text| Native::function("builtins".to_owned(), name.to_owned()).arity(text);
        assert_eq!(
            function("len", "len expected 1 argument, got 2").as_deref(),
            Some("len() takes exactly one argument (2 given)")
        );
        assert_eq!(function("print", "print expected 1 argument, got 2"), None);
    }
}
