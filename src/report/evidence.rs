//! What was copied rather than chosen, and what it was taken for, in words.

use super::voice::Voice;
use crate::evidence::{Certainty, Evidence, GivenCode, GivenMessage, OnNetwork, Reading, read_by};
use crate::id::{AnswerId, CauseId, QuestionId};
use crate::rules::{AnswerIndex, Cause, CauseIndex, Class, Condition, QuestionIndex, Reads};
use serde::Serialize;
use std::collections::BTreeMap;

/// What was copied, and what it was taken for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EvidenceView {
    /// The codes.
    pub codes: Vec<CodeView>,
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<MessageView>,
    /// The networks that the first digits can belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub networks: Option<Vec<NetworkView>>,
    /// The expiry date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry: Option<ExpiryView>,
    /// The answers that follow from the codes.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub follows: BTreeMap<QuestionId, AnswerId>,
    /// Each in words, a paragraph each.
    #[serde(skip)]
    pub lines: Vec<String>,
}

/// A code and its readings.
#[derive(Clone, Debug, Serialize)]
pub struct CodeView {
    /// The code, as an option gives it again.
    pub code: String,
    /// Whether it is settled what it means: the first reading is it.
    pub settled: bool,
    /// What it can mean, the most probable first.
    pub readings: Vec<ReadingView>,
}

/// One thing that a code can mean.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingView {
    /// The system that it is a code of.
    pub system: String,
    /// The code, as its owner writes it.
    pub code: String,
    /// What its owner calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The class: one of the letters U, D, S, T, L, A, F, P, or OK.
    pub class: Class,
    /// The name of the meaning, an answer to the question about codes.
    pub means: AnswerId,
    /// What it is called.
    pub title: String,
    /// What it means, in a sentence or two.
    pub meaning: String,
    /// The network on which it means that, where networks differ; `other` for the rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// What the network says about trying again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry: Option<String>,
    /// The causes that it proves or points at.
    pub causes: Vec<CauseId>,
    /// System and network in words.
    #[serde(skip)]
    pub source: String,
    /// The positions of the causes.
    #[serde(skip)]
    pub cause_positions: Vec<CauseIndex>,
}

