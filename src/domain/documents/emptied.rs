//! Documents without content: deleted, emptied, or replaced by something that is no document. Until a
//! member restores or confirms that, the last version with content is shown.

use crate::domain::time::moment::Moment;

/// Reason why a document has no content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmptiedHow {
    Deleted,
    /// No bytes, only white space, or only comments.
    Empty,
    /// A Git LFS pointer in place of the file.
    Pointer,
    /// An HTML page of a web server, mostly an error page.
    WebPage,
    /// A list without any person in it.
    NoRows,
}

impl EmptiedHow {
    pub const ALL: [Self; 5] = [
        Self::Deleted,
        Self::Empty,
        Self::Pointer,
        Self::WebPage,
        Self::NoRows,
    ];

    /// The word in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Deleted => "deleted",
            Self::Empty => "empty",
            Self::Pointer => "pointer",
            Self::WebPage => "web-page",
            Self::NoRows => "no-rows",
        }
    }

    /// Reason why the text at this path has no content; none if it has some.
    pub fn of(path: &str, text: Option<&[u8]>) -> Option<Self> {
        let Some(text) = text else {
            return Some(Self::Deleted);
        };
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        let head = &text[..text.len().min(HEAD)];
        let head = String::from_utf8_lossy(head)
            .trim_start()
            .to_ascii_lowercase();
        if text
            .iter()
            .all(|byte| byte.is_ascii_whitespace() || *byte == 0)
        {
            return Some(Self::Empty);
        }
        if head.starts_with("version https://git-lfs.github.com/spec/") {
            return Some(Self::Pointer);
        }
        let is_page = head.starts_with("<!doctype html") || head.starts_with("<html");
        if is_page && !path.starts_with("templates/") {
            return Some(Self::WebPage);
        }
        path.ends_with(".yaml")
            .then(|| without_rows(path, &String::from_utf8_lossy(text)))?
    }
}

/// Bytes at the start of a text that decide what it is.
const HEAD: usize = 256;

fn without_rows(path: &str, text: &str) -> Option<EmptiedHow> {
    let lines = text.lines().map(str::trim);
    let is_said = |line: &&str| !line.is_empty() && !line.starts_with('#') && *line != "---";
    let mut said = lines.filter(is_said).peekable();
    if said.peek().is_none() {
        return Some(EmptiedHow::Empty);
    }
    // Groups stay when all their people are gone, so only people count.
    let is_person = |line: &str| line.contains("name:") || line.contains("role:");
    let nobody = path == "contacts.yaml" && !said.any(is_person);
    nobody.then_some(EmptiedHow::NoRows)
}

/// A document without content, and the version shown in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmptiedDocument {
    pub path: String,
    pub how: EmptiedHow,
    /// Author and time of the version without content.
    pub by: Option<(String, Moment)>,
    /// Author and time of the version shown; none for the starter's own text.
    pub last_version: Option<(String, Moment)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_stands_for_nothing_is_told_from_one_that_says_something() {
        let how = |path: &str, text: &str| EmptiedHow::of(path, Some(text.as_bytes()));
        assert_eq!(
            EmptiedHow::of("plan/01-syfte.md", None),
            Some(EmptiedHow::Deleted)
        );
        for empty in ["", " \n", "\u{feff}", "\0\0\0\0"] {
            assert_eq!(
                how("plan/01-syfte.md", empty),
                Some(EmptiedHow::Empty),
                "{empty:?}"
            );
        }
        let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n";
        assert_eq!(how("contacts.yaml", pointer), Some(EmptiedHow::Pointer));
        let page = "<!DOCTYPE html>\n<title>502 Bad Gateway</title>\n";
        assert_eq!(how("contacts.yaml", page), Some(EmptiedHow::WebPage));
        assert_eq!(how("templates/sheet.html", page), None);
        assert_eq!(how("duties.yaml", "# rows\n---\n"), Some(EmptiedHow::Empty));
        assert_eq!(how("duties.yaml", "duties: []\n"), None);
        let nobody = "groups:\n  - id: kriskommitte\n    title: \"Kriskommitté\"\n    people: []\n";
        assert_eq!(how("contacts.yaml", nobody), Some(EmptiedHow::NoRows));
        let somebody = "groups:\n  - id: k\n    title: \"K\"\n    people:\n      - id: a\n        role: \"R\"\n";
        assert_eq!(how("contacts.yaml", somebody), None);
        assert_eq!(how("plan/01-syfte.md", "# 1 Syfte\n"), None);
    }
}
