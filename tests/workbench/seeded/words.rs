//! Words that are missing, too many, or not as they should be.

use super::edits::{cause, id, keys, message, question, summary, words};
use super::{Fault, fault};
use crate::slips::Washer;
use cardhelp::rules::Code;

/// Each code, and how it is provoked.
pub const FAULTS: &[Fault] = &[
    fault(Code::MessageSyntax, |w, n| {
        words(w, n, |_, text| text.replacen(" = ", " = { ", 1))
    }),
    fault(Code::DuplicateMessage, |w, n| {
        words(w, n, |_, text| format!("{text}\n{text}"))
    }),
    fault(Code::MissingMessage, |w, n| {
        words(w, n, |_, _| String::new())
    }),
    fault(Code::SurplusMessage, |w, n| {
        words(w, n, |id, text| {
            format!("{text}\n{id}-more-of-it = Noch etwas")
        })
    }),
    fault(Code::MissingAttribute, |w, n| {
        words(w, n, |_, text| {
            text.lines().next().unwrap_or_default().to_owned()
        })
    }),
    fault(Code::SurplusAttribute, |w, n| {
        words(w, n, |_, text| format!("{text}\n    .extra = Noch etwas"))
    }),
    fault(Code::PlaceableDiffers, |w, n| {
        words(w, n, |_, text| text.replacen(" = ", " = { $nobody } ", 1))
    }),
    fault(Code::MessageFails, |w, n| {
        summary(
            w,
            "de-DE",
            n,
            ["\u{202e}", "\u{200f}", "{ LENGTH(\"1\") } "][n % 3],
        )
    }),
    fault(Code::PluralDiffers, |w, n| {
        words(w, n, |_, text| {
            let title = text.lines().next().unwrap_or_default();
            let (name, says) = title.split_once(" = ").expect("a title");
            let by_number = format!("{name} = {{ 2 ->\n    [few] {says}\n   *[other] {says}\n}}");
            text.replacen(title, &by_number, 1)
        })
    }),
    fault(Code::NumberLeftOut, |w, n| {
        summary(w, "en-US", n, &format!("{} seconds are enough. ", 1234 + n))
    }),
    fault(Code::LabelTooLong, |w, n| {
        words(w, n, |_, text| {
            text.replacen(" = ", " = Sehr lange und noch viel längere Worte als irgendwo Platz haben, und noch mehr: ", 1)
        })
    }),
    fault(Code::LabelRepeated, two_answers_alike),
    fault(Code::TermMissing, |w, n| {
        let path = "locales/de-DE/glossary.yaml";
        w.write(
            path,
            w.text(path) + &format!("spare-{n}:\n  term: Ersatzteil Nummer {n}\n"),
        );
    }),
    fault(Code::TermForbidden, |w, n| {
        summary(w, "de-DE", n, {
            const FORBIDDEN: [&str; 6] = [
                "Fusselsieb: ",
                "Pumpenfilter: ",
                "Wasserkran: ",
                "Kindersperre: ",
                "Handbuch: ",
                "Kundenservice: ",
            ];
            FORBIDDEN[n % FORBIDDEN.len()]
        })
    }),
    fault(Code::TermLeftOut, term_not_said),
    fault(Code::StyleForbidden, |w, n| {
        summary(
            w,
            "de-DE",
            n,
            [
                "Ob du willst. ",
                "Auf dein Wohl. ",
                "Für dich hier. ",
                "Mit dir dort. ",
            ][n % 4],
        )
    }),
    fault(Code::PunctuationMixed, |w, n| {
        summary(
            w,
            "de-DE",
            n,
            ["先付款,再重試 ", "選擇:請輸入 ", "好;再見 "][n % 3],
        )
    }),
];

/// The second answer to a question reads like the first.
fn two_answers_alike(washer: &Washer, n: usize) {
    let answers = |path: &str| {
        let text = washer.text(path);
        keys(text.split("answers:\n").nth(1).unwrap_or_default(), "  ")
    };
    let has_two = |path: &String| answers(path).len() > 1;
    let path = (n..).map(question).find(has_two);
    let path = path.expect("most questions have two");
    let all = answers(&path);
    let named = |answer: &str| format!("answer-{}-{answer}", id(&path));
    let file = "locales/de-DE/questions.ftl";
    let says = |answer: &str| {
        let message = message(&washer.text(file), &named(answer));
        message.lines().next().unwrap_or_default().to_owned()
    };
    let (first, second) = (says(&all[0]), says(&all[1]));
    let alike = first.replacen(&named(&all[0]), &named(&all[1]), 1);
    washer.change(file, &format!("{second}\n"), &format!("{alike}\n"));
}

/// What the reference says with a term of the glossary, German says without it.
fn term_not_said(washer: &Washer, n: usize) {
    const TERMS: [(&str, &str); 3] = [
        ("pump filter", "Flusensieb"),
        ("child lock", "Kindersicherung"),
        ("transport bolts", "Transportsicherung"),
    ];
    let id = cause(n).replace("causes/", "cause-").replace(".yaml", "");
    let said = message(&washer.text("locales/de-DE/causes.ftl"), &id);
    let unsaid = |number: &usize| !said.contains(TERMS[number % TERMS.len()].1);
    let number = (n..).find(unsaid).expect("nobody says them all");
    summary(
        washer,
        "en-US",
        n,
        &format!("See the {}. ", TERMS[number % TERMS.len()].0),
    );
}
