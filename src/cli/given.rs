//! Answers from flags and files, each checked and named in words when it is wrong.

use super::Exit;
use super::fault::{Door, Fault, quoted, short};
use super::startup::App;
use super::typed::{Copied, Reader};
use cardhelp::built_in;
use cardhelp::engine::{Answers, Given};
use cardhelp::evidence::Evidence;
use cardhelp::guard;
use cardhelp::rules::{
    AnswerIndex, AnswerSet, AnswerWords, AnswersFileError, Code, Finding, Normalized, Question,
    QuestionIndex, Reads, answers_text, parse_answers,
};
use clap::ArgMatches;
use std::io;
use std::path::Path;

/// The answer that says that a person does not know.
const UNKNOWN: &str = "unknown";

/// What the command line and the answers file give.
#[derive(Clone)]
pub struct Said {
    /// The answers, those included that what was copied gives.
    pub answers: Answers,
    /// What was copied: codes, a message, a prefix, a date.
    pub evidence: Evidence,
}

/// What was given for one option, by the question that it belongs to.
struct Entry {
    question: QuestionIndex,
    /// The option's name without its hyphens.
    flag: String,
    values: Vec<String>,
    /// Whether the values are read rather than chosen.
    is_read: bool,
    origin: Origin,
}

/// Where something was given.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Option,
    File,
}

/// Returns what the command line gives; a flag beats the file. `day` is an ISO date.
pub fn said(app: &App, matches: &ArgMatches, day: &str) -> Result<Said, Fault> {
    let mut entries: Vec<Entry> = Vec::new();
    if let Some(path) = matches.get_one::<std::path::PathBuf>("@answers") {
        for (name, values) in file(app, path)? {
            let entry = entry(app, &name, values, Origin::File);
            entries.push(entry.ok_or_else(|| no_question(app, &name, quoted(&name)))?);
        }
    }
    let flags = flags(app, matches)?;
    let answers_path = matches.get_one::<std::path::PathBuf>("@answers");
    if answers_path.is_some_and(|path| path.as_os_str() == "-") {
        check_one_reader(app, &flags)?;
    }
    entries.retain(|entry| flags.iter().all(|flag| flag.question != entry.question));
    entries.extend(flags);
    let mut answers = Answers::none(&app.rules);
    for entry in entries.iter().filter(|entry| !entry.is_read) {
        answers.set(entry.question, given(app, entry.question, &entry.values)?);
    }
    let reader = Reader::new(app, day);
    let mut copied = Copied::default();
    // The network decides what some codes mean, so what gives it comes first.
    let is_code = |entry: &&Entry| reads(app, entry.question) == Some(Reads::Codes);
    let read = || entries.iter().filter(|entry| entry.is_read);
    for entry in read().filter(|entry| !is_code(entry)) {
        read_entry(app, &reader, entry, &answers, &mut copied)?;
    }
    copied.evidence.complete(&app.rules, &mut answers);
    for entry in read().filter(is_code) {
        read_entry(app, &reader, entry, &answers, &mut copied)?;
        if let Some(given) = copied.meanings {
            answers.set(entry.question, given);
        }
    }
    let mut evidence = copied.evidence;
    evidence.complete(&app.rules, &mut answers);
    Ok(Said { answers, evidence })
}

fn read_entry(
    app: &App,
    reader: &Reader<'_>,
    entry: &Entry,
    answers: &Answers,
    copied: &mut Copied,
) -> Result<(), Fault> {
    let question = &app.rules.questions[entry.question];
    let mut values = entry.values.clone();
    for value in &mut values {
        // A file or a pipe can be as long as it likes; what was said there is guarded alike.
        if value == "-" && is_from_input(app, entry) {
            *value = standard_input(app)?;
        }
    }
    let flag = format!("--{}", entry.flag);
    reader.read(question, &flag, &values, answers, copied)
}

/// Tells whether `-` stands for standard input: only on the command line.
fn is_from_input(app: &App, entry: &Entry) -> bool {
    let is_message = reads(app, entry.question) == Some(Reads::Messages);
    entry.is_read && is_message && entry.origin == Origin::Option
}

