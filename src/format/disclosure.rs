//! The copy of a log that is handed out: the masks that are chosen for it, its machine-readable end, and the file
//! that proves it (docs/formats.md, "A copy that is handed out").

pub mod block;
pub mod masks_file;
pub mod proof_file;
