//! The wanted number of copies and places, and whether it is met.

use crate::domain::name::LogId;
use crate::domain::replication::status::EntryHolder;
use crate::domain::time::moment::Moment;

/// Wanted numbers (binder.yaml `copies`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplicationGoal {
    pub copies: usize,
    pub places: usize,
}

impl Default for ReplicationGoal {
    fn default() -> Self {
        Self {
            copies: 3,
            places: 2,
        }
    }
}

/// A copy, or a place copies meet at, that is known to hold all of an incident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldCopy {
    pub by: EntryHolder,
    /// Location as named by its person, or the server's name. Empty if not given; those count as one place.
    pub place: String,
    /// Of a copy, its first signed receipt of everything; of a remote, when it was last seen with it.
    pub since: Option<Moment>,
}

/// What holds an incident's entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplicationState {
    pub log: LogId,
    pub title: String,
    pub copies: Vec<HeldCopy>,
    pub goal: ReplicationGoal,
}

/// State of the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalState {
    /// Since the last that it took came to it.
    Since(Moment),
    /// Numbers of missing copies and places.
    Missing { copies: usize, places: usize },
}

impl ReplicationState {
    pub fn reached(&self) -> GoalState {
        let mut held: Vec<&HeldCopy> = self
            .copies
            .iter()
            .filter(|held| held.since.is_some())
            .collect();
        held.sort_by_key(|held| held.since);
        let mut places: Vec<&str> = Vec::new();
        for (count, held) in held.iter().enumerate() {
            if !places.contains(&held.place.as_str()) {
                places.push(&held.place);
            }
            let enough = count + 1 >= self.goal.copies && places.len() >= self.goal.places;
            if let Some(since) = held.since.filter(|_| enough) {
                return GoalState::Since(since);
            }
        }
        GoalState::Missing {
            copies: self.goal.copies.saturating_sub(held.len()),
            places: self.goal.places.saturating_sub(places.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::name::Writer;
    use crate::domain::time::moment;

    fn held(name: &str, place: &str, minute: u32) -> HeldCopy {
        let time = format!("2026-11-22T10:{minute:02}:00+01:00");
        HeldCopy {
            by: EntryHolder::Copy {
                writer: Writer::new(name).expect("a writer"),
                person: String::new(),
            },
            place: place.to_owned(),
            since: moment::read(&time),
        }
    }

    fn spread(held: Vec<HeldCopy>) -> ReplicationState {
        ReplicationState {
            log: LogId::new("2026-11-22-x").expect("a log"),
            title: String::new(),
            copies: held,
            goal: ReplicationGoal::default(),
        }
    }

    #[test]
    fn the_goal_is_reached_when_the_last_it_took_has_all_of_it() {
        let three = vec![
            held("anna", "", 40),
            held("bo", "hemma", 52),
            held("cecilia", "", 41),
            held("david", "", 59),
        ];
        let since = moment::read("2026-11-22T10:52:00+01:00").expect("a time");
        assert_eq!(spread(three).reached(), GoalState::Since(since));
    }

    #[test]
    fn copies_of_which_nobody_has_said_where_they_are_are_in_one_place() {
        let four = ["anna", "bo", "cecilia", "david"];
        let four = four.map(|name| held(name, "", 40)).to_vec();
        let missing = GoalState::Missing {
            copies: 0,
            places: 1,
        };
        assert_eq!(spread(four).reached(), missing);
        let two = vec![held("anna", "", 40), held("bo", "hemma", 40)];
        let missing = GoalState::Missing {
            copies: 1,
            places: 0,
        };
        assert_eq!(spread(two).reached(), missing);
    }
}
