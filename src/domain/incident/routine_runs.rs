//! Routines running in an incident: fallback, restoration, return. Computed from the rows.

use crate::domain::log::entry::EntryKind;
use crate::domain::log::timeline::Timeline;
use crate::domain::log::toggle::{Toggle, ToggleEvent};
use crate::domain::time::moment::Moment;

/// Value of `to` in a `routine` entry.
pub const ON: &str = "on";
pub const OFF: &str = "off";

/// A routine that was started in an incident.
#[derive(Clone, Debug, PartialEq)]
pub struct RoutineRun(Toggle);

/// The routines of an incident, in the order first started.
pub fn routine_runs(timeline: &Timeline) -> Vec<RoutineRun> {
    Toggle::of(timeline, &EntryKind::Routine)
        .into_iter()
        .map(RoutineRun)
        .collect()
}

impl RoutineRun {
    /// Id of the routine, or as typed.
    pub fn id(&self) -> &str {
        &self.0.of
    }

    /// Title at the time it was started.
    pub fn title(&self) -> &str {
        let told = self.0.all().rev().map(|turn| turn.title.as_str());
        told.into_iter()
            .find(|title| !title.is_empty())
            .unwrap_or(self.id())
    }

    pub fn is_running(&self) -> bool {
        self.0.current().to != OFF
    }

    pub fn current(&self) -> &ToggleEvent {
        self.0.current()
    }

    /// Start of the current run; repeated starts do not move it.
    pub fn since(&self) -> Option<Moment> {
        let on = self.0.all().rev().skip_while(|turn| turn.to == OFF);
        on.take_while(|turn| turn.to != OFF)
            .map(|turn| turn.at)
            .min()
    }

    /// Backlog, as last noted.
    pub fn backlog(&self) -> &str {
        let told = self.0.all().rev().map(|turn| turn.backlog.as_str());
        told.into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    /// Concurrent events of other copies with another value.
    pub fn concurrent(&self) -> Vec<&ToggleEvent> {
        let to = self.current().to.clone();
        let mut beside = self.0.concurrent();
        beside.retain(|turn| turn.to != to);
        beside
    }

    /// Ids for `after` of the next entry: the events it supersedes.
    pub fn seen_ids(&self) -> Vec<String> {
        self.0.seen_ids()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::testing::{at, notebook};

    const LOG: &str = "2026-11-22-natavbrott";

    #[test]
    fn a_routine_runs_until_it_is_ended_and_may_be_started_again() {
        let on = json!({"of": "reserv-logg", "to": "on", "title": "Logg utan wiki"});
        let book = notebook("anna", LOG)
            .wrote("08:00", "routine", 1, on.clone())
            .wrote(
                "09:00",
                "routine",
                2,
                json!({"of": "reserv-logg", "to": "off"}),
            );
        let ended = routine_runs(&Timeline::of(std::slice::from_ref(&book)));
        assert!(!ended[0].is_running());
        assert_eq!(
            (ended[0].title(), ended[0].since()),
            ("Logg utan wiki", Some(at("08:00")))
        );
        let book = book
            .wrote("10:00", "routine", 3, on.clone())
            .wrote("10:30", "routine", 4, on);
        let again = routine_runs(&Timeline::of(&[book]));
        assert!(again[0].is_running());
        assert_eq!(again[0].since(), Some(at("10:00")));
    }
}
