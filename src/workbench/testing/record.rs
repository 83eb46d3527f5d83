//! A conversation, written down as a journey.
//!
//! Decides by holding it again: with the same answers the program shows the same screens.

use super::copied::Copied;
use super::talk::Talk;
use crate::engine::{Answers, Engine, Given, Screen, Statement, Verdict};
use crate::evidence::Evidence;
use crate::rules::{AnswerSet, QuestionIndex, RuleSet};
use crate::workbench::written;

/// The most screens that are written down.
const MOST: usize = 40;

/// What somebody said in a conversation.
pub struct Conversation<'a> {
    /// What was answered beforehand; nobody was asked for it.
    pub given: Answers,
    /// Everything that was answered in the end.
    pub answers: &'a Answers,
    /// What was copied.
    pub evidence: &'a Evidence,
}

/// Writes a conversation as a journey of that name; `day` where it was held for a certain day.
/// What was answered and is never asked for stands among what was given beforehand.
pub fn record(
    engine: &Engine<'_>,
    copied: &Copied<'_>,
    (name, day): (&str, Option<&str>),
    said: &Conversation<'_>,
) -> String {
    let mut given = said.given.clone();
    let first = Recorder::new(engine, copied, &given, said).held();
    for question in engine.rules().questions.keys() {
        let chosen = chosen(said.answers, question);
        let is_told = !chosen.is_empty() && !follows(said.evidence, question);
        if is_told && !first.is_asked(question) {
            given.set(question, Given::Chosen(chosen));
        }
    }
    let recorder = Recorder::new(engine, copied, &given, said).held();
    recorder.written(name, day, &given)
}

/// Tells whether an answer follows from what was copied, which is copied again.
fn follows(evidence: &Evidence, question: QuestionIndex) -> bool {
    let mut about = evidence.about();
    evidence.is_filled(question)
        || evidence.message.is_some() && about.any(|named| named.question == question)
}

/// Returns the answers to a question that hold, whether it was answered or they were ticked.
fn chosen(answers: &Answers, question: QuestionIndex) -> AnswerSet {
    match answers.get(question) {
        Some(Given::Chosen(set)) => set,
        Some(Given::DontKnow) | None => answers.included(question),
    }
}

struct Recorder<'a, 'r> {
    talk: Talk<'a, 'r>,
    said: &'a Conversation<'a>,
    lines: Vec<String>,
    /// The questions that were answered on a screen.
    asked: Vec<QuestionIndex>,
}

impl<'a, 'r> Recorder<'a, 'r> {
    fn new(
        engine: &'a Engine<'r>,
        copied: &'a Copied<'r>,
        given: &Answers,
        said: &'a Conversation<'a>,
    ) -> Self {
        Self {
            talk: Talk::new(engine, copied, given.clone()),
            said,
            lines: Vec::new(),
            asked: Vec::new(),
        }
    }

    /// Holds the conversation until everything was said, or nothing is asked any more.
    fn held(mut self) -> Self {
        for _ in 0..MOST {
            let next = self.talk.next();
            let Some(screen) = next.screen else { break };
            let is_over = next.is_enough && self.has_said_all();
            if is_over || (self.has_said_all() && !self.is_text(&screen)) {
                break;
            }
            self.reply(&screen);
        }
        self
    }

    fn is_text(&self, screen: &Screen) -> bool {
        *screen == Screen::Text && self.lines.is_empty()
    }

    fn is_asked(&self, question: QuestionIndex) -> bool {
        self.asked.contains(&question)
    }

    /// Tells whether everything that was said is known by now.
    fn has_said_all(&self) -> bool {
        let (known, said) = (self.talk.session.answers(), self.said);
        let mut given = said.answers.iter();
        let mut narrowed = said.answers.narrowed();
        let is_known = |question: QuestionIndex| {
            let chosen = chosen(said.answers, question);
            follows(said.evidence, question)
                || self::chosen(known, question) == chosen
                    && (!chosen.is_empty() || known.get(question).is_some())
        };
        given.all(|(question, _)| is_known(question))
            && narrowed.all(|(question, excluded)| {
                excluded.is_subset(&known.excluded(question)) || is_known(question)
            })
    }

