//! The content of a binder for an export: all of it, or what one audience may see.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::documents::parsed::Parsed;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Checklist;
use crate::domain::incident::routine::Routine;
use crate::domain::incident::system::Systems;
use crate::domain::inform::audience::Audiences;
use crate::domain::inform::standard_message::StandardMessage;
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::domain::log::guest_rows::HiddenGuestRows;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::obligations::duty::Duties;
use crate::domain::people::contact::Listing;
use crate::domain::people::escalation::Escalation;
use crate::domain::people::phone_number::Home;
use crate::domain::plan::calendar::Calendar;
use crate::domain::plan::plan_read::PlanRead;
use crate::domain::plan::strategy::Strategies;
use crate::domain::plan::supplier::Suppliers;
use crate::domain::replication::members::Removers;
use crate::domain::review::course::Course;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};

/// The content of a binder at one moment.
#[derive(Clone, Debug)]
pub struct ExportContent {
    pub settings: Settings,
    pub home: Home,
    pub made_at: Moment,
    /// Who last changed a document, and when; none where all are the starter's.
    pub changed: Option<(String, Moment)>,
    /// The binder's fingerprint; empty where this copy has none pinned.
    pub fingerprint: String,
    /// Title of the audience; none for everything.
    pub audience: Option<String>,
    /// The content is one incident's log without the plan.
    pub is_one_log: bool,
    pub plan: PlanRead,
    pub contacts: Parsed<Listing>,
    /// Who wrote the versions of the contact list, where there are several.
    pub contacts_by: Vec<String>,
    pub checklists: Vec<Parsed<Checklist>>,
    pub systems: Parsed<Systems>,
    pub suppliers: Parsed<Suppliers>,
    pub strategies: Parsed<Strategies>,
    pub calendar: Parsed<Calendar>,
    /// Path and routine.
    pub routines: Vec<(String, Routine)>,
    pub duties: Parsed<Duties>,
    pub escalation: Parsed<Escalation>,
    pub audiences: Audiences,
    pub messages: Vec<StandardMessage>,
    /// The newest incident first, the journal last.
    pub logs: Vec<ExportedLog>,
    /// What the ids of people, groups, audiences and channels are called.
    pub names: BTreeMap<String, String>,
}

/// One log as people read it.
#[derive(Clone, Debug)]
pub struct ExportedLog {
    pub log: LogId,
    /// None for the journal.
    pub incident: Option<Incident>,
    /// Rows shown, ordered by when they happened.
    pub rows: Vec<Row>,
    /// All rows, including inline and hidden ones; none for an audience.
    pub whole: Option<Timeline>,
    pub numbers: DecisionNumbers,
    /// Numbers of guests' rows that are not shown.
    pub more: Vec<HiddenGuestRows>,
    /// Numbers of removed writers' rows that are not shown.
    pub hidden: Vec<HiddenGuestRows>,
    pub removers: Removers,
}

impl ExportedLog {
    /// Id of the incident; of united incidents, the first.
    pub fn shown_as(&self) -> &LogId {
        let incident = self.incident.as_ref();
        incident.map_or(&self.log, |incident| &incident.id)
    }

    /// All rows: `whole`, else the rows shown.
    pub fn everything(&self) -> Vec<&Row> {
        match &self.whole {
            Some(timeline) => timeline.everything(),
            None => self.rows.iter().collect(),
        }
    }

    /// Local dates of the rows.
    pub fn dates(&self, zone: Zone) -> BTreeSet<NaiveDate> {
        let rows = self.rows.iter();
        rows.map(|row| moment::date_in(row.at, zone)).collect()
    }
}

impl ExportContent {
    /// Keeps one log and removes everything else.
    pub fn only_log(&mut self, log: &LogId) {
        let is_it = |it: &ExportedLog| {
            let also = it.incident.iter().flat_map(|incident| &incident.also);
            it.shown_as() == log || also.into_iter().any(|other| other == log)
        };
        self.logs.retain(is_it);
        self.is_one_log = true;
        self.plan = PlanRead::default();
        self.contacts = Parsed::default();
        self.contacts_by.clear();
        self.checklists.clear();
        self.systems = Parsed::default();
        self.suppliers = Parsed::default();
        self.strategies = Parsed::default();
        self.calendar = Parsed::default();
        self.routines.clear();
        self.duties = Parsed::default();
        self.escalation = Parsed::default();
        self.audiences = Audiences::default();
        self.messages.clear();
    }

    /// The course of an incident, up to its end or to when this was gathered; none of the journal, and of
    /// what an audience sees.
    pub fn course(&self, log: &ExportedLog) -> Option<Course> {
        let incident = log.incident.as_ref()?;
        let now = incident.is_open().then_some(self.made_at);
        Course::of(log.whole.as_ref()?, now, &|id| self.called(id).to_owned())
    }

    /// Display name of an id.
    pub fn called<'a>(&'a self, id: &'a str) -> &'a str {
        self.names.get(id).map_or(id, String::as_str)
    }
}
