//! Which question to ask next.
//!
//! # Specification
//!
//! 1. Only relevant questions are asked (see `standing`).
//! 2. While a proved cause stands, questions that complete its plan come first,
//!    as long as they cost no more than remembering.
//! 3. Every open cause weighs what its group's share in the situation gives it; one
//!    that was pointed at weighs three times as much. Assume that exactly one open
//!    cause is true, in proportion to the weights, and that the person answers
//!    accordingly: how likely an answer is given a cause is counted (see `likelihood`);
//!    on a question that a cause does not rest on, its people give any answer, but none
//!    that proves another cause where there is another. How many people know the answer
//!    is the rule author's to say; the others say that they do not.
//! 4. An answer resolves the weight of the causes that it rules out, and everything
//!    once the true cause is proved. What a question resolves is the mean over
//!    causes and answers.
//! 5. Look one question further: for the most promising candidates and their most
//!    likely answers, the second question is chosen and weighed after the first was
//!    answered, with verdicts and weights as they are then.
//! 6. Ask the candidate of which the two questions together resolve most for what they
//!    cost a person; of equals, the one that the author asks first.
//! 7. Never worse than the author: where conversations with made-up people or with the
//!    people of the rule set's examples take longer this way, the first relevant
//!    question in the author's order is asked instead (see `people`).
//!
//! Only sums, products and quotients of numbers in a fixed order are used, so
//! every machine asks the same questions.

use super::answers::Answers;
use super::engine::Engine;
use super::likelihood::{count, level};
use super::sight::Tried;
use super::standing::Standing;
use super::state::State;
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{CauseIndex, Cost, PriorContext, QuestionIndex};
use typed_index_collections::TiVec;

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

/// In which order questions are asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// As the rule author lists them, as far as they are relevant.
    Authors,
    /// By what they are expected to resolve.
    Chosen,
}

/// How much more a cause weighs that was pointed at: it is worth settling first.
const POINTED_AT: f64 = 3.0;
/// How many candidates are looked at one question further, with how many of their answers and
/// how many second questions. Our judgement, by the time that they take.
const LOOKED_AHEAD: usize = 3;
const ANSWERS_AHEAD: usize = 3;
const SECOND_QUESTIONS: usize = 3;

/// How much each open cause weighs.
type Weights = TiVec<CauseIndex, f64>;

impl Engine<'_> {
    /// Returns what to do next. The same answers give the same question, whatever their order.
    pub fn next(&self, answers: &Answers) -> Next {
        let order = *self.order_of_asking.get_or_init(|| self.better_order());
        self.next_in(order, answers)
    }

    /// Returns what to do next where questions are asked in that order.
    pub fn next_in(&self, order: Order, answers: &Answers) -> Next {
        let standing = Standing::new(self, answers);
        let is_proved = standing
            .verdicts
            .iter()
            .any(|verdict| *verdict == Verdict::Confirmed);
        let completes = |question: &QuestionIndex| standing.changes_plan(*question);
        let is_light =
            |question: &QuestionIndex| self.rules.questions[*question].cost <= Cost::Recall;
        if is_proved && let Some(question) = standing.askable().filter(is_light).find(completes) {
            return Next::Ask(question);
        }
        let best = match order {
            Order::Chosen => {
                let best = standing.best();
                best.or_else(|| standing.askable().find(completes))
            }
            Order::Authors => standing
                .askable()
                .find(|question| standing.changes_a_verdict(*question) || completes(question)),
        };
        match best {
            None => Next::Done,
            Some(question) if is_proved => Next::Enough(question),
            Some(question) => Next::Ask(question),
        }
    }

    /// Returns how common a cause is in this situation, as if it were still open: its group's share,
    /// parted among the group. A group without a share counts like the rarest that has one.
    pub(super) fn commonness(&self, state: &State) -> Weights {
        let contexts = &self.rules.contexts;
        let with = |truth: Truth| move |context: &&PriorContext| state.eval(&context.when) == truth;
        let context = contexts.iter().find(with(Truth::True));
        let context = context.or_else(|| contexts.iter().find(with(Truth::Unknown)));
        let shares = context.map_or(&[][..], |context| &context.shares);
        let rarest = shares
            .iter()
            .map(|(_, share)| *share)
            .filter(|share| *share > 0)
            .min();
        let causes = &self.rules.causes;
        let weight = causes.iter().map(|cause| {
            let share = shares.iter().find(|(group, _)| *group == cause.group);
            let share = share.map_or(rarest.unwrap_or(1), |(_, share)| *share);
            let members = causes
                .iter()
                .filter(|other| other.group == cause.group)
                .count();
            f64::from(share) / count(members.max(1))
        });
        weight.collect()
    }

    fn effort(&self, question: QuestionIndex) -> f64 {
        f64::from(self.rules.questions[question].cost.weight())
    }
}

