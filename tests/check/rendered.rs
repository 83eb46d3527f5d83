//! A part of a condition that does nothing is named as its author wrote it.

use crate::project::Project;

/// Returns what is said of a part beside which the expired card is found.
fn said_of(part: &str) -> String {
    let grounds = format!("confirmed-by: {{any: [{{state: expired}}, {part}]}}");
    let path = "rules/causes/card-expired.yaml";
    let project = Project::sound().with(path, "confirmed-by: {state: expired}", &grounds);
    project.said()
}

#[test]
fn every_form_of_a_condition_is_written_back() {
    for part in [
        "{all: [{card: gift}, {card: virtual}]}",
        "{all: [{not: {any: [{card: [credit, gift]}, {card: virtual}]}}, {state: expired}]}",
    ] {
        let said = said_of(part);
        assert!(said.contains(&format!("`{part}` never holds")), "{said}");
    }
    let fact = |table: &str| {
        format!(
            "{{all: [{{card: gift}}, {{fact: {{{table}row: country, has: card}}}}, {{card: virtual}}]}}"
        )
    };
    let said = said_of(&fact("table: countries, column: cards, "));
    assert!(
        said.contains(&format!("`{}` never holds", fact(""))),
        "{said}"
    );
}
