//! Write an export to a file, or in place of an older one of the same binder.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::git::durable_files::fill_durably;
use crate::say;

/// Writes the whole file or nothing. What stands there is replaced only if `is_older` says that it is an older
/// one of the same.
///
/// # Errors
/// Another file has the name, or it cannot be written there.
pub fn write(
    path: &Path,
    bytes: &[u8],
    is_older: &dyn Fn(&[u8]) -> bool,
    env: &Env,
) -> Result<(), Failure> {
    let shown = shell_quote::path(path);
    let place = env.absolute(path);
    let failed = || Failure::could_not(say!("file-not-written", file = &shown));
    let taken = || Failure::could_not(say!("file-is-there", file = &shown));
    match fs::symlink_metadata(&place) {
        Ok(there) if there.is_file() => {
            let old = fs::read(&place).map_err(|_| failed())?;
            if !is_older(&old) {
                return Err(taken());
            }
        }
        Ok(_) => return Err(taken()),
        Err(_) => {}
    }
    let folder = place.parent().ok_or_else(failed)?;
    let written = fill_durably(folder, &place, |file| Ok(file.write_all(bytes)?));
    written.map_err(|_| failed())
}
