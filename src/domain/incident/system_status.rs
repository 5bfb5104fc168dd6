//! Restoration order and state of systems: the plan's order (plan 4.1), orders decided during the incident,
//! and the state of each system by the log. Computed from rows.

use crate::domain::incident::system::{System, SystemPart, Systems};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::log::toggle::{Toggle, ToggleEvent};
use crate::domain::name::{EntryId, slug};
use crate::domain::time::moment::Moment;

/// Value of `of` in an entry that sets a new order.
pub const ORDER: &str = "order";

/// State of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemState {
    Down,
    /// Works in part.
    Degraded,
    Up,
}

impl SystemState {
    pub const ALL: [Self; 3] = [Self::Down, Self::Degraded, Self::Up];

    /// Value of `to` in an entry.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Down => "down",
            Self::Degraded => "degraded",
            Self::Up => "up",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.written() == text)
    }
}

/// One thing that is restored: a system, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub struct SystemItem {
    /// `confluence`; of a part `produktion/ladok-for-studenter`.
    pub id: String,
    pub name: String,
    /// The system it is a part of; empty for a whole one.
    pub whole: String,
    pub note: String,
    /// Rank in the plan: `1b`; empty if it gives none.
    pub rank: String,
    /// The system's id.
    pub system: String,
}

/// The systems in the plan's order; one in parts as its parts.
pub fn items(systems: &Systems) -> Vec<SystemItem> {
    let mut all: Vec<&System> = systems.systems.iter().collect();
    all.sort_by_key(|system| system.priority.unwrap_or(u32::MAX));
    all.into_iter().flat_map(of_system).collect()
}

fn of_system(system: &System) -> Vec<SystemItem> {
    let rank = system.priority.map(|it| it.to_string()).unwrap_or_default();
    if system.parts.is_empty() {
        return vec![SystemItem {
            id: system.id.clone(),
            name: system.name.clone(),
            whole: String::new(),
            note: system.note.clone(),
            rank,
            system: system.id.clone(),
        }];
    }
    let letters = ('a'..='z')
        .map(String::from)
        .chain(std::iter::repeat(String::new()));
    let part = |(part, letter): (&SystemPart, String)| SystemItem {
        id: format!("{}/{}", system.id, slug(&part.name)),
        name: part.name.clone(),
        whole: system.name.clone(),
        note: part.note.clone(),
        rank: format!("{rank}{letter}"),
        system: system.id.clone(),
    };
    system.parts.iter().zip(letters).map(part).collect()
}

/// An order that was decided.
#[derive(Clone, Debug, PartialEq)]
pub struct RestorationOrder {
    pub entry: EntryId,
    pub at: Moment,
    pub written_at: Moment,
    /// Person who decided, as written; else the writer.
    pub by: String,
    pub why: String,
    pub options: Vec<String>,
    /// Ids, the first to be restored first.
    pub order: Vec<String>,
    /// Ids of the orders this one supersedes.
    pub seen_ids: Vec<String>,
}

/// States and orders of all systems in a log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemStatus {
    turns: Vec<Toggle>,
    /// In the order of state; the last is the current one.
    pub orders: Vec<RestorationOrder>,
}

/// State of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct CurrentStatus<'a> {
    pub state: SystemState,
    /// Since when; repeated reports do not move it.
    pub since: Moment,
    pub event: &'a ToggleEvent,
    /// Concurrent events of other copies with another value.
    pub concurrent: Vec<&'a ToggleEvent>,
}

impl SystemStatus {
    pub fn of(timeline: &Timeline) -> Self {
        let mut turns = Toggle::of(timeline, &EntryKind::System);
        turns.retain(|turns| turns.of != ORDER);
        let stands = |row: &&Row| {
            row.is(&EntryKind::System)
                && row.field(Field::Of) == ORDER
                && row.author.counts()
                && !row.is_struck()
        };
        let orders = timeline.by_state().into_iter().filter(stands);
        Self {
            turns,
            orders: orders.filter_map(order).collect(),
        }
    }

