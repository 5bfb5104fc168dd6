//! Check a text before it becomes a document. Reading is forgiving, saving is strict.

use crate::domain::finding::Finding;
use crate::domain::phone::Home;
use crate::format::documents;
use crate::store::Binder;
use crate::usecases::settings::settings;

/// What is wrong in a text that would stand as this document. One fault is enough to refuse it.
pub fn validate(binder: &Binder, path: &str, bytes: &[u8]) -> Vec<Finding> {
    documents::findings(path, bytes, home(binder))
}

/// Where a number without a country code is at home.
pub fn home(binder: &Binder) -> Home {
    let settings = settings(binder);
    Home::of(settings.zone, settings.language)
}
