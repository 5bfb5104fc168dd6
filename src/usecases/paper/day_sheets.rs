//! The Bilaga B sheets of an incident, to be printed.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::documents::markdown::Block;
use crate::domain::incident::Incident;
use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::entry::Field;
use crate::domain::log::file_renderer::RenderInput;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::Notebook;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::error::Failure;
use crate::format::markdown;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::day_logs::{self, DrawSheet};
use crate::usecases::log::whole_text::long_events;

/// The sheets asked for, with the log they show.
pub struct DaySheets {
    pub incident: Incident,
    pub timeline: Timeline,
    pub days: Vec<DaySheet>,
}

/// The sheet of one day.
pub struct DaySheet {
    pub date: NaiveDate,
    pub blocks: Vec<Block>,
    /// Where it lies in the folder, which tells where its links lead.
    pub path: String,
    /// Texts of which the sheet has only the first line: id and text.
    pub whole_texts: Vec<(String, String)>,
}

/// Draws the sheets of a day, or of every day.
///
/// # Errors
/// The binder cannot be read; nothing happened that day.
pub fn day_sheets(
    binder: &Binder,
    log: &LogId,
    day: Option<NaiveDate>,
    draw: &DrawSheet,
) -> Result<DaySheets> {
    let notebooks = incidents::notebooks(binder, log, &LogQuery::Everything)?;
    let timeline = Timeline::of(&notebooks);
    let days = match day {
        Some(day) => DaysToRender::These(BTreeSet::from([day])),
        None => DaysToRender::All,
    };
    let drawn = drawn(binder, log, &notebooks, &days, draw);
    if drawn.is_empty() {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        return Err(Failure::could_not(say!("print-no-rows", day = day)).into());
    }
    let sheet = |(date, text): (NaiveDate, String)| DaySheet {
        blocks: markdown::read(&text, 1),
        path: format!("incidents/{log}/{date}.md"),
        whole_texts: long_events(binder, rows_of(&timeline, date, binder)),
        date,
    };
    Ok(DaySheets {
        incident: Incident::of(log, &timeline),
        days: drawn.into_iter().map(sheet).collect(),
        timeline,
    })
}

fn drawn(
    binder: &Binder,
    log: &LogId,
    notebooks: &[Notebook],
    days: &DaysToRender,
    draw: &DrawSheet,
) -> Vec<(NaiveDate, String)> {
    let document = |path: &str| {
        let bytes = binder.document(path).ok().flatten()?;
        String::from_utf8(bytes).ok()
    };
    let names = |folder: &str| {
        let prefix = format!("{folder}/");
        let paths = binder.documents(&prefix).unwrap_or_default().into_iter();
        let name = |path: String| path.strip_prefix(&prefix).map(str::to_owned);
        paths.filter_map(name).collect()
    };
    let sources = RenderInput {
        document: &document,
        names: &names,
        other_days: &BTreeSet::new(),
    };
    let sheets = day_logs::day_sheets(log, notebooks, days, &sources, draw);
    let drawn = sheets.into_iter();
    drawn.map(|sheet| (sheet.day, sheet.text)).collect()
}

fn rows_of<'a>(
    timeline: &'a Timeline,
    date: NaiveDate,
    binder: &Binder,
) -> impl Iterator<Item = &'a Row> {
    let zone = binder.zone();
    let rows = timeline.rows().iter();
    rows.filter(move |row| moment::date_in(row.at, zone) == date)
}

/// Whether a log has rows that are not for everybody.
pub fn has_internal(timeline: &Timeline) -> bool {
    let handling = |row: &Row| matches!(row.field(Field::Handling), "internal" | "protected");
    timeline.rows().iter().any(handling)
}
