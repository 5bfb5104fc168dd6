//! Rule 6, clause by clause.

use super::shelf::Shelf;
use super::*;

const PATH: &str = "contacts.yaml";
const TEXT: &str = "a\nb\nc\nd\ne\nf\ng\n";

/// A binder with one document, and what members and people set aside wrote.
struct Binder {
    shelf: Shelf,
    root: BTreeMap<String, BlobId>,
    counted: Vec<EditEntry>,
    aside: Vec<EditEntry>,
}

impl Binder {
    fn new() -> Self {
        let shelf = Shelf::default();
        let blob = shelf.keep(TEXT.as_bytes());
        Self {
            shelf,
            root: BTreeMap::from([(PATH.to_owned(), blob)]),
            counted: Vec::new(),
            aside: Vec::new(),
        }
    }

    fn root(&self) -> VersionId {
        root_version(PATH, self.root[PATH]).id()
    }

    fn writes(&mut self, text: &str, over: &[VersionId]) -> VersionId {
        self.writes_at(PATH, Some(text), over)
    }

    fn writes_at(&mut self, path: &str, text: Option<&str>, over: &[VersionId]) -> VersionId {
        let edit = self.shelf.edit(path, text, over);
        self.counted.push(edit);
        self.counted
            .last()
            .map(|edit| edit.version.id())
            .expect("just written")
    }

    fn set_aside(&mut self, text: &str, over: &[VersionId]) -> VersionId {
        let edit = self.shelf.edit(PATH, Some(text), over);
        self.aside.push(edit);
        self.aside
            .last()
            .map(|edit| edit.version.id())
            .expect("just written")
    }

    /// Writes the machine merge that is due, and says what text it has.
    fn merges(&mut self) -> Option<String> {
        let merge = self.versions().merges(&self.shelf).pop()?;
        let text = merge
            .text
            .clone()
            .map(|text| String::from_utf8(text).expect("text"));
        self.counted.push(self.shelf.merged(merge));
        text
    }

    fn versions(&self) -> Versions {
        Versions::of(&self.root, &self.counted, &self.aside)
    }

    fn live(&self) -> Vec<VersionId> {
        self.versions().live(PATH)
    }

    fn standing(&self) -> Vec<(String, String)> {
        let files = self.versions().standing().into_iter();
        files
            .map(|(path, blob)| (path, self.shelf.read(blob)))
            .collect()
    }
}

#[test]
fn the_first_text_stands_until_somebody_writes_over_it() {
    let mut binder = Binder::new();
    assert_eq!(binder.live(), [binder.root()]);
    let new = binder.writes("new\n", &[binder.root()]);
    assert_eq!(binder.live(), [new]);
    assert_eq!(binder.standing(), [(PATH.to_owned(), "new\n".to_owned())]);
}

#[test]
fn of_two_texts_the_deeper_stands_and_the_other_lies_beside_it() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    let other = binder.writes("other\n", &[root]);
    let deeper = binder.writes("deeper\n", &[one]);
    assert_eq!(binder.live(), [other, deeper]);
    let beside = beside(PATH, &other);
    assert_eq!(beside.len(), ".versions/contacts.yaml/".len() + 8);
    let files = [
        (beside, "other\n".to_owned()),
        (PATH.to_owned(), "deeper\n".to_owned()),
    ];
    assert_eq!(binder.standing(), files);
}

#[test]
fn of_two_texts_as_deep_the_one_with_the_higher_id_stands() {
    let mut binder = Binder::new();
    let root = binder.root();
    let mut both = ["one\n", "other\n"].map(|text| binder.writes(text, &[root]));
    both.sort_unstable();
    assert_eq!(binder.live(), both);
}

#[test]
fn the_same_edit_written_by_two_copies_is_one_version() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    binder.counted[0].author = "somebody".to_owned();
    binder.counted[0].number = 7;
    assert_eq!(binder.writes("one\n", &[root]), one);
    assert_eq!(binder.live(), [one]);
}

#[test]
fn a_deleted_document_is_gone_and_its_texts_are_not() {
    let mut binder = Binder::new();
    let root = binder.root();
    let gone = binder.writes_at(PATH, None, &[root]);
    assert!(binder.standing().is_empty());
    assert_eq!(binder.live(), [gone]);
    assert!(binder.versions().version(&root).is_some());
    let back = binder.writes("back\n", &[gone]);
    assert_eq!(binder.live(), [back]);
}

#[test]
fn a_document_deleted_here_and_changed_there_has_two_versions() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes_at(PATH, None, &[root]);
    binder.writes("changed\n", &[root]);
    assert_eq!(binder.live().len(), 2);
    assert_eq!(
        binder.standing().len(),
        1,
        "the text is in the folder, one way or the other"
    );
    assert_eq!(binder.merges(), None);
    assert_eq!(binder.live().len(), 2);
}

