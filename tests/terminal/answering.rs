//! A person answers questions, in drawn menus and in numbered ones.

use super::asked::Asked;
use super::ended::Ended;
use super::person::{Person, key};
use super::screen::{Menu, number_of, shows};
use super::words::squeezed;

impl Person {
    /// Waits for a menu and returns the question that it belongs to.
    pub fn question(&mut self) -> String {
        match self.asked() {
            Asked::Question(question) => question,
            other => panic!("no question is asked: {other:?}\n{}", self.picture()),
        }
    }

    /// Passes over the field for a message or a code, drawn or not, as somebody who has neither.
    pub fn skips(&mut self) {
        match self.is_asked_by_numbers_at_the_opening() {
            true => self.types_line(""),
            false => self.press(key::ENTER),
        }
    }

    /// Moves to the entry that shows `label`.
    pub fn move_to(&mut self, label: &str) -> Menu {
        let mut menu = self.menu();
        for _ in 0..100 {
            if shows(menu.marked(), label) {
                return menu;
            }
            self.press(key::DOWN);
            menu = self.menu();
        }
        panic!("no entry `{label}`: {menu:#?}");
    }

    /// Chooses the entry that shows `label`.
    pub fn choose(&mut self, label: &str) {
        self.move_to(label);
        self.press(key::ENTER);
    }

    /// Chooses an entry that has the words of a message.
    pub fn choose_entry(&mut self, message: &str) {
        self.choose(self.words.get(message));
    }

    /// Chooses an answer, or "I don't know", to the question that is asked.
    pub fn answer(&mut self, question: &str, answer: &str) {
        assert_eq!(self.question(), question);
        let label = match answer {
            "unknown" => self.words.get("ui-dont-know"),
            answer => self.words.answer(question, answer),
        };
        self.choose(label);
    }

    /// Returns every entry of a menu, those out of view as well, and stays where it was.
    pub fn all_entries(&mut self) -> Vec<String> {
        let first = self.menu();
        let mut entries = vec![first.marked().to_owned()];
        loop {
            self.press(key::DOWN);
            let menu = self.menu();
            if menu.marked() == first.marked() {
                return entries;
            }
            entries.push(menu.marked().to_owned());
        }
    }

    /// Ticks statements, each by its question and answer, and goes on.
    pub fn ticks(&mut self, statements: &[(&str, &str)]) {
        for (question, answer) in statements {
            self.choose(self.words.statement(question, answer));
        }
        self.choose_entry("ui-done");
    }

    /// Passes every other screen until `question` is asked by itself: nothing on a list applies,
    /// other questions cannot be answered, and nothing is enough.
    pub fn goes_to(&mut self, question: &str) {
        loop {
            match self.asked() {
                Asked::Opening => self.press(key::ENTER),
                Asked::Question(asked) if asked == question => return,
                Asked::Question(_) => self.choose_entry("ui-dont-know"),
                Asked::Checklist => {
                    let entries = self.all_entries();
                    let is_on_it = |said: &&str| entries.iter().any(|entry| shows(entry, said));
                    match self.words.statements(question).iter().any(is_on_it) {
                        true => self.choose_entry("ui-one-by-one"),
                        false => self.choose_entry("ui-none-of-these"),
                    }
                }
                Asked::WayOut => self.choose_entry("ui-enough-more"),
                Asked::LastMenu => panic!("`{question}` is not asked:\n{}", self.picture()),
            }
        }
    }

