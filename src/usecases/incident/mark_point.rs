//! Mark a point of a list, or answer a question of it.

use anyhow::Result;

use crate::domain::incident::checklist::{Checklist, Kind};
use crate::domain::incident::checklist_progress::{Point, To};
use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::name::LogId;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists::{self, Lists};
use crate::usecases::incident::mark_step;
use crate::usecases::log::event_time::Happened;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::Noted;

/// What is said of a point.
#[derive(Clone, Debug, PartialEq)]
pub enum Word {
    Tick(To),
    Answer,
}

/// What was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The list's name, or words of it.
    pub list: String,
    pub point: String,
    pub word: Word,
    /// The answer; of a tick its reason or a remark.
    pub text: String,
    /// Who said so.
    pub source: Option<String>,
    pub happened: Happened,
}

/// A point just marked, and the lists as they now stand.
pub struct Marked {
    pub noted: Noted,
    pub list: String,
    pub number: String,
    pub lists: Lists,
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
    mark: &Mark,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Marked> {
    refuse(mark)?;
    let at = mark.happened.moment(binder, env)?;
    let lists = checklists::read(binder, env, log)?;
    let list = &lists.named(&mark.list)?.list;
    let points = lists.points(list);
    let point = checklists::find(list, &points, &mark.point)?;
    let (kind, mut fields) = match &mark.word {
        Word::Answer => answered(list, point, mark),
        Word::Tick(to) => ("step", ticked(list, point, *to, mark, sentence)),
    };
    fields.set(Field::Late, mark.happened.why_late());
    let late = mark.happened.remark(binder, env, at);
    let notices = late.into_iter().chain(already(list, point, mark)).collect();
    let draft = Draft {
        log: log.clone(),
        kind: kind.to_owned(),
        at,
        fields,
    };
    let (list, number) = (list.id.clone(), point.item.number.clone());
    let noted = long_text::write(binder, env, draft, Vec::new(), notices)?;
    Ok(Marked {
        noted,
        list,
        number,
        lists: checklists::read(binder, env, log)?,
    })
}

fn refuse(mark: &Mark) -> Result<(), Failure> {
    let (list, point) = (mark.list.as_str(), mark.point.as_str());
    if !mark.text.trim().is_empty() {
        return Ok(());
    }
    match mark.word {
        Word::Answer => Err(Failure::wrong_words(say!(
            "checklist-answer-what",
            list = list,
            point = point
        ))),
        Word::Tick(To::Skipped) => Err(Failure::wrong_words(say!(
            "checklist-skip-why",
            list = list,
            point = point
        ))),
        Word::Tick(_) => Ok(()),
    }
}

fn answered(list: &Checklist, point: &Point, mark: &Mark) -> (&'static str, Fields) {
    let fields = Fields::default()
        .with(Field::Event, mark.text.trim())
        .with(Field::Item, point.item.id.as_str())
        .with(Field::Text, point.item.wording())
        .with(Field::Same, mark_step::same(point))
        .with(Field::Source, mark.source.as_deref().unwrap_or_default());
    match list.kind {
        Kind::Evaluation => ("evaluate", fields),
        _ => ("answer", fields),
    }
}

fn ticked(
    list: &Checklist,
    point: &Point,
    to: To,
    mark: &Mark,
    sentence: &dyn Fn(&Message) -> String,
) -> Fields {
    let (number, title) = (point.item.number.as_str(), point.item.title.as_str());
    let is_step = list.kind == Kind::Steps;
    let name = list.title.as_str();
    let event = match to {
        _ if is_step => mark_step::event(to, number, title),
        To::Done => say!(
            "checklist-event-done",
            list = name,
            number = number,
            title = title
        ),
        To::Reopened => say!(
            "checklist-event-reopened",
            list = name,
            number = number,
            title = title
        ),
        To::Skipped => say!(
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

/// Said twice does no harm, and is said; so is that the words of the point have been changed.
fn already(list: &Checklist, point: &Point, mark: &Mark) -> Option<Message> {
    let Word::Tick(to) = mark.word else {
        return None;
    };
    if list.kind == Kind::Steps {
        return mark_step::already(to, point);
    }
    let last = point.by.last()?;
    let is_so = match to {
        To::Reopened => point.state.is_open(),
        To::Done | To::Skipped => !point.state.is_open() && last.to == to,
    };
    let (number, who) = (point.item.number.as_str(), last.by.as_str());
    is_so.then(|| say!("checklist-already", number = number, who = who))
}
