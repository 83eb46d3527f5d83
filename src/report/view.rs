//! Every word of a result, in one language, before it is arranged.

use super::bank_note::bank_note;
use super::command::code_values;
use super::evidence::{self, EvidenceView, code_name, short_code};
use super::page::flag_values;
use super::text::Detail;
use super::voice::{Audience, Voice};
use crate::engine::{
    Answers, CauseResult, Diagnosis, Engine, Given, PlanStep, Reason, State, Truth, Verdict,
};
use crate::evidence::{Evidence, read_by};
use crate::id::{CauseId, QuestionId, StepId};
use crate::rules::{Actor, Answer, AnswerIndex, CauseIndex, QuestionIndex, Reads, SourceIndex};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A result in words.
#[derive(Clone, Debug, serde::Serialize)]
pub struct View {
    /// The version of this form.
    pub schema: &'static str,
    /// The rule set that gave it.
    pub rule_set: RuleSetView,
    /// The language of its words.
    pub locale: String,
    /// How it ends: `diagnosed`, `undecided` or `contradiction`.
    pub status: &'static str,
    /// For whom it is.
    pub audience: Audience,
    /// The answers given.
    pub answers: AnswersView,
    /// What was copied rather than chosen, and what it was taken for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<EvidenceView>,
    /// The causes that are not ruled out, proved and likely ones first.
    pub causes: Vec<CauseView>,
    /// What to do, in order.
    pub plan: Vec<StepView>,
    /// The questions whose answers could still change something.
    pub open_questions: Vec<QuestionId>,
    /// The flags that would answer them, with the values that still fit.
    #[serde(skip)]
    pub open_flags: Vec<String>,
    /// The causes that are ruled out.
    pub ruled_out: Vec<RuledOutView>,
    /// What to tell the bank, where that was asked for: a paragraph to read out or to send;
    /// none where the bank has nothing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_note: Option<Option<String>>,
    /// The command line that gives this result again.
    pub command: String,
}

/// What a view is made from.
pub struct Told<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// What was copied.
    pub evidence: &'a Evidence,
    /// What was found.
    pub diagnosis: &'a Diagnosis,
    /// The command line that gives it again.
    pub command: String,
    /// How much is told.
    pub detail: Detail,
    /// Whether the note to the bank is wanted.
    pub wants_bank_note: bool,
}

/// Which rule set, in which edition.
#[derive(Clone, Debug, serde::Serialize)]
pub struct RuleSetView {
    /// Its name.
    pub id: String,
    /// Its edition, an ISO date.
    pub version: String,
}

/// The answers given, as an object: `"card-kind": "virtual"`, or a list where several may be given.
#[derive(Clone, Debug)]
pub struct AnswersView(Vec<(QuestionId, Vec<String>, bool)>);

impl Serialize for AnswersView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (question, values, several) in &self.0 {
            match values.as_slice() {
                [value] if !several => map.serialize_entry(question.as_str(), value)?,
                values => map.serialize_entry(question.as_str(), values)?,
            }
        }
        map.end()
    }
}

/// A cause that is not ruled out.
#[derive(Clone, Debug, serde::Serialize)]
pub struct CauseView {
    /// Its name.
    pub id: CauseId,
    /// `confirmed`, `likely`, `possible` or `contradiction`.
    pub verdict: &'static str,
    /// What it is called.
    pub title: String,
    /// What it is, in one to three sentences.
    pub summary: String,
    /// Who settles it in the end.
    pub settled_by: Actor,
    /// The smallest set of answers that forces the verdict.
    pub because: Vec<ReasonView>,
    /// For a contradiction, the answers on the other side.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<ReasonView>,
    /// For an open cause, the questions that would decide it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decided_by: Vec<QuestionId>,
    /// For an open cause, the questions whose answer was not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_known: Vec<QuestionId>,
    /// The documents that state it, newest first.
    pub sources: Vec<SourceView>,
    /// The words for `decided_by` and `not_known`.
    #[serde(skip)]
    pub decided_by_text: Vec<String>,
    /// The words for `not_known`.
    #[serde(skip)]
    pub not_known_text: Vec<String>,
}

