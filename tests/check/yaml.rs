//! YAML: the place of each fault, what is refused, and that words stay as they are written.

use cardhelp::rules::{Code, Node, Sink, Value, parse};

fn parsed(text: &str) -> (Option<Node>, Vec<(Code, u32, u32)>) {
    let mut findings = Vec::new();
    let (file, all) = ("x", &mut findings);
    let node = parse(
        text,
        &mut Sink {
            file,
            findings: all,
        },
    );
    let found = findings.iter().map(|f| (f.code, f.line, f.column));
    (node, found.collect())
}

fn codes(text: &str) -> Vec<(Code, u32, u32)> {
    parsed(text).1
}

#[test]
fn gives_the_place_of_each_fault() {
    assert_eq!(codes("a: 1\nb: 2\na: 3\n"), [(Code::DuplicateKey, 3, 1)]);
    assert_eq!(codes("a: &x 1\nb: *x\n"), [(Code::Alias, 1, 7)]);
    assert_eq!(codes("a: !!str 1\n"), [(Code::Alias, 1, 10)]);
    assert_eq!(codes("!x a: 1\n"), [(Code::Alias, 1, 4)]);
    assert_eq!(codes("? [a]\n: b\n"), [(Code::WrongType, 1, 3)]);
    assert_eq!(codes(""), [(Code::Syntax, 1, 1)]);
}

#[test]
fn refuses_hostile_input_in_linear_time() {
    for deep in ["[", "{a: ", "- ", "? "] {
        let found = codes(&deep.repeat((1 << 20) / deep.len()));
        assert!(
            matches!(found[0].0, Code::TooDeep | Code::Syntax),
            "{deep}: {found:?}"
        );
    }
    assert_eq!(codes(&"- \n".repeat(200_000))[0].0, Code::TooLarge);
    assert_eq!(codes(&"x".repeat((1 << 20) + 1))[0].0, Code::TooLarge);
}

#[test]
fn keeps_what_was_typed() {
    let words = "1E2 5.10 0x51 NO yes true 051 +51 .5 1_000 0o51 .nan 1e999 ~ -0 2026-11-21 08:15";
    for word in words.split(' ') {
        let text = format!("a: {word} # typed\nb: '{word}'\n");
        let Some(Value::Map(entries)) = parsed(&text).0.map(|node| node.value) else {
            panic!("{word}");
        };
        let values: Vec<&Value> = entries.iter().map(|(_, node)| &node.value).collect();
        let scalar = |plain| Value::Scalar {
            text: word.to_owned(),
            plain,
        };
        assert_eq!(values, [&scalar(true), &scalar(false)], "{word}");
    }
}
