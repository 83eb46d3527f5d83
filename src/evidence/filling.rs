//! From what was copied to the answers.
//!
//! Decides what a text answers, what all its readings have in common where it can be read in
//! several ways, and how both are taken back. What a person chose stands against either.

use super::copied::{By, Evidence, GivenCode, GivenMessage, Narrowing};
use super::reads::read_by;
use crate::engine::{Answers, Given};
use crate::rules::{AnswerIndex, AnswerSet, Question, QuestionIndex, Reads, RuleSet};

impl Evidence {
    /// Puts what was read into `answers`, in place of what was put there before. What a person
    /// answered stands; "I don't know" stays as narrow as the texts leave it.
    pub fn complete(&mut self, rules: &RuleSet, answers: &mut Answers) {
        self.take_back(answers);
        self.fill_networks(rules, answers);
        let message = self.message.as_ref();
        if message.is_some_and(GivenMessage::is_doubtful) {
            // Which message it is depends on what it is about.
            self.fill_names(rules, answers);
        }
        self.fill_messages(rules, answers);
        self.fill_expiry(rules, answers);
        self.follow_answers(rules, answers);
        self.fill_codes(rules, answers);
        self.fill_names(rules, answers);
        self.equate(rules, answers);
    }

    /// Answers what the text names and nothing else says, or leaves fewer answers.
    fn fill_names(&mut self, rules: &RuleSet, answers: &mut Answers) {
        for at in 0..self.named.len() {
            let (question, named) = (self.named[at].question, self.named[at].answers);
            let left = named.without(&answers.excluded(question));
            match left.iter().next() {
                Some(only) if left.is_single() && answers.get(question).is_none() => {
                    answers.choose(question, only);
                    self.from_names.push((question, only));
                }
                Some(_) => {
                    let excluded = all(&rules.questions[question]).without(&named);
                    let narrowing = Narrowing::without(By::Names, question, excluded);
                    self.narrow(rules, answers, narrowing);
                }
                None => {}
            }
        }
    }

    /// Fills in what follows from every answer that is known, except from what codes mean. What is
    /// copied comes first: what follows from it may be followed by more.
    fn follow_answers(&mut self, rules: &RuleSet, answers: &mut Answers) {
        for is_copied in [true, false] {
            let mut from = 0;
            // What follows may be said of a question that is still to come.
            while let Some(at) = answers.first_from(from) {
                from = usize::from(at) + 1;
                let question = &rules.questions[at];
                let is_now = question.is_copied() == is_copied;
                if is_now && question.reads() != Some(Reads::Codes) {
                    self.follow_answer(rules, answers, at);
                }
            }
        }
    }

    fn follow_answer(&mut self, rules: &RuleSet, answers: &mut Answers, at: QuestionIndex) {
        if let Some(Given::Chosen(chosen)) = answers.get(at) {
            for answer in chosen.iter() {
                let question = &rules.questions[at];
                self.follow(rules, answers, question, &std::iter::once(answer).collect());
            }
        }
    }

    /// Answers questions that have the same answer as another.
    fn equate(&mut self, rules: &RuleSet, answers: &mut Answers) {
        let mut from = 0;
        // What is found to be the same may be said of a question that is still to come.
        while let Some(question) = answers.first_from(from) {
            from = usize::from(question) + 1;
            let definition = &rules.questions[question];
            let equates = answers.known(rules, question);
            let equates = equates.map(|answer| &definition.answers[answer].equates);
            for (left, right) in equates.into_iter().flatten() {
                for (from, to) in [(*left, *right), (*right, *left)] {
                    if let Some(Given::Chosen(set)) = answers.get(from)
                        && let Some(answer) = set.iter().next()
                    {
                        self.fill_in(rules, answers, to, answer);
                    }
                }
            }
        }
    }

    /// Takes back what followed, so that it can follow anew from what is known by then.
    fn take_back(&mut self, answers: &mut Answers) {
        let named = std::mem::take(&mut self.from_names);
        for (question, answer) in std::mem::take(&mut self.filled).into_iter().chain(named) {
            // What a person has said since then stands.
            let filled = Given::Chosen(std::iter::once(answer).collect());
            if answers.get(question) == Some(filled) {
                answers.forget(question);
            }
        }
        for narrowing in std::mem::take(&mut self.narrowed) {
            let question = narrowing.question;
            let excluded = answers.excluded(question).without(&narrowing.excluded);
            let included = answers.included(question).without(&narrowing.included);
            answers.widen(question);
            // What the person said beside it was not said by the text.
            answers.exclude(question, excluded);
            answers.include(question, included);
        }
    }

    fn fill_networks(&mut self, rules: &RuleSet, answers: &mut Answers) {
        let Some(prefix) = &self.prefix else {
            return;
        };
        let Some((question, definition)) = read_by(rules, |reads| reads == Reads::Prefixes) else {
            return;
        };
        let networks = prefix.networks.iter();
        let possible: AnswerSet = networks.map(|(_, answer)| *answer).collect();
        match possible.iter().next() {
            Some(only) if possible.is_single() => fill(answers, question, only),
            Some(_) if prefix.excludes_others => {
                let excluded = all(definition).without(&possible);
                let narrowing = Narrowing::without(By::Prefix, question, excluded);
                self.narrow(rules, answers, narrowing);
            }
            _ => {}
        }
    }

