//! The first sheet of the whole binder on paper: 112 first, which version it is, exercises, changes, who has copies.

use chrono::NaiveDate;

use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// What the cover shows.
#[derive(Clone, Debug, Default)]
pub struct CoverView<'a> {
    /// The binder's own name.
    pub name: &'a str,
    /// Version, copy, owner …: what stands in the control block, as label and value.
    pub control: Vec<(String, String)>,
    /// Exercises and tests, the last first: day, what it was, and what was found.
    pub exercises: Vec<(NaiveDate, String, String)>,
    /// Chapters and lists: title, who answers for it, when it was last gone through.
    pub chapters: Vec<(String, String, Option<NaiveDate>)>,
    /// The last changes of documents: day, document, by whom.
    pub changes: Vec<(NaiveDate, String, String)>,
    /// Copies on paper: number, holder, where it is kept.
    pub paper: Vec<(String, String, String)>,
}

pub fn page(view: &CoverView, words: &Words) -> Page {
    let say = |message| words.say(&message);
    let mut page = Page::new();
    page.banner(say(say!("print-112-first")));
    page.heading(1, view.name);
    page.paragraph(Text::new(say(say!("print-cover-what")), Tone::Strong));
    let control = view.control.iter();
    let control = control.map(|(label, value)| (label.clone(), Text::from(value.as_str())));
    page.pairs(control.collect());
    page.heading(2, say(say!("print-cover-exercises")));
    exercises(&mut page, view, words);
    chapters(&mut page, view, words);
    changes(&mut page, view, words);
    paper(&mut page, view, words);
    page
}

fn exercises(page: &mut Page, view: &CoverView, words: &Words) {
    let say = |message| words.say(&message);
    if view.exercises.is_empty() {
        let none = say(say!("print-cover-no-exercise"));
        page.paragraph(Text::new(none, Tone::Warning));
        return;
    }
    let row = |(day, what, result): &(NaiveDate, String, String)| {
        let result = match result.as_str() {
            "" => Text::new("–", Tone::Faint),
            result => result.into(),
        };
        vec![day.to_string().into(), what.as_str().into(), result]
    };
    page.table(Table {
        header: vec![
            say(say!("print-column-day")),
            say(say!("print-column-exercise")),
            say(say!("print-column-result")),
        ],
        rows: view.exercises.iter().map(row).collect(),
    });
}

fn chapters(page: &mut Page, view: &CoverView, words: &Words) {
    let say = |message| words.say(&message);
    page.heading(2, say(say!("print-cover-parts")));
    let row = |(title, owner, reviewed): &(String, String, Option<NaiveDate>)| {
        let reviewed = match reviewed {
            Some(day) => Text::from(day.to_string()),
            None => Text::new(say(say!("print-never")), Tone::Warning),
        };
        vec![title.as_str().into(), owner.as_str().into(), reviewed]
    };
    page.table(Table {
        header: vec![
            say(say!("print-column-part")),
            say(say!("print-column-owner")),
            say(say!("print-column-reviewed")),
        ],
        rows: view.chapters.iter().map(row).collect(),
    });
}

fn changes(page: &mut Page, view: &CoverView, words: &Words) {
    if view.changes.is_empty() {
        return;
    }
    let say = |message| words.say(&message);
    page.heading(2, say(say!("print-cover-changes")));
    let row = |(day, document, by): &(NaiveDate, String, String)| {
        vec![
            day.to_string().into(),
            document.as_str().into(),
            by.as_str().into(),
        ]
    };
    page.table(Table {
        header: vec![
            say(say!("print-column-day")),
            say(say!("print-column-document")),
            say(say!("print-column-by")),
        ],
        rows: view.changes.iter().map(row).collect(),
    });
}

fn paper(page: &mut Page, view: &CoverView, words: &Words) {
    if view.paper.is_empty() {
        return;
    }
    let say = |message| words.say(&message);
    page.heading(2, say(say!("print-cover-copies")));
    let row = |(number, holder, place): &(String, String, String)| {
        vec![
            number.as_str().into(),
            holder.as_str().into(),
            place.as_str().into(),
        ]
    };
    page.table(Table {
        header: vec![
            say(say!("print-column-number")),
            say(say!("print-column-holder")),
            say(say!("print-column-place")),
        ],
        rows: view.paper.iter().map(row).collect(),
    });
}
