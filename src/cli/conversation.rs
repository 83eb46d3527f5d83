//! The conversation: one question at a time, with going back, "I don't know" and why.
//!
//! Decides what is offered at each question. How a menu looks is the business of
//! a [`Prompter`]: `prompt` draws it, `plain` writes it line by line.

mod copied;

use super::fault::{Door, Fault};
use super::given::Said;
use super::plain::PlainPrompter;
use super::prompt::DrawnPrompter;
use super::startup::App;
use super::typed::Reader;
use super::{Exit, given, output, prompt};
use cardhelp::engine::{Engine, Given, Next, Session, Truth};
use cardhelp::evidence::Evidence;
use cardhelp::guard::{self, Secret};
use cardhelp::report::Voice;
use cardhelp::rules::{AnswerIndex, AnswerSet, Normalized, QuestionIndex, Reads};
use clap::ArgMatches;
use std::io::{self, IsTerminal};

/// How a conversation ends.
pub enum End {
    /// Everything was asked, or enough was.
    Finished(Said),
    /// It was interrupted.
    Interrupted(Said),
}

/// Why a prompter stops.
#[derive(Debug)]
pub enum Stop {
    /// Ctrl-C or a signal.
    Interrupted,
    /// The input ended.
    Ended,
    /// A card number or a security code was typed.
    Secret(Secret),
    /// The terminal failed.
    Failed(io::Error),
}

/// What somebody chose.
pub enum Chosen {
    /// Entries of the menu, by position.
    Entries(Vec<usize>),
    /// "I don't know", by a key.
    DontKnow,
    /// "Why this question?", by a key.
    Why,
    /// Back, by a key.
    Back,
}

/// A list to choose from.
pub struct Menu {
    /// The entries, as they are shown.
    pub entries: Vec<String>,
    /// The entry that is chosen unless another is.
    pub default: Option<usize>,
    /// How many entries, from the first, may be chosen together.
    pub together: usize,
}

/// Asks on a terminal.
pub trait Prompter {
    /// Shows a paragraph; `Strong` for a question.
    fn say(&mut self, tone: Tone, text: &str);
    /// Asks to choose.
    fn choose(&mut self, menu: &Menu) -> Result<Chosen, Stop>;
    /// Asks to type a line; `None` is going back.
    fn type_line(&mut self, label: &str, digits: Digits) -> Result<Option<String>, Stop>;
}

/// Whether digits are shown while they are typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// What is asked for has none.
    Hidden,
    /// A code may have some; as many as a card number has are hidden.
    Few,
}

/// How a paragraph is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Strong,
    Normal,
    Quiet,
}

/// Tells whether somebody can be asked: standard input and standard error are a terminal and
/// nobody objects.
pub fn can_ask(matches: &ArgMatches) -> bool {
    !matches.get_flag("no-input") && io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks until nothing more can change, or enough is known.
pub fn hold(
    app: &App,
    engine: &Engine<'_>,
    said: Said,
    matches: &ArgMatches,
    day: &str,
) -> Result<End, Fault> {
    let session = Session::new(said.answers.clone());
    let is_open = said
        .evidence
        .codes
        .iter()
        .any(|code| code.settled().is_none());
    if !is_open && !matches!(session.next(engine), Next::Ask(_)) {
        return Ok(End::Finished(said));
    }
    let is_accessible = std::env::var_os("ACCESSIBLE").is_some_and(|value| !value.is_empty());
    let is_plain =
        matches.get_flag("plain") || is_accessible || output::is_dumb() || !prompt::has_room();
    let colour = output::wants_colour(super::arguments::colour(matches), true);
    let mut drawn;
    let mut plain;
    let (prompter, keys): (&mut dyn Prompter, _) = if is_plain {
        plain = PlainPrompter::new(app);
        (&mut plain, "ui-intro-plain")
    } else {
        drawn = DrawnPrompter::new(colour);
        (&mut drawn, "ui-intro-keys")
    };
    let mut conversation = Conversation {
        app,
        engine,
        voice: Voice::new(&app.rules, &app.words)
            .for_audience(super::arguments::audience_of(matches)),
        reader: Reader::new(app, day),
        session,
        evidence: said.evidence,
        switches: super::diagnose::switches(matches),
        prompter,
        goes_on: false,
    };
    conversation.run(keys)
}

/// One thing that a menu offers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    Answer(AnswerIndex),
    TypeName,
    Done,
    DontKnow,
    Why,
    Change,
    Back,
}

