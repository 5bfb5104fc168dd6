//! Sections of a report that list rows of the log.

use crate::domain::inform::message_text::{excerpt, on_one_line};
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::review::evaluation::EvaluationMaterial;
use crate::domain::review::report::Gap;
use crate::error::Message;
use crate::render::incident::checklists;
use crate::render::log::notes;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::review::evaluate::promise;
use crate::render::review::report::ReportWriter;
use crate::render::sanitize;
use crate::say;

/// Most rows of a list in a report of one page.
pub(super) const MOST: usize = 8;

impl<'a> ReportWriter<'a> {
    fn material(&self) -> EvaluationMaterial<'a> {
        let view = self.view.evaluation;
        EvaluationMaterial::of(view.timeline, view.late_after)
    }

    pub(super) fn guests(&self) -> usize {
        self.material().guests.len()
    }

    /// What is confirmed.
    pub(super) fn facts(&self) -> Page {
        let rows = self.view.evaluation.timeline.rows().iter();
        let stands = |row: &&Row| row.author.counts() && !row.is_struck();
        let confirmed = rows
            .filter(stands)
            .filter(|row| row.field(Field::Fact) == "confirmed");
        self.bullets(confirmed.map(|row| self.line(row, row.event())).collect())
    }

    /// The first decisions, each with its number and reason; what is left out is told.
    pub(super) fn decisions(&self, most: usize) -> Page {
        let numbers = DecisionNumbers::of(self.view.evaluation.timeline);
        let decisions = self.material().decisions;
        let lines = decisions.iter().take(most).map(|row| {
            let number = numbers.number(row).unwrap_or_default();
            let text = self.shown(row, row.event());
            let said = say!("evaluate-decision", number = number, text = text);
            let line = self.dated(row, &self.words.say(&said));
            match self.shown(row, row.field(Field::Why)).as_str() {
                "" => line.and(self.words.say(&say!("evaluate-no-reason")), Tone::Warning),
                why => line.and(format!(" – {why}"), Tone::Normal),
            }
        });
        let mut page = self.bullets(lines.collect());
        let left = decisions.len().saturating_sub(most);
        if left > 0 {
            page.paragraph(self.words.say(&say!("report-more-decisions", count = left)));
        }
        page
    }

    /// Every row that stands, in the order it happened.
    pub(super) fn rows(&self) -> Page {
        let rows = self.view.evaluation.timeline.rows().iter();
        let stands = rows.filter(|row| row.id().is_some() && !row.is_struck());
        let header = [
            say!("log-column-time"),
            say!("log-column-event"),
            say!("log-column-writer"),
        ];
        let mut page = Page::new();
        page.table(Table {
            header: header.map(|title| self.words.say(&title)).to_vec(),
            rows: stands.map(|row| self.row(row)).collect(),
        });
        page
    }

    fn row(&self, row: &Row) -> Vec<Text> {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let at = Text::from(self.day_and_clock(row.at).as_str());
        let event = Text::from(self.shown(row, row.event()).as_str());
        vec![
            at,
            event,
            format!("{} ({id})", row.author.name()).as_str().into(),
        ]
    }

    /// Messages that went out; of those to people outside alone, their texts whole.
    pub(super) fn messages(&self, outside: bool) -> Page {
        let sent = self.view.communications.sent.iter();
        let sent = sent.filter(|sent| !outside || sent.external);
        let lines = sent.map(|sent| {
            let audiences = sent.audiences.iter();
            let audiences = audiences.map(|id| self.view.evaluation.duties.called(id));
            let to = audiences.collect::<Vec<_>>().join(", ");
            let text = match outside {
                true => sanitize::line(&on_one_line(&sent.text)),
                false => excerpt(&sent.text),
            };
            let text = match text.is_empty() {
                true => sent.event.clone(),
                false => text,
            };
            let line = format!("{} {to}: {text}", self.day_and_clock(sent.at));
            Text::new(line, Tone::Normal).and(format!(" ({})", sent.id), Tone::Faint)
        });
        self.bullets(lines.collect())
    }

    pub(super) fn promises(&self) -> Page {
        let promises = self.material().promises;
        let duties = &self.view.evaluation.duties;
        let lines = promises
            .iter()
            .map(|it| promise(it, duties, self.words, self.when));
        self.bullets(lines.collect())
    }

    pub(super) fn open_actions(&self) -> Page {
        let rows = self.material().never_closed;
        self.bullets(rows.iter().map(|row| self.action(row)).collect())
    }

    pub(super) fn follow_ups(&self) -> Page {
        let rows = self.view.evaluation.follow_ups.iter();
        self.bullets(rows.map(|row| self.action(row)).collect())
    }

    /// What was not done by the plan's rules, as it was noted.
    pub(super) fn deviations(&self) -> Page {
        let material = self.material();
        let noted = material.deviations.iter().map(|row| {
            let words = notes::deviations(row)
                .into_iter()
                .map(|it| self.words.say(&it));
            let words: Vec<String> = words.collect();
            let line = self.line(row, row.event());
            line.and(format!(" – {}", words.join("; ")), Tone::Normal)
        });
        let omitted = material.omissions.iter().map(|row| {
            let line = self.line(row, row.event());
            line.and(
                format!(" – {}", self.shown(row, row.field(Field::Why))),
                Tone::Normal,
            )
        });
        self.bullets(noted.chain(omitted).collect())
    }

    /// The points of the evaluation, each with its current answer.
    pub(super) fn answers(&self) -> Page {
        let mut page = Page::new();
        for point in self.agenda() {
            let Some(answer) = point.answers.last() else {
                continue;
            };
            page.heading(3, point.item.text.as_str());
            page.paragraph(checklists::answer(answer, self.words, self.when));
        }
        page
    }

    /// What the log lacks, each with the command that brings it.
    pub(super) fn missing(&self) -> Page {
        let lines = self
            .view
            .gaps
            .iter()
            .map(|gap| self.words.say(&gap_said(*gap)).into());
        self.bullets(lines.collect())
    }

    fn action(&self, row: &Row) -> Text {
        let owner = row.field(Field::Owner);
        let names = self.view.evaluation.duties.names;
        let owner = names.get(owner).map_or(owner, String::as_str);
        let due = row
            .due()
            .map(|due| self.day_and_clock(due))
            .unwrap_or_default();
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let notes: Vec<&str> = [owner, &due, &id]
            .into_iter()
            .filter(|it| !it.is_empty())
            .collect();
        let text = self.shown(row, row.action());
        Text::new(text, Tone::Normal).and(format!(" ({})", notes.join("; ")), Tone::Faint)
    }

    /// `2026-11-22 22:10 text (anna-3)`.
    fn line(&self, row: &Row, text: &str) -> Text {
        self.dated(row, &self.shown(row, text))
    }

    fn dated(&self, row: &Row, text: &str) -> Text {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        let line = format!("{} {text}", self.day_and_clock(row.at));
        Text::new(line, Tone::Normal).and(format!(" ({id})"), Tone::Faint)
    }

    /// The first line; of a protected row the word for it.
    fn shown(&self, row: &Row, text: &str) -> String {
        match row.field(Field::Handling) {
            "protected" => self.words.say(&say!("log-protected")),
            _ => text.lines().next().unwrap_or_default().to_owned(),
        }
    }

    fn bullets(&self, lines: Vec<Text>) -> Page {
        let mut page = Page::new();
        if !lines.is_empty() {
            page.bullets(lines);
        }
        page
    }
}

/// A gap, and what to type for it.
pub(super) fn gap_said(gap: Gap) -> Message {
    match gap {
        Gap::Open => say!("report-gap-open"),
        Gap::Unanswered(count) => say!("report-gap-unanswered", count = count),
        Gap::NoAgenda => say!("report-gap-no-agenda"),
        Gap::OpenActions(count) => say!("report-gap-actions", count = count),
        Gap::Unconfirmed(count) => say!("report-gap-unconfirmed", count = count),
        Gap::DecisionsWithoutReason(count) => say!("report-gap-reasons", count = count),
        Gap::LateWithoutReason(count) => say!("report-gap-late", count = count),
        Gap::Promises(count) => say!("report-gap-promises", count = count),
        Gap::Handovers(count) => say!("report-gap-handovers", count = count),
        Gap::Systems(count) => say!("report-gap-systems", count = count),
        Gap::NoCosts => say!("report-gap-costs"),
    }
}
