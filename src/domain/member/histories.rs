//! Rule 8 over random histories: six persons, two of whose devices are stolen.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::world::World;
use super::world::key;
use super::world::signer;
use super::*;

const HISTORIES: u64 = 1_200;
const PEOPLE: [&str; 6] = ["anna", "bo", "cia", "dan", "eva", "finn"];

/// A small seeded source of chance (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((x ^ (x >> 31)) >> 33).expect("31 bits") % end
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// A history being made, and what each person has seen of the others' tips.
struct Story {
    world: World,
    chance: Chance,
    devices: Vec<String>,
    thieves: [&'static str; 2],
    /// Where each thief's device was when it was stolen.
    honest_until: BTreeMap<&'static str, CommitId>,
    seen: BTreeMap<(String, String), CommitId>,
}

impl Story {
    fn new(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let mut world = World::new();
        for (at, name) in PEOPLE.into_iter().enumerate().skip(1) {
            world.writes(name);
            world.says("anna", Change::On, name);
            if at > 2 {
                world.says(PEOPLE[1 + chance.below(at - 1)], Change::Confirmed, name);
            }
        }
        let first = chance.below(6);
        let second = (first + 1 + chance.below(5)) % 6;
        let thieves = [PEOPLE[first], PEOPLE[second]];
        let honest_until = thieves.map(|name| (name, world.tip(name)));
        Self {
            devices: PEOPLE.map(str::to_owned).to_vec(),
            honest_until: honest_until.into(),
            seen: BTreeMap::new(),
            thieves,
            world,
            chance,
        }
    }

    fn is_honest(&self, device: &str) -> bool {
        PEOPLE.contains(&device) && !self.thieves.contains(&device)
    }

    /// The subject's tip as this device has it: its last look, else where the story began.
    fn seen(&mut self, by: &str, of: &str) -> Option<CommitId> {
        if self.chance.below(3) > 0 {
            let tip = self.world.tip(of);
            self.seen.insert((by.to_owned(), of.to_owned()), tip);
        }
        self.seen.get(&(by.to_owned(), of.to_owned())).copied()
    }

    fn step(&mut self) {
        let at = self.chance.below(self.devices.len());
        let device = self.devices[at].clone();
        if self.is_honest(&device) {
            self.honest_step(&device);
        } else {
            self.hostile_step(&device);
        }
    }

    fn honest_step(&mut self, device: &str) {
        let thief = self.chance.of(&self.thieves);
        match self.chance.below(8) {
            0 => {
                let guest = format!("guest{}", self.devices.len());
                self.world.writes(&guest);
                self.world.says(device, Change::On, &guest);
            }
            1 => drop(self.world.says(device, Change::Suspended, thief)),
            2 | 3 => {
                let last = self.seen(device, thief);
                self.world.says_with(device, Change::Off, thief, last);
            }
            4 => {
                let last = self.honest_until[thief];
                self.world.says_with(device, Change::Off, thief, Some(last));
            }
            _ => drop(self.world.writes(device)),
        }
    }

    fn hostile_step(&mut self, device: &str) {
        let mine = self.chance.below(self.devices.len());
        let known = self.devices[mine].clone();
        match self.chance.below(7) {
            0 | 1 if self.devices.len() < 16 => {
                let invented = format!("x{}", self.devices.len());
                self.world.writes(&invented);
                self.world.says(device, Change::On, &invented);
                self.devices.push(invented);
            }
            2 => drop(
                self.world
                    .claims(device, Change::Confirmed, &known, "anna", None),
            ),
            3 => drop(self.world.says(device, Change::Confirmed, &known)),
            4 | 5 => {
                let last = self.seen(device, &known);
                self.world.says_with(device, Change::Off, &known, last);
            }
            6 if !device.ends_with('+') => {
                let earlier: Vec<CommitId> = self
                    .world
                    .own_chain(self.world.tip(device), &key(device))
                    .into_iter()
                    .collect();
                let from = self.chance.of(&earlier);
                let clone = format!("{device}+");
                if self.world.is_own(&clone, from) && !self.devices.contains(&clone) {
                    self.world.goes_on(&clone, from);
                    self.devices.push(clone);
                }
            }
            _ => drop(self.world.writes(device)),
        }
    }

    fn told(seed: u64) -> Self {
        let mut story = Self::new(seed);
        let steps = 20 + story.chance.below(60);
        (0..steps).for_each(|_| story.step());
        story
    }
}

fn each_story(claim: impl Fn(&Story, &Members, u64)) {
    for seed in 0..HISTORIES {
        let story = Story::told(seed);
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

/// The rule said of single commits: one is kept where it lies on the chains that end at the `last`
/// of enough removers.
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

/// Two stolen devices that work together can make up persons who count; design §5 says so. Alone,
/// each can only shout.
#[test]
fn where_all_honest_persons_name_the_theft_every_honest_person_stays_and_the_thieves_go() {
    let mut judged = 0;
    for seed in 0..HISTORIES {
        let mut story = Story::new(seed);
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
                story.world.says_with(name, Change::Off, thief, Some(last));
            }
        }
        let members = story.world.members();
        for name in honest {
            let tips = members.counted().get(&signer(name));
            assert_eq!(
                members.standing(&key(name)),
                Standing::Member,
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

impl Story {
    /// Each thief invents persons who vouch for one another, and removes everybody it can.
    fn alone(&mut self) {
        for (at, thief) in self.thieves.into_iter().enumerate() {
            let invented: Vec<String> = (0..1 + self.chance.below(4))
                .map(|n| format!("x{at}y{n}"))
                .collect();
            for one in &invented {
                self.world.says(thief, Change::On, one);
            }
            for by in &invented {
                for of in invented.iter().map(String::as_str).chain(PEOPLE) {
                    let to = self
                        .chance
                        .of(&[Change::Confirmed, Change::Off, Change::On]);
                    self.world.says(by, to, of);
                }
            }
            for of in PEOPLE.into_iter().filter(|of| *of != thief) {
                self.world.says(thief, Change::Off, of);
            }
        }
    }
}