struct Conversation<'a, 'p> {
    app: &'a App,
    engine: &'a Engine<'a>,
    voice: Voice<'a>,
    reader: Reader<'a>,
    session: Session,
    /// What was copied.
    evidence: Evidence,
    /// The options without a value that a command line which goes on needs.
    switches: Vec<&'static str>,
    prompter: &'p mut dyn Prompter,
    /// Whether somebody wants other causes to be looked for after one was proved.
    goes_on: bool,
}

/// What to do after a question was shown.
enum Turn {
    Answered(Given),
    /// Answered by what was copied.
    Read(Given),
    DontKnow,
    Why,
    Change,
    Back,
}

impl Conversation<'_, '_> {
    fn run(&mut self, keys: &str) -> Result<End, Fault> {
        prompt::set_resume(self.resume());
        prompt::catch_interrupts();
        self.say(Tone::Normal, &self.voice.say("ui-intro"));
        self.say(Tone::Quiet, &self.voice.say(keys));
        let end = self.settle_codes().and_then(|()| self.ask_all());
        let answers = self.said();
        match end {
            Ok(()) => {
                self.say(Tone::Normal, "");
                Ok(End::Finished(answers))
            }
            Err(Stop::Interrupted) => Ok(End::Interrupted(answers)),
            Err(Stop::Ended) => {
                self.say(Tone::Normal, &self.voice.say("ui-input-ended"));
                self.say(Tone::Normal, "");
                Ok(End::Finished(answers))
            }
            Err(Stop::Secret(secret)) => {
                let place = self.voice.say("ui-where-prompt");
                Err(Fault::refused(secret, place, Door::Prompt))
            }
            Err(Stop::Failed(error)) => Err(Fault::new(
                Exit::Stream,
                "ui-error-output",
                &[("reason", error.to_string().into())],
            )),
        }
    }

    fn ask_all(&mut self) -> Result<(), Stop> {
        loop {
            prompt::set_resume(self.resume());
            match self.session.next(self.engine) {
                Next::Done => return Ok(()),
                Next::Enough(question) if self.goes_on => self.ask(question)?,
                Next::Enough(_) => {
                    if self.is_enough()? {
                        return Ok(());
                    }
                }
                Next::Ask(question) => self.ask(question)?,
            }
        }
    }

    /// Returns the notice of an interruption: the command line that resumes.
    fn resume(&self) -> String {
        let command = super::diagnose::repeat(self.app, &self.voice, &self.said(), &self.switches);
        format!("\n{}\n  {command}\n", self.voice.say("ui-interrupted"))
    }

    fn said(&self) -> Said {
        Said {
            answers: self.session.answers().clone(),
            evidence: self.evidence.clone(),
        }
    }

    fn say(&mut self, tone: Tone, text: &str) {
        self.prompter.say(tone, text);
    }

    /// Says that a cause is proved and asks whether to go on; `true` ends the conversation.
    fn is_enough(&mut self) -> Result<bool, Stop> {
        self.say(Tone::Normal, "");
        self.say(Tone::Strong, &self.voice.say("ui-enough"));
        let mut ids = vec!["ui-enough-show", "ui-enough-more"];
        if self.session.can_go_back() {
            ids.extend(["ui-change", "ui-go-back"]);
        }
        let menu = Menu {
            entries: ids.iter().map(|id| self.voice.say(id)).collect(),
            default: Some(0),
            together: 0,
        };
        let chosen = match self.prompter.choose(&menu)? {
            Chosen::Entries(entries) => entries.first().and_then(|at| ids.get(*at)).copied(),
            Chosen::Back => Some("ui-go-back"),
            Chosen::DontKnow | Chosen::Why => None,
        };
        match chosen {
            Some("ui-enough-show") => return Ok(true),
            Some("ui-enough-more") => self.goes_on = true,
            Some("ui-change") => self.change()?,
            Some("ui-go-back") => self.go_back(),
            _ => {}
        }
        Ok(false)
    }

