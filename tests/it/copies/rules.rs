//! Single claims about rules 2 to 5 and 7, each on a small history laid out by hand.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::copies::folder;
use binder::domain::copies::ground;
use binder::domain::copies::ground::Ground;
use binder::domain::copies::history::{Change, CommitId, Folder, Key, Origin, Root, Signer, Tree};
use binder::domain::copies::import;
use binder::domain::copies::import::{Importer, Limits, Trouble};
use binder::domain::copies::known::Known;
use binder::domain::copies::publish;
use binder::domain::copies::takein;
use binder::domain::copies::view::View;

use super::actions;
use super::git::{Git, Record, Said};
use super::world::signer;

const LIMITS: Limits = Limits {
    commits: 3,
    bytes: 40,
};

/// A binder that Anna began, with one document.
struct Desk {
    git: Git,
    root: Root,
    anna: Signer,
    clock: i64,
    tokens: u64,
}

impl Desk {
    fn new() -> Self {
        let (git, anna) = (Git::default(), signer(0, "anna"));
        let plan = git.keep_text(b"one\ntwo\nthree\n");
        let tree = Tree {
            notebooks: BTreeMap::new(),
            documents: BTreeMap::from([("plan.md".to_owned(), plan)]),
            ..Tree::default()
        };
        let commit = git.make(Vec::new(), Origin::Writer(anna.clone()), 0, tree);
        Self {
            git,
            root: Root {
                commit,
                key: anna.key.clone(),
            },
            anna,
            clock: 0,
            tokens: 0,
        }
    }

    fn make(&mut self, parents: &[CommitId], origin: Origin, tree: Tree) -> CommitId {
        self.clock += 1;
        self.git.make(parents.to_vec(), origin, self.clock, tree)
    }

    /// One more entry of a writer, on its first parent's notebook and content.
    fn writes(&mut self, who: &Signer, parents: &[CommitId], said: Said) -> CommitId {
        self.tokens += 1;
        let record = Record {
            token: self.tokens,
            said,
        };
        let mut tree = self.git.tree_of(&parents[0]).as_ref().clone();
        let folder = Folder::of(&who.writer);
        let notebook = self
            .git
            .append(tree.notebooks.get(&folder).copied(), record);
        tree.notebooks.insert(folder, notebook);
        self.make(parents, Origin::Writer(who.clone()), tree)
    }

    fn lets_in(&mut self, on: CommitId, who: &Signer) -> CommitId {
        let anna = self.anna.clone();
        self.writes(&anna, &[on], actions::member(who, Change::On, None))
    }

    /// A plain commit that makes the plan this text.
    fn plain(&mut self, parents: &[CommitId], text: &str) -> CommitId {
        let mut tree = self.git.tree_of(&parents[0]).as_ref().clone();
        let text = self.git.keep_text(text.as_bytes());
        tree.documents.insert("plan.md".to_owned(), text);
        self.make(parents, Origin::Foreign, tree)
    }

    fn known(&self, tips: &[CommitId]) -> Known {
        Known::default().with(&self.git, &self.root, tips)
    }

    fn view(&self, tips: &[CommitId]) -> View {
        View::of(&self.git, &self.root, &self.known(tips))
    }

    fn imports(&self, commits: &[CommitId]) -> Vec<import::Import> {
        let commits: BTreeSet<CommitId> = commits.iter().copied().collect();
        Importer::new(&self.git, &self.root).all(&commits)
    }
}

fn ground_of(who: &Signer, tip: CommitId) -> Ground {
    Ground {
        signer: who.clone(),
        tip: Some(tip),
    }
}

#[test]
fn a_commit_counts_whichever_branch_brought_it() {
    let mut desk = Desk::new();
    let (anna, bo) = (desk.anna.clone(), signer(1, "bo"));
    let b1 = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let a1 = desk.writes(&anna, &[desk.root.commit, b1], Said::Plain);
    let edit = desk.plain(&[a1], "one\n2\nthree\n");
    let known = desk.known(&[edit]);
    assert_eq!(known.of(&bo).collect::<Vec<_>>(), [&b1]);
    assert_eq!(known.of(&anna).collect::<Vec<_>>(), [&a1]);
}

