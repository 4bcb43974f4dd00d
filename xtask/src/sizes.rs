//! How large is what a page downloads.

use std::fmt;
use std::fs;
use std::io::Write;
use std::ops::Add;

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::artifact::{self, Engine};
use crate::cache::{self, Key};
use crate::command::say;
use crate::workspace::Workspace;

/// What each download may grow to, in bytes as a server sends it with brotli. Raise one knowingly, in the change that needs it.
const BUDGETS: &str = include_str!("../budgets.json");

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub struct Sizes {
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

impl Add for Sizes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

struct Row {
    name: String,
    sizes: Sizes,
    budget: u64,
}

pub struct Table {
    rows: Vec<Row>,
    /// What the artifacts are made of, each with its name.
    parts: Vec<(String, String)>,
}

impl Table {
    /// Fails when a file has outgrown its budget.
    pub fn check(&self) -> Result<()> {
        let over: Vec<_> = self
            .rows
            .iter()
            .filter(|row| row.sizes.brotli > row.budget)
            .collect();
        if let [first, ..] = over[..] {
            bail!(
                "{} is {} B over its budget of {} B in brotli, see xtask/budgets.json",
                first.name,
                first.sizes.brotli - first.budget,
                first.budget
            );
        }
        Ok(())
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "\n{:<18}{:>14}{:>14}{:>14}{:>14}",
            "bytes", "raw", "gzip -9", "brotli -11", "budget"
        )?;
        for Row {
            name,
            sizes,
            budget,
        } in &self.rows
        {
            writeln!(
                f,
                "{name:<18}{:>14}{:>14}{:>14}{:>14}",
                grouped(sizes.raw),
                grouped(sizes.gzip),
                grouped(sizes.brotli),
                grouped(*budget)
            )?;
        }
        for (name, parts) in &self.parts {
            write!(f, "\n{name} holds, in bytes as they are:\n{parts}")?;
        }
        Ok(())
    }
}

/// The sizes of what stands in `pkg/dist`.
pub fn measure_package(workspace: &Workspace) -> Result<Table> {
    let budgets: Map<String, Value> = serde_json::from_str(BUDGETS)?;
    let mut rows = Vec::new();
    for (name, budget) in budgets {
        let file = workspace.dist().join(&name);
        if !file.exists() {
            continue;
        }
        let bytes = fs::read(file)?;
        rows.push(Row {
            sizes: measure(workspace, &name, &bytes)?,
            budget: budget.as_u64().context("a budget is a number of bytes")?,
            name,
        });
    }
    if rows.is_empty() {
        bail!("nothing is built: run `cargo xtask build` first");
    }
    let mut parts = Vec::new();
    for engine in Engine::ALL {
        if let Ok(text) = fs::read_to_string(artifact::parts_file(workspace, *engine)) {
            parts.push((format!("{}.wasm", engine.name()), text));
        }
    }
    Ok(Table { rows, parts })
}

/// Compressing Python as well as brotli can takes minutes, so the answer is kept.
pub fn measure(workspace: &Workspace, name: &str, bytes: &[u8]) -> Result<Sizes> {
    let room = workspace.cache().join("sizes");
    let answer = cache::directory(&room, &Key::new().bytes(bytes).finish(), |output| {
        if bytes.len() > 1 << 20 {
            say(format!("{name}: compressing it to know its size"));
        }
        let sizes = Sizes {
            raw: bytes.len() as u64,
            gzip: gzip(bytes)?,
            brotli: brotli(bytes)?,
        };
        Ok(fs::write(
            output.join("sizes.json"),
            serde_json::to_vec(&sizes)?,
        )?)
    })?;
    cache::prune(&room, 40)?;
    serde_json::from_slice(&fs::read(answer.join("sizes.json"))?)
        .context("the cache holds sizes that cannot be read")
}

fn gzip(bytes: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Counter(0), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.0)
}

fn brotli(bytes: &[u8]) -> Result<u64> {
    // The largest window a browser takes.
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 24,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut counter = Counter(0);
    brotli::BrotliCompress(&mut &bytes[..], &mut counter, &parameters)?;
    Ok(counter.0)
}

/// A file that only counts what is written to it.
struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// 1234567 as `1,234,567`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_three() {
        assert_eq!(
            [0, 999, 1000, 1234567].map(grouped),
            ["0", "999", "1,000", "1,234,567"]
        );
    }

    #[test]
    fn a_file_over_its_budget_fails() {
        let row = |brotli| Row {
            name: "a.wasm".to_owned(),
            sizes: Sizes {
                raw: 9,
                gzip: 9,
                brotli,
            },
            budget: 5,
        };
        let table = |rows| Table {
            rows,
            parts: Vec::new(),
        };
        assert!(table(vec![row(5)]).check().is_ok());
        assert!(
            table(vec![row(5), row(6)])
                .check()
                .unwrap_err()
                .to_string()
                .contains("1 B over")
        );
    }

    #[test]
    fn compressed_sizes_are_those_of_streams() {
        let text = "sandglass ".repeat(1000);
        assert!(gzip(text.as_bytes()).unwrap() < 200);
        assert!(brotli(text.as_bytes()).unwrap() < 100);
    }
}
