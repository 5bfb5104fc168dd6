//! What somebody should see to, in words, and the command for it.

use crate::domain::review::warning::Concern;
use crate::domain::shell_quote::quoted;
use crate::error::Message;
use crate::render::documents::emptied;
use crate::render::documents::proposals;
use crate::render::documents::unsaved;
use crate::say;

/// What it is, and what to type about it.
pub(super) fn said(concern: &Concern) -> (Message, Option<String>) {
    let command = |text: &str| Some(text.to_owned());
    match concern {
        Concern::NoDevice => (say!("status-no-device"), None),
        Concern::OldLists => (
            say!("status-old-lists"),
            command("binder incident use --plan new"),
        ),
        Concern::FollowUps { open, late } => (
            say!("status-follow-ups", count = *open, late = *late),
            command("binder log --open --incident journal"),
        ),
        Concern::OldCopy(day) => (
            say!("status-old-copy", day = day.to_string()),
            command("binder sync"),
        ),
        Concern::Waiting(count) => (
            say!("status-waiting", count = *count),
            command("binder doctor"),
        ),
        Concern::Unshared(count) => (
            say!("status-unshared", count = *count),
            command("binder sync"),
        ),
        Concern::Forked { writer, since } => (
            say!(
                "status-forked",
                writer = writer,
                since = since.format("%Y-%m-%d %H:%M").to_string()
            ),
            command("binder copies"),
        ),
        Concern::Place(name) => (say!("status-place", name = name), command("binder copies")),
        Concern::Duties(count) => (
            say!("status-duties", count = *count),
            command("binder duty"),
        ),
        Concern::HeadElsewhere(at) => (
            say!("status-head-elsewhere", at = at),
            command("binder doctor --fix"),
        ),
        Concern::Unsaved(paths) => (
            say!("status-unsaved", files = named(paths)),
            command("binder plan save"),
        ),
        // The sentence has the command in it.
        Concern::InFolder(document) => (unsaved::message(document), None),
        Concern::Strangers(paths) => (
            say!("status-strangers", files = named(paths)),
            command("binder plan save"),
        ),
        Concern::Lost(it) => (
            emptied::concern(it),
            Some(format!("binder plan restore {}", quoted(&it.path))),
        ),
        Concern::Proposed(proposed) => (
            proposals::concern(proposed),
            Some(proposals::command(proposed)),
        ),
        Concern::ProposedMore(count) => (
            say!("status-proposed-more", count = *count),
            command("binder plan proposals"),
        ),
        Concern::TwoVersions { path, by } => (
            say!("status-two-versions", file = path, by = by.join(", ")),
            Some(format!("binder plan resolve {}", quoted(path))),
        ),
        Concern::Broken(path) => (
            say!("status-broken", file = path),
            Some(format!("binder plan edit {}", quoted(path))),
        ),
        Concern::Names(paths) => (say!("status-names", files = named(paths)), None),
        Concern::SetAside(count) => (
            say!("status-aside", count = *count),
            command("binder aside"),
        ),
        Concern::ContactsUntried(count) => (
            say!("status-contacts-untried", count = *count),
            command("binder contacts"),
        ),
        Concern::ContactsUnreachable(count) => (
            say!("status-contacts-unreachable", count = *count),
            command("binder contacts"),
        ),
        Concern::ContactsChangedOutside(count) => (
            say!("status-contacts-changed-outside", count = *count),
            command("binder contacts"),
        ),
        Concern::MandatesOver(count) => (
            say!("status-mandates-over", count = *count),
            command("binder contacts"),
        ),
        Concern::MandatesEnding(count) => (
            say!("status-mandates-ending", count = *count),
            command("binder contacts"),
        ),
        Concern::NoDeputy(count) => (
            say!("status-no-deputy", count = *count),
            command("binder plan edit contacts.yaml"),
        ),
        Concern::SuppliersUnverified(names) => (
            say!("status-suppliers-unverified", names = named(names)),
            command("binder plan edit suppliers.yaml"),
        ),
        Concern::Review { count, since } => {
            let since = since.to_string();
            (
                say!("status-review", count = *count, day = since),
                command("binder plan reviewed"),
            )
        }
        Concern::NeverReviewed(count) => (
            say!("status-never-reviewed", count = *count),
            command("binder plan reviewed"),
        ),
        Concern::Exercise(day) => (
            say!("status-exercise", day = day.to_string()),
            command("binder incident open --drill"),
        ),
        Concern::NeverExercised => (
            say!("status-never-exercised"),
            command("binder incident open --drill"),
        ),
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
