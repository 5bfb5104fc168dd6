//! Converts the front matter of an imported page to keys that can be saved.

use crate::domain::documents::finding::Finding;
use crate::domain::people::phone_number::Home;
use crate::format::documents;
use crate::format::documents::front_matter;
use crate::format::yaml::tree;

/// The line that begins and ends a head of Hugo.
const TOML: &str = "+++";

/// Most keys of one front matter that are renamed.
const MOST_ASIDE: usize = 16;

/// Position of a page in its folder, by its front matter: Hugo, Jekyll, Docusaurus, others.
pub fn place(text: &str) -> Option<f64> {
    let keys = ["weight", "nav_order", "sidebar_position", "order"];
    let value = keys
        .iter()
        .find_map(|key| front_matter::scalar(text, key))?;
    value.parse().ok().filter(|place: &f64| place.is_finite())
}

/// Label of the page in the site's menu.
pub fn label(text: &str) -> Option<String> {
    let keys = ["sidebar_label", "nav_title", "linkTitle"];
    let label = keys
        .iter()
        .find_map(|key| front_matter::scalar(text, key))?;
    (!label.is_empty()).then_some(label)
}

/// A head in TOML written as YAML; none where there is none, or one that is more than keys and values.
pub fn from_toml(text: &str) -> Option<String> {
    let mut lines = text.split_inclusive('\n');
    if lines.next()?.trim_end() != TOML {
        return None;
    }
    let mut head = String::from("---\n");
    let mut length = text.split_inclusive('\n').next()?.len();
    let mut indent = "";
    for line in lines {
        length += line.len();
        let bare = line.trim();
        if bare == TOML {
            return Some(format!("{head}---\n{}", &text[length..]));
        }
        if bare.contains("\"\"\"") || bare.contains("'''") || bare.starts_with("[[") {
            return None;
        }
        let table = bare
            .strip_prefix('[')
            .and_then(|name| name.strip_suffix(']'));
        let is_name = |name: &str| {
            name.chars()
                .all(|c| c.is_alphanumeric() || "-_".contains(c))
        };
        let pair = bare
            .split_once('=')
            .filter(|(name, _)| is_name(name.trim()));
        match (table, pair) {
            _ if bare.is_empty() || bare.starts_with('#') => head.push_str(line),
            (Some(name), None) if is_name(name) => {
                head.push_str(&format!("{name}:\n"));
                indent = "  ";
            }
            (_, Some((name, value))) => {
                head.push_str(&format!("{indent}{}: {}\n", name.trim(), value.trim()));
            }
            // Continuation of a value.
            _ => head.push_str(&format!("{indent}  {bare}\n")),
        }
    }
    None
}

/// The text with its title under our word, where its head has it under one near that.
pub fn with_title(text: &str) -> String {
    let known = ["titel", "tittel"];
    let line = front_matter::fences(text).and_then(|block| {
        let mut lines = text[block].lines();
        let is_title = |line: &&str| {
            let key = line.split(':').next().unwrap_or_default();
            known.contains(&key)
        };
        lines.position(|line| is_title(&line))
    });
    match line.filter(|_| front_matter::scalar(text, "title").is_none()) {
        Some(line) => renamed(text, line + 1).map_or_else(|| text.to_owned(), |(new, _)| new),
        None => text.to_owned(),
    }
}

/// A key that was renamed, and what it is called now.
pub type RemovedKey = (String, String);

/// The text with front matter that can be saved: a key with another meaning here gets the prefix `old-` and
/// keeps its value; a title under a similar key becomes the title.
///
/// Unreadable front matter is left unchanged.
pub fn mended(path: &str, text: &str) -> (String, Vec<RemovedKey>) {
    let mut text = text.to_owned();
    if !can_be_read(&text) {
        return (text, Vec::new());
    }
    let mut aside = Vec::new();
    for _ in 0..MOST_ASIDE {
        let findings = documents::findings(path, text.as_bytes(), Home::Nowhere);
        let fault = findings.iter().find(|found| is_of_a_key(found));
        let line = fault.and_then(|found| found.place.as_ref().map(|place| place.line));
        let Some((new, renamed)) = line.and_then(|line| renamed(&text, line)) else {
            break;
        };
        text = new;
        aside.push(renamed);
    }
    (text, aside)
}

