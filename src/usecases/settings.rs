//! The settings of a binder, from the last version that can be read.

use crate::domain::language::Language;
use crate::domain::settings::Settings;
use crate::format::paths;
use crate::format::settings_file;
use crate::store::Binder;

/// What binder.yaml says; where it cannot be read what an earlier version said, else what is usual.
pub fn settings(binder: &Binder) -> Settings {
    let standing = binder.document(paths::SETTINGS).ok().flatten();
    let earlier = || binder.earlier(paths::SETTINGS).unwrap_or_default();
    let read = |bytes: &[u8]| settings_file::read(bytes).ok().map(|reading| reading.value);
    standing
        .and_then(|bytes| read(&bytes))
        .or_else(|| earlier().iter().find_map(|document| read(&document.bytes)))
        .unwrap_or_else(|| Settings::usual(Language::English))
}
