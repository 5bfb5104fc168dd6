//! An audit on two pages for whoever judges the log as evidence: result, what was checked, who wrote, what was
//! found, what it proves and what not, how to repeat it.

use chrono::DateTime;

use crate::domain::replication::evidence::fault::EvidenceFault;
use crate::domain::replication::evidence::report::{AuditReport, WriterLine, WriterMark};
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::replication::evidence::AuditWriter;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most writers and findings listed, so that it fits on two pages.
const MOST_WRITERS: usize = 12;
const MOST_FINDINGS: usize = 8;

/// The page of an audit.
pub fn page(words: &Words, report: &AuditReport, when: TimeStyle) -> Page {
    let shown = AuditWriter { words, when };
    let mut page = Page::new();
    page.heading(1, words.say(&say!("verify-report-title")));
    page.paragraph(shown.verdict(report));
    page.heading(2, words.say(&say!("verify-report-checked")));
    let mut checked = shown.checked(report);
    // With the offset: other times on the page are of the same zone.
    let at = when.now.format("%Y-%m-%d %H:%M (UTC%:z)").to_string();
    checked.push((words.say(&say!("verify-report-when")), at.into()));
    page.pairs(checked);
    shown.writers(&mut page, report);
    shown.findings(&mut page, report);
    shown.points(
        &mut page,
        say!("verify-report-proves"),
        [
            say!("verify-report-signed"),
            say!("verify-report-chained"),
            say!("verify-report-witnessed"),
        ],
    );
    shown.points(
        &mut page,
        say!("verify-report-proves-not"),
        [
            say!("verify-report-truth"),
            say!("verify-report-hands"),
            say!("verify-report-minute"),
        ],
    );
    shown.points(
        &mut page,
        say!("verify-report-repeat"),
        [
            say!("verify-report-with"),
            say!("verify-report-without"),
            say!("verify-report-fingerprint"),
        ],
    );
    page
}

impl AuditWriter<'_> {
    /// In full, also on the day itself: the page is read years later.
    fn day_and_time(&self, seconds: i64) -> String {
        let moment = DateTime::from_timestamp(seconds, 0);
        moment.map_or_else(
            || seconds.to_string(),
            |it| {
                moment::in_zone(it, self.when.zone)
                    .format("%Y-%m-%d %H:%M")
                    .to_string()
            },
        )
    }

    fn writers(&self, page: &mut Page, report: &AuditReport) {
        let mut writers: Vec<&WriterLine> = report.writers.iter().collect();
        writers.sort_by_key(|line| std::cmp::Reverse(line.entries));
        let header = [
            say!("verify-report-who"),
            say!("member-column-standing"),
            say!("verify-label-entries"),
            say!("verify-report-first"),
            say!("verify-report-last"),
        ];
        page.heading(2, self.words.say(&say!("verify-report-writers")));
        page.table(Table {
            header: header.map(|title| self.words.say(&title)).to_vec(),
            rows: writers
                .iter()
                .take(MOST_WRITERS)
                .map(|it| self.writer(it))
                .collect(),
        });
        self.more(page, writers.len().saturating_sub(MOST_WRITERS));
    }

    fn writer(&self, line: &WriterLine) -> Vec<Text> {
        let standing = match line.standing {
            WriterMark::Member => say!("verify-report-member"),
            WriterMark::Suspended => say!("verify-report-suspended"),
            WriterMark::Guest => say!("verify-report-guest"),
            WriterMark::Removed => say!("verify-report-removed"),
        };
        vec![
            self.called(&line.who).into(),
            self.words.say(&standing).into(),
            line.entries.to_string().into(),
            self.day_and_time(line.first).into(),
            self.day_and_time(line.last).into(),
        ]
    }

    /// The gravest first.
    fn findings(&self, page: &mut Page, report: &AuditReport) {
        page.heading(2, self.words.say(&say!("verify-report-findings")));
        if report.faults.is_empty() {
            page.paragraph(self.words.say(&say!("verify-report-no-findings")));
            return;
        }
        let line =
            |fault: &EvidenceFault| Text::new(self.words.say(&self.sentence(fault)), Tone::Normal);
        let lines = report.faults.iter().take(MOST_FINDINGS).map(line);
        page.bullets(lines.collect::<Vec<Text>>());
        self.more(page, report.faults.len().saturating_sub(MOST_FINDINGS));
    }

    fn more(&self, page: &mut Page, count: usize) {
        if count > 0 {
            page.paragraph(self.words.say(&say!("verify-more", count = count)));
        }
    }

    fn points(&self, page: &mut Page, title: Message, points: [Message; 3]) {
        page.heading(2, self.words.say(&title));
        page.bullets(points.map(|it| Text::from(self.words.say(&it))).to_vec());
    }
}
