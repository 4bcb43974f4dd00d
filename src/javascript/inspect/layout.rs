//! How entries are put on lines.

use super::{Inspector, Style};

/// Columns that stand between two entries of a group: a comma and a space.
const SEPARATOR_COLUMNS: usize = 2;

/// Entries that an array needs to be laid out as a table.
const MIN_GROUPED: usize = 6;

/// Columns of a table that Node never exceeds.
const MAX_COLUMNS: usize = 15;

impl Inspector<'_> {
    /// Puts entries between braces: on one line where it is short and opens few levels, else one on each line.
    pub(super) fn join(
        &self,
        mut output: Vec<String>,
        base: &str,
        braces: (&str, &str),
        style: Style,
        depth: usize,
        holds_numbers: bool,
    ) -> String {
        let entries = output.len();
        let base_and_space = if base.is_empty() {
            String::new()
        } else {
            format!("{base} ")
        };
        if self.options.compact >= 1 {
            if style == Style::Array && entries > MIN_GROUPED {
                output = self.group(output, holds_numbers);
            }
            let levels = self.current_depth.saturating_sub(depth);
            if levels < self.options.compact && entries == output.len() {
                // Node leaves ten columns for what may come before the first entry.
                let start = output.len()
                    + self.indentation
                    + utf16_length(braces.0)
                    + utf16_length(base)
                    + 10;
                if self.fits(&output, start, base) {
                    let joined = output.join(", ");
                    if !joined.contains('\n') {
                        return format!("{base_and_space}{} {joined} {}", braces.0, braces.1);
                    }
                }
            }
        }
        let line = format!("\n{}", " ".repeat(self.indentation));
        format!(
            "{base_and_space}{}{line}  {}{line}{}",
            braces.0,
            output.join(&format!(",{line}  ")),
            braces.1
        )
    }

    fn fits(&self, output: &[String], start: usize, base: &str) -> bool {
        let total = output.len()
            + start
            + output
                .iter()
                .map(|entry| utf16_length(entry))
                .sum::<usize>();
        total <= self.options.break_length && !base.contains('\n')
    }

    /// Lays the entries of a long array out as a table, unless they are too wide or too uneven for one.
    fn group(&self, output: Vec<String>, holds_numbers: bool) -> Vec<String> {
        // The last entry may be the count of those not shown: it is no part of the table.
        let has_rest = self.options.max_array_length < output.len();
        let count = output.len() - usize::from(has_rest);
        let widths: Vec<usize> = output[..count].iter().map(|entry| width(entry)).collect();
        let total: usize = widths.iter().map(|width| width + SEPARATOR_COLUMNS).sum();
        let widest = widths.iter().copied().max().unwrap_or(0);
        let cell = widest + SEPARATOR_COLUMNS;
        if cell * 3 + self.indentation >= self.options.break_length
            || (total as f64 / cell as f64 <= 5.0 && widest > 6)
        {
            return output;
        }

        // A character is about two and a half times as high as it is wide: the table aims at a square, with wider
        // cells counting for less than their widest entry.
        let bias = (cell as f64 - total as f64 / output.len() as f64).sqrt();
        let biased = (cell as f64 - 3.0 - bias).max(1.0);
        let square = ((2.5 * biased * count as f64).sqrt() / biased).round();
        let columns = (square as usize)
            .min(self.options.break_length.saturating_sub(self.indentation) / cell)
            .min(self.options.compact.saturating_mul(4))
            .min(MAX_COLUMNS);
        if columns <= 1 {
            return output;
        }
        let column_widths: Vec<usize> = (0..columns)
            .map(|column| {
                let widest = widths.iter().skip(column).step_by(columns).max();
                widest.copied().unwrap_or(0) + SEPARATOR_COLUMNS
            })
            .collect();

        let mut rows = Vec::new();
        for row in 0..count.div_ceil(columns) {
            let first = row * columns;
            let last = (first + columns).min(count) - 1;
            let mut line = String::new();
            for index in first..last {
                let padding =
                    " ".repeat(column_widths[index - first] - SEPARATOR_COLUMNS - widths[index]);
                let entry = &output[index];
                line += &if holds_numbers {
                    format!("{padding}{entry}, ")
                } else {
                    format!("{entry}, {padding}")
                };
            }
            if holds_numbers {
                let padding = column_widths[last - first] - SEPARATOR_COLUMNS - widths[last];
                line += &" ".repeat(padding);
            }
            line += &output[last];
            rows.push(line);
        }
        if has_rest {
            rows.extend(output.into_iter().next_back());
        }
        rows
    }
}

