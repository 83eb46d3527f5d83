//! What a change means. Of two questions with two answers each, "I don't know" included, there are
//! nine combinations, so shares can be counted by hand.

use crate::folder::Folder;
use crate::program::{Run, run};

const CAUSE: &str = "causes/example-cause.yaml";

fn diff(old: &Folder, new: &Folder) -> Run {
    let (old, new) = (
        old.path.display().to_string(),
        new.path.display().to_string(),
    );
    run(&["rules", "diff", &old, &new, "--lang", "en-US"])
}

#[test]
fn equal_rule_sets_have_no_difference() {
    let (old, new) = (Folder::of_two_questions(), Folder::of_two_questions());
    new.change(CAUSE, "group: common", "# Only a comment.\ngroup: common");
    let ended = diff(&old, &new);
    assert_eq!(ended.status, Some(0), "{}", ended.out);
    assert_eq!(
        ended.out,
        "Verdicts: the same, whatever is answered.\nPlans: the same wherever the verdicts are.\n"
    );
    assert_eq!(
        run(&[
            "rules",
            "diff",
            concat!(env!("CARGO_MANIFEST_DIR"), "/rules/microsoft-billing")
        ])
        .status,
        Some(0)
    );
}

/// Confirmed at one of nine before, at three of nine now; one answer is enough.
#[test]
fn a_share_is_counted_over_all_answers_and_the_fewest_are_named() {
    let (old, new) = (Folder::of_two_questions(), Folder::of_two_questions());
    new.change(
        CAUSE,
        "confirmed-by: {plugged-in: 'no', switched-on: 'no'}",
        "confirmed-by: {plugged-in: 'no'}",
    );
    let ended = diff(&old, &new);
    assert_eq!(ended.status, Some(1), "{}", ended.out);
    for expected in [
        "other causes are found at 22.22 % of all answers; any verdict differs at 22.22 %",
        "example-cause: possible → confirmed, 22.22 %",
        "--no-input --plugged-in no\n",
    ] {
        assert!(ended.out.contains(expected), "{}", ended.out);
    }
    assert_eq!(ended.out.matches(" → ").count(), 1);
}

/// Excluded where it is plugged in before, where it is switched on now: two of nine each way.
#[test]
fn every_kind_of_change_has_its_share() {
    let (old, new) = (Folder::of_two_questions(), Folder::of_two_questions());
    new.change(
        CAUSE,
        "ruled-out-by: {plugged-in: 'yes'}",
        "ruled-out-by: {switched-on: 'yes'}",
    );
    new.change(
        CAUSE,
        "answers: {plugged-in: 'yes'}",
        "answers: {switched-on: 'yes'}",
    );
    let ended = diff(&old, &new);
    for expected in [
        "found at 0.00 % of all answers; any verdict differs at 44.44 %",
        "example-cause: ruled-out → possible, 22.22 %",
        "example-cause: possible → ruled-out, 22.22 %",
    ] {
        assert!(ended.out.contains(expected), "{}", ended.out);
    }
}

#[test]
fn an_answer_that_one_side_does_not_know_is_not_known_to_it() {
    let (old, new) = (Folder::of_two_questions(), Folder::of_two_questions());
    let question = new.read("questions/switched-on.yaml");
    new.write("questions/switched-on.yaml", &(question + "  broken: {}\n"));
    let words = new.read("locales/en-US/words.ftl");
    new.write(
        "locales/en-US/words.ftl",
        &(words + "answer-switched-on-broken = It is broken\n"),
    );
    new.change(
        CAUSE,
        "switched-on: 'no'}\nruled",
        "switched-on: ['no', broken]}\nruled",
    );
    let ended = diff(&old, &new);
    // Three answers and four, "I don't know" included: one of twelve.
    assert!(
        ended
            .out
            .contains("example-cause: possible → confirmed, 8.33 %"),
        "{}",
        ended.out
    );
    assert!(
        ended.out.contains("--plugged-in no --switched-on broken"),
        "{}",
        ended.out
    );
}

