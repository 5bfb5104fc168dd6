//! Say which copy and which place holds what.

use anyhow::Result;

use crate::domain::copies_report::Report;
use crate::store::Binder;

/// Every copy by its own last word, and every remote as it was last seen. Asks nobody.
///
/// # Errors
/// This copy cannot be read, or has no pinned beginning.
pub fn report_copies(binder: &Binder) -> Result<Report> {
    binder.report()
}
