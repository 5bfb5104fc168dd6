//! How the binder is: what is due next, what is open, what somebody should see to.

mod recurring;

use anyhow::Result;
use chrono::TimeDelta;

use crate::domain::documents::unsaved::UnsavedDocument;
use crate::domain::incident::Incident;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::obligations::duty;
use crate::domain::people::contact::ContactMark;
use crate::domain::people::contact::marks;
use crate::domain::replication::remote_anomaly::Silence;
use crate::domain::review::after_closing::ClosedIncident;
use crate::domain::review::next::Task;
use crate::domain::review::reminder::Reminders;
use crate::domain::review::warning::{Recurrence, Warning};
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::format::documents;
use crate::format::paths;
use crate::replica::Binder;
use crate::usecases::documents::rename_unrecognised;
use crate::usecases::documents::unsaved::unsaved;
use crate::usecases::incident::checklists::adopt_checklists;
use crate::usecases::incident::incidents;
use crate::usecases::people::doubted_contacts::changed_outside;
use crate::usecases::people::who_is;
use crate::usecases::plan::read_plan::writers;
use crate::usecases::plan::rule_documents;
use crate::usecases::replication::members;
use crate::usecases::review::closed_incidents;
use crate::usecases::review::remind;
use crate::usecases::review::what_next;
use crate::usecases::setup::settings;

/// The state of a copy on one screen.
pub struct Status {
    /// The binder's own name.
    pub name: String,
    /// Who writes here: the person's name and the writer's.
    pub device: Option<(String, String)>,
    /// The open incidents, the one opened last first.
    pub open: Vec<Incident>,
    /// The closed incidents that still ask for something.
    pub closed: Vec<ClosedIncident>,
    /// What is to be done in the first open real incident, or else in the open exercise.
    pub tasks: Vec<Task>,
    /// What its people are reminded of.
    pub reminders: Reminders,
    pub concerns: Vec<Warning>,
    pub review: Recurrence,
    pub exercise: Recurrence,
    /// The other members, and when something of each last came here.
    pub silences: Vec<Silence>,
    pub now: Moment,
    pub zone: Zone,
}

impl Status {
    /// Whether anything is to be seen to (`status --check`).
    pub fn has_findings(&self) -> bool {
        !self.concerns.is_empty()
            || !self.closed.is_empty()
            || self.tasks.iter().any(|task| task.overdue)
    }
}

/// Reads what can be read; what cannot is passed over, so that this works in every copy.
///
/// # Errors
/// None of its own.
pub fn read_status(binder: &Binder, env: &Env) -> Result<Status> {
    let settings = settings::settings(binder);
    let zone = binder.zone();
    let now = moment::in_zone(env.now(), zone);
    let all = incidents::all_in_brief(binder).unwrap_or_default();
    let review = recurring::review(binder, &settings);
    let drilled = recurring::last_exercise(binder, &all, zone);
    let exercise = Recurrence::after(drilled, |day| settings.limits.exercise.day_after(day));
    let closed = closed_incidents::of(binder, &all, now);
    let mut open: Vec<Incident> = all.into_iter().filter(Incident::is_open).collect();
    // What guests opened keeps nothing of the members' from being seen.
    open.sort_by_key(|incident| (incident.by_guest, incident.opened.is_none()));
    let first = open
        .iter()
        .find(|incident| !incident.drill)
        .or(open.first());
    let (tasks, deviations) = first
        .map(|incident| tasks(binder, &incident.id, now))
        .unwrap_or_default();
    let reminders = first.map(|first| remind::reminders(binder, env, &first.id));
    let mut concerns = of_copy(binder);
    concerns.extend((deviations > 0).then_some(Warning::Duties(deviations)));
    concerns.extend(of_binder(binder, &settings, first, now));
    concerns.extend(review.concerns(now, zone));
    concerns.extend(recurring::of_exercise(exercise, moment::date_in(now, zone)));
    let device = binder.device();
    let device = device.map(|device| (device.name.clone(), device.writer.to_string()));
    let review = review.again;
    let name = settings.name;
    Ok(Status {
        name,
        device,
        open,
        closed,
        tasks,
        reminders: reminders.unwrap_or_default(),
        concerns,
        review,
        exercise,
        silences: binder.silences().unwrap_or_default(),
        now,
        zone,
    })
}

