//! Situation reports: draft from the log, approve, read again unchanged.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::domain::documents::markdown::Block;
use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::checklist::ChecklistKind;
use crate::domain::incident::directives::{self, Directive};
use crate::domain::incident::roles::Roles;
use crate::domain::incident::routine_runs::{self, RoutineRun};
use crate::domain::incident::system_status::{self, SystemItem, SystemStatus};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::plan::calendar::Period;
use crate::domain::review::brief::{self, ApprovedBrief, BriefStatements};
use crate::domain::review::next::{Task, TaskKind};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::markdown;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists;
use crate::usecases::incident::incidents;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text;
use crate::usecases::log::whole_text;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;
use crate::usecases::setup::settings;

/// All that a picture is drawn from.
pub struct Picture {
    pub incident: Incident,
    pub timeline: Timeline,
    pub number: u64,
    /// Every one approved so far, by number.
    pub approved: Vec<ApprovedBrief>,
    /// Statements on what is unknown, assumed and expected.
    pub statements: BriefStatements,
    pub roles: Roles,
    /// Duties and clocks, promises, the next meeting, what is waiting; actions and steps aside.
    pub tasks: Vec<Task>,
    pub questions: Vec<checklists::ListVersion>,
    pub lists: checklists::IncidentLists,
    pub periods: Vec<Period>,
    /// Systems in the plan's order with states; running routines, valid directives.
    pub items: Vec<SystemItem>,
    pub restoration: SystemStatus,
    pub runs: Vec<RoutineRun>,
    pub directives: Vec<Directive>,
    /// Names by id of people and groups.
    pub names: BTreeMap<String, String>,
    pub older: Vec<Fallback>,
    /// People present at the approval.
    pub attendance: Attendance,
    /// Next meeting by this report.
    pub next: Option<Moment>,
    pub now: Moment,
    pub zone: Zone,
}

impl Picture {
    /// The one before this.
    pub fn last(&self) -> Option<&ApprovedBrief> {
        self.approved.last()
    }
}

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BriefRequest {
    pub statements: BriefStatements,
    /// Names of those present at the approval.
    pub present: Vec<String>,
    pub by: Option<String>,
    pub next: Option<String>,
    pub happened: EventTime,
}

/// Draws up the next picture.
///
/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn draw(binder: &Binder, env: &Env, log: &LogId, typed: &BriefRequest) -> Result<Picture> {
    let reading = typed.happened.to_come(binder, env);
    let next = typed.next.as_deref().map(|typed| reading.moment(typed));
    let next = next.transpose()?;
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let approved = brief::approved(&timeline);
    let settings = settings::settings(binder);
    let contacts = who_is::contacts(binder);
    let there = Attendance::of(&typed.present, &contacts, settings.quorum.as_ref());
    let said = approved.last().map(|last| last.statements.clone());
    let calendar = rule_documents::calendar(binder);
    let day = moment::date_in(now, binder.zone());
    let what_next::Tasks { mut tasks, older } = what_next::tasks(binder, &incident, &timeline, now);
    tasks.retain(|task| !matches!(task.what, TaskKind::Action(_) | TaskKind::Step { .. }));
    let lists = checklists::of(binder, incident.clone(), timeline.clone(), now);
    let questions = lists.lists.iter();
    let questions = questions.filter(|it| it.list.kind == ChecklistKind::Questions);
    Ok(Picture {
        number: brief::next_number(&approved),
        statements: typed.statements.clone().or(&said.unwrap_or_default()),
        roles: Roles::of(&timeline),
        questions: questions.cloned().collect(),
        periods: calendar.value.on(day).cloned().collect(),
        items: system_status::items(&rule_documents::systems(binder).value),
        restoration: SystemStatus::of(&timeline),
        runs: routine_runs::routine_runs(&timeline),
        directives: directives::directives(&timeline),
        names: who_is::names(binder),
        older: older.into_iter().chain(calendar.fallback).collect(),
        lists,
        approved,
        tasks,
        incident,
        timeline,
        attendance: there,
        next,
        now,
        zone: binder.zone(),
    })
}