#[test]
fn what_the_same_device_wrote_in_another_binder_stays_there() {
    let mut desk = Desk::new();
    let anna = desk.anna.clone();
    let tree = Tree::default();
    let elsewhere = desk.make(&[], Origin::Writer(anna.clone()), tree);
    let elsewhere = desk.writes(&anna, &[elsewhere], Said::Plain);
    let both = desk.plain(&[desk.root.commit, elsewhere], "laid together\n");
    let known = desk.known(&[both]);
    assert_eq!(known.of(&anna).collect::<Vec<_>>(), [&desk.root.commit]);
    let judged = import::admissible(&desk.git, &desk.root, &known, &both, LIMITS);
    assert_eq!(judged, Err(Trouble::Unrelated));
}

#[test]
fn a_commit_that_breaks_its_notebook_counts_for_nothing() {
    let mut desk = Desk::new();
    let bo = signer(1, "bo");
    let b1 = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let broken = desk.make(&[b1], Origin::Writer(bo.clone()), Tree::default());
    let known = desk.known(&[broken]);
    assert_eq!(known.of(&bo).collect::<Vec<_>>(), [&b1]);
    // Nor does what follows it, whether it comes at once or later, and mends what it broke.
    let mended = desk.git.tree_of(&b1).as_ref().clone();
    let later = desk.make(&[broken], Origin::Writer(bo.clone()), mended);
    for known in [
        desk.known(&[later]),
        known.with(&desk.git, &desk.root, &[later]),
    ] {
        assert_eq!(known.of(&bo).collect::<Vec<_>>(), [&b1]);
    }
}

#[test]
fn of_a_forked_branch_both_texts_are_content_and_the_folders_follow_from_the_commits() {
    let mut desk = Desk::new();
    let (anna, bo) = (desk.anna.clone(), signer(1, "bo"));
    let start = desk.lets_in(desk.root.commit, &bo);
    let b1 = desk.writes(&bo, &[start], Said::Plain);
    let left = desk.writes(&bo, &[b1], Said::Plain);
    let right = desk.writes(&bo, &[b1], Said::Plain);
    let longer = desk.writes(&bo, &[right], Said::Plain);
    let view = desk.view(&[left, longer]);
    let (plain, beside) = if left < right {
        (left, longer)
    } else {
        (longer, left)
    };
    let folder = |name: String| view.placed.get(&Folder(name)).map(|placed| placed.commit);
    assert_eq!(folder("bo".to_owned()), Some(plain));
    assert_eq!(folder(format!("bo~{}", beside.short(8))), Some(beside));
    assert!(view.known.is_forked(&bo) && !view.known.is_forked(&anna));
}

#[test]
fn a_forked_device_goes_on_under_a_name_of_its_own_with_an_empty_notebook() {
    let mut desk = Desk::new();
    let bo = signer(1, "bo");
    let start = desk.lets_in(desk.root.commit, &bo);
    let mine = desk.writes(&bo, &[start], Said::Plain);
    let other = desk.writes(&bo, &[start], Said::Plain);
    let view = desk.view(&[mine, other]);
    let on = ground::ground(&desk.git, &view, &ground_of(&bo, mine));
    assert_eq!(on.signer.writer.as_str(), format!("bo.{}", mine.short(6)));
    assert_eq!((on.tip, on.notebook(&desk.git)), (Some(mine), None));
    let commission = takein::take_in(&desk.git, &view, &on, &[]);
    assert_eq!(commission.parents, [mine, other]);
}

#[test]
fn a_restored_backup_takes_what_is_ahead_before_it_writes() {
    let mut desk = Desk::new();
    let bo = signer(1, "bo");
    let b1 = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let b2 = desk.writes(&bo, &[b1], Said::Plain);
    let on = ground::ground(&desk.git, &desk.view(&[b2]), &ground_of(&bo, b1));
    assert_eq!(on, ground_of(&bo, b2));
}

#[test]
fn of_two_devices_under_one_name_the_one_that_was_let_in_has_it_and_nothing_is_lost() {
    let mut desk = Desk::new();
    let (one, two) = (signer(1, "bo"), signer(2, "bo"));
    let start = desk.lets_in(desk.root.commit, &two);
    let first = desk.writes(&one, &[desk.root.commit], Said::Plain);
    let second = desk.writes(&two, &[start], Said::Plain);
    let view = desk.view(&[first, second]);
    assert_eq!(view.placed[&Folder("bo".to_owned())].signer, two);
    assert!(view.others.iter().any(|placed| placed.commit == first));
    let on = ground::ground(&desk.git, &view, &ground_of(&one, first));
    assert_eq!(on.signer.writer.as_str(), format!("bo.{}", first.short(6)));
    let tips = BTreeMap::from([
        (one.clone(), BTreeSet::from([first])),
        (two, BTreeSet::from([second])),
    ]);
    let both = folder::folders(&desk.git, &tips, |_| None::<&Key>);
    assert_eq!(
        both[&Folder("bo".to_owned())].0,
        one,
        "nobody named: the smaller key"
    );
}

