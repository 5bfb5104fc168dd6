//! A sheet that rows were put at the end of is the sheet drawn whole.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::prelude::*;

use crate::domain::incident::Incident;
use crate::domain::language::Language;
use crate::domain::log::day_log::{DayLog, sheets};
use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::log_query::Affects;
use crate::domain::log::notebook::{Notebook, RecordContent};
use crate::domain::log::sheet_tail::SheetTail;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::settings::Settings;
use crate::domain::testing::pen::{Pen, ten};
use crate::domain::time::moment::Zone;
use crate::render::log::day_log::day_sheet;
use crate::render::words::Words;

/// Writer, kind, minutes from the row before, minutes from event to writing.
type Drawn = (usize, usize, i64, i64);

const KINDS: [(&str, &[(&str, &str)]); 8] = [
    ("entry", &[("event", "Larm | *allt* nere")]),
    ("entry", &[("event", "Larm"), ("late", "ensam")]),
    (
        "entry",
        &[("event", "Samtal\nmed två rader"), ("owner", "drift")],
    ),
    (
        "decision",
        &[("event", "Vänta"), ("why", "Läget"), ("by", "chefen")],
    ),
    (
        "presence",
        &[("event", "[skyddat]"), ("handling", "protected")],
    ),
    ("open", &[("title", "Nätavbrott")]),
    ("role", &[("to", "cilla"), ("role", "loggförare")]),
    ("close", &[("why", "klart")]),
];

/// The log after each row, with that row's writer.
fn growing(rows: &[Drawn]) -> Vec<(Vec<Notebook>, usize)> {
    let mut pens = ["anna", "bo"].map(Pen::of);
    let mut at = ten(0);
    let mut logs = Vec::new();
    for (lamport, (writer, kind, step, later)) in (1..).zip(rows) {
        let (kind, fields) = KINDS[*kind];
        at += TimeDelta::minutes(*step);
        let pen = std::mem::replace(&mut pens[*writer], Pen::of("nobody"));
        pens[*writer] = pen.note_at(kind, lamport, at, at + TimeDelta::minutes(*later), fields);
        logs.push((
            pens.iter().map(|pen| pen.notebook.clone()).collect(),
            *writer,
        ));
    }
    logs
}

/// What a sheet is and how its text ends, by the row it was drawn with.
struct Sheet {
    text: String,
    tail: Option<SheetTail>,
}

fn whole(
    timeline: &Timeline,
    incident: &Incident,
    settings: &Settings,
    words: &Words,
) -> Vec<Sheet> {
    let days = sheets(
        incident,
        timeline,
        None,
        settings,
        &DaysToRender::All,
        &BTreeSet::new(),
    );
    let drawn = days.iter().map(|day| {
        let text = day_sheet(day, None, words);
        let tail = SheetTail::of(day, &text);
        Sheet { text, tail }
    });
    drawn.collect()
}

/// How many rows were put at the end of a sheet.
fn played(rows: &[Drawn], language: Language) -> usize {
    let settings = Settings {
        zone: Zone::STOCKHOLM,
        ..Settings::usual(language)
    };
    let words = Words::new(language);
    let id = LogId::new("2026-11-22-natavbrott").expect("a log");
    let mut before: Option<Sheet> = None;
    let mut put = 0;
    for (log, writer) in growing(rows) {
        let timeline = Timeline::of(&log);
        let incident = Incident::of(&id, &timeline);
        let mut all = whole(&timeline, &incident, &settings, &words);
        let last = log[writer].records.last().map(|record| &record.content);
        let Some(RecordContent::Entry(entry)) = last else {
            continue;
        };
        let tail = before.as_ref().and_then(|it| Some((it, it.tail.as_ref()?)));
        let is_plain = Affects::of(entry) == Affects::Day && all.len() == 1;
        if let Some((sheet, tail)) = tail.filter(|_| is_plain) {
            let row = timeline.find(&entry.id).expect("the row");
            let one = DayLog::of_row(&incident, row, &settings);
            let drawn = day_sheet(&one, None, &words);
            if let Some((text, tail)) = tail.extended(&sheet.text, &one, &drawn) {
                assert_eq!(text, all[0].text);
                assert_eq!(Some(&tail), all[0].tail.as_ref());
                put += 1;
            }
        }
        before = all.drain(..).next_back();
    }
    put
}

const LANGUAGES: [Language; 3] = [Language::Swedish, Language::Danish, Language::English];

proptest! {
    #[test]
    fn a_row_put_at_the_end_makes_the_sheet_that_drawing_all_makes(
        rows in prop::collection::vec((0..2usize, 0..KINDS.len(), -4..30i64, 0..40i64), 1..25),
        language in 0..3usize,
    ) {
        played(&rows, LANGUAGES[language]);
    }
}

#[test]
fn rows_in_the_order_of_time_are_put_at_the_end() {
    // Some in the same minute.
    let rows: Vec<Drawn> = (0..20).map(|at| (0, at % 5, at as i64 % 3, 0)).collect();
    for language in LANGUAGES {
        assert_eq!(played(&rows, language), 19);
    }
}
