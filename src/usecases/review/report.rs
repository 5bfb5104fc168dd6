//! Read what a report of an incident is made from.

use anyhow::Result;

use crate::domain::documents::markdown::Block;
use crate::domain::incident::meeting::Meetings;
use crate::domain::inform::communications::Communications;
use crate::domain::language::Language;
use crate::domain::name::LogId;
use crate::domain::review::course::Course;
use crate::domain::review::figures::Figures;
use crate::domain::review::report::ReportKind;
use crate::env::Env;
use crate::error::Failure;
use crate::format::markdown;
use crate::replica::Binder;
use crate::say;
use crate::usecases::paper::day_sheets;
use crate::usecases::people::convene;
use crate::usecases::people::who_is;
use crate::usecases::plan::names;
use crate::usecases::review::evaluate::{self, EvaluationData};
use crate::usecases::setup::settings;

/// What a report is made from.
pub struct ReportData {
    pub evaluation: EvaluationData,
    pub communications: Communications,
    pub figures: Figures,
    pub course: Course,
    /// It has rows that are not for everybody.
    pub internal: bool,
    /// The binder's own template, where it has one.
    pub template: Option<String>,
}

/// # Errors
/// The binder cannot be read; the log has no rows.
pub fn read(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    (kind, language): (ReportKind, Language),
) -> Result<ReportData> {
    let evaluation = evaluate::read(binder, env, log)?;
    let lists = &evaluation.lists;
    let (incident, timeline) = (&lists.incident, &lists.timeline);
    let now = incident.is_open().then_some(lists.now);
    let names = names::names(binder);
    let called = |id: &str| names.get(id).map_or(id, String::as_str).to_owned();
    let course = Course::of(timeline, now, &called);
    let course = course.ok_or_else(|| Failure::could_not(say!("report-no-rows")))?;
    let meetings: Meetings = convene::meetings(
        timeline,
        &settings::settings(binder),
        &who_is::contacts(binder),
    );
    let judged = (lists.now, evaluation.late_after);
    let template = binder.document(&kind.template(language))?;
    Ok(ReportData {
        figures: Figures::of(incident, timeline, &course, &meetings, judged),
        communications: Communications::of(timeline),
        internal: day_sheets::has_internal(timeline),
        template: template.and_then(|bytes| String::from_utf8(bytes).ok()),
        course,
        evaluation,
    })
}

/// A filled template as blocks, to be shown.
pub fn blocks(text: &str) -> Vec<Block> {
    markdown::read(text, 1)
}
