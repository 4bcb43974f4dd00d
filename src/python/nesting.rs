//! A look at source before it is compiled.
//!
//! RustPython's parser and compiler descend once for every operator of an expression and for every block, mostly without a guard: source
//! that goes deep enough overflows the native stack, which no program can catch. CPython refuses it too, if it goes deeper.
//!
//! The limits are nine tenths of what fits into the stack of a worker of Chromium, half a mebibyte. What they overlook still ends as a
//! `RecursionError`, which ends the run as well. Brackets are not counted: the parser allows two hundred, as CPython's does.

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBytes, PyStrRef, PyTupleRef},
};

/// What the operators of one expression may come to: 900 sums or attributes, 720 calls or lambdas.
const MAX_LENGTH: usize = 7200;

/// Brackets within brackets: those that the parser allows. It refuses more, whatever follows.
const MAX_BRACKETS: usize = 200;

/// Blocks within blocks, as in CPython.
const MAX_INDENTS: usize = 99;

/// Has every source looked at that a program compiles: `compile`, `eval` and `exec` raise an event before they do.
pub fn install(vm: &VirtualMachine) -> PyResult<()> {
    let hook = |event: PyStrRef, arguments: PyTupleRef, vm: &VirtualMachine| -> PyResult<()> {
        if event.as_bytes() == b"compile"
            && let [source, filename] = arguments.as_slice()
            && let Some(source) = source.downcast_ref::<PyBytes>()
        {
            check(source.as_bytes(), filename, vm)?;
        }
        Ok(())
    };
    let hook = vm.new_function("check_source", hook);
    let sys = vm.sys_module.as_object();
    vm.call_method(sys, "addaudithook", (hook,)).map(drop)
}

/// Raises what CPython raises for source that goes too deep.
pub fn check(source: &[u8], filename: &PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
    match Scan::new(source).find() {
        None => Ok(()),
        Some(TooDeep::Expression) => {
            Err(vm.new_recursion_error("maximum recursion depth exceeded during compilation"))
        }
        Some(TooDeep::Block { line }) => {
            let place: [PyObjectRef; 4] = [
                filename.clone(),
                vm.ctx.new_int(line).into(),
                vm.ctx.none(),
                vm.ctx.none(),
            ];
            let message = vm.ctx.new_str("too many levels of indentation");
            let class = vm.ctx.exceptions.indentation_error;
            let arguments = vec![message.into(), vm.ctx.new_tuple(place.into()).into()];
            Err(vm.invoke_exception(class, arguments)?)
        }
    }
}

/// What is too deep in a source.
#[derive(Debug, PartialEq)]
enum TooDeep {
    Expression,
    Block { line: usize },
}

/// A walk through a source, in tokens as far as they matter.
struct Scan<'a> {
    source: &'a [u8],
    index: usize,
    /// Lines count from 1.
    line: usize,
    /// Brackets that are open.
    brackets: usize,
    /// The columns of the blocks that are open.
    indents: Vec<usize>,
    /// What the operators of the expression have come to.
    length: usize,
    /// Whether the last token ends a value: a sign after it is no sign but an operator.
    is_value: bool,
}

impl<'a> Scan<'a> {
    fn new(source: &'a [u8]) -> Self {
        Self {
            source,
            index: 0,
            line: 1,
            brackets: 0,
            indents: Vec::new(),
            length: 0,
            is_value: false,
        }
    }

    fn find(mut self) -> Option<TooDeep> {
        self.indent();
        while let Some(byte) = self.next() {
            self.take(byte);
            if self.brackets > MAX_BRACKETS {
                return None;
            }
            if self.length > MAX_LENGTH {
                return Some(TooDeep::Expression);
            }
            if self.indents.len() > MAX_INDENTS {
                return Some(TooDeep::Block { line: self.line });
            }
        }
        None
    }

    fn next(&mut self) -> Option<u8> {
        let byte = *self.source.get(self.index)?;
        self.index += 1;
        self.line += usize::from(byte == b'\n');
        Some(byte)
    }

    fn peek(&self) -> Option<u8> {
        self.source.get(self.index).copied()
    }

    /// Goes behind the token that begins with a byte, which is behind already.
    fn take(&mut self, byte: u8) {
        match byte {
            b'\n' if self.brackets == 0 => {
                self.length = 0;
                self.is_value = false;
                self.indent();
            }
            b'\\' => drop(self.next()),
            b'#' => {
                while self.peek().is_some_and(|byte| byte != b'\n') {
                    self.index += 1;
                }
            }
            b'\'' | b'"' => self.skip_string(byte),
            byte if is_word(byte) => self.take_word(),
            byte if byte.is_ascii_whitespace() => {}
            byte => self.take_mark(byte),
        }
    }

