//! The files of a folder that may have a place in a binder, read within bounds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::domain::documents::folder_import::SkippedFile;
use crate::domain::documents::markdown;
use crate::domain::documents::unrecognised_file;
use crate::domain::log::entry::MOST_ATTACHED;
use crate::domain::shell_quote;
use crate::error::Failure;
use crate::format::documents;
use crate::format::import::site::Site;
use crate::format::markdown as markdown_text;
use crate::say;
use crate::usecases::setup::import_folder::kinds::{ending, is_text};
use crate::usecases::setup::import_folder::left;
use crate::usecases::setup::import_folder::site;

/// More files than this are no plan.
const MOST_FILES: usize = 5_000;
/// The most bytes of all files together.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// Folders deeper than this are not looked into.
const DEEPEST: usize = 12;

/// The list of the pages of a folder in a wiki of Azure DevOps.
pub(super) const ORDER: &str = ".order";

/// Files found.
#[derive(Default)]
pub(super) struct Gathered {
    /// The bytes of each file, by its path in the folder.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) left: Vec<SkippedFile>,
    /// The site that the folder is made into.
    pub(super) site: Site,
    /// Hidden folders, which only what a text leads to is taken from.
    hidden: Vec<String>,
    /// The folder itself, as it was given.
    folder: String,
    count: usize,
    bytes: u64,
}

impl Gathered {
    pub(super) fn of(folder: &Path) -> Result<Self> {
        let mut gathered = Self {
            folder: shell_quote::path(folder),
            site: site::of(folder),
            ..Self::default()
        };
        if !folder.is_dir() {
            let shown = shell_quote::path(folder);
            return Err(Failure::could_not(say!("setup-from-not-there", folder = shown)).into());
        }
        gathered.list(folder, "", 0)?;
        gathered.reach(folder)?;
        Ok(gathered)
    }

    /// Path of a file as it can be typed.
    pub(super) fn whole(&self, path: &str) -> String {
        format!("{}/{path}", self.folder.trim_end_matches('/'))
    }

    /// Adds files in hidden folders that texts link to.
    fn reach(&mut self, folder: &Path) -> Result<()> {
        if self.hidden.is_empty() {
            return Ok(());
        }
        let mut wanted = BTreeSet::new();
        for (path, bytes) in self.files.iter().filter(|(path, _)| is_text(path)) {
            let text = String::from_utf8_lossy(bytes);
            for target in markdown_text::targets(&text) {
                wanted.extend(ways(path, &target));
            }
        }
        for path in wanted {
            let is_inside = |hidden: &String| {
                let below = path.strip_prefix(hidden.as_str());
                below.is_some_and(|below| below.starts_with('/'))
            };
            let place = folder.join(&path);
            let is_file = fs::symlink_metadata(&place).is_ok_and(|it| it.is_file());
            // A folder on the way may be a link to somewhere else.
            let is_here = || {
                let whole = place.canonicalize().ok();
                let top = folder.canonicalize().ok();
                whole
                    .zip(top)
                    .is_some_and(|(whole, top)| whole == top.join(&path))
            };
            if self.hidden.iter().any(is_inside) && is_file && is_here() {
                self.read(&place, path)?;
            }
        }
        Ok(())
    }

    fn list(&mut self, folder: &Path, below: &str, depth: usize) -> Result<()> {
        let here = folder.join(below);
        let entries = fs::read_dir(&here).with_context(|| format!("listing {}", here.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("listing {}", here.display()))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = match below {
                "" => name.clone(),
                below => format!("{below}/{name}"),
            };
            if name == ".git" {
                continue;
            }
            let kind = entry
                .file_type()
                .with_context(|| format!("reading {path}"))?;
            if kind.is_symlink() {
                self.left.push(left(&path, say!("setup-left-link")));
            } else if name == ORDER && kind.is_file() {
                self.read(&entry.path(), path)?;
            } else if name.starts_with('.') && kind.is_dir() {
                self.hidden.push(path.clone());
                self.left
                    .push(left(&path, say!("setup-left-hidden-folder")));
            } else if name.starts_with('.') && !is_of_the_system(&name) {
                self.left.push(left(&path, say!("setup-left-hidden")));
            } else if name == "node_modules" || is_of_a_program(&name) {
                self.left.push(left(&path, say!("setup-left-of-a-program")));
            } else if kind.is_dir() && depth < DEEPEST {
                self.list(folder, &path, depth + 1)?;
            } else if kind.is_dir() {
                self.left.push(left(&path, say!("setup-left-deep")));
            } else if kind.is_file() {
                self.read(&entry.path(), path)?;
            }
        }
        Ok(())
    }

    fn read(&mut self, place: &Path, path: String) -> Result<()> {
        self.count += 1;
        if self.count > MOST_FILES {
            let many = say!("setup-from-many", most = MOST_FILES);
            return Err(Failure::could_not(many).into());
        }
        let size = fs::metadata(place)
            .with_context(|| format!("reading {path}"))?
            .len();
        let is_text = unrecognised_file::made_path(&format!("x.{}", ending(&path))).is_some();
        let most = if is_text {
            documents::MOST_BYTES
        } else {
            MOST_ATTACHED
        };
        if size > most as u64 {
            let mib = most / (1024 * 1024);
            self.left
                .push(left(&path, say!("setup-left-large", most = mib)));
            return Ok(());
        }
        self.bytes += size;
        if self.bytes > MOST_BYTES {
            let large = say!("setup-from-large", most = MOST_BYTES / (1024 * 1024));
            return Err(Failure::could_not(large).into());
        }
        let bytes = fs::read(place).with_context(|| format!("reading {path}"))?;
        self.files.insert(path, bytes);
        Ok(())
    }
}

/// True for files that the system itself leaves in folders.
fn is_of_the_system(name: &str) -> bool {
    let ends = [".swp", ".swo", ".tmp"];
    name == ".DS_Store" || name.starts_with("._") || ends.iter().any(|end| name.ends_with(end))
}

/// Paths that a target may mean: from the text's folder, or from the top.
fn ways(from: &str, target: &str) -> Vec<String> {
    let bare = markdown::unescaped(target.split(['#', '?']).next().unwrap_or_default());
    if markdown::is_address(target) || bare.is_empty() {
        return Vec::new();
    }
    match bare.strip_prefix('/') {
        Some(absolute) => vec![markdown::resolved("x", absolute)],
        None => vec![markdown::resolved(from, &bare)],
    }
}

fn is_of_a_program(name: &str) -> bool {
    unrecognised_file::disposition(name, &|_| false)
        == unrecognised_file::FileDisposition::OfAProgram
}
