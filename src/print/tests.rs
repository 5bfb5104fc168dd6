//! Layout rules: nothing lost, nothing outside the sheet, no heading alone, deterministic output.

use super::drawing::{Drawing, Ink, Mark};
use super::scale::HAND_ROW;
use super::{Composer, PrintJob, Running, Scale, Typefaces, Words, lay_out, pdf};
use crate::domain::language::Language;
use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Identity, Severity};
use crate::domain::replication::evidence::report::{
    AuditCounts, AuditReport, WriterLine, WriterMark,
};
use crate::domain::time::moment::{self, Zone};
use crate::render::page::{Page, Table, Text};
use crate::render::print_job::{PartForm, PrintPart, RunningText, SheetForm};
use crate::render::replication::evidence::audit_report;
use crate::render::when::TimeStyle;

fn job(page: Page, form: PartForm, sheet: SheetForm) -> PrintJob {
    PrintJob {
        language: Language::Swedish,
        title: "Röd pärm".to_owned(),
        cover: None,
        contents: false,
        parts: vec![PrintPart {
            title: "Del".to_owned(),
            page,
            form,
            code: "binder:9c1f2ab".to_owned(),
        }],
        running: RunningText {
            version: "Planversion 12".to_owned(),
            copy: "Exemplar 3".to_owned(),
        },
        stamps: vec!["ÖVNING".to_owned()],
        sheet,
    }
}

fn drawn(job: &PrintJob) -> Drawing {
    let faces = Typefaces::read();
    let words = Words::new(job.language);
    let scale = Scale::of(job.sheet);
    let running = Running {
        faces: &faces,
        words: &words,
        job,
        scale,
    };
    let mut to = Composer::new(&faces, job.language, scale);
    lay_out(&mut to, &running);
    let count = to.out.sheets.len();
    for (at, sheet) in to.out.sheets.iter_mut().enumerate() {
        running.put(sheet, at + 1, count);
    }
    to.out
}

fn says<'a>(mark: &'a Mark, words: &str) -> Option<&'a Mark> {
    match &mark.ink {
        Ink::Text { text, .. } if text.contains(words) => Some(mark),
        _ => None,
    }
}

/// Whether on every leaf where one text stands another stands below it.
fn is_followed(drawing: &Drawing, first: &str, then: &str) -> bool {
    drawing.leaves.iter().all(|leaf| {
        let find = |words: &str| {
            leaf.marks
                .iter()
                .filter_map(|mark| says(mark, words))
                .next_back()
        };
        match (find(first), find(then)) {
            (Some(above), Some(below)) => below.y > above.y,
            (above, _) => above.is_none(),
        }
    })
}

fn filled(lines: usize) -> Page {
    let mut page = Page::new();
    page.heading(1, "Början");
    for _ in 0..lines {
        page.paragraph("rad");
    }
    page
}

