//! A checklist on paper: every point with all that is written of it, and a box to tick by hand.

use crate::domain::incident::checklist::{Checklist, Mode};
use crate::domain::incident::checklist_progress::PointProgress;
use crate::error::Message;
use crate::render::incident::checklists::{answer, point};
use crate::render::page::{Block, Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The list with what is noted of it in an incident.
pub fn page(list: &Checklist, points: &[PointProgress], words: &Words, when: TimeStyle) -> Page {
    let path = list.path();
    let mut page = Page::new();
    page.heading(1, list.title.as_str());
    let about: Vec<String> = about(list)
        .iter()
        .map(|message| words.say(message))
        .collect();
    page.paragraph(Text::new(about.join(" · "), Tone::Faint));
    for point in points {
        point::add_text(&mut page, &point.item.before, &path, words);
        add(&mut page, point, &path, words, when);
    }
    point::add_text(&mut page, &list.after, &path, words);
    page
}

/// How it is worked through, whose it is, and when it was last gone through.
fn about(list: &Checklist) -> Vec<Message> {
    let mode = list.mode.map(|mode| match mode {
        Mode::ReadDo => say!("print-list-read-do"),
        Mode::DoConfirm => say!("print-list-do-confirm"),
    });
    let owner = list
        .owner
        .as_ref()
        .map(|owner| say!("plan-owner", owner = owner));
    let reviewed = match list.reviewed {
        Some(day) => say!("plan-reviewed", date = day.to_string()),
        None => say!("plan-not-reviewed"),
    };
    mode.into_iter().chain(owner).chain([reviewed]).collect()
}

/// A point, what is noted of it, what it leans on, and what is written below it.
pub(super) fn add(
    page: &mut Page,
    point: &PointProgress,
    path: &str,
    words: &Words,
    when: TimeStyle,
) {
    let line = point::whole_line(point, path, words, when);
    let depth = line.depth + 1;
    let below = |text: Text| Item {
        depth,
        mark: "–".to_owned(),
        text,
    };
    let mut items = vec![line];
    items.extend(
        point
            .answers
            .iter()
            .map(|said| below(answer(said, words, when))),
    );
    let supports = point.item.supports.iter();
    let supports: Vec<String> = supports.map(|it| point::support(it, path)).collect();
    if !supports.is_empty() {
        let label = words.say(&say!("incident-label-supports"));
        let text = format!("{label}: {}", supports.join(" · "));
        items.push(below(Text::new(text, Tone::Faint)));
    }
    match page.blocks.last_mut() {
        Some(Block::List(list)) => list.extend(items),
        _ => {
            page.list(items);
        }
    }
    let (_, rest) = point::around(point.item, path, words);
    page.blocks.extend(rest);
}
