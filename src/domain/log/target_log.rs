//! Selection of the log for a command, from the typed incident and the open ones.

use crate::domain::incident::Incident;
use crate::domain::name::{LogId, folded, slug};
use crate::domain::suggest;

/// Why a log was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetReason {
    Typed,
    /// Chosen with `incident use`.
    Chosen,
    /// The open real incident opened last.
    OpenedLast,
    /// Only an exercise is open.
    Exercise,
    /// No incident is open.
    NoneOpen,
}

/// The log to take where none was typed.
pub fn unless_typed(chosen: Option<&LogId>, incidents: &[Incident]) -> (LogId, TargetReason) {
    if let Some(chosen) = chosen {
        return (chosen.clone(), TargetReason::Chosen);
    }
    if let Some(real) = opened_last(incidents, false) {
        return (real.id.clone(), TargetReason::OpenedLast);
    }
    match opened_last(incidents, true) {
        Some(drill) => (drill.id.clone(), TargetReason::Exercise),
        None => (LogId::journal(), TargetReason::NoneOpen),
    }
}

fn opened_last(incidents: &[Incident], drill: bool) -> Option<&Incident> {
    let open = incidents
        .iter()
        .filter(|incident| incident.is_open() && incident.drill == drill);
    // Guests can open incidents and date them in the future: those of members come first.
    open.max_by_key(|incident| {
        let opened = incident.opened.as_ref().map(|told| told.at);
        (!incident.by_guest, opened, &incident.id)
    })
}

/// The log meant by what was typed: its id, its id without the date, its title, or words or a beginning
/// that no other has; case and accents folded. None where nothing fits or several do.
pub fn meant(typed: &str, logs: &[LogId], incidents: &[Incident]) -> Option<LogId> {
    let name = slug(typed);
    let exact = logs
        .iter()
        .find(|log| log.as_str() == typed.trim() || log.as_str() == name);
    if exact.is_some() || name.is_empty() {
        return exact.cloned();
    }
    let undated = logs.iter().filter(|log| without_date(log) == name);
    let titled = incidents
        .iter()
        .filter(|incident| folded(&incident.title) == folded(typed.trim()))
        .map(|incident| &incident.id);
    let mut fitting: Vec<&LogId> = undated.chain(titled).collect();
    fitting.sort();
    fitting.dedup();
    if fitting.is_empty() {
        fitting = logs.iter().filter(|log| has_words(log, &name)).collect();
    }
    match fitting[..] {
        [one] => Some(one.clone()),
        _ => None,
    }
}

/// True if an id, without its date, begins with these words or has them whole; of one or two letters none.
fn has_words(log: &LogId, words: &str) -> bool {
    let name = without_date(log);
    let is_within = || format!("-{name}-").contains(&format!("-{words}-"));
    words.chars().count() >= 3 && !log.is_journal() && (name.starts_with(words) || is_within())
}

/// The known log most like what was typed, to be offered; none where nothing is like it.
pub fn nearest(typed: &str, logs: &[LogId]) -> Option<LogId> {
    let name = slug(typed);
    let wanted = LogId::new(&name).map_or(name, |id| without_date(&id).to_owned());
    let near = suggest::closest_match(&wanted, logs.iter().map(without_date))?;
    logs.iter()
        .rev()
        .find(|log| without_date(log) == near)
        .cloned()
}

/// `natavbrott` of `2026-11-22-natavbrott`.
pub fn without_date(log: &LogId) -> &str {
    let text = log.as_str();
    let dated = text.len() > 11
        && text.is_char_boundary(11)
        && text[..11].chars().enumerate().all(|(index, c)| {
            if matches!(index, 4 | 7 | 10) {
                c == '-'
            } else {
                c.is_ascii_digit()
            }
        });
    if dated { &text[11..] } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logs(ids: &[&str]) -> Vec<LogId> {
        ids.iter()
            .map(|id| LogId::new(id).expect("a log"))
            .collect()
    }

    #[test]
    fn an_incident_is_found_by_its_id_and_by_its_name_without_the_date() {
        let known = logs(&["2026-11-22-natavbrott", "2026-11-20-brand"]);
        for typed in [
            "2026-11-22-natavbrott",
            "Nätavbrott",
            "natavbrott",
            " NÄTAVBROTT ",
        ] {
            let found = meant(typed, &known, &[]);
            assert_eq!(found.as_ref(), known.first(), "{typed}");
        }
        assert_eq!(meant("", &known, &[]), None);
    }

    #[test]
    fn an_incident_is_found_by_words_that_no_other_has() {
        let known = logs(&[
            "2026-11-22-ladok-nere-inga-inloggningar",
            "2026-11-20-brand",
            "2026-11-21-ladok-slo",
        ]);
        for typed in [
            "inga inloggningar",
            "ladok nere",
            "inloggningar",
            "ladok-ne",
        ] {
            let found = meant(typed, &known, &[]);
            assert_eq!(found.as_ref(), known.first(), "{typed}");
        }
        for typed in ["ladok", "ne", "loggningar"] {
            assert_eq!(meant(typed, &known, &[]), None, "{typed}");
        }
    }

    #[test]
    fn a_name_that_two_incidents_bear_is_not_guessed() {
        let known = logs(&["2026-11-22-natavbrott", "2026-11-20-natavbrott"]);
        assert_eq!(meant("natavbrott", &known, &[]), None);
    }

    #[test]
    fn a_mistyped_name_offers_the_nearest() {
        let known = logs(&["2026-11-22-natavbrott", "2026-11-20-brand"]);
        assert_eq!(nearest("nätavrbot", &known).as_ref(), known.first());
        assert_eq!(nearest("översvämning", &known), None);
    }
}
