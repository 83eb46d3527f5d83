//! A person answers questions, in drawn menus and in numbered ones.

use super::ended::Ended;
use super::person::{Person, key};
use super::screen::{Menu, number_of, shows};
use super::words::squeezed;

impl Person {
    /// Waits for a menu and returns the question that it belongs to.
    pub fn question(&mut self) -> String {
        let menu = self.menu();
        let paragraph = menu.paragraph();
        let Some(question) = self.words.question_in(&paragraph) else {
            panic!("no question is asked: {paragraph}");
        };
        question.to_owned()
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

    /// Answers "I don't know" until `question` is asked.
    pub fn goes_to(&mut self, question: &str) {
        while self.question() != question {
            self.choose_entry("ui-dont-know");
        }
    }

    /// Answers what is `known`, and "I don't know" to the rest, until there is a plan.
    pub fn finishes(mut self, known: &[(&str, &str)]) -> Ended {
        while let Some(menu) = self.menu_if_any() {
            if menu.paragraph() == squeezed(self.words.get("ui-enough")) {
                self.choose_entry("ui-enough-show");
                break;
            }
            let question = self.question();
            let known = known.iter().find(|(known, _)| *known == question);
            self.answer(&question, known.map_or("unknown", |(_, answer)| answer));
        }
        self.ends()
    }

    /// Does the same by numbers.
    pub fn finishes_by_numbers(mut self, known: &[(&str, &str)]) -> Ended {
        while let Some(menu) = self.numbered_if_any() {
            if menu.contains(self.words.get("ui-enough-show")) {
                // What is chosen unless something else is, is said in words.
                self.types_line("");
                break;
            }
            let question = self.numbered_question(&menu);
            match known.iter().find(|(known, _)| *known == question) {
                Some((_, answer)) => {
                    let number = number_of(&menu, self.words.answer(&question, answer));
                    self.types_line(&number);
                }
                None => self.types_line("u"),
            }
        }
        self.ends()
    }

    /// Answers "I don't know" by a letter until `question` is asked; returns its menu.
    pub fn goes_by_numbers_to(&mut self, question: &str) -> String {
        loop {
            let menu = self.numbered();
            if self.numbered_question(&menu) == question {
                return menu;
            }
            self.types_line("u");
        }
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
