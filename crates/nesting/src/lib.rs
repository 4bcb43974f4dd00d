//! A look at source of JavaScript or TypeScript before it is parsed.
//!
//! Boa's parser and compiler, and the parser of TypeScript, descend once for every bracket and for every operator of an expression, and have no guard of their own:
//! source that goes deep enough overflows the native stack, which no program can catch. For what is refused here, `eval` and `Function`
//! throw a RangeError.
//!
//! The limits are what fits into the stack of a worker of Chromium, half a mebibyte, less a tenth to a quarter. What they overlook still
//! ends as a RangeError, which ends the run as well.

/// What open brackets may come to: 110 parentheses, or 165 blocks. People nest a few dozen.
const MAX_DEPTH: usize = 330;

/// What the operators of one expression may come to: 825 assignments, calls or members, 1650 sums.
const MAX_LENGTH: usize = 3300;

/// How many alternatives a chain of `else if` may have.
const MAX_ELSES: usize = 800;

/// Whether the engine would overflow its stack with this.
pub fn is_too_deep(source: &str) -> bool {
    Scan::new(source).goes_too_deep()
}

/// A walk through a source, in tokens as far as they matter.
///
/// Where it is not certain that an expression ends, it is taken to end: operators are counted that follow each other without a comma, a
/// semicolon, a brace or a new line between words.
struct Scan<'a> {
    source: &'a [u8],
    index: usize,
    /// For each open bracket what it and those around it come to, and whether it is that of a template literal.
    open: Vec<(usize, bool)>,
    /// For each open bracket, and for what is in none, the alternatives that the chain there has so far.
    elses: Vec<usize>,
    /// Whether the last token ends a statement, after which such a chain goes on with the word or not at all.
    is_end: bool,
    /// What the operators of the expression have come to.
    length: usize,
    /// Whether the last token ends a value: a slash after it divides.
    is_value: bool,
    /// Whether there was a new line after the last token.
    is_new_line: bool,
}

impl<'a> Scan<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source: source.as_bytes(),
            index: 0,
            open: Vec::new(),
            elses: vec![0],
            is_end: false,
            length: 0,
            is_value: false,
            is_new_line: false,
        }
    }

    fn goes_too_deep(mut self) -> bool {
        while let Some(&byte) = self.source.get(self.index) {
            self.index += 1;
            self.take(byte);
            let depth = self.open.last().map_or(0, |(depth, _)| *depth);
            let elses = self.elses.last().is_some_and(|elses| *elses > MAX_ELSES);
            if depth > MAX_DEPTH || self.length > MAX_LENGTH || elses {
                return true;
            }
        }
        false
    }

    /// Goes behind the token that begins with a byte, which is behind already.
    fn take(&mut self, byte: u8) {
        match byte {
            b'\n' => self.is_new_line = true,
            byte if byte.is_ascii_whitespace() => {}
            b'/' if self.rest().starts_with(b"/") => self.skip_to(b"\n"),
            b'/' if self.rest().starts_with(b"*") => self.skip_past(b"*/"),
            b'/' if !self.is_value => {
                self.skip_quoted(b'/');
                self.ends(true);
            }
            b'\'' | b'"' => {
                self.skip_quoted(byte);
                self.ends(true);
            }
            b'`' => self.skip_template(),
            b'}' if self
                .open
                .last()
                .is_some_and(|(_, is_template)| *is_template) =>
            {
                self.open.pop();
                self.elses.pop();
                self.skip_template();
            }
            byte if is_word(byte) => self.take_word(),
            byte => self.take_mark(byte),
        }
    }

    fn take_word(&mut self) {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !is_word(*byte));
        let start = self.index - 1;
        self.index += length.unwrap_or(rest.len());
        if self.is_value && self.is_new_line {
            self.length = 0;
        }
        let word = &self.source[start..self.index];
        if let Some(elses) = self.elses.last_mut() {
            if word == b"else" {
                *elses += 1;
            } else if self.is_end {
                *elses = 0;
            }
        }
        self.is_end = false;
        let (cost, is_value) = match word {
            b"new" | b"typeof" | b"void" | b"delete" | b"await" | b"yield" | b"do" => (4, false),
            b"in" | b"instanceof" => (2, false),
            b"keyof" | b"unique" | b"readonly" => (4, true),
            b"as" | b"satisfies" => (1, true),
            b"return" | b"throw" | b"case" | b"else" | b"of" => (0, false),
            _ => (0, true),
        };
        self.length += cost;
        self.ends(is_value);
    }

    fn take_mark(&mut self, mark: u8) {
        match mark {
            // Each passes through a function for every precedence there is.
            b'(' | b'[' => self.enter(3, false),
            b'{' => self.enter(2, false),
            b')' | b']' | b'}' => {
                self.open.pop();
                if self.elses.len() > 1 {
                    self.elses.pop();
                }
            }
            _ => {}
        }
        self.length = match mark {
            b',' | b';' | b'{' | b'}' => 0,
            mark => self.length + cost(mark),
        };
        self.ends(matches!(mark, b')' | b']'));
        self.is_end = matches!(mark, b'}' | b';');
    }

    fn enter(&mut self, cost: usize, is_template: bool) {
        let depth = self.open.last().map_or(0, |(depth, _)| *depth);
        self.open.push((depth + cost, is_template));
        self.elses.push(0);
    }

    fn ends(&mut self, is_value: bool) {
        self.is_value = is_value;
        self.is_new_line = false;
    }

    fn rest(&self) -> &'a [u8] {
        &self.source[self.index..]
    }

    /// Goes on before the next of these, or to the end.
    fn skip_to(&mut self, end: &[u8]) {
        let rest = self.rest();
        let found = rest.windows(end.len()).position(|found| found == end);
        self.index += found.unwrap_or(rest.len());
    }

    fn skip_past(&mut self, end: &[u8]) {
        self.skip_to(end);
        self.index = self.source.len().min(self.index + end.len());
    }

    /// Goes behind a string or a regular expression, which ends with its line at the latest.
    fn skip_quoted(&mut self, quote: u8) {
        let mut is_class = false;
        while let Some(&byte) = self.source.get(self.index) {
            self.index += 1;
            match byte {
                b'\n' => return,
                b'\\' => self.index += 1,
                b'[' => is_class = quote == b'/',
                b']' => is_class = false,
                byte if byte == quote && !is_class => return,
                _ => {}
            }
        }
    }

    /// Goes behind the text of a template literal, to its end or to a value in it.
    fn skip_template(&mut self) {
        while let Some(&byte) = self.source.get(self.index) {
            self.index += 1;
            match byte {
                b'\\' => self.index += 1,
                b'`' => return self.ends(true),
                b'$' if self.rest().starts_with(b"{") => {
                    self.index += 1;
                    self.enter(3, true);
                    return self.ends(false);
                }
                _ => {}
            }
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | 0x80..)
}

