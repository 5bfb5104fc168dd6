//! An exported space: a zip whose `entities.xml` has pages and their bodies as objects.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::tree::{self, Element};
use super::{WikiPage, text_or_verbatim};
use crate::domain::documents::left_out::{LeftOut, LeftOutKind};

/// Largest `entities.xml`, in bytes.
const LARGEST: u64 = 32 << 20;

/// The current pages; versions, drafts and trashed pages are passed over.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<WikiPage>> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let file = zip.by_name("entities.xml").ok()?;
    let mut text = String::new();
    file.take(LARGEST).read_to_string(&mut text).ok()?;
    let root = tree::parse(&text)?;
    let space = Space {
        objects: root.elements().flat_map(Element::elements).collect(),
    };
    let pages = space.pages();
    (!pages.is_empty()).then_some(pages)
}

/// The objects of an export: pages, bodies, files, people.
struct Space<'a> {
    objects: Vec<&'a Element>,
}

impl Space<'_> {
    fn of_class(&self, class: &'static str) -> impl Iterator<Item = &Element> {
        let objects = self.objects.iter().copied();
        objects.filter(move |it| it.attribute("class") == class)
    }

    fn pages(&self) -> Vec<WikiPage> {
        let bodies = self.of_class("BodyContent");
        let bodies: BTreeMap<String, String> = bodies
            .map(|body| (property(body, "content"), property(body, "body")))
            .collect();
        let users = self.of_class("ConfluenceUserImpl");
        let users: Vec<(String, String)> = users
            .map(|user| (id(user), property(user, "name")))
            .collect();
        let current = self.of_class("Page").filter(|page| is_current(page));
        let read = |page: &Element| {
            let body = with_user_names(bodies.get(&id(page))?, &users);
            let changed = property(page, "lastModificationDate");
            let mut text = text_or_verbatim(&body);
            self.leave_out(&id(page), &mut text.left_out);
            Some(WikiPage {
                title: property(page, "title"),
                address: String::new(),
                changed: changed.get(..10).unwrap_or_default().to_owned(),
                text,
            })
        };
        current.filter_map(read).collect()
    }

    /// Counts the files and the comments of a page; a file that its text names is counted there.
    fn leave_out(&self, page: &str, left_out: &mut LeftOut) {
        let is_of_page = |it: &&Element| property(it, "containerContent") == page;
        for file in self.of_class("Attachment").filter(is_of_page) {
            let name = (LeftOutKind::Attachment, property(file, "title"));
            left_out.entry(name).or_insert(1);
        }
        let comments = self.of_class("Comment").filter(is_of_page).count();
        let comment = (LeftOutKind::Element, "comment".to_owned());
        left_out.extend((comments > 0).then_some((comment, comments)));
    }
}

fn is_current(page: &Element) -> bool {
    let older = ["originalVersion", "originalVersionId"];
    let is_old = older.iter().any(|name| !property(page, name).is_empty());
    property(page, "contentStatus") == "current" && !is_old
}

fn id(object: &Element) -> String {
    let id = object.child(&["id"]).map(Element::text);
    id.unwrap_or_default().trim().to_owned()
}

/// Mentions by the name that the export has for a key.
fn with_user_names(body: &str, users: &[(String, String)]) -> String {
    let is_plain = |name: &str| !name.contains(['"', '<', '&']);
    let mut body = body.to_owned();
    for (key, name) in users.iter().filter(|(_, name)| is_plain(name)) {
        let (by_key, by_name) = (
            format!("ri:userkey=\"{key}\""),
            format!("ri:username=\"{name}\""),
        );
        body = body.replace(&by_key, &by_name);
    }
    body
}

/// The text of a property; of one that is a reference, the id it refers to.
fn property(object: &Element, name: &str) -> String {
    let mut all = object.elements().filter(|it| it.name == "property");
    let found = all.find(|it| it.attribute("name") == name);
    let text = found.map(|it| it.child(&["id"]).map_or_else(|| it.text(), Element::text));
    text.unwrap_or_default().trim().to_owned()
}
