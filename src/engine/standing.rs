//! How things stand after some answers: verdicts, and which questions still matter.
//!
//! Relevance is exact, not a guess from where a name stands in a file: a question is
//! relevant if and only if some answer to it, together with some answers to the
//! others, "don't know" included, gives another verdict than not knowing it, or says
//! something else of the plan as it stands: a step drops out, its words say more.
//! Answers count only as far as somebody could be asked for them. A verdict that is
//! settled is left alone: a further answer could at most contradict it, and nobody is
//! asked in order to be contradicted. What would only matter to the plan of a cause
//! that is not found yet can wait until it is.

use super::answers::Answers;
use super::diagram::TooLarge;
use super::engine::Engine;
use super::futures::{Futures, Subject};
use super::plan::PlanStep;
use super::state::State;
use super::truth::Truth;
use super::verdict::{Rank, Truths, Verdict};
use crate::rules::{CauseIndex, QuestionIndex, Step};
use std::cell::{OnceCell, RefCell};
use typed_index_collections::TiVec;

/// What further answers could make of a cause; worked out when it is first asked for.
type Later = OnceCell<Box<Result<RefCell<Futures>, TooLarge>>>;

/// How things stand after some answers.
pub(super) struct Standing<'a> {
    pub engine: &'a Engine<'a>,
    pub answers: &'a Answers,
    pub state: State,
    pub truths: TiVec<CauseIndex, Truths>,
    pub verdicts: TiVec<CauseIndex, Verdict>,
    by_importance: OnceCell<Vec<(CauseIndex, Verdict)>>,
    plan: OnceCell<Vec<PlanStep>>,
    later: TiVec<CauseIndex, Later>,
    /// The causes of which it could not be worked out within the limit what still matters.
    beyond: RefCell<Vec<CauseIndex>>,
}

impl<'a> Standing<'a> {
    /// Evaluates the answers.
    pub fn new(engine: &'a Engine<'a>, answers: &'a Answers) -> Self {
        let state = engine.state(answers);
        let truths = engine.truths(&state);
        let verdicts = truths.iter().map(|truths| truths.verdict());
        let verdicts = engine.together(verdicts.collect());
        Self {
            later: verdicts.iter().map(|_| OnceCell::new()).collect(),
            beyond: RefCell::default(),
            by_importance: OnceCell::new(),
            plan: OnceCell::new(),
            engine,
            answers,
            state,
            truths,
            verdicts,
        }
    }

    /// Tells whether a cause is proved or pointed at.
    pub fn is_found(&self) -> bool {
        self.verdicts.iter().any(|verdict| verdict.is_found())
    }

    /// Tells whether `question` may be asked at all: it was not, it applies, and more than one
    /// answer is possible.
    pub fn may_be_asked(&self, question: QuestionIndex) -> bool {
        self.answers.get(question).is_none()
            && self.state.applies(question) == Truth::True
            && self.state.is_open(question)
    }

    /// Returns the questions that may be asked at all, in the order of the rule set.
    pub fn askable(&self) -> impl Iterator<Item = QuestionIndex> {
        let questions = self.engine.rules.questions.keys();
        questions.filter(|question| self.may_be_asked(*question))
    }

    /// Returns the questions whose answers could still change a verdict or the plan, in the order
    /// of the rule set.
    pub fn relevant(&self) -> Vec<QuestionIndex> {
        let is_relevant = |question: &QuestionIndex| {
            self.changes_a_verdict(*question) || self.changes_plan(*question)
        };
        self.askable().filter(is_relevant).collect()
    }

    /// Returns the causes of which it could not be worked out within the limit which questions
    /// matter; those that they rest on are taken to.
    pub fn beyond(&self) -> Vec<CauseIndex> {
        self.beyond.borrow().clone()
    }

    /// Tells whether an answer to `question` could change the verdict on some open cause.
    pub fn changes_a_verdict(&self, question: QuestionIndex) -> bool {
        let open = self.open_causes_of(question);
        let open: Vec<CauseIndex> = open.collect();
        // One answer is mostly enough, and cheaply tried.
        self.tells_by_itself(question, &open)
            || open.iter().any(|cause| self.could_change(*cause, question))
    }

    /// Returns the causes that rest on `question` and are open.
    pub fn open_causes_of(&self, question: QuestionIndex) -> impl Iterator<Item = CauseIndex> {
        let causes = self.engine.causes_of(question).iter().copied();
        causes.filter(|cause| !self.verdicts[*cause].is_settled())
    }