    fn reply(&mut self, screen: &Screen) {
        match screen {
            Screen::Text => self.paste(),
            Screen::Checklist(list) => self.tick(list),
            Screen::Question(question) => self.answer(*question),
        }
    }

    fn paste(&mut self) {
        let evidence = self.said.evidence;
        let message = evidence
            .message
            .as_ref()
            .map(|message| message.typed.as_str());
        let code = evidence.codes.first().map(|code| code.typed.as_str());
        let text = message.or(code).unwrap_or_default();
        let rules = self.talk.engine.rules();
        self.asked.extend(rules.copied());
        self.lines.push(format!("text: {}", written::scalar(text)));
        self.talk.paste(text);
    }

    fn tick(&mut self, list: &[Statement]) {
        let is_said =
            |said: &&Statement| chosen(self.said.answers, said.question).contains(said.answer);
        let ticked: Vec<Statement> = list.iter().filter(is_said).copied().collect();
        let rules = self.talk.engine.rules();
        let mut named: Vec<(QuestionIndex, Vec<_>)> = Vec::new();
        for said in &ticked {
            match named
                .iter_mut()
                .find(|(question, _)| *question == said.question)
            {
                Some((_, answers)) => answers.push(said.answer),
                None => named.push((said.question, vec![said.answer])),
            }
        }
        self.asked.extend(ticked.iter().map(|said| said.question));
        self.lines
            .push(format!("checklist: {}", written::named(rules, &named)));
        self.talk.tick(list, &ticked);
    }

    fn answer(&mut self, question: QuestionIndex) {
        let rules = self.talk.engine.rules();
        let chosen = chosen(self.said.answers, question);
        let (given, answer) = match chosen.is_empty() {
            true => (Given::DontKnow, "unknown".to_owned()),
            false => {
                let names = written::answer_names(rules, question, &chosen);
                (Given::Chosen(chosen), names)
            }
        };
        let id = &rules.questions[question].id;
        self.asked.push(question);
        self.lines.push(format!("question: {id}, answer: {answer}"));
        self.talk.answer(question, given);
    }

    fn written(&self, name: &str, day: Option<&str>, given: &Answers) -> String {
        let engine = self.talk.engine;
        let rules = engine.rules();
        let mut text = format!("{}:\n", written::scalar(name));
        if let Some(day) = day {
            text += &format!("  as-of: {day}\n");
        }
        if given.iter().next().is_some() {
            text += &format!("  given: {}\n", written::answers(rules, given));
        }
        text += "  screens:\n";
        text += &self
            .lines
            .iter()
            .map(|line| format!("    - {{{line}}}\n"))
            .collect::<String>();
        let next = self.talk.next();
        let ends = next.is_enough || next.screen.is_none();
        text += &format!("  ends: {ends}\n");
        text + &self.outcome(rules)
    }

    /// Writes the verdicts of what was found and the first step.
    fn outcome(&self, rules: &RuleSet) -> String {
        let engine = self.talk.engine;
        let answers = self.talk.session.answers();
        let verdicts = engine.verdicts(&engine.state(answers));
        let told = |verdict: Verdict| verdict.is_found() || verdict == Verdict::Contradiction;
        let found = verdicts
            .iter_enumerated()
            .filter(|(_, verdict)| told(**verdict));
        let found = found
            .map(|(cause, verdict)| format!("{}: {}", rules.causes[cause].id, verdict.as_str()));
        let found: Vec<String> = found.collect();
        let mut text = format!("  gives: {{{}}}\n", found.join(", "));
        if let Some(first) = engine.diagnose_briefly(answers).plan.first() {
            text += &format!("  first-step: {}\n", rules.steps[first.step].id);
        }
        text
    }
}
