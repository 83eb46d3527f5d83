//! Questions and their answers.

use super::super::fields::{self, Fields, mapping, text};
use super::super::finding::Code;
use super::super::model::{
    Answer, AnswerIndex, AnswerWords, Class, ColumnIndex, Condition, Cost, MAX_ANSWERS, Place,
    Question, QuestionIndex, Reads, Typed,
};
use super::super::yaml::{Location, Node, Sink, Value};
use super::catalog::Catalog;
use super::known_names::QuestionNames;
use super::names::Names;
use super::unknown::unknown;
use super::{Loader, Scope, bad_name, stem};
use crate::id::{AnswerId, QuestionId};
use compact_str::CompactString;
use typed_index_collections::{TiSlice, TiVec};

/// Gathers the names of all questions, in the order of asking, with the names of their answers.
pub(super) fn names(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    ask_order: &[(String, Location)],
) -> QuestionNames {
    let mut found = QuestionNames::new();
    for (path, node) in nodes {
        let Some(id) = stem(path, "questions/") else {
            continue;
        };
        let name = loader.files.name(path);
        let mut sink = Loader::sink(&name, &mut loader.findings);
        if !crate::id::is_kebab_case(id) {
            bad_name(id, node.at, &mut sink);
            continue;
        }
        let answers = answer_names(loader.files, node);
        if answers.len() > MAX_ANSWERS {
            sink.report(
                Code::TooManyAnswers,
                node.at,
                format!("{} answers, more than {MAX_ANSWERS}", answers.len()),
                "group the answers",
            );
            continue;
        }
        found.push((id.to_owned(), answers));
    }
    let head = loader.files.name("ruleset.yaml");
    let mut sink = Loader::sink(&head, &mut loader.findings);
    for (name, at) in ask_order {
        if !found.iter().any(|(id, _)| id == name) {
            let known = found.iter().map(|(id, _)| id.as_str());
            unknown("question", name, known, *at, &mut sink);
        }
    }
    let rank = |id: &str| {
        let listed = ask_order.iter().position(|(name, _)| name == id);
        listed.unwrap_or(ask_order.len())
    };
    found.sort_by(|(a, _), (b, _)| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
    found
}

/// Returns the names of a question's answers without judging them.
fn answer_names(files: &super::FileSet, node: &Node) -> TiVec<AnswerIndex, String> {
    let Value::Map(entries) = &node.value else {
        return TiVec::new();
    };
    let field = |name: &str| entries.iter().find(|(key, _)| key.text == name);
    if let Some((_, answers)) = field("answers")
        && let Value::Map(answers) = &answers.value
    {
        return answers.iter().map(|(key, _)| key.text.clone()).collect();
    }
    let table = field("answers-from").and_then(|(_, from)| match &from.value {
        Value::Map(entries) => entries.iter().find(|(key, _)| key.text == "table"),
        _ => None,
    });
    let Some((
        _,
        Node {
            value: Value::Scalar { text, .. },
            ..
        },
    )) = table
    else {
        return TiVec::new();
    };
    let csv = files.get(&format!("tables/{text}.csv"));
    let mut keys: TiVec<AnswerIndex, String> = csv
        .map(|file| {
            csv::ReaderBuilder::new()
                .flexible(true)
                .from_reader(file.text.as_bytes())
                .records()
                .filter_map(|record| record.ok()?.get(0).map(str::to_owned))
                .collect()
        })
        .unwrap_or_default();
    keys.sort();
    keys
}

/// Reads the questions, in the order of `names`.
pub(super) fn read(
    loader: &mut Loader<'_>,
    nodes: &[(String, Node)],
    names: &Names<'_>,
    catalog: &Catalog,
) -> TiVec<QuestionIndex, Question> {
    let mut questions = TiVec::new();
    for (position, (id, _)) in names.questions.iter_enumerated() {
        let path = format!("questions/{id}.yaml");
        let Some((_, node)) = nodes.iter().find(|(known, _)| *known == path) else {
            continue;
        };
        questions.extend(loader.scoped(&path, names, catalog, |scope| {
            question(scope, position, node)
        }));
    }
    check_cycles(loader, &questions);
    check_flags(loader, &questions);
    questions
}

/// Reports options that would be given twice: a question's name is one already.
fn check_flags(loader: &mut Loader<'_>, questions: &TiSlice<QuestionIndex, Question>) {
    for (at, question) in questions.iter_enumerated() {
        let Some(typed) = &question.typed else {
            continue;
        };
        let is_taken = questions.iter_enumerated().any(|(other, known)| {
            let own = known.typed.as_ref().map(|known| known.flag.as_str());
            other != at && (known.id.as_str() == typed.flag || own == Some(&typed.flag))
        });
        let name = loader.names[question.place.file].clone();
        let mut sink = Sink {
            file: &name,
            findings: &mut loader.findings,
        };
        let place = Location {
            line: question.place.line,
            column: question.place.column,
        };
        if !crate::id::is_kebab_case(&typed.flag) {
            bad_name(&typed.flag, place, &mut sink);
        } else if is_taken {
            sink.report(
                Code::DuplicateId,
                place,
                format!("the option `{}` belongs to another question", typed.flag),
                "give `typed` another `flag`",
            );
        }
    }
}

/// Reads a question. What is wrong with it is left out, but neither the question nor any of its
/// answers is: everything else refers to them by position.
fn question(scope: &mut Scope<'_, '_>, position: QuestionIndex, node: &Node) -> Option<Question> {
    let (id, answer_ids) = &scope.names.questions[position];
    let Some(fields) = Fields::open(node, &fields::QUESTION, &mut scope.sink) else {
        return blank(id, scope.place(node.at));
    };
    let (answers, answer_words) = match (fields.get("answers"), fields.get("answers-from")) {
        (Some(answers), None) => (own_answers(scope, answers), AnswerWords::Own),
        (None, Some(from)) => table_answers(scope, from, answer_ids)
            .unwrap_or_else(|| (unread_answers(&answer_ids.raw), no_words())),
        _ => {
            scope.sink.report(
                Code::MissingField,
                fields.at(),
                "exactly one of `answers` and `answers-from` belongs here",
                "list the answers, or name the table that holds them",
            );
            (unread_answers(&answer_ids.raw), no_words())
        }
    };
    let cost = fields.one_of("cost", Cost::WORDS, &mut scope.sink);
    let featured = {
        let known: Vec<&str> = answer_ids.iter().map(String::as_str).collect();
        let kind = format!("answer to `{id}`");
        super::resolve(fields.items("featured"), &kind, &known, &mut scope.sink)
    };
    let typed = fields
        .get("typed")
        .and_then(|node| typed(scope, node, position));
    Some(Question {
        id: QuestionId::new(id)?,
        typed,
        answers,
        answer_words,
        several: fields.flag("several", &mut scope.sink),
        when: scope
            .condition(&fields, "when", Condition::always())
            .unwrap_or_else(Condition::always),
        cost: cost.unwrap_or(Cost::Glance),
        known_to: known_to(scope, &fields).unwrap_or(USUALLY_KNOWN_TO),
        find_out: fields.flag("find-out", &mut scope.sink),
        quotes: fields.flag("quotes", &mut scope.sink),
        featured,
        place: scope.place(node.at),
    })
}

/// How many of a hundred people know an answer unless a question says otherwise: our judgement.
const USUALLY_KNOWN_TO: u8 = 80;

/// Reads how many of a hundred people know a telling answer.
fn known_to(scope: &mut Scope<'_, '_>, fields: &Fields<'_>) -> Option<u8> {
    let node = fields.get("known-to")?;
    let given = text(node, &mut scope.sink)?;
    let percent = given
        .parse()
        .ok()
        .filter(|percent| (1..=99).contains(percent));
    if percent.is_none() {
        scope.sink.report(
            Code::WrongType,
            node.at,
            format!("`{given}` is no share of a hundred people"),
            "write a whole number from 1 to 99",
        );
    }
    percent
}

/// Stands for a question that cannot be read, so that the others keep their positions.
fn blank(id: &str, place: Place) -> Option<Question> {
    Some(Question {
        id: QuestionId::new(id)?,
        answers: TiVec::new(),
        answer_words: no_words(),
        several: false,
        when: Condition::always(),
        cost: Cost::Glance,
        known_to: USUALLY_KNOWN_TO,
        find_out: false,
        quotes: false,
        featured: Vec::new(),
        typed: None,
        place,
    })
}

fn unread_answers(ids: &[String]) -> TiVec<AnswerIndex, Answer> {
    let answers = ids.iter().map(|id| Answer {
        id: AnswerId::new(id).unwrap_or_else(|| AnswerId::new("x").expect("a name")),
        when: Condition::always(),
        exclusive: false,
        unquoted: true,
        aliases: CompactString::default(),
        class: None,
        fills: Vec::new(),
        sensitive: false,
        seen_as: Vec::new(),
    });
    answers.collect()
}

fn no_words() -> AnswerWords {
    AnswerWords::Family(String::new())
}

fn own_answers(scope: &mut Scope<'_, '_>, node: &Node) -> TiVec<AnswerIndex, Answer> {
    let Some(entries) = mapping(node, &mut scope.sink) else {
        return TiVec::new();
    };
    let mut answers = TiVec::new();
    for (key, node) in entries {
        if key.text == "unknown" || !crate::id::is_kebab_case(&key.text) {
            bad_name(&key.text, key.at, &mut scope.sink);
        }
        let Some(fields) = Fields::open(node, &fields::ANSWER, &mut scope.sink) else {
            answers.extend(unread_answers(std::slice::from_ref(&key.text)));
            continue;
        };
        answers.push(Answer {
            id: AnswerId::new(&key.text).unwrap_or_else(|| AnswerId::new("x").expect("a name")),
            when: scope
                .condition(&fields, "when", Condition::always())
                .unwrap_or_else(Condition::always),
            exclusive: fields.flag("exclusive", &mut scope.sink),
            unquoted: fields.flag("unquoted", &mut scope.sink),
            aliases: CompactString::default(),
            class: fields
                .get("class")
                .and_then(|_| fields.one_of("class", Class::WORDS, &mut scope.sink)),
            fills: fills(scope, &fields),
            sensitive: fields.flag("sensitive", &mut scope.sink),
            seen_as: seen_as(scope, &fields),
        });
    }
    answers
}

/// Reads how a typed text becomes an answer to the question at `position`.
fn typed(scope: &mut Scope<'_, '_>, node: &Node, position: QuestionIndex) -> Option<Typed> {
    #[derive(Clone, Copy, PartialEq)]
    enum Kind {
        Codes,
        Messages,
        Prefixes,
        Expiry,
    }
    const KINDS: &[(&str, Kind)] = &[
        ("codes", Kind::Codes),
        ("messages", Kind::Messages),
        ("prefixes", Kind::Prefixes),
        ("expiry", Kind::Expiry),
    ];
    let (names, sink) = (scope.names, &mut scope.sink);
    let fields = Fields::open(node, &fields::TYPED, sink)?;
    let flag = fields.require_text("flag", sink)?.to_owned();
    let kind = fields.one_of("reads", KINDS, sink)?;
    let reads = match kind {
        Kind::Codes => Reads::Codes,
        Kind::Messages => Reads::Messages,
        Kind::Prefixes => Reads::Prefixes,
        Kind::Expiry => Reads::Expiry {
            passed: names.answer(position, fields.require("passed", sink)?, sink)?,
        },
    };
    Some(Typed {
        flag,
        reads,
        at_prompt: fields.flag("at-prompt", sink),
    })
}

/// Reads the answers to other questions that follow from an answer.
fn fills(scope: &mut Scope<'_, '_>, fields: &Fields<'_>) -> Vec<(QuestionIndex, AnswerIndex)> {
    let (names, sink) = (scope.names, &mut scope.sink);
    let entries = fields.get("fills").and_then(|node| mapping(node, sink));
    let entries = entries.unwrap_or_default().iter();
    entries
        .filter_map(|(key, node)| {
            let question = names.question(&key.text, key.at, sink)?;
            Some((question, names.answer(question, node, sink)?))
        })
        .collect()
}

/// Reads the other wordings of an answer's quote.
fn seen_as(scope: &mut Scope<'_, '_>, fields: &Fields<'_>) -> Vec<String> {
    let items = fields.items("seen-as").iter();
    items
        .filter_map(|item| text(item, &mut scope.sink).map(str::to_owned))
        .collect()
}

fn table_answers(
    scope: &mut Scope<'_, '_>,
    node: &Node,
    ids: &TiSlice<AnswerIndex, String>,
) -> Option<(TiVec<AnswerIndex, Answer>, AnswerWords)> {
    let (names, sink) = (scope.names, &mut scope.sink);
    let fields = Fields::open(node, &fields::ANSWERS_FROM, sink)?;
    let table = names.table(fields.require("table", sink)?, sink)?;
    let words = fields.require_text("words", sink)?.to_owned();
    let aliases = fields.items("aliases").iter();
    let aliases: Vec<ColumnIndex> = aliases
        .map(|node| table.column(node, sink))
        .collect::<Option<_>>()?;
    let answers = ids.iter().map(|id| Answer {
        id: AnswerId::new(id).unwrap_or_else(|| AnswerId::new("x").expect("a name")),
        when: Condition::always(),
        exclusive: false,
        unquoted: true,
        aliases: aliases
            .iter()
            .map(|column| table.text(id, *column).unwrap_or_default().trim())
            .filter(|names| !names.is_empty())
            .collect::<Vec<&str>>()
            .join(";")
            .into(),
        class: None,
        fills: Vec::new(),
        sensitive: false,
        seen_as: Vec::new(),
    });
    Some((answers.collect(), AnswerWords::Family(words)))
}

/// Reports questions that wait for each other.
fn check_cycles(loader: &mut Loader<'_>, questions: &TiSlice<QuestionIndex, Question>) {
    for (start, question) in questions.iter_enumerated() {
        let mut reached: TiVec<QuestionIndex, bool> = vec![false; questions.len()].into();
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            let Some(next) = questions.get(at) else {
                continue;
            };
            next.when.questions(&mut |named| {
                let seen = reached.get_mut(named);
                if let Some(seen @ false) = seen {
                    *seen = true;
                    open.push(named);
                }
            });
        }
        if reached[start] {
            let name = loader.names[question.place.file].clone();
            let mut sink = Sink {
                file: &name,
                findings: &mut loader.findings,
            };
            let at = Location {
                line: question.place.line,
                column: question.place.column,
            };
            sink.report(
                Code::CyclicCondition,
                at,
                format!(
                    "`{}` applies only when its own answer is known",
                    question.id
                ),
                "remove it from the conditions that its `when` rests on",
            );
        }
    }
}

/// Reads the answers that an example gives.
pub(super) fn given_answers(
    scope: &mut Scope<'_, '_>,
    node: &Node,
) -> Vec<(QuestionIndex, Vec<AnswerIndex>)> {
    let Some(entries) = mapping(node, &mut scope.sink) else {
        return Vec::new();
    };
    let mut given = Vec::new();
    for (key, value) in entries {
        let Some(question) = scope.names.question(&key.text, key.at, &mut scope.sink) else {
            continue;
        };
        let mut chosen = Vec::new();
        for item in fields::items(value) {
            if text(item, &mut scope.sink) == Some("unknown") {
                continue;
            }
            chosen.extend(scope.names.answer(question, item, &mut scope.sink));
        }
        given.push((question, chosen));
    }
    given
}