#[test]
fn settling_two_versions_leaves_one() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    let other = binder.writes("other\n", &[root]);
    let settled = binder.writes("settled\n", &[one, other]);
    assert_eq!(binder.live(), [settled]);
    let late = binder.writes("late\n", &[one]);
    let mut both = [settled, late];
    both.sort_by_key(|id| (*id == settled, *id));
    assert_eq!(
        binder.live(),
        both,
        "a late text stands beside, the settled ones do not return"
    );
}

#[test]
fn what_is_set_aside_is_not_live_and_what_it_replaced_lives_again() {
    let mut binder = Binder::new();
    let root = binder.root();
    let aside = binder.set_aside("hostile\n", &[root]);
    assert_eq!(binder.live(), [root]);
    assert!(!binder.versions().contains(&aside));
    assert!(
        binder.versions().version(&aside).is_some(),
        "kept and listed"
    );
}

#[test]
fn what_was_set_aside_keeps_replaced_what_a_member_built_on_it() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    let aside = binder.set_aside("aside\n", &[one]);
    let further = binder.set_aside("further\n", &[aside]);
    let honest = binder.writes("honest\n", &[further]);
    assert_eq!(binder.live(), [honest]);
}

#[test]
fn a_version_known_from_a_member_and_from_somebody_set_aside_counts() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.set_aside("one\n", &[root]);
    assert_eq!(binder.live(), [root]);
    binder.writes("one\n", &[root]);
    assert_eq!(binder.live(), [one]);
}

#[test]
fn an_edit_of_one_document_takes_no_other_away() {
    let mut binder = Binder::new();
    let root = binder.root();
    let elsewhere = binder.writes_at("plan/01.md", Some("moved\n"), &[root]);
    assert_eq!(binder.live(), [root]);
    assert_eq!(binder.versions().live("plan/01.md"), [elsewhere]);
}

#[test]
fn a_version_over_something_unknown_is_shown_like_any_other() {
    let mut binder = Binder::new();
    let odd = binder.writes("odd\n", &[VersionId([7; 32])]);
    let mut both = [binder.root(), odd];
    both.sort_by_key(|id| *id == odd);
    assert_eq!(binder.live(), both);
    assert_eq!(binder.merges(), None, "they have no common version");
}

#[test]
fn changes_to_different_lines_are_put_together_by_machine() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    assert_eq!(binder.merges().as_deref(), Some("A\nb\nc\nd\ne\nf\nG\n"));
    let merged = binder.live();
    assert_eq!(merged.len(), 1);
    assert!(
        binder
            .versions()
            .version(&merged[0])
            .is_some_and(|version| version.machine)
    );
    assert_eq!(binder.merges(), None);
    let late = binder.writes("A\nb\nC\nd\ne\nf\ng\n", &[one]);
    assert_eq!(binder.live(), [late, merged[0]]);
    assert_eq!(binder.merges().as_deref(), Some("A\nb\nC\nd\ne\nf\nG\n"));
}

#[test]
fn three_versions_are_put_together_each_from_its_nearest_common_one() {
    let mut binder = Binder::new();
    let root = binder.root();
    let shared = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.writes("A\nb\nc\nD\ne\nf\ng\n", &[shared]);
    binder.writes("a\nb\nc\nD\ne\nf\nG\n", &[shared]);
    binder.writes("a\nb\nc\nd\ne\nf2\ng\n", &[root]);
    assert_eq!(binder.live().len(), 3);
    assert_eq!(binder.merges(), None, "f2 touches G");
    let mut binder = Binder::new();
    let shared = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.writes("A\nb\nc\nD\ne\nf\ng\n", &[shared]);
    binder.writes("a\nb\nc\nD\ne\nf\nG\n", &[shared]);
    binder.writes("a\nB\nc\nd\ne\nf\ng\n", &[root]);
    assert_eq!(binder.merges(), None, "A touches B");
    binder.counted.pop();
    binder.writes("a\nb\nc\nd\ne2\nf\ng\n", &[root]);
    assert_eq!(binder.merges(), None, "D touches e2");
    binder.counted.pop();
    binder.writes("a\nb\nc\nd\ne\ng\n", &[root]);
    assert_eq!(binder.merges(), None, "f that goes touches G");
}

#[test]
fn three_versions_whose_changes_lie_apart_become_one() {
    let mut binder = Binder::new();
    let root = binder.root();
    let shared = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.writes("A\nb\nc\nD\ne\nf\ng\n", &[shared]);
    binder.writes("a\nb\nc\nD\ne\nf\nG\n", &[shared]);
    binder.writes("a\nb\nc\nd\ne\nnew\nf\ng\n", &[root]);
    assert_eq!(
        binder.merges().as_deref(),
        Some("A\nb\nc\nD\ne\nnew\nf\nG\n")
    );
}

