//! The words of tiles, in the reader's language.

use super::clues::{Clue, Literal};
use super::picture::{Kind, Line, Tile};
use crate::engine::{State, Truth, Verdict};
use crate::report::{Voice, verdict_id};
use crate::rules::{AnswerSet, CauseIndex, Condition, QuestionIndex, StepIndex};

/// How many answers are told where there is room.
pub(super) const ANSWERS: usize = 3;

/// Words tiles for what a run has answered, or for nobody.
pub(super) struct Wording<'a> {
    pub voice: &'a Voice<'a>,
    pub state: &'a State,
    /// How many answers of a question are told before they are only counted.
    pub answers: usize,
}

impl Wording<'_> {
    /// Words answers that hold together.
    pub fn clue(&self, clue: &Clue<'_>) -> Tile {
        let full = clue
            .iter()
            .map(|literal| plain(&self.line(literal, usize::MAX)));
        Tile {
            kind: Kind::Clue,
            about: full.collect::<Vec<_>>().join("\n"),
            lines: clue
                .iter()
                .map(|literal| self.line(literal, self.answers))
                .collect(),
        }
    }

    /// Says that there are more clues than are shown.
    pub fn more(&self) -> Tile {
        let line = said(self.voice.say("ui-graph-cut-off"));
        Tile {
            kind: Kind::Clue,
            about: line.value.clone(),
            lines: vec![line],
        }
    }

    /// Words what somebody answered to a question.
    pub fn answered(&self, question: QuestionIndex, answers: &AnswerSet, is_denied: bool) -> Tile {
        let sign = if is_denied { "≠ " } else { "= " };
        let line = |most| Line {
            name: self.voice.question_label(question),
            value: format!("{sign}{}", self.answers(question, answers, most)),
            truth: Truth::True,
        };
        Tile {
            kind: Kind::Clue,
            about: plain(&line(usize::MAX)),
            lines: vec![line(self.answers)],
        }
    }

    /// Words a cause.
    pub fn cause(&self, cause: CauseIndex, verdict: Option<Verdict>) -> Tile {
        let id = self.voice.rules.causes[cause].id.to_string();
        let mut title = self.voice.cause_title(cause, self.state);
        if let Some(verdict) = verdict {
            let sure = ("sure", self.voice.say(verdict_id(verdict)).into());
            let args = [("title", title.into()), sure];
            title = self.voice.tell("ui-cause", &args);
        }
        let summary = self.voice.cause_summary(cause, self.state);
        Tile {
            about: format!("{title}\n{summary}\n{id}"),
            lines: vec![said(title)],
            kind: Kind::Cause(id, verdict),
        }
    }

    /// Words the step of that number.
    pub fn step(&self, number: usize, step: StepIndex) -> Tile {
        let text = self.voice.step_text(step, self.state);
        let more = self.voice.rules.steps[step].more;
        let more = more
            .then(|| self.voice.step_more(step, self.state))
            .flatten();
        let id = &self.voice.rules.steps[step].id;
        Tile {
            kind: Kind::Step(number),
            about: format!(
                "{text}\n{}{id}",
                more.map_or(String::new(), |more| more + "\n")
            ),
            lines: vec![said(text)],
        }
    }

    fn line(&self, literal: &Literal<'_>, most: usize) -> Line {
        let (name, value) = self.parts(literal, most);
        let truth = self.state.eval(literal.condition);
        let truth = match (truth, literal.is_denied) {
            (Truth::True, true) => Truth::False,
            (Truth::False, true) => Truth::True,
            (truth, _) => truth,
        };
        Line { name, value, truth }
    }

    fn parts(&self, literal: &Literal<'_>, most: usize) -> (String, String) {
        let voice = self.voice;
        let sign = if literal.is_denied { "≠ " } else { "= " };
        match literal.condition {
            Condition::Answer { question, yes, .. } => {
                let answers = self.answers(*question, yes, most);
                (voice.question_label(*question), format!("{sign}{answers}"))
            }
            Condition::Same { left, right } => {
                let other = voice.question_label(*right);
                (voice.question_label(*left), format!("{sign}{other}"))
            }
            Condition::Listed { row, member, .. } => {
                let id = match literal.is_denied {
                    false => "ui-graph-listed",
                    true => "ui-graph-not-listed",
                };
                let row = voice.question_label(*row);
                (
                    voice.question_label(*member),
                    voice.tell(id, &[("row", row.into())]),
                )
            }
            // Only these three are literals.
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) => Default::default(),
        }
    }

    /// Returns the words of answers of which one holds; of many, the first and how many more.
    fn answers(&self, question: QuestionIndex, answers: &AnswerSet, most: usize) -> String {
        let texts = answers
            .iter()
            .map(|answer| self.voice.answer_text(question, answer));
        let told = if answers.len() > most {
            most.saturating_sub(1)
        } else {
            most
        };
        let texts: Vec<String> = texts.take(told).collect();
        let left = answers.len() - texts.len();
        // An answer may have a comma or an "or" in it.
        let first = texts.join(" / ");
        if left == 0 {
            return first;
        }
        let args = [("first", first.into()), ("count", left.into())];
        self.voice.tell("ui-graph-more", &args)
    }
}

/// A line without a question.
pub(super) fn said(value: String) -> Line {
    Line {
        name: String::new(),
        value,
        truth: Truth::Unknown,
    }
}

/// Returns a line as one text, marked with what the answers of a run make of it.
pub(super) fn marked(line: &Line) -> String {
    let mark = match line.truth {
        Truth::True if !line.name.is_empty() => "✓ ",
        Truth::False => "✗ ",
        _ => "",
    };
    format!("{mark}{}", plain(line))
}

/// Returns a line as one text.
pub(super) fn plain(line: &Line) -> String {
    match line.name.is_empty() {
        true => line.value.clone(),
        false => format!("{} {}", line.name, line.value),
    }
}
