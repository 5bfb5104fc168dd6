//! Folds the rows of a log into an [`Incident`].

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::incident::roles::Roles;
use crate::domain::incident::{
    AdoptedLists, EntryRef, Incident, IncidentEnd, IncidentOrigin, PlayedScenario, Stage,
    StageState,
};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::target_log::without_date;
use crate::domain::log::timeline::{Annotation, CompletionState, Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::time::moment;

pub(super) fn incident(id: &LogId, timeline: &Timeline) -> Incident {
    let rows = timeline.by_state();
    let openings = openings(&rows);
    let first = openings.first();
    let own = first.map_or_else(|| id.clone(), |row| row.author.log.clone());
    let title = first.map_or_else(|| without_date(id).to_owned(), |row| row.event().to_owned());
    let occurred = rows
        .iter()
        .find(|row| stands(row) && row.is(&EntryKind::Occurred))
        .and_then(|row| entry_ref(row));
    Incident {
        also: other_ids(&own, id, &rows),
        title,
        opened: first.and_then(|row| entry_ref(row)),
        risk: !openings.is_empty()
            && openings.iter().all(|row| says(row, Field::Risk))
            && occurred.is_none(),
        drill: !openings.is_empty() && openings.iter().all(|row| says(row, Field::Drill)),
        played: openings.iter().find_map(|row| played(row)),
        occurred,
        from: openings.iter().find_map(|row| origin(row)),
        lists: lists(&rows),
        by_guest: first.is_some_and(|row| !row.author.counts()),
        end: end(&rows),
        stages: stages(&rows),
        keepers: keepers(timeline, &rows),
        id: own,
    }
}

/// True for rows with effect: by a member, and not struck.
fn stands(row: &Row) -> bool {
    row.author.counts() && !row.is_struck()
}

fn entry_ref(row: &Row) -> Option<EntryRef> {
    Some(EntryRef {
        log: row.author.log.clone(),
        id: row.id()?.clone(),
        at: row.at,
        written_at: row.written_at,
        by: row.author.name().to_owned(),
    })
}

fn says(row: &Row, field: Field) -> bool {
    let value = row.entry().and_then(|entry| entry.fields.get(field));
    value.and_then(serde_json::Value::as_bool) == Some(true)
}

/// The entries that opened it: of members, or of guests where no member's is known.
fn openings<'a>(rows: &[&'a Row]) -> Vec<&'a Row> {
    let all = || {
        rows.iter()
            .copied()
            .filter(|row| row.is(&EntryKind::Open) && !row.is_struck())
    };
    let counted: Vec<&Row> = all().filter(|row| row.author.counts()).collect();
    if counted.is_empty() {
        all().collect()
    } else {
        counted
    }
}

fn played(row: &Row) -> Option<PlayedScenario> {
    let scenario = row.field(Field::Scenario);
    (!scenario.is_empty()).then(|| PlayedScenario {
        scenario: scenario.to_owned(),
        planned: row.field(Field::Planned).to_owned(),
    })
}

fn origin(row: &Row) -> Option<IncidentOrigin> {
    let reference = row.field(Field::From);
    (!reference.is_empty()).then(|| IncidentOrigin {
        reference: reference.to_owned(),
        by: row.field(Field::By).to_owned(),
    })
}

fn other_ids(own: &LogId, asked: &LogId, rows: &[&Row]) -> Vec<LogId> {
    let logs: BTreeSet<&LogId> = rows
        .iter()
        .map(|row| &row.author.log)
        .chain([asked])
        .collect();
    logs.into_iter()
        .filter(|log| *log != own)
        .cloned()
        .collect()
}

/// United logs are closed when each of them is.
fn end(rows: &[&Row]) -> IncidentEnd {
    let logs: BTreeSet<&LogId> = rows.iter().map(|row| &row.author.log).collect();
    let ends: Vec<IncidentEnd> = logs.into_iter().map(|log| end_of(rows, log)).collect();
    let open = ends
        .iter()
        .find(|end| !matches!(end, IncidentEnd::Closed { .. }));
    let latest = ends.iter().max_by_key(|end| match end {
        IncidentEnd::Closed { told, .. } => Some(told.written_at),
        _ => None,
    });
    open.or(latest).cloned().unwrap_or(IncidentEnd::Open)
}

/// End of one log: its last `close` that was not reopened.
fn end_of(rows: &[&Row], log: &LogId) -> IncidentEnd {
    let own = || {
        rows.iter()
            .copied()
            .filter(|row| row.author.log == *log && stands(row))
    };
    let mut end = IncidentEnd::Open;
    for close in own().filter(|row| row.is(&EntryKind::Close)) {
        let reopened = match close.completion.state {
            CompletionState::Reopened | CompletionState::Disputed => {
                close.completion.votes.iter().rfind(|word| !word.done)
            }
            CompletionState::Untouched | CompletionState::Done => None,
        };
        end = match (reopened, entry_ref(close)) {
            (Some(word), _) => match end {
                closed @ IncidentEnd::Closed { .. } => closed,
                _ => IncidentEnd::Reopened(retold(&word.annotation)),
            },
            (None, Some(told)) => IncidentEnd::Closed {
                told,
                why: close.field(Field::Why).to_owned(),
                after: own().filter(|row| row.after_close).count(),
            },
            (None, None) => end,
        };
    }
    end
}

fn retold(said: &Annotation) -> EntryRef {
    EntryRef {
        log: said.by.log.clone(),
        id: said.id.clone(),
        at: said.at,
        written_at: said.written_at,
        by: said.by.name().to_owned(),
    }
}

fn stages(rows: &[&Row]) -> BTreeMap<Stage, StageState> {
    let mut stages: BTreeMap<Stage, StageState> = BTreeMap::new();
    for row in rows
        .iter()
        .filter(|row| stands(row) && row.is(&EntryKind::Stage))
    {
        let (Some(stage), Some(told)) = (Stage::read(row.field(Field::Of)), entry_ref(row)) else {
            continue;
        };
        let on = row.field(Field::To) == "on";
        let before = stages.get(&stage).and_then(|turn| turn.first_on);
        let first_on = before.or(on.then_some(row.at));
        stages.insert(
            stage,
            StageState {
                on,
                entry: told,
                first_on,
            },
        );
    }
    stages
}

/// Latest choice of the plan whose checklists are used.
fn lists(rows: &[&Row]) -> Option<AdoptedLists> {
    let last = rows
        .iter()
        .rfind(|row| stands(row) && row.is(&EntryKind::Plan))?;
    let told = entry_ref(last)?;
    let as_of = moment::read(last.field(Field::AsOf)).unwrap_or(told.written_at);
    Some(AdoptedLists { entry: told, as_of })
}

/// Assigned log keepers; if none, the writers.
fn keepers(timeline: &Timeline, rows: &[&Row]) -> Vec<String> {
    let given = Roles::of(timeline).keepers();
    if !given.is_empty() {
        return given;
    }
    let mut keepers: Vec<String> = Vec::new();
    for row in rows.iter().filter(|row| row.author.counts()) {
        let name = row.author.name();
        if !keepers.iter().any(|known| known == name) {
            keepers.push(name.to_owned());
        }
    }
    keepers
}
