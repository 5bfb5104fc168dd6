//! Warnings with the command for each.

use crate::domain::review::warning::Warning;
use crate::domain::shell_quote::quoted;
use crate::error::Message;
use crate::render::documents::emptied;
use crate::render::documents::proposals;
use crate::render::documents::unsaved;
use crate::render::words::Words;
use crate::say;

/// Most guests that one command lets in.
const AT_ONCE: usize = 6;

/// Sentence of a warning, and its command.
pub(super) fn sentence_and_command(concern: &Warning, words: &Words) -> (Message, Option<String>) {
    let command = |text: &str| Some(text.to_owned());
    match concern {
        Warning::NoDevice => (say!("status-no-device"), None),
        Warning::OldLists => (
            say!("status-old-lists"),
            command("binder incident use --plan new"),
        ),
        Warning::FollowUps { open, late } => (
            say!("status-follow-ups", count = *open, late = *late),
            command("binder log --open --incident journal"),
        ),
        Warning::OldCopy(day) => (
            say!("status-old-copy", day = day.to_string()),
            command("binder sync"),
        ),
        Warning::Waiting(count) => (
            say!("status-waiting", count = *count),
            command("binder doctor"),
        ),
        Warning::Unshared(count) => (
            say!("status-unshared", count = *count),
            command("binder sync"),
        ),
        Warning::Guests(guests) => {
            let names: Vec<String> = guests.iter().map(|(_, name)| name.clone()).collect();
            let writers = guests
                .iter()
                .take(AT_ONCE)
                .map(|(writer, _)| quoted(writer));
            let writers = writers.collect::<Vec<_>>().join(" ");
            (
                say!("status-guests", count = guests.len(), names = named(&names)),
                Some(format!("binder member add {writers}")),
            )
        }
        Warning::Forked { writer, since } => (
            say!(
                "status-forked",
                writer = writer,
                since = since.format("%Y-%m-%d %H:%M").to_string()
            ),
            command("binder copies"),
        ),
        Warning::Place(name) => (say!("status-place", name = name), command("binder copies")),
        Warning::Duties(count) => (
            say!("status-duties", count = *count),
            command("binder duty"),
        ),
        Warning::HeadElsewhere(at) => (
            say!("status-head-elsewhere", at = at),
            command("binder doctor --fix"),
        ),
        Warning::Unsaved(paths) => (
            say!("status-unsaved", files = named(paths)),
            command("binder plan save"),
        ),
        // The sentence has the command in it.
        Warning::InFolder(document) => (unsaved::message(document), None),
        Warning::Strangers(paths) => (
            say!("status-strangers", files = named(paths)),
            command("binder plan save"),
        ),
        Warning::Lost(it) => (
            emptied::concern(it),
            Some(format!("binder plan restore {}", quoted(&it.path))),
        ),
        Warning::Proposed(proposed) => (
            proposals::concern(proposed),
            Some(proposals::command(proposed)),
        ),
        Warning::ProposedMore(count) => (
            say!("status-proposed-more", count = *count),
            command("binder plan proposals"),
        ),
        Warning::TwoVersions { path, by } => (
            say!("status-two-versions", file = path, by = by.join(", ")),
            Some(format!("binder plan resolve {}", quoted(path))),
        ),
        Warning::Broken(path) => (
            say!("status-broken", file = path),
            Some(format!("binder plan edit {}", quoted(path))),
        ),
        Warning::Names(paths) => (say!("status-names", files = named(paths)), None),
        Warning::SetAside(count) => (
            say!("status-aside", count = *count),
            command("binder aside"),
        ),
        Warning::ContactsUntried(count) => (
            say!("status-contacts-untried", count = *count),
            command("binder contacts"),
        ),
        Warning::ContactsUnreachable(count) => (
            say!("status-contacts-unreachable", count = *count),
            command("binder contacts"),
        ),
        Warning::ContactsChangedOutside(count) => (
            say!("status-contacts-changed-outside", count = *count),
            command("binder contacts"),
        ),
        Warning::MandatesOver(count) => (
            say!("status-mandates-over", count = *count),
            command("binder contacts"),
        ),
        Warning::MandatesEnding(count) => (
            say!("status-mandates-ending", count = *count),
            command("binder contacts"),
        ),
        Warning::NoDeputy(count) => (
            say!("status-no-deputy", count = *count),
            command("binder plan edit contacts.yaml"),
        ),
        Warning::Flaws(count) => (
            say!("status-check", count = *count),
            command("binder check"),
        ),
        Warning::SuppliersUnverified(names) => (
            say!("status-suppliers-unverified", names = named(names)),
            command("binder plan edit suppliers.yaml"),
        ),
        Warning::Paper { outdated, back } => (
            say!("status-paper", outdated = *outdated, back = *back),
            command("binder print due"),
        ),
        Warning::SealedOverdue(lists) => (
            say!(
                "status-sealed-overdue",
                count = lists.len(),
                lists = named(lists)
            ),
            command("binder seal list"),
        ),
        Warning::Review { count, since } => {
            let since = since.to_string();
            (
                say!("status-review", count = *count, day = since),
                Some(words.say(&say!("status-review-how"))),
            )
        }
        Warning::NeverReviewed(count) => (
            say!("status-never-reviewed", count = *count),
            Some(words.say(&say!("status-review-how"))),
        ),
        Warning::Exercise(day) => (
            say!("status-exercise", day = day.to_string()),
            command("binder exercise"),
        ),
        Warning::ExerciseNotHeld(day) => (
            say!("status-exercise-not-held", day = day.to_string()),
            command("binder exercise play"),
        ),
        Warning::NeverExercised => (say!("status-never-exercised"), command("binder exercise")),
    }
}

/// The first two, and how many more.
fn named(paths: &[String]) -> String {
    let first = paths
        .iter()
        .take(2)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    match paths.len() {
        ..=2 => first,
        all => format!("{first} (+{})", all - 2),
    }
}
