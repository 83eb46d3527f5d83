//! Whether an answer could still change a verdict or the plan.
//!
//! Exact, not a guess from where a name stands in a file: a question is relevant
//! if and only if some answer to it, together with some answers to the others,
//! "don't know" included, gives another verdict than not knowing it, or says
//! something else of a cause that is found already: a step drops out, its words
//! say more. Answers count only as far as somebody could be asked for them: their
//! questions apply, without it as well as with it, and prompts offer them. A
//! verdict that is settled is left alone: a further answer could at most
//! contradict it, and nobody is asked in order to be contradicted. What would only
//! matter to the plan of a cause that is not found yet can wait until it is.

use super::Engine;
use super::answers::Answers;
use super::kinds::{Kinds, has_words};
use super::state::{State, Value};
use super::truth::Truth;
use super::verdict::Verdict;
use crate::rules::{AnswerIndex, Arg, ArgValue, CauseIndex, Condition, QuestionIndex, StepIndex};
use typed_index_collections::TiSlice;

impl Engine<'_> {
    /// Tells whether `question` may be asked at all: it was not, and it applies.
    pub(super) fn may_be_asked(
        &self,
        question: QuestionIndex,
        answers: &Answers,
        state: &State,
    ) -> bool {
        answers.get(question).is_none() && state.applies(question) == Truth::True
    }

    /// Returns the questions that may be asked at all, in the order of the rule set.
    pub(super) fn askable(&self, answers: &Answers, state: &State) -> Vec<QuestionIndex> {
        self.rules
            .questions
            .keys()
            .filter(|question| self.may_be_asked(*question, answers, state))
            .collect()
    }

    /// Returns the questions whose answers could still change a verdict or the plan, in the
    /// order of the rule set.
    pub fn relevant(&self, answers: &Answers) -> Vec<QuestionIndex> {
        let state = self.state(answers);
        let verdicts = self.verdicts(&state);
        let mut askable = self.askable(answers, &state);
        let mut rest = askable.clone();
        for cause in verdicts.keys() {
            let found = self.changing_verdict(cause, &rest, answers, &state);
            rest.retain(|question| !found.contains(question));
        }
        rest.retain(|question| !self.changes_plan(*question, answers, &state, &verdicts));
        askable.retain(|question| !rest.contains(question));
        askable
    }

    /// Returns those of the `questions` whose answers could change the verdict on `cause`.
    pub(super) fn changing_verdict(
        &self,
        cause: CauseIndex,
        questions: &[QuestionIndex],
        answers: &Answers,
        state: &State,
    ) -> Vec<QuestionIndex> {
        let kinds = self.kinds_of(cause);
        let subject = VerdictOn(self, cause);
        Search::new(self, &subject, kinds, questions, answers, state).run()
    }

    /// Tells whether an answer to `question` could change the plan as it stands: a step could
    /// drop out, or its words could say more.
    pub(super) fn changes_plan(
        &self,
        question: QuestionIndex,
        answers: &Answers,
        state: &State,
        verdicts: &TiSlice<CauseIndex, Verdict>,
    ) -> bool {
        let found = verdicts.keys().filter(|c| verdicts[*c].is_found());
        let mut lines = found.flat_map(|cause| self.lines(cause));
        lines.any(|line| self.changes_line(&line, question, answers, state))
    }

    /// Returns what a plan would say of `cause`, were it found.
    fn lines(&self, cause: CauseIndex) -> impl Iterator<Item = Line> {
        let steps = self.rules.causes[cause].steps.iter();
        let steps = steps.map(move |step| Line {
            cause,
            step: Some(*step),
        });
        std::iter::once(Line { cause, step: None }).chain(steps)
    }

    /// Tells whether an answer to `question` could change a line of the plan.
    fn changes_line(
        &self,
        line: &Line,
        question: QuestionIndex,
        answers: &Answers,
        state: &State,
    ) -> bool {
        let kinds = line.kinds(self);
        let subject = LineOf(self, line);
        kinds.questions.contains(&question)
            && !Search::new(self, &subject, kinds, &[question], answers, state)
                .run()
                .is_empty()
    }

    fn words<'e>(&'e self, args: &'e [Arg], state: &State) -> Vec<Option<Word<'e>>> {
        let word = |arg: &'e Arg| {
            let answer = state.answer(arg.value.question())?;
            match &arg.value {
                ArgValue::Answer(_) => Some(Word::Answer(answer)),
                ArgValue::Cell { cells, .. } => cells[answer].as_deref().map(Word::Cell),
                ArgValue::Listed { cells, .. } => cells[answer].as_deref().map(Word::Listed),
            }
        };
        args.iter().map(word).collect()
    }

    /// Tells whether prompts would offer everything that was assumed.
    fn all_offered(&self, assumed: &[(QuestionIndex, Value)], state: &State) -> bool {
        let mut each = assumed.iter();
        each.all(|(question, value)| self.is_offered(*question, *value, state))
    }
}

