//! Mark a point of a list, or answer a question.

use anyhow::Result;

use crate::domain::incident::checklist::{Checklist, ChecklistKind};
use crate::domain::incident::checklist_progress::{PointProgress, TickMark};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists::mark_step;
use crate::usecases::incident::checklists::{self, IncidentLists};
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::WriteOutcome;

/// What to do with a point.
#[derive(Clone, Debug, PartialEq)]
pub enum PointAction {
    Tick(TickMark),
    Answer,
}

/// Arguments of the command.
#[derive(Clone, Debug, PartialEq)]
pub struct PointMark {
    /// Name of the list, or words of it.
    pub list: String,
    pub point: String,
    pub word: PointAction,
    /// The answer; of a tick its reason or a remark.
    pub text: String,
    /// Source of the answer.
    pub source: Option<String>,
    pub happened: EventTime,
}

/// The marked point, and the lists after it.
pub struct PointMarked {
    pub outcome: WriteOutcome,
    pub list: String,
    pub number: String,
    pub lists: IncidentLists,
}

/// Writes a tick or an answer, which carries the point's number and words, so that a change of the
/// plan never moves it. `sentence` gives the row's text in the binder's language.
///
/// # Errors
/// No such list or point; skipped without a reason; an answer without words; a copy that cannot
/// write.
pub fn mark_point(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    mark: &PointMark,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<PointMarked> {
    refuse(mark)?;
    let at = mark.happened.moment(binder, env)?;
    let lists = checklists::read(binder, env, log)?;
    let list = &lists.named(&mark.list)?.list;
    let points = lists.points(list);
    let point = checklists::find(list, &points, &mark.point)?;
    let (kind, mut fields) = match &mark.word {
        PointAction::Answer => answered(list, point, mark),
        PointAction::Tick(to) => (EntryKind::Step, ticked(list, point, *to, mark, sentence)),
    };
    fields.set(Field::Late, mark.happened.why_late());
    let late = mark.happened.remark(binder, env, at);
    let notices = late.into_iter().chain(already(list, point, mark)).collect();
    let draft = Draft {
        log: log.clone(),
        kind,
        at,
        fields,
    };
    let (list, number) = (list.id.clone(), point.item.number.clone());
    let written = long_text::write(binder, env, draft, Vec::new(), notices)?;
    Ok(PointMarked {
        outcome: written,
        list,
        number,
        lists: checklists::read(binder, env, log)?,
    })
}

fn refuse(mark: &PointMark) -> Result<(), Failure> {
    let (list, point) = (mark.list.as_str(), mark.point.as_str());
    if !mark.text.trim().is_empty() {
        return Ok(());
    }
    match mark.word {
        PointAction::Answer => Err(Failure::wrong_words(say!(
            "checklist-answer-what",
            list = list,
            point = point
        ))),
        PointAction::Tick(TickMark::Skipped) => Err(Failure::wrong_words(say!(
            "checklist-skip-why",
            list = list,
            point = point
        ))),
        PointAction::Tick(_) => Ok(()),
    }
}

fn answered(list: &Checklist, point: &PointProgress, mark: &PointMark) -> (EntryKind, Fields) {
    let fields = Fields::default()
        .with(Field::Event, mark.text.trim())
        .with(Field::Item, point.item.id.as_str())
        .with(Field::Text, point.item.wording())
        .with(Field::Same, mark_step::same(point))
        .with(Field::Source, mark.source.as_deref().unwrap_or_default());
    match list.kind {
        ChecklistKind::Evaluation => (EntryKind::Evaluate, fields),
        _ => (EntryKind::Answer, fields),
    }
}

fn ticked(
    list: &Checklist,
    point: &PointProgress,
    to: TickMark,
    mark: &PointMark,
    sentence: &dyn Fn(&Message) -> String,
) -> Fields {
    let (number, title) = (point.item.number.as_str(), point.item.title.as_str());
    let is_step = list.kind == ChecklistKind::Steps;
    let name = list.title.as_str();
    let event = match to {
        _ if is_step => mark_step::event(to, number, title),
        TickMark::Done => say!(
            "checklist-event-done",
            list = name,
            number = number,
            title = title
        ),
        TickMark::Reopened => say!(
            "checklist-event-reopened",
            list = name,
            number = number,
            title = title
        ),
        TickMark::Skipped => say!(
            "checklist-event-skipped",
            list = name,
            number = number,
            title = title
        ),
    };
    mark_step::ticked(point, to, mark.text.trim(), is_step)
        .with(Field::Source, mark.source.as_deref().unwrap_or_default())
        .with(Field::Event, sentence(&event))
}

/// Notices that it was so already, or that the wording has changed. Marking again is harmless.
fn already(list: &Checklist, point: &PointProgress, mark: &PointMark) -> Option<Message> {
    let PointAction::Tick(to) = mark.word else {
        return None;
    };
    if list.kind == ChecklistKind::Steps {
        return mark_step::already(to, point);
    }
    let last = point.by.last()?;
    let is_so = match to {
        TickMark::Reopened => point.state.is_open(),
        TickMark::Done | TickMark::Skipped => !point.state.is_open() && last.to == to,
    };
    let (number, who) = (point.item.number.as_str(), last.by.as_str());
    is_so.then(|| say!("checklist-already", number = number, who = who))
}
