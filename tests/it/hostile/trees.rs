//! Hostile Git trees: only files with portable names reach the folder.

use std::fs;
use std::path::Path;

use git2::{ObjectType, Oid};

use crate::hostile::maker::{Line, Maker, anna_hears, done, two};
use crate::world::World;

/// Every path in a folder, but what is Git's own.
fn lying(folder: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(&here).expect("a folder").flatten() {
            let path = entry.path();
            let name = path.strip_prefix(folder).expect("below");
            if name == Path::new(".git") {
                continue;
            }
            paths.push(name.display().to_string());
            let about = fs::symlink_metadata(&path).expect("a file");
            assert!(!about.is_symlink(), "{name:?} is a link");
            if about.is_dir() {
                open.push(path);
            }
        }
    }
    paths.sort();
    paths
}

fn is_executable(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).expect("a file").permissions().mode() & 0o111 != 0
}

/// Every odd thing at once on `main`, and two honest documents.
fn odd_main(maker: &Maker) {
    let evil = maker.blob(b"evil\n");
    let target = maker.blob(b"/etc/passwd");
    let other = Oid::hash_object(ObjectType::Commit, b"elsewhere").expect("an id");
    let hooks = maker.tree(&[("100755", b"post-checkout", evil)]);
    let git = maker.tree(&[("100644", b"config", evil), ("40000", b"hooks", hooks)]);
    let up = maker.tree(&[("100644", b"..", evil)]);
    let inner = maker.tree(&[("100644", b"x.md", evil)]);
    let mut lines: Vec<Line<'_>> = vec![
        ("40000", b".GIT", git),
        ("40000", b".git ", git),
        ("40000", b".git.", git),
        ("40000", ".g\u{200c}it".as_bytes(), git),
        ("40000", b"git~1", git),
        ("40000", b"..", inner),
        ("40000", b"up", up),
        ("40000", b"a\\b", inner),
        ("120000", b"plan-link", target),
        ("160000", b"submodule", other),
        ("100644", b".gitmodules", evil),
        ("100644", b".gitattributes", evil),
        ("100755", b"run.sh", evil),
        ("100644", b"CON", evil),
        ("100644", b"con.md", evil),
        ("100644", b"Readme.MD", evil),
        ("100644", b"readme.md", evil),
        ("100644", b"esc\x1b[31m\x07.md", evil),
        ("100644", "r\u{202e}dm.md".as_bytes(), evil),
        ("100644", b"line\nfeed.md", evil),
        ("100644", b"stream.md:x", evil),
        ("100644", b"\xff\xfe.md", evil),
        ("100644", b"log", evil),
        ("100644", b"dot.", evil),
        ("100644", b"good.md", maker.blob(b"# Gott\n")),
    ];
    lines.sort_by(|a, b| a.1.cmp(b.1));
    let main = maker.tip("main");
    let before = maker.repo.find_commit(main).expect("a commit");
    let before = before.tree().expect("a tree");
    let kept: Vec<(String, Vec<u8>, Oid)> = before
        .iter()
        .map(|it| {
            (
                format!("{:o}", it.filemode()),
                it.name_bytes().to_vec(),
                it.id(),
            )
        })
        .collect();
    let kept = kept.iter().map(|it| (&*it.0, &*it.1, it.2));
    let kept = kept.filter(|it| it.1 != b"log" && it.1 != b".gitattributes");
    let mut all: Vec<Line<'_>> = kept.chain(lines).collect();
    all.sort_by(|a, b| a.1.cmp(b.1));
    // The pages of everybody, below a file of the same name.
    let tree = maker.tree(&all);
    maker.put("main", maker.commit(tree, &[main]));
}

