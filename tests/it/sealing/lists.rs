//! Sealed lists: sealed, opened, listed, and who can do so.

use std::fs;

use super::*;

/// A list with words that must be found nowhere.
pub(super) const CHILDREN: &str = "\
- name: Maja Kanariefågel
  phone: 070-174 06 77
  medicine: Provmedicinsirap
  street: Kanariegatan 4
";

/// Seals a list from standard input.
pub(super) fn seal_new(person: &mut Person, name: &str, text: &str) -> Value {
    person.input = text.to_owned();
    let line = ["seal", "new", name, "--from", "-", "--keep-until"];
    json(person, &[&line[..], &["2027-06-30", "--json"]].concat())
}

/// The text of a list, as the screen shows it.
pub(super) fn opened(person: &mut Person, name: &str) -> String {
    let line = ["seal", "open", name, "--unsealed", "--why", "övning"];
    typed(person, &line).answer
}

#[test]
fn a_list_is_opened_as_it_was_sealed_and_the_journal_says_so_without_its_name() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let said = seal_new(anna, "Klass 3A", CHILDREN);
    assert_eq!(opened(anna, "klass 3a"), CHILDREN);
    assert_eq!(
        opened(anna, said["list"].as_str().expect("an id")),
        CHILDREN
    );
    let listed = json(anna, &["seal", "list", "--json"]);
    let list = &listed["lists"][0];
    assert_eq!(list["name"], "Klass 3A");
    assert_eq!(list["keep_until"], "2027-06-30");
    assert_eq!(list["readers"], serde_json::json!(["anna"]));
    let journal = fs::read_to_string(anna.folder.join("log/anna/journal/0001.yaml"));
    let journal = journal.expect("a page");
    assert_eq!(journal.matches("kind: \"list\"").count(), 3, "{journal}");
    assert!(journal.contains("why: \"övning\""), "{journal}");
    assert!(
        !journal.contains("Klass 3A") && !journal.contains("Maja"),
        "{journal}"
    );
    typed(anna, &["verify"]);
    typed(anna, &["doctor"]);
}

#[test]
fn a_sealed_list_is_a_commit_without_parents_with_two_files_in_a_pack_of_its_own() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let said = seal_new(anna, "Klass 3A", CHILDREN);
    let id = said["list"].as_str().expect("an id");
    let repo = git2::Repository::open(&anna.folder).expect("a copy");
    let branch = format!("refs/heads/sealed/{id}/1.anna");
    let commit = repo.find_reference(&branch).expect("a branch");
    let commit = commit.peel_to_commit().expect("a commit");
    assert_eq!(commit.parent_count(), 0);
    let tree = commit.tree().expect("a tree");
    let names: Vec<&str> = tree
        .iter()
        .map(|it| it.name().expect("a name").to_owned().leak() as &str)
        .collect();
    assert_eq!(names, ["head.yaml", "list.age"]);
    let head = tree.get_name("head.yaml").expect("a head").id();
    let head = repo.find_blob(head).expect("a head");
    let head = String::from_utf8(head.content().to_vec()).expect("a text");
    assert!(
        head.contains(&format!("list: {id}\nversion: 1\n")),
        "{head}"
    );
    assert!(head.contains("recipients: 1\nby: anna\n"), "{head}");
    assert!(!head.contains("Klass"), "{head}");
    let packs = fs::read_dir(anna.folder.join(".git/objects/pack")).expect("packs");
    let marks = packs.flatten().map(|it| it.path());
    let marks: Vec<String> = marks
        .filter(|it| it.extension().is_some_and(|it| it == "keep"))
        .map(|it| fs::read_to_string(it).expect("a mark"))
        .collect();
    assert_eq!(marks, [format!("binder sealed {}\n", commit.id())]);
    let loose = commit.id().to_string();
    let loose = anna
        .folder
        .join(".git/objects")
        .join(&loose[..2])
        .join(&loose[2..]);
    assert!(!loose.exists(), "no object lies loose");
}

