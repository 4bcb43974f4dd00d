//! One language's table: a row for each figure, a column for each engine.

use std::collections::BTreeSet;

use crate::measurements::{Engine, Measurements, total};
use crate::sizes::grouped;
use crate::statistics::{geometric_mean, ratio};

/// What a figure counts. Less is better for all of them.
#[derive(Clone, Copy)]
pub enum Unit {
    Bytes,
    Milliseconds,
    Mebibytes,
    Times,
}

pub struct Row {
    pub title: String,
    pub unit: Unit,
    /// In the order of the engines.
    pub figures: Vec<Option<f64>>,
}

const TIMES: &[(&str, &str)] = &[
    ("cold", "cold start"),
    ("coldImports", "cold start with imports"),
    ("second", "second load"),
    ("fresh", "fresh run"),
    ("imports", "fresh run with imports"),
    ("inARow", "fresh runs in a row, each"),
];

/// One language: sandglass, its peers, and the floor beside them.
pub struct Table<'a> {
    pub language: &'a str,
    pub engines: Vec<&'a Engine>,
    pub rows: Vec<Row>,
}

impl<'a> Table<'a> {
    pub fn new(measurements: &'a Measurements, language: &'a str) -> Self {
        let speaks = |engine: &&Engine| match &engine.language {
            Some(spoken) => spoken == language,
            None => true,
        };
        let mut engines: Vec<_> = measurements.engines.iter().filter(speaks).collect();
        // Ratios are to the first column.
        engines.sort_by_key(|engine| (!engine.is_ours(), engine.language.is_none()));
        let mut table = Self {
            language,
            engines,
            rows: Vec::new(),
        };
        table.add_sizes();
        for &(name, title) in TIMES {
            table.add(title, Unit::Milliseconds, |engine| engine.metric(name));
        }
        // Whoever can interrupt a program need not kill its worker.
        table.add("recovery", Unit::Milliseconds, |engine| {
            engine.metric("interruption").or(engine.metric("recovery"))
        });
        table.add("recovery by a kill", Unit::Milliseconds, |engine| {
            engine.metric("recovery")
        });
        table.add("memory at rest", Unit::Mebibytes, |engine| {
            engine.metric("memory")
        });
        table.add_programs();
        table
    }

    fn add_sizes(&mut self) {
        // The floor's worker is nothing to speak of.
        let hello = |engine: &Engine| engine.language.as_ref().and(total(&engine.downloads));
        self.add("download, raw", Unit::Bytes, |engine| {
            Some(hello(engine)?.raw as f64)
        });
        self.add("download, gzip", Unit::Bytes, |engine| {
            Some(hello(engine)?.gzip as f64)
        });
        self.add("download, brotli", Unit::Bytes, |engine| {
            Some(hello(engine)?.brotli as f64)
        });
        self.add("download with imports, brotli", Unit::Bytes, |engine| {
            Some(total(&engine.with_imports)?.brotli as f64)
        });
    }

    /// Each program, and the geometric mean of the ratios to sandglass over those that both engines ran.
    fn add_programs(&mut self) {
        let engines = self.engines.clone();
        let names: BTreeSet<&String> = engines
            .iter()
            .flat_map(|engine| &engine.rounds)
            .flat_map(|round| round.programs.keys())
            .collect();
        for name in &names {
            self.add(name, Unit::Milliseconds, |engine| engine.program(name));
        }
        let Some(ours) = engines.iter().find(|engine| engine.is_ours()) else {
            return;
        };
        self.add("all programs, geometric mean", Unit::Times, |engine| {
            let ratios: Vec<_> = names
                .iter()
                .filter_map(|name| ratio(engine.program(name)?, ours.program(name)?))
                .collect();
            geometric_mean(&ratios)
        });
    }

    /// Adds a row, unless no engine has a figure in it.
    fn add(&mut self, title: &str, unit: Unit, figure: impl Fn(&Engine) -> Option<f64>) {
        let figures: Vec<_> = self.engines.iter().map(|engine| figure(engine)).collect();
        if figures.iter().any(Option::is_some) {
            self.rows.push(Row {
                title: title.to_owned(),
                unit,
                figures,
            });
        }
    }

    pub fn render(&self) -> String {
        let mut lines = vec![vec![self.language.to_owned()]];
        lines[0].extend(self.engines.iter().map(|engine| engine.name.clone()));
        lines.extend(self.rows.iter().map(|row| self.line(row)));
        aligned(&lines)
    }

    fn line(&self, row: &Row) -> Vec<String> {
        let base = self.engines[0].is_ours().then(|| row.figures[0]).flatten();
        let mut cells = vec![row.title.clone()];
        for (index, figure) in row.figures.iter().enumerate() {
            let Some(figure) = *figure else {
                cells.push("–".to_owned());
                continue;
            };
            let mut cell = row.unit.show(figure);
            let beside = base.and_then(|base| ratio(figure, base));
            if let (Some(beside), Unit::Bytes | Unit::Milliseconds | Unit::Mebibytes, 1..) =
                (beside, row.unit, index)
            {
                cell += &format!(" ({})", Unit::Times.show(beside));
            }
            cells.push(cell);
        }
        cells
    }
}

impl Unit {
    pub fn show(self, figure: f64) -> String {
        match self {
            Self::Bytes => format!("{:.2} MB", figure / 1e6),
            Self::Milliseconds => format!("{} ms", digits(figure)),
            Self::Mebibytes => format!("{} MiB", digits(figure)),
            Self::Times => format!("{} ×", digits(figure)),
        }
    }
}

/// Three digits, or all before the point.
fn digits(figure: f64) -> String {
    match figure {
        100.0.. => grouped(figure.round() as u64),
        10.0..100.0 => format!("{figure:.1}"),
        _ => format!("{figure:.2}"),
    }
}

/// A Markdown table whose columns are as wide as what is in them.
pub fn aligned(lines: &[Vec<String>]) -> String {
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<_> = (0..lines[0].len()).map(width).collect();
    let mut text = String::new();
    for (number, line) in lines.iter().enumerate() {
        for (index, (cell, &width)) in line.iter().zip(&widths).enumerate() {
            text += &match index {
                0 => format!("| {cell:<width$} |"),
                _ => format!(" {cell:>width$} |"),
            };
        }
        text.push('\n');
        if number == 0 {
            for (index, &width) in widths.iter().enumerate() {
                text += &match index {
                    0 => format!("|{}|", "-".repeat(width + 2)),
                    _ => format!("{}:|", "-".repeat(width + 1)),
                };
            }
            text.push('\n');
        }
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_three_digits() {
        assert_eq!(digits(0.5555), "0.56");
        assert_eq!(digits(45.67), "45.7");
        assert_eq!(digits(1685.4), "1,685");
        assert_eq!(Unit::Bytes.show(5_460_000.0), "5.46 MB");
    }
}
