//! Taking the content of a binder out, to be read without it.

pub mod archive;
pub mod beside;
pub mod documents;
pub mod gather;
pub mod program_beside;
pub mod write_export;
pub mod write_folder;
