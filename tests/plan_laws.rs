//! The eight laws of the plan, over every example of the rule set, every public report and people
//! who are made up.

#[path = "plan_laws/codes.rs"]
mod codes;
#[path = "plan_laws/facts.rs"]
mod facts;
#[path = "plan_laws/instances.rs"]
mod instances;
#[path = "plan_laws/laws.rs"]
mod laws;
#[path = "plan_laws/people.rs"]
mod people;
#[path = "plan_laws/pointless.rs"]
mod pointless;
mod program;
mod reports;
#[path = "plan_laws/table.rs"]
mod table;
#[path = "plan_laws/told.rs"]
mod told;
