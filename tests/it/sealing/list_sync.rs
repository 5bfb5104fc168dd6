//! Sealed lists between copies: carried, replaced, kept apart, deleted; what strangers and bad places do to them.

use std::fs;
use std::path::Path;

use super::lists::{CHILDREN, opened, seal_new};
use super::stored::{branches, has, key_of, list_age, opens, opens_file, tip};
use super::*;

/// An editor that puts a line behind the list.
fn adds(person: &mut Person, line: &str) {
    let script = person.home().join("editor.sh");
    fs::write(&script, format!("printf '%s\\n' '{line}' >> \"$1\"\n")).expect("a script");
    let editor = format!("sh {}", script.display());
    person.variables.insert("EDITOR".to_owned(), editor);
}

fn edit(person: &mut Person, name: &str, line: &str) -> Ran {
    adds(person, line);
    typed(person, &["seal", "edit", name])
}

fn sync_all(world: &mut World, who: &[&str]) {
    for name in who {
        typed(world.person(name), &["sync"]);
    }
}

/// Anna and Bo with a list that both have; its id.
fn shared_list(world: &mut World) -> String {
    begin(world);
    let_in(world, "bo", "Bo Östlund");
    let said = seal_new(world.person("anna"), "Klass Kanariefågel", CHILDREN);
    sync_all(world, &["anna", "bo"]);
    said["list"].as_str().expect("an id").to_owned()
}

const LIST: &str = "Klass Kanariefågel";

#[test]
fn a_list_is_opened_by_every_member_and_carried_by_those_who_cannot_open_it() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    assert_eq!(opened(world.person("bo"), LIST), CHILDREN);
    joins(&mut world, "eva", "Eva Lund");
    let eva = world.person("eva");
    assert_eq!(branches(&eva.folder), [format!("{id}/1.anna")], "carried");
    let ran = eva.binder(&["seal", "open", &id, "--unsealed"]);
    assert_eq!((ran.code, ran.answer.as_str()), (1, ""), "{}", ran.talk);
    let listed = json(eva, &["seal", "list", "--json"]);
    assert_eq!(listed["lists"][0]["name"], Value::Null);
    // Let in later, she is given it by anybody's next command.
    sync_all(&mut world, &["bo"]);
    typed(world.person("bo"), &["member", "add", "eva"]);
    typed(world.person("bo"), &["status"]);
    sync_all(&mut world, &["bo", "eva"]);
    assert_eq!(opened(world.person("eva"), LIST), CHILDREN);
    let after = branches(&world.person("bo").folder);
    typed(world.person("bo"), &["status"]);
    sync_all(&mut world, &["anna", "eva", "bo", "anna"]);
    for who in ["anna", "bo", "eva"] {
        assert_eq!(branches(&world.person(who).folder), after, "{who}: once");
    }
}

#[test]
fn an_older_version_goes_from_every_copy_and_from_the_place_with_all_its_objects() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    let old = tip(&world.hub(), &format!("{id}/1.anna"));
    edit(world.person("bo"), LIST, "- name: Nils");
    sync_all(&mut world, &["bo", "anna"]);
    assert_eq!(
        opened(world.person("anna"), LIST),
        format!("{CHILDREN}- name: Nils\n")
    );
    let places = [
        world.hub(),
        world.person("anna").folder.clone(),
        world.person("bo").folder.clone(),
    ];
    for place in places {
        assert_eq!(
            branches(&place),
            [format!("{id}/2.bo")],
            "{}",
            place.display()
        );
        assert!(!has(&place, old), "{}", place.display());
    }
    typed(world.person("anna"), &["verify"]);
    typed(world.person("anna"), &["doctor"]);
}

#[test]
fn two_who_seal_offline_lose_nothing_and_one_of_them_settles_it() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    world.network(false);
    edit(world.person("anna"), LIST, "- name: Nils");
    edit(world.person("anna"), LIST, "- name: Olle");
    edit(world.person("bo"), LIST, "- name: Pia");
    world.network(true);
    sync_all(&mut world, &["anna", "bo", "anna"]);
    for who in ["anna", "bo"] {
        let person = world.person(who);
        assert_eq!(
            branches(&person.folder),
            [format!("{id}/2.bo"), format!("{id}/3.anna")]
        );
        let ran = typed(person, &["seal", "open", LIST, "--unsealed"]);
        assert_eq!(
            ran.answer,
            format!("{CHILDREN}- name: Nils\n- name: Olle\n")
        );
        assert!(ran.talk.contains("2.bo"), "{}", ran.talk);
        let other = ["seal", "open", LIST, "--unsealed", "--version", "2.bo"];
        assert_eq!(
            typed(person, &other).answer,
            format!("{CHILDREN}- name: Pia\n")
        );
    }
    let anna = world.person("anna");
    let ran = anna.binder(&["seal", "resolve", LIST]);
    assert_eq!(ran.code, 1, "which one is not guessed: {}", ran.talk);
    typed(anna, &["seal", "resolve", LIST, "--keep", "2.bo"]);
    sync_all(&mut world, &["anna", "bo"]);
    for who in ["anna", "bo"] {
        let person = world.person(who);
        assert_eq!(branches(&person.folder), [format!("{id}/4.anna")], "{who}");
        assert_eq!(opened(person, LIST), format!("{CHILDREN}- name: Pia\n"));
    }
}

