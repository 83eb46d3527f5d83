//! Transcripts that read as documentation: what people type, and what they read.
//!
//! Each seed document the project began from has one, in its own language; the
//! README's examples are run as well.

#[test]
fn transcripts_are_real() {
    trycmd::TestCases::new()
        .case("tests/transcripts/*.md")
        .case("README.md")
        .env("TERM", "xterm-256color")
        .env("LANG", "C")
        .env("NO_COLOR", "1");
}
