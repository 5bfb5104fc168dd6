//! Test helper: the message catalogues as they are written, by topic.

use std::fs;
use std::path::Path;

use binder::domain::language::Language;

/// Topic and text of each file of a language, sorted by topic.
pub(crate) fn catalogues(language: Language) -> Vec<(&'static str, &'static str)> {
    let folder = Path::new("src/render/messages").join(language.tag());
    let folder = fs::read_dir(folder).expect("the catalogues");
    let files = folder.map(|entry| entry.expect("a file").path());
    let files = files.filter(|path| path.extension().is_some_and(|it| it == "ftl"));
    let mut all: Vec<_> = files
        .map(|path| {
            let topic = path.file_stem().expect("a name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("a catalogue");
            (&*topic.into_owned().leak(), &*text.leak())
        })
        .collect();
    all.sort_unstable();
    all
}
