//! The place in the binder of each file of a folder.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::brought::{self, As, Left};
use crate::domain::name::Writer;
use crate::domain::stranger;
use crate::format::documents::{self, Written};
use crate::format::folder_contents;
use crate::format::markdown as markdown_text;
use crate::format::paths;
use crate::format::plan_file;
use crate::format::text_encoding::decode;
use crate::say;
use crate::usecases::bring_folder::BroughtFile;
use crate::usecases::bring_folder::found::found;
use crate::usecases::bring_folder::gather::Gathered;
use crate::usecases::bring_folder::kinds::{
    Kind, is_chapter_path, is_contacts, is_licence, is_picture, is_text, kind,
};
use crate::usecases::bring_folder::left;

/// A text, and where it is to lie.
pub(super) struct Text {
    pub(super) to: String,
    pub(super) what: As,
    pub(super) text: String,
    /// How it was written, where that was not UTF-8.
    pub(super) encoding: Option<&'static str>,
}

/// Texts by their paths, each with how it was written where that was not UTF-8.
type Texts = BTreeMap<String, (String, Option<&'static str>)>;

/// Where each file is to lie.
pub(super) struct Places {
    pub(super) texts: BTreeMap<String, Text>,
    /// The order in which the texts are read.
    pub(super) order: Vec<String>,
    /// Attachments: the path in the binder by the path in the folder.
    pub(super) attached: BTreeMap<String, String>,
    pub(super) files: Vec<BroughtFile>,
    pub(super) contacts: Vec<String>,
    pub(super) left: Vec<Left>,
    taken: BTreeSet<String>,
}

impl Places {
    pub(super) fn of(gathered: &Gathered, writer: &Writer, known: &[String]) -> Self {
        let mut places = Self {
            texts: BTreeMap::new(),
            order: Vec::new(),
            attached: BTreeMap::new(),
            files: Vec::new(),
            contacts: Vec::new(),
            left: Vec::new(),
            taken: known.iter().cloned().collect(),
        };
        let texts = places.texts_of(gathered);
        places.lay_out(texts);
        places.attach(gathered, writer);
        places
    }

    /// Every file of text by its path, decoded; the rest is a list of people, or waits to be attached.
    fn texts_of(&mut self, gathered: &Gathered) -> Texts {
        let mut texts = BTreeMap::new();
        for (path, bytes) in &gathered.files {
            if is_contacts(path, bytes) {
                self.contacts.push(path.clone());
                continue;
            }
            if !is_text(path) && !is_licence(path) {
                continue;
            }
            let (text, encoding) = match documents::as_utf8(bytes) {
                Written::Utf8 => (decode(bytes, None).text, None),
                Written::Otherwise { text, encoding } => (text, Some(encoding)),
                Written::NotText => {
                    self.left.push(left(path, say!("setup-left-not-text")));
                    continue;
                }
            };
            texts.insert(path.clone(), (text.replace("\r\n", "\n"), encoding));
        }
        texts
    }

    fn lay_out(&mut self, mut texts: Texts) {
        let contents = contents(&texts);
        let mut chapters = Vec::new();
        for path in texts.keys().cloned().collect::<Vec<_>>() {
            let text = &texts[&path].0;
            let kind = kind(&path, text);
            match kind {
                Kind::Chapter => chapters.push(path),
                Kind::Left(why) => {
                    texts.remove(&path);
                    self.left.push(left(&path, why));
                }
                Kind::At(to, what) => {
                    let free = self.free(&to, what);
                    if let Some(to) = free
                        && let Some((text, encoding)) = texts.remove(&path)
                    {
                        self.put(path, to, what, text, encoding);
                    }
                }
            }
        }
        let chapters = brought::ordered(&chapters, &contents);
        let keep = chapters.iter().all(|path| is_chapter_path(path));
        for (index, path) in chapters.iter().enumerate() {
            let Some((text, encoding)) = texts.remove(path) else {
                continue;
            };
            let title = plan_file::read(path, text.as_bytes()).value.title;
            let to = match keep {
                true => path.clone(),
                false => brought::chapter_path(path, index + 1, chapters.len(), &title),
            };
            self.put(path.clone(), to, As::Chapter, text, encoding);
        }
    }

    /// A row file takes the place of the starter's; others never take what is taken.
    fn free(&self, to: &str, what: As) -> Option<String> {
        match what {
            As::Document if documents::is_rows(to) => Some(to.to_owned()),
            _ => stranger::free(to, &|path| self.taken.contains(path)),
        }
    }

    fn put(
        &mut self,
        from: String,
        to: String,
        what: As,
        text: String,
        encoding: Option<&'static str>,
    ) {
        self.taken.insert(to.clone());
        self.order.push(from.clone());
        let text = Text {
            to,
            what,
            text,
            encoding,
        };
        self.texts.insert(from, text);
    }

    /// Pictures, and whatever else the texts lead to.
    fn attach(&mut self, gathered: &Gathered, writer: &Writer) {
        let mut linked = BTreeSet::new();
        for (path, text) in &self.texts {
            for target in markdown_text::targets(&text.text) {
                linked.extend(found(gathered, path, &target));
            }
        }
        for (path, bytes) in &gathered.files {
            let is_placed = self.texts.contains_key(path) || self.contacts.contains(path);
            if is_placed || self.left.iter().any(|left| left.path == *path) {
                continue;
            }
            if !is_picture(path) && !linked.contains(path) {
                self.left.push(left(path, say!("setup-left-not-read")));
                continue;
            }
            let name = path.rsplit('/').next().unwrap_or(path);
            let to = paths::attachment(writer.as_str(), bytes, name);
            if !self.files.iter().any(|known| known.path == to) {
                self.files.push(BroughtFile {
                    path: to.clone(),
                    from: path.clone(),
                    bytes: bytes.clone(),
                });
            }
            self.attached.insert(path.clone(), to);
        }
    }

    /// Where a file of the folder lies in the binder.
    pub(super) fn path_of(&self, from: &str) -> Option<&str> {
        let text = self.texts.get(from).map(|text| text.to.as_str());
        text.or_else(|| self.attached.get(from).map(String::as_str))
    }
}

fn contents(texts: &Texts) -> Vec<String> {
    let found = folder_contents::NAMES.iter().find_map(|name| {
        let mut named = texts.iter();
        named.find(|(path, _)| path.rsplit('/').next() == Some(name))
    });
    found.map_or(Vec::new(), |(path, (text, _))| {
        folder_contents::read(path, text)
    })
}
