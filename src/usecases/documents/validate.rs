//! Check a text before it becomes a document. Reading is forgiving, saving is strict.

use crate::domain::documents::finding::Finding;
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment;
use crate::env::Env;
use crate::format::documents;
use crate::format::people::contacts_file;
use crate::replica::Binder;
use crate::usecases::setup::settings::settings;

/// Findings in a text as this document. One fault suffices to refuse it.
pub fn validate(binder: &Binder, path: &str, bytes: &[u8]) -> Vec<Finding> {
    let mut findings = documents::findings(path, bytes, home(binder));
    findings.extend(documents::left_by_a_merge(path, bytes));
    findings
}

/// The same, with dates in the future among the findings.
pub fn validate_today(binder: &Binder, path: &str, bytes: &[u8], env: &Env) -> Vec<Finding> {
    let mut findings = validate(binder, path, bytes);
    if path == contacts_file::PATH {
        let today = moment::date_in(moment::in_zone(env.now(), binder.zone()), binder.zone());
        findings.extend(contacts_file::days_to_come(bytes, today));
    }
    findings
}

/// Country of numbers without a country code.
pub fn home(binder: &Binder) -> Home {
    let settings = settings(binder);
    Home::of(settings.zone, settings.language)
}
