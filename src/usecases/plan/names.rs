//! Names of everything in the binder that has an id.

use std::collections::BTreeMap;

use crate::domain::incident::system_status;
use crate::replica::Binder;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;

/// Names by id of people, groups, audiences, channels, systems and their parts. Where one id is of two, the
/// name of the first of these.
pub fn names(binder: &Binder) -> BTreeMap<String, String> {
    let systems = rule_documents::systems(binder).value;
    let parts = system_status::items(&systems).into_iter();
    let mut names: BTreeMap<String, String> = parts.map(|it| (it.id, it.name)).collect();
    names.extend(systems.systems.into_iter().map(|it| (it.id, it.name)));
    names.extend(who_is::names(binder));
    names
}