#[test]
fn a_list_is_shown_nowhere_but_on_a_screen_unless_that_was_asked_for() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    seal_new(anna, "Klass 3A", CHILDREN);
    let ran = anna.binder(&["seal", "open", "Klass 3A"]);
    assert_eq!((ran.code, ran.answer.as_str()), (1, ""), "{}", ran.talk);
    anna.sees = true;
    let ran = typed(anna, &["seal", "open", "Klass 3A", "--no-pager"]);
    anna.sees = false;
    assert_eq!(ran.answer, CHILDREN);
    let out = world.stick().join("ut.yaml").display().to_string();
    let anna = world.person("anna");
    let ran = typed(anna, &["seal", "open", "Klass 3A", "--out", &out]);
    assert!(ran.talk.contains("klartext"), "{}", ran.talk);
    assert_eq!(fs::read_to_string(&out).expect("a file"), CHILDREN);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&out).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let again = anna.binder(&["seal", "open", "Klass 3A", "--out", &out]);
    assert_eq!(again.code, 1, "a file is never written over");
}

#[test]
fn a_list_is_not_sealed_without_a_last_day_or_a_name_that_is_free() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    anna.input = CHILDREN.to_owned();
    let ran = anna.binder(&["seal", "new", "Klass 3A", "--from", "-"]);
    assert_eq!(ran.code, 1);
    assert!(ran.talk.contains("--keep-until 2027-11-20"), "{}", ran.talk);
    let past = ["--from", "-", "--keep-until", "2026-11-19"];
    let ran = anna.binder(&[&["seal", "new", "Klass 3A"], &past[..]].concat());
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert!(ran.talk.contains("--keep-until"), "{}", ran.talk);
    let unread = ["--from", "-", "--keep-until", "i somras"];
    let ran = anna.binder(&[&["seal", "new", "Klass 3A"], &unread[..]].concat());
    assert_eq!(ran.code, 2, "{}", ran.talk);
    let said = ran.talk.replace('\n', " ");
    assert!(said.contains("--keep-until tar en kommande dag"), "{said}");
    seal_new(anna, "Klass 3A", CHILDREN);
    let free = ["--from", "-", "--keep-until", "2027-06-30"];
    for name in ["KLASS 3A", " "] {
        let ran = anna.binder(&[&["seal", "new", name], &free[..]].concat());
        assert_eq!(ran.code, 1, "{name:?}: {}", ran.talk);
    }
}

#[test]
fn at_a_keyboard_the_last_day_is_asked_for_until_it_is_one() {
    let mut world = World::new();
    begin(&mut world);
    let file = world.stick().join("klass.yaml");
    fs::write(&file, CHILDREN).expect("a file");
    let path = file.display().to_string();
    let anna = world.person("anna");
    anna.types = true;
    anna.input = "igår\ni somras\n2027-06-30\nnej\n".to_owned();
    let line = ["seal", "new", "Klass 3A", "--from", &path];
    let ran = typed(anna, &line);
    assert!(ran.talk.contains("igår har passerat"), "{}", ran.talk);
    assert!(ran.talk.contains("i somras är ingen dag"), "{}", ran.talk);
    let listed = json(anna, &["seal", "list", "--json"]);
    assert_eq!(listed["lists"][0]["keep_until"], "2027-06-30");
    // A key that cannot be read is asked for, too; Enter is the day that was shown.
    anna.input = "\nnej\n".to_owned();
    let line = ["seal", "new", "Klass 3B", "--from", &path, "--keep-until"];
    typed(anna, &[&line[..], &["igår"]].concat());
    let listed = json(anna, &["seal", "list", "--json"]);
    let lists = listed["lists"].as_array().expect("lists");
    assert!(lists.iter().any(|it| it["keep_until"] == "2027-11-20"));
    // Nobody answers any more.
    let line = ["seal", "new", "Klass 3C", "--from", &path];
    assert_eq!(anna.binder(&line).code, 1);
}

