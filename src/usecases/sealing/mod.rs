//! What only some may read: list it, seal it, open it, destroy it.

pub mod destroy_list;
pub mod destroy_sealed;
pub mod list_readers;
pub mod list_sealed;
pub mod lists;
pub mod make_envelope;
pub mod note_opened;
pub mod overdue_lists;
pub mod private_folder;
pub mod resolve_list;
pub mod rotate_key;
pub mod source_file;
