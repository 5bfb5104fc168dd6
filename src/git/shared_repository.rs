//! Permissions in repositories shared by several users of a computer: new files are writable by all of
//! them.

use std::fs;
use std::io;
use std::path::Path;

use crate::git::repository_form;

/// Permission bits for new files of a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sharing {
    /// The bits of a file; none where the user's own mask decides.
    bits: Option<u32>,
    /// The bits are all there are, not what is added.
    exact: bool,
}

impl Sharing {
    /// By the settings; if they have none, group permissions if the folder of branches has them.
    pub(crate) fn of(git: &Path) -> Self {
        let said = repository_form::settings(git);
        let mut said = said.iter().rev();
        let said = said.find(|it| it.section == "core" && it.key == "sharedrepository");
        match said {
            Some(said) => Self::parse(&said.value),
            None if is_the_groups(&git.join("refs/heads")) => Self::added(0o660),
            None => Self::nobody(),
        }
    }

    fn parse(value: &str) -> Self {
        match value.to_ascii_lowercase().as_str() {
            "group" | "true" | "yes" | "on" | "1" => Self::added(0o660),
            "all" | "world" | "everybody" | "2" => Self::added(0o664),
            octal => match u32::from_str_radix(octal, 8) {
                Ok(bits) if bits & 0o600 == 0o600 => Self {
                    bits: Some(bits & 0o666),
                    exact: true,
                },
                _ => Self::nobody(),
            },
        }
    }

    const fn added(bits: u32) -> Self {
        Self {
            bits: Some(bits),
            exact: false,
        }
    }

    const fn nobody() -> Self {
        Self {
            bits: None,
            exact: false,
        }
    }

    /// Makes a folder, and those above it that are not there.
    ///
    /// # Errors
    /// It cannot be made.
    pub(crate) fn make_folder(self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        if let Some(above) = folder.parent() {
            self.make_folder(above)?;
        }
        match fs::create_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(error),
            Ok(()) => {
                self.share(folder);
                Ok(())
            }
        }
    }

    /// Shares the files other than branches that an exchange makes: packs, `HEAD`, and the records of
    /// repacking.
    pub(crate) fn share_packs(self, git: &Path) {
        if self.bits.is_some() {
            self.share(&git.join("HEAD"));
            self.share_below(&git.join("objects/pack"));
            self.share_below(&git.join("binder"));
        }
    }

    /// A folder and everything in it.
    pub(crate) fn share_below(self, folder: &Path) {
        // Targets of links are not part of the repository.
        if !fs::symlink_metadata(folder).is_ok_and(|about| about.is_dir()) {
            return;
        }
        self.share(folder);
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                true => self.share_below(&entry.path()),
                false => self.share(&entry.path()),
            }
        }
    }

    /// Sets the permission bits. Best effort: another user's files cannot be changed.
    #[cfg(unix)]
    pub(crate) fn share(self, path: &Path) {
        use std::os::unix::fs::PermissionsExt;
        let (Some(bits), Ok(about)) = (self.bits, fs::symlink_metadata(path)) else {
            return;
        };
        if about.is_symlink() {
            return;
        }
        let mode = about.permissions().mode() & 0o7777;
        let wanted = self.mode(mode, bits, about.is_dir());
        if wanted != mode {
            let _ = fs::set_permissions(path, fs::Permissions::from_mode(wanted));
        }
    }

    #[cfg(not(unix))]
    pub(crate) fn share(self, _: &Path) {}

    /// Read-only files stay so; who may read a folder may enter it, and its new files get its group.
    #[cfg(unix)]
    fn mode(self, mode: u32, bits: u32, is_folder: bool) -> u32 {
        let mut bits = bits;
        if mode & 0o200 == 0 {
            bits &= !0o222;
        }
        if is_folder {
            bits |= (bits & 0o444) >> 2 | 0o2000;
        }
        match self.exact {
            true => (mode & !0o777) | bits,
            false => mode | bits,
        }
    }
}

/// True if the group may write in a folder, and what is made in it belongs to the group.
#[cfg(unix)]
pub(crate) fn is_the_groups(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(folder).is_ok_and(|it| it.is_dir() && it.permissions().mode() & 0o2020 == 0o2020)
}

#[cfg(not(unix))]
pub(crate) fn is_the_groups(_: &Path) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn who_may_write_in_a_shared_place_is_as_git_has_it() {
        let mode = |said: &str, mode, folder| {
            let sharing = Sharing::parse(said);
            sharing
                .bits
                .map_or(mode, |bits| sharing.mode(mode, bits, folder))
        };
        assert_eq!(mode("group", 0o644, false), 0o664);
        assert_eq!(mode("1", 0o755, true), 0o2775);
        assert_eq!(mode("all", 0o600, false), 0o664);
        assert_eq!(mode("true", 0o444, false), 0o444, "packs stay read-only");
        assert_eq!(mode("group", 0o400, false), 0o440);
        assert_eq!(mode("0640", 0o644, false), 0o640);
        assert_eq!(mode("0640", 0o755, true), 0o2750);
        assert_eq!(mode("umask", 0o644, false), 0o644);
    }
}