    fn ask(&mut self, question: QuestionIndex) -> Result<(), Stop> {
        let open = self.engine.open_causes(self.session.answers());
        let progress = self.voice.tell(
            "ui-progress",
            &[
                ("number", self.session.number().into()),
                ("open", open.into()),
            ],
        );
        self.say(Tone::Normal, "");
        self.say(Tone::Quiet, &progress);
        self.say(Tone::Strong, &self.voice.question_text(question));
        if let Some(help) = self.voice.question_part(question, "help") {
            self.say(Tone::Quiet, &help);
        }
        if self.is_several(question) {
            self.say(Tone::Quiet, &self.voice.say("ui-several"));
        }
        if let Some(earlier) = self.session.answers().get(question) {
            let text = self.given_text(question, earlier);
            let text = self
                .voice
                .tell("ui-earlier-answer", &[("answer", text.into())]);
            self.say(Tone::Quiet, &text);
        }
        loop {
            match self.turn(question)? {
                Turn::Answered(given) => {
                    self.note(question, given);
                    self.session.answer(question, given);
                    self.forget_copied(question, given);
                    return Ok(());
                }
                Turn::Read(given) => {
                    self.note(question, given);
                    self.session.answer(question, given);
                    self.take_codes();
                    return Ok(());
                }
                Turn::DontKnow => {
                    self.note(question, Given::DontKnow);
                    self.tell_how_to_find_out(question);
                    self.session.answer(question, Given::DontKnow);
                    self.forget_copied(question, Given::DontKnow);
                    return Ok(());
                }
                Turn::Why => self.why(question),
                Turn::Change => {
                    self.change()?;
                    return Ok(());
                }
                Turn::Back => {
                    self.go_back();
                    return Ok(());
                }
            }
        }
    }

    /// Asks the question before this one again, passing over those that do not apply any more.
    fn go_back(&mut self) {
        loop {
            self.session.go_back();
            match self.session.next(self.engine) {
                Next::Ask(question) if !self.applies(question) && self.session.can_go_back() => {}
                _ => return,
            }
        }
    }

    fn applies(&self, question: QuestionIndex) -> bool {
        let state = self.engine.state(self.session.answers());
        state.applies(question) != Truth::False
    }

    /// Repeats the answer below its question, where it stays.
    fn note(&mut self, question: QuestionIndex, given: Given) {
        let text = self.given_text(question, given);
        self.say(Tone::Normal, &format!("→ {text}"));
    }

    fn given_text(&self, question: QuestionIndex, given: Given) -> String {
        match given {
            Given::DontKnow => self.voice.say("ui-dont-know"),
            Given::Chosen(answer) => {
                let reason = cardhelp::engine::Reason {
                    question,
                    answer,
                    excluded: AnswerSet::default(),
                };
                self.voice.answers_text(&reason)
            }
        }
    }

    /// Explains why a question is asked, and how to find the answer out.
    fn why(&mut self, question: QuestionIndex) {
        const MOST: usize = 6;
        let causes = self.engine.told_apart_by(question, self.session.answers());
        let mut titles = self.voice.cause_titles(self.engine, &causes);
        let more = titles.len().saturating_sub(MOST);
        titles.truncate(MOST);
        if more > 0 {
            titles.push(self.voice.tell("ui-why-more", &[("count", more.into())]));
        }
        let text = if titles.is_empty() {
            self.voice.say("ui-why-plan")
        } else {
            let list = self.voice.list("ui-list-and", titles);
            self.voice.tell("ui-why-answer", &[("causes", list.into())])
        };
        self.say(Tone::Normal, &text);
        self.tell_how_to_find_out(question);
    }

    /// Tells how to find an answer out, where there is something to tell.
    fn tell_how_to_find_out(&mut self, question: QuestionIndex) {
        if let Some(text) = self.voice.question_part(question, "find-out") {
            let text = self.voice.tell("ui-find-out", &[("text", text.into())]);
            self.say(Tone::Normal, &text);
        }
    }

