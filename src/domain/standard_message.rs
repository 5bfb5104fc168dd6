//! A standard message: a text with slots that is filled in when it is needed.

use crate::domain::language::Language;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandardMessage {
    /// The file's name without folder and ending: `driftmeddelande-sv`.
    pub id: String,
    pub title: String,
    /// Ids in audiences.yaml or groups in contacts.yaml.
    pub audience: Vec<String>,
    pub language: Option<Language>,
    /// The slots that must be filled before it may be sent.
    pub needs: Vec<String>,
    /// Markdown, with `{{ slot }}`.
    pub body: String,
}

impl StandardMessage {
    /// The slots the text has, in order, each once.
    pub fn slots(&self) -> Vec<&str> {
        let mut slots = Vec::new();
        for after in self.body.split("{{").skip(1) {
            let Some((name, _)) = after.split_once("}}") else {
                continue;
            };
            let name = name.trim();
            if !slots.contains(&name) {
                slots.push(name);
            }
        }
        slots
    }
}
