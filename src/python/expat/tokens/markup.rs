//! What is inside of tags and of the XML declaration.

use std::ops::Range;

use super::is_space;

/// The places of a name and of its value.
type Pair = (Range<usize>, Range<usize>);

/// The attributes of a start tag that was found to be one, as places of their names and values.
pub fn attributes(text: &[u8], tag: Range<usize>) -> Vec<Pair> {
    let mut at = tag.start;
    let mut found = Vec::new();
    let skip = |at: &mut usize, is_skipped: &dyn Fn(u8) -> bool| {
        while *at < tag.end && is_skipped(text[*at]) {
            *at += 1;
        }
    };
    let is_end = |byte: u8| byte == b'>' || byte == b'/';
    skip(&mut at, &|byte| !is_space(byte) && !is_end(byte));
    loop {
        skip(&mut at, &is_space);
        if at >= tag.end || is_end(text[at]) {
            return found;
        }
        let name = at;
        skip(&mut at, &|byte| !is_space(byte) && byte != b'=');
        let name = name..at;
        skip(&mut at, &|byte| byte != b'"' && byte != b'\'');
        let quote = text[at];
        at += 1;
        let value = at;
        skip(&mut at, &|byte| byte != quote);
        found.push((name, value..at));
        at += 1;
    }
}

/// What an XML declaration says, as places of the values.
#[derive(Default)]
pub struct XmlDeclaration {
    pub version: Option<Range<usize>>,
    pub encoding: Option<Range<usize>>,
    pub standalone: Option<bool>,
}

/// Reads what stands between `<?xml` and `?>`; the error is the offset of what is wrong. The text declaration of an external entity
/// may lack the version, and not the encoding.
pub fn xml_declaration(
    text: &[u8],
    inside: Range<usize>,
    is_entity: bool,
) -> Result<XmlDeclaration, usize> {
    let mut declaration = XmlDeclaration::default();
    let mut at = inside.start;
    let end = inside.end;
    let Some((mut name, mut value)) = pseudo_attribute(text, &mut at, end)? else {
        return Err(at);
    };
    if &text[name.clone()] == b"version" {
        declaration.version = Some(value);
        match pseudo_attribute(text, &mut at, end)? {
            Some(next) => (name, value) = next,
            None if is_entity => return Err(at),
            None => return Ok(declaration),
        }
    } else if !is_entity {
        return Err(name.start);
    }
    if &text[name.clone()] == b"encoding" {
        if !text[value.start].is_ascii_alphabetic() {
            return Err(value.start);
        }
        declaration.encoding = Some(value);
        match pseudo_attribute(text, &mut at, end)? {
            Some(next) => (name, value) = next,
            None => return Ok(declaration),
        }
    }
    if &text[name.clone()] != b"standalone" || is_entity {
        return Err(name.start);
    }
    declaration.standalone = match &text[value.clone()] {
        b"yes" => Some(true),
        b"no" => Some(false),
        _ => return Err(value.start),
    };
    while at < end && is_space(text[at]) {
        at += 1;
    }
    if at == end { Ok(declaration) } else { Err(at) }
}

/// A name and a value; the error is the offset of what is wrong.
fn pseudo_attribute(text: &[u8], at: &mut usize, end: usize) -> Result<Option<Pair>, usize> {
    let spaces = |at: &mut usize| {
        while *at < end && is_space(text[*at]) {
            *at += 1;
        }
    };
    if *at == end {
        return Ok(None);
    }
    if !is_space(text[*at]) {
        return Err(*at);
    }
    spaces(at);
    if *at == end {
        return Ok(None);
    }
    let start = *at;
    while *at < end && text[*at].is_ascii() && text[*at] != b'=' && !is_space(text[*at]) {
        *at += 1;
    }
    let name = start..*at;
    spaces(at);
    if name.is_empty() || *at >= end || text[*at] != b'=' {
        return Err(*at);
    }
    *at += 1;
    spaces(at);
    if *at >= end || !matches!(text[*at], b'"' | b'\'') {
        return Err(*at);
    }
    let quote = text[*at];
    *at += 1;
    let start = *at;
    while *at < end && text[*at] != quote {
        if !text[*at].is_ascii_alphanumeric() && !matches!(text[*at], b'.' | b'-' | b'_') {
            return Err(*at);
        }
        *at += 1;
    }
    if *at >= end {
        return Err(*at);
    }
    let value = start..*at;
    *at += 1;
    Ok(Some((name, value)))
}
