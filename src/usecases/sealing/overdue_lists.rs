//! The sealed lists that are past their last day.

use anyhow::Result;
use chrono::NaiveDate;

use crate::replica::Binder;

/// Their neutral ids, and the day: what is said of them may go to a file.
///
/// # Errors
/// The copy cannot be read.
pub fn overdue_lists(binder: &Binder, today: NaiveDate) -> Result<Vec<(String, NaiveDate)>> {
    let ledger = binder.list_ledger()?;
    let days = ledger.lists().into_iter().filter_map(|list| {
        let day = ledger.kept_until(list)?;
        (day < today).then(|| (list.to_owned(), day))
    });
    Ok(days.collect())
}
