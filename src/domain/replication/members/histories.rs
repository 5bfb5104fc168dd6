//! Rule 8 over random histories: six persons, two of whose devices are stolen.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::story::Chance;
use super::story::MemberStory;
use super::story::PEOPLE;
use super::world::key;
use super::world::signer;
use super::*;

const HISTORIES: u64 = 1_000;

fn each_story(claim: impl Fn(&MemberStory, &Members, u64)) {
    for seed in 0..HISTORIES {
        let story = MemberStory::told(seed);
        let members = story.world.members();
        claim(&story, &members, seed);
    }
}

#[test]
fn members_are_a_function_of_what_is_known_whatever_the_order_it_came_in() {
    each_story(|story, members, seed| {
        let mut order: Vec<&str> = story.world.devices().collect();
        let mut chance = Chance(seed ^ 0xabcd);
        for end in (1..order.len()).rev() {
            order.swap(end, chance.below(end + 1));
        }
        let known = story.world.known_of(order.into_iter());
        let again = Members::of(&story.world, &story.world.root(), &known);
        assert_eq!(&again, members, "seed {seed}");
    });
}

#[test]
fn the_rounds_are_few() {
    let most = std::cell::Cell::new(0);
    each_story(|_, members, seed| {
        assert!(members.rounds() <= 12, "seed {seed}: {}", members.rounds());
        most.set(most.get().max(members.rounds()));
    });
    assert!(most.get() > 2, "the stories are too tame");
}

#[test]
fn nobody_goes_whom_too_few_persons_want_gone_and_somebody_who_counts_is_always_left() {
    each_story(|_, members, seed| {
        for member in members.all() {
            let by = member.removed.iter().flat_map(|removal| &removal.by);
            let by: BTreeSet<&Key> = by.map(|one| &one.by.key).collect();
            assert!(
                member.removed.is_none() || by.len() >= members.needed(),
                "seed {seed}"
            );
        }
        assert!(members.all().any(|member| member.counts), "seed {seed}");
    });
}

/// The rule for single commits: one is kept if it lies on the chains ending at the `last` of enough
/// removers.
#[test]
fn an_entry_is_set_aside_only_beyond_what_enough_removers_named() {
    each_story(|story, members, seed| {
        for member in members.all() {
            let Some(removal) = &member.removed else {
                continue;
            };
            let mut reach: BTreeMap<&str, BTreeSet<CommitId>> = BTreeMap::new();
            for one in &removal.by {
                let last = one
                    .entry
                    .last
                    .map(|last| story.world.own_chain(last, &member.key));
                let person = members.get(&one.by.key).map_or("", |by| by.person.as_str());
                reach
                    .entry(person)
                    .or_default()
                    .extend(last.unwrap_or_default());
            }
            let seen = |commit: &CommitId| {
                reach
                    .values()
                    .filter(|reach| reach.contains(commit))
                    .count()
            };
            for device in story
                .world
                .devices()
                .filter(|device| key(device) == member.key)
            {
                let chain = story.world.own_chain(story.world.tip(device), &member.key);
                let kept = removal.kept.get(&signer(device)).into_iter().flatten();
                let kept: BTreeSet<CommitId> = kept
                    .flat_map(|end| story.world.own_chain(*end, &member.key))
                    .collect();
                for commit in chain {
                    let enough = seen(&commit) >= members.needed();
                    assert_eq!(kept.contains(&commit), enough, "seed {seed}, {device}");
                }
            }
        }
    });
}

#[test]
fn no_entry_of_an_honest_person_who_is_not_removed_is_lost() {
    each_story(|story, members, seed| {
        let honest = PEOPLE.into_iter().filter(|name| story.is_honest(name));
        let root_is_honest = story.is_honest("anna");
        for name in honest.filter(|_| root_is_honest) {
            let member = members.get(&key(name)).expect("known");
            if member.removed.is_none() {
                let tips = members.counted().get(&signer(name));
                assert_eq!(
                    tips,
                    Some(&BTreeSet::from([story.world.tip(name)])),
                    "seed {seed}, {name}"
                );
            }
        }
    });
}

/// Two stolen devices together can invent voting persons (docs/decisions/002-who-is-a-member.md). Alone,
/// each can only make demands.
#[test]
fn where_all_honest_persons_name_the_theft_every_honest_person_stays_and_the_thieves_go() {
    let mut judged = 0;
    for seed in 0..HISTORIES {
        let mut story = MemberStory::new(seed);
        if story.thieves.contains(&"anna") {
            continue;
        }
        story.alone();
        let honest: Vec<&str> = PEOPLE
            .into_iter()
            .filter(|name| story.is_honest(name))
            .collect();
        for thief in story.thieves {
            for name in &honest {
                let last = story.honest_until[thief];
                story
                    .world
                    .says_with(name, MembershipChange::Off, thief, Some(last));
            }
        }
        let members = story.world.members();
        for name in honest {
            let tips = members.counted().get(&signer(name));
            assert_eq!(
                members.standing(&key(name)),
                WriterStanding::Member,
                "seed {seed}, {name}"
            );
            assert_eq!(
                tips,
                Some(&BTreeSet::from([story.world.tip(name)])),
                "seed {seed}, {name}"
            );
        }
        for thief in story.thieves {
            let removal = members
                .get(&key(thief))
                .and_then(|thief| thief.removed.as_ref());
            let kept = removal.and_then(|removal| removal.kept.get(&signer(thief)));
            let until = BTreeSet::from([story.honest_until[thief]]);
            assert_eq!(kept, Some(&until), "seed {seed}, {thief}");
        }
        judged += 1;
    }
    assert!(judged > 500);
}
