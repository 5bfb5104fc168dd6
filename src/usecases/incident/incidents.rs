//! The incidents of a binder, folded from their logs.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::merged_incidents;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::Notebook;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::time::moment::Moment;
use crate::replica::Binder;

/// Every incident known here, the one opened last first; united ones are one.
pub fn all(binder: &Binder) -> Result<Vec<Incident>> {
    all_asked(binder, &LogQuery::Everything)
}

/// The same from their courses only: log keepers and the count of entries after the close may be
/// incomplete.
pub fn all_in_brief(binder: &Binder) -> Result<Vec<Incident>> {
    all_asked(binder, &LogQuery::Course)
}

fn all_asked(binder: &Binder, asked: &LogQuery) -> Result<Vec<Incident>> {
    let mut books = BTreeMap::new();
    for log in logs(binder)? {
        let notebooks = binder.notebooks_asked(&log, asked)?;
        books.insert(log, notebooks);
    }
    let said = books
        .iter()
        .map(|(log, notebooks)| (log.clone(), merged_incidents::united_with(notebooks)))
        .collect();
    let mut incidents: Vec<Incident> = merged_incidents::groups(&said)
        .iter()
        .map(|group| {
            let logs = group.iter().filter_map(|log| books.get(log));
            let timelines = logs.map(|notebooks| Timeline::of(notebooks));
            let timeline = Timeline::together(timelines);
            let mut incident = Incident::of(&group[0], &timeline);
            // For an incident without an opening only all of its rows show the keepers.
            if incident.opened.is_none() && *asked == LogQuery::Everything {
                incident.by_guest = timeline.rows().iter().all(|row| !row.author.counts());
            }
            incident
        })
        .collect();
    incidents.sort_by(|one, other| opened(other).cmp(&opened(one)));
    Ok(incidents)
}

fn opened(incident: &Incident) -> (Option<Moment>, &LogId) {
    (incident.opened.as_ref().map(|told| told.at), &incident.id)
}

/// The logs of incidents: all but the journal.
pub fn logs(binder: &Binder) -> Result<Vec<LogId>> {
    let mut logs = binder.logs()?;
    logs.retain(|log| !log.is_journal());
    Ok(logs)
}

/// Notebooks of one incident: of its own log, then of every united log.
pub fn notebooks(binder: &Binder, log: &LogId, asked: &LogQuery) -> Result<Vec<Notebook>> {
    let known = logs(binder)?;
    let mut read: Vec<LogId> = Vec::new();
    let mut waiting = vec![log.clone()];
    let mut all = Vec::new();
    while let Some(next) = waiting.pop() {
        if read.contains(&next) {
            continue;
        }
        let notebooks = binder.notebooks_asked(&next, asked)?;
        let others = merged_incidents::united_with(&notebooks);
        waiting.extend(others.into_iter().filter(|other| known.contains(other)));
        all.extend(notebooks);
        read.push(next);
    }
    Ok(all)
}

/// True if a log is an exercise's; an unreadable one counts as real.
pub fn is_drill(binder: &Binder, log: &LogId) -> bool {
    let told = || told_asked(binder, log, &LogQuery::Course);
    !log.is_journal() && told().is_ok_and(|(incident, _)| incident.drill)
}

/// One incident, with its rows.
pub fn told(binder: &Binder, log: &LogId) -> Result<(Incident, Timeline)> {
    told_asked(binder, log, &LogQuery::Everything)
}

/// One incident, with the rows that are asked for.
pub fn told_asked(binder: &Binder, log: &LogId, asked: &LogQuery) -> Result<(Incident, Timeline)> {
    let timeline = Timeline::of(&notebooks(binder, log, asked)?);
    Ok((Incident::of(log, &timeline), timeline))
}