/// The message that a text was taken for.
#[derive(Clone, Debug, Serialize)]
pub struct MessageView {
    /// The answer; `null` where the text is no known message.
    pub recognized: Option<AnswerId>,
    /// `certain` or `likely`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<&'static str>,
    /// The words of the message that fit best.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// A network that the first digits can belong to.
#[derive(Clone, Debug, Serialize)]
pub struct NetworkView {
    /// What it is called.
    pub title: String,
    /// The answer that it belongs to.
    pub network: AnswerId,
}

/// The expiry date.
#[derive(Clone, Debug, Serialize)]
pub struct ExpiryView {
    /// The last day on which the card is valid.
    pub valid_until: String,
    /// Whether it has passed.
    pub is_past: bool,
}

/// Puts what was copied into words.
pub(super) fn view(evidence: &Evidence, voice: &Voice<'_>) -> EvidenceView {
    let mut out = EvidenceView::default();
    for (question, answer) in &evidence.filled {
        let question = voice.question(*question);
        let answer = &question.answers[*answer].id;
        out.follows.insert(question.id.clone(), answer.clone());
    }
    for given in &evidence.codes {
        let code = code_view(given, voice);
        out.lines.push(code_line(&code, voice));
        out.codes.push(code);
    }
    if let Some(given) = &evidence.message {
        let recognized = given.recognized.as_ref();
        let question = read_by(voice.rules, |reads| reads == Reads::Messages);
        let answer = recognized
            .zip(question)
            .map(|((answer, ..), (_, question))| question.answers[*answer].id.clone());
        out.lines.push(message_line(given, voice));
        out.message = Some(MessageView {
            recognized: answer,
            certainty: recognized.map(|(.., certainty)| certainty.as_str()),
            quote: recognized.map(|(_, quote, _)| quote.clone()),
        });
    }
    if let Some(given) = &evidence.prefix {
        let titles: Vec<String> = given.networks.iter().map(|(t, _)| t.clone()).collect();
        out.lines.push(if titles.is_empty() {
            voice.say("ui-evidence-networks-none")
        } else {
            let list = voice.list("ui-list-or", titles);
            voice.tell("ui-evidence-networks", &[("networks", list.into())])
        });
        let question = read_by(voice.rules, |reads| reads == Reads::Prefixes);
        let networks = given.networks.iter().filter_map(|(title, answer)| {
            let (_, question) = question?;
            Some(NetworkView {
                title: title.clone(),
                network: question.answers[*answer].id.clone(),
            })
        });
        out.networks = Some(networks.collect());
    }
    if let Some(expiry) = &evidence.expiry {
        let id = if expiry.is_past {
            "ui-evidence-passed"
        } else {
            "ui-evidence-valid"
        };
        let date = voice.date(&expiry.last_day);
        out.lines.push(voice.tell(id, &[("date", date.into())]));
        out.expiry = Some(ExpiryView {
            valid_until: expiry.last_day.clone(),
            is_past: expiry.is_past,
        });
    }
    out
}

/// Returns a code as options and results name it. What a customer must not be told is named by
/// its meaning, whose name tells nothing.
pub(super) fn code_name(reading: &Reading, voice: &Voice<'_>) -> String {
    let Some((_, question)) = read_by(voice.rules, |reads| reads == Reads::Codes) else {
        return reading.name();
    };
    let answer = &question.answers[reading.means];
    // Where networks differ, the code alone would be open again.
    if voice.is_masked(answer.sensitive) || reading.network != OnNetwork::Any {
        answer.id.to_string()
    } else {
        reading.name()
    }
}

/// Returns the options that settle on a reading.
pub(super) fn options(reading: &ReadingView, voice: &Voice<'_>) -> String {
    let flag = |kind: Reads| read_by(voice.rules, |reads| reads == kind).map(|(_, q)| &q.id);
    // What a customer must not be told is named by its meaning alone.
    let name = if reading.code == reading.means.as_str() {
        reading.code.clone()
    } else {
        format!("{}:{}", reading.system, reading.code)
    };
    let mut options = flag(Reads::Codes).map_or_else(String::new, |id| format!("--{id} {name}"));
    if let (Some(id), Some(network)) = (flag(Reads::Prefixes), &reading.network) {
        let network = if network == OTHERS { "…" } else { network };
        options.push_str(&format!(" --{id} {network}"));
    }
    options
}

/// What stands for the networks that use a code as most do.
const OTHERS: &str = "other";

/// Returns a code as it is written to people: without the system's name, which says nothing to
/// most.
pub(super) fn short_code(reading: &Reading, voice: &Voice<'_>) -> Option<String> {
    let (_, question) = read_by(voice.rules, |reads| reads == Reads::Codes)?;
    let answer = &question.answers[reading.means];
    (!voice.is_masked(answer.sensitive)).then(|| reading.code.clone())
}

/// Says which message a text was taken for, and how sure that is.
pub fn message_line(given: &GivenMessage, voice: &Voice<'_>) -> String {
    let id = match &given.recognized {
        None => return voice.say("ui-evidence-message-none"),
        Some((.., Certainty::Certain)) => "ui-evidence-message-certain",
        Some((.., Certainty::Likely)) => "ui-evidence-message-likely",
    };
    let quote = given.recognized.iter().map(|(_, quote, _)| quote.clone());
    voice.tell(id, &[("quote", quote.collect::<String>().into())])
}

/// Says where a code comes from and what it means there.
pub fn reading_line(reading: &ReadingView, voice: &Voice<'_>) -> String {
    voice.tell(
        "ui-code-reading",
        &[
            ("system", reading.source.clone().into()),
            ("meaning", reading.title.clone().into()),
        ],
    )
}

fn code_line(code: &CodeView, voice: &Voice<'_>) -> String {
    let name = ("code", code.code.clone().into());
    match code.readings.first() {
        Some(reading) if code.settled => voice.tell(
            "ui-evidence-code",
            &[name, ("meaning", reading.title.clone().into())],
        ),
        _ => {
            let readings = code.readings.iter().map(|reading| {
                let line = reading_line(reading, voice);
                format!("{line} ({})", options(reading, voice))
            });
            let list: Vec<String> = readings.collect();
            format!(
                "{} {}",
                voice.tell("ui-evidence-code-open", &[name]),
                list.join("; ")
            )
        }
    }
}

/// Puts a code and its readings into words.
pub fn code_view(given: &GivenCode, voice: &Voice<'_>) -> CodeView {
    let settled = given.settled();
    CodeView {
        code: settled.map_or_else(|| given.typed.clone(), |reading| code_name(reading, voice)),
        settled: settled.is_some(),
        readings: given
            .readings
            .iter()
            .filter_map(|reading| reading_view(reading, voice))
            .collect(),
    }
}

/// Puts one reading of a code into words.
pub fn reading_view(reading: &Reading, voice: &Voice<'_>) -> Option<ReadingView> {
    let (position, question) = read_by(voice.rules, |reads| reads == Reads::Codes)?;
    let answer = &question.answers[reading.means];
    let is_masked = voice.is_masked(answer.sensitive);
    let class = answer.class.filter(|_| !is_masked).unwrap_or(Class::U);
    let networks = read_by(voice.rules, |reads| reads == Reads::Prefixes);
    let (network, in_words) = match (reading.network, networks) {
        (OnNetwork::Only(network), Some((at, question))) => {
            let id = question.answers[network].id.to_string();
            (Some(id), Some(voice.answer_text(at, network)))
        }
        (OnNetwork::Others, _) => (
            Some(OTHERS.to_owned()),
            Some(voice.say("ui-code-other-networks")),
        ),
        _ => (None, None),
    };
    let source = match in_words {
        Some(network) => format!("{}, {network}", reading.title),
        None => reading.title.clone(),
    };
    let pointed_at: Vec<CauseIndex> = voice
        .rules
        .causes
        .iter_enumerated()
        .filter(|(_, cause)| points_at(cause, position, reading.means, &answer.fills))
        .map(|(at, _)| at)
        .collect();
    let retry = reading
        .category
        .map(|category| voice.say(&crate::l10n::message_id::category(category)));
    Some(ReadingView {
        system: reading.system.clone(),
        code: if is_masked {
            answer.id.to_string()
        } else {
            reading.code.clone()
        },
        text: reading.text.clone().filter(|_| !is_masked),
        class,
        means: answer.id.clone(),
        title: voice.answer_text(position, reading.means),
        meaning: voice
            .answer_meaning(position, reading.means)
            .unwrap_or_default(),
        network,
        retry: retry.filter(|_| !is_masked),
        causes: pointed_at
            .iter()
            .map(|cause| voice.rules.causes[*cause].id.clone())
            .collect(),
        source,
        cause_positions: pointed_at,
    })
}

/// Tells whether an answer proves or suggests a cause, by itself or by what follows from it.
fn points_at(
    cause: &Cause,
    question: QuestionIndex,
    answer: AnswerIndex,
    fills: &[(QuestionIndex, AnswerIndex)],
) -> bool {
    [&cause.confirmed_by, &cause.suggested_by]
        .into_iter()
        .any(|condition| {
            names(condition, question, answer)
                || fills.iter().any(|(q, a)| names(condition, *q, *a))
        })
}

/// Tells whether a condition asks, not negated, for an answer.
fn names(condition: &Condition, wanted: QuestionIndex, answer: AnswerIndex) -> bool {
    match condition {
        Condition::Answer { question, yes, .. } => *question == wanted && yes.contains(answer),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| names(part, wanted, answer))
        }
        Condition::Listed { .. } | Condition::Same { .. } | Condition::Not(_) => false,
    }
}