/// What others, the plan and the lists ask to be seen to while this incident is open, or none.
fn of_binder(
    binder: &Binder,
    settings: &Settings,
    first: Option<&Incident>,
    now: Moment,
) -> Vec<Warning> {
    let mut concerns = Vec::new();
    concerns.extend(of_age(binder, settings, now));
    concerns.extend(
        first
            .is_some_and(|first| adopt_checklists::is_older(binder, first))
            .then_some(Warning::OldLists),
    );
    concerns.extend(of_journal(binder, now));
    concerns.extend(of_others(binder, now));
    concerns.extend(of_documents(binder));
    concerns.extend(of_contacts(binder, settings, now));
    // In a crisis nobody mends the plan.
    if first.is_none_or(|incident| incident.drill) {
        concerns.extend(of_plan(binder, settings));
    }
    concerns
}

/// What is to be done, and how much was not done by the rules.
fn tasks(binder: &Binder, log: &LogId, now: Moment) -> (Vec<Task>, usize) {
    let read = incidents::told_asked(binder, log, &LogQuery::Open);
    let tasks = |(incident, timeline): (Incident, Timeline)| {
        let duties = rule_documents::duties(binder).value.duties;
        let accounts = duty::accounts(&duties, &incident, &timeline, binder.zone());
        let deviations = duty::deviations(&accounts).len();
        let tasks = what_next::tasks(binder, &incident, &timeline, now).tasks;
        (tasks, deviations)
    };
    read.map(tasks).unwrap_or_default()
}

/// The device, and what only this copy has.
fn of_copy(binder: &Binder) -> Vec<Warning> {
    let mut concerns = Vec::new();
    if binder.device().is_none() {
        concerns.push(Warning::NoDevice);
    }
    let waiting = binder.waiting().unwrap_or_default();
    let unshared = binder.unpushed().unwrap_or_default();
    concerns.extend((waiting > 0).then_some(Warning::Waiting(waiting)));
    concerns.extend((unshared > 0).then_some(Warning::Unshared(unshared)));
    let guests = members::waiting(binder);
    concerns.extend((!guests.is_empty()).then_some(Warning::Guests(guests)));
    let aside = binder.count_aside().unwrap_or_default();
    concerns.extend((aside > 0).then_some(Warning::SetAside(aside)));
    concerns
}

/// How long ago this copy met others, where that is too long.
fn of_age(binder: &Binder, settings: &Settings, now: Moment) -> Option<Warning> {
    let last = binder.last_exchange()?;
    let old = settings.limits.copy_age.after(last, binder.zone()) < now;
    old.then(|| Warning::OldCopy(moment::date_in(last, binder.zone())))
}

/// What was decided in the light of a crisis outlives it, in the journal.
fn of_journal(binder: &Binder, now: Moment) -> Option<Warning> {
    let notebooks = binder.notebooks_asked(&LogId::journal(), &LogQuery::Open);
    let journal = Timeline::of(&notebooks.unwrap_or_default());
    let open = journal.open_actions().count();
    let late = journal.open_actions().filter(|row| row.is_overdue(now));
    let late = late.count();
    (open > 0).then_some(Warning::FollowUps { open, late })
}

/// How long a fork is told of after it was last added to.
const FORK_TOLD: TimeDelta = TimeDelta::days(30);

/// Writers with two notebooks, and places that show what they should not.
fn of_others(binder: &Binder, now: Moment) -> Vec<Warning> {
    let forks = binder.forks().unwrap_or_default().into_iter();
    let forks = forks.filter(|fork| fork.latest + FORK_TOLD > now);
    let forks = forks.map(|fork| Warning::Forked {
        writer: fork.writer.to_string(),
        since: fork.since,
    });
    let places = binder.places_to_doubt().into_iter().map(Warning::Place);
    forks.chain(places).collect()
}

