//! The lists of the plan as an incident uses them: checklists, control questions, the agenda of the
//! evaluation, and the steps.

pub mod adopt_checklists;
pub mod mark_point;
pub mod mark_step;
pub mod read_steps;

use anyhow::Result;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Checklist;
use crate::domain::incident::checklist_answers::{self, ChecklistAnswer};
use crate::domain::incident::checklist_progress::{self, PointMatch, PointProgress, Tick};
use crate::domain::log::timeline::Timeline;
use crate::domain::name::{LogId, folded};
use crate::domain::suggest;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::plan::rule_documents;

/// One list, and why it is not the standing version where it is not.
#[derive(Clone, Debug, PartialEq)]
pub struct ListVersion {
    pub list: Checklist,
    pub older: Option<Fallback>,
}

/// The lists of a log, as they are used in it.
pub struct IncidentLists {
    /// The journal, if no incident is meant.
    pub incident: Incident,
    pub timeline: Timeline,
    pub lists: Vec<ListVersion>,
    pub ticks: Vec<Tick>,
    pub now: Moment,
    pub zone: Zone,
}

/// All lists as of the opening, or of the last `incident use --plan new`.
///
/// # Errors
/// The binder cannot be read.
pub fn read(binder: &Binder, env: &Env, log: &LogId) -> Result<IncidentLists> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    Ok(of(binder, incident, timeline, now))
}

/// The same for a log that has been read.
pub fn of(binder: &Binder, incident: Incident, timeline: Timeline, now: Moment) -> IncidentLists {
    let as_of = match incident.id.is_journal() {
        true => None,
        false => incident.lists_as_of(),
    };
    let lists = rule_documents::lists(binder, as_of);
    let list = lists.into_iter().map(|list| ListVersion {
        list: list.value,
        older: list.fallback,
    });
    IncidentLists {
        lists: list.collect(),
        ticks: checklist_progress::ticks(&timeline),
        incident,
        timeline,
        now,
        zone: binder.zone(),
    }
}

impl IncidentLists {
    pub fn points<'a>(&self, list: &'a Checklist) -> Vec<PointProgress<'a>> {
        checklist_progress::points(list, &self.ticks, &self.timeline)
    }

    /// Ticks of points that the list no longer has.
    pub fn lost(&self, list: &Checklist) -> Vec<&Tick> {
        checklist_progress::lost(list, &self.ticks)
    }

    /// Answers to questions that the list no longer has.
    pub fn lost_answers(&self, list: &Checklist) -> Vec<ChecklistAnswer> {
        checklist_progress::lost_answers(list, &self.timeline)
    }

    /// Names of lists with entries that the plan no longer has.
    pub fn gone(&self) -> Vec<String> {
        let answers = checklist_answers::answers(&self.timeline);
        let items = self.ticks.iter().map(|tick| tick.item.as_str());
        let items = items.chain(answers.iter().map(|answer| answer.item.as_str()));
        let named = items.filter_map(|item| Some(item.split_once('/')?.0.to_owned()));
        let known = |id: &String| self.lists.iter().any(|it| it.list.id == *id);
        let mut gone: Vec<String> = named.filter(|id| !known(id)).collect();
        gone.sort();
        gone.dedup();
        gone
    }

    /// List by name, title, or words of it.
    ///
    /// # Errors
    /// No such list.
    pub fn named(&self, typed: &str) -> Result<&ListVersion, Failure> {
        let words = folded(typed.trim());
        let names = |it: &ListVersion| [folded(&it.list.id), folded(&it.list.title)];
        let tests: [&dyn Fn(&ListVersion) -> bool; 3] = [
            &|it| names(it).contains(&words),
            &|it| names(it).iter().any(|name| name.starts_with(&words)),
            &|it| names(it).iter().any(|name| name.contains(&words)),
        ];
        let found = tests
            .iter()
            .filter(|_| !words.is_empty())
            .find_map(|test| self.lists.iter().find(|it| test(it)));
        found.ok_or_else(|| self.no_such(typed))
    }

    fn no_such(&self, typed: &str) -> Failure {
        let ids = self.lists.iter().map(|it| it.list.id.as_str());
        let titles = self.lists.iter().map(|it| it.list.title.as_str());
        let near = suggest::closest_match(typed, ids.chain(titles));
        let of = |near: &str| {
            let mut lists = self.lists.iter();
            let list = lists.find(|it| it.list.id == near || it.list.title == near)?;
            Some(list.list.id.clone())
        };
        Failure::could_not(match near.and_then(of) {
            Some(near) => say!("checklist-unknown-near", typed = typed, near = near),
            None => say!("checklist-unknown", typed = typed),
        })
    }
}

/// Point of a list by number, id, or words of it.
///
/// # Errors
/// No such point, or several.
pub fn find<'p, 'i>(
    list: &Checklist,
    points: &'p [PointProgress<'i>],
    typed: &str,
) -> Result<&'p PointProgress<'i>, Failure> {
    match checklist_progress::find(points, typed) {
        PointMatch::One(point) => Ok(point),
        PointMatch::Several(several) => Err(read_steps::point_of_several(typed, &several)),
        PointMatch::None => {
            let message = say!("checklist-no-point", typed = typed, list = &list.id);
            Err(Failure::could_not(message))
        }
    }
}
