//! How a diagnosis is put into words, before they are arranged.
//!
//! Decides which causes are told and which are only counted. Knows no form of output.

use super::bank_note::bank_note;
use super::command::flag_values;
use super::disagreement::disagreement_view;
use super::evidence::evidence_view;
use super::finding_out::find_out;
use super::naming::{given_names, said};
use super::outcome::{
    AnswersView, CauseView, Detail, Outcome, ReasonView, RuleSetView, RuledOutView, SCHEMA_ID,
    Several,
};
use super::plan_words::{source_views, step_view};
use super::reasons::reason_views;
use super::shell_line::ShellLine;
use super::voice::Voice;
use crate::engine::{
    Answers, CauseResult, Diagnosis, Engine, Given, Reason, State, Status, Truth, Verdict,
};
use crate::evidence::Evidence;
use crate::id::{CauseId, QuestionId};
use crate::rules::{Answer, CauseIndex, QuestionIndex, Stored};

/// How many causes are named where none was found.
const LIKELIEST: usize = 5;

/// What a result is made from.
pub struct Told<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// What was copied.
    pub evidence: &'a Evidence,
    /// What was found.
    pub diagnosis: &'a Diagnosis,
    /// The command line that gives it again.
    pub command: ShellLine,
    /// The command line that goes on asking from there.
    pub resume: ShellLine,
    /// How much is told.
    pub detail: Detail,
    /// Whether the note to the bank is wanted.
    pub wants_bank_note: bool,
}

impl Outcome {
    /// Puts a diagnosis into words. With [`Detail::Short`], causes that are open or ruled out are
    /// only named, and where nothing was found the likeliest get a title.
    pub fn new(engine: &Engine<'_>, voice: &Voice<'_>, told: Told<'_>) -> Self {
        let rules = engine.rules();
        let (evidence, diagnosis) = (told.evidence, told.diagnosis);
        let state = &engine.state(told.answers);
        let writer = Writer {
            voice,
            state,
            told: &told,
        };
        let disagreements = evidence.disagreements(engine, told.answers);
        let (open, beyond) = (&diagnosis.open_questions, &diagnosis.beyond_limit);
        let note = || bank_note(voice, state, &diagnosis.plan, evidence);
        let plan = diagnosis.plan.iter();
        let causes = diagnosis.causes.iter();
        let causes = causes.filter(|result| writer.is_told(result.verdict));
        let open_causes = writer.open_causes();
        let ruled_out = diagnosis.ruled_out.iter();
        Self {
            schema: SCHEMA_ID,
            rule_set: RuleSetView {
                id: rules.id.clone(),
                version: rules.edition.clone(),
            },
            locale: voice.words.tag().to_string(),
            status: match disagreements.is_empty() {
                true => diagnosis.status,
                false => Status::Contradiction,
            },
            audience: voice.audience,
            answers: writer.answers(),
            not: writer.excluded(),
            evidence: (!evidence.is_empty()).then(|| evidence_view(evidence, voice)),
            disagreements: disagreements
                .iter()
                .map(|found| disagreement_view(found, voice))
                .collect(),
            next: None,
            causes: causes.map(|result| writer.cause(result)).collect(),
            plan: plan.map(|step| step_view(voice, state, step)).collect(),
            open_questions: writer.ids(open),
            open_causes: open_causes.iter().map(|at| writer.cause_id(*at)).collect(),
            likeliest: writer.likeliest(&open_causes),
            find_out: find_out(voice, diagnosis, evidence.message.is_some()),
            open_flags: open.iter().map(|question| writer.flag(*question)).collect(),
            beyond_limit: beyond.iter().map(|cause| writer.cause_id(*cause)).collect(),
            beyond_limit_text: writer.titles(beyond),
            ruled_out: ruled_out.map(|result| writer.ruled_out(result)).collect(),
            bank_note: told.wants_bank_note.then(note),
            command: told.command.clone(),
            resume: told.resume.clone(),
        }
    }
}

/// Puts the parts of one diagnosis into words.
struct Writer<'a> {
    voice: &'a Voice<'a>,
    state: &'a State,
    told: &'a Told<'a>,
}

