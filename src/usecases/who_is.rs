//! Who is meant by an id of a person, a role or a group.

use crate::domain::contact::Contacts;
use crate::domain::next::Task;
use crate::domain::phone::Home;
use crate::store::Binder;
use crate::usecases::list_contacts;
use crate::usecases::settings::settings;

/// contacts.yaml; empty where there is none, or the binder cannot be read.
pub fn contacts(binder: &Binder) -> Contacts {
    let settings = settings(binder);
    let home = Home::of(settings.zone, settings.language);
    list_contacts::contacts(binder, home)
        .unwrap_or_default()
        .value
}

/// Tasks whose people are called as the contact list calls them: by role, or by the group's title.
pub fn called(binder: &Binder, mut tasks: Vec<Task>) -> Vec<Task> {
    if tasks.iter().all(|task| task.who.is_empty()) {
        return tasks;
    }
    let contacts = contacts(binder);
    for task in &mut tasks {
        let person = contacts
            .person(&task.who)
            .map(|person| match person.role.as_str() {
                "" => person.called(),
                role => role,
            });
        let group = || contacts.group(&task.who).map(|group| group.title.as_str());
        task.called = person.or_else(group).unwrap_or(&task.who).to_owned();
    }
    tasks
}
