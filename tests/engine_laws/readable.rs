//! Writes a generated rule set so that a person can follow why it breaks a law.

use crate::generator::Case;
use cardhelp::rules::{AnswerSet, Condition, RuleSet};
use std::fmt;

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}answers drawn from {:?}",
            Readable(&self.rules),
            self.bytes
        )
    }
}

struct Readable<'r>(&'r RuleSet);

impl fmt::Display for Readable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f)?;
        for question in &self.0.questions {
            let several = if question.several { " (several)" } else { "" };
            let when = text(&question.when);
            writeln!(f, "{}{several} when {when}:", question.id)?;
            for answer in &question.answers {
                let exclusive = if answer.exclusive { " (exclusive)" } else { "" };
                writeln!(
                    f,
                    "    {}{exclusive} when {}",
                    answer.id,
                    text(&answer.when)
                )?;
            }
        }
        for cause in &self.0.causes {
            writeln!(
                f,
                "{} of {} until {:?}",
                cause.id, cause.group, cause.valid_until
            )?;
            writeln!(f, "    applies {}", text(&cause.applies))?;
            writeln!(f, "    confirmed by {}", text(&cause.grounds.confirmed_by))?;
            writeln!(f, "    suggested by {}", text(&cause.grounds.suggested_by))?;
            writeln!(f, "    ruled out by {}", text(&cause.grounds.ruled_out_by))?;
            writeln!(f, "    steps {:?} args {:?}", cause.steps, cause.args)?;
        }
        for step in &self.0.steps {
            let when = text(&step.when);
            writeln!(
                f,
                "{} {:?} when {when} args {:?}",
                step.id, step.phase.id, step.args
            )?;
        }
        for context in &self.0.contexts {
            writeln!(f, "context {} {:?}", text(&context.when), context.shares)?;
        }
        writeln!(f, "fallback {:?}", self.0.fallback)
    }
}

fn text(condition: &Condition) -> String {
    match condition {
        Condition::Answer { question, yes, no } => {
            format!("q{}={} (not {})", at(*question), set(yes), set(no))
        }
        Condition::Listed { row, member, cells } => {
            let cells: Vec<String> = cells
                .iter()
                .map(|cell| cell.as_ref().map_or("?".to_owned(), set))
                .collect();
            format!(
                "q{} in row q{} of [{}]",
                at(*member),
                at(*row),
                cells.join(" ")
            )
        }
        Condition::Same { left, right } => format!("q{}=q{}", at(*left), at(*right)),
        Condition::All(parts) => format!("all[{}]", texts(parts)),
        Condition::Any(parts) => format!("any[{}]", texts(parts)),
        Condition::Not(part) => format!("not({})", text(part)),
    }
}

fn texts(parts: &[Condition]) -> String {
    let parts: Vec<String> = parts.iter().map(text).collect();
    parts.join(", ")
}

fn at(position: impl Into<usize>) -> usize {
    position.into()
}

fn set(answers: &AnswerSet) -> String {
    let answers: Vec<String> = answers
        .iter()
        .map(|answer| at(answer).to_string())
        .collect();
    format!("{{{}}}", answers.join(","))
}
