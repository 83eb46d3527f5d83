//! Cases like those of a support desk, the same in every run: somebody's worked example, with
//! some answers missing and some others beside.

use crate::Rules;
use cardhelp::engine::{Answers, Given};
use cardhelp::rules::{AnswerIndex, CauseIndex, QuestionIndex, RuleSet};
use std::collections::BTreeMap;

/// A generator (SplitMix64): the cases need many numbers, not unguessable ones.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(count.max(1)).expect("fits")).expect("fits")
    }
}

/// What somebody says: answers by question.
pub type Said = BTreeMap<QuestionIndex, Vec<AnswerIndex>>;

/// Draws a case.
pub fn said(dice: &mut Dice, rules: &RuleSet) -> Said {
    let mut said = Said::new();
    let cause = CauseIndex::from(dice.below(rules.causes.len()));
    let examples = &rules.causes[cause].examples;
    if !examples.is_empty() {
        let example = &examples[dice.below(examples.len())];
        // One answer of ten is missing.
        let kept = example.answers.iter().filter(|_| dice.below(10) > 0);
        said.extend(kept.cloned());
    }
    for _ in 0..dice.below(4) {
        let question = QuestionIndex::from(dice.below(rules.questions.len()));
        let answers = rules.questions[question].answers.len();
        let answer = AnswerIndex::from(dice.below(answers));
        said.entry(question).or_insert_with(|| vec![answer]);
    }
    said
}

/// Returns records, one on each line.
pub fn records(ready: &Rules, count: usize) -> String {
    let mut dice = Dice(1);
    let mut text = String::new();
    for at in 0..count {
        let said = said(&mut dice, &ready.rules);
        let answers = said.iter().map(|(question, answers)| {
            let question = &ready.rules.questions[*question];
            let names = answers
                .iter()
                .map(|answer| format!("\"{}\"", question.answers[*answer].id));
            let names: Vec<String> = names.collect();
            match question.several {
                true => format!("\"{}\":[{}]", question.id, names.join(",")),
                false => format!("\"{}\":{}", question.id, names[0]),
            }
        });
        let answers = answers.collect::<Vec<_>>().join(",");
        let queue = ["north", "south"][at % 2];
        text.push_str(&format!(
            "{{\"id\":\"T-{at:07}\",\"answers\":{{{answers}}},\"queue\":\"{queue}\"}}\n"
        ));
    }
    text
}

/// Returns the answers of the first `count` of these records.
pub fn answers(ready: &Rules, count: usize) -> Vec<Answers> {
    let mut dice = Dice(1);
    let cases = (0..count).map(|_| said(&mut dice, &ready.rules));
    cases.map(|said| given(&ready.rules, &said)).collect()
}

pub fn given(rules: &RuleSet, said: &Said) -> Answers {
    let mut answers = Answers::none(rules);
    for (question, chosen) in said {
        answers.set(*question, Given::Chosen(chosen.iter().copied().collect()));
    }
    answers
}
