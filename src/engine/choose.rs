//! Which question to ask next.
//!
//! # Specification
//!
//! 1. Only relevant questions are candidates (see `relevance`).
//! 2. While a proved cause stands, questions that complete its plan come first,
//!    as long as they cost no more than remembering.
//! 3. Every open cause weighs what its group's share in the situation gives it.
//!    Assume that exactly one open cause is true, in proportion to the weights,
//!    and that the person answers accordingly: with an answer that proves the
//!    cause where there is one, else with one that points at it, else with any
//!    that does not exclude it. How many people know such a telling answer is the
//!    rule author's to say; most do, unless the question says otherwise.
//! 4. An answer's rest is the share of weight that stays open after it; nothing
//!    stays open once the true cause is proved. A question's rest is the mean over
//!    causes and answers.
//! 5. Look one question further: for the most promising candidates, the rest of
//!    each answer is what the best second question would leave of it.
//! 6. Ask the candidate with the largest part resolved for what it costs a person;
//!    of equals, the one that the author asks first.
//!
//! Only sums, products and quotients of numbers in a fixed order are used, so
//! every machine asks the same questions.

use super::Engine;
use super::answers::Answers;
use super::state::{State, Value};
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, Cost, QuestionIndex};
use typed_index_collections::{TiSlice, TiVec};

/// What to do after the answers given so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Next {
    /// Ask this question: its answer can change a verdict or the plan.
    Ask(QuestionIndex),
    /// A cause is proved and its plan is complete; this question could only find another one.
    Enough(QuestionIndex),
    /// No answer could change anything.
    Done,
}