/// Refuses a second reader of standard input beside the answers file.
fn check_one_reader(app: &App, flags: &[Entry]) -> Result<(), Fault> {
    let mut readers = flags.iter().filter(|entry| is_from_input(app, entry));
    match readers.find(|entry| entry.values.iter().any(|value| value == "-")) {
        None => Ok(()),
        Some(entry) => Err(Fault::usage(
            "ui-error-input-twice",
            &[("flag", quoted(&format!("--{}", entry.flag)))],
        )),
    }
}

fn reads(app: &App, question: QuestionIndex) -> Option<Reads> {
    app.rules.questions[question].reads()
}

/// Reads the text of a message from standard input.
fn standard_input(app: &App) -> Result<String, Fault> {
    let path = Path::new("-");
    let text = answers_text(path, Some(&mut io::stdin().lock()));
    let text = text.map_err(|error| unusable(app, "-", error))?;
    if let Some(secret) = guard::find(&text) {
        let place = app.words.plain("ui-where-input");
        return Err(Fault::refused(secret, place, Door::File));
    }
    Ok(text)
}

/// Finds the question that an option or a key of a file belongs to.
fn entry(app: &App, name: &str, values: Vec<String>, origin: Origin) -> Option<Entry> {
    let by_name = app.rules.question(name);
    let by_flag = || {
        let is_flag = |question: &Question| question.typed.as_ref().is_some_and(|t| t.flag == name);
        let mut questions = app.rules.questions.iter_enumerated();
        let found = questions.find(|(_, question)| is_flag(question))?;
        Some(found.0)
    };
    let question = by_name.or_else(by_flag)?;
    let typed = app.rules.questions[question].typed.as_ref();
    Some(Entry {
        question,
        flag: name.to_owned(),
        values,
        origin,
        is_read: typed.is_some_and(|typed| typed.flag == name),
    })
}

/// Gathers `--question answer`, `--answer question=answer` and the options that take texts,
/// by option.
fn flags(app: &App, matches: &ArgMatches) -> Result<Vec<Entry>, Fault> {
    let mut found: Vec<Entry> = Vec::new();
    let mut add = |name: &str, value: &str| -> bool {
        if let Some(known) = found.iter_mut().find(|known| known.flag == name) {
            known.values.push(value.to_owned());
            return true;
        }
        let entry = entry(app, name, vec![value.to_owned()], Origin::Option);
        let is_known = entry.is_some();
        found.extend(entry);
        is_known
    };
    for question in &app.rules.questions {
        let own = question.id.as_str();
        let typed = question.typed.as_ref().map(|typed| typed.flag.as_str());
        for name in std::iter::once(own).chain(typed.filter(|flag| *flag != own)) {
            for value in matches.get_many::<String>(name).into_iter().flatten() {
                add(name, value);
            }
        }
    }
    for pair in matches.get_many::<String>("@answer").into_iter().flatten() {
        let Some((question, value)) = pair.split_once('=') else {
            return Err(Fault::usage(
                "ui-error-answer-form",
                &[("input", quoted(pair))],
            ));
        };
        let question = question.trim();
        if !add(question, value.trim()) {
            return Err(no_question(app, question, quoted(question)));
        }
    }
    Ok(found)
}

fn no_question(app: &App, typed: &str, name: cardhelp::l10n::Filled) -> Fault {
    let names = app
        .rules
        .questions
        .iter()
        .map(|question| question.id.as_str());
    Fault::usage("ui-error-question", &[("input", name)])
        .near(typed, names, "ui-valid-names")
        .hint(
            "ui-see-help",
            &[("command", "cardhelp list questions".into())],
        )
}