/// What fills a placeable.
#[derive(PartialEq)]
enum Word<'e> {
    Answer(AnswerIndex),
    Cell(&'e str),
    Listed(&'e [AnswerIndex]),
    /// Whether a link belongs to it.
    Link(bool),
}

/// What a plan says of a cause: its own words, or one of its steps.
struct Line {
    cause: CauseIndex,
    step: Option<StepIndex>,
}

impl Line {
    /// Returns the words of the line, `None` where the step has dropped out.
    fn words<'e>(&self, engine: &'e Engine<'_>, state: &State) -> Option<Vec<Option<Word<'e>>>> {
        let Some(step) = self.step else {
            let args = &engine.rules.causes[self.cause].args;
            return Some(engine.words(args, state));
        };
        let step = &engine.rules.steps[step];
        if state.eval(&step.when) == Truth::False {
            return None;
        }
        let mut words = engine.words(&step.args, state);
        words.extend(step.links.iter().map(|link| {
            let when = &engine.rules.links[*link].when;
            Some(Word::Link(state.eval(when) != Truth::False))
        }));
        Some(words)
    }

    /// Returns the kinds of answers that the line tells apart.
    fn kinds<'e>(&self, engine: &'e Engine<'_>) -> &'e Kinds {
        match self.step {
            Some(step) => engine.kinds_of_step(step),
            None => engine.kinds_of_words(self.cause),
        }
    }
}

/// Returns the conditions that a step's place in a plan and its words rest on.
pub(super) fn step_conditions(
    step: &crate::rules::Step,
    rules: &crate::rules::RuleSet,
) -> Vec<Condition> {
    let mut all = word_conditions(&step.args, rules);
    all.push(step.when.clone());
    let links = step.links.iter();
    all.extend(links.map(|link| rules.links[*link].when.clone()));
    all
}

/// Returns the conditions that the words of a message rest on.
pub(super) fn word_conditions(args: &[Arg], rules: &crate::rules::RuleSet) -> Vec<Condition> {
    args.iter().map(|arg| has_words(arg, rules)).collect()
}

/// What may change.
trait Subject {
    /// How it stands.
    type Outcome;
    /// Returns how it stands.
    fn outcome(&self, state: &State) -> Self::Outcome;
    /// Tells whether knowing more made a difference that counts.
    fn differs(&self, without: &Self::Outcome, with: &Self::Outcome) -> bool;
    /// Tells whether nothing that is yet to come can make a difference that counts.
    fn is_over(&self, outcome: &Self::Outcome) -> bool;
}

/// The verdict on a cause.
struct VerdictOn<'e>(&'e Engine<'e>, CauseIndex);

impl Subject for VerdictOn<'_> {
    type Outcome = Verdict;

    fn outcome(&self, state: &State) -> Verdict {
        self.0.verdict(self.1, state)
    }

    fn differs(&self, without: &Verdict, with: &Verdict) -> bool {
        !without.is_settled() && without != with
    }

    fn is_over(&self, verdict: &Verdict) -> bool {
        verdict.is_settled()
    }
}

/// A line of the plan.
struct LineOf<'e>(&'e Engine<'e>, &'e Line);

impl<'e> Subject for LineOf<'e> {
    /// The words; `None` once the step has dropped out.
    type Outcome = Option<Vec<Option<Word<'e>>>>;

    fn outcome(&self, state: &State) -> Self::Outcome {
        self.1.words(self.0, state)
    }

    fn differs(&self, without: &Self::Outcome, with: &Self::Outcome) -> bool {
        without != with
    }

