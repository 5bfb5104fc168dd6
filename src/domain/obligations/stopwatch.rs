//! Clocks of an incident, started and stopped by people: start, author and reason. A later entry may set
//! the start back; the earlier one is kept.

use crate::domain::log::entry::EntryKind;
use crate::domain::log::timeline::Timeline;
use crate::domain::log::toggle::{Toggle, ToggleEvent};
use crate::domain::time::moment::Moment;

/// Value of `to` in a `clock` entry.
pub const ON: &str = "on";
pub const OFF: &str = "off";

/// One clock, in the order of state.
#[derive(Clone, Debug, PartialEq)]
pub struct Stopwatch(Toggle);

/// The clocks of an incident, in the order first started.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stopwatches(Vec<Stopwatch>);

impl Stopwatches {
    pub fn of(timeline: &Timeline) -> Self {
        let turns = Toggle::of(timeline, &EntryKind::Clock).into_iter();
        Self(turns.map(Stopwatch).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = &Stopwatch> {
        self.0.iter()
    }

    /// The clock of exactly this name.
    pub fn named(&self, name: &str) -> Option<&Stopwatch> {
        self.0.iter().find(|it| it.name() == name)
    }

    /// Since when a clock runs; none where it does not.
    pub fn running(&self, name: &str) -> Option<Moment> {
        let watch = self.named(name)?;
        watch.is_running().then_some(watch.started()?.at)
    }
}

impl Stopwatch {
    pub fn name(&self) -> &str {
        &self.0.of
    }

    pub fn is_running(&self) -> bool {
        self.0.current().to != OFF
    }

    /// Latest event.
    pub fn current(&self) -> &ToggleEvent {
        self.0.current()
    }

    /// Current start: the latest, whether stopped since or not.
    pub fn started(&self) -> Option<&ToggleEvent> {
        self.0.all().rev().find(|turn| turn.to != OFF)
    }

    /// Starts that a later one of the same run replaced by another time, the first first.
    pub fn earlier(&self) -> Vec<&ToggleEvent> {
        let Some(started) = self.started() else {
            return Vec::new();
        };
        let run = self.0.all().rev().skip_while(|turn| turn.to == OFF);
        let mut earlier: Vec<&ToggleEvent> =
            run.take_while(|turn| turn.to != OFF).skip(1).collect();
        earlier.retain(|turn| turn.at != started.at);
        earlier.reverse();
        earlier
    }

    /// Events concurrent with the current one.
    pub fn concurrent(&self) -> Vec<&ToggleEvent> {
        self.0.concurrent()
    }

    /// Ids for `after` of the next event: those it supersedes.
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
    fn a_start_that_is_set_back_keeps_the_time_said_first() {
        let book = notebook("anna", LOG)
            .wrote("11:30", "clock", 1, json!({"of": "nis2", "to": "on"}))
            .wrote(
                "09:07",
                "clock",
                2,
                json!({"of": "nis2", "to": "on", "after": ["anna-1"]}),
            );
        let watches = Stopwatches::of(&Timeline::of(&[book]));
        assert_eq!(watches.running("nis2"), Some(at("09:07")));
        let watch = watches.named("nis2").expect("the clock");
        let earlier: Vec<_> = watch.earlier().iter().map(|turn| turn.at).collect();
        assert_eq!(earlier, [at("11:30")]);
        assert_eq!(watches.running("personal-data"), None);
    }

    #[test]
    fn a_clock_that_is_stopped_remembers_when_it_ran() {
        let book = notebook("anna", LOG)
            .wrote("11:30", "clock", 1, json!({"of": "nis2", "to": "on"}))
            .wrote("12:00", "clock", 2, json!({"of": "nis2", "to": "off"}));
        let watches = Stopwatches::of(&Timeline::of(&[book]));
        assert_eq!(watches.running("nis2"), None);
        let watch = watches.named("nis2").expect("the clock");
        assert_eq!(watch.started().map(|turn| turn.at), Some(at("11:30")));
        assert!(watch.earlier().is_empty());
    }
}
