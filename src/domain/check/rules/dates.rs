//! Dates that no document of this plan can have: in the future, or in the year 26.

use chrono::{Datelike, NaiveDate};

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::say;

/// No plan of an organisation that is in use is older.
const OLDEST: i32 = 1990;

/// Days of reviews, tests and checks that cannot be right.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let is_wrong = |day: NaiveDate| day > binder.today || day.year() < OLDEST;
    let mut findings = Vec::new();
    let mut put = |day: Option<NaiveDate>, at: &dyn Fn(crate::error::Message) -> Finding| {
        if let Some(day) = day.filter(|day| is_wrong(*day)) {
            findings.push(at(say!("check-impossible-date", date = day.to_string())));
        }
    };
    for chapter in &binder.plan.chapters {
        put(chapter.reviewed, &|message| {
            binder.at_key(&chapter.path, "reviewed", message)
        });
    }
    for list in &binder.checklists {
        put(list.reviewed, &|message| {
            binder.at_key(&list.path(), "reviewed", message)
        });
    }
    for supplier in &binder.suppliers.suppliers {
        let at = |message| binder.at_record("suppliers.yaml", &supplier.id, message);
        put(supplier.plan_verified, &at);
    }
    for duty in &binder.duties.duties {
        put(duty.checked, &|message| {
            binder.at_record("duties.yaml", &duty.id, message)
        });
    }
    for person in binder
        .contacts
        .groups
        .iter()
        .flat_map(|group| &group.people)
    {
        put(person.verified, &|message| {
            binder.at_record("contacts.yaml", &person.id, message)
        });
    }
    findings
}