impl Writer<'_> {
    fn answers(&self) -> AnswersView {
        let (voice, evidence) = (self.voice, self.told.evidence);
        // What follows from a code was not given; the evidence says it.
        let said = said(voice, self.told.answers).into_iter();
        let said = said.filter(|(question, _)| !evidence.is_filled(*question));
        let entries = said.map(|(at, given)| {
            let question = voice.question(at);
            let several = match given {
                Given::Chosen(_) if question.several => Several::Yes,
                Given::Chosen(_) | Given::DontKnow => Several::No,
            };
            let names = given_names(voice, evidence, at, given);
            (question.id.clone(), names, several)
        });
        AnswersView(entries.collect())
    }

    fn excluded(&self) -> AnswersView {
        let Told {
            answers, evidence, ..
        } = self.told;
        let not_so = evidence.not_so(self.voice.rules(), answers).into_iter();
        let entries = not_so.map(|(at, excluded)| {
            let question = self.voice.question(at);
            let names = excluded
                .iter()
                .map(|at| question.answers[at].id.to_string());
            (question.id.clone(), names.collect(), Several::Yes)
        });
        AnswersView(entries.collect())
    }

    fn flag(&self, question: QuestionIndex) -> String {
        let question = self.voice.question(question);
        let fits = |answer: &&Stored<Answer>| self.state.eval(&answer.when) != Truth::False;
        let values = flag_values(question, question.answers.iter().filter(fits));
        format!("--{} {values}", question.id)
    }

    fn cause(&self, result: &CauseResult) -> CauseView {
        let definition = &self.voice.rules.causes[result.cause];
        CauseView {
            id: definition.id.clone(),
            verdict: result.verdict,
            title: self.voice.cause_title(result.cause, self.state),
            summary: self.voice.cause_summary(result.cause, self.state),
            settled_by: definition.settled_by.clone(),
            because: self.reasons(result.cause, &result.because),
            against: self.reasons(result.cause, &result.against),
            decided_by: self.ids(&result.decided_by),
            not_known: self.ids(&result.not_known),
            sources: source_views(self.voice, &definition.sources),
            decided_by_text: self.labels(&result.decided_by),
            not_known_text: self.labels(&result.not_known),
        }
    }

    fn ruled_out(&self, result: &CauseResult) -> RuledOutView {
        let is_told = self.is_told(result.verdict);
        let title = || self.voice.cause_title(result.cause, self.state);
        let because = || self.reasons(result.cause, &result.because);
        RuledOutView {
            id: self.cause_id(result.cause),
            title: is_told.then(title).unwrap_or_default(),
            because: is_told.then(because).unwrap_or_default(),
        }
    }

    /// Tells whether a cause of that verdict is told in words, rather than only named.
    fn is_told(&self, verdict: Verdict) -> bool {
        match verdict {
            Verdict::RuledOut | Verdict::Possible => self.told.detail == Detail::Full,
            Verdict::Confirmed | Verdict::Likely | Verdict::Contradiction => true,
        }
    }

    /// Returns the causes that are open, the likeliest first.
    fn open_causes(&self) -> Vec<CauseIndex> {
        let open = self.told.diagnosis.with(Verdict::Possible);
        open.map(|result| result.cause).collect()
    }

    /// Returns the titles of the first of the `open` causes, where nothing was found.
    fn likeliest(&self, open: &[CauseIndex]) -> Vec<String> {
        match self.told.diagnosis.is_found() {
            true => Vec::new(),
            false => self.titles(&open[..open.len().min(LIKELIEST)]),
        }
    }

    fn reasons(&self, cause: CauseIndex, reasons: &[Reason]) -> Vec<ReasonView> {
        reason_views(self.voice, self.told.evidence, cause, reasons)
    }

    fn cause_id(&self, cause: CauseIndex) -> CauseId {
        self.voice.rules.causes[cause].id.clone()
    }

    fn titles(&self, causes: &[CauseIndex]) -> Vec<String> {
        let titles = causes.iter();
        titles
            .map(|cause| self.voice.cause_title(*cause, self.state))
            .collect()
    }

    fn ids(&self, questions: &[QuestionIndex]) -> Vec<QuestionId> {
        let ids = questions.iter();
        ids.map(|question| self.voice.question(*question).id.clone())
            .collect()
    }

    fn labels(&self, questions: &[QuestionIndex]) -> Vec<String> {
        let labels = questions.iter();
        labels
            .map(|question| self.voice.question_label(*question))
            .collect()
    }
}
