//! Acknowledgements of a notice.

use std::collections::BTreeSet;

use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::name::folded;
use crate::domain::time::moment::Moment;

/// Names form a set: repeating one, or naming it in two copies, counts once. A bare number is the count as
/// of then; names after it are added. So `38`, then two names, is 40, in any order of merging.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Receipts {
    /// Number of recipients; none if not given.
    pub recipients: Option<usize>,
    /// Those it went to, where they were named.
    pub to: Vec<String>,
    /// Those who have confirmed by name, as first typed.
    pub named: Vec<String>,
    pub received: usize,
    /// Time of the last acknowledgement.
    pub last: Option<Moment>,
}

impl Receipts {
    /// `rows`: the receipts of this notice that count, in the order for people.
    pub(super) fn of(notice: &Row, rows: &[&Row]) -> Self {
        let (count, to) = recipients(notice);
        let mut receipts = Self {
            recipients: count,
            to,
            ..Self::default()
        };
        let mut known = BTreeSet::new();
        for row in rows {
            receipts.take(row, &mut known);
        }
        receipts
    }

    fn take(&mut self, row: &Row, known: &mut BTreeSet<String>) {
        let Some(entry) = row.entry() else { return };
        let last = row.at;
        if let Some(count) = entry.fields.number(Field::Received) {
            self.received = usize::try_from(count)
                .unwrap_or(usize::MAX)
                .max(known.len());
            self.last = Some(last);
        }
        for name in entry.fields.texts(Field::Received) {
            if known.insert(folded(name)) {
                self.named.push(name.to_owned());
                self.received = self.received.saturating_add(1);
                self.last = Some(last);
            }
        }
    }

    pub fn is_complete(&self) -> bool {
        self.recipients.is_some_and(|all| self.received >= all)
    }

    /// Those who were named as recipients and have not confirmed; none where only a number is known.
    pub fn missing(&self) -> Vec<&str> {
        let confirmed: BTreeSet<String> = self.named.iter().map(|name| folded(name)).collect();
        let all = self.to.iter().map(String::as_str);
        match self.is_complete() {
            true => Vec::new(),
            false => all
                .filter(|name| !confirmed.contains(&folded(name)))
                .collect(),
        }
    }

    /// `38/40`, or `38` if the number of recipients is not given.
    pub fn shown(&self) -> String {
        match self.recipients {
            Some(all) => format!("{}/{all}", self.received),
            None => self.received.to_string(),
        }
    }
}

fn recipients(notice: &Row) -> (Option<usize>, Vec<String>) {
    let Some(entry) = notice.entry() else {
        return (None, Vec::new());
    };
    if let Some(count) = entry.fields.number(Field::Recipients) {
        return (usize::try_from(count).ok(), Vec::new());
    }
    let named: Vec<String> = entry
        .fields
        .texts(Field::Recipients)
        .into_iter()
        .map(str::to_owned)
        .collect();
    ((!named.is_empty()).then_some(named.len()), named)
}
