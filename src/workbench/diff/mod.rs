//! What a change of a rule set means: which answers get other causes or another plan.
//!
//! Verdicts are compared exactly, over every combination of answers. Plans are compared exactly
//! where everything that makes them is the same, else on samples, which is said.

mod difference;
mod inputs;
mod merged;
mod names;
mod plans;
mod sample;
mod share;
mod smallest;
mod verdict_change;
mod verdicts;

pub use difference::{Difference, diff};
pub use merged::Incomparable;
pub use plans::{PlanChange, Plans};
pub use share::Share;
pub use verdict_change::VerdictChange;
