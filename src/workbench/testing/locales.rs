//! Which words were shown by what was run, in one language.
//!
//! Shows them for real: the words of every question that was asked or answered, of every answer
//! that was given or offered on a checklist, of every cause that was found and every step of a
//! plan, to the person and to a support desk, filled in with what was known.

use super::coverage::Figure;
use super::ran::Ran;
use crate::engine::{Given, Screen, State, Statement};
use crate::l10n::{Words, message_id, required};
use crate::report::{Audience, Voice};
use crate::rules::{AnswerIndex, AnswerWords, CauseIndex, QuestionIndex, RuleSet, StepIndex};

/// The words of one language, shown or not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocaleCoverage {
    /// The language.
    pub tag: String,
    /// How many texts were shown.
    pub figure: Figure,
    /// Those that were not, each by its message and attribute.
    pub missing: Vec<String>,
}

/// Kinds of messages that examples and journeys show.
const SHOWN: &[&str] = &["question-", "answer-", "cause-", "step-", "link-"];

impl LocaleCoverage {
    /// Shows what was run in the language of `words`.
    pub(super) fn new(rules: &RuleSet, words: &Words<'_>, all: &[Ran<'_, '_>]) -> Self {
        words.note();
        for audience in [Audience::Cardholder, Audience::Support] {
            let voice = Voice::new(rules, words).for_audience(audience);
            let show = Show { voice };
            all.iter().for_each(|ran| show.all_of(ran));
        }
        let noted = words.noted();
        let texts = texts(rules);
        let missing = texts.iter().filter(|text| !noted.contains(*text));
        let missing: Vec<String> = missing.cloned().collect();
        Self {
            tag: words.tag().to_string(),
            figure: Figure {
                tried: texts.len() - missing.len(),
                all: texts.len(),
            },
            missing,
        }
    }
}

/// Returns every text that examples and journeys could show.
fn texts(rules: &RuleSet) -> Vec<String> {
    let needed = required(rules).into_iter();
    let needed = needed.filter(|(id, _)| SHOWN.iter().any(|kind| id.starts_with(kind)));
    let texts = needed.flat_map(|(id, shape)| {
        let attributes = shape.attributes.keys();
        let attributes: Vec<String> = attributes.map(|name| format!("{id}.{name}")).collect();
        std::iter::once(id).chain(attributes)
    });
    texts.collect()
}

/// Shows words in a voice.
struct Show<'a> {
    voice: Voice<'a>,
}

impl Show<'_> {
    fn all_of(&self, ran: &Ran<'_, '_>) {
        let state = ran.engine.state(&ran.answers);
        ran.shown.iter().for_each(|screen| self.screen(screen));
        for (question, given) in ran.answers.iter() {
            self.question(question);
            if let Given::Chosen(set) = given {
                set.iter().for_each(|answer| self.answer(question, answer));
            }
        }
        for cause in ran.engine.found(&ran.answers) {
            self.cause(cause, &state);
        }
        for planned in ran.engine.diagnose_briefly(&ran.answers).plan {
            let steps = std::iter::once(planned.step).chain(planned.asks);
            steps.for_each(|step| self.step(step, &state));
        }
    }

    fn screen(&self, screen: &Screen) {
        match screen {
            Screen::Text => {}
            Screen::Question(question) => self.question(*question),
            Screen::Checklist(list) => list.iter().for_each(|said| {
                self.voice.statement_text(*said);
            }),
        }
    }

    fn question(&self, question: QuestionIndex) {
        self.voice.question_text(question);
        for part in ["label", "help", "find-out", "type"] {
            self.voice.question_part(question, part);
        }
    }

    fn answer(&self, question: QuestionIndex, answer: AnswerIndex) {
        let definition = self.voice.question(question);
        if definition.answer_words != AnswerWords::Own {
            return;
        }
        self.voice.answer_text(question, answer);
        self.voice.statement_text(Statement { question, answer });
        self.voice.answer_meaning(question, answer);
        let id = message_id::answer(definition, &definition.answers[answer].id);
        self.voice.words.attribute(&id, "quote", &[]);
    }

    fn cause(&self, cause: CauseIndex, state: &State) {
        self.voice.cause_title(cause, state);
        self.voice.cause_summary(cause, state);
    }

    fn step(&self, step: StepIndex, state: &State) {
        self.voice.step_text(step, state);
        self.voice.step_more(step, state);
        self.voice.step_ask(step, state);
        self.voice.step_topic(step);
        for link in &self.voice.rules.steps[step].links {
            let link = &self.voice.rules.links[*link];
            self.voice.say(&message_id::link(&link.id));
        }
    }
}