    /// The current order, if one was decided.
    pub fn order(&self) -> Option<&RestorationOrder> {
        self.orders.last()
    }

    /// Orders concurrent with the current one.
    pub fn concurrent(&self) -> Vec<&RestorationOrder> {
        let Some(standing) = self.order() else {
            return Vec::new();
        };
        let known = |it: &RestorationOrder| {
            it.entry.writer == standing.entry.writer
                || standing.seen_ids.contains(&it.entry.to_string())
        };
        self.orders.iter().filter(|it| !known(it)).collect()
    }

    /// Items in the current order; those it does not name keep the plan's order.
    pub fn ordered<'a>(&self, items: &'a [SystemItem]) -> Vec<&'a SystemItem> {
        let decided = self.order().map_or(&[] as &[String], |order| &order.order);
        in_order(items, decided)
    }

    /// State of an item: its own latest event, or that of the system it is part of.
    pub fn stand(&self, item: &SystemItem) -> Option<CurrentStatus<'_>> {
        let of_it = self
            .turns
            .iter()
            .filter(|it| it.of == item.id || it.of == item.system);
        of_it
            .filter_map(stand)
            .max_by_key(|stand| stand.event.place)
    }

    /// Events of things that are not in the plan, by their name.
    pub fn others(&self, items: &[SystemItem]) -> Vec<(&str, CurrentStatus<'_>)> {
        let known = |of: &str| items.iter().any(|it| it.id == of || it.system == of);
        let others = self.turns.iter().filter(|turns| !known(&turns.of));
        others
            .filter_map(|turns| Some((turns.of.as_str(), stand(turns)?)))
            .collect()
    }

    /// Ids for `after` of the next entry on a system: the events it supersedes.
    pub fn seen_ids(&self, of: &str) -> Vec<String> {
        let turns = self.turns.iter().find(|turns| turns.of == of);
        turns.map(Toggle::seen_ids).unwrap_or_default()
    }
}

/// Items named in an order first, then the others unchanged. A system stands for its parts, except those
/// named themselves.
pub fn in_order<'a>(items: &'a [SystemItem], named: &[String]) -> Vec<&'a SystemItem> {
    let mut ordered: Vec<&SystemItem> = Vec::new();
    for id in named {
        let itself = items.iter().filter(|item| item.id == *id);
        let parts = items
            .iter()
            .filter(|item| item.id != *id && item.system == *id && !named.contains(&item.id));
        for item in itself.chain(parts) {
            if !ordered.iter().any(|known| known.id == item.id) {
                ordered.push(item);
            }
        }
    }
    let rest = items
        .iter()
        .filter(|item| !ordered.iter().any(|known| known.id == item.id));
    let rest: Vec<&SystemItem> = rest.collect();
    ordered.extend(rest);
    ordered
}

fn stand(turns: &Toggle) -> Option<CurrentStatus<'_>> {
    let turn = turns.current();
    let state = SystemState::read(&turn.to)?;
    let mut beside = turns.concurrent();
    beside.retain(|other| other.to != turn.to);
    Some(CurrentStatus {
        state,
        since: turns.streak().iter().map(|turn| turn.at).min()?,
        event: turn,
        concurrent: beside,
    })
}

fn order(row: &Row) -> Option<RestorationOrder> {
    let entry = row.entry()?;
    let list = |field| -> Vec<String> {
        let texts = entry.fields.texts(field).into_iter();
        texts.map(str::to_owned).collect()
    };
    let by = match row.field(Field::By) {
        "" => row.author.name(),
        by => by,
    };
    Some(RestorationOrder {
        entry: entry.id.clone(),
        at: row.at,
        written_at: row.written_at,
        by: by.to_owned(),
        why: row.field(Field::Why).to_owned(),
        options: list(Field::Options),
        order: list(Field::Order),
        seen_ids: list(Field::After),
    })
}

#[cfg(test)]
mod tests;
