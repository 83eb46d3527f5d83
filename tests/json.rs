//! Everything that is printed with `--format json` fits its published schema, means what it
//! says, and does not depend on the way in which the answers were given.

#[path = "json/case.rs"]
mod case;
#[path = "json/diagnoses.rs"]
mod diagnoses;
#[path = "json/lists.rs"]
mod lists;
#[path = "json/meaning.rs"]
mod meaning;
#[path = "json/next.rs"]
mod next;
mod program;
#[path = "json/routes.rs"]
mod routes;
#[path = "json/schema.rs"]
mod schema;
