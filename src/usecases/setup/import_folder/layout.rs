//! The place in the binder of each file of a folder.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::domain::documents::folder_import::{self, ImportedAs, SkippedFile};
use crate::domain::documents::unrecognised_file;
use crate::domain::name::{Writer, folded};
use crate::error::Message;
use crate::format::documents::front_matter;
use crate::format::documents::plan_file;
use crate::format::documents::{self, TextEncoding};
use crate::format::import::boxes;
use crate::format::import::head;
use crate::format::import::jsx;
use crate::format::import::links;
use crate::format::markdown as markdown_text;
use crate::format::paths;
use crate::format::text_encoding::decode;
use crate::say;
use crate::usecases::setup::import_folder::BroughtFile;
use crate::usecases::setup::import_folder::gather::{Gathered, ORDER};
use crate::usecases::setup::import_folder::kinds::{
    FileKind, ending, is_chapter_path, is_contacts, is_licence, is_picture, is_text, kind, reached,
};
use crate::usecases::setup::import_folder::left;
use crate::usecases::setup::import_folder::link_target::{found, named};
use crate::usecases::setup::import_folder::order::{CATEGORY, ChapterOrder, Texts};

/// A text with its target path.
pub(super) struct ImportedText {
    pub(super) to: String,
    pub(super) what: ImportedAs,
    pub(super) text: String,
    /// Source encoding, if not UTF-8.
    pub(super) encoding: Option<&'static str>,
}

/// Target path of each file.
pub(super) struct FolderLayout {
    pub(super) texts: BTreeMap<String, ImportedText>,
    /// The order in which the texts are read.
    pub(super) order: Vec<String>,
    /// Attachments: the path in the binder by the path in the folder.
    pub(super) attached: BTreeMap<String, String>,
    pub(super) files: Vec<BroughtFile>,
    pub(super) contacts: Vec<String>,
    pub(super) left: Vec<SkippedFile>,
    /// Further notes.
    pub(super) notes: Vec<Message>,
    /// Number of alert boxes converted from other programs' syntax.
    pub(super) boxes: usize,
    taken: BTreeSet<String>,
}

impl FolderLayout {
    pub(super) fn of(gathered: &Gathered, writer: &Writer, known: &[String]) -> Self {
        let mut places = Self {
            texts: BTreeMap::new(),
            order: Vec::new(),
            attached: BTreeMap::new(),
            files: Vec::new(),
            contacts: Vec::new(),
            left: Vec::new(),
            notes: Vec::new(),
            boxes: 0,
            taken: known.iter().cloned().collect(),
        };
        let texts = places.texts_of(gathered);
        places.lay_out(gathered, texts);
        places.attach(gathered, writer);
        places
    }

    /// Every file of text by its path, decoded; the rest is a list of people, or waits to be attached.
    fn texts_of(&mut self, gathered: &Gathered) -> Texts {
        let mut texts = BTreeMap::new();
        for (path, bytes) in &gathered.files {
            if is_contacts(path, bytes) {
                self.contacts.push(path.clone());
                // Its text is read as well.
                if !is_markdown(path) {
                    continue;
                }
            } else if is_markdown(path) {
                self.tell_of_people(gathered, path, bytes);
            }
            if !is_text(path) && !is_licence(path) {
                continue;
            }
            let (text, encoding) = match documents::as_utf8(bytes) {
                TextEncoding::Utf8 => (decode(bytes, None).text, None),
                TextEncoding::Otherwise { text, encoding } => (text, Some(encoding)),
                TextEncoding::NotText => {
                    self.left.push(left(path, say!("setup-left-not-text")));
                    continue;
                }
            };
            let mut text = text.replace("\r\n", "\n");
            if is_markdown(path) {
                text = self.as_ours(&text);
            }
            texts.insert(path.clone(), (text, encoding));
        }
        texts
    }

    /// Notes how to import the people in a text into the contact list.
    fn tell_of_people(&mut self, gathered: &Gathered, path: &str, bytes: &[u8]) {
        let count = reached(path, bytes);
        if count > 1 {
            let whole = gathered.whole(path);
            self.notes.push(say!(
                "setup-brought-looks-people",
                file = path,
                count = count,
                path = whole
            ));
        }
    }

    /// A text with other programs' syntax converted to Markdown.
    fn as_ours(&mut self, text: &str) -> String {
        let text = head::from_toml(text).unwrap_or_else(|| text.to_owned());
        let text = jsx::written(&head::with_title(&text));
        let (text, count) = boxes::written(&text);
        self.boxes += count;
        text
    }

    fn lay_out(&mut self, gathered: &Gathered, mut texts: Texts) {
        let mut order = ChapterOrder::of(gathered, &texts);
        self.notes.append(&mut order.notes);
        let chapters = self.sort_out(&mut texts, &order);
        let chapters = folder_import::ordered(&chapters, &order.paths, &order.places);
        let keep = chapters.iter().all(|path| is_chapter_path(path));
        for (index, path) in chapters.iter().enumerate() {
            let Some((text, encoding)) = texts.remove(path) else {
                continue;
            };
            let (text, title) = titled(path, &text, order.titles.get(path));
            let to = match keep {
                true => path.clone(),
                false => folder_import::chapter_path(path, index + 1, chapters.len(), &title),
            };
            self.put(path.clone(), to, ImportedAs::Chapter, text, encoding);
        }
    }

