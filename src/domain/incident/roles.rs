//! Roles in an incident: holders, terms, handovers. Computed from the rows of the log. A handover is open
//! until the receiver accepts it from a copy of their own.

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, folded};
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::{self, Moment, Zone};

/// Titles of the log keeper in known plans, case and accents folded.
const KEEPERS: [&str; 5] = [
    "loggforar",
    "protokollforar",
    "logforer",
    "log keeper",
    "loggist",
];

/// A role with its current holder.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldRole {
    pub role: String,
    /// Id in the contact list, or the name as typed.
    pub person: String,
    pub called: String,
    pub since: Moment,
    /// For a substitute: until when.
    pub until: Option<Moment>,
    pub entry: EntryId,
    /// For longer than a shift: a relief is wanted.
    pub long: bool,
}

impl HeldRole {
    pub fn is_over(&self, now: Moment) -> bool {
        self.until.is_some_and(|until| until < now)
    }
}

/// Handover of a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Handover {
    pub entry: EntryId,
    pub role: String,
    pub to: String,
    pub called: String,
    pub at: Moment,
    /// Time of acceptance; none while open.
    pub accepted: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roles {
    /// In the order first assigned.
    pub held: Vec<HeldRole>,
    pub handovers: Vec<Handover>,
    /// Terms of the log keepers, in order.
    pub ended: Vec<RolePeriod>,
}

/// One log keeper's term.
#[derive(Clone, Debug, PartialEq)]
pub struct RolePeriod {
    pub called: String,
    pub since: Moment,
    /// End; none while it lasts.
    pub until: Option<Moment>,
}

impl Roles {
    pub fn of(timeline: &Timeline) -> Self {
        let mut roles = Self::default();
        let stands = |row: &&Row| row.author.counts() && !row.is_struck();
        for row in timeline.rows().iter().filter(stands) {
            match row.kind() {
                Some(EntryKind::Role) => roles.assign(row),
                Some(EntryKind::Handover) => roles.hand_over(row),
                Some(EntryKind::Receipt) => roles.accept(row),
                _ => {}
            }
        }
        roles
    }

    /// Marks holders whose term exceeds `shift`.
    #[must_use]
    pub fn marked(mut self, now: Moment, shift: Duration, zone: Zone) -> Self {
        for held in &mut self.held {
            held.long = shift.after(held.since, zone) < now && !held.is_over(now);
        }
        self
    }

    /// Names of all log keepers, each once; empty if the role was never assigned.
    pub fn keepers(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for spell in &self.ended {
            if !names.contains(&spell.called) {
                names.push(spell.called.clone());
            }
        }
        names
    }

    /// Handovers not accepted yet.
    pub fn open(&self) -> impl Iterator<Item = &Handover> {
        self.handovers.iter().filter(|it| it.accepted.is_none())
    }

    /// A role by its name, case and accents folded.
    pub fn role(&self, named: &str) -> Option<&HeldRole> {
        self.held
            .iter()
            .find(|it| folded(&it.role) == folded(named))
    }

    fn assign(&mut self, row: &Row) {
        let Some(entry) = row.id().cloned() else {
            return;
        };
        self.hold(HeldRole {
            role: row.field(Field::Role).to_owned(),
            person: row.field(Field::Person).to_owned(),
            called: row.field(Field::Name).to_owned(),
            since: row.at,
            until: moment::read(row.field(Field::Due)),
            entry,
            long: false,
        });
    }

    fn hold(&mut self, held: HeldRole) {
        self.keep(&held);
        let same = |it: &&mut HeldRole| folded(&it.role) == folded(&held.role);
        match self.held.iter_mut().find(same) {
            // Assigned again to the same person: no new shift.
            Some(before) if before.person == held.person => {
                before.until = held.until;
            }
            Some(before) => *before = held,
            None => self.held.push(held),
        }
    }

    fn keep(&mut self, held: &HeldRole) {
        let role = folded(&held.role);
        if !KEEPERS.iter().any(|keeper| role.contains(keeper)) {
            return;
        }
        // Two roles may each keep a log; only the former holder of this one ends.
        let same = |before: &&HeldRole| folded(&before.role) == role;
        let before = self.held.iter().find(same).cloned();
        if before.as_ref().is_some_and(|it| it.person == held.person) {
            return;
        }
        let left = |spell: &&mut RolePeriod| {
            let leaves = before.as_ref().is_some_and(|it| it.called == spell.called);
            spell.until.is_none() && leaves
        };
        if let Some(spell) = self.ended.iter_mut().rfind(left) {
            spell.until = Some(held.since);
        }
        self.ended.push(RolePeriod {
            called: held.called.clone(),
            since: held.since,
            until: None,
        });
    }

