//! The names of questions and answers, known before anything else is understood.

use super::report::Report;
use crate::rules::files::FileSet;
use crate::rules::finding::Code;
use crate::rules::format::{Entries, List, Question};
use crate::rules::model::{AnswerIndex, MAX_ANSWERS, MAX_ENTRIES, QuestionIndex};
use typed_index_collections::TiVec;

/// The names of all questions, in the order of asking, with those of their answers.
pub(super) type QuestionNames = TiVec<QuestionIndex, (String, TiVec<AnswerIndex, String>)>;

/// Puts the questions in the order of asking and gathers their names and those of their
/// answers. A question with too many answers is left out.
pub(super) fn gather(
    files: &FileSet,
    questions: &mut Entries<Question>,
    order: &List<String>,
    report: &Report,
) -> QuestionNames {
    let mut names = QuestionNames::new();
    questions
        .0
        .sort_by_key(|(name, _)| order.rank(name.as_str()));
    questions.0.retain(|(name, form)| {
        let answers = form.value.as_ref();
        let answers = answers.map_or_else(TiVec::new, |form| answer_names(files, form));
        if answers.len() > MAX_ANSWERS {
            let message = format!("{} answers, more than {MAX_ANSWERS}", answers.len());
            report.tell(form.at, Code::TooManyAnswers, message, "group the answers");
            return false;
        }
        names.push((name.as_str().to_owned(), answers));
        true
    });
    report.check_order(order, "question", &questions.names());
    names
}

/// Returns the names of a question's answers without judging them.
fn answer_names(files: &FileSet, form: &Question) -> TiVec<AnswerIndex, String> {
    if let Some(own) = form.answers.as_ref().and_then(|own| own.value.as_ref()) {
        return own
            .0
            .iter()
            .map(|(name, _)| name.as_str().to_owned())
            .collect();
    }
    let from = form
        .answers_from
        .as_ref()
        .and_then(|from| from.value.as_ref());
    let table = from.map_or("", |from| from.table.as_str());
    let Some(csv) = files.get(&format!("tables/{table}.csv")) else {
        return TiVec::new();
    };
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.flexible(true).from_reader(csv.text.as_bytes());
    let records = reader.into_records();
    let keys = records.filter_map(|record| record.ok()?.get(0).map(str::to_owned));
    let mut keys: TiVec<AnswerIndex, String> = keys.take(MAX_ENTRIES).collect();
    keys.sort();
    keys
}
