//! Journeys, held screen by screen.
//!
//! Decides where a conversation goes otherwise than a journey says; it ends there, since what
//! follows would be about another conversation.

use super::copied::Copied;
use super::engines::Engines;
use super::examples::{as_given, given};
use super::ran::{Failure, Ran};
use super::talk::Talk;
use crate::engine::{Screen, Statement};
use crate::rules::{Journey, JourneyScreen, NamedAnswers, RuleSet, Says, Shows};

/// Holds every journey.
pub(super) fn run<'e, 'r>(
    engines: &'e Engines<'r>,
    copied: &'e Copied<'r>,
    rules: &'r RuleSet,
) -> Vec<Ran<'e, 'r>> {
    let journeys = rules.journeys.iter();
    journeys
        .map(|journey| hold(engines, copied, journey))
        .collect()
}

/// Holds a journey and compares everything that it says.
pub(super) fn hold<'e, 'r>(
    engines: &'e Engines<'r>,
    copied: &'e Copied<'r>,
    journey: &Journey,
) -> Ran<'e, 'r> {
    let engine = engines.of_day(journey.as_of.as_deref());
    let given = given(engine.rules(), &journey.given);
    let mut talk = Talk::new(engine, copied, given);
    let (mut shown, mut failures) = (Vec::new(), Vec::new());
    for (number, screen) in (1..).zip(&journey.screens) {
        let there = talk.next().screen;
        shown.extend(there.clone());
        if let Err(message) = step(&mut talk, there.as_ref(), screen) {
            let message = format!("`{}`: screen {number}: {message}", journey.id);
            let place = screen.place;
            failures.push(Failure { place, message });
            break;
        }
    }
    let gives = journey.gives.iter();
    let mut ran = Ran {
        engine,
        name: journey.id.clone(),
        place: journey.place,
        answers: talk.session.answers().clone(),
        states: gives
            .map(|(cause, verdict)| (*cause, (*verdict).into()))
            .collect(),
        shown,
        failures,
    };
    if ran.failures.is_empty() {
        ran.compare_verdicts();
        compare_end(&talk, journey, &mut ran);
    }
    ran
}

/// Compares a screen, and says there what the journey says.
fn step(
    talk: &mut Talk<'_, '_>,
    there: Option<&Screen>,
    screen: &JourneyScreen,
) -> Result<(), String> {
    let rules = talk.engine.rules();
    match (&screen.shows, there) {
        (_, None) => return Err("nothing is asked any more".to_owned()),
        (Shows::Any, _) | (Shows::Text, Some(Screen::Text)) => {}
        (Shows::Question(wanted), Some(Screen::Question(shown))) if wanted == shown => {}
        (Shows::Checklist(wanted), Some(Screen::Checklist(list))) => {
            statements(rules, list, wanted)?;
        }
        (wanted, Some(there)) => {
            let (wanted, there) = (expected(rules, wanted), shown(rules, there));
            return Err(format!("{there}, not {wanted}"));
        }
    }
    say(talk, there, screen)
}

fn say(
    talk: &mut Talk<'_, '_>,
    there: Option<&Screen>,
    screen: &JourneyScreen,
) -> Result<(), String> {
    match (&screen.says, there) {
        (Says::Nothing, _) => {}
        (Says::Back, _) => {
            if !talk.session.can_go_back() {
                return Err("there is no screen to go back to".to_owned());
            }
            talk.go_back();
        }
        (Says::Pasted(text), _) => talk.paste(text),
        (Says::Answered(chosen), Some(Screen::Question(question))) => {
            talk.answer(*question, as_given(chosen));
        }
        (Says::Ticked(ticked), Some(Screen::Checklist(list))) => {
            let ticked = statements(talk.engine.rules(), list, ticked)?;
            talk.tick(list, &ticked);
        }
        (Says::OneByOne, Some(Screen::Checklist(list))) => talk.session.ask_one_by_one(list),
        (Says::Answered(_) | Says::Ticked(_) | Says::OneByOne, _) => {
            return Err("what is said does not belong on this screen".to_owned());
        }
    }
    Ok(())
}

/// Returns the statements for some answers, each of which must stand on the list.
fn statements(
    rules: &RuleSet,
    list: &[Statement],
    wanted: &NamedAnswers,
) -> Result<Vec<Statement>, String> {
    let each = wanted.iter().flat_map(|(question, answers)| {
        let question = *question;
        answers.iter().map(move |answer| Statement {
            question,
            answer: *answer,
        })
    });
    let missing = |said: &Statement| !list.contains(said);
    let wanted: Vec<Statement> = each.collect();
    match wanted.iter().copied().find(missing) {
        None => Ok(wanted),
        Some(missing) => {
            let list: Vec<String> = list.iter().map(|said| name(rules, *said)).collect();
            let missing = name(rules, missing);
            Err(format!(
                "`{missing}` is not on the checklist, which has {}",
                list.join(", ")
            ))
        }
    }
}

fn name(rules: &RuleSet, said: Statement) -> String {
    let question = &rules.questions[said.question];
    format!("{}: {}", question.id, question.answers[said.answer].id)
}

fn shown(rules: &RuleSet, screen: &Screen) -> String {
    match screen {
        Screen::Text => "the field for a message or a code is shown".to_owned(),
        Screen::Checklist(list) => {
            let list: Vec<String> = list.iter().map(|said| name(rules, *said)).collect();
            format!("a checklist is shown ({})", list.join(", "))
        }
        Screen::Question(question) => {
            format!("the question `{}` is shown", rules.questions[*question].id)
        }
    }
}

fn expected(rules: &RuleSet, shows: &Shows) -> String {
    match shows {
        Shows::Any => "any".to_owned(),
        Shows::Text => "the field for a message or a code".to_owned(),
        Shows::Checklist(_) => "a checklist".to_owned(),
        Shows::Question(question) => format!("the question `{}`", rules.questions[*question].id),
    }
}

/// Compares how a conversation ends and what is to be done first.
fn compare_end(talk: &Talk<'_, '_>, journey: &Journey, ran: &mut Ran<'_, '_>) {
    let mut fail = |message: String| {
        ran.failures.push(Failure {
            place: journey.place,
            message: format!("`{}`: {message}", journey.id),
        });
    };
    let next = talk.next();
    let ends = next.is_enough || next.screen.is_none();
    if journey.ends.is_some_and(|stated| stated != ends) {
        fail(match ends {
            true => "the conversation ends, or its end is offered".to_owned(),
            false => {
                let there = next
                    .screen
                    .map(|screen| shown(talk.engine.rules(), &screen));
                format!("the conversation goes on: {}", there.unwrap_or_default())
            }
        });
    }
    let Some(stated) = journey.first_step else {
        return;
    };
    let plan = talk.engine.diagnose_briefly(&ran.answers).plan;
    let first = plan.first().map(|first| first.step);
    if first != Some(stated) {
        let steps = &talk.engine.rules().steps;
        let first = first.map(|first| format!("`{}`", steps[first].id));
        let (first, stated) = (first.unwrap_or("nothing".to_owned()), &steps[stated].id);
        fail(format!("the first step is {first}, not `{stated}`"));
    }
}