/// What a question is expected to do.
struct Trial {
    question: QuestionIndex,
    answers: Vec<Outcome>,
    /// Whether some answer changes a verdict by itself.
    is_telling: bool,
    /// The share of people who know the answer.
    known_to: f64,
    /// The part of all weight that it resolves.
    resolves: f64,
}

/// What one answer does.
struct Outcome {
    tried: Tried,
    /// The share of people who give it, among those who know.
    share: f64,
    /// The share of people who give it and whose cause it proves.
    proved: f64,
    /// The part of all weight that it rules out.
    gone: f64,
    /// The verdicts that it changes.
    changes: Vec<(CauseIndex, Verdict)>,
    /// How likely it is for each of the causes that rest on the question.
    likely: Vec<(CauseIndex, f64)>,
    /// How likely it is for any other cause.
    otherwise: f64,
}

/// Causes and what they weigh, in some state.
struct View<'s> {
    engine: &'s Engine<'s>,
    state: &'s State,
    verdicts: &'s TiVec<CauseIndex, Verdict>,
    weights: Weights,
    total: f64,
}

impl Standing<'_> {
    /// Returns the relevant question that is best asked now, where one could change a verdict.
    fn best(&self) -> Option<QuestionIndex> {
        let weights = self.engine.commonness(&self.state);
        let weights =
            weights
                .into_iter()
                .zip(&self.verdicts)
                .map(|(weight, verdict)| match verdict {
                    Verdict::Likely => weight * POINTED_AT,
                    Verdict::Possible => weight,
                    _ => 0.0,
                });
        let view = View::new(self.engine, &self.state, &self.verdicts, weights.collect());
        let rests = |question: &QuestionIndex| self.open_causes_of(*question).next().is_some();
        let trials: Vec<Trial> = self
            .askable()
            .filter(rests)
            .map(|question| view.trial(question))
            .collect();
        let mut ranked: Vec<(f64, usize)> = trials
            .iter()
            .enumerate()
            .map(|(at, trial)| (trial.resolves / self.engine.effort(trial.question), at))
            .collect();
        sort_best_first(&mut ranked);
        let ahead = LOOKED_AHEAD.min(ranked.len());
        for (worth, at) in &mut ranked[..ahead] {
            *worth = view.look_ahead(&trials[*at], &trials);
        }
        sort_best_first(&mut ranked[..ahead]);
        let is_relevant =
            |trial: &&Trial| trial.is_telling || self.changes_a_verdict(trial.question);
        let best = ranked.iter().map(|(_, at)| &trials[*at]).find(is_relevant);
        best.map(|trial| trial.question)
    }
}

/// Sorts by worth; what is as good as equal stands in the author's order.
fn sort_best_first(ranked: &mut [(f64, usize)]) {
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let mut from = 0;
    while from < ranked.len() {
        let worth = ranked[from].0;
        let alike = ranked[from..]
            .iter()
            .take_while(|(other, _)| worth - other < 1e-9)
            .count();
        ranked[from..from + alike].sort_by_key(|(_, at)| *at);
        from += alike;
    }
}

