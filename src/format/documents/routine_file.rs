//! `routines/*.md` ↔ [`Routine`].

use crate::domain::documents::finding::WithFindings;
use crate::domain::documents::markdown;
use crate::domain::incident::routine::{Routine, RoutineKind};
use crate::format::documents::front_matter;
use crate::format::markdown as markdown_file;
use crate::format::paths;

/// Folder of the routines.
pub const FOLDER: &str = "routines/";

/// Reads a routine; what cannot be read of its head is a finding, its text is always there.
pub fn read(path: &str, bytes: &[u8]) -> WithFindings<Routine> {
    let kinds = RoutineKind::ALL.map(|kind| (kind.as_str(), kind));
    let parted = front_matter::read(path, bytes, |head| Routine {
        id: paths::id_of(path),
        title: head.text("title"),
        kind: head.one_of("kind", &kinds).unwrap_or_default(),
        systems: head.texts("systems"),
        owner: head.text("owner"),
        reviewed: head.date("reviewed"),
        backlog: head.texts("backlog"),
        blocks: Vec::new(),
    });
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let mut reading = parted.head;
    let routine = &mut reading.value;
    if routine.title.is_empty() {
        routine.title = markdown::first_heading(&blocks).unwrap_or_else(|| routine.id.clone());
    }
    routine.blocks = blocks;
    reading
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_routine_says_what_must_be_caught_up() {
        let text = "---\nkind: reserve\nsystems: [confluence]\nbacklog:\n  - \"För över loggen\"\n\
                    ---\n# Logg utan Confluence\n";
        let reading = read("routines/reserv-logg.md", text.as_bytes());
        assert_eq!(reading.findings, []);
        assert_eq!(reading.value.title, "Logg utan Confluence");
        assert_eq!(reading.value.backlog, ["För över loggen"]);
    }
}
