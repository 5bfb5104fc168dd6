//! Names: of writers, of logs, and of what the program makes.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::text::is_harmful;

/// A writer: one device, `[a-z][a-z0-9]{0,15}`. A device that continues after a fork (docs/replication.md,
/// rule 2) is `anna.5f2c9e`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Writer(String);

impl Writer {
    pub fn new(text: &str) -> Option<Self> {
        let (name, after) = match text.split_once('.') {
            Some((name, after)) => (name, Some(after)),
            None => (text, None),
        };
        let named = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.len() <= 16
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        let continued = after.is_none_or(|after| after.len() == 6 && after.chars().all(hex));
        (named && continued && !is_device_name(name)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id of an entry in its log: writer and that writer's own counter, `anna-17`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    pub writer: Writer,
    pub number: u64,
}

impl EntryId {
    pub fn parse(text: &str) -> Option<Self> {
        let (writer, number) = text.rsplit_once('-')?;
        let plain = !number.starts_with('0') && number.chars().all(|c| c.is_ascii_digit());
        let number = number.parse().ok().filter(|_| plain)?;
        Some(Self {
            writer: Writer::new(writer)?,
            number,
        })
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.writer, self.number)
    }
}

/// A log: an incident (`2026-11-22-natavbrott`) or the standing journal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogId(String);

impl LogId {
    /// Accepts `journal` and the names the program makes.
    pub fn new(text: &str) -> Option<Self> {
        is_made_name(text).then(|| Self(text.to_owned()))
    }

    pub fn journal() -> Self {
        Self("journal".to_owned())
    }

    pub fn is_journal(&self) -> bool {
        self.0 == "journal"
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LogId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// True if a name is one the program may make: `[a-z0-9][a-z0-9._-]{0,63}`, no trailing dot, no
/// Windows device name.
pub fn is_made_name(name: &str) -> bool {
    let first = name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    let rest = name
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '-'));
    first && rest && name.len() <= 64 && !name.ends_with('.') && !is_device_name(name)
}

/// True if a file at this path can exist in a binder: valid on every system, and without meaning to Git or
/// a terminal. The program itself need not write such names.
pub fn is_holdable(path: &str) -> bool {
    path.len() <= 180 && path.split('/').count() <= 6 && path.split('/').all(is_holdable_name)
}

fn is_holdable_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    // Git's own folder is called so on some system or other: `.GIT`, `git~1`, `.git .`
    let after = lower.strip_prefix(".git").map(|rest| rest.chars().next());
    let is_git = after.is_some_and(|next| !next.is_some_and(|c| c.is_ascii_alphabetic()));
    let forbidden =
        |c: char| is_harmful(c) || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\');
    !(name.is_empty()
        || name.len() > 128
        || is_git
        || lower.starts_with("git~")
        || lower == ".gitmodules"
        || name.contains(forbidden)
        || name.ends_with(['.', ' '])
        || is_device_name(&lower))
}

pub fn is_device_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name);
    matches!(stem, "con" | "prn" | "aux" | "nul")
        || matches!(stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")),
            Some(digit) if digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit())
}

/// A title as a name: NFKD; å ä à → a, ö ø → o, æ → ae, ß → ss, other marks dropped, lower case,
/// runs of other characters one `-`, at most 48 characters. Empty where nothing is left.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in folded(title).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(48);
    slug.trim_end_matches('-').to_owned()
}

/// Text with each letter and its marks as one character where there is one (Unicode NFC): what a Mac
/// writes in two characters is the same word.
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Text with case and accents folded, for matching what a person typed: `ostlund` finds Östlund.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match c {
            'ø' => out.push('o'),
            'æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            'đ' | 'ð' => out.push('d'),
            'ł' => out.push('l'),
            'þ' => out.push_str("th"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_folded_whether_or_not_a_text_has_accents() {
        assert_eq!(folded("Bo OSTLUND 7"), "bo ostlund 7");
        assert_eq!(folded("Bo ÖSTLUND ß 7"), "bo ostlund ss 7");
    }

    #[test]
    fn a_file_may_be_called_anything_that_every_system_can_hold() {
        for good in [
            "Plan/Åtgärder 2.md",
            ".github/workflows/x.yml",
            ".gitattributes",
            "a/b/c/d/e/f",
            "-rf",
            "COM10.txt",
        ] {
            assert!(is_holdable(good), "{good}");
        }
        let deep = "a/b/c/d/e/f/g";
        let long = "x".repeat(129);
        for bad in [
            "",
            "a//b",
            "/a",
            "a/",
            "..",
            "a/../b",
            ".",
            ".git",
            ".GIT/config",
            ".git ",
            ".git.",
            "git~1",
            "GIT~2/x",
            ".g\u{200c}it",
            ".gitmodules",
            "a\\b",
            "c:",
            "x.md:y",
            "CON",
            "con.md",
            "Aux",
            "a\u{1b}[31m",
            "a\u{202e}b",
            "a\nb",
            "slut.",
            "slut ",
            deep,
            &long,
        ] {
            assert!(!is_holdable(bad), "{bad:?}");
        }
    }

    #[test]
    fn a_swedish_or_danish_title_becomes_a_plain_name() {
        assert_eq!(slug("Nätavbrott"), "natavbrott");
        assert_eq!(
            slug("  Æble & øl på Åsen – 2:a försöket! "),
            "aeble-ol-pa-asen-2-a-forsoket"
        );
        assert_eq!(slug("!!!"), "");
        assert!(slug(&"ord ".repeat(40)).len() <= 48);
    }

    #[test]
    fn an_id_is_read_as_it_is_written() {
        let id = EntryId::parse("anna-17").expect("an id");
        assert_eq!(id.to_string(), "anna-17");
        for wrong in [
            "anna", "anna-", "anna-017", "Anna-1", "-1", "anna-x", "con-1",
        ] {
            assert_eq!(EntryId::parse(wrong), None, "{wrong}");
        }
        assert!(EntryId::parse("anna.5f2c9e-3").is_some());
    }

    #[test]
    fn names_that_some_system_cannot_hold_are_refused() {
        for wrong in [
            "con", "com1", "aux.yaml", "a/b", ".git", "a.", "Åsa", "", "x y",
        ] {
            assert!(!is_made_name(wrong), "{wrong}");
        }
        assert!(is_made_name("2026-11-22-natavbrott"));
    }
}
