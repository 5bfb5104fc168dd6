//! docs/json.md: every key that any command answers in any test stands there.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;

/// Keys whose values are tables by names of the binder's own: fields of an entry, writers, channels.
const BY_NAME: [&str; 5] = ["closed", "fields", "holds", "lacks", "written"];

/// Names that stand as code on the page, by themselves or in an example.
static NAMED: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| named(include_str!("../../docs/json.md")));

fn named(page: &str) -> BTreeSet<&str> {
    let mut words = BTreeSet::new();
    for (at, part) in page.split("```").enumerate() {
        let is_example = at % 2 == 1;
        // A span of code may go on in the next line, never in the next paragraph.
        let paragraphs = part.split("\n\n");
        let spans = paragraphs.flat_map(|text| text.split('`').skip(1).step_by(2));
        let code: Vec<&str> = if is_example {
            vec![part]
        } else {
            spans.collect()
        };
        words.extend(code.into_iter().flat_map(names));
    }
    words
}

fn names(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-')
}

/// Fails where an answer has a key that the page does not name.
pub(crate) fn holds<S: AsRef<str>>(args: &[S], answer: &str) {
    if !args.iter().any(|arg| arg.as_ref() == "--json") {
        return;
    }
    for document in serde_json::Deserializer::from_str(answer)
        .into_iter()
        .flatten()
    {
        let mut unnamed = BTreeSet::new();
        collect(&document, &mut unnamed);
        let typed: Vec<&str> = args.iter().map(AsRef::as_ref).collect();
        assert!(
            unnamed.is_empty(),
            "docs/json.md does not name {unnamed:?} of binder {}",
            typed.join(" ")
        );
    }
}

fn collect(value: &Value, unnamed: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, unnamed)),
        Value::Object(keys) => {
            for (key, value) in keys {
                if !NAMED.contains(key.as_str()) {
                    unnamed.insert(key.clone());
                }
                match value {
                    Value::Object(by_name) if BY_NAME.contains(&key.as_str()) => {
                        by_name.values().for_each(|it| collect(it, unnamed));
                    }
                    value => collect(value, unnamed),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_page_names_what_stands_in_examples_and_in_its_sentences() {
    let page = "`one`, `{\"two\",\n\"three\"}` and four.\n\n```json\n{ \"five\": 5 }\n```\nsix\n";
    let words = named(page);
    let has = |word: &&str| words.contains(word);
    let all = ["one", "two", "three", "four", "five", "six"];
    let found: Vec<&str> = all.into_iter().filter(has).collect();
    assert_eq!(found, ["one", "two", "three", "five"]);
}

#[test]
fn a_key_that_is_not_on_the_page_is_found_at_any_depth() {
    let mut unnamed = BTreeSet::new();
    let answer = serde_json::json!({ "log": [{ "entry": { "nobodys-key": 1 } }] });
    collect(&answer, &mut unnamed);
    assert_eq!(unnamed.into_iter().collect::<Vec<_>>(), ["nobodys-key"]);
}
