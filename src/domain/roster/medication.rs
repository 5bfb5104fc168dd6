//! May this medicine be given today?

use chrono::NaiveDate;

use crate::domain::roster::find::{key, words};
use crate::domain::roster::{Child, Medicine};

/// The answer, from the agreements of a child.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Agreement<'c> {
    Valid(&'c Medicine),
    /// It ended on a day.
    Expired(&'c Medicine, NaiveDate),
    /// There is none for such a medicine.
    None,
    /// Several medicines are meant by what was typed.
    Several,
}

impl Medicine {
    /// True past the last day of the agreement.
    pub fn is_expired(&self, today: NaiveDate) -> bool {
        self.valid_until.is_some_and(|until| until < today)
    }
}

/// Looks a medicine up by the beginnings of its words. Of an agreement that was renewed the valid one
/// counts. Nothing typed means the only one there is.
pub fn agreement<'c>(child: &'c Child, typed: &str, today: NaiveDate) -> Agreement<'c> {
    let typed = key(typed);
    let is_named = |medicine: &&Medicine| {
        let what = key(&medicine.what);
        words(&typed).all(|word| words(&what).any(|it| it.starts_with(word)))
    };
    let named: Vec<&Medicine> = child.medicine.iter().filter(is_named).collect();
    let Some(first) = named.first() else {
        return Agreement::None;
    };
    if named.iter().any(|it| key(&it.what) != key(&first.what)) {
        return Agreement::Several;
    }
    if let Some(valid) = named.iter().find(|it| !it.is_expired(today)) {
        return Agreement::Valid(valid);
    }
    let last = named.iter().max_by_key(|it| it.valid_until);
    let last = last.unwrap_or(first);
    Agreement::Expired(last, last.valid_until.unwrap_or(today))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_medicine_is_given_by_an_agreement_that_has_not_ended() {
        let day = |text: &str| -> NaiveDate { text.parse().expect("a day") };
        let medicine = |what: &str, until: Option<&str>| Medicine {
            what: what.to_owned(),
            valid_until: until.map(day),
            ..Medicine::default()
        };
        let child = Child {
            medicine: vec![
                medicine("Ritalin 10 mg", Some("2026-10-31")),
                medicine("EpiPen Jr.", None),
                medicine("Ritalin 10 mg", Some("2026-11-30")),
            ],
            ..Child::default()
        };
        let on = |typed: &str, when: &str| agreement(&child, typed, day(when));
        assert!(matches!(on("rit", "2026-11-30"), Agreement::Valid(_)));
        let ended = day("2026-11-30");
        assert!(matches!(on("Ritalin", "2026-12-01"), Agreement::Expired(_, it) if it == ended));
        assert!(matches!(on("epipen", "2030-01-01"), Agreement::Valid(_)));
        assert_eq!(on("Panodil", "2026-11-30"), Agreement::None);
        assert_eq!(on("", "2026-11-30"), Agreement::Several);
    }
}