    /// Shows a question's menu and understands what was chosen.
    fn turn(&mut self, question: QuestionIndex) -> Result<Turn, Stop> {
        let several = self.is_several(question);
        let mut marked: AnswerSet = match self.session.answers().get(question) {
            Some(Given::Chosen(set)) if several => set,
            _ => AnswerSet::default(),
        };
        loop {
            let entries = self.entries(question, several);
            let menu = self.menu(question, &entries, several.then_some(&marked));
            let chosen = match self.prompter.choose(&menu)? {
                Chosen::Back if self.session.can_go_back() => return Ok(Turn::Back),
                Chosen::Back => continue,
                Chosen::DontKnow => return Ok(Turn::DontKnow),
                Chosen::Why => return Ok(Turn::Why),
                Chosen::Entries(chosen) => chosen,
            };
            let chosen: Vec<Entry> = chosen
                .iter()
                .filter_map(|at| entries.get(*at))
                .copied()
                .collect();
            if chosen.len() > 1 {
                if let Some(given) = self.together(question, &chosen) {
                    return Ok(Turn::Answered(given));
                }
                continue;
            }
            match chosen.first() {
                Some(Entry::Answer(answer)) if several => {
                    if self.voice.question(question).exclusive() == Some(*answer) {
                        return Ok(answered(*answer));
                    }
                    marked = toggled(&marked, *answer);
                }
                Some(Entry::Answer(answer)) => return Ok(answered(*answer)),
                Some(Entry::TypeName) if self.reads(question).is_some() => {
                    if let Some(given) = self.copied(question)? {
                        return Ok(Turn::Read(given));
                    }
                }
                Some(Entry::TypeName) => {
                    if let Some(answer) = self.typed_answer(question)? {
                        return Ok(answered(answer));
                    }
                }
                Some(Entry::Done) if !marked.is_empty() => {
                    return Ok(Turn::Answered(Given::Chosen(marked)));
                }
                Some(Entry::Done) | None => {}
                Some(Entry::DontKnow) => return Ok(Turn::DontKnow),
                Some(Entry::Why) => return Ok(Turn::Why),
                Some(Entry::Change) => return Ok(Turn::Change),
                Some(Entry::Back) => return Ok(Turn::Back),
            }
        }
    }

    /// Tells whether several entries are marked one by one; codes are typed together.
    fn is_several(&self, question: QuestionIndex) -> bool {
        let is_typed = self.reads(question) == Some(Reads::Codes);
        self.voice.question(question).several && !is_typed
    }

    /// Takes several entries given at once, where they may go together.
    fn together(&self, question: QuestionIndex, chosen: &[Entry]) -> Option<Given> {
        let exclusive = self.voice.question(question).exclusive();
        let answers: Option<AnswerSet> = chosen
            .iter()
            .map(|entry| match entry {
                Entry::Answer(answer) if Some(*answer) != exclusive => Some(*answer),
                _ => None,
            })
            .collect();
        answers.map(Given::Chosen)
    }

    fn entries(&self, question: QuestionIndex, several: bool) -> Vec<Entry> {
        let definition = self.voice.question(question);
        let state = self.engine.state(self.session.answers());
        let mut entries: Vec<Entry> = if definition.featured.is_empty() {
            definition
                .answers
                .iter_enumerated()
                .filter(|(_, answer)| state.eval(&answer.when) != Truth::False)
                .map(|(at, _)| Entry::Answer(at))
                .chain(self.is_typed(question).then_some(Entry::TypeName))
                .collect()
        } else {
            let short = self.short_list(question);
            let entries = short.into_iter().map(Entry::Answer);
            entries.chain([Entry::TypeName]).collect()
        };
        if several {
            entries.push(Entry::Done);
        }
        entries.extend([Entry::DontKnow, Entry::Why]);
        if !self.session.asked().is_empty() {
            entries.push(Entry::Change);
        }
        if self.session.can_go_back() {
            entries.push(Entry::Back);
        }
        entries
    }

    /// Tells whether the answer may be copied instead.
    fn is_typed(&self, question: QuestionIndex) -> bool {
        let typed = self.voice.question(question).typed.as_ref();
        typed.is_some_and(|typed| typed.at_prompt)
    }

    /// Returns the answers offered first where there are too many to list: the one given
    /// before, one given to a question with the same answers, the reader's own, then those
    /// that the rule set features.
    fn short_list(&self, question: QuestionIndex) -> Vec<AnswerIndex> {
        let definition = self.voice.question(question);
        let mut short: Vec<AnswerIndex> = Vec::new();
        let mut add = |answer: AnswerIndex| {
            if !short.contains(&answer) {
                short.push(answer);
            }
        };
        let answers = self.session.answers();
        let mut given: Vec<(QuestionIndex, Given)> = answers.iter().collect();
        given.sort_by_key(|(other, _)| *other != question);
        for (other, given) in given {
            let is_twin = self.voice.question(other).answer_words == definition.answer_words
                && !self.voice.question(other).featured.is_empty();
            if let (true, Given::Chosen(set)) = (is_twin, given) {
                set.iter().for_each(&mut add);
            }
        }
        let own = self
            .app
            .region
            .as_deref()
            .and_then(|region| definition.answer(region));
        own.into_iter()
            .chain(definition.featured.iter().copied())
            .for_each(&mut add);
        short
    }

