//! Partial reading of random logs gives the same answers as full reading.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::domain::incident::checklist_progress;
use crate::domain::incident::{Incident, IncidentEnd};
use crate::domain::log::entry::EntryKind;
use crate::domain::log::notebook::{Notebook, RecordContent, WriterStanding};
use crate::domain::log::row_filter::RowFilter;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::testing::pen::{Pen, ten};

const WRITERS: [&str; 3] = ["anna", "bo", "cilla"];

/// A random row: writer, kind, day, minutes between event and writing, and index of the entry referred to.
type Drawn = (usize, usize, i64, i64, usize, u64);

const KINDS: [(&str, &[(&str, &str)]); 20] = [
    ("entry", &[("event", "Larm")]),
    ("entry", &[("event", "Larm")]),
    ("entry", &[("event", "Larm")]),
    ("entry", &[("event", "Larm")]),
    (
        "entry",
        &[("event", "Ring"), ("action", "Ring"), ("owner", "bo")],
    ),
    (
        "entry",
        &[("event", "Ring"), ("action", "Ring"), ("priority", "1")],
    ),
    (
        "entry",
        &[("event", "Ring"), ("action", "Ring"), ("step", "4")],
    ),
    ("action", &[("event", "Ring")]),
    ("done", &[]),
    ("done", &[("event", "klart")]),
    ("reopen", &[]),
    ("strike", &[("why", "dubblett")]),
    ("correct", &[("event", "Annat")]),
    (
        "correct",
        &[
            ("event", "Annat"),
            ("corrected-at", "2026-11-23T10:00:00+01:00"),
        ],
    ),
    ("open", &[("title", "Nätavbrott")]),
    ("close", &[("why", "klart")]),
    ("stage", &[("to", "on")]),
    (
        "decision",
        &[("event", "Vänta"), ("why", "Läget"), ("by", "chefen")],
    ),
    ("step", &[("item", "aktivering/4"), ("to", "done")]),
    ("fact", &[("event", "Rykte"), ("fact", "unconfirmed")]),
];

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let row = (
        0..3usize,
        0..KINDS.len(),
        0..4i64,
        0..4000i64,
        0..3usize,
        1..20u64,
    );
    prop::collection::vec(row, 1..60)
}

fn notebooks(rows: &[Drawn], guest: bool) -> Vec<Notebook> {
    let mut pens: Vec<Pen> = WRITERS.iter().map(|writer| Pen::of(writer)).collect();
    for (lamport, (writer, kind, day, later, whose, number)) in (1..).zip(rows) {
        let (kind, fields) = KINDS[*kind];
        let of = match kind {
            "stage" => "committee".to_owned(),
            _ => format!("{}-{number}", WRITERS[*whose]),
        };
        let mut fields = fields.to_vec();
        if !matches!(
            kind,
            "entry" | "action" | "decision" | "step" | "open" | "close" | "fact"
        ) {
            fields.push(("of", &of));
        }
        let at = ten(5) + TimeDelta::days(*day);
        let pen = std::mem::replace(&mut pens[*writer], Pen::of("nobody"));
        pens[*writer] = pen.note_at(kind, lamport, at, at + TimeDelta::minutes(*later), &fields);
    }
    let mut notebooks: Vec<Notebook> = pens.into_iter().map(|pen| pen.notebook).collect();
    if guest {
        notebooks[2].writer_standing = WriterStanding::Guest;
    }
    notebooks
}

fn entry(record: &crate::domain::log::notebook::Recorded) -> &Entry {
    match &record.content {
        RecordContent::Entry(entry) => entry,
        RecordContent::Unreadable(text) => panic!("{text}"),
    }
}

/// Entries of the notebooks that a query reads.
fn read(notebooks: &[Notebook], asked: &LogQuery) -> Vec<Notebook> {
    let number = |writer: &str| {
        WRITERS
            .iter()
            .position(|it| *it == writer)
            .map(|it| it as u16)
    };
    let key = |id: &EntryId| Some((number(id.writer.as_str())?, u32::try_from(id.number).ok()?));
    let (mut traces, mut rows) = (Vec::new(), BTreeSet::new());
    if let LogQuery::Entry(id) = asked {
        rows.extend(key(id));
    }
    for (writer, notebook) in (0..).zip(notebooks) {
        for record in &notebook.records {
            let entry = entry(record);
            let trace = IndexRecord::of(entry, Zone::STOCKHOLM, key).expect("a trace");
            if trace.bearing != Affects::Day {
                traces.push((writer, trace));
            } else if asked.wants(trace.day, trace.noted) {
                rows.extend(key(&entry.id));
            }
        }
    }
    let traces: Vec<(u16, &IndexRecord)> =
        traces.iter().map(|(writer, it)| (*writer, it)).collect();
    let decides = |writer: u16| notebooks[usize::from(writer)].writer_standing.counts();
    let needed = asked.needed(&traces, rows, decides);
    let mut read = notebooks.to_vec();
    for notebook in &mut read {
        let is_needed = |entry: &Entry| key(&entry.id).is_some_and(|key| needed.contains(&key));
        notebook.records.retain(|record| is_needed(entry(record)));
    }
    read
}

fn day(days: i64) -> NaiveDate {
    moment::date_in(ten(5) + TimeDelta::days(days), Zone::STOCKHOLM)
}

fn rows<'a>(timeline: &'a Timeline, choice: &RowFilter) -> Vec<&'a Row> {
    choice.of(timeline)
}

/// Without what an answer about the course may tell short.
fn course(timeline: &Timeline) -> Incident {
    let mut incident = Incident::of(
        &crate::domain::name::LogId::new("x").expect("a log"),
        timeline,
    );
    incident.keepers.clear();
    if let IncidentEnd::Closed { after, .. } = &mut incident.end {
        *after = 0;
    }
    incident
}

proptest! {
    #[test]
    fn what_is_left_out_changes_no_answer(drawn in drawn(), guest: bool, on in 0..4i64) {
        let all = notebooks(&drawn, guest);
        let whole = Timeline::of(&all);
        let of = |asked: &LogQuery| Timeline::of(&read(&all, asked));

        let open = of(&LogQuery::Open);
        let actions = |timeline: &Timeline| timeline.open_actions().cloned().collect::<Vec<Row>>();
        prop_assert_eq!(actions(&open), actions(&whole));
        prop_assert_eq!(checklist_progress::ticks(&open), checklist_progress::ticks(&whole));

        let since = ten(5) + TimeDelta::days(on);
        let choice = RowFilter { since: Some(since), ..RowFilter::default() };
        let lately = of(&LogQuery::Since(since));
        prop_assert_eq!(rows(&lately, &choice), rows(&whole, &choice));

        for row in whole.rows().iter().take(3) {
            if let Some(id) = row.id() {
                let alone = of(&LogQuery::Entry(id.clone()));
                let same = |row: &&Row| row.id() == Some(id);
                prop_assert_eq!(alone.rows().iter().find(same), Some(row));
            }
        }

        let choice = RowFilter { date: Some((day(on), Zone::STOCKHOLM)), ..RowFilter::default() };
        let that_day = of(&LogQuery::Days([day(on)].into()));
        prop_assert_eq!(rows(&that_day, &choice), rows(&whole, &choice));
        prop_assert_eq!(checklist_progress::ticks(&that_day), checklist_progress::ticks(&whole));

        if whole.rows().iter().any(|row| row.author.log.as_str() != "x" && row.is(&EntryKind::Open)) {
            let expected = course(&whole);
            for part in [of(&LogQuery::Course), open, lately, that_day] {
                prop_assert_eq!(&course(&part), &expected);
            }
        }
    }
}
