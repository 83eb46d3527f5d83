//! Cases to lay out: the examples of every cause, and what people wrote in public.

use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given};
use cardhelp::evidence::Evidence;
use cardhelp::report::{
    Detail, Layout, Outcome, Repeat, Told, Voice, command_line, to_html, to_markdown, to_text,
    width,
};
use cardhelp::rules::{Example, RuleSet};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// The built-in rule set.
pub static RULES: LazyLock<RuleSet> = LazyLock::new(built_in::rule_set_with_examples);

/// The widths of a terminal that the page is laid out for.
pub const COLUMNS: [usize; 2] = [80, 40];

/// A result, and its words in one language.
pub struct Laid<'a> {
    pub voice: &'a Voice<'a>,
    pub outcome: Outcome,
}

impl Laid<'_> {
    /// Returns the page as a terminal of that width shows it.
    pub fn page(&self, columns: usize) -> String {
        self.text(Some(columns), Detail::Short)
    }

    /// Returns the text, folded to `columns` where there are any.
    pub fn text(&self, columns: Option<usize>, detail: Detail) -> String {
        let layout = Layout {
            columns,
            rows: Layout::ROWS,
            colour: false,
            hyperlinks: false,
        };
        to_text(&self.outcome, self.voice, layout, detail)
    }

    /// Returns the result as an HTML file.
    pub fn html(&self, detail: Detail) -> String {
        to_html(&self.outcome, self.voice, detail)
    }

    /// Returns the result as Markdown.
    pub fn markdown(&self, detail: Detail) -> String {
        to_markdown(&self.outcome, self.voice, detail)
    }
}

/// Lays out every example of every cause in a language.
pub fn each_example(tag: &LanguageIdentifier, detail: Detail, mut seen: impl FnMut(&Laid<'_>)) {
    let words = built_in::words(tag, None);
    let voice = Voice::new(&RULES, &words);
    let engine = Engine::new(&RULES, &RULES.edition);
    let examples = RULES.causes.iter().flat_map(|cause| &cause.examples);
    for example in examples {
        let outcome = outcome(&engine, &voice, &answers(example), detail);
        seen(&Laid {
            voice: &voice,
            outcome,
        });
    }
}

fn answers(example: &Example) -> Answers {
    let mut answers = Answers::none(&RULES);
    for (question, given) in &example.answers {
        answers.set(*question, Given::Chosen(given.iter().copied().collect()));
    }
    answers
}

fn outcome(engine: &Engine<'_>, voice: &Voice<'_>, answers: &Answers, detail: Detail) -> Outcome {
    let evidence = Evidence::default();
    let tag = voice.words.tag().to_string();
    let line = |switches: &[&str]| {
        let repeat = Repeat {
            answers,
            evidence: &evidence,
            options: &[("--lang", tag.as_str())],
            switches,
        };
        command_line(voice, &repeat)
    };
    let diagnosis = match detail {
        Detail::Short => engine.diagnose_briefly(answers),
        Detail::Full => engine.diagnose(answers),
    };
    let told = Told {
        answers,
        evidence: &evidence,
        diagnosis: &diagnosis,
        command: line(&["--no-input"]),
        resume: line(&[]),
        detail,
        wants_bank_note: false,
    };
    Outcome::new(engine, voice, told)
}

/// Returns the rows that a text takes on a terminal, which breaks what is too long.
pub fn rows(text: &str, columns: usize) -> usize {
    let lines = text.lines();
    lines.map(|line| width(line).div_ceil(columns).max(1)).sum()
}
