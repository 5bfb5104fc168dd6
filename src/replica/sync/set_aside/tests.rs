//! Listing set-aside commits during a concurrent exchange.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use super::*;
use crate::domain::log::entry::{Draft, EntryKind, Fields};
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::domain::time::zone::Zone;
use crate::env::test_computer;
use crate::replica::setup::create::tests::anna;

fn adds(binder: &Binder, env: &Env, event: &str) {
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Entry,
        at: moment::in_zone(env.now(), Zone::UTC),
        fields: Fields::default().with(Field::Event, event),
    };
    binder.add(draft, Vec::new(), env).expect("added");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("listed").flatten() {
        let there = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &there),
            false if there.exists() => {}
            false => drop(fs::copy(entry.path(), there).expect("copied")),
        }
    }
}

/// Objects of a branch are here before its reference is, while another exchange of the copy takes it in.
#[test]
fn what_another_exchange_of_this_copy_is_about_to_take_in_is_not_set_aside() {
    let home = tempfile::tempdir().expect("a folder");
    let env = test_computer::env(home.path(), &home.path().join("config"), 1_795_000_000);
    let ahead = anna(home.path(), &env);
    let behind = home.path().join("c");
    copy(&home.path().join("b"), &behind);
    adds(&ahead, &env, "Nätet är nere");
    let tip = ahead.tip().expect("read").expect("a tip");
    let objects = Path::new(".git/objects");
    copy(&home.path().join("b").join(objects), &behind.join(objects));
    let behind = Binder::open_as_it_is(&behind, Rc::new(())).expect("a binder");
    let branch = Branch {
        name: "copies/anna".to_owned(),
        tip,
    };
    let new = behind.set_aside(&[branch], None, &BTreeSet::new());
    assert_eq!(new.expect("read"), 0);
}
