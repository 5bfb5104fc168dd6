//! Links of the plan: those that work online alone, and those that lead nowhere.

use crate::domain::check::text;
use crate::domain::check::{CheckedBinder, DocumentText, on_line};
use crate::domain::documents::finding::Finding;
use crate::say;

/// Addresses in running text: without a network what they hold cannot be read.
pub fn only_online(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for text in binder.prose() {
        for (line, said) in text.lines() {
            let mut told = Vec::new();
            for (column, address) in addresses(said) {
                if is_here(address) || told.contains(&address) {
                    continue;
                }
                told.push(address);
                let message = say!("check-only-online", address = address);
                findings.push(on_line(text, line, column, message));
            }
        }
    }
    findings
}

/// `http://localhost:8080`: on the reader's own computer, or an address still to be filled in.
fn is_here(address: &str) -> bool {
    let host = address.split("://").nth(1).unwrap_or_default();
    host.is_empty()
        || ["localhost", "127.0.0.1", "[::1]"]
            .iter()
            .any(|it| host.starts_with(it))
}

/// Links to a document that is not in the binder, and addresses that are broken over two lines.
pub fn dead(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for document in binder.prose() {
        let lines = document.lines();
        for (at, (line, said)) in lines.iter().enumerate() {
            let prose = text::without_code(said);
            for (column, target) in targets(&prose) {
                if !exists(binder, document, target) {
                    // `(karta.png "En karta")`: without the title.
                    let file = target.split(" \"").next().unwrap_or_default();
                    let message = say!("check-no-target", target = file);
                    findings.push(on_line(document, *line, column, message));
                }
            }
            let next = lines.get(at + 1).map_or("", |(_, next)| next.trim());
            if let Some((column, address)) = broken(said, next) {
                let message = say!("check-broken-link", address = address);
                findings.push(on_line(document, *line, column, message));
            }
        }
    }
    findings
}

/// `http://…` and `https://…` with their columns.
pub(super) fn addresses(line: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = line[from..].find("http").map(|at| from + at) {
        let rest = &line[at..];
        let is_one = rest.starts_with("http://") || rest.starts_with("https://");
        let address = &rest[..end_of(rest)];
        if is_one {
            found.push((
                line[..at].chars().count() + 1,
                address.trim_end_matches(['.', ',']),
            ));
        }
        from = at + address.len().max(4);
    }
    found
}

/// Where an address ends: at a blank, a quotation mark, or a bracket that was not opened in it.
fn end_of(rest: &str) -> usize {
    let mut open = Vec::new();
    for (at, c) in rest.char_indices() {
        match c {
            '(' => open.push(')'),
            '[' => open.push(']'),
            ')' | ']' if open.pop() != Some(c) => return at,
            '>' | '<' | '"' | '`' => return at,
            c if c.is_whitespace() => return at,
            _ => {}
        }
    }
    rest.len()
}

/// The targets of `[text](target)` that are neither addresses nor places in the same text.
fn targets(line: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = line[from..].find("](").map(|at| from + at + 2) {
        let Some(end) = line[at..].find(')') else {
            break;
        };
        let target = line[at..at + end].trim();
        let is_file =
            !target.is_empty() && !target.contains(':') && !target.starts_with(['#', '<', '{']);
        if is_file {
            found.push((line[..at].chars().count() + 1, target));
        }
        from = at + end;
    }
    found
}

/// Whether a relative link leads to a document, from the folder of its text or from the binder's.
fn exists(binder: &CheckedBinder, text: &DocumentText, target: &str) -> bool {
    let target = target.split(['#', ' ']).next().unwrap_or_default();
    let target = target.replace("%20", " ");
    let folder = text.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    let from_folder = parts.join("/");
    let is_known = |path: &str| {
        let in_folder = |text: &DocumentText| {
            let rest = text.path.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        !path.is_empty() && binder.texts.iter().any(in_folder)
    };
    let is_attachment = || target.contains("attachments/");
    is_known(&from_folder) || is_known(target.trim_start_matches('/')) || is_attachment()
}

/// Lines whose address goes on in the next one: their numbers, the line with the whole address, and what is left
/// of the next one.
pub(in crate::domain::check) fn joined(
    document: &DocumentText,
) -> Vec<(usize, usize, String, Option<String>)> {
    let lines = document.lines();
    let pairs = lines.windows(2).filter(|pair| pair[0].0 + 1 == pair[1].0);
    let join = |pair: &[(usize, &str)]| {
        let next = pair[1].1.trim_start();
        broken(pair[0].1, next)?;
        let (word, rest) = next.split_once(char::is_whitespace).unwrap_or((next, ""));
        let indent = &pair[1].1[..pair[1].1.len() - next.len()];
        let rest = (!rest.trim().is_empty()).then(|| format!("{indent}{}", rest.trim_start()));
        let whole = format!("{}{word}", pair[0].1.trim_end());
        Some((pair[0].0, pair[1].0, whole, rest))
    };
    pairs.filter_map(join).collect()
}

/// An address at a line's end that the next line goes on with: one word of letters and digits in the middle of
/// which it was broken.
fn broken<'l>(line: &'l str, next: &str) -> Option<(usize, &'l str)> {
    let (column, address) = addresses(line).pop()?;
    let ends_the_line = line.trim_end().ends_with(address);
    let first = next.split_whitespace().next().unwrap_or_default();
    let is_rest = first
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_/=&?%.".contains(c))
        && first.chars().any(|c| c.is_ascii_digit())
        && first.chars().any(|c| c.is_ascii_alphabetic());
    (ends_the_line && is_rest).then_some((column, address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_where_the_text_goes_on() {
        let line = "Se <https://wiki.ladok.example/x> och https://a.example/y.";
        let found = [
            (5, "https://wiki.ladok.example/x"),
            (39, "https://a.example/y"),
        ];
        assert_eq!(addresses(line), found);
        let of = |line| addresses(line).first().map(|(_, address)| *address);
        let odd = "https://a.example/?a=(B)&c[]=d";
        assert_eq!(of("[x](https://a.example/?a=(B)&c[]=d)."), Some(odd));
        assert_eq!(of("`https://a.example/?a=(B)&c[]=d`"), Some(odd));
    }

    #[test]
    fn an_address_broken_over_two_lines_is_told_from_one_that_ends_a_line() {
        assert!(broken("se https://wiki.example/x/x", "Yb0E och").is_some());
        assert!(broken("se https://wiki.example/x/x", "och sedan").is_none());
        assert!(broken("se https://wiki.example/x/x.", "").is_none());
    }

    #[test]
    fn only_files_are_targets() {
        let line = "[a](b.md) [c](https://d.example) [e](#f) ![g](../h.png)";
        assert_eq!(targets(line), [(5, "b.md"), (47, "../h.png")]);
    }
}
