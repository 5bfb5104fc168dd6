//! Who can open a list, who may and cannot yet, and who opened it when and why.

use anyhow::Result;

use crate::domain::sealing::sealed_list::{ListReaders, SealedList};
use crate::replica::Binder;

/// # Errors
/// The copy cannot be read.
pub fn list_readers(binder: &Binder, list: &SealedList) -> Result<ListReaders> {
    let ring = binder.incident_key_ring()?;
    let may: Vec<String> = ring
        .list_readers(&list.id)
        .into_iter()
        .map(|it| it.writer)
        .collect();
    let opened = binder.list_ledger()?;
    let opened = opened.openings_of(&list.id).cloned();
    Ok(ListReaders {
        waiting: may
            .iter()
            .filter(|it| !list.readers.contains(it))
            .cloned()
            .collect(),
        leaving: list
            .readers
            .iter()
            .filter(|it| !may.contains(it))
            .cloned()
            .collect(),
        openings: opened.collect(),
    })
}