impl<'s> View<'s> {
    fn new(
        engine: &'s Engine<'s>,
        state: &'s State,
        verdicts: &'s TiVec<CauseIndex, Verdict>,
        weights: Weights,
    ) -> Self {
        let total: f64 = weights.iter().sum();
        Self {
            engine,
            state,
            verdicts,
            weights,
            total: if total > 0.0 { total } else { 1.0 },
        }
    }

    /// Tries every kind of answer to `question` alone.
    fn trial(&self, question: QuestionIndex) -> Trial {
        let engine = self.engine;
        let causes = engine.sight().seen_by[question].iter();
        let causes = causes.filter(|(cause, _)| !self.verdicts[*cause].is_settled());
        let causes: Vec<&(CauseIndex, Vec<u16>)> = causes.collect();
        let tried = engine.tried(question, self.state);
        let mut outcomes: Vec<Outcome> = Vec::with_capacity(tried.len());
        // What a cause makes of answers that it sees alike is worked out once.
        let mut known: Vec<Vec<((u16, u64), Verdict)>> =
            causes.iter().map(|_| Vec::new()).collect();
        for tried in tried {
            let after = engine.with(self.state, question, tried.possible);
            if !engine.are_offered(question, &tried.possible.open, &after) {
                continue;
            }
            let mut outcome = Outcome {
                share: 0.0,
                proved: 0.0,
                gone: 0.0,
                changes: Vec::new(),
                likely: Vec::with_capacity(causes.len()),
                otherwise: 0.0,
                tried,
            };
            for ((cause, seen), known) in causes.iter().zip(&mut known) {
                let kind = (seen[outcome.tried.kind], outcome.tried.like);
                let verdict = known
                    .iter()
                    .find(|(other, _)| *other == kind)
                    .map(|(_, v)| *v);
                let verdict = verdict.unwrap_or_else(|| {
                    let verdict = engine.verdict(*cause, &after);
                    known.push((kind, verdict));
                    verdict
                });
                if verdict == Verdict::RuledOut {
                    outcome.gone += self.weights[*cause] / self.total;
                }
                if verdict != self.verdicts[*cause] {
                    outcome.changes.push((*cause, verdict));
                }
            }
            outcomes.push(outcome);
        }
        self.weigh(question, &causes, &mut outcomes);
        let known_to = f64::from(engine.rules.questions[question].known_to) / 100.0;
        let resolves: f64 = outcomes
            .iter()
            .map(|outcome| outcome.proved + (outcome.share - outcome.proved) * outcome.gone)
            .sum();
        Trial {
            question,
            is_telling: outcomes.iter().any(|outcome| !outcome.changes.is_empty()),
            answers: outcomes,
            known_to,
            resolves: known_to * resolves,
        }
    }

    /// Works out how likely each answer is.
    fn weigh(
        &self,
        question: QuestionIndex,
        causes: &[&(CauseIndex, Vec<u16>)],
        outcomes: &mut [Outcome],
    ) {
        let mut touched = 0.0;
        for (cause, _) in causes {
            let weight = self.weights[*cause] / self.total;
            touched += weight;
            let likelihood = self.engine.likelihood(*cause, question);
            let mut shares: Vec<f64> = outcomes
                .iter()
                .map(|outcome| {
                    let verdict = outcome.verdict(*cause, self.verdicts);
                    let is_out = matches!(verdict, Verdict::RuledOut | Verdict::Contradiction);
                    let likely = likelihood.map_or(1.0, |known| known[outcome.tried.kind]);
                    if is_out {
                        0.0
                    } else {
                        likely * outcome.tried.part
                    }
                })
                .collect();
            level(&mut shares);
            for (outcome, share) in outcomes.iter_mut().zip(shares) {
                outcome.likely.push((*cause, share));
                outcome.share += weight * share;
                if outcome.verdict(*cause, self.verdicts) == Verdict::Confirmed {
                    outcome.proved += weight * share;
                }
            }
        }
        let mut shares: Vec<f64> = outcomes.iter().map(Outcome::ordinary).collect();
        level(&mut shares);
        for (outcome, share) in outcomes.iter_mut().zip(shares) {
            outcome.otherwise = share;
            outcome.share += (1.0 - touched).max(0.0) * share;
        }
    }

