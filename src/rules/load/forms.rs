//! The files of a rule set as they are written, each read once.
//!
//! Decides which kind of file stands where. Knows nothing of which names exist.

use super::report::Report;
use super::unseen;
use crate::id::is_kebab_case;
use crate::rules::allowance::MAX_NODES_TOGETHER;
use crate::rules::files::FileSet;
use crate::rules::finding::{Code, Location, Sink};
use crate::rules::format::{self, Entries, List, Node, Spanned, Text, parse, read};
use crate::rules::model::{FileIndex, Place};
use serde::Deserialize;

/// Every file of a rule set that is YAML. Where a file describes one thing, the file's name is
/// that of the thing.
#[derive(Default)]
pub(super) struct Forms {
    pub head: Option<Spanned<format::Head>>,
    pub questions: Entries<format::Question>,
    pub causes: Entries<format::Cause>,
    pub codes: Entries<format::CodeSystem>,
    pub steps: Entries<format::Step>,
    pub tables: Entries<format::Table>,
    pub groups: Entries<format::Group>,
    pub priors: Option<Spanned<format::Priors>>,
    pub sources: Entries<format::Source>,
    pub links: Entries<format::Link>,
    pub networks: Entries<format::Network>,
    pub conflicts: List<format::Conflict>,
    pub journeys: Entries<format::Journey>,
}

impl Forms {
    /// Reads the files, reporting what is wrong with their form.
    pub fn read(files: &FileSet, report: &Report) -> Self {
        let mut forms = Self::default();
        let mut values = 0;
        for (file, name) in report.files.iter_enumerated() {
            let text = &files.files[usize::from(file)];
            let Some(path) = text.path.strip_suffix(".yaml") else {
                report.of_file(name, |sink| unseen::check_text(&text.text, sink));
                continue;
            };
            let node = report.of_file(name, |sink| parse(&text.text, sink));
            if let Some(node) = node {
                values += node.count();
                if values > MAX_NODES_TOGETHER {
                    report.of_file(name, too_many);
                    break;
                }
                report.of_file(name, |sink| unseen::check(&node, sink));
                forms.take(path, files, &Page { node, file, report });
            }
        }
        forms
    }

    fn take(&mut self, path: &str, files: &FileSet, page: &Page<'_>) {
        let has_rows = |id: &str| files.get(&format!("tables/{id}.csv")).is_some();
        let Some((folder, name)) = path.split_once('/') else {
            return self.take_single(path, page);
        };
        match (folder, name) {
            (_, name) if name.contains('/') => {}
            ("questions", name) => self.questions.0.extend(page.named(name)),
            ("causes", name) => self.causes.0.extend(page.named(name)),
            ("codes", name) => self.codes.0.extend(page.named(name)),
            ("steps", _) => self.steps.0.extend(page.entries().0),
            ("journeys", _) => self.journeys.0.extend(page.entries().0),
            ("tables", "groups") => self.groups = page.entries(),
            ("tables", "priors") => self.priors = Some(page.read()),
            ("tables", id) if has_rows(id) => self.tables.0.push((page.name(id), page.read())),
            _ => {}
        }
    }

    /// Takes a file of which there is one.
    fn take_single(&mut self, name: &str, page: &Page<'_>) {
        match name {
            "ruleset" => self.head = Some(page.read()),
            "sources" => self.sources = page.entries(),
            "links" => self.links = page.entries(),
            "networks" => self.networks = page.entries(),
            "conflicts" => self.conflicts = page.read().value.unwrap_or_default(),
            _ => {}
        }
    }
}

fn too_many(sink: &mut Sink<'_>) {
    let message = format!("the files hold more than {MAX_NODES_TOGETHER} values together");
    let help = "remove what does not belong there";
    sink.report(Code::TooLarge, Location::default(), message, help);
}

/// A file that is YAML.
struct Page<'p> {
    node: Node,
    file: FileIndex,
    report: &'p Report,
}

impl Page<'_> {
    fn read<'n, T: Deserialize<'n>>(&'n self) -> Spanned<T> {
        let name = &self.report.files[self.file];
        self.report
            .of_file(name, |sink| read(&self.node, self.file, sink))
    }

    fn entries<'n, T: Deserialize<'n>>(&'n self) -> Entries<T> {
        self.read().value.unwrap_or_default()
    }

    /// Reads a file that has the name of what it describes.
    fn named<'n, T: Deserialize<'n>>(&'n self, name: &str) -> Option<(Text, Spanned<T>)> {
        let text = self.name(name);
        if !is_kebab_case(name) {
            self.report.bad_name(text.at, name);
            return None;
        }
        Some((text, self.read()))
    }

    /// Returns the file's name as one that stands where the file begins.
    fn name(&self, name: &str) -> Text {
        let at = Place {
            file: self.file,
            line: self.node.at.line,
            column: self.node.at.column,
        };
        let value = Some(name.to_owned());
        Text { at, value }
    }
}
