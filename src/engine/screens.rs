//! What is on the next screen: the field for what was copied, a checklist or one question; how
//! many screens are probably left; and whether enough is known to stop.
//!
//! # Specification
//!
//! 1. First of all comes one field for a message or a code, unless one was given or it could
//!    not matter.
//! 2. Then the questions that say where somebody is, as the rule set names them.
//! 3. Then whichever finds or excludes more: the best checklist (see `checklist`), or the best
//!    question (see `choose`).
//! 4. What could take back a cause that was found, and must be known before anybody acts, is asked
//!    before anything is offered.
//! 5. Enough is known once a cause is proved, or a few are likely; once many answers are not known; and
//!    once what is left is too unlikely to be worth another screen. Then a person is offered
//!    to stop, and may go on.
//! 6. Somebody who knows nothing is not asked for ever: see [`MOST_NOT_KNOWN`].
//!
//! The same answers give the same screen, whatever their order.

use super::answers::{Answers, Given};
use super::checklist::Checklist;
use super::commonness::Weights;
use super::engine::Engine;
use super::order::Order;
use super::shares::sort_best_first;
use super::standing::Standing;
use super::statement::Statement;
use super::trial::Trial;
use super::verdict::Verdict;
use crate::rules::{AnswerIndex, Cost, QuestionIndex};

/// What is on the next screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Screen {
    /// A field for what was copied, a message or a code; whoever has none skips it.
    Text,
    /// Statements to tick, the most telling first.
    Checklist(Vec<Statement>),
    /// One question.
    Question(QuestionIndex),
}

/// The next screen, and whether it is needed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NextScreen {
    /// What is on it; nothing once no answer could change anything.
    pub screen: Option<Screen>,
    /// Whether enough is known, so that a person is offered to stop before it.
    pub is_enough: bool,
}

impl From<Screen> for NextScreen {
    fn from(screen: Screen) -> Self {
        Self {
            screen: Some(screen),
            is_enough: false,
        }
    }
}

/// How many causes may be likely at once for that to be enough: with more, the one that is true is
/// lost among them.
const MOST_LIKELY: usize = 3;
/// How many "I don't know" are enough to offer the end.
const MANY_NOT_KNOWN: usize = 3;
/// After how many "I don't know" without any cause found nothing more is asked.
const MOST_NOT_KNOWN: usize = 5;
/// How much a screen has to find or exclude, as a share of people; below it, the end is offered.
const LEAST_HOPE: f64 = 0.005;
/// What any screen costs a person, on the scale of [`Cost`]: reading it, choosing, waiting for
/// the next. Our judgement.
const A_SCREEN: f64 = 10.0;
/// How many screens are foreseen at most.
const MOST_FORESEEN: usize = 9;

impl Engine<'_> {
    /// Returns what is on the next screen.
    pub fn next_screen(&self, answers: &Answers) -> NextScreen {
        let standing = Standing::new(self, answers);
        if standing.begins_with_text() {
            return Screen::Text.into();
        }
        let is_found = standing.is_found();
        let not_known = self.not_known(answers);
        if !is_found && not_known >= MOST_NOT_KNOWN {
            return NextScreen {
                screen: None,
                is_enough: true,
            };
        }
        if let Some(question) = standing.situation() {
            return Screen::Question(question).into();
        }
        if let Some(question) = standing.completing().or_else(|| standing.doubting()) {
            return NextScreen {
                screen: Some(Screen::Question(question)),
                is_enough: not_known >= MANY_NOT_KNOWN,
            };
        }
        let (screen, hope) = standing.screen();
        NextScreen {
            screen,
            is_enough: standing.is_told_apart() || not_known >= MANY_NOT_KNOWN || hope < LEAST_HOPE,
        }
    }

    /// Returns how many questions somebody could not answer; of what was copied nobody has to
    /// know anything.
    pub fn not_known(&self, answers: &Answers) -> usize {
        let not_known = answers.iter().filter(|(question, given)| {
            *given == Given::DontKnow && !self.rules.questions[*question].is_copied()
        });
        not_known.count()
    }

    /// Returns how many screens are probably left, this one included: those of somebody to whom
    /// nothing that is asked about applies. As long as it is not known where somebody is, the most
    /// are foreseen: what follows differs too much.
    pub fn screens_left(&self, answers: &Answers) -> usize {
        if Standing::new(self, answers).situation().is_some() {
            return MOST_FORESEEN;
        }
        let mut answers = answers.clone();
        for screens in 0..MOST_FORESEEN {
            let Some(screen) = self.next_screen(&answers).screen else {
                return screens;
            };
            self.pass(&mut answers, &screen);
        }
        MOST_FORESEEN
    }

    /// Answers a screen as most people would.
    fn pass(&self, answers: &mut Answers, screen: &Screen) {
        match screen {
            Screen::Text => answers.skip_text(self.rules),
            Screen::Checklist(list) => answers.tick(self.rules, list, &[]),
            Screen::Question(question) => {
                let likeliest = Standing::new(self, answers).likeliest(*question);
                match likeliest {
                    Some(answer) => answers.choose(*question, answer),
                    None => answers.set(*question, Given::DontKnow),
                }
            }
        }
    }
}

