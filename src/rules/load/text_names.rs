//! What pasted texts call answers.

use super::names::Names;
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, Spanned};
use crate::rules::model::{AnswerSet, TextName};

/// Reads what texts call the answers of every question. Words that several answers of a question
/// share name all of them.
pub(super) fn read(forms: &Entries<format::Question>, names: &Names<'_>) -> Vec<TextName> {
    let mut found: Vec<TextName> = Vec::new();
    for (question, (_, form)) in names.questions.keys().zip(&forms.0) {
        let first = found.len();
        let answers = form.value.iter().filter_map(|form| form.answers.as_ref());
        let answers = answers.filter_map(|answers: &Spanned<_>| answers.value.as_ref());
        for (name, form, _) in answers.flat_map(Entries::iter) {
            for (words, at) in form.in_text.iter() {
                if !words.chars().any(char::is_alphanumeric) {
                    let message = "there are no words here that a text could hold";
                    let help = "write what texts call the answer: a name in letters or digits";
                    names.report.tell(at, Code::WrongType, message, help);
                    continue;
                }
                let Some(answer) = names.answer(question, name) else {
                    continue;
                };
                match found[first..]
                    .iter_mut()
                    .find(|known| known.words == *words)
                {
                    Some(known) => known.answers.insert(answer),
                    None => found.push(TextName {
                        words: words.clone(),
                        question,
                        answers: AnswerSet::from_iter([answer]),
                    }),
                }
            }
        }
    }
    found
}
