//! The parameters of natives, as CPython has them.

/// The parameters of functions and methods, as `inspect.signature` tells of them in CPython: an owner and a name in each line, then the
/// parameters. Those before a `/` are given by position only, or all of them where there is none; those behind a `*` by name only. A `?`
/// stands before those that may be left out, and `*args` and `**` for any number.
const SIGNATURES: &str = include_str!("signatures.txt");

/// A native's parameters.
pub struct Parameters {
    pub names: Vec<&'static str>,
    pub required: usize,
    /// How many can be given by position only.
    pub positional: usize,
    /// How many can be given by position.
    pub by_position: usize,
    /// Whether any number may be given.
    pub is_open: bool,
}

impl Parameters {
    /// The parameters of a function of a module, or of a method of a class; `None` if they are not known.
    pub fn of(owner: &str, name: &str) -> Option<Self> {
        let line = SIGNATURES.lines().find_map(|line| {
            let rest = line.strip_prefix(owner)?.strip_prefix('.')?;
            let rest = rest.strip_prefix(name)?;
            (rest.is_empty() || rest.starts_with(' ')).then_some(rest)
        })?;
        let mut parameters = Self {
            names: Vec::new(),
            required: 0,
            positional: 0,
            by_position: 0,
            is_open: false,
        };
        let (mut slash, mut star) = (None, None);
        for word in line.split_whitespace() {
            match word {
                "/" => slash = Some(parameters.names.len()),
                "*" => star = Some(parameters.names.len()),
                "*args" | "**" => parameters.is_open = true,
                _ => {
                    let name = word.strip_prefix('?');
                    if name.is_none() && star.is_none() {
                        parameters.required += 1;
                    }
                    parameters.names.push(name.unwrap_or(word));
                }
            }
        }
        let all = parameters.names.len();
        parameters.positional = slash.or(star).unwrap_or(all);
        parameters.by_position = star.unwrap_or(all);
        Some(parameters)
    }

    /// Whether all arguments are given by position.
    pub fn takes_none_by_name(&self) -> bool {
        self.positional == self.names.len() && !self.is_open
    }
}
