//! The HTML: well nested, in order, alone in the world, and nothing in it is taken for markup.

use crate::cases::each_example;
use crate::forms::words;
use crate::markup::{EMPTY, Piece, pieces, text, value};
use crate::program::{LANGUAGES, run};
use cardhelp::built_in;
use cardhelp::report::Detail;

/// Checks what holds of every file.
#[track_caller]
fn check(html: &str, language: &str) {
    let pieces = pieces(html);
    assert!(html.contains(&format!("<html lang=\"{language}\">")));
    for foreign in [
        "<script",
        "<link",
        "<img",
        "src=",
        "url(",
        "@import",
        "javascript:",
    ] {
        assert!(!html.contains(foreign), "{foreign}");
    }
    nested(&pieces);
    headings(&pieces);
    links(&pieces);
    let count = |wanted: &str| {
        let named = |piece: &&Piece| matches!(piece, Piece::Open(name, _) if name == wanted);
        pieces.iter().filter(named).count()
    };
    assert_eq!((count("main"), count("title")), (1, 1));
}

/// Checks that what opens closes, and that lists hold entries and nothing else.
#[track_caller]
fn nested(pieces: &[Piece]) {
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces {
        let parent = open.last().copied().unwrap_or_default();
        match piece {
            Piece::Open(name, _) => {
                let is_entry = name == "li";
                assert_eq!(
                    ["ul", "ol"].contains(&parent),
                    is_entry,
                    "{name} in {parent}"
                );
                if !EMPTY.contains(&name.as_str()) {
                    open.push(name);
                }
            }
            Piece::Close(name) => assert_eq!(open.pop(), Some(name.as_str())),
            Piece::Text(text) => {
                let is_list = ["ul", "ol"].contains(&parent);
                assert!(!is_list || text.trim().is_empty(), "{text}");
            }
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

/// Checks that each article has one title and that no level of headings is left out.
#[track_caller]
fn headings(pieces: &[Piece]) {
    let mut last = 0;
    for piece in pieces {
        let Piece::Open(name, _) = piece else {
            continue;
        };
        if name == "article" {
            last = 0;
        }
        let level = name.strip_prefix('h').and_then(|level| level.parse().ok());
        if let Some(level @ 1..=6) = level {
            assert!(
                level <= last + 1 && (level > 1 || last == 0),
                "{level} after {last}"
            );
            last = level;
        }
    }
    assert!(last > 0, "no heading");
}

/// Checks that links lead to pages, or to places that are there, each once.
#[track_caller]
fn links(pieces: &[Piece]) {
    let all = |name: &'static str| {
        let values = pieces.iter().filter_map(move |piece| match piece {
            Piece::Open(_, attributes) => value(attributes, name),
            _ => None,
        });
        values.collect::<Vec<String>>()
    };
    let mut ids: Vec<String> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Open(name, attributes) if name == "section" => value(attributes, "id"),
            _ => None,
        })
        .collect();
    ids.sort();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "a place has a name of its own");
    for address in all("href") {
        let place = address.strip_prefix('#').map(str::to_owned);
        let is_known = place.is_some_and(|place| ids.contains(&place));
        assert!(is_known || address.starts_with("https://"), "{address}");
    }
}

#[test]
fn results_are_the_markdown_in_another_form() {
    for detail in [Detail::Short, Detail::Full] {
        for tag in built_in::languages() {
            let mut at = 0;
            each_example(&tag, detail, |laid| {
                at += 1;
                if at % 7 != 0 {
                    return;
                }
                let html = laid.html(detail);
                check(&html, &tag.to_string());
                let markdown = laid.markdown(detail).replace("```sh", "");
                assert_eq!(words(&text(&html)), words(&markdown));
            });
        }
    }
}

#[test]
fn pages_and_guides_are_the_markdown_in_another_form() {
    let asked: [&[&str]; 6] = [
        &["explain", "virtual-card"],
        &["explain", "51", "cvv-mismatch"],
        &["explain", "past", "due"],
        &["guide"],
        &["guide", "signup-phone"],
        &["guide", "card-expired"],
    ];
    for language in LANGUAGES {
        for arguments in asked {
            let form = |format| {
                let options = ["--lang", language, "--format", format];
                let run = run(&[arguments, &options].concat());
                assert_eq!((run.status, run.err.as_str()), (Some(0), ""));
                run.out
            };
            let (html, markdown, plain) = (form("html"), form("markdown"), form("text"));
            check(&html, language);
            let without_places = without_places(&markdown);
            let own = words(&text(&html));
            assert_eq!(own, words(&without_places), "{arguments:?}");
            // Text has no links within itself.
            let others = words(&plain);
            let mut all = own.iter();
            let missing = others.iter().find(|word| !all.any(|other| other == *word));
            assert_eq!(missing, None, "{arguments:?} {language}");
        }
    }
}

/// Takes the names of places out of Markdown, which nobody reads.
fn without_places(markdown: &str) -> String {
    let mut parts = markdown.split("<a id=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, part| {
        let (_, after) = part.split_once("</a>").expect("places close");
        before + after
    })
}

#[test]
fn what_was_typed_is_never_markup() {
    let typed = "<b onclick='x'>\"&amp;</b><script>alert(1)</script>";
    for language in LANGUAGES {
        let arguments = ["diagnose", "--no-input", "--message-text", typed];
        let options = ["--lang", language, "--format", "html"];
        let html = run(&[&arguments[..], &options].concat()).out;
        check(&html, language);
        assert!(html.contains("&lt;b onclick=&#39;"), "{html}");
        assert!(html.contains("&quot;&amp;amp;"), "{html}");
        assert!(!html.contains("<b "), "{html}");
    }
}

#[test]
fn what_has_no_html_says_so() {
    for arguments in [&["list", "causes"][..], &["rules", "check"]] {
        let run = run(&[arguments, &["--format", "html"]].concat());
        assert_eq!((run.status, run.out.as_str()), (Some(2), ""));
        assert!(
            run.err.contains("`html`") && run.err.contains("json"),
            "{}",
            run.err
        );
    }
}
