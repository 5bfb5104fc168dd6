//! What lies unsaved in the folder of the documents that a command shows: said above its answer.

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

    /// The files that could not be replaced by what has just come.
    pub(crate) fn tells_outdated(&mut self, binder: &Binder) {
        let mut all = lying(binder, |_| true);
        all.retain(|document| matches!(document.how, UnsavedDifference::Outdated { .. }));
        self.unsaved = all;
    }

    /// The same beside an answer that has no room for it.
    pub(crate) fn say_unsaved(&mut self) {
        for document in std::mem::take(&mut self.unsaved) {
            for message in unsaved::messages(&document) {
                self.notice(&message);
            }
        }
    }
}
