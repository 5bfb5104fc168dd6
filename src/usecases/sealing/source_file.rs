//! Files in clear on their way into or out of a sealed list.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use anyhow::{Context, Result};

use crate::domain::sealing::sealed_list::MOST_LIST_TEXT;
use crate::domain::sealing::secret_text::SecretText;
use crate::domain::shell_quote;
use crate::error::Failure;
use crate::git::regular_files;
use crate::say;

/// Bytes written over a file at a time.
const PIECE: usize = 64 << 10;

/// The text of a file. Nothing of it is copied anywhere.
///
/// # Errors
/// It cannot be read, is no text in UTF-8, or is too long.
pub fn read_source(path: &Path) -> Result<SecretText> {
    let file = || shell_quote::path(path);
    let length = fs::metadata(path).map(|it| it.len()).unwrap_or_default();
    if length > MOST_LIST_TEXT as u64 {
        let most = MOST_LIST_TEXT >> 20;
        return Err(Failure::could_not(say!("seal-too-long", most = most)).into());
    }
    let unread = |_| Failure::could_not(say!("seal-source-unread", file = file()));
    let bytes = regular_files::read(path, MOST_LIST_TEXT as u64).map_err(unread)?;
    let text = SecretText::from_utf8(bytes.into());
    let no_text = || Failure::could_not(say!("seal-source-no-text", file = file()));
    Ok(text.ok_or_else(no_text)?)
}

/// Writes over a file, then deletes it. A disk may keep older blocks all the same.
///
/// # Errors
/// It cannot be written or deleted.
pub fn wipe(path: &Path) -> Result<()> {
    let mut file = File::options().write(true).open(path).context("wiping")?;
    let mut left = file.metadata().context("wiping")?.len();
    file.seek(SeekFrom::Start(0)).context("wiping")?;
    while left > 0 {
        let piece = left.min(PIECE as u64);
        let zeros = vec![0; usize::try_from(piece).unwrap_or(PIECE)];
        file.write_all(&zeros).context("wiping")?;
        left -= piece;
    }
    file.sync_all().context("wiping")?;
    drop(file);
    fs::remove_file(path).context("wiping")
}

/// Writes something in clear into a new file that the user alone can read.
///
/// # Errors
/// There is one already, or it cannot be written.
pub fn write_out(path: &Path, bytes: &[u8]) -> Result<()> {
    let file = || shell_quote::path(path);
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let written = options.open(path).and_then(|mut out| {
        out.write_all(bytes)?;
        out.sync_all()
    });
    written.map_err(|error| {
        let said = match error.kind() {
            std::io::ErrorKind::AlreadyExists => say!("file-is-there", file = file()),
            _ => say!("file-not-written", file = file()),
        };
        Failure::could_not(said).into()
    })
}
