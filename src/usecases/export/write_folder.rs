//! Write the files of an export into a new folder.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path};

use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::say;

/// A file of an export: its path in the folder, and its bytes.
pub type ExportFile = (String, Vec<u8>);

/// Writes all files into a folder that is not there yet, or is empty: all of them or none. They are made in a
/// folder beside it, which takes its name at the end.
///
/// # Errors
/// There is something in the folder; it cannot be written there.
pub fn write_folder(folder: &Path, files: &[ExportFile], env: &Env) -> Result<(), Failure> {
    let shown = shell_quote::path(folder);
    let place = env.absolute(folder);
    let failed = |_| Failure::could_not(say!("export-folder-not-written", folder = &shown));
    let there = match fs::read_dir(&place) {
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        there => Some(there.map_err(failed)?),
    };
    let is_there = there.is_some();
    if there.is_some_and(|mut files| files.next().is_some()) {
        return Err(Failure::could_not(say!(
            "export-folder-is-there",
            folder = &shown
        )));
    }
    let above = place.parent().unwrap_or(&place);
    fs::create_dir_all(above).map_err(failed)?;
    let made = beside().tempdir_in(above).map_err(failed)?;
    for (path, bytes) in files.iter().filter(|(path, _)| stays_inside(path)) {
        write_one(&made.path().join(path), bytes).map_err(failed)?;
    }
    if is_there {
        fs::remove_dir(&place).map_err(failed)?;
    }
    fs::rename(made.path(), &place).map_err(failed)?;
    Ok(())
}

/// A folder for others to read as far as the user's umask allows.
fn beside() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".binder-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    builder
}

fn write_one(file: &Path, bytes: &[u8]) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut file = File::create_new(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Whether a path leads to a place below the folder it is put in.
fn stays_inside(path: &str) -> bool {
    let is_plain = |part| matches!(part, Component::Normal(_));
    !path.is_empty() && Path::new(path).components().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::test_computer;

    #[test]
    fn all_files_of_an_export_are_there_or_none() {
        let home = tempfile::tempdir().expect("a folder");
        let env = test_computer::env(home.path(), home.path(), 0);
        let file = |path: &str| (path.to_owned(), b"text".to_vec());
        let to = Path::new("ut/kapitel");
        let place = home.path().join(to);
        // A file stands where the folder of the next one would.
        let wrong = [file("a"), file("plan"), file("plan/b")];
        assert!(write_folder(to, &wrong, &env).is_err());
        let left = fs::read_dir(place.parent().expect("a folder")).expect("files");
        assert_eq!(left.count(), 0, "nothing is left behind");
        fs::create_dir(&place).expect("an empty folder");
        assert!(write_folder(to, &[file("plan/a"), file("plan/b")], &env).is_ok());
        let count = fs::read_dir(place.join("plan")).expect("files").count();
        assert_eq!(count, 2);
        assert!(
            write_folder(to, &[file("c")], &env).is_err(),
            "it is not empty"
        );
    }

    #[test]
    fn a_path_that_leads_out_of_the_folder_is_none() {
        assert!(stays_inside("plan/01-a.md"));
        for out in ["../a", "/etc/passwd", "plan/../../a", "", "."] {
            assert!(!stays_inside(out), "{out}");
        }
    }
}
