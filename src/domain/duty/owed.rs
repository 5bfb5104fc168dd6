//! Which duties are still owed in an incident, and by when.

use crate::domain::duty::{Before, Duty, Limit, Only, Starts};
use crate::domain::incident::{End, Incident, Stage};
use crate::domain::moment::{Moment, Zone};
use crate::domain::timeline::{Row, Timeline};

/// A duty that has begun and is not fulfilled.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed<'a> {
    pub duty: &'a Duty,
    /// When it began.
    pub since: Moment,
    pub when: When,
    /// Of a duty in parts, those still missing.
    pub missing: Vec<&'a str>,
}

/// When an owed duty is to be fulfilled.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    AtOnce,
    /// Before something that has not happened yet.
    Before(Before),
    /// That something happened first, then.
    TooLate(Moment),
    By(Moment),
    /// Not before this moment, which has not come or has.
    From(Moment),
}

impl When {
    /// The moment it points at, for sorting and for a clock.
    pub const fn moment(&self) -> Option<Moment> {
        match self {
            Self::AtOnce | Self::Before(_) => None,
            Self::TooLate(moment) | Self::By(moment) | Self::From(moment) => Some(*moment),
        }
    }
}

/// The duties of an incident that have begun and are not fulfilled, in the order of duties.yaml.
pub fn owed<'a>(
    duties: &'a [Duty],
    incident: &Incident,
    timeline: &Timeline,
    zone: Zone,
) -> Vec<Owed<'a>> {
    let facts = Facts { incident, timeline };
    let one = |duty: &'a Duty| {
        let since = facts
            .started(&duty.starts)
            .filter(|_| facts.applies(duty))?;
        let missing = facts.missing(duty)?;
        let when = facts.when(&duty.limit, since, zone);
        Some(Owed {
            duty,
            since,
            when,
            missing,
        })
    };
    duties.iter().filter_map(one).collect()
}

struct Facts<'a> {
    incident: &'a Incident,
    timeline: &'a Timeline,
}

impl Facts<'_> {
    fn rows(&self) -> impl Iterator<Item = &Row> {
        let counts = |row: &&Row| row.author.counts() && !row.is_struck();
        self.timeline.rows().iter().filter(counts)
    }

    fn started(&self, start: &Starts) -> Option<Moment> {
        let turned_on = |stage| self.incident.stages.get(&stage)?.first_on;
        match start {
            Starts::Opened => self.incident.opened.as_ref().map(|told| told.at),
            Starts::CommitteeActivated => turned_on(Stage::Committee),
            Starts::PlanActivated => turned_on(Stage::Plan),
            Starts::Serious => self
                .rows()
                .find(|row| row.field("grade") == "serious")
                .map(|row| row.at),
            Starts::Clock(name) => self.clock(name),
            Starts::Duty(id) => self.fulfilled(id, None),
            Starts::Normal => turned_on(Stage::Normal),
            Starts::Closed => match &self.incident.end {
                End::Closed { told, .. } => Some(told.at),
                End::Open | End::Reopened(_) => None,
            },
        }
    }

    /// When a clock that still runs was started: by its last `clock` entry.
    fn clock(&self, name: &str) -> Option<Moment> {
        let turns = self
            .rows()
            .filter(|row| row.kind() == "clock" && row.field("of") == name);
        let last = turns.max_by_key(|row| row.entry().map(|entry| (entry.lamport, &entry.id)))?;
        (last.field("to") != "off").then_some(last.at)
    }

    fn applies(&self, duty: &Duty) -> bool {
        match duty.only_if {
            None | Some(Only::Outage) => true,
            Some(Only::PersonalData) => self.clock("personal-data").is_some(),
            Some(Only::Drill) => self.incident.drill,
        }
    }

    /// The first entry that fulfils a duty, or a part of it.
    fn fulfilled(&self, id: &str, part: Option<&str>) -> Option<Moment> {
        let fulfils = |row: &&Row| {
            row.field("duty") == id && part.is_none_or(|part| row.field("part") == part)
        };
        self.rows().find(fulfils).map(|row| row.at)
    }

    /// The parts of a duty that are missing; none where it is fulfilled.
    fn missing<'a>(&self, duty: &'a Duty) -> Option<Vec<&'a str>> {
        if duty.parts.is_empty() {
            return self.fulfilled(&duty.id, None).is_none().then(Vec::new);
        }
        let parts = duty.parts.iter().map(String::as_str);
        let missing: Vec<&str> = parts
            .filter(|part| self.fulfilled(&duty.id, Some(part)).is_none())
            .collect();
        (!missing.is_empty()).then_some(missing)
    }

    fn when(&self, limit: &Limit, since: Moment, zone: Zone) -> When {
        match limit {
            Limit::AtOnce => When::AtOnce,
            Limit::Within(length) => When::By(length.after(since, zone)),
            Limit::NotBefore(length) => When::From(length.after(since, zone)),
            Limit::Before(event) => match self.happened(event) {
                Some(moment) => When::TooLate(moment),
                None => When::Before(event.clone()),
            },
        }
    }

    fn happened(&self, event: &Before) -> Option<Moment> {
        match event {
            Before::FirstMeeting => self.first(|row| row.kind() == "meeting"),
            Before::Stage(stage) => self.started(stage),
            Before::Message(audience) => self.first(|row| {
                let told = matches!(row.kind(), "message" | "notice");
                let is_staff = row.field("reach") == "internal";
                let to_it = row.field("audience") == audience;
                told && (to_it || (audience == "external" && !is_staff))
            }),
        }
    }

    fn first(&self, is_it: impl Fn(&Row) -> bool) -> Option<Moment> {
        self.rows().find(|row| is_it(row)).map(|row| row.at)
    }
}
