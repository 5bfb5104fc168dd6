//! Editing, saving and settling documents.

pub mod convert_documents;
pub mod edit_document;
pub mod name_document;
pub mod proposals;
pub mod read_document;
pub mod rename_unrecognised;
pub mod resolve_document;
pub mod restore_document;
pub mod review_document;
pub mod save_documents;
pub mod unsaved;
pub mod validate;
