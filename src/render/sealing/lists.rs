//! Sealed lists: a table of what there is, and JSON.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::sealing::list_entry::{DestroyedList, ListOpening};
use crate::domain::sealing::sealed_list::{
    KeptVersions, ListReaders, ListText, RotatedKey, SealedList, SealedText,
};
use crate::domain::sealing::sealed_log::Unchanged;
use crate::domain::time::moment::{self, Zone};
use crate::render::answer::Answer;
use crate::render::page::Page;
use crate::render::page::{Table, Text};
use crate::render::sealing::{destroyed, named, not_forgotten};
use crate::render::words::Words;
use crate::say;

/// Each list: its name, who can open it, until when it is kept, and what is to be known of it.
pub(super) fn lists_table(
    words: &Words,
    lists: &[SealedList],
    (zone, today): (Zone, NaiveDate),
) -> Table {
    let header = [
        say!("seal-column-list"),
        say!("seal-column-readers"),
        say!("seal-column-kept"),
        say!("seal-column-state"),
    ];
    Table {
        header: header.map(|title| words.say(&title)).to_vec(),
        rows: lists
            .iter()
            .map(|list| row(words, list, (zone, today)))
            .collect(),
    }
}

fn row(words: &Words, list: &SealedList, (zone, today): (Zone, NaiveDate)) -> Vec<Text> {
    let name = match &list.about {
        Some(about) => format!("{}\n{}", about.name, list.id),
        None => list.id.clone(),
    };
    let day = list.keep_until.map(|day| day.to_string());
    vec![
        Text::from(name),
        Text::from(named(words, &list.readers)),
        Text::from(day.unwrap_or_default()),
        Text::from(state(words, list, (zone, today)).join("\n")),
    ]
}

fn state(words: &Words, list: &SealedList, (zone, today): (Zone, NaiveDate)) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for DestroyedList { entry, why, at, .. } in &list.destroyed {
        lines.push(destroyed(words, (at, why, entry), zone));
    }
    lines.extend(not_forgotten(words, &list.unchanged));
    if list.is_destroyed() {
        if list.unchanged.is_empty() {
            lines.push(words.say(&say!("seal-forgotten")));
        }
        return lines;
    }
    if list.is_overdue(today) {
        lines.push(words.say(&say!("seal-overdue", id = &list.id)));
    }
    let [first, others @ ..] = list.texts.as_slice() else {
        return lines;
    };
    let label = first.label();
    lines.push(words.say(&match (first.is_here, &list.about) {
        (false, _) => say!("seal-version-away", version = label),
        (true, None) => say!("seal-version-shut", version = label),
        (true, Some(about)) if about.double_lock => say!("seal-version-double", version = label),
        (true, Some(_)) => say!("seal-version", version = label),
    }));
    if !others.is_empty() {
        let others: Vec<String> = others.iter().map(ListText::label).collect();
        lines.push(words.say(&say!("seal-several", others = others.join(", "))));
    }
    lines
}

pub(super) fn json(list: &SealedList) -> Value {
    let about = list.about.as_ref();
    let destroyed = list
        .destroyed
        .iter()
        .map(|it| json!({ "entry": it.entry, "at": it.at, "why": it.why }));
    let unchanged = list.unchanged.iter();
    let unchanged = unchanged
        .map(|Unchanged { writer, may_read }| json!({ "writer": writer, "member": may_read }));
    let texts = list.texts.iter().map(|text| {
        json!({ "version": text.label(), "at": text.at, "here": text.is_here,
            "opens": text.is_here && text.is_for_us })
    });
    json!({
        "list": list.id,
        "name": about.map(|it| &it.name),
        "shape": about.map(|it| &it.shape).filter(|it| !it.is_empty()),
        "double_lock": about.map(|it| it.double_lock),
        "readers": list.readers,
        "versions": list.versions,
        "keep_until": list.keep_until.map(|day| day.to_string()),
        "texts": texts.collect::<Vec<_>>(),
        "destroyed": destroyed.collect::<Vec<_>>(),
        "not_forgotten": unchanged.collect::<Vec<_>>(),
    })
}

/// Who can open a list, and who opened it.
pub fn readers(words: &Words, (list, more): (&SealedList, &ListReaders), zone: Zone) -> Answer {
    let mut page = Page::new();
    let can = named(words, &list.readers);
    page.paragraph(words.say(&say!("seal-can-read", name = list.name(), who = can)));
    if !more.waiting.is_empty() {
        let who = named(words, &more.waiting);
        page.paragraph(words.say(&say!("seal-cannot-yet", who = who)));
    }
    if !more.leaving.is_empty() {
        let who = named(words, &more.leaving);
        page.paragraph(words.say(&say!("seal-can-still", who = who)));
    }
    let opened = |it: &ListOpening| {
        let at = moment::read(&it.at);
        let day = at.map(|at| {
            format!(
                "{} {}",
                moment::date_in(at, zone),
                moment::clock_in(at, zone)
            )
        });
        [
            day.unwrap_or_default(),
            it.writer.clone(),
            it.number.to_string(),
            it.why.clone(),
            it.entry.clone(),
        ]
        .map(Text::from)
        .to_vec()
    };
    let header = [
        say!("seal-column-opened"),
        say!("seal-column-by"),
        say!("seal-column-version"),
        say!("seal-column-why"),
        say!("seal-column-entry"),
    ];
    if !more.openings.is_empty() {
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: more.openings.iter().map(opened).collect(),
        });
    }
    let openings = more.openings.iter().map(|it| {
        json!({ "entry": it.entry, "by": it.writer, "version": it.number, "why": it.why, "at": it.at })
    });
    let json = json!({
        "list": list.id,
        "name": list.about.as_ref().map(|it| &it.name),
        "readers": list.readers,
        "waiting": more.waiting,
        "leaving": more.leaving,
        "openings": openings.collect::<Vec<_>>(),
    });
    Answer { page, json }
}

/// An opened list with its text, for a program that was asked to show it.
pub fn text_json(opened: &SealedText) -> Value {
    json!({
        "list": opened.list,
        "name": opened.about.name,
        "shape": Some(&opened.about.shape).filter(|it| !it.is_empty()),
        "version": opened.version.label(),
        "at": opened.version.at,
        "text": opened.text.as_str(),
    })
}

/// What a new sealing key took over, and what it cannot.
pub fn rotated(words: &Words, rotated: &RotatedKey, kept: &[KeptVersions]) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&say!("seal-rotated")));
    if !rotated.lists.is_empty() {
        let lists = rotated.lists.join(", ");
        page.paragraph(words.say(&say!("seal-rotated-lists", lists = lists)));
    }
    if rotated.incidents > 0 {
        let count = rotated.incidents;
        page.paragraph(words.say(&say!("seal-rotated-incidents", count = count)));
    }
    page.paragraph(words.say(&say!("seal-rotated-not")));
    for place in kept {
        let name = &place.remote;
        page.paragraph(words.say(&say!("seal-rotated-kept", name = name)));
    }
    let places: Vec<&str> = kept.iter().map(|it| it.remote.as_str()).collect();
    Answer {
        page,
        json: json!({ "rotated": true, "lists": rotated.lists.len(),
            "incidents": rotated.incidents, "kept_at": places }),
    }
}