    fn fill_messages(&mut self, rules: &RuleSet, answers: &mut Answers) {
        let Some(mut message) = self.message.take() else {
            return;
        };
        // What a person answered to it was chosen with the text at hand.
        if let Some((question, _)) = read_by(rules, |reads| reads == Reads::Messages)
            && answers.get(question).is_none()
        {
            message.weigh(rules, question, answers, self);
            if let Some((answer, ..)) = message.recognized {
                answers.choose(question, answer);
            }
        }
        self.message = Some(message);
    }

    fn fill_expiry(&self, rules: &RuleSet, answers: &mut Answers) {
        let is_expiry = |reads| matches!(reads, Reads::Expiry { .. });
        if let Some(expiry) = self.expiry.as_ref().filter(|expiry| expiry.is_past)
            && let Some((question, _)) = read_by(rules, is_expiry)
        {
            fill(answers, question, expiry.passed);
        }
    }

    /// Answers the question about codes by what the codes mean, or narrows it where that is open.
    fn fill_codes(&mut self, rules: &RuleSet, answers: &mut Answers) {
        let Some((question, definition)) = read_by(rules, |reads| reads == Reads::Codes) else {
            return;
        };
        let chosen = match answers.get(question) {
            Some(Given::Chosen(set)) => set,
            Some(Given::DontKnow) | None => AnswerSet::default(),
        };
        let settled = self.codes.iter().filter_map(GivenCode::settled);
        let means: AnswerSet = settled.map(|reading| reading.means).collect();
        let open = self.open_meanings();
        if !open.is_empty() && chosen.is_empty() {
            let possible = open.iter().fold(means, |all, readings| all.union(readings));
            let excluded = all(definition).without(&possible);
            let narrowing = Narrowing {
                included: means,
                ..Narrowing::without(By::Given, question, excluded)
            };
            self.narrow(rules, answers, narrowing);
        }
        let exclusive = || definition.exclusive();
        let is_beside =
            |answer: &AnswerIndex| self.codes.is_empty() || Some(*answer) != exclusive();
        let means: AnswerSet = means
            .iter()
            .chain(chosen.iter().filter(is_beside))
            .collect();
        if !means.is_empty() && (open.is_empty() || !chosen.is_empty()) {
            answers.set(question, Given::Chosen(means));
        }
        let certain = means
            .iter()
            .map(|meaning| std::iter::once(meaning).collect());
        for readings in certain.chain(open) {
            self.follow(rules, answers, definition, &readings);
        }
    }

    /// Returns what each code can mean of which that is open.
    fn open_meanings(&self) -> Vec<AnswerSet> {
        let meanings = |code: &GivenCode| code.readings.iter().map(|r| r.means).collect();
        self.open_codes().map(meanings).collect()
    }

    /// Fills in what follows from an answer whichever of `readings` it is: where just one answer
    /// to another question does, that one; of several, one holds.
    fn follow(
        &mut self,
        rules: &RuleSet,
        answers: &mut Answers,
        definition: &Question,
        readings: &AnswerSet,
    ) {
        let fills = |reading: AnswerIndex| &definition.answers[reading].fills;
        let first = readings.iter().next().into_iter().flat_map(fills);
        for (question, _) in first {
            let of = |reading| fills(reading).iter().find(|(filled, _)| filled == question);
            let found: Option<Vec<AnswerSet>> = readings.iter().map(|r| Some(of(r)?.1)).collect();
            let Some(found) = found else { continue };
            let one_of = found
                .iter()
                .fold(AnswerSet::default(), |all, set| all.union(set));
            match one_of.iter().next() {
                Some(only) if one_of.is_single() => self.fill_in(rules, answers, *question, only),
                _ => {
                    let excluded = all(&rules.questions[*question]).without(&one_of);
                    let narrowing = Narrowing::without(By::Given, *question, excluded);
                    self.narrow(rules, answers, narrowing);
                }
            }
        }
    }

    /// Answers a question that nobody answered, and remembers that nobody did.
    fn fill_in(
        &mut self,
        rules: &RuleSet,
        answers: &mut Answers,
        question: QuestionIndex,
        answer: AnswerIndex,
    ) {
        // Codes that were given are put in last: they say more than what follows from elsewhere.
        let is_copied =
            !self.codes.is_empty() && rules.questions[question].reads() == Some(Reads::Codes);
        if !is_copied && answers.get(question).is_none() {
            answers.choose(question, answer);
            self.filled.push((question, answer));
        }
    }

    /// Takes which answers to a question hold and which do not, unless a person chose one.
    fn narrow(&mut self, rules: &RuleSet, answers: &mut Answers, mut narrowing: Narrowing) {
        let question = narrowing.question;
        let is_chosen = matches!(answers.get(question), Some(Given::Chosen(_)));
        let already = answers.excluded(question);
        let left = all(&rules.questions[question]).without(&already.union(&narrowing.excluded));
        // A text against everything that a person left says nothing that could be reasoned with.
        if is_chosen || left.is_empty() {
            return;
        }
        narrowing.included = narrowing.included.without(&answers.included(question));
        narrowing.excluded = narrowing.excluded.without(&already);
        // What nobody needs to be told leaves nothing to take back.
        if narrowing.included.is_empty() && narrowing.excluded.is_empty() {
            return;
        }
        answers.exclude(question, narrowing.excluded);
        answers.include(question, narrowing.included);
        self.narrowed.push(narrowing);
    }
}

/// Answers a question that nobody answered.
fn fill(answers: &mut Answers, question: QuestionIndex, answer: AnswerIndex) {
    if answers.get(question).is_none() {
        answers.choose(question, answer);
    }
}

fn all(question: &Question) -> AnswerSet {
    question.answers.keys().collect()
}
