//! Pages of the plan: whole, contents, one section, search results.

pub mod found;
mod unit;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::documents::finding::Finding;
use crate::domain::plan::plan_read::PlanRead;
use crate::domain::plan::section::Section;
use crate::domain::plan::{Chapter, Plan};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::findings;
use crate::render::documents::unrecognised_files;
use crate::render::page::from_markdown;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// The whole plan, one chapter after the other.
pub fn whole(words: &Words, read: &PlanRead) -> Answer {
    let (plan, found) = (&read.plan, &read.findings);
    let mut page = Page::new();
    unit::heading(&mut page, words, read);
    banners(&mut page, words, read, None);
    for chapter in &plan.chapters {
        from_markdown::add(&mut page, &chapter.blocks, &chapter.path, words);
    }
    let chapters: Vec<Value> = plan.chapters.iter().map(chapter_json).collect();
    let mut json = json!({ "chapters": chapters, "findings": found_json(words, found) });
    not_there(&mut json, read);
    unit::put_json(&mut json, read);
    Answer { page, json }
}

/// The contents: chapters and the sections below them.
pub fn contents(words: &Words, read: &PlanRead) -> Answer {
    let (plan, found) = (&read.plan, &read.findings);
    let mut page = Page::new();
    unit::heading(&mut page, words, read);
    banners(&mut page, words, read, None);
    let sections = plan.sections();
    let item = |section: &Section| {
        let mark = match section.number.as_str() {
            "" => "•",
            number => number,
        };
        let tone = if section.level == 1 {
            Tone::Strong
        } else {
            Tone::Normal
        };
        Item {
            depth: usize::from(section.level.saturating_sub(1)),
            mark: mark.to_owned(),
            text: Text::new(&section.title, tone),
        }
    };
    page.list(sections.iter().map(item).collect());
    let calls = plan.calls(&sections);
    let sections: Vec<Value> = sections
        .iter()
        .zip(calls)
        .map(|(section, call)| {
            let mut json = section_json(plan, section);
            json["call"] = call.into();
            json
        })
        .collect();
    let mut json = json!({ "sections": sections, "findings": found_json(words, found) });
    not_there(&mut json, read);
    unit::put_json(&mut json, read);
    Answer { page, json }
}

/// One section with all below it, and its position.
pub fn section(words: &Words, read: &PlanRead, section: &Section) -> Answer {
    let plan = &read.plan;
    let chapter = &plan.chapters[section.chapter];
    let mut page = Page::new();
    banners(&mut page, words, read, Some(&chapter.path));
    from_markdown::add(&mut page, plan.blocks(section), &chapter.path, words);
    page.paragraph(Text::new(about(words, chapter, section.line), Tone::Faint));
    let mut json = section_json(plan, section);
    json["text"] = plan.text(section).into();
    let here = read
        .findings
        .iter()
        .filter(|found| found.path == chapter.path);
    json["findings"] = here.map(|found| findings::json(found, words)).collect();
    Answer { page, json }
}

/// One chapter on paper: what is to be known of it, its text, whose it is.
pub fn chapter(words: &Words, read: &PlanRead, chapter: &Chapter) -> Page {
    let mut page = Page::new();
    banners(&mut page, words, read, Some(&chapter.path));
    from_markdown::add(&mut page, &chapter.blocks, &chapter.path, words);
    page.paragraph(Text::new(about(words, chapter, 1), Tone::Faint));
    page
}

/// Documents in the folder that are not in the text shown.
fn not_there(json: &mut Value, read: &PlanRead) {
    json["left"] = unrecognised_files::left_json(&read.strangers);
}

/// Banners for the whole plan, or for one document.
pub(in crate::render) fn banners(
    page: &mut Page,
    words: &Words,
    read: &PlanRead,
    only: Option<&str>,
) {
    let meant = |path: &str| only.is_none_or(|only| only == path);
    for two in read.in_two_versions.iter().filter(|two| meant(&two.path)) {
        let (path, by) = (&two.path, two.by.join(", "));
        page.banner(words.say(&say!("plan-in-two-versions", path = path, by = by)));
    }
    for stranger in read.strangers.iter().filter(|_| only.is_none()) {
        unrecognised_files::banner(page, stranger, words);
    }
    unit::banners(page, words, read, only);
    // Unknown front-matter keys of other programs are reported when saving.
    let is_worth = |found: &&Finding| found.message.id != "finding-foreign-keys";
    let found = read.findings.iter().filter(|found| meant(&found.path));
    for found in found.filter(is_worth) {
        findings::banner(page, found, words);
    }
}

/// `plan/02-x.md:7 · konsortiechef · sedd över 2026-11-01`.
pub(in crate::render) fn about(words: &Words, chapter: &Chapter, line: usize) -> String {
    let mut about = vec![format!("{}:{line}", chapter.path)];
    if !chapter.owner.is_empty() {
        about.push(words.say(&say!("plan-owner", owner = &chapter.owner)));
    }
    about.extend(revision(words, chapter));
    if !chapter.source.is_empty() {
        let source = &chapter.source;
        about.push(words.say(&match chapter.mirrored {
            Some(day) => say!("plan-mirrors-on", source = source, day = day.to_string()),
            None => say!("plan-mirrors", source = source),
        }));
    }
    about.join(" · ")
}

/// Who made, reviewed and approved it, and when.
fn revision(words: &Words, chapter: &Chapter) -> Vec<String> {
    let revision = &chapter.revision;
    let by = |date: Option<NaiveDate>, by: &str, said: fn(String) -> Message| {
        let date = date.map(|it| it.to_string())?;
        let said = words.say(&said(date));
        Some(match by {
            "" => said,
            by => words.say(&say!("plan-by", what = said, by = by)),
        })
    };
    let reviewed = by(chapter.reviewed, &revision.reviewed_by, |date| {
        say!("plan-reviewed", date = date)
    });
    let parts = [
        by(revision.created, &revision.created_by, |date| {
            say!("plan-created", date = date)
        }),
        Some(reviewed.unwrap_or_else(|| words.say(&say!("plan-not-reviewed")))),
        by(revision.approved, &revision.approved_by, |date| {
            say!("plan-approved", date = date)
        }),
    ];
    parts.into_iter().flatten().collect()
}

fn chapter_json(chapter: &Chapter) -> Value {
    json!({
        "path": chapter.path,
        "title": chapter.title,
        "owner": chapter.owner,
        "reviewed": chapter.reviewed.map(|date| date.to_string()),
        "audience": chapter.audience,
        "source": chapter.source,
        "mirrored": chapter.mirrored.map(|date| date.to_string()),
        "created": chapter.revision.created.map(|date| date.to_string()),
        "created_by": chapter.revision.created_by,
        "reviewed_by": chapter.revision.reviewed_by,
        "approved": chapter.revision.approved.map(|date| date.to_string()),
        "approved_by": chapter.revision.approved_by,
        "text": chapter.text,
    })
}

fn section_json(plan: &Plan, section: &Section) -> Value {
    json!({
        "number": section.number,
        "title": section.title,
        "level": section.level,
        "path": plan.chapters[section.chapter].path,
        "line": section.line,
    })
}

fn found_json(words: &Words, found: &[Finding]) -> Value {
    found
        .iter()
        .map(|found| findings::json(found, words))
        .collect()
}
