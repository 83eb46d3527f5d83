//! One conversation of somebody with the engine, as the wizard holds it.

use super::person::Person;
use cardhelp::engine::Answers;
use cardhelp::engine::{Engine, Given, Screen, Session, Statement};
use cardhelp::evidence::Evidence;

/// The most screens that are played.
const MOST: usize = 24;

/// How a conversation went.
#[derive(Clone, Debug)]
pub struct Played {
    /// The screens until the true cause was likely or certain, that one included.
    pub found: Option<usize>,
    /// All screens until nothing more was asked or the person stopped.
    pub screens: usize,
    /// Whether the first step is one of the true cause.
    pub remedy_first: bool,
    /// What was shown.
    pub story: Vec<String>,
}

/// Holds a conversation: the person answers what they know, keeps looking until the true cause is
/// found, and stops then.
pub fn play(engine: &Engine<'_>, person: &Person) -> Played {
    let rules = engine.rules();
    let mut session = Session::new(Answers::none(rules));
    let mut played = Played {
        found: None,
        screens: 0,
        remedy_first: false,
        story: Vec::new(),
    };
    let (mut offered, mut evidence) = (0, Evidence::default());
    while played.screens < MOST {
        let verdicts = engine.verdicts(&engine.state(session.answers()));
        if verdicts[person.cause].is_found() {
            played.found = Some(played.screens);
            break;
        }
        let next = session.next(engine);
        let found = verdicts.iter().filter(|verdict| verdict.is_found()).count();
        if next.is_enough && found > offered {
            // Something else was found first: the offer to stop is a screen as well.
            offered = found;
            played.screens += 1;
            played.story.push(format!(
                "offer {:?}",
                verdicts
                    .iter_enumerated()
                    .filter(|(_, v)| v.is_found())
                    .map(|(c, _)| rules.causes[c].id.to_string())
                    .collect::<Vec<_>>()
            ));
        }
        let Some(screen) = next.screen else { break };
        played.screens += 1;
        played.story.push(story(engine, &screen));
        reply(engine, &mut session, person, &screen);
        let mut answers = session.answers().clone();
        evidence.complete(rules, &mut answers);
        session.know(answers);
    }
    let diagnosis = engine.diagnose(session.answers());
    let first = diagnosis.plan.first();
    played.remedy_first =
        played.found.is_some() && first.is_some_and(|step| step.causes.contains(&person.cause));
    played
}

fn story(engine: &Engine<'_>, screen: &Screen) -> String {
    let rules = engine.rules();
    match screen {
        Screen::Text => "text".to_owned(),
        Screen::Question(question) => rules.questions[*question].id.to_string(),
        Screen::Checklist(list) => {
            let said = list.iter().map(|said| {
                let question = &rules.questions[said.question];
                format!("{}={}", question.id, question.answers[said.answer].id)
            });
            said.collect::<Vec<_>>().join(" ")
        }
    }
}

fn reply(engine: &Engine<'_>, session: &mut Session, person: &Person, screen: &Screen) {
    let rules = engine.rules();
    match screen {
        Screen::Text => {
            let mut answers = session.answers().clone();
            answers.skip_text(rules);
            for (at, _) in rules
                .questions
                .iter_enumerated()
                .filter(|(_, q)| q.is_copied())
            {
                if let Some(given) = person.truth.get(at) {
                    answers.set(at, given);
                }
            }
            session.know(answers);
            session.has_read_text();
        }
        Screen::Checklist(list) => {
            let is_true = |said: &&Statement| matches!(person.truth.get(said.question), Some(Given::Chosen(set)) if set.contains(said.answer));
            let ticked: Vec<Statement> = list.iter().filter(is_true).copied().collect();
            session.tick(engine, list, &ticked);
        }
        Screen::Question(question) => {
            let given = person.truth.get(*question).unwrap_or(Given::DontKnow);
            session.answer(*question, given);
        }
    }
}
