//! Test helper: copies of a whole test place under other names.

use std::fs;
use std::io;
use std::path::Path;

pub(super) fn copy(from: &Path, to: &Path, names: &(String, String)) -> io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to, names)?;
        } else if names_its_folder(&from) {
            let text = fs::read_to_string(&from)?;
            fs::write(&to, text.replace(&names.0, &names.1))?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

fn names_its_folder(path: &Path) -> bool {
    path.ends_with(".git/config") || path.ends_with(".config/binder/opened")
}
