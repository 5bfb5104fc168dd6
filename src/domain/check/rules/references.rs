//! References to sections and annexes: one that does not exist, and one that names another section than its words do.

use std::collections::BTreeSet;

use crate::domain::check::rules::duplicates;
use crate::domain::check::text::{self, Word};
use crate::domain::check::{CheckedBinder, DocumentText, on_line};
use crate::domain::documents::finding::Finding;
use crate::domain::name::folded;
use crate::domain::plan::section::{self, Section};
use crate::say;

const SECTION_WORDS: [&str; 5] = ["avsnitt", "afsnit", "section", "kapitel", "chapter"];
const ANNEX_WORDS: [&str; 4] = ["bilaga", "bilag", "annex", "appendix"];

/// Words before a reference, or behind it, that say what it is to.
const WORDS_BESIDE: usize = 4;
/// Words for what is referred to, beside which the others say no more than whose it is.
const KINDS: [&str; 3] = ["checklist", "tjekliste", "kontaktlist"];
/// Letters by which two words are the same in another form: `checklista`, `checklistan`.
const STEM: usize = 7;

#[derive(Clone, Copy, PartialEq, Eq)]
enum ReferenceKind {
    Section,
    Annex,
}

/// A reference in running text: `checklistan i avsnitt 3.1`.
struct Reference<'t> {
    text: &'t DocumentText,
    line: usize,
    column: usize,
    /// `3.1`, `D`.
    target: &'t str,
    /// Beginnings of the longer words before it, folded.
    stems: Vec<String>,
    /// Of those behind it: `section 4.1 Sequence of recovery`.
    stems_behind: Vec<String>,
}

/// A section with what references are compared with, found out once for all of them.
struct Heading<'s> {
    section: &'s Section,
    /// Folded.
    title: String,
    /// `2` of `Section 2: Risks`, though it is not the first word.
    called: Option<&'s str>,
    /// `D` of `Annex D`, and of a heading that is lettered.
    annexes: Vec<&'s str>,
}

fn headings(sections: &[Section]) -> Vec<Heading<'_>> {
    sections.iter().map(Heading::of).collect()
}

impl<'s> Heading<'s> {
    fn of(section: &'s Section) -> Self {
        let words = text::words(&section.heading);
        let called = match words.as_slice() {
            [first, second, ..] if is_one(first.text, &SECTION_WORDS) => Some(second.text),
            _ => None,
        };
        let pairs = words.windows(2);
        let pairs = pairs.filter(|pair| is_one(pair[0].text, &ANNEX_WORDS));
        let mut annexes: Vec<&str> = pairs.map(|pair| pair[1].text).collect();
        if !section.is_counted() {
            annexes.extend(section.number.rsplit(' ').next());
        }
        Self {
            section,
            title: folded(&section.heading),
            called,
            annexes,
        }
    }

    fn has_any(&self, stems: &[String]) -> bool {
        stems.iter().any(|stem| self.title.contains(stem.as_str()))
    }
}

/// References to a section that does not exist, or whose words name another one.
pub fn wrong_sections(binder: &CheckedBinder) -> Vec<Finding> {
    let sections = binder.plan.sections();
    let headings = headings(&sections);
    let mut findings = Vec::new();
    for it in references(binder, ReferenceKind::Section) {
        let number = it.target;
        match of_number(binder, &it, &headings) {
            Some(own) => findings.extend(names_another(binder, &it, own, &headings)),
            None if sections.iter().any(Section::is_counted) => {
                let message = say!("check-no-section", number = number);
                findings.push(on_line(it.text, it.line, it.column, message));
            }
            None => {}
        }
    }
    findings
}

/// The section of this number: of the reference's own chapter before others, since a plan put together of several
/// documents may have each number several times.
fn of_number<'h, 's>(
    binder: &CheckedBinder,
    it: &Reference<'_>,
    headings: &'h [Heading<'s>],
) -> Option<&'h Heading<'s>> {
    let has_it =
        |it_is: &&Heading| it_is.section.number == it.target || it_is.called == Some(it.target);
    let is_own = |heading: &&Heading| {
        let chapter = binder.plan.chapters.get(heading.section.chapter);
        chapter.is_some_and(|chapter| chapter.path == it.text.path)
    };
    // As it is written, also where the plan counts its sections by file.
    let writes_it = |heading: &&Heading| section::numbered(&heading.section.heading).0 == it.target;
    let mut own = headings.iter().filter(is_own);
    let written = own.clone().find(writes_it);
    written
        .or_else(|| own.find(has_it))
        .or_else(|| headings.iter().find(has_it))
}

/// References to an annex by its letter whose words name another one.
pub fn wrong_annexes(binder: &CheckedBinder) -> Vec<Finding> {
    let sections = binder.plan.sections();
    let headings = headings(&sections);
    let references = references(binder, ReferenceKind::Annex).into_iter();
    let wrong = references.filter_map(|it| {
        let annex = headings
            .iter()
            .find(|heading| heading.annexes.contains(&it.target))?;
        names_another(binder, &it, annex, &headings)
    });
    wrong.collect()
}

/// References to an annex that no heading has, as it is gone or numbered in another way; and annexes that have a
/// letter and a number: `5.1 Bilaga A`.
pub fn missing_annexes(binder: &CheckedBinder) -> Vec<Finding> {
    let sections = binder.plan.sections();
    let headings = headings(&sections);
    let mut findings = duplicates::annexes_numbered_twice(binder, &sections);
    let known: BTreeSet<&str> = headings
        .iter()
        .flat_map(|heading| heading.annexes.iter().copied())
        .collect();
    let mut told = BTreeSet::new();
    for it in references(binder, ReferenceKind::Annex) {
        if !known.contains(it.target) && told.insert(it.target) {
            let message = say!("check-no-annex", letter = it.target);
            findings.push(on_line(it.text, it.line, it.column, message));
        }
    }
    findings
}

