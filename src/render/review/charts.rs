//! Charts of an incident's key figures; below each stands a table that says the same.

use chrono::TimeDelta;

use crate::domain::review::costs::{CategorySum, Costs};
use crate::domain::review::figures::{DelayCounts, Figures, PromiseCounts, Spent};
use crate::domain::time::moment::Moment;
use crate::error::Message;
use crate::render::page::{Block, Page, Table, Text};
use crate::render::picture::Pen;
use crate::render::picture::bar_chart::{Bar, bar_chart};
use crate::render::review::costs;
use crate::render::when::format_duration::span;
use crate::render::words::Words;
use crate::say;

/// All charts for which the log has something.
pub fn page(figures: &Figures, costs: &Costs, words: &Words) -> Page {
    let charts = Charts { words };
    let mut page = Page::new();
    page.heading(1, words.say(&say!("charts-title")));
    charts.add(&mut page, say!("charts-first"), charts.first(figures));
    charts.add(
        &mut page,
        say!("charts-promises"),
        charts.promises(figures.promises),
    );
    charts.add(
        &mut page,
        say!("charts-delays"),
        charts.delays(figures.delays),
    );
    charts.add(
        &mut page,
        say!("charts-outages"),
        charts.spent(&figures.outages),
    );
    charts.add(
        &mut page,
        say!("charts-on-duty"),
        charts.spent(&figures.on_duty),
    );
    let sums = costs.by_category();
    for sums in sums.chunk_by(|one, other| one.currency == other.currency) {
        let title = say!("charts-costs", currency = sums[0].currency);
        charts.add(&mut page, title, charts.costs(sums));
    }
    page
}

struct Charts<'a> {
    words: &'a Words,
}

impl Charts<'_> {
    fn add(&self, page: &mut Page, title: Message, bars: Vec<Bar>) {
        if bars.is_empty() {
            return;
        }
        let title = self.words.say(&title);
        let said = self.words.say(&say!("charts-said", title = &title));
        page.heading(2, title);
        page.blocks.push(Block::Picture(bar_chart(&bars, said)));
        let header = [say!("charts-column-what"), say!("charts-column-value")];
        let row = |bar: Bar| vec![Text::from(bar.name), Text::from(bar.shown)];
        page.table(Table {
            header: header.map(|title| self.words.say(&title)).to_vec(),
            rows: bars.into_iter().map(row).collect(),
        });
    }

    /// From the opening to the first information and to the quorum.
    fn first(&self, figures: &Figures) -> Vec<Bar> {
        let bar = |name: Message, moment: Option<Moment>| match moment {
            Some(moment) => self.time(&self.words.say(&name), figures.after(moment), Pen::Solid),
            None => Bar {
                name: self.words.say(&name),
                value: 0.0,
                shown: self.words.say(&match figures.closed {
                    Some(_) => say!("report-never"),
                    None => say!("report-not-yet"),
                }),
                pen: Pen::Solid,
            },
        };
        vec![
            bar(say!("report-informed"), figures.informed),
            bar(say!("report-quorum"), figures.quorum),
        ]
    }

    fn promises(&self, promises: PromiseCounts) -> Vec<Bar> {
        if promises == PromiseCounts::default() {
            return Vec::new();
        }
        vec![
            self.count(say!("charts-kept"), promises.kept, Pen::Solid),
            self.count(say!("charts-kept-late"), promises.late, Pen::Pale),
            self.count(say!("charts-missed"), promises.missed, Pen::Alarm),
            self.count(say!("charts-waiting"), promises.waiting, Pen::Hollow),
        ]
    }

    fn delays(&self, delays: DelayCounts) -> Vec<Bar> {
        vec![
            self.count(say!("charts-in-time"), delays.in_time, Pen::Solid),
            self.count(say!("charts-within-hour"), delays.hour, Pen::Pale),
            self.count(say!("charts-within-day"), delays.day, Pen::Pale),
            self.count(say!("charts-longer"), delays.longer, Pen::Alarm),
        ]
    }

    fn spent(&self, all: &[Spent]) -> Vec<Bar> {
        let bar = |spent: &Spent| {
            let pen = match spent.goes_on {
                true => Pen::Hollow,
                false => Pen::Solid,
            };
            let mut bar = self.time(&spent.name, spent.time, pen);
            if spent.goes_on {
                bar.shown = self.words.say(&say!("report-goes-on", time = bar.shown));
            }
            bar
        };
        all.iter().map(bar).collect()
    }

    fn costs(&self, sums: &[CategorySum]) -> Vec<Bar> {
        let bar = |sum: &CategorySum| Bar {
            name: costs::category(sum, self.words),
            value: sum.sum.map_or(0.0, |sum| sum.size().max(0.0)),
            shown: costs::sum_shown(sum, self.words),
            pen: Pen::Solid,
        };
        sums.iter().map(bar).collect()
    }

    fn time(&self, name: &str, length: TimeDelta, pen: Pen) -> Bar {
        Bar {
            name: name.to_owned(),
            value: length.num_minutes().max(0) as f64,
            shown: span(length, self.words),
            pen,
        }
    }

    fn count(&self, name: Message, count: usize, pen: Pen) -> Bar {
        Bar {
            name: self.words.say(&name),
            value: count as f64,
            shown: count.to_string(),
            pen,
        }
    }
}
