//! Sources and links, and where documents disagree.

use super::names::Names;
use super::report::Report;
use crate::id::{LinkId, SourceId};
use crate::rules::finding::Code;
use crate::rules::format::{self, Entries, Head, List, Text, is_set};
use crate::rules::model::{Condition, Conflict, Link, LinkIndex, Place, Source, SourceIndex};
use typed_index_collections::TiVec;

/// Reads the source documents, sorted by name.
pub(super) fn sources(
    forms: &Entries<format::Source>,
    head: &Head,
    report: &Report,
) -> TiVec<SourceIndex, Source> {
    let edition = report.day(&head.edition);
    let since = head.checked_since.as_ref();
    let since = since.and_then(|since| report.day(since));
    let sources = forms.iter().filter_map(|(name, form, at)| {
        let Some(id) = SourceId::new(name.as_str()) else {
            report.bad_name(name.at, name.as_str());
            return None;
        };
        let date = dated(&form.date, "date", at, report);
        let checked = dated(&form.checked, "checked", at, report);
        check_dates(
            form,
            [&date, &checked],
            edition.as_deref(),
            since.as_deref(),
            report,
        );
        Some(Source {
            id,
            title: form.title.as_str().into(),
            url: address(&form.url, report).unwrap_or_default().into(),
            date: date.into(),
            checked: checked.into(),
            weak: is_set(&form.weak),
            place: name.at,
        })
    });
    let mut sources: TiVec<SourceIndex, Source> = sources.collect();
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    sources
}

/// Reports dates of a source that cannot be right: read before it was written, either after the
/// `edition`, or read last before the day `since` which all were to be read again.
fn check_dates(
    form: &format::Source,
    dates: [&str; 2],
    edition: Option<&str>,
    since: Option<&str>,
    report: &Report,
) {
    // What is no date was reported as such.
    let [date, checked] = dates.map(|given| Some(given).filter(|given| !given.is_empty()));
    let wrong = |field: &Option<Text>, code: Code, message: String, help: &str| {
        if let Some(field) = field {
            report.tell(field.at, code, message, help);
        }
    };
    for (field, given) in [(&form.date, date), (&form.checked, checked)] {
        if let Some((edition, given)) = edition.zip(given)
            && is_before(edition, given)
        {
            let message = format!("{given} is after the edition of {edition}");
            let help = "correct it, or `edition` in ruleset.yaml";
            return wrong(field, Code::BadDate, message, help);
        }
    }
    if let Some((date, checked)) = date.zip(checked)
        && is_before(checked, date)
    {
        let message = format!("read on {checked}, before its text of {date}");
        let help = "`date` is that of the text, `checked` the day on which it was last read";
        return wrong(&form.checked, Code::BadDate, message, help);
    }
    if let Some((since, checked)) = since.zip(checked)
        && is_before(checked, since)
    {
        let message = format!("last read on {checked}, before {since}");
        let help = "read it again, correct what it says otherwise now, and put the day here";
        wrong(&form.checked, Code::SourceOutdated, message, help);
    }
}

/// Tells whether a date is before another, as far as both are exact.
fn is_before(a: &str, b: &str) -> bool {
    let exact = a.len().min(b.len());
    a.get(..exact) < b.get(..exact)
}

fn dated(field: &Option<Text>, name: &str, at: Place, report: &Report) -> String {
    let Some(given) = field else {
        let message = format!("the source has no `{name}`");
        let help = "add the date of its text and the day on which it was last read";
        report.tell(at, Code::Undated, message, help);
        return String::new();
    };
    report.date(given).unwrap_or_default()
}

/// Reads the pages to link to, sorted by name.
pub(super) fn links(forms: &Entries<format::Link>, names: &Names<'_>) -> TiVec<LinkIndex, Link> {
    let links = forms.iter().filter_map(|(name, form, _)| {
        let Some(id) = LinkId::new(name.as_str()) else {
            names.report.bad_name(name.at, name.as_str());
            return None;
        };
        let when = names.condition(&form.when, Condition::always());
        let url = address(&form.url, names.report);
        Some(Link {
            id,
            url: url?.into(),
            needed: is_set(&form.needed),
            when: when?,
            place: name.at,
        })
    });
    let mut links: TiVec<LinkIndex, Link> = links.collect();
    links.sort_by(|a, b| a.id.cmp(&b.id));
    links
}

/// Reads an address of a public page, reporting what is none.
fn address(given: &Text, report: &Report) -> Option<String> {
    let url = given.value.as_deref()?;
    if url.starts_with("https://") && !url.contains(char::is_whitespace) {
        return Some(url.to_owned());
    }
    let message = format!("`{url}` is no address of a public page");
    let help = "write an address that begins with `https://`";
    report.tell(given.at, Code::LinkForbidden, message, help);
    None
}

/// Reads where documents disagree.
pub(super) fn conflicts(forms: &List<format::Conflict>, names: &Names<'_>) -> Vec<Conflict> {
    let conflicts = forms.iter().map(|(form, _)| Conflict {
        topic: form.topic.as_str().to_owned(),
        follows: form.r#use.as_str().to_owned(),
        newest: names.each(&form.newest, "source", &names.sources),
        supersedes: names.each(&form.supersedes, "source", &names.sources),
        causes: names.each(&form.causes, "cause", &names.causes),
    });
    conflicts.collect()
}
