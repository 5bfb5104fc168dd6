//! Key figures of an incident, in a report.

use crate::domain::review::figures::{PromiseCounts, Spent};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text};
use crate::render::review::costs;
use crate::render::review::report::ReportWriter;
use crate::render::when::format_duration::span;
use crate::say;

impl ReportWriter<'_> {
    /// When it was opened and closed, and what was decided about it.
    pub(super) fn head(&self) -> Page {
        let figures = self.view.figures;
        let opened = self.day_and_clock(figures.opened);
        let until = match figures.closed {
            Some(closed) => self.day_and_clock(closed),
            None => self.words.say(&say!("report-not-closed")),
        };
        let length = figures.closed.unwrap_or(self.when.now) - figures.opened;
        let mut pairs = vec![
            (say!("report-opened"), opened),
            (say!("report-closed"), until),
            (say!("report-length"), span(length, self.words)),
        ];
        if self.view.evaluation.incident.keepers.is_empty() {
            return self.pairs(pairs);
        }
        let keepers = self.view.evaluation.incident.keepers.join(", ");
        pairs.push((say!("incident-label-keepers"), keepers));
        let mut page = self.pairs(pairs);
        let incident = self.view.evaluation.incident;
        page.pairs(head::origin(incident, self.words).into_iter().collect());
        page
    }

    pub(super) fn figures(&self) -> Page {
        let figures = self.view.figures;
        let (actions, promises) = (figures.actions, figures.promises);
        let done = say!(
            "report-actions",
            all = actions.all,
            open = actions.open,
            late = actions.done_late
        );
        let rows = say!("report-rows", all = figures.rows, late = figures.late);
        let decisions = say!(
            "report-decisions",
            all = figures.decisions,
            without = figures.without_reason
        );
        let (informed, quorum) = (figures.informed, figures.quorum);
        let mut pairs = vec![
            (say!("report-informed"), self.since_opening(informed)),
            (say!("report-quorum"), self.since_opening(quorum)),
            (say!("report-label-decisions"), self.words.say(&decisions)),
            (say!("report-label-actions"), self.words.say(&done)),
            (say!("report-label-rows"), self.words.say(&rows)),
        ];
        if promises != PromiseCounts::default() {
            let promised = say!(
                "report-promises",
                kept = promises.kept,
                late = promises.late,
                missed = promises.missed,
                waiting = promises.waiting
            );
            pairs.push((say!("report-label-promises"), self.words.say(&promised)));
        }
        let guests = self.guests();
        if guests > 0 {
            pairs.push((say!("report-label-guests"), guests.to_string()));
        }
        self.pairs(pairs)
    }

    pub(super) fn outages(&self) -> Page {
        self.spent(&self.view.figures.outages, say!("report-column-system"))
    }

    pub(super) fn on_duty(&self) -> Page {
        self.spent(&self.view.figures.on_duty, say!("report-column-person"))
    }

    pub(super) fn costs(&self) -> Page {
        let mut page = Page::new();
        costs::by_category(&mut page, self.view.evaluation.costs, self.words);
        page.pairs(costs::sums(self.view.evaluation.costs, self.words));
        page
    }

    fn spent(&self, all: &[Spent], of: Message) -> Page {
        let mut page = Page::new();
        let row = |spent: &Spent| {
            let time = span(spent.time, self.words);
            let time = match spent.goes_on {
                true => self.words.say(&say!("report-goes-on", time = time)),
                false => time,
            };
            vec![Text::from(spent.name.as_str()), time.into()]
        };
        if !all.is_empty() {
            page.table(Table {
                header: vec![
                    self.words.say(&of),
                    self.words.say(&say!("report-column-time")),
                ],
                rows: all.iter().map(row).collect(),
            });
        }
        page
    }

    fn pairs(&self, pairs: Vec<(Message, String)>) -> Page {
        let mut page = Page::new();
        let pairs = pairs.into_iter();
        page.pairs(
            pairs
                .map(|(label, value)| (self.words.say(&label), value.into()))
                .collect(),
        );
        page
    }

    /// `23:31, 41 min efter öppningen`.
    fn since_opening(&self, moment: Option<Moment>) -> String {
        let Some(moment) = moment else {
            let is_over = self.view.figures.closed.is_some();
            return self.words.say(&match is_over {
                true => say!("report-never"),
                false => say!("report-not-yet"),
            });
        };
        let time = self.day_and_clock(moment);
        let after = span(self.view.figures.after(moment), self.words);
        self.words
            .say(&say!("report-after-opening", time = time, after = after))
    }

    /// With its date, for a report is read on other days.
    pub(super) fn day_and_clock(&self, moment: Moment) -> String {
        let zone = self.when.zone;
        format!(
            "{} {}",
            moment::date_in(moment, zone),
            moment::clock_in(moment, zone)
        )
    }
}
