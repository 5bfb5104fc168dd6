//! Runs the commands in README.md, README.sv.md, README.da.md and the pages of `docs/guide/`.
//!
//! In a block that opens with three backticks and `console` every line `$ binder …` is typed, in order, and
//! `$ cd FOLDER` goes there; `console bo` is typed at Bo's computer, else it is Anna's. A remark behind a command
//! that has an id (`# becomes anna-17`) says what the page calls the entry it writes. `/media/usb` is a stick that
//! all can reach, `~/` the home folder, with the files of `tests/guide/<language>/files`.
//!
//! A page that makes a binder itself begins with nothing. For any other Anna has one of the starter in the page's
//! language, with the invented documents of `tests/guide/<language>/binder`; Bo is a member, and an incident is open, unless the page opens
//! one.

mod examples;
mod stage;
mod typed;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use binder::domain::language::Language;

use stage::Stage;
use typed::{commands_in_prose, lines_typed, shape};

/// When pages are typed, one after the other: at noon, a few minutes past midnight, and in the second of the two hours of the night when clocks go back.
const MOMENTS: [&str; 3] = [
    "2026-11-20T12:00:00+01:00",
    "2026-11-21T00:03:00+01:00",
    "2026-10-25T02:30:00+01:00",
];

/// Pages of the guide in each language.
const PAGES: usize = 11;
/// The pages for schools, which are typed in a binder of their starter.
const OF_SCHOOLS: &str = "docs/guide/da/skole";

/// A text that people read and type from.
struct Page {
    /// From the top folder of the repository.
    path: String,
    language: Language,
    text: String,
}

#[test]
fn every_command_of_the_front_pages_and_the_guides_is_accepted_whatever_the_hour() {
    let pages = all_pages();
    let faults: Vec<String> = thread::scope(|all| {
        let played: Vec<_> = pages
            .iter()
            .zip(MOMENTS.iter().cycle())
            .map(|(page, moment)| all.spawn(move || played(page, moment)))
            .collect();
        let ended = played.into_iter().map(|page| page.join().expect("a page"));
        ended.filter_map(Result::err).collect()
    });
    none(&faults);
}

#[test]
fn every_command_named_in_a_sentence_of_them_is_one_of_the_programs() {
    let mut faults = Vec::new();
    for page in all_pages() {
        for (number, command) in commands_in_prose(&page.text) {
            if let Err(fault) = shape(&command) {
                faults.push(format!("{}:{number}: {command}: {fault}", page.path));
            }
        }
    }
    none(&faults);
}

#[test]
fn the_guides_have_the_same_pages_with_the_same_commands_in_every_language() {
    let mut by_number: BTreeMap<String, Vec<(String, Vec<String>)>> = BTreeMap::new();
    for page in guide_pages() {
        let name = page.path.rsplit('/').next().unwrap_or_default();
        let number = name.split('-').next().unwrap_or_default().to_owned();
        let lines = lines_typed(&page.text).into_iter();
        let lines = lines.filter_map(|line| shape(&line.what).ok());
        let commands = lines.collect();
        by_number
            .entry(number)
            .or_default()
            .push((page.path.clone(), commands));
    }
    assert_eq!(by_number.len(), PAGES, "{:?}", by_number.keys());
    let mut faults = Vec::new();
    for (number, pages) in by_number {
        if pages.len() != Language::ALL.len() {
            faults.push(format!("{number}: {} languages", pages.len()));
        }
        let (first, commands) = &pages[0];
        for (path, others) in &pages[1..] {
            let differs = commands
                .iter()
                .zip(others)
                .find(|(one, other)| one != other);
            if differs.is_some() || commands.len() != others.len() {
                faults.push(format!("{first} and {path}: {differs:?}"));
            }
        }
    }
    none(&faults);
}

#[test]
fn the_contents_of_each_guide_lead_to_all_of_its_pages() {
    for language in Language::ALL {
        let contents = read(&format!("docs/guide/{}/README.md", language.tag()));
        let pages = guide_pages().into_iter();
        for page in pages.filter(|page| page.language == language) {
            let name = page.path.rsplit('/').next().unwrap_or_default();
            assert!(contents.contains(&format!("]({name})")), "{}", page.path);
        }
    }
}

/// Types all of a page; what was refused is a fault.
fn played(page: &Page, moment: &str) -> Result<(), String> {
    let at = |fault: String| format!("{} at {moment}: {fault}", page.path);
    let lines = lines_typed(&page.text);
    if lines.is_empty() {
        return Err(at("nothing is typed".to_owned()));
    }
    let mut stage = match page.path.starts_with(OF_SCHOOLS) {
        true => Stage::of_school(moment),
        false => Stage::new(page.language, moment),
    };
    let types = |command: &str| page.text.contains(&format!("\n$ binder {command}"));
    if !types("init ") {
        stage.team()?;
        if !types("incident open ") {
            stage.incident()?;
        }
    }
    for line in lines {
        let ran = stage.type_in(&line);
        ran.map_err(|fault| at(format!("{}: {}\n{fault}", line.number, line.what)))?;
    }
    Ok(())
}

fn all_pages() -> Vec<Page> {
    let of_schools = pages_in(OF_SCHOOLS, Language::Danish);
    let pages = front_pages().into_iter().chain(guide_pages());
    pages.chain(of_schools).collect()
}

fn front_pages() -> Vec<Page> {
    let front = |language: Language| {
        let path = match language {
            Language::English => "README.md".to_owned(),
            _ => format!("README.{}.md", language.tag()),
        };
        page(path, language)
    };
    Language::ALL.map(front).into()
}

fn guide_pages() -> Vec<Page> {
    let pages = |language: Language| pages_in(&format!("docs/guide/{}", language.tag()), language);
    Language::ALL.into_iter().flat_map(pages).collect()
}

/// The pages of a folder by name, without its contents.
fn pages_in(folder: &str, language: Language) -> Vec<Page> {
    let names = fs::read_dir(root().join(folder)).expect("the guide");
    let names = names.map(|entry| entry.expect("a page").file_name());
    let mut names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    names.retain(|name| name.ends_with(".md") && name != "README.md");
    names.sort();
    let page = |name: &String| page(format!("{folder}/{name}"), language);
    names.iter().map(page).collect()
}

fn page(path: String, language: Language) -> Page {
    let text = read(&path);
    Page {
        path,
        language,
        text,
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("a page")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n\n"));
}
