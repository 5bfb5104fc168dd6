//! Result of importing a folder of texts into a new binder: where each file went, in which order, and which
//! files were skipped.

mod order;

use chrono::NaiveDate;

use crate::domain::documents::finding::Finding;
use crate::domain::documents::unrecognised_file;
use crate::domain::name;
use crate::error::Message;

pub use self::order::ordered;

/// Kind of binder file that an imported file became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportedAs {
    Chapter,
    Checklist,
    /// A document at the place it had: a list of rows, a routine, a message, a licence.
    Document,
    /// An image or other file, stored beside the log.
    Attachment,
    /// People in the contact list.
    Contacts,
}

impl ImportedAs {
    /// True if it is a text that people read.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Chapter | Self::Checklist)
    }

    /// Order in which kinds are listed.
    pub const fn rank(self) -> u8 {
        match self {
            Self::Chapter => 0,
            Self::Checklist => 1,
            Self::Document => 2,
            Self::Contacts => 3,
            Self::Attachment => 4,
        }
    }

    /// Word in `--json`.
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
pub struct ImportedFile {
    /// Path in the source folder.
    pub from: String,
    /// Path in the binder.
    pub to: String,
    pub what: ImportedAs,
    /// Fault that keeps it from being saved again until it is fixed.
    pub fault: Option<Finding>,
    /// Encoding of the source file, where that was not UTF-8.
    pub encoding: Option<&'static str>,
}

/// A file that was left, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct SkippedFile {
    pub path: String,
    pub why: Message,
}

/// A link that leads to nothing in the binder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLink {
    pub path: String,
    pub target: String,
}

/// A front-matter key with another meaning here, and its new name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAsideKey {
    pub path: String,
    pub key: String,
    pub now: String,
}

/// Result of one import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FolderImport {
    /// Source: an address with a commit, or the folder's name.
    pub source: String,
    pub day: NaiveDate,
    pub placed: Vec<ImportedFile>,
    pub skipped: Vec<SkippedFile>,
    /// Number of links rewritten because their target has another name now.
    pub links: usize,
    pub nowhere: Vec<DeadLink>,
    /// Links to a place within a text that has no such place.
    pub anchors: Vec<DeadLink>,
    /// Number of people added to the contact list.
    pub people: usize,
    /// Remarks on the placing, a sentence each.
    pub notes: Vec<Message>,
    /// Markup of other programs that was kept as it was written.
    pub marks: Vec<DeadLink>,
    /// Front-matter keys that were renamed.
    pub removed_keys: Vec<SetAsideKey>,
}

/// True for names of index files, which describe their folder.
pub fn is_index(stem: &str) -> bool {
    ["readme", "index", "_index", "home"].contains(&stem.to_lowercase().as_str())
}

/// `plan/07-severity-levels.md`: the chapter's place among so many, and the words of its file.
pub fn chapter_path(from: &str, place: usize, all: usize, title: &str) -> String {
    let width = all.to_string().len().max(2);
    let slug = match name::slug(&words_of(from)) {
        slug if slug.is_empty() => name::slug(title),
        slug => slug,
    };
    let slug = if slug.is_empty() { "text" } else { &slug };
    format!("plan/{place:0width$}-{slug}.md")
}

/// `checklists/eoc.md`, with the word of its folder before it or counted on where that is taken.
pub fn checklist_path(from: &str, is_taken: &dyn Fn(&str) -> bool) -> Option<String> {
    let slug = name::slug(&words_of(from));
    let slug = if slug.is_empty() { "list" } else { &slug };
    let folder = from.rsplit('/').nth(1).map(name::slug).unwrap_or_default();
    let names = [slug.to_owned(), format!("{folder}-{slug}")];
    let paths = names.map(|name| format!("checklists/{name}.md"));
    let free = paths
        .iter()
        .take(if folder.is_empty() { 1 } else { 2 })
        .find(|path| !is_taken(path));
    free.cloned()
        .or_else(|| unrecognised_file::free(&paths[0], is_taken))
}

/// The title of a text without a title of its own or in a list of contents: the words of its file name.
pub fn title_of(from: &str) -> String {
    let words = words_of(from).replace(['-', '_'], " ");
    let mut letters = words.trim().chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The words of a file's name without the number of its place; of one that is called as all are, its
/// folder's, unless that too is called as all are.
fn words_of(from: &str) -> String {
    let (folder, file) = from.rsplit_once('/').unwrap_or(("", from));
    let stem = stem(file);
    let words = match is_index(stem) {
        true => folder.rsplit('/').next().unwrap_or(folder),
        false => stem,
    };
    let all_have = ["docs", "content", "source", "src", "pages", "wiki", "site"];
    if is_index(stem) && all_have.contains(&words.to_lowercase().as_str()) {
        return String::new();
    }
    without_place(words).to_owned()
}

/// `Åtgärder` of `03 - Åtgärder`; `24-7-duty` and `2nd-line` have no place before their words.
fn without_place(words: &str) -> &str {
    let after = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let bare = after.trim_start_matches(['-', '_', '.', ' ']);
    let has_place = after.len() < words.len() && bare.len() < after.len();
    match has_place && bare.starts_with(char::is_alphabetic) {
        true => bare,
        false => words.trim_start_matches(['-', '_', '.', ' ']),
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
        assert_eq!(path("docs/index.md"), "plan/07-rubrik.md");
        assert_eq!(path("2nd-line.md"), "plan/07-2nd-line.md");
        assert_eq!(path("24-7-duty.md"), "plan/07-24-7-duty.md");
        assert_eq!(path("112.md"), "plan/07-112.md");
        assert_eq!(chapter_path("2.md", 2, 120, ""), "plan/002-2.md");
    }

    #[test]
    fn a_text_without_a_title_is_called_by_the_words_of_its_file() {
        assert_eq!(title_of("docs/03-Vem_ringer.md"), "Vem ringer");
        assert_eq!(title_of("jour/index.md"), "Jour");
        assert_eq!(title_of("docs/index.md"), "");
    }

    #[test]
    fn a_list_whose_name_is_taken_gets_the_word_of_its_folder() {
        let taken = |path: &str| path == "checklists/larm.md";
        let path = |from: &str| checklist_path(from, &taken);
        assert_eq!(
            path("natt/larm.md").as_deref(),
            Some("checklists/natt-larm.md")
        );
        assert_eq!(path("larm.md").as_deref(), Some("checklists/larm-2.md"));
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
