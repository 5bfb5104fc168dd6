//! Message of the commit that adds an entry: subject and trailers (docs/formats.md, "Commits and branches").

use crate::domain::log::entry::{Entry, Field};
use crate::domain::time::moment;
use crate::replica::Binder;
use crate::replica::journal::outbox::Queued;

/// The longest subject of a commit, in characters.
const SUBJECT: usize = 72;

impl Binder {
    /// `anna-17 10:05 first words of the event`, and the trailers.
    pub(super) fn message(&self, queued: &Queued) -> String {
        let entry = &queued.entry;
        let protected = entry.text(Field::Handling) == "protected";
        let words = if protected {
            "[protected]".to_owned()
        } else {
            words(entry)
        };
        let words = words.lines().next().unwrap_or_default();
        let clean: String = words.chars().filter(|c| !c.is_control()).collect();
        let clock = moment::clock_in(entry.at, self.zone());
        let subject = shortened(&format!("{} {clock} {}", entry.id, clean.trim()));
        format!(
            "{subject}\n\nBinder-Log: {}\nBinder-Entry: {}\n",
            queued.log, entry.id
        )
    }
}

/// The event; for an entry without one, its kind and the id it refers to.
fn words(entry: &Entry) -> String {
    if entry.event().is_empty() {
        format!("{} {}", entry.kind.as_str(), entry.text(Field::Of))
    } else {
        entry.event().to_owned()
    }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= SUBJECT {
        return text.trim_end().to_owned();
    }
    let short: String = text.chars().take(SUBJECT - 1).collect();
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests;
