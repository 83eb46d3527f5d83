use cardhelp::built_in;
use cardhelp::engine::{Answers, Engine, Given};
use cardhelp::evidence::Evidence;
use cardhelp::report::{
    Detail, Layout, Outcome, Repeat, Told, Voice, command_line, to_text, width,
};

fn rows(text: &str, columns: usize) -> usize {
    text.lines()
        .map(|l| width(l).div_ceil(columns).max(1))
        .sum()
}

#[test]
fn baseline() {
    let rules = built_in::rule_set_with_examples();
    let engine = Engine::new(&rules, "2026-11-21");
    for tag in built_in::languages() {
        let words = built_in::words(&tag, None);
        let voice = Voice::new(&rules, &words);
        for columns in [80, 40] {
            let mut found = vec![];
            let mut undecided = vec![];
            let mut steps = vec![];
            for cause in &rules.causes {
                for example in &cause.examples {
                    let mut answers = Answers::none(&rules);
                    for (q, given) in &example.answers {
                        answers.set(*q, Given::Chosen(given.iter().copied().collect()));
                    }
                    let diagnosis = engine.diagnose_briefly(&answers);
                    let evidence = Evidence::default();
                    let lang = tag.to_string();
                    let options = [("--lang", lang.as_str())];
                    let command = command_line(
                        &voice,
                        &Repeat {
                            answers: &answers,
                            evidence: &evidence,
                            options: &options,
                            switches: &["--no-input"],
                        },
                    );
                    let told = Told {
                        answers: &answers,
                        evidence: &evidence,
                        diagnosis: &diagnosis,
                        resume: command.clone(),
                        command,
                        detail: Detail::Short,
                        wants_bank_note: false,
                    };
                    let outcome = Outcome::new(&engine, &voice, told);
                    let text = to_text(
                        &outcome,
                        &voice,
                        Layout {
                            columns: Some(columns),
                            colour: false,
                            hyperlinks: false,
                        },
                        Detail::Short,
                    );
                    let n = rows(&text, columns);
                    if std::env::var("SHOW").is_ok_and(|v| v == format!("{tag}{columns}")) {
                        println!(
                            "=== {} steps {} rows {n}\n{text}",
                            cause.id,
                            outcome.plan.len()
                        );
                    }
                    if diagnosis.is_found() {
                        found.push(n);
                        if outcome.plan.len() <= 5 {
                            steps.push(n)
                        }
                    } else {
                        undecided.push(n)
                    }
                }
            }
            for (what, list) in [
                ("found", &mut found),
                ("found, up to five steps", &mut steps),
                ("undecided", &mut undecided),
            ] {
                list.sort_unstable();
                println!(
                    "{tag} {columns} {what}: {} pages, median {}, worst {}, over 24: {}",
                    list.len(),
                    list[list.len() / 2],
                    list[list.len() - 1],
                    list.iter().filter(|n| **n > 24).count()
                );
            }
        }
    }
}
