//! Duplicates: paragraphs, points of a checklist, numbers of headings; and headings with two numbers.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::check::{CheckedBinder, on_line};
use crate::domain::documents::finding::{Finding, TextPosition};
use crate::domain::documents::markdown::{self, BlockContent};
use crate::domain::name::folded;
use crate::domain::plan::section::{self, Section};
use crate::say;

/// Characters from which a paragraph that stands twice is no coincidence.
const LONG: usize = 60;

/// Paragraphs of the plan that begin with the same long sentence.
pub fn paragraphs(binder: &CheckedBinder) -> Vec<Finding> {
    let mut first: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let mut findings = Vec::new();
    for chapter in &binder.plan.chapters {
        for block in &chapter.blocks {
            let BlockContent::Paragraph(inlines) = &block.content else {
                continue;
            };
            let text = beginning(&markdown::plain(inlines));
            // What leads to a list or an example is said before each of them.
            if text.ends_with(':') || text.chars().count() < LONG {
                continue;
            }
            match first.get(&text) {
                Some((path, line)) => {
                    let at = format!("{path}:{line}");
                    let place = TextPosition::on_line(&chapter.text, block.line);
                    let message = say!("check-said-twice", place = at);
                    findings.push(Finding::remark(&chapter.path, Some(place), message));
                }
                None => drop(first.insert(text, (chapter.path.clone(), block.line))),
            }
        }
    }
    findings
}

/// The first sentence of a paragraph, with the next ones while it is short.
fn beginning(text: &str) -> String {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let mut long = ends.filter(|end| text[..*end].chars().count() >= LONG);
    text[..long.next().unwrap_or(text.len())].trim().to_owned()
}

/// Points of one checklist with the same words.
pub fn points(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for list in &binder.checklists {
        let mut seen = BTreeMap::new();
        for point in list.all() {
            let words = folded(&format!("{} {} {}", point.part, point.title, point.text));
            if let Some(first) = seen.insert(words, &point.number) {
                let message = say!(
                    "check-point-twice",
                    number = point.number.as_str(),
                    first = first.as_str()
                );
                let path = list.path();
                let text = binder.text(&path);
                let place = text.and_then(|text| {
                    let is_it = |(_, line): &&(usize, &str)| line.contains(&point.title);
                    let lines = text.lines();
                    let last = lines.iter().rfind(is_it)?;
                    Some(TextPosition::on_line(&text.text, last.0))
                });
                findings.push(Finding::remark(&path, place, message));
            }
        }
    }
    findings
}

/// Sections with one number. Chapters that each count from 1 are documents of their own, put together. A number
/// that the heading does not have itself is counted by file, and only another file can have it too.
pub fn heading_numbers(binder: &CheckedBinder) -> Vec<Finding> {
    let sections = binder.plan.sections();
    let counts_itself: BTreeSet<usize> = sections
        .iter()
        .filter(|section| section.number == "1")
        .map(|section| section.chapter)
        .collect();
    let mut first: BTreeMap<(Option<usize>, String), Section> = BTreeMap::new();
    let mut findings = Vec::new();
    for section in sections {
        if section.number.is_empty() {
            continue;
        }
        let Some(chapter) = binder.plan.chapters.get(section.chapter) else {
            continue;
        };
        let of = (counts_itself.len() > 1 && counts_itself.contains(&section.chapter))
            .then_some(section.chapter);
        let key = (of, section.number.clone());
        match first.get(&key) {
            Some(other) if other.chapter == section.chapter && !both_written(other, &section) => {
                if is_written(&section) {
                    first.insert(key, section);
                }
            }
            Some(other) => {
                let message = say!(
                    "check-number-twice",
                    number = section.number.as_str(),
                    other = other.name()
                );
                let text = binder.text(&chapter.path);
                findings.extend(text.map(|text| on_line(text, section.line, 1, message)));
            }
            None => drop(first.insert(key, section)),
        }
    }
    findings
}

fn both_written(one: &Section, other: &Section) -> bool {
    is_written(one) && is_written(other)
}

/// True if the heading has its number itself.
fn is_written(section: &Section) -> bool {
    section::numbered(&section.heading).0 == section.number
}

/// `Bilaga A` or `Annex 2`, not `Bilag om …`.
fn is_annex(number: &str) -> bool {
    let called = number.split_once(' ').map_or("", |(_, called)| called);
    let is_letter = called.len() == 1 && called.chars().all(char::is_uppercase);
    is_letter || !called.is_empty() && called.chars().all(|c| c.is_ascii_digit())
}

/// Annexes that have a number and a letter: `5.1 Bilaga A`.
pub(super) fn annexes_numbered_twice(binder: &CheckedBinder, sections: &[Section]) -> Vec<Finding> {
    let counted = sections.iter().filter(|section| section.is_counted());
    let twice = counted.filter_map(|section| {
        let letter = section::numbered(&section.title).0;
        let text = binder.text(&binder.plan.chapters.get(section.chapter)?.path)?;
        let number = section.number.as_str();
        let message = say!("check-annex-two-numbers", number = number, letter = &letter);
        is_annex(&letter).then(|| on_line(text, section.line, 1, message))
    });
    twice.collect()
}
