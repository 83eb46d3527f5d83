//! The words of a language as its files have them: what a test expects is never taken
//! from what the program printed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The languages that the program speaks.
pub const LANGUAGES: [&str; 4] = ["zh-TW", "nl-NL", "sv-SE", "en-US"];

/// The words of one language.
pub struct Words {
    messages: BTreeMap<String, String>,
    questions: Vec<String>,
}

impl Words {
    /// Returns the words of `locales/<tag>`.
    pub fn of(tag: &str) -> &'static Self {
        static ALL: LazyLock<[Words; 4]> = LazyLock::new(|| LANGUAGES.map(Words::read));
        let at = LANGUAGES.iter().position(|known| *known == tag);
        &ALL[at.unwrap_or_else(|| panic!("no language `{tag}`"))]
    }

    fn read(tag: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut messages = BTreeMap::new();
        let own = root.join("locales").join(tag);
        for file in files(&own).chain(files(&own.join("microsoft-billing"))) {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                gather(&fs::read_to_string(file).unwrap(), &mut messages);
            }
        }
        let questions = files(&root.join("rules/microsoft-billing/questions"))
            .map(|file| file.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        Self {
            messages,
            questions,
        }
    }

    /// Returns a message, or an attribute as `message.attribute`.
    pub fn get(&self, id: &str) -> &str {
        let text = self.messages.get(id);
        text.unwrap_or_else(|| panic!("there is no message `{id}`"))
    }

    /// Returns a message up to its first placeable; of one that chooses by a number, what it says
    /// of most.
    pub fn start(&self, id: &str) -> &str {
        let text = self.get(id);
        let text = text.split("*[other]").last().unwrap_or(text);
        text.split('{').next().unwrap_or(text).trim()
    }

    /// Returns a message with its one placeable filled in.
    pub fn filled(&self, id: &str, value: &str) -> String {
        let text = self.get(id);
        let (start, rest) = text.split_once('{').expect("it has a placeable");
        let (_, end) = rest.split_once('}').expect("the placeable ends");
        format!("{start}{value}{end}")
    }

    /// Returns a message with its placeables filled in, each by its name.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let text = self.get(id).to_owned();
        values.iter().fold(text, |text, (name, value)| {
            text.replace(&format!("{{ ${name} }}"), value)
        })
    }

    /// Returns a title as it stands within a sentence.
    pub fn quoted(&self, title: &str) -> String {
        self.with("ui-quoted", &[("text", title)])
    }

    /// Returns the words of an answer that was given, as the list of those that can be changed
    /// has it.
    pub fn given(&self, question: &str, answer: &str) -> String {
        let name = self.get(&format!("question-{question}.label"));
        let text = self.answer(question, answer);
        self.with("ui-field", &[("name", name), ("text", text)])
    }

    /// Returns the words of an answer.
    pub fn answer(&self, question: &str, answer: &str) -> &str {
        if matches!(question, "country" | "card-country") {
            self.get(&format!("territory-{answer}"))
        } else {
            self.get(&format!("answer-{question}-{answer}"))
        }
    }

    /// Returns the words of a statement of a checklist.
    pub fn statement(&self, question: &str, answer: &str) -> &str {
        let text = self.statement_if_any(question, answer);
        text.unwrap_or_else(|| panic!("`{question}` has no statement for `{answer}`"))
    }

    /// Returns the words of a statement, where an answer has one.
    pub fn statement_if_any(&self, question: &str, answer: &str) -> Option<&str> {
        let id = format!("answer-{question}-{answer}.statement");
        self.messages.get(&id).map(String::as_str)
    }

    /// Returns all statements of a question.
    pub fn statements(&self, question: &str) -> Vec<&str> {
        let begins = format!("answer-{question}-");
        let own = self
            .messages
            .iter()
            .filter(|(id, _)| id.starts_with(&begins) && id.ends_with(".statement"));
        own.map(|(_, text)| text.as_str()).collect()
    }

    /// Returns the question that `text`, [`squeezed`], asks.
    pub fn question_in(&self, text: &str) -> Option<&str> {
        self.questions
            .iter()
            .filter(|id| text.contains(&squeezed(self.get(&format!("question-{id}")))))
            .max_by_key(|id| self.get(&format!("question-{id}")).len())
            .map(String::as_str)
    }
}

/// Returns `text` without white space: how a text is folded does not matter.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.into_iter()
}

/// Takes the messages of a Fluent file: `id = text`, `.attribute = text`, more lines indented.
fn gather(source: &str, messages: &mut BTreeMap<String, String>) {
    let (mut message, mut current) = (String::new(), String::new());
    for line in source.lines() {
        let trimmed = line.trim();
        if trimmed.is_empty() || line.starts_with('#') {
            current.clear();
        } else if let (false, Some((id, text))) = (line.starts_with(' '), line.split_once(" =")) {
            message = id.to_owned();
            current = message.clone();
            messages.insert(current.clone(), text.trim().to_owned());
        } else if let (true, Some((name, text))) =
            (trimmed.starts_with('.'), trimmed.split_once(" ="))
        {
            current = format!("{message}{name}");
            messages.insert(current.clone(), text.trim().to_owned());
        } else if let Some(text) = messages.get_mut(&current) {
            text.push(' ');
            text.push_str(trimmed);
        }
    }
}