/// A finding where the words before the reference occur in the title of another section, and nowhere in its own.
fn names_another(
    binder: &CheckedBinder,
    it: &Reference<'_>,
    own: &Heading<'_>,
    headings: &[Heading<'_>],
) -> Option<Finding> {
    if own.has_any(&it.stems) || own.has_any(&it.stems_behind) {
        return None;
    }
    let other = headings.iter().find(|heading| heading.has_any(&it.stems))?;
    let text = folded(&section_text(binder, own.section));
    if it.stems.iter().any(|stem| text.contains(stem.as_str())) {
        return None;
    }
    let message = say!(
        "check-wrong-reference",
        target = own.section.name(),
        meant = other.section.name()
    );
    Some(on_line(it.text, it.line, it.column, message))
}

fn section_text(binder: &CheckedBinder, section: &Section) -> String {
    let Some(chapter) = binder.plan.chapters.get(section.chapter) else {
        return String::new();
    };
    let next = chapter.blocks.get(section.end).map(|block| block.line);
    let lines = chapter.text.lines().skip(section.line.saturating_sub(1));
    let count = next.map_or(usize::MAX, |next| next.saturating_sub(section.line));
    lines.take(count).collect::<Vec<_>>().join("\n")
}

fn references(binder: &CheckedBinder, kind: ReferenceKind) -> Vec<Reference<'_>> {
    let mut references = Vec::new();
    for text in binder.prose() {
        let mut before: Vec<Word<'_>> = Vec::new();
        for (line, said) in text.lines() {
            let words = text::words_beside_links(said);
            if !said.trim_start().starts_with('#') {
                references.extend(on(text, line, &before, &words, kind));
            }
            before = words;
        }
    }
    references
}

/// The references on one line; `before` are the words of the line above.
fn on<'t>(
    text: &'t DocumentText,
    line: usize,
    before: &[Word<'t>],
    words: &[Word<'t>],
    kind: ReferenceKind,
) -> Vec<Reference<'t>> {
    let all: Vec<(bool, Word<'t>)> = before
        .iter()
        .map(|word| (false, *word))
        .chain(words.iter().map(|word| (true, *word)))
        .collect();
    let pairs = all.windows(2).enumerate();
    let is_one =
        |pair: &[(bool, Word<'_>)]| pair[1].0 && is_reference(&pair[0].1, &pair[1].1, kind);
    pairs
        .filter(|(_, pair)| is_one(pair))
        .filter(|(at, _)| {
            let before = at.checked_sub(1).and_then(|at| all.get(at));
            let after = all.iter().skip(at + 2).map(|it| it.1.text);
            !is_elsewhere(before.map(|it| it.1.text), after)
        })
        .map(|(at, pair)| Reference {
            text,
            line,
            column: match pair[0].0 {
                true => pair[0].1.column,
                false => pair[1].1.column,
            },
            target: pair[1].1.text,
            stems: stems(&all[at.saturating_sub(WORDS_BESIDE)..at]),
            stems_behind: stems(&all[at + 2..all.len().min(at + 2 + WORDS_BESIDE)]),
        })
        .collect()
}

fn is_reference(word: &Word<'_>, target: &Word<'_>, kind: ReferenceKind) -> bool {
    match kind {
        ReferenceKind::Section => {
            let is_number = |c: char| c.is_ascii_digit() || c == '.';
            target.text.chars().all(is_number) && is_one(word.text, &SECTION_WORDS)
        }
        ReferenceKind::Annex => {
            let mut letters = target.text.chars();
            let first = letters.next().is_some_and(|c| c.is_ascii_uppercase());
            first && letters.next().is_none() && is_one(word.text, &ANNEX_WORDS)
        }
    }
}

/// A reference to another document: `ISO 27001 Annex A`, `chapter 4 of the act`, `avsnitt 3 i lagen`.
fn is_elsewhere<'t>(before: Option<&str>, after: impl Iterator<Item = &'t str>) -> bool {
    const OF: [&str; 6] = ["i", "av", "af", "of", "till", "til"];
    const OWN: [&str; 8] = [
        "planen",
        "plan",
        "dokumentet",
        "denna",
        "detta",
        "denne",
        "dette",
        "this",
    ];
    let count = |word: &str, is: fn(&char) -> bool| word.chars().filter(is).count();
    let named = before.is_some_and(|word| {
        count(word, |c| c.is_uppercase()) >= 3 || count(word, char::is_ascii_digit) >= 3
    });
    let mut after = after.map(folded);
    let is_of = after.next().is_some_and(|of| OF.contains(&of.as_str()));
    let whose: Vec<String> = after.take(2).collect();
    let own = whose.iter().any(|word| OWN.contains(&word.as_str()));
    named || is_of && !whose.is_empty() && !own
}

fn is_one(word: &str, of: &[&str]) -> bool {
    of.contains(&folded(word).as_str())
}

fn stems(words: &[(bool, Word<'_>)]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|(_, word)| folded(word.text)).collect();
    let is_kind = |word: &&String| KINDS.iter().any(|kind| word.starts_with(kind));
    let has_kind = words.iter().any(|word| is_kind(&word));
    let long = words.iter().filter(|word| !has_kind || is_kind(word));
    long.filter(|word| word.chars().count() >= STEM)
        .map(|word| word.chars().take(STEM).collect())
        .collect()
}
