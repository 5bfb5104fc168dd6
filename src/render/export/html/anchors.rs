//! Maps document paths to ids in the file, for links between documents.

use std::collections::BTreeSet;

use crate::domain::export::ExportContent;
use crate::domain::name;

/// Sections for a document or folder of a fixed path, with their ids.
const PARTS: [(&str, &str); 11] = [
    ("contacts.yaml", "contacts"),
    ("audiences.yaml", "audiences"),
    ("systems.yaml", "systems"),
    ("suppliers.yaml", "suppliers"),
    ("strategies.yaml", "strategies"),
    ("calendar.yaml", "calendar"),
    ("duties.yaml", "duties"),
    ("escalation.yaml", "escalation"),
    ("checklists", "checklists"),
    ("routines", "routines"),
    ("messages", "messages"),
];

/// Paths of the documents in the file.
pub(super) struct Anchors(BTreeSet<String>);

impl Anchors {
    pub(super) fn of(content: &ExportContent) -> Self {
        let chapters = content.plan.plan.chapters.iter().map(|it| it.path.clone());
        let lists = content.checklists.iter().map(|it| it.value.path());
        let routines = content.routines.iter().map(|(path, _)| path.clone());
        let messages = content
            .messages
            .iter()
            .map(|it| format!("messages/{}.md", it.id));
        let mut there: BTreeSet<String> = chapters.chain(lists).chain(routines).collect();
        there.extend(messages);
        let parts = [
            (!content.contacts.value.groups.is_empty(), "contacts.yaml"),
            (!content.audiences.audiences.is_empty(), "audiences.yaml"),
            (!content.systems.value.systems.is_empty(), "systems.yaml"),
            (
                !content.suppliers.value.suppliers.is_empty(),
                "suppliers.yaml",
            ),
            (
                !content.strategies.value.strategies.is_empty(),
                "strategies.yaml",
            ),
            (!content.calendar.value.periods.is_empty(), "calendar.yaml"),
            (!content.duties.value.duties.is_empty(), "duties.yaml"),
            (
                !content.escalation.value.routes.is_empty(),
                "escalation.yaml",
            ),
            (!content.checklists.is_empty(), "checklists"),
            (!content.routines.is_empty(), "routines"),
            (!content.messages.is_empty(), "messages"),
        ];
        there.extend(
            parts
                .iter()
                .filter(|(is, _)| *is)
                .map(|(_, path)| (*path).to_owned()),
        );
        Self(there)
    }

    /// Id for a path from the binder's folder; none where it is not in the file.
    pub(super) fn target(&self, path: &str) -> Option<String> {
        if !self.0.contains(path) {
            return None;
        }
        let part = PARTS.iter().find(|(name, _)| *name == path);
        Some(part.map_or_else(|| id(path), |(_, id)| (*id).to_owned()))
    }
}

/// Id of a document's element.
pub(super) fn id(path: &str) -> String {
    format!("d-{}", name::slug(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_what_is_in_the_file_and_nowhere_else() {
        let there = ["contacts.yaml", "routines", "checklists/aktivering.md"];
        let anchors = Anchors(there.iter().map(|it| (*it).to_owned()).collect());
        let target = |path: &str| anchors.target(path);
        assert_eq!(target("contacts.yaml").as_deref(), Some("contacts"));
        assert_eq!(target("routines").as_deref(), Some("routines"));
        assert_eq!(
            target("checklists/aktivering.md").as_deref(),
            Some("d-checklists-aktivering-md")
        );
        assert_eq!(target("systems.yaml"), None);
        assert_eq!(target("../etc/passwd"), None);
    }
}
