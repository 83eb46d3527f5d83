//! What a guide is about: causes, and the situations in which they occur.
//!
//! Decides which situations there are and in which order causes are told. Knows no words.

use crate::engine::{Answers, Engine, Truth};
use crate::rules::{AnswerIndex, AnswerWords, CauseIndex, QuestionIndex};

/// The most situations that are told one by one.
const MOST_SITUATIONS: usize = 100;

/// What a guide is about.
#[derive(Default)]
pub struct Scope {
    /// The situations, in the order of the rule set.
    pub(super) situations: Vec<Situation>,
    /// The causes, in the order in which they are told.
    pub(super) causes: Vec<CauseIndex>,
    /// Whether it is about everything.
    pub(super) is_whole: bool,
}

/// Where somebody is: an answer to each question that says so.
#[derive(Clone)]
pub(super) struct Situation {
    /// The answers.
    pub answers: Vec<(QuestionIndex, AnswerIndex)>,
    /// The causes that can be met there, the likeliest first.
    pub causes: Vec<CauseIndex>,
}

impl Scope {
    /// Takes everything that there is.
    pub fn whole(engine: &Engine<'_>) -> Self {
        let mut scope = Self::default();
        situations(engine, None)
            .into_iter()
            .for_each(|situation| scope.add(situation));
        for cause in engine.rules().causes.keys() {
            scope.add_cause(cause);
        }
        scope.is_whole = true;
        scope
    }

    /// Adds a cause.
    pub fn add_cause(&mut self, cause: CauseIndex) {
        if !self.causes.contains(&cause) {
            self.causes.push(cause);
        }
    }

    /// Adds the situations in which a question has that answer, with their causes.
    pub fn add_situations(&mut self, engine: &Engine<'_>, of: (QuestionIndex, AnswerIndex)) {
        let all = situations(engine, Some(of)).into_iter();
        all.for_each(|situation| self.add(situation));
    }

    fn add(&mut self, situation: Situation) {
        let causes = situation.causes.iter();
        causes.for_each(|cause| self.add_cause(*cause));
        let mut known = self.situations.iter();
        if known.all(|known| known.answers != situation.answers) {
            self.situations.push(situation);
        }
    }
}

/// Returns the situations that there are, or those in which `of` was answered, as far as anything
/// can be met there.
fn situations(engine: &Engine<'_>, of: Option<(QuestionIndex, AnswerIndex)>) -> Vec<Situation> {
    let rules = engine.rules();
    let mut all: Vec<Vec<(QuestionIndex, AnswerIndex)>> = vec![Vec::new()];
    for at in &rules.situation {
        let question = &rules.questions[*at];
        let is_told = question.answer_words == AnswerWords::Own
            && all.len() * question.answers.len() <= MOST_SITUATIONS;
        if is_told {
            let with = |before: &Vec<_>, answer| [&before[..], &[(*at, answer)]].concat();
            let longer = all
                .iter()
                .flat_map(|before| question.answers.keys().map(|answer| with(before, answer)));
            all = longer.collect();
        }
    }
    all.retain(|answers| !answers.is_empty() && of.is_none_or(|of| answers.contains(&of)));
    let met = all.into_iter().map(|answers| Situation {
        causes: causes_in(engine, &answers),
        answers,
    });
    met.filter(|situation| !situation.causes.is_empty())
        .collect()
}

/// Returns the causes that can be met in a situation, the likeliest first.
fn causes_in(engine: &Engine<'_>, given: &[(QuestionIndex, AnswerIndex)]) -> Vec<CauseIndex> {
    let mut answers = Answers::none(engine.rules());
    for (question, answer) in given {
        answers.choose(*question, *answer);
    }
    let state = engine.state(&answers);
    let offered = |(question, answer): &(QuestionIndex, AnswerIndex)| {
        let answer = &engine.rules().questions[*question].answers[*answer];
        state.eval(&answer.when) != Truth::False
    };
    if !given.iter().all(offered) {
        return Vec::new();
    }
    let causes = engine.diagnose_briefly(&answers).causes;
    causes.into_iter().map(|result| result.cause).collect()
}
