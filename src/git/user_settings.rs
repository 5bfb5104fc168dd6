//! The user's own Git settings, read only for connecting to servers, one file at a time: a fault in one is
//! reported and skipped.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use git2::{Config, ConfigLevel, Repository};

use crate::domain::replication::health::SettingsFault;
use crate::domain::shell_quote;
use crate::git::ffi;

type Variables = BTreeMap<String, String>;

/// The settings that count for a copy: of the computer, of the user and its own, as far as they can
/// be read.
pub(crate) fn read(variables: &Variables, here: &Repository) -> Option<Config> {
    let mut config = Config::new().ok()?;
    let own = (ConfigLevel::Local, here.commondir().join("config"));
    for (level, file) in files(variables).into_iter().chain([own]) {
        if file.exists() {
            // Unreadable files are left out; `faults` lists them.
            let _ = ffi::add_settings(&mut config, &file, level, Some(here));
        }
    }
    config.snapshot().ok()
}

/// Unreadable parts of the user's settings.
pub fn faults(variables: &Variables) -> Vec<SettingsFault> {
    let files = files(variables).into_iter();
    files.filter_map(|(_, file)| fault(&file)).collect()
}

fn fault(file: &Path) -> Option<SettingsFault> {
    if fs::symlink_metadata(file).is_err() {
        return None;
    }
    let whole = |line| SettingsFault {
        file: shell_quote::path(file),
        line,
    };
    // libgit2 takes a folder for an empty file.
    if let Err(_) | Ok(false) = fs::read(file).map(|_| true) {
        return Some(whole(None));
    }
    let mut config = Config::new().ok()?;
    let error = ffi::add_settings(&mut config, file, ConfigLevel::Global, None).err()?;
    let said = told_place(error.message());
    Some(said.unwrap_or_else(|| whole(None)))
}

/// `… (in /home/anna/.gitconfig:3, column 2)`: the file may be one that is included.
fn told_place(said: &str) -> Option<SettingsFault> {
    let (_, place) = said.rsplit_once("(in ")?;
    let place = place.trim_end_matches(')');
    let place = place.rsplit_once(", column").map_or(place, |it| it.0);
    let (file, line) = place.rsplit_once(':')?;
    Some(SettingsFault {
        file: file.to_owned(),
        line: line.parse().ok(),
    })
}

/// True if the user listed the folder as safe: `safe.directory` of the system and user settings, never of
/// the folder itself.
pub(crate) fn is_called_safe(folder: &Path) -> bool {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mut safe = false;
    for (level, file) in ffi::settings_found() {
        let mut config = match Config::new() {
            Ok(config) if file.exists() => config,
            _ => continue,
        };
        if ffi::add_settings(&mut config, file, *level, None).is_err() {
            continue;
        }
        let Ok(mut entries) = config.entries(Some(r"^safe\.directory$")) else {
            continue;
        };
        while let Some(Ok(entry)) = entries.next() {
            safe = match entry.value() {
                // An empty one forgets those before it.
                Ok("") | Err(_) => false,
                Ok("*") => true,
                Ok(named) => safe || Path::new(named.trim_end_matches('/')) == folder,
            };
        }
    }
    safe
}

/// The files of the computer and of the user, lowest level first, as Git's own variables say.
fn files(variables: &Variables) -> Vec<(ConfigLevel, PathBuf)> {
    let set = |name: &str| variables.get(name).filter(|value| !value.is_empty());
    let found = |level: ConfigLevel| {
        let mut found = ffi::settings_found().iter();
        found.find(|it| it.0 == level).map(|it| it.1.clone())
    };
    let none = set("GIT_CONFIG_NOSYSTEM").is_some_and(|it| !matches!(it.as_str(), "0" | "false"));
    let named = set("GIT_CONFIG_SYSTEM").map(PathBuf::from);
    let system = named
        .or_else(|| found(ConfigLevel::System))
        .filter(|_| !none);
    let mut files: Vec<_> = system
        .map(|it| (ConfigLevel::System, it))
        .into_iter()
        .collect();
    if let Some(named) = set("GIT_CONFIG_GLOBAL") {
        files.push((ConfigLevel::Global, PathBuf::from(named)));
        return files;
    }
    let home = set("HOME").map(PathBuf::from);
    let config = set("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = config.or_else(|| Some(home.as_ref()?.join(".config")));
    let xdg = config.map(|it| it.join("git/config"));
    let own = home.map(|it| it.join(".gitconfig"));
    let each = [(ConfigLevel::XDG, xdg), (ConfigLevel::Global, own)];
    files.extend(
        each.into_iter()
            .filter_map(|(level, file)| Some((level, file.or_else(|| found(level))?))),
    );
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_in_the_users_settings_is_named_with_its_file_and_line() {
        let home = tempfile::tempdir().expect("a folder");
        let file = home.path().join(".gitconfig");
        let at = |name: &str, path: &Path| (name.to_owned(), shell_quote::path(path));
        let variables = Variables::from([
            at("HOME", home.path()),
            at("GIT_CONFIG_NOSYSTEM", Path::new("1")),
        ]);
        assert!(faults(&variables).is_empty());
        fs::write(&file, "[user]\n\tname = Anna\n[core\n").expect("written");
        let told = |line| SettingsFault {
            file: shell_quote::path(&file),
            line,
        };
        assert_eq!(faults(&variables), [told(Some(3))]);
        fs::remove_file(&file).expect("removed");
        fs::create_dir(&file).expect("a folder in its place");
        assert_eq!(faults(&variables), [told(None)]);
    }
}