    fn hand_over(&mut self, row: &Row) {
        let Some(entry) = row.id().cloned() else {
            return;
        };
        let role = row.field(Field::Role).to_owned();
        // A second handover of the same role replaces the first.
        self.handovers
            .retain(|it| it.accepted.is_some() || folded(&it.role) != folded(&role));
        self.handovers.push(Handover {
            entry,
            role,
            to: row.field(Field::Person).to_owned(),
            called: row.field(Field::Name).to_owned(),
            at: row.at,
            accepted: None,
        });
    }

    /// Only the receiver's own entry completes a handover.
    fn accept(&mut self, row: &Row) {
        let Some(of) = row.entry().and_then(|entry| entry.of()) else {
            return;
        };
        let Some(handover) = self.handovers.iter_mut().find(|it| it.entry == of) else {
            return;
        };
        if !is_called(row.author.name(), handover) || handover.accepted.is_some() {
            return;
        }
        handover.accepted = Some(row.at);
        let held = HeldRole {
            role: handover.role.clone(),
            person: handover.to.clone(),
            called: handover.called.clone(),
            since: row.at,
            until: None,
            entry: of,
            long: false,
        };
        self.hold(held);
    }
}

/// True if `name` is the receiver.
pub fn is_called(name: &str, handover: &Handover) -> bool {
    [&handover.to, &handover.called]
        .iter()
        .any(|it| folded(it) == folded(name))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::testing::{at, notebook};

    const LOG: &str = "2026-11-22-natavbrott";

    fn given(role: &str, person: &str) -> serde_json::Value {
        json!({"role": role, "person": person, "name": person})
    }

    #[test]
    fn a_handover_is_open_until_the_receiver_takes_it_over() {
        let keeper = "loggförare";
        let anna = notebook("anna", LOG)
            .wrote("06:00", "role", 1, given(keeper, "anna"))
            .wrote("07:00", "handover", 2, given(keeper, "bo"))
            .wrote("07:01", "receipt", 3, json!({"of": "anna-2"}));
        let roles = Roles::of(&Timeline::of(std::slice::from_ref(&anna)));
        assert_eq!(roles.open().count(), 1, "nobody takes over for another");
        assert_eq!(
            roles.role("Loggforare").map(|it| it.person.as_str()),
            Some("anna")
        );
        let bo = notebook("bo", LOG).wrote("07:03", "receipt", 4, json!({"of": "anna-2"}));
        let roles = Roles::of(&Timeline::of(&[anna, bo]));
        assert_eq!(roles.open().count(), 0);
        let held = roles.role(keeper).expect("the role");
        assert_eq!((held.person.as_str(), held.since), ("bo", at("07:03")));
    }

    #[test]
    fn whoever_is_named_again_keeps_the_time_since_and_a_substitute_has_an_end() {
        let until = json!({"role": "arkitekt", "person": "cia", "name": "Cia", "due": "2026-11-23T08:00:00+01:00"});
        let book = notebook("anna", LOG)
            .wrote("08:00", "role", 1, given("drift", "bo"))
            .wrote("10:00", "role", 2, given("drift", "bo"))
            .wrote("11:00", "role", 3, until);
        let roles = Roles::of(&Timeline::of(&[book]));
        let drift = roles.role("drift").expect("the role");
        assert_eq!(drift.since, at("08:00"));
        let long = |clock: &str| {
            let marked = roles
                .clone()
                .marked(at(clock), Duration::minutes(12 * 60), Zone::UTC);
            marked.role("drift").expect("the role").long
        };
        assert!(!long("20:00") && long("20:01"));
        assert!(
            !roles
                .role("arkitekt")
                .expect("the role")
                .is_over(at("22:00"))
        );
    }

    #[test]
    fn those_who_were_given_the_log_to_keep_stand_in_its_head_in_their_order() {
        let book = notebook("anna", LOG)
            .wrote("08:00", "role", 1, given("Loggförare", "anna"))
            .wrote("08:01", "role", 2, given("teknisk loggförare", "cia"))
            .wrote("08:02", "role", 3, given("arkitekt", "dan"))
            .wrote("12:00", "role", 4, given("loggforare", "bo"));
        let roles = Roles::of(&Timeline::of(&[book]));
        assert_eq!(roles.keepers(), ["anna", "cia", "bo"]);
        assert_eq!(roles.ended[0].until, Some(at("12:00")));
        assert_eq!(roles.ended[1].until, None);
    }
}
