//! Single claims about rules 2 to 5 and 7, each on a small history laid out by hand.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::copies::admission::{self, MOST_COMMITS, Trouble};
use binder::domain::copies::folder;
use binder::domain::copies::foreign::{Foreign, LARGEST};
use binder::domain::copies::ground;
use binder::domain::copies::ground::Ground;
use binder::domain::copies::history::{
    Change, CommitId, EditEntry, Folder, History, Key, Origin, Root, Signer, Tree, VersionId,
};
use binder::domain::copies::known::Known;
use binder::domain::copies::proposal::{Proposal, Proposals, Proposer, Source};
use binder::domain::copies::publish::{self, Publication};
use binder::domain::copies::takein;
use binder::domain::copies::view::View;

use super::actions;
use super::git::{Git, Record, Said};
use super::world::signer;

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

    fn proposed(&self, commits: &[CommitId]) -> Vec<Proposal> {
        let commits: BTreeSet<CommitId> = commits.iter().copied().collect();
        Proposer::new(&self.git, &self.root).all(&commits)
    }

    /// What plain commits propose to those who know these tips, and the view that is.
    fn waiting(&self, tips: &[CommitId], plain: &[CommitId]) -> (Proposals, View) {
        let (view, found) = (self.view(tips), Foreign::default());
        let all = Proposals::in_view(&self.git, &self.root, &view, &found, plain);
        (all, view)
    }

    fn waits(&self, tips: &[CommitId], plain: &[CommitId]) -> Vec<VersionId> {
        let all = self.waiting(tips, plain).0;
        all.waiting().map(Proposal::id).collect()
    }

    /// Anna writes a version of the plan over these.
    fn edits(&mut self, on: CommitId, text: &str, over: &[VersionId]) -> CommitId {
        let mut entry = self.proposed_as(text);
        entry.version.replaces = over.to_vec();
        let anna = self.anna.clone();
        self.writes(&anna, &[on], Said::Edit(entry))
    }

    fn proposed_as(&self, text: &str) -> EditEntry {
        let root = self.git.tree_of(&self.root.commit);
        let mut entry = Proposal {
            source: Source::Foreign(self.root.commit),
            author: String::new(),
            version: binder::domain::copies::history::Version {
                path: "plan.md".to_owned(),
                blob: root.documents.get("plan.md").copied(),
                replaces: Vec::new(),
                machine: false,
                root: false,
            },
        }
        .accepted();
        entry.imported = None;
        entry.version.blob = Some(self.git.keep_text(text.as_bytes()));
        entry
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
    let judged = admission::admissible(&desk.git, &desk.root, &known, &both);
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
    assert!(desk.proposed(&[takes_left]).is_empty());
    let version = &desk.proposed(&[writes_anew])[0].version;
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
    let [first, last] = [first, last].map(|commit| desk.proposed(&[commit])[0].version.clone());
    assert_eq!(last.replaces, [first.id()]);
}

#[test]
fn what_the_program_lays_beside_a_document_is_never_proposed() {
    let mut desk = Desk::new();
    let mut tree = desk.git.tree_of(&desk.root.commit).as_ref().clone();
    let text = desk.git.keep_text(b"changed on the web\n");
    tree.documents
        .insert(".versions/plan.md/0badcafe".to_owned(), text);
    let commit = desk.make(&[desk.root.commit], Origin::Foreign, tree);
    assert!(desk.proposed(&[commit]).is_empty());
}

#[test]
fn a_main_with_too_many_plain_commits_is_left_alone_and_named_with_the_last_signed_one() {
    let mut desk = Desk::new();
    let known = desk.known(&[desk.root.commit]);
    let mut main = desk.root.commit;
    for number in 0..=MOST_COMMITS {
        let judged = admission::admissible(&desk.git, &desk.root, &known, &main);
        assert_eq!(judged, Ok(()), "{number}");
        main = desk.plain(&[main], &format!("{number}\n"));
    }
    let judged = admission::admissible(&desk.git, &desk.root, &known, &main);
    assert_eq!(judged, Err(Trouble::TooMany(MOST_COMMITS + 1)));
    let signed = desk.plain(&[desk.root.commit], "x\n");
    let view = View::of(&desk.git, &desk.root, &known);
    let signed = admission::last_signed(&desk.git, &view, &signed);
    assert_eq!(signed, Some(desk.root.commit));
}

