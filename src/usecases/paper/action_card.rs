//! What somebody in a role needs on one sheet: who holds it, who stands in, whom to call, what to do.

use anyhow::Result;

use crate::domain::incident::checklist::{Checklist, ChecklistPoint};
use crate::domain::incident::roles::HeldRole;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::{LogId, folded};
use crate::domain::obligations::duty::Duty;
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::phone_number::Home;
use crate::domain::suggest;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists;
use crate::usecases::incident::roles;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::setup::settings;

/// What the plan, the contact list and the incident say of a role.
pub struct ActionCard {
    /// As the contact list calls it, else as typed.
    pub role: String,
    /// Who has it in the contact list.
    pub people: Vec<Person>,
    /// Who holds it in the incident.
    pub held: Option<HeldRole>,
    pub deputies: Vec<Person>,
    /// The group that decides, without those who have the role: whom to call.
    pub colleagues: Vec<Person>,
    /// Lists that the role answers for.
    pub lists: Vec<Checklist>,
    /// Points of other lists that name the role, each with the title of its list.
    pub points: Vec<(String, ChecklistPoint)>,
    pub duties: Vec<Duty>,
    pub timeline: Timeline,
    pub home: Home,
}

/// The card of a role: one of the contact list, of the incident, or named by the plan.
///
/// # Errors
/// Nothing names such a role; the binder cannot be read.
pub fn action_card(binder: &Binder, env: &Env, log: &LogId, typed: &str) -> Result<ActionCard> {
    let read = roles::read(binder, env, log)?;
    let lists = checklists::read(binder, env, log)?;
    let contacts = who_is::contacts(binder);
    let people = in_role(&contacts, typed);
    let held = read.roles.role(typed).cloned();
    let ids: Vec<String> = people.iter().map(|person| person.id.clone()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).chain([typed]).collect();
    let is_meant = |who: &str| !who.is_empty() && ids.iter().any(|id| folded(id) == folded(who));
    let all: Vec<Checklist> = lists.lists.into_iter().map(|it| it.list).collect();
    let (owned, others): (Vec<Checklist>, Vec<Checklist>) = all
        .into_iter()
        .partition(|list| list.owner.as_deref().is_some_and(is_meant));
    let points = others
        .iter()
        .flat_map(|list| named_in(list, typed, &people));
    let points: Vec<(String, ChecklistPoint)> = points.collect();
    let duties = rule_documents::duties(binder).value.duties.into_iter();
    let duties: Vec<Duty> = duties.filter(|duty| is_meant(&duty.who)).collect();
    let is_known = held.is_some() || !people.is_empty() || !owned.is_empty() || !duties.is_empty();
    if !is_known && points.is_empty() {
        return Err(no_such_role(&contacts, typed).into());
    }
    let role = people.first().map(|person| person.role.clone());
    Ok(ActionCard {
        role: role
            .filter(|role| !role.is_empty())
            .unwrap_or_else(|| typed.to_owned()),
        deputies: deputies(&contacts, &people),
        colleagues: colleagues(binder, &contacts, &people),
        held,
        people,
        lists: owned,
        points,
        duties,
        timeline: lists.timeline,
        home: home(binder),
    })
}

/// People whose id, role or first words of the role are what was typed; else whoever is called so.
fn in_role(contacts: &Contacts, typed: &str) -> Vec<Person> {
    let wanted = folded(typed.trim());
    let people = || contacts.people().map(|(_, person)| person);
    let exact = |person: &&Person| folded(&person.id) == wanted || folded(&person.role) == wanted;
    let found: Vec<Person> = people().filter(exact).cloned().collect();
    if !found.is_empty() {
        return found;
    }
    let begins = |person: &&Person| !wanted.is_empty() && folded(&person.role).starts_with(&wanted);
    people().filter(begins).cloned().collect()
}

fn home(binder: &Binder) -> Home {
    let settings = settings::settings(binder);
    Home::of(settings.zone, settings.language)
}

fn deputies(contacts: &Contacts, people: &[Person]) -> Vec<Person> {
    let each = people
        .iter()
        .flat_map(|person| contacts.deputies_of(&person.id));
    each.cloned().collect()
}

fn colleagues(binder: &Binder, contacts: &Contacts, people: &[Person]) -> Vec<Person> {
    let settings = settings::settings(binder);
    let group = settings
        .quorum
        .and_then(|quorum| contacts.group(&quorum.group).cloned());
    let others = group
        .map(|group| group.people)
        .unwrap_or_default()
        .into_iter();
    others
        .filter(|other| !people.iter().any(|person| person.id == other.id))
        .collect()
}

/// Points that are done by the role, or whose words name it.
fn named_in(list: &Checklist, typed: &str, people: &[Person]) -> Vec<(String, ChecklistPoint)> {
    let roles = people.iter().map(|person| person.role.as_str());
    let names: Vec<String> = roles.chain([typed]).map(|it| folded(it.trim())).collect();
    let names: Vec<&String> = names.iter().filter(|name| name.len() > 2).collect();
    let is_meant = |point: &&ChecklistPoint| {
        let words = folded(&point.wording());
        let acts = point
            .done_by
            .iter()
            .filter_map(|act| act.strip_prefix("role:"));
        let mut acts = acts.map(folded);
        acts.any(|role| names.iter().any(|name| **name == role))
            || names.iter().any(|name| words.contains(name.as_str()))
    };
    let points = list.all().into_iter().filter(is_meant);
    points
        .map(|point| (list.title.clone(), point.clone()))
        .collect()
}

fn no_such_role(contacts: &Contacts, typed: &str) -> Failure {
    let ids: Vec<&str> = contacts
        .people()
        .map(|(_, person)| person.id.as_str())
        .collect();
    let near = suggest::closest_match(typed, ids.iter().copied());
    let near = near.or_else(|| ids.first().copied()).unwrap_or_default();
    Failure::could_not(match near {
        "" => say!("print-no-roles", role = typed),
        near => say!("print-no-role", role = typed, near = near),
    })
}
