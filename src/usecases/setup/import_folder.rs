//! Lays out a folder of texts as documents of a new binder. Nothing is written here; skipped files are
//! listed with reasons.

mod anchors;
mod gather;
mod kinds;
mod layout;
mod link_target;
mod links;
mod order;
pub mod site;

use std::path::Path;

use anyhow::Result;

use crate::domain::documents::folder_import::{FolderImport, SkippedFile};
use crate::domain::name::Writer;
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::git::locate;
use crate::say;
use crate::usecases::setup::import_folder::gather::Gathered;
use crate::usecases::setup::import_folder::layout::FolderLayout;

/// A folder, laid out.
pub struct LaidOutFolder {
    /// Texts for the binder's first commit.
    pub documents: Vec<(String, Vec<u8>)>,
    /// Files stored beside the log.
    pub files: Vec<BroughtFile>,
    /// Lists of people, to be read in when the binder is there; paths in the folder.
    pub contacts: Vec<String>,
    pub brought: FolderImport,
}

/// A file stored beside the log.
pub struct BroughtFile {
    pub path: String,
    /// Its path below the folder it came from.
    pub from: String,
    pub bytes: Vec<u8>,
}

/// Reads a folder and lays out its contents. `known`: paths of the binder's other documents.
///
/// # Errors
/// The folder cannot be read, is a binder, holds too much, or holds no text.
pub fn bring_folder(
    folder: &Path,
    writer: &Writer,
    known: &[String],
    zone: Zone,
    env: &Env,
) -> Result<LaidOutFolder> {
    let shown = shell_quote::path(folder);
    if locate::is_binder(folder) {
        return Err(Failure::could_not(say!("setup-from-binder", folder = &shown)).into());
    }
    let day = moment::date_in(moment::in_zone(env.now(), zone), zone);
    let gathered = Gathered::of(folder)?;
    let mut places = FolderLayout::of(&gathered, writer, known);
    let source = source(folder);
    let mut brought = FolderImport {
        source: source.clone(),
        day,
        ..FolderImport::default()
    };
    let documents = links::written(&gathered, &mut places, &source, day, &mut brought);
    if !brought.placed.iter().any(|placed| placed.what.is_text()) {
        return Err(Failure::could_not(say!("setup-from-nothing", folder = &shown)).into());
    }
    brought.notes.append(&mut places.notes);
    if places.boxes > 0 {
        brought
            .notes
            .push(say!("setup-brought-boxes", count = places.boxes));
    }
    brought.skipped = gathered.left;
    brought.skipped.extend(places.left);
    brought
        .skipped
        .sort_by(|one, other| one.path.cmp(&other.path));
    Ok(LaidOutFolder {
        documents,
        files: places.files,
        contacts: places.contacts,
        brought,
    })
}

/// The address and the commit of a Git repository, else the name of the folder.
fn source(folder: &Path) -> String {
    locate::origin(folder).unwrap_or_else(|| {
        let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let name = whole.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    })
}

fn left(path: &str, why: crate::error::Message) -> SkippedFile {
    SkippedFile {
        path: path.to_owned(),
        why,
    }
}
