//! The file that keeps how far a sheet has been keyed in, `.git/binder/sheets/<number>.json`.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::Result;

use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::unfinished_sheet::UnfinishedSheet;
use crate::format::unsent_file;
use crate::git::durable_files;
use crate::replica::Binder;

pub struct SheetFile {
    file: PathBuf,
}

impl SheetFile {
    /// Keeps it: durable when this returns.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(&self, sheet: &UnfinishedSheet) -> Result<()> {
        durable_files::write_durably(&self.file, &unsent_file::write(sheet))
    }

    /// The sheet is finished.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub fn remove(&self) -> Result<()> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}

impl Binder {
    /// The file of a sheet, and how far it had come; a file that cannot be read is moved aside.
    ///
    /// # Errors
    /// The copy cannot be written to.
    pub fn sheet_file(&self, number: &PaperNumber) -> Result<(SheetFile, UnfinishedSheet)> {
        let folder = self.git.join("binder/sheets");
        durable_files::make_folder(&folder)?;
        let name = number.to_string().replace('/', "~");
        let file = folder.join(format!("{name}.json"));
        let left = match durable_files::read(&file)? {
            None => UnfinishedSheet::default(),
            Some(bytes) => match unsent_file::read(&bytes) {
                Some(left) => left,
                None => {
                    fs::rename(&file, folder.join(format!("{name}.damaged")))?;
                    UnfinishedSheet::default()
                }
            },
        };
        Ok((SheetFile { file }, left))
    }
}
