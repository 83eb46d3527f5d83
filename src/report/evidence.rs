//! What was copied rather than chosen, in words.

use super::copied::{CodeView, EvidenceView, ExpiryView, MessageView, NetworkView};
use super::reading::{code_view, options, reading_line};
use super::voice::Voice;
use crate::evidence::{Certainty, Evidence, GivenMessage, is_in_words};
use crate::rules::Reads;

/// Puts what was copied into words.
pub(super) fn evidence_view(evidence: &Evidence, voice: &Voice<'_>) -> EvidenceView {
    let mut out = EvidenceView::default();
    for (question, answer) in &evidence.filled {
        let question = voice.question(*question);
        let answer = &question.answers[*answer].id;
        out.follows.insert(question.id.clone(), answer.clone());
    }
    out.names = names(evidence);
    out.lines.extend(named_line(evidence, voice));
    for given in &evidence.codes {
        let code = code_view(given, voice);
        out.lines.push(code_line(&code, voice));
        out.codes.push(code);
    }
    if let Some(given) = &evidence.message {
        let is_told = given.is_told || given.recognized.is_none() && !out.names.is_empty();
        let line = (!is_told).then(|| message_line(given, voice));
        out.lines.extend(line);
        out.message = Some(message_view(given, voice));
    }
    add_networks(&mut out, evidence, voice);
    add_expiry(&mut out, evidence, voice);
    out
}

fn code_line(code: &CodeView, voice: &Voice<'_>) -> String {
    let name = ("code", code.code.as_str().into());
    if let Some(reading) = code.readings.first().filter(|_| code.settled) {
        let meaning = ("meaning", reading.title.as_str().into());
        if is_in_words(&reading.code) {
            let said = ("text", reading.code.as_str().into());
            return voice.tell("ui-evidence-words", &[said, meaning]);
        }
        return voice.tell("ui-evidence-code", &[name, meaning]);
    }
    let readings = code.readings.iter().map(|reading| {
        let line = reading_line(reading, voice);
        voice.with_aside(&line, &options(reading, voice))
    });
    let readings = voice.list("ui-list-semicolon", readings);
    voice.tell(
        "ui-evidence-code-open",
        &[name, ("readings", readings.into())],
    )
}

fn message_view(given: &GivenMessage, voice: &Voice<'_>) -> MessageView {
    let recognized = given.recognized.as_ref();
    let question = voice.question_that_reads(Reads::Messages);
    let answer = recognized.zip(question);
    MessageView {
        recognized: answer.map(|((answer, ..), (_, q))| q.answers[*answer].id.clone()),
        certainty: recognized.map(|(.., certainty)| certainty.as_str()),
        quote: recognized.map(|(_, quote, _)| quote.clone()),
    }
}

/// Says which message a text was taken for, and how sure that is.
pub fn message_line(given: &GivenMessage, voice: &Voice<'_>) -> String {
    let Some((_, quote, certainty)) = &given.recognized else {
        return voice.say("ui-evidence-message-none");
    };
    let id = match certainty {
        Certainty::Certain => "ui-evidence-message-certain",
        Certainty::Likely => "ui-evidence-message-likely",
    };
    voice.tell(id, &[("quote", quote.as_str().into())])
}

/// Says what a text names of what counts, if anything; whether nothing else in it is used.
pub fn named_line(evidence: &Evidence, voice: &Voice<'_>) -> Option<String> {
    let names = names(evidence);
    let is_known = |message: &GivenMessage| message.recognized.is_some();
    let is_only = evidence.codes.is_empty() && !evidence.message.as_ref().is_some_and(is_known);
    let id = match is_only {
        true => "ui-evidence-named-only",
        false => "ui-evidence-named",
    };
    let list = (!names.is_empty()).then(|| voice.list("ui-list-or", names));
    list.map(|names| voice.tell(id, &[("names", names.into())]))
}

/// Returns the words by which a text names what counts.
fn names(evidence: &Evidence) -> Vec<String> {
    let named = evidence.about().flat_map(|named| &named.words);
    named.cloned().collect()
}

fn add_networks(out: &mut EvidenceView, evidence: &Evidence, voice: &Voice<'_>) {
    let Some(given) = &evidence.prefix else {
        return;
    };
    let titles: Vec<String> = given.networks.iter().map(|(t, _)| t.clone()).collect();
    out.lines.push(if titles.is_empty() {
        voice.say("ui-evidence-networks-none")
    } else {
        let list = voice.list("ui-list-or", titles);
        voice.tell("ui-evidence-networks", &[("networks", list.into())])
    });
    let question = voice.question_that_reads(Reads::Prefixes);
    let networks = given.networks.iter().filter_map(|(title, answer)| {
        let (_, question) = question?;
        Some(NetworkView {
            title: title.clone(),
            network: question.answers[*answer].id.clone(),
        })
    });
    out.networks = Some(networks.collect());
}

fn add_expiry(out: &mut EvidenceView, evidence: &Evidence, voice: &Voice<'_>) {
    let Some(expiry) = &evidence.expiry else {
        return;
    };
    let id = match expiry.is_past {
        true => "ui-evidence-passed",
        false => "ui-evidence-valid",
    };
    let date = voice.date_within(&expiry.last_day);
    out.lines.push(voice.tell(id, &[("date", date.into())]));
    out.expiry = Some(ExpiryView {
        valid_until: expiry.last_day.clone(),
        is_past: expiry.is_past,
    });
}
