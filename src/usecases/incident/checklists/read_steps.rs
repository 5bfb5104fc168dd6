//! The steps of an incident, as the plan has them and as the log does.

use anyhow::Result;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Checklist;
use crate::domain::incident::checklist_progress::{self, PointMatch, PointProgress, Tick};
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::plan::rule_documents;

/// The list of steps with states by the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// As of the opening of the incident.
    pub list: Checklist,
    pub ticks: Vec<Tick>,
    /// Why the list is not the standing version's.
    pub older: Option<Fallback>,
}

impl Steps {
    /// The steps and the points below them, each with its ticks and the rows that name it.
    pub fn points(&self, timeline: &Timeline) -> Vec<PointProgress<'_>> {
        checklist_progress::points(&self.list, &self.ticks, timeline)
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
        checklist_progress::lost(&self.list, &self.ticks)
    }
}

/// Step by number, id, or words of it.
///
/// # Errors
/// No such step, or several.
pub fn find<'p, 'i>(
    points: &'p [PointProgress<'i>],
    typed: &str,
) -> Result<&'p PointProgress<'i>, Failure> {
    match checklist_progress::find(points, typed) {
        PointMatch::One(point) => Ok(point),
        PointMatch::Several(several) => Err(point_of_several(typed, &several)),
        PointMatch::None => {
            let last = points
                .iter()
                .rfind(|point| !point.item.number.contains('.'));
            let last = last
                .map(|point| point.item.number.clone())
                .unwrap_or_default();
            let message = say!("incident-no-such-step", typed = typed, last = last);
            Err(Failure::could_not(message))
        }
    }
}

/// The typed words occur in several points.
pub(in crate::usecases) fn point_of_several(typed: &str, several: &[&PointProgress]) -> Failure {
    let numbers = several.iter().map(|point| point.item.number.as_str());
    let numbers = numbers.collect::<Vec<_>>().join(", ");
    Failure::could_not(say!("checklist-several", typed = typed, numbers = numbers))
}

/// The steps of an incident; none where the plan has no list of steps.
pub fn of(binder: &Binder, incident: &Incident, timeline: &Timeline) -> Option<Steps> {
    let usable = rule_documents::steps(binder, incident.lists_as_of())?;
    let ticks = checklist_progress::ticks(timeline);
    Some(Steps {
        list: usable.value,
        ticks,
        older: usable.fallback,
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
