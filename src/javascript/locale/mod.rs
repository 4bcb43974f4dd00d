//! Locales: what numbers, dates and strings have of them, over `Intl`, which is JavaScript (`src/javascript/node/lib/internal/intl/`).
//!
//! - `collation`: the order of strings.
//! - `zone`: time zones.
//! - `lists`: arrays.
//! - `methods`: `toLocaleString` and its likes. The most common calls are answered here; the others start `Intl`.

pub(super) mod collation;
mod lists;
mod methods;
pub(super) mod zone;

pub(super) use methods::install;
