//! Kind of a repository, recognised by its files before it is opened.

use std::path::Path;

use crate::domain::replication::exchange::ExchangeFault;
use crate::git::regular_files;

/// Longest settings file examined.
const LONGEST: u64 = 64 << 10;

/// Known extensions of Git's repository format.
const EXTENSIONS: [&str; 5] = [
    "noop",
    "objectformat",
    "worktreeconfig",
    "preciousobjects",
    "relativeworktrees",
];

/// Reason why a repository is incomplete or unusable here; none if there is none.
pub(crate) fn flaw(git: &Path) -> Option<ExchangeFault> {
    let settings = settings(git);
    let extensions = || settings.iter().filter(|it| it.section == "extensions");
    let says = |key: &str| {
        let found = extensions().find(|it| it.key == key);
        found.map(|it| it.value.to_ascii_lowercase())
    };
    if says("objectformat").is_some_and(|it| it != "sha1") {
        return Some(ExchangeFault::Sha256);
    }
    if says("refstorage").is_some_and(|it| it != "files") {
        return Some(ExchangeFault::Reftable);
    }
    let promised = |it: &ConfigSetting| it.key == "promisor" && it.value != "false";
    if says("partialclone").is_some() || settings.iter().any(promised) {
        return Some(ExchangeFault::Partial);
    }
    if extensions().any(|it| !EXTENSIONS.contains(&it.key.as_str())) {
        return Some(ExchangeFault::Form);
    }
    let lines = |file: &str| {
        let text = regular_files::text(&git.join(file), LONGEST).unwrap_or_default();
        text.lines()
            .any(|line| !line.trim().is_empty() && !line.starts_with('#'))
    };
    let flaws = [
        ("shallow", ExchangeFault::Shallow),
        ("objects/info/alternates", ExchangeFault::Borrowed),
        ("info/grafts", ExchangeFault::Grafted),
    ];
    let found = flaws.into_iter().find(|(file, _)| lines(file));
    found.map(|(_, why)| why)
}

/// True if the settings include other files.
pub(crate) fn includes(git: &Path) -> bool {
    let mut settings = settings(git).into_iter();
    settings.any(|it| it.section == "include" || it.section == "includeif")
}

/// True if the settings of a repository say which folder it works in.
pub(crate) fn names_a_work_tree(git: &Path) -> bool {
    let mut settings = settings(git).into_iter();
    settings.any(|it| it.section == "core" && it.key == "worktree")
}

/// A line of a settings file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ConfigSetting {
    /// Lower case, without the name in quotation marks.
    pub(crate) section: String,
    /// Name in quotation marks after it.
    name: String,
    pub(crate) key: String,
    pub(crate) value: String,
}

/// Settings in a repository's own file; includes are not followed.
pub(crate) fn settings(git: &Path) -> Vec<ConfigSetting> {
    match regular_files::bytes(&git.join("config"), LONGEST) {
        Ok(bytes) => read(&String::from_utf8_lossy(&bytes)),
        Err(_) => Vec::new(),
    }
}

/// True if `core.bare` is true, or not given.
pub(crate) fn is_bare(git: &Path) -> bool {
    let settings = settings(git);
    let said = settings.iter().rev();
    let mut said = said.filter(|it| it.section == "core" && it.key == "bare");
    said.next().is_none_or(|it| it.value != "false")
}

/// True if the copy has a writer.
pub(crate) fn names_a_writer(git: &Path) -> bool {
    let mut settings = settings(git).into_iter();
    settings.any(|it| it.section == "binder" && it.key == "writer")
}

/// The address of a remote.
pub(crate) fn url_of(git: &Path, remote: &str) -> Option<String> {
    let mut settings = settings(git).into_iter();
    let url = settings.find(|it| it.section == "remote" && it.name == remote && it.key == "url");
    url.map(|it| it.value)
}

fn read(text: &str) -> Vec<ConfigSetting> {
    let (mut section, mut called) = (String::new(), String::new());
    let mut found = Vec::new();
    for line in text.lines() {
        let mut line = line.trim();
        if let Some((head, rest)) = line.strip_prefix('[').and_then(|it| it.split_once(']')) {
            let name = head.split(['"', ' ', '\t']).next().unwrap_or_default();
            section = name.to_ascii_lowercase();
            called = head.split('"').nth(1).unwrap_or_default().to_owned();
            line = rest.trim();
        }
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        let (key, value) = line.split_once('=').unwrap_or((line, "true"));
        let value = value.split([';', '#']).next().unwrap_or_default();
        found.push(ConfigSetting {
            section: section.clone(),
            name: called.clone(),
            key: key.trim().to_ascii_lowercase(),
            value: value.trim().trim_matches('"').to_owned(),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_repository_of_another_form_is_told_by_its_settings() {
        let told = |config: &str| {
            let git = tempfile::tempdir().expect("a folder");
            fs::write(git.path().join("config"), config).expect("written");
            flaw(git.path())
        };
        assert_eq!(told("[core]\n\tbare = true\n"), None);
        assert_eq!(told("[extensions]\n\tobjectFormat = sha1\n"), None);
        let sha256 = "[Extensions]\n\tobjectFormat = SHA256 ; Git 3\n";
        assert_eq!(told(sha256), Some(ExchangeFault::Sha256));
        assert_eq!(
            told("[extensions] refStorage=reftable"),
            Some(ExchangeFault::Reftable)
        );
        let promisor = "[remote \"origin\"]\n\tpromisor = true\n";
        assert_eq!(told(promisor), Some(ExchangeFault::Partial));
        assert_eq!(told("[extensions]\n\tnew = 1\n"), Some(ExchangeFault::Form));
    }
}
