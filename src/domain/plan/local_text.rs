//! A unit's own texts laid over the plan that all units share: each is added to a section or takes its place.

use crate::domain::documents::markdown::{Block, BlockContent, Inline};
use crate::domain::name::folded;
use crate::domain::plan::section::Section;
use crate::domain::plan::unit::Unit;
use crate::domain::plan::{Chapter, Plan};
use crate::domain::suggest::closest_match;
use crate::domain::time::moment::Moment;

/// A document of a unit, `units/<id>/plan/x.md`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalText {
    pub chapter: Chapter,
    pub mode: LocalMode,
    /// Heading of the shared plan, or path of its chapter; empty for a text of the unit alone.
    pub section: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LocalMode {
    #[default]
    Adds,
    Replaces,
}

/// Where a local text stands.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    pub path: String,
    pub mode: LocalMode,
    /// As the head of the document calls it.
    pub section: String,
    pub place: LocalPlace,
    /// Another text of the unit replaces the same section.
    pub is_doubled: bool,
    /// Who changed the shared chapter since this text was reviewed, newest first.
    pub changes: Vec<(String, Moment)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocalPlace {
    /// After this chapter of the shared plan.
    After(String),
    /// At the end: it names no section.
    Own,
    /// At the end: the plan has no such section; the title that is most like it.
    NoSuchSection(Option<String>),
    /// At the end: several sections are called so.
    Several,
}

impl PlacedText {
    /// True if it stands where its author wanted it.
    pub const fn is_placed(&self) -> bool {
        matches!(self.place, LocalPlace::After(_) | LocalPlace::Own)
    }
}

/// The plan with a unit's texts, each as a chapter of its own behind the chapter it belongs to; texts without
/// a place are at the end. `instead`: the sentence below the heading of a section that is replaced.
pub fn lay_over(
    plan: Plan,
    unit: &Unit,
    texts: Vec<LocalText>,
    instead: &dyn Fn(&LocalText) -> String,
) -> (Plan, Vec<PlacedText>) {
    let sections = plan.sections();
    let found: Vec<Found<'_>> = texts.iter().map(|it| find(&plan, &sections, it)).collect();
    let pairs = texts.iter().zip(&found);
    let mut placed: Vec<PlacedText> = pairs.map(|(text, it)| placed(&plan, text, it)).collect();
    mark_doubled(&mut placed);
    let chapters = without_replaced(plan.chapters, &texts, &found, instead);
    let mut laid = Plan::default();
    let mut last = Vec::new();
    let mut behind: Vec<Vec<Chapter>> = vec![Vec::new(); chapters.len()];
    for (text, found) in texts.into_iter().zip(&found) {
        match found {
            Found::One(section) => {
                behind[section.chapter].push(titled(text, &section.heading, unit));
            }
            _ => last.push(titled(text, "", unit)),
        }
    }
    for (chapter, own) in chapters.into_iter().zip(behind) {
        laid.chapters.push(chapter);
        laid.chapters.extend(own);
    }
    laid.chapters.extend(last);
    (laid, placed)
}

/// The plan with a unit's texts behind all chapters, for what shows everything there is.
pub fn append(mut plan: Plan, unit: &Unit, texts: Vec<LocalText>) -> Plan {
    for text in texts {
        let section = text.section.clone();
        plan.chapters.push(titled(text, &section, unit));
    }
    plan
}

enum Found<'s> {
    One(&'s Section),
    Own,
    Several,
    None(Option<String>),
}

/// The section with exactly this heading, title or path; never one that is merely like it.
fn find<'s>(plan: &Plan, sections: &'s [Section], text: &LocalText) -> Found<'s> {
    let wanted = folded(text.section.trim());
    if wanted.is_empty() {
        return Found::Own;
    }
    let is = |section: &&Section| {
        let is_chapter = section.first == 0 && plan.chapters[section.chapter].path == wanted;
        is_chapter || folded(&section.title) == wanted || folded(&section.heading) == wanted
    };
    let found: Vec<&Section> = sections.iter().filter(is).collect();
    match found.as_slice() {
        [section] => Found::One(section),
        [] => {
            let titles = sections.iter().map(|it| it.title.as_str());
            Found::None(closest_match(&text.section, titles).map(str::to_owned))
        }
        _ => Found::Several,
    }
}

