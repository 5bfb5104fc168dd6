//! Messages that exist in one language where others exist in several.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::say;

/// Messages of which a language is missing that another message to others than the organisation's own has.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let mut languages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for message in &binder.messages {
        let language = message.language.unwrap_or(binder.settings.language).tag();
        languages
            .entry(message.name())
            .or_default()
            .insert(language);
    }
    let mut findings = Vec::new();
    for message in &binder.messages {
        // A message that names its language in its file's name is one of several.
        let is_one_of_several = message.name() != message.id;
        let own = languages.get(message.name());
        if is_one_of_several && own.is_some_and(|own| own.len() == 1) {
            let path = format!("messages/{}.md", message.id);
            let message = say!("check-one-language", message = message.title.as_str());
            findings.push(Finding::remark(&path, None, message));
        }
    }
    findings
}
