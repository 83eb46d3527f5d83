//! One conversation with the engine, as the wizard holds it.

use super::person::Person;
use crate::engine::{Answers, Engine, Given, Next, Order, Screen, Session, Statement};
use crate::evidence::Evidence;
use crate::rules::QuestionIndex;

/// The most screens that are played.
const MOST: usize = 24;
/// The most questions that are played one after the other.
const MOST_QUESTIONS: usize = 60;

/// How a conversation went.
pub struct Played {
    /// The screens until the true cause was likely or certain, offers to stop included.
    pub found: Option<usize>,
    /// Whether the first step is one of the true cause.
    pub remedy_first: bool,
    /// What was shown, each with the answers known before.
    pub shown: Vec<(Answers, Screen)>,
}

/// Holds a conversation: the person answers what they know, keeps looking until the true cause is
/// found, and stops then.
#[must_use]
pub fn play(engine: &Engine<'_>, person: &Person) -> Played {
    let mut talk = Talk::new(engine);
    let (mut screens, mut offered, mut shown) = (0, None, Vec::new());
    let mut found = None;
    while screens < MOST {
        let verdicts = engine.verdicts(&engine.state(talk.session.answers()));
        if verdicts[person.cause].is_found() {
            found = Some(screens);
            break;
        }
        let next = talk.session.next(engine);
        let count = verdicts.iter().filter(|verdict| verdict.is_found()).count();
        if next.is_enough && offered.is_none_or(|known| count > known) {
            // The offer to stop is a screen as well.
            (offered, screens) = (Some(count), screens + 1);
        }
        let Some(screen) = next.screen else { break };
        screens += 1;
        shown.push((talk.session.answers().clone(), screen.clone()));
        talk.reply(&screen, &|question, asked| {
            let known = person.says(question);
            known.unwrap_or_else(|| asked.not_known(engine, question))
        });
    }
    let diagnosis = engine.diagnose_briefly(talk.session.answers());
    let mut first = diagnosis.plan.iter().take(1);
    Played {
        found,
        remedy_first: found.is_some() && first.all(|step| step.causes.contains(&person.cause)),
        shown,
    }
}

/// Returns after how many screens the true cause is found where every question has one of its own,
/// in the author's order as far as they matter.
#[must_use]
pub fn authors_screens(engine: &Engine<'_>, person: &Person) -> Option<usize> {
    let (mut answers, mut evidence) = (Answers::none(engine.rules()), Evidence::default());
    for screens in 0..MOST_QUESTIONS {
        if engine
            .verdict(person.cause, &engine.state(&answers))
            .is_found()
        {
            return Some(screens);
        }
        let (Next::Ask(question) | Next::Enough(question)) =
            engine.next_in(Order::Authors, &answers)
        else {
            return None;
        };
        let asked = match engine.rules().questions[question].is_copied() {
            true => Asked::Copied,
            false => Asked::Otherwise,
        };
        let said = person.says(question);
        answers.set(
            question,
            said.unwrap_or_else(|| asked.not_known(engine, question)),
        );
        evidence.complete(engine.rules(), &mut answers);
    }
    None
}

/// How somebody behaves who knows nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Nobody {
    /// Denies what is listed.
    SaysNone,
    /// Wants every question to be asked.
    AsksOneByOne,
}

/// Holds the conversation of somebody who knows nothing, until it ends by itself or they are
/// offered to stop.
#[must_use]
pub fn play_nobody(engine: &Engine<'_>, nobody: Nobody) -> Vec<Screen> {
    let mut talk = Talk::new(engine);
    let mut shown = Vec::new();
    loop {
        let next = talk.session.next(engine);
        let (Some(screen), false) = (next.screen, next.is_enough) else {
            return shown;
        };
        shown.push(screen.clone());
        match (&screen, nobody) {
            (Screen::Checklist(list), Nobody::AsksOneByOne) => talk.session.ask_one_by_one(list),
            _ => talk.reply(&screen, &|question, asked| {
                asked.not_known(engine, question)
            }),
        }
    }
}

/// How an answer is asked for.
#[derive(Clone, Copy)]
enum Asked {
    /// As something that was copied.
    Copied,
    /// By a question.
    Otherwise,
}

impl Asked {
    /// Returns what somebody says who does not know: that nothing was copied, or just that.
    fn not_known(self, engine: &Engine<'_>, question: QuestionIndex) -> Given {
        let mut answers = Answers::none(engine.rules());
        if matches!(self, Asked::Copied) {
            answers.skip_text(engine.rules());
        }
        answers.get(question).unwrap_or(Given::DontKnow)
    }
}

/// A conversation with the engine.
struct Talk<'a> {
    engine: &'a Engine<'a>,
    session: Session,
    evidence: Evidence,
}

impl<'a> Talk<'a> {
    fn new(engine: &'a Engine<'a>) -> Self {
        Self {
            engine,
            session: Session::new(Answers::none(engine.rules())),
            evidence: Evidence::default(),
        }
    }

    fn reply(&mut self, screen: &Screen, knows: &dyn Fn(QuestionIndex, Asked) -> Given) {
        match screen {
            Screen::Text => self.copy(knows),
            Screen::Checklist(list) => {
                let is_true = |said: &&Statement| match knows(said.question, Asked::Otherwise) {
                    Given::Chosen(set) => set.contains(said.answer),
                    Given::DontKnow => false,
                };
                let ticked: Vec<Statement> = list.iter().filter(is_true).copied().collect();
                self.session.tick(self.engine, list, &ticked);
            }
            Screen::Question(question) => {
                let given = knows(*question, Asked::Otherwise);
                self.session.answer(*question, given);
            }
        }
        let mut answers = self.session.answers().clone();
        self.evidence.complete(self.engine.rules(), &mut answers);
        self.session.know(answers);
    }

    /// Fills the field for what was copied.
    fn copy(&mut self, knows: &dyn Fn(QuestionIndex, Asked) -> Given) {
        let mut answers = self.session.answers().clone();
        for at in self.engine.rules().copied() {
            answers.set(at, knows(at, Asked::Copied));
        }
        self.session.know(answers);
        self.session.has_read_text();
    }
}
