//! docs/glossary.md against code and catalogues: every type is explained there or has a plain English name.

mod replaced;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::layers;
use crate::source_text;

const GLOSSARY: &str = include_str!("../../docs/glossary.md");

/// Where each type that others see is looked at.
const FOLDERS: [&str; 4] = ["git/", "transport/", "replica/", "domain/replication/"];

/// Words that a name may be made of without an explanation.
const PLAIN: [&str; 36] = [
    "Binder",
    "Copy",
    "Counts",
    "Description",
    "Device",
    "Document",
    "Entry",
    "Fault",
    "File",
    "Finding",
    "Folder",
    "Health",
    "Holder",
    "Identity",
    "Item",
    "Job",
    "Key",
    "Kind",
    "Listing",
    "Lock",
    "Member",
    "Members",
    "New",
    "No",
    "Persons",
    "Place",
    "Progress",
    "Removal",
    "Repair",
    "Report",
    "Request",
    "Safety",
    "Settings",
    "Severity",
    "State",
    "Status",
];

#[test]
fn every_type_has_a_plain_name_or_a_row_in_the_glossary() {
    let explained = code_names();
    let mut unused = BTreeSet::from(PLAIN);
    let mut faults = Vec::new();
    for (file, text) in product_sources() {
        if !FOLDERS.iter().any(|folder| file.starts_with(folder)) {
            continue;
        }
        for Declared { line, name, .. } in types(&text).into_iter().filter(|it| it.is_open) {
            if explained.contains(&name) {
                continue;
            }
            let words = words(&name);
            unused.retain(|plain| !words.contains(plain));
            if !words.iter().all(|word| PLAIN.contains(word)) {
                faults.push(format!("src/{file}:{line}: {name}"));
            }
        }
    }
    let needless = unused.iter().map(|word| format!("no name needs {word}"));
    faults.extend(needless);
    none(&faults);
}

#[test]
fn every_name_in_the_glossary_is_in_the_code() {
    let sources = product_sources();
    let all = sources.iter().flat_map(|(_, text)| types(text));
    let types: BTreeSet<String> = all.map(|it| it.name).collect();
    let modules: BTreeSet<&str> = sources.iter().flat_map(|(file, _)| modules(file)).collect();
    let is_there = |name: &String| types.contains(name) || modules.contains(name.as_str());
    let missing: Vec<String> = code_names()
        .into_iter()
        .filter(|name| !is_there(name))
        .collect();
    none(&missing);
}

