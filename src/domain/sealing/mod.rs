//! What only some may read: protected entries, and the keys of devices and incidents
//! (docs/formats.md, "What only some may read").

pub mod key_entry;
pub mod key_ring;
pub mod list_entry;
pub mod list_ledger;
pub mod padding;
pub mod protected;
pub mod reads;
pub mod sealed_list;
pub mod sealed_log;
pub mod secret_text;
