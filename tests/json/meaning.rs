//! What the keys of a diagnosis mean, beyond their form.

use crate::case::{Case, RULES};
use crate::program::Run;
use crate::schema::{DIAGNOSIS, valid};
use cardhelp::rules::QuestionIndex;
use serde_json::Value;
use std::collections::BTreeSet;

/// Reads the JSON of a diagnosis and checks everything that it says of itself.
#[track_caller]
pub fn understood(case: &Case, run: &Run) -> Value {
    let context = format!("{case:?}");
    assert_eq!(run.err, "", "{context}");
    let result = valid(&DIAGNOSIS, &run.out);
    let check = Check {
        context,
        result: &result,
    };
    check.head(case);
    check.status(run.status);
    check.causes();
    check.reasons();
    check.plan();
    check.questions();
    result
}

struct Check<'a> {
    context: String,
    result: &'a Value,
}

impl Check<'_> {
    fn head(&self, case: &Case) {
        let at = &self.context;
        assert_eq!(self.result["rule_set"]["id"], RULES.id.as_str(), "{at}");
        assert_eq!(
            self.result["rule_set"]["version"],
            RULES.edition.as_str(),
            "{at}"
        );
        assert_eq!(
            sorted(&self.result["answers"]),
            sorted(&case.as_json()),
            "{at}"
        );
    }

    fn status(&self, status: Option<i32>) {
        let at = &self.context;
        let verdicts = self.each("causes", "verdict");
        let is_found = verdicts.iter().any(|v| *v == "confirmed" || *v == "likely");
        let expected = if verdicts.contains(&"contradiction") {
            "contradiction"
        } else if is_found {
            "diagnosed"
        } else {
            "undecided"
        };
        assert_eq!(self.result["status"], expected, "{at}");
        assert_eq!(status, Some(i32::from(!is_found)), "{at}");
    }

    /// Every cause stands in the result once, the certain ones first, the open ones by name.
    fn causes(&self) {
        let at = &self.context;
        let ranks = ["confirmed", "likely", "contradiction"];
        let verdicts = self.each("causes", "verdict");
        let rank = |verdict: &&str| ranks.iter().position(|known| known == verdict);
        assert!(
            verdicts.iter().all(|verdict| rank(verdict).is_some()),
            "{at}"
        );
        assert!(verdicts.is_sorted_by_key(rank), "{at}: {verdicts:?}");
        let mut named = self.each("causes", "id");
        named.extend(self.list("open_causes").iter().map(text));
        named.extend(self.each("ruled_out", "id"));
        named.sort_unstable();
        let all: Vec<&str> = RULES.causes.iter().map(|cause| cause.id.as_str()).collect();
        assert_eq!(named, all, "{at}");
        for cause in self.list("causes") {
            let id = text(&cause["id"]);
            assert_ne!(cause["title"], format!("cause-{id}"), "{at}: no words");
            let dates: Vec<&str> = each(&cause["sources"], "date");
            assert!(
                dates.windows(2).all(|pair| !is_newer(pair[1], pair[0])),
                "{id}: {dates:?}"
            );
        }
    }

    /// Each reason is an answer that was given or follows from one, or answers that were excluded.
    fn reasons(&self) {
        for cause in self.list("causes").iter().chain(self.list("ruled_out")) {
            for side in ["because", "against"] {
                let mut reasons = cause[side].as_array().into_iter().flatten();
                let is_sound = reasons.all(|reason| self.was_said(reason));
                assert!(is_sound, "{}: {cause}", self.context);
            }
        }
    }

    fn was_said(&self, reason: &Value) -> bool {
        let question = text(&reason["question"]);
        let Some(answer) = reason.get("answer") else {
            return reason["not"] == self.result["not"][question];
        };
        let was_given = match &self.result["answers"][question] {
            Value::Array(several) => several.contains(answer),
            one => one == answer,
        };
        was_given || self.result["evidence"]["follows"][question] == *answer
    }

    /// Steps are named once and are for what was found.
    fn plan(&self) {
        let at = &self.context;
        let steps = self.each("plan", "id");
        assert_eq!(
            steps.iter().collect::<BTreeSet<_>>().len(),
            steps.len(),
            "{at}"
        );
        let is_found =
            |cause: &&Value| cause["verdict"] == "confirmed" || cause["verdict"] == "likely";
        let found: Vec<&str> = self
            .list("causes")
            .iter()
            .filter(is_found)
            .map(|c| text(&c["id"]))
            .collect();
        for step in self.list("plan") {
            let causes: Vec<&str> = list(&step["for"]).iter().map(text).collect();
            assert!(
                causes.iter().all(|cause| found.contains(cause)),
                "{at}: {step}"
            );
            assert_eq!(causes.is_empty(), found.is_empty(), "{at}: {step}");
            assert_ne!(
                step["text"],
                format!("step-{}", text(&step["id"])),
                "{at}: no words"
            );
        }
    }

    /// Open questions exist, were not answered, and include those that would decide a cause.
    fn questions(&self) {
        let at = &self.context;
        let open: Vec<&str> = self.list("open_questions").iter().map(text).collect();
        let order: Vec<Option<QuestionIndex>> = open.iter().map(|id| RULES.question(id)).collect();
        assert!(order.iter().all(Option::is_some), "{at}: {open:?}");
        assert!(order.is_sorted(), "{at}: {open:?}");
        let answers = &self.result["answers"];
        assert!(
            open.iter().all(|id| answers.get(id).is_none()),
            "{at}: {open:?}"
        );
        for cause in self.list("causes") {
            let decided_by = cause["decided_by"].as_array().into_iter().flatten();
            for question in decided_by.map(text) {
                assert!(open.contains(&question), "{at}: {cause}");
            }
            for question in cause["not_known"]
                .as_array()
                .into_iter()
                .flatten()
                .map(text)
            {
                assert_eq!(answers[question], "unknown", "{at}: {cause}");
            }
        }
    }

    fn list(&self, key: &str) -> &[Value] {
        list(&self.result[key])
    }

    fn each(&self, key: &str, field: &str) -> Vec<&str> {
        each(&self.result[key], field)
    }
}

/// Returns the elements of a list.
pub fn list(value: &Value) -> &[Value] {
    value.as_array().expect("is a list")
}

/// Returns a text.
pub fn text(value: &Value) -> &str {
    value.as_str().expect("is a text")
}

/// Returns one field of each element of a list.
pub fn each<'v>(value: &'v Value, field: &str) -> Vec<&'v str> {
    list(value)
        .iter()
        .map(|element| text(&element[field]))
        .collect()
}

/// Tells whether a date is newer than another, as far as both say.
fn is_newer(date: &str, other: &str) -> bool {
    let known = date.len().min(other.len());
    date[..known] > other[..known]
}

/// Returns the answers with those to each question in order.
fn sorted(answers: &Value) -> Value {
    let mut answers = answers.clone();
    for given in answers.as_object_mut().into_iter().flatten() {
        if let Value::Array(several) = given.1 {
            several.sort_by_key(ToString::to_string);
        }
    }
    answers
}