#[test]
fn a_conflict_writes_nothing_and_never_a_marker() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("a\nb\nc\nhere\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nthere\ne\nf\ng\n", &[root]);
    assert_eq!(binder.merges(), None);
    assert!(
        binder
            .standing()
            .iter()
            .all(|(_, text)| !text.contains("<<<"))
    );
}

#[test]
fn a_result_that_cannot_be_read_is_not_written() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("twice\na\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nd\ne\nf\ng\ntwice\n", &[root]);
    assert_eq!(binder.merges(), None);
}

#[test]
fn what_is_not_text_or_not_here_is_not_merged() {
    for (one, other) in [
        ("\0a\nb\nc\n", "a\nb\nc\nd\n"),
        ("A\nb\nc\n", "a\nb\nC\0\n"),
    ] {
        let mut binder = Binder::new();
        let base = binder.writes("a\nb\nc\n", &[binder.root()]);
        binder.writes(one, &[base]);
        binder.writes(other, &[base]);
        assert_eq!(binder.merges(), None);
    }
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    binder.shelf.lose(binder.root[PATH]);
    assert_eq!(binder.merges(), None);
}

#[test]
fn with_several_nearest_common_versions_nothing_is_merged() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    let other = binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    binder.writes("A\nb\nc\nX\ne\nf\nG\n", &[one, other]);
    binder.writes("A\nB\nc\nd\ne\nf\nG\n", &[one, other]);
    assert_eq!(binder.live().len(), 2);
    assert_eq!(binder.merges(), None);
}

#[test]
fn two_documents_of_one_name_made_apart_are_both_shown() {
    let mut binder = Binder::new();
    let path = "checklists/ny.md";
    for text in ["mine\n", "yours\n"] {
        binder.writes_at(path, Some(text), &[]);
    }
    assert_eq!(binder.versions().live(path).len(), 2);
    assert!(binder.versions().merges(&binder.shelf).is_empty());
}

#[test]
fn a_machine_merge_is_dropped_where_another_version_holds_all_that_people_wrote() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    let other = binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    binder.merges().expect("a merge");
    let settled = binder.writes("settled\n", &[one, other]);
    assert_eq!(binder.live(), [settled]);
    let late = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    assert_eq!(binder.live(), [late, settled]);
}

#[test]
fn of_two_machine_merges_of_the_same_texts_the_deeper_stays() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.merges().expect("of two");
    let third = binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    let mut other = Binder::new();
    other.counted = binder.counted.clone();
    other.counted.retain(|edit| !edit.version.machine);
    other.shelf = binder.shelf;
    other.merges().expect("of three at once");
    let at_once = other.live();
    binder.shelf = other.shelf;
    binder.merges().expect("of the merge and the third");
    let stepwise = binder.live();
    assert_ne!(at_once, stepwise);
    binder.counted.extend(other.counted);
    assert_eq!(binder.live(), stepwise);
    assert!(!binder.live().contains(&third));
}

#[test]
fn an_edit_entry_is_written_as_it_is_read() {
    let binder = Binder::new();
    let root = binder.root();
    let mut plain = binder.shelf.edit(PATH, Some("x\n"), &[root]);
    plain.number = 3;
    let mut full = binder.shelf.edit(PATH, None, &[]);
    full.number = 3;
    full.version.machine = true;
    full.imported = Some(crate::domain::copies::history::CommitId([5; 20]));
    full.author = "Nisse på webben".to_owned();
    for edit in [plain, full] {
        assert_eq!(EditEntry::from_entry(&entry(edit.to_fields())), Some(edit));
    }
}

#[test]
fn an_edit_of_what_is_no_document_is_none() {
    let binder = Binder::new();
    let paths = [
        "log/anna/journal/0001.yaml",
        "incidents/x.md",
        ".versions/a/b",
        ".git/config",
        "plan/.GIT/x",
        "../x",
        "/x",
        "x//y",
        "",
        "a\nb",
    ];
    for path in paths {
        let edit = binder.shelf.edit(path, Some("x\n"), &[]);
        assert_eq!(
            EditEntry::from_entry(&entry(edit.to_fields())),
            None,
            "{path}"
        );
    }
    for (field, wrong) in [("blob", "5f2c"), ("blob", ""), ("replaces", "root")] {
        let edit = binder.shelf.edit(PATH, Some("x\n"), &[]);
        let fields = edit.to_fields().with(field, wrong);
        assert_eq!(
            EditEntry::from_entry(&entry(fields)),
            None,
            "{field}: {wrong}"
        );
    }
}

fn entry(fields: crate::domain::entry::Fields) -> crate::domain::entry::Entry {
    let noted = crate::domain::moment::read("2026-11-22T10:05:00+01:00").expect("a time");
    crate::domain::entry::Entry {
        id: crate::domain::name::EntryId::parse("anna-3").expect("an id"),
        kind: EditEntry::KIND.to_owned(),
        at: noted,
        noted,
        fields,
        lamport: 1,
        prev: None,
    }
}
