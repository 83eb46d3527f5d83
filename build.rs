//! Reads and checks the built-in rule set and its words when the program is
//! built, with the code that `rules check` uses, so that an unsound one is a
//! build error with a file and a line and no run has to parse YAML.

#![allow(dead_code, unused_imports)] // only a part of each module is needed here

#[path = "src/check/mod.rs"]
mod check;
#[path = "src/engine/mod.rs"]
mod engine;
#[path = "src/id.rs"]
mod id;
#[path = "src/l10n/mod.rs"]
mod l10n;
#[path = "src/rules/mod.rs"]
mod rules;

use anyhow::{Context, Result, bail};
use check::LocaleFiles;
use rules::{FileSet, Finding};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The file in a locale's folder that says which words are used.
const GLOSSARY: &str = "glossary.yaml";

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let name = fs::read_to_string("rules/built-in.txt")
        .context("rules/built-in.txt names the rule set to build in")?;
    let name = name.trim();
    let mut findings = Vec::new();

    let folder = Path::new("rules").join(name);
    let files = FileSet::read(&folder, &[".yaml", ".csv"], &mut findings)?;
    let mut rule_words = Vec::new();
    let mut own_words = Vec::new();
    for tag in tags()? {
        let folder = Path::new("locales").join(&tag);
        let endings = [".ftl", ".yaml"];
        rule_words.push(LocaleFiles {
            tag: tag.clone(),
            files: FileSet::read(&folder.join(name), &endings, &mut findings)?,
        });
        own_words.push(LocaleFiles {
            tag,
            files: own(&folder, name, &mut findings)?,
        });
    }
    let report = check::check(&files, &rule_words);
    findings.extend(report.findings);
    for words in &own_words {
        findings.extend(check::check_words(&own_words[0], words));
    }

    let mut generated = String::from("pub(super) static LOCALES: &[Locale] = &[\n");
    for (own, rules) in own_words.iter().zip(&rule_words) {
        let tag = &own.tag;
        writeln!(generated, "    Locale {{\n        tag: {tag:?},")?;
        for (kind, words) in [("ui", own), ("rules", rules)] {
            let index = l10n::LocaleSource::read(&words.files, &mut Vec::new()).index();
            let (text, starts) = index.parts();
            let file = format!("{tag}-{kind}.txt");
            fs::write(out.join(&file), text)?;
            writeln!(
                generated,
                "        {kind}: (include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")), &{starts:?}),"
            )?;
        }
        generated.push_str("    },\n");
    }
    writeln!(
        generated,
        "];\npub(super) const COUNTS: Counts = {:?};",
        report.counts
    )?;
    fs::write(out.join("built_in.rs"), generated)?;

    if !findings.is_empty() {
        for finding in &findings {
            println!("cargo::error={}", finding.to_string().replace('\n', " –"));
        }
        bail!("the built-in rule set has {} faults", findings.len());
    }
    let (rule_set, _) = rules::load(&files);
    let rule_set = rule_set.context("the built-in rule set cannot be read")?;
    // Playing whole conversations is nothing for a run to wait for.
    let order = engine::Engine::new(&rule_set, &rule_set.edition).better_order();
    fs::write(out.join("order.rs"), format!("Order::{order:?}"))?;
    fs::write(out.join("rule-set.bin"), postcard::to_stdvec(&rule_set)?)?;
    // Kept apart, since most runs never need them.
    let lookup = postcard::to_stdvec(&rule_set.lookup)?;
    fs::write(out.join("lookup.bin"), lookup)?;
    let causes = rule_set.causes.iter();
    let examples: Vec<_> = causes.map(|cause| &cause.examples).collect();
    fs::write(out.join("examples.bin"), postcard::to_stdvec(&examples)?)?;
    Ok(())
}

/// Returns the languages that have a folder, the reference first.
fn tags() -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir("locales")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort();
    Ok(tags)
}

/// Reads the words of the program itself: the files right in the locale's folder, and the
/// glossary of the built-in rule set, which holds for them as well.
fn own(folder: &Path, name: &str, findings: &mut Vec<Finding>) -> Result<FileSet> {
    let glossary = format!("{name}/{GLOSSARY}");
    let mut files = FileSet::read(folder, &[".ftl", ".yaml"], findings)?;
    files
        .files
        .retain(|file| !file.path.contains('/') || file.path == glossary);
    for file in &mut files.files {
        if file.path == glossary {
            GLOSSARY.clone_into(&mut file.path);
        }
    }
    Ok(files)
}