#[test]
fn a_file_that_is_too_large_proposes_nothing_and_holds_nothing_up_once_it_is_taken_away() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let text = "0123456789abcdef\n".repeat(1 + LARGEST as usize / 17);
    let large = desk.plain(&[root], &text);
    let known = desk.known(&[root]);
    let judged = admission::admissible(&desk.git, &desk.root, &known, &large);
    assert_eq!(judged, Ok(()));
    assert!(desk.proposed(&[large]).is_empty());
    let away = desk.plain(&[large], "one\ntwo\nthree\n");
    assert_eq!(desk.waits(&[root], &[away]), []);
    // What is changed after it was written over what stood before it.
    let next = desk.plain(&[large], "one\n2\nthree\n");
    let [before, after] = [&[root], &[large]].map(|on| desk.plain(on, "one\n2\nthree\n"));
    let [before, after] = [before, after].map(|it| desk.proposed(&[it])[0].id());
    assert_eq!(before, after);
    assert_eq!(desk.waits(&[root], &[next]), [before]);
}

#[test]
fn what_two_accept_is_one_version_and_waits_no_more() {
    let mut desk = Desk::new();
    let (root, bo, anna) = (desk.root.commit, signer(1, "bo"), desk.anna.clone());
    let start = desk.lets_in(root, &bo);
    let plain = desk.plain(&[start], "one\n2\nthree\n");
    let proposal = desk.proposed(&[plain])[0].clone();
    assert_eq!(desk.waits(&[start], &[plain]), [proposal.id()]);
    let yes = |desk: &mut Desk, who| {
        let said = Said::Edit(proposal.clone().accepted());
        desk.writes(who, &[start], said)
    };
    let (one, two) = (yes(&mut desk, &anna), yes(&mut desk, &bo));
    let view = desk.view(&[one, two]);
    assert_eq!(view.versions.live("plan.md"), [proposal.id()]);
    assert_eq!(desk.waits(&[one, two], &[plain]), []);
}

#[test]
fn what_a_proposal_stands_on_is_written_before_it() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let first = desk.plain(&[root], "one\n2\nthree\n");
    let second = desk.plain(&[first], "one\n2\n3\n");
    let [one, two] = [first, second].map(|it| desk.proposed(&[it])[0].id());
    let (all, view) = desk.waiting(&[root], &[second]);
    let written = all.with_grounds(&view, &BTreeSet::from([two]));
    let written: Vec<VersionId> = written.iter().map(Proposal::id).collect();
    assert_eq!(written, [one, two]);
}

#[test]
fn a_proposal_waits_until_it_has_come_about_in_any_way() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let plain = desk.plain(&[root], "one\n2\nthree\n");
    let proposal = desk.proposed(&[plain])[0].clone();
    let over = proposal.version.replaces.clone();
    // Another text over the same waits beside it.
    let other = desk.edits(root, "one\nII\nthree\n", &over);
    assert_eq!(desk.waits(&[other], &[plain]), [proposal.id()]);
    // The same text, written by hand later on, is what was proposed.
    let live = desk.view(&[other]).versions.live("plan.md");
    let same = desk.edits(other, "one\n2\nthree\n", &live);
    assert_eq!(desk.waits(&[same], &[plain]), []);
    // The same text over something else is not.
    let beside = desk.edits(root, "one\n2\nthree\n", &[]);
    assert_eq!(desk.waits(&[beside], &[plain]), [proposal.id()]);
    // A member who wrote on over it has taken it.
    let onward = desk.edits(root, "one\n2\n3\n", &[proposal.id()]);
    assert_eq!(desk.waits(&[onward], &[plain]), []);
    // An older program has noted that it took it up, though over something else.
    let mut noted = proposal.clone().accepted();
    noted.version.replaces.clear();
    let anna = desk.anna.clone();
    let noted = desk.writes(&anna, &[root], Said::Edit(noted));
    assert_eq!(desk.waits(&[noted], &[plain]), []);
}

