//! Variables that are read before they are declared.

use super::{
    super::words::{self, Piece},
    site::Site,
};

impl<'a> Site<'a> {
    /// A variable that is read before its declaration: Boa takes it for one that is not there.
    pub(super) fn not_initialized(&self, message: &str) -> Option<String> {
        let name = message.strip_suffix(" is not defined")?;
        self.is_declared_later(name)
            .then(|| format!("Cannot access '{name}' before initialization"))
    }

    /// The first variable from here on that is declared only after it is read.
    pub(super) fn first_uninitialized(&self) -> Option<&'a str> {
        let mut is_property = false;
        for (_, piece) in words::pieces(self.statement()) {
            if let Piece::Word(word) = piece
                && !is_property
                && self.is_declared_later(word)
            {
                return Some(word);
            }
            is_property = piece == Piece::Mark('.');
        }
        None
    }

    /// Whether a declaration of a name follows in a block that is still open here.
    pub(super) fn is_declared_later(&self, name: &str) -> bool {
        let source = self.program.source();
        let (mut depth, mut outermost) = (0_i32, 0_i32);
        let mut declares = false;
        for (_, piece) in words::pieces(&source[self.index..]) {
            match piece {
                Piece::Mark('{') => depth += 1,
                Piece::Mark('}') => {
                    depth -= 1;
                    outermost = outermost.min(depth);
                }
                Piece::Word(word) if declares && word == name && depth == outermost => {
                    return true;
                }
                _ => {}
            }
            declares = matches!(piece, Piece::Word("let" | "const" | "class"));
        }
        false
    }
}
