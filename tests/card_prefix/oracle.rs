//! The table against the package itself, which npm installs: by hand, since it takes the
//! network and half a minute.

use super::{own, rules};
use cardhelp::rules::{CardNetwork, CardNetworkIndex};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;
use typed_index_collections::TiSlice;

/// Reads prefixes, a line each, and writes the names of the networks that are left of each.
const SCRIPT: &str = "\
const [prefixes, results] = process.argv.slice(2);
const { readFileSync, writeFileSync } = require('fs');
const creditCardType = require('credit-card-type');
const lines = readFileSync(prefixes, 'utf8').trimEnd().split('\\n');
const of = (prefix) => creditCardType(prefix).map((network) => network.type).join(' ');
writeFileSync(results, lines.map(of).join('\\n'));
";

#[test]
#[allow(clippy::print_stdout)] // figures for whoever runs it
#[ignore = "installs credit-card-type 10.3.0 with npm; run with `cargo test --test card_prefix -- --ignored --nocapture`"]
fn agrees_with_the_package_on_every_prefix_of_six_digits_and_a_sample_of_longer_ones() {
    let known = rules().lookup.networks;
    let folder = tempfile::tempdir().expect("a folder");
    install(folder.path());
    let prefixes = prefixes(&known);
    let results = ask(folder.path(), &prefixes);
    assert_eq!(prefixes.len(), results.split('\n').count());
    let (mut differ, mut settled) = (Vec::new(), 0);
    for (prefix, result) in prefixes.iter().zip(results.split('\n')) {
        let expected: BTreeSet<String> = result.split_whitespace().map(str::to_owned).collect();
        settled += usize::from(expected.len() == 1);
        let found = own(prefix, &known);
        if found != expected {
            differ.push(format!("{prefix}: {found:?}, the package: {expected:?}"));
        }
    }
    println!(
        "{} prefixes, {settled} of them of one network, {} differ",
        prefixes.len(),
        differ.len()
    );
    differ.truncate(20);
    assert!(differ.is_empty(), "{differ:#?}");
}

fn install(folder: &Path) {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    fs::write(folder.join("package.json"), "{\"private\": true}").expect("can be written");
    let installed = Command::new(npm)
        .args([
            "install",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "credit-card-type@10.3.0",
        ])
        .current_dir(folder)
        .status()
        .expect("npm starts");
    assert!(installed.success(), "npm could not install the package");
}

/// Returns every prefix of 1 to 6 digits, longer ones at regular distances, and those at and
/// beside each end of each range.
fn prefixes(known: &TiSlice<CardNetworkIndex, CardNetwork>) -> Vec<String> {
    let mut all = Vec::new();
    for (digits, step) in [
        (1, 1),
        (2, 1),
        (3, 1),
        (4, 1),
        (5, 1),
        (6, 1),
        (7, 11),
        (8, 97),
    ] {
        let numbers = (0..10u32.pow(digits)).step_by(step);
        all.extend(numbers.map(|number| padded(number, digits)));
    }
    for prefix in known.iter().flat_map(|network| &network.prefixes) {
        for digits in [7, 8]
            .into_iter()
            .filter(|digits| *digits >= u32::from(prefix.digits))
        {
            let longer = 10u32.pow(digits - u32::from(prefix.digits));
            let (first, end) = (prefix.first * longer, (prefix.last + 1) * longer);
            let beside = [first.saturating_sub(1), first, end - 1, end];
            let inside = beside
                .into_iter()
                .filter(|number| *number < 10u32.pow(digits));
            all.extend(inside.map(|number| padded(number, digits)));
        }
    }
    all
}

fn padded(number: u32, digits: u32) -> String {
    format!("{number:0width$}", width = digits as usize)
}

fn ask(folder: &Path, prefixes: &[String]) -> String {
    let mut lines = String::new();
    for prefix in prefixes {
        writeln!(lines, "{prefix}").expect("a text takes everything");
    }
    fs::write(folder.join("prefixes.txt"), lines).expect("can be written");
    fs::write(folder.join("ask.js"), SCRIPT).expect("can be written");
    let asked = Command::new("node")
        .args(["ask.js", "prefixes.txt", "results.txt"])
        .current_dir(folder)
        .status()
        .expect("node starts");
    assert!(asked.success(), "the package could not be asked");
    fs::read_to_string(folder.join("results.txt")).expect("can be read")
}
