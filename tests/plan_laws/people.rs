//! The people whom the plans are told to.

use crate::program::run;
use crate::reports;
use crate::told::{RULES, Said, Told, verdict};
use cardhelp::engine::Verdict;
use cardhelp::evidence::read_code;
use cardhelp::rules::Example;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A group of people.
pub struct Group {
    /// What it is called.
    pub name: &'static str,
    /// What each of them is told.
    pub told: Vec<Told>,
}

/// Everybody.
pub static EVERYBODY: LazyLock<[Group; 4]> = LazyLock::new(|| {
    let (one, two) = made_up();
    [
        ("examples", examples()),
        ("reports", reports()),
        ("one cause", one),
        ("two causes", two),
    ]
    .map(|(name, said)| Group {
        name,
        told: said
            .into_iter()
            .map(|(who, said)| Told::to(who, said))
            .collect(),
    })
});

fn of_example(example: &Example) -> Said {
    let answers = example
        .answers
        .iter()
        .filter(|(_, given)| !given.is_empty());
    let answers = answers.map(|(question, given)| {
        let question = &RULES.questions[*question];
        let given = given.iter().map(|at| question.answers[*at].id.to_string());
        (question.id.to_string(), given.collect())
    });
    answers.collect()
}

fn examples() -> Vec<(String, Said)> {
    let causes = RULES.causes.iter();
    let examples = causes.flat_map(|cause| cause.examples.iter().map(move |e| (cause, e)));
    let people = examples.map(|(cause, example)| {
        let who = format!("{}: {}", cause.id, example.name);
        (who, of_example(example))
    });
    people.collect()
}

/// Returns the public reports, as the program understands what they say.
fn reports() -> Vec<(String, Said)> {
    let people = reports::reports().into_iter().map(|report| {
        let fixed = [
            "diagnose",
            "--no-input",
            "--format",
            "json",
            "--lang",
            "en-US",
        ];
        let mut arguments: Vec<&str> = fixed.to_vec();
        arguments.extend(report.command.iter().map(String::as_str));
        let run = run(&arguments);
        let result: serde_json::Value =
            serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}: {}", report.id, run.err));
        let answers = result["answers"].as_object().expect("is there").iter();
        let answers = answers.map(|(question, given)| {
            let given = given
                .as_array()
                .cloned()
                .unwrap_or_else(|| vec![given.clone()]);
            let given = given.iter().filter_map(|answer| answer.as_str());
            let given = given.filter(|answer| *answer != "unknown").map(meaning);
            (question.clone(), given.collect::<BTreeSet<String>>())
        });
        let said = answers.filter(|(_, given)| !given.is_empty()).collect();
        (report.about, said)
    });
    people.collect()
}

/// Returns what an answer means that may be a code with its system.
fn meaning(answer: &str) -> String {
    if !answer.contains(':') {
        return answer.to_owned();
    }
    let readings = read_code(answer, &RULES.lookup, None).expect("is a code");
    let question = RULES.question("code").expect("is there");
    RULES.questions[question].answers[readings[0].means]
        .id
        .to_string()
}

/// What people answer with whom nothing is out of order.
const ORDINARY: [(&str, &str); 17] = [
    ("customer", "individual"),
    ("country", "NL"),
    ("card-country", "NL"),
    ("card-kind", "credit"),
    ("network", "visa"),
    ("card-state", "active"),
    ("mismatch", "none"),
    ("bank-blocks", "none"),
    ("funds", "enough"),
    ("bank-challenge", "passed"),
    ("billing-country", "same"),
    ("duplicate-account", "no"),
    ("profile", "complete"),
    ("page-trouble", "no"),
    ("third-party-cookies", "allowed"),
    ("notices", "arrive"),
    ("account-admin", "here"),
];

/// People, each by what is true of them, and what they said.
type People = Vec<(String, Said)>;

/// Returns people of whom one cause is true and people of whom two are, by the rule author's own
/// examples, and who answer everything else as people do with whom that is in order.
fn made_up() -> (People, People) {
    let proved: Vec<(&str, Said)> = RULES
        .causes
        .iter()
        .flat_map(|cause| {
            let examples = cause.examples.iter();
            examples.map(move |example| (cause.id.as_str(), of_example(example)))
        })
        .filter(|(cause, said)| verdict(said, cause) == Verdict::Confirmed)
        .collect();
    let one = proved.iter().enumerate();
    let one = one.map(|(at, (cause, said))| (format!("{cause} #{at}"), completed(said, &[cause])));
    let mut two = People::new();
    for (at, (cause, said)) in proved.iter().enumerate() {
        for (other, more) in &proved[at + 1..] {
            let causes = [*cause, *other];
            let both = together(said, more).filter(|both| {
                let mut causes = causes.iter();
                cause != other && causes.all(|cause| verdict(both, cause) == Verdict::Confirmed)
            });
            if let Some(both) = both {
                let who = format!("{cause} and {other} #{at}");
                two.push((who, completed(&both, &causes)));
            }
        }
    }
    (one.collect(), two)
}

/// Returns what two people said, unless they answer a question differently.
fn together(one: &Said, other: &Said) -> Option<Said> {
    let mut both = one.clone();
    for (question, given) in other {
        match both.get(question) {
            Some(known) if known != given => return None,
            _ => both.insert(question.clone(), given.clone()),
        };
    }
    Some(both)
}

/// Adds the ordinary answers that do not speak against the causes.
fn completed(said: &Said, causes: &[&str]) -> Said {
    let mut said = said.clone();
    for (question, answer) in ORDINARY {
        if !said.contains_key(question) {
            said.insert(question.to_owned(), BTreeSet::from([answer.to_owned()]));
            if causes
                .iter()
                .any(|cause| verdict(&said, cause) != Verdict::Confirmed)
            {
                said.remove(question);
            }
        }
    }
    said
}