/// How many candidates are looked at one question further.
const LOOKED_AHEAD: usize = 4;
impl Engine<'_> {
    /// Returns what to do next. The same answers give the same question, whatever their order.
    pub fn next(&self, answers: &Answers) -> Next {
        let state = self.state(answers);
        let verdicts = self.verdicts(&state);
        let askable = self.askable(answers, &state);
        let is_proved = verdicts.contains(&Verdict::Confirmed);
        let completes =
            |question: &&QuestionIndex| self.changes_plan(**question, answers, &state, &verdicts);
        let is_light = |question: &&QuestionIndex| self.is_light(**question);
        if is_proved && let Some(question) = askable.iter().filter(is_light).find(completes) {
            return Next::Ask(*question);
        }
        let best = self
            .best(answers, &state, &verdicts, &askable)
            .or_else(|| askable.iter().find(completes).copied());
        match best {
            None => Next::Done,
            Some(question) if is_proved => Next::Enough(question),
            Some(question) => Next::Ask(question),
        }
    }

    /// Tells whether the answer costs no more than remembering.
    fn is_light(&self, question: QuestionIndex) -> bool {
        self.rules.questions[question].cost <= Cost::Recall
    }

    /// Returns the first relevant question in the author's order: what [`Engine::next`] is
    /// measured against.
    pub fn next_in_file_order(&self, answers: &Answers) -> Next {
        let state = self.state(answers);
        let verdicts = self.verdicts(&state);
        let is_proved = verdicts.contains(&Verdict::Confirmed);
        let askable = self.askable(answers, &state);
        let completes =
            |question: &&QuestionIndex| self.changes_plan(**question, answers, &state, &verdicts);
        let is_light = |question: &&QuestionIndex| self.is_light(**question);
        if is_proved && let Some(question) = askable.iter().filter(is_light).find(completes) {
            return Next::Ask(*question);
        }
        let changes = |question: &&QuestionIndex| {
            self.changes_verdict(**question, answers, &state, &verdicts) || completes(question)
        };
        match askable.iter().find(changes) {
            None => Next::Done,
            Some(question) if is_proved => Next::Enough(*question),
            Some(question) => Next::Ask(*question),
        }
    }

    /// Tells whether an answer to `question` could change the verdict on some open cause.
    fn changes_verdict(
        &self,
        question: QuestionIndex,
        answers: &Answers,
        state: &State,
        verdicts: &TiSlice<CauseIndex, Verdict>,
    ) -> bool {
        let mut causes = self.causes_of[question].iter();
        causes.any(|cause| {
            !verdicts[*cause].is_settled()
                && !self
                    .changing_verdict(*cause, &[question], answers, state)
                    .is_empty()
        })
    }

    /// Returns the weight of each open cause in this situation.
    pub(super) fn weights(
        &self,
        state: &State,
        verdicts: &TiSlice<CauseIndex, Verdict>,
    ) -> TiVec<CauseIndex, f64> {
        let context = self
            .rules
            .contexts
            .iter()
            .find(|context| state.eval(&context.when) == Truth::True)
            .or_else(|| {
                let open = |c: &&_| -> bool {
                    let context: &crate::rules::PriorContext = c;
                    state.eval(&context.when) == Truth::Unknown
                };
                self.rules.contexts.iter().find(open)
            });
        let causes = &self.rules.causes;
        let size = |group: &str| {
            let members = causes.iter().filter(|cause| cause.group == group).count();
            u32::try_from(members.max(1)).map_or(1.0, f64::from)
        };
        let shares: Vec<(&str, f64)> = context.map_or_else(Vec::new, |context| {
            let shares = context.shares.iter();
            shares
                .map(|(group, share)| (group.as_str(), f64::from(*share) / size(group)))
                .collect()
        });
        causes
            .iter()
            .zip(verdicts)
            .map(|(cause, verdict)| {
                if verdict.is_settled() {
                    return 0.0;
                }
                let share = shares.iter().find(|(group, _)| *group == cause.group);
                // A cause that was pointed at is worth settling first.
                let boost = if *verdict == Verdict::Likely {
                    3.0
                } else {
                    1.0
                };
                boost * share.map_or(0.25, |(_, share)| share.max(0.05))
            })
            .collect()
    }

    fn best(
        &self,
        answers: &Answers,
        state: &State,
        verdicts: &TiSlice<CauseIndex, Verdict>,
        askable: &[QuestionIndex],
    ) -> Option<QuestionIndex> {
        let weights = self.weights(state, verdicts);
        let total: f64 = weights.iter().sum();
        if total <= 0.0 {
            return None;
        }
        let mut trials: Vec<Trial> = Vec::new();
        for &question in askable {
            let trial = self.trial(question, state, verdicts, &weights, total);
            if trial.is_telling || self.changes_verdict(question, answers, state, verdicts) {
                trials.push(trial);
            }
        }
        let mut ranked: Vec<usize> = (0..trials.len()).collect();
        ranked.sort_by(|a, b| trials[*b].worth.total_cmp(&trials[*a].worth));
        let ahead: Vec<(usize, f64)> = ranked
            .iter()
            .take(LOOKED_AHEAD)
            .map(|&at| (at, look_ahead(&trials[at], &trials, &weights, total)))
            .collect();
        let mut best: Option<(usize, f64)> = None;
        for (at, worth) in ahead {
            let is_better = best.is_none_or(|(known, most)| {
                worth > most + 1e-9 || (worth > most - 1e-9 && at < known)
            });
            if is_better {
                best = Some((at, worth));
            }
        }
        best.map(|(at, _)| trials[at].question)
    }

    /// Tries every answer to `question` and notes what it would leave open.
    fn trial(
        &self,
        question: QuestionIndex,
        state: &State,
        verdicts: &TiSlice<CauseIndex, Verdict>,
        weights: &TiSlice<CauseIndex, f64>,
        total: f64,
    ) -> Trial {
        let causes = self.causes_of[question].iter();
        let affected: Vec<CauseIndex> = causes
            .copied()
            .filter(|cause| !verdicts[*cause].is_settled())
            .collect();
        let mut is_telling = false;
        let mut answers = Vec::new();
        for value in self.tried_values(question, state) {
            let assumed = self.with(state, question, value);
            if !self.is_offered(question, value, &assumed) {
                continue;
            }
            let outcomes: Vec<(CauseIndex, Verdict)> = affected
                .iter()
                .map(|cause| (*cause, self.verdict(*cause, &assumed)))
                .collect();
            is_telling |= outcomes.iter().any(|(c, v)| *v != verdicts[*c]);
            let excluded = outcomes.iter().filter(|(_, v)| *v == Verdict::RuledOut);
            let gone: f64 = excluded.map(|(cause, _)| weights[*cause]).sum();
            answers.push(TriedAnswer {
                outcomes,
                rest: (total - gone).max(0.0) / total,
                share: 0.0,
            });
        }
        let mut touches: TiVec<CauseIndex, bool> = vec![false; verdicts.len()].into();
        for cause in &affected {
            touches[*cause] = true;
        }
        let is_tried = !answers.is_empty();
        let rests_on = affected.iter().filter(|_| is_tried);
        let mut trial = Trial {
            question,
            answers,
            is_telling,
            touches,
            weight: rests_on.map(|cause| weights[*cause]).sum(),
            worth: 0.0,
            effort: f64::from(u32::try_from(self.cost(question)).unwrap_or(u32::MAX)),
            known_to: f64::from(self.rules.questions[question].known_to) / 100.0,
        };
        trial.weigh(verdicts, weights, total, &affected);
        trial
    }

    fn cost(&self, question: QuestionIndex) -> u64 {
        self.rules.questions[question].cost.weight()
    }

    /// Returns the values tried while choosing; pairs of several answers would only repeat
    /// what each alone tells.
    fn tried_values(&self, question: QuestionIndex, state: &State) -> impl Iterator<Item = Value> {
        self.values(question, state).filter(|value| match value {
            Value::Several(set) => set.len() <= 1,
            _ => true,
        })
    }
}