    /// Says what is `known`, nothing else on a list, and "I don't know" to the rest, until there
    /// is a plan; then leaves.
    pub fn finishes(mut self, known: &[(&str, &str)]) -> Ended {
        while let Some(asked) = self.asked_if_any() {
            match asked {
                // In the last menu it is leaving that is marked.
                Asked::Opening | Asked::LastMenu => self.press(key::ENTER),
                Asked::WayOut => self.choose_entry("ui-enough-show"),
                Asked::Checklist => {
                    let entries = self.all_entries();
                    let words = self.words;
                    let is_on_it = |(question, answer): &&(&str, &str)| {
                        let said = words.statement_if_any(question, answer);
                        said.is_some_and(|said| entries.iter().any(|entry| shows(entry, said)))
                    };
                    let ticked: Vec<_> = known.iter().filter(is_on_it).copied().collect();
                    match ticked.is_empty() {
                        true => self.choose_entry("ui-none-of-these"),
                        false => self.ticks(&ticked),
                    }
                }
                Asked::Question(question) => {
                    let known = known.iter().find(|(known, _)| *known == question);
                    self.answer(&question, known.map_or("unknown", |(_, answer)| answer));
                }
            }
        }
        self.ends()
    }

    /// Leaves the last menu.
    pub fn leaves(mut self) -> Ended {
        assert_eq!(self.asked(), Asked::LastMenu, "{}", self.picture());
        self.choose_entry("ui-after-leave");
        self.ends()
    }

    /// Does the same as [`Self::finishes`] by numbers.
    pub fn finishes_by_numbers(mut self, known: &[(&str, &str)]) -> Ended {
        while let Some((asked, menu)) = self.asked_by_numbers_if_any() {
            match asked {
                // What is chosen unless something else is, is said in words.
                Asked::Opening | Asked::LastMenu | Asked::WayOut => self.types_line(""),
                Asked::Checklist => {
                    let said = known.iter().filter_map(|(question, answer)| {
                        self.words.statement_if_any(question, answer)
                    });
                    let menu_text = squeezed(&menu);
                    let said = said.filter(|said| menu_text.contains(&squeezed(said)));
                    let numbers: Vec<String> = said.map(|said| number_of(&menu, said)).collect();
                    self.types_line(&numbers.join(" "));
                }
                Asked::Question(question) => {
                    match known.iter().find(|(known, _)| *known == question) {
                        Some((_, answer)) => {
                            let number = number_of(&menu, self.words.answer(&question, answer));
                            self.types_line(&number);
                        }
                        None => self.types_line("u"),
                    }
                }
            }
        }
        self.ends()
    }

    /// Does the same as [`Self::goes_to`] by numbers and letters; returns the question's menu.
    pub fn goes_by_numbers_to(&mut self, question: &str) -> String {
        loop {
            let (asked, menu) = self.asked_by_numbers();
            match asked {
                Asked::Question(asked) if asked == question => return menu,
                Asked::Question(_) => self.types_line("u"),
                Asked::Opening => self.types_line(""),
                Asked::Checklist => {
                    let text = squeezed(&menu);
                    let is_on_it = |said: &&str| text.contains(&squeezed(said));
                    match self.words.statements(question).iter().any(is_on_it) {
                        true => self.chooses(&menu, "ui-one-by-one"),
                        false => self.types_line(""),
                    }
                }
                Asked::WayOut => self.chooses(&menu, "ui-enough-more"),
                Asked::LastMenu => panic!("`{question}` is not asked:\n{}", self.picture()),
            }
        }
    }

    /// Chooses the entry of a numbered menu that shows the words of a message.
    pub fn chooses(&mut self, menu: &str, message: &str) {
        let number = number_of(menu, self.words.get(message));
        self.types_line(&number);
    }

    /// Returns the question that a numbered menu asks.
    pub fn numbered_question(&self, menu: &str) -> String {
        let (_, last) = menu.rsplit_once("\n\n").unwrap_or(("", menu));
        let question = self.words.question_in(&squeezed(last));
        let question = question.unwrap_or_else(|| panic!("no question in:\n{menu}"));
        question.to_owned()
    }

    /// Interrupts and returns the command line that goes on from here.
    pub fn interrupts_and_reads_how_to_go_on(mut self) -> String {
        self.press(key::CTRL_C);
        let ended = self.ends();
        assert_eq!(ended.status, 130);
        ended.command()
    }
}