/// True if the head of a text, if it has one, is YAML: another key can be written into it.
pub fn can_be_read(text: &str) -> bool {
    // A repeated key can be renamed.
    let is_yaml = |block: &str| match tree::parse(block) {
        Ok(_) => true,
        Err(fault) => fault.what.id == "finding-key-twice",
    };
    front_matter::fences(text).is_some_and(|block| is_yaml(&text[block]))
}

/// True if the fault is one of a key or its value, not of how the head is written.
fn is_of_a_key(found: &Finding) -> bool {
    let is_key = ["finding-unknown-key-near", "finding-key-twice"].contains(&found.message.id);
    found.is_fault() && (is_key || found.message.id.starts_with("document-"))
}

/// The text with the key on a line of its head, or above it, under another name.
fn renamed(text: &str, line: usize) -> Option<(String, RemovedKey)> {
    let block = front_matter::fences(text)?;
    let head: Vec<&str> = text[block.clone()].split_inclusive('\n').collect();
    let begins = |line: &&str| line.starts_with(|c: char| c.is_alphabetic());
    let at = head.iter().take(line).rposition(begins)?;
    let (key, rest) = head[at].split_once(':')?;
    let is_title =
        ["titel", "tittel"].contains(&key) && front_matter::scalar(text, "title").is_none();
    let new = match is_title {
        true => "title".to_owned(),
        false => free_key(text, key),
    };
    let mut out: String = head[..at].concat();
    out.push_str(&format!("{new}:{rest}"));
    out.push_str(&head[at + 1..].concat());
    out.push_str(&text[block.end..]);
    Some((out, (key.to_owned(), new)))
}

fn free_key(text: &str, key: &str) -> String {
    let wanted = format!("old-{key}");
    let numbered = (2..=MOST_ASIDE).map(|number| format!("{wanted}-{number}"));
    let mut all = std::iter::once(wanted.clone()).chain(numbered);
    all.find(|name| front_matter::scalar(text, name).is_none())
        .unwrap_or(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_in_another_notation_is_written_as_ours() {
        let text = "+++\ntitle = \"Larm\"\nweight = 3\ntags = [\"a\",\n  \"b\"]\n[params]\nx = 'y'\n+++\nText\n";
        let yaml = from_toml(text).expect("a head");
        assert_eq!(
            yaml,
            "---\ntitle: \"Larm\"\nweight: 3\ntags: [\"a\",\n  \"b\"]\nparams:\n  x: 'y'\n---\nText\n"
        );
        assert_eq!(place(&yaml), Some(3.0));
        assert_eq!(from_toml("# Text\n"), None);
        assert_eq!(from_toml("+++\ntitle = \"Larm\"\n"), None, "it never ends");
    }

    #[test]
    fn what_would_keep_a_page_from_being_saved_is_put_aside_and_told() {
        let text =
            "---\ntitel: Larm\nownr: Bo\nreviewed: i januari\naudience:\n  - a: b\n---\nText\n";
        let (mended, aside) = mended("plan/01-x.md", text);
        assert_eq!(
            mended,
            "---\ntitle: Larm\nold-ownr: Bo\nold-reviewed: i januari\nold-audience:\n  - a: b\n---\nText\n"
        );
        assert_eq!(aside.len(), 4, "{aside:?}");
        let after = documents::findings("plan/01-x.md", mended.as_bytes(), Home::Nowhere);
        assert!(!after.iter().any(Finding::is_fault), "{after:?}");
    }
}
