//! The same rules and cases for other rule engines, which know true and false and no unknown.
//!
//! Each cause becomes one formula for each verdict that is told: what must certainly hold, and what
//! must not certainly hold, of the answers given. Formulas hold no `not` but at their leaves.

use crate::cases::{Dice, given, said};
use crate::{Rules, batch, spread, timed, wishes};
use cardhelp::batch::Task;
use cardhelp::engine::{Engine, Given};
use cardhelp::evidence::Evidence;
use cardhelp::report::Voice;
use cardhelp::rules::{AnswerSet, Condition, QuestionIndex, RuleSet};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::path::Path;

/// How often the cases are repeated to measure our own speed.
const AGAIN: usize = 20;
/// How deep questions may wait for each other before nothing is known.
const DEEPEST: usize = 12;

/// Writes `rules.json`, `last-resort.json` (the causes that hold where no other is found),
/// `facts.jsonl` (the cases as others read them), `cases.jsonl` (as we do) and `ours.jsonl` (our
/// results) into a folder.
pub fn export(ready: &Rules, count: usize, folder: &str) {
    let rules = &ready.rules;
    let engine = Engine::new(rules, &rules.edition);
    let (mut facts, mut cases) = (String::new(), String::new());
    let mut dice = Dice(2);
    let mut written = 0;
    while written < count {
        let said = said(&mut dice, rules);
        let mut answers = given(rules, &said);
        Evidence::default().complete(rules, &mut answers);
        // What only narrows a question is no fact that others could be told.
        if answers.narrowed().next().is_some() {
            continue;
        }
        let mut object = Map::new();
        for (at, question) in rules.questions.iter_enumerated() {
            let chosen = match answers.get(at) {
                Some(Given::Chosen(chosen)) => chosen,
                _ => AnswerSet::default(),
            };
            let names: Vec<&str> = names(rules, at, &chosen);
            match question.several {
                true => drop(object.insert(key(rules, at), json!(names))),
                false if names.is_empty() => {}
                false => drop(object.insert(key(rules, at), json!(names[0]))),
            }
        }
        let _ = writeln!(facts, "{}", Value::Object(object));
        let own = said.iter().map(|(at, chosen)| {
            let chosen = chosen.iter().copied().collect();
            let id = rules.questions[*at].id.to_string();
            (id, json!(names(rules, *at, &chosen)))
        });
        let own: Map<String, Value> = own.collect();
        let _ = writeln!(cases, "{}", json!({"id": written, "answers": own}));
        written += 1;
    }
    let voices = [Voice::new(rules, &ready.words)];
    let task = Task::new(&engine, &ready.lookup, &voices, wishes(1, &rules.edition));
    let (ours, _) = batch(&task, cases.as_bytes());
    // Long enough to be measured; the others take so long by themselves.
    let again = cases.repeat(AGAIN);
    let times = (0..5).map(|_| timed(|| batch(&task, again.as_bytes())).0.as_secs_f64());
    let (_, time, _) = spread(&times.collect::<Vec<_>>());
    let time = time / (count * AGAIN) as f64;
    let last = rules.causes.iter().filter(|cause| cause.last_resort);
    let last: Vec<&str> = last.map(|cause| cause.id.as_str()).collect();
    let rules = serde_json::to_string(&formulas(rules)).expect("is JSON");
    let write = |name: &str, text: &[u8]| {
        std::fs::write(Path::new(folder).join(name), text).expect("can be written");
    };
    write("rules.json", rules.as_bytes());
    write("last-resort.json", json!(last).to_string().as_bytes());
    write("facts.jsonl", facts.as_bytes());
    write("cases.jsonl", cases.as_bytes());
    write("ours.jsonl", &ours);
    write("ours.time", time.to_string().as_bytes());
}

/// Returns the name of a question as a variable.
fn key(rules: &RuleSet, question: QuestionIndex) -> String {
    rules.questions[question].id.as_str().replace('-', "_")
}

fn names<'r>(rules: &'r RuleSet, question: QuestionIndex, set: &AnswerSet) -> Vec<&'r str> {
    let answers = &rules.questions[question].answers;
    set.iter()
        .map(|answer| answers[answer].id.as_str())
        .collect()
}

fn formulas(rules: &RuleSet) -> Value {
    let several = rules
        .questions
        .keys()
        .filter(|at| rules.questions[*at].several);
    let several: Vec<String> = several.map(|at| key(rules, at)).collect();
    let all: Vec<String> = rules.questions.keys().map(|at| key(rules, at)).collect();
    let day = rules.edition.as_str();
    let mut found = Vec::new();
    for cause in &rules.causes {
        let begins = cause.valid_from.as_deref().is_none_or(|from| from <= day);
        let ends = cause
            .valid_until
            .as_deref()
            .is_none_or(|until| until >= day);
        if !begins || !ends {
            continue;
        }
        let maker = Maker { rules };
        let [applies, confirmed, suggested, ruled_out] = cause.conditions();
        let holds = |condition| maker.formula(condition, Wanted::HOLDS, 0);
        let open = |condition| maker.formula(condition, Wanted::NOT_HOLDS, 0);
        let verdicts = [
            (
                "confirmed",
                vec![holds(applies), holds(confirmed), open(ruled_out)],
            ),
            (
                "contradiction",
                vec![holds(applies), holds(confirmed), holds(ruled_out)],
            ),
            (
                "likely",
                vec![
                    holds(applies),
                    holds(suggested),
                    open(confirmed),
                    open(ruled_out),
                ],
            ),
        ];
        for (verdict, parts) in verdicts {
            let when = joined("all", parts);
            if when != Value::Bool(false) {
                found.push(json!({"cause": cause.id.as_str(), "verdict": verdict, "when": when}));
            }
        }
    }
    json!({"questions": all, "several": several, "rules": found})
}