#[test]
fn with_a_double_lock_neither_the_device_nor_the_passphrase_alone_opens() {
    let mut world = World::new();
    begin(&mut world);
    let file = world.stick().join("klass.yaml");
    fs::write(&file, CHILDREN).expect("a file");
    let path = file.display().to_string();
    let anna = world.person("anna");
    anna.input = "korrekt häst batteri\n".to_owned();
    let line = [
        "seal",
        "new",
        "Klass 3A",
        "--from",
        &path,
        "--wipe",
        "--passphrase-fd",
        "0",
    ];
    typed(anna, &[&line[..], &["--keep-until", "2027-06-30"]].concat());
    assert!(!file.exists(), "it is wiped");
    let listed = json(anna, &["seal", "list", "--json"]);
    assert_eq!(
        listed["lists"][0]["name"], "Klass 3A",
        "told without the passphrase"
    );
    assert_eq!(listed["lists"][0]["double_lock"], true);
    let open = ["seal", "open", "Klass 3A", "--unsealed"];
    let with = [&open[..], &["--passphrase-fd", "0"]].concat();
    let ran = anna.binder(&open);
    assert_eq!((ran.code, ran.answer.as_str()), (1, ""), "{}", ran.talk);
    anna.input = "korrekt hast batteri\n".to_owned();
    let ran = anna.binder(&with);
    assert_eq!((ran.code, ran.answer.as_str()), (1, ""), "{}", ran.talk);
    anna.input = "korrekt häst batteri\n".to_owned();
    assert_eq!(typed(anna, &with).answer, CHILDREN);
    // At a keyboard it is asked for.
    anna.types = true;
    anna.input = "korrekt häst batteri\n".to_owned();
    assert_eq!(typed(anna, &open).answer, CHILDREN);
}

#[test]
fn a_list_of_a_megabyte_is_sealed_and_one_beyond_four_is_not() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let long = "- name: Maja Kanariefågel\n".repeat(40_000);
    assert!(long.len() > 1 << 20);
    seal_new(anna, "Alla", &long);
    assert_eq!(opened(anna, "Alla"), long);
    anna.input = "x".repeat((4 << 20) + 1);
    let line = [
        "seal",
        "new",
        "För lång",
        "--from",
        "-",
        "--keep-until",
        "2027-06-30",
    ];
    assert_eq!(anna.binder(&line).code, 1);
}