    /// Places what is no chapter, or leaves it; the chapters are what remains.
    fn sort_out(&mut self, texts: &mut Texts, order: &ChapterOrder) -> Vec<String> {
        let mut chapters = Vec::new();
        for path in texts.keys().cloned().collect::<Vec<_>>() {
            let text = &texts[&path].0;
            match kind(&path, text) {
                FileKind::Chapter => chapters.push(path),
                FileKind::Contents => {
                    texts.remove(&path);
                    let is_used = order.list.as_deref() == Some(&path);
                    let why = order.why.clone().filter(|_| is_used);
                    let why = why.unwrap_or_else(|| say!("setup-left-contents-unused"));
                    self.left.push(left(&path, why));
                }
                FileKind::Left(why) => {
                    texts.remove(&path);
                    self.left.push(left(&path, why));
                }
                FileKind::At(to, what) => {
                    let free = self.free(&path, &to, what);
                    if let Some(to) = free
                        && let Some((text, encoding)) = texts.remove(&path)
                    {
                        self.put(path, to, what, text, encoding);
                    }
                }
            }
        }
        chapters
    }

    /// A row file takes the place of the starter's; others never take what is taken.
    fn free(&self, from: &str, to: &str, what: ImportedAs) -> Option<String> {
        match what {
            ImportedAs::Checklist => {
                folder_import::checklist_path(from, &|path| self.taken.contains(path))
            }
            ImportedAs::Document if documents::is_rows(to) => Some(to.to_owned()),
            _ => unrecognised_file::free(to, &|path| self.taken.contains(path)),
        }
    }

    fn put(
        &mut self,
        from: String,
        to: String,
        what: ImportedAs,
        text: String,
        encoding: Option<&'static str>,
    ) {
        self.taken.insert(to.clone());
        self.order.push(from.clone());
        let text = ImportedText {
            to,
            what,
            text,
            encoding,
        };
        self.texts.insert(from, text);
    }

    /// Images, and other files that the texts link to.
    fn attach(&mut self, gathered: &Gathered, writer: &Writer) {
        let mut linked = BTreeSet::new();
        for (path, text) in &self.texts {
            for target in markdown_text::targets(&text.text) {
                linked.extend(found(gathered, path, &target));
            }
            links::written(&text.text, &mut |wanted| {
                linked.extend(meant(gathered, path, wanted));
                None
            });
        }
        for (path, bytes) in &gathered.files {
            let is_placed = self.texts.contains_key(path) || self.contacts.contains(path);
            if is_placed || self.left.iter().any(|left| left.path == *path) {
                continue;
            }
            if !is_picture(path) && !linked.contains(path) {
                self.left
                    .push(left(path, not_read(path, &gathered.whole(path))));
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

    /// Target path of a file.
    pub(super) fn path_of(&self, from: &str) -> Option<&str> {
        let text = self.texts.get(from).map(|text| text.to.as_str());
        text.or_else(|| self.attached.get(from).map(String::as_str))
    }
}

/// The file that a link of another program leads to.
pub(super) fn meant(
    gathered: &Gathered,
    from: &str,
    wanted: &links::LinkTarget<'_>,
) -> Option<String> {
    let linked = found(gathered, from, wanted.target);
    linked.or_else(|| {
        let by_name = || named(gathered, from, wanted.target);
        wanted.is_name.then(by_name).flatten()
    })
}

/// The text with a title, and that title: its own, that of a table of contents or menu, or the words of its
/// file name. A text listed under another title can be referred to by both.
fn titled(path: &str, text: &str, listed: Option<&String>) -> (String, String) {
    let (in_head, own) = plan_file::titles(path, text);
    let listed = listed.map(String::as_str).unwrap_or_default();
    let title = match own.as_str() {
        "" if listed.is_empty() => {
            let words = folder_import::title_of(path);
            let file = path.rsplit('/').next().unwrap_or(path);
            match words.as_str() {
                // The very first page, without a title.
                "" => folder_import::stem(file).to_owned(),
                _ => words,
            }
        }
        "" => listed.to_owned(),
        own => own.to_owned(),
    };
    if !in_head.is_empty() {
        return (text.to_owned(), in_head);
    }
    let wanted = if listed.is_empty() { &title } else { listed };
    if wanted.is_empty() || folded(wanted) == folded(&own) {
        return (text.to_owned(), title);
    }
    let value = Value::from(wanted).to_string();
    (front_matter::with_key(text, "title", &value), title)
}

/// Reason why a file that is not text is skipped, and what to do about it.
fn not_read(path: &str, whole: &str) -> Message {
    let file = path.rsplit('/').next().unwrap_or(path);
    if [ORDER, CATEGORY].contains(&file) {
        return say!("setup-left-order");
    }
    match ending(path).as_str() {
        "csv" | "tsv" | "xlsx" | "xls" | "ods" => say!("setup-left-table", file = whole),
        "docx" | "doc" | "odt" | "rtf" | "txt" | "rst" | "adoc" | "html" | "htm" | "erb" => {
            say!("setup-left-other-text")
        }
        _ => say!("setup-left-not-read"),
    }
}

fn is_markdown(path: &str) -> bool {
    paths::is_markdown(&path.to_lowercase()) || ending(path) == "mdx"
}
