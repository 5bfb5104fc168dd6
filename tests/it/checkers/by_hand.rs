//! docs/checking-by-hand: every command on the page runs and prints what the page has.

use std::path::Path;
use std::process::Command;

use crate::checkers::text;
use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::World;

/// The page in each language.
const PAGES: [(&str, &str); 3] = [
    ("sv", include_str!("../../../docs/checking-by-hand/sv.md")),
    ("da", include_str!("../../../docs/checking-by-hand/da.md")),
    ("en", include_str!("../../../docs/checking-by-hand/en.md")),
];

/// A block of commands, and what it must print.
#[derive(Debug, PartialEq)]
pub(crate) struct Block {
    pub(crate) commands: String,
    promised: String,
}

/// The blocks of a page, in their order.
pub(crate) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once("\n```") {
        let (kind, after) = after.split_once('\n').expect("a block");
        let (body, after) = after.split_once("\n```").expect("the end of a block");
        let body = body.to_owned() + "\n";
        match kind {
            "sh" => blocks.push(Block {
                commands: body,
                promised: String::new(),
            }),
            _ => blocks.last_mut().expect("commands").promised = body,
        }
        rest = after;
    }
    blocks
}

/// Whether a line is what was promised; `…` stands for anything.
fn fits(line: &str, promised: &str) -> bool {
    let mut parts = promised.split('…');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first) else {
        return false;
    };
    let mut last = first;
    for part in parts {
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = &rest[at + part.len()..];
        last = part;
    }
    rest.is_empty() || (last.is_empty() && promised.ends_with('…'))
}

/// Where the binder is, whose entries are checked, and of which incident.
pub(crate) struct Checked<'a> {
    pub(crate) place: &'a str,
    pub(crate) log: &'a str,
    pub(crate) writer: &'a str,
}

/// Everything that a bash prints for each block, run one after the other in the same shell.
pub(crate) fn followed(folder: &Path, checked: &Checked, blocks: &[Block]) -> Vec<String> {
    let mut script = String::new();
    for block in blocks {
        script.push_str(&block.commands);
        script.push_str("echo '== next =='\n");
    }
    let ran = Command::new("bash")
        .args(["-c", &format!("exec 2>&1\n{script}")])
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        // Of a bundle git says which name it gives the first branch.
        .envs([
            ("GIT_CONFIG_COUNT", "1"),
            ("GIT_CONFIG_KEY_0", "init.defaultBranch"),
            ("GIT_CONFIG_VALUE_0", "main"),
        ])
        .env("place", checked.place)
        .env("log", checked.log)
        .env("writer", checked.writer)
        .output()
        .expect("bash");
    let printed = text(&ran.stdout);
    let mut parts: Vec<String> = printed.split("== next ==\n").map(str::to_owned).collect();
    assert_eq!(parts.pop().as_deref(), Some(""), "{printed}");
    parts
}

#[test]
fn the_page_says_the_same_commands_in_every_language() {
    let english = blocks(PAGES[2].1);
    assert!(english.len() >= 9);
    for (language, page) in PAGES {
        assert_eq!(blocks(page), english, "{language}");
    }
}

/// An incident with rows of bo's, each followed by a sync of both.
fn written_by_both(world: &mut World) {
    anna_and_bo(world);
    typed(world.person("anna"), &["incident", "open", "Nätavbrott"]);
    let file = world.person("bo").home().join("bild.txt");
    std::fs::write(&file, "en bild").expect("a file");
    let attached = file.display().to_string();
    for words in [
        &["log", "add", "Nätet är nere"][..],
        &["log", "add", "En bild", "--file", &attached],
        &["log", "add", "Reservnätet är uppe"],
    ] {
        for who in ["anna", "bo"] {
            typed(world.person(who), &["sync"]);
        }
        typed(world.person("bo"), words);
        for who in ["bo", "anna"] {
            typed(world.person(who), &["sync"]);
        }
    }
}

/// Follows the page at a place, and gives what each block printed: what the page has.
fn as_promised(folder: &Path, place: &str) -> Vec<String> {
    let blocks = blocks(PAGES[2].1);
    let checked = Checked {
        place,
        log: "2026-11-20-natavbrott",
        writer: "bo",
    };
    let printed = followed(folder, &checked, &blocks);
    assert_eq!(printed.len(), blocks.len());
    for (block, printed) in blocks.iter().zip(&printed) {
        let lines: Vec<&str> = printed.lines().collect();
        let promised: Vec<&str> = block.promised.lines().collect();
        let same = lines.len() == promised.len()
            && lines.iter().zip(&promised).all(|(line, it)| fits(line, it));
        assert!(
            same,
            "{}\nprinted:\n{printed}\npromised:\n{}",
            block.commands, block.promised
        );
    }
    printed
}

#[test]
fn the_archive_of_an_incident_is_proved_by_the_page_without_the_binder_it_came_from() {
    let mut world = World::new();
    written_by_both(&mut world);
    let anna = world.person("anna");
    let file = anna.home().join("arkiv.zip");
    let archive = file.display().to_string();
    typed(
        anna,
        &["incident", "archive", "2026-11-20-natavbrott", &archive],
    );
    let folder = world.person("jurist").home().to_owned();
    let zip = std::fs::File::open(&file).expect("the archive");
    let mut zip = zip::ZipArchive::new(zip).expect("a zip");
    zip.extract(&folder).expect("the files");
    let sums = Command::new("sha256sum")
        .args(["--check", "--quiet", "SHA256SUMS"])
        .current_dir(&folder)
        .status();
    assert!(sums.expect("sha256sum").success());
    let bundle = folder.join("binder.bundle").display().to_string();
    as_promised(&folder, &bundle);
}

#[test]
fn whoever_follows_the_page_word_for_word_sees_what_it_promises() {
    let mut world = World::new();
    written_by_both(&mut world);
    let folder = world.person("jurist").home().to_owned();
    let place = world.hub().display().to_string();
    let printed = as_promised(&folder, &place);
    let report = json(world.person("anna"), &["verify"]);
    let digits = report["introduction"].as_str().expect("digits");
    assert_eq!(printed[1].trim(), digits, "the same digits by hand");
    let entries = report["entries"].as_array().expect("a list");
    let row = entries
        .iter()
        .find(|it| it["id"] == "bo-2" && it["log"] != "journal");
    let row = row.expect("the entry");
    for side in ["not_before", "not_after"] {
        let time = row[side]["time"].as_str().expect("a witness");
        let line = format!("{} {time}, says anna@", side.replace('_', " "));
        assert!(printed[8].contains(&line), "{line}\n{}", printed[8]);
    }
}
