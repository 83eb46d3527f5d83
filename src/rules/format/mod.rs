//! What a file may hold: one struct for each kind of file and of part.
//!
//! Decides which fields there are, which must be there and what they are for. The
//! schemas for editors (`schemas/`) are made of these structs, and the tables of
//! `rules/README.md` say the same. Knows nothing of which names exist.

mod cause;
mod codes;
mod condition;
mod deserializer;
mod documents;
mod fault;
mod glossary;
mod networks;
mod node;
mod question;
mod reader;
mod rule_set;
mod spanned;
mod step;
mod tables;
mod yaml;

pub use cause::{Cause, Example};
pub use codes::{Code, CodeSystem, Meaning, Wraps};
pub use condition::{Condition, Conditions, Fact, InGroup, Part, WantedAnswers};
pub use deserializer::read;
pub use documents::{Conflict, Link, Source};
pub use glossary::Concept;
pub use networks::Network;
pub use node::{Key, Node, Value};
pub use question::{Answer, AnswersFrom, Question, Typed, TypedText};
pub use rule_set::Head;
pub use spanned::{Entries, Flag, List, Required, Spanned, Text, is_set};
pub use step::{Arg, Step};
pub use tables::{Column, Group, PriorContext, PriorSource, Priors, Table};
pub use yaml::parse;

#[cfg(test)]
mod tests {
    use super::*;
    use schemars::{JsonSchema, schema_for};
    use serde_json::{Map, Value as Json, json};
    use std::fs;

    /// Returns the schema of a kind of file, for editors.
    fn schema<T: JsonSchema>(title: &str) -> Json {
        let mut schema = Json::from(schema_for!(T));
        tidy(&mut schema);
        schema["title"] = format!("A rule file of cardhelp: {title}").into();
        schema
    }

    /// Says what the reader takes rather than what Rust's types are called: a number is a text
    /// as well, a field is left out rather than null, and a description is one line.
    fn tidy(schema: &mut Json) {
        match schema {
            Json::Array(items) => items.iter_mut().for_each(tidy),
            Json::Object(object) => {
                object.values_mut().for_each(tidy);
                if let Some(options) = object.get_mut("anyOf").and_then(Json::as_array_mut) {
                    options.retain(|option| option["type"] != "null");
                    if let [Json::Object(only)] = options.as_mut_slice() {
                        let only = std::mem::take(only);
                        object.remove("anyOf");
                        object.extend(only.into_iter().filter(|(name, _)| name != "description"));
                    }
                }
                tidy_type(object);
                if let Some(Json::String(text)) = object.get_mut("description") {
                    *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                }
                object.retain(|_, value| *value != "");
            }
            _ => {}
        }
    }

    fn tidy_type(object: &mut Map<String, Json>) {
        if let Some(Json::Array(types)) = object.get_mut("type") {
            types.retain(|name| name != "null");
            if let [only] = types.as_slice() {
                object["type"] = only.clone();
            }
        }
        let is_word = object.contains_key("const") || object.contains_key("enum");
        if object.get("type") == Some(&json!("string")) && !is_word {
            object["type"] = json!(["string", "number"]);
        }
    }

    /// The schemas of all kinds of file, by the name that each is published under.
    fn schemas() -> Vec<(&'static str, Json)> {
        vec![
            ("ruleset", schema::<Head>("ruleset.yaml")),
            ("question", schema::<Question>("questions/*.yaml")),
            ("cause", schema::<Cause>("causes/*.yaml")),
            ("codes", schema::<CodeSystem>("codes/*.yaml")),
            ("steps", schema::<Entries<Step>>("steps/*.yaml")),
            ("table", schema::<Table>("tables/*.yaml")),
            ("groups", schema::<Entries<Group>>("tables/groups.yaml")),
            ("priors", schema::<Priors>("tables/priors.yaml")),
            ("sources", schema::<Entries<Source>>("sources.yaml")),
            ("links", schema::<Entries<Link>>("links.yaml")),
            ("networks", schema::<Entries<Network>>("networks.yaml")),
            ("conflicts", schema::<List<Conflict>>("conflicts.yaml")),
            ("glossary", schema::<Entries<Concept>>("glossary.yaml")),
        ]
    }

    #[test]
    fn schemas_for_editors_are_those_of_the_structs() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/rules");
        let rewrite = std::env::var_os("CARDHELP_WRITE_SCHEMAS").is_some();
        for (name, schema) in schemas() {
            let path = format!("{folder}/{name}.schema.json");
            let text = format!("{:#}\n", schema);
            if rewrite {
                fs::write(&path, &text).expect("can be written");
            }
            let known = fs::read_to_string(&path).unwrap_or_default();
            assert!(
                known == text,
                "{path}: run again with CARDHELP_WRITE_SCHEMAS=1"
            );
        }
    }

    /// Returns the fields of a schema and of its parts: the name, whether it must be there, and
    /// what it is for.
    fn fields(schema: &Json, found: &mut Vec<(String, bool, String)>) {
        if let Some(fields) = schema["properties"].as_object() {
            let required = |name| {
                schema["required"]
                    .as_array()
                    .is_some_and(|all| all.contains(&json!(name)))
            };
            for (name, field) in fields {
                let text = field["description"].as_str().unwrap_or_default();
                found.push((name.clone(), required(name), text.to_owned()));
            }
        }
        let parts = schema.as_object().into_iter().flatten();
        // The forms of conditions have a table of their own.
        let parts = parts.filter(|(name, _)| !["Condition", "InGroup"].contains(&name.as_str()));
        let parts = parts.map(|(_, part)| part);
        let items = schema.as_array().into_iter().flatten();
        parts.chain(items).for_each(|part| fields(part, found));
    }

    /// Returns the rows of the tables that explain fields, worded as the structs word them.
    fn rows(text: &str) -> Vec<(String, bool, String)> {
        let rows = text.lines().filter_map(|line| {
            let (name, text) = line
                .strip_prefix("| ")?
                .strip_suffix(" |")?
                .split_once(" | ")?;
            let bare = name.trim_matches('*');
            let name_text = bare.strip_prefix('`')?.strip_suffix('`')?;
            let mut parts = text.split('[');
            let first = parts.next().unwrap_or_default().to_owned();
            let text = parts.fold(first, |text, link| {
                let (words, rest) = link.split_once("](").unwrap_or((link, ""));
                let rest = rest.split_once(')').map_or("", |(_, rest)| rest);
                match rest {
                    "" if !link.contains("](") => format!("{text}[{words}"),
                    _ => text + words + rest,
                }
            });
            Some((name_text.to_owned(), name != bare, text))
        });
        rows.collect()
    }

    #[test]
    fn the_readmes_explain_every_field_in_the_same_words() {
        let text = concat!(
            include_str!("../../../rules/README.md"),
            include_str!("../../../locales/README.md")
        );
        let rows = rows(text);
        let mut wanted = Vec::new();
        schemas()
            .iter()
            .for_each(|(_, schema)| fields(schema, &mut wanted));
        wanted.sort();
        wanted.dedup();
        let missing = wanted.into_iter().filter(|(name, required, text)| {
            let text = text.trim_end_matches('.');
            let mut rows = rows.iter();
            !rows
                .any(|row| row.0 == *name && row.1 == *required && row.2.eq_ignore_ascii_case(text))
        });
        assert_eq!(missing.collect::<Vec<_>>(), []);
    }
}
