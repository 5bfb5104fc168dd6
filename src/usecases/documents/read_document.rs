//! Read a document from the latest version that can be read.

use anyhow::Result;

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::documents::parsed::{Fallback, Parsed};
use crate::replica::Binder;

/// Reads the current version of a document; if it cannot be read at all, the newest earlier one that can,
/// with a notice. A missing document reads as the default.
pub fn read_document<T: Default>(
    binder: &Binder,
    path: &str,
    read: impl Fn(&[u8]) -> Result<WithFindings<T>, Finding>,
) -> Result<Parsed<T>> {
    let Some(standing) = binder.document(path)? else {
        return Ok(Parsed::default());
    };
    let fault = match read(&standing) {
        Ok(reading) => return Ok(readable(reading, None)),
        Err(fault) => fault,
    };
    let mut older = Fallback {
        fault,
        broken: binder.writer_of(path).unwrap_or_default(),
        version: None,
        nothing: true,
    };
    for earlier in binder.earlier(path)? {
        if let Ok(reading) = read(&earlier.bytes) {
            older.version = earlier.by;
            older.nothing = false;
            return Ok(readable(reading, Some(older)));
        }
    }
    let nothing = WithFindings {
        value: T::default(),
        findings: Vec::new(),
    };
    Ok(readable(nothing, Some(older)))
}

fn readable<T>(reading: WithFindings<T>, older: Option<Fallback>) -> Parsed<T> {
    Parsed {
        value: reading.value,
        findings: reading.findings,
        fallback: older,
    }
}
