//! The settings of the site that a folder of texts is made into, where it is one.

use std::path::Path;

use crate::format::import::site::{FILES, Site, read};
use crate::git::regular_files;

/// The longest settings that are read.
const LONGEST: u64 = 1024 * 1024;

/// Site settings in a folder; empty if there are none.
pub(super) fn of(folder: &Path) -> Site {
    // Docusaurus and others keep site settings beside the pages.
    let folders = ["", "website", "docs", "site"].map(|below| folder.join(below));
    let all = folders
        .iter()
        .flat_map(|folder| FILES.iter().map(move |file| (folder.join(file), *file)));
    let mut sites = all.filter_map(|(place, file)| {
        let bytes = regular_files::read(&place, LONGEST).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        Some(read(file, &text)).filter(|site| *site != Site::default())
    });
    sites.next().unwrap_or_default()
}

/// Name of a folder of texts: that of the site, else of the folder.
pub fn name(folder: &Path) -> String {
    let site = of(folder);
    if !site.name.is_empty() {
        return site.name;
    }
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
