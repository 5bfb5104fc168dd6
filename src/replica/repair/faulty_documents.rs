//! Current documents with faults, from an import or another program. The faulty parts have no effect, and
//! saving again requires fixing them.

use anyhow::Result;

use crate::domain::documents::finding::Finding as Fault;
use crate::domain::people::phone_number::Home;
use crate::domain::replication::health::CopyFault;
use crate::format::documents;
use crate::format::paths;
use crate::git::trees;
use crate::replica::Binder;

/// More documents than this are not looked into.
const MOST: usize = 5_000;

impl Binder {
    /// # Errors
    /// The tree cannot be read.
    pub(super) fn check_documents(&self) -> Result<Vec<CopyFault>> {
        let Some(tree) = self.tree()? else {
            return Ok(Vec::new());
        };
        let mut places = Vec::new();
        let all = trees::files_of_people(&self.repo, &tree)?.into_iter();
        let all = all.filter(|(path, _)| paths::is_document(path));
        let settings = self.settings();
        let home = Home::of(settings.zone, settings.language);
        for (path, id) in all.take(MOST) {
            // Unreadable objects are separate findings.
            let bytes = trees::text(&self.repo, id).unwrap_or_default();
            let found = documents::findings(&path, &bytes, home);
            let fault = found.into_iter().find(Fault::is_fault);
            let line = |fault: Fault| fault.place.map_or(1, |place| place.line);
            places.extend(fault.map(|fault| format!("{path}:{}", line(fault))));
        }
        Ok(match places.is_empty() {
            true => Vec::new(),
            false => vec![CopyFault::Documents { places }],
        })
    }
}
