//! What can be read, and is not as a rule set must be.

use super::edits::{add_line, cause, field, keys, names, nth_with, summary};
use super::{Fault, fault};
use crate::slips::Washer;
use cardhelp::rules::Code;

/// Each code, and how it is provoked.
pub const FAULTS: &[Fault] = &[
    fault(Code::Ambiguous, code_of_another_maker),
    fault(Code::Unsourced, |w, n| {
        field(w, &cause(n), "sources", |_| "[]".to_owned())
    }),
    fault(Code::Undated, |w, n| {
        let (of, lost) = (n / 2, ["date", "checked"][n % 2]);
        in_source(w, of, |entry| {
            let kept = entry
                .lines()
                .filter(|line| !line.starts_with(&format!("  {lost}:")));
            kept.map(|line| format!("{line}\n")).collect()
        });
    }),
    fault(Code::Unused, |w, n| {
        w.change(
            "steps/care.yaml",
            "clean-seal:",
            &format!("extra-{n}:\n  actor: you\n  phase: mend\nclean-seal:"),
        )
    }),
    fault(Code::WeakProof, |w, n| {
        field(w, &nth_with("confirmed-by", n), "sources", |_| {
            "[FORUM-77]".to_owned()
        })
    }),
    fault(Code::OlderFollowed, |w, n| {
        field(w, &cause(n), "sources", |_| "[HB19, HB26]".to_owned())
    }),
    fault(Code::SourceOutdated, |w, n| {
        w.change(
            "ruleset.yaml",
            "edition: ",
            "checked-since: 2026-11-19\nedition: ",
        );
        in_source(w, n, |entry| {
            let day = format!("checked: 2026-11-{:02}", 1 + n % 18);
            let checked = entry.lines().find(|line| line.starts_with("  checked: "));
            entry.replace(checked.unwrap_or_default().trim(), &day)
        });
    }),
    fault(Code::WaiverIdle, |w, n| {
        add_line(w, &cause(n), "waived: {never-likely: no reason at all}")
    }),
    fault(Code::NoExample, no_examples),
    fault(Code::ExampleFails, other_verdict),
    fault(Code::TooLong, |w, n| {
        let budget = match n % 2 {
            0 => format!("{{screens: 1, worst: {}}}", 20 + n),
            _ => format!("{{screens: 24, worst: {}}}", 1 + n / 4),
        };
        w.change(
            "ruleset.yaml",
            "budget: {screens: 5, worst: 20}",
            &format!("budget: {budget}"),
        );
    }),
    fault(Code::LinkForbidden, address_nobody_may_be_sent_to),
];

/// A code that another maker has as well, with another meaning.
fn code_of_another_maker(washer: &Washer, n: usize) {
    let of = |system: &str| {
        let text = washer.text(&format!("codes/{system}.yaml"));
        keys(text.split("codes:\n").nth(1).unwrap_or_default(), "  ")
    };
    let nordlav = of("nordlav")
        .into_iter()
        .map(|code| (code, "nordlav", "halm"));
    let others = of("nordlav")
        .into_iter()
        .map(|code| (code, "nordlav", "quellwerk"));
    let halm = of("halm")
        .into_iter()
        .map(|code| (code, "halm", "quellwerk"));
    let known = of("halm");
    // What both have already is listed there, and foam is foam.
    let clashes: Vec<_> = nordlav
        .filter(|(code, ..)| !known.contains(code))
        .chain(others)
        .chain(halm)
        .filter(|(code, ..)| code != "E32")
        .collect();
    let (code, _, to) = &clashes[n % clashes.len()];
    let path = format!("codes/{to}.yaml");
    washer.write(&path, format!("{}  {code}: foam\n", washer.text(&path)));
}

/// Changes the entry of a source.
fn in_source(washer: &Washer, n: usize, other: impl Fn(&str) -> String) {
    let path = "sources.yaml";
    let text = washer.text(path);
    let all = keys(&text, "");
    let begins = text
        .find(&format!("{}:\n", all[n % all.len()]))
        .expect("is there");
    let rest = &text[begins..];
    let ends = rest.match_indices('\n').map(|(at, _)| at + 1);
    let mut ends = ends.filter(|at| !rest[*at..].starts_with(' '));
    let entry = &rest[..ends.next().unwrap_or(rest.len())];
    washer.change(path, entry, &other(entry));
}

/// An address of the old shop, or one that stands among the words.
fn address_nobody_may_be_sent_to(washer: &Washer, n: usize) {
    let places = ["links.yaml", "sources.yaml"].into_iter().flat_map(|path| {
        let text = washer.text(path);
        let lines = text
            .lines()
            .filter(|line| line.trim_start().starts_with("url: "));
        lines
            .map(|line| (path, line.to_owned()))
            .collect::<Vec<_>>()
    });
    match places.collect::<Vec<_>>().get(n) {
        Some((path, line)) => washer.change(
            path,
            line,
            &line.replace("//example.org", "//shop.example.org"),
        ),
        None => summary(washer, "de-DE", n, "Mehr auf https://example.org/hilfe. "),
    }
}

fn no_examples(washer: &Washer, n: usize) {
    let id = cause(n)
        .trim_start_matches("causes/")
        .trim_end_matches(".yaml")
        .to_owned();
    for path in names("causes") {
        let text = washer.text(&path);
        let cut = |text: String, from: &str, to: &str| text.replace(from, to);
        let mut text = text;
        for verdict in [
            "confirmed",
            "likely",
            "possible",
            "ruled-out",
            "contradiction",
        ] {
            text = cut(text, &format!("{{{id}: {verdict}, "), "{");
            text = cut(text, &format!(", {id}: {verdict}"), "");
            text = cut(text, &format!("{{{id}: {verdict}}}"), "{}");
        }
        washer.write(&path, text);
    }
}

fn other_verdict(washer: &Washer, n: usize) {
    let path = cause(n);
    let text = washer.text(&path);
    let (old, new) = match text.contains(": confirmed}") {
        true => (": confirmed}", ": ruled-out}"),
        false => (": likely}", ": ruled-out}"),
    };
    washer.change(&path, old, new);
}
