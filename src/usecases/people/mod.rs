//! Contacts, and whom to call.

mod call_by_name;
pub mod channels;
pub mod convene;
pub mod doubted_contacts;
pub mod import_contacts;
pub mod keep_contacts;
pub mod known_names;
pub mod list_contacts;
pub(in crate::usecases) mod list_file;
pub mod note_call;
pub mod reach_for_task;
pub mod read_contacts;
pub mod set_contact;
pub(crate) mod unread_contact;
pub mod who_is;
pub mod whom_to_call;
