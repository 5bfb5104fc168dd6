//! Test helper: versions of sealed lists as they lie in a repository, and the keys that open them.

use std::fs;
use std::path::Path;

use crate::world::Person;

/// Branches of sealed lists in a repository.
pub(crate) fn branches(repository: &Path) -> Vec<String> {
    let repo = git2::Repository::open(repository).expect("a repository");
    let all = repo
        .references_glob("refs/heads/sealed/*")
        .expect("branches");
    let names = all.map(|it| it.expect("a branch").name().expect("a name").to_owned());
    let names = names.map(|it| it.trim_start_matches("refs/heads/sealed/").to_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

pub(crate) fn tip(repository: &Path, branch: &str) -> git2::Oid {
    let repo = git2::Repository::open(repository).expect("a repository");
    repo.refname_to_id(&format!("refs/heads/sealed/{branch}"))
        .expect("a branch")
}

/// True if an object is anywhere in a repository.
pub(crate) fn has(repository: &Path, id: git2::Oid) -> bool {
    let repo = git2::Repository::open(repository).expect("a repository");
    repo.odb().expect("objects").exists(id)
}

/// The text of a device's key file.
pub(crate) fn key_of(person: &Person) -> String {
    let files = fs::read_dir(person.home().join(".config/binder/keys")).expect("keys");
    let mut files = files.flatten().map(|it| it.path());
    let own = files.find(|it| it.extension().is_some_and(|it| it == "age"));
    fs::read_to_string(own.expect("a sealing key")).expect("a key")
}

pub(crate) fn list_age(repository: &Path, branch: &str) -> Vec<u8> {
    let repo = git2::Repository::open(repository).expect("a repository");
    let commit = repo.find_commit(tip(repository, branch)).expect("a commit");
    let list = commit
        .tree()
        .expect("a tree")
        .get_name("list.age")
        .expect("a list")
        .id();
    repo.find_blob(list).expect("a list").content().to_vec()
}

pub(crate) fn opens(repository: &Path, branch: &str, key: &str) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.age");
    fs::write(&file, list_age(repository, branch)).expect("written");
    opens_file(&file, key)
}

/// True if the program `age` opens a file with a key.
pub(crate) fn opens_file(file: &Path, key: &str) -> bool {
    let folder = tempfile::tempdir().expect("a folder");
    let key_file = folder.path().join("key");
    fs::write(&key_file, key).expect("written");
    let ran = std::process::Command::new("age")
        .arg("-d")
        .arg("-i")
        .args([key_file.as_path(), file])
        .output();
    ran.expect("age is installed: apt-get install age")
        .status
        .success()
}
