//! Report of `verify` for readers without knowledge of Git: verdict, counts, then one sentence a finding.

pub mod audit_report;
mod json;
mod sentences;
mod span;

use crate::domain::language::Language;
use crate::domain::replication::evidence::fault::{EvidenceFault, Identity, Severity, Witness};
use crate::domain::replication::evidence::report::{AuditReport, AuditVerdict, EntryTimeBounds};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most sentences of a kind; `--json` has all.
const MOST_SHOWN: usize = 20;

/// Most guests named in the head of a file.
const MOST_NAMED: usize = 10;

/// Head of an exported log: what it is, and whose rows are left out.
pub fn about(say: &dyn Fn(&Message) -> String, drill: Option<&str>, left_out: &[String]) -> String {
    let mut lines: Vec<String> = drill.map(str::to_owned).into_iter().collect();
    lines.push(say(&say!("verify-file-about")));
    if !left_out.is_empty() {
        let named = &left_out[..left_out.len().min(MOST_NAMED)];
        let more = left_out.len() - named.len();
        let who = named.join(", ");
        lines.push(say(&say!("verify-file-left-out", who = who, more = more)));
    }
    lines.join("\n")
}

/// The remarks that stand at the head of every exported log, in each language.
pub fn usual_remarks() -> Vec<String> {
    let about = |language| Words::new(language).say(&say!("verify-file-about"));
    let texts = Language::ALL.map(about);
    let lines = texts.iter().flat_map(|text| text.lines());
    lines.map(str::to_owned).collect()
}

/// The report as an answer. `log` is the one whose windows are shown, if any.
pub fn report(words: &Words, report: &AuditReport, when: TimeStyle, log: Option<&str>) -> Answer {
    let shown = AuditWriter { words, when };
    let mut page = Page::new();
    page.paragraph(shown.verdict(report));
    page.pairs(shown.checked(report));
    for (weight, title) in [
        (Severity::Broken, say!("verify-title-broken")),
        (Severity::Contradicted, say!("verify-title-contradicted")),
        (Severity::Noted, say!("verify-title-noted")),
    ] {
        shown.faults(&mut page, report, weight, &title);
    }
    match log {
        Some(log) => shown.windows(&mut page, report, log),
        None => {
            page.paragraph(words.say(&say!("verify-windows-where")));
        }
    }
    if let Some(when) = report.before {
        page.paragraph(words.say(&say!("verify-before", when = shown.at(when))));
    }
    if !report.pinned && !report.introduction.is_empty() {
        page.paragraph(words.say(&say!("verify-compare")));
    }
    Answer {
        page,
        json: json::report(report, when.zone),
    }
}

struct AuditWriter<'a> {
    words: &'a Words,
    when: TimeStyle,
}

impl AuditWriter<'_> {
    fn verdict(&self, report: &AuditReport) -> Text {
        let count = |weight| report.of_weight(weight).count();
        let (message, tone) = match report.verdict() {
            AuditVerdict::Holds => (
                say!("verify-holds", entries = report.counts.entries),
                Tone::Good,
            ),
            AuditVerdict::Contradicted => (
                say!("verify-contradicted", count = count(Severity::Contradicted)),
                Tone::Warning,
            ),
            AuditVerdict::Broken => (
                say!("verify-broken", count = count(Severity::Broken)),
                Tone::Warning,
            ),
        };
        Text::new(self.words.say(&message), tone)
    }

    fn checked(&self, report: &AuditReport) -> Vec<(String, Text)> {
        let counts = &report.counts;
        let mut pairs = vec![
            self.pair(
                say!("verify-label-entries"),
                say!(
                    "verify-entries",
                    entries = counts.entries,
                    writers = report.writers.len(),
                    logs = counts.logs
                ),
            ),
            self.pair(
                say!("verify-label-signatures"),
                say!(
                    "verify-signatures",
                    count = counts.signatures,
                    outside = counts.outside
                ),
            ),
            self.pair(
                say!("verify-label-documents"),
                say!(
                    "verify-documents",
                    documents = counts.documents,
                    attachments = counts.attachments
                ),
            ),
        ];
        if !report.since.is_empty() {
            let since = say!("verify-since", since = report.since.as_str());
            pairs.push(self.pair(say!("verify-label-since"), since));
        }
        if !report.introduction.is_empty() {
            let label = self.words.say(&say!("verify-label-introduction"));
            pairs.push((label, report.introduction.as_str().into()));
        }
        pairs
    }

    fn pair(&self, label: Message, text: Message) -> (String, Text) {
        (self.words.say(&label), self.words.say(&text).into())
    }

    fn faults(&self, page: &mut Page, report: &AuditReport, weight: Severity, title: &Message) {
        let faults: Vec<&EvidenceFault> = report.of_weight(weight).collect();
        if faults.is_empty() {
            return;
        }
        let tone = match weight {
            Severity::Noted => Tone::Normal,
            Severity::Broken | Severity::Contradicted => Tone::Warning,
        };
        page.heading(2, self.words.say(title));
        let shown = faults.iter().take(MOST_SHOWN);
        let mut lines: Vec<Text> = shown
            .map(|fault| Text::new(self.words.say(&self.sentence(fault)), tone))
            .collect();
        let more = faults.len().saturating_sub(MOST_SHOWN);
        if more > 0 {
            lines.push(self.words.say(&say!("verify-more", count = more)).into());
        }
        page.bullets(lines);
    }

    fn windows(&self, page: &mut Page, report: &AuditReport, log: &str) {
        let windows: Vec<&EntryTimeBounds> =
            report.windows.iter().filter(|it| it.log == log).collect();
        page.heading(2, self.words.say(&say!("verify-title-windows", log = log)));
        page.paragraph(self.words.say(&say!("verify-windows-mean")));
        let header = [
            say!("verify-column-entry"),
            say!("verify-column-noted"),
            say!("verify-column-after"),
            say!("verify-column-before"),
        ];
        page.table(Table {
            header: header.iter().map(|it| self.words.say(it)).collect(),
            rows: windows.into_iter().map(|it| self.window(it)).collect(),
        });
    }

    fn window(&self, window: &EntryTimeBounds) -> Vec<Text> {
        let side = |witness: &Option<Witness>, none: Message| match witness {
            Some(witness) => Text::from(self.at(witness.time)).and(
                format!(" {}", self.named(witness, &window.log)),
                Tone::Normal,
            ),
            None => Text::new(self.words.say(&none), Tone::Faint),
        };
        vec![
            window.id.as_str().into(),
            self.at(window.noted).into(),
            side(&window.after, say!("verify-no-witness-before")),
            side(&window.before, say!("verify-no-witness-after")),
        ]
    }

    /// `Bo Östlund (bo-3)`, in another log `Bo Östlund (journal/bo-3)`; for a merge commit `Bo Östlund
    /// (bo)`.
    fn named(&self, witness: &Witness, log: &str) -> String {
        let id = match witness.entry.as_str() {
            "" => witness.who.writer.clone(),
            entry if witness.log == log => entry.to_owned(),
            entry => format!("{}/{entry}", witness.log),
        };
        match witness.who.person.as_str() {
            "" => id,
            person => format!("{person} ({id})"),
        }
    }

    fn called(&self, who: &Identity) -> String {
        match who.person.as_str() {
            "" => who.writer.clone(),
            person => format!("{person} ({})", who.writer),
        }
    }

    fn at(&self, seconds: i64) -> String {
        span::at(seconds, self.when)
    }
}

#[cfg(test)]
mod tests;
