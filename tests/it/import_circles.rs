//! No two files of the source use each other, directly or by way of others, but a module and what lies below
//! it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::source_text;

/// A module by its path: `["render", "log", "notes"]`.
type Module = Vec<String>;

/// Which modules each module names.
type Imports = BTreeMap<Module, BTreeSet<Module>>;

#[test]
fn no_two_files_use_each_other_but_a_module_and_its_parts() {
    let circles = circles(&imports(&sources()));
    let told: Vec<String> = circles.iter().map(told).collect();
    assert!(
        told.is_empty(),
        "files that use each other:\n{}",
        told.join("\n")
    );
}

#[test]
fn a_circle_by_way_of_a_third_file_is_found_and_a_part_of_a_module_is_none() {
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Module>();
    let sources = BTreeMap::from([
        (
            module("a"),
            "mod b;\nuse crate::a::b::part;\nuse crate::c::{self, d};\n".to_owned(),
        ),
        (module("a::b"), "use super::whole;\n".to_owned()),
        (module("c"), "fn f() { crate::e::g() }\n".to_owned()),
        (module("c::d"), "// crate::a::nothing\n".to_owned()),
        (
            module("e"),
            "use crate::a::whole;\n#[cfg(test)]\nmod tests;\n".to_owned(),
        ),
        (module("e::tests"), "use crate::c::d;\n".to_owned()),
    ]);
    let circles = circles(&imports(&sources));
    assert_eq!(
        circles,
        [BTreeSet::from([module("a"), module("c"), module("e")])]
    );
}

fn told(circle: &BTreeSet<Module>) -> String {
    let paths: Vec<String> = circle.iter().map(|module| module.join("/")).collect();
    paths.join(", ")
}

/// The text of each module of the source.
fn sources() -> BTreeMap<Module, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the source") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let below = path.strip_prefix(&root).expect("below src");
                let text = fs::read_to_string(&path).expect("text");
                sources.insert(module_of(below), text);
            }
        }
    }
    sources
}

fn module_of(file: &Path) -> Module {
    let file = file.with_extension("");
    let mut parts: Module = file
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    parts.pop_if(|last| last == "mod");
    parts
}

/// The modules each module names in its code, tests left out.
fn imports(sources: &BTreeMap<Module, String>) -> Imports {
    let tests = tests(sources);
    let is_test = |module: &Module| tests.iter().any(|test| module.starts_with(test));
    let code = sources.iter().filter(|(module, _)| !is_test(module));
    code.map(|(module, text)| {
        let lines = source_text::without_tests(text).into_iter();
        let lines = lines.map(|(_, line)| line.split("//").next().unwrap_or_default());
        let code = lines.collect::<Vec<_>>().join("\n");
        let named = paths(&code, module).into_iter();
        let named = named.filter_map(|path| longest_module(path, sources));
        (module.clone(), named.filter(|it| !is_test(it)).collect())
    })
    .collect()
}

/// Modules declared under `#[cfg(test)]`.
fn tests(sources: &BTreeMap<Module, String>) -> BTreeSet<Module> {
    let mut tests = BTreeSet::new();
    for (module, text) in sources {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for pair in lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]") {
            let name = pair[1]
                .strip_suffix(';')
                .and_then(|it| it.split_once("mod "));
            if let Some((_, name)) = name {
                let mut test = module.clone();
                test.push(name.to_owned());
                tests.insert(test);
            }
        }
    }
    tests
}

/// The paths from the root that code names by `crate::` and `super::`, those in braces one by one.
fn paths(code: &str, module: &Module) -> Vec<Module> {
    let mut paths = Vec::new();
    for (start, base) in [("crate::", Vec::new()), ("super::", parent(module))] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':') {
                walk(&code[at + start.len()..], base.clone(), &mut paths);
            }
        }
    }
    paths
}

fn parent(module: &Module) -> Module {
    module[..module.len() - 1].to_vec()
}

/// Reads on from a place behind `::`.
fn walk(rest: &str, mut base: Module, paths: &mut Vec<Module>) {
    let rest = rest.trim_start();
    if let Some(list) = rest.strip_prefix('{') {
        for part in parts(list) {
            walk(part, base.clone(), paths);
        }
        return;
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
    let (name, rest) = rest.split_at(end.unwrap_or(rest.len()));
    match name {
        "super" => drop(base.pop()),
        "self" | "" => {}
        name => base.push(name.to_owned()),
    }
    match rest.strip_prefix("::") {
        Some(rest) => walk(rest, base, paths),
        None => paths.push(base),
    }
}

/// The parts of a list in braces, of which the first is open already.
fn parts(list: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&list[from..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

fn longest_module(mut path: Module, sources: &BTreeMap<Module, String>) -> Option<Module> {
    while !path.is_empty() && !sources.contains_key(&path) {
        path.pop();
    }
    (!path.is_empty()).then_some(path)
}

/// Sets of modules of which each leads to each other; a module and what lies below it are no step.
fn circles(imports: &Imports) -> Vec<BTreeSet<Module>> {
    let steps = |from: &Module| {
        let named = imports.get(from).into_iter().flatten();
        let from = from.clone();
        named.filter(move |to| !to.starts_with(&from) && !from.starts_with(to))
    };
    let reached = |from: &Module| {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Module> = steps(from).collect();
        while let Some(next) = open.pop() {
            if reached.insert(next.clone()) {
                open.extend(steps(next));
            }
        }
        reached
    };
    let from_each: BTreeMap<&Module, BTreeSet<Module>> =
        imports.keys().map(|from| (from, reached(from))).collect();
    let mut circles = BTreeSet::new();
    for (from, reached) in &from_each {
        let back = |to: &&Module| from_each.get(*to).is_some_and(|it| it.contains(*from));
        let circle: BTreeSet<Module> = reached.iter().filter(back).cloned().collect();
        if circle.len() > 1 {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}
