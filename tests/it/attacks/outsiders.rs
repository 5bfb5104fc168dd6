//! Write access to a remote without a member's key.

use std::path::Path;
use std::process::Command;

use git2::Oid;

use crate::attacks::thief::{Thief, with_row};
use crate::attacks::{
    LOG, and_honest_work_goes_on, aside, cecilia_works_on, done, force, in_a_crisis, log, open,
    page, page_path, row, sync, tip, told_aside,
};
use crate::world::World;

#[test]
fn an_unsigned_row_on_a_members_branch_is_not_followed() {
    let mut world = in_a_crisis();
    let thief = Thief::without_key(&world.hub(), "bo");
    let before = tip(&world, "copies/bo");
    let forged = with_row(
        &page(&world, before, "bo"),
        "bo",
        "Bo säger att allt är klart",
    );
    force(
        &mut world,
        "copies/bo",
        thief.changes(before, &[(&page_path("bo"), Some(&forged))]),
    );
    assert_eq!(sync(&mut world, "anna"), 1);
    assert_eq!(
        row(&log(&mut world, "anna"), "Bo säger att allt är klart"),
        None
    );
    assert_eq!(aside(&mut world, "anna")[0]["why"], "unsigned");
    let told = told_aside(&mut world, "anna");
    assert!(
        told.contains("ingen av pärmens skribenter har signerat det"),
        "{told}"
    );
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

#[test]
fn pages_changed_by_hand_on_the_published_page_are_put_right_and_named() {
    let mut world = in_a_crisis();
    let thief = Thief::without_key(&world.hub(), "webmaster");
    let before = tip(&world, "main");
    let forged = with_row(&page(&world, before, "bo"), "bo", "inskrivet på webben");
    let stood = document(&world, "contacts.yaml");
    let contacts = format!("# ändrat på webben\n{stood}");
    let made = thief.changes(
        before,
        &[
            (&page_path("bo"), Some(&forged)),
            ("contacts.yaml", Some(&contacts)),
        ],
    );
    force(&mut world, "main", made);
    assert_eq!(sync(&mut world, "anna"), 1);
    assert_eq!(row(&log(&mut world, "anna"), "inskrivet på webben"), None);
    let kept = aside(&mut world, "anna");
    assert_eq!(kept[0]["why"], "pages-by-hand");
    assert_eq!(kept[0]["entries"][0]["event"], "inskrivet på webben");
    let published = page(&world, tip(&world, "main"), "bo");
    assert!(!published.contains("inskrivet på webben"));
    assert_eq!(
        document(&world, "contacts.yaml"),
        stood,
        "a document stands until a member says yes"
    );
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

fn document(world: &World, path: &str) -> String {
    let hub = open(&world.hub());
    let tree = hub.find_commit(tip(world, "main")).and_then(|it| it.tree());
    let entry = tree
        .expect("a tree")
        .get_path(path.as_ref())
        .expect("a file");
    let blob = hub.find_blob(entry.id()).expect("a file");
    String::from_utf8(blob.content().to_vec()).expect("text")
}

/// It has another beginning: nothing of it can be taken in, and moving it on would take somebody's away.
#[test]
fn a_main_that_is_none_is_left_alone_and_the_page_is_published_beside_it_until_it_is_set_back() {
    let mut world = in_a_crisis();
    let before = tip(&world, "main");
    let other = beginning_of_another(&world.hub());
    force(&mut world, "main", other);
    let anna = world.person("anna");
    let ran = anna.binder(&["sync"]);
    assert!(ran.answer.contains("på grenen published"), "{}", ran.answer);
    assert_eq!(tip(&world, "main"), other, "it is left alone");
    let own = tip(&world, "copies/anna");
    assert_eq!(tip(&world, "published"), own);
    // Everybody goes on, and what is published with them.
    done(world.person("bo").binder(&["sync"]));
    let bo = world.person("bo");
    done(bo.binder(&["log", "add", "--incident", LOG, "publicerad bredvid"]));
    bo.binder(&["sync"]);
    let published = page(&world, tip(&world, "published"), "bo");
    assert!(published.contains("publicerad bredvid"), "{published}");
    let command = format!("{}:main", &before.to_string()[..12]);
    assert!(ran.answer.contains(&command), "{}", ran.answer);
    let folder = world.person("anna").folder.clone();
    let mut git = Command::new("git");
    git.current_dir(&folder);
    let pushed = git
        .args(["push", "-q", "--force", "hub", &command])
        .status();
    assert!(pushed.expect("git").success(), "what is advised works");
    done(world.person("bo").binder(&["sync"]));
    let published = page(&world, tip(&world, "main"), "bo");
    assert!(published.contains("publicerad bredvid"), "{published}");
}

/// A commit without parents and without a signature, put into the shared repository.
fn beginning_of_another(hub: &Path) -> Oid {
    let hub = open(hub);
    let text = hub.blob(b"# Web page\n").expect("a text");
    let mut tree = hub.treebuilder(None).expect("a tree");
    tree.insert("README.md", text, 0o100_644).expect("a file");
    let tree = tree
        .write()
        .and_then(|it| hub.find_tree(it))
        .expect("a tree");
    let by = git2::Signature::now("Web", "web@ladok.example").expect("a name");
    hub.commit(None, &by, &by, "another beginning", &tree, &[])
        .expect("a commit")
}

/// Signed, by a key that nobody let in, under the name of somebody who is a member.
#[test]
fn a_row_signed_with_a_strangers_key_is_a_guests_and_decides_nothing() {
    let mut world = in_a_crisis();
    let thief = Thief::with_own_key(&world.hub(), "bo");
    let before = tip(&world, "copies/bo");
    let forged = with_row(&page(&world, before, "bo"), "bo", "krisen är över");
    force(
        &mut world,
        "copies/bo",
        thief.changes(before, &[(&page_path("bo"), Some(&forged))]),
    );
    for name in ["anna", "cecilia"] {
        sync(&mut world, name);
        let shown = log(&mut world, name);
        let forged = row(&shown, "krisen är över").expect("nothing readable is hidden");
        assert_eq!(forged["standing"], "guest");
        assert_eq!(
            row(&shown, "bo är på plats").map(|it| &it["standing"]),
            Some(&"member".into())
        );
    }
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}

/// The same computer is a member of two binders, and somebody lays a branch of one into the other.
#[test]
fn a_branch_grafted_from_another_binder_stays_there() {
    let mut world = in_a_crisis();
    let key = world
        .person("bo")
        .home()
        .join(".config/binder/keys/bo-1")
        .display()
        .to_string();
    let bo = world.person("bo");
    bo.folder.pop();
    done(bo.binder(&[
        "init",
        "annan",
        "--starter",
        "blank",
        "--as",
        "bo",
        "--key",
        &key,
    ]));
    bo.folder.push("annan");
    done(bo.binder(&["log", "add", "hör till en annan pärm"]));
    let other = open(&bo.folder);
    let grafted = other.refname_to_id("refs/heads/main").expect("a tip");
    cecilia_works_on(&mut world);
    let hub = open(&world.hub());
    let mut remote = hub.remote_anonymous(&world.person("bo").folder.display().to_string());
    let remote = remote.as_mut().expect("a place");
    remote
        .fetch(&["+refs/heads/main:refs/heads/copies/bo"], None, None)
        .expect("grafted");
    assert_eq!(sync(&mut world, "anna"), 1);
    assert_eq!(aside(&mut world, "anna")[0]["why"], "unrelated");
    let everything = done(world.person("anna").binder(&["log", "--all", "--json"]));
    assert!(!everything.contains("hör till en annan pärm"));
    assert_eq!(tip(&world, "copies/bo"), grafted, "left as it is");
    world.person("bo").folder.pop();
    world.person("bo").folder.push("parm");
    and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
}
