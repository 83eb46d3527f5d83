//! Why, why not, and what would decide it.
//!
//! Decides the smallest set of given answers that forces a verdict; not a trace
//! of how it was computed. Exact for any number of answers: whether an answer is left
//! out is a variable, and the fewest that must hold are read off a diagram.

use super::answers::{Answers, Given};
use super::diagram::{Diagrams, Function};
use super::engine::Engine;
use super::maker::{Maker, People, Rails};
use super::proofs::MOST_KEPT;
use super::standing::Standing;
use super::state::State;
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{AnswerSet, CauseIndex, QuestionIndex};

/// Something that was said and counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reason {
    /// The question.
    pub question: QuestionIndex,
    /// What was answered to it; nothing where answers were only excluded.
    pub answer: AnswerSet,
    /// The answers that were excluded, where that is what counts.
    pub excluded: AnswerSet,
}

/// The conditions of a cause: where it applies, what proves it, suggests it and rules it out.
type Four = [Rails; 4];

impl Engine<'_> {
    /// Returns the smallest set of given answers that by itself gives the verdict on `cause`.
    pub fn why(&self, cause: CauseIndex, answers: &Answers) -> Vec<Reason> {
        let verdict = self.verdict(cause, &self.state(answers));
        self.why_it_is(verdict, cause, answers)
    }

    /// Returns the same where the verdict is known.
    pub(super) fn why_it_is(
        &self,
        verdict: Verdict,
        cause: CauseIndex,
        answers: &Answers,
    ) -> Vec<Reason> {
        if !self.in_force[cause] {
            return Vec::new();
        }
        self.smallest(
            cause,
            answers,
            |all, four| gives(all, four, verdict),
            |state| self.verdict(cause, state) == verdict,
        )
    }

    /// Returns the smallest sets of given answers that prove a cause and that exclude it: the
    /// two sides of a contradiction.
    pub fn both_sides(&self, cause: CauseIndex, answers: &Answers) -> (Vec<Reason>, Vec<Reason>) {
        let definition = &self.rules.causes[cause];
        let proves = self.smallest(
            cause,
            answers,
            |all, [applies, confirmed, ..]| all.and(applies.holds, confirmed.holds),
            |state| {
                state.eval(&definition.applies) == Truth::True
                    && state.eval(&definition.grounds.confirmed_by) == Truth::True
            },
        );
        let excludes = self.smallest(
            cause,
            answers,
            |_, [.., ruled_out]| ruled_out.holds,
            |state| state.eval(&definition.grounds.ruled_out_by) == Truth::True,
        );
        (proves, excludes)
    }

    /// Returns the smallest set of what was said that makes `wanted` hold of the cause's four
    /// conditions; `holds` says the same of a state.
    fn smallest(
        &self,
        cause: CauseIndex,
        answers: &Answers,
        wanted: impl Fn(&mut Diagrams, Four) -> Function,
        holds: impl Fn(&State) -> bool,
    ) -> Vec<Reason> {
        let support = self.questions_of(cause);
        let told = support
            .iter()
            .copied()
            .filter(|question| answers.is_told(*question));
        let told: Vec<QuestionIndex> = told.collect();
        let mut maker = Maker::new(self, self.blank(), People::Writing, MOST_KEPT);
        let said = told
            .iter()
            .map(|question| (*question, self.possible(*question, answers)));
        maker.keep(support, said);
        let four = self.rules.causes[cause]
            .conditions()
            .map(|condition| maker.rails(condition));
        let function = wanted(&mut maker.all, four);
        let kept = match maker
            .all
            .checked(function)
            .map(|function| maker.all.fewest(function))
        {
            Ok(fewest) => {
                let fewest = fewest.unwrap_or_default().into_iter();
                fewest.map(|at| maker.coded_by(at)).collect()
            }
            // All of them do, if not the fewest.
            Err(_) => told,
        };
        let reason = |question: &QuestionIndex| self.reason(*question, &kept, answers, &holds);
        kept.iter().map(reason).collect()
    }

    /// Says what counts of what was said to `question`: of several answers the one that is enough
    /// by itself, or all of them.
    fn reason(
        &self,
        question: QuestionIndex,
        kept: &[QuestionIndex],
        answers: &Answers,
        holds: &impl Fn(&State) -> bool,
    ) -> Reason {
        let Some(Given::Chosen(answer)) = answers.get(question) else {
            return Reason {
                question,
                answer: answers.included(question),
                excluded: answers.excluded(question),
            };
        };
        let is_enough = |alone: &AnswerSet| {
            let mut fewer = answers.only(|other| kept.contains(&other));
            fewer.set(question, Given::Chosen(*alone));
            holds(&self.state(&fewer))
        };
        let mut each = answer.iter().map(|one| std::iter::once(one).collect());
        let alone = if answer.is_single() {
            None
        } else {
            each.find(is_enough)
        };
        Reason {
            question,
            answer: alone.unwrap_or(answer),
            excluded: AnswerSet::default(),
        }
    }

    /// Returns the open causes whose verdict an answer to one of `questions` could change: why they
    /// are asked. Those that an answer finds come before those that it only excludes, the likeliest
    /// first.
    pub fn told_apart_by(&self, questions: &[QuestionIndex], answers: &Answers) -> Vec<CauseIndex> {
        let mut open = answers.clone();
        questions.iter().for_each(|question| open.forget(*question));
        let standing = Standing::new(self, &open);
        let changes = |cause: CauseIndex| {
            let mut questions = questions.iter();
            questions.any(|question| standing.changes_verdict(cause, *question))
        };
        let causes = self.rules.causes.keys();
        let mut told: Vec<CauseIndex> = causes.filter(|cause| changes(*cause)).collect();
        let weights = standing.weights();
        let is_found_by = |cause: CauseIndex| {
            let mut questions = questions.iter();
            questions.any(|question| standing.finds_by_itself(cause, *question))
        };
        told.sort_by(|a, b| {
            let first = is_found_by(*b).cmp(&is_found_by(*a));
            first.then(weights[*b].total_cmp(&weights[*a]))
        });
        told
    }

    /// Returns the questions that would decide an open cause: those of which one answer is
    /// enough, or, where there is none, all that could change its verdict.
    pub fn what_would_decide(&self, cause: CauseIndex, answers: &Answers) -> Vec<QuestionIndex> {
        Standing::new(self, answers).deciding(cause)
    }
}

