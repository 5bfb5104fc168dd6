//! The starters a new binder is made from; the whole of `binder/` is in the program.

use include_dir::{Dir, include_dir};

use crate::domain::language::Language;
use crate::format::language;
use crate::format::paths;

static STARTERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/binder");

/// The names of the starters, in order.
pub fn names() -> Vec<String> {
    let mut names = folders();
    names.retain(|name| !name.contains('.'));
    names
}

/// Folders of the starters, and of those translated: `blank.en`.
pub fn folders() -> Vec<String> {
    let mut names: Vec<String> = STARTERS
        .dirs()
        .filter_map(name)
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

/// The language that a starter is written in; none where there is no such starter.
pub fn own_language(name: &str) -> Option<Language> {
    let settings = STARTERS.get_file(format!("{name}/{}", paths::SETTINGS))?;
    language::of_settings(settings.contents_utf8()?)
}

/// True if a starter is written in a language.
pub fn is_in(name: &str, language: Language) -> bool {
    own_language(name) == Some(language) || STARTERS.contains(translation(name, language))
}

/// The folder with the starter in another language than its own.
fn translation(name: &str, language: Language) -> String {
    format!("{name}.{}", language.tag())
}

/// The documents of a starter in a language, where it is written in that; else as it is.
pub fn documents_in(name: &str, language: Language) -> Option<Vec<(String, Vec<u8>)>> {
    let known = names().iter().any(|known| known == name);
    let translated = || documents(&translation(name, language));
    known
        .then(|| translated().or_else(|| documents(name)))
        .flatten()
}

/// The documents of a starter by path; none where there is no such starter.
pub fn documents(name: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let starter = STARTERS.get_dir(name)?;
    let mut documents = Vec::new();
    collect(starter, name, &mut documents);
    documents.sort();
    Some(documents)
}

fn collect(folder: &Dir<'_>, starter: &str, documents: &mut Vec<(String, Vec<u8>)>) {
    for file in folder.files() {
        let path = file.path().strip_prefix(starter).unwrap_or(file.path());
        let path = path.to_string_lossy().replace('\\', "/");
        documents.push((path, file.contents().to_vec()));
    }
    folder
        .dirs()
        .for_each(|below| collect(below, starter, documents));
}

fn name<'a>(folder: &'a Dir<'_>) -> Option<&'a str> {
    folder.path().to_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_starter_has_what_a_binder_needs_under_names_any_system_can_hold() {
        assert!(names().contains(&"ladok".to_owned()) && names().contains(&"blank".to_owned()));
        for starter in folders() {
            let documents = documents(&starter).expect("a starter");
            for needed in [
                "README.md",
                ".gitattributes",
                "binder.yaml",
                "contacts.yaml",
            ] {
                assert!(
                    documents.iter().any(|(path, _)| path == needed),
                    "{starter}: {needed}"
                );
            }
            for (path, _) in documents {
                assert!(
                    paths::is_accepted(&path) && paths::is_document(&path),
                    "{starter}: {path}"
                );
            }
        }
    }

    #[test]
    fn a_starter_has_the_same_documents_in_each_language() {
        let paths = |name: &str| -> Vec<String> {
            let documents = documents(name).expect("a starter").into_iter();
            documents.map(|(path, _)| path).collect()
        };
        for folder in folders() {
            let name = folder.split('.').next().unwrap_or_default();
            assert_eq!(paths(&folder), paths(name), "{folder}");
        }
        let text = |language| {
            let documents = documents_in("blank", language).expect("a starter");
            let readme = documents.into_iter().find(|(path, _)| path == "README.md");
            String::from_utf8(readme.expect("a page").1).expect("text")
        };
        assert!(text(Language::Swedish).starts_with("# Röd pärm"));
        assert!(text(Language::English).starts_with("# Red binder"));
        assert!(text(Language::Danish).starts_with("# Beredskabsmappe"));
        let named = documents_in("blank.en", Language::English);
        assert!(named.is_none(), "it is no name");
    }

    /// A build made before a file was added lacks it: touch this file then.
    #[test]
    fn no_file_of_a_starter_is_forgotten() {
        fn lying(folder: &std::path::Path) -> usize {
            let entries = std::fs::read_dir(folder).expect("a folder");
            let paths = entries.map(|entry| entry.expect("an entry").path());
            paths
                .map(|path| if path.is_dir() { lying(&path) } else { 1 })
                .sum()
        }
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("binder");
        for starter in folders() {
            let known = documents(&starter).expect("a starter").len();
            assert_eq!(known, lying(&folder.join(&starter)), "{starter}");
        }
    }
}
