//! Ids of new incidents: date and title as a plain name.

use chrono::NaiveDate;

use crate::domain::name::{LogId, slug};

/// `2026-11-22-natavbrott`, with `-2`, `-3` … appended if the id is taken in this copy. Two people who open
/// an incident under the same title while apart get the same id, so the logs are one after sync.
pub fn new_incident_id(title: &str, date: NaiveDate, known: &[LogId]) -> LogId {
    let name = match slug(title) {
        empty if empty.is_empty() => "incident".to_owned(),
        name => name,
    };
    let base = format!("{}-{name}", date.format("%Y-%m-%d"));
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let is_free = |id: &String| !known.iter().any(|known| known.as_str() == id);
    let mut ids = std::iter::once(base.clone())
        .chain(numbered)
        .filter(is_free);
    // Date and slug hold only characters of made names and are short enough for any number.
    ids.find_map(|id| LogId::new(&id))
        .unwrap_or_else(LogId::journal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date")
    }

    #[test]
    fn an_incident_is_named_after_its_day_and_its_title() {
        assert_eq!(
            new_incident_id("Nätavbrott", day(), &[]).as_str(),
            "2026-11-22-natavbrott"
        );
        assert_eq!(
            new_incident_id("!!!", day(), &[]).as_str(),
            "2026-11-22-incident"
        );
    }

    #[test]
    fn a_second_incident_by_a_known_name_gets_a_number() {
        let first = new_incident_id("Nätavbrott", day(), &[]);
        let second = new_incident_id("nätavbrott!", day(), std::slice::from_ref(&first));
        assert_eq!(second.as_str(), "2026-11-22-natavbrott-2");
        let third = new_incident_id("Nätavbrott", day(), &[first, second]);
        assert_eq!(third.as_str(), "2026-11-22-natavbrott-3");
    }

    #[test]
    fn a_very_long_title_still_gives_a_name_every_system_can_hold() {
        let id = new_incident_id(&"långt ".repeat(60), day(), &[]);
        assert!(id.as_str().len() <= 62, "{id}");
    }
}