    /// Returns what is known after each answer to `question` that prompts would offer.
    pub fn after_each(&self, question: QuestionIndex) -> impl Iterator<Item = State> {
        let tried = self.engine.sight().tried(question, &self.state).into_iter();
        tried.filter_map(move |tried| {
            let after = self.engine.with(&self.state, question, tried.possible);
            let open = &tried.possible.open;
            self.engine
                .are_offered(question, open, &after)
                .then_some(after)
        })
    }

    fn tells_by_itself(&self, question: QuestionIndex, causes: &[CauseIndex]) -> bool {
        self.after_each(question).any(|after| {
            let differs =
                |cause: &CauseIndex| self.engine.verdict(*cause, &after) != self.verdicts[*cause];
            causes.iter().any(differs)
        })
    }

    /// Tells whether some answer to `question` alone would prove `cause` or point at it.
    pub fn finds_by_itself(&self, cause: CauseIndex, question: QuestionIndex) -> bool {
        let mut after = self.after_each(question);
        after.any(|after| self.engine.verdict(cause, &after).is_found())
    }

    /// Tells whether an answer to `question`, perhaps with others, could change the verdict on
    /// `cause`.
    pub fn changes_verdict(&self, cause: CauseIndex, question: QuestionIndex) -> bool {
        self.may_be_asked(question)
            && !self.verdicts[cause].is_settled()
            && self.engine.questions_of(cause).contains(&question)
            && (self.tells_by_itself(question, &[cause]) || self.could_change(cause, question))
    }

    fn could_change(&self, cause: CauseIndex, question: QuestionIndex) -> bool {
        let futures = self.later[cause].get_or_init(|| {
            let subject = Subject::Verdict(cause);
            Box::new(self.futures(subject).map(RefCell::new))
        });
        let changes = match futures.as_ref() {
            Ok(futures) => futures.borrow_mut().changes(question),
            Err(limit) => Err(*limit),
        };
        changes.unwrap_or_else(|TooLarge| {
            let mut beyond = self.beyond.borrow_mut();
            if !beyond.contains(&cause) {
                beyond.push(cause);
            }
            true
        })
    }

    fn futures(&self, subject: Subject<'_>) -> Result<Futures, TooLarge> {
        let is_open = |question| self.answers.get(question).is_none();
        self.engine.futures(subject, &self.state, &is_open)
    }

    /// Tells whether an answer to `question` could change the plan as it stands: a step could
    /// drop out, or its words could say more.
    pub fn changes_plan(&self, question: QuestionIndex) -> bool {
        let mut subjects = self.told().into_iter();
        subjects.any(|subject| {
            self.engine.rests_on(subject, question)
                && self
                    .futures(subject)
                    .and_then(|mut futures| futures.changes(question))
                    .unwrap_or(true)
        })
    }

    /// Returns all causes with their verdicts: what was found first, and the more common of alike
    /// ones before the rarer.
    pub fn by_importance(&self) -> &[(CauseIndex, Verdict)] {
        self.by_importance.get_or_init(|| {
            let weights = self.believed();
            let verdicts = self.verdicts.iter_enumerated();
            let ranks = verdicts.map(|(cause, verdict)| verdict.rank(weights[cause], cause));
            let mut ranks: Vec<Rank> = ranks.collect();
            ranks.sort_unstable();
            let causes = ranks.into_iter().map(|(.., cause)| cause);
            causes.map(|cause| (cause, self.verdicts[cause])).collect()
        })
    }

    /// Returns the plan as it stands: what the causes found bring along, or the steps to take when
    /// nothing was found.
    pub fn plan(&self) -> &[PlanStep] {
        self.plan.get_or_init(|| {
            let found = self.by_importance().iter();
            let found = found.filter(|(_, verdict)| verdict.is_found());
            let found: Vec<(CauseIndex, Verdict)> = found.copied().collect();
            let plan = self.engine.plan(&found, &self.state);
            match plan.is_empty() {
                true => self.engine.fallback(&self.state),
                false => plan,
            }
        })
    }

    /// Returns what a result says: of each cause found its words, and each step of the plan. A step
    /// that the plan does not hold as it stands can wait until it does.
    fn told(&self) -> Vec<Subject<'a>> {
        let rules = self.engine.rules;
        let found = self.verdicts.iter_enumerated();
        let found = found.filter(|(_, verdict)| verdict.is_found());
        let words = found.map(|(cause, _)| Subject::Words(&rules.causes[cause].args));
        let mut subjects: Vec<Subject<'a>> = words.collect();
        for planned in self.plan() {
            for step in planned.taken() {
                subjects.push(Subject::Step(*step));
                let is_asked = !planned.asks.is_empty() || self.engine.tells_bank;
                let definition: &'a Step = &rules.steps[*step];
                if is_asked && definition.actor.is_contact() {
                    subjects.push(Subject::Words(&definition.ask_args));
                }
            }
        }
        subjects
    }
}
