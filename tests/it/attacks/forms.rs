//! Commits in another form than the program's: the same signature with another armour, two trees, further
//! headers.

use git2::{ObjectType, Oid};

use crate::attacks::thief::{Thief, with_row};
use crate::attacks::{
    and_honest_work_goes_on, counts, done, everybody_syncs, force, in_a_crisis, log, open, page,
    page_path, row, sync, tip,
};
use crate::world::World;

/// Ways to write what somebody signed into another commit, for which no key is needed.
const WAYS: [&str; 7] = [
    "a word before",
    "a word after",
    "windows line ends",
    "other columns",
    "one line",
    "before the committer",
    "an empty line more",
];

#[test]
fn a_second_commit_of_what_somebody_signed_is_no_second_side() {
    for way in WAYS {
        let mut world = in_a_crisis();
        let twin = rewritten(&world, tip(&world, "copies/bo"), way);
        force(&mut world, "copies/bo", twin);
        sync(&mut world, "anna");
        let rows = log(&mut world, "anna");
        let of_bo = rows.iter().filter(|row| row["event"] == "bo är på plats");
        assert_eq!(of_bo.count(), 1, "{way}: {rows:#?}");
        // What only a lax reader takes for a signature is nobody's.
        if way == "a word before" {
            let aside = done(world.person("anna").binder(&["aside"]));
            assert_eq!(aside.trim(), "Inget är lagt åt sidan.", "{way}");
        }
        assert_eq!(world.person("anna").binder(&["verify"]).code, 0, "{way}");
        let told = done(world.person("bo").binder(&["sync"]));
        assert!(!told.contains("två datorer"), "{way}: {told}");
        let bo = world.person("bo");
        let row = done(bo.binder(&["log", "add", "efteråt", "--json"]));
        assert!(row.contains("\"unshared\": 1"), "{way}: {row}");
        let told = done(bo.binder(&["sync", "--json"]));
        assert!(told.contains("\"sent\": 1"), "{way}: {told}");
        assert!(told.contains("\"unshared\": 0"), "{way}: {told}");
        and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
    }
}

#[test]
fn what_was_built_on_another_form_of_a_commit_stands_on_the_commit() {
    let mut world = in_a_crisis();
    done(
        world
            .person("cecilia")
            .binder(&["log", "add", "sett av Bo allena"]),
    );
    done(world.person("cecilia").binder(&["sync"]));
    let twin = rewritten(&world, tip(&world, "copies/cecilia"), "a word before");
    let thief = Thief::with_computer_of(&mut world, "bo");
    let before = tip(&world, "copies/bo");
    let made = thief.commit(&[before, twin], thief.tree(before, &[]));
    set(&world, "copies/bo", made);
    set(&world, "main", made);
    set(&world, "copies/cecilia", twin);
    done(world.person("anna").binder(&["sync"]));
    assert!(counts(&log(&mut world, "anna"), "sett av Bo allena"));
    assert_eq!(world.person("anna").binder(&["verify"]).code, 0);
    everybody_syncs(&mut world);
    assert!(counts(&log(&mut world, "bo"), "sett av Bo allena"));
}

#[test]
fn a_signed_commit_with_two_trees_or_two_mail_addresses_is_nobodys() {
    for (from, to) in [
        (
            "committer",
            "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\ncommitter",
        ),
        ("author bo <", "author bo <anna@binder.invalid> <"),
        ("\n\n", "\nencoding UTF-8\n\n"),
    ] {
        let mut world = in_a_crisis();
        let thief = Thief::with_computer_of(&mut world, "bo");
        let before = tip(&world, "copies/bo");
        let text = with_row(&page(&world, before, "bo"), "bo", "sagt i efterhand");
        let tree = thief.tree(before, &[(&page_path("bo"), Some(&text))]);
        let made = thief.commit_changed(&[before], tree, |text| text.replacen(from, to, 1));
        force(&mut world, "copies/bo", made);
        sync(&mut world, "anna");
        assert_eq!(row(&log(&mut world, "anna"), "sagt i efterhand"), None);
        assert_eq!(world.person("anna").binder(&["verify"]).code, 0);
        assert_eq!(world.person("anna").binder(&["verify", "--again"]).code, 0);
    }
}

#[test]
fn a_strangers_commit_that_no_reader_expects_turns_nothing_red() {
    let long = "x".repeat(70_000);
    for (author, message) in [
        ("Zed <zed@binder.invalid> 1795172400 +0100", long.as_str()),
        ("Zed <zed@binder.invalid>", "hej"),
        ("Zed", "hej"),
        ("Zed <zed@binder.invalid> 99999999999999999999 +0100", "hej"),
    ] {
        let mut world = in_a_crisis();
        let main = tip(&world, "main");
        let hub = open(&world.hub());
        let tree = hub.find_commit(main).expect("a commit").tree_id();
        let text =
            format!("tree {tree}\nparent {main}\nauthor {author}\ncommitter {author}\n\n{message}");
        let odb = hub.odb().expect("objects");
        let made = odb.write(ObjectType::Commit, text.as_bytes()).expect("it");
        force(&mut world, "copies/zed", made);
        sync(&mut world, "anna");
        assert_eq!(world.person("anna").binder(&["verify"]).code, 0, "{author}");
        assert_eq!(world.person("anna").binder(&["doctor"]).code, 0, "{author}");
        and_honest_work_goes_on(&mut world, &["anna", "bo", "cecilia"]);
    }
}

/// Puts a branch of the shared repository somewhere, without anybody's noticing.
fn set(world: &World, branch: &str, to: Oid) {
    let name = format!("refs/heads/{branch}");
    let hub = open(&world.hub());
    hub.reference(&name, to, true, "forced").expect("it moves");
}

/// The same signed bytes as another commit.
fn rewritten(world: &World, id: Oid, way: &str) -> Oid {
    let hub = open(&world.hub());
    let odb = hub.odb().expect("objects");
    let bytes = odb.read(id).expect("a commit").data().to_vec();
    let text = String::from_utf8(bytes).expect("text");
    let start = text.find("gpgsig ").expect("a signature");
    let end = text[start..].find("\n \n").expect("its end") + start + 3;
    let (header, rest) = (&text[start..end], &text[end..]);
    let body: Vec<&str> = header.trim_end().lines().map(|it| &it[1..]).collect();
    let base64 = body[1..body.len() - 1].concat();
    let begin = "gpgsig -----BEGIN SSH SIGNATURE-----";
    let finish = " -----END SSH SIGNATURE-----\n \n";
    let with = |header: String| format!("{}{header}{rest}", &text[..start]);
    let new = match way {
        "a word before" => with(header.replacen("gpgsig ", "gpgsig hej\n ", 1)),
        "a word after" => with(header.replacen("\n \n", "\n hej\n", 1)),
        "windows line ends" => with(header.replace('\n', "\r\n")),
        "other columns" => with(format!(
            "{begin}\n {}\n {}\n{finish}",
            &base64[..64],
            &base64[64..]
        )),
        "one line" => with(format!("{begin}\n {base64}\n{finish}")),
        "before the committer" => {
            let (before, after) = text[..start].split_once("committer ").expect("both");
            format!("{before}{header}committer {after}{rest}")
        }
        _ => with(format!("{header} \n")),
    };
    assert_ne!(new, text, "{way}");
    odb.write(ObjectType::Commit, new.as_bytes()).expect("it")
}
