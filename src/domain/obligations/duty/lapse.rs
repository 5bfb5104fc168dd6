//! Lapse of duties: the plan no longer asks for them, or their purpose has passed.

use crate::domain::incident::{IncidentEnd, Stage};
use crate::domain::obligations::duty::facts::DutyFacts;
use crate::domain::obligations::duty::{
    Deadline, Duty, DutyAct, DutyLimit, DutyTrigger, Precedence,
};
use crate::domain::time::moment::Moment;

/// Why a duty no longer applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// The stage until which the plan asks for it came then.
    Until(DutyTrigger, Moment),
    /// The state was normal again, or the incident closed, before its earliest time.
    OverBefore(Moment),
    /// It was for the beginning, and the incident was closed then.
    Closed(Moment),
    /// There is nothing to do: no temporary directive was given.
    NothingToDo,
}

/// Reason why a started duty no longer applies; none if it does.
pub(super) fn lapse(duty: &Duty, when: Option<&Deadline>, facts: &DutyFacts<'_>) -> Option<Lapse> {
    if let Some(until) = &duty.until
        && let Some(at) = holds(until, facts)
    {
        return Some(Lapse::Until(until.clone(), at));
    }
    if duty.done_by == Some(DutyAct::DirectivesRecalled) && facts.has_no_directive() {
        return Some(Lapse::NothingToDo);
    }
    let closed = closed(facts);
    if let (DutyLimit::NotBefore(_), Some(Deadline::From(from))) = (&duty.limit, when) {
        let over = stage(Stage::Normal, facts).or(closed);
        return over.filter(|at| at < from).map(Lapse::OverBefore);
    }
    is_of_the_beginning(duty).then(|| closed.map(Lapse::Closed))?
}

/// True for duties that make no sense after the close: those that precede the first meeting or message, and
/// those due at the opening.
fn is_of_the_beginning(duty: &Duty) -> bool {
    match &duty.limit {
        DutyLimit::Before(Precedence::FirstMeeting | Precedence::Message(_)) => true,
        DutyLimit::AtOnce => duty.starts == DutyTrigger::Opened,
        DutyLimit::Before(Precedence::Stage(_))
        | DutyLimit::Within(_)
        | DutyLimit::NotBefore(_) => false,
    }
}

/// Since when something holds; not of a stage that was turned off again.
fn holds(trigger: &DutyTrigger, facts: &DutyFacts<'_>) -> Option<Moment> {
    match trigger {
        DutyTrigger::CommitteeActivated => stage(Stage::Committee, facts),
        DutyTrigger::PlanActivated => stage(Stage::Plan, facts),
        DutyTrigger::Normal => stage(Stage::Normal, facts),
        other => facts.started(other),
    }
}

fn stage(stage: Stage, facts: &DutyFacts<'_>) -> Option<Moment> {
    let state = facts.incident().stages.get(&stage)?;
    state.on.then_some(state.entry.at)
}

fn closed(facts: &DutyFacts<'_>) -> Option<Moment> {
    match &facts.incident().end {
        IncidentEnd::Closed { told, .. } => Some(told.at),
        IncidentEnd::Open | IncidentEnd::Reopened(_) => None,
    }
}
