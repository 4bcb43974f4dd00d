//! Time zones as rules that hold for every year, which both languages reckon with.

mod civil;
mod rule;

pub use civil::Civil;
#[cfg(feature = "python")]
pub use civil::days_before;
pub use rule::{Kind, Rule};