#[test]
fn a_members_no_is_heard_and_a_guests_is_not() {
    let mut desk = Desk::new();
    let (root, bo, anna) = (desk.root.commit, signer(1, "bo"), desk.anna.clone());
    let plain = desk.plain(&[root], "one\n2\nthree\n");
    let id = desk.proposed(&[plain])[0].id();
    let by_guest = desk.writes(&bo, &[root], Said::Decline(vec![id]));
    assert_eq!(desk.waits(&[root, by_guest], &[plain]), [id]);
    let by_member = desk.writes(&anna, &[root], Said::Decline(vec![id]));
    assert_eq!(desk.waits(&[by_member], &[plain]), []);
    // What stands on it can be accepted all the same, and brings it along.
    let second = desk.plain(&[plain], "one\n2\n3\n");
    let (all, view) = desk.waiting(&[by_member], &[second]);
    let wanted: BTreeSet<VersionId> = all.waiting().map(Proposal::id).collect();
    assert_eq!(wanted.len(), 1);
    assert_eq!(all.with_grounds(&view, &wanted).len(), 2);
}

#[test]
fn what_a_guest_wrote_before_being_let_in_is_proposed_and_what_comes_after_counts() {
    let mut desk = Desk::new();
    let (root, bo) = (desk.root.commit, signer(1, "bo"));
    let live = desk.view(&[root]).versions.live("plan.md");
    let before = desk.proposed_as("one\n2\nthree\n");
    let before = EditEntry {
        version: binder::domain::copies::history::Version {
            replaces: live.clone(),
            ..before.version
        },
        ..before
    };
    let early = desk.writes(&bo, &[root], Said::Edit(before.clone()));
    let on = desk.lets_in(root, &bo);
    assert_eq!(desk.view(&[on, early]).versions.live("plan.md"), live);
    assert_eq!(desk.waits(&[on, early], &[]), [before.version.id()]);
    // Once it knows, what it writes counts; what it wrote before still waits.
    let mut after = desk.proposed_as("one\ntwo\n3\n");
    after.version.replaces = live.clone();
    let late = desk.writes(&bo, &[early, on], Said::Edit(after.clone()));
    let view = desk.view(&[on, late]);
    assert_eq!(view.versions.live("plan.md"), [after.version.id()]);
    assert_eq!(desk.waits(&[on, late], &[]), [before.version.id()]);
    // An entry of an older program covers all.
    let anna = desk.anna.clone();
    let Said::Member(mut covers) = actions::member(&bo, Change::On, None) else {
        panic!("a member entry");
    };
    covers.since = false;
    let covered = desk.writes(&anna, &[on], Said::Member(covers));
    assert_eq!(desk.waits(&[covered, late], &[]), []);
}

#[test]
fn to_take_away_what_was_never_there_is_no_proposal() {
    let mut desk = Desk::new();
    let large = "0123456789abcdef\n".repeat(1 + LARGEST as usize / 17);
    let mut tree = desk.git.tree_of(&desk.root.commit).as_ref().clone();
    let text = desk.git.keep_text(large.as_bytes());
    tree.documents.insert("new.md".to_owned(), text);
    let added = desk.make(&[desk.root.commit], Origin::Foreign, tree.clone());
    tree.documents.remove("new.md");
    let away = desk.make(&[added], Origin::Foreign, tree);
    assert!(desk.proposed(&[added, away]).is_empty());
}

#[test]
fn a_main_that_no_member_made_is_taken_in_though_it_holds_the_same() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let tree = desk.git.tree_of(&root).as_ref().clone();
    let empty = desk.make(&[root], Origin::Foreign, tree);
    let view = desk.view(&[root]);
    let ground = ground_of(&desk.anna, root);
    let decide = |main| publish::publication(&desk.git, &view, &ground, Some(main));
    assert_eq!(decide(&root), Publication::Leave);
    assert_eq!(decide(&empty), Publication::TakeIn(empty));
    // Its documents carry no weight.
    let plain = desk.plain(&[root], "one\n2\nthree\n");
    let commission = takein::take_in(&desk.git, &view, &ground, &[plain]);
    assert_eq!(commission.parents, [root, plain]);
    assert_eq!(
        commission.tree,
        desk.git
            .tree(&desk.git.commit(&root).expect("root").tree)
            .as_ref()
            .clone()
    );
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
