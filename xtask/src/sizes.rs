//! How large is what a page downloads.

use std::fmt;
use std::fs;
use std::io::Write;

use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};
use serde::{Deserialize, Serialize};

use crate::cache::{self, Key};
use crate::command::say;
use crate::workspace::Workspace;

/// What each download may grow to, in bytes as a server sends it with brotli. Raise one knowingly, in the change that needs it.
const BUDGETS: &[(&str, u64)] = &[
    ("javascript.wasm", 1_200_000),
    ("python.wasm", 7_200_000),
    ("worker.js", 6_000),
    (MODULES, 16_000),
];

/// The package's modules for the page, which an app's bundler puts together.
const MODULES: &str = "page modules";

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Sizes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

struct Row {
    name: &'static str,
    sizes: Sizes,
    budget: u64,
}

pub struct Table(Vec<Row>);

impl Table {
    /// Fails when a file has outgrown its budget.
    pub fn check(&self) -> Result<()> {
        let over: Vec<_> = self
            .0
            .iter()
            .filter(|row| row.sizes.brotli > row.budget)
            .collect();
        if let [first, ..] = over[..] {
            bail!(
                "{} is {} B over its budget of {} B in brotli, see xtask/src/sizes.rs",
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
        } in &self.0
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
        Ok(())
    }
}

/// The sizes of what stands in `pkg/dist`.
pub fn measure_package(workspace: &Workspace) -> Result<Table> {
    let mut rows = Vec::new();
    for &(name, budget) in BUDGETS {
        let bytes = read(workspace, name)?;
        if !bytes.is_empty() {
            rows.push(Row {
                name,
                sizes: measure(workspace, name, &bytes)?,
                budget,
            });
        }
    }
    if rows.is_empty() {
        bail!("nothing is built: run `cargo xtask build` first");
    }
    Ok(Table(rows))
}

/// What is behind a name in the table; nothing when it is not built.
fn read(workspace: &Workspace, name: &str) -> Result<Vec<u8>> {
    let dist = workspace.dist();
    if name != MODULES {
        let file = dist.join(name);
        return if file.exists() {
            Ok(fs::read(file)?)
        } else {
            Ok(Vec::new())
        };
    }
    let Ok(entries) = fs::read_dir(dist) else {
        return Ok(Vec::new());
    };
    let mut files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    files.retain(|file| {
        file.extension().is_some_and(|extension| extension == "js") && !file.ends_with("worker.js")
    });
    files.sort();
    Ok(files
        .into_iter()
        .map(fs::read)
        .collect::<Result<Vec<_>, _>>()?
        .concat())
}

/// Compressing Python as well as brotli can takes minutes, so the answer is kept.
fn measure(workspace: &Workspace, name: &str, bytes: &[u8]) -> Result<Sizes> {
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
fn grouped(number: u64) -> String {
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
            name: "a.wasm",
            sizes: Sizes {
                raw: 9,
                gzip: 9,
                brotli,
            },
            budget: 5,
        };
        assert!(Table(vec![row(5)]).check().is_ok());
        assert!(
            Table(vec![row(5), row(6)])
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
