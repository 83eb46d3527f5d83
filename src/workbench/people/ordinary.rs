//! What is ordinary: what somebody answers where nothing is wrong.
//!
//! Decides it from the rule set alone: the answer that excludes all others, that nothing was
//! copied, or the first that is no statement of a checklist; where each question has the same
//! countries or the like for answers, the one that is offered first. An answer is ordinary only
//! where it leaves the cause of the person as it is and finds no other.

use crate::engine::{Answers, Engine, Given, Truth};
use crate::rules::{Answer, AnswerIndex, AnswerWords, CauseIndex, Question, QuestionIndex, Stored};

/// Adds the ordinary answers to what `truth` does not say.
pub(super) fn add(engine: &Engine<'_>, cause: CauseIndex, truth: &mut Answers) {
    let filler = Filler { engine, cause };
    // Where somebody lives comes before what follows from it.
    for rank in [Rank::Place, Rank::Relation, Rank::Rest] {
        for (question, definition) in engine.rules().questions.iter_enumerated() {
            let is_open = truth.get(question).is_none();
            if is_open && Rank::of(definition) == rank {
                filler.add(question, truth);
            }
        }
    }
}

/// Tells whether everybody knows the answer to a question: where they live, and the like.
pub(super) fn is_known_to_all(question: &Question) -> bool {
    Rank::of(question) != Rank::Rest
}

/// What an answer hangs on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    /// It is taken from a list that several questions share.
    Place,
    /// It says that two of these are the same.
    Relation,
    /// Nothing of the kind.
    Rest,
}

impl Rank {
    fn of(question: &Question) -> Self {
        let relates = |answer: &Stored<Answer>| !answer.equates.is_empty();
        match &question.answer_words {
            AnswerWords::Family(_) => Rank::Place,
            AnswerWords::Own if question.answers.iter().any(relates) => Rank::Relation,
            AnswerWords::Own => Rank::Rest,
        }
    }
}

struct Filler<'a> {
    engine: &'a Engine<'a>,
    cause: CauseIndex,
}

impl Filler<'_> {
    /// Adds the likeliest answer that can be given there, unless it changes something.
    fn add(&self, question: QuestionIndex, truth: &mut Answers) {
        let mut candidates = self.candidates(question, truth).into_iter();
        let with = |answer| {
            let mut with = truth.clone();
            with.choose(question, answer);
            with
        };
        let given = candidates.find(|answer| self.can_be_given(question, *answer, &with(*answer)));
        if let Some(with) = given
            .map(with)
            .filter(|with| self.is_as_before(truth, with))
        {
            *truth = with;
        }
    }

    /// Tells whether the cause stands as it did and no other is found.
    fn is_as_before(&self, before: &Answers, after: &Answers) -> bool {
        let verdict = |truth: &Answers| self.engine.verdict(self.cause, &self.engine.state(truth));
        let known = self.engine.found(before);
        let found = self.engine.found(after);
        verdict(before) == verdict(after) && found.iter().all(|cause| known.contains(cause))
    }

    /// Tells whether somebody could give the answer there.
    fn can_be_given(&self, question: QuestionIndex, answer: AnswerIndex, truth: &Answers) -> bool {
        let state = self.engine.state(truth);
        let when = &self.engine.rules().questions[question].answers[answer].when;
        state.eval(when) != Truth::False && state.applies(question) == Truth::True
    }

    /// Returns what may be the ordinary answer, the likeliest first.
    fn candidates(&self, question: QuestionIndex, truth: &Answers) -> Vec<AnswerIndex> {
        let definition = &self.engine.rules().questions[question];
        match Rank::of(definition) {
            Rank::Place => self.places(question, truth),
            Rank::Relation => self.relations(question, truth),
            Rank::Rest => plain(definition),
        }
    }

    /// The same place as another question's where nothing says otherwise, else what is offered
    /// first.
    fn places(&self, question: QuestionIndex, truth: &Answers) -> Vec<AnswerIndex> {
        let definition = &self.engine.rules().questions[question];
        let first = definition.featured.first().copied().into_iter().collect();
        for (relation, same, other) in self.relations_of(question) {
            let Some(place) = chosen(truth, other) else {
                continue;
            };
            return match chosen(truth, relation) {
                None => vec![place],
                Some(said) if said == same => vec![place],
                // Somewhere else, and nobody can tell where; but everybody lives somewhere.
                Some(_) if question < other => first,
                Some(_) => Vec::new(),
            };
        }
        first
    }

    /// Returns the questions that relate this one to another: the answer that makes both the same,
    /// and the other.
    fn relations_of(
        &self,
        question: QuestionIndex,
    ) -> impl Iterator<Item = (QuestionIndex, AnswerIndex, QuestionIndex)> {
        let questions = self.engine.rules().questions.iter_enumerated();
        questions.flat_map(move |(relation, definition)| {
            let answers = definition.answers.iter_enumerated();
            answers.flat_map(move |(answer, defined)| {
                let pairs = defined.equates.iter();
                pairs.filter_map(move |(left, right)| match question {
                    at if at == *left => Some((relation, answer, *right)),
                    at if at == *right => Some((relation, answer, *left)),
                    _ => None,
                })
            })
        })
    }

    /// The answer that two places are the same where they are, else the first that says nothing
    /// of the kind.
    fn relations(&self, question: QuestionIndex, truth: &Answers) -> Vec<AnswerIndex> {
        let answers = self.engine.rules().questions[question]
            .answers
            .iter_enumerated();
        let fits = |defined: &Stored<Answer>| {
            let mut pairs = defined.equates.iter();
            pairs.all(|(left, right)| {
                let pair = (chosen(truth, *left), chosen(truth, *right));
                matches!(pair, (Some(left), Some(right)) if left == right)
            })
        };
        let fitting = answers.filter(|(_, defined)| fits(defined));
        fitting.map(|(at, _)| at).take(1).collect()
    }
}

/// The answer that excludes the others, that nothing was copied, or those that are no statements.
fn plain(question: &Question) -> Vec<AnswerIndex> {
    let nothing = question.typed.as_ref().and_then(|typed| typed.nothing);
    if let Some(answer) = question.exclusive().or(nothing) {
        return vec![answer];
    }
    let answers = question.answers.iter_enumerated();
    let plain = answers.filter(|(_, answer)| !answer.statement);
    plain.map(|(at, _)| at).collect()
}

fn chosen(truth: &Answers, question: QuestionIndex) -> Option<AnswerIndex> {
    match truth.get(question)? {
        Given::Chosen(set) => set.iter().next(),
        Given::DontKnow => None,
    }
}
