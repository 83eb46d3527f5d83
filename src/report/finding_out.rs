//! Where nothing was found: which answers are worth going to find out, and how.
//!
//! Decides which questions tell most of the causes that are the likeliest.

use super::outcome::FindOut;
use super::voice::Voice;
use crate::engine::{CauseResult, Diagnosis, Verdict};
use crate::rules::{QuestionIndex, Reads};
use std::collections::BTreeMap;

/// How many answers somebody is sent for.
const MOST: usize = 3;
/// How many of the likeliest causes count.
const LIKELIEST: usize = 10;

/// Returns the answers that would tell most, of the questions that are open or whose answer was
/// not known; none where a cause was found. Whoever `has_pasted` a text that was not recognized has
/// seen no other message.
pub(super) fn find_out(voice: &Voice<'_>, diagnosis: &Diagnosis, has_pasted: bool) -> Vec<FindOut> {
    if diagnosis.is_found() {
        return Vec::new();
    }
    let mut weights: BTreeMap<QuestionIndex, usize> = BTreeMap::new();
    let open = diagnosis.with(Verdict::Possible).take(LIKELIEST);
    for (result, weight) in open.zip((1..=LIKELIEST).rev()) {
        for question in questions(result) {
            let is_text = voice.question(question).reads() == Some(Reads::Messages);
            if has_pasted && is_text {
                continue;
            }
            *weights.entry(question).or_default() += weight;
        }
    }
    let mut order: Vec<(QuestionIndex, usize)> = weights.into_iter().collect();
    // Of those that tell as much, the author's order decides.
    order.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let questions = order.into_iter().take(MOST);
    questions.map(|(at, _)| view(voice, at)).collect()
}

fn questions(result: &CauseResult) -> impl Iterator<Item = QuestionIndex> {
    let open = result.decided_by.iter();
    open.chain(&result.not_known).copied()
}

fn view(voice: &Voice<'_>, question: QuestionIndex) -> FindOut {
    let how = voice.question_part(question, "find-out");
    FindOut {
        label: voice.question_label(question),
        // What can be known at once needs no way to find it out.
        how: how.unwrap_or_else(|| voice.question_text(question)),
        flag: format!("--{}", voice.question(question).id),
    }
}
