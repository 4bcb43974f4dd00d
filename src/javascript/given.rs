//! What the engine is given of a source: the author's text, with statements of ours in it.
//!
//! They stand behind a brace, on a line of their own, and what follows keeps its column:
//!
//! ```text
//! catch (e) {
//! ǃcaught(e);/*ǃ11*/
//!            …
//! ```
//!
//! The lines that are added are known to the [`Program`](super::program::Program), so that all places are the author's. Functions say what
//! he wrote when they are asked for their source.

use std::ops::Range;

use super::{arrows, catches, rests, words};

/// What ends each statement of ours, before the column that it is for.
const MARK: &str = "/*ǃ";

/// A statement that is put into a source.
pub(super) struct Insertion {
    /// The byte after which it stands, which is that of an ASCII character.
    pub(super) after: usize,
    pub(super) code: String,
    /// What of the text before it has another text then.
    pub(super) replaced: Option<(Range<usize>, &'static str)>,
}

/// A source with the statements in it, and the lines of it that stand for none of the author's; lines count from 1.
pub(super) fn instrument(source: &str) -> (String, Vec<u32>) {
    let mut insertions = catches::insertions(source);
    insertions.extend(arrows::insertions(source));
    insertions.extend(rests::insertions(source));
    insertions.sort_by_key(|insertion| insertion.after);
    let mut given = String::with_capacity(source.len());
    let mut added = Vec::new();
    let (mut copied, mut line) = (0, 1);
    for insertion in insertions {
        let Insertion {
            after,
            code,
            replaced,
        } = insertion;
        let mut text = String::new();
        match replaced {
            Some((range, other)) => {
                text += &source[copied..range.start];
                text += other;
                text += &source[range.end..=after];
            }
            None => text += &source[copied..=after],
        }
        line += ends(&text);
        given += &text;
        added.push(line);
        line += 1 + ends(&code);
        added.push(line);
        line += 1;
        let column = column(source, after);
        given += &format!("\n{code}{MARK}{column}*/\n{}", " ".repeat(column));
        copied = after + 1;
    }
    given.push_str(&source[copied..]);
    (given, added)
}

/// The author's text for a part of what the engine was given, if there are statements of ours in it.
pub(super) fn original(given: &str) -> Option<String> {
    let mut text = String::with_capacity(given.len());
    let mut rest = given;
    while let Some((before, after)) = rest.split_once(MARK) {
        let (column, after) = after.split_once("*/\n")?;
        let column: usize = column.parse().ok()?;
        text += &catches::without_call(before);
        rest = after.get(column..)?;
    }
    (rest.len() < given.len()).then(|| text + rest)
}

/// Line ends in a text.
fn ends(text: &str) -> u32 {
    let ends = text
        .match_indices(words::ends_line)
        .filter(|(at, _)| !text[*at..].starts_with("\r\n"));
    u32::try_from(ends.count()).unwrap_or(u32::MAX)
}

/// Columns that are kept. In lines that nobody reads, what follows a statement of ours begins a line: a source of one line could
/// grow by its length for each of them otherwise.
const MAX_COLUMN: usize = 1000;

/// Characters of a line up to and with a byte, or none if they are too many.
fn column(source: &str, byte: usize) -> usize {
    let mut before = source[..=byte].chars().rev().take(MAX_COLUMN + 1);
    before.position(words::ends_line).unwrap_or_else(|| {
        let count = source[..=byte].chars().rev().take(MAX_COLUMN + 1).count();
        if count > MAX_COLUMN { 0 } else { count }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_keeps_its_column() {
        let (given, added) = instrument("try { a } catch (e) { b }\nc");
        assert_eq!(
            given,
            "try { a } catch (e) {\nǃcaught(e);/*ǃ21*/\n                      b }\nc"
        );
        assert_eq!(added, [1, 2]);
    }

    #[test]
    fn the_authors_text_comes_back() {
        for source in [
            "try { a } catch (e) { b }\nc",
            "try { try {} catch ({ message, x: [y] }) {\n  b } } catch (é) {} // }",
            "try {} catch { a } `} catch (e) {`; p.catch((e) => {})",
            "const s = '} catch (e) {', r = /`'/;",
            "({ m() { 'use strict'; return () => () => this } })",
            "({ a: { b }, ...c }) => { try {} catch (e) { c } }",
        ] {
            let (given, _) = instrument(source);
            let original = original(&given).unwrap_or(given);
            assert_eq!(original, source);
        }
    }

    #[test]
    fn what_needs_nothing_is_left() {
        for source in [
            "`} catch (e) {`",
            "p.catch((e) => {})",
            "try {} catch {}",
            "} catch (e",
            "function f() { return () => this }",
        ] {
            assert_eq!(instrument(source), (source.to_owned(), Vec::new()));
        }
    }
}