#[test]
fn whoever_left_opens_nothing_that_was_sealed_after_and_it_is_said_what_they_could_read() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    let key = key_of(world.person("bo"));
    world.network(false);
    typed(world.person("anna"), &["member", "remove", "bo"]);
    typed(world.person("anna"), &["status"]);
    edit(world.person("anna"), LIST, "- name: Nils");
    world.network(true);
    sync_all(&mut world, &["anna"]);
    // Offline until now, Bo cannot open what comes.
    let bo = world.person("bo");
    let _ = bo.binder(&["sync"]);
    let ran = bo.binder(&["seal", "open", LIST, "--unsealed"]);
    assert!(!ran.answer.contains("Nils"), "{}", ran.answer);
    assert_eq!(branches(&world.hub()), [format!("{id}/3.anna")]);
    assert!(!opens(&world.hub(), &format!("{id}/3.anna"), &key));
    let journal = world
        .person("anna")
        .folder
        .join("log/anna/journal/0001.yaml");
    let journal = fs::read_to_string(journal).expect("a page");
    assert!(journal.contains("bo (1)"), "{journal}");
}

#[test]
fn a_narrowed_member_opens_no_list_that_was_not_named_to_them() {
    let mut world = World::new();
    shared_list(&mut world);
    let said = seal_new(world.person("anna"), "Nummerlista", "- 070-174 06 77\n");
    let numbers = said["list"].as_str().expect("an id").to_owned();
    let anna = world.person("anna");
    typed(anna, &["member", "reads", "bo", "internal,nummerlista"]);
    typed(anna, &["status"]);
    sync_all(&mut world, &["anna", "bo"]);
    let bo = world.person("bo");
    let ran = bo.binder(&["seal", "open", LIST, "--unsealed"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert_eq!(opened(bo, &numbers), "- 070-174 06 77\n");
    typed(world.person("anna"), &["member", "reads", "bo", "all"]);
    typed(world.person("anna"), &["status"]);
    sync_all(&mut world, &["anna", "bo"]);
    assert_eq!(opened(world.person("bo"), LIST), CHILDREN);
}

#[test]
fn a_place_that_refuses_deletion_is_named() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    let hub = git2::Repository::open(world.hub()).expect("a place");
    let mut config = hub.config().expect("settings");
    config.set_bool("receive.denyDeletes", true).expect("set");
    let anna = world.person("anna");
    edit(anna, LIST, "- name: Nils");
    let ran = typed(anna, &["sync"]);
    assert!(ran.answer.contains("har kvar en version"), "{}", ran.answer);
    let listed = json(anna, &["seal", "list", "--json"]);
    assert_eq!(listed["kept"][0]["remote"], "hub");
    assert_eq!(
        listed["kept"][0]["branches"][0],
        format!("sealed/{id}/1.anna")
    );
    assert_eq!(branches(&world.hub()).len(), 2);
    config.set_bool("receive.denyDeletes", false).expect("set");
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let listed = json(anna, &["seal", "list", "--json"]);
    assert_eq!(listed["kept"], serde_json::json!([]));
    assert_eq!(branches(&world.hub()), [format!("{id}/2.anna")]);
}

#[test]
fn a_place_that_shows_an_old_version_takes_nobody_back() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    let aside = world.stick().join("old.git");
    copy(&world.hub(), &aside);
    edit(world.person("anna"), LIST, "- name: Nils");
    sync_all(&mut world, &["anna", "bo"]);
    fs::remove_dir_all(world.hub()).expect("gone");
    copy(&aside, &world.hub());
    sync_all(&mut world, &["bo"]);
    let bo = world.person("bo");
    assert_eq!(opened(bo, LIST), format!("{CHILDREN}- name: Nils\n"));
    assert_eq!(
        branches(&world.hub()),
        [format!("{id}/2.anna")],
        "Bo put it there"
    );
}