impl Standing<'_> {
    /// Returns the questions that would decide an open cause: those of which one answer is
    /// enough, or, where there is none, all that could change its verdict.
    pub fn deciding(&self, cause: CauseIndex) -> Vec<QuestionIndex> {
        let support = self.engine.questions_of(cause).iter().copied();
        let open: Vec<QuestionIndex> = support.filter(|q| self.may_be_asked(*q)).collect();
        let decides = |question: &QuestionIndex| self.decides(*question, cause);
        let enough: Vec<QuestionIndex> = open.iter().copied().filter(decides).collect();
        if !enough.is_empty() {
            return enough;
        }
        let changes = |question: &QuestionIndex| self.changes_verdict(cause, *question);
        open.into_iter().filter(changes).collect()
    }

    /// Tells whether one answer to `question` is enough to settle the verdict on `cause`.
    fn decides(&self, question: QuestionIndex, cause: CauseIndex) -> bool {
        let tried = self.engine.sight().tried(question, &self.state);
        tried.iter().any(|tried| {
            let after = self.engine.with(&self.state, question, tried.possible);
            self.engine
                .are_offered(question, &tried.possible.open, &after)
                && self.engine.verdict(cause, &after).is_settled()
        })
    }

    /// Returns the questions answered with "I don't know" that keep `cause` open.
    pub fn not_known(&self, cause: CauseIndex) -> Vec<QuestionIndex> {
        let support = self.engine.questions_of(cause).iter().copied();
        let in_vain = support.filter(|q| self.answers.get(*q) == Some(Given::DontKnow));
        let keeps_open = |question: &QuestionIndex| {
            let mut without = self.answers.clone();
            without.forget(*question);
            Standing::new(self.engine, &without).changes_verdict(cause, *question)
        };
        in_vain.filter(keeps_open).collect()
    }
}

/// Returns where the four conditions give that verdict; see [`Verdict`].
fn gives(all: &mut Diagrams, four: Four, verdict: Verdict) -> Function {
    let [applies, confirmed, suggested, ruled_out] = four;
    let proved = all.and(applies.holds, confirmed.holds);
    let out = all.or(applies.fails, ruled_out.holds);
    let contradiction = all.and(proved, ruled_out.holds);
    let pointed_at = all.and(applies.holds, suggested.holds);
    let (not_proved, not_out) = (all.not(proved), all.not(out));
    match verdict {
        Verdict::Contradiction => contradiction,
        Verdict::Confirmed => all.and(proved, not_out),
        Verdict::RuledOut => all.and(out, not_proved),
        Verdict::Likely => all.all([not_proved, not_out, pointed_at]),
        Verdict::Possible => {
            let not_pointed_at = all.not(pointed_at);
            all.all([not_proved, not_out, not_pointed_at])
        }
    }
}