    fn menu(&self, question: QuestionIndex, entries: &[Entry], marked: Option<&AnswerSet>) -> Menu {
        let label = |entry: &Entry| match entry {
            Entry::Answer(answer) => {
                let text = self.voice.answer_text(question, *answer);
                match marked {
                    None => text,
                    Some(set) if set.contains(*answer) => format!("[x] {text}"),
                    Some(_) => format!("[ ] {text}"),
                }
            }
            Entry::TypeName => self
                .voice
                .question_part(question, "type")
                .unwrap_or_else(|| self.voice.say("ui-type-other")),
            Entry::Done => self.voice.say("ui-done"),
            Entry::DontKnow => self.voice.say("ui-dont-know"),
            Entry::Why => self.voice.say("ui-why-this"),
            Entry::Change => self.voice.say("ui-change"),
            Entry::Back => self.voice.say("ui-go-back"),
        };
        let earlier = match self.session.answers().get(question) {
            Some(Given::Chosen(set)) if marked.is_none() => set.iter().next().map(Entry::Answer),
            Some(Given::DontKnow) => Some(Entry::DontKnow),
            _ => None,
        };
        let default = match (earlier, marked) {
            (Some(earlier), _) => entries.iter().position(|entry| *entry == earlier),
            (None, Some(set)) if !set.is_empty() => entries.iter().position(|e| *e == Entry::Done),
            _ => None,
        };
        let is_answer = |entry: &&Entry| matches!(entry, Entry::Answer(_));
        Menu {
            entries: entries.iter().map(label).collect(),
            default,
            together: if marked.is_some() {
                entries.iter().take_while(is_answer).count()
            } else {
                0
            },
        }
    }

    /// Asks for a name in any language; `None` returns to the list.
    fn typed_answer(&mut self, question: QuestionIndex) -> Result<Option<AnswerIndex>, Stop> {
        const MOST: usize = 8;
        let names: Normalized<AnswerIndex> = given::names(self.voice.question(question));
        loop {
            let label = self.voice.say("ui-type-name");
            let Some(typed) = self.prompter.type_line(&label, Digits::Hidden)? else {
                return Ok(None);
            };
            if let Some(secret) = guard::find(&typed) {
                return Err(Stop::Secret(secret));
            }
            if typed.trim().is_empty() {
                return Ok(None);
            }
            if let Some(answer) = names.get(&typed) {
                return Ok(Some(answer));
            }
            let like = names.like(&typed, MOST);
            if like.is_empty() {
                self.say(Tone::Normal, &self.voice.say("ui-nothing-like-it"));
                continue;
            }
            self.say(Tone::Normal, &self.voice.say("ui-which-one"));
            let texts = like
                .iter()
                .map(|answer| self.voice.answer_text(question, *answer));
            let again = self.voice.say("ui-type-again");
            let menu = Menu {
                entries: texts.chain([again]).collect(),
                default: None,
                together: 0,
            };
            if let Chosen::Entries(chosen) = self.prompter.choose(&menu)?
                && let Some(answer) = chosen.first().and_then(|at| like.get(*at))
            {
                return Ok(Some(*answer));
            }
        }
    }

    /// Asks which earlier answer to change.
    fn change(&mut self) -> Result<(), Stop> {
        let mut asked = self.session.asked().to_vec();
        asked.retain(|question| self.applies(*question));
        self.say(Tone::Strong, &self.voice.say("ui-change-which"));
        let mut entries: Vec<String> = asked
            .iter()
            .map(|q| self.voice.question_label(*q))
            .collect();
        entries.push(self.voice.say("ui-go-back"));
        let menu = Menu {
            entries,
            default: None,
            together: 0,
        };
        if let Chosen::Entries(chosen) = self.prompter.choose(&menu)?
            && let Some(question) = chosen.first().and_then(|at| asked.get(*at))
        {
            self.session.revisit(*question);
        }
        Ok(())
    }
}

fn answered(answer: AnswerIndex) -> Turn {
    Turn::Answered(Given::Chosen(std::iter::once(answer).collect()))
}

fn toggled(set: &AnswerSet, answer: AnswerIndex) -> AnswerSet {
    if set.contains(answer) {
        set.iter().filter(|other| *other != answer).collect()
    } else {
        set.iter().chain([answer]).collect()
    }
}
