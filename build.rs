//! Reads the built-in rule set and its words when the program is built, so that no run has to
//! parse YAML or to look through Fluent files.
//!
//! Decides what of them is compiled in. What `--rules` refuses a folder for is a build error
//! here, with its file and line. Whether the rule set is sound is not asked: that takes the
//! engine, which would be built twice. `rules check` says it, and a test asks it.

#![allow(dead_code, unused_imports)] // only a part of each module is needed here

#[path = "src/l10n/escapes.rs"]
mod escapes;
#[path = "src/id.rs"]
mod id;
#[path = "src/l10n/index.rs"]
mod index;
#[path = "src/lent.rs"]
mod lent;
#[path = "src/l10n/nesting.rs"]
mod nesting;
#[path = "src/rules/mod.rs"]
mod rules;
#[path = "src/l10n/source.rs"]
mod source;
#[path = "src/visible.rs"]
mod visible;

use anyhow::{Context, Result, bail};
use index::Index;
use rules::{FileSet, Finding, RuleSet};
use source::LocaleSource;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The words of one language.
struct Locale {
    /// Its name, such as `zh-TW`.
    tag: String,
    /// The program's own words.
    ui: Index<'static>,
    /// The words of the built-in rule set.
    rules: Index<'static>,
}

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=locales");
    let name = fs::read_to_string("rules/built-in.txt")
        .context("rules/built-in.txt names the rule set to build in")?;
    let name = name.trim();
    let mut findings = Vec::new();
    let files = FileSet::read(
        &Path::new("rules").join(name),
        &[".yaml", ".csv"],
        &mut findings,
    )?;
    let (rule_set, faults) = rules::load(&files);
    findings.extend(faults);
    let locales = locales(name, &mut findings)?;
    if !findings.is_empty() {
        for finding in &findings {
            println!("cargo::error={}", finding.to_string().replace('\n', " –"));
        }
        bail!("the built-in rule set has {} faults", findings.len());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    write_rule_set(&rule_set.context("there is no rule set")?, &out)?;
    write_locales(&locales, &out)
}

/// Reads the words of each language that has a folder, the reference first.
fn locales(name: &str, findings: &mut Vec<Finding>) -> Result<Vec<Locale>> {
    let mut locales = Vec::new();
    for entry in fs::read_dir("locales")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let mut own = FileSet::read(&entry.path(), &[".ftl"], findings)?;
            // Words of rule sets stand a folder deeper.
            own.files.retain(|file| !file.path.contains('/'));
            let rules = FileSet::read(&entry.path().join(name), &[".ftl"], findings)?;
            locales.push(Locale {
                tag: entry.file_name().to_string_lossy().into_owned(),
                ui: LocaleSource::read(&own, findings).index(),
                rules: LocaleSource::read(&rules, findings).index(),
            });
        }
    }
    locales.sort_by(|a, b| a.tag.cmp(&b.tag));
    Ok(locales)
}

/// Writes the rule set, and what most runs never need apart from it.
fn write_rule_set(rule_set: &RuleSet, out: &Path) -> Result<()> {
    let causes = rule_set.causes.iter();
    let examples: Vec<_> = causes.map(|cause| &cause.examples).collect();
    for (file, bytes) in [
        ("rule-set.bin", postcard::to_stdvec(rule_set)?),
        ("lookup.bin", postcard::to_stdvec(&rule_set.lookup)?),
        ("examples.bin", postcard::to_stdvec(&examples)?),
        ("journeys.bin", postcard::to_stdvec(&rule_set.journeys)?),
    ] {
        fs::write(out.join(file), bytes)?;
    }
    Ok(())
}

/// Writes the words, each index as a text and the places where its messages begin.
fn write_locales(locales: &[Locale], out: &Path) -> Result<()> {
    let mut generated = String::from("pub(super) static LOCALES: &[Locale] = &[\n");
    for locale in locales {
        let tag = &locale.tag;
        writeln!(generated, "    Locale {{\n        tag: {tag:?},")?;
        for (kind, index) in [("ui", &locale.ui), ("rules", &locale.rules)] {
            let ((text, starts), slots) = (index.parts(), index.slots());
            let file = format!("{tag}-{kind}.txt");
            fs::write(out.join(&file), text)?;
            writeln!(
                generated,
                "        {kind}: (include_str!(concat!(env!(\"OUT_DIR\"), \"/{file}\")), &{starts:?}, &{slots:?}),"
            )?;
        }
        generated.push_str("    },\n");
    }
    generated.push_str("];\n");
    fs::write(out.join("built_in.rs"), generated)?;
    Ok(())
}
