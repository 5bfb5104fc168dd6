//! The steps of an incident, as the plan has them and as the log does.

use anyhow::Result;

use crate::domain::checklist::Checklist;
use crate::domain::incident::Incident;
use crate::domain::moment::{self, Moment, Zone};
use crate::domain::name::LogId;
use crate::domain::nearest;
use crate::domain::readable::Older;
use crate::domain::tick::{self, Point, Tick};
use crate::domain::timeline::Timeline;
use crate::env::Env;
use crate::error::Failure;
use crate::say;
use crate::store::Binder;
use crate::usecases::incidents;
use crate::usecases::rule_documents;

/// The list of steps and what the log says of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// As it stood when the incident was opened.
    pub list: Checklist,
    pub ticks: Vec<Tick>,
    /// Why the list is not the standing version's.
    pub older: Option<Older>,
}

impl Steps {
    /// The steps and the points below them, each with its ticks and the rows that name it.
    pub fn points(&self, timeline: &Timeline) -> Vec<Point<'_>> {
        tick::points(&self.list, &self.ticks, timeline)
    }

    /// The number of the step meant by what was typed.
    ///
    /// # Errors
    /// No such step.
    pub fn number(&self, typed: &str, timeline: &Timeline) -> Result<String, Failure> {
        find(&self.points(timeline), typed).map(|point| point.item.number.clone())
    }

    /// Ticks of points that the list no longer has.
    pub fn lost(&self) -> Vec<&Tick> {
        tick::lost(&self.list, &self.ticks)
    }
}

/// The step meant: its number, its id, or words like its title.
///
/// # Errors
/// No such step.
pub fn find<'p, 'i>(points: &'p [Point<'i>], typed: &str) -> Result<&'p Point<'i>, Failure> {
    let typed = typed.trim().trim_end_matches('.');
    let numbered = points
        .iter()
        .find(|point| point.item.number == typed || point.item.id == typed);
    let title = |point: &&Point| {
        let titles = [point.item.title.as_str()];
        typed.chars().count() > 3 && nearest::nearest(typed, titles).is_some()
    };
    let found = numbered.or_else(|| points.iter().find(title));
    found.ok_or_else(|| {
        let last = points
            .iter()
            .rfind(|point| !point.item.number.contains('.'));
        let last = last
            .map(|point| point.item.number.clone())
            .unwrap_or_default();
        Failure::could_not(say!("incident-no-such-step", typed = typed, last = last))
    })
}

/// The steps of an incident; none where the plan has no list of steps.
pub fn of(binder: &Binder, incident: &Incident, timeline: &Timeline) -> Option<Steps> {
    let opened = incident.opened.as_ref().map(|told| told.noted);
    let usable = rule_documents::steps(binder, opened)?;
    let ticks = tick::ticks(timeline);
    Some(Steps {
        list: usable.value,
        ticks,
        older: usable.older,
    })
}

/// An incident with its steps.
pub struct StepsRead {
    pub incident: Incident,
    pub timeline: Timeline,
    pub steps: Steps,
    pub now: Moment,
    pub zone: Zone,
}

/// # Errors
/// The plan has no list of steps; the binder cannot be read.
pub fn read_steps(binder: &Binder, env: &Env, log: &LogId) -> Result<StepsRead> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let Some(steps) = of(binder, &incident, &timeline) else {
        return Err(Failure::could_not(say!("incident-no-steps")).into());
    };
    let (now, zone) = (moment::in_zone(env.now(), binder.zone()), binder.zone());
    Ok(StepsRead {
        incident,
        timeline,
        steps,
        now,
        zone,
    })
}