fn of_documents(binder: &Binder) -> Vec<Warning> {
    let mut concerns = Vec::new();
    let elsewhere = binder.head_elsewhere().ok().flatten();
    concerns.extend(elsewhere.map(Warning::HeadElsewhere));
    let (plain, others): (Vec<_>, Vec<_>) = unsaved(binder, |_| true)
        .into_iter()
        .partition(UnsavedDocument::is_plain);
    if !plain.is_empty() {
        let paths = plain.into_iter().map(|document| document.path);
        concerns.push(Warning::Unsaved(paths.collect()));
    }
    concerns.extend(others.into_iter().map(Warning::InFolder));
    let strangers = rename_unrecognised::not_read(binder).into_iter();
    let strangers: Vec<String> = strangers.map(|stranger| stranger.path).collect();
    concerns.extend((!strangers.is_empty()).then_some(Warning::Strangers(strangers)));
    let lost = binder.lost().unwrap_or_default().into_iter();
    concerns.extend(lost.map(|it| Warning::Lost(Box::new(it))));
    concerns.extend(proposed(binder));
    let two = binder.in_two_versions().unwrap_or_default();
    concerns.extend(two.into_iter().map(|path| Warning::TwoVersions {
        by: writers(binder, &path),
        path,
    }));
    let all = binder.documents("").unwrap_or_default();
    let broken = binder.remembered("broken", || broken(binder, &all));
    concerns.extend(broken.into_iter().map(Warning::Broken));
    let names: Vec<String> = all
        .into_iter()
        .filter(|path| !paths::is_accepted(path))
        .collect();
    concerns.extend((!names.is_empty()).then_some(Warning::Names(names)));
    concerns
}

/// Changes that nobody signed: the first of them, and how many more there are.
fn proposed(binder: &Binder) -> Vec<Warning> {
    const NAMED: usize = 2;
    let mut all = binder.proposed().unwrap_or_default();
    let more = all.len().saturating_sub(NAMED);
    all.truncate(NAMED);
    let named = all.into_iter().map(|it| Warning::Proposed(Box::new(it)));
    named
        .chain((more > 0).then_some(Warning::ProposedMore(more)))
        .collect()
}

fn broken(binder: &Binder, paths: &[String]) -> Vec<String> {
    let cannot_be_read = |path: &&String| {
        let document = binder.document(path).ok().flatten();
        document.is_some_and(|document| !documents::can_be_read(path, &document))
    };
    paths.iter().filter(cannot_be_read).cloned().collect()
}

fn of_contacts(binder: &Binder, settings: &Settings, now: Moment) -> Vec<Warning> {
    let zone = binder.zone();
    let today = moment::date_in(now, zone);
    let stale_before = moment::date_in(settings.limits.contact_age.before(now, zone), zone);
    let marks: Vec<ContactMark> = who_is::contacts(binder)
        .people()
        .flat_map(|(_, person)| marks(person, today, stale_before))
        .collect();
    let count = |is: fn(&ContactMark) -> bool| marks.iter().filter(|mark| is(mark)).count();
    let untried = count(|mark| {
        matches!(
            mark,
            ContactMark::NeverVerified | ContactMark::VerifiedLongAgo(_)
        )
    });
    let unreachable = count(|mark| matches!(mark, ContactMark::NoWay));
    let over = count(|mark| matches!(mark, ContactMark::MandateOver(_)));
    let ending = count(|mark| matches!(mark, ContactMark::MandateEnds(_)));
    let changed = changed_outside(binder);
    let mut concerns = Vec::new();
    concerns.extend((changed > 0).then_some(Warning::ContactsChangedOutside(changed)));
    concerns.extend((untried > 0).then_some(Warning::ContactsUntried(untried)));
    concerns.extend((unreachable > 0).then_some(Warning::ContactsUnreachable(unreachable)));
    concerns.extend((over > 0).then_some(Warning::MandatesOver(over)));
    concerns.extend((ending > 0).then_some(Warning::MandatesEnding(ending)));
    concerns
}

/// Whom nobody stands in for, and whose help is not known to suffice.
fn of_plan(binder: &Binder, settings: &Settings) -> Vec<Warning> {
    let contacts = who_is::contacts(binder);
    let quorum = settings.quorum.as_ref();
    let committee = quorum.and_then(|quorum| contacts.group(&quorum.group));
    let people = committee.map_or(&[][..], |group| &group.people[..]);
    let alone = people
        .iter()
        .filter(|person| contacts.deputies_of(&person.id).is_empty());
    let alone = alone.count();
    let suppliers = rule_documents::suppliers(binder).value.suppliers;
    let unverified = suppliers
        .into_iter()
        .filter(|supplier| supplier.plan_verified.is_none());
    let unverified: Vec<String> = unverified.map(|supplier| supplier.name).collect();
    let mut concerns = Vec::new();
    concerns.extend((alone > 0).then_some(Warning::NoDeputy(alone)));
    concerns.extend((!unverified.is_empty()).then_some(Warning::SuppliersUnverified(unverified)));
    concerns
}
