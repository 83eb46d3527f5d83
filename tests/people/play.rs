//! One conversation with the engine, as the wizard holds it.

use super::person::Person;
use cardhelp::engine::{Answers, Engine, Given, Screen, Session, Statement};
use cardhelp::evidence::Evidence;

/// The most screens that are played.
const MOST: usize = 24;

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
        talk.reply(&screen, &|question, definition| {
            let known = person.truth.get(question);
            known.unwrap_or(match definition {
                Asked::Copied => none(engine, question),
                Asked::Otherwise => Given::DontKnow,
            })
        });
    }
    let diagnosis = engine.diagnose(talk.session.answers());
    let mut first = diagnosis.plan.iter().take(1);
    Played {
        found,
        remedy_first: found.is_some() && first.all(|step| step.causes.contains(&person.cause)),
        shown,
    }
}

/// How somebody behaves who knows nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Nobody {
    /// Denies what is listed.
    SaysNone,
    /// Wants every question to be asked.
    AsksOneByOne,
}

/// Holds the conversation of somebody who knows nothing, until it ends by itself or they are
/// offered to stop.
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
            _ => talk.reply(&screen, &|question, asked| match asked {
                Asked::Copied => none(engine, question),
                Asked::Otherwise => Given::DontKnow,
            }),
        }
    }
}

/// How an answer is asked for.
enum Asked {
    /// As something that was copied.
    Copied,
    /// By a question.
    Otherwise,
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

    fn reply(
        &mut self,
        screen: &Screen,
        knows: &dyn Fn(cardhelp::rules::QuestionIndex, Asked) -> Given,
    ) {
        let rules = self.engine.rules();
        match screen {
            Screen::Text => {
                let mut answers = self.session.answers().clone();
                for (at, _) in rules
                    .questions
                    .iter_enumerated()
                    .filter(|(_, q)| q.is_copied())
                {
                    answers.set(at, knows(at, Asked::Copied));
                }
                self.session.know(answers);
                self.session.has_read_text();
            }
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
        self.evidence.complete(rules, &mut answers);
        self.session.know(answers);
    }
}

/// Returns the answer of whoever has nothing to copy.
fn none(engine: &Engine<'_>, question: cardhelp::rules::QuestionIndex) -> Given {
    let mut answers = Answers::none(engine.rules());
    answers.skip_text(engine.rules());
    answers
        .get(question)
        .expect("a question whose answer is copied")
}
