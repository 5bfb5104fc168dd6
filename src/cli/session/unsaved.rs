//! Notices on unsaved documents among those a command shows.

use crate::cli::session::Session;
use crate::domain::documents::unsaved::UnsavedDifference;
use crate::render::documents::unsaved;
use crate::usecases::Binder;
use crate::usecases::documents::unsaved::unsaved as lying;

impl Session<'_> {
    /// The answer that follows is read from these documents: files, or folders ending in `/`.
    pub(crate) fn reads(&mut self, binder: &Binder, documents: &[&str]) {
        let is_read = |path: &str| {
            documents
                .iter()
                .any(|document| match document.strip_suffix('/') {
                    Some(_) => path.starts_with(document),
                    None => path == *document,
                })
        };
        self.unsaved = lying(binder, is_read);
    }

    /// The answer that follows is read from every document.
    pub(crate) fn reads_all(&mut self, binder: &Binder) {
        self.unsaved = lying(binder, |_| true);
    }

    /// The files that could not be replaced by what has just come.
    pub(crate) fn tells_outdated(&mut self, binder: &Binder) {
        let mut all = lying(binder, |_| true);
        all.retain(|document| matches!(document.how, UnsavedDifference::Outdated { .. }));
        self.unsaved = all;
    }

    /// The same, beside an answer without room for it.
    pub(crate) fn say_unsaved(&mut self) {
        for message in unsaved::told(&std::mem::take(&mut self.unsaved)) {
            self.notice(&message);
        }
    }
}
