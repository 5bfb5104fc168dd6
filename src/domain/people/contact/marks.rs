//! Marks on contacts: what a reader must know before relying on a row.

use chrono::NaiveDate;

use crate::domain::people::contact::Person;

/// A mark on a person's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactMark {
    /// The mandate ended then.
    MandateOver(NaiveDate),
    /// It ends within two months.
    MandateEnds(NaiveDate),
    /// Never reached with these details.
    NeverVerified,
    /// Not for longer than the binder's limit.
    VerifiedLongAgo(NaiveDate),
    /// Neither number nor address nor chat.
    NoWay,
}

/// True if a day is further in the future than clocks of two devices can differ, so it is a mistake.
pub fn is_to_come(day: NaiveDate, today: NaiveDate) -> bool {
    (day - today).num_days() > 1
}

/// The marks of a row on a day; `stale_before` is the first day that is not too long ago.
pub fn marks(person: &Person, today: NaiveDate, stale_before: NaiveDate) -> Vec<ContactMark> {
    let soon = today
        .checked_add_months(chrono::Months::new(2))
        .unwrap_or(today);
    let mandate = person.mandate_until.and_then(|until| match until {
        until if until < today => Some(ContactMark::MandateOver(until)),
        until if until < soon => Some(ContactMark::MandateEnds(until)),
        _ => None,
    });
    let no_way = person.phones.is_empty() && person.email.is_empty() && person.chat.is_empty();
    let verified = match person.verified {
        _ if no_way => Some(ContactMark::NoWay),
        None => Some(ContactMark::NeverVerified),
        Some(day) if is_to_come(day, today) => Some(ContactMark::NeverVerified),
        Some(day) if day < stale_before => Some(ContactMark::VerifiedLongAgo(day)),
        Some(_) => None,
    };
    mandate.into_iter().chain(verified).collect()
}
