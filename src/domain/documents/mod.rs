//! Documents: their versions, what was found in them, what lies unsaved.

pub mod conflict_copy;
pub mod emptied;
pub mod finding;
pub mod folder_import;
pub mod line_diff;
pub mod markdown;
pub mod parsed;
pub mod proposed;
pub mod unrecognised_file;
pub mod unsaved;
pub mod versions;
