//! Reasoning: which causes are proved, pointed at, open or excluded, what to ask
//! next, what to do, and why.
//!
//! Decides everything from a rule set and what was answered; a verdict is a pure
//! function of the two and does not depend on the order of answers. What is known of
//! a question is the set of its answers that are still possible. Knows no word of any
//! language, no terminal and no cause by name.

mod ahead;
mod answers;
mod brief;
mod bringing;
mod checklist;
mod choose;
mod claim;
mod commonness;
mod comparing;
mod counting;
mod dependencies;
mod diagnosis;
mod diagram;
mod effort;
#[expect(
    clippy::module_inception,
    reason = "a file is named after its main type"
)]
mod engine;
mod evaluation;
mod explain;
mod futures;
mod helping;
mod likelihood;
mod maker;
mod many;
mod masks;
mod offers;
mod openings;
mod order;
mod people;
mod plan;
mod plan_order;
mod possible;
mod proofs;
mod rails;
mod reach;
mod sampling;
mod sayings;
mod scene;
mod screens;
mod session;
mod shares;
mod sight;
mod standing;
mod state;
mod statement;
mod together;
mod trial;
mod truth;
mod verdict;
mod workings;

pub use answers::{Answers, Given};
pub use brief::Brief;
pub use checklist::MOST_STATEMENTS;
pub use choose::Next;
pub use claim::Claim;
pub use comparing::{Comparison, Occurrence, TooMuch, Verdicts};
pub use diagnosis::{CauseResult, Diagnosis, Status};
pub use effort::Effort;
pub use engine::Engine;
pub use explain::Reason;
pub use many::Many;
pub use order::Order;
pub use people::Simulation;
pub use plan::PlanStep;
pub use proofs::Proofs;
pub use reach::Reach;
pub use screens::{NextScreen, Screen};
pub use session::{Session, Shown};
pub use state::State;
pub use statement::Statement;
pub use truth::Truth;
pub use verdict::Verdict;
