//! The journeys of the built-in rule set, typed at the prompts: the same verdicts and the same
//! first step as without a terminal, and a screen on which nothing is lost.

use super::asked::Asked;
use super::ended::Ended;
use super::person::{Person, key};
use super::screen::{Line, number_of, numbered_entries, shows};
use super::window::Terminal;
use super::words::squeezed;
use cardhelp::report::width;
use std::collections::BTreeMap;

/// A whole conversation, as the file of the rule set has it.
#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Journey {
    #[serde(default)]
    given: BTreeMap<String, String>,
    screens: Vec<Shown>,
    #[serde(rename = "ends")]
    _ends: bool,
    #[serde(default)]
    gives: BTreeMap<String, String>,
    first_step: Option<String>,
}

/// A screen, and what is done there.
#[derive(serde::Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Shown {
    Text { text: String },
    Checklist { checklist: BTreeMap<String, String> },
    Question { question: String, answer: String },
}

fn journeys() -> BTreeMap<String, Journey> {
    let file = "rules/microsoft-billing/journeys/people.yaml";
    let text = std::fs::read_to_string(file).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// Whether prompts are drawn or numbered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Prompts {
    Drawn,
    Numbered,
}

/// Somebody who holds a journey.
struct Holder {
    person: Person,
    prompts: Prompts,
    /// The lines of a numbered menu.
    menu: String,
}

impl Holder {
    fn asked(&mut self) -> Asked {
        match self.prompts {
            Prompts::Drawn => self.person.asked(),
            Prompts::Numbered => {
                let (asked, menu) = self.person.asked_by_numbers();
                self.menu = menu;
                asked
            }
        }
    }

    /// Chooses the entry with that label.
    fn choose(&mut self, label: &str) {
        match self.prompts {
            Prompts::Drawn => self.person.choose(label),
            Prompts::Numbered => self.person.types_line(&number_of(&self.menu, label)),
        }
    }

    /// Tells whether an entry of the menu shows that label.
    fn offers(&mut self, label: &str) -> bool {
        let entries = match self.prompts {
            Prompts::Drawn => self.person.all_entries(),
            Prompts::Numbered => {
                let entries = numbered_entries(&self.menu).into_iter();
                entries.map(|(_, entry)| entry).collect()
            }
        };
        entries.iter().any(|entry| shows(entry, label))
    }

    /// Types the code of a country that is not on the menu.
    fn types(&mut self, code: &str) {
        match self.prompts {
            Prompts::Numbered => {
                self.person.asks_for_a_name();
                self.person.types_line(code);
            }
            Prompts::Drawn => {
                self.person.sees_line("❯ ");
                self.person.types(code);
                self.person.press(key::ENTER);
            }
        }
    }

    fn enter(&mut self, text: &str) {
        match self.prompts {
            Prompts::Numbered => self.person.types_line(text),
            Prompts::Drawn => {
                if !text.is_empty() {
                    self.person.pastes(text);
                    self.person.rests();
                }
                self.person.press(key::ENTER);
            }
        }
    }

    /// Does what a journey says at a screen, and returns the words that stay to be seen.
    fn does(&mut self, shown: &Shown) -> Vec<String> {
        let words = self.person.words;
        let mut asked = self.asked();
        // Whoever does not know much is offered to stop, and goes on.
        if asked == Asked::WayOut {
            self.choose(words.get("ui-enough-more"));
            asked = self.asked();
        }
        match shown {
            Shown::Text { text } => {
                assert_eq!(asked, Asked::Opening);
                self.enter(text);
                Vec::new()
            }
            Shown::Question { question, answer } => {
                assert_eq!(asked, Asked::Question(question.clone()));
                let label = match answer.as_str() {
                    "unknown" => words.get("ui-dont-know"),
                    answer => words.answer(question, answer),
                };
                if self.offers(label) {
                    self.choose(label);
                } else {
                    self.choose(words.get("ui-type-other"));
                    self.types(answer);
                }
                vec![words.get(&format!("question-{question}")).to_owned()]
            }
            Shown::Checklist { checklist } => {
                assert_eq!(asked, Asked::Checklist);
                let said = checklist.iter();
                let said: Vec<&str> = said.map(|(q, a)| words.statement(q, a)).collect();
                match (self.prompts, said.is_empty()) {
                    (Prompts::Drawn, true) => self.person.choose_entry("ui-none-of-these"),
                    (Prompts::Drawn, false) => {
                        said.iter().for_each(|said| self.person.choose(said));
                        self.person.choose_entry("ui-done");
                    }
                    (Prompts::Numbered, _) => {
                        let numbers = said.iter().map(|said| number_of(&self.menu, said));
                        let numbers: Vec<String> = numbers.collect();
                        self.person.types_line(&numbers.join(" "));
                    }
                }
                said.into_iter().map(str::to_owned).collect()
            }
        }
    }

