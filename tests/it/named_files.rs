//! References in comments and documents: documents with headings, links, source files, tests.
//!
//! A document is named by its path from the top folder (`docs/formats.md`), in a comment with the
//! heading where that helps: docs/formats.md, "Entries". In backticks `plan/01-x.md` and the like are files of a binder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rules of copies, whose tables name code and tests.
const RULES: &str = "docs/replication.md";

/// Folders of the repository in which something may be named.
const TOP: [&str; 6] = [
    "docs/",
    "src/",
    "tests/",
    "benches/",
    "templates/",
    ".github/",
];

/// A text of the repository: its path from the top folder, and its lines of prose, each with its number.
struct Prose {
    path: String,
    lines: Vec<(usize, String)>,
}

#[test]
fn every_document_named_in_a_comment_is_there() {
    let mut faults = Vec::new();
    for prose in comments() {
        for (number, line) in &prose.lines {
            for name in names_of_files(line).filter(|name| !is_there(&prose.path, name)) {
                faults.push(format!("{}:{number}: there is no {name}", prose.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_heading_named_after_a_document_is_in_it() {
    let mut faults = Vec::new();
    for prose in comments() {
        let lines: Vec<&str> = prose.lines.iter().map(|(_, line)| line.trim()).collect();
        for (document, heading) in headings_named(&lines.join(" ")) {
            let text = fs::read_to_string(root().join(&document)).unwrap_or_default();
            if !headings(&text).contains(&heading) {
                faults.push(format!("{}: {document} has no {heading:?}", prose.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_link_of_a_document_leads_somewhere() {
    let mut faults = Vec::new();
    for prose in documents() {
        for (number, line) in &prose.lines {
            for link in links(line) {
                if !leads_somewhere(&prose.path, link) {
                    faults.push(format!("{}:{number}: {link} leads nowhere", prose.path));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn every_source_file_named_in_a_document_is_there() {
    let mut faults = Vec::new();
    for prose in documents().filter(|it| it.path != "CHANGELOG.md") {
        for (number, line) in &prose.lines {
            let named = in_backticks(line).filter(|it| is_source(it));
            for name in named.filter(|it| !is_file(it) && !is_file(&format!("src/{it}"))) {
                faults.push(format!("{}:{number}: there is no {name}", prose.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_test_and_type_named_with_the_rules_of_copies_is_in_the_code() {
    let rules = fs::read_to_string(root().join(RULES)).expect(RULES);
    let sources = files(&["src", "tests"], "rs").into_iter();
    let code: Vec<String> = sources.map(|path| read(&path)).collect();
    let mut faults = Vec::new();
    for cell in rules.lines().filter(|line| line.starts_with('|')) {
        let words = in_backticks(cell).filter(|it| it.chars().all(is_of_a_name));
        for word in words {
            let is_test = word.matches('_').count() > 2;
            let wanted = if is_test {
                format!("fn {word}(")
            } else {
                word.to_owned()
            };
            if !code.iter().any(|text| text.contains(&wanted)) {
                faults.push(format!("{RULES}: the code has no {wanted}"));
            }
        }
    }
    none(&faults);
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file or folder of the repository, by its path from the top folder.
fn is_file(path: &str) -> bool {
    root().join(path).exists()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("a text of the repository")
}

/// The files with an ending below some folders; none of what cargo builds.
fn files(folders: &[&str], ending: &str) -> BTreeSet<String> {
    let mut open: Vec<PathBuf> = folders.iter().map(|it| root().join(it)).collect();
    let mut found = BTreeSet::new();
    while let Some(path) = open.pop() {
        if path.ends_with("target") {
            continue;
        }
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|it| it == ending) {
            let path = path.strip_prefix(root()).expect("below the top folder");
            found.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    found
}

/// The comments of the source, and of the files that build and test it.
fn comments() -> impl Iterator<Item = Prose> {
    let rust = files(&["src", "tests", "benches"], "rs").into_iter();
    let rust = rust.map(|path| (path, "//"));
    let others = [
        "Cargo.toml",
        ".clippy.toml",
        ".deny.toml",
        "tests/run",
        ".ci/run",
    ];
    let others = others.map(|path| (path.to_owned(), "#")).into_iter();
    let workflows = files(&[".github"], "yml").into_iter();
    let workflows = workflows.map(|path| (path, "#"));
    rust.chain(others).chain(workflows).map(|(path, sign)| {
        let text = read(&path);
        let comment = |line: &str| {
            let line = line.trim_start().strip_prefix(sign)?;
            Some(line.trim_start_matches(['/', '!', '#']).to_owned())
        };
        let lines = (1..).zip(text.lines());
        let lines = lines.filter_map(|(number, line)| Some((number, comment(line)?)));
        Prose {
            lines: lines.collect(),
            path,
        }
    })
}

/// The documents without their blocks of code.
fn documents() -> impl Iterator<Item = Prose> {
    let mut all = files(&["docs"], "md");
    let at_the_top = ["README.md", "README.sv.md", "README.da.md", "CHANGELOG.md"];
    all.extend(at_the_top.map(str::to_owned));
    all.into_iter().map(|path| {
        let mut in_code = false;
        let text = read(&path);
        let lines = (1..).zip(text.lines()).filter(|(_, line)| {
            let is_fence = line.trim_start().starts_with("```");
            in_code ^= is_fence;
            !in_code && !is_fence
        });
        let lines = lines.map(|(number, line)| (number, line.to_owned()));
        Prose {
            lines: lines.collect(),
            path,
        }
    })
}

/// The files of the repository that a line of a comment names: any `….md` outside backticks, and whatever
/// begins with one of its folders.
fn names_of_files(line: &str) -> impl Iterator<Item = &str> {
    let outside = line.split('`').step_by(2).flat_map(str::split_whitespace);
    let outside = outside.map(|word| word.trim_start_matches(|c| !is_of_a_path(c)));
    let outside = outside.map(|word| word.trim_end_matches(|c| c == '.' || !is_of_a_path(c)));
    let outside = outside.filter(|it| it.ends_with(".md") || begins_at_the_top(it));
    let inside = in_backticks(line).filter(|it| begins_at_the_top(it) && !it.contains(' '));
    outside.chain(inside)
}

fn begins_at_the_top(name: &str) -> bool {
    TOP.iter()
        .any(|top| name.starts_with(top) && name.len() > top.len())
}

/// Whether what is named is there: from the top folder or from that of the file that names it. Of
/// `tests/stories/*.md` the folder.
fn is_there(by: &str, name: &str) -> bool {
    let name = name.trim_end_matches(['.', '/']);
    let known = name.split(['*', '<', '{', '…']).next().unwrap_or_default();
    let known = match known == name {
        true => known,
        false => known.rsplit_once('/').map_or("", |(folder, _)| folder),
    };
    let beside = Path::new(by).parent().unwrap_or(Path::new("")).join(known);
    is_file(known) || root().join(beside).exists()
}

fn is_of_a_path(c: char) -> bool {
    c.is_alphanumeric() || ['/', '.', '-', '_', '*', '<', '>'].contains(&c)
}

fn is_of_a_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// A file of ours in Rust: named from the top folder or from a folder of `src`.
fn is_source(name: &str) -> bool {
    let is_rust = name.ends_with(".rs") && name.contains('/');
    is_rust || begins_at_the_top(name) && !name.contains(['*', '<', ' ', '{'])
}

fn in_backticks(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// Each document and heading that a text names as in docs/formats.md, "Entries".
fn headings_named(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(".md, \"") {
        let before = text[..at].rsplit(|c| !is_of_a_path(c)).next();
        let rest = &text[at + ".md, \"".len()..];
        if let (Some(before), Some((heading, _))) = (before, rest.split_once('"')) {
            found.push((format!("{before}.md"), heading.replace('`', "")));
        }
    }
    found
}

/// The headings of a document, as they are read.
fn headings(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| line.starts_with('#'));
    lines
        .map(|line| line.trim_start_matches('#').trim().replace('`', ""))
        .collect()
}

/// The targets of `[words](target)`.
fn links(line: &str) -> impl Iterator<Item = &str> {
    let targets = line.split("](").skip(1);
    targets.filter_map(|rest| rest.split(')').next())
}

fn leads_somewhere(by: &str, link: &str) -> bool {
    if link.contains("://") || link.starts_with("mailto:") {
        return true;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = match path.is_empty() {
        true => root().join(by),
        false => root().join(by).parent().expect("a folder").join(path),
    };
    if anchor.is_empty() {
        return target.exists();
    }
    let text = fs::read_to_string(target).unwrap_or_default();
    headings(&text)
        .iter()
        .any(|heading| anchored(heading) == anchor)
}

/// The anchor that web hosts give a heading.
fn anchored(heading: &str) -> String {
    let heading = heading.to_lowercase();
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
    kept.collect::<String>().replace(' ', "-")
}
