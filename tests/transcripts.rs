//! Transcripts that read as documentation: what people type, and what they read.
//!
//! Each seed document the project began from has one, in its own language; the
//! examples of the README and of the guides are run as well.

#[test]
fn transcripts_are_real() {
    trycmd::TestCases::new()
        .case("tests/transcripts/*.md")
        .case("README.md")
        .case("docs/guides/*.md")
        .env("TERM", "xterm-256color")
        .env("LANG", "C")
        .env("NO_COLOR", "1");
}