/// What is asked of a condition.
#[derive(Clone, Copy)]
struct Wanted {
    /// That it certainly is so, or that this is not certain.
    certainly: bool,
    /// That it holds, or fails.
    holds: bool,
}

impl Wanted {
    const HOLDS: Self = Self {
        certainly: true,
        holds: true,
    };
    const NOT_HOLDS: Self = Self {
        certainly: false,
        holds: true,
    };

    fn turned(self) -> Self {
        Self {
            holds: !self.holds,
            ..self
        }
    }
}

struct Maker<'r> {
    rules: &'r RuleSet,
}

impl Maker<'_> {
    fn formula(&self, condition: &Condition, wanted: Wanted, depth: usize) -> Value {
        if depth > DEEPEST {
            return Value::Bool(!wanted.certainly);
        }
        match condition {
            Condition::Answer { question, yes, no } => {
                let set = if wanted.holds { yes } else { no };
                let leaf = self.among(*question, set, wanted);
                self.counted(&[*question], leaf, wanted, depth)
            }
            Condition::Listed { row, member, cells } => {
                let parts = cells.values().iter().flatten().map(|cell| {
                    let all = AnswerSet::first(self.rules.questions[*member].answers.len());
                    let members = match wanted.holds {
                        true => *cell,
                        false => all.without(cell),
                    };
                    let rows = cells.rows(&Some(*cell));
                    let parts = [
                        self.among(*row, &rows, wanted),
                        self.among(*member, &members, wanted),
                    ];
                    joined(wanted.joint(true), parts.into())
                });
                let leaf = joined(wanted.joint(false), parts.collect());
                self.counted(&[*row, *member], leaf, wanted, depth)
            }
            Condition::Same { left, right } => {
                let word = match (wanted.certainly, wanted.holds) {
                    (true, true) => "same",
                    (false, true) => "not-same",
                    (true, false) => "differ",
                    (false, false) => "not-differ",
                };
                let leaf = json!([word, key(self.rules, *left), key(self.rules, *right)]);
                self.counted(&[*left, *right], leaf, wanted, depth)
            }
            Condition::All(parts) => {
                let parts = parts.iter().map(|part| self.formula(part, wanted, depth));
                joined(wanted.joint(wanted.holds), parts.collect())
            }
            Condition::Any(parts) => {
                let parts = parts.iter().map(|part| self.formula(part, wanted, depth));
                joined(wanted.joint(!wanted.holds), parts.collect())
            }
            Condition::Not(part) => self.formula(part, wanted.turned(), depth),
        }
    }

    /// Says that an answer counts only where its question applies.
    fn counted(
        &self,
        questions: &[QuestionIndex],
        leaf: Value,
        wanted: Wanted,
        depth: usize,
    ) -> Value {
        let whens = questions.iter().map(|question| {
            let when = &self.rules.questions[*question].when;
            self.formula(when, wanted, depth + 1)
        });
        let parts = std::iter::once(leaf).chain(whens).collect();
        joined(wanted.joint(wanted.holds), parts)
    }

    /// Says that the answer is one of a set, or that this is not certain.
    fn among(&self, question: QuestionIndex, set: &AnswerSet, wanted: Wanted) -> Value {
        let definition = &self.rules.questions[question];
        if set.is_empty() {
            return Value::Bool(!wanted.certainly);
        }
        if set.len() == definition.answers.len() {
            return Value::Bool(wanted.certainly);
        }
        // Of several answers, one is enough to be among some; all must be among what excludes.
        let word = match (wanted.certainly, wanted.holds || !definition.several) {
            (true, true) => "in",
            (false, true) => "not-in",
            (true, false) => "within",
            (false, false) => "not-within",
        };
        json!([
            word,
            key(self.rules, question),
            names(self.rules, question, set)
        ])
    }
}

impl Wanted {
    /// Returns how parts are joined of which all must be so, or one; the other way round where
    /// that must not be certain.
    fn joint(self, all: bool) -> &'static str {
        if all == self.certainly { "all" } else { "any" }
    }
}

/// Joins formulas, without those that say nothing.
fn joined(joint: &str, parts: Vec<Value>) -> Value {
    let idle = Value::Bool(joint == "all");
    let decides = Value::Bool(joint != "all");
    if parts.contains(&decides) {
        return decides;
    }
    let mut rest: Vec<Value> = parts.into_iter().filter(|part| *part != idle).collect();
    match rest.len() {
        0 => idle,
        1 => rest.remove(0),
        _ => json!([joint, rest]),
    }
}