/// Writes a `brief`: the picture as it was approved, whole and for good.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn approve(
    binder: &Binder,
    env: &Env,
    picture: &Picture,
    typed: &BriefRequest,
    text: &str,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<WriteOutcome> {
    let at = typed.happened.moment(binder, env)?;
    let there = &picture.attendance;
    let event = say!("brief-event", number = picture.number);
    let mut fields = Fields::default()
        .with(Field::Event, sentence(&event))
        .with(Field::Number, picture.number)
        .with(Field::Sections, sections(&picture.statements))
        .with(Field::Seen, brief::seen(&picture.timeline))
        .with(Field::Text, text)
        .with(Field::Late, typed.happened.why_late())
        .with(Field::By, typed.by.as_deref().unwrap_or_default())
        .with(Field::Present, there.written())
        .with(Field::Name, there.called().join(", "));
    if !typed.present.is_empty() && !there.is_enough() {
        fields.set(Field::Deviation, "quorum");
    }
    if let Some(last) = picture.last() {
        fields.set(Field::Of, last.id.to_string());
    }
    if let Some(next) = picture.next {
        fields.set(Field::Due, moment::written(next));
    }
    let draft = Draft {
        log: picture.incident.id.clone(),
        kind: EntryKind::Brief,
        at,
        fields,
    };
    let late = typed.happened.remark(binder, env, at);
    let unknown = there.unknown.iter();
    let unknown = unknown.map(|name| say!("stage-nobody-called", name = name));
    let few = (!typed.present.is_empty() && !there.is_enough()).then(|| {
        let (count, needed) = (there.counted_members, there.needed.unwrap_or(0));
        say!("brief-too-few", count = count, needed = needed)
    });
    let notices = late.into_iter().chain(unknown).chain(few).collect();
    long_text::write(binder, env, draft, Vec::new(), notices)
}

fn sections(said: &BriefStatements) -> Value {
    let mut sections = Map::new();
    let all = [
        ("unknown", &said.unknown),
        ("assumed", &said.assumed),
        ("prognosis", &said.prognosis),
    ];
    for (name, list) in all {
        if let Some(list) = list {
            sections.insert(name.to_owned(), json!(list));
        }
    }
    Value::Object(sections)
}

/// A picture that was approved, as it was.
pub struct KeptBrief {
    pub approved: ApprovedBrief,
    pub text: String,
    pub blocks: Vec<Block>,
}

/// The pictures meant by a number, `2`, or an entry's id; of a number that two copies used both.
///
/// # Errors
/// There is none such; the binder cannot be read.
pub fn kept(binder: &Binder, log: &LogId, typed: &str) -> Result<(Incident, Vec<KeptBrief>)> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let approved = brief::approved(&timeline);
    let number = typed.trim().parse::<u64>().ok();
    let meant = |it: &ApprovedBrief| Some(it.number) == number || it.id.to_string() == typed.trim();
    let found: Vec<KeptBrief> = approved
        .iter()
        .filter(|it| meant(it))
        .map(|it| {
            let text = whole_text(binder, it);
            KeptBrief {
                blocks: markdown::read(&text, 1),
                approved: it.clone(),
                text,
            }
        })
        .collect();
    if found.is_empty() {
        let last = approved.last().map_or(0, |it| it.number);
        let message = match last {
            0 => say!("brief-none-yet"),
            last => say!("brief-unknown", typed = typed, last = last),
        };
        return Err(Failure::could_not(message).into());
    }
    Ok((incident, found))
}

/// Text as approved. A long one is in a file whose name contains its hash; if that does not match, the
/// first line is used.
fn whole_text(binder: &Binder, approved: &ApprovedBrief) -> String {
    let files = approved.files.iter().map(String::as_str);
    let whole = whole_text::whole_text(binder, files, "text");
    whole.unwrap_or_else(|| approved.text.clone())
}