/// An answer that counts.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ReasonView {
    /// The question.
    pub question: QuestionId,
    /// The answer given to it.
    pub answer: String,
    /// Both in words.
    #[serde(skip)]
    pub text: String,
    /// Whether it only says where the cause applies, beside others that tell more.
    #[serde(skip)]
    pub is_context: bool,
}

/// A source document.
#[derive(Clone, Debug, serde::Serialize)]
pub struct SourceView {
    /// Its title, as published.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The date of its text.
    pub date: String,
    /// When it was last read.
    pub checked: String,
    /// Whether it is a community's answer rather than documentation.
    #[serde(skip)]
    pub weak: bool,
}

/// A step of the plan.
#[derive(Clone, Debug, serde::Serialize)]
pub struct StepView {
    /// Its name.
    pub id: StepId,
    /// What to do.
    pub text: String,
    /// Who does it.
    pub actor: Actor,
    /// Pages that help with it.
    pub links: Vec<LinkView>,
    /// The causes it is for; none where nothing was found.
    #[serde(rename = "for")]
    pub for_causes: Vec<CauseId>,
}

/// A page to open.
#[derive(Clone, Debug, serde::Serialize)]
pub struct LinkView {
    /// Its title in the reader's language.
    pub title: String,
    /// Its address, in the reader's language where there is one.
    pub url: String,
}

/// A cause that is ruled out.
#[derive(Clone, Debug, serde::Serialize)]
pub struct RuledOutView {
    /// Its name.
    pub id: CauseId,
    /// What it is called.
    #[serde(skip)]
    pub title: String,
    /// The smallest set of answers that rules it out.
    pub because: Vec<ReasonView>,
}

impl View {
    /// Puts a diagnosis into words. With [`Detail::Short`], causes that are open or ruled out get no words: a text that only
    /// counts them does not need any.
    pub fn new(engine: &Engine<'_>, voice: &Voice<'_>, told: Told<'_>) -> Self {
        let Told {
            answers,
            evidence,
            diagnosis,
            command,
            detail,
            wants_bank_note,
        } = told;
        let rules = engine.rules();
        let state = engine.state(answers);
        let writer = Writer {
            voice,
            state: &state,
            evidence,
            detail,
            is_found: diagnosis.is_found(),
        };
        let question_ids = |questions: &[QuestionIndex]| -> Vec<QuestionId> {
            questions
                .iter()
                .map(|q| voice.question(*q).id.clone())
                .collect()
        };
        Self {
            schema: super::SCHEMA_ID,
            rule_set: RuleSetView {
                id: rules.id.clone(),
                version: rules.edition.clone(),
            },
            locale: voice.words.tag().to_string(),
            status: diagnosis.status.as_str(),
            audience: voice.audience,
            answers: writer.answers(answers),
            evidence: (!evidence.is_empty()).then(|| evidence::view(evidence, voice)),
            causes: diagnosis.causes.iter().map(|c| writer.cause(c)).collect(),
            plan: diagnosis
                .plan
                .iter()
                .map(|step| writer.step(step))
                .collect(),
            open_questions: question_ids(&diagnosis.open_questions),
            open_flags: diagnosis
                .open_questions
                .iter()
                .map(|question| writer.flag(*question))
                .collect(),
            ruled_out: diagnosis
                .ruled_out
                .iter()
                .map(|c| writer.ruled_out(c))
                .collect(),
            bank_note: wants_bank_note.then(|| bank_note(voice, &state, &diagnosis.plan, evidence)),
            command,
        }
    }
}

/// Puts the parts of one diagnosis into words.
pub(super) struct Writer<'a> {
    pub voice: &'a Voice<'a>,
    pub state: &'a State,
    pub evidence: &'a Evidence,
    pub detail: Detail,
    pub is_found: bool,
}