/// Understands the values given to one question.
fn given(app: &App, position: QuestionIndex, values: &[String]) -> Result<Given, Fault> {
    let question = &app.rules.questions[position];
    let flag = format!("--{}", question.id);
    let values: Vec<&str> = values
        .iter()
        .flat_map(|value| {
            let parts: Vec<&str> = if question.several {
                value.split(',').collect()
            } else {
                vec![value]
            };
            parts
        })
        .map(str::trim)
        .collect();
    let not_known = values.iter().filter(|value| **value == UNKNOWN).count();
    match not_known {
        0 => {}
        all if all == values.len() => return Ok(Given::DontKnow),
        _ => return Err(exclusive(UNKNOWN, &flag)),
    }
    if values.is_empty() {
        return Err(no_answer(question, &flag, ""));
    }
    let mut chosen = AnswerSet::default();
    let mut distinct: Vec<AnswerIndex> = Vec::new();
    for value in &values {
        let answer = one(app, question, &flag, value)?;
        if !distinct.contains(&answer) {
            distinct.push(answer);
        }
        chosen.insert(answer);
    }
    if !question.several && distinct.len() > 1 {
        return Err(Fault::usage(
            "ui-error-several-answers",
            &[
                ("flag", quoted(&flag)),
                ("names", quoted(&values.join(", "))),
            ],
        ));
    }
    let alone = question
        .exclusive()
        .filter(|answer| chosen.contains(*answer));
    match alone {
        Some(answer) if distinct.len() > 1 => {
            let id = question.answers[answer].id.as_str();
            Err(exclusive(id, &flag))
        }
        _ => Ok(Given::Chosen(chosen)),
    }
}

/// Says that an answer was given beside others that it excludes.
pub fn exclusive(answer: &str, flag: &str) -> Fault {
    Fault::usage(
        "ui-error-exclusive",
        &[("input", quoted(answer)), ("flag", quoted(flag))],
    )
}

/// Says that a value is no answer to a question, and which one is nearest.
fn no_answer(question: &Question, flag: &str, value: &str) -> Fault {
    let names = question.answers.iter().map(|answer| answer.id.as_str());
    Fault::usage(
        "ui-error-answer",
        &[("input", quoted(value)), ("flag", quoted(flag))],
    )
    .near(value, names.chain([UNKNOWN]), "ui-valid-answers")
}

/// Understands one value: an answer's name or, where the answers have names in every
/// language, one of those.
fn one(app: &App, question: &Question, flag: &str, value: &str) -> Result<AnswerIndex, Fault> {
    if let Some(answer) = question.answer(value) {
        return Ok(answer);
    }
    if let AnswerWords::Family(_) = question.answer_words {
        let names = names(question);
        if let Some(answer) = names.get(value) {
            warn_of_language(app, question, flag, answer, value);
            return Ok(answer);
        }
        let like = names.like(value, 5);
        let like: Vec<String> = like
            .into_iter()
            .map(|answer| {
                let id = &question.answers[answer].id;
                let text = app
                    .words
                    .plain(&cardhelp::l10n::message_id::answer(question, id));
                format!("{id} ({text})")
            })
            .collect();
        let fault = Fault::usage(
            "ui-error-answer",
            &[("input", quoted(value)), ("flag", quoted(flag))],
        );
        if like.is_empty() {
            return Err(fault.hint(
                "ui-see-help",
                &[("command", "cardhelp list countries".into())],
            ));
        }
        return Err(fault.hint("ui-did-you-mean", &[("near", like.join(", ").into())]));
    }
    Err(no_answer(question, flag, value))
}

/// Says how to choose the language, where a code was typed that is also that of a language of
/// the program which is spoken elsewhere: `sv`. In capitals it is surely meant as it was taken.
fn warn_of_language(app: &App, question: &Question, flag: &str, answer: AnswerIndex, value: &str) {
    let id = &question.answers[answer].id;
    let is_code = value.eq_ignore_ascii_case(id.as_str()) && value != id.as_str();
    let language = app.languages.iter().find(|language| {
        let is_it = language.language.as_str().eq_ignore_ascii_case(value);
        let is_spoken_there = language.region.is_some_and(|region| region == id.as_str());
        is_it && !is_spoken_there
    });
    let Some(language) = language.filter(|_| is_code) else {
        return;
    };
    let name = app
        .words
        .plain(&cardhelp::l10n::message_id::answer(question, id));
    let text = app.words.text(
        "ui-notice-code-is-language",
        &[
            ("input", quoted(&format!("{flag} {value}"))),
            ("answer", name.into()),
            ("flag", quoted(&format!("--lang {}", language.language))),
        ],
    );
    super::output::notice(&format!("{text}\n"));
}

