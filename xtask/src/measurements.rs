//! What benches/bench.mjs measured: every figure of every round.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::sizes::Sizes;
use crate::statistics::median;

#[derive(Serialize, Deserialize)]
pub struct Measurements {
    pub environment: Map<String, Value>,
    pub engines: Vec<Engine>,
    /// How long the worker of a sandglass takes to restore its engine, and for a new instance of it.
    #[serde(default)]
    pub restore: BTreeMap<String, Vec<Timing>>,
    /// When each step of a sandglass's cold start had ended, if that was asked for.
    #[serde(default)]
    pub profile: BTreeMap<String, Vec<Timing>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Engine {
    pub name: String,
    /// `None` for the floor, which interprets nothing.
    pub language: Option<String>,
    /// npm packages and their versions.
    pub versions: BTreeMap<String, String>,
    pub downloads: Vec<Download>,
    /// The downloads of a page whose first program imports modules.
    #[serde(default)]
    pub with_imports: Vec<Download>,
    pub rounds: Vec<Round>,
}

/// What a first visit fetched, and the file it came from, which is of this machine.
#[derive(Serialize, Deserialize)]
pub struct Download {
    pub path: String,
    #[serde(skip_serializing)]
    pub file: PathBuf,
    /// Added by what reads this.
    #[serde(default)]
    pub sizes: Sizes,
}

#[derive(Serialize, Deserialize)]
pub struct Round {
    pub metrics: BTreeMap<String, f64>,
    /// Milliseconds by the name of the program.
    pub programs: BTreeMap<String, f64>,
    pub problems: Vec<Problem>,
}

#[derive(Serialize, Deserialize)]
pub struct Problem {
    pub what: String,
    pub message: String,
}

#[derive(Serialize, Deserialize)]
pub struct Timing {
    pub what: String,
    pub ms: f64,
}

impl Download {
    /// The page's own script is the benchmark's.
    pub fn counts(&self) -> bool {
        !self.path.starts_with("/page/")
    }
}

/// The sizes of all of them together.
pub fn total(downloads: &[Download]) -> Option<Sizes> {
    let mut counted = downloads.iter().filter(|download| download.counts());
    let first = counted.next()?.sizes;
    Some(counted.fold(first, |sum, download| sum + download.sizes))
}

impl Engine {
    pub fn is_ours(&self) -> bool {
        self.name.starts_with("sandglass")
    }

    /// The median over the rounds in which it could be measured.
    pub fn metric(&self, name: &str) -> Option<f64> {
        self.over_rounds(|round| round.metrics.get(name))
    }

    pub fn program(&self, name: &str) -> Option<f64> {
        self.over_rounds(|round| round.programs.get(name))
    }

    fn over_rounds(&self, figure: impl Fn(&Round) -> Option<&f64>) -> Option<f64> {
        median(
            self.rounds
                .iter()
                .filter_map(|round| figure(round).copied())
                .collect(),
        )
    }
}
