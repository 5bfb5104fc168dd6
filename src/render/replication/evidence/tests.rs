//! The report as people read it, whole, in each language.

use super::*;
use crate::domain::language::Language;
use crate::domain::replication::evidence::fault::{FaultKind, Rewriting};
use crate::domain::replication::evidence::report::{AuditCounts, WriterLine, WriterMark};
use crate::domain::time::moment::{self, Zone};
use crate::render::page::terminal::{self, Style};

const LOG: &str = "2026-11-22-natavbrott";

fn at(clock: &str) -> i64 {
    let moment = moment::read(&format!("2026-11-22T{clock}:00+01:00"));
    moment.expect("a time").timestamp()
}

fn who(writer: &str, person: &str) -> Identity {
    Identity {
        writer: writer.to_owned(),
        person: person.to_owned(),
    }
}

fn anna(entry: &str, clock: &str) -> Witness {
    Witness {
        who: who("anna", "Anna Ek"),
        entry: entry.to_owned(),
        log: if entry.is_empty() { "" } else { LOG }.to_owned(),
        commit: "c3d4".repeat(10),
        time: at(clock),
    }
}

fn by_bo(weight: Severity, what: FaultKind, entries: &[&str], clock: &str) -> EvidenceFault {
    let mut fault = EvidenceFault::new(weight, what).by(who("bo", "Bo Östlund"));
    fault.entries = entries.iter().map(|it| (*it).to_owned()).collect();
    fault.log = LOG.to_owned();
    fault.at("77f1".repeat(10), at(clock))
}

fn faults() -> Vec<EvidenceFault> {
    let rewritten = FaultKind::Rewritten {
        how: Rewriting::Changed,
        place: format!("{LOG}/0001.yaml"),
        follow: 2,
    };
    let backdated = FaultKind::Backdated {
        witness: anna("anna-6", "12:31"),
        seconds: 1_560,
    };
    let behind = FaultKind::Behind {
        other: who("anna", "Anna Ek"),
        least: 65,
        most: Some(130),
    };
    vec![
        by_bo(Severity::Broken, rewritten, &[], "12:40"),
        by_bo(Severity::Contradicted, backdated, &["bo-5"], "12:05"),
        by_bo(Severity::Noted, behind, &[], "12:05"),
        by_bo(
            Severity::Noted,
            FaultKind::SetBack { seconds: 1_560 },
            &[],
            "12:31",
        ),
        by_bo(
            Severity::Noted,
            FaultKind::Waited { seconds: 7_500 },
            &["bo-2", "bo-3"],
            "12:07",
        ),
        by_bo(
            Severity::Noted,
            FaultKind::SetAside { count: 2 },
            &[],
            "12:40",
        ),
    ]
}

fn report_of(faults: Vec<EvidenceFault>) -> AuditReport {
    let line = |writer: &str, person: &str| WriterLine {
        who: who(writer, person),
        standing: WriterMark::Member,
        commits: 9,
        entries: 6,
        first: at("12:00"),
        last: at("12:31"),
    };
    AuditReport {
        introduction: "2436 8855 2642 6866 1616 6922".to_owned(),
        pinned: false,
        counts: AuditCounts {
            commits: 21,
            signatures: 20,
            outside: 1,
            entries: 12,
            logs: 2,
            documents: 47,
            attachments: 1,
        },
        writers: vec![line("anna", "Anna Ek"), line("bo", "Bo Östlund")],
        faults,
        windows: vec![EntryTimeBounds {
            log: LOG.to_owned(),
            id: "bo-2".to_owned(),
            who: who("bo", "Bo Östlund"),
            standing: WriterMark::Member,
            at: at("12:10"),
            noted: at("12:12"),
            commit: "a1b2".repeat(10),
            after: Some(anna("anna-4", "12:12")),
            before: None,
        }],
        since: String::new(),
        before: None,
    }
}

/// Both pages as a terminal of 80 columns shows them.
fn shown(language: Language) -> String {
    let words = Words::new(language);
    let when = TimeStyle {
        now: moment::read("2026-11-22T13:00:00+01:00").expect("a time"),
        zone: Zone::STOCKHOLM,
    };
    let style = Style {
        width: 80,
        colour: false,
    };
    let broken = report(&words, &report_of(faults()), when, None);
    let holds = report(&words, &report_of(Vec::new()), when, Some(LOG));
    let page = |answer: &Answer| terminal::page(&answer.page, style);
    format!("{}\n=====\n\n{}", page(&broken), page(&holds))
}

#[test]
fn the_report_reads_as_it_was_agreed_in_swedish_danish_and_english() {
    for (language, golden) in [
        (Language::Swedish, include_str!("golden/sv.txt")),
        (Language::Danish, include_str!("golden/da.txt")),
        (Language::English, include_str!("golden/en.txt")),
    ] {
        let shown = shown(language);
        assert_eq!(shown, golden, "{}\n{shown}", language.tag());
    }
}