/// Returns every name of a question's answers: their own, which are codes and never taken for
/// another's name, then the names in every language and the aliases.
pub fn names(question: &Question) -> Normalized<AnswerIndex> {
    let codes = question.answers.iter_enumerated();
    let codes = codes.map(|(at, answer)| (answer.id.to_string(), at));
    let mut names = Vec::new();
    if let AnswerWords::Family(family) = &question.answer_words {
        for words in built_in::all_words() {
            for (id, text) in words.family(&format!("{family}-")) {
                names.extend(question.answer(&id).map(|at| (text, at)));
            }
        }
    }
    for (at, answer) in question.answers.iter_enumerated() {
        names.extend(answer.aliases().map(|alias| (alias.to_owned(), at)));
    }
    Normalized::new(codes, names)
}

/// Reads an answers file; `-` is standard input.
fn file(app: &App, path: &Path) -> Result<Vec<(String, Vec<String>)>, Fault> {
    let name = path.display().to_string();
    let refused = |secret, place| Err(Fault::refused(secret, place, Door::File));
    let text = if path.as_os_str() == "-" {
        answers_text(path, Some(&mut io::stdin().lock()))
    } else {
        answers_text(path, None)
    };
    let text = text.map_err(|error| unusable(app, &name, error))?;
    // Before anything is understood, since a message could repeat what was not.
    if let Some((secret, line)) = guard::find_with_line(&text) {
        let line = [("line", line.to_string().into())];
        return refused(secret, app.words.text("ui-where-answers-line", &line));
    }
    let answers = parse_answers(&name, &text).map_err(|error| unusable(app, &name, error))?;
    // Once more, since escapes can hide digits.
    let excluded = answers.excluded.iter();
    let excluded = excluded.map(|not| (&not.question, &not.answers));
    let given = answers.given.iter();
    let given = given.map(|(question, values)| (question, values));
    let mut lines = given
        .chain(excluded)
        .map(|(question, values)| format!("{question} {}", values.join(" ")));
    if let Some(secret) = lines.find_map(|line| guard::find(&line)) {
        return refused(secret, app.words.plain("ui-where-answers"));
    }
    if !answers.excluded.is_empty() {
        return Err(no_question(app, "not", quoted("not")));
    }
    Ok(answers.given)
}

/// Says why an answers file cannot be used.
fn unusable(app: &App, name: &str, error: AnswersFileError) -> Fault {
    let input = ("input", quoted(name));
    match error {
        AnswersFileError::Unreadable(error) => {
            let reason = ("reason", error.to_string().into());
            Fault::new(
                Exit::Stream,
                "ui-error-answers-unreadable",
                &[input, reason],
            )
        }
        AnswersFileError::NotUtf8 => Fault::usage("ui-error-answers-encoding", &[input]),
        AnswersFileError::TooLarge(limit) => {
            let limit = ("limit", limit.to_string().into());
            Fault::usage("ui-error-answers-large", &[input, limit])
        }
        AnswersFileError::Malformed(finding) => Fault::usage(
            "ui-error-answers-form",
            &[
                input,
                ("line", finding.line.max(1).to_string().into()),
                ("column", finding.column.max(1).to_string().into()),
                ("reason", form_fault(app, &finding).into()),
            ],
        )
        .hint("ui-hint-answers-form", &[]),
    }
}

/// Says what is wrong with the form of an answers file, and with which question.
fn form_fault(app: &App, finding: &Finding) -> String {
    let text = app.words.plain(match finding.code {
        Code::DuplicateKey => "ui-form-twice",
        Code::TooDeep => "ui-form-deep",
        Code::TooLarge => "ui-form-large",
        Code::Alias => "ui-form-alias",
        Code::Syntax => "ui-form-syntax",
        _ => "ui-form-shape",
    });
    // Findings quote a name in backticks where there is one.
    match finding.message.split('`').nth(1) {
        Some(name) => format!("{text} (`{}`)", short(name, 40)),
        None => text,
    }
}
