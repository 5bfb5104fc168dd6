//! Costs of an incident, as recorded. Computed from the rows of the log.

use std::collections::BTreeMap;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::guest_rows::OF_ONE;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::review::amount::Amount;
use crate::domain::time::moment::Moment;

/// One cost after corrections.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    pub id: EntryId,
    pub at: Moment,
    /// Purpose, as written with it.
    pub text: String,
    pub amount: Amount,
    /// Original amount, if corrected.
    pub first: Option<Amount>,
    pub currency: String,
    /// Category: overtime, consultants; empty if none was given.
    pub category: String,
    /// Struck; shown, and in no sum.
    pub struck: bool,
    /// False for a guest's cost; shown, and in no sum.
    pub counts: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Costs {
    /// In display order.
    pub costs: Vec<Cost>,
    /// Ids of costs whose amount cannot be read (a newer program's); in no sum.
    pub unread: Vec<EntryId>,
}

impl Costs {
    /// Costs to list: all that count and the last few of guests; number of guests' costs left out.
    pub fn listed(&self) -> (Vec<&Cost>, usize) {
        let guests = self.costs.iter().filter(|cost| !cost.counts).count();
        let more = guests.saturating_sub(OF_ONE);
        let mut left_out = 0;
        let listed = self.costs.iter().filter(|cost| {
            let is_out = !cost.counts && left_out < more;
            left_out += usize::from(is_out);
            !is_out
        });
        (listed.collect(), more)
    }

    pub fn of(timeline: &Timeline) -> Self {
        let mut costs = Self::default();
        for row in timeline
            .rows()
            .iter()
            .filter(|row| row.is(&EntryKind::Cost))
        {
            let Some(id) = row.id() else { continue };
            match cost(row, id, timeline) {
                Some(cost) => costs.costs.push(cost),
                None => costs.unread.push(id.clone()),
            }
        }
        costs
    }

    /// Sums of counting costs by currency; none on overflow.
    pub fn sums(&self) -> BTreeMap<&str, Option<Amount>> {
        self.sums_by(|cost| cost.currency.as_str())
    }

    /// Sums by currency and category, those without a category last in their currency; empty if no cost has one.
    pub fn by_category(&self) -> Vec<CategorySum<'_>> {
        let sums = self.sums_by(|cost| {
            let category = cost.category.as_str();
            (cost.currency.as_str(), category.is_empty(), category)
        });
        let sums = sums.into_iter();
        let sums = sums.map(|((currency, _, category), sum)| CategorySum {
            currency,
            category,
            sum,
        });
        let sums: Vec<CategorySum> = sums.collect();
        match sums.iter().any(|it| !it.category.is_empty()) {
            true => sums,
            false => Vec::new(),
        }
    }

    fn sums_by<'a, K: Ord>(&'a self, key: impl Fn(&'a Cost) -> K) -> BTreeMap<K, Option<Amount>> {
        let mut sums = BTreeMap::new();
        for cost in self.costs.iter().filter(|cost| cost.counts && !cost.struck) {
            let sum = sums.entry(key(cost)).or_insert(Some(Amount::default()));
            *sum = sum.and_then(|sum| sum.plus(cost.amount));
        }
        sums
    }
}

/// Sum of the costs of one category in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CategorySum<'a> {
    pub currency: &'a str,
    /// Empty: those without a category.
    pub category: &'a str,
    /// None on overflow.
    pub sum: Option<Amount>,
}

/// Purpose, without the amount that follows it in the row.
pub fn what_for(event: &str) -> &str {
    let is_amount = |text: &str| text.starts_with(|c: char| c.is_ascii_digit() || c == '−');
    match event.rsplit_once(": ") {
        Some((text, amount)) if is_amount(amount) => text,
        _ => event,
    }
}

fn cost(row: &Row, id: &EntryId, timeline: &Timeline) -> Option<Cost> {
    let written = Amount::read(row.field(Field::Amount))?;
    let mut amount = written;
    let mut currency = row.field(Field::Currency);
    let mut category = row.field(Field::Category);
    // In the order of state: the last correction with an amount is current.
    for said in &row.corrections {
        let is_it = |row: &&Row| row.id() == Some(&said.id) && row.author.log == said.by.log;
        let Some(correction) = timeline.rows().iter().find(is_it) else {
            continue;
        };
        if let Some(corrected) = Amount::read(correction.field(Field::Amount)) {
            amount = corrected;
            currency = match correction.field(Field::Currency) {
                "" => currency,
                other => other,
            };
        }
        category = match correction.field(Field::Category) {
            "" => category,
            other => other,
        };
    }
    Some(Cost {
        id: id.clone(),
        at: row.at,
        text: what_for(row.event()).to_owned(),
        amount,
        first: (amount != written).then_some(written),
        currency: currency.to_owned(),
        category: category.to_owned(),
        struck: row.is_struck(),
        counts: row.author.counts(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::domain::log::notebook::{Notebook, WriterStanding};
    use crate::domain::testing::notebook;

    const LOG: &str = "2026-11-22-natavbrott";

    fn books() -> Vec<Notebook> {
        let of = |amount: &str| json!({"event": "Konsult", "amount": amount, "currency": "SEK"});
        let corrected = json!({"of": "anna-2", "event": "Konsult", "amount": "172000.50"});
        vec![
            notebook("anna", LOG)
                .wrote("10:00", "open", 1, json!({"event": "Nätavbrott"}))
                .wrote("10:10", "cost", 2, of("200000"))
                .wrote("10:20", "cost", 3, of("240000")),
            notebook("bo", LOG)
                .wrote("10:30", "correct", 4, corrected)
                .wrote("10:31", "cost", 5, of("9000"))
                .wrote(
                    "10:32",
                    "strike",
                    6,
                    json!({"of": "bo-2", "why": "dubblett"}),
                )
                .wrote(
                    "10:33",
                    "cost",
                    7,
                    json!({"event": "Hotell", "amount": "1200", "currency": "DKK"}),
                ),
            notebook("cia", LOG)
                .wrote("10:40", "cost", 4, of("1"))
                .standing(WriterStanding::Guest),
        ]
    }

    fn sums(books: &[Notebook]) -> Vec<(String, String)> {
        let costs = Costs::of(&Timeline::of(books));
        let sums = costs.sums().into_iter();
        sums.map(|(currency, sum)| (currency.to_owned(), sum.expect("a sum").to_string()))
            .collect()
    }

    #[test]
    fn a_corrected_cost_counts_as_corrected_and_a_struck_one_or_a_guests_not_at_all() {
        let expected = [("DKK", "1200"), ("SEK", "412000.50")];
        let expected = expected.map(|(one, other)| (one.to_owned(), other.to_owned()));
        assert_eq!(sums(&books()), expected);
        let costs = Costs::of(&Timeline::of(&books()));
        assert_eq!(costs.costs.len(), 5, "all are shown");
        assert_eq!(costs.costs[0].first, Amount::read("200000"));
    }

    proptest! {
        #[test]
        fn the_sum_is_the_same_in_whatever_order_the_copies_meet(
            books in Just(books()).prop_shuffle()
        ) {
            prop_assert_eq!(sums(&books), sums(&self::books()));
        }
    }
}
