//! Sources for repairing a damaged copy, and reports of what is lost.

use super::*;

fn object(person: &Person, spec: &str) -> PathBuf {
    loosened(&person.folder);
    let repo = git2::Repository::open(&person.folder).expect("a repository");
    let id = repo.revparse_single(spec).expect(spec).id().to_string();
    git(&person.folder)
        .join("objects")
        .join(&id[..2])
        .join(&id[2..])
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_text_that_still_lies_in_the_folder_needs_no_other_copy() {
    let mut world = world();
    world.network(false);
    let anna = world.person("anna");
    let expected = answers(anna);
    fs::remove_file(object(anna, "HEAD:contacts.yaml")).expect("gone");
    let mended = words(&done(anna.binder(&["doctor", "--fix"])));
    assert!(
        mended.contains("1 del återställdes från filerna i mappen"),
        "{mended}"
    );
    assert_eq!(answers(anna), expected);
}

#[test]
fn what_no_place_has_is_named_by_its_entries_and_documents_and_comes_from_a_file_that_is_named() {
    let mut world = world();
    let bundle = world.stick().join("parm.bundle").display().to_string();
    done(world.person("bo").binder(&["bundle", "write", &bundle]));
    world.network(false);
    let anna = world.person("anna");
    let expected = answers(anna);
    for (path, spec) in [
        ("contacts.yaml", "HEAD:contacts.yaml"),
        (
            "log/bo/2026-11-20-natavbrott/0001.yaml",
            "HEAD:log/bo/2026-11-20-natavbrott/0001.yaml",
        ),
    ] {
        let file = object(anna, spec);
        written(&file, b"");
        fs::remove_file(anna.folder.join(path)).expect("gone from the folder too");
    }
    let ran = anna.binder(&["doctor", "--fix"]);
    assert_eq!(ran.code, 1, "{}", ran.answer);
    let said = words(&ran.answer);
    assert!(
        said.contains("bos anteckningar 1–50 i 2026-11-20-natavbrott"),
        "{said}"
    );
    assert!(said.contains("contacts.yaml"), "{said}");
    assert!(said.contains("binder doctor --fix --from PLATS"), "{said}");
    let mended = words(&done(anna.binder(&["doctor", "--fix", "--from", &bundle])));
    assert!(mended.contains("delar hämtades igen från"), "{mended}");
    // What is gone from the folder stays so until somebody says otherwise.
    done(anna.binder(&["plan", "restore", "contacts.yaml"]));
    assert_eq!(answers(anna), expected);
    assert_eq!(fsck(&anna.folder), "");
}

#[test]
fn a_copy_without_a_single_branch_or_object_left_comes_back_from_the_hub() {
    let mut world = world();
    let anna = world.person("anna");
    let expected = answers(anna);
    for (file, _) in files(&git(&anna.folder).join("objects")) {
        written(&file, b"");
    }
    fs::remove_dir_all(git(&anna.folder).join("refs/heads")).expect("gone");
    fs::create_dir(git(&anna.folder).join("refs/heads")).expect("empty");
    let ran = anna.binder(&["log"]);
    assert_eq!(ran.code, 1, "{}{}", ran.answer, ran.talk);
    let mended = anna.binder(&["doctor", "--fix"]);
    assert_eq!(mended.code, 0, "{}{}", mended.answer, mended.talk);
    assert_eq!(answers(anna), expected);
    assert_eq!(fsck(&anna.folder), "");
    done(anna.binder(&["log", "add", "Vidare"]));
    done(anna.binder(&["sync"]));
}

#[test]
fn settings_that_the_disk_spoiled_never_make_anna_write_as_somebody_else() {
    let mut world = world();
    let anna = world.person("anna");
    let config = git(&anna.folder).join("config");
    let text = fs::read_to_string(&config).expect("settings");
    fs::write(&config, text.replace("writer = anna", "writer = anma")).expect("spoiled");
    let ran = anna.binder(&["log", "add", "Vem skriver?", "--json"]);
    assert!(ran.answer.contains("\"anna-"), "{}{}", ran.answer, ran.talk);
    let mended = words(&done(anna.binder(&["doctor", "--fix"])));
    assert!(mended.contains("andra än dem binder skrev"), "{mended}");
    assert_eq!(
        fs::read_to_string(&config)
            .expect("settings")
            .lines()
            .next(),
        text.lines().next()
    );
    assert!(
        fs::read_to_string(&config)
            .expect("settings")
            .contains("writer = anna")
    );
    done(anna.binder(&["doctor"]));
}

#[test]
fn an_object_that_was_cut_short_is_an_error_and_no_endless_wait() {
    let mut world = world();
    let anna = world.person("anna");
    let file = object(anna, "HEAD");
    let whole = fs::read(&file).expect("an object");
    for to in (0..whole.len()).step_by(whole.len() / 12) {
        written(&file, &whole[..to]);
        let ran = anna.binder(&["log"]);
        assert_eq!(ran.code, 1, "cut to {to}: {}", ran.answer);
        assert!(!has_foreign_words(&ran.talk), "{}", ran.talk);
    }
}
