//! Result of importing a folder: documents, skipped files, notes.

use serde_json::{Value, json};

use crate::domain::documents::folder_import::{
    DeadLink, FolderImport, ImportedAs, ImportedFile, SetAsideKey, SkippedFile,
};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::findings;
use crate::render::page::{Item, Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// Most lines of a list; `--json` has all.
const MOST_SHOWN: usize = 40;

/// The answer with the import's result before the next commands.
pub fn brought(words: &Words, mut made: Answer, brought: &FolderImport) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&counts(brought)));
    placed(&mut page, brought, words);
    page.bullets(brought.notes.iter().map(|note| words.say(note)));
    aside(&mut page, brought, words);
    attached(&mut page, brought, words);
    links(&mut page, brought, words);
    left(&mut page, &brought.skipped, words);
    let rest = std::mem::take(&mut made.page.blocks);
    page.blocks.extend(rest);
    made.page = page;
    made.json["from"] = as_json(brought, words);
    made
}

fn counts(brought: &FolderImport) -> Message {
    let count = |what: ImportedAs| brought.placed.iter().filter(|it| it.what == what).count();
    say!(
        "setup-brought",
        source = &brought.source,
        chapters = count(ImportedAs::Chapter),
        lists = count(ImportedAs::Checklist),
        files = count(ImportedAs::Attachment),
        people = brought.people,
        left = brought.skipped.len()
    )
}

/// Target of each text, and faults to fix.
fn placed(page: &mut Page, brought: &FolderImport, words: &Words) {
    let texts: Vec<&ImportedFile> = brought
        .placed
        .iter()
        .filter(|it| it.what != ImportedAs::Attachment)
        .collect();
    let header = [say!("setup-column-from"), say!("setup-column-to")];
    let row = |placed: &&ImportedFile| {
        let mut from = Text::from(placed.from.as_str());
        if let Some(encoding) = placed.encoding {
            from = from.and(format!(" ({encoding})"), Tone::Faint);
        }
        vec![from, placed.to.as_str().into()]
    };
    page.table(Table {
        header: header.map(|title| words.say(&title)).to_vec(),
        rows: texts.iter().take(MOST_SHOWN).map(row).collect(),
    });
    more(page, texts.len(), words);
    for placed in &texts {
        if let Some(fault) = &placed.fault {
            page.banner(words.say(&say!("setup-brought-faulty", path = &placed.to)));
            findings::pointed(page, fault, words);
        }
    }
}

fn attached(page: &mut Page, brought: &FolderImport, words: &Words) {
    if brought
        .placed
        .iter()
        .any(|it| it.what == ImportedAs::Attachment)
    {
        page.paragraph(words.say(&say!("setup-brought-files")));
    }
}

fn links(page: &mut Page, brought: &FolderImport, words: &Words) {
    if brought.links > 0 {
        page.paragraph(words.say(&say!("setup-brought-links", count = brought.links)));
    }
    let nowhere = say!("setup-brought-nowhere", count = brought.nowhere.len());
    named(page, &nowhere, &brought.nowhere, words);
    let anchors = say!("setup-brought-anchors", count = brought.anchors.len());
    named(page, &anchors, &brought.anchors, words);
    let marks = say!("setup-brought-marks", count = brought.marks.len());
    named(page, &marks, &brought.marks, words);
}

/// Quotations from texts, below a sentence about them.
fn named(page: &mut Page, sentence: &Message, all: &[DeadLink], words: &Words) {
    if all.is_empty() {
        return;
    }
    page.paragraph(words.say(sentence));
    let line = |it: &DeadLink| format!("{}: {}", it.path, it.target);
    page.bullets(all.iter().take(MOST_SHOWN).map(line));
    more(page, all.len(), words);
}

fn aside(page: &mut Page, brought: &FolderImport, words: &Words) {
    if brought.removed_keys.is_empty() {
        return;
    }
    let count = brought.removed_keys.len();
    page.paragraph(words.say(&say!("setup-brought-aside", count = count)));
    let line = |it: &SetAsideKey| format!("{}: {} → {}", it.path, it.key, it.now);
    page.bullets(brought.removed_keys.iter().take(MOST_SHOWN).map(line));
    more(page, count, words);
}

fn left(page: &mut Page, left: &[SkippedFile], words: &Words) {
    if left.is_empty() {
        return;
    }
    page.heading(2, words.say(&say!("setup-left", count = left.len())));
    let item = |left: &SkippedFile| Item {
        depth: 0,
        mark: "•".to_owned(),
        text: Text::new(&left.path, Tone::Strong)
            .and(format!(" – {}", words.say(&left.why)), Tone::Normal),
    };
    page.list(left.iter().take(MOST_SHOWN).map(item).collect());
    more(page, left.len(), words);
}

fn more(page: &mut Page, all: usize, words: &Words) {
    if all > MOST_SHOWN {
        let more = say!("setup-brought-more", count = all - MOST_SHOWN);
        page.paragraph(Text::new(words.say(&more), Tone::Faint));
    }
}

fn as_json(brought: &FolderImport, words: &Words) -> Value {
    let placed = |it: &ImportedFile| {
        json!({
            "from": it.from,
            "to": it.to,
            "as": it.what.word(),
            "encoding": it.encoding.unwrap_or("UTF-8"),
            "fault": it.fault.as_ref().map(|fault| findings::json(fault, words)),
        })
    };
    let left = |it: &SkippedFile| json!({ "path": it.path, "why": words.say(&it.why) });
    let nowhere = |it: &DeadLink| json!({ "path": it.path, "target": it.target });
    let aside = |it: &SetAsideKey| json!({ "path": it.path, "key": it.key, "now": it.now });
    json!({
        "source": brought.source,
        "day": brought.day.to_string(),
        "placed": brought.placed.iter().map(placed).collect::<Vec<_>>(),
        "left": brought.skipped.iter().map(left).collect::<Vec<_>>(),
        "links": brought.links,
        "nowhere": brought.nowhere.iter().map(nowhere).collect::<Vec<_>>(),
        "anchors": brought.anchors.iter().map(nowhere).collect::<Vec<_>>(),
        "people": brought.people,
        "notes": brought.notes.iter().map(|note| words.say(note)).collect::<Vec<_>>(),
        "marks": brought.marks.iter().map(nowhere).collect::<Vec<_>>(),
        "aside": brought.removed_keys.iter().map(aside).collect::<Vec<_>>(),
    })
}
