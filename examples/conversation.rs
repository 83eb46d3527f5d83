//! Holds a conversation as a program of your own would: asks what matters most, takes an answer,
//! asks again, and says what was found.
//!
//! `cargo run --example conversation`
//!
//! Somebody with a prepaid card answers here by itself. The state of a conversation is its
//! answers, so it can be kept wherever you keep yours, and many can go on at once with one engine.

#![allow(clippy::print_stdout)] // an example shows what it found

use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given, Next};
use cardhelp::evidence::Evidence;
use cardhelp::report::{Detail, Layout, Outcome, Repeat, Told, Voice, command_line, to_text};
use cardhelp::rules::{AnswerIndex, QuestionIndex, RuleSet};

/// What the person knows; to everything else they say "I don't know".
const KNOWN: [(&str, &str); 4] = [
    ("product", "azure"),
    ("step", "signup-card"),
    ("country", "NL"),
    ("card-kind", "prepaid"),
];

fn main() {
    let rules = built_in::rule_set();
    let engine = Engine::new(&rules, "2026-11-21").asking_in(built_in::order());
    let english = built_in::languages().remove(0);
    let words = built_in::words(&english, None);
    let voice = Voice::new(&rules, &words);
    let mut answers = Answers::none(&rules);
    while let Next::Ask(question) = engine.next(&answers) {
        println!("? {}", voice.question_text(question));
        let given = match known(&rules, question) {
            Some(answer) => {
                println!("  {}", voice.answer_text(question, answer));
                Given::Chosen(std::iter::once(answer).collect())
            }
            None => Given::DontKnow,
        };
        answers.set(question, given);
    }
    println!("\n{}", result(&engine, &voice, &answers));
}

/// Returns what the person knows of a question.
fn known(rules: &RuleSet, question: QuestionIndex) -> Option<AnswerIndex> {
    let id = rules.questions[question].id.as_str();
    let (_, answer) = KNOWN.iter().find(|(known, _)| *known == id)?;
    rules.questions[question].answer(answer)
}

/// Puts what was found into words.
fn result(engine: &Engine<'_>, voice: &Voice<'_>, answers: &Answers) -> String {
    let evidence = &Evidence::default();
    let repeat = Repeat {
        answers,
        evidence,
        options: &[],
        switches: &["--no-input"],
    };
    let command = command_line(voice, &repeat);
    let told = Told {
        answers,
        evidence,
        diagnosis: &engine.diagnose(answers),
        resume: command.clone(),
        command,
        detail: Detail::Short,
        wants_bank_note: false,
    };
    let layout = Layout {
        columns: None,
        rows: Layout::ROWS,
        colour: false,
        hyperlinks: false,
    };
    let outcome = Outcome::new(engine, voice, told);
    to_text(&outcome, voice, layout, Detail::Short)
}
