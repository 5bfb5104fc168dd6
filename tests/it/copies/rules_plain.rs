//! Rule 7 and the last part of rule 8, single properties on small histories built by hand.

use std::collections::BTreeSet;

use binder::domain::replication::rules::foreign::LARGEST;
use binder::domain::replication::rules::history::{
    CommitId, EditEntry, MembershipChange, Origin, VersionId,
};
use binder::domain::replication::rules::main_admission;
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::proposal::Proposal;

use super::desk::Desk;
use super::dice::Dice;
use super::git::Said;
use super::world::signer;

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
fn what_a_commit_proposes_is_the_same_alone_and_among_all_others() {
    for seed in 0..200 {
        let mut desk = Desk::new();
        let mut dice = Dice::new(seed);
        let mut made = vec![desk.root.commit];
        for number in 0..24_u8 {
            let on = made[made.len() - 1 - dice.below(made.len().min(3))];
            let mut parents = vec![on];
            let beside = *dice.of(&made);
            if dice.one_in(5) && beside != on {
                parents.push(beside);
            }
            let mut tree = desk.git.tree_of(&on).as_ref().clone();
            for _ in 0..=dice.below(3) {
                let path = format!("messages/{}.md", dice.below(8));
                if dice.one_in(3) {
                    tree.documents.remove(&path);
                    continue;
                }
                let text = desk.git.keep_text(&[number, dice.below(3) as u8]);
                tree.documents.insert(path, text);
            }
            if dice.one_in(6) {
                tree.documents.remove("plan.md");
            }
            made.push(desk.make(&parents, Origin::Foreign, tree));
        }
        // Some were answered, and are not asked for.
        let asked = made[1..].iter().filter(|_| !dice.one_in(4));
        let asked: Vec<CommitId> = asked.copied().collect();
        let all = desk.proposed(&asked);
        let alone: Vec<Proposal> = asked.iter().flat_map(|it| desk.proposed(&[*it])).collect();
        let told = |all: &[Proposal]| -> BTreeSet<String> {
            all.iter().map(|it| format!("{it:?}")).collect()
        };
        assert_eq!(told(&all), told(&alone), "seed {seed}");
    }
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
fn a_file_that_is_too_large_proposes_nothing_and_holds_nothing_up_once_it_is_taken_away() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let text = "0123456789abcdef\n".repeat(1 + LARGEST as usize / 17);
    let large = desk.plain(&[root], &text);
    let known = desk.known(&[root]);
    let judged = main_admission::admissible(&desk.git, &desk.root, &known, &large);
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
        version: binder::domain::replication::rules::history::Version {
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
    let Said::Member(mut covers) = super::letting_in::member(&bo, MembershipChange::On, None)
    else {
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
fn what_a_guest_said_of_members_before_being_let_in_counts_for_nothing() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let [bo, eve, anna] = [signer(1, "bo"), signer(2, "eve"), desk.anna.clone()];
    let lets_in = super::letting_in::member(&eve, MembershipChange::On, None);
    let puts_out = super::letting_in::member(&anna, MembershipChange::Off, Some(root));
    let early = desk.writes(&bo, &[root], lets_in.clone());
    let early = desk.writes(&bo, &[early], puts_out);
    let by_eve = desk.writes(&eve, &[root], Said::Plain);
    let on = desk.lets_in(root, &bo);
    let view = desk.view(&[on, early, by_eve]);
    let are_in = |view: &MergedState| [&anna, &bo, &eve].map(|it| view.is_member(it));
    assert_eq!(are_in(&view), [true, true, false]);
    assert!(view.members.all().all(|it| it.removed.is_none()));
    // Said again by one who knows that it is in, it counts.
    let again = desk.writes(&bo, &[early, on], lets_in);
    assert_eq!(are_in(&desk.view(&[on, again, by_eve])), [true; 3]);
}