#[test]
fn links_submodules_and_names_that_mean_something_to_a_system_never_reach_the_folder() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna").folder.clone();
    let before = lying(&anna);
    let git = fs::read(anna.join(".git/config")).expect("settings");
    odd_main(&Maker::at(&world.hub()));
    anna_hears(&mut world);
    let unasked = lying(&anna);
    assert!(!unasked.contains(&"good.md".to_owned()), "{unasked:?}");
    world.person("anna").binder(&["plan", "accept", "--all"]);
    let after = lying(&anna);
    let new: Vec<&String> = after.iter().filter(|it| !before.contains(it)).collect();
    for path in &new {
        let fine = ["good.md", "readme.md", "run.sh"].contains(&path.as_str());
        assert!(
            fine || path.starts_with("log/") || path.starts_with("incidents/"),
            "{new:?}"
        );
    }
    assert!(
        after.contains(&"good.md".to_owned()),
        "an honest file of the same push came with a yes"
    );
    assert!(!is_executable(&anna.join("run.sh")));
    assert_eq!(fs::read(anna.join(".git/config")).expect("settings"), git);
    assert!(!anna.join(".git/hooks/post-checkout").exists());
    assert!(!anna.parent().expect("above").join("x.md").exists());
    let person = world.person("anna");
    done(&person.binder(&["log", "add", "det går att logga"]));
    done(&person.binder(&["sync"]));
    let status = person.binder(&["status"]);
    assert!(!done(&status).contains('\u{1b}'), "{}", status.answer);
    // The published page is put right, and nobody has anything more to do.
    let maker = Maker::at(&world.hub());
    let main = maker.repo.find_commit(maker.tip("main")).expect("a commit");
    let names = main.tree().expect("a tree");
    for gone in ["plan-link", "submodule", ".GIT", "git~1", ".gitmodules"] {
        assert!(names.get_name(gone).is_none(), "{gone} is published");
    }
    let refs = |maker: &Maker| (maker.tip("main"), maker.tip("copies/anna"));
    let quiet = refs(&maker);
    for _ in 0..3 {
        done(&world.person("anna").binder(&["sync"]));
    }
    assert_eq!(refs(&maker), quiet, "no commit without news");
}

#[test]
fn what_was_pushed_is_written_through_no_link_that_lies_in_the_folder() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna").folder.clone();
    let outside = world.stick();
    std::os::unix::fs::symlink(&outside, anna.join("more")).expect("a link");
    let maker = Maker::at(&world.hub());
    let inner = maker.tree(&[("100644", b"x.md", maker.blob(b"evil\n"))]);
    maker.push_main(("40000", b"more", inner));
    anna_hears(&mut world);
    assert!(!outside.join("x.md").exists());
}

#[test]
fn a_million_files_on_main_are_never_walked_and_everybodys_rows_arrive() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let blob = maker.blob(b"x\n");
    let names: Vec<String> = (0..1000).map(|number| format!("{number:04}.md")).collect();
    let lines: Vec<Line<'_>> = names
        .iter()
        .map(|it| ("100644", it.as_bytes(), blob))
        .collect();
    let thousand = maker.tree(&lines);
    let lines: Vec<Line<'_>> = names
        .iter()
        .map(|it| ("40000", it.as_bytes(), thousand))
        .collect();
    let million = maker.tree(&lines);
    // And folders that unfold to 10^12 files.
    let lines: Vec<Line<'_>> = names
        .iter()
        .map(|it| ("40000", it.as_bytes(), million))
        .collect();
    let more = maker.tree(&lines);
    let lines: Vec<Line<'_>> = names
        .iter()
        .map(|it| ("40000", it.as_bytes(), more))
        .collect();
    let most = maker.tree(&lines);
    let main = maker.push_main(("40000", b"most", most));
    anna_hears(&mut world);
    let anna = world.person("anna");
    let aside = anna.binder(&["aside"]);
    assert!(
        done(&aside).contains("fler filer än en pärm får ha"),
        "{}",
        aside.answer
    );
    assert!(!anna.folder.join("most").exists());
    assert_eq!(
        maker.tip("main"),
        main,
        "a main that is left alone is not moved"
    );
    done(&anna.binder(&["log", "add", "det går att logga"]));
}

#[test]
fn a_file_and_a_folder_of_one_name_put_nobody_out_of_order() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let main = maker.tip("main");
    let text = maker.blob(b"text\n");
    let inner = maker.tree(&[("100644", b"x.md", text)]);
    let file = maker.commit(maker.with(main, ("100644", b"both", text)), &[main]);
    let folder = maker.commit(maker.with(main, ("40000", b"both", inner)), &[main]);
    let tree = maker.repo.find_commit(file).expect("a commit").tree_id();
    maker.put("main", maker.commit(tree, &[file, folder]));
    anna_hears(&mut world);
    let anna = world.person("anna");
    done(&anna.binder(&["log", "add", "det går att logga"]));
    done(&anna.binder(&["sync"]));
    done(&world.person("bo").binder(&["sync"]));
}
