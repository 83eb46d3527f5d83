//! Each dependency has its reason beside it, in `Cargo.toml`.

/// Returns the lines of `Cargo.toml` that name a dependency.
fn dependencies() -> Vec<String> {
    let text = std::fs::read_to_string("Cargo.toml").expect("Cargo.toml");
    let mut is_inside = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        match line.strip_prefix('[') {
            Some(heading) => is_inside = heading.contains("dependencies]"),
            None if is_inside && line.contains('=') => lines.push(line.to_owned()),
            None => {}
        }
    }
    lines
}

#[test]
fn each_dependency_has_its_reason() {
    let lines = dependencies();
    assert!(lines.len() > 40, "{lines:?}");
    let reason = |line: &str| {
        let (_, reason) = line.split_once('#')?;
        Some(reason.trim().len())
    };
    let without = lines
        .iter()
        .filter(|line| reason(line).is_none_or(|length| length < 10));
    let without: Vec<&String> = without.collect();
    assert!(without.is_empty(), "without a reason: {without:#?}");
}

#[test]
fn each_feature_is_named_in_the_list_of_dependencies() {
    let list = std::fs::read_to_string("docs/dependencies.md").expect("the list");
    for line in dependencies() {
        let (name, rest) = line.split_once('=').expect("a name");
        let name = name.trim();
        assert!(
            list.contains(&format!("`{name}`")),
            "{name} is not in docs/dependencies.md"
        );
        let Some((_, features)) = rest.split_once("features = [") else {
            continue;
        };
        let features = features.split(']').next().unwrap_or_default();
        for feature in features
            .split(',')
            .map(|word| word.trim().trim_matches('"'))
        {
            let named = format!("`{name}/{feature}`");
            assert!(
                list.contains(&named),
                "{named} is not in docs/dependencies.md"
            );
        }
    }
}