/// A question tried out.
struct Trial {
    question: QuestionIndex,
    answers: Vec<TriedAnswer>,
    /// Whether some answer changes a verdict by itself.
    is_telling: bool,
    /// For each cause, whether it is open and rests on the question.
    touches: TiVec<CauseIndex, bool>,
    /// The weight of those causes together; nothing where no answer can be tried.
    weight: f64,
    /// The part that it resolves, for what it costs.
    worth: f64,
    effort: f64,
    /// The share of people who know an answer that proves or suggests their cause.
    known_to: f64,
}

/// One answer tried out.
struct TriedAnswer {
    /// The verdicts it gives on the causes that rest on the question.
    outcomes: Vec<(CauseIndex, Verdict)>,
    /// The share of weight that stays open after it.
    rest: f64,
    /// How likely it is to be given.
    share: f64,
}

impl Trial {
    /// Works out how likely each answer is and what part the question resolves.
    fn weigh(
        &mut self,
        verdicts: &TiSlice<CauseIndex, Verdict>,
        weights: &TiSlice<CauseIndex, f64>,
        total: f64,
        affected: &[CauseIndex],
    ) {
        let count = u32::try_from(self.answers.len()).map_or(1.0, f64::from);
        let affected_weight: f64 = affected.iter().map(|cause| weights[*cause]).sum();
        let indifferent = (total - affected_weight).max(0.0) / total;
        let mut resolved = 0.0;
        for answer in &mut self.answers {
            answer.share += indifferent / count;
            resolved += indifferent / count * (1.0 - answer.rest);
        }
        for (position, cause) in affected.iter().enumerate() {
            let proves = |v: Verdict| v == Verdict::Confirmed;
            let suggests = |v: Verdict| v == Verdict::Likely && verdicts[*cause] != Verdict::Likely;
            let stays = |v: Verdict| !matches!(v, Verdict::RuledOut | Verdict::Contradiction);
            let (mut telling, mut staying) = (0.0, 0.0);
            for answer in &self.answers {
                let verdict = answer.outcomes[position].1;
                telling += f64::from(u8::from(proves(verdict) || suggests(verdict)));
                staying += f64::from(u8::from(stays(verdict)));
            }
            if staying == 0.0 {
                continue;
            }
            let other = staying - telling;
            let of_telling = if other > 0.0 { self.known_to } else { 1.0 };
            let of_other = if telling > 0.0 {
                1.0 - self.known_to
            } else {
                1.0
            };
            let weight = weights[*cause] / total;
            for answer in &mut self.answers {
                let verdict = answer.outcomes[position].1;
                let share = if proves(verdict) || suggests(verdict) {
                    of_telling / telling
                } else if stays(verdict) {
                    of_other / other
                } else {
                    continue;
                };
                answer.share += weight * share;
                let rest = if proves(verdict) { 0.0 } else { answer.rest };
                resolved += weight * share * (1.0 - rest);
            }
        }
        self.worth = resolved / self.effort;
    }
}

/// Returns what `first` and the best second question together resolve, for what they cost.
fn look_ahead(
    first: &Trial,
    trials: &[Trial],
    weights: &TiSlice<CauseIndex, f64>,
    total: f64,
) -> f64 {
    let resolved_first = first.worth * first.effort;
    let mut resolved = resolved_first;
    let mut effort = first.effort;
    for answer in &first.answers {
        if answer.share <= 0.0 || answer.rest <= 0.0 {
            continue;
        }
        let gone: Vec<CauseIndex> = answer
            .outcomes
            .iter()
            .filter(|(_, verdict)| verdict.is_settled())
            .map(|(cause, _)| *cause)
            .collect();
        let left: f64 = total - gone.iter().map(|cause| weights[*cause]).sum::<f64>();
        let best = trials
            .iter()
            .filter(|second| second.question != first.question)
            .map(|second| (second.worth * touched(second, &gone, weights), second))
            .max_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((worth, second)) = best {
            let share = answer.share * (left / total).clamp(0.0, 1.0);
            resolved += share * worth * second.effort;
            effort += share * second.effort;
        }
    }
    resolved / effort
}

/// Returns which part of what `second` rests on is still open once `gone` is settled.
fn touched(second: &Trial, gone: &[CauseIndex], weights: &TiSlice<CauseIndex, f64>) -> f64 {
    if second.weight <= 0.0 {
        return 0.0;
    }
    let settled = gone.iter().filter(|cause| second.touches[**cause]);
    let settled: f64 = settled.map(|cause| weights[*cause]).sum();
    (second.weight - settled) / second.weight
}