#[test]
fn a_plain_merge_that_takes_one_side_changes_nothing() {
    let mut desk = Desk::new();
    let left = desk.plain(&[desk.root.commit], "ONE\ntwo\nthree\n");
    let takes_left = desk.plain(&[desk.root.commit, left], "ONE\ntwo\nthree\n");
    let writes_anew = desk.plain(&[desk.root.commit, left], "ONE\ntwo\nTHREE\n");
    assert!(desk.imports(&[takes_left]).is_empty());
    let version = &desk.imports(&[writes_anew])[0].version;
    assert_eq!(
        version.replaces.len(),
        2,
        "the root's text and the left one"
    );
}

#[test]
fn ten_plain_commits_that_touch_something_else_do_not_hide_what_was_replaced() {
    let mut desk = Desk::new();
    let first = desk.plain(&[desk.root.commit], "one\ntwo\n3\n");
    let mut at = first;
    for number in 0..10_u8 {
        let mut tree = desk.git.tree_of(&at).as_ref().clone();
        let text = desk.git.keep_text(&[number]);
        tree.documents.insert("other.md".to_owned(), text);
        at = desk.make(&[at], Origin::Foreign, tree);
    }
    let last = desk.plain(&[at], "1\ntwo\n3\n");
    let [first, last] = [first, last].map(|commit| desk.imports(&[commit])[0].version.clone());
    assert_eq!(last.replaces, [first.id()]);
}

#[test]
fn what_the_program_lays_beside_a_document_is_never_taken_up() {
    let mut desk = Desk::new();
    let mut tree = desk.git.tree_of(&desk.root.commit).as_ref().clone();
    let text = desk.git.keep_text(b"changed on the web\n");
    tree.documents
        .insert(".versions/plan.md/0badcafe".to_owned(), text);
    let commit = desk.make(&[desk.root.commit], Origin::Foreign, tree);
    assert!(desk.imports(&[commit]).is_empty());
}

#[test]
fn beyond_the_limits_a_main_is_left_alone_and_said_why() {
    let mut desk = Desk::new();
    let known = desk.known(&[desk.root.commit]);
    let judge = |desk: &Desk, main: &CommitId| {
        import::admissible(&desk.git, &desk.root, &known, main, LIMITS)
    };
    let large = desk.plain(&[desk.root.commit], &"a long line\n".repeat(9));
    let why = judge(&desk, &large);
    assert!(matches!(why, Err(Trouble::TooLarge { path, bytes: 108 }) if path == "plan.md"));
    let mut main = desk.root.commit;
    for number in 0..4 {
        assert_eq!(judge(&desk, &main), Ok(()), "{number}");
        main = desk.plain(&[main], &format!("{number}\n"));
    }
    assert_eq!(judge(&desk, &main), Err(Trouble::TooMany(4)));
}

#[test]
fn a_branch_is_moved_forward_and_another_history_under_its_name_is_left_where_it_is() {
    let mut desk = Desk::new();
    let (anna, one, two) = (desk.anna.clone(), signer(1, "bo"), signer(2, "bo"));
    let b1 = desk.writes(&one, &[desk.root.commit], Said::Plain);
    let b2 = desk.writes(&one, &[b1], Said::Plain);
    let other = desk.writes(&two, &[desk.root.commit], Said::Plain);
    let view = desk.view(&[b2, other]);
    let there = BTreeMap::from([("bo".to_owned(), b1)]);
    let moves = publish::moves(&desk.git, &view, &anna, &there);
    let moves: Vec<_> = moves
        .iter()
        .map(|it| (it.branch.as_str(), it.from, it.to))
        .collect();
    let beside = format!("bo-{}", other.short(8));
    let expected = [
        ("anna", None, desk.root.commit),
        ("bo", Some(b1), b2),
        (beside.as_str(), None, other),
    ];
    assert_eq!(moves, expected);
}
