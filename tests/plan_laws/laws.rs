//! The laws, each as a function that returns what breaks it. What steps do is taken from the facts,
//! not from the fields of the rule set.

use crate::facts::{ACTORS, IRREVERSIBLE, NEVER_WITH, PAID, PAYS, PAYS_NOTHING, REASONS};
use crate::pointless;
use crate::told::{Entry, RULES, Told};

/// A law.
pub type Law = (&'static str, fn(&Told) -> Vec<String>);

/// The laws that hold for each plan by itself; the eighth compares two commands.
pub const LAWS: [Law; 7] = [
    ("1 nothing pointless, done or false", nothing_pointless),
    ("2 a certain cause's remedy first", certain_first),
    (
        "3 never pay or try again where one must not",
        no_forbidden_attempt,
    ),
    ("4 nothing irreversible without need", nothing_irreversible),
    ("5 one call to the bank, and none in vain", one_call),
    ("6 support last, and the right one", support_last),
    ("7 six steps, and who acts", six_steps),
];

fn nothing_pointless(told: &Told) -> Vec<String> {
    let mut broken = pointless::broken(told);
    let is_there = |cause: &str| {
        told.plan
            .iter()
            .any(|entry| entry.causes.iter().any(|c| c == cause))
    };
    // Who is warned of paying or trying again has to leave what is wrong alone for now.
    let is_warned = PAYS_NOTHING.iter().any(|step| told.has(step));
    let unheard = told
        .certain
        .iter()
        .filter(|cause| !is_warned && !is_there(cause));
    broken.extend(unheard.map(|cause| format!("nothing puts `{cause}` right")));
    broken
}

fn certain_first(told: &Told) -> Vec<String> {
    let is_certain = |entry: &Entry| entry.causes.iter().any(|cause| told.is_certain(cause));
    // A warning may stand before a remedy; what keeps a thing from happening again can wait.
    let acts = |entry: &&Entry| !matches!(entry.phase, "stop" | "prevent");
    let first_likely = told
        .plan
        .iter()
        .filter(acts)
        .position(|entry| !is_certain(entry));
    let Some(first_likely) = first_likely.filter(|_| !told.certain.is_empty()) else {
        return Vec::new();
    };
    let before: Vec<&Entry> = told.plan.iter().filter(acts).take(first_likely).collect();
    let late = told.certain.iter().filter(|cause| {
        let has_more = told.plan.iter().filter(acts).skip(first_likely);
        let mut has_more = has_more.filter(|entry| entry.phase != "fallback");
        let is_first = before.iter().any(|entry| entry.causes.contains(cause));
        !is_first && has_more.any(|entry| entry.causes.contains(cause))
    });
    late.map(|cause| format!("`{cause}` waits for what is only likely"))
        .collect()
}

fn no_forbidden_attempt(told: &Told) -> Vec<String> {
    let mut broken = Vec::new();
    for (against, pays, tries) in NEVER_WITH {
        let says = against.iter().filter(|step| told.has(step));
        for step in says {
            let too = pays.iter().chain(*tries).filter(|other| told.has(other));
            broken.extend(too.map(|other| format!("`{step}` and `{other}`")));
        }
    }
    if told.said("paid", PAID) {
        let again = PAYS
            .iter()
            .chain(&["try-payment-again"])
            .filter(|step| told.has(step));
        broken.extend(again.map(|step| format!("`{step}` although it is paid")));
    }
    if told.said(
        "code",
        &[
            "do-not-retry",
            "card-withdrawn",
            "card-no-longer-accepted",
            "pick-up-card",
        ],
    ) {
        let again = ["stop-trying", "try-again-in-hours", "let-retry-run"];
        let again = again.iter().filter(|step| told.has(step));
        broken.extend(again.map(|step| format!("`{step}` with a card that is refused for good")));
    }
    broken
}

fn nothing_irreversible(told: &Told) -> Vec<String> {
    let is_remedy = |entry: &Entry| {
        let others = |cause: &String| {
            let others = told.plan.iter().filter(|other| other.id != entry.id);
            let mut others = others.filter(|other| other.causes.contains(cause));
            others.any(|other| {
                matches!(other.phase, "fix" | "bank" | "apply") && !other.id.starts_with("try-")
            })
        };
        entry
            .causes
            .iter()
            .any(|cause| told.is_certain(cause) && !others(cause))
    };
    let steps = told
        .plan
        .iter()
        .filter(|entry| IRREVERSIBLE.contains(&entry.id.as_str()));
    let steps = steps.filter(|entry| !is_remedy(entry));
    steps
        .map(|entry| format!("`{}` without need", entry.id))
        .collect()
}

fn one_call(told: &Told) -> Vec<String> {
    let calls: Vec<&Entry> = told
        .plan
        .iter()
        .filter(|entry| entry.actor == "bank")
        .collect();
    let mut broken = Vec::new();
    if calls.len() > 1 {
        broken.push(format!("{} calls to the bank", calls.len()));
    }
    let is_certain = |entry: &&&Entry| entry.causes.iter().any(|cause| told.is_certain(cause));
    let in_vain: Vec<&&Entry> = calls.iter().filter(|entry| !is_certain(entry)).collect();
    let is_reason = |cause: &String| {
        let cause = &RULES.causes[RULES.cause(cause).expect("is a cause")];
        let is_step_of_card = ![
            "new-card-not-linked",
            "card-number-cannot-be-edited",
            "threshold-hold",
            "verification-hold-not-a-decline",
        ]
        .contains(&cause.id.as_str());
        REASONS.contains(&cause.group.as_str())
            && cause.settled_by.id.as_str() != "bank"
            && is_step_of_card
    };
    if !in_vain.is_empty() && told.said("bank-sees", &["nothing"]) {
        broken.push("a call although the bank saw nothing".to_owned());
    }
    if !in_vain.is_empty() && told.certain.iter().any(is_reason) {
        broken.push("a call although the reason is known".to_owned());
    }
    if in_vain.iter().any(|entry| entry.causes.is_empty())
        && told.said("bank-challenge", &["passed"])
    {
        broken.push("asks why although the bank's own check was passed".to_owned());
    }
    broken
}

fn support_last(told: &Told) -> Vec<String> {
    let mut broken = Vec::new();
    let is_support = |entry: &&Entry| entry.actor == "support" && entry.phase == "fallback";
    let supports: Vec<&Entry> = told.plan.iter().filter(is_support).collect();
    let is_last = told
        .plan
        .iter()
        .rev()
        .take(supports.len())
        .all(|entry| is_support(&entry));
    if !is_last {
        broken.push("something comes after support".to_owned());
    }
    if supports.len() > 1 && told.said.contains_key("product") && told.said.contains_key("step") {
        broken.push(format!("{} supports", supports.len()));
    }
    let is_sign_up = told.said("step", &["signup-profile", "signup-phone", "signup-card"]);
    for entry in supports {
        let text = &entry.texts[0];
        if is_sign_up && entry.id == "contact-azure-support" {
            broken.push("not the support of sign-up".to_owned());
        }
        if is_sign_up
            && ["invoice number", "subscription ID", "admin center"]
                .iter()
                .any(|words| text.contains(words))
        {
            broken.push(format!("“{text}” to somebody without an account"));
        }
        let has_no_invoice =
            told.said("step", &["remove-card", "change-card", "switch-to-invoice"]);
        if has_no_invoice && text.contains("invoice number") {
            broken.push(format!("“{text}” where there is no invoice"));
        }
    }
    broken
}

fn six_steps(told: &Told) -> Vec<String> {
    let mut broken = Vec::new();
    if told.plan.len() > 6 {
        broken.push(format!("{} steps", told.plan.len()));
    }
    for entry in &told.plan {
        let names = ACTORS.iter().filter(|(actor, _)| *actor == entry.actor);
        for (_, names) in names {
            let silent = entry
                .texts
                .iter()
                .filter(|text| !names.iter().any(|name| text.contains(name)));
            broken.extend(silent.map(|text| format!("who acts in “{text}”?")));
        }
    }
    broken
}
