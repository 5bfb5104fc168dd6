//! Protected entries opened with the program `age` and none of ours, as docs/formats.md says.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::*;

/// What `age -d` makes of a file with a key; none where it does not open.
fn opened(sealed: &[u8], key: &Path) -> Option<String> {
    let file = key.with_extension("sealed");
    fs::write(&file, sealed).expect("written");
    let ran = Command::new("age")
        .arg("-d")
        .arg("-i")
        .args([key, &file])
        .stderr(Stdio::null())
        .output()
        .expect("age is installed: apt-get install age");
    let text = String::from_utf8(ran.stdout).expect("a text");
    ran.status.success().then_some(text)
}

/// The values of a field in a page, in their order.
fn values(page: &Path, field: &str) -> Vec<Vec<u8>> {
    let text = fs::read_to_string(page).expect("a page");
    let lines = text.lines();
    let own = lines.filter_map(|line| line.strip_prefix(&format!("{field}: \"")));
    own.map(|value| {
        STANDARD
            .decode(value.trim_end_matches('"'))
            .expect("base64")
    })
    .collect()
}

#[test]
fn with_the_devices_key_and_the_program_age_a_protected_row_opens_by_hand() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    protect(world.person("anna"));
    let anna = world.person("anna");
    let log = anna.folder.join("log/anna");
    let wrapped = values(&log.join("journal/0001.yaml"), "sealed");
    let rows = values(&log.join("2026-11-20-stromavbrott/0001.yaml"), "sealed");
    for who in ["anna", "bo"] {
        let keys = world.person(who).home().join(".config/binder/keys");
        let files = fs::read_dir(keys).expect("keys").flatten();
        let mut files = files.map(|file| file.path());
        let own = files.find(|file| file.extension().is_some_and(|it| it == "age"));
        let own = own.expect("a sealing key");
        let incident = opened(&wrapped[0], &own).expect("the incident's key");
        assert_eq!(opened(&rows[0], &own), None, "the device's key alone");
        let key = own.with_extension("incident");
        fs::write(&key, incident).expect("written");
        let text = opened(&rows[0], &key).expect("the text");
        assert_eq!(text.len(), 256);
        let text: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(text["event"], "Maja Kanariefågel saknas", "{who}");
    }
}
