//! Sealing in a copy: the device's sealing key, incident keys, protected entries, sealed lists.

pub(in crate::replica) mod device_key;
mod entries;
pub(in crate::replica) mod envelope;
pub(in crate::replica) mod incident_keys;
pub(in crate::replica) mod list_store;
pub(in crate::replica) mod lists;
pub(in crate::replica) mod open_list;
pub(in crate::replica) mod opened_texts;
mod seal_again;
pub(in crate::replica) mod seal_list;
