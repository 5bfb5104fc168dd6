//! Facts from the log of an incident that duties depend on.

use crate::domain::incident::checklist_progress::acts;
use crate::domain::incident::directives;
use crate::domain::incident::{Incident, IncidentEnd, Stage};
use crate::domain::inform::communications;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::obligations::duty::{
    Duty, DutyAct, DutyCondition, DutyLimit, DutyTrigger, Precedence,
};
use crate::domain::obligations::stopwatch::Stopwatches;
use crate::domain::time::moment::Moment;

/// Clock of incidents about personal data.
const PERSONAL_DATA: &str = "personal-data";

pub(super) struct DutyFacts<'a> {
    incident: &'a Incident,
    timeline: &'a Timeline,
    watches: Stopwatches,
    /// Duties that come before the committee can meet.
    of_first_hour: Vec<&'a str>,
}

impl<'a> DutyFacts<'a> {
    pub(super) fn new(duties: &'a [Duty], incident: &'a Incident, timeline: &'a Timeline) -> Self {
        let early = |duty: &&Duty| duty.limit == DutyLimit::Before(Precedence::FirstMeeting);
        let early = duties.iter().filter(early);
        Self {
            incident,
            timeline,
            watches: Stopwatches::of(timeline),
            of_first_hour: early.map(|duty| duty.id.as_str()).collect(),
        }
    }

    pub(super) const fn incident(&self) -> &'a Incident {
        self.incident
    }

    /// True if no temporary directive was given, or every one by mistake.
    pub(super) fn has_no_directive(&self) -> bool {
        let all = directives::directives(self.timeline);
        all.iter().all(|directive| directive.struck)
    }

    /// The entry that does a duty by being what it is.
    pub(super) fn done_by(&self, duty: &Duty) -> Option<&'a Row> {
        match duty.done_by.as_ref()? {
            DutyAct::Entry(act) => self.rows().find(|row| acts::is_act(act, row)),
            DutyAct::DirectivesRecalled => {
                let all = directives::directives(self.timeline);
                if all.iter().any(|directive| directive.is_open()) {
                    return None;
                }
                let recalls = all.iter().filter_map(|it| it.recalled.as_ref());
                let last = recalls.max_by_key(|recall| recall.at)?;
                self.rows().find(|row| row.id() == Some(&last.id))
            }
        }
    }

    fn rows(&self) -> impl Iterator<Item = &'a Row> {
        let counts = |row: &&Row| row.author.counts() && !row.is_struck();
        self.timeline.rows().iter().filter(counts)
    }

    /// Since when something holds; not of a clock that was stopped.
    pub(super) fn started(&self, start: &DutyTrigger) -> Option<Moment> {
        match start {
            DutyTrigger::Clock(name) => self.watches.running(name),
            DutyTrigger::Serious => self
                .graded()
                .or_else(|| self.watches.running(DutyTrigger::SERIOUS_CLOCK)),
            other => self.began(other),
        }
    }

    /// Time when something began, whether it still lasts or not.
    pub(super) fn began(&self, start: &DutyTrigger) -> Option<Moment> {
        let turned_on = |stage| self.incident.stages.get(&stage)?.first_on;
        let ran = |name: &str| Some(self.watches.named(name)?.started()?.at);
        match start {
            DutyTrigger::Opened => self.incident.opened.as_ref().map(|told| told.at),
            DutyTrigger::CommitteeActivated => turned_on(Stage::Committee),
            DutyTrigger::PlanActivated => turned_on(Stage::Plan),
            DutyTrigger::Serious => self.graded().or_else(|| ran(DutyTrigger::SERIOUS_CLOCK)),
            DutyTrigger::Clock(name) => ran(name),
            DutyTrigger::Duty(id) => self.fulfilled(id, None).map(|row| row.at),
            DutyTrigger::Normal => turned_on(Stage::Normal),
            DutyTrigger::Closed => match &self.incident.end {
                IncidentEnd::Closed { told, .. } => Some(told.at),
                IncidentEnd::Open | IncidentEnd::Reopened(_) => None,
            },
        }
    }

    fn graded(&self) -> Option<Moment> {
        self.first(|row| row.field(Field::Grade) == "serious")
    }

    pub(super) fn applies(&self, duty: &Duty) -> bool {
        match duty.only_if {
            None | Some(DutyCondition::Outage) => true,
            Some(DutyCondition::PersonalData) => self.watches.running(PERSONAL_DATA).is_some(),
            Some(DutyCondition::Drill) => self.incident.drill,
        }
    }

    /// The first entry that fulfils a duty, or a part of it.
    pub(super) fn fulfilled(&self, id: &str, part: Option<&str>) -> Option<&'a Row> {
        self.rows().find(|row| {
            carried(row).contains(&id)
                && part.is_none_or(|part| row.field(Field::Part) == part)
                && is_out(row)
        })
    }

    /// Time of the event that a duty must precede.
    pub(super) fn happened(&self, event: &Precedence) -> Option<Moment> {
        match event {
            Precedence::FirstMeeting => self.first(|row| row.is(&EntryKind::Meeting)),
            Precedence::Stage(stage) => self.started(stage),
            Precedence::Message(audience) => self.first(|row| {
                let to_it = || {
                    let told = row.entry().map(communications::audiences);
                    told.is_some_and(|told| told.contains(audience))
                };
                communications::is_sent(row)
                    && (to_it() || (audience == "external" && self.is_published(row)))
            }),
        }
    }

    /// True if the row informed others than the own staff. A first service notice does not count: it must
    /// precede other messages anyway.
    fn is_published(&self, row: &Row) -> bool {
        let outside = matches!(row.field(Field::Reach), "" | "external");
        let early = |id: &&str| self.of_first_hour.contains(id);
        outside && !carried(row).iter().any(early)
    }

    fn first(&self, is_it: impl Fn(&Row) -> bool) -> Option<Moment> {
        self.rows().find(|row| is_it(row)).map(|row| row.at)
    }
}

/// The duties that an entry fulfils; a message may fulfil several.
fn carried(row: &Row) -> Vec<&str> {
    row.entry()
        .map(|entry| entry.fields.texts(Field::Duty))
        .unwrap_or_default()
}

/// False for drafts.
fn is_out(row: &Row) -> bool {
    !matches!(row.kind(), Some(EntryKind::Message | EntryKind::Notice))
        || communications::is_sent(row)
}