impl Writer<'_> {
    fn answers(&self, answers: &Answers) -> AnswersView {
        let codes = read_by(self.voice.rules, |reads| reads == Reads::Codes).map(|(at, _)| at);
        // Codes that are settled hold beside one that is not, which keeps the question open.
        let beside = codes.map(|at| (at, answers.included(at)));
        let beside = beside.filter(|(_, included)| !included.is_empty());
        let beside = beside.map(|(at, included)| (at, Given::Chosen(included)));
        let is_beside = |at| beside.is_some_and(|(codes, _)| codes == at);
        let given = answers.iter().filter(|(at, _)| !is_beside(*at));
        // What follows from a code was not given; the evidence says it.
        let given = given.filter(|(at, _)| !self.evidence.is_filled(*at));
        let entries = given.chain(beside).map(|(at, given)| {
            let question = self.voice.question(at);
            let values = match given {
                Given::DontKnow => return (question.id.clone(), vec!["unknown".into()], false),
                Given::Chosen(_) if Some(at) == codes => {
                    code_values(self.voice, answers, self.evidence)
                }
                Given::Chosen(set) => set
                    .iter()
                    .map(|answer| question.answers[answer].id.to_string())
                    .collect(),
            };
            (question.id.clone(), values, question.several)
        });
        AnswersView(entries.collect())
    }

    fn flag(&self, question: QuestionIndex) -> String {
        let question = self.voice.question(question);
        let fits = |answer: &&Answer| self.state.eval(&answer.when) != Truth::False;
        let values = flag_values(question, question.answers.iter().filter(fits));
        format!("--{} {values}", question.id)
    }

    fn cause(&self, result: &CauseResult) -> CauseView {
        let definition = &self.voice.rules.causes[result.cause];
        let ids = |questions: &[QuestionIndex]| -> Vec<QuestionId> {
            let ids = questions.iter().map(|q| self.voice.question(*q).id.clone());
            ids.collect()
        };
        let labels = |questions: &[QuestionIndex]| -> Vec<String> {
            questions
                .iter()
                .map(|q| self.voice.question_label(*q))
                .collect()
        };
        let mut view = CauseView {
            id: definition.id.clone(),
            verdict: result.verdict.as_str(),
            title: String::new(),
            summary: String::new(),
            settled_by: definition.settled_by,
            because: Vec::new(),
            against: Vec::new(),
            decided_by: ids(&result.decided_by),
            not_known: ids(&result.not_known),
            sources: self.sources(&definition.sources),
            decided_by_text: Vec::new(),
            not_known_text: Vec::new(),
        };
        if self.wants_words(result.verdict) {
            view.title = self.voice.cause_title(result.cause, self.state);
            view.summary = self.voice.cause_summary(result.cause, self.state);
            view.because = self.reasons(result.cause, &result.because);
            view.against = self.reasons(result.cause, &result.against);
            view.decided_by_text = labels(&result.decided_by);
            view.not_known_text = labels(&result.not_known);
        }
        view
    }

    /// Tells whether a cause of that verdict is told in words, rather than only counted.
    fn wants_words(&self, verdict: Verdict) -> bool {
        match verdict {
            Verdict::RuledOut => self.detail == Detail::Full,
            Verdict::Possible => self.detail == Detail::Full || !self.is_found,
            Verdict::Confirmed | Verdict::Likely | Verdict::Contradiction => true,
        }
    }

    fn ruled_out(&self, result: &CauseResult) -> RuledOutView {
        let id = &self.voice.rules.causes[result.cause].id;
        if !self.wants_words(result.verdict) {
            return RuledOutView {
                id: id.clone(),
                title: String::new(),
                because: Vec::new(),
            };
        }
        RuledOutView {
            id: id.clone(),
            title: self.voice.cause_title(result.cause, self.state),
            because: self.reasons(result.cause, &result.because),
        }
    }

    fn reasons(&self, cause: CauseIndex, reasons: &[Reason]) -> Vec<ReasonView> {
        let cause = &self.voice.rules.causes[cause];
        let tells = |question: QuestionIndex| {
            let mut named = false;
            for condition in [
                &cause.confirmed_by,
                &cause.suggested_by,
                &cause.ruled_out_by,
            ] {
                condition.questions(&mut |other| named |= other == question);
            }
            named
        };
        let any_tells = reasons.iter().any(|reason| tells(reason.question));
        let each = reasons.iter().flat_map(|reason| {
            let is_context = any_tells && !tells(reason.question);
            let question = self.voice.question(reason.question);
            reason.answer.iter().flat_map(move |answer| {
                let text = self.reason_text(reason.question, answer);
                let names = self.names(reason.question, answer).into_iter();
                names.map(move |name| ReasonView {
                    question: question.id.clone(),
                    answer: name,
                    is_context,
                    text: text.clone(),
                })
            })
        });
        each.collect()
    }

    /// Returns the names of an answer as it was given: the codes that mean it, where those were.
    fn names(&self, question: QuestionIndex, answer: AnswerIndex) -> Vec<String> {
        if self.is_about_codes(question) {
            let codes = self.evidence.codes_for(answer);
            let mut names: Vec<String> = codes.map(|code| code_name(code, self.voice)).collect();
            names.dedup();
            if !names.is_empty() {
                return names;
            }
        }
        let question = self.voice.question(question);
        vec![question.answers[answer].id.to_string()]
    }

    fn is_about_codes(&self, question: QuestionIndex) -> bool {
        let found = read_by(self.voice.rules, |reads| reads == Reads::Codes);
        found.is_some_and(|(at, _)| at == question)
    }

    /// Returns an answer that counts, in words; one that comes from a code names the code.
    fn reason_text(&self, question: QuestionIndex, answer: AnswerIndex) -> String {
        let mut text = self.voice.answer_text(question, answer);
        if self.is_about_codes(question) {
            let codes = self.evidence.codes_for(answer);
            let codes = codes.filter_map(|reading| short_code(reading, self.voice));
            let codes = self.voice.list("ui-list-and", codes);
            if !codes.is_empty() {
                let args = [("meaning", text.into()), ("code", codes.into())];
                text = self.voice.tell("ui-code-because", &args);
            }
        } else if self.evidence.is_filled(question) {
            text = self.voice.tell("ui-from-code", &[("answer", text.into())]);
        }
        let label = self.voice.question_label(question);
        self.voice.tell(
            "ui-reason",
            &[("question", label.into()), ("answer", text.into())],
        )
    }

    pub(super) fn sources(&self, sources: &[SourceIndex]) -> Vec<SourceView> {
        let sources = sources.iter().map(|source| {
            let source = &self.voice.rules.sources[*source];
            SourceView {
                title: source.title.clone(),
                url: source.url.clone(),
                date: source.date.to_string(),
                checked: source.checked.to_string(),
                weak: source.weak,
            }
        });
        sources.collect()
    }

    pub(super) fn step(&self, planned: &PlanStep) -> StepView {
        let rules = self.voice.rules;
        let step = &rules.steps[planned.step];
        let locale = self.voice.words.tag().to_string();
        let links = step.links.iter().map(|link| &rules.links[*link]);
        let links = links.filter(|link| self.state.eval(&link.when) != Truth::False);
        let links = links.map(|link| LinkView {
            title: self.voice.say(&crate::l10n::message_id::link(&link.id)),
            url: link.address(&locale),
        });
        let causes = planned.causes.iter();
        StepView {
            id: step.id.clone(),
            text: self.voice.step_text(planned.step, self.state),
            actor: step.actor,
            links: links.collect(),
            for_causes: causes
                .map(|cause| rules.causes[*cause].id.clone())
                .collect(),
        }
    }
}
