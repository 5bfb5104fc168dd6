//! A thing turned on and off by entries: a clock, a system, a routine. Computed from the rows of the log;
//! the last entry in the order of state is current.

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId, folded};
use crate::domain::time::moment::Moment;

/// One entry that turned something.
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleEvent {
    pub log: LogId,
    pub entry: EntryId,
    /// New value: `on`, `off`, `down` …
    pub to: String,
    /// Time after corrections.
    pub at: Moment,
    /// The time first written, where a correction moved it.
    pub earlier_at: Option<Moment>,
    pub written_at: Moment,
    pub by: String,
    pub why: String,
    pub title: String,
    /// Backlog, as typed.
    pub backlog: String,
    /// Ids of the events that this one supersedes.
    pub seen_ids: Vec<String>,
    /// Its place in the order of state, among all turns of its kind.
    pub place: usize,
}

/// All turns of one thing, in the order of state; at least one.
#[derive(Clone, Debug, PartialEq)]
pub struct Toggle {
    /// Id of the thing, or its name as typed.
    pub of: String,
    first: ToggleEvent,
    more: Vec<ToggleEvent>,
}

impl Toggle {
    /// Everything of a kind that was turned, in the order first turned. Of guests and of what is
    /// set aside or struck, nothing.
    pub fn of(timeline: &Timeline, kind: &EntryKind) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        let stands = |row: &&Row| row.is(kind) && row.author.counts() && !row.is_struck();
        let rows = timeline.by_state().into_iter().filter(stands);
        for (place, row) in rows.enumerate() {
            let Some(turn) = turn(row, place) else {
                continue;
            };
            let of = row.field(Field::Of);
            match all.iter_mut().find(|turns| folded(&turns.of) == folded(of)) {
                Some(turns) => turns.more.push(turn),
                None => all.push(Self {
                    of: of.to_owned(),
                    first: turn,
                    more: Vec::new(),
                }),
            }
        }
        all
    }

    /// The current event.
    pub fn current(&self) -> &ToggleEvent {
        self.more.last().unwrap_or(&self.first)
    }

    pub fn all(&self) -> impl DoubleEndedIterator<Item = &ToggleEvent> {
        std::iter::once(&self.first).chain(&self.more)
    }

    /// Events with the current value since the last different one, in the order of state.
    pub fn streak(&self) -> Vec<&ToggleEvent> {
        let to = self.current().to.as_str();
        let mut run: Vec<&ToggleEvent> =
            self.all().rev().take_while(|turn| turn.to == to).collect();
        run.reverse();
        run
    }

    /// Events concurrent with the current one.
    pub fn concurrent(&self) -> Vec<&ToggleEvent> {
        let standing = self.current();
        let unknown = |turn: &&ToggleEvent| {
            let own = turn.entry.writer == standing.entry.writer;
            turn.entry != standing.entry
                && !own
                && !standing.seen_ids.contains(&turn.entry.to_string())
        };
        self.all().filter(unknown).collect()
    }

    /// Ids for `after` of the next event: those it supersedes.
    pub fn seen_ids(&self) -> Vec<String> {
        self.all().map(|turn| turn.entry.to_string()).collect()
    }
}

fn turn(row: &Row, place: usize) -> Option<ToggleEvent> {
    let entry = row.entry()?;
    let knew = entry.fields.texts(Field::After).into_iter();
    Some(ToggleEvent {
        log: row.author.log.clone(),
        entry: entry.id.clone(),
        to: row.field(Field::To).to_owned(),
        at: row.at,
        earlier_at: row.earlier_at(),
        written_at: row.written_at,
        by: row.author.name().to_owned(),
        why: row.field(Field::Why).to_owned(),
        title: row.field(Field::Title).to_owned(),
        backlog: row.field(Field::Backlog).to_owned(),
        seen_ids: knew.map(str::to_owned).collect(),
        place,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::log::notebook::{Notebook, WriterStanding};
    use crate::domain::testing::{at, notebook};

    const LOG: &str = "2026-11-22-natavbrott";

    fn of(books: &[Notebook]) -> Vec<Toggle> {
        Toggle::of(&Timeline::of(books), &EntryKind::Clock)
    }

    fn on(after: &[&str]) -> serde_json::Value {
        json!({"of": "nis2", "to": "on", "after": after})
    }

    #[test]
    fn two_copies_that_turn_the_same_thing_end_alike_in_any_order_and_say_so() {
        let anna = notebook("anna", LOG).wrote("11:30", "clock", 4, on(&[]));
        let bo = notebook("bo", LOG).wrote("11:20", "clock", 4, on(&[]));
        let cia = notebook("cia", LOG).wrote("11:40", "clock", 3, on(&[]));
        let books = [anna, bo, cia];
        let orders = [
            [0, 1, 2],
            [2, 1, 0],
            [1, 0, 2],
            [2, 0, 1],
            [0, 2, 1],
            [1, 2, 0],
        ];
        let one = of(&books);
        for order in orders {
            let books = order.map(|index| books[index].clone());
            assert_eq!(of(&books), one);
        }
        assert_eq!(
            one[0].current().entry.to_string(),
            "bo-1",
            "lamport, then id"
        );
        let beside: Vec<_> = one[0]
            .concurrent()
            .iter()
            .map(|it| it.entry.to_string())
            .collect();
        assert_eq!(beside, ["cia-1", "anna-1"]);
    }

    #[test]
    fn whoever_knew_of_the_others_answers_them_and_a_guest_turns_nothing() {
        let anna = notebook("anna", LOG)
            .wrote("11:30", "clock", 1, on(&[]))
            .wrote(
                "11:50",
                "clock",
                9,
                json!({"of": "NIS2", "to": "off", "after": ["anna-1", "bo-1"]}),
            );
        let bo = notebook("bo", LOG).wrote("11:20", "clock", 4, on(&["anna-1"]));
        let gast = notebook("gast", LOG).standing(WriterStanding::Guest).wrote(
            "12:00",
            "clock",
            20,
            on(&[]),
        );
        let turns = of(&[gast, bo, anna]);
        assert_eq!(turns.len(), 1, "a name is the same in capitals");
        assert!(turns[0].concurrent().is_empty());
        assert_eq!(
            (turns[0].current().to.as_str(), turns[0].current().at),
            ("off", at("11:50"))
        );
        assert_eq!(turns[0].streak().len(), 1);
        assert_eq!(turns[0].seen_ids(), ["anna-1", "bo-1", "anna-2"]);
    }
}
