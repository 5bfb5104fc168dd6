//! docs/opening-by-hand: every command on the pages runs, with Git and age alone, and opens a list.

use std::fs;
use std::process::Command;

use super::lists::{CHILDREN, seal_new};
use super::*;

pub(super) const PAGES: [(&str, &str); 3] = [
    ("sv", include_str!("../../../docs/opening-by-hand/sv.md")),
    ("da", include_str!("../../../docs/opening-by-hand/da.md")),
    ("en", include_str!("../../../docs/opening-by-hand/en.md")),
];

/// The commands of a page.
pub(super) fn blocks(page: &str) -> Vec<&str> {
    let parts = page.split("```sh\n").skip(1);
    parts
        .map(|part| part.split("```").next().unwrap_or_default())
        .collect()
}

#[test]
fn a_list_opens_with_the_commands_of_the_page_in_each_language() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let said = seal_new(anna, "Klass Kanariefågel", CHILDREN);
    typed(anna, &["sync"]);
    let branch = format!("sealed/{}/1.anna", said["list"].as_str().expect("an id"));
    let keys = fs::read_dir(anna.home().join(".config/binder/keys")).expect("keys");
    let mut keys = keys.flatten().map(|it| it.path());
    let key = keys.find(|it| it.extension().is_some_and(|it| it == "age"));
    let key = key.expect("a sealing key");
    let hub = world.hub();
    let run = |block: &str| {
        let ran = Command::new("sh")
            .args(["-c", block])
            .current_dir(&hub)
            .env("branch", &branch)
            .env("key", &key)
            .output()
            .expect("a shell");
        assert!(
            ran.status.success(),
            "{block}: {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        String::from_utf8(ran.stdout).expect("text")
    };
    for (language, page) in PAGES {
        let [branches, about, text] = blocks(page)[..] else {
            panic!("{language}: not three commands");
        };
        assert_eq!(run(branches).trim(), branch, "{language}");
        assert!(
            run(about).contains("\"name\":\"Klass Kanariefågel\""),
            "{language}"
        );
        let text = run(text);
        assert_eq!(text.trim_end(), CHILDREN.trim_end(), "{language}");
        assert_eq!(text.len(), 1024, "padded");
    }
}
