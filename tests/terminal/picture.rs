//! The picture of the wizard in the README, made from a real session: `docs/wizard.svg` shows what
//! the screen shows. It is written anew with `CARDHELP_WRITE_PICTURE=1 cargo test --test terminal
//! picture`.

use super::asked::Asked;
use super::person::key;
use super::window::Terminal;
use std::fmt::Write;
use std::path::Path;

/// The size of a character's cell and the room around the screen, in pixels.
const CELL: (u32, u32) = (9, 19);
const ROOM: u32 = 14;
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/wizard.svg");

/// Returns the lines of a screen as a drawing. Light and dark follow the reader's wishes.
fn drawing(lines: &[String], columns: u32) -> String {
    let rows = u32::try_from(lines.len()).unwrap();
    let (width, height) = (columns * CELL.0 + 2 * ROOM, rows * CELL.1 + 2 * ROOM);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"cardhelp diagnose in a terminal\">\n\
         <style>rect{{fill:#fbfbfa}}text{{fill:#24292f;font:15px ui-monospace,Menlo,Consolas,monospace;white-space:pre}}\
         @media(prefers-color-scheme:dark){{rect{{fill:#1c1f24}}text{{fill:#e6e6e6}}}}</style>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\"/>\n"
    );
    for (row, line) in (1..).zip(lines) {
        let line = line.replace('&', "&amp;").replace('<', "&lt;");
        let baseline = ROOM + row * CELL.1 - 5;
        writeln!(svg, "<text x=\"{ROOM}\" y=\"{baseline}\">{line}</text>").unwrap();
    }
    svg.push_str("</svg>\n");
    svg
}

#[test]
fn the_picture_in_the_readme_is_a_real_session() {
    let mut person = Terminal::new("en-US", 80, 24).diagnose("");
    assert_eq!(person.asked(), Asked::Opening);
    person.press(key::ENTER);
    assert_eq!(person.asked(), Asked::Question("product".to_owned()));
    person.answer("product", "azure");
    assert_eq!(person.asked(), Asked::Question("step".to_owned()));
    person.answer("step", "signup-card");
    assert_eq!(person.asked(), Asked::Checklist);
    person.press("5");
    person.rests();
    person.press(key::SPACE);
    person.sees("[x]");
    let mut lines = person.screen().rows();
    lines.truncate(
        lines
            .iter()
            .rposition(|line| !line.is_empty())
            .map_or(0, |at| at + 1),
    );
    let svg = drawing(&lines, 80);
    if std::env::var_os("CARDHELP_WRITE_PICTURE").is_some() {
        std::fs::write(FILE, &svg).unwrap();
    }
    let known = std::fs::read_to_string(Path::new(FILE)).unwrap_or_default();
    assert_eq!(
        known, svg,
        "write it anew: CARDHELP_WRITE_PICTURE=1 cargo test --test terminal picture"
    );
}
