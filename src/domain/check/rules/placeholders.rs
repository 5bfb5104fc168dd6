//! Places somebody meant to fill in.

use crate::domain::check::{CheckedBinder, DocumentText, on_line, text};
use crate::domain::documents::finding::Finding;
use crate::say;

const WORDS: [&str; 8] = [
    "XX",
    "XXX",
    "XXXX",
    "TODO",
    "TBD",
    "FIXME",
    "NN",
    "ÅÅÅÅ-MM-DD",
];
const PHRASES: [&str; 6] = [
    "lorem ipsum",
    "[fyll i]",
    "[udfyld]",
    "[fill in]",
    "???",
    "åååå-mm-dd",
];

/// Every placeholder in a document; slots of messages, `{{ tid }}`, are none.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    binder.texts.iter().flat_map(in_text).collect()
}

fn in_text(document: &DocumentText) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (line, said) in document.lines() {
        let word = text::words(said)
            .into_iter()
            .find(|word| WORDS.contains(&word.text));
        let word = word.map(|word| (word.column, word.text.to_owned()));
        // `??? note` folds a paragraph in some wikis.
        let lower = match said.trim_start().strip_prefix("???") {
            Some(rest) if rest.starts_with(['+', ' ']) => rest.to_lowercase(),
            _ => said.to_lowercase(),
        };
        let phrase = || {
            let phrase = PHRASES.iter().find(|phrase| lower.contains(**phrase))?;
            let at = lower.find(phrase)?;
            Some((lower[..at].chars().count() + 1, (*phrase).to_owned()))
        };
        if let Some((column, word)) = word.or_else(phrase) {
            let message = say!("check-placeholder", word = word);
            findings.push(on_line(document, line, column, message));
        }
    }
    findings
}