#[test]
fn a_question_that_applies_elsewhere_is_a_difference() {
    let (old, new) = (Folder::of_two_questions(), Folder::of_two_questions());
    let question = new.read("questions/switched-on.yaml");
    new.write(
        "questions/switched-on.yaml",
        &(question + "when: {plugged-in: 'yes'}\n"),
    );
    let ended = diff(&old, &new);
    assert!(
        ended
            .out
            .contains("example-cause: confirmed → possible, 11.11 %"),
        "{}",
        ended.out
    );
}

#[test]
fn other_steps_are_another_plan_for_the_same_causes() {
    let (old, new) = (Folder::of_two_questions(), Folder::of_two_questions());
    new.change(CAUSE, "steps: [switch-it-on]", "steps: [ask-for-help]");
    let ended = diff(&old, &new);
    assert_eq!(ended.status, Some(1));
    let expected = "Verdicts: the same, whatever is answered.\nPlans where the same causes are found, on a sample: ";
    assert!(ended.out.starts_with(expected), "{}", ended.out);
    assert!(
        ended.out.contains("− switch-it-on  + ask-for-help"),
        "{}",
        ended.out
    );
    assert!(
        ended
            .out
            .contains("--no-input --plugged-in no --switched-on no\n"),
        "{}",
        ended.out
    );
}

#[test]
fn a_cause_that_is_gone_is_not_there() {
    let (old, new) = (Folder::of_two_questions(), Folder::of_two_questions());
    let cause = new.read(CAUSE).replace("example-cause", "other-cause");
    new.write("causes/other-cause.yaml", &cause);
    std::fs::remove_file(new.path.join(CAUSE)).expect("removed");
    new.change(
        "locales/en-US/words.ftl",
        "cause-example-cause",
        "cause-other-cause",
    );
    let ended = diff(&old, &new);
    for expected in [
        "example-cause: confirmed → not there, 11.11 %",
        "other-cause: not there → confirmed, 11.11 %",
    ] {
        assert!(ended.out.contains(expected), "{}", ended.out);
    }
}

#[test]
fn a_folder_must_be_named_and_sound() {
    assert_eq!(run(&["rules", "diff"]).status, Some(2));
    let folder = Folder::of_two_questions();
    folder.write("sources.yaml", "manual:\n");
    assert_eq!(diff(&folder, &Folder::fresh()).status, Some(3));
    assert_eq!(run(&["rules", "diff", "/nowhere"]).status, Some(4));
}

/// Where a question applies is written out in every condition that names it: with each question that
/// hangs on the two before it, twice as much.
#[test]
fn questions_that_hang_on_others_a_hundred_deep_are_not_written_out() {
    let folder = Folder::of_two_questions();
    let (mut ids, mut words) = (
        vec!["plugged-in".to_owned(), "switched-on".to_owned()],
        String::new(),
    );
    for at in 2..100 {
        let when = format!("when: {{{}: 'no', {}: 'no'}}\n", ids[at - 2], ids[at - 1]);
        let id = format!("question-{at}");
        let text = format!("{when}cost: glance\nanswers:\n  'yes': {{}}\n  'no': {{}}\n");
        folder.write(&format!("questions/{id}.yaml"), &text);
        words += &format!(
            "question-{id} = {id}?\n    .label = {id}\n    .help = {id}.\nanswer-{id}-yes = Yes\nanswer-{id}-no = No\n"
        );
        ids.push(id);
    }
    folder.change(
        "ruleset.yaml",
        "[plugged-in, switched-on]",
        &format!("[{}]", ids.join(", ")),
    );
    folder.write("locales/en-US/more.ftl", &words);
    folder.change(
        CAUSE,
        "confirmed-by: {",
        "confirmed-by: {question-99: 'no', ",
    );
    let ended = diff(&folder, &Folder::of_two_questions());
    assert_eq!(ended.status, Some(3), "{}", ended.err);
    assert!(
        ended.err.contains("too many questions hang on others"),
        "{}",
        ended.err
    );
}
