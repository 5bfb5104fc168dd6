//! Order of the chapters, and titles for those without one.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::documents::folder_import::{is_index, stem};
use crate::domain::documents::markdown;
use crate::error::Message;
use crate::format::import::head;
use crate::format::import::table_of_contents::{self, TableOfContents};
use crate::say;
use crate::usecases::setup::import_folder::gather::{Gathered, ORDER};
use crate::usecases::setup::import_folder::link_target::{found, named};

/// Texts by their paths, each with how it was written where that was not UTF-8.
pub(super) type Texts = BTreeMap<String, (String, Option<&'static str>)>;

/// Docusaurus file with title and position of a folder.
pub(super) const CATEGORY: &str = "_category_.json";

/// Most unresolved names reported.
const MOST_TOLD: usize = 8;

#[derive(Default)]
pub(super) struct ChapterOrder {
    /// The file of the list of contents that was used.
    pub(super) list: Option<String>,
    /// The pages that it names, in order.
    pub(super) paths: Vec<String>,
    /// Titles of pages in a table of contents or menu.
    pub(super) titles: BTreeMap<String, String>,
    /// The places that pages and folders are given in the folder above them.
    pub(super) places: BTreeMap<String, f64>,
    /// Notes.
    pub(super) notes: Vec<Message>,
    /// Why the list of contents has no place itself.
    pub(super) why: Option<Message>,
}

impl ChapterOrder {
    pub(super) fn of(gathered: &Gathered, texts: &Texts) -> Self {
        let mut order = Self::default();
        for listed in lists(texts) {
            if order.listed(gathered, &listed.0, &listed.1) {
                break;
            }
        }
        order.places_of(gathered, texts);
        let said = match &order.list {
            Some(list) => say!("setup-order-list", file = list),
            None if !order.places.is_empty() => say!("setup-order-pages"),
            None => say!("setup-order-names"),
        };
        order.notes.insert(0, said);
        order
    }

    /// Applies a table of contents; true if any of its pages exists.
    fn listed(&mut self, gathered: &Gathered, list: &str, listed: &TableOfContents) -> bool {
        let mut missing = Vec::new();
        for entry in &listed.entries {
            let mut targets = entry.targets.iter();
            let path = targets.find_map(|target| {
                found(gathered, &listed.from, target)
                    .or_else(|| named(gathered, &listed.from, &markdown::unescaped(target)))
            });
            match path {
                Some(path) => {
                    if !entry.title.is_empty() {
                        let title = self.titles.entry(path.clone());
                        title.or_insert_with(|| entry.title.clone());
                    }
                    self.paths.push(path);
                }
                None => missing.extend(entry.targets.first().cloned()),
            }
        }
        if self.paths.is_empty() {
            return false;
        }
        self.list = Some(list.to_owned());
        let count = self.paths.len();
        self.why = Some(match missing.is_empty() {
            true => say!("setup-left-contents"),
            false => say!(
                "setup-left-contents-part",
                count = count,
                all = count + missing.len(),
                missing = first_names(&missing)
            ),
        });
        if !listed.groups.is_empty() {
            self.notes.push(say!(
                "setup-order-groups",
                file = list,
                groups = first_names(&listed.groups)
            ));
        }
        true
    }

    fn places_of(&mut self, gathered: &Gathered, texts: &Texts) {
        for (path, (text, _)) in texts {
            if let Some(label) = head::label(text) {
                self.titles.entry(path.clone()).or_insert(label);
            }
            let Some(place) = head::place(text) else {
                continue;
            };
            let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
            match is_index(stem(file)) {
                true => self.places.insert(folder.to_owned(), place),
                false => self.places.insert(path.clone(), place),
            };
        }
        for (path, bytes) in &gathered.files {
            let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
            if file == CATEGORY {
                let json: Value = serde_json::from_slice(bytes).unwrap_or_default();
                let place = json["position"].as_f64();
                self.places
                    .extend(place.map(|place| (folder.to_owned(), place)));
            }
            if file == ORDER {
                let names = String::from_utf8_lossy(bytes).into_owned();
                for (at, name) in names.lines().enumerate() {
                    let below = |name: &str| match folder {
                        "" => name.to_owned(),
                        folder => format!("{folder}/{name}"),
                    };
                    let name = name.trim();
                    self.places.insert(below(name), at as f64);
                    self.places.insert(below(&format!("{name}.md")), at as f64);
                }
            }
        }
    }
}

/// The lists of contents, first choice first, each with its file.
fn lists(texts: &Texts) -> Vec<(String, TableOfContents)> {
    let file = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
    let mut lists = Vec::new();
    for name in table_of_contents::NAMES {
        let of_name = texts.iter().filter(|(path, _)| file(path) == name);
        for (path, (text, _)) in of_name {
            lists.push((path.clone(), table_of_contents::read(path, text)));
        }
    }
    let mut readmes: Vec<(&String, &String)> = texts
        .iter()
        .filter(|(path, _)| is_index(stem(&file(path))))
        .map(|(path, (text, _))| (path, text))
        .collect();
    readmes.sort_by_key(|(path, _)| path.matches('/').count());
    if let Some((path, text)) = readmes.first() {
        let mut listed = table_of_contents::of_readme(path, text);
        if listed.entries.len() > 1 {
            // A page precedes those below it.
            let itself = file(path);
            listed.entries.insert(
                0,
                table_of_contents::ContentsEntry {
                    targets: vec![itself],
                    title: String::new(),
                },
            );
            lists.push(((*path).clone(), listed));
        }
    }
    lists
}

fn first_names(names: &[String]) -> String {
    let mut first: Vec<String> = names.iter().take(MOST_TOLD).cloned().collect();
    if names.len() > MOST_TOLD {
        first.push(format!("+{}", names.len() - MOST_TOLD));
    }
    first.join(", ")
}
