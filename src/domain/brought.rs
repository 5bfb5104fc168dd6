//! A folder of texts from elsewhere as it comes into a new binder: what lies where, in which order, and
//! what was left.

mod order;

use chrono::NaiveDate;

use crate::domain::finding::Finding;
use crate::domain::name;
use crate::domain::stranger;
use crate::error::Message;

pub use self::order::ordered;

/// What a file became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    Chapter,
    Checklist,
    /// A document at the place it had: a list of rows, a routine, a message, a licence.
    Document,
    /// A picture or another file, beside the log.
    Attachment,
    /// People in the contact list.
    Contacts,
}

impl As {
    /// Whether it is a text that people read.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Chapter | Self::Checklist)
    }

    /// The order in which kinds are told.
    pub const fn rank(self) -> u8 {
        match self {
            Self::Chapter => 0,
            Self::Checklist => 1,
            Self::Document => 2,
            Self::Contacts => 3,
            Self::Attachment => 4,
        }
    }

    /// As a machine reads it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Chapter => "chapter",
            Self::Checklist => "checklist",
            Self::Document => "document",
            Self::Attachment => "attachment",
            Self::Contacts => "contacts",
        }
    }
}

/// A file that found its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// In the folder it came from.
    pub from: String,
    /// In the binder.
    pub to: String,
    pub what: As,
    /// What is to be mended before it can be saved again.
    pub fault: Option<Finding>,
    /// How it was written, where that was not UTF-8.
    pub encoding: Option<&'static str>,
}

/// A file that was left, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    pub path: String,
    pub why: Message,
}

/// A link that leads to nothing in the binder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nowhere {
    pub path: String,
    pub target: String,
}

/// All that came of a folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    /// Where it came from: an address with a commit, or the folder's name.
    pub source: String,
    pub day: NaiveDate,
    pub placed: Vec<Placed>,
    pub left: Vec<Left>,
    /// How many links were changed because what they lead to has another name now.
    pub links: usize,
    pub nowhere: Vec<Nowhere>,
    /// How many people came into the contact list.
    pub people: usize,
}

/// The name of a file that says what its folder is about, not what it is about itself.
pub fn is_index(stem: &str) -> bool {
    ["readme", "index", "_index", "home"].contains(&stem.to_lowercase().as_str())
}

/// `plan/07-severity-levels.md`: the chapter's place among so many, and the words of its file.
pub fn chapter_path(from: &str, place: usize, all: usize, title: &str) -> String {
    let width = all.to_string().len().max(2);
    let words = words_of(from);
    let slug = match name::slug(&words) {
        slug if slug.is_empty() => name::slug(title),
        slug => slug,
    };
    let slug = if slug.is_empty() { "text" } else { &slug };
    format!("plan/{place:0width$}-{slug}.md")
}

/// `checklists/eoc.md`, counted on where that is taken.
pub fn checklist_path(from: &str, is_taken: &dyn Fn(&str) -> bool) -> Option<String> {
    let slug = name::slug(&words_of(from));
    let wanted = format!(
        "checklists/{}.md",
        if slug.is_empty() { "list" } else { &slug }
    );
    stranger::free(&wanted, is_taken)
}

/// The words of a file's name without its number; of one that is called as all are, its folder's.
fn words_of(from: &str) -> String {
    let (folder, file) = from.rsplit_once('/').unwrap_or(("", from));
    let stem = stem(file);
    let words = match is_index(stem) {
        true => folder.rsplit('/').next().unwrap_or(folder),
        false => stem,
    };
    let bare = words.trim_start_matches(|c: char| c.is_ascii_digit() || "-_. ".contains(c));
    match bare {
        "" => words.to_owned(),
        bare => bare.to_owned(),
    }
}

/// `support` of `support.html.md`.
pub fn stem(file: &str) -> &str {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    stem.strip_suffix(".html").unwrap_or(stem)
}

/// The way from the folder of one path to another: `../checklists/x.md`.
pub fn way(from: &str, to: &str) -> String {
    let folder: Vec<&str> = from
        .rsplit_once('/')
        .map_or(Vec::new(), |(it, _)| it.split('/').collect());
    let parts: Vec<&str> = to.split('/').collect();
    let same = folder
        .iter()
        .zip(&parts)
        .take_while(|(one, other)| one == other)
        .count();
    let same = same.min(parts.len().saturating_sub(1));
    let up = folder.len() - same;
    let mut way = vec![".."; up];
    way.extend(&parts[same..]);
    way.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_is_called_by_its_place_and_the_words_of_its_file() {
        let path = |from: &str| chapter_path(from, 7, 12, "Rubrik");
        assert_eq!(
            path("docs/before/Severity_Levels.md"),
            "plan/07-severity-levels.md"
        );
        assert_eq!(path("03 - Åtgärder.md"), "plan/07-atgarder.md");
        assert_eq!(
            path("support/support_manual.html.md"),
            "plan/07-support-manual.md"
        );
        assert_eq!(path("playbooks/README.md"), "plan/07-playbooks.md");
        assert_eq!(path("README.md"), "plan/07-rubrik.md");
        assert_eq!(chapter_path("2.md", 2, 120, ""), "plan/002-2.md");
    }

    #[test]
    fn a_way_leads_from_one_document_to_another() {
        assert_eq!(way("plan/01-a.md", "plan/02-b.md"), "02-b.md");
        assert_eq!(
            way("plan/01-a.md", "log/anna/files/x.png"),
            "../log/anna/files/x.png"
        );
        assert_eq!(way("README.md", "plan/02-b.md"), "plan/02-b.md");
    }
}
