//! Arguments with what a terminal or the eye obeys: they are repeated without it.

use crate::program::run;

const UNSEEN: [char; 8] = [
    '\u{1b}', '\u{9b}', '\u{7}', '\u{202e}', '\u{61c}', '\u{2066}', '\u{200e}', '\r',
];

#[test]
fn what_is_repeated_holds_nothing_that_is_obeyed() {
    let bad: String = UNSEEN.iter().collect();
    let bad = format!("x{bad}y");
    let code = format!("05 {bad}");
    for arguments in [
        &["diagnose", "--no-input", "--product", &bad][..],
        &["diagnose", "--no-input", "--country", &bad],
        &["diagnose", "--no-input", "--code", &bad],
        &["diagnose", "--no-input", "--code", &code],
        &[
            "diagnose",
            "--no-input",
            "--code",
            &code,
            "--format",
            "markdown",
        ],
        &[
            "diagnose",
            "--no-input",
            "--code",
            &code,
            "--format",
            "html",
        ],
        &["diagnose", "--no-input", "--message-text", &bad],
        &["diagnose", "--no-input", "--rules", &bad],
        &["diagnose", "--no-input", "--answers", &bad],
        &["explain", &bad],
        &["explain", &code],
        &["list", &bad],
        &["--lang", &bad],
        &["--format", &bad],
        &["batch", &bad],
        &["help", &bad],
        &[&bad],
        &[&format!("--{bad}")],
    ] {
        let run = run(arguments);
        let shown = run.out + &run.err;
        let unseen = UNSEEN.iter().find(|unseen| shown.contains(**unseen));
        assert_eq!(unseen, None, "{arguments:?}: {shown:?}");
    }
}
