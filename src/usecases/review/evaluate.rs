//! Evaluate an incident: agenda of Bilaga E with material from the log, answers, and follow-ups, which
//! outlive the incident.

use anyhow::Result;
use chrono::TimeDelta;

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::ChecklistKind;
use crate::domain::incident::directives::{self, Directive};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::review::costs::Costs;
use crate::domain::time::moment;
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists::mark_point::{
    self, PointAction, PointMark, PointMarked,
};
use crate::usecases::incident::checklists::{self, IncidentLists, ListVersion};
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::obligations::duties;
use crate::usecases::people::known_names;
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// All that an evaluation is held on.
pub struct EvaluationData {
    pub lists: IncidentLists,
    /// The list of kind `evaluation`; none where the plan has none.
    pub agenda: Option<ListVersion>,
    pub duties: duties::DutyOverview,
    pub costs: Costs,
    pub directives: Vec<Directive>,
    /// Follow-up actions in the journal, open or not.
    pub follow_ups: Vec<Row>,
    /// The exercises known: title and when, the last first.
    pub exercises: Vec<Incident>,
    pub late_after: TimeDelta,
}

/// The incident to evaluate: the one typed or in use; where none is open, the last one.
///
/// # Errors
/// Unknown incident; there is none; the binder cannot be read.
pub fn incident(binder: &Binder, env: &Env, typed: Option<&str>) -> Result<LogId> {
    let found = target_log::for_reading(binder, env, typed)?;
    if !found.log.is_journal() {
        return Ok(found.log);
    }
    let all = incidents::all_in_brief(binder)?;
    let real = all.iter().find(|incident| !incident.drill);
    let last = real.or(all.first()).map(|incident| incident.id.clone());
    last.ok_or_else(|| Failure::could_not(say!("evaluate-none")).into())
}

/// # Errors
/// The binder cannot be read.
pub fn read(binder: &Binder, env: &Env, log: &LogId) -> Result<EvaluationData> {
    let lists = checklists::read(binder, env, log)?;
    let agenda = lists.lists.iter();
    let mut agenda = agenda.filter(|it| it.list.kind == ChecklistKind::Evaluation);
    let limit = settings::settings(binder).limits.late_after;
    let mut exercises = incidents::all_in_brief(binder)?;
    exercises.retain(|incident| incident.drill);
    Ok(EvaluationData {
        agenda: agenda.next_back().cloned(),
        duties: duties::read(binder, env, log, &SnapshotTime::default())?,
        costs: Costs::of(&lists.timeline),
        directives: directives::directives(&lists.timeline),
        follow_ups: follow_ups(binder, &lists.incident)?,
        exercises,
        late_after: TimeDelta::seconds(i64::from(limit.seconds)),
        lists,
    })
}

/// Actions of the journal that stem from an incident.
fn follow_ups(binder: &Binder, incident: &Incident) -> Result<Vec<Row>> {
    let journal = Timeline::of(&binder.notebooks_asked(&LogId::journal(), &LogQuery::Everything)?);
    let of_it = |row: &&Row| {
        let log = LogId::new(row.field(Field::OfLog));
        row.is(&EntryKind::Action) && log.is_some_and(|log| incident.is_called(&log))
    };
    let rows = journal.rows().iter().filter(|row| !row.is_struck());
    Ok(rows.filter(of_it).cloned().collect())
}

/// Writes an `evaluate`: the answer to a point of the agenda.
///
/// # Errors
/// The plan has no agenda; no such point; no text; a copy that cannot write.
pub fn answer(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    mark: PointMark,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<PointMarked> {
    let lists = checklists::read(binder, env, log)?;
    let mut agenda = lists.lists.iter();
    let agenda = agenda.rfind(|it| it.list.kind == ChecklistKind::Evaluation);
    let agenda = agenda.ok_or_else(|| Failure::could_not(say!("evaluate-no-agenda")))?;
    let mark = PointMark {
        list: agenda.list.id.clone(),
        word: PointAction::Answer,
        ..mark
    };
    mark_point::mark_point(binder, env, log, &mark, sentence)
}

/// Arguments for a follow-up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FollowUp {
    pub text: String,
    pub owner: Option<String>,
    pub due: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// Writes an `action` into the journal, so that it outlives the incident. One without owner or time is
/// written, too, and asked for.
///
/// # Errors
/// No text; a time that cannot be read; a copy that cannot write.
pub fn follow_up(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: &FollowUp,
) -> Result<WriteOutcome> {
    if typed.text.trim().is_empty() {
        return Err(Failure::could_not(say!("log-no-text")).into());
    }
    let reading = write_outcome::reading(binder, env, Toward::Future, typed.which);
    let due = typed.due.as_deref().map(|typed| reading.moment(typed));
    let due = due.transpose()?;
    let contacts = who_is::contacts(binder);
    let owner = typed.owner.as_deref().unwrap_or_default();
    let owner = match contacts.named(owner).as_slice() {
        [one] if !owner.is_empty() => known_names::called(one),
        _ => owner.to_owned(),
    };
    let mut notices = Vec::new();
    if owner.is_empty() || due.is_none() {
        notices.push(say!("evaluate-who-and-when"));
    }
    let mut fields = Fields::default()
        .with(Field::Event, typed.text.trim())
        .with(Field::Owner, owner)
        .with(Field::OfLog, log.as_str());
    if let Some(due) = due {
        fields.set(Field::Due, moment::written(due));
    }
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Action,
        at: moment::in_zone(env.now(), binder.zone()),
        fields,
    };
    write_outcome::write(binder, env, draft, Vec::new(), notices)
}
