//! What is kept outside the documents: paper older than its limit, and incidents that too few copies hold.

pub mod mirrors;

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::domain::replication::goal::GoalState;
use crate::say;

const PATH: &str = "binder.yaml";

/// Prints that are out and older than `print-age`.
pub fn old_paper(binder: &CheckedBinder) -> Vec<Finding> {
    let prints = binder.old_paper.iter();
    let told = prints.map(|(numbers, day)| {
        let day = day.to_string();
        let message = say!("check-old-paper", numbers = numbers, date = day);
        binder.at_key(PATH, "print-age", message)
    });
    told.collect()
}

/// Sealed lists that are to be destroyed.
pub fn sealed_overdue(binder: &CheckedBinder) -> Vec<Finding> {
    let lists = binder.sealed_overdue.iter();
    let told = lists.map(|(list, day)| {
        let message = say!("check-sealed-overdue", list = list, date = day.to_string());
        binder.at_key(PATH, "format", message)
    });
    told.collect()
}

/// The yearly exercise was not held.
pub fn exercise_due(binder: &CheckedBinder) -> Vec<Finding> {
    let day = binder.exercise_overdue.iter();
    let told = day.map(|day| {
        let message = say!("check-exercise-due", date = day.to_string());
        binder.at_key(PATH, "exercise", message)
    });
    told.collect()
}

/// Open incidents in fewer copies or places than `copies` asks for.
pub fn too_few_copies(binder: &CheckedBinder) -> Vec<Finding> {
    let incidents = binder.held.iter();
    let told = incidents.filter_map(|held| match held.reached() {
        GoalState::Since(_) => None,
        GoalState::Missing { copies, places } => {
            let message = say!(
                "check-too-few-copies",
                incident = held.title.as_str(),
                copies = copies,
                places = places
            );
            Some(binder.at_key(PATH, "copies", message))
        }
    });
    told.collect()
}
