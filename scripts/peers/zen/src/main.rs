//! The cases through zen-engine: a decision table that collects, a row for each formula.

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::time::Instant;
use zen_engine::Decision;

fn main() {
    let folder = std::env::args().nth(1).expect("the folder is named");
    let folder = Path::new(&folder);
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("is there");
    let rules: Value = serde_json::from_str(&read("rules.json")).expect("is JSON");
    let several: Vec<&str> = list(&rules["several"]).iter().filter_map(Value::as_str).collect();
    let rows: Vec<Value> = list(&rules["rules"]).iter().enumerate().map(|(at, rule)| {
        let name = format!("'{}:{}'", text(&rule["cause"]), text(&rule["verdict"]));
        json!({"_id": at.to_string(), "when": formula(&rule["when"], &several), "found": name})
    }).collect();
    let content = serde_json::from_value(json!({
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "content": {}},
            {"id": "table", "name": "table", "type": "decisionTableNode", "content": {
                "hitPolicy": "collect",
                "inputs": [{"id": "when", "name": "when"}],
                "outputs": [{"id": "found", "name": "found", "field": "found"}],
                "rules": rows,
            }},
            {"id": "out", "name": "out", "type": "outputNode", "content": {}},
        ],
        "edges": [
            {"id": "a", "sourceId": "in", "targetId": "table"},
            {"id": "b", "sourceId": "table", "targetId": "out"},
        ],
    })).expect("is a decision");
    let mut decision = Decision::from(std::sync::Arc::new(content));
    decision.compile();
    let facts = read("facts.jsonl");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("starts");
    let start = Instant::now();
    let mut out = String::new();
    for line in facts.lines() {
        let facts: Value = serde_json::from_str(line).expect("is JSON");
        let response = runtime.block_on(decision.evaluate(facts.into()));
        let result: Value = response.unwrap_or_else(|error| panic!("{error:?}")).result.to_value();
        let found: Vec<&str> = list(&result).iter().map(|row| text(&row["found"])).collect();
        out.push_str(&json!(found).to_string());
        out.push('\n');
    }
    let seconds = start.elapsed().as_secs_f64();
    fs::write(folder.join("zen-engine.jsonl"), out).expect("can be written");
    fs::write(folder.join("zen-engine.time"), seconds.to_string()).expect("can be written");
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn formula(value: &Value, several: &[&str]) -> String {
    if let Some(is) = value.as_bool() {
        return is.to_string();
    }
    let word = text(&value[0]);
    let joined = |joint: &str| {
        let parts = list(&value[1]).iter().map(|part| formula(part, several));
        format!("({})", parts.collect::<Vec<_>>().join(joint))
    };
    if let Some(rest) = word.strip_prefix("not-") {
        let mut positive = value.clone();
        positive[0] = rest.into();
        return format!("not({})", formula(&positive, several));
    }
    let (a, b) = (text(&value[1]), text(&value[2]));
    let set = || {
        let names = list(&value[2]).iter().map(|name| format!("'{}'", text(name)));
        format!("[{}]", names.collect::<Vec<_>>().join(", "))
    };
    match word {
        "all" => joined(" and "),
        "any" => joined(" or "),
        "in" if several.contains(&a) => format!("some({a}, # in {})", set()),
        "in" => format!("{a} in {}", set()),
        "within" => format!("(len({a}) > 0 and all({a}, # in {}))", set()),
        "same" => format!("({a} != null and {a} == {b})"),
        "differ" => format!("({a} != null and {b} != null and {a} != {b})"),
        other => panic!("{other} is no formula"),
    }
}
