//! May this person fetch the child today?

use chrono::NaiveDate;

use crate::domain::roster::find::{key, words};
use crate::domain::roster::{Child, Collector, Guardian};

/// The answer, from the guardians and collectors of a child.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PickUp<'c> {
    Guardian(&'c Guardian),
    Collector(&'c Collector),
    /// Nobody by that name is on the list.
    NotNamed,
    /// May do so from a day on.
    NotYet(&'c Collector, NaiveDate),
    /// Might do so until a day.
    NoLonger(&'c Collector, NaiveDate),
}

impl PickUp<'_> {
    pub const fn is_allowed(&self) -> bool {
        matches!(self, Self::Guardian(_) | Self::Collector(_))
    }
}

/// Looks `whom` up among guardians (by name or relation) and collectors (by name): whole words, so that
/// Karin is not Karina. Where several entries fit, one that allows it counts.
pub fn pick_up<'c>(child: &'c Child, whom: &str, today: NaiveDate) -> PickUp<'c> {
    let typed = key(whom);
    let is_named = |name: &str| {
        let name = key(name);
        words(&typed).next().is_some()
            && words(&typed).all(|word| words(&name).any(|it| it == word))
    };
    let guardian = |it: &&Guardian| is_named(&it.name) || key(&it.relation) == typed;
    if let Some(guardian) = child.guardians.iter().find(guardian) {
        return PickUp::Guardian(guardian);
    }
    let named = child.collectors.iter().filter(|it| is_named(&it.name));
    let answers = named.map(|collector| match (collector.from, collector.until) {
        (_, Some(until)) if until < today => PickUp::NoLonger(collector, until),
        (Some(from), _) if from > today => PickUp::NotYet(collector, from),
        _ => PickUp::Collector(collector),
    });
    let answers: Vec<PickUp<'c>> = answers.collect();
    let allowed = answers.iter().find(|it| it.is_allowed());
    *allowed.or(answers.first()).unwrap_or(&PickUp::NotNamed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn child() -> Child {
        let collector = |name: &str, from: Option<&str>, until: Option<&str>| Collector {
            name: name.to_owned(),
            from: from.map(day),
            until: until.map(day),
            ..Collector::default()
        };
        Child {
            guardians: vec![Guardian {
                name: "Eva Lind".to_owned(),
                relation: "mor".to_owned(),
                ..Guardian::default()
            }],
            collectors: vec![
                collector("Karina Holm", None, None),
                collector("Bo Aagaard", Some("2026-08-01"), Some("2026-11-30")),
                collector("Per Dam", Some("2026-12-02"), None),
                collector("Bo Aagaard", Some("2027-01-01"), None),
            ],
            ..Child::default()
        }
    }

    #[test]
    fn a_guardian_and_who_is_on_the_list_that_day_may_fetch_a_child_and_nobody_else() {
        let child = child();
        let on = |whom: &str, when: &str| pick_up(&child, whom, day(when));
        assert!(matches!(on("mor", "2026-12-01"), PickUp::Guardian(_)));
        assert!(matches!(on("eva", "2026-12-01"), PickUp::Guardian(_)));
        assert!(on("Karina Holm", "2026-12-01").is_allowed());
        assert_eq!(on("Karin", "2026-12-01"), PickUp::NotNamed);
        assert_eq!(on("Ukendt Mand", "2026-12-01"), PickUp::NotNamed);
        assert_eq!(on("", "2026-12-01"), PickUp::NotNamed);
        assert!(on("bo ågård", "2026-11-30").is_allowed());
        let last = day("2026-11-30");
        assert!(matches!(on("Bo", "2026-12-01"), PickUp::NoLonger(_, it) if it == last));
        assert!(on("Bo", "2027-01-01").is_allowed());
        let first = day("2026-12-02");
        assert!(matches!(on("per dam", "2026-12-01"), PickUp::NotYet(_, it) if it == first));
    }
}