fn rows(count: usize) -> Table {
    Table {
        header: vec!["Rubrik".to_owned(), "Vad".to_owned()],
        rows: (0..count)
            .map(|at| {
                vec![
                    Text::from(format!("rad-{at}.")),
                    Text::from("Ett ord till. ".repeat(at % 23)),
                ]
            })
            .collect(),
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_end_of_a_page() {
    for lines in 20..60 {
        let mut page = filled(lines);
        page.heading(2, "Kapitlet")
            .heading(3, "Avsnittet")
            .paragraph("därefter följer texten");
        let drawing = drawn(&job(page, PartForm::Flow, SheetForm::default()));
        assert!(is_followed(&drawing, "Kapitlet", "Avsnittet"), "{lines}");
        assert!(is_followed(&drawing, "Avsnittet", "därefter"), "{lines}");
    }
}

#[test]
fn the_headings_of_a_table_never_stand_alone_at_the_end_of_a_page() {
    for lines in 20..60 {
        let mut page = filled(lines);
        page.heading(2, "Kapitlet").table(rows(40));
        let drawing = drawn(&job(page, PartForm::Flow, SheetForm::default()));
        assert!(is_followed(&drawing, "Kapitlet", "Rubrik"), "{lines}");
        assert!(is_followed(&drawing, "Rubrik", "rad-"), "{lines}");
    }
}

#[test]
fn every_row_stands_once_on_every_kind_of_sheet() {
    let large = SheetForm {
        large: true,
        landscape: false,
    };
    let lying = SheetForm {
        large: false,
        landscape: true,
    };
    for (form, sheet) in [
        (PartForm::Flow, SheetForm::default()),
        (PartForm::Flow, large),
        (PartForm::Flow, lying),
        (PartForm::Card, SheetForm::default()),
        (PartForm::Handwriting, SheetForm::default()),
    ] {
        let mut page = Page::new();
        page.heading(1, "Allt").table(rows(150));
        let drawing = drawn(&job(page, form, sheet));
        let marks = || drawing.leaves.iter().flat_map(|leaf| &leaf.marks);
        for at in 0..150 {
            let id = format!("rad-{at}.");
            let count = marks().filter(|mark| says(mark, &id).is_some()).count();
            assert_eq!(count, 1, "{form:?} {sheet:?} {id}");
        }
    }
}

#[test]
fn nothing_is_drawn_beside_the_sheet() {
    let endless = "x".repeat(900);
    let mut page = Page::new();
    page.heading(1, endless.as_str())
        .paragraph(endless.as_str())
        .banner(endless.as_str());
    page.pairs(vec![(endless.clone(), Text::from(endless.as_str()))])
        .verbatim(endless.as_str());
    page.bullets([endless.as_str()]);
    let cells = vec![
        Text::from(endless.as_str()),
        Text::from("En mening till. ".repeat(400)),
    ];
    page.table(Table {
        header: vec![endless.clone(), String::new()],
        rows: vec![cells],
    });
    for form in [PartForm::Flow, PartForm::Card, PartForm::Handwriting] {
        for large in [false, true] {
            let drawing = drawn(&job(
                page.clone(),
                form,
                SheetForm {
                    large,
                    landscape: false,
                },
            ));
            for leaf in &drawing.leaves {
                let sheet = &drawing.sheets[leaf.place.sheet];
                let (wide, high) = leaf.place.turned.unwrap_or((sheet.width, sheet.height));
                for mark in &leaf.marks {
                    let inside = (0.0..=wide).contains(&mark.x) && (0.0..=high).contains(&mark.y);
                    assert!(inside, "{form:?} {large} {mark:?}");
                }
            }
        }
    }
}

#[test]
fn empty_rows_are_high_enough_to_write_in() {
    let mut page = Page::new();
    let empty = || vec![Text::default(), Text::default()];
    page.table(Table {
        header: vec!["Tid".to_owned(), "Vad".to_owned()],
        rows: (0..10).map(|_| empty()).collect(),
    });
    let drawing = drawn(&job(page, PartForm::Handwriting, SheetForm::default()));
    let rules = drawing.leaves[0]
        .marks
        .iter()
        .filter(|mark| matches!(mark.ink, Ink::Rule { dy: 0.0, .. }));
    let heights: Vec<f32> = rules.map(|mark| mark.y).collect();
    assert!(
        heights
            .windows(2)
            .skip(1)
            .all(|pair| pair[1] - pair[0] >= HAND_ROW - 0.01),
        "{heights:?}"
    );
}

#[test]
fn the_same_job_at_the_same_time_is_the_same_file() {
    let at = chrono::DateTime::parse_from_rfc3339("2026-03-14T08:00:00+01:00").expect("a time");
    let mut page = filled(9);
    page.table(rows(30));
    let mut book = job(page, PartForm::Flow, SheetForm::default());
    book.contents = true;
    let first = pdf(&book, at).expect("a file");
    assert!(first.starts_with(b"%PDF-1.7"));
    assert_eq!(first, pdf(&book, at).expect("a file"));
}

/// Writers and findings beyond any committee's, names and paths of a length that fills lines.
fn long_audit() -> AuditReport {
    let who = |number: usize| Identity {
        writer: format!("skrivare{number}"),
        person: format!("Anna-Karin Östlund-Ångström af Vetterfors {number}"),
    };
    let line = |number| WriterLine {
        who: who(number),
        standing: WriterMark::Suspended,
        commits: 900,
        entries: 10_000 + number,
        first: 1_795_000_000,
        last: 1_796_000_000,
    };
    let fault = |number: usize| EvidenceFault {
        who: Some(who(number)),
        entries: (1..200)
            .map(|id| format!("skrivare{number}-{id}"))
            .collect(),
        commit: "a1b2".repeat(10),
        when: Some(1_795_500_000),
        ..EvidenceFault::new(
            Severity::Broken,
            FaultKind::WrongDocument {
                path: format!("plan/{}-och-mer.md", "kapitel-".repeat(8)),
                at: "refs/heads/writers/anna".to_owned(),
            },
        )
    };
    AuditReport {
        introduction: "2436 8855 2642 6866 1616 6922".to_owned(),
        pinned: false,
        counts: AuditCounts::default(),
        writers: (0..40).map(line).collect(),
        faults: (0..40).map(fault).collect(),
        windows: Vec::new(),
        since: String::new(),
        before: None,
    }
}

#[test]
fn an_audit_of_many_writers_and_findings_fits_on_two_sheets_in_every_language() {
    let when = TimeStyle {
        now: moment::read("2026-11-22T13:00:00+01:00").expect("a time"),
        zone: Zone::STOCKHOLM,
    };
    for language in Language::ALL {
        let page = audit_report::page(&Words::new(language), &long_audit(), when);
        let job = PrintJob {
            language,
            ..job(page, PartForm::Flow, SheetForm::default())
        };
        assert!(drawn(&job).sheets.len() <= 2, "{language:?}");
    }
}
