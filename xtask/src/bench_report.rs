//! The tables of a benchmark, and where sandglass stands behind.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::bench_table::{Table, Unit, aligned};
use crate::measurements::{Engine, Measurements, Timing};
use crate::statistics::ratio;

/// Figures of several rounds differ by this much without a reason.
const NOISE: f64 = 1.05;

/// Everything as Markdown, which reads well on a terminal too.
pub fn render(measurements: &Measurements) -> String {
    let mut text = String::new();
    let mut behind = Vec::new();
    for language in languages(measurements) {
        let table = Table::new(measurements, language);
        text += &table.render();
        behind.extend(behind_in(&table));
    }
    text += &insights(measurements);
    text += &failures(measurements);
    if measurements.engines.iter().any(Engine::is_ours) {
        behind.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        text += "behind:";
        text += if behind.is_empty() {
            " nowhere\n"
        } else {
            "\n\n"
        };
        for (_, line) in behind {
            writeln!(text, "- {line}").expect("a string takes every text");
        }
    }
    text
}

fn languages(measurements: &Measurements) -> Vec<&str> {
    let mut languages = Vec::new();
    for language in measurements
        .engines
        .iter()
        .filter_map(|engine| engine.language.as_deref())
    {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// How far sandglass is behind the best of its peers, and what to say of it. The floor is nobody's peer.
fn behind_in(table: &Table) -> Vec<(f64, String)> {
    if !table.engines[0].is_ours() {
        return Vec::new();
    }
    let mut behind = Vec::new();
    for row in &table.rows {
        let best = table
            .engines
            .iter()
            .zip(&row.figures)
            .filter(|(engine, _)| !engine.is_ours() && engine.language.is_some())
            .filter_map(|(engine, figure)| Some((engine, (*figure)?)))
            .min_by(|(_, one), (_, other)| one.total_cmp(other));
        let (Some(ours), Some((peer, best))) = (row.figures[0], best) else {
            continue;
        };
        let Some(times) = ratio(ours, best).filter(|times| *times > NOISE) else {
            continue;
        };
        let figures = match row.unit {
            Unit::Times => String::new(),
            unit => format!(" ({} to {})", unit.show(ours), unit.show(best)),
        };
        behind.push((
            times,
            format!(
                "{}, {}: {} {}{figures}",
                table.language,
                row.title,
                Unit::Times.show(times),
                peer.name
            ),
        ));
    }
    behind
}

/// What was looked into for sandglass alone.
fn insights(measurements: &Measurements) -> String {
    let mut text = String::new();
    for (timings, title, heading) in [
        (&measurements.restore, "in its worker", "took"),
        (&measurements.profile, "a cold start, traced", "ended after"),
    ] {
        for (engine, timings) in timings {
            let mut lines = vec![vec![format!("{engine}, {title}"), heading.to_owned()]];
            for Timing { what, ms } in timings {
                lines.push(vec![what.clone(), Unit::Milliseconds.show(*ms)]);
            }
            text += &aligned(&lines);
        }
    }
    text
}

/// What could not be measured, each once.
fn failures(measurements: &Measurements) -> String {
    let mut lines = BTreeSet::new();
    for engine in &measurements.engines {
        for problem in engine.rounds.iter().flat_map(|round| &round.problems) {
            let message = problem.message.lines().next().unwrap_or_default();
            lines.insert(format!("- {}, {}: {message}\n", engine.name, problem.what));
        }
    }
    if lines.is_empty() {
        return String::new();
    }
    let lines: String = lines.into_iter().collect();
    format!("failed:\n\n{lines}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engine(name: &str, language: Option<&str>, rounds: serde_json::Value) -> Engine {
        let engine = serde_json::json!({
            "name": name, "language": language, "versions": {}, "downloads": [], "rounds": rounds,
        });
        serde_json::from_value(engine).unwrap()
    }

    fn round(cold: f64, programs: &[(&str, f64)]) -> serde_json::Value {
        let programs: serde_json::Map<_, _> = programs
            .iter()
            .map(|&(name, ms)| (name.to_owned(), ms.into()))
            .collect();
        serde_json::json!([{ "metrics": { "cold": cold }, "programs": programs, "problems": [] }])
    }

    fn measurements(engines: Vec<Engine>) -> Measurements {
        Measurements {
            environment: Default::default(),
            engines,
            restore: Default::default(),
            profile: Default::default(),
        }
    }

    #[test]
    fn sandglass_comes_first_and_the_others_beside_it() {
        let text = render(&measurements(vec![
            engine("floor", None, round(50.0, &[])),
            engine(
                "peer",
                Some("python"),
                round(1500.0, &[("a", 1.0), ("b", 9.0)]),
            ),
            engine(
                "sandglass-python",
                Some("python"),
                round(300.0, &[("a", 4.0), ("b", 9.0)]),
            ),
        ]));
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines[0],
            "| python                       | sandglass-python |              peer |            floor |"
        );
        assert_eq!(
            lines[2],
            "| cold start                   |           300 ms | 1,500 ms (5.00 ×) | 50.0 ms (0.17 ×) |"
        );
        assert!(text.contains("| all programs, geometric mean |"));
        assert!(text.contains("- python, a: 4.00 × peer (4.00 ms to 1.00 ms)\n"));
        assert!(text.contains("- python, all programs, geometric mean: 2.00 × peer\n"));
        assert!(!text.contains("- python, b"));
        assert!(!text.contains("- python, cold start"));
    }

    #[test]
    fn the_floor_and_noise_put_nobody_behind() {
        let text = render(&measurements(vec![
            engine("floor", None, round(50.0, &[])),
            engine("sandglass-python", Some("python"), round(102.0, &[])),
            engine("peer", Some("python"), round(100.0, &[])),
        ]));
        assert!(text.ends_with("behind: nowhere\n"), "{text}");
    }

    #[test]
    fn what_failed_is_told_once() {
        let problem = serde_json::json!([{ "what": "cold", "message": "no\nstack" }]);
        let failed = serde_json::json!({ "metrics": {}, "programs": {}, "problems": problem });
        let text = render(&measurements(vec![engine(
            "peer",
            Some("python"),
            serde_json::json!([failed.clone(), failed]),
        )]));
        assert!(text.contains("failed:\n\n- peer, cold: no\n\n"), "{text}");
        assert!(!text.contains("behind"));
    }
}