#[test]
fn nothing_of_a_list_lies_anywhere_in_the_clear() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    let temporary = world.stick().with_file_name("tmp");
    fs::create_dir(&temporary).expect("a folder");
    for who in ["anna", "bo"] {
        let person = world.person(who);
        let variable = temporary.display().to_string();
        person.variables.insert("TMPDIR".to_owned(), variable);
    }
    let anna = world.person("anna");
    seal_new(anna, "Klass Kanariefågel", CHILDREN);
    opened(anna, "Klass Kanariefågel");
    // Refused lines have the name, too.
    for line in [
        &[
            "seal",
            "new",
            "Klass Kanariefågel",
            "--from",
            "-",
            "--keep-until",
            "2027-06-30",
        ][..],
        &[
            "seal",
            "new",
            "Kanariegatan",
            "--from",
            "-",
            "--keep-until",
            "igår",
        ],
        &["seal", "open", "Kanariefågel"],
        &["seal", "edit", "Kanariefågel"],
        &["seal", "destroy", "Kanariefågel", "--why", "x"],
        &["seal", "new", "Kanariefågel", "--nix"],
    ] {
        anna.input = CHILDREN.to_owned();
        assert_ne!(anna.binder(line).code, 0, "{line:?}");
    }
    typed(anna, &["seal", "readers", "Klass Kanariefågel"]);
    typed(anna, &["seal", "list"]);
    assert_eq!(anna.binder(&["find", "Maja"]).code, 1, "not found");
    typed(anna, &["sync"]);
    let bundle = world.stick().join("parm.bundle").display().to_string();
    typed(world.person("anna"), &["bundle", "write", &bundle]);
    typed(world.person("bo"), &["sync"]);
    opened(world.person("bo"), "Klass Kanariefågel");
    let root = world.stick();
    let found = super::canaries::found(root.parent().expect("the world"), &WORDS);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_list_past_its_last_day_is_named_by_status_and_check() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let said = seal_new(anna, "Klass 3A", CHILDREN);
    let id = said["list"].as_str().expect("an id").to_owned();
    anna.set_clock("2027-07-01T12:00:00+02:00".parse().expect("a time"));
    let status = typed(anna, &["status"]).answer;
    assert!(
        status.contains(&id) && !status.contains("Klass 3A"),
        "{status}"
    );
    let checked = anna.binder(&["check", "--json"]);
    assert!(
        checked.answer.contains("\"D33\"") && checked.answer.contains(&id),
        "{}",
        checked.answer
    );
    let script = anna.home().join("editor.sh");
    fs::write(&script, "true\n").expect("a script");
    let editor = format!("sh {}", script.display());
    anna.variables.insert("EDITOR".to_owned(), editor);
    typed(
        anna,
        &["seal", "edit", "Klass 3A", "--keep-until", "2027-12-31"],
    );
    let status = typed(anna, &["status"]).answer;
    assert!(!status.contains(&id), "{status}");
}

#[cfg(unix)]
#[test]
fn an_edited_list_is_in_memory_alone_and_gone_afterwards() {
    use std::os::unix::fs::PermissionsExt;
    let mut world = World::new();
    begin(&mut world);
    let memory = world.stick().with_file_name("run");
    fs::create_dir(&memory).expect("a folder");
    let seen = world.stick().join("seen");
    let anna = world.person("anna");
    seal_new(anna, "Klass 3A", CHILDREN);
    let script = anna.home().join("editor.sh");
    let text = format!(
        "stat -c '%a %n' \"$1\" \"$(dirname \"$1\")\" > {}\nprintf x > \"$1~\"\nprintf 'ny\\n' > \"$1\"\n",
        seen.display()
    );
    fs::write(&script, text).expect("a script");
    let editor = format!("sh {}", script.display());
    anna.variables.insert("EDITOR".to_owned(), editor);
    let run = memory.display().to_string();
    anna.variables
        .insert("XDG_RUNTIME_DIR".to_owned(), run.clone());
    typed(anna, &["seal", "edit", "Klass 3A"]);
    let seen = fs::read_to_string(&seen).expect("what the editor saw");
    let mut lines = seen.lines();
    assert!(
        lines
            .next()
            .is_some_and(|it| it.starts_with(&format!("600 {run}"))),
        "{seen}"
    );
    assert!(
        lines.next().is_some_and(|it| it.starts_with("700 ")),
        "{seen}"
    );
    assert_eq!(
        fs::read_dir(&memory).expect("a folder").count(),
        0,
        "all of it is gone"
    );
    assert_eq!(opened(anna, "Klass 3A"), "ny\n");
    // An editor that fails loses nothing that was typed.
    fs::write(&script, "printf 'till\\n' >> \"$1\"; exit 1\n").expect("a script");
    let ran = anna.binder(&["seal", "edit", "Klass 3A"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    let left = fs::read_dir(&memory)
        .expect("a folder")
        .flatten()
        .next()
        .expect("a folder");
    let left = left.path().join("list.yaml");
    assert!(
        ran.talk.replace('\n', " ").contains("list.yaml"),
        "{}",
        ran.talk
    );
    assert_eq!(
        fs::metadata(&left).expect("a file").permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(fs::read_to_string(&left).expect("a file"), "ny\ntill\n");
}
