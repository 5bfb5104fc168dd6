//! Documents: versions, findings, unsaved changes.

pub mod conflict_copy;
pub mod emptied;
pub mod finding;
pub mod folder_import;
pub mod left_out;
pub mod line_diff;
pub mod markdown;
pub mod parsed;
pub mod placed_text;
pub mod proposed;
pub mod renamed;
pub mod sentences;
pub mod text_passages;
pub mod unrecognised_file;
pub mod unsaved;
pub mod versions;
pub mod word_diff;
