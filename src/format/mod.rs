//! Text of files ↔ values of the domain; the only place that knows file names.

pub mod audiences_file;
pub mod calendar_file;
pub mod checklist_file;
pub mod contacts_file;
pub mod csv;
pub mod documents;
pub mod duties_file;
pub mod escalation_file;
pub mod front_matter;
pub mod hours_file;
pub mod language;
pub mod markdown;
pub mod message_file;
pub mod page;
pub mod paths;
pub mod plan_file;
pub mod routine_file;
pub mod settings_file;
pub mod settings_text;
pub mod starter;
pub mod strategies_file;
pub mod suppliers_file;
pub mod systems_file;
pub mod vcard;
pub(crate) mod yaml;
pub mod yaml_fault;