#[test]
fn what_a_stranger_puts_below_sealed_is_no_version_and_stops_nothing() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    let hub = git2::Repository::open(world.hub()).expect("a place");
    let bomb = hub.blob(&vec![0; 9 << 20]).expect("a blob");
    let mut files = hub.treebuilder(None).expect("a tree");
    files.insert("list.age", bomb, 0o100_644).expect("a file");
    let tree = files.write().expect("a tree");
    let tree = hub.find_tree(tree).expect("a tree");
    let who = git2::Signature::now("Mallory", "mallory@binder.invalid").expect("a name");
    let branch = format!("refs/heads/sealed/{id}/999999.mallory");
    hub.commit(Some(&branch), &who, &who, "x", &tree, &[])
        .expect("a commit");
    let taken = format!("refs/heads/sealed/{id}/2.anna");
    let bad = hub
        .commit(Some(&taken), &who, &who, "y", &tree, &[])
        .expect("a commit");
    let anna = world.person("anna");
    edit(anna, LIST, "- name: Nils");
    let ran = typed(anna, &["sync"]);
    let said = ran.answer.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("anges inte av någon medlem"), "{said}");
    let bo = world.person("bo");
    typed(bo, &["sync"]);
    assert_eq!(opened(bo, LIST), format!("{CHILDREN}- name: Nils\n"));
    for who in ["anna", "bo"] {
        let person = world.person(who);
        assert!(
            !has(&person.folder, bad) && !has(&person.folder, bomb),
            "{who}"
        );
        typed(person, &["doctor"]);
    }
    assert!(
        branches(&world.hub())
            .iter()
            .any(|it| it.starts_with(&format!("{id}/2.anna-")))
    );
}

#[test]
fn a_list_comes_in_a_bundle_and_still_lies_in_a_pack_of_its_own() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    world.network(false);
    let said = seal_new(world.person("anna"), LIST, CHILDREN);
    let id = said["list"].as_str().expect("an id").to_owned();
    let bundle = world.stick().join("parm.bundle").display().to_string();
    typed(world.person("anna"), &["bundle", "write", &bundle]);
    typed(world.person("bo"), &["bundle", "read", &bundle]);
    assert_eq!(opened(world.person("bo"), LIST), CHILDREN);
    let old = tip(&world.person("bo").folder, &format!("{id}/1.anna"));
    edit(world.person("bo"), LIST, "- name: Nils");
    assert!(!has(&world.person("bo").folder, old), "it could be deleted");
    // Git itself can read such a file.
    let clone = world.stick().join("klon");
    let ran = std::process::Command::new("git")
        .args(["clone", "--quiet", &bundle])
        .arg(&clone)
        .status();
    assert!(ran.expect("git").success());
}

#[test]
fn a_destroyed_list_is_gone_everywhere_and_no_key_that_opened_it_is_left() {
    let mut world = World::new();
    let id = shared_list(&mut world);
    let kept = world.stick().join("kept.age");
    fs::write(&kept, list_age(&world.hub(), &format!("{id}/1.anna"))).expect("written");
    seal_new(world.person("anna"), "Nummerlista", "- 070-174 06 77\n");
    sync_all(&mut world, &["anna", "bo"]);
    let keys = ["anna", "bo"].map(|who| key_of(world.person(who)));
    let anna = world.person("anna");
    let line = ["seal", "destroy", LIST, "--why", "gallring"];
    let ran = anna.binder(&line);
    assert_eq!(ran.code, 1, "not without a yes: {}", ran.talk);
    typed(anna, &[&line[..], &["--yes"]].concat());
    typed(anna, &["status"]);
    let listed = json(anna, &["seal", "list", "--json"]);
    let list = listed["lists"]
        .as_array()
        .expect("lists")
        .iter()
        .find(|it| it["list"] == *id);
    let list = list.expect("the list");
    assert_eq!(list["destroyed"][0]["why"], "gallring");
    assert_eq!(list["not_forgotten"][0]["writer"], "bo");
    sync_all(&mut world, &["anna", "bo"]);
    typed(world.person("bo"), &["status"]);
    sync_all(&mut world, &["bo", "anna", "bo"]);
    let places = [
        world.hub(),
        world.person("anna").folder.clone(),
        world.person("bo").folder.clone(),
    ];
    for place in places {
        let left = branches(&place);
        assert!(!left.iter().any(|it| it.starts_with(&id)), "{left:?}");
    }
    for (who, old) in ["anna", "bo"].into_iter().zip(keys) {
        let person = world.person(who);
        assert_ne!(key_of(person), old, "{who}");
        assert!(!opens_file(&kept, &key_of(person)), "{who}");
        assert_eq!(
            opened(person, "Nummerlista"),
            "- 070-174 06 77\n",
            "{who}: it lives on"
        );
        let files = fs::read_dir(person.home().join(".config/binder/keys")).expect("keys");
        let texts = files
            .flatten()
            .map(|it| fs::read_to_string(it.path()).expect("a key"));
        assert!(
            !texts.into_iter().any(|it| it == old),
            "{who}: the old key is gone"
        );
    }
    let ran = world
        .person("bo")
        .binder(&["seal", "open", LIST, "--unsealed"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
}

pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for file in fs::read_dir(from).expect("a folder").flatten() {
        let place = to.join(file.file_name());
        match file.path().is_dir() {
            true => copy(&file.path(), &place),
            false => drop(fs::copy(file.path(), place).expect("copied")),
        }
    }
}