    /// Returns what `first` and the best question after each of its answers resolve together, for
    /// what they cost.
    fn look_ahead(&self, first: &Trial, trials: &[Trial]) -> f64 {
        let mut resolved = first.resolves;
        let mut effort = self.engine.effort(first.question);
        let mut likely: Vec<&Outcome> = first.answers.iter().collect();
        likely.sort_by(|a, b| b.share.total_cmp(&a.share));
        for outcome in likely.into_iter().take(ANSWERS_AHEAD) {
            let goes_on = first.known_to * (outcome.share - outcome.proved);
            if goes_on <= 0.0 {
                continue;
            }
            if let Some((part, cost)) = self.second(first, outcome, trials) {
                resolved += goes_on * (1.0 - outcome.gone) * part;
                effort += goes_on * cost;
            }
        }
        resolved / effort
    }

    /// Returns what the best question after an answer resolves of what is left then, and its cost.
    fn second(&self, first: &Trial, outcome: &Outcome, trials: &[Trial]) -> Option<(f64, f64)> {
        let state = self
            .engine
            .with(self.state, first.question, outcome.tried.possible);
        let mut verdicts = self.verdicts.clone();
        for (cause, verdict) in &outcome.changes {
            verdicts[*cause] = *verdict;
        }
        let mut weights: Weights = self
            .weights
            .iter()
            .map(|weight| weight * outcome.otherwise)
            .collect();
        for (cause, likely) in &outcome.likely {
            weights[*cause] = match verdicts[*cause].is_settled() {
                true => 0.0,
                false => self.weights[*cause] * likely,
            };
        }
        let view = View::new(self.engine, &state, &verdicts, weights);
        let mut guesses: Vec<(f64, usize)> = trials
            .iter()
            .enumerate()
            .filter(|(_, trial)| trial.question != first.question)
            .filter(|(_, trial)| state.applies(trial.question) == Truth::True)
            .map(|(at, trial)| (view.guess(trial) / self.engine.effort(trial.question), at))
            .collect();
        sort_best_first(&mut guesses);
        let seconds = guesses.iter().take(SECOND_QUESTIONS).map(|(_, at)| {
            let question = trials[*at].question;
            (view.trial(question).resolves, self.engine.effort(question))
        });
        seconds.max_by(|(a, a_cost), (b, b_cost)| (a / a_cost).total_cmp(&(b / b_cost)))
    }

    /// Returns about what a question resolves, by what it did in another state.
    fn guess(&self, trial: &Trial) -> f64 {
        let weight = |cause: CauseIndex| self.weights[cause] / self.total;
        let resolved: f64 = trial
            .answers
            .iter()
            .map(|outcome| {
                let changes = || outcome.changes.iter();
                let with = |wanted: Verdict| {
                    let found = changes().filter(move |(_, verdict)| *verdict == wanted);
                    found.map(|(cause, _)| *cause)
                };
                let gone: f64 = with(Verdict::RuledOut).map(weight).sum();
                let likely = |cause: CauseIndex| {
                    let own = outcome.likely.iter().find(|(other, _)| *other == cause);
                    own.map_or(0.0, |(_, likely)| *likely)
                };
                let proved: f64 = with(Verdict::Confirmed)
                    .map(|cause| weight(cause) * likely(cause))
                    .sum();
                proved + (outcome.share - proved).max(0.0) * gone
            })
            .sum();
        trial.known_to * resolved
    }
}

impl Outcome {
    fn verdict(&self, cause: CauseIndex, before: &TiVec<CauseIndex, Verdict>) -> Verdict {
        let changed = self.changes.iter().find(|(other, _)| *other == cause);
        changed.map_or(before[cause], |(_, verdict)| *verdict)
    }

    /// Returns how ordinary the answer is: as many answers as are of its kind, but none where it
    /// would prove a cause.
    fn ordinary(&self) -> f64 {
        let proves = self
            .changes
            .iter()
            .any(|(_, verdict)| *verdict == Verdict::Confirmed);
        if proves { 0.0 } else { count(self.tried.size) }
    }
}
