//! Files of contacts, in whichever form.

pub mod contacts_file;
pub mod contacts_import;
pub mod contacts_json;
pub mod contacts_limits;
pub mod contacts_lists;
pub mod contacts_table;
pub mod contacts_text;
pub mod contacts_yaml;
pub mod vcard;
