//! Mark a step as done, open again, or skipped for a reason.

use anyhow::Result;
use serde_json::Value;

use crate::domain::incident::checklist_point_key::PointKey;
use crate::domain::incident::checklist_progress::{PointProgress, TickMark};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists::read_steps::{self, StepsRead};
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Arguments of the command.
#[derive(Clone, Debug, PartialEq)]
pub struct StepMark {
    pub to: TickMark,
    /// `4`, `4.1`, or the words it begins with.
    pub step: String,
    /// Needed to skip.
    pub why: Option<String>,
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// The marked step, and the steps after it.
pub struct StepMarked {
    pub outcome: WriteOutcome,
    pub number: String,
    pub title: String,
    pub read: StepsRead,
}

/// Writes a tick with the step's number and wording; it names all earlier ticks known here. `sentence`
/// gives the row's text in the binder's language.
///
/// # Errors
/// No incident is open; no such step; skipped without a reason; a copy that cannot write.
pub fn mark_step(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    mark: &StepMark,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<StepMarked> {
    let why = mark.why.as_deref().unwrap_or_default().trim();
    if mark.to == TickMark::Skipped && why.is_empty() {
        return Err(Failure::wrong_words(say!("incident-step-skip-why", step = &mark.step)).into());
    }
    let at = write_outcome::happened(binder, env, mark.at.as_deref(), mark.which)?;
    let log = target_log::incident_for_reading(binder, env, incident)?.log;
    let read = read_steps::read_steps(binder, env, &log)?;
    let points = read.steps.points(&read.timeline);
    let point = read_steps::find(&points, &mark.step)?;
    let (number, title) = (point.item.number.clone(), point.item.title.clone());
    let event = sentence(&event(mark.to, &number, &title));
    let fields = ticked(point, mark.to, why, true).with(Field::Event, event);
    let notices = already(mark.to, point).into_iter().collect();
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Step,
        at,
        fields,
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    let read = read_steps::read_steps(binder, env, &log)?;
    Ok(StepMarked {
        outcome: written,
        number,
        title,
        read,
    })
}

/// The fields of a tick; those of the steps of the plan say which step, too.
pub(in crate::usecases) fn ticked(
    point: &PointProgress,
    to: TickMark,
    why: &str,
    is_step: bool,
) -> Fields {
    let after = point.by.iter().map(|tick| Value::from(tick.name()));
    let mut fields = Fields::default()
        .with(Field::Item, point.item.id.as_str())
        .with(Field::Text, point.item.wording())
        .with(Field::Same, same(point))
        .with(Field::To, to.written())
        .with(Field::Why, why)
        .with(Field::After, after.collect::<Vec<_>>());
    let step = point
        .item
        .number
        .split('.')
        .next()
        .and_then(|step| step.parse::<u64>().ok());
    if let Some(step) = step.filter(|_| is_step) {
        fields.set(Field::Step, step);
    }
    fields
}

/// Key among points of the same wording; empty if there is only one.
pub(in crate::usecases) fn same(point: &PointProgress) -> String {
    point.same.map(PointKey::written).unwrap_or_default()
}

pub(in crate::usecases) fn event(to: TickMark, number: &str, title: &str) -> Message {
    match to {
        TickMark::Done => say!("incident-step-event-done", number = number, title = title),
        TickMark::Reopened => say!(
            "incident-step-event-reopened",
            number = number,
            title = title
        ),
        TickMark::Skipped => say!(
            "incident-step-event-skipped",
            number = number,
            title = title
        ),
    }
}

/// Notice that it was so already. Marking again is harmless.
pub(in crate::usecases) fn already(to: TickMark, point: &PointProgress) -> Option<Message> {
    let last = point.by.last()?;
    let is_so = match to {
        TickMark::Reopened => point.state.is_open(),
        TickMark::Done | TickMark::Skipped => !point.state.is_open() && last.to == to,
    };
    let (number, who) = (point.item.number.as_str(), last.by.as_str());
    is_so.then(|| say!("incident-step-already", number = number, who = who))
}
