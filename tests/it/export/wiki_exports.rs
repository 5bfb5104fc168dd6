//! Exports as Confluence writes them, in the folder tests/wiki: what becomes of each, and what is left out.

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::world::{Person, World};

/// A page of the interface, a page's storage format, a space.
const EXPORTS: [&str; 3] = ["cloud-page.json", "server-page.xml", "space.zip"];

fn export(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wiki");
    if name != "space.zip" {
        return fs::read(folder.join(name)).expect(name);
    }
    let entities = fs::read(folder.join("entities.xml")).expect("the entities");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [
        ("entities.xml", &entities[..]),
        ("exportDescriptor.properties", b"spaceKey=CRISIS\n"),
        ("attachments/1002/1201/1", b"%PDF"),
    ] {
        let file = zip.start_file(name, SimpleFileOptions::default());
        file.expect("a file");
        zip.write_all(bytes).expect("bytes");
    }
    zip.finish().expect("a zip").into_inner()
}

/// The chapters that an export becomes, with what is said of it.
fn imported(anna: &mut Person, name: &str) -> String {
    fs::write(anna.home().join(name), export(name)).expect("the export");
    let before = chapters(anna);
    let ran = anna.binder(&["import", "confluence", &format!("../{name}")]);
    assert_eq!(ran.code, 0, "{name}: {}", ran.talk);
    let mut out = format!("==== {name}\n\n{}\n", ran.answer.trim_end());
    for path in chapters(anna).iter().filter(|it| !before.contains(it)) {
        let text = fs::read_to_string(anna.folder.join("plan").join(path)).expect("a chapter");
        out.push_str(&format!("\n---- {path}\n\n{text}"));
    }
    out
}

fn chapters(anna: &Person) -> Vec<String> {
    let files = fs::read_dir(anna.folder.join("plan")).expect("the plan");
    let names = files.map(|it| it.expect("a file").file_name());
    let mut names: Vec<String> = names.map(|it| it.into_string().expect("a name")).collect();
    names.sort();
    names
}

#[test]
fn real_looking_exports_survive_or_say_what_was_left_out() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let read: Vec<String> = EXPORTS.iter().map(|name| imported(anna, name)).collect();
    let read = read.join("\n");
    let known = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wiki/as-read.txt");
    let known = fs::read_to_string(known).unwrap_or_default();
    assert!(read == known, "what it is now:\n{read}");
    let check = anna.binder(&["plan"]);
    assert_eq!(check.code, 0, "{}", check.talk);
}