#[test]
fn every_word_of_the_interface_is_in_the_catalogues_and_means_one_thing() {
    let mut faults = Vec::new();
    for (column, language) in ["sv", "da", "en"].into_iter().enumerate() {
        let catalogue = catalogue(language);
        let mut met = BTreeSet::new();
        for row in rows("Words of the interface") {
            for term in row[column].split(", ") {
                if !begins_a_word(&catalogue, &term.to_lowercase()) {
                    faults.push(format!("{language}: no message has {term}"));
                }
                if !met.insert(term.to_owned()) {
                    faults.push(format!("{language}: {term} has two rows"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn every_word_said_to_the_user_for_a_term_of_the_code_is_in_the_catalogue() {
    let catalogue = catalogue("en");
    let rows = rows("Terms of the code").into_iter();
    let said = rows
        .flat_map(|row| row[1].split(", "))
        .filter(|it| *it != "–");
    let missing = said.filter(|word| !begins_a_word(&catalogue, word));
    none(&missing.map(str::to_owned).collect::<Vec<_>>());
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The cells of the rows of all tables below a heading of the second level.
fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let heading = format!("## {heading}");
    let lines = GLOSSARY.lines().skip_while(|line| **line != heading);
    let lines: Vec<&str> = lines
        .skip(1)
        .take_while(|it| !it.starts_with("## "))
        .collect();
    let tables = lines.split(|line| !line.starts_with('|'));
    let found: Vec<Vec<&str>> = tables
        .flat_map(|table| table.iter().skip(2))
        .map(|row| row.split('|').skip(1).map(str::trim).collect())
        .collect();
    assert!(!found.is_empty(), "no table below {heading}");
    found
}

/// What stands in backticks in the first column of the terms of the code.
fn code_names() -> BTreeSet<String> {
    let rows = rows("Terms of the code").into_iter();
    rows.flat_map(|row| row[0].split('`').skip(1).step_by(2))
        .map(str::to_owned)
        .collect()
}

/// The sources, by their path below src, without the files that are compiled for tests alone.
fn product_sources() -> Vec<(String, String)> {
    let mut sources = layers::sources();
    let tests: Vec<String> = sources
        .iter()
        .flat_map(|it| test_modules(&it.0, &it.1))
        .collect();
    sources.retain(|(file, _)| {
        let below = |module: &String| file.strip_prefix(module.as_str());
        let mut rests = tests.iter().filter_map(below);
        !rests.any(|rest| rest == ".rs" || rest.starts_with('/'))
    });
    sources
}

/// The modules of a file that stand behind `#[cfg(test)]`, as paths without `.rs`.
fn test_modules(file: &str, text: &str) -> Vec<String> {
    let stem = file.trim_end_matches(".rs");
    let folder = stem
        .strip_suffix("mod")
        .unwrap_or(stem)
        .trim_end_matches('/');
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let marked = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]");
    let named = marked.filter_map(|pair| pair[1].strip_suffix(';')?.split_once("mod "));
    named.map(|(_, name)| format!("{folder}/{name}")).collect()
}

/// A type that a text declares: its line from 1, its name, and whether modules around its own may use it.
struct Declared {
    line: usize,
    name: String,
    is_open: bool,
}

fn types(text: &str) -> Vec<Declared> {
    let lines = source_text::without_tests(text).into_iter();
    lines
        .filter_map(|(line, code)| declared(line, code))
        .collect()
}

fn declared(line: usize, code: &str) -> Option<Declared> {
    let code = code.trim_start();
    let openings = ["pub ", "pub(crate) ", "pub(super) "];
    let open = openings.iter().find_map(|it| code.strip_prefix(it));
    let inner = code
        .strip_prefix("pub(in ")
        .and_then(|it| it.split_once(") "));
    let item = open.or(inner.map(|(_, item)| item)).unwrap_or(code);
    let (kind, name) = item.split_once(' ')?;
    let end = name
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(name.len());
    ["struct", "enum", "trait", "type"]
        .contains(&kind)
        .then(|| Declared {
            line,
            name: name[..end].to_owned(),
            is_open: open.is_some(),
        })
}

/// The names of the modules that a file is of: its folders and itself.
fn modules(file: &str) -> impl Iterator<Item = &str> {
    file.trim_end_matches(".rs").split('/')
}

/// The words of a name in capitals: `Set`, `Aside` of `SetAside`.
fn words(name: &str) -> Vec<&str> {
    let capitals = name.match_indices(char::is_uppercase).map(|(at, _)| at);
    let starts: Vec<usize> = capitals.chain([name.len()]).collect();
    starts
        .windows(2)
        .map(|pair| &name[pair[0]..pair[1]])
        .collect()
}

/// The sentences of a language, in small letters.
fn catalogue(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/render/messages");
    let files = fs::read_dir(folder.join(language)).expect("a catalogue");
    let texts = files.map(|it| fs::read_to_string(it.expect("an entry").path()).expect("messages"));
    let texts: Vec<String> = texts.collect();
    let lines = texts.iter().flat_map(|text| text.lines());
    // Words as people may type them are not said to them.
    let mut is_typed = false;
    let lines = lines.filter(|line| {
        is_typed = line.ends_with("-synonyms =") || is_typed && line.starts_with(' ');
        !is_typed && !line.starts_with('#')
    });
    let sentences = lines.map(|line| {
        line.split_once(" = ")
            .map_or(line, |(_, sentence)| sentence)
    });
    sentences.map(|it| it.to_lowercase() + "\n").collect()
}

/// Whether a term stands in a text, perhaps with an ending.
fn begins_a_word(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric())
    })
}
