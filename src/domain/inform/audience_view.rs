//! What one audience may see of a binder (requirement R7). What is not marked as meant for it is left out.

use std::collections::BTreeSet;

use crate::domain::documents::markdown;
use crate::domain::inform::audience::Audiences;
use crate::domain::inform::communications;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::people::contact::Listing;
use crate::domain::plan::Plan;

/// Handling level of entries that anyone may read.
const OPEN: &str = "open";

/// An audience with the documents visible to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AudienceView {
    /// The audience and all audiences that include it.
    names: BTreeSet<String>,
    /// Paths that its chapters link to.
    linked: BTreeSet<String>,
}

impl AudienceView {
    pub fn of(audiences: &Audiences, id: &str) -> Self {
        let mut names = BTreeSet::from([id.to_owned()]);
        let mut waiting = vec![id.to_owned()];
        while let Some(next) = waiting.pop() {
            let including = audiences.including(&next).map(|it| it.id.clone());
            waiting.extend(including.filter(|it| names.insert(it.clone())));
        }
        Self {
            names,
            linked: BTreeSet::new(),
        }
    }

    /// Keeps the chapters that name this audience, and notes what they link to.
    pub fn keep_chapters(&mut self, plan: &mut Plan) {
        plan.chapters
            .retain(|chapter| self.is_for(&chapter.audience));
        for chapter in &plan.chapters {
            let links = markdown::all_links(&chapter.blocks).into_iter();
            let targets = links.filter(|link| !markdown::is_address(&link.target));
            let paths = targets.map(|link| markdown::resolved(&chapter.path, &link.target));
            self.linked.extend(paths.filter(|path| !path.is_empty()));
        }
    }

    /// Whether a visible chapter links to a document or to a folder that holds it.
    pub fn sees_document(&self, path: &str) -> bool {
        let is_in = |linked: &String| {
            let below = path.strip_prefix(linked.as_str());
            below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.linked.iter().any(is_in)
    }

    pub fn is_for(&self, named: &[String]) -> bool {
        named.iter().any(|name| self.names.contains(name))
    }

    /// Keeps numbers and addresses of groups, and contacts without a person's name; removes notes.
    pub fn keep_functions(listing: &mut Listing) {
        for group in &mut listing.groups {
            group.rows.retain(|row| row.person.name.trim().is_empty());
            group.group.note.clear();
            for row in &mut group.rows {
                row.person.note.clear();
                row.doubts.clear();
            }
        }
        listing.groups.retain(|group| {
            let as_one = !group.group.phones.is_empty() || !group.group.email.is_empty();
            as_one || !group.rows.is_empty()
        });
    }

    /// Whether a row is visible: its handling is open, or it is a message sent to this audience; and every
    /// entry annotating it is open.
    pub fn sees_row(&self, row: &Row, timeline: &Timeline) -> bool {
        let is_open = |row: &Row| row.field(Field::Handling) == OPEN;
        let is_told = || {
            let is_message = row.is(&EntryKind::Message) || row.is(&EntryKind::Notice);
            let to = row.entry().map(communications::audiences);
            let to = to.unwrap_or_default();
            is_message && row.field(Field::To) == "sent" && self.is_for(&to)
        };
        let mut said = row.annotation();
        let is_hidden = row.field(Field::Handling) == "protected";
        !is_hidden
            && row.author.counts()
            && (is_open(row) || is_told())
            && said.all(|said| timeline.find(&said.id).is_some_and(is_open))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::documents::markdown::{Block, BlockContent, Inline, Link};
    use crate::domain::inform::audience::Audience;
    use crate::domain::plan::Chapter;

    fn audiences() -> Audiences {
        let one = |id: &str, includes: &[&str]| Audience {
            id: id.to_owned(),
            includes: includes.iter().map(|it| (*it).to_owned()).collect(),
            ..Audience::default()
        };
        Audiences {
            audiences: vec![
                one("larosaten", &["tekniska"]),
                one("tekniska", &["natt"]),
                one("natt", &[]),
            ],
            ..Audiences::default()
        }
    }

    fn chapter(path: &str, audience: &[&str], target: &str) -> Chapter {
        let link = Inline::Link(Link {
            target: target.to_owned(),
            ..Link::default()
        });
        Chapter {
            path: path.to_owned(),
            audience: audience.iter().map(|it| (*it).to_owned()).collect(),
            blocks: vec![Block {
                line: 1,
                content: BlockContent::Paragraph(vec![Inline::Strong(vec![link])]),
            }],
            ..Chapter::default()
        }
    }

    #[test]
    fn an_audience_sees_the_chapters_that_name_it_or_one_it_is_told_with() {
        let mut plan = Plan {
            chapters: vec![
                chapter("plan/01-a.md", &["larosaten"], "../routines/"),
                chapter("plan/02-b.md", &["natt"], "../systems.yaml#x"),
                chapter("plan/03-c.md", &["media"], "../checklists/a.md"),
                chapter("plan/04-d.md", &[], "../duties.yaml"),
            ],
        };
        let mut view = AudienceView::of(&audiences(), "natt");
        view.keep_chapters(&mut plan);
        let seen: Vec<&str> = plan.chapters.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(seen, ["plan/01-a.md", "plan/02-b.md"]);
        assert!(view.sees_document("routines/reserv.md") && view.sees_document("systems.yaml"));
        for hidden in [
            "checklists/a.md",
            "duties.yaml",
            "routines-2/a.md",
            "contacts.yaml",
        ] {
            assert!(!view.sees_document(hidden), "{hidden}");
        }
    }
}
