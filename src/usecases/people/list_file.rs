//! Read the file that a list of people is brought in from.

use std::path::Path;

use crate::error::Failure;
use crate::git::regular_files::{self, NotRead};
use crate::say;

/// The whole file; `shown` is its name as it is told, `most_mib` the largest that is read.
///
/// # Errors
/// It cannot be read, is no ordinary file, or is too large.
pub(in crate::usecases) fn read(
    path: &Path,
    shown: &str,
    most_mib: u64,
) -> Result<Vec<u8>, Failure> {
    let refused = |why| match why {
        NotRead::Unreadable => say!("contacts-no-file", file = shown),
        NotRead::Folder => say!("contacts-no-such-file", file = shown, kind = "folder"),
        NotRead::Special => say!("contacts-no-such-file", file = shown, kind = "special"),
        NotRead::TooBig => say!("contacts-file-too-large", file = shown, most = most_mib),
    };
    let read = regular_files::read(path, most_mib * 1024 * 1024);
    read.map_err(|why| Failure::could_not(refused(why)))
}