    /// Ends the conversation where it is, with what is known by now.
    fn ends(mut self) -> Ended {
        let words = self.person.words;
        match self.asked() {
            Asked::WayOut => self.choose(words.get("ui-enough-show")),
            Asked::LastMenu => {}
            _ => self.choose(words.get("ui-show-so-far")),
        }
        if self.asked() == Asked::LastMenu {
            self.choose(words.get("ui-after-why"));
            assert_eq!(self.asked(), Asked::LastMenu);
            self.choose(words.get("ui-after-leave"));
        }
        self.person.ends()
    }
}

/// Types a journey and looks at what it comes to.
fn is_held(name: &str, journey: &Journey, terminal: Terminal, columns: usize, prompts: Prompts) {
    let given = journey.given.iter();
    let given: Vec<String> = given.map(|(q, a)| format!("--{q} {a}")).collect();
    let plain = if prompts == Prompts::Numbered {
        "--plain "
    } else {
        ""
    };
    let mut holder = Holder {
        person: terminal.diagnose(&format!("{plain}{}", given.join(" "))),
        prompts,
        menu: String::new(),
    };
    let mut stays: Vec<String> = Vec::new();
    for shown in &journey.screens {
        stays.extend(holder.does(shown));
    }
    let ended = holder.ends();
    assert!(
        ended.has_cursor && ended.has_its_modes,
        "{name}: {prompts:?}"
    );
    assert_eq!(ended.status, i32::from(journey.gives.is_empty()), "{name}");

    // The same as by flags: the printed command gives what the journey says.
    let json = ended.repeats_as_shell().json();
    let listed = |list: &str| json[list].as_array().unwrap().clone();
    let (causes, ruled_out) = (listed("causes"), listed("ruled_out"));
    for (cause, verdict) in &journey.gives {
        if verdict == "ruled-out" {
            let is_out = ruled_out.iter().any(|out| out["id"] == cause.as_str());
            assert!(is_out, "{name}: {cause}: {json:#}");
            continue;
        }
        let found = causes.iter().find(|found| found["id"] == cause.as_str());
        let found = found.unwrap_or_else(|| panic!("{name}: no {cause}: {json:#}"));
        assert_eq!(found["verdict"], verdict.as_str(), "{name}: {cause}");
        stays.push(ended.words.get(&format!("cause-{cause}")).to_owned());
    }
    let first = json["plan"][0]["id"].as_str().unwrap();
    let stated = journey.first_step.as_deref();
    assert!(
        stated.is_none_or(|stated| stated == first),
        "{name}: {first}"
    );
    stays.push(json["plan"][0]["text"].as_str().unwrap().to_owned());

    let text = ended.text();
    for words in stays {
        assert!(
            text.contains(&squeezed(&words)),
            "{name}: “{words}” is gone:\n{text}"
        );
    }
    // What is typed on a line stands behind the last words of the label.
    let label = squeezed(ended.words.get("ui-opening"));
    let label: String = label.chars().skip(label.chars().count() - 5).collect();
    for line in broken(&ended.lines) {
        assert!(
            is_one_word(&line, columns) || squeezed(&line).contains(&label),
            "{name}: “{line}” is too wide"
        );
    }
}

/// Returns the rows that the terminal had to break, each with those before that belong to it.
fn broken(lines: &[Line]) -> Vec<String> {
    let mut whole = String::new();
    let mut found = Vec::new();
    for line in lines {
        whole.push_str(&line.text);
        match line.is_wrapped {
            true => found.push(whole.clone()),
            false => whole.clear(),
        }
    }
    found
}

/// Tells whether a row had to be broken: it has a word as wide as the window. A shell takes what is
/// quoted as one word; a command line may be one piece, to be copied.
fn is_one_word(row: &str, columns: usize) -> bool {
    let starts = ["'", "cardhelp "];
    let is_one = starts
        .iter()
        .any(|start| row.trim_start().starts_with(start));
    let words = row.split(|c: char| c.is_whitespace() && !is_one);
    words.map(width).max().unwrap_or(0) >= columns - 4
}

/// Types every journey in a language, at three widths, drawn and numbered.
fn all_are_held(tag: &'static str) {
    let journeys = journeys();
    assert!(journeys.len() > 9, "only {}", journeys.len());
    for (columns, rows) in [(40, 24), (80, 24), (200, 50)] {
        for prompts in [Prompts::Drawn, Prompts::Numbered] {
            for (name, journey) in &journeys {
                let terminal = Terminal::new(tag, columns, rows);
                is_held(name, journey, terminal, columns.into(), prompts);
            }
        }
    }
}

#[test]
fn every_journey_in_chinese_comes_to_what_flags_say() {
    all_are_held("zh-TW");
}

#[test]
fn every_journey_in_dutch_comes_to_what_flags_say() {
    all_are_held("nl-NL");
}

#[test]
fn every_journey_in_swedish_comes_to_what_flags_say() {
    all_are_held("sv-SE");
}

#[test]
fn every_journey_in_english_comes_to_what_flags_say() {
    all_are_held("en-US");
}
