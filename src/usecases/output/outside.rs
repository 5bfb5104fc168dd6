//! Check that what is made from a binder, or beside it, is not put into a binder's folder, where every file is a
//! document.

use std::path::{Component, Path, PathBuf};

use crate::domain::shell_quote;
use crate::error::Failure;
use crate::git::locate;
use crate::say;

/// # Errors
/// The place lies in the binder's folder; `typed` is how a person named it.
pub fn outside(binder: &Path, place: &Path, typed: &Path) -> Result<(), Failure> {
    if !is_inside(place, binder) {
        return Ok(());
    }
    let name = typed.file_name().unwrap_or_else(|| "export".as_ref());
    let beside = binder.with_file_name(name);
    Err(Failure::could_not(say!(
        "export-folder-in-binder",
        place = shell_quote::path(typed),
        beside = shell_quote::path(&beside)
    )))
}

/// The same for every binder that there is above the place. A place that is a binder's folder itself is not in it.
///
/// # Errors
/// As [`outside`].
pub fn outside_any(place: &Path, typed: &Path) -> Result<(), Failure> {
    let real = real(place);
    let around = real.ancestors().skip(1).find(|it| locate::is_binder(it));
    around.map_or(Ok(()), |binder| outside(binder, &real, typed))
}

/// True if an absolute path is a folder or lies in it, links and `..` followed. What is not there yet is
/// judged by the part of the path that is.
pub fn is_inside(path: &Path, folder: &Path) -> bool {
    real(path).starts_with(real(folder))
}

fn real(path: &Path) -> PathBuf {
    if let Ok(found) = path.canonicalize() {
        return found;
    }
    let Some(parent) = path.parent() else {
        return path.to_owned();
    };
    let mut real = real(parent);
    match path.components().next_back() {
        Some(Component::ParentDir) => drop(real.pop()),
        Some(Component::Normal(name)) => real.push(name),
        _ => {}
    }
    real
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_inside_however_it_is_typed_and_whether_it_is_there_or_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let binder = folder.path().join("parm");
        std::fs::create_dir_all(binder.join("plan")).expect("folders");
        for inside in ["parm", "parm/ut", "parm/plan/../ut/plan", "ny/../parm/ut"] {
            assert!(is_inside(&folder.path().join(inside), &binder), "{inside}");
        }
        for outside in ["ut", "parm/../ut", "parm-2/ut", "parm/ny/../../ut"] {
            assert!(
                !is_inside(&folder.path().join(outside), &binder),
                "{outside}"
            );
        }
    }

    #[test]
    fn a_place_in_any_binder_is_told_and_a_binder_is_not_in_itself() {
        let folder = tempfile::tempdir().expect("a folder");
        let binder = folder.path().join("parm");
        std::fs::create_dir_all(binder.join(".git")).expect("folders");
        std::fs::write(binder.join("binder.yaml"), "language: sv\n").expect("settings");
        let told = |place: &str| outside_any(&folder.path().join(place), Path::new(place)).is_err();
        for inside in ["parm/ny", "parm/plan/ny/sida.1", "x/../parm/ny"] {
            assert!(told(inside), "{inside}");
        }
        for outside in ["parm", "ny", "parm/../ny", "parm-2/ny"] {
            assert!(!told(outside), "{outside}");
        }
    }
}