/// What an operator takes of the stack, by the mark it is made of. An arrow is two, and the marks around types are brackets.
fn cost(mark: u8) -> usize {
    match mark {
        b'<' | b'>' => 8,
        // A bracket that is closed was a call or a member.
        b'=' | b'.' | b':' | b')' | b']' => 4,
        b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'!' | b'~' => 2,
        b'&' | b'|' => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_count_while_they_are_open() {
        assert!(!is_too_deep(&"[];".repeat(10_000)));
        for (bracket, cost) in [("(", 3), ("[", 3), ("{", 2), ("`${", 3)] {
            assert!(!is_too_deep(&bracket.repeat(MAX_DEPTH / cost)), "{bracket}");
            assert!(
                is_too_deep(&bracket.repeat(MAX_DEPTH / cost + 1)),
                "{bracket}"
            );
        }
    }

    #[test]
    fn brackets_in_texts_do_not_count() {
        for text in [
            "'[{('",
            "/[[{(]\\/(/",
            "`[{(`",
            "`${1}(`",
            "// [{(\n",
            "/* [{( */",
            "a'\\'('",
        ] {
            assert!(!is_too_deep(&format!("{text};").repeat(1_000)), "{text}");
        }
    }

    #[test]
    fn a_chain_of_alternatives_has_an_end() {
        let chain = "if (a) { b(); } else ";
        assert!(is_too_deep(&chain.repeat(MAX_ELSES + 1)));
        assert!(is_too_deep(&"if (a) b; else ".repeat(MAX_ELSES + 1)));
        assert!(!is_too_deep(
            &format!("{chain} c(); ").repeat(MAX_ELSES * 2)
        ));
        let inside = format!("if (a) {{ {chain} {{}} }} else ");
        assert!(!is_too_deep(&inside.repeat(MAX_ELSES / 2)));
    }

    #[test]
    fn types_count() {
        for part in ["a<", "keyof ", "<a>", "a as b as "] {
            assert!(is_too_deep(&part.repeat(5_000)), "{part}");
            assert!(!is_too_deep(&part.repeat(200)), "{part}");
        }
    }

    #[test]
    fn an_expression_has_an_end() {
        for chain in [
            "- ", "!", "+1", "a=>", "a=", ".a", "[0]", "()", "1?1:", "1**", "1&&", "new ", "void ",
            "if(1)", "while(0)",
        ] {
            assert!(is_too_deep(&chain.repeat(5_000)), "{chain}");
            assert!(!is_too_deep(&chain.repeat(250)), "{chain}");
        }
        for statements in [
            "a = b + c;",
            "a = b + c\n",
            "a = 'b' + \"c\"\n",
            "a = b.c(d)\n",
            "a = `b`\n",
            "a => { b() }\n",
            "a.b(c, d, e => f),",
            "'a.b.c.d' // e.f.g\n",
        ] {
            assert!(!is_too_deep(&statements.repeat(5_000)), "{statements}");
        }
    }
}
