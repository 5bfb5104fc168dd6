//! Warnings of the status: remotes, documents, contacts, plan.

use chrono::TimeDelta;

use crate::domain::documents::unsaved::UnsavedDocument;
use crate::domain::incident::Incident;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::paper::register::WhyDue;
use crate::domain::people::contact::ContactMark;
use crate::domain::people::contact::marks;
use crate::domain::review::warning::Warning;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment};
use crate::format::documents;
use crate::format::paths;
use crate::replica::Binder;
use crate::usecases::documents::rename_unrecognised;
use crate::usecases::documents::unsaved::unsaved;
use crate::usecases::incident::checklists::adopt_checklists;
use crate::usecases::paper::read_register;
use crate::usecases::people::doubted_contacts::changed_outside;
use crate::usecases::people::who_is;
use crate::usecases::plan::check_binder::flaws_of_documents;
use crate::usecases::plan::read_plan::writers;
use crate::usecases::plan::rule_documents;
use crate::usecases::replication::members;
use crate::usecases::sealing::overdue_lists::overdue_lists;

/// How long after its last commit a fork is reported.
const FORK_TOLD: TimeDelta = TimeDelta::days(30);

/// Warnings on remotes, plan and documents, during this incident or none.
pub(super) fn of_binder(
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
    concerns.extend(of_lists(binder, now));
    concerns.extend(of_documents(binder));
    concerns.extend(of_contacts(binder, settings, now));
    concerns.extend(of_paper(binder, now));
    // No warnings on the plan during a real incident.
    if first.is_none_or(|incident| incident.drill) {
        concerns.extend(of_plan(binder, settings));
        concerns.extend(of_check(binder, now));
    }
    concerns
}

/// The device, and what only this copy has.
pub(super) fn of_copy(binder: &Binder) -> Vec<Warning> {
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

/// Time since the last sync, if too long.
fn of_age(binder: &Binder, settings: &Settings, now: Moment) -> Option<Warning> {
    let last = binder.last_exchange()?;
    let old = settings.limits.copy_age.after(last, binder.zone()) < now;
    old.then(|| Warning::OldCopy(moment::date_in(last, binder.zone())))
}

/// Follow-up decisions are in the journal and outlive the incident.
fn of_journal(binder: &Binder, now: Moment) -> Option<Warning> {
    let notebooks = binder.notebooks_asked(&LogId::journal(), &LogQuery::Open);
    let journal = Timeline::of(&notebooks.unwrap_or_default());
    let open = journal.open_actions().count();
    let late = journal.open_actions().filter(|row| row.is_overdue(now));
    let late = late.count();
    (open > 0).then_some(Warning::FollowUps { open, late })
}

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
    let broken = binder.remembered("broken", None, || broken(binder, &all));
    concerns.extend(broken.into_iter().map(Warning::Broken));
    let names: Vec<String> = all
        .into_iter()
        .filter(|path| !paths::is_accepted(path))
        .collect();
    concerns.extend((!names.is_empty()).then_some(Warning::Names(names)));
    concerns
}

/// The first proposals, and the number of further ones.
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

fn of_lists(binder: &Binder, now: Moment) -> Option<Warning> {
    let today = moment::date_in(now, binder.zone());
    let overdue = overdue_lists(binder, today).ok()?;
    let ids: Vec<String> = overdue.into_iter().map(|(list, _)| list).collect();
    (!ids.is_empty()).then_some(Warning::SealedOverdue(ids))
}

/// Outdated prints, and sheets to be destroyed.
fn of_paper(binder: &Binder, now: Moment) -> Option<Warning> {
    let read = read_register::read_register(binder, now).ok()?;
    let due = read.due();
    let (back, outdated): (Vec<_>, Vec<_>) =
        due.iter().partition(|(_, due)| due.why == WhyDue::Back);
    let back = back.iter().map(|(_, due)| due.numbers.len()).sum();
    (!due.is_empty()).then_some(Warning::Paper {
        outdated: outdated.len(),
        back,
    })
}

/// People without a deputy, and suppliers without a checked plan.
/// What `check` finds in the documents.
fn of_check(binder: &Binder, now: Moment) -> Option<Warning> {
    let today = moment::date_in(now, binder.zone());
    let count = || flaws_of_documents(binder, now).unwrap_or_default();
    let flaws = binder.remembered("check", Some(today), count);
    (flaws > 0).then_some(Warning::Flaws(flaws))
}

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
