//! The one file for phones, opened from the disk in Chromium with the network denied.

mod seen;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

use crate::export::lived_in;
use crate::world::World;

/// What the browser saw, asked once for all tests.
static SEEN: LazyLock<Value> = LazyLock::new(|| {
    let mut world = World::new();
    let anna = lived_in(&mut world);
    let made = anna.binder(&["export", "html", "../allt.html"]);
    assert_eq!(made.code, 0, "{}", made.talk);
    let made = anna.binder(&["export", "html", "../alla.html", "--for", "medarbetare"]);
    assert_eq!(made.code, 0, "{}", made.talk);
    open(anna.home())
});

/// Opens both files of a folder; the pictures that are taken stay with the tools, to be looked at.
fn open(folder: &Path) -> Value {
    let program = Path::new(env!("CARGO_BIN_EXE_binder"));
    let target = program
        .ancestors()
        .nth(2)
        .expect("the folder of all builds");
    let tools = target.join("test-tools/phone");
    let pictures = tools.join("pictures");
    fs::create_dir_all(&pictures).expect("a folder for pictures");
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/phone/open.js");
    let ran = Command::new("node")
        .arg(script)
        .args([
            &tools,
            &folder.join("allt.html"),
            &folder.join("alla.html"),
            &pictures,
        ])
        .output()
        .expect("node starts");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "{said}");
    serde_json::from_slice(&ran.stdout).expect("what was seen")
}

fn texts(value: &Value) -> Vec<&str> {
    let all = value.as_array().expect("a list").iter();
    all.map(|text| text.as_str().expect("a text")).collect()
}
