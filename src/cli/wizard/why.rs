//! Why something is asked, and how to find the answer out.

use super::conversation::Conversation;
use crate::cli::terminal::Tone;
use cardhelp::rules::QuestionIndex;

/// The most causes that are named.
const MOST: usize = 6;

/// Explains why questions are asked: which causes the answers would tell apart, the likeliest
/// first.
pub fn why(talk: &mut Conversation<'_>, questions: &[QuestionIndex]) {
    let (engine, voice) = (&talk.case.engine, &talk.case.voice);
    let causes = engine.told_apart_by(questions, talk.session.answers());
    let mut titles = voice.cause_titles(engine, &causes);
    let all = titles.len();
    titles.truncate(MOST);
    let more = (all > MOST).then(|| voice.tell("ui-why-more", &[("count", (all - MOST).into())]));
    let titles = titles.into_iter().map(|title| voice.quoted(title));
    let list = voice.list("ui-list-and", titles.chain(more));
    let text = match all {
        0 => voice.say("ui-why-plan"),
        _ => {
            let args = [("count", all.into()), ("causes", list.into())];
            voice.tell("ui-why-answer", &args)
        }
    };
    talk.say(Tone::Normal, &text);
}

/// Tells how to find an answer out, where there is something to tell.
pub fn how_to_find_out(talk: &mut Conversation<'_>, question: QuestionIndex) {
    let voice = &talk.case.voice;
    if let Some(text) = voice.question_part(question, "find-out") {
        let text = voice.tell("ui-find-out", &[("text", text.into())]);
        talk.say(Tone::Normal, &text);
    }
}
