//! docs/architecture.md, tables of layers and libraries; first line of each file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::source_text;

/// The tables that rule here.
const RULES: &str = include_str!("../../docs/architecture.md");

#[test]
fn each_layer_uses_only_the_layers_below_it() {
    let arrows = arrows();
    let mut faults = Vec::new();
    for (file, text) in sources() {
        let layer = layer_of(&file);
        let Some(allowed) = arrows.get(&layer) else {
            continue;
        };
        for (number, line) in code_lines(&text) {
            for used in after(line, "crate::") {
                let known = arrows.contains_key(&used) && used != layer;
                if known && !allowed.contains(&used) {
                    faults.push(format!("{file}:{number}: {layer} may not use {used}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_library_is_used_in_its_one_home() {
    let homes = table("library");
    let mut faults = Vec::new();
    for (file, text) in sources() {
        let layer = layer_of(&file);
        for (number, line) in code_lines(&text) {
            for (libraries, home) in &homes {
                let mut used = libraries.iter().filter(|library| uses(line, library));
                if let Some(library) = used.next()
                    && !home.contains(&layer)
                {
                    faults.push(format!("{file}:{number}: {library} belongs in {home:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_architecture_names_every_folder_of_the_source() {
    let arrows = arrows();
    let mut layers: BTreeSet<String> = sources().iter().map(|(file, _)| layer_of(file)).collect();
    layers.retain(|layer| layer != "lib" && layer != "main");
    let named: BTreeSet<String> = arrows.keys().cloned().collect();
    assert_eq!(layers, named, "src/ and docs/architecture.md");
}

fn arrows() -> BTreeMap<String, Vec<String>> {
    let rows = table("layer").into_iter();
    rows.map(|(layer, allowed)| (layer[0].clone(), allowed))
        .collect()
}

/// The first two columns of the table whose head begins with a word: what stands in backticks.
fn table(head: &str) -> Vec<(Vec<String>, Vec<String>)> {
    let start = format!("| {head} |");
    let lines = RULES.lines().skip_while(|line| !line.starts_with(&start));
    let rows: Vec<_> = lines
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .collect();
    assert!(
        !rows.is_empty(),
        "no table of {head} in docs/architecture.md"
    );
    let quoted = |cell: &str| -> Vec<String> {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect()
    };
    let row = |line: &str| {
        let mut cells = line.split('|').skip(1).map(quoted);
        (
            cells.next().unwrap_or_default(),
            cells.next().unwrap_or_default(),
        )
    };
    rows.into_iter().map(row).collect()
}

#[test]
fn each_file_says_at_its_head_what_it_is() {
    let headless: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(file, _)| file)
        .collect();
    assert!(headless.is_empty(), "no `//!` head: {headless:?}");
}

#[test]
fn unsafe_code_stands_in_one_file() {
    let elsewhere: Vec<String> = sources()
        .into_iter()
        .filter(|(file, text)| file != "git/ffi.rs" && text.contains("allow(unsafe_code"))
        .map(|(file, _)| file)
        .collect();
    assert!(
        elsewhere.is_empty(),
        "unsafe outside git/ffi.rs: {elsewhere:?}"
    );
}

fn layer_of(file: &str) -> String {
    let first = file.split('/').next().unwrap_or(file);
    first.trim_end_matches(".rs").to_owned()
}

/// The lines of code, without tests and comments.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = source_text::without_tests(text).into_iter();
    lines.map(|(number, line)| (number, line.split("//").next().unwrap_or("")))
}

/// The words that follow each `crate::` of a line; several in braces would hide, so name one a
/// line.
fn after(line: &str, prefix: &str) -> Vec<String> {
    line.match_indices(prefix)
        .map(|(at, _)| {
            let rest = &line[at + prefix.len()..];
            assert!(!rest.starts_with('{'), "name one module a line: {line}");
            rest.chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .collect()
}

fn uses(line: &str, library: &str) -> bool {
    line.match_indices(library).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + library.len()..];
        let whole = before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != '"');
        whole && (after.starts_with("::") || after.starts_with(';') || after.starts_with(" as "))
    })
}

pub(crate) fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let name = |path: &PathBuf| {
        let relative = path.strip_prefix(&root).expect("below src");
        relative.to_string_lossy().replace('\\', "/")
    };
    files
        .iter()
        .map(|path| (name(path), fs::read_to_string(path).expect("a source file")))
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry"))
    {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