    fn is_over(&self, words: &Self::Outcome) -> bool {
        words.is_none()
    }
}

/// Tries answers, a growing number together, and finds the questions that make a difference.
struct Search<'s, S> {
    engine: &'s Engine<'s>,
    subject: &'s S,
    kinds: &'s Kinds,
    /// The answers given and those assumed.
    state: State,
    assumed: Vec<(QuestionIndex, Value)>,
    /// The positions of the questions that may yet be answered.
    open: Vec<usize>,
    /// The questions of which it is not yet known that they make a difference.
    wanted: Vec<QuestionIndex>,
    /// Those that do.
    found: Vec<QuestionIndex>,
}

impl<'s, S: Subject> Search<'s, S> {
    fn new(
        engine: &'s Engine<'s>,
        subject: &'s S,
        kinds: &'s Kinds,
        wanted: &[QuestionIndex],
        answers: &Answers,
        state: &State,
    ) -> Self {
        let questions = kinds.questions.iter().enumerate();
        let open = questions.filter(|(_, question)| answers.get(**question).is_none());
        let wanted = wanted.iter().copied();
        Self {
            engine,
            subject,
            kinds,
            state: state.clone(),
            assumed: Vec::new(),
            open: open.map(|(at, _)| at).collect(),
            wanted: wanted
                .filter(|question| kinds.questions.contains(question))
                .collect(),
            found: Vec::new(),
        }
    }

    /// Returns those of the wanted questions that make a difference.
    fn run(mut self) -> Vec<QuestionIndex> {
        if !self.subject.is_over(&self.subject.outcome(&self.state)) {
            for together in 1..=self.open.len() {
                self.look(together);
            }
        }
        self.found
    }

    /// Tries `together` answers at once.
    fn look(&mut self, together: usize) {
        if !self.wanted.is_empty() {
            self.assume(0, together);
        }
    }

    fn assume(&mut self, from: usize, left: usize) {
        for next in from..(self.open.len() + 1).saturating_sub(left) {
            let at = self.open[next];
            let question = self.kinds.questions[at];
            if self.state.applies(question) != Truth::True {
                continue;
            }
            let values: Vec<Value> = self.kinds.values(at, &self.state).collect();
            for value in values {
                self.engine.set(&mut self.state, question, value);
                self.assumed.push((question, value));
                if self.engine.all_offered(&self.assumed, &self.state) {
                    self.go_on(next, left - 1);
                }
                self.assumed.pop();
                if self.wanted.is_empty() {
                    return;
                }
            }
            self.engine.set(&mut self.state, question, Value::Open);
        }
    }

    fn go_on(&mut self, at: usize, left: usize) {
        if left == 0 {
            self.compare();
        } else if !self.is_over() {
            self.assume(at + 1, left);
        }
    }

    /// Takes each assumed answer away and sees whether it made a difference.
    fn compare(&mut self) {
        let with = self.subject.outcome(&self.state);
        for at in 0..self.assumed.len() {
            let (question, _) = self.assumed[at];
            if !self.wanted.contains(&question) {
                continue;
            }
            let without = self.without(question);
            if self.subject.differs(&without, &with) {
                self.wanted.retain(|wanted| *wanted != question);
                self.found.push(question);
            }
        }
    }

    /// Returns the outcome without the answer to `question`, and without the assumed answers
    /// that nobody could be asked for then.
    fn without(&mut self, question: QuestionIndex) -> S::Outcome {
        self.engine.set(&mut self.state, question, Value::Open);
        for (other, _) in &self.assumed {
            if self.state.applies(*other) != Truth::True {
                self.engine.set(&mut self.state, *other, Value::Open);
            }
        }
        let outcome = self.subject.outcome(&self.state);
        for (other, value) in &self.assumed {
            if self.state.value(*other) != *value {
                self.engine.set(&mut self.state, *other, *value);
            }
        }
        outcome
    }

    /// Tells whether further answers cannot make any of the wanted questions matter.
    fn is_over(&mut self) -> bool {
        self.subject.is_over(&self.subject.outcome(&self.state))
            && (0..self.assumed.len()).all(|at| {
                let (question, _) = self.assumed[at];
                !self.wanted.contains(&question) || self.subject.is_over(&self.without(question))
            })
    }
}