/// Length in UTF-16 code units, by which JavaScript measures strings.
pub(super) fn utf16_length(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.encode_utf16().count()
    }
}

/// Columns that a text takes in a terminal.
pub(in super::super) fn width(text: &str) -> usize {
    text.chars().map(character_width).sum()
}

fn character_width(character: char) -> usize {
    let code = character as u32;
    if is_zero_width(code) {
        0
    } else if is_full_width(code) {
        2
    } else {
        1
    }
}

fn is_zero_width(code: u32) -> bool {
    matches!(code,
        0..=0x1f
        | 0x7f..=0x9f
        // Combining marks, joiners and variation selectors.
        | 0x300..=0x36f
        | 0x200b..=0x200f
        | 0x20d0..=0x20ff
        | 0xfe00..=0xfe0f
        | 0xfe20..=0xfe2f
        | 0xe0100..=0xe01ef)
}

/// Characters that are wide in East Asia, or emoji (Unicode Standard Annex 11).
fn is_full_width(code: u32) -> bool {
    matches!(code,
        0x1100..=0x115f
        | 0x231a..=0x231b
        | 0x2329..=0x232a
        | 0x23e9..=0x23ec
        | 0x23f0
        | 0x23f3
        | 0x25fd..=0x25fe
        | 0x2614..=0x2615
        | 0x2648..=0x2653
        | 0x267f
        | 0x2693
        | 0x26a1
        | 0x26aa..=0x26ab
        | 0x26bd..=0x26be
        | 0x26c4..=0x26c5
        | 0x26ce
        | 0x26d4
        | 0x26ea
        | 0x26f2..=0x26f3
        | 0x26f5
        | 0x26fa
        | 0x26fd
        | 0x2705
        | 0x270a..=0x270b
        | 0x2728
        | 0x274c
        | 0x274e
        | 0x2753..=0x2755
        | 0x2757
        | 0x2795..=0x2797
        | 0x27b0
        | 0x27bf
        | 0x2b1b..=0x2b1c
        | 0x2b50
        | 0x2b55
        | 0x2e80..=0x303e
        | 0x3041..=0x3247
        | 0x3250..=0x4dbf
        | 0x4e00..=0xa4c6
        | 0xa960..=0xa97c
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe10..=0xfe19
        | 0xfe30..=0xfe6b
        | 0xff01..=0xff60
        | 0xffe0..=0xffe6
        | 0x1b000..=0x1b001
        | 0x1f004
        | 0x1f0cf
        | 0x1f18e
        | 0x1f191..=0x1f19a
        | 0x1f200..=0x1f251
        | 0x1f300..=0x1f320
        | 0x1f32d..=0x1f335
        | 0x1f337..=0x1f37c
        | 0x1f37e..=0x1f393
        | 0x1f3a0..=0x1f3ca
        | 0x1f3cf..=0x1f3d3
        | 0x1f3e0..=0x1f3f0
        | 0x1f3f4
        | 0x1f3f8..=0x1f43e
        | 0x1f440
        | 0x1f442..=0x1f4fc
        | 0x1f4ff..=0x1f53d
        | 0x1f54b..=0x1f54e
        | 0x1f550..=0x1f567
        | 0x1f57a
        | 0x1f595..=0x1f596
        | 0x1f5a4
        | 0x1f5fb..=0x1f64f
        | 0x1f680..=0x1f6c5
        | 0x1f6cc
        | 0x1f6d0..=0x1f6d2
        | 0x1f6d5..=0x1f6d7
        | 0x1f6eb..=0x1f6ec
        | 0x1f6f4..=0x1f6fc
        | 0x1f7e0..=0x1f7eb
        | 0x1f90c..=0x1f93a
        | 0x1f93c..=0x1f945
        | 0x1f947..=0x1f9ff
        | 0x1fa70..=0x1faff
        | 0x20000..=0x3fffd)
}