fn placed(plan: &Plan, text: &LocalText, found: &Found<'_>) -> PlacedText {
    let place = match found {
        Found::One(section) => LocalPlace::After(plan.chapters[section.chapter].path.clone()),
        Found::Own => LocalPlace::Own,
        Found::Several => LocalPlace::Several,
        Found::None(near) => LocalPlace::NoSuchSection(near.clone()),
    };
    PlacedText {
        path: text.chapter.path.clone(),
        mode: text.mode,
        section: text.section.clone(),
        place,
        is_doubled: false,
        changes: Vec::new(),
    }
}

fn mark_doubled(placed: &mut [PlacedText]) {
    let replaced: Vec<String> = placed
        .iter()
        .filter(|it| it.mode == LocalMode::Replaces && it.is_placed())
        .map(|it| folded(it.section.trim()))
        .collect();
    for text in placed {
        let own = folded(text.section.trim());
        let same = replaced.iter().filter(|it| **it == own).count();
        text.is_doubled = text.mode == LocalMode::Replaces && same > 1;
    }
}

/// The shared chapters, a sentence in place of each section that is replaced.
fn without_replaced(
    mut chapters: Vec<Chapter>,
    texts: &[LocalText],
    found: &[Found<'_>],
    instead: &dyn Fn(&LocalText) -> String,
) -> Vec<Chapter> {
    let replaced = texts.iter().zip(found).filter_map(|it| match it {
        (text, Found::One(section)) if text.mode == LocalMode::Replaces => Some((text, section)),
        _ => None,
    });
    let mut replaced: Vec<_> = replaced.collect();
    // Sections below others, and later ones, first: no place moves before it is used.
    replaced.sort_by_key(|(_, section)| std::cmp::Reverse(section.first));
    for (text, section) in replaced {
        blank_out(&mut chapters[section.chapter], section, &instead(text));
    }
    chapters
}

/// Takes the text of a section out and leaves its heading with a sentence. Lines keep their numbers.
fn blank_out(chapter: &mut Chapter, section: &Section, sentence: &str) {
    let is_next = |block: &Block| matches!(block.content, BlockContent::Heading(level, _) if level <= section.level);
    let below = section.first + 1;
    let next = chapter.blocks.iter().skip(below).position(is_next);
    let end = next.map_or(chapter.blocks.len(), |at| below + at);
    let to = chapter.blocks.get(end).map_or(usize::MAX, |it| it.line - 1);
    let lines: Vec<&str> = chapter.text.lines().collect();
    // A heading of the head of the file alone has no line of its own.
    let own = lines.get(section.line - 1);
    let has_line = own.is_some_and(|line| line.trim_start().starts_with('#'));
    let from = section.line - usize::from(!has_line);
    let mut text = String::new();
    for at in 0..lines.len().max(from + 1) {
        let is_taken = at > from && at < to;
        let line = lines.get(at).copied().filter(|_| !is_taken);
        text += if at == from {
            sentence
        } else {
            line.unwrap_or_default()
        };
        text.push('\n');
    }
    chapter.text = text;
    let said = Block {
        line: section.line,
        content: BlockContent::Paragraph(vec![Inline::Text(sentence.to_owned())]),
    };
    chapter.blocks.splice(below..end, [said]);
}

/// The text as a chapter that says whose it is: `Handling (Østre Skole)`.
fn titled(text: LocalText, section: &str, unit: &Unit) -> Chapter {
    let mut chapter = text.chapter;
    let own = match (section, chapter.title.as_str()) {
        ("", title) => title.to_owned(),
        (section, title) if folded(section) == folded(title) => section.to_owned(),
        (section, title) => format!("{section}: {title}"),
    };
    chapter.title = format!("{own} ({})", unit.called());
    // A comment may stand above it.
    let mut blocks = chapter.blocks.iter_mut();
    let heading = blocks.find_map(|block| match &mut block.content {
        BlockContent::Heading(1, inlines) => Some(inlines),
        _ => None,
    });
    if let Some(inlines) = heading {
        *inlines = vec![Inline::Text(chapter.title.clone())];
    }
    chapter
}

#[cfg(test)]
mod tests;