    fn take_word(&mut self) {
        let start = self.index - 1;
        while self.peek().is_some_and(is_word) {
            self.index += 1;
        }
        let (cost, is_value) = match &self.source[start..self.index] {
            b"lambda" => (10, false),
            b"not" | b"await" | b"yield" => (9, false),
            b"else" => (8, false),
            b"and" | b"or" | b"in" | b"is" | b"if" | b"return" => (0, false),
            _ => (0, true),
        };
        self.length += cost;
        self.is_value = is_value;
    }

    fn take_mark(&mut self, mark: u8) {
        match mark {
            b'(' | b'[' | b'{' => self.brackets += 1,
            b')' | b']' | b'}' => self.brackets = self.brackets.saturating_sub(1),
            _ => {}
        }
        let is_double = self.peek() == Some(mark);
        self.length = match mark {
            b',' | b';' => 0,
            mark => self.length + cost(mark, self.is_value, is_double),
        };
        if is_double && matches!(mark, b'*' | b'/' | b'<' | b'>') {
            self.index += 1;
        }
        self.is_value = matches!(mark, b')' | b']' | b'}');
    }

    /// Goes to where a line's first token is, and opens or closes blocks by where that is.
    fn indent(&mut self) {
        let mut column = 0;
        while let Some(byte @ (b' ' | b'\t' | b'\x0c')) = self.peek() {
            column = match byte {
                b' ' => column + 1,
                b'\t' => (column / 8 + 1) * 8,
                _ => 0,
            };
            self.index += 1;
        }
        if matches!(self.peek(), None | Some(b'\n' | b'\r' | b'#')) {
            return;
        }
        while self.indents.last().is_some_and(|indent| *indent > column) {
            self.indents.pop();
        }
        if column > *self.indents.last().unwrap_or(&0) {
            self.indents.push(column);
        }
    }

    fn skip_string(&mut self, quote: u8) {
        let is_long = self.source[self.index..].starts_with(&[quote, quote]);
        if is_long {
            self.index += 2;
        }
        while let Some(byte) = self.next() {
            match byte {
                b'\\' => drop(self.next()),
                b'\n' if !is_long => break,
                byte if byte == quote && !is_long => break,
                byte if byte == quote && self.source[self.index..].starts_with(&[quote, quote]) => {
                    self.index += 2;
                    break;
                }
                _ => {}
            }
        }
        self.is_value = true;
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | 0x80..)
}

/// What an operator takes of the stack, by its mark. Comparisons, `and` and `or` take none.
fn cost(mark: u8, is_value: bool, is_double: bool) -> usize {
    match mark {
        // A bracket that is closed was a call or a subscript.
        b')' | b']' => 10,
        b'+' | b'-' | b'~' if !is_value => 9,
        b'+' | b'-' | b'.' | b'*' | b'/' | b'%' | b'@' | b'&' | b'|' | b'^' => 8,
        b'<' | b'>' if is_double => 8,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(source: &str) -> Option<TooDeep> {
        Scan::new(source.as_bytes()).find()
    }

    #[test]
    fn an_expression_has_an_end() {
        for chain in [
            "-",
            "~",
            "+1",
            "lambda:",
            "not ",
            ".a",
            "[0]",
            "()",
            "1 if 1 else ",
            "1**",
            "1<<",
            "await ",
        ] {
            assert_eq!(
                find(&chain.repeat(5_000)),
                Some(TooDeep::Expression),
                "{chain}"
            );
            assert_eq!(find(&chain.repeat(700)), None, "{chain}");
        }
        for source in [
            "a = b + c;",
            "a = b + c\n",
            "-1,",
            "a and b or ",
            "1 < ",
            "'a+b.c(d)' # e.f.g\n",
            "\"\"\"a.b\n'c.d\"\"\"\n",
            "'\\'.a.b'\n",
            "a.b(c, d)\n",
            "a \\\n b\n",
            "(",
        ] {
            assert_eq!(find(&source.repeat(5_000)), None, "{source}");
        }
    }

    #[test]
    fn blocks_are_counted_while_they_are_open() {
        let nested = |levels: usize| {
            let lines = (0..levels).map(|level| format!("{}if 1:\n", " ".repeat(level)));
            lines.collect::<String>() + &" ".repeat(levels) + "1\n"
        };
        assert_eq!(find(&nested(MAX_INDENTS).repeat(10)), None);
        let line = MAX_INDENTS + 2;
        assert_eq!(
            find(&nested(MAX_INDENTS + 1)),
            Some(TooDeep::Block { line })
        );
        assert_eq!(find(&"if 1:\n  (\n 1)\n\n  # x\n\t1\n".repeat(500)), None);
    }
}
