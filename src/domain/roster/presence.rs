//! Who is there: what the entries of kind `presence` come to, in whatever order they were merged.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::roster::muster::Muster;
pub use crate::domain::roster::presence_event::{PresenceEvent, PresenceMark};
use crate::domain::roster::{Child, Roster};
use crate::domain::time::moment::{self, Moment, Zone};

/// Where a child is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whereabouts {
    /// Nothing is known today.
    NotCome,
    In,
    Out,
    /// It came on an earlier day and was never checked out.
    LeftOpen,
}

/// The last word about a child.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub whereabouts: Whereabouts,
    pub since: Moment,
    /// Who fetched it.
    pub to: String,
}

/// What all entries come to on one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Presence {
    standings: BTreeMap<String, Standing>,
    /// The muster of today that goes on, or was the last.
    pub muster: Option<Muster>,
    /// Given and not given today, in order.
    pub doses: Vec<PresenceEvent>,
    /// Refused today, in order.
    pub refused: Vec<PresenceEvent>,
}

/// Numbers of a roster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadCount {
    pub present: usize,
    /// Of those present, up to 3rd grade.
    pub in_care: usize,
    pub left: usize,
    pub not_come: usize,
    pub left_open: usize,
    /// Present by the log, but on no roster that is open here.
    pub unlisted: usize,
    /// Class, present, all of it; in the order of a school.
    pub classes: Vec<(String, usize, usize)>,
}

impl Presence {
    /// The state on a day. The events may come in any order, and more than once.
    pub fn of(
        events: impl IntoIterator<Item = PresenceEvent>,
        today: NaiveDate,
        zone: Zone,
    ) -> Self {
        let mut events: Vec<PresenceEvent> = events.into_iter().collect();
        events.sort_by(|one, other| one.order().cmp(&other.order()));
        events.dedup_by(|one, other| one.id == other.id);
        let mut presence = Self::default();
        for event in events {
            let is_today = moment::date_in(event.at, zone) == today;
            presence.take(event, is_today);
        }
        presence
    }

    /// Adds an event that comes after all others.
    pub fn take(&mut self, event: PresenceEvent, is_today: bool) {
        if let Some(muster) = &mut self.muster {
            muster.take(&event);
        }
        match event.mark {
            PresenceMark::In | PresenceMark::Seen => {
                let whereabouts = match is_today {
                    true => Whereabouts::In,
                    false => Whereabouts::LeftOpen,
                };
                self.stand(event, whereabouts);
            }
            PresenceMark::Out if is_today => self.stand(event, Whereabouts::Out),
            // A new day: nobody has come yet.
            PresenceMark::Out => drop(self.standings.remove(&event.child)),
            PresenceMark::Muster if !is_today || self.is_mustering() => {}
            PresenceMark::Muster => self.muster = Some(Muster::since(event.at)),
            PresenceMark::Given | PresenceMark::NotGiven if is_today => self.doses.push(event),
            PresenceMark::Refused if is_today => self.refused.push(event),
            PresenceMark::Given
            | PresenceMark::NotGiven
            | PresenceMark::Refused
            | PresenceMark::NotSeen
            | PresenceMark::MusterEnd => {}
        }
    }

    fn stand(&mut self, event: PresenceEvent, whereabouts: Whereabouts) {
        let known = self.standings.get(&event.child);
        // Seen again by a muster: it has been there all the time.
        let stays = event.mark == PresenceMark::Seen
            && known.is_some_and(|it| it.whereabouts == whereabouts);
        if !stays {
            let standing = Standing {
                whereabouts,
                since: event.at,
                to: event.to,
            };
            self.standings.insert(event.child, standing);
        }
    }

    pub fn is_mustering(&self) -> bool {
        self.muster.as_ref().is_some_and(|muster| muster.goes_on())
    }

    pub fn standing(&self, child: &str) -> Option<&Standing> {
        self.standings.get(child)
    }

    pub fn whereabouts(&self, child: &str) -> Whereabouts {
        let standing = self.standings.get(child);
        standing.map_or(Whereabouts::NotCome, |it| it.whereabouts)
    }

    /// True of a child who should be there at the present or last muster and was not seen. Without a muster of nobody.
    pub fn is_missing(&self, child: &str) -> bool {
        let (Some(muster), Some(standing)) = (&self.muster, self.standings.get(child)) else {
            return false;
        };
        // Who came after the end of the last one was not looked for.
        let was_there = muster.until.is_none_or(|end| standing.since <= end);
        standing.whereabouts != Whereabouts::Out && was_there && !muster.has_seen(child)
    }

    /// Those who are missing: first those who came today, then those never checked out.
    pub fn missing<'r>(&self, roster: &'r Roster) -> Vec<&'r Child> {
        let mut all = roster.in_order();
        all.retain(|it| self.is_missing(&it.id));
        all.sort_by_key(|it| self.whereabouts(&it.id) != Whereabouts::In);
        all
    }

    /// How many are missing.
    pub fn count_missing(&self, roster: &Roster) -> usize {
        let all = roster.children.iter();
        all.filter(|it| self.is_missing(&it.id)).count()
    }

    /// The numbers of a roster.
    pub fn count(&self, roster: &Roster) -> HeadCount {
        let mut count = HeadCount::default();
        let mut classes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for child in &roster.children {
            let class = classes.entry(&child.class).or_default();
            class.1 += 1;
            match self.whereabouts(&child.id) {
                Whereabouts::In => {
                    count.present += 1;
                    class.0 += 1;
                    count.in_care += usize::from(child.is_in_care());
                }
                Whereabouts::Out => count.left += 1,
                Whereabouts::NotCome => count.not_come += 1,
                Whereabouts::LeftOpen => count.left_open += 1,
            }
        }
        let listed: BTreeSet<&str> = roster.children.iter().map(|it| it.id.as_str()).collect();
        let here = self.standings.iter();
        let here = here.filter(|(_, standing)| standing.whereabouts == Whereabouts::In);
        count.unlisted = here.filter(|(id, _)| !listed.contains(id.as_str())).count();
        let named = roster.classes().into_iter();
        count.classes = named
            .map(|class| {
                let (present, all) = classes.get(class).copied().unwrap_or_default();
                (class.to_owned(), present, all)
            })
            .collect();
        count
    }
}

#[cfg(test)]
mod tests;