impl Standing<'_> {
    /// Tells whether what was copied is asked for first.
    fn begins_with_text(&self) -> bool {
        let questions = self.engine.rules.questions.iter_enumerated();
        let copied = questions.filter(|(_, question)| question.is_copied());
        let copied: Vec<QuestionIndex> = copied.map(|(at, _)| at).collect();
        let is_told = |question: &QuestionIndex| {
            self.answers.get(*question).is_some() || self.answers.is_told(*question)
        };
        !copied.iter().any(is_told) && copied.iter().any(|at| self.changes_a_verdict(*at))
    }

    /// Returns the next question that says where somebody is.
    fn situation(&self) -> Option<QuestionIndex> {
        let mut situation = self.engine.rules.situation.iter().copied();
        situation.find(|question| {
            self.may_be_asked(*question)
                && (self.changes_a_verdict(*question) || self.changes_plan(*question))
        })
    }

    /// Returns a question that is asked before any help, where an answer rules out what was found.
    fn doubting(&self) -> Option<QuestionIndex> {
        let found = self.verdicts.iter_enumerated();
        let mut found = found.filter_map(|(cause, verdict)| verdict.is_found().then_some(cause));
        found.find_map(|cause| {
            let takes_back = |question: &QuestionIndex| {
                let mut after = self.after_each(*question);
                after.any(|after| self.engine.verdict(cause, &after) == Verdict::RuledOut)
            };
            let mut first = self.engine.rules.causes[cause].ask_first.iter().copied();
            first.find(|question| self.may_be_asked(*question) && takes_back(question))
        })
    }

    /// Tells whether a cause is proved, or so few are pointed at that a plan can serve them all.
    fn is_told_apart(&self) -> bool {
        let count = |wanted: Verdict| self.verdicts.iter().filter(|one| **one == wanted).count();
        count(Verdict::Confirmed) > 0 || (1..=MOST_LIKELY).contains(&count(Verdict::Likely))
    }

    /// Returns a question that costs a glance and completes the plan of a proved cause.
    fn completing(&self) -> Option<QuestionIndex> {
        let mut verdicts = self.verdicts.iter();
        if !verdicts.any(|verdict| *verdict == Verdict::Confirmed) {
            return None;
        }
        let is_light =
            |question: &QuestionIndex| self.engine.rules.questions[*question].cost == Cost::Glance;
        let mut light = self.askable().filter(is_light);
        light.find(|question| self.changes_plan(*question))
    }

    /// Returns the checklist or the question that finds or excludes most for what its screen costs
    /// a person, and how much that is.
    fn screen(&self) -> (Option<Screen>, f64) {
        let view = self.view(self.weights());
        let trials = self.trials(&view);
        let question = self.most_telling(&trials, &view.weights);
        let per_cost = |resolved: f64, effort: f64| resolved / (A_SCREEN + effort);
        let worth = question.map_or(0.0, |(question, resolved)| {
            per_cost(resolved, self.engine.effort(question))
        });
        if let Some(list) = self.checklist(&trials, &view.weights)
            && per_cost(list.resolves, self.effort_of(&list)) > worth
        {
            return (Some(Screen::Checklist(list.statements)), list.resolves);
        }
        let mut askable = self.askable();
        let (question, hope) = match question {
            Some((question, resolved)) => (Some(question), resolved),
            None => (askable.find(|question| self.changes_plan(*question)), 0.0),
        };
        (question.map(Screen::Question), hope)
    }

    /// Returns what a statement of a list costs a person at the most.
    fn effort_of(&self, list: &Checklist) -> f64 {
        let statements = list.statements.iter();
        let efforts = statements.map(|said| self.engine.effort(said.question));
        efforts.fold(0.0, f64::max)
    }

    /// Returns the relevant question that finds or excludes most for what it costs a person, or
    /// the first in the author's order, and how much it finds or excludes.
    fn most_telling(&self, trials: &[Trial], weights: &Weights) -> Option<(QuestionIndex, f64)> {
        let resolved = trials.iter().map(|trial| self.resolves(trial, weights));
        let resolved: Vec<f64> = resolved.collect();
        let worth = |at: usize| resolved[at] / (A_SCREEN + self.engine.effort(trials[at].question));
        let mut ranked: Vec<(f64, usize)> = (0..trials.len()).map(|at| (worth(at), at)).collect();
        if self.engine.order() == Order::Chosen {
            sort_best_first(&mut ranked);
        }
        let is_relevant =
            |trial: &Trial| trial.is_telling || self.changes_a_verdict(trial.question);
        let mut ranked = ranked.iter().map(|(_, at)| *at);
        let best = ranked.find(|at| is_relevant(&trials[*at]))?;
        Some((trials[best].question, resolved[best]))
    }

    /// Returns the answer that most people give to a question.
    fn likeliest(&self, question: QuestionIndex) -> Option<AnswerIndex> {
        let view = self.view(self.weights());
        let trial = view.trial(question)?;
        let shares = trial.answers.iter();
        let most = shares.max_by(|a, b| a.share.total_cmp(&b.share))?;
        most.tried.possible.open.iter().next()
    }
}
