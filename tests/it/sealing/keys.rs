//! Who is given the key to protected entries, and what a key of somebody else's does.

use std::fs;

use super::*;

fn reads(person: &mut Person) -> bool {
    screen(person).contains("Kanariefågel")
}

#[test]
fn a_member_let_in_later_is_given_the_key_by_any_members_next_command() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    protect(world.person("anna"));
    typed(world.person("anna"), &["sync"]);
    typed(world.person("bo"), &["sync"]);
    joins(&mut world, "eva", "Eva Lund");
    assert!(!reads(world.person("eva")), "a guest");
    typed(world.person("bo"), &["sync"]);
    typed(world.person("bo"), &["member", "add", "eva"]);
    // The next command finds that Eva lacks the key.
    typed(world.person("bo"), &["status"]);
    typed(world.person("bo"), &["sync"]);
    typed(world.person("eva"), &["sync"]);
    assert!(reads(world.person("eva")));
    let before = fs::read_to_string(world.person("bo").folder.join("log/bo/journal/0001.yaml"));
    typed(world.person("bo"), &["status"]);
    let after = fs::read_to_string(world.person("bo").folder.join("log/bo/journal/0001.yaml"));
    assert_eq!(before.expect("a page"), after.expect("a page"), "once");
}

#[test]
fn two_who_protect_rows_offline_read_each_others_once_they_have_synced() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    world.network(false);
    protect(world.person("anna"));
    let row = ["log", "add", "Bos Kanariefågel", "--handling", "skyddad"];
    typed(world.person("bo"), &row);
    world.network(true);
    for who in ["anna", "bo", "anna"] {
        typed(world.person(who), &["sync"]);
    }
    for who in ["anna", "bo"] {
        let shown = screen(world.person(who));
        assert!(shown.contains("Maja Kanariefågel"), "{who}: {shown}");
        assert!(shown.contains("Bos Kanariefågel"), "{who}: {shown}");
    }
}

#[test]
fn whoever_is_removed_reads_what_they_had_and_nothing_that_comes_after() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    protect(world.person("anna"));
    typed(world.person("anna"), &["sync"]);
    typed(world.person("bo"), &["sync"]);
    assert!(reads(world.person("bo")));
    typed(world.person("anna"), &["member", "remove", "bo"]);
    let row = [
        "log",
        "add",
        "Provmedicinsirap given",
        "--handling",
        "skyddad",
    ];
    typed(world.person("anna"), &row);
    typed(world.person("anna"), &["sync"]);
    typed(world.person("bo"), &["sync"]);
    let shown = screen(world.person("bo"));
    assert!(!shown.contains("given"), "{shown}");
    let shown = screen(world.person("anna"));
    assert!(shown.contains("Provmedicinsirap given"), "{shown}");
    assert!(shown.contains("Maja Kanariefågel"), "{shown}");
}

#[test]
fn the_sealing_key_lies_beside_the_signing_key_and_nobody_else_can_read_it() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let keys = anna.home().join(".config/binder/keys");
    let mut names: Vec<String> = fs::read_dir(&keys)
        .expect("keys")
        .map(|file| {
            file.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    assert_eq!(names.len(), 2, "{names:?}");
    let sealing = names.iter().find(|name| name.ends_with(".age"));
    let path = keys.join(sealing.expect("a sealing key"));
    let text = fs::read_to_string(&path).expect("a key");
    assert!(text.contains("AGE-SECRET-KEY-1"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&path).expect("the key").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let public = text
        .lines()
        .find_map(|line| line.strip_prefix("# public key: "));
    let journal = fs::read_to_string(anna.folder.join("log/anna/journal/0001.yaml"));
    let journal = journal.expect("a page");
    let entry = format!("sealing: \"{}\"", public.expect("a public key"));
    assert!(journal.contains(&entry), "{journal}");
}

#[test]
fn a_device_that_joined_before_sealing_publishes_a_key_at_its_next_command() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    // As an earlier program left it: no key, and no word of one.
    let config = anna.folder.join(".git/config");
    for file in [&config, &anna.folder.join(".git/binder/settings")] {
        let text = fs::read_to_string(file).expect("settings");
        let kept = text.lines().filter(|line| !line.contains("sealing = "));
        let kept: Vec<&str> = kept.collect();
        fs::write(file, kept.join("\n") + "\n").expect("written");
    }
    let keys = anna.home().join(".config/binder/keys");
    for file in fs::read_dir(&keys).expect("keys") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|it| it == "age") {
            fs::remove_file(path).expect("gone");
        }
    }
    typed(anna, &["status"]);
    let page = anna.folder.join("log/anna/journal/0001.yaml");
    let count = |page: &std::path::Path| {
        let text = fs::read_to_string(page).expect("a page");
        text.matches("sealing: ").count()
    };
    assert_eq!(count(&page), 2);
    typed(anna, &["status"]);
    assert_eq!(count(&page), 2, "once");
    protect(anna);
    assert!(reads(anna));
}

#[test]
fn a_key_that_a_stranger_hands_out_is_nobodys() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    joins(&mut world, "eva", "Eva Lund");
    // A guest's own protected row makes a key and hands it to everybody.
    protect(world.person("eva"));
    typed(world.person("eva"), &["sync"]);
    typed(world.person("anna"), &["sync"]);
    assert!(!reads(world.person("anna")), "a guest's key is not used");
    let row = ["log", "add", "Annas Kanariefågel", "--handling", "skyddad"];
    typed(world.person("anna"), &row);
    typed(world.person("anna"), &["sync"]);
    typed(world.person("eva"), &["sync"]);
    let shown = screen(world.person("eva"));
    assert!(!shown.contains("Annas"), "{shown}");
    // Let in, the guest's entries count, and open.
    typed(world.person("anna"), &["member", "add", "eva"]);
    let shown = screen(world.person("anna"));
    assert!(shown.contains("Maja Kanariefågel"), "{shown}");
}
