//! Git plumbing, independent of binders: files, locks, objects, references, signatures, libgit2.

pub(crate) mod checksummed_text;
pub(crate) mod durable_files;
pub(crate) mod ffi;
pub(crate) mod git_folder;
pub(crate) mod held_files;
pub mod io_messages;
pub mod locate;
pub(crate) mod lock;
pub(crate) mod new_folder;
pub(crate) mod objects;
pub(crate) mod read_commit;
pub mod read_errors;
pub mod regular_files;
pub(crate) mod repack;
pub(crate) mod repository_form;
pub(crate) mod shared_repository;
pub(crate) mod signing;
pub(crate) mod trees;
pub(crate) mod untrusted;
pub mod user_settings;
pub(crate) mod write_commit;
